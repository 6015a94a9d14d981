"""Write sums of many terms shortly: the terms of shown neurons, and what all the others give."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np

from nnviz_core.backprop.elementary import Array, exp
from nnviz_core.backprop.passes import SamplePass
from nnviz_core.backprop.shown_neurons import (
    brightest_input,
    powers_shown,
    rest_back,
    rest_into,
    shown_columns,
    steepest_input,
    terms_into,
    terms_out_of,
)
from nnviz_core.backprop.sums import total
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.equations import incoming_blame, weighted_sum
from nnviz_core.words.formula.tree import Equation, Fraction, Numeral, Rest, Sum, Tone, numeral
from nnviz_core.words.formula.values import closed

MOST_ENTRIES = 20_000  # of a matrix that a section's trace holds as a whole


def sum_into(passed: SamplePass, index: int, j: int, words: Catalogue) -> Equation:
    """Write z of neuron j of a layer (from 1) as the sum over its shown edges, the rest, and the bias."""
    layer, terms = passed.layers[index - 1], terms_into(passed, index, j)
    if len(terms) == len(layer.a_in):
        return weighted_sum(layer, j)
    place = f"layers[{index - 1}].contribution_rest[{j}]"
    left_out = _rest(len(layer.a_in) - len(terms), rest_into(passed, index, j), place, words)
    return weighted_sum(layer, j, terms=terms, rest=left_out)


def sum_back(passed: SamplePass, index: int, k: int, words: Catalogue) -> Equation:
    """Write dL/da of neuron k of column `index` (0: the input) as the sum of the shown messages and the rest."""
    terms, count = terms_out_of(passed, index), len(passed.layers[index].delta)
    if len(terms) == count:
        return incoming_blame(passed, index, k)
    place = f"layers[{index}].message_rest[{k}]"
    left_out = _rest(count - len(terms), rest_back(passed, index, k), place, words, tone="gradient")
    return incoming_blame(passed, index, k, terms=terms, rest=left_out)


def said_shortly(equation: Equation, passed: SamplePass, j: int, words: Catalogue) -> Equation:
    """Write the sum of many powers below a fraction as its largest terms and the rest, where that is finite."""
    written = powers_shown(passed, j)
    *names, side, result = equation.sides
    others = powers_rest(passed, j)
    many = isinstance(side, Fraction) and isinstance(side.bottom, Sum) and len(side.bottom.terms) > len(written)
    if not many or others is None:
        return equation
    assert isinstance(side, Fraction) and isinstance(side.bottom, Sum) and isinstance(result, Numeral)
    left_out = _rest(len(passed.logits) - len(written), others, f"powers_rest[{j}]", words)
    short = Fraction(side.top, Sum((*(side.bottom.terms[k] for k in written), left_out)))
    return closed(tuple(names), short, result)


def powers_rest(passed: SamplePass, j: int) -> float | None:
    """Return what the outputs whose powers are not written out add; None where there are none or that is endless."""
    others = np.ones(len(passed.logits), dtype=np.bool_)
    others[list(powers_shown(passed, j))] = False
    if not others.any():
        return None
    with np.errstate(over="ignore"):
        rest = float(total(exp(passed.logits[others])))
    return rest if np.isfinite(rest) else None


def _rest(count: int, value: float, place: str, words: Catalogue, *, tone: Tone = "text") -> Rest:
    return Rest(words("label-more-neurons", count=count, digits=f"{count:,}"), numeral(value, place, tone=tone))


# --- what trace.json holds of it -------------------------------------------------------------------


def with_rests(passed: SamplePass, tree: Mapping[str, Any]) -> dict[str, Any]:
    """Add to a pass's tree what left-out terms give."""
    layers = [{**layer, **_rests(passed, index)} for index, layer in enumerate(tree["layers"], 1)]
    shown = shown_columns(passed)[-1].shown
    powers = {str(j): rest for j in shown if (rest := powers_rest(passed, j)) is not None}
    return {**tree, "layers": layers, **({"powers_rest": powers} if powers else {})}


def _rests(passed: SamplePass, index: int) -> dict[str, Any]:
    """Give the rests of the sums into the shown neurons of a layer (from 1), and of those back to the column before."""
    columns, found = shown_columns(passed), dict[str, Any]()
    if any(len(terms_into(passed, index, j)) < columns[index - 1].count for j in columns[index].shown):
        found["contribution_rest"] = {str(j): rest_into(passed, index, j) for j in columns[index].shown}
    if columns[index].count > len(columns[index].shown):
        back = columns[index - 1].shown or (steepest_input(passed),)
        found["message_rest"] = {str(k): rest_back(passed, index - 1, k) for k in back}
    return found


def entries(passed: SamplePass, index: int, values: Array) -> Any:
    """Write an array of a layer (from 1) as lists, and of a very large matrix what can be shown.

    That is an object: by the index of a shown row, the entries of the shown columns by theirs.
    """
    if values.size <= MOST_ENTRIES:
        return values.tolist()
    below, above = shown_columns(passed)[index - 1 : index + 1]
    return {str(j): {str(k): float(values[j, k]) for k in _columns(passed, index, j, below.shown)} for j in above.shown}


def _columns(passed: SamplePass, index: int, j: int, shown: Sequence[int]) -> Iterable[int]:
    """List the inputs of neuron j that can be shown: of a picture those that equations name."""
    return shown or sorted({*terms_into(passed, index, j), steepest_input(passed), brightest_input(passed, index)})
