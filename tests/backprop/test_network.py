"""Parameters by layer, by name and as one vector."""

import numpy as np
import pytest

from nnviz_core.backprop.network import (
    Init,
    Layer,
    Network,
    freeze,
    from_vector,
    initial_network,
    parameter_index,
    parameter_names,
    snapshot_of,
    stack,
    to_vector,
    with_parameter,
)

SHAPE = (2, 3, 1, 2)
COUNT = 2 * 3 + 3 + 3 * 1 + 1 + 1 * 2 + 2
NETWORK = from_vector(np.arange(float(COUNT)), SHAPE, ("tanh", "relu"))


def _initial(init: Init, scale: float = 1.0) -> Network:
    return initial_network((40, 60, 2), ("tanh",), init=init, scale=scale, rng=np.random.default_rng(1))


def test_a_vector_becomes_the_network_and_comes_back() -> None:
    assert NETWORK.shape == SHAPE
    assert NETWORK.layers[0].weights.tolist() == [[0, 1], [2, 3], [4, 5]]
    assert NETWORK.layers[0].bias.tolist() == [6, 7, 8]
    assert NETWORK.layers[1].weights.tolist() == [[9, 10, 11]]
    assert to_vector(NETWORK).tolist() == list(range(COUNT))


def test_names_follow_the_order_of_the_vector() -> None:
    assert parameter_names((2, 1, 2)) == (
        "W1[1,1]",
        "W1[1,2]",
        "b1[1]",
        "W2[1,1]",
        "W2[2,1]",
        "b2[1]",
        "b2[2]",
    )
    for place, name in enumerate(parameter_names(SHAPE)):
        assert parameter_index(name, SHAPE) == place
    assert to_vector(NETWORK)[parameter_index("W1[3,2]", SHAPE)] == NETWORK.layers[0].weights[2, 1]


def test_an_unknown_parameter_is_refused_with_a_sentence() -> None:
    message = r"a 2-3-1-2 network has no parameter W4\[1,1\]; they run from W1\[1,1\] to b3\[2\]"
    with pytest.raises(ValueError, match=message):
        parameter_index("W4[1,1]", SHAPE)


def test_a_swept_parameter_is_the_only_one_that_moves() -> None:
    swept = with_parameter(NETWORK, "b1[2]", [-1.0, 0.5, 7.25])
    assert swept.shape == SHAPE
    assert swept.layers[0].bias[:, 1].tolist() == [-1, 0.5, 7.25]
    others = np.delete(to_vector(swept), parameter_index("b1[2]", SHAPE), axis=1)
    assert (others == np.delete(np.arange(COUNT), 7)).all()


def test_stacked_snapshots_come_back_one_by_one() -> None:
    networks = [from_vector(np.arange(COUNT) + 100.0 * i, SHAPE, NETWORK.activations) for i in range(3)]
    stacked = stack(networks)
    assert stacked.layers[1].weights.shape == (3, 1, 3)
    for index, network in enumerate(networks):
        assert (to_vector(snapshot_of(stacked, index)) == to_vector(network)).all()


def test_every_array_is_read_only() -> None:
    stacked = stack([NETWORK, NETWORK])
    for network in (NETWORK, stacked, snapshot_of(stacked, 1), with_parameter(NETWORK, "W1[1,1]", [1.0])):
        arrays = [array for layer in network.layers for array in (layer.weights, layer.bias)]
        assert not any(array.flags.writeable for array in [*arrays, to_vector(network)])


def test_frozen_values_are_safe_from_their_owner() -> None:
    mine = np.zeros(3)
    frozen = freeze(mine)
    mine[0] = 1
    assert frozen.tolist() == [0, 0, 0] and freeze(frozen) is frozen
    assert freeze([1, 2]).dtype == np.float64


@pytest.mark.parametrize(("init", "deviation"), [("normal", 1), ("xavier", np.sqrt(2 / 100)), ("he", np.sqrt(2 / 40))])
def test_initial_weights_have_their_deviation(init: Init, deviation: float) -> None:
    layer = _initial(init, 3.0).layers[0]
    assert np.isclose(layer.weights.std(), 3 * deviation, rtol=0.05)
    assert (layer.bias == 0).all()


def test_zeros_are_zero_and_symmetric_neurons_are_equal() -> None:
    assert (to_vector(_initial("zeros")) == 0).all()
    assert all((layer.weights == 0.5).all() for layer in _initial("symmetric", 0.5).layers)


def test_the_same_generator_gives_the_same_network() -> None:
    assert (to_vector(_initial("normal")) == to_vector(_initial("normal"))).all()


def test_a_layer_without_snapshots_needs_no_leading_axis() -> None:
    network = Network((Layer(freeze([[1, 2]]), freeze([3])), Layer(freeze([[4], [5]]), freeze([6, 7]))), ("tanh",))
    assert to_vector(network).tolist() == [1, 2, 3, 4, 5, 6, 7]
