"""Read .safetensors files: the library checks them, and what it cannot turn into numpy (bfloat16) is read here.

The format: the header's length in 8 bytes, the header as JSON, then the tensors' bytes.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from nnviz_core.inputs.named_files import UnusableFileError
from nnviz_core.inputs.stored import (
    MAX_DIRECTORY_BYTES,
    ArrayFile,
    Floats,
    RepeatedNameError,
    Stored,
    given_twice,
    require_few,
    unique_pairs,
)
from nnviz_core.words.wording import brief, shown


def read_safetensors(file: BinaryIO, size: int, path: Path) -> ArrayFile:
    """List the tensors. Raises UnusableFileError with a sentence."""
    from safetensors import SafetensorError, safe_open  # here, because few configs need it

    length = int.from_bytes(file.read(8), "little") if size else 0  # to read an empty one of /proc may take for ever
    try:
        if not size or length > MAX_DIRECTORY_BYTES:
            raise ValueError("no header that can be read")
        with safe_open(path, framework="np"):
            pass
        table = json.loads(file.read(length), object_pairs_hook=unique_pairs)
    except RepeatedNameError as error:
        raise given_twice(path, error) from None
    except (SafetensorError, ValueError, RecursionError) as error:
        raise UnusableFileError(
            f"names {shown(path.name)}, which is no whole .safetensors file; save it again."
        ) from error
    require_few(len(table), path)
    tensors = {name: entry for name, entry in table.items() if name != "__metadata__"}
    return ArrayFile({name: _tensor(file, entry, start=8 + length) for name, entry in tensors.items()})


def _tensor(file: BinaryIO, entry: Mapping[str, Any], *, start: int) -> Stored:
    first, end = entry["data_offsets"]

    def read() -> Floats:
        file.seek(start + first)
        content = file.read(end - first)
        if entry["dtype"] == "BF16":
            return widened(np.frombuffer(content, "<u2")).reshape(entry["shape"])
        return np.frombuffer(content, _FLOATS[entry["dtype"]]).reshape(entry["shape"])

    return Stored(tuple(entry["shape"]), "" if entry["dtype"] in _FLOATS else _tensor_kind(entry["dtype"]), read)


_FLOATS = {"F64": "<f8", "F32": "<f4", "F16": "<f2", "BF16": "<u2"}


def widened(halves: "np.ndarray[Any, np.dtype[np.uint16]]") -> Floats:
    """Turn bfloat16 numbers, each the upper half of a float32, into these."""
    return (halves.astype(np.uint32) << 16).view(np.float32)


def _tensor_kind(dtype: str) -> str:
    kinds = {"BOOL": "true and false", "I": "integers", "U": "integers", "C": "complex numbers"}
    return kinds.get(dtype) or kinds.get(dtype[:1]) or f"numbers of the kind {brief(dtype)}"
