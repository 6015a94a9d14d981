"""Fit the best straight line, plane or affine map to points whose answers are numbers, and measure fits by it.

All sums are taken in a fixed order, so that the numbers are the same on every processor.
"""

from dataclasses import dataclass

import numpy as np

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.network import Array, seal
from nnviz_core.backprop.sums import dot, times, total

DEPENDENT = 1e-10  # of a coordinate's own length, what is left of it once others explain it: then it is one of them


@dataclass(frozen=True, slots=True, eq=False)
class BestAffine:
    """Hold the affine map a = W x + b of the smallest mean loss 1/2 |a - y|^2, and how much it explains."""

    weights: Array  # (n_out, n_in)
    bias: Array  # (n_out,)
    loss: float
    explained: float  # the share of the variance: 1 - loss / spread

    def at(self, x: Array) -> Array:
        """Return a (points, n_out) of points x (points, n_in)."""
        a: Array = times(self.weights, x) + self.bias
        return a


def best_affine(x: Array, y: Array) -> BestAffine:
    """Solve the least squares of points x (points, n_in) and numbers y (points, n_out).

    Coordinates are taken from their means and made orthogonal, one after the other (Gram and Schmidt, each step
    twice, which keeps all digits); one that others explain gets the weight zero.
    """
    middle, mean = _means(x), _means(y)
    directions, kept, ratios = _orthogonal(x - middle)
    weights = np.zeros((y.shape[1], x.shape[1]))
    for j in range(y.shape[1]):
        rest = y[:, j] - mean[j]
        shares = np.array([dot(rest, direction) for direction in directions])
        weights[j, kept] = _back_substituted(ratios, shares)
    bias = mean - times(weights, middle[None, :])[0]
    loss = squared_loss(times(weights, x) + bias, y)
    return BestAffine(seal(weights), seal(bias), loss, float(explained_share(loss, spread_of(y))))


def best_affine_of(dataset: Dataset) -> BestAffine:
    """Solve the least squares of a dataset."""
    return best_affine(dataset.x, dataset.numbers)


def squared_loss(a: Array, y: Array) -> float:
    """Return the mean of 1/2 |a - y|^2."""
    error = a - y
    return float(total(0.5 * total(error * error)) / len(y))


def spread_of(y: Array) -> float:
    """Return the loss of the best constant, which is the mean of y (points, n_out): half of the variance."""
    return squared_loss(np.broadcast_to(_means(y), y.shape), y)


def explained_share(loss: Array | float, spread: float) -> Array:
    """Return R^2 = 1 - loss / spread, (...): 1 for a fit without error, 0 for one no better than the mean."""
    with np.errstate(all="ignore"):
        return np.asarray(1.0 - np.asarray(loss) / spread)


def _means(values: Array) -> Array:
    return np.asarray(total(values, axis=0) / len(values))


def _orthogonal(columns: Array) -> tuple[list[Array], list[int], Array]:
    """Return unit directions (points,), the columns that gave one, and the triangle R (k, k) of those columns."""
    directions: list[Array] = []
    kept: list[int] = []
    ratios: list[list[float]] = []
    for k in range(columns.shape[1]):
        left, shares = columns[:, k].copy(), [0.0] * len(directions)
        for _ in range(2):
            for i, direction in enumerate(directions):
                share = dot(left, direction)
                shares[i] += share
                left -= share * direction
        own = float(np.sqrt(dot(left, left)))
        if own <= DEPENDENT * float(np.sqrt(dot(columns[:, k], columns[:, k]))):
            continue
        directions.append(left / own)
        kept.append(k)
        ratios.append([*shares, own])
    triangle = np.zeros((len(kept), len(kept)))
    for column, entries in enumerate(ratios):
        triangle[: len(entries), column] = entries
    return directions, kept, triangle


def _back_substituted(triangle: Array, shares: Array) -> Array:
    """Solve R w = shares for w, R (k, k) with zeros below its diagonal."""
    w = np.zeros(len(shares))
    for row in range(len(shares) - 1, -1, -1):
        w[row] = (shares[row] - dot(triangle[row, row + 1 :], w[row + 1 :])) / triangle[row, row]
    return w
