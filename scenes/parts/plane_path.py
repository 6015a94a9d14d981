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
from nnviz_scenes.engine.motions import within
from nnviz_scenes.parts.plane_layout import Window, between, grid_extent, window_around, zoomed

Array = NDArray[np.float64]
StepKind = Literal["linear", "shift", "bend"]
GRID_LINES = 17  # in each direction; odd, so that both axes are among them
SAMPLES = 65  # of a linear step, from which its window is chosen
WIDER, NARROWER = 0.34, 0.68  # of a linear step: when the window has grown, when it begins to shrink
ROOM = 0.98  # of a window's half width that points may reach on their way
LEAN = 0.35  # how much nearer the near edge of a plane looks that turns over


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """One motion, from a stage to the next."""

    kind: StepKind
    path: LinearPath  # of the layer; only linear follows it


@dataclass(frozen=True, slots=True)
class Zoom:
    """Hold the window of a step: it first grows, then the plane moves, and then it shrinks, so that nothing is cut."""

    widest: Window
    start: float  # when the plane starts to move, as a share of the step
    end: float

    def at(self, t: float, *, before: Window, after: Window) -> Window:
        """Return the window at a share of the step."""
        if t < self.start:
            return zoomed(before, self.widest, t=within(t, 0.0, self.start))
        return zoomed(self.widest, after, t=within(t, self.end, 1.0)) if t > self.end else self.widest


@dataclass(frozen=True, eq=False)
class PlanePath:
    """Hold all vertices (points, then grid lines) at each stage, and its window."""

    stages: tuple[Array, ...]  # (vertices, 2) each: x, then linear, shift, bend of every layer
    windows: tuple[Window, ...]  # one a stage
    zooms: tuple[Zoom | None, ...]  # one a step; None where the window goes along with the plane
    steps: tuple[Step, ...]  # step k leads from stage k to stage k + 1
    points: int
    grid: tuple[int, ...]  # vertices of each line

    @cached_property
    def cuts(self) -> list[tuple[int, int]]:
        """Return where each line of the grid begins and ends."""
        ends = np.cumsum([self.points, *self.grid]).tolist()
        return list(pairwise(ends))

    def lines(self, vertices: Array) -> list[Array]:
        """Cut the lines of the grid out of all vertices."""
        return [vertices[start:end] for start, end in self.cuts]

    def split(self, position: float) -> tuple[int, float]:
        """Split a position such as 1.25 into its step and the share that the plane has moved, eased."""
        k = self.step_of(position)
        return k, self.share_of(k, position - k)

    def share_of(self, step: int, t: float) -> float:
        """Return the share that the plane has moved, eased, after a share t of a step's time."""
        zoom = self.zooms[step]
        return within(t, zoom.start, zoom.end) if zoom else within(t, 0.0, 1.0)

    def window_at(self, position: float) -> Window:
        """Return the window at a stage, or between two."""
        k, share = self.split(position)
        before, after, zoom = self.windows[k], self.windows[k + 1], self.zooms[k]
        return zoom.at(position - k, before=before, after=after) if zoom else between(before, after, t=share)

    def vertices_at(self, position: float) -> Array:
        """Return all vertices at a stage, or on the way to the next."""
        k, share = self.split(position)
        start, end = self.stages[k], self.stages[k + 1]
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
    windows = _windows([stage[: len(points)] for stage in stages], WINDOW.margin * extent)
    zooms = tuple(
        zoom_of(step, stages[k], windows=windows[k : k + 2], points=len(points)) if step.kind == "linear" else None
        for k, step in enumerate(steps)
    )
    return PlanePath(stages, windows, zooms, steps, len(points), tuple(map(len, grid)))


def zoom_of(step: Step, vertices: Array, *, windows: Sequence[Window], points: int) -> Zoom:
    """Choose the window of a linear step, in which the points stay whole while they turn and stretch."""
    before, after = windows
    moments = np.linspace(0.0, 1.0, SAMPLES)[1:-1]
    end = times(step.path.weights, vertices)
    way = [vertices, *(moved(step, vertices, end=end, t=t, half=before.half) for t in moments), end]
    crowd = np.concatenate([places[:points] for places in way])
    if holds(after, crowd):
        return Zoom(after, WIDER, 1.0)
    if holds(before, crowd):
        return Zoom(before, 0.0, NARROWER)
    return Zoom(window_around(np.concatenate(way)), WIDER, NARROWER)


def holds(window: Window, points: Array) -> bool:
    """Say whether all points (n, 2) lie well inside a window."""
    return bool((np.abs(points - (window.x, window.y)) <= ROOM * window.half).all())


def _windows(stages: Sequence[Array], half: float) -> tuple[Window, ...]:
    """Give every stage its window; linear and shift share one, so that the shift is seen as a shift."""
    windows = [Window(0.0, 0.0, half)]
    for k in range(1, len(stages), 3):
        linear, shift, bend = stages[k : k + 3]
        shared = window_around(np.concatenate([linear, shift]))
        windows += [shared, shared, window_around(bend)]
    return tuple(windows)
