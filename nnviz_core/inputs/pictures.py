"""Read points that are pictures: the digits that scikit-learn brings along, or arrays of an .npz file."""

import gzip
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from math import prod
from pathlib import Path

import numpy as np

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.elementary import Array
from nnviz_core.backprop.network import Image, Labels, PixelValues, freeze
from nnviz_core.backprop.sums import total
from nnviz_core.inputs.class_labels import NumberedClasses, may_be_class, numbered, require_every_class
from nnviz_core.inputs.limits import MAX_CLASSES, MAX_MAGNITUDE, MAX_POINTS, MAX_WIDTH
from nnviz_core.inputs.named_files import UnusableFileError
from nnviz_core.inputs.points import ReadPoints
from nnviz_core.inputs.stored import NUMPY_KINDS, Stored
from nnviz_core.installing import extra_line
from nnviz_core.words.tags import SOURCE
from nnviz_core.words.wording import brief, shown

DIGITS_FILE = "datasets/data/digits.csv.gz"  # in the package sklearn: 64 pixels and the digit, one picture a line
DIGITS_SIDE, DIGITS_WHITE = 8, 16.0
BYTE_WHITE = 255.0
PLAIN_NUMBERS = {NUMPY_KINDS[letter] for letter in "biuf"}  # true and false, whole numbers, fractions
X, CLASSES = "x", "class"  # the arrays of an .npz file


def read_digits(values: PixelValues) -> ReadPoints:
    """Read the 1,797 pictures out of the installed package, without importing it: that brings SciPy and takes a second.

    Raises UnusableFileError with a sentence where it is not installed.
    """
    found = find_spec("sklearn")
    folders = list(found.submodule_search_locations or ()) if found else []
    files = [file for folder in folders if (file := Path(folder) / DIGITS_FILE).is_file()]
    if not files:
        says = 'is "digits", pictures that come with scikit-learn, which is not installed'
        raise UnusableFileError(f"{says}; install it with: {extra_line('digits')}.")
    with gzip.open(files[0], "rt", encoding="ascii") as lines:
        table = np.loadtxt(lines, delimiter=",")
    x, image = _scaled(table[:, :-1] / DIGITS_WHITE, (DIGITS_SIDE, DIGITS_SIDE), values)
    return ReadPoints(Dataset("digits", x, _sealed(table[:, -1].astype(np.int64)), image=image), ())


def read_arrays(
    arrays: Mapping[str, Stored],
    name: str,
    *,
    shape: tuple[int, int] | None,
    values: PixelValues | None,
    names: Sequence[str] | None = None,
    language: str = SOURCE,
) -> ReadPoints:
    """Read the arrays x and class of the file of this name, in its order. Raises UnusableFileError with a sentence.

    Bytes count as shares of 255 where a picture or a scale is asked for; without either, x is as given. Classes are
    whole numbers, or text of a fixed width, whose names `names` may number.
    """
    file = shown(name)
    x, labels = _arrays(arrays, shape, file)
    with np.errstate(over="ignore"):  # of a longer float; it becomes infinite, and is refused below
        numbers = x.reshape(len(x), -1).astype(np.float64)
    if not (np.abs(numbers) <= MAX_MAGNITUDE).all():
        says = f"whose x has a number that is not finite or beyond {MAX_MAGNITUDE:,.0f}"
        raise UnusableFileError(f"names {file}, {says}.")
    classes = _classes(labels, file, names, language=language)
    named, told = classes.drawn, tuple(f"{brief(name)}: {line}" for line in classes.told)
    if shape is None and values is None:
        return ReadPoints(Dataset("npz", freeze(numbers), classes.labels, class_names=named), told)
    if x.dtype == np.uint8:
        numbers = numbers / BYTE_WHITE
    if values != "standard" and (numbers.min() < 0 or numbers.max() > 1):
        low, high = float(numbers.min()), float(numbers.max())
        says = f"whose x runs from {low:g} to {high:g}; save bytes or numbers from 0 to 1"
        raise UnusableFileError(f'names {file}, {says}, or write values = "standard".')
    scaled, image = _scaled(numbers, shape or (1, numbers.shape[1]), values or "unit")
    image_asked = image if shape else None
    return ReadPoints(Dataset("npz", scaled, classes.labels, class_names=named, image=image_asked), told)


def _arrays(arrays: Mapping[str, Stored], shape: tuple[int, int] | None, file: str) -> tuple[np.ndarray, np.ndarray]:
    """Read x and class, after their shapes have been looked at."""
    if set(arrays) != {X, CLASSES}:
        given = ", ".join(sorted(arrays)[:8])
        raise UnusableFileError(f"names {file}, which holds {given}; save two arrays, x and class.")
    x, labels = arrays[X], arrays[CLASSES]
    _require_shapes(x, labels, shape, file)
    return np.asarray(x.read()), np.asarray(labels.read())


def _scaled(x: Array, shape: tuple[int, int], values: PixelValues) -> tuple[Array, Image]:
    """Leave numbers from 0 to 1 as they are, or take the mean of all from them and divide by their deviation."""
    rows, columns = shape
    if values == "unit":
        return freeze(x), Image(rows, columns)
    flat = x.ravel()
    mean = float(total(flat)) / len(flat)
    deviation = float(np.sqrt(total((flat - mean) * (flat - mean)) / len(flat))) or 1.0
    scaled = (x - mean) / deviation
    return freeze(scaled), Image(rows, columns, float(scaled.min()), float(scaled.max()), "standard")


def _require_shapes(x: Stored, labels: Stored, shape: tuple[int, int] | None, file: str) -> None:
    """Refuse arrays that are not points with a class each, or not the pictures that the config says."""
    if len(x.shape) < 2 or len(labels.shape) != 1 or x.shape[0] != labels.shape[0]:
        says = f"whose x is {_by(x.shape)} and class {_by(labels.shape)}"
        raise UnusableFileError(f"names {file}, {says}; give x one row a point, and class one number a point.")
    if not 1 <= x.shape[0] <= MAX_POINTS:
        raise UnusableFileError(f"names {file}, which has {x.shape[0]:,} points; give 1 to {MAX_POINTS:,}.")
    if x.holds not in PLAIN_NUMBERS:
        raise UnusableFileError(f"names {file}, whose x holds {x.holds}; save plain numbers.")
    entries = prod(x.shape[1:])
    if shape and (entries != shape[0] * shape[1] or (len(x.shape) > 2 and x.shape[1:] != shape)):
        says = f"whose points are {_by(x.shape[1:])}, but image is {list(shape)}"
        raise UnusableFileError(f"names {file}, {says}; {shape[0]} times {shape[1]} is {shape[0] * shape[1]:,}.")
    if entries > MAX_WIDTH:
        raise UnusableFileError(f"names {file}, whose points have {entries:,} numbers; the most are {MAX_WIDTH:,}.")


def _classes(labels: np.ndarray, file: str, names: Sequence[str] | None, *, language: str) -> NumberedClasses:
    if labels.dtype.kind == "U":
        entries = [entry.strip() for entry in labels.tolist()]
        strange = next((index for index, entry in enumerate(entries) if not may_be_class(entry)), None)
        if strange is not None:
            says = f"where point {strange} has class {shown(entries[strange])}; write a name, or a whole number"
            raise UnusableFileError(f"names {file}, {says}.")
        return numbered(
            [(f"point {index}", entry) for index, entry in enumerate(entries)], file, names, language=language
        )
    whole = labels.dtype.kind in "biu" or (labels.dtype.kind == "f" and np.array_equal(labels, np.rint(labels)))
    if not whole:
        says = "whose classes are no whole numbers"
        raise UnusableFileError(f"names {file}, {says}; count them from 0, or save names: np.array(names, dtype=str).")
    given = np.unique(labels).astype(object).tolist()
    if not all(0 <= label < MAX_CLASSES for label in given):
        says = f"whose classes run from {given[0]} to {given[-1]}, {len(given)} of them"
        raise UnusableFileError(f"names {file}, {says}; count from 0, leave none out, at most {MAX_CLASSES}.")
    require_every_class(labels, file)
    return NumberedClasses(_sealed(labels.astype(np.int64)), ())


def _sealed(labels: Labels) -> Labels:
    labels.flags.writeable = False
    return labels


def _by(shape: tuple[int, ...]) -> str:
    return " x ".join(map(str, shape)) or "one number"
