"""Twin dots: one on the boundary among the inputs, the other where the network takes it, on the line that decides.

A track is one curve of the inputs with all its images. A dot on it is a share of the curve's length, from 0 to 1.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.elementary import PI, arctan2, cos, hypot
from nnviz_core.backprop.network import Network
from nnviz_core.backprop.plane import boundary, plane_stages
from nnviz_core.look.theme import Theme
from nnviz_scenes.engine.painted import Box
from nnviz_scenes.marks.points import Points
from nnviz_scenes.parts.plane_curves import CELLS, Trail
from nnviz_scenes.parts.plane_path import PlanePath, moved

Array = NDArray[np.float64]
SPECK = 3  # vertices of a curve that is too short to be seen
MOST = 4  # tracks, the longest ones
RING, DOT = 14.0, 8.5  # px, radii in the big plane
SMALL_RING, SMALL_DOT = 9.0, 5.0


@dataclass(frozen=True, slots=True, eq=False)
class Track:
    """Hold a curve of the inputs and its images at all stages, (n, 2) each, and where on it the dot waits."""

    stages: tuple[Array, ...]
    along: Array  # (n,)   how far along the curve of the inputs each vertex is, from 0 to 1
    start: int  # the vertex at which the dot waits

    @property
    def closed(self) -> bool:
        """Say whether the curve ends where it begins."""
        return bool(np.allclose(self.stages[0][0], self.stages[0][-1]))

    def at(self, share: float, *, stage: int) -> Array:
        """Return the place (2,) at a stage of what is a share of the curve's length along it among the inputs."""
        after = min(max(1, int(np.searchsorted(self.along, share))), len(self.along) - 1)
        start, end = self.along[after - 1], self.along[after]
        passed = (share - start) / (end - start) if end > start else 0.0
        return np.asarray((1 - passed) * self.stages[stage][after - 1] + passed * self.stages[stage][after])

    def share_at(self, t: float) -> float:
        """Return where the dot is at a time of its run: to both ends and back, or once around."""
        start = float(self.along[self.start])
        if t <= 0 or t >= 1:
            return start
        if self.closed:
            return (start + t) % 1.0
        phase = float(arctan2(2 * np.sqrt(start * (1 - start)), 1 - 2 * start))
        return (1 - float(cos(phase + 2 * PI * t))) / 2


def tracks_of(network: Network, course: PlanePath, trail: Trail) -> tuple[Track, ...]:
    """Follow each curve that is seen among the inputs; none where no line decides."""
    if not trail.line:
        return ()
    curves = boundary(network, extent=course.windows[0].half, cells=CELLS)
    longest = sorted((curve for curve in curves if len(curve) > SPECK), key=lambda curve: -len(curve))[:MOST]
    return tuple(_track(network, course, curve) for curve in longest)


def _track(network: Network, course: PlanePath, curve: Array) -> Track:
    stages = tuple(stage.points for stage in plane_stages(network, curve))
    steps = np.diff(curve, axis=0)
    ends = np.append(0.0, np.cumsum(hypot(steps[:, 0], steps[:, 1])))
    return Track(stages, ends / ends[-1], most_central(stages, course))


def most_central(stages: Sequence[Array], course: PlanePath) -> int:
    """Return the vertex that at every stage stays as near as can be to the middle of the points."""
    aside = np.zeros(len(stages[0]))
    for places, everything in zip(stages, course.stages, strict=True):
        points = everything[: course.points]
        low, high = points.min(axis=0), points.max(axis=0)
        half = float((high - low).max()) / 2 or 1.0
        aside = np.maximum(aside, np.abs(places - (low + high) / 2).max(axis=1) / half)
    return int(np.argmin(aside))


def waiting_at(track: Track, course: PlanePath, *, step: int, left: float) -> Array:
    """Return the place (2,) of the waiting dot after a share `left` of a step."""
    start, end = (track.stages[k][track.start][None, :] for k in (step, step + 1))
    (place,) = moved(course.steps[step], start, end=end, t=left, half=course.windows[step].half)
    return np.asarray(place)


# --- views ---------------------------------------------------------------------------------------


def make_dots(area: Box, *, small: bool, theme: Theme) -> tuple[Points, Points]:
    """Make ringed dots in a frame: the ring behind, the dot on it."""
    ring, dot = (SMALL_RING, SMALL_DOT) if small else (RING, DOT)
    nowhere, none = np.zeros((0, 2)), np.zeros(0, dtype=int)

    def layer(colour: str, radius: float) -> Points:
        return Points(nowhere, none, colours=(colour, colour), rim=theme.ink, radius=radius, clip=area)

    return layer(theme.signal, ring), layer(theme.text, dot)


def show_dots(dots: Sequence[Points], places: Sequence[Array]) -> None:
    """Show ringed dots at places (2,) of the frame."""
    for layer in dots:
        layer.classes = np.zeros(len(places), dtype=int)
        layer.show(np.array(places).reshape(-1, 2))
