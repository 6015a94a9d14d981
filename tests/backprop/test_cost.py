"""Multiplications are counted from the shape; the passes themselves, run on numbers that count, say the same."""

from itertools import pairwise
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from nnviz_core.backprop import sums
from nnviz_core.backprop.cost import cost_of
from nnviz_core.backprop.network import Layer, Network, parameter_names
from nnviz_core.backprop.passes import backpropagate, layer_gradient, propagate

SHAPES = [(2, 2, 2, 2), (2, 3, 2), (2, 6, 6, 2), (3, 5, 4, 2), (2, 2, 1), (1, 1, 1), (2, 4, 4, 4, 4, 4, 2)]


class Counting:
    """Hold a number and count every multiplication."""

    products = 0

    def __init__(self, value: float) -> None:
        self.value = value

    def __mul__(self, other: Any) -> "Counting":
        Counting.products += 1
        return Counting(self.value * getattr(other, "value", other))

    __rmul__ = __mul__

    def __add__(self, other: Any) -> "Counting":
        return Counting(self.value + getattr(other, "value", other))

    def __truediv__(self, other: float) -> "Counting":
        return Counting(self.value / other)


def counting(rng: np.random.Generator, *shape: int) -> Any:
    return np.array([Counting(value) for value in rng.normal(size=int(np.prod(shape)))], dtype=object).reshape(shape)


def counting_network(shape: tuple[int, ...], rng: np.random.Generator) -> Network:
    pairs = pairwise(shape)
    layers = tuple(Layer(counting(rng, n_out, n_in), counting(rng, n_out)) for n_in, n_out in pairs)
    return Network(layers, ("identity",) * (len(shape) - 2))


@pytest.fixture
def kept_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let sums add up what comes in, where they otherwise turn it into floats."""
    kept = SimpleNamespace(**{name: getattr(np, name) for name in ("moveaxis", "stack", "zeros", "float64")})
    kept.asarray = lambda values, dtype=None: values
    monkeypatch.setattr(sums, "np", kept)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.usefixtures("kept_as_they_are")
def test_the_passes_multiply_as_often_as_is_counted(shape: tuple[int, ...]) -> None:
    rng, cost = np.random.default_rng(0), cost_of(shape)
    network, x = counting_network(shape, rng), counting(rng, 1, shape[0])
    Counting.products = 0
    zs, a_s, _ = propagate(network, x)
    assert Counting.products == cost.forward
    deltas, _ = backpropagate(network, zs, counting(rng, 1, shape[-1]))
    for each in zip(network.layers, deltas, [x, *a_s], strict=True):
        layer_gradient(*each)
    assert Counting.products == cost.backpropagation
    assert Counting.products - cost.forward == sum(cost.backward_layers)


@pytest.mark.parametrize("shape", [(2, 2, 2, 2), (2, 3, 2)])
def test_nudging_runs_a_pass_up_and_one_down_for_every_parameter(shape: tuple[int, ...]) -> None:
    rng, cost = np.random.default_rng(0), cost_of(shape)
    network, x, passes = counting_network(shape, rng), counting(rng, 1, shape[0]), 0
    Counting.products = 0
    for layer in network.layers:
        for array in (layer.weights, layer.bias):
            for place in np.ndindex(array.shape):
                kept = array[place]
                for nudge in (0.01, -0.01):
                    array[place] = kept + nudge
                    propagate(network, x)
                    passes += 1
                array[place] = kept
    assert (passes, Counting.products) == (cost.passes, cost.nudging)
    assert cost.passes == 2 * len(parameter_names(shape))


def test_the_counts_of_the_lecture_s_network() -> None:
    cost = cost_of((2, 2, 2, 2))
    assert (cost.parameters, cost.passes, cost.forward, cost.backward) == (18, 36, 12, 24)
    assert (cost.nudging, cost.backpropagation, cost.times) == (432, 36, 12.0)
    assert cost_of((784, 16, 16, 10)).parameters == 13_002
