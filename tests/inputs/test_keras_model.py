"""A model of Keras becomes the network that it is: the same outputs, or a sentence that says what is not known."""

import os
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from nnviz_core.backprop.outputs import output_of
from nnviz_core.backprop.passes import forward
from nnviz_core.inputs.given_weights import network_of
from nnviz_core.inputs.keras_model import from_keras
from nnviz_core.inputs.model_networks import ScoringNetwork, UnusableModelError
from nnviz_core.inputs.torch_module import from_torch

X = np.random.default_rng(1).normal(size=(20, 2)).astype(np.float32)


def said(network: Any) -> np.ndarray:
    return np.asarray(output_of(network).f(forward(network, X.astype(np.float64)).logits))


def stand_in(*layers: dict[str, Any], arrays: dict[str, list[np.ndarray]]) -> Any:
    """Make an object that answers as a Sequential of Keras does."""
    methods = {
        "__module__": "keras.src.models.sequential",
        "get_config": lambda self: {"name": "sequential", "layers": list(layers)},
        "get_layer": lambda self, name: SimpleNamespace(get_weights=lambda: arrays[name]),
        "get_weights": lambda self: [each for pair in arrays.values() for each in pair],
    }
    return type("Sequential", (), methods)()


def layer(kind: str, **options: Any) -> dict[str, Any]:
    return {"class_name": kind, "config": options, "registered_name": None}


RNG = np.random.default_rng(4)
ARRAYS = {"one": [RNG.normal(size=(2, 3)), RNG.normal(size=3)], "two": [RNG.normal(size=(3, 2))]}
ONE, TWO = layer("Dense", name="one", activation="tanh"), layer("Dense", name="two", activation="softmax")


def test_a_stand_in_says_the_same() -> None:
    network = from_keras(stand_in(ONE, layer("Dropout", rate=0.5), TWO, arrays=ARRAYS))
    z = np.tanh(X @ ARRAYS["one"][0] + ARRAYS["one"][1]) @ ARRAYS["two"][0]
    np.testing.assert_allclose(said(network), np.exp(z) / np.exp(z).sum(axis=1, keepdims=True), rtol=1e-6)
    assert (network.activations, network.output) == (("tanh",), "softmax")
    assert [each.has_bias for each in network.layers] == [True, False]


def test_scores_are_left_to_the_config() -> None:
    network = from_keras(stand_in(ONE, layer("Dense", name="two", activation="linear"), arrays=ARRAYS))
    assert isinstance(network, ScoringNetwork)


@pytest.mark.parametrize(
    ("model", "says"),
    [
        (stand_in(ONE, layer("Conv2D"), TWO, arrays=ARRAYS), "the Sequential has a layer of the kind Conv2D; nnviz"),
        (stand_in(ONE, TWO, arrays={"one": [], "two": []}), "has no numbers yet; build it"),
        (stand_in(layer("Flatten"), arrays={}), "has no dense layer"),
        (object(), "a object is no model of Keras"),
    ],
)
def test_what_cannot_be_shown_is_refused(model: Any, says: str) -> None:
    with pytest.raises(UnusableModelError, match=says):
        from_keras(model)


# ---- Keras itself


@pytest.fixture(scope="module")
def keras() -> Any:
    os.environ.setdefault("KERAS_BACKEND", "torch")
    found = pytest.importorskip("keras", reason="needs Keras")
    found.utils.set_random_seed(5)
    return found


ODD = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")  # of Keras with PyTorch


@ODD
@pytest.mark.parametrize(
    "activation", ["tanh", "relu", "sigmoid", "elu", "gelu", "silu", "softplus", "linear", "leaky_relu"]
)
def test_every_activation_says_what_keras_says(keras: Any, activation: str) -> None:
    dense = keras.layers.Dense
    model = keras.Sequential([keras.Input((2,)), dense(4, activation), keras.layers.Dropout(0.5), dense(3, "softmax")])
    np.testing.assert_allclose(said(from_keras(model)), model.predict(X, verbose=0), atol=2e-6)


@ODD
def test_a_functional_model_is_read_in_its_order(keras: Any) -> None:
    inputs = keras.Input((2,))
    hidden = keras.layers.Dense(3, activation=keras.layers.LeakyReLU(negative_slope=0.1), use_bias=False)(inputs)
    model = keras.Model(inputs, keras.layers.Dense(1, activation="sigmoid")(hidden))
    network = from_keras(model)
    assert (network.activations, network.output, network.shape) == (("leaky_relu(0.1)",), "sigmoid", (2, 3, 1))
    np.testing.assert_allclose(said(network), model.predict(X, verbose=0), atol=2e-6)


@ODD
def test_a_model_is_known_for_keras_where_keras_stands_on_pytorch(keras: Any) -> None:
    model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(3, "tanh"), keras.layers.Dense(2)])
    assert network_of(model).shape == (2, 3, 2)
    if keras.backend.backend() == "torch":
        with pytest.raises(UnusableModelError, match="the Sequential is a model of Keras; take it with from_keras"):
            from_torch(model)


def test_a_model_of_a_class_of_its_own_and_one_that_branches_are_refused(keras: Any) -> None:
    class Net(keras.Model):  # type: ignore[misc, name-defined]
        def call(self, x: Any) -> Any:
            return x

    with pytest.raises(UnusableModelError, match="the Net is a class of its own"):
        from_keras(Net())
    inputs = keras.Input((2,))
    hidden = keras.layers.Dense(2, activation="tanh")(inputs)
    branching = keras.Model(inputs, keras.layers.Dense(2)(keras.layers.Add()([inputs, hidden])))
    with pytest.raises(UnusableModelError, match="nnviz shows chains of dense layers"):
        from_keras(branching)
