"""Take points that stand in memory, given from Python, as those of an .npz file are taken: by the same rules."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import Any

import numpy as np

from nnviz_core.inputs.named_files import UnusableFileError
from nnviz_core.inputs.points import Meant
from nnviz_core.inputs.stored import Stored, held_by

FILE = "points.npz"  # beside a film that was made of them
X, ANSWERS = "x", ("class", "y")
_WHAT = 'give "x": one row of numbers a point, and "class": one class a point, or "y": numbers'


@dataclass(frozen=True, slots=True, eq=False)
class GivenPoints:
    """Points in memory, as if they were a file."""

    arrays: Mapping[str, Stored]

    def file_arrays(self) -> dict[str, Any]:
        """Return what the file holds that keeps them."""
        return {key: stored.read() for key, stored in self.arrays.items()}

    def meant_as(self, meant: Meant) -> "GivenPoints":
        """Call a lone y of whole numbers or of names class, where it can be nothing else.

        As of a csv file, that is where the config says so, or holds the network to cross-entropy.
        """
        answers = self.arrays.get("y")
        if answers is None or len(answers.shape) != 1 or meant.answers == "numbers":
            return self
        values = answers.read()
        names, whole = values.dtype.kind == "U", values.dtype.kind in "biu" or bool((values == np.rint(values)).all())
        if not (names or (whole and (meant.loss == "cross_entropy" or meant.answers == "classes"))):
            return self
        arrays = {("class" if name == "y" else name): stored for name, stored in self.arrays.items()}
        return GivenPoints(arrays)

    def opened_as(self, meant: Meant) -> AbstractContextManager[Mapping[str, Stored]]:
        """List the arrays, so called, as an open file lists its own."""
        return nullcontext(self.meant_as(meant).arrays)


def given_points(dataset: Any) -> tuple[GivenPoints | None, Any]:
    """Take the arrays out of a config's [dataset], and say how it names them as a file; others stay as they are.

    Raises UnusableFileError with a sentence for what is no table of numbers.
    """
    if not isinstance(dataset, Mapping):
        return None, dataset
    held = {key: dataset[key] for key in (X, *ANSWERS) if key in dataset and _is_array(dataset[key], key)}
    if not held or (len(held) == 1 and "path" in dataset):
        return None, dataset  # a file's, in which x and class are columns
    if {*held} not in ({X, "class"}, {X, "y"}):
        raise UnusableFileError(f"holds {' and '.join(held)} alone as arrays; {_WHAT}.")
    if dataset.get("kind", "npz") != "npz" or "path" in dataset:
        key = "path" if "path" in dataset else "kind"
        raise UnusableFileError(f"holds arrays, and {key} names other points; drop {key}.")
    rest = {key: value for key, value in dataset.items() if key not in held}
    arrays = {key: _stored(value, key) for key, value in held.items()}
    return GivenPoints(arrays), {**rest, "kind": "npz", "path": FILE}


def _is_array(value: Any, key: str) -> bool:
    """Tell arrays, and lists, from text that names a column, and x from names of columns."""
    if isinstance(value, Sequence) and not isinstance(value, str):
        return bool(value) and not (key == X and all(isinstance(each, str) for each in value))
    return hasattr(value, "__array__") or hasattr(value, "detach")


def _stored(value: Any, name: str) -> Stored:
    if hasattr(value, "detach"):  # a tensor of PyTorch, on whatever device
        value = value.detach().cpu()
    try:
        array = np.array(value)
    except ValueError:
        raise UnusableFileError(f"holds {name}, whose rows are of different lengths; {_WHAT}.") from None
    if array.dtype.kind == "O" and all(isinstance(each, str) for each in array.flat):
        array = array.astype(str)  # as pandas keeps names
    if array.dtype.kind not in "biufU":
        raise UnusableFileError(f"holds {name}, which is no array of numbers; {_WHAT}.")
    array.flags.writeable = False
    return Stored(array.shape, held_by(array.dtype), lambda: array)
