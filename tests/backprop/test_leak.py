"""The slope of leaky ReLU goes with every copy of a network, and into everything that is computed of it."""

import numpy as np
import pytest

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.gradcheck import check_gradients
from nnviz_core.backprop.leak import LEAK, leak_of, leak_text, plain_name, with_leak
from nnviz_core.backprop.network import from_vector, initial_network, to_vector
from nnviz_core.backprop.outputs import class_targets
from nnviz_core.backprop.passes import forward, record_class
from nnviz_core.config.network import NetworkSpec


def test_a_leak_is_read_back_exactly_from_the_name() -> None:
    for leak in (0.0, 1e-6, 1 / 3, 0.2, 0.999999999):
        assert leak_of(with_leak("leaky_relu", leak)) == leak
        assert plain_name(with_leak("leaky_relu", leak)) == "leaky_relu"
    assert (with_leak("leaky_relu", LEAK), leak_of("leaky_relu"), with_leak("tanh", 0.2)) == (
        "leaky_relu",
        LEAK,
        "tanh",
    )
    assert [leak_text(leak) for leak in (0.01, 0.2, 1e-6, 0.0, 1 / 3)] == ["0.01", "0.2", "0.000001", "0", "0.333333"]


def test_a_leaky_relu_of_any_slope_is_what_its_formula_says() -> None:
    z = np.array([-2.0, -0.5, 0.0, 1.5])
    entry = ACTIVATIONS["leaky_relu(0.25)"]
    np.testing.assert_array_equal(entry.f(z), [-0.5, -0.125, 0.0, 1.5])
    np.testing.assert_array_equal(entry.slope(z), [0.25, 0.25, 0.25, 1.0])
    with pytest.raises(KeyError):
        ACTIVATIONS["tanh(0.25)"]


def test_the_key_reaches_every_hidden_layer_that_leaks() -> None:
    spec = NetworkSpec(layers=(2, 2, 2, 2), activation=("tanh", "leaky_relu"), leak=0.3)
    assert spec.activations == ("tanh", "leaky_relu(0.3)")


def test_passes_and_gradients_follow_the_leak() -> None:
    rng = np.random.default_rng(0)
    network = initial_network((2, 3, 2), ["leaky_relu(0.3)"], init="normal", scale=1.0, rng=rng)
    network = from_vector(to_vector(network), network.shape, network.activations)
    x, labels = rng.normal(size=(20, 2)), rng.integers(0, 2, 20)
    z = x @ network.layers[0].weights.T + network.layers[0].bias
    np.testing.assert_allclose(forward(network, x).a_s[0], np.where(z > 0, z, 0.3 * z), rtol=1e-13)
    assert check_gradients(network, x, class_targets(network, labels)).worst_error < 1e-6
    layer = record_class(network, x[0], 0).layers[0]
    np.testing.assert_array_equal(layer.slope, np.where(layer.z > 0, 1.0, 0.3))
