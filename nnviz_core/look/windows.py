"""Choose which square part of a plane is seen."""

import math

import numpy as np
from numpy.typing import NDArray

from nnviz_core.look.scales import WINDOW
from nnviz_core.words.numbers import decade_of, power_of_ten

Square = tuple[float, float, float]  # its centre, and half its side


def square_around(points: NDArray[np.float64]) -> Square:
    """Return a square that holds points (n, 2) and the origin, which is in the middle where that costs little."""
    kept = np.vstack([points[np.isfinite(points).all(axis=1)], np.zeros((1, 2))])
    low, high = kept.min(axis=0), kept.max(axis=0)
    reach, half = float(np.abs(kept).max()), float((high - low).max() / 2)
    if half == 0:
        return 0.0, 0.0, 1.0
    if reach <= WINDOW.centred * half:
        return 0.0, 0.0, WINDOW.margin * reach
    x, y = ((low + high) / 2).tolist()
    return x, y, WINDOW.margin * half


def grid_extent(points: NDArray[np.float64]) -> float:
    """Return how far the grid reaches: the farthest coordinate, rounded up to two digits."""
    reach = float(np.abs(points).max(initial=0.0))
    if reach == 0:
        return 1.0
    unit = power_of_ten(decade_of(reach) - 1)
    return float(math.ceil(reach / unit - 1e-9) * unit)
