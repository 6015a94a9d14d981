"""Choose by size, where sizes that differ by rounding count as equal: then the first one is chosen."""

import numpy as np
import numpy.typing as npt

from nnviz_core.backprop.network import Labels

TIE = 1e-9  # of the larger size: closer ones are equal


def first_largest(values: npt.ArrayLike) -> int:
    """Return the first index whose value is the largest, or less by a share TIE of its size; NaN counts as -inf."""
    sizes = np.asarray(values, dtype=np.float64)
    sizes = np.where(np.isnan(sizes), -np.inf, sizes)
    largest = float(sizes.max())
    least = largest - TIE * abs(largest) if np.isfinite(largest) else largest
    return int(np.flatnonzero(sizes >= least)[0])


def first_smallest(values: npt.ArrayLike) -> int:
    """Return the first index whose value is the smallest, or more by a share TIE of its size; NaN counts as inf."""
    return first_largest(-np.asarray(values, dtype=np.float64))


def descending(values: npt.ArrayLike) -> Labels:
    """Return the indices from the largest value down; those of values that tie with the first of them in order."""
    sizes = np.asarray(values, dtype=np.float64)
    order = np.argsort(-sizes, kind="stable")
    result: list[int] = []
    start = 0
    for end in range(1, len(order) + 1):
        first = sizes[order[start]]
        if end == len(order) or not sizes[order[end]] >= first - TIE * abs(first):
            result += sorted(order[start:end].tolist())
            start = end
    return np.array(result, dtype=np.int64)
