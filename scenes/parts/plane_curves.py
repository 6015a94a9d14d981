"""The line that decides, on its way back: at every stage, the places from which the rest of the network is undecided.

Forward, each curve lands on the next one; so the way back shows the curve of a stage moved a share of its step.
"""

from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.elementary import hypot
from nnviz_core.backprop.linear_path import inverse, stretches
from nnviz_core.backprop.network import Layer, Network, freeze
from nnviz_core.backprop.plane import boundary, decision_line, plane_stages
from nnviz_core.backprop.regions import plane_scores, straight_borders
from nnviz_core.backprop.sums import dot, times
from nnviz_scenes.marks.seen_vertices import seen_of_lines
from nnviz_scenes.parts.plane_detail import MOMENTS
from nnviz_scenes.parts.plane_layout import Window
from nnviz_scenes.parts.plane_path import PlanePath, moved

Array = NDArray[np.float64]
Lines = tuple[Array, ...]  # (n, 2) each
Pairs = list[tuple[Array, Array]]  # of a line, before and after a step
CELLS = 160  # along each axis of a window
AROUND = 1.5  # of a window, how far curves are known: on the way to it the view reaches farther than it does
FLAT = 1e-3  # the least over the greatest stretch of a W that counts as flattening


@dataclass(frozen=True, slots=True, eq=False)
class Passage:
    """Hold the curve at a stage, where its step takes it, and the curve of the next stage where that is more."""

    before: Lines
    after: Lines
    whole: Lines  # the curve of the next stage; nothing where the step takes the whole plane onto the next


@dataclass(frozen=True, eq=False)
class Trail:
    """Hold the curve of every stage."""

    passages: tuple[Passage, ...]  # one a step
    line: Lines  # at the last stage: a straight line, or nothing

    @cached_property
    def seen(self) -> dict[tuple[int, float], Pairs]:
        """Hold what is drawn in each step, and how finely."""
        return {}

    def at_stage(self, stage: int) -> Lines:
        """Return the whole curve of a stage."""
        return self.line if stage == len(self.passages) else self.passages[stage].before


def trail_of(network: Network, course: PlanePath) -> Trail:
    """Find the curve of every stage; past a layer of one neuron, only the way of the inputs' own boundary."""
    line = straight(network, course.windows[-1])
    if min(network.shape[:-1]) < 2:
        return Trail(_passages_of_inputs(network, course, line=line), line)
    passages: list[Passage] = []
    for stage in reversed(range(len(course.steps))):
        later = passages[-1].before if passages else line
        passages.append(_passage(network, stage, course=course, later=later))
    return Trail(tuple(reversed(passages)), line)


def _passages_of_inputs(network: Network, course: PlanePath, *, line: Lines) -> tuple[Passage, ...]:
    curves = boundary(network, extent=AROUND * course.windows[0].half, cells=round(AROUND * CELLS))
    ways = [plane_stages(network, curve) for curve in curves]
    stages = [tuple(way[k].points for way in ways) for k in range(len(course.stages))]
    return tuple(
        Passage(before, after, line if k == len(course.steps) - 1 else ())
        for k, (before, after) in enumerate(pairwise(stages))
    )


def _passage(network: Network, stage: int, *, course: PlanePath, later: Lines) -> Passage:
    """Find the undecided places of a stage's window, and what a step that can be undone brings along from afar."""
    window = course.windows[stage]
    extent = AROUND * (max(abs(window.x), abs(window.y)) + window.half)
    near = boundary(rest_of(network, stage), extent=extent, cells=round(AROUND * CELLS))
    reversible = can_be_undone(network, stage)
    far = (
        [piece for line in later for piece in beyond(step_back(network, line, stage=stage), extent)]
        if reversible
        else []
    )
    before = (*near, *far)
    after = tuple(forward_step(network, points, stage=stage) for points in before)
    return Passage(before, after, () if reversible else later)


def can_be_undone(network: Network, stage: int) -> bool:
    """Say whether the step after a stage is a shift, or a W that does not all but flatten the plane."""
    done, step = divmod(stage, 3)
    if step == 0:
        most, least = stretches(network.layers[done].weights)
        return bool(least > FLAT * most)
    return step == 1


def step_back(network: Network, points: Array, *, stage: int) -> Array:
    """Take points (n, 2) back to a stage's plane through W or the bias."""
    done, step = divmod(stage, 3)
    layer = network.layers[done]
    return points - layer.bias if step else times(inverse(layer.weights), points)


def beyond(line: Array, extent: float) -> list[Array]:
    """Cut the pieces of a line (n, 2) that lie outside [-extent, extent]^2, each with one more vertex at its ends."""
    outside = np.abs(line).max(axis=1) > extent
    kept = outside.copy()
    kept[1:] |= outside[:-1]
    kept[:-1] |= outside[1:]
    cuts = np.flatnonzero(np.diff(kept)) + 1
    return [piece for piece, keep in zip(np.split(line, cuts), np.split(kept, cuts), strict=True) if keep[0]]


def rest_of(network: Network, stage: int) -> Network:
    """Return the network that takes a point of a stage's plane the rest of the way."""
    done, step = divmod(stage, 3)
    if step == 0:
        return replace(network, layers=network.layers[done:], activations=network.activations[done:])
    bias = network.layers[done].bias if step == 1 else np.zeros(2)
    layers = (Layer(freeze(np.eye(2)), freeze(bias)), *network.layers[done + 1 :])
    return replace(network, layers=layers, activations=network.activations[done:])


def forward_step(network: Network, points: Array, *, stage: int) -> Array:
    """Take points (n, 2) of a stage's plane to the next stage."""
    done, step = divmod(stage, 3)
    layer = network.layers[done]
    if step == 0:
        return times(layer.weights, points)
    return points + layer.bias if step == 1 else ACTIVATIONS[network.activations[done]].f(points)


def straight(network: Network, window: Window) -> Lines:
    """Return the decision line (2, 2) across a window; nothing where no line decides.

    Of three classes and more: every border, from where it ends at a third class.
    """
    if len(network.layers[-1].bias) > 2:
        centre = np.array([window.x, window.y])
        borders = straight_borders(plane_scores(network), centre=centre, reach=1.5 * window.half)
        return tuple(border.line for border in borders)
    normal, offset = decision_line(network)
    length = float(hypot(*normal))
    if length == 0:
        return ()
    unit, centre = normal / length, np.array([window.x, window.y])
    foot = centre - (dot(unit, centre) + offset / length) * unit
    along = 1.5 * window.half * np.array([-unit[1], unit[0]])
    return (np.array([foot - along, foot + along]),)


def curve_at(trail: Trail, course: PlanePath, *, step: int, t: float, within: float = 0.0) -> list[Array]:
    """Return the image of a stage's curve after a share t of its step, if nothing smaller than a distance is seen."""
    pairs = seen_pairs(trail, course, step, within) if within else whole_pairs(trail.passages[step])
    half = course.windows[step].half
    return [moved(course.steps[step], before, end=after, t=t, half=half) for before, after in pairs]


def whole_pairs(passage: Passage) -> Pairs:
    """Return each line before and after a step."""
    return list(zip(passage.before, passage.after, strict=True))


def seen_pairs(trail: Trail, course: PlanePath, step: int, within: float) -> Pairs:
    """Return of each line before and after a step the vertices that are seen, if nothing smaller is."""
    if (step, within) not in trail.seen:
        moments = [curve_at(trail, course, step=step, t=t) for t in MOMENTS]
        pairs, kept = whole_pairs(trail.passages[step]), seen_of_lines(moments, within=within)
        trail.seen[step, within] = [(a[chosen], b[chosen]) for (a, b), chosen in zip(pairs, kept, strict=True)]
    return trail.seen[step, within]
