"""Take the networks of models that other libraries keep in memory, and refuse with a sentence what cannot be shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, NoReturn

import numpy as np

from nnviz_core.backprop.network import Array, Layer, Network, freeze, layer_of
from nnviz_core.files import write_arrays
from nnviz_core.inputs.limits import MAX_HIDDEN_LAYERS, MAX_MAGNITUDE, MAX_WIDTH
from nnviz_core.words.wording import count

# A model's last function -> our output, with the loss that goes with it; "identity" alone leaves the scores.
OUTPUTS_OF_MODELS = {
    "softmax": ("softmax", "cross_entropy"),
    "sigmoid": ("sigmoid", "cross_entropy"),
    "tanh": ("tanh", "squared_error"),
}


class UnusableModelError(ValueError):
    """A model that cannot be shown, with a sentence that says why."""


@dataclass(frozen=True, slots=True, eq=False)
class ScoringNetwork(Network):
    """A network whose model ends with scores: what they become is for a config to say."""


def refuse(model: Any, says: str) -> NoReturn:
    """Raise UnusableModelError with a sentence about a model."""
    raise UnusableModelError(f"the {type(model).__name__} {says}.")


def layer_from(weights: Any, bias: Any) -> Layer:
    """Make a layer of weights, outputs x inputs, and of a bias or none."""
    matrix = freeze(np.ascontiguousarray(np.asarray(weights, np.float64)))
    return layer_of(matrix, None if bias is None else freeze(np.asarray(bias, np.float64)))


def ended_network(model: Any, layers: Sequence[Layer], activations: Sequence[str], last: str) -> Network:
    """Join layers, with the last function by our names. Raises UnusableModelError with a sentence."""
    require_shown(model, layers)
    if last == "identity":
        scores = "softmax" if len(layers[-1].bias) > 1 else "sigmoid"  # as a config has it that says nothing
        return ScoringNetwork(tuple(layers), tuple(activations), scores)
    if last == "softmax" and len(layers[-1].bias) == 1:
        refuse(model, "ends with a softmax of one output, which is always 1; end with a sigmoid, or with two outputs")
    if last not in OUTPUTS_OF_MODELS:
        refuse(model, f"ends with {last}; nnviz shows scores, softmax, sigmoid and tanh there")
    return Network(tuple(layers), tuple(activations), *OUTPUTS_OF_MODELS[last])


def require_shown(model: Any, layers: Sequence[Layer]) -> None:
    """Refuse layers that do not follow each other, are too many or too wide, or hold what is no usual number."""
    if not 2 <= len(layers) <= MAX_HIDDEN_LAYERS + 1:
        hidden = count(max(len(layers) - 1, 0), "hidden layer")
        refuse(model, f"has {hidden}; nnviz shows 1 to {MAX_HIDDEN_LAYERS}")
    widths = [layers[0].weights.shape[1], *(len(layer.bias) for layer in layers)]
    for layer, (below, above) in zip(layers, pairwise(widths), strict=True):
        if layer.weights.shape != (above, below):
            refuse(model, "has matrices that do not follow each other")
    if max(widths) > MAX_WIDTH:
        refuse(model, f"has a layer of {max(widths)} neurons; nnviz shows {MAX_WIDTH} at most")
    if not all(_is_usual(each) for layer in layers for each in (layer.weights, layer.bias)):
        refuse(model, f"has a parameter that is not finite or beyond {MAX_MAGNITUDE:,.0f}")


def _is_usual(values: Array) -> bool:
    return bool(np.all(np.abs(values) <= MAX_MAGNITUDE))


def arrays_of(network: Network) -> dict[str, Any]:
    """Name the parameters of a network W1, b1, W2, b2, ..., outputs x inputs."""
    named: dict[str, Any] = {}
    for number, layer in enumerate(network.layers, start=1):
        named[f"W{number}"] = np.ascontiguousarray(layer.weights)
        if layer.has_bias:
            named[f"b{number}"] = np.ascontiguousarray(layer.bias)
    return named


def save_network(network: Network, path: str | Path) -> None:
    """Write a network to an .npz file that `file` in a config names: W1, b1, W2, b2, ..., outputs x inputs.

    Raises UnusableModelError for another ending. The config names activations and output.
    """
    path = Path(path)
    if path.suffix.lower() != ".npz":
        raise UnusableModelError(f"{path}: networks are written as .npz; name a file that ends so.")
    write_arrays(path, arrays_of(network))
