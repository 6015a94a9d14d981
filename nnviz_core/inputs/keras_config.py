"""Read from a Keras model's config which dense layers follow each other, and with which activations."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.leak import with_leak
from nnviz_core.inputs.limits import LEAST_LEAK
from nnviz_core.words.wording import brief

_PASSED = ("InputLayer", "Dropout", "Flatten", "GaussianNoise", "ActivityRegularization")  # no part of a forward pass
_NAMES = {"linear": "identity", "swish": "silu", "leaky_relu": "leaky_relu(0.2)"}  # Keras's own slope is 0.2
_FUNCTION_LAYERS = ("ReLU", "LeakyReLU", "ELU", "Softmax")


class NotDenseError(Exception):
    """A model that is no chain of dense layers, and what it is instead, as a sentence about it goes on."""

    def __init__(self, says: str) -> None:
        super().__init__(f"{says}; nnviz shows chains of dense layers")


@dataclass(frozen=True, slots=True)
class ModelConfig:
    """What a model's config tells."""

    names: tuple[str, ...] | None  # of the dense layers, in their order; None: a model written as a class
    activations: tuple[str, ...] | None = None  # of the hidden layers
    output: str | None = None  # None: scores


def model_config(config: Any) -> ModelConfig:
    """Read the config of a model. Raises NotDenseError where it is no chain of dense layers."""
    if config["class_name"] not in ("Sequential", "Functional", "Model"):
        return ModelConfig(None)
    layers = config["config"]["layers"] if isinstance(config["config"], dict) else config["config"]
    _require_chain(layers)
    names, after = list[str](), list[list[str]]()
    for layer in layers:
        kind, options = layer["class_name"], layer["config"]
        if layer.get("registered_name") is not None:
            raise NotDenseError(f"has a layer of a class of its own, {brief(str(layer['registered_name']))}")
        if kind in _PASSED:
            continue
        if kind == "Dense":
            names.append(options["name"])
            after.append([])
        elif kind not in ("Activation", *_FUNCTION_LAYERS):
            raise NotDenseError(f"has a layer of the kind {brief(kind)}")
        elif not after:
            raise NotDenseError(f"has a layer of the kind {brief(kind)} before the first dense one")
        after[-1].append(_function(kind, options))
    if not after:
        raise NotDenseError("has no dense layer")
    functions = [_one(each) for each in after]
    *hidden, last = functions
    if unknown := [name for name in hidden if name not in ACTIVATIONS and not name.startswith("leaky_relu(")]:
        raise NotDenseError(f"has the activation {brief(unknown[0])} in a hidden layer")
    if last not in ("identity", "softmax", "sigmoid", "tanh"):
        raise NotDenseError(f"ends with {brief(last)}")
    return ModelConfig(tuple(names), tuple(hidden), None if last == "identity" else last)


def _require_chain(layers: Sequence[Mapping[str, Any]]) -> None:
    """Refuse a model whose layers do not each take what the one before gives."""
    for before, layer in pairwise(layers):
        sources = _sources(layer.get("inbound_nodes") or [])
        if sources and sources != [before.get("name", before["config"].get("name"))]:
            raise NotDenseError("branches")


def _sources(nodes: Any) -> list[str]:
    """List the layers whose outputs a layer takes, as Keras 3 (`keras_history`) and Keras 2 (lists) write them."""
    match nodes:
        case {"keras_history": [str(name), *_]}:
            return [name]
        case dict():
            return [name for each in nodes.values() for name in _sources(each)]
        case [str(name), int(), int(), *_]:
            return [name]
        case list():
            return [name for each in nodes for name in _sources(each)]
    return []


def _function(kind: str, options: Mapping[str, Any]) -> str:
    """Name the function of a layer as nnviz does."""
    match kind:
        case "ReLU":
            plain = not options.get("max_value") and not options.get("negative_slope") and not options.get("threshold")
            return "relu" if plain else "a changed relu"
        case "LeakyReLU":
            leak = float(options.get("negative_slope", options.get("alpha", 0.3)))
            if leak != 0 and not LEAST_LEAK <= leak < 1:
                return "a changed leaky_relu"
            return with_leak("leaky_relu", float(f"{leak:.6g}"))  # Keras 2 writes the float32 next to 0.01
        case "ELU":
            return "elu" if options.get("alpha", 1.0) == 1 else "a changed elu"
        case "Softmax":
            return "softmax" if options.get("axis", -1) in (-1, 1) else "a softmax over samples"
    name = options.get("activation") or "linear"
    match name:
        case {
            "class_name": "ReLU" | "LeakyReLU" | "ELU" | "Softmax" as inner,
            "config": dict(own),
            "registered_name": None,
        }:
            return _function(inner, own)
        case {"config": str(own)} | {"class_name": str(own)}:
            return f"{own} (a function of the model's own)"
    return _NAMES.get(name, name) if isinstance(name, str) else "an unknown function"


def _one(functions: Sequence[str]) -> str:
    """Return what a dense layer's own activation and the layers after it come to, if that is one function."""
    told = [name for name in functions if name != "identity"]
    if len(told) > 1:
        raise NotDenseError(f"has {told[0]} and {told[1]} after one layer")
    return told[0] if told else "identity"
