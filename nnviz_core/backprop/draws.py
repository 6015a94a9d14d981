"""Draw numbers from numpy's generator so that a seed gives the same bits on every processor.

The generator's whole numbers are the same everywhere. What numpy makes of them need not be: a uniform number is a
product and a sum, which a compiler may fuse, and a normal one may ask the system's library for exp and ln. These are
numpy's numbers (its normal ones to 13 digits), and `explorer/js/random.js` draws the same bits.
"""

from functools import cache
from math import sqrt

import numpy as np

from nnviz_core.backprop.elementary import Array, exp, log, log1p

LAYERS = 256  # of the ziggurat (Marsaglia and Tsang 2000), as numpy lays it out
EDGE = 3.654152885361009  # where the tail begins
AREA = 0.004928673233974655  # of every layer
PLACES = 2**52  # in half a layer


def uniform(rng: np.random.Generator, low: float, high: float, *, shape: tuple[int, ...]) -> Array:
    """Draw numbers between two bounds, each as likely."""
    return low + (high - low) * rng.random(shape)


def normal(rng: np.random.Generator, *, shape: tuple[int, ...]) -> Array:
    """Draw numbers of the standard normal distribution."""
    count = int(np.prod(shape))
    return np.array([_normal(rng) for _ in range(count)], dtype=np.float64).reshape(shape)


def _normal(rng: np.random.Generator) -> float:
    """Draw words until the ziggurat accepts one."""
    widths, heights, sure = _ziggurat()
    while True:
        word = int(rng.bit_generator.random_raw())
        layer, place = word & 0xFF, (word >> 9) & (PLACES - 1)
        x = place * widths[layer] * (-1.0 if word >> 8 & 1 else 1.0)
        if place < sure[layer]:
            return x
        if layer == 0:
            return _tail(rng, negative=bool(word >> 17 & 1))
        above, below = heights[layer - 1], heights[layer]
        if (above - below) * rng.random() + below < _height(x):
            return x


def _tail(rng: np.random.Generator, *, negative: bool) -> float:
    while True:
        x = -float(log1p(-rng.random())) / EDGE
        y = -float(log1p(-rng.random()))
        if y + y > x * x:
            return -(EDGE + x) if negative else EDGE + x


def _height(x: float) -> float:
    return float(exp(-0.5 * x * x))


@cache
def _ziggurat() -> tuple[tuple[float, ...], tuple[float, ...], tuple[int, ...]]:
    """Lay out the layers: their widths (in 2^-52), heights, and how many places of each are sure."""
    edges = [0.0] * (LAYERS - 1) + [EDGE]
    for i in range(LAYERS - 2, 0, -1):
        edges[i] = sqrt(-2 * float(log(AREA / edges[i + 1] + _height(edges[i + 1]))))
    base = AREA / _height(EDGE)
    inner = (int(edges[i - 1] / edges[i] * PLACES) for i in range(2, LAYERS))
    sure = (int(EDGE / base * PLACES), 0, *inner)
    widths = (base / PLACES, *(edge / PLACES for edge in edges[1:]))
    return widths, tuple(_height(edge) for edge in edges), sure
