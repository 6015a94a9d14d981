"""Open .npz, .safetensors and .json files of arrays: headers first, numbers when asked. Nothing is unpickled."""

import json
import struct
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from math import prod
from pathlib import Path
from types import MappingProxyType
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt

from nnviz_core.inputs.named_files import MAX_BYTES, UnusableFileError, opened_file
from nnviz_core.words.wording import brief, one_of, shown

MAX_JSON_BYTES = 4 * 1024 * 1024  # a number takes 8 bytes in an array and about 100 on its way out of JSON
MAX_DIRECTORY_BYTES = 4 * 1024 * 1024  # what lists the arrays of a file; thousands of names fit

Floats = npt.NDArray[np.floating[Any]]


@dataclass(frozen=True, slots=True)
class Stored:
    """One array of an open file: what its header says, and how to read its numbers."""

    shape: tuple[int, ...]
    holds: str  # "" for floating-point numbers, else what it holds instead
    read: Callable[[], Floats]


@contextmanager
def stored_arrays(path: Path) -> Iterator[Mapping[str, Stored]]:
    """Open a file and list its arrays. Raises UnusableFileError with a sentence, also when an array is read."""
    reader, limit = READERS.get(path.suffix.lower(), (None, 0))
    if reader is None:
        formats = one_of(sorted(READERS))
        raise UnusableFileError(f"names {shown(path.name)}; nnviz reads {formats} and never unpickles.")
    with opened_file(path, path.name, limit=limit) as (file, size):
        yield reader(file, size, path)


class _RepeatedNameError(Exception):
    pass


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = dict(pairs)
    if len(table) < len(pairs):
        names = [name for name, _ in pairs]
        raise _RepeatedNameError(next(name for index, name in enumerate(names) if name in names[:index]))
    return table


def _given_twice(path: Path, name: object) -> UnusableFileError:
    return UnusableFileError(f"names {shown(path.name)}, where {brief(str(name))} is given twice; keep one.")


# --- npz -----------------------------------------------------------------------------------------

END_OF_DIRECTORY = b"PK\5\6"  # APPNOTE 4.3.16: ..., entries in all (2 bytes), bytes of the directory (4), ...


def _npz(file: BinaryIO, size: int, path: Path) -> Mapping[str, Stored]:
    with _zip_faults_explained(path):
        _require_small_directory(file, size)
        archive = zipfile.ZipFile(file)
        entries = archive.infolist()
        names = [entry.filename.removesuffix(".npy") for entry in entries]
        if len(set(names)) < len(names):
            raise _given_twice(path, next(name for name in names if names.count(name) > 1))
        if sum(entry.file_size for entry in entries) > MAX_BYTES:
            says = f"which unpacks to more than {MAX_BYTES // 2**20} MiB"
            raise UnusableFileError(f"names {shown(path.name)}, {says}.")
        return {name: _npy(archive, entry, path) for name, entry in zip(names, entries, strict=True)}


def _require_small_directory(file: BinaryIO, size: int) -> None:
    """Refuse an archive whose list of contents is itself large, before it is read as a whole."""
    start = max(0, size - 22 - 2**16)
    file.seek(start)
    tail = file.read(size - start)
    found = tail.rfind(END_OF_DIRECTORY)
    if found < 0 or len(tail) < found + 22:
        raise ValueError("no directory")
    (length,) = struct.unpack_from("<L", tail, found + 12)
    if length > MAX_DIRECTORY_BYTES:  # also the 0xFFFFFFFF of archives beyond 4 GB
        raise ValueError("a large directory")
    file.seek(0)


def _npy(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, path: Path) -> Stored:
    """Read the header of one array, and see that the array is as long as it says."""
    with archive.open(entry) as member:
        version = np.lib.format.read_magic(member)
        read_header = {(1, 0): np.lib.format.read_array_header_1_0, (2, 0): np.lib.format.read_array_header_2_0}
        shape, _, dtype = read_header[version](member)
        start = member.tell()
    if dtype.hasobject:
        raise ValueError("pickle")
    if start + prod(shape) * dtype.itemsize != entry.file_size:
        raise ValueError("a wrong length")

    def read() -> Floats:
        with _zip_faults_explained(path), archive.open(entry) as member:
            return np.asarray(np.lib.format.read_array(member, allow_pickle=False))

    return Stored(shape, _KINDS.get(dtype.kind, f"{dtype.name} values"), read)


_KINDS = {
    "f": "",
    "i": "integers",
    "u": "integers",
    "b": "true and false",
    "c": "complex numbers",
    "U": "text",
    "S": "text",
}


@contextmanager
def _zip_faults_explained(path: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, UnusableFileError):
        raise
    except Exception as error:  # of zipfile, zlib and numpy, each with many kinds for one hostile file
        pickled = "pickle" in str(error)
        reason = "holds pickled objects" if pickled else "is no whole .npz archive of arrays"
        raise UnusableFileError(
            f"names {shown(path.name)}, which {reason}; save plain arrays: np.savez(file, W1=..., b1=...)."
        ) from error


# --- safetensors ---------------------------------------------------------------------------------


def _safetensors(file: BinaryIO, size: int, path: Path) -> Mapping[str, Stored]:
    """List the tensors; the library checks the file, and what it cannot turn into numpy (bfloat16) is read here.

    The format: the header's length in 8 bytes, the header as JSON, then the tensors' bytes.
    """
    from safetensors import SafetensorError, safe_open  # here, because few configs need it

    length = int.from_bytes(file.read(8), "little") if size else 0  # to read an empty one of /proc may take for ever
    try:
        if not size or length > MAX_DIRECTORY_BYTES:
            raise ValueError("no header that can be read")
        with safe_open(path, framework="np"):
            pass
        table = json.loads(file.read(length), object_pairs_hook=_unique)
    except _RepeatedNameError as error:
        raise _given_twice(path, error) from None
    except (SafetensorError, ValueError, RecursionError) as error:
        raise UnusableFileError(
            f"names {shown(path.name)}, which is no whole .safetensors file; save it again."
        ) from error
    return {name: _tensor(file, entry, start=8 + length) for name, entry in table.items() if name != "__metadata__"}


def _tensor(file: BinaryIO, entry: Mapping[str, Any], *, start: int) -> Stored:
    first, end = entry["data_offsets"]

    def read() -> Floats:
        file.seek(start + first)
        content = file.read(end - first)
        if entry["dtype"] == "BF16":  # the upper half of a float32
            return (np.frombuffer(content, "<u2").astype("<u4") << 16).view("<f4").reshape(entry["shape"])
        return np.frombuffer(content, _FLOATS[entry["dtype"]]).reshape(entry["shape"])

    return Stored(tuple(entry["shape"]), "" if entry["dtype"] in _FLOATS else _tensor_kind(entry["dtype"]), read)


_FLOATS = {"F64": "<f8", "F32": "<f4", "F16": "<f2", "BF16": "<u2"}


def _tensor_kind(dtype: str) -> str:
    kinds = {"BOOL": "true and false", "I": "integers", "U": "integers", "C": "complex numbers"}
    return kinds.get(dtype) or kinds.get(dtype[:1]) or f"numbers of the kind {brief(dtype)}"


# --- json ----------------------------------------------------------------------------------------


def _json(file: BinaryIO, size: int, path: Path) -> Mapping[str, Stored]:
    name = shown(path.name)
    try:
        tree = json.loads(file.read(size).decode("utf-8-sig"), object_pairs_hook=_unique)
    except _RepeatedNameError as error:
        raise _given_twice(path, error) from None
    except (ValueError, RecursionError) as error:
        raise UnusableFileError(f"names {name}, which is no valid JSON in UTF-8.") from error
    if not isinstance(tree, dict):
        raise UnusableFileError(f"names {name}, which is no JSON object with the keys W1, b1, W2, b2, ...")
    return {key: _lists(values, path) for key, values in tree.items()}


def _lists(values: Any, path: Path) -> Stored:
    """Take nested lists for an array of the shape that their first entries have; the others are seen when read."""
    shape, inner = [], values
    while isinstance(inner, list):
        shape.append(len(inner))
        inner = inner[0] if inner else 0.0

    def read() -> Floats:
        try:
            return np.array(_floats(values, shape), dtype=np.float64).reshape(shape)
        except _NoNumberError as error:
            raise UnusableFileError(f"names {shown(path.name)}, whose entries {error}.") from None

    return Stored(tuple(shape), "" if _is_number(inner) else _json_kind(inner), read)


class _NoNumberError(Exception):
    pass


def _floats(values: Any, shape: list[int]) -> Any:
    if not shape:
        if not _is_number(values):
            lists = "are not all rectangular lists of numbers"
            raise _NoNumberError(lists if isinstance(values, list) else f"hold {_json_kind(values)}; write numbers")
        return float(values) if abs(values) < 1e308 else float("inf")
    if not isinstance(values, list) or len(values) != shape[0]:
        raise _NoNumberError("are not all rectangular lists of numbers")
    return [_floats(each, shape[1:]) for each in values]


def _is_number(entry: Any) -> bool:
    return isinstance(entry, int | float) and not isinstance(entry, bool)


def _json_kind(entry: Any) -> str:
    match entry:
        case bool():
            return "true and false"
        case str():
            return "text"
        case None:
            return "null"
    return "no numbers"


Reader = Callable[[BinaryIO, int, Path], Mapping[str, Stored]]
READERS: Mapping[str, tuple[Reader, int]] = MappingProxyType(
    {".npz": (_npz, MAX_BYTES), ".safetensors": (_safetensors, MAX_BYTES), ".json": (_json, MAX_JSON_BYTES)}
)
