"""What a weights file tells before its numbers are read: the arrays, and what its format knows of the network."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt

from nnviz_core.inputs.layer_names import LayerNames
from nnviz_core.inputs.named_files import UnusableFileError
from nnviz_core.words.wording import brief, shown

MAX_DIRECTORY_BYTES = 4 * 1024 * 1024  # what lists the arrays of a file; thousands of names fit
MAX_NAME = 1_000  # characters of an array's name: ten thousand arrays in a table of a long name would fill the memory
MAX_ARRAYS = 10_000  # of one file: the names of a network of 8 layers, its averages and its optimizer are below 100

Floats = npt.NDArray[np.floating[Any]]


@dataclass(frozen=True, slots=True)
class Stored:
    """One array of an open file: what its header says, and how to read its numbers."""

    shape: tuple[int, ...]
    holds: str  # "" for floating-point numbers, else what it holds instead
    read: Callable[[], Floats]


@dataclass(frozen=True, slots=True)
class ArrayFile:
    """The arrays of an open file, and what formats that store a whole network tell of it."""

    arrays: Mapping[str, Stored]
    layers: tuple[LayerNames, ...] | None = None  # in their order; None: names must tell
    activations: tuple[str, ...] | None = None  # of the hidden layers, by our names; None: not told
    output: str | None = None  # softmax or sigmoid; None: not told
    inputs_first: bool | None = None  # how the format stores every matrix; None: it does not tell


Reader = Callable[[BinaryIO, int, Path], ArrayFile]


class RepeatedNameError(Exception):
    """A name that a table of names gives twice."""


def unique_pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Make a table of pairs, for `json.loads`. Raises RepeatedNameError."""
    table = dict(pairs)
    if len(table) < len(pairs):
        raise RepeatedNameError(first_repeated([name for name, _ in pairs]))
    return table


def first_repeated(names: Sequence[str]) -> str:
    """Return a name that is there more than once, in time that grows with the number of names alone."""
    return Counter(names).most_common(1)[0][0]


def given_twice(path: Path, name: object) -> UnusableFileError:
    """Say that a file gives one name to two arrays."""
    return UnusableFileError(f"names {shown(path.name)}, where {brief(str(name))} is given twice; keep one.")


def require_short(length: int, path: Path) -> None:
    """Refuse a name of so many characters that no array can need it."""
    if length > MAX_NAME:
        raise UnusableFileError(f"names {shown(path.name)}, which holds a name of more than {MAX_NAME:,} characters.")


def require_few(number: int, path: Path) -> None:
    """Refuse a file of so many arrays that to look at each would take long."""
    if number > MAX_ARRAYS:
        raise UnusableFileError(f"names {shown(path.name)}, which holds more than {MAX_ARRAYS:,} arrays.")


# What is in an array that holds no floating-point numbers, by numpy's letter for its kind.
NUMPY_KINDS = {
    "f": "",
    "i": "integers",
    "u": "integers",
    "b": "true and false",
    "c": "complex numbers",
    "U": "text",
    "S": "text",
}


def held_by(dtype: "np.dtype[Any]") -> str:
    """Say what an array of this type holds, if it is no floating-point numbers."""
    return NUMPY_KINDS.get(dtype.kind, f"{dtype.name} values")
