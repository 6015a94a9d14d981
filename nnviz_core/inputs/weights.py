"""Read parameter sequences from weights files: every layer in its place, or a sentence that says what is not known."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

import numpy as np

from nnviz_core.backprop.network import Array, Layer, Network, freeze, layer_of, snapshot_of
from nnviz_core.inputs.array_files import opened_arrays
from nnviz_core.inputs.given_weights import GivenWeights
from nnviz_core.inputs.layer_names import LayerNames, layers_of, require_number, role_of
from nnviz_core.inputs.layer_sizes import line_to_write, sizes_of
from nnviz_core.inputs.limits import MAX_MAGNITUDE, MAX_SNAPSHOTS
from nnviz_core.inputs.named_files import OtherSizesError, UnusableFileError, find_files
from nnviz_core.inputs.snapshot_names import StepNumbers, names_of, require_one_meaning, steps_of
from nnviz_core.inputs.stored import ArrayFile, Stored
from nnviz_core.inputs.told_layers import require_told_functions, told_layers
from nnviz_core.inputs.unnamed_arrays import are_unnamed, layers_by_place
from nnviz_core.words.tags import SOURCE
from nnviz_core.words.wording import brief, shown

Named = tuple[str, Network]
_MOST_AXES = 6  # that a sentence lists
AS_TOLD = ", as the format tells"


@dataclass(frozen=True, slots=True)
class ReadingRules:
    """How the config says that its weights files are read."""

    shape: Sequence[int]  # network.layers
    activations: Sequence[str]  # one name per hidden layer
    output: str = "softmax"
    loss_kind: str = "cross_entropy"
    order: Sequence[str] | None = None
    prefix: str | None = None
    transpose: bool | None = None  # None: not said, rows are outputs
    language: str = SOURCE  # of the film, which shows the names of snapshots

    def line_for(self, opened: ArrayFile) -> str:
        """Say which network.layers a file's arrays need, where that is another than the config's and beyond doubt."""
        sizes = sizes_of(opened, order=self.order, prefix=self.prefix or "", transpose=self.transpose)
        return line_to_write(sizes, instead_of=self.shape)


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """A parameter sequence that was read, and how."""

    named: tuple[Named, ...]
    steps: StepNumbers | None
    taken: tuple[str, ...]  # lines that say which array became which parameters
    columns_are_outputs: bool | None  # of the stored matrices; None: of some, and rows of others

    @property
    def told(self) -> tuple[str, ...]:
        """Give the lines that `check` prints of what was read."""
        return (*self.taken, self._snapshots)

    @property
    def _snapshots(self) -> str:
        first, last = (brief(self.named[place][0]) for place in (0, -1))
        if len(self.named) == 1:
            return f'one snapshot, "{first}"'
        counted = f"a number is the {self.steps.unit}" if self.steps else "a number is the index, from 0"
        return f'{len(self.named):,} snapshots, "first" is "{first}", "last" is "{last}"; {counted}'


def read_weights(pattern: str, *, folder: Path, reading: ReadingRules) -> Weights:
    """Read every snapshot that a path or a glob names, in natural order, each with its name.

    A leading axis of a file's arrays counts snapshots. Raises UnusableFileError with a sentence.
    """
    paths = find_files(pattern, folder)
    names = names_of(paths)
    files = [_Opening(name, path.name, opened_arrays(path)) for name, path in zip(names, paths, strict=True)]
    return _read_all(files, reading, counted=True)


def read_given(given: GivenWeights, *, reading: ReadingRules) -> Weights:
    """Read weights that were given from Python as if each snapshot were a file of its name.

    Raises UnusableFileError with a sentence.
    """
    files = [_Opening(name, name, nullcontext(opened)) for name, opened in given.named]
    read = _read_all(files, reading, counted=given.counted)
    taken = tuple(line for line in read.taken if not line.endswith(AS_TOLD))
    return replace(read, taken=taken, columns_are_outputs=None)  # of stored matrices, and these are none


@dataclass(frozen=True, slots=True, eq=False)
class _Opening:
    """A snapshot's name, and the file of it."""

    name: str
    file: str
    arrays: AbstractContextManager[ArrayFile]


def _read_all(files: Sequence[_Opening], reading: ReadingRules, *, counted: bool) -> Weights:
    named: list[Named] = []
    taken: dict[tuple[str, ...], str] = {}
    turned = set[bool]()
    for each in files:
        with each.arrays as opened:
            layers, networks = _read_file(opened, shown(each.file), reading, room=MAX_SNAPSHOTS - len(named))
        several = len(networks) > 1
        named += [(f"{each.name} {index}" if several else each.name, net) for index, net in enumerate(networks)]
        taken.setdefault(_taken(layers, reading), each.file)
        turned |= {_is_transposed(layer, shown(each.file), reading.transpose) for layer in layers}
    steps = steps_of([each.name for each in files]) if counted and len(named) == len(files) else None
    require_one_meaning([name for name, _ in named], steps, language=reading.language)
    lines = [line if len(taken) == 1 else f"{file}: {line}" for said, file in taken.items() for line in said]
    return Weights(tuple(named), steps, tuple(lines), turned.pop() if len(turned) == 1 else None)


# --- one file ------------------------------------------------------------------------------------


def _read_file(
    opened: ArrayFile, file: str, reading: ReadingRules, *, room: int
) -> tuple[tuple[LayerNames, ...], list[Network]]:
    """Read the snapshots of one file: all that its headers tell is checked before a number is read."""
    arrays = opened.arrays
    require_told_functions(opened, file, activations=reading.activations, output=reading.output)
    try:
        layers = _layers(opened, file, reading)
        snapshots = _snapshots(layers, arrays, file, reading)
    except OtherSizesError as error:
        if line := reading.line_for(opened):
            raise UnusableFileError(f"{error.says}{line}.") from None
        raise
    if snapshots > room:
        more = "at least " if room < MAX_SNAPSHOTS else ""
        total = MAX_SNAPSHOTS - room + snapshots
        raise UnusableFileError(f"gives {more}{total:,} snapshots; the limit is {MAX_SNAPSHOTS:,}.")
    read = [_layer(layer, arrays, file, snapshots=snapshots, reading=reading) for layer in layers]
    network = Network(tuple(read), tuple(reading.activations), reading.output, reading.loss_kind)
    return layers, [snapshot_of(network, index) for index in range(snapshots)]


def _layers(opened: ArrayFile, file: str, reading: ReadingRules) -> tuple[LayerNames, ...]:
    """Return the layers in their order, which the format, the names, the places or the config tell."""
    prefix, arrays = reading.prefix or "", opened.arrays
    if opened.layers is not None:
        found = told_layers(opened.layers, file, order=reading.order, prefix=prefix)
    elif are_unnamed(list(arrays)) and not reading.order:
        shapes = {name: stored.shape for name, stored in arrays.items()}
        found = layers_by_place(shapes, file, shape=reading.shape)
    else:
        _require_matrices(arrays, file, prefix=prefix)
        named = layers_of(list(arrays), file, order=reading.order, prefix=prefix)
        found = tuple(replace(layer, stored_inputs_first=opened.inputs_first) for layer in named)
    require_number(found, file, wanted=len(reading.shape) - 1)
    return found


def _require_matrices(arrays: Mapping[str, Stored], file: str, *, prefix: str) -> None:
    """Refuse, by its name, a layer that is none: a normalisation, a convolution."""
    for name, stored in arrays.items():
        if name.startswith(prefix) and role_of(name, prefix) == "weights" and len(stored.shape) not in (2, 3):
            what = "a normalisation's" if len(stored.shape) == 1 else "no dense layer's"
            says = f"where {brief(name)} is {_sizes(stored.shape)}, {what}; nnviz shows dense layers alone"
            raise UnusableFileError(f"reads {file}, {says}.")


def _snapshots(layers: Sequence[LayerNames], arrays: Mapping[str, Stored], file: str, reading: ReadingRules) -> int:
    """Check kind and shape of every array; return how many snapshots each holds."""
    lengths = set[int]()
    for layer, (n_in, n_out) in zip(layers, pairwise(reading.shape), strict=True):
        transposed = _is_transposed(layer, file, reading.transpose)
        matrix, where = (n_in, n_out) if transposed else (n_out, n_in), f"reads {file}, where {brief(layer.weights)}"
        told = layer.stored_inputs_first is not None
        lengths.add(_length(arrays[layer.weights], matrix, where, turned="" if told else _remedy(transposed)))
        if layer.bias is not None:
            lengths.add(_bias_length(arrays[layer.bias], n_out, f"reads {file}, where {brief(layer.bias)}"))
    if len(lengths) > 1:
        given = " and ".join(map(str, sorted(lengths)))
        raise UnusableFileError(
            f"reads {file}, whose arrays hold {given} snapshots; every array needs the same number."
        )
    return lengths.pop()


def _is_transposed(layer: LayerNames, file: str, transpose: bool | None) -> bool:
    """Tell whether a layer's matrix is stored inputs x outputs; its format knows, or else the config says."""
    told = layer.stored_inputs_first
    if told is not None:
        if transpose not in (None, told):
            stored = "inputs x outputs" if told else "outputs x inputs"
            says = f"whose format tells that {brief(layer.weights)} is stored {stored}"
            raise UnusableFileError(f"reads {file}, {says}; drop transpose = {str(transpose).lower()}.")
        return told
    if layer.inputs_first and transpose is None:
        says = f"where {brief(layer.weights)} is called as libraries do that store inputs x outputs"
        remedy = "write transpose = true in [parameters], or false if its rows are outputs"
        raise UnusableFileError(f"reads {file}, {says}; {remedy}.")
    return bool(transpose)


def _remedy(transposed: bool) -> str:
    return "drop transpose = true" if transposed else "write transpose = true in [parameters]"


def _require_floats(stored: Stored, where: str) -> None:
    if stored.holds:
        remedy = "save float32" if stored.holds == "integers" else "save real numbers"
        raise UnusableFileError(f"{where} holds {stored.holds}; {remedy}.")


def _length(stored: Stored, wanted: tuple[int, ...], where: str, *, turned: str = "") -> int:
    """Return how many snapshots an array of these sizes holds; `turned` is for a matrix the other way round."""
    _require_floats(stored, where)
    leading, sizes = stored.shape[: -len(wanted)], stored.shape[-len(wanted) :]
    if sizes != wanted or len(leading) > 1:
        needs = f"is {_sizes(stored.shape)}; network.layers needs {_sizes(wanted)}"
        if turned and len(leading) < 2 and sizes == wanted[::-1]:
            raise UnusableFileError(f"{where} {needs}: it looks transposed; {turned}.")
        raise OtherSizesError(f"{where} {needs}")
    if leading == (0,):
        raise UnusableFileError(f"{where} holds no snapshot.")
    return leading[0] if leading else 1


def _bias_length(stored: Stored, n_out: int, where: str) -> int:
    """Return how many snapshots a bias holds, which may also be one row or one column of a matrix."""
    if stored.shape == (n_out, 1) or (stored.shape[-2:] in ((1, n_out), (n_out, 1)) and len(stored.shape) == 3):
        _require_floats(stored, where)
        return 1 if len(stored.shape) == 2 else stored.shape[0]
    return _length(stored, (n_out,), where)


def _layer(
    layer: LayerNames, arrays: Mapping[str, Stored], file: str, *, snapshots: int, reading: ReadingRules
) -> Layer:
    """Read weights (snapshots, n_out, n_in) and bias (snapshots, n_out) of one layer."""
    weights = _values(arrays[layer.weights], f"reads {file}, where {brief(layer.weights)}")
    weights = weights.reshape(snapshots, *weights.shape[-2:])
    if _is_transposed(layer, file, reading.transpose):
        weights = weights.swapaxes(-1, -2)
    if layer.bias is None:
        return layer_of(freeze(weights), None)
    bias = _values(arrays[layer.bias], f"reads {file}, where {brief(layer.bias)}")
    return layer_of(freeze(weights), freeze(bias.reshape(snapshots, -1)))


def _values(stored: Stored, where: str) -> Array:
    with np.errstate(over="ignore"):  # of a longer float; it becomes infinite, and is refused below
        values = np.array(stored.read(), dtype=np.float64)
    if not np.isfinite(values).all():
        raise UnusableFileError(f"{where} holds a number that is not finite.")
    if np.abs(values).max(initial=0) > MAX_MAGNITUDE:
        raise UnusableFileError(f"{where} holds a number beyond the limit of {MAX_MAGNITUDE:,.0f}.")
    return values


def _sizes(shape: Sequence[int]) -> str:
    if len(shape) > _MOST_AXES:
        return f"an array of {len(shape):,} axes"
    return " x ".join(map(str, shape)) or "a single number"


# --- what was taken for what ---------------------------------------------------------------------


def _taken(layers: Sequence[LayerNames], reading: ReadingRules) -> tuple[str, ...]:
    return tuple(_taken_lines(layers, reading))


def _taken_lines(layers: Sequence[LayerNames], reading: ReadingRules) -> Iterator[str]:
    for index, (layer, (n_in, n_out)) in enumerate(zip(layers, pairwise(reading.shape), strict=True), start=1):
        bias = f"b{index} from {brief(layer.bias)}" if layer.bias else f"no b{index}"
        yield f"W{index} {n_out} x {n_in} from {brief(layer.weights)}, {bias}"
    yield _convention(layers, reading)


def _convention(layers: Sequence[LayerNames], reading: ReadingRules) -> str:
    """Say how matrices were read, which no square one tells."""
    if all(layer.stored_inputs_first is not None for layer in layers):
        turned = {layer.stored_inputs_first for layer in layers}
        axis = (
            "rows of some stored matrices and columns of others" if len(turned) > 1 else "rows of the stored matrices"
        )
        axis = "columns of the stored matrices" if turned == {True} else axis
        return f"{axis} are outputs{AS_TOLD}"
    if reading.transpose:
        return "columns of the stored matrices are outputs; drop transpose = true if their rows are"
    return "rows of the stored matrices are outputs; write transpose = true if their columns are"
