"""The line that decides, on its way back: at every stage, the places from which the rest of the network is undecided.

Forward, each curve lands on the next one; so the way back shows the curve of a stage moved a share of its step.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.network import Layer, Network, freeze
from nnviz_core.backprop.plane import boundary, decision_line, plane_stages
from scenes.plane_course import Course, moved
from scenes.plane_layout import Window

Array = NDArray[np.float64]
Lines = tuple[Array, ...]  # (n, 2) each
CELLS = 160  # along each axis of a window


@dataclass(frozen=True, slots=True, eq=False)
class Passage:
    """Hold the curve at a stage, and where its step takes it."""

    before: Lines
    after: Lines


@dataclass(frozen=True, slots=True, eq=False)
class Trail:
    """Hold the curve of every stage."""

    passages: tuple[Passage, ...]  # one a step
    line: Lines  # at the last stage: a straight line, or nothing

    def at_stage(self, stage: int) -> Lines:
        """Return the whole curve of a stage."""
        return self.line if stage == len(self.passages) else self.passages[stage].before


def trail_of(network: Network, course: Course) -> Trail:
    """Find the curve of every stage; past a layer of one neuron, only the way of the inputs' own boundary."""
    line = straight(network, course.windows[-1])
    if min(network.shape[:-1]) == 2:
        return Trail(tuple(_passage(network, k, course=course) for k in range(len(course.steps))), line)
    curves = boundary(network, extent=course.windows[0].half, cells=CELLS)
    ways = [plane_stages(network, curve) for curve in curves]
    return Trail(
        tuple(
            Passage(tuple(way[k].points for way in ways), tuple(way[k + 1].points for way in ways))
            for k in range(len(course.steps))
        ),
        line,
    )


def _passage(network: Network, stage: int, *, course: Course) -> Passage:
    window = course.windows[stage]
    extent = max(abs(window.x), abs(window.y)) + window.half
    before = boundary(rest_of(network, stage), extent=extent, cells=CELLS)
    return Passage(before, tuple(forward_step(network, points, stage=stage) for points in before))


def rest_of(network: Network, stage: int) -> Network:
    """Return the network that takes a point of a stage's plane the rest of the way."""
    done, step = divmod(stage, 3)
    if step == 0:
        return Network(network.layers[done:], network.activations[done:])
    bias = network.layers[done].bias if step == 1 else np.zeros(2)
    layers = (Layer(freeze(np.eye(2)), freeze(bias)), *network.layers[done + 1 :])
    return Network(layers, network.activations[done:])


def forward_step(network: Network, points: Array, *, stage: int) -> Array:
    """Take points (n, 2) of a stage's plane to the next stage."""
    done, step = divmod(stage, 3)
    layer = network.layers[done]
    if step == 0:
        return np.asarray(points @ layer.weights.T)
    return points + layer.bias if step == 1 else ACTIVATIONS[network.activations[done]].f(points)


def straight(network: Network, window: Window) -> Lines:
    """Return the decision line (2, 2) across a window; nothing where no line decides."""
    normal, offset = decision_line(network)
    length = float(np.hypot(*normal))
    if length == 0:
        return ()
    unit, centre = normal / length, np.array([window.x, window.y])
    foot = centre - (unit @ centre + offset / length) * unit
    along = 1.5 * window.half * np.array([-unit[1], unit[0]])
    return (np.array([foot - along, foot + along]),)


def curve_at(trail: Trail, course: Course, *, position: float) -> list[Array]:
    """Return the curve at a stage or a share of the way to the next, as the image of the stage before."""
    stage = min(int(position), len(trail.passages) - 1)
    passage, half = trail.passages[stage], course.windows[stage].half
    step, t = course.steps[stage], position - stage
    pairs = zip(passage.before, passage.after, strict=True)
    return [moved(step, before, end=after, t=t, half=half) for before, after in pairs]
