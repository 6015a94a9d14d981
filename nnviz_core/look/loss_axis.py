"""Where the axis of a loss ends: fixed for a whole course, at a round number."""

import numpy as np

from nnviz_core.backprop.network import Array
from nnviz_core.words.numbers import decade_of, power_of_ten

ENDS = (1, 2, 4, 6, 8, 10)  # times a power of ten: their halves are as short
TALLEST = 2.0  # the axis ends above so many times the first loss, at most: higher losses are clamped
LEAST = 1e-9


def loss_axis_end(losses: Array) -> float:
    """Return the first round number that is no smaller than the largest loss, or than twice the first."""
    finite = losses[np.isfinite(losses)]
    first = float(finite[0]) if len(finite) else 1.0
    reach = max(min(float(finite.max(initial=0.0)), TALLEST * first), LEAST)
    unit = power_of_ten(decade_of(reach))
    return float(next(digit * unit for digit in ENDS if digit * unit >= reach * (1 - 1e-9)))
