"""Read parameter sequences from .npz, .safetensors and .json files. Nothing is ever unpickled."""

import json
import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

import numpy as np
import numpy.typing as npt

from nnviz_core.backprop.network import Layer, Network, freeze
from nnviz_core.film.faults import UnusableFileError, brief, count, escaped, one_of, shown
from nnviz_core.film.named_files import MAX_BYTES, find_files, natural, os_errors_explained
from nnviz_core.film.spec import MAX_MAGNITUDE, MAX_SNAPSHOTS, NetworkValues

Arrays = Mapping[str, npt.NDArray[np.generic]]
Named = tuple[str, Network]


def read_sequence(pattern: str, *, folder: Path, shape: Sequence[int], activations: Sequence[str]) -> tuple[Named, ...]:
    """Read every snapshot that a path or a glob names, in natural order, each with its name.

    A file's arrays are W1 b1 W2 b2 ..., or PyTorch's `*.weight` and `*.bias` in layer order;
    a leading axis counts snapshots. Raises UnusableFileError with a sentence.
    """
    named = [
        snapshot
        for path in find_files(pattern, folder)
        for snapshot in read_file(path, shape=shape, activations=activations)
    ]
    if len(named) > MAX_SNAPSHOTS:
        raise UnusableFileError(f"gives {len(named):,} snapshots; the limit is {MAX_SNAPSHOTS:,}.")
    return tuple(named)


def written_network(values: NetworkValues, activations: Sequence[str]) -> Network:
    """Make a network of the numbers written in a config."""
    layers = (Layer(freeze(layer.weights), freeze(layer.bias)) for layer in values.layers)
    return Network(tuple(layers), tuple(activations))


def read_file(path: Path, *, shape: Sequence[int], activations: Sequence[str]) -> tuple[Named, ...]:
    """Read the snapshots of one file, named after it. Raises UnusableFileError with a sentence."""
    file, name = shown(path.name), escaped(path.stem)
    arrays = _read_arrays(path)
    pairs = _by_layer(arrays, file, len(shape) - 1)
    layers = [_layer(file, pair, arrays, sizes=shape[i : i + 2]) for i, pair in enumerate(pairs)]
    lengths = sorted({length for layer in layers for length in (len(layer.weights), len(layer.bias))})
    if len(lengths) > 1:
        given = " and ".join(map(str, lengths))
        raise UnusableFileError(
            f"reads {file}, whose arrays hold {given} snapshots; every array needs the same number."
        )
    return tuple(
        (
            name if lengths == [1] else f"{name} {index}",
            Network(tuple(_take(layer, index) for layer in layers), tuple(activations)),
        )
        for index in range(lengths[0])
    )


def _read_arrays(path: Path) -> Arrays:
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        formats = one_of(sorted(READERS))
        raise UnusableFileError(f"names {shown(path.name)}; nnviz reads {formats} and never unpickles.")
    with os_errors_explained(path.name):
        return reader(path, shown(path.name))


def _read_npz(path: Path, file: str) -> Arrays:
    try:
        with zipfile.ZipFile(path) as archive:
            unpacked = sum(entry.file_size for entry in archive.infolist())
        if unpacked <= MAX_BYTES:
            with np.load(path, allow_pickle=False) as stored:
                return {name: np.asarray(stored[name]) for name in stored.files}
    except OSError:
        raise
    except Exception as error:  # of zipfile, zlib and numpy, each with many kinds for one hostile file
        pickled = "pickle" in str(error)
        reason = "holds pickled objects" if pickled else "is no whole .npz archive of arrays"
        raise UnusableFileError(
            f"names {file}, which {reason}; save plain arrays: np.savez(file, W1=..., b1=...)."
        ) from error
    raise UnusableFileError(f"names {file}, which unpacks to more than {MAX_BYTES // 2**20} MiB.")


def _read_safetensors(path: Path, file: str) -> Arrays:
    from safetensors import SafetensorError  # here, because few configs need it
    from safetensors.numpy import load_file

    try:
        return load_file(path)
    except SafetensorError as error:
        raise UnusableFileError(f"names {file}, which is no whole .safetensors file; save it again.") from error
    except (TypeError, AttributeError, KeyError) as error:
        raise UnusableFileError(f"names {file}, whose number type numpy does not have; save float32.") from error


def _read_json(path: Path, file: str) -> Arrays:
    try:
        tree = json.loads(path.read_text(encoding="utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise UnusableFileError(f"names {file}, which is no valid JSON in UTF-8.") from error
    if not isinstance(tree, dict):
        raise UnusableFileError(f"names {file}, which is no JSON object with the keys W1, b1, W2, b2, ...")
    try:
        return {name: np.array(values) for name, values in tree.items()}
    except ValueError as error:
        raise UnusableFileError(f"names {file}, whose entries are not all rectangular lists of numbers.") from error


READERS: Mapping[str, Callable[[Path, str], Arrays]] = MappingProxyType(
    {".npz": _read_npz, ".safetensors": _read_safetensors, ".json": _read_json}
)


def _by_layer(arrays: Arrays, file: str, layers: int) -> list[tuple[str, str]]:
    """Pair the names of each layer's weights and bias, first layer first."""
    plain = [(f"W{index}", f"b{index}") for index in range(1, layers + 1)]
    stems = sorted((name[: -len(".weight")] for name in arrays if name.endswith(".weight")), key=natural)
    pairs = [(f"{stem}.weight", f"{stem}.bias") for stem in stems] or plain
    wanted = {name for pair in pairs for name in pair}
    missing, extra = sorted(wanted - set(arrays), key=natural), sorted(set(arrays) - wanted, key=natural)
    if len(pairs) != layers:
        raise UnusableFileError(f"reads {file}, which has {count(len(pairs), 'layer')}; network.layers needs {layers}.")
    if missing:
        found = ", ".join(brief(name) for name in sorted(arrays, key=natural)[:8]) or "nothing"
        raise UnusableFileError(f"reads {file}, where {missing[0]} is missing; it has {found}.")
    if extra:
        raise UnusableFileError(
            f"reads {file}, where {brief(extra[0])} fits no layer; network.layers asks for {layers} layers."
        )
    return pairs


def _layer(file: str, names: tuple[str, str], arrays: Arrays, *, sizes: Sequence[int]) -> Layer:
    """Check one layer and give it a leading snapshot axis."""
    n_in, n_out = sizes
    weights = _checked(file, names[0], arrays[names[0]], shape=(n_out, n_in))
    bias = _checked(file, names[1], arrays[names[1]], shape=(n_out,))
    return Layer(weights, bias)


def _checked(
    file: str, name: str, array: npt.NDArray[np.generic], *, shape: tuple[int, ...]
) -> npt.NDArray[np.float64]:
    """Return the array as float64 with a leading snapshot axis."""
    name = brief(name)
    if array.dtype.kind not in "fiu":
        raise UnusableFileError(f"reads {file}, where {name} holds {_kind(array)}; save real numbers.")
    if array.shape[-len(shape) :] != shape or array.ndim not in (len(shape), len(shape) + 1):
        raise UnusableFileError(
            f"reads {file}, where {name} is {_sizes(array.shape)}; network.layers needs {_sizes(shape)}."
        )
    with np.errstate(over="ignore"):  # of a longer float; it becomes infinite, and is refused below
        values = np.asarray(array, dtype=np.float64).reshape(-1, *shape)
    if not np.isfinite(values).all():
        raise UnusableFileError(f"reads {file}, where {name} holds a number that is not finite.")
    if np.abs(values).max(initial=0) > MAX_MAGNITUDE:
        raise UnusableFileError(f"reads {file}, where {name} holds a number beyond the limit of {MAX_MAGNITUDE:,.0f}.")
    if not len(values):
        raise UnusableFileError(f"reads {file}, where {name} holds no snapshot.")
    return values


def _kind(array: npt.NDArray[np.generic]) -> str:
    kinds = {"b": "true and false", "c": "complex numbers", "U": "text", "S": "text", "O": "mixed values"}
    return kinds.get(array.dtype.kind, f"{array.dtype.name} values")


def _sizes(shape: Sequence[int]) -> str:
    return " x ".join(map(str, shape)) or "a single number"


def _take(layer: Layer, index: int) -> Layer:
    return Layer(freeze(layer.weights[index]), freeze(layer.bias[index]))
