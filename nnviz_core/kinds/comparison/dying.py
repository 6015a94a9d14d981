"""The unit that died last in a training that is stuck on dead units: its z at every point, step by step."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

import numpy as np

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.course import Course
from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.network import Array, Labels, Network, batches, seal, to_vector
from nnviz_core.backprop.outputs import targets_of
from nnviz_core.backprop.passes import backward, forward, propagate
from nnviz_core.backprop.sums import dot
from nnviz_core.backprop.ties import first_largest
from nnviz_core.backprop.verdict import DeadUnits, Verdict, reason_of
from nnviz_core.kinds.comparison.actions import Dying, WatchUnit, ZChange
from nnviz_core.look.step_axis import StepAxis
from nnviz_core.story.beats import Beat, Caption
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown, format_given, format_number

MOST_ROWS = 400  # of the picture
MOST_LINES = 60  # points that have a line of their own
TENTH = 0.1  # of a step: that far along the same gradient the unit would not have died


def dying_unit(verdict: Verdict, course: Course, dataset: Dataset) -> Dying | None:
    """Follow the unit that died last, of a training that is stuck on dead units; None where its step is not known.

    Of a very long training some steps are kept, and a unit may have died at any of those between two of them.
    """
    reason = reason_of(verdict)
    if not isinstance(reason, DeadUnits):
        return None
    highest = _largest_z(course.network, dataset.x, reason.layer)[:, list(reason.units)]  # (rows, units)
    rows = [_last_alive(column) for column in highest.T]
    place = int(np.argmax(rows))
    unit, died = reason.units[place], rows[place] + 1
    if died and not course.is_next_step(died):
        return None
    kept = np.unique(np.concatenate([_some(course.rows), [max(died - 1, 0), died]])).astype(int)
    above, below = ACTIVATIONS[course.network.activations[reason.layer - 1]].slope(np.array([1.0, -1.0]))
    z = np.stack([_zs(course.network_at(row), dataset.x, reason.layer)[:, unit] for row in kept.tolist()])
    return Dying(
        reason.layer,
        unit,
        int(np.flatnonzero(kept == died)[0]) if died else None,
        course.moments[kept].astype(np.int64),
        seal(z.max(axis=1)),
        seal(z.min(axis=1)),
        seal(z[:, :: max(1, -(-z.shape[1] // MOST_LINES))].copy()),
        z.shape[1],
        (float(above), float(below)),
        _stays(course.network, reason.layer, unit, died),
        died > 0 and _lives_after_tenth(course, dataset.x, reason.layer, unit, died),
        z_change(course, dataset, z, reason.layer, unit, died) if died else None,
    )


def z_change(course: Course, dataset: Dataset, z: Array, layer: int, unit: int, row: int) -> ZChange | None:
    """Split what the step to a row did to a unit's largest z, at that point; None where the unit has no bias.

    z (rows, points) is that along the steps of the picture.
    """
    networks = [course.network_at(each) for each in (row - 1, row)]
    before, after = (network.layers[layer - 1] for network in networks)
    if not before.has_bias:
        return None
    passes = [forward(network, dataset.x) for network in networks]
    zs = [each.zs[layer - 1][:, unit] for each in passes]
    point = first_largest(zs[0])
    old, new = (each.inputs[layer - 1][point] for each in passes)
    gradients = backward(networks[0], passes[0], targets_of(networks[0], dataset))
    return ZChange(
        point,
        float(zs[0][point]),
        float(zs[1][point]),
        float(gradients.bias_grads[layer - 1][unit]),
        dot(gradients.weight_grads[layer - 1][unit], old),
        float(after.bias[unit] - before.bias[unit]),
        dot(after.weights[unit] - before.weights[unit], old),
        dot(after.weights[unit], new - old),
        seal(z[:, point].copy()),
    )


def _stays(network: Network, layer: int, unit: int, died: int) -> bool:
    """Say whether nothing moves a unit's weights and bias from a row of a stacked network on."""
    weights, bias = (part[died:, unit] for part in (network.layers[layer - 1].weights, network.layers[layer - 1].bias))
    return bool((weights == weights[:1]).all() and (bias == bias[:1]).all())


def _lives_after_tenth(course: Course, x: Array, layer: int, unit: int, died: int) -> bool:
    """Say whether some z of a unit is above zero after the first tenth of the one step that leads to a row."""
    before, after = (course.network_at(row) for row in (died - 1, died))
    start = to_vector(before)
    part = before.with_vector(start + TENTH * (to_vector(after) - start))
    return bool(_zs(part, x, layer)[:, unit].max() > 0)


def _last_alive(highest: Array) -> int:
    """Return the last row in which some z is above zero; −1 where none ever is."""
    alive = np.flatnonzero(highest > 0)
    return int(alive[-1]) if len(alive) else -1


def _some(rows: int) -> Labels:
    """Choose rows, the early ones closer together: the picture's axis of steps is a logarithm."""
    axis, shares = StepAxis("log", rows - 1), np.linspace(0, 1, MOST_ROWS // 2)
    early = [axis.moment(share) for share in shares.tolist()]
    return np.unique(np.concatenate([shares * (rows - 1), early]).round().astype(np.int64))


def _largest_z(network: Network, x: Array, layer: int) -> Array:
    """Return the largest z over the points of every unit of a layer, (rows, units), of a stacked network."""
    return np.concatenate([_zs(part, x, layer).max(axis=-2) for part in batches(network, len(x))])


def _zs(network: Network, x: Array, layer: int) -> Array:
    return propagate(network, x)[0][layer - 1]


def watch_unit(dying: Dying, panel: int, words: Catalogue, *, rate: float | None, replaces: Sequence[str]) -> Beat:
    """Draw how the unit died, over what its panel shows; a step is `rate` times the gradient, if it is no more."""
    text, numbers = dying_words(dying, panel, words, rate=rate)
    caption = Caption(text, numbers)
    return Beat(WatchUnit(panel), move=4.0, hold=1.6, caption=caption, numbers=numbers[-1:], replaces=tuple(replaces))


def dying_words(dying: Dying, panel: int, words: Catalogue, *, rate: float | None) -> tuple[str, tuple[Shown, ...]]:
    """Say from which step on no point reaches the unit, with its largest z before and there, and why if that is known.

    Too long is a step that is the rate times the gradient, and whose first tenth would have left the unit alive.
    """
    if dying.died is None:
        return words("comparison-never-alive"), ()
    before, after = (largest_z(dying, panel, place) for place in (dying.died - 1, dying.died))
    step = Shown(str(int(dying.steps[dying.died])), f"panels[{panel}].dying.steps[{dying.died}]")
    said = {"step": step.text, "before": before.text, "after": after.text}
    if dying.stays and dying.by_length and rate is not None:
        told = words("comparison-dies-by-length", rate=format_given(rate), **said)
    else:
        told = words("comparison-how-it-dies", stays="yes" if dying.stays else "no", **said)
    return told, (step, before, after)


def largest_z(dying: Dying, panel: int, place: int) -> Shown:
    """Give the largest z over the points at one of the steps."""
    return Shown(format_number(float(dying.highest[place])), f"panels[{panel}].dying.highest[{place}]")


def dying_tree(dying: Dying) -> Mapping[str, Any]:
    """Build its entry in trace.json."""
    return {
        "layer": dying.layer,
        "unit": dying.unit + 1,
        "died": dying.died,
        "stays": dying.stays,
        "by_length": dying.by_length,
        "steps": dying.steps.tolist(),
        "highest": dying.highest.tolist(),
        "lowest": dying.lowest.tolist(),
        "lines": dying.lines.T.tolist(),
        **({"split": {**asdict(dying.split), "line": dying.split.line.tolist()}} if dying.split else {}),
    }
