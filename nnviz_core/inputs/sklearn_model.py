"""Take a fitted network of scikit-learn by its attributes: the library is not needed, and nothing is unpickled."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType
from typing import Any, NoReturn

import numpy as np

from nnviz_core.backprop.network import Layer, Network, freeze
from nnviz_core.files import write_arrays
from nnviz_core.inputs.limits import MAX_HIDDEN_LAYERS, MAX_MAGNITUDE, MAX_WIDTH
from nnviz_core.words.wording import count, joined, shown

ACTIVATION_NAMES: Mapping[str, str] = MappingProxyType(
    {"identity": "identity", "logistic": "sigmoid", "tanh": "tanh", "relu": "relu"}
)
OUTPUT_NAMES: Mapping[str, tuple[str, str]] = MappingProxyType(  # with their losses
    {
        "softmax": ("softmax", "cross_entropy"),
        "logistic": ("sigmoid", "cross_entropy"),
        "identity": ("linear", "squared_error"),
    }
)
_ATTRIBUTES = ("coefs_", "intercepts_", "activation", "out_activation_")


class UnusableModelError(ValueError):
    """A model that cannot be shown, with a sentence that says why."""


def from_sklearn(model: Any) -> Network:
    """Return the network of a fitted MLPClassifier or MLPRegressor, as the readers of files give it.

    Class k of the network is `model.classes_[k]`; of two classes the one output is the probability of the second. Of
    several labels at once each output is the probability of one.
    Raises UnusableModelError with a sentence.
    """
    _require_fitted(model)
    layers = tuple(_layers(model.coefs_, model.intercepts_))
    output = _output(model, layers)
    activation = ACTIVATION_NAMES.get(model.activation)
    if activation is None:
        known = joined([shown(name) for name in ACTIVATION_NAMES])
        _refuse(model, f"has the activation {shown(model.activation)}; nnviz knows {known}")
    return Network(layers, (activation,) * (len(layers) - 1), *output)


def save_network(network: Network, path: str | Path) -> None:
    """Write a network to an .npz file that `file = ` in a config reads: W1, b1, W2, b2, ..., outputs x inputs.

    Raises UnusableModelError for another ending. The config names activations and output.
    """
    path = Path(path)
    if path.suffix.lower() != ".npz":
        raise UnusableModelError(f"{path}: networks are written as .npz; name a file that ends so.")
    named: dict[str, Any] = {}
    for number, layer in enumerate(network.layers, start=1):
        named[f"W{number}"] = np.ascontiguousarray(layer.weights)
        if layer.has_bias:
            named[f"b{number}"] = np.ascontiguousarray(layer.bias)
    write_arrays(path, named)


def _require_fitted(model: Any) -> None:
    name = type(model).__name__
    if not hasattr(model, "activation") or not hasattr(model, "predict"):
        raise UnusableModelError(f"a {name} is no MLPClassifier or MLPRegressor of scikit-learn; give a fitted one.")
    missing = [each for each in _ATTRIBUTES if not hasattr(model, each)]
    if missing:
        _refuse(model, f"has no {missing[0]}; call fit first")


def _layers(coefs: Sequence[Any], intercepts: Sequence[Any]) -> list[Layer]:
    """Turn inputs x outputs into outputs x inputs, in memory too."""
    return [
        Layer(freeze(np.ascontiguousarray(np.asarray(weights, np.float64).T)), freeze(np.asarray(bias, np.float64)))
        for weights, bias in zip(coefs, intercepts, strict=True)
    ]


def _output(model: Any, layers: Sequence[Layer]) -> tuple[str, str]:
    """Find the output and its loss. Refuses what nnviz cannot show."""
    widths = [layers[0].weights.shape[1], *(len(layer.bias) for layer in layers)]
    if any(
        layer.weights.shape != (below, above) for layer, (above, below) in zip(layers, pairwise(widths), strict=True)
    ):
        _refuse(model, "has matrices that do not follow each other")
    if model.out_activation_ not in OUTPUT_NAMES:
        known = joined([shown(name) for name in OUTPUT_NAMES])
        _refuse(model, f"has the output {shown(model.out_activation_)}; nnviz knows {known}")
    if not 2 <= len(layers) <= MAX_HIDDEN_LAYERS + 1:
        _refuse(model, f"has {count(len(layers) - 1, 'hidden layer')}; nnviz shows 1 to {MAX_HIDDEN_LAYERS}")
    if max(widths) > MAX_WIDTH:
        _refuse(model, f"has a layer of {max(widths)} neurons; nnviz shows {MAX_WIDTH} at most")
    if not all(np.all(np.abs(each) <= MAX_MAGNITUDE) for layer in layers for each in (layer.weights, layer.bias)):
        _refuse(model, f"has a parameter that is not finite or beyond {MAX_MAGNITUDE:,.0f}")
    return OUTPUT_NAMES[model.out_activation_]


def _refuse(model: Any, says: str) -> NoReturn:
    raise UnusableModelError(f"the {type(model).__name__} {says}.")
