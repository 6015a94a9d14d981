"""Open zip archives that a user names (.npz, .pt, .keras): the list of contents is bounded before it is read."""

import struct
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from nnviz_core.inputs.named_files import MAX_BYTES, UnusableFileError
from nnviz_core.inputs.stored import MAX_DIRECTORY_BYTES, first_repeated, given_twice, require_few
from nnviz_core.words.wording import shown

END_OF_DIRECTORY = b"PK\5\6"  # APPNOTE 4.3.16: ..., entries in all (2 bytes), bytes of the directory (4), ...


def opened_zip(file: BinaryIO, size: int, path: Path) -> zipfile.ZipFile:
    """Open an archive whose names differ and which unpacks to no more than the limit.

    Raises UnusableFileError with a sentence, or whatever zipfile and struct raise for a file that is none.
    """
    _require_small_directory(file, size)
    archive = zipfile.ZipFile(file)
    entries = archive.infolist()
    require_few(len(entries), path)
    names = [entry.filename for entry in entries]
    if len(set(names)) < len(names):
        raise given_twice(path, first_repeated(names).removesuffix(".npy"))
    if sum(entry.file_size for entry in entries) > MAX_BYTES:
        says = f"which unpacks to more than {MAX_BYTES // 2**20} MiB"
        raise UnusableFileError(f"names {shown(path.name)}, {says}.")
    return archive


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


@contextmanager
def faults_explained(path: Path, says: str) -> Iterator[None]:
    """Turn what libraries raise for a hostile file, of many kinds, into one sentence."""
    try:
        yield
    except UnusableFileError:
        raise
    except Exception as error:
        if isinstance(error, OSError) and error.errno is not None:  # of the system; a library's own has no number
            raise
        raise UnusableFileError(f"names {shown(path.name)}, {says}") from error
