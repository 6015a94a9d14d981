"""Files of torch.save are read without PyTorch and without unpickling; `tests/data/weights/make_torch.py` made them."""

import os
import pickle
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from nnviz_core.inputs.named_files import UnusableFileError
from nnviz_core.inputs.weights import ReadingRules, read_weights
from tests.inputs.test_weights import assert_is_plain
from tests.inputs.weights_files import FILES

READING = ReadingRules((2, 3, 2), ("tanh",))


@pytest.mark.parametrize("name", ["state", "double", "bfloat16", "checkpoint", "views"])
def test_tensors_of_pytorch_are_read_exactly(name: str) -> None:
    """Views hold W1 by columns and W2 as a part of a larger tensor."""
    (named,) = read_weights(f"{name}.pt", folder=FILES, reading=READING).named
    assert_is_plain(named)


@pytest.mark.parametrize(
    ("name", "says"),
    [
        (
            "module",
            "holds the Python object __main__.Whole; nnviz reads tensors alone: save torch.save(net.state_dict()",
        ),
        ("script", "holds TorchScript; nnviz reads tensors alone"),
        ("old", "is a bare pickle, as PyTorch wrote before version 1.6; load it there and save torch.save"),
    ],
)
def test_what_is_no_table_of_tensors_is_named(name: str, says: str) -> None:
    with pytest.raises(UnusableFileError) as refused:
        read_weights(f"{name}.pt", folder=FILES, reading=READING)
    assert says in str(refused.value)


def test_a_pth_file_is_the_same(tmp_path: Path) -> None:
    (tmp_path / "w.pth").write_bytes((FILES / "state.pt").read_bytes())
    assert_is_plain(read_weights("w.pth", folder=tmp_path, reading=READING).named[0])


# --- hostile files -------------------------------------------------------------------------------


class _Runs:
    """Make a folder when it is unpickled."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __reduce__(self) -> tuple[Callable, tuple[str]]:
        return os.mkdir, (str(self.folder),)


def _lists_in_lists() -> object:
    inner: list[object] = []
    for _ in range(15):
        inner = [inner] * 100
    return inner


def _tuples_as_a_key() -> object:
    key: tuple[object, ...] = ()
    for _ in range(18):
        key = (key, key)
    return {key: 1}


def _lying(offset: int, shape: tuple[int, int]) -> bytes:
    """Take the records of a true file and let W1 lie: its numbers are written as one byte each."""
    pickled = zipfile.ZipFile(FILES / "state.pt").read("state/data.pkl")
    true = b"K\x00K\x03K\x02\x86"  # offset 0, shape (3, 2)
    assert pickled.count(true) == 1
    return pickled.replace(true, b"K%cK%cK%c\x86" % (offset, *shape))


def _tensor(more: bytes = b"") -> bytes:
    """Write the record of W1 of the true file as PyTorch does, with more arguments behind."""
    storage = b"(X\x07\0\0\0storagectorch\nFloatStorage\nX\x01\0\0\x000X\x03\0\0\0cpuK\x06tQ"
    return b"ctorch._utils\n_rebuild_tensor_v2\n(" + storage + b"K\0K\x03K\x02\x86K\x02K\x01\x86\x89N" + more + b"tR"


def _many_long_names() -> bytes:
    """Write a table of 10,000 tensors, which are one, under a name of a million letters: 10 GB when they are joined."""
    inner = b"".join(b"X\x04\0\0\0%04dh\0" % index for index in range(10_000))
    name = b"X" + (10**6).to_bytes(4, "little") + b"n" * 10**6
    return b"\x80\x02" + _tensor() + b"q\x000}" + name + b"}(" + inner + b"us."


def _with_pickle(path: Path, pickled: bytes) -> None:
    """Write the records into the archive of a true file."""
    with zipfile.ZipFile(FILES / "state.pt") as true, zipfile.ZipFile(path, "w") as archive:
        for entry in true.infolist():
            archive.writestr(entry, pickled if entry.filename == "state/data.pkl" else true.read(entry))


@pytest.mark.parametrize(
    ("pickled", "says"),
    [
        (lambda folder: pickle.dumps(_Runs(folder / "ran"), 2), "holds the Python object posix.mkdir"),
        (lambda folder: pickle.dumps(_lists_in_lists(), 2), "is no whole file of PyTorch"),
        (lambda folder: pickle.dumps([[0] * 200_000] * 200_000, 2), "is no whole file of PyTorch"),
        (lambda folder: pickle.dumps(_tuples_as_a_key(), 2), "has keys that are neither names nor numbers"),
        (lambda folder: b"\x80\x02]r\xff\xff\xff\x7f.", "which has no weights such as W1"),
        (lambda folder: b"\x80\x02" + b"(" * 1_100_000, "has more than 1,000,000 records"),
        (lambda folder: b"\x80\x02}q\x00", "is no whole file of PyTorch"),
        (lambda folder: b"\x80\x02\x82\x01.", "whose pickle uses EXT1"),
        (lambda folder: bytes(5 * 2**20), "is no whole file of PyTorch"),
        (lambda folder: _many_long_names(), "holds a name of more than 1,000 characters"),
        (
            lambda folder: b"\x80\x02}X\x08\0\0\x000.weight" + _tensor(b"}X\x03\0\0\0neg\x88s") + b"s.",
            "where 0.weight is a view whose signs are turned when it is read; save it after resolve_neg()",
        ),
        (lambda folder: _lying(1, (3, 2)), "is no whole file of PyTorch"),
        (lambda folder: _lying(0, (200, 200)), "is no whole file of PyTorch"),
    ],
    ids=[
        "code",
        "lists",
        "long",
        "key",
        "memory",
        "marks",
        "cut",
        "extension",
        "large",
        "names",
        "signs",
        "beyond",
        "larger",
    ],
)
def test_hostile_records_are_refused_at_once(pickled: Callable[[Path], bytes], says: str, tmp_path: Path) -> None:
    _with_pickle(tmp_path / "w.pt", pickled(tmp_path))
    with pytest.raises(UnusableFileError) as refused:
        read_weights("w.pt", folder=tmp_path, reading=READING)
    assert says in str(refused.value)
    assert not (tmp_path / "ran").exists()


def test_numbers_that_are_cut_short_are_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(FILES / "state.pt") as true, zipfile.ZipFile(tmp_path / "w.pt", "w") as archive:
        for entry in true.infolist():
            archive.writestr(entry, true.read(entry)[:8] if entry.filename == "state/data/0" else true.read(entry))
    with pytest.raises(UnusableFileError, match=r"the numbers of 0\.weight cannot be read; save it again"):
        read_weights("w.pt", folder=tmp_path, reading=READING)
    np.savez(tmp_path / "w.npz", W1=np.zeros(2))
    (tmp_path / "w.pt").write_bytes((tmp_path / "w.npz").read_bytes())
    with pytest.raises(UnusableFileError, match="which is no whole file of PyTorch"):
        read_weights("w.pt", folder=tmp_path, reading=READING)
