"""Choose round numbers: what is a little larger than a value, and the heights of lines on a map."""

from collections.abc import Sequence
from math import ceil, floor

import numpy as np
from numpy.typing import NDArray

from nnviz_core.words.numbers import decade_of, power_of_ten

HIGHEST_SHARE = 0.92  # of the places of a map: above their heights lies a slope that would take all lines
STEPS = (1, 2, 5, 10)


def round_above(value: float, *, digits: Sequence[int] = STEPS) -> float:
    """Return the smallest of some digits times a power of ten that is no smaller than a value, but for rounding."""
    unit = power_of_ten(decade_of(value))
    return float(next(digit * unit for digit in digits if digit * unit >= value * (1 - 1e-9)))


def contour_levels(heights: NDArray[np.float64], *, about: int, without: float) -> tuple[float, ...]:
    """Return round heights between the lowest and a high one, rising; `without` has a line of its own.

    A map on which nothing rises has none.
    """
    known = np.sort(heights[np.isfinite(heights)])
    if len(known) < 2:
        return ()
    low, high = float(known[0]), float(known[int(HIGHEST_SHARE * (len(known) - 1))])
    if high - low <= 1e-9 * max(1.0, abs(high)):
        return ()
    step = round_above((high - low) / about)
    levels = [k * step for k in range(ceil(low / step), floor(high / step) + 1)]
    return tuple(level for level in levels if low < level and abs(level - without) > 0.12 * step)
