"""The strongest path is the best of all paths, and what is followed along it is the chain rule's product."""

from itertools import product

import numpy as np
import pytest

from nnviz_core.backprop.depth import delta_sizes, factors_back, path_steps, strongest_path, weight_changes
from nnviz_core.backprop.network import Layer, Network, initial_network
from nnviz_core.backprop.passes import SamplePass, record_class


def passed(shape: tuple[int, ...], activation: str = "sigmoid", seed: int = 0) -> SamplePass:
    rng = np.random.default_rng(seed)
    network = initial_network(shape, (activation,) * (len(shape) - 2), init="normal", scale=1.0, rng=rng)
    return record_class(network, rng.normal(size=shape[0]), 0)


def product_along(sample: SamplePass, neurons: tuple[int, ...]) -> float:
    value = float(sample.layers[-1].delta[neurons[-1]])
    for index in range(len(neurons) - 2, -1, -1):
        here, above = sample.layers[index], sample.layers[index + 1]
        value *= above.weights[neurons[index + 1], neurons[index]] * here.slope[neurons[index]]
    return float(value)


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("activation", ["sigmoid", "tanh", "gelu", "relu"])
def test_no_other_path_has_a_larger_product(activation: str, seed: int) -> None:
    sample = passed((2, 3, 4, 3, 2), activation, seed)
    path = strongest_path(sample)
    every = product(*(range(len(layer.z)) for layer in sample.layers))
    largest = max(abs(product_along(sample, neurons)) for neurons in every)
    assert abs(product_along(sample, path)) == pytest.approx(largest)
    assert path_steps(sample, path)[0].product == pytest.approx(product_along(sample, path))


def test_all_paths_to_a_neuron_add_up_to_its_delta() -> None:
    sample = passed((2, 3, 3, 2))
    widths = [range(len(layer.z)) for layer in sample.layers]
    for k in widths[0]:
        sums = sum(product_along(sample, (k, *others)) for others in product(*widths[1:]))
        assert sums == pytest.approx(sample.layers[0].delta[k])


def test_factors_lead_from_the_output_s_size_to_layer_1_s() -> None:
    sample = passed((2, 4, 4, 4, 2))
    sizes, factors = delta_sizes(sample), factors_back(delta_sizes(sample))
    assert sizes == pytest.approx([np.linalg.norm(layer.delta) for layer in sample.layers])
    assert sizes[-1] * np.prod([factor or 0.0 for factor in factors]) == pytest.approx(sizes[0])


def test_after_a_size_of_zero_there_is_no_factor() -> None:
    assert factors_back(np.array([0.0, 0.0, 2.0])) == (None, 0.0)
    assert factors_back(np.array([3.0, 2.0])) == (1.5,)


def test_changes_are_the_distances_between_the_weights_before_and_after_a_step() -> None:
    sample = passed((2, 3, 2))
    moved = [layer.weights - 0.5 * layer.weight_grad for layer in sample.layers]
    distances = [np.linalg.norm(after - layer.weights) for after, layer in zip(moved, sample.layers, strict=True)]
    assert weight_changes(sample, 0.5) == pytest.approx(distances)


def test_of_equal_paths_the_first_is_taken() -> None:
    layers = (Layer(np.ones((3, 2)), np.zeros(3)), Layer(np.ones((2, 3)), np.zeros(2)))
    sample = record_class(Network(layers, ("tanh",)), np.array([0.5, 0.5]), 0)
    assert strongest_path(sample) == (0, 0)
