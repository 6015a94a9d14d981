"""Read .npz files, numpy's archives of arrays: headers first, numbers when asked. Nothing is unpickled."""

import zipfile
from math import prod
from pathlib import Path
from typing import BinaryIO

import numpy as np

from nnviz_core.inputs.named_files import UnusableFileError
from nnviz_core.inputs.stored import ArrayFile, Floats, Stored, first_repeated, given_twice, held_by
from nnviz_core.inputs.zip_files import faults_explained, opened_zip
from nnviz_core.words.wording import brief, shown

_REMEDY = "save plain arrays: np.savez(file, W1=..., b1=...)."
_NOT_WHOLE = f"which is no whole .npz archive of arrays; {_REMEDY}"


def read_npz(file: BinaryIO, size: int, path: Path) -> ArrayFile:
    """List the arrays. Raises UnusableFileError with a sentence."""
    with faults_explained(path, _NOT_WHOLE):
        archive = opened_zip(file, size, path)
        entries = archive.infolist()
        names = [entry.filename.removesuffix(".npy") for entry in entries]
        if len(set(names)) < len(names):
            raise given_twice(path, first_repeated(names))
        return ArrayFile({name: _npy(archive, entry, path) for name, entry in zip(names, entries, strict=True)})


def _npy(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, path: Path) -> Stored:
    """Read the header of one array, and see that the array is as long as it says."""
    with archive.open(entry) as member:
        version = np.lib.format.read_magic(member)
        read_header = {(1, 0): np.lib.format.read_array_header_1_0, (2, 0): np.lib.format.read_array_header_2_0}
        shape, _, dtype = read_header[version](member)
        start = member.tell()
    if dtype.hasobject:
        array = brief(entry.filename.removesuffix(".npy"))
        remedy = f"save plain arrays, such as np.array({array}, dtype=str) of text"
        raise UnusableFileError(f"names {shown(path.name)}, whose array {array} holds pickled objects; {remedy}.")
    if start + prod(shape) * dtype.itemsize != entry.file_size:
        raise ValueError("a wrong length")

    def read() -> Floats:
        with faults_explained(path, _NOT_WHOLE), archive.open(entry) as member:
            return np.asarray(np.lib.format.read_array(member, allow_pickle=False))

    return Stored(shape, held_by(dtype), read)
