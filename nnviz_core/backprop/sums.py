"""Add numbers up in an order that is written here, so that a sum has the same bits on every processor.

A matrix product of BLAS and a sum of numpy's choose their order by the processor, the memory and the version.
"""

from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

from nnviz_core.backprop.network import Array

Float = TypeVar("Float", bound=np.floating[Any])  # in single precision what comes in so

MOST_PRODUCTS = 500_000  # numbers that are laid out at once


def total(values: npt.ArrayLike, axis: int = -1) -> Array:
    """Return the sum along an axis: the second half is added to the first until one number is left.

    Of an odd count the first half has one number more. The sum of nothing is zero.
    """
    terms = np.moveaxis(np.asarray(values, dtype=np.float64), axis, -1)
    count = terms.shape[-1]
    if count < 2:
        return terms[..., 0].copy() if count else np.zeros(terms.shape[:-1])
    half = (count + 1) // 2
    sums = terms[..., :half].copy()
    sums[..., : count - half] += terms[..., half:]
    return fold(sums)


def fold(sums: Array) -> Array:
    """Add up the last axis as total does, in place, and return where the sums then are."""
    count = sums.shape[-1]
    while count > 1:
        half = (count + 1) // 2
        sums[..., : count - half] += sums[..., half:count]
        count = half
    return sums[..., 0]


def dot(one: npt.ArrayLike, other: npt.ArrayLike) -> float:
    """Return the scalar product of two vectors."""
    return float(total(np.asarray(one, np.float64) * np.asarray(other, np.float64)))


def length(vector: npt.ArrayLike) -> float:
    """Return the length of a vector, or of all entries of a matrix in one."""
    flat = np.asarray(vector, np.float64).ravel()
    return float(np.sqrt(total(flat * flat)))


def columns_times(matrix: npt.NDArray[np.floating[Any]], columns: npt.NDArray[Float]) -> npt.NDArray[Float]:
    """Return the matrix (..., n_out, n_in) times each column, (..., n_in, points), added up input by input."""
    product: npt.NDArray[Float] = matrix[..., :, :1] * columns[..., :1, :]
    for k in range(1, matrix.shape[-1]):
        product += matrix[..., :, k : k + 1] * columns[..., k : k + 1, :]
    return product


def times(matrix: npt.ArrayLike, points: npt.ArrayLike) -> Array:
    """Return the matrix (..., n_out, n_in) times each point, (..., points, n_in) to (..., points, n_out).

    A neuron's points lie side by side in memory, which makes the rest fast.
    """
    columns = np.asarray(points, np.float64).swapaxes(-1, -2)
    return columns_times(np.asarray(matrix, np.float64), columns).swapaxes(-1, -2)


def product_of_2x2(one: Array, other: Array) -> Array:
    """Return the product of two small matrices."""
    return times(one, other.T).T


def outer_totals(delta: Array, a: Array) -> Array:
    """Return the sum over points of delta a^T, (..., n_out, n_in), of (..., points, n_out) and (..., points, n_in)."""
    rows, columns = delta.swapaxes(-1, -2), a.swapaxes(-1, -2)
    if rows.size * columns.shape[-2] <= MOST_PRODUCTS:
        return total(rows[..., :, None, :] * columns[..., None, :, :])
    return np.stack([total(rows * columns[..., k : k + 1, :]) for k in range(columns.shape[-2])], axis=-1)


def interpolated(x: npt.ArrayLike, xs: Array, ys: Array) -> Array:
    """Return the height at x of the polyline through (xs, ys), xs rising; beyond its ends the heights there."""
    x = np.asarray(x, np.float64)
    if len(xs) == 1:
        return np.full(x.shape, ys[0])
    right = np.clip(np.searchsorted(xs, x, side="right"), 1, len(xs) - 1)
    left = right - 1
    share = np.clip((x - xs[left]) / (xs[right] - xs[left]), 0.0, 1.0)
    heights: Array = np.where(share == 1.0, ys[right], ys[left] + share * (ys[right] - ys[left]))
    return heights
