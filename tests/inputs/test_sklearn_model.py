"""A fitted network of scikit-learn becomes the network that the readers give, with the same probabilities."""

from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

import nnviz_core
from nnviz_core.backprop.outputs import output_of
from nnviz_core.backprop.passes import forward
from nnviz_core.config.loading import load
from nnviz_core.inputs.model_networks import UnusableModelError, save_network
from nnviz_core.inputs.sklearn_model import from_sklearn


def stand_in(*widths: int, activation: str = "tanh", output: str = "softmax", seed: int = 0) -> Any:
    """Make an object with the attributes of a fitted MLPClassifier."""
    rng = np.random.default_rng(seed)
    pairs = list(pairwise(widths))
    return SimpleNamespace(
        coefs_=[rng.normal(size=pair) for pair in pairs],
        intercepts_=[rng.normal(size=above) for _, above in pairs],
        activation=activation,
        out_activation_=output,
        predict=None,
    )


FUNCTIONS = {
    "identity": lambda z: z,
    "logistic": lambda z: 1 / (1 + np.exp(-z)),
    "tanh": np.tanh,
    "relu": lambda z: np.maximum(z, 0),
}


def answers(model: Any, x: np.ndarray) -> np.ndarray:
    """Go forward as scikit-learn does: x @ coefs + intercepts."""
    a = x
    for weights, bias in zip(model.coefs_[:-1], model.intercepts_[:-1], strict=True):
        a = FUNCTIONS[model.activation](a @ weights + bias)
    z = a @ model.coefs_[-1] + model.intercepts_[-1]
    if model.out_activation_ == "identity":
        return z
    if model.out_activation_ == "logistic":
        return 1 / (1 + np.exp(-z))
    return np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)


def said(network: Any, x: np.ndarray) -> np.ndarray:
    return np.asarray(output_of(network).f(forward(network, x).logits))


@pytest.mark.parametrize("activation", FUNCTIONS)
@pytest.mark.parametrize(
    ("widths", "output"),
    [((2, 3, 4), "softmax"), ((2, 4, 3, 1), "logistic"), ((2, 3, 2), "logistic"), ((2, 4, 1), "identity")],
)
def test_a_stand_in_says_the_same_after_a_way_through_a_file(
    activation: str, widths: tuple[int, ...], output: str, tmp_path: Path
) -> None:
    model = stand_in(*widths, activation=activation, output=output)
    network = from_sklearn(model)
    x = np.random.default_rng(1).normal(size=(20, widths[0]))
    np.testing.assert_allclose(said(network, x), answers(model, x), rtol=1e-12)
    save_network(network, tmp_path / "net.npz")
    written = (
        f'[network]\nlayers = {list(widths)}\nactivation = "{network.activations[0]}"\noutput = "{network.output}"\n'
    )
    (tmp_path / "film.toml").write_text(
        f'{written}\n[parameters]\nfile = "net.npz"\n[[sections]]\nscene = "forward"\n', encoding="utf-8"
    )
    read = load(tmp_path / "film.toml").snapshots
    assert read is not None
    for ours, theirs in zip(read[0][1].layers, network.layers, strict=True):
        np.testing.assert_array_equal(ours.weights, theirs.weights)
        np.testing.assert_array_equal(ours.bias, theirs.bias)
    assert read[0][1].output == network.output


@pytest.mark.parametrize(
    ("model", "says"),
    [
        (SimpleNamespace(activation="tanh", predict=None), "has no coefs_; call fit first"),
        (object(), "is no MLPClassifier"),
        (stand_in(2, 3, 1, output="poisson"), 'has the output "poisson"; nnviz knows "softmax"'),
        (stand_in(2, 1025, 2), "has a layer of 1025 neurons; nnviz shows 1024 at most"),
        (stand_in(2, 2, activation="tanh"), "has no hidden layers"),
        (stand_in(2, 3, 2, activation="sine"), 'has the activation "sine"; nnviz knows "identity"'),
    ],
)
def test_what_cannot_be_shown_is_refused(model: Any, says: str) -> None:
    with pytest.raises(UnusableModelError, match=says):
        from_sklearn(model)


def test_another_ending_is_refused_and_the_door_has_both(tmp_path: Path) -> None:
    with pytest.raises(UnusableModelError, match=r"written as \.npz"):
        nnviz_core.save_network(nnviz_core.from_sklearn(stand_in(2, 3, 2)), tmp_path / "net.pkl")


@pytest.mark.parametrize("classes", [2, 3])
@pytest.mark.parametrize("activation", FUNCTIONS)
def test_a_fitted_classifier_says_the_same(activation: str, classes: int) -> None:
    neural = pytest.importorskip("sklearn.neural_network", reason="needs scikit-learn")
    rng = np.random.default_rng(2)
    x = rng.normal(size=(90, 2))
    labels = (np.arange(90) % classes).astype(np.int64)
    x += 2 * np.stack([np.cos(labels), np.sin(labels)], axis=1)
    model = neural.MLPClassifier(hidden_layer_sizes=(4, 3), activation=activation, max_iter=30, random_state=1, tol=0.0)
    with pytest.warns(Warning):
        model.fit(x, labels)
    network = from_sklearn(model)
    assert network.output == ("sigmoid" if classes == 2 else "softmax")
    ours, theirs = said(network, x), model.predict_proba(x)
    np.testing.assert_allclose(ours, theirs if classes > 2 else theirs[:, 1:], rtol=1e-10)
    regressor = neural.MLPRegressor(hidden_layer_sizes=(3,), max_iter=5)
    with pytest.warns(Warning):
        regressor.fit(x, x[:, 0])
    fitted = from_sklearn(regressor)
    assert (fitted.output, fitted.loss_kind) == ("linear", "squared_error")
    np.testing.assert_allclose(said(fitted, x)[:, 0], regressor.predict(x), rtol=1e-10)
