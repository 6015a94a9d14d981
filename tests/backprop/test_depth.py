"""The strongest path is the best of all paths, and what is followed along it is the chain rule's product."""

from dataclasses import replace
from itertools import product

import numpy as np
import pytest

from nnviz_core.backprop.datasets import Dataset, make_dataset
from nnviz_core.backprop.depth import (
    delta_sizes,
    factors_back,
    gradient_back,
    path_steps,
    strongest_path,
    weight_changes,
)
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


def deep(activation: str, *, points: int = 40) -> tuple[Network, Dataset]:
    rng = np.random.default_rng(3)
    network = initial_network((2, 4, 3, 4, 2), (activation,) * 3, init="xavier", scale=1.0, rng=rng)
    return network, make_dataset("xor", points=points, noise=0.0, rng=rng)


@pytest.mark.parametrize(("activation", "steepest"), [("sigmoid", 0.25), ("tanh", 1.0)])
def test_weights_and_slopes_split_the_factor_from_layer_to_layer_exactly(activation: str, steepest: float) -> None:
    network, dataset = deep(activation)
    back = gradient_back(network, dataset)
    assert back
    every = [record_class(network, x, int(label)) for x, label in zip(dataset.x, dataset.labels, strict=True)]

    def size(vectors: list[np.ndarray]) -> float:
        return float(np.sqrt(np.mean([np.dot(vector, vector) for vector in vectors])))

    for k, layer in enumerate(network.layers[1:]):
        above, here = ([sample.layers[i].delta for sample in every] for i in (k + 1, k))
        arrived = [layer.weights.T @ delta for delta in above]
        assert (back.sizes[k], back.sizes[k + 1]) == pytest.approx((size(here), size(above)))
        assert back.weights[k] == pytest.approx(size(arrived) / size(above))
        assert back.slopes[k] == pytest.approx(size(here) / size(arrived)) and back.slopes[k] <= steepest
    weights, slopes = back.in_all
    assert back.sizes[-1] * weights * slopes == pytest.approx(back.sizes[0])


def test_over_one_point_the_sizes_are_those_of_its_sample() -> None:
    network, dataset = deep("tanh", points=4)
    one = Dataset(kind="xor", x=dataset.x[:1], classes=dataset.labels[:1])
    back = gradient_back(network, one)
    assert back and back.sizes == pytest.approx(delta_sizes(record_class(network, one.x[0], int(one.labels[0]))))


def test_where_nothing_goes_back_there_is_nothing_to_split() -> None:
    network, dataset = deep("tanh")
    layers = tuple(Layer(0 * layer.weights, layer.bias) for layer in network.layers)
    silent = replace(network, layers=layers)
    assert gradient_back(silent, dataset) is None
