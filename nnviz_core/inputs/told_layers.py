"""Take the layers that a format tells itself, as a whole network's does, and hold the config to what it tells."""

from collections.abc import Sequence

from nnviz_core.backprop.leak import leak_of, plain_name
from nnviz_core.inputs.layer_names import LayerNames, in_written_order, of_prefix
from nnviz_core.inputs.named_files import UnusableFileError
from nnviz_core.inputs.stored import ArrayFile
from nnviz_core.words.wording import joined, shown


def told_layers(
    layers: Sequence[LayerNames], file: str, *, order: Sequence[str] | None, prefix: str
) -> tuple[LayerNames, ...]:
    """Return the layers in the order of the format. Raises UnusableFileError where the config says otherwise."""
    labels = of_prefix([layer.label for layer in layers], file, prefix=prefix)
    kept = [layer for layer in layers if layer.label in labels]
    if order and in_written_order(kept, file, order) != kept:
        told = ", ".join(shown(layer.label) for layer in kept)
        raise UnusableFileError(f"reads {file}, which tells itself that its layers are {told}; drop parameters.order.")
    return tuple(kept)


def require_told_functions(opened: ArrayFile, file: str, *, activations: Sequence[str], output: str) -> None:
    """Refuse a config whose activations or output are not those that the file tells: the picture would be another's."""
    told = opened.activations
    if told is not None and len(told) == len(activations) and tuple(told) != tuple(activations):
        names = sorted(set(told))
        plain = [plain_name(name) for name in told]
        line = shown(plain[0]) if len(set(plain)) == 1 else f"[{', '.join(map(shown, plain))}]"
        leaks = {leak for name in told if (leak := leak_of(name)) is not None}
        line += f" and leak = {leaks.pop():g}" if leaks else ""
        says = f"whose hidden layers have {joined(names)}, not {joined(sorted(set(activations)))}"
        raise UnusableFileError(f"reads {file}, {says}; write activation = {line} in [network].")
    if opened.output not in (None, output):
        says = f"whose output is {opened.output}, not {output}"
        raise UnusableFileError(f"reads {file}, {says}; write output = {shown(opened.output)} in [network].")
