"""Take a network that Keras keeps in memory: its config tells the chain, its layers the numbers."""

from collections.abc import Sequence
from typing import Any

from nnviz_core.backprop.network import Layer, Network
from nnviz_core.inputs.keras_config import NotDenseError, model_config
from nnviz_core.inputs.model_networks import UnusableModelError, ended_network, layer_from, refuse

_ATTRIBUTES = ("get_config", "get_layer", "get_weights")


def from_keras(model: Any) -> Network:
    """Return the network of a Sequential or functional model of Keras, as the readers of its files give it.

    Dropout and other layers that do nothing to a prediction are passed over. A model that ends with scores leaves
    to the config what they become. Raises UnusableModelError with a sentence.
    """
    name = type(model).__name__
    if not all(hasattr(model, each) for each in _ATTRIBUTES):
        raise UnusableModelError(f"a {name} is no model of Keras; give a Sequential or a functional one.")
    kind = _kind(type(model))
    if kind is None:
        refuse(
            model, "is a class of its own, whose order of layers is not told; give a Sequential or a functional model"
        )
    try:
        told = model_config({"class_name": kind, "config": model.get_config()})
    except NotDenseError as error:
        refuse(model, str(error))
    layers = [_layer(model, each) for each in told.names or ()]
    return ended_network(model, layers, told.activations or (), told.output or "identity")


def _kind(model: type) -> str | None:
    """Name the class of Keras that a model is one of, and not only made of: its order is that of its config."""
    own = model.__module__.partition(".")[0] in ("keras", "tf_keras", "tensorflow")
    return model.__name__ if own and model.__name__ in ("Sequential", "Functional", "Model") else None


def _layer(model: Any, name: str) -> Layer:
    """Turn a kernel, inputs x outputs, into weights, outputs x inputs."""
    arrays: Sequence[Any] = model.get_layer(name).get_weights()
    if not arrays:
        refuse(model, "has no numbers yet; build it, or call it once")
    return layer_from(arrays[0].T, arrays[1] if len(arrays) > 1 else None)
