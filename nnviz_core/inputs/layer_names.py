"""Find the layers of a weights file by the names of its arrays; an order that no name tells is never guessed.

A name is a layer and a role: `net.0.weight`, `hidden/kernel:0`, `W1`, `b_out`. Layers follow each other by the one
number in which their names differ, or as the config says.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from nnviz_core.inputs.named_files import OtherSizesError, UnusableFileError, natural
from nnviz_core.words.wording import brief, count, joined, shown, suggestion

MOST_NAMED = 6  # names in one sentence

_WEIGHTS = r"weights?|w|kernels?|coefs?"
_BIAS = r"bias(?:es)?|b|intercepts?"
_ROLE = rf"(?:(?P<weights>{_WEIGHTS})|(?P<bias>{_BIAS}))"
_ROLE_LAST = re.compile(rf"(?P<layer>(?:.*(?:[./_]|[0-9]))?){_ROLE}(?::0)?", re.IGNORECASE | re.DOTALL)
_ROLE_FIRST = re.compile(rf"{_ROLE}(?P<layer>(?:[./_]|(?=[0-9])).+)", re.IGNORECASE | re.DOTALL)
_INPUTS_FIRST = re.compile(r"kernels?|coefs?", re.IGNORECASE)  # the names of Keras and Flax, and of scikit-learn
# What is no dense layer, by the end of its name; recurrent and attention weights would else pass for dense ones.
_ALONE = "nnviz shows dense layers alone"
_FOLD = "which nnviz does not show; fold it into the layer before it"
_NOT_DENSE = {
    r"running_(mean|var)|num_batches_tracked|moving_(mean|variance)": f"belongs to a batch normalisation, {_FOLD}",
    r"gamma|beta": f"belongs to a normalisation, {_FOLD}",
    r"(weight|bias)_(ih|hh)(_l[0-9]+(_reverse)?)?|recurrent_kernel": f"belongs to a recurrent layer; {_ALONE}",
    r"(in|[qkv])_proj[._](weight|bias|kernel)": f"belongs to an attention layer; {_ALONE}",
    r"weight_[gv]|original[01]": "is half of a normalised weight; remove the norm and save the weight itself",
    r"lora_[AB][\w.]*": "is a low-rank change of a layer; add it to the weights and save these",
    r"embeddings?": f"belongs to an embedding; {_ALONE}",
    r"exp_avg(_sq)?|momentum_buffer|max_exp_avg_sq": "is what an optimizer keeps; leave it out",
}
_OTHERS = [(re.compile(rf"(?:^|.*[./_])(?:{names})(?::0)?", re.DOTALL), says) for names, says in _NOT_DENSE.items()]


@dataclass(frozen=True, slots=True)
class LayerNames:
    """The names of one layer's arrays in a file."""

    label: str  # how `order` names the layer, with or without what all have in front
    weights: str
    bias: str | None  # None: the layer has none, it is zero
    inputs_first: bool = False  # the name is that of a library that stores inputs x outputs
    stored_inputs_first: bool | None = None  # how the format stores the weights; None: it does not tell
    lead: str = ""  # what stands before the label in the file, of every layer alike: "module.", "net."

    @property
    def arrays(self) -> tuple[str, ...]:
        """Return the names of the layer's arrays."""
        return (self.weights,) if self.bias is None else (self.weights, self.bias)


def layers_of(
    names: Sequence[str], file: str, *, order: Sequence[str] | None, prefix: str | None
) -> tuple[LayerNames, ...]:
    """Return the layers that the arrays of these names make, first layer first.

    `order` lists the layers as they follow each other; `prefix` keeps the names that start with it.
    Raises UnusableFileError with a sentence where anything is missing, left over or not known.
    """
    kept = of_prefix(names, file, prefix=prefix or "")
    found = _without_lead(list(_paired(kept, file, prefix=prefix or "")))
    if not found:
        raise UnusableFileError(f"reads {file}, which has no weights such as W1 or 0.weight; it has {_some(names)}.")
    ordered = in_written_order(found, file, order) if order else _by_number(found, file, prefix=prefix or "")
    return tuple(ordered)


def of_prefix(names: Sequence[str], file: str, *, prefix: str) -> list[str]:
    """Return the names that start with a prefix. Raises UnusableFileError where none does."""
    kept = [name for name in names if name.startswith(prefix)]
    if prefix and not kept:
        raise UnusableFileError(f"reads {file}, where no name starts with {shown(prefix)}; it has {_some(names)}.")
    return kept


def require_number(layers: Sequence[LayerNames], file: str, *, wanted: int) -> None:
    """Refuse a file that has more or fewer layers than the network. Raises OtherSizesError."""
    if len(layers) != wanted:
        has = f"{count(len(layers), 'layer')} ({_some([layer.label for layer in layers])})" if layers else "no layers"
        raise OtherSizesError(f"reads {file}, which has {has}; network.layers needs {wanted}")


# --- names to layers -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Part:
    """One array's name, taken apart."""

    name: str
    layer: str  # what its weights and its bias share
    is_bias: bool
    inputs_first: bool
    label: str


def role_of(name: str, prefix: str) -> Literal["weights", "bias"] | None:
    """Tell what an array's name says that it is."""
    part = _part(name, prefix)
    return None if part is None else "bias" if part.is_bias else "weights"


def _part(name: str, prefix: str) -> _Part | None:
    inner = name.removeprefix(prefix)
    found = _ROLE_LAST.fullmatch(inner) or _ROLE_FIRST.fullmatch(inner)
    if found is None or _has_two_roles(inner) or _no_dense(inner):
        return None
    layer, role = found["layer"].strip("./_"), found["weights"] or ""
    first = found.re is _ROLE_FIRST or not layer
    return _Part(name, layer, found["bias"] is not None, bool(_INPUTS_FIRST.fullmatch(role)), inner if first else layer)


def _has_two_roles(name: str) -> bool:
    """Tell whether a name such as W_b may be the weights of a layer b or the bias of a layer W."""
    last, first = _ROLE_LAST.fullmatch(name), _ROLE_FIRST.fullmatch(name)
    return bool(last and first and len(last["weights"] or last["bias"]) == 1)


def _paired(names: Sequence[str], file: str, *, prefix: str) -> Iterator[LayerNames]:
    """Pair weights and biases. Raises UnusableFileError for a name that belongs to no dense layer."""
    parts: dict[tuple[str, bool], _Part] = {}
    for name in sorted(names, key=natural):
        part = _part(name, prefix)
        if part is None:
            raise UnusableFileError(f"reads {file}, where {brief(name)} {_what_else(name.removeprefix(prefix))}.")
        twin = parts.setdefault((part.layer, part.is_bias), part)
        if twin is not part:
            both = f"{brief(twin.name)} and {brief(name)} are both the {'bias' if part.is_bias else 'weights'}"
            raise UnusableFileError(f"reads {file}, where {both} of one layer; keep one.")
    for (layer, is_bias), part in parts.items():
        if is_bias and (layer, False) not in parts:
            raise UnusableFileError(f"reads {file}, where {brief(part.name)} has no weights beside it.")
        if not is_bias:
            bias = parts.get((layer, True))
            yield LayerNames(part.label, part.name, bias.name if bias else None, part.inputs_first)


def _without_lead(layers: Sequence[LayerNames]) -> list[LayerNames]:
    """Take off what all labels have in front, such as the "module." and "_orig_mod." of wrapped PyTorch modules."""
    split = [re.split(r"(?<=[./])", layer.label) for layer in layers]
    shared = 0
    while len(split) > 1 and all(len(parts) > shared + 1 for parts in split) and len({p[shared] for p in split}) == 1:
        shared += 1
    return [
        replace(layer, label="".join(parts[shared:]), lead="".join(parts[:shared]))
        for layer, parts in zip(layers, split, strict=True)
    ]


def _what_else(name: str) -> str:
    if _has_two_roles(name):
        return "may be weights or bias of a layer; name it as in fc1.weight and fc1.bias"
    return _no_dense(name) or "is neither weights nor bias of a layer; leave it out"


def _no_dense(name: str) -> str:
    """Say what an array is whose name tells that it is no part of a dense layer; else nothing."""
    return next((says for pattern, says in _OTHERS if pattern.fullmatch(name)), "")


# --- their order ---------------------------------------------------------------------------------


def in_written_order(found: Sequence[LayerNames], file: str, order: Sequence[str]) -> list[LayerNames]:
    """Return the layers in the order of the config, which names every one of them once."""
    by_label = {name: layer for layer in found for name in (layer.weights, layer.lead + layer.label, layer.label)}
    for label in order:
        if label not in by_label:
            near = suggestion(label, list(by_label)) or f"; it has {_some([layer.label for layer in found])}."
            raise UnusableFileError(f"reads {file}, which has no layer {shown(label)} of parameters.order{near}")
    ordered = [by_label[label] for label in order]
    left = [layer for layer in found if layer not in ordered]
    if left:
        says = f"whose layer {shown(left[0].label)} is missing in parameters.order; name every layer once"
        raise UnusableFileError(f"reads {file}, {says}.")
    if len(set(ordered)) < len(ordered):
        raise UnusableFileError(f"reads {file}, of which parameters.order names a layer twice; name every layer once.")
    return ordered


def _by_number(found: Sequence[LayerNames], file: str, *, prefix: str) -> list[LayerNames]:
    """Return the layers by the one number in which their names differ. Raises UnusableFileError where there is none."""
    ordered = sorted(found, key=lambda layer: natural(layer.label))
    labels = [layer.label for layer in ordered]
    if len(ordered) == 1 or one_number(labels) is not None:
        return ordered
    families = _families(labels, prefix + ordered[0].lead)
    if families:
        first = next(family for family in families if family)
        among = joined([shown(family) if family else "no prefix" for family in families[:MOST_NAMED]])
        choose = f"choose one with prefix = {shown(first)} in [parameters], or list all layers with order = [...]"
        raise UnusableFileError(f"reads {file}, which has several families of layers, with {among}; {choose}.")
    line = f"order = [{', '.join(shown(label) for label in labels)}]"
    says = f"whose names do not tell the order of the layers {_some(labels)}"
    raise UnusableFileError(f"reads {file}, {says}; write it in [parameters], first layer first, such as {line}.")


def one_number(names: Sequence[str]) -> list[int] | None:
    """Return the one number in which names differ, name by name; None where words or several numbers differ."""
    taken = [re.split(r"([0-9]+)", name) for name in names]
    if len({tuple(parts[::2]) for parts in taken}) > 1:
        return None
    columns = [
        [int(digits[-30:]) for digits in column] for column in zip(*(parts[1::2] for parts in taken), strict=True)
    ]
    differing = [column for column in columns if len(set(column)) > 1]
    unequal = len(differing) == 1 and len(set(differing[0])) == len(names)
    return differing[0] if unequal else None


def _families(labels: Sequence[str], prefix: str) -> list[str]:
    """Return the prefixes of several groups of layers, such as "net." and "ema.net."; none where there is one group."""
    split = [re.split(r"(?<=[./])", label) for label in labels]
    heads = [parts[0] if len(parts) > 1 else "" for parts in split]
    groups = Counter(heads)
    several = len(groups) > 1 and min(groups.values()) > 1
    return [prefix + head if head else "" for head in groups] if several else []


def _some(names: Sequence[str]) -> str:
    """List names for a sentence, the first of many."""
    told = [brief(name) for name in sorted(names, key=natural)[:MOST_NAMED]]
    more = len(names) - len(told)
    return joined([*told, f"{more:,} more"] if more else told) if told else "nothing"
