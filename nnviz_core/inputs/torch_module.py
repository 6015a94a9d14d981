"""Take a network that PyTorch keeps in memory, as it works after `eval()`: PyTorch is not needed here.

A Sequential runs what it holds one after the other. What another module does stands in its code, which cannot be read.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType
from typing import Any

from nnviz_core.backprop.leak import with_leak
from nnviz_core.backprop.network import Layer, Network
from nnviz_core.inputs.limits import LEAST_LEAK
from nnviz_core.inputs.model_networks import UnusableModelError, ended_network, layer_from, refuse
from nnviz_core.words.wording import joined

_NAMES: Mapping[str, str] = MappingProxyType(  # modules without settings that matter -> our names
    {
        "Identity": "identity",
        "Tanh": "tanh",
        "ReLU": "relu",
        "Sigmoid": "sigmoid",
        "SiLU": "silu",
        "LogSoftmax": "softmax",  # which NLLLoss asks for: its powers of e are softmax's probabilities
        "Softmax": "softmax",
    }
)
_PASSED = ("Dropout", "AlphaDropout", "FeatureAlphaDropout", "Flatten")  # which do nothing to a prediction
_WRAPPERS: Mapping[str, str] = MappingProxyType(
    {"OptimizedModule": "_orig_mod", "DataParallel": "module", "DistributedDataParallel": "module"}
)
_REMEDIES: Mapping[str, str] = MappingProxyType(
    {
        "BatchNorm": "which nnviz does not show; fold it into the layer before it",
        "LayerNorm": "which nnviz does not show",
        "Conv": "and nnviz shows chains of Linear layers",
        "LazyLinear": "which has no numbers yet; call the module once",
    }
)
_HOOKS = ("_forward_hooks", "_forward_pre_hooks")


def from_torch(module: Any) -> Network:
    """Return the network of a Sequential of Linear layers and activations, as it predicts.

    Dropout is passed over. A module that ends with scores leaves to the config what they become. Raises
    UnusableModelError with a sentence, also for a module whose order of layers is not known.
    """
    if not hasattr(module, "state_dict") or not hasattr(module, "_modules"):
        raise UnusableModelError(f"a {type(module).__name__} is no module of PyTorch; give a torch.nn.Sequential.")
    if hasattr(module, "get_config"):  # where Keras stands on PyTorch
        refuse(module, "is a model of Keras; take it with from_keras")
    module = _unwrapped(module)
    linear, after = list[Any](), list[list[str]]()
    for part in _parts(module, module):
        if _is_of_torch(part, "Linear"):
            linear.append(part)
            after.append([])
        elif name := _function(part, module):
            if not after:
                refuse(module, f"begins with {type(part).__name__}; nnviz shows chains that begin with a Linear layer")
            after[-1].append(name)
    layers = [layer_from(_numbers(each.weight), None if each.bias is None else _numbers(each.bias)) for each in linear]
    _require_chain(module, layers)
    *hidden, last = [_one(each, module) for each in after] or [""]
    if "softmax" in hidden:
        refuse(module, "has a softmax in a hidden layer, which nnviz does not show")
    return ended_network(module, layers, hidden, last)


# --- what it holds -------------------------------------------------------------------------------


def _unwrapped(module: Any) -> Any:
    """Take off what trains or compiles a module without changing what it computes."""
    while (inner := _WRAPPERS.get(type(module).__name__)) and hasattr(module, inner):
        module = getattr(module, inner)
    return module


def _parts(module: Any, whole: Any) -> Iterator[Any]:
    """List what Sequentials hold, in order; one that is there twice is run twice."""
    lazy = type(module).__name__.startswith("Lazy")  # whose hook waits for the first numbers
    if not lazy and any(getattr(module, name, None) for name in _HOOKS):
        refuse(whole, f"has a hook on {type(module).__name__}, which may change its numbers; remove it")
    if not _is_sequential(module):
        yield module
        return
    for inner in module:
        yield from _parts(inner, whole)


def _is_sequential(module: Any) -> bool:
    """Tell whether a module is a Sequential, or a class of one that runs as it does."""
    parents = [parent for parent in type(module).__mro__ if _is_torchs(parent) and parent.__name__ == "Sequential"]
    return any(getattr(type(module), "forward", None) is getattr(parent, "forward", ...) for parent in parents)


def _is_of_torch(part: Any, name: str) -> bool:
    return type(part).__name__ == name and _is_torchs(type(part))


def _is_torchs(kind: type) -> bool:
    return kind.__module__.startswith("torch.nn.modules.")


def _numbers(tensor: Any) -> Any:
    return tensor.detach().cpu().double().numpy().copy()


def _require_chain(module: Any, layers: Sequence[Layer]) -> None:
    for number, (before, layer) in enumerate(pairwise(layers), start=2):
        given, taken = before.weights.shape[0], layer.weights.shape[1]
        if given != taken:
            refuse(module, f"has a layer {number} that takes {taken} numbers, but the one before it gives {given}")


# --- functions -----------------------------------------------------------------------------------


def _function(part: Any, whole: Any) -> str:
    """Name the function of a module as nnviz does; "" for one that does nothing to a prediction."""
    kind = type(part).__name__
    if not _is_torchs(type(part)):
        refuse(whole, _unreadable(part, whole))
    if kind in _PASSED:
        return ""
    match kind:
        case "Softmax" | "LogSoftmax" if part.dim not in (-1, 1, None):
            refuse(whole, f"has a {kind} over dimension {part.dim}, which are not the outputs of one point")
        case "LeakyReLU":
            return _leaky(float(part.negative_slope), whole)
        case "ELU" if part.alpha == 1:
            return "elu"
        case "GELU":
            return "gelu_tanh" if part.approximate == "tanh" else "gelu"
        case "Softplus" if part.beta == 1:
            return "softplus"
        case "ELU" | "Softplus":
            refuse(whole, f"has {part!r}; nnviz knows it with 1 in that place alone")
    if kind not in _NAMES:
        refuse(whole, _what_else(kind))
    return _NAMES[kind]


def _leaky(slope: float, whole: Any) -> str:
    if slope != 0 and not LEAST_LEAK <= slope < 1:
        refuse(whole, f"has a LeakyReLU of slope {slope:g}; nnviz shows 0, and {LEAST_LEAK:.6f} up to 1")
    return with_leak("leaky_relu", slope)


def _what_else(kind: str) -> str:
    """Say of a module of PyTorch's that is no Linear layer and no activation here what to do."""
    if known := next((says for start, says in _REMEDIES.items() if kind.startswith(start)), ""):
        return f"has a {kind}, {known}"
    activations = [*(name for name in _NAMES if "Softmax" not in name), "LeakyReLU", "ELU", "GELU", "Softplus"]
    return f"has a {kind}; nnviz knows Linear, {joined(activations)}, and a Softmax at the end"


def _unreadable(part: Any, whole: Any) -> str:
    """Say that a class of a user's own may do anything with what it holds."""
    what = "is a class of its own" if part is whole else f"holds {type(part).__name__}, a class of its own"
    remedy = "give a torch.nn.Sequential of Linear layers and activations, or weights by name: module.state_dict()"
    return f"{what}, and nnviz cannot read what its forward does; {remedy}"


def _one(functions: Sequence[str], whole: Any) -> str:
    """Return what the modules after one Linear layer come to, if that is one function."""
    told = [name for name in functions if name != "identity"]
    if len(told) > 1:
        refuse(whole, f"has {told[0]} and {told[1]} after one layer; nnviz shows one function there")
    return told[0] if told else "identity"
