"""Open files of arrays by the reader of their format: headers first, numbers when asked. Nothing is unpickled."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

from nnviz_core.inputs.json_file import MAX_JSON_BYTES, read_json
from nnviz_core.inputs.keras_file import read_hdf5, read_keras
from nnviz_core.inputs.named_files import MAX_BYTES, UnusableFileError, find_file, opened_file
from nnviz_core.inputs.npz_file import read_npz
from nnviz_core.inputs.onnx_file import read_onnx
from nnviz_core.inputs.safetensors_file import read_safetensors
from nnviz_core.inputs.stored import ArrayFile, Reader, Stored, require_short
from nnviz_core.inputs.torch_file import read_torch
from nnviz_core.words.wording import one_of, shown


@contextmanager
def opened_arrays(path: Path) -> Iterator[ArrayFile]:
    """Open a file and list its arrays. Raises UnusableFileError with a sentence, also when an array is read."""
    reader, limit = READERS.get(path.suffix.lower(), (None, 0))
    if reader is None:
        formats = one_of(sorted(READERS))
        raise UnusableFileError(f"names {shown(path.name)}; nnviz reads {formats} and never unpickles.")
    with opened_file(path, path.name, limit=limit) as (file, size):
        opened = reader(file, size, path)
        require_short(max(map(len, opened.arrays), default=0), path)
        yield opened


@contextmanager
def opened_npz(written: str, folder: Path) -> Iterator[Mapping[str, Stored]]:
    """Open the .npz file of points that a config names, and list its arrays. Raises UnusableFileError as above."""
    path = find_file(written, folder)
    if path.suffix.lower() != ".npz":
        raise UnusableFileError(f'names {shown(path.name)}, but kind is "npz"; name a file that ends in .npz.')
    with opened_arrays(path) as opened:
        yield opened.arrays


READERS: Mapping[str, tuple[Reader, int]] = MappingProxyType(  # by the end of a file's name, with its largest size
    {
        ".h5": (read_hdf5, MAX_BYTES),
        ".keras": (read_keras, MAX_BYTES),
        ".npz": (read_npz, MAX_BYTES),
        ".safetensors": (read_safetensors, MAX_BYTES),
        ".json": (read_json, MAX_JSON_BYTES),
        ".onnx": (read_onnx, MAX_BYTES),
        ".pt": (read_torch, MAX_BYTES),
        ".pth": (read_torch, MAX_BYTES),
    }
)
