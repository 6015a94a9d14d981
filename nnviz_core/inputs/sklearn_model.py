"""Take a fitted network of scikit-learn by its attributes: the library is not needed, and nothing is unpickled."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from nnviz_core.backprop.network import Network
from nnviz_core.inputs.model_networks import UnusableModelError, layer_from, refuse, require_shown
from nnviz_core.words.wording import joined, shown

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


def from_sklearn(model: Any) -> Network:
    """Return the network of a fitted MLPClassifier or MLPRegressor, as the readers of files give it.

    Class k of the network is `model.classes_[k]`; of two classes the one output is the probability of the second. Of
    several labels at once each output is the probability of one.
    Raises UnusableModelError with a sentence.
    """
    _require_fitted(model)
    layers = [layer_from(weights.T, bias) for weights, bias in zip(model.coefs_, model.intercepts_, strict=True)]
    require_shown(model, layers)
    activation, output = ACTIVATION_NAMES.get(model.activation), OUTPUT_NAMES.get(model.out_activation_)
    if output is None:
        known = joined([shown(name) for name in OUTPUT_NAMES])
        refuse(model, f"has the output {shown(model.out_activation_)}; nnviz knows {known}")
    if activation is None:
        known = joined([shown(name) for name in ACTIVATION_NAMES])
        refuse(model, f"has the activation {shown(model.activation)}; nnviz knows {known}")
    return Network(tuple(layers), (activation,) * (len(layers) - 1), *output)


def _require_fitted(model: Any) -> None:
    name = type(model).__name__
    if not hasattr(model, "activation") or not hasattr(model, "predict"):
        raise UnusableModelError(f"a {name} is no MLPClassifier or MLPRegressor of scikit-learn; give a fitted one.")
    missing = [each for each in _ATTRIBUTES if not hasattr(model, each)]
    if missing:
        refuse(model, f"has no {missing[0]}; call fit first")
