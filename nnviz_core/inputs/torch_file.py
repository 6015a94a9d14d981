"""Read PyTorch's files (.pt, .pth): the zip archive that torch.save writes, without PyTorch and without unpickling.

The archive: NAME/data.pkl with the records of the tensors, NAME/data/KEY with their numbers, NAME/byteorder.
Of optimizers, which torch.save often gets beside the network, nothing is read.
"""

import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from nnviz_core.inputs.named_files import UnusableFileError
from nnviz_core.inputs.pickled_records import ORDERED, Called, Elsewhere, Named, RefusedPickleError, records_of
from nnviz_core.inputs.safetensors_file import widened
from nnviz_core.inputs.stored import ArrayFile, Floats, Stored, given_twice, require_few, require_short
from nnviz_core.inputs.zip_files import faults_explained, opened_zip
from nnviz_core.words.wording import brief, shown

MAX_PICKLE_BYTES = 4 * 1024 * 1024
MAX_DEPTH = 20  # of tables in tables
MAX_VALUES = 100_000  # of all tables
_REMEDY = "save torch.save(net.state_dict(), file), or a .safetensors file"
_NOT_WHOLE = f"which is no whole file of PyTorch; {_REMEDY}."
_TENSOR = "torch._utils._rebuild_tensor_v2"
_PARAMETER = "torch._utils._rebuild_parameter"
_FLOATS = {"torch.DoubleStorage": "f8", "torch.FloatStorage": "f4", "torch.HalfStorage": "f2"}
_BFLOAT16 = "torch.BFloat16Storage"
_HOLDS = {"torch.BoolStorage": "true and false", **dict.fromkeys((*_FLOATS, _BFLOAT16), "")}
_HOLDS |= dict.fromkeys((f"torch.{kind}Storage" for kind in ("Long", "Int", "Short", "Char", "Byte")), "integers")


@dataclass(frozen=True, slots=True)
class _Archive:
    """An open archive, and where in it the numbers lie."""

    zip: zipfile.ZipFile
    root: str
    order: str  # of bytes: "<" or ">"
    path: Path


def read_torch(file: BinaryIO, size: int, path: Path) -> ArrayFile:
    """List the tensors. Raises UnusableFileError with a sentence."""
    _require_zip(file.read(4) if size else b"", path)
    with faults_explained(path, _NOT_WHOLE):
        archive = _archive(opened_zip(file, size, path), path)
        try:
            tree = records_of(_member(archive, "data.pkl", limit=MAX_PICKLE_BYTES))
        except RefusedPickleError as error:
            raise _refused(path, f"whose pickle {error}") from None
        arrays = dict[str, Stored]()
        for name, tensor in _tensors(tree, path):
            if name in arrays:
                raise given_twice(path, name)
            arrays[name] = _stored(tensor, archive, name)
            require_few(len(arrays), path)
        return ArrayFile(arrays)


def _require_zip(start: bytes, path: Path) -> None:
    if start[:1] == b"\x80":
        says = "which is a bare pickle, as PyTorch wrote before version 1.6"
        raise UnusableFileError(f"names {shown(path.name)}, {says}; load it there and {_REMEDY}.")
    if start != b"PK\3\4":
        raise UnusableFileError(f"names {shown(path.name)}, {_NOT_WHOLE}")


def _archive(archive: zipfile.ZipFile, path: Path) -> _Archive:
    names = set(archive.namelist())
    root = next(name.removesuffix("data.pkl") for name in sorted(names) if name.endswith("/data.pkl"))
    if f"{root}constants.pkl" in names:
        raise _refused(path, "which holds TorchScript")
    big = f"{root}byteorder" in names and archive.read(f"{root}byteorder") == b"big"
    return _Archive(archive, root, ">" if big else "<", path)


def _refused(path: Path, says: str) -> UnusableFileError:
    return UnusableFileError(f"names {shown(path.name)}, {says}; nnviz reads tensors alone: {_REMEDY}.")


def _member(archive: _Archive, name: str, *, limit: int) -> bytes:
    entry = archive.zip.getinfo(archive.root + name)
    if entry.file_size > limit or entry.compress_type != zipfile.ZIP_STORED:  # as torch.save writes it
        raise ValueError("a large member")
    return archive.zip.read(entry)


# --- the tables of tensors -----------------------------------------------------------------------


def _tensors(tree: Any, path: Path) -> Iterator[tuple[str, Called]]:
    """Yield the tensors of tables in tables, with their names joined by dots; numbers and texts are left out.

    A table may stand in many others, so that the number of those looked at is bounded, not their depth alone.
    """
    waiting: list[tuple[tuple[str, ...], Any]] = [((), tree)]
    for _ in range(MAX_VALUES):
        if not waiting:
            return
        if len(waiting) > MAX_VALUES:
            break
        names, value = waiting.pop()
        if isinstance(value, Called) and value.name == _PARAMETER:
            value = value.arguments[0]
        if isinstance(value, Called) and value.name == _TENSOR:
            require_short(sum(map(len, names)), path)
            yield ".".join(names), value
        elif len(names) <= MAX_DEPTH:
            require_short(sum(map(len, names)), path)
            inner = [((*names, str(key)), each) for key, each in _table(value, path).items()]
            waiting += reversed(inner)
    raise ValueError("tables without end")


def _table(value: Any, path: Path) -> Mapping[Any, Any]:
    """Return what a table holds, by names or places; of all else nothing."""
    if isinstance(value, Called) and value.name != ORDERED:
        if not _is_harmless(value.name):
            raise _refused(path, f"which holds the Python object {brief(value.name)}")
        return {}
    table = value.items if isinstance(value, Called) else value
    if isinstance(table, list | tuple):
        table = dict(enumerate(table))
    return table if isinstance(table, dict) and not _is_of_optimizer(table) else {}


def _is_harmless(name: str) -> bool:
    """Tell whether a call makes a setting and no module: a size, a device, a version."""
    return name in ("torch.Size", "torch.device", "torch.torch_version.TorchVersion", "collections.defaultdict")


def _is_of_optimizer(table: Mapping[Any, Any]) -> bool:
    """Tell the state of an optimizer of PyTorch, which has these two keys."""
    return set(table) == {"state", "param_groups"}


def _stored(tensor: Called, archive: _Archive, name: str) -> Stored:
    """Note one tensor: shape, kind and place of its numbers. Raises ValueError where they cannot be."""
    storage, offset, shape, stride = tensor.arguments[:4]
    if any(isinstance(each, dict) and any(each.values()) for each in tensor.arguments[6:]):  # {"neg": True}
        says = f"where {brief(name)} is a view whose signs are turned when it is read; save it after resolve_neg()"
        raise UnusableFileError(f"names {shown(archive.path.name)}, {says}.")
    kind, key, stored = _storage(storage)
    if not all(isinstance(each, int) and each >= 0 for each in (offset, stored, *shape, *stride)):
        raise ValueError("a negative size")
    last = offset + sum((length - 1) * step for length, step in zip(shape, stride, strict=True))
    if 0 not in shape and last >= stored:
        raise ValueError("a tensor outside its storage")

    def read() -> Floats:
        with faults_explained(archive.path, f"in which the numbers of {brief(name)} cannot be read; save it again."):
            width = "u2" if kind == _BFLOAT16 else _FLOATS[kind]
            numbers = np.frombuffer(_member(archive, f"data/{key}", limit=stored * 8), archive.order + width)
            if len(numbers) < stored:
                raise ValueError("a short storage")
            flat = widened(numbers) if kind == _BFLOAT16 else numbers
            steps = [step * flat.itemsize for step in stride]
            return np.lib.stride_tricks.as_strided(flat[offset:], shape, steps).copy()

    return Stored(tuple(shape), _HOLDS.get(kind, f"numbers of the kind {brief(kind)}"), read)


def _storage(storage: Any) -> tuple[str, str, int]:
    """Return kind, key and length of what ("storage", kind, key, device, length) names."""
    match storage:
        case Elsewhere(key=("storage", Named(name=kind), str(key), _, int(length))):
            return kind, key, length
    raise ValueError("no storage")
