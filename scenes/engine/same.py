"""Say whether a view looks as it did: whether its attributes are the same, or say the same."""

from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from operator import is_
from typing import Any

import numpy as np

SCALARS = frozenset({float, int, bool, str, np.float64})
LARGE = 10_000  # numbers of an array, from which on comparing takes longer than it is worth


def is_same(old: Sequence[object], new: Sequence[object]) -> bool:
    """Say whether all are the same, one by one; what is not known to be so is not."""
    if len(old) != len(new):
        return False
    return all(map(is_, old, new)) or all(a is b or is_equal(a, b) for a, b in zip(old, new, strict=True))


def is_equal(a: Any, b: Any) -> bool:
    """Say whether two values of the kinds that views hold are equal, number by number."""
    kind = type(a)
    if kind is not type(b):
        return False
    if kind in SCALARS:
        return bool(a == b)
    if kind is np.ndarray:
        return a.size <= LARGE and a.dtype == b.dtype and np.array_equal(a, b)
    if kind is list or kind is tuple:
        return is_same(a, b)
    if is_dataclass(kind):
        return is_same(*([getattr(each, field.name) for field in fields(kind)] for each in (a, b)))
    return False
