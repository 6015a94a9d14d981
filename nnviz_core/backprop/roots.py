"""Find where a yes or no changes along many intervals at once."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from nnviz_core.backprop.network import Array

Flags = npt.NDArray[np.bool_]
HALVINGS = 60  # more than the 53 bits of a float


def bisect(side: Callable[[Array], Flags], low: Array, high: Array) -> Array:
    """Return, for each interval (n,), the place to the last bit where side stops being what it is at low."""
    at_low = side(low)
    for _ in range(HALVINGS):
        middle = low + (high - low) / 2
        same = side(middle) == at_low
        low, high = np.where(same, middle, low), np.where(same, high, middle)
    return low
