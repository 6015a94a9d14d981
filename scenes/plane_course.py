"""The way of the plane: every vertex at every stage, and where it is between two of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Literal, assert_never

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.network import Network
from nnviz_core.backprop.plane import LinearPath, grid_lines, linear_path, plane_stages
from scenes.plane_layout import MARGIN, Window, between, grid_extent, window_around

Array = NDArray[np.float64]
StepKind = Literal["linear", "shift", "bend"]
GRID_LINES = 17  # in each direction; odd, so that both axes are among them
LEAN = 0.35  # how much nearer the near edge of a plane looks that turns over


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """One motion, from a stage to the next."""

    kind: StepKind
    path: LinearPath  # of the layer; only linear follows it


@dataclass(frozen=True, eq=False)
class Course:
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

    def lines(self, vertices: Array) -> list[Array]:
        """Cut the lines of the grid out of all vertices."""
        return [vertices[start:end] for start, end in self.cuts]

    def window_at(self, position: float) -> Window:
        """Return the window at a stage, or between two."""
        k = self._stage(position)
        return between(self.windows[k], self.windows[k + 1], t=position - k)

    def vertices_at(self, position: float) -> Array:
        """Return all vertices at a stage, or a share of the way to the next: 1.25 is a quarter into step 1."""
        k = self._stage(position)
        start, end = self.stages[k], self.stages[k + 1]
        return moved(self.steps[k], start, end=end, t=position - k, half=self.windows[k].half)

    def _stage(self, position: float) -> int:
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
                else start @ step.path.matrix_at(t).T
            )
        case "shift" | "bend":
            return (1 - t) * start + t * end
        case _:
            assert_never(step.kind)


def turned_over(points: Array, path: LinearPath, *, t: float, half: float) -> Array:
    """Return points of a plane that turns over around its first axis, seen from above: what is near looks larger."""
    angle = np.pi * t / path.flip_at
    height = np.clip(points[:, 1:] / half, -1.5, 1.5) * np.sin(angle)
    return np.asarray(points @ path.matrix_at(t).T / (1 - LEAN * height))


def course_of(network: Network, points: Array) -> Course:
    """Follow points (n, 2) and a grid through a network."""
    extent = grid_extent(points)
    grid = grid_lines(network, extent=extent, lines=GRID_LINES)
    everything = np.concatenate([points, *grid])
    stages = tuple(stage.points for stage in plane_stages(network, everything))
    paths = [linear_path(layer.weights) for layer in network.layers[:-1]]
    kinds: tuple[StepKind, ...] = ("linear", "shift", "bend")
    steps = tuple(Step(kind, path) for path in paths for kind in kinds)
    windows = _windows([stage[: len(points)] for stage in stages], MARGIN * extent)
    return Course(stages, windows, steps, len(points), tuple(map(len, grid)))


def _windows(stages: Sequence[Array], half: float) -> tuple[Window, ...]:
    """Give every stage its window; linear and shift share one, so that the shift is seen as a shift."""
    windows = [Window(0.0, 0.0, half)]
    for k in range(1, len(stages), 3):
        linear, shift, bend = stages[k : k + 3]
        shared = window_around(np.concatenate([linear, shift]))
        windows += [shared, shared, window_around(bend)]
    return tuple(windows)
