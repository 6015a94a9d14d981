"""Read points whose answers are numbers from an .npz file: arrays x, one row a point, and y, its numbers."""

from collections.abc import Mapping
from math import prod

import numpy as np
import numpy.typing as npt

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.network import Array, freeze
from nnviz_core.inputs.csv_columns import Answers
from nnviz_core.inputs.limits import MAX_MAGNITUDE, MAX_POINTS, MAX_WIDTH
from nnviz_core.inputs.named_files import UnusableFileError
from nnviz_core.inputs.points import ReadPoints
from nnviz_core.inputs.stored import NUMPY_KINDS, Stored
from nnviz_core.words.wording import shown

X, Y = "x", "y"  # the arrays


def read_number_arrays(arrays: Mapping[str, Stored], name: str, *, answers: Answers | None = None) -> ReadPoints:
    """Read the arrays x and y of the file of this name, in its order. Raises UnusableFileError with a sentence.

    One whole number a point may be a class as well: then `answers` has to say that they are numbers.
    """
    file = shown(name)
    if set(arrays) != {X, Y}:
        held = ", ".join(sorted(arrays)[:8])
        raise UnusableFileError(f"names {file}, which holds {held}; save two arrays, x and y.")
    _require_tables(arrays[X], arrays[Y], file)  # before a number is read
    x, y = (_rows(np.asarray(arrays[each].read()), each, file) for each in (X, Y))
    if answers == "classes":
        raise UnusableFileError(f'names {file}, whose y are numbers, but targets is "classes"; call the array class.')
    if answers is None and y.shape[1] == 1 and np.array_equal(y, np.rint(y)):
        says = "whose y holds whole numbers, which may be classes or numbers"
        way_out = 'write targets = "numbers" in [dataset], or call the array class'
        raise UnusableFileError(f"names {file}, {says}; {way_out}.")
    if (y == y[0]).all():
        says = "whose y is the same for every point"
        raise UnusableFileError(f"names {file}, {says}; there is nothing to learn from numbers that never change.")
    return ReadPoints(Dataset("npz", freeze(x), None, freeze(y)), ())


def _require_tables(x: Stored, y: Stored, file: str) -> None:
    """Refuse arrays that are not two tables of numbers, with as many rows."""
    for name, stored in ((X, x), (Y, y)):
        if stored.holds not in ("", NUMPY_KINDS["i"]) or len(stored.shape) not in (1, 2) or 0 in stored.shape[1:]:
            says = f"whose {name} is no table of numbers"
            are_names = name == Y and stored.holds == NUMPY_KINDS["U"]
            way_out = "call the array class" if are_names else "give one row a point"
            raise UnusableFileError(f"names {file}, {says}; {way_out}.")
        if prod(stored.shape[1:]) > MAX_WIDTH:
            says = f"whose {name} has {stored.shape[1]:,} columns"
            raise UnusableFileError(f"names {file}, {says}; the most are {MAX_WIDTH:,}.")
    if x.shape[0] != y.shape[0] or not 1 <= x.shape[0] <= MAX_POINTS:
        says = f"whose x has {x.shape[0]:,} rows and y {y.shape[0]:,}"
        raise UnusableFileError(f"names {file}, {says}; give both one row a point, 1 to {MAX_POINTS:,}.")


def _rows(values: npt.NDArray[np.generic], name: str, file: str) -> Array:
    """Return an array (points, numbers) of plain numbers."""
    with np.errstate(over="ignore"):  # of a longer float; it becomes infinite, and is refused below
        rows = values.reshape(len(values), -1).astype(np.float64)
    if not (np.abs(rows) <= MAX_MAGNITUDE).all():
        says = f"whose {name} has a number that is not finite or beyond {MAX_MAGNITUDE:,.0f}"
        raise UnusableFileError(f"names {file}, {says}.")
    return rows
