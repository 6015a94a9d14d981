"""Twin dots: one on the boundary among the inputs, the other where the network takes it, on the line that decides.

Where there are several curves, a dot and its twin bear the same number.

A track is one curve of the inputs with all its images. A dot on it is a share of the curve's length, from 0 to 1.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.elementary import PI, arctan2, cos, hypot
from nnviz_core.backprop.network import Network
from nnviz_core.backprop.plane import boundary, plane_stages
from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_scenes.engine.painted import Box, Painted
from nnviz_scenes.engine.typeset import quoted, typeset
from nnviz_scenes.marks.label import Halo, Label
from nnviz_scenes.marks.points import Points
from nnviz_scenes.parts.plane_curves import CELLS, Trail
from nnviz_scenes.parts.plane_path import PlanePath, moved

Array = NDArray[np.float64]
Chosen = NDArray[np.bool_]
JUNCTION, FROM_JUNCTION = 0.02, 0.2  # of a curve's size, how near ends that meet are; of its length, how far dots wait
SPECK = 3  # vertices of a curve that is too short to be seen
MOST = 4  # tracks, the longest ones
RING, DOT = 14.0, 8.5  # px, radii in the big plane
SMALL_RING, SMALL_DOT = 9.0, 5.0
SIZE, SMALL_SIZE = 26.0, 20.0  # px cap height of the numbers
HALO, NUMBER_GAP = 4.0, 6.0  # px
SIDES, AWAY = ((1, 1), (-1, 1), (1, -1), (-1, -1)), (1.0, 2.2)  # of a dot, where its number may stand; times the gap


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
    return tuple(
        _track(network, course, curve, others=[*longest[:k], *longest[k + 1 :]]) for k, curve in enumerate(longest)
    )


def _track(network: Network, course: PlanePath, curve: Array, *, others: Sequence[Array]) -> Track:
    stages = tuple(stage.points for stage in plane_stages(network, curve))
    steps = np.diff(curve, axis=0)
    ends = np.append(0.0, np.cumsum(hypot(steps[:, 0], steps[:, 1])))
    along = ends / ends[-1]
    return Track(stages, along, most_central(stages, course, free=clear_of_junctions(curve, along, others)))


def clear_of_junctions(curve: Array, along: Array, others: Sequence[Array]) -> Chosen:
    """Say which vertices of a curve lie some way from an end that it shares with others: there dots would meet."""
    ends = [end for other in others for end in (other[0], other[-1])]
    near = JUNCTION * float(np.ptp(curve, axis=0).max())
    meets = [any(hypot(*(end - place)) <= near for end in ends) for place in (curve[0], curve[-1])]
    first, last = (FROM_JUNCTION if met else 0.0 for met in meets)
    return (along >= first) & (along <= 1 - last)


def most_central(stages: Sequence[Array], course: PlanePath, *, free: Chosen | None = None) -> int:
    """Return the vertex that at every stage stays as near as can be to the middle of the points, of those that may."""
    aside = np.zeros(len(stages[0]))
    for places, everything in zip(stages, course.stages, strict=True):
        points = everything[: course.points]
        low, high = points.min(axis=0), points.max(axis=0)
        half = float((high - low).max()) / 2 or 1.0
        aside = np.maximum(aside, np.abs(places - (low + high) / 2).max(axis=1) / half)
    return int(np.argmin(aside if free is None or not free.any() else np.where(free, aside, np.inf)))


def waiting_at(track: Track, course: PlanePath, *, step: int, left: float, vertex: int | None = None) -> Array:
    """Return the place (2,) of the waiting dot, or of another vertex, after a share `left` of a step."""
    here = track.start if vertex is None else vertex
    start, end = (track.stages[k][here][None, :] for k in (step, step + 1))
    (place,) = moved(course.steps[step], start, end=end, t=left, half=course.windows[step].half)
    return np.asarray(place)


# --- views ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class Dots:
    """Ringed dots in a frame, numbered where there are several."""

    ring: Points
    dot: Points
    numbers: tuple[Label, ...]
    area: Box

    @property
    def views(self) -> tuple[Painted, ...]:
        """List the views from back to front."""
        return (self.ring, self.dot, *self.numbers)

    def show(self, places: Sequence[Array]) -> None:
        """Show the dots at places (2,) of the frame."""
        for layer in (self.ring, self.dot):
            layer.classes = np.zeros(len(places), dtype=int)
            layer.show(np.array(places).reshape(-1, 2))
        taken: list[Box] = []
        for label, place in zip(self.numbers, places, strict=False):
            around = self._around(label, place, steps=len(taken))
            free = (at for at in around if not any(_box(label, at).overlaps(box) for box in taken))
            label.at = next(free, self._beside(label, place, SIDES[0], away=AWAY[0]))
            taken.append(label.box())

    def _around(self, label: Label, place: Array, *, steps: int) -> Iterator[tuple[float, float]]:
        """Yield where a number may begin, the best first."""
        for away in AWAY:
            for side in SIDES:
                yield self._beside(label, place, side, away=away)
        best = self._beside(label, place, SIDES[0], away=AWAY[0])
        for step in range(-steps, steps + 1):
            yield self._stepped(label, best, step)

    def _beside(self, label: Label, place: Array, side: tuple[int, int], *, away: float) -> tuple[float, float]:
        """Return where a number begins beside its dot, within the frame."""
        ink, away = label.ink.box, away * units(self.ring.radius + NUMBER_GAP)
        x = place[0] + away if side[0] > 0 else place[0] - away - ink.width
        y = place[1] + away if side[1] > 0 else place[1] - away - ink.height
        inner = self.area.grown(-units(HALO + 2))
        x = min(max(x, inner.left), inner.right - ink.width)
        return float(x - ink.left), float(min(max(y, inner.bottom), inner.top - ink.height) - ink.bottom)

    def _stepped(self, label: Label, at: tuple[float, float], step: int) -> tuple[float, float]:
        """Return a place so many heights above another: dots beyond the frame crowd their numbers at its corners."""
        inner, ink = self.area.grown(-units(HALO + 2)), label.ink.box
        y = at[1] + step * (ink.height + units(NUMBER_GAP))
        return at[0], float(min(max(y, inner.bottom - ink.bottom), inner.top - ink.top))


def _box(label: Label, at: tuple[float, float]) -> Box:
    return label.ink.box.shifted(*at).grown(units(HALO))


def make_dots(area: Box, count: int, *, small: bool, theme: Theme) -> Dots:
    """Make ringed dots in a frame: the ring behind, the dot on it, and beside it its number."""
    ring, dot = (SMALL_RING, SMALL_DOT) if small else (RING, DOT)
    nowhere, none = np.zeros((0, 2)), np.zeros(0, dtype=int)

    def layer(colour: str, radius: float) -> Points:
        return Points(nowhere, none, colours=(colour, colour), rim=theme.ink, radius=radius, clip=area)

    halo = Halo(theme.panel, reach=HALO)
    names = [quoted(theme.writing.digit_by_digit(str(k + 1))) for k in range(count)]
    inks = [typeset(f"#strong[{name}]", size=SMALL_SIZE if small else SIZE, theme=theme) for name in names]
    numbers = tuple(Label(ink, (area.left, area.bottom), halo=halo) for ink in inks) if count > 1 else ()
    return Dots(layer(theme.signal, ring), layer(theme.text, dot), numbers, area)
