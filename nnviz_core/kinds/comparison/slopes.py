"""The slopes that multiply a gradient on its way back: where z of many units lies on the curve of their activation."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.network import Array, Network, seal
from nnviz_core.backprop.passes import propagate
from nnviz_core.backprop.verdict import SaturatedUnits, reason_of
from nnviz_core.kinds.comparison.actions import ComparisonSubject, Contender, ShowSlopes, Slopes
from nnviz_core.kinds.comparison.captions import shrinking, shrinking_deltas
from nnviz_core.kinds.comparison.numbers import factors_in_all
from nnviz_core.kinds.depth.captions import ALIKE
from nnviz_core.story.beats import Beat, Caption
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown, format_number, format_signed

FLATTER = 0.5  # a median slope of at most this share of another's is told
BESIDE = 2  # panels, up to which there is room for gradients beside the curve
MOST_MARKS = 240  # z that have a mark of their own
SEEN = np.arange(-800, 801) / 100.0  # z among which the steepest place of a curve is looked for


def slopes_of(subject: ComparisonSubject) -> tuple[Slopes, ...] | None:
    """Look where gradients vanish at step 0 in all hidden layers, and at the end in one whose units are saturated.

    None where there is no such training, or where its slopes are not much smaller than another's.
    """
    contenders, ends = subject.contenders, shrinking(subject)
    if any(len(set(each.setup.activations)) > 1 for each in contenders):
        return None  # there is no curve that all units of it have in common
    if saturated := saturated_layers(contenders):
        worst, layer = next(iter(saturated.items()))
        looks = tuple(_look(each, subject.dataset, layer=layer) for each in contenders)
        least = max(range(len(looks)), key=lambda i: abs(looks[i].slope))
    elif ends and all(each.first_norms.all() for each in contenders):
        looks = tuple(_look(each, subject.dataset, layer=None) for each in contenders)
        worst, least = ends
    else:
        return None
    return looks if abs(looks[worst].slope) <= FLATTER * abs(looks[least].slope) else None


def saturated_layers(contenders: Sequence[Contender]) -> Mapping[int, int]:
    """Return the panels that stand still on saturated units, with the layer of those, if all have so many."""
    reasons = {i: reason_of(each.verdict) for i, each in enumerate(contenders)}
    found = {i: reason.layer for i, reason in reasons.items() if isinstance(reason, SaturatedUnits)}
    least = min(len(each.setup.activations) for each in contenders)
    return {i: layer for i, layer in found.items() if layer <= least}


def _look(each: Contender, dataset: Dataset, *, layer: int | None) -> Slopes:
    """Look at the units of a layer at the end, or of all hidden layers at step 0."""
    row = 0 if layer is None else each.course.rows - 1
    network, activation = each.course.network_at(row), ACTIVATIONS[each.activation]
    zs = _hidden_zs(network, dataset.x)
    chosen = zs if layer is None else zs[layer - 1 : layer]
    z = np.sort(np.concatenate([part.ravel() for part in chosen]), kind="stable")
    slopes = activation.slope(z)
    place = int(np.argsort(np.abs(slopes), kind="stable")[len(z) // 2])
    steepness = activation.slope(SEEN)
    steepest = int(np.argmax(steepness))
    return Slopes(
        int(each.course.moments[row]),
        layer,
        sum(part.shape[-1] for part in chosen),
        seal(z[:: max(1, -(-len(z) // MOST_MARKS))].copy()),
        float(z[place]),
        float(slopes[place]),
        float(SEEN[steepest]),
        float(steepness[steepest]),
    )


def _hidden_zs(network: Network, x: Array) -> Sequence[Array]:
    return propagate(network, x)[0][: len(network.activations)]


# --- numbers and words -------------------------------------------------------------------------------


def slope_numbers(subject: ComparisonSubject, panel: int) -> tuple[Shown, Shown, Shown]:
    """Give the steepest slope of a panel's curve, the median slope, and the z where it is found."""
    assert subject.slopes
    look, at = subject.slopes[panel], f"panels[{panel}].slopes"
    return (
        Shown(format_number(look.steepest), f"{at}.steepest"),
        Shown(format_number(look.slope), f"{at}.slope"),
        Shown(format_signed(look.z), f"{at}.z"),
    )


def all_slope_numbers(subject: ComparisonSubject) -> tuple[Shown, ...]:
    """List the numbers of all panels."""
    return tuple(shown for panel in range(len(subject.contenders)) for shown in slope_numbers(subject, panel))


def at_start(subject: ComparisonSubject) -> bool:
    """Say whether slopes are looked at before the first step."""
    return subject.slopes is not None and subject.slopes[0].layer is None


def first_slopes(subject: ComparisonSubject, words: Catalogue, *, over: Sequence[Shown]) -> Beat:
    """Show the slopes of step 0 beside the gradients that they made small, or over these where panels are narrow."""
    ends = shrinking(subject)
    assert ends
    covered = [shown.place for shown in over] if len(subject.contenders) > BESIDE else []
    if shrinking_deltas(subject) and not covered:
        return _beat(subject, _factor_words(subject, ends, words), covered)
    worst, least = ends
    small, large = (slope_numbers(subject, panel)[1] for panel in ends)
    names = {"name": subject.contenders[worst].said, "other": subject.contenders[least].said}
    kind = _kind(subject, worst)
    told = words("comparison-slopes", kind=kind, slope=small.text, other_slope=large.text, **names)
    return _beat(subject, Caption(told, (small, large)), covered)


def _factor_words(subject: ComparisonSubject, ends: tuple[int, int], words: Catalogue) -> Caption:
    """Say by what the weights multiply delta in all, and by what the slopes; whether the weights do so alike."""
    worst, least = ends
    (weights, slopes), (other_weights, other_slopes) = (factors_in_all(subject, panel) for panel in ends)
    small, large = sorted(back.in_all[0] for panel in ends if (back := subject.contenders[panel].back))
    told = words(
        "comparison-factors-back",
        kind=_kind(subject, worst),
        weigh="alike" if large <= ALIKE * small else "apart",
        name=subject.contenders[worst].said,
        weights=weights.text,
        slopes=slopes.text,
        other=subject.contenders[least].said,
        other_weights=other_weights.text,
        other_slopes=other_slopes.text,
    )
    return Caption(told, (weights, slopes, other_weights, other_slopes))


def _kind(subject: ComparisonSubject, panel: int) -> str:
    """Say whether a slope is at most 1/4."""
    return "sigmoid" if subject.contenders[panel].activation == "sigmoid" else "other"


def last_slopes(subject: ComparisonSubject, caption: Caption, *, replaces: Sequence[str]) -> Beat:
    """Show the slopes of the end, where units are saturated."""
    return _beat(subject, caption, replaces)


def _beat(subject: ComparisonSubject, caption: Caption, replaces: Sequence[str]) -> Beat:
    numbers = all_slope_numbers(subject)
    return Beat(ShowSlopes(), move=3.0, hold=2.4, caption=caption, numbers=numbers, replaces=tuple(replaces))


def slopes_tree(look: Slopes) -> Mapping[str, Any]:
    """Build a panel's entry in trace.json."""
    return {
        "step": look.step,
        "layer": look.layer,
        "units": look.units,
        "z": look.z,
        "slope": look.slope,
        "steepest_at": look.steepest_at,
        "steepest": look.steepest,
    }
