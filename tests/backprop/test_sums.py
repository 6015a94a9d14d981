"""Sums have one order, whatever the shape and the memory, and a training adds up as the passes do."""

from dataclasses import replace
from itertools import pairwise
from math import fsum

import numpy as np
import pytest

from nnviz_core.backprop import sums
from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.climb import Batch, climb, mean_gradient
from nnviz_core.backprop.gradcheck import analytic_gradient
from nnviz_core.backprop.linear_path import inverse, stretches
from nnviz_core.backprop.network import from_vector
from nnviz_core.backprop.outputs import OUTPUTS, class_targets, output_of
from nnviz_core.backprop.passes import forward

RNG = np.random.default_rng(8)


def in_order(terms: list[float]) -> float:
    """Add the second half to the first until one is left, in plain Python."""
    while len(terms) > 1:
        half = (len(terms) + 1) // 2
        terms = [terms[i] + (terms[i + half] if i + half < len(terms) else 0.0) for i in range(half)]
    return terms[0] if terms else 0.0


@pytest.mark.parametrize("count", [0, 1, 2, 3, 5, 8, 127, 500, 4099])
def test_a_sum_is_folded_in_halves(count: int) -> None:
    terms = RNG.normal(size=count) * 10.0 ** RNG.integers(-8, 8, count)
    assert float(sums.total(terms)) == in_order(terms.tolist())
    assert np.isclose(float(sums.total(terms)), fsum(terms), rtol=1e-9)


def test_a_sum_does_not_depend_on_axis_and_memory() -> None:
    terms = RNG.normal(size=(4, 301, 3))
    wanted = np.array([[in_order(terms[i, :, k].tolist()) for k in range(3)] for i in range(4)])
    assert (sums.total(terms, axis=1) == wanted).all()
    assert (sums.total(np.asfortranarray(terms), axis=1) == wanted).all()
    assert (sums.total(terms.swapaxes(1, 2)) == wanted).all()


def test_products_are_those_of_the_library_but_for_rounding() -> None:
    matrix, points = RNG.normal(size=(7, 4, 3)), RNG.normal(size=(7, 50, 3))
    assert np.allclose(sums.times(matrix, points), points @ matrix.swapaxes(-1, -2), rtol=1e-13, atol=1e-14)
    assert np.isclose(sums.dot(points[0, 0], points[0, 1]), points[0, 0] @ points[0, 1])
    assert np.isclose(sums.length(matrix[0]), np.linalg.norm(matrix[0]))


def test_large_outer_sums_are_the_small_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    delta, a = RNG.normal(size=(6, 40, 3)), RNG.normal(size=(6, 40, 5))
    at_once = sums.outer_totals(delta, a)
    monkeypatch.setattr(sums, "MOST_PRODUCTS", 0)
    assert (sums.outer_totals(delta, a) == at_once).all()
    assert np.allclose(at_once, delta.swapaxes(-1, -2) @ a)


def test_a_polyline_is_followed_between_its_corners_and_flat_beyond() -> None:
    xs, ys, x = np.array([0.0, 1.0, 4.0]), np.array([2.0, -1.0, 5.0]), np.linspace(-1, 5, 61)
    assert np.allclose(sums.interpolated(x, xs, ys), np.interp(x, xs, ys), rtol=1e-14)
    assert sums.interpolated(xs, xs, ys).tolist() == ys.tolist()


def test_small_matrices_have_the_library_s_singular_values_and_inverses() -> None:
    for matrix in [*RNG.normal(size=(200, 2, 2)), np.zeros((2, 2)), np.array([[1.0, 2.0], [2.0, 4.0]])]:
        assert np.allclose(stretches(matrix), np.linalg.svd(matrix, compute_uv=False), atol=1e-14)
    matrix = np.array([[2.0, 1.0], [-1.0, 3.0]])
    assert np.allclose(inverse(matrix) @ matrix, np.eye(2))


@pytest.mark.parametrize("name", ACTIVATIONS)
@pytest.mark.parametrize("shape", [(2, 2, 2, 2), (3, 5, 4), (1, 6, 1, 3)])
def test_a_training_takes_the_gradient_of_the_passes_to_the_last_bit(name: str, shape: tuple[int, ...]) -> None:
    size = sum(n_out * (n_in + 1) for n_in, n_out in pairwise(shape))
    network = from_vector(2 * RNG.normal(size=size), shape, (name,) * (len(shape) - 2))
    x, labels = RNG.normal(size=(33, shape[0])), RNG.integers(0, shape[-1], 33)
    for ending in OUTPUTS:
        network = replace(network, output=ending[0], loss_kind=ending[1])
        y = class_targets(network, labels)
        batch, output = Batch.of(x, y), output_of(network)
        states = climb(network, batch.x)
        said, _ = output.judged(states.logits.T, y)
        wanted = analytic_gradient(network, forward(network, x), y)
        delta = output.delta(states.logits, said.T, batch.y)
        assert (mean_gradient(network, states, delta) == wanted).all()
