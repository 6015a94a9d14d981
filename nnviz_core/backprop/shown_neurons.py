"""Choose which neurons of a wide layer are shown, from the numbers of one pass; layout and words follow from it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

import numpy as np

from nnviz_core.backprop.crowding import (
    FIRST,
    LAST,
    MOST_COLUMNS_OF_SIX,
    MOST_COLUMNS_OF_TWO_LINES,
    MOST_COLUMNS_WITH_NOTES,
    MOST_WHOLE,
    MOST_WITH_NOTES,
)
from nnviz_core.backprop.network import Array
from nnviz_core.backprop.passes import SamplePass
from nnviz_core.backprop.sums import total
from nnviz_core.backprop.ties import first_largest

PICTURE_TERMS = 3  # pixels that a sum over a picture is written with: those that give it most

Numbers = Literal["notes", "two", "one"]


@dataclass(frozen=True, slots=True)
class ShownColumn:
    """Which neurons of a column are shown, by their indices from 0; none of an input that is drawn as a picture."""

    count: int  # of all
    shown: tuple[int, ...]
    picture: bool = False

    @property
    def hidden(self) -> tuple[int, ...]:
        """List those that are not shown."""
        return tuple(sorted(set(range(self.count)) - set(self.shown)))

    @property
    def gaps(self) -> tuple[int, ...]:
        """Count the neurons left out before each shown one, and after the last."""
        ends = pairwise([-1, *self.shown, self.count])
        return tuple(after - before - 1 for before, after in ends)


def shown_columns(passed: SamplePass) -> tuple[ShownColumn, ...]:
    """Choose the shown neurons of every column, the input's first.

    Of a wide column: the first three, the last two, and those that matter. These are the largest |x| of an input, the
    largest |a| and the largest |delta| of a hidden layer, the target's and the winner of the outputs; ties by index.
    """
    *hidden, last = passed.layers
    picture = passed.image is not None
    first = ShownColumn(len(passed.x), (), True) if picture else _column([np.abs(passed.x)])
    between = (_column([np.abs(layer.a), np.abs(layer.delta)]) for layer in hidden)
    return (first, *between, _column([passed.y, last.a]))


def _column(sizes: Sequence[Array]) -> ShownColumn:
    """Show all of a narrow column; of a wide one both ends, and where each of some sizes is largest."""
    count = len(sizes[0])
    if count <= MOST_WHOLE:
        return ShownColumn(count, tuple(range(count)))
    ends = {*range(FIRST), *range(count - LAST, count)}
    return ShownColumn(count, tuple(sorted(ends | {first_largest(each) for each in sizes})))


def numbers_shown(passed: SamplePass) -> Numbers:
    """Say which numbers a neuron shows.

    "notes": z and a, and under them the bias, where delta comes later. "two" where columns are crowded: a, and above it
    first the bias, then z, then delta. "one" where they are many, too: first the bias, then a, then delta.
    """
    columns = 1 + len(passed.layers)
    whole = MOST_WITH_NOTES if columns <= MOST_COLUMNS_OF_SIX else MOST_WHOLE
    if any(each.picture or each.count > whole for each in shown_columns(passed)):
        return "two" if columns <= MOST_COLUMNS_OF_TWO_LINES else "one"
    return "notes" if columns <= MOST_COLUMNS_WITH_NOTES else "one"


def terms_into(passed: SamplePass, index: int, j: int) -> tuple[int, ...]:
    """List the inputs of neuron j of a layer (from 1) whose terms are written out in its sum.

    These are the shown neurons of the column before; of a picture the pixels that give most, ties by index.
    """
    if index > 1 or passed.image is None:
        return shown_columns(passed)[index - 1].shown
    sizes = np.abs(passed.layers[0].contribution[j])
    return tuple(sorted(_largest(sizes, PICTURE_TERMS)))


def terms_out_of(passed: SamplePass, index: int) -> tuple[int, ...]:
    """List the neurons of the layer after column `index` whose messages are written out in a sum."""
    return shown_columns(passed)[index + 1].shown


def powers_shown(passed: SamplePass, j: int) -> tuple[int, ...]:
    """List the outputs whose powers are written out in the sum below p of output j: j and the largest others."""
    count = len(passed.logits)
    if count <= MOST_WHOLE:
        return tuple(range(count))
    return tuple(sorted({j, *_largest(passed.logits, FIRST - 1)}))


def steepest_input(passed: SamplePass) -> int:
    """Return the input that a picture's gradient is written out for: the one it is largest by."""
    return first_largest(np.abs(passed.x_grad)) if passed.image is not None else 0


def brightest_input(passed: SamplePass, index: int) -> int:
    """Return the input of a layer (from 1) whose weight's gradient is written out: of a picture the brightest pixel.

    Else the first one, unless it is zero: then the largest, for a product of zeros would not say which of them matters.
    """
    inputs = np.abs(passed.layers[index - 1].a_in)
    return first_largest(inputs) if inputs[0] == 0 or (passed.image is not None and index == 1) else 0


def _largest(sizes: Array, count: int) -> Iterator[int]:
    """Yield the indices of the largest sizes."""
    left = sizes.copy()
    for _ in range(min(count, len(left))):
        k = first_largest(left)
        left[k] = -np.inf
        yield k


# --- what the others add up to --------------------------------------------------------------------


def rest_into(passed: SamplePass, index: int, j: int) -> float:
    """Return what the inputs that are not written out give to neuron j of a layer (from 1)."""
    return _rest(passed.layers[index - 1].contribution[j], terms_into(passed, index, j))


def rest_back(passed: SamplePass, index: int, k: int) -> float:
    """Return what the neurons that are not written out send back to neuron k of column `index`."""
    return _rest(passed.layers[index].message[:, k], terms_out_of(passed, index))


def _rest(terms: Array, written: Sequence[int]) -> float:
    others = np.ones(len(terms), dtype=np.bool_)
    others[list(written)] = False
    return float(total(terms[others]))
