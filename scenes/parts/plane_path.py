"""The way of the plane: every vertex at every stage, and where it is between two of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Literal, assert_never

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.elementary import sin
from nnviz_core.backprop.network import Network
from nnviz_core.backprop.plane import LinearPath, grid_lines, linear_path, plane_stages
from nnviz_core.backprop.sums import times
from nnviz_core.look.scales import WINDOW
from nnviz_core.look.windows import grid_extent
from nnviz_scenes.marks.seen_vertices import seen_vertices
from nnviz_scenes.parts.plane_detail import MOMENTS, Detail, all_of, part_of
from nnviz_scenes.parts.plane_layout import Window, between, window_around

Array = NDArray[np.float64]
StepKind = Literal["linear", "shift", "bend"]
GRID_LINES = 17  # in each direction; odd, so that both axes are among them
SAMPLES = 65  # of a linear step, from which its window is chosen
ROOM = 0.98  # of a window's half width that points may reach on their way
SPARE = 1.25  # a window this much larger than need be stays
LEAN = 0.35  # how much nearer the near edge of a plane looks that turns over


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """One motion, from a stage to the next."""

    kind: StepKind
    path: LinearPath  # of the layer; only linear follows it


@dataclass(frozen=True, eq=False)
class PlanePath:
    """Hold all vertices (points, then grid lines) at each stage, and its window."""

    stages: tuple[Array, ...]  # (vertices, 2) each: x, then linear, shift, bend of every layer
    windows: tuple[Window, ...]  # one a stage
    steps: tuple[Step, ...]  # step k leads from stage k to stage k + 1
    points: int
    grid: tuple[int, ...]  # vertices of each line

    @cached_property
    def cuts(self) -> list[tuple[int, int]]:
        """Return where each line of the grid begins and ends."""
        ends = np.cumsum([self.points, *self.grid]).tolist()
        return list(pairwise(ends))

    @cached_property
    def whole(self) -> Detail:
        """Return all that there is to draw."""
        return all_of(len(self.stages[0]), self.cuts, self.strips)

    @cached_property
    def details(self) -> dict[tuple[int, float], Detail]:
        """Hold what is drawn in each step, and how finely."""
        return {}

    def detail(self, step: int, *, within: float) -> Detail:
        """Return what is drawn in a step, if nothing is seen that is smaller than a distance."""
        if (step, within) not in self.details:
            start, end = (stage[self.points :] for stage in self.stages[step : step + 2])
            half = self.windows[step].half
            moments = np.stack([moved(self.steps[step], start, end=end, t=t, half=half) for t in MOMENTS])
            cuts = [(a - self.points, b - self.points) for a, b in self.cuts]
            seen = np.append(np.ones(self.points, bool), seen_vertices(moments, cuts, within=within))
            self.details[step, within] = part_of(seen, self.cuts, self.strips)
        return self.details[step, within]

    def lines(self, vertices: Array) -> list[Array]:
        """Cut the lines of the grid out of all vertices."""
        return [vertices[start:end] for start, end in self.cuts]

    @cached_property
    def strips(self) -> list[NDArray[np.intp]]:
        """Return which vertices go around every second strip between neighbouring lines of the grid, both ways."""
        count = len(self.cuts) // 2
        upright, lying = ([np.arange(*cut) for cut in self.cuts[k * count : (k + 1) * count]] for k in (0, 1))
        return [
            *self._strips_between(upright, lying[0], lying[-1], axis=0),
            *self._strips_between(lying, upright[0], upright[-1], axis=1),
        ]

    def _strips_between(
        self, lines: Sequence[NDArray[np.intp]], first: NDArray[np.intp], last: NDArray[np.intp], *, axis: int
    ) -> list[NDArray[np.intp]]:
        """Go around the strips between lines, whose ends lie on the first and the last line across."""
        x = self.stages[0][:, axis]
        loops = []
        for a, b in zip(lines[::2], lines[1::2], strict=False):
            near, far = (edge[(x[edge] > x[a[0]]) & (x[edge] < x[b[0]])] for edge in (first, last))
            loops.append(np.concatenate([a, far, b[::-1], near[::-1]]))
        return loops

    def split(self, position: float) -> tuple[int, float]:
        """Split a position such as 1.25 into its step and the share that the plane has moved."""
        k = self.step_of(position)
        return k, position - k

    def window_in(self, step: int, t: float) -> Window:
        """Return the window after a share t of a step: it only goes along with a bend.

        Under W and the bias the view stands still, so that what stretches is seen to stretch.
        """
        before, after = self.windows[step : step + 2]
        return between(before, after, t=t) if self.steps[step].kind == "bend" else after

    def vertices_at(self, position: float, chosen: NDArray[np.intp] | None = None) -> Array:
        """Return all vertices, or some, at a stage, or on the way to the next."""
        return self._at(position, slice(None) if chosen is None else chosen)

    def points_at(self, position: float) -> Array:
        """Return the points alone at a stage, or on the way to the next."""
        return self._at(position, slice(self.points))

    def _at(self, position: float, part: slice | NDArray[np.intp]) -> Array:
        k, share = self.split(position)
        start, end = self.stages[k][part], self.stages[k + 1][part]
        return moved(self.steps[k], start, end=end, t=share, half=self.windows[k].half)

    def before_at(self, position: float) -> Array:
        """Return the outline (5, 2) of the square that the last linear step began with."""
        window = self.windows[3 * (self.step_of(position) // 3)]
        corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1], [-1, -1]])
        return np.asarray((window.x, window.y) + window.half / WINDOW.margin * corners)

    def step_of(self, position: float) -> int:
        """Return the step at a position."""
        return min(int(position), len(self.steps) - 1)


def moved(step: Step, start: Array, *, end: Array, t: float, half: float) -> Array:
    """Return points (n, 2) a share t of the way from one stage to the next; `half` is the window's."""
    if t <= 0 or t >= 1:
        return end if t >= 1 else start
    match step.kind:
        case "linear":
            return (
                turned_over(start, step.path, t=t, half=half)
                if t < step.path.flip_at
                else times(step.path.matrix_at(t), start)
            )
        case "shift" | "bend":
            return (1 - t) * start + t * end
        case _:
            assert_never(step.kind)


def turned_over(points: Array, path: LinearPath, *, t: float, half: float) -> Array:
    """Return points of a plane that turns over around its first axis, seen from above: what is near looks larger."""
    angle = np.pi * t / path.flip_at
    height = np.clip(points[:, 1:] / half, -1.5, 1.5) * sin(angle)
    return np.asarray(times(path.matrix_at(t), points) / (1 - LEAN * height))


def course_of(network: Network, points: Array) -> PlanePath:
    """Follow points (n, 2) and a grid through a network."""
    extent = grid_extent(points)
    grid = grid_lines(network, extent=extent, lines=GRID_LINES)
    everything = np.concatenate([points, *grid])
    stages = tuple(stage.points for stage in plane_stages(network, everything))
    paths = [linear_path(layer.weights) for layer in network.layers[:-1]]
    kinds: tuple[StepKind, ...] = ("linear", "shift", "bend")
    steps = tuple(Step(kind, path) for path in paths for kind in kinds)
    windows = _windows([stage[: len(points)] for stage in stages], steps, half=WINDOW.margin * extent)
    return PlanePath(stages, windows, steps, len(points), tuple(map(len, grid)))


def _windows(stages: Sequence[Array], steps: Sequence[Step], *, half: float) -> tuple[Window, ...]:
    """Give every stage its window; linear and shift share one, which also holds the points on their way there."""
    windows = [Window(0.0, 0.0, half)]
    for k in range(0, len(steps), 3):
        start, linear, shift, bend = stages[k : k + 4]
        way = [moved(steps[k], start, end=linear, t=t, half=windows[-1].half) for t in np.linspace(0, 1, SAMPLES)]
        shared = room_for(np.concatenate([*way, shift]), before=windows[-1])
        windows += [shared, shared, window_around(bend)]
    return tuple(windows)


def room_for(points: Array, *, before: Window) -> Window:
    """Return a window that holds points (n, 2): the one before, where that is little larger than need be."""
    wanted = window_around(points)
    return before if holds(before, points) and before.half <= SPARE * wanted.half else wanted


def holds(window: Window, points: Array) -> bool:
    """Say whether all points (n, 2) lie well inside a window."""
    return bool((np.abs(points - (window.x, window.y)) <= ROOM * window.half).all())
