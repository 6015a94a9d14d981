"""Read the sizes of a network's layers from the shapes of its arrays, where these leave no doubt."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from nnviz_core.inputs.layer_names import LayerNames, layers_of
from nnviz_core.inputs.limits import MAX_HIDDEN_LAYERS, MAX_WIDTH
from nnviz_core.inputs.named_files import UnusableFileError
from nnviz_core.inputs.stored import ArrayFile
from nnviz_core.inputs.unnamed_arrays import Shapes, are_unnamed, listed_ways

Sizes = tuple[int, ...]


def sizes_of(opened: ArrayFile, *, order: Sequence[str] | None, prefix: str, transpose: bool | None) -> Sizes | None:
    """Return the sizes, input first, if the arrays can be those of one network alone; None where they leave a doubt.

    `order`, `prefix` and `transpose` are what the config says of the arrays.
    """
    shapes = {name: stored.shape for name, stored in opened.arrays.items()}
    ways = _ways(opened, order=order, prefix=prefix)
    possible = {sizes for layers in ways for sizes in _readings(layers, shapes, opened.inputs_first, transpose)}
    return possible.pop() if len(possible) == 1 else None


def line_to_write(sizes: Sizes | None, *, instead_of: Sequence[int]) -> str:
    """Say how a sentence ends that refuses a network of other sizes: with the line that these arrays need."""
    fits = sizes and 3 <= len(sizes) <= MAX_HIDDEN_LAYERS + 2 and max(sizes) <= MAX_WIDTH
    return f": write layers = {list(sizes)} in [network]" if sizes and fits and sizes != tuple(instead_of) else ""


def told_keys(parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Return what [parameters], not yet checked, says of how arrays are read; what is of a wrong type says nothing."""
    order, prefix, transpose = (parameters.get(key) for key in ("order", "prefix", "transpose"))
    listed = isinstance(order, list | tuple) and all(isinstance(label, str) for label in order)
    return {
        "order": order if listed else None,
        "prefix": prefix if isinstance(prefix, str) else "",
        "transpose": transpose if isinstance(transpose, bool) else None,
    }


def _ways(opened: ArrayFile, *, order: Sequence[str] | None, prefix: str) -> list[tuple[LayerNames, ...]]:
    """List the ways in which the arrays can be layers: one where a format or names tell it."""
    names = list(opened.arrays)
    if opened.layers is not None:
        return [tuple(layer for layer in opened.layers if layer.label.startswith(prefix))]
    if are_unnamed(names) and not order:
        return list(listed_ways(names))
    try:
        return [layers_of(names, "", order=order, prefix=prefix)]
    except UnusableFileError:  # which the reader tells
        return []


def _readings(
    layers: Sequence[LayerNames], shapes: Shapes, inputs_first: bool | None, transpose: bool | None
) -> Iterator[Sizes]:
    """Yield the sizes as matrices may be stored: both ways round where neither format nor config tells."""
    for unsaid in (False, True) if transpose is None else (transpose,):
        sizes: list[int] = []
        for layer in layers:
            told = inputs_first if layer.stored_inputs_first is None else layer.stored_inputs_first
            turned = unsaid if told is None else told
            ends = _ends(shapes[layer.weights], None if layer.bias is None else shapes[layer.bias], turned=turned)
            if ends is None or sizes[-1:] not in ([], [ends[0]]):
                break
            sizes += ends if not sizes else ends[1:]
        else:
            if sizes:
                yield tuple(sizes)


def _ends(weights: Sizes, bias: Sizes | None, *, turned: bool) -> tuple[int, int] | None:
    """Return inputs and outputs of a layer; None where its bias, or what its weights are, is another layer's."""
    if len(weights) not in (2, 3):
        return None
    n_in, n_out = weights[-2:] if turned else weights[:-3:-1]
    leading = weights[:-2]
    fits = bias is None or bias in ((*leading, n_out), (*leading, 1, n_out), (*leading, n_out, 1))
    return (n_in, n_out) if fits else None
