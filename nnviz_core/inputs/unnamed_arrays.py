"""Find the layers among arrays that have no names but places: arr_0, arr_1, ... of np.savez(file, W1, b1, ...).

`torch.save([W1, b1, ...], file)` gives the places alone.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from nnviz_core.inputs.layer_names import LayerNames
from nnviz_core.inputs.named_files import OtherSizesError, UnusableFileError
from nnviz_core.words.wording import count

Shapes = Mapping[str, tuple[int, ...]]
_PLACE = re.compile(r"(?:arr_)?(?:0|[1-9][0-9]{0,5})")


def are_unnamed(names: Sequence[str]) -> bool:
    """Tell whether numpy numbered the arrays, because they were saved without names."""
    return bool(names) and all(map(_PLACE.fullmatch, names))


def layers_by_place(shapes: Shapes, file: str, *, shape: Sequence[int]) -> tuple[LayerNames, ...]:
    """Return the layers if their shapes fit the network in exactly one way.

    Raises UnusableFileError with a sentence where none or several fit: then only names can tell.
    """
    wanted = len(shape) - 1
    fitting = [layers for layers in listed_ways(list(shapes)) if len(layers) == wanted and _fit(layers, shapes, shape)]
    if len(fitting) != 1:
        has, remedy = (
            f"whose {count(len(shapes), 'unnamed array')}",
            "name them: np.savez(file, W1=..., b1=..., W2=..., b2=...)",
        )
        if fitting:
            raise UnusableFileError(f"reads {file}, {has} fit network.layers in two ways; {remedy}.")
        raise OtherSizesError(f"reads {file}, {has} fit network.layers in no way", f"; {remedy}")
    return fitting[0]


def listed_ways(numbered: Sequence[str]) -> Iterator[tuple[LayerNames, ...]]:
    """Yield the ways in which people list parameters: weights alone, W b W b, or W W b b."""
    names = sorted(numbered, key=lambda name: int(name.removeprefix("arr_")))
    yield tuple(LayerNames(name, name, None) for name in names)
    if len(names) % 2 == 0:
        half = len(names) // 2
        yield tuple(LayerNames(w, w, b) for w, b in zip(names[::2], names[1::2], strict=True))
        if half > 1:
            yield tuple(LayerNames(w, w, b) for w, b in zip(names[:half], names[half:], strict=True))


def _fit(layers: Sequence[LayerNames], shapes: Shapes, sizes: Sequence[int]) -> bool:
    """Tell whether shapes can be those of the network, either way round; snapshots may lead them."""
    for layer, (n_in, n_out) in zip(layers, pairwise(sizes), strict=True):
        weights, bias = shapes[layer.weights], shapes[layer.bias] if layer.bias else (n_out,)
        if len(weights) not in (2, 3) or weights[-2:] not in ((n_out, n_in), (n_in, n_out)):
            return False
        alone = [(n_out,), (1, n_out), (n_out, 1)]
        if bias not in (alone if len(weights) == 2 else [(weights[0], *each) for each in alone]) and layer.bias:
            return False
    return True
