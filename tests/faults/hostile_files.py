"""Weights and data files that are made to hurt: too many, too large, not what they say, or no files at all."""

import io
import json
import os
import socket
import struct
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

NETWORK = "[network]\nlayers = [2, 2, 2]\n"
FORWARD = '[[sections]]\nscene = "forward"\n'
W, B = np.eye(2), np.zeros(2)
PLAIN = {"W1": W, "b1": B, "W2": W, "b2": B}


@dataclass(frozen=True, slots=True)
class Case:
    """One hostile file: its name in a config, and how it is made."""

    name: str
    file: str
    make: Callable[[Path], object]
    points: bool = False
    kind: str = "csv"  # of points

    @contextmanager
    def made(self, folder: Path) -> Iterator[str]:
        """Make the file and the config that names it; give the config's name, and take both away afterwards."""
        inner = folder / "case"
        inner.mkdir()
        self.make(inner)
        data = (
            f'[dataset]\nkind = "{self.kind}"\npath = {json.dumps(self.file)}\n[parameters]\ntrain = {{ steps = 5 }}\n'
        )
        (inner / "c.toml").write_text(
            NETWORK + (data if self.points else f"[parameters]\nfile = {json.dumps(self.file)}\n") + FORWARD
        )
        try:
            yield "case/c.toml"
        finally:
            for path in sorted(inner.rglob("*"), reverse=True):
                path.rmdir() if path.is_dir() and not path.is_symlink() else path.unlink()
            inner.rmdir()


def hostile_files() -> Iterator[Case]:
    """List all cases."""
    yield from _npz()
    yield from _safetensors()
    yield from _json()
    yield from _networks()
    yield from _csv()
    yield from _point_arrays()
    yield from _no_files()


def _bytes(name: str, content: bytes | Callable[[], bytes]) -> Callable[[Path], object]:
    return lambda folder: (folder / name).write_bytes(content if isinstance(content, bytes) else content())


# --- npz -----------------------------------------------------------------------------------------


def _npz() -> Iterator[Case]:
    arrays = {
        "a million snapshots": {n: np.zeros((10**6, *a.shape), np.float16) for n, a in PLAIN.items()},
        "2,001 snapshots": {n: np.zeros((2001, *a.shape)) for n, a in PLAIN.items()},
        "integers": {n: a.astype(np.int8) for n, a in PLAIN.items()},
        "true and false": {n: a > 0 for n, a in PLAIN.items()},
        "complex": {n: a * 1j for n, a in PLAIN.items()},
        "text": {n: a.astype("U") for n, a in PLAIN.items()},
        "not a number": {n: a * np.nan for n, a in PLAIN.items()},
        "infinite": {n: a + np.inf for n, a in PLAIN.items()},
        "objects": {**PLAIN, "W1": np.array([[1, None]], dtype=object)},
        "records": {**PLAIN, "W1": np.zeros(2, dtype=[("a", "f8"), ("b", "f8")])},
        "many axes": {**PLAIN, "W1": np.zeros((1,) * 30)},
        "one axis": {**PLAIN, "W1": np.zeros(4)},
        "a normalisation": {**PLAIN, "1.running_mean": B},
        "ten thousand arrays": {f"{i}.weight": B for i in range(10_000)},
        "a wide matrix": {**PLAIN, "W1": np.zeros((2, 10**6))},
    }
    for name, each in arrays.items():
        yield Case(f"npz of {name}", "w.npz", lambda folder, each=each: np.savez_compressed(folder / "w.npz", **each))
    yield Case("npz cut short", "w.npz", _cut_npz)
    yield Case("npz with a flipped byte", "w.npz", _flipped_npz)
    yield Case("npz bomb", "w.npz", _bomb)
    yield Case("npz whose header lies", "w.npz", _lying_npz)
    yield Case("npz with a name twice", "w.npz", _twice)
    yield Case("npz with a long header", "w.npz", _long_header)
    yield Case("npz of half a million names", "w.npz", _many_names)
    yield Case("npz that is empty", "w.npz", _bytes("w.npz", b""))
    yield Case("npz that is text", "w.npz", _bytes("w.npz", b"PK\5\6" + b"x" * 100))


def _saved(folder: Path) -> Path:
    np.savez_compressed(folder / "w.npz", **PLAIN)  # type: ignore[arg-type]
    return folder / "w.npz"


def _cut_npz(folder: Path) -> None:
    path = _saved(folder)
    path.write_bytes(path.read_bytes()[:-30])


def _flipped_npz(folder: Path) -> None:
    path = _saved(folder)
    content = bytearray(path.read_bytes())
    content[90] ^= 0xFF
    path.write_bytes(content)


def _bomb(folder: Path) -> None:
    with zipfile.ZipFile(folder / "w.npz", "w", zipfile.ZIP_DEFLATED) as archive, archive.open("W1.npy", "w") as entry:
        for _ in range(300):
            entry.write(bytes(2**20))


def _lying_npz(folder: Path) -> None:
    with zipfile.ZipFile(folder / "w.npz", "w") as archive, archive.open("W1.npy", "w") as entry:
        header = {"descr": "<f8", "fortran_order": False, "shape": (10**12, 2, 2)}
        np.lib.format.write_array_header_1_0(entry, header)


def _twice(folder: Path) -> None:
    path = _saved(folder)
    with zipfile.ZipFile(path, "a") as archive:
        content = archive.read("W1.npy")
        import warnings

        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            archive.writestr("W1.npy", content)


def _long_header(folder: Path) -> None:
    with zipfile.ZipFile(folder / "w.npz", "w") as archive:
        text = b"(" * 60_000
        archive.writestr("W1.npy", b"\x93NUMPY\1\0" + struct.pack("<H", len(text)) + text)


def _many_names(folder: Path) -> None:
    """Write the directory of a zip by hand: half a million entries for one stored byte."""
    entry = b"PK\1\2" + bytes(24) + struct.pack("<HHHHHLL", 8, 0, 0, 0, 0, 0, 0)
    with (folder / "w.npz").open("wb") as file:
        for index in range(500_000):
            file.write(entry + b"%08d" % index)
        size = file.tell()
        file.write(b"PK\5\6" + struct.pack("<HHHHLLH", 0, 0, 65535, 65535, size, 0, 0))


# --- safetensors ---------------------------------------------------------------------------------


def _tensors(header: object, content: bytes = b"") -> bytes:
    written = header if isinstance(header, bytes) else json.dumps(header).encode()
    return len(written).to_bytes(8, "little") + written + content


def _entry(dtype: str, shape: list[int], start: int, end: int) -> dict[str, object]:
    return {"dtype": dtype, "shape": shape, "data_offsets": [start, end]}


def _safetensors() -> Iterator[Case]:
    million = {
        "W1": _entry("F16", [10**6, 2, 2], 0, 8 * 10**6),
        "b1": _entry("F16", [10**6, 2], 8 * 10**6, 12 * 10**6),
        "W2": _entry("F16", [10**6, 2, 2], 12 * 10**6, 20 * 10**6),
        "b2": _entry("F16", [10**6, 2], 20 * 10**6, 24 * 10**6),
    }
    one = json.dumps(_entry("F64", [2, 2], 0, 32))
    contents = {
        "a million snapshots": _tensors(million, bytes(24 * 10**6)),
        "a header of 200 MB": (200 * 10**6).to_bytes(8, "little") + b"{}",
        "a header without end": (2**64 - 1).to_bytes(8, "little") + b"{}",
        "a name twice": _tensors(f'{{"W1": {one}, "W1": {one}}}'.encode(), bytes(32)),
        "integers": _tensors({"W1": _entry("I64", [2, 2], 0, 32)}, bytes(32)),
        "8-bit floats": _tensors({"W1": _entry("F8_E4M3", [2, 2], 0, 4)}, bytes(4)),
        "true and false": _tensors({"W1": _entry("BOOL", [2, 2], 0, 4)}, bytes(4)),
        "an unknown kind": _tensors({"W1": _entry("X9", [2, 2], 0, 4)}, bytes(4)),
        "a shape too large": _tensors({"W1": _entry("F64", [2**40, 2**40], 0, 32)}, bytes(32)),
        "a negative shape": _tensors({"W1": _entry("F64", [-2, -2], 0, 32)}, bytes(32)),
        "offsets outside": _tensors({"W1": _entry("F64", [2, 2], 0, 3200)}, bytes(32)),
        "deep brackets": _tensors(b"[" * 100_000),
        "a name like many": _tensors({"lora_A_" * 300_000 + "!": _entry("F64", [2, 2], 0, 32)}, bytes(32)),
        "numbers of two": _tensors({n: _entry("F64", [2, 2], 0, 32) for n in ("W1", "W2")}, bytes(32)),
        "no JSON": _tensors(b"\xff\xfe"),
        "nothing": b"",
    }
    for name, content in contents.items():
        yield Case(f"safetensors of {name}", "w.safetensors", _bytes("w.safetensors", content))


# --- json ----------------------------------------------------------------------------------------


def _json() -> Iterator[Case]:
    contents = {
        "a million snapshots": _million_as_json,
        "many small lists": b'{"W1": [' + b"[]," * (2**20 + 2**18) + b"[]]}",
        "deep brackets": b"[" * 10**6,
        "a key twice": b'{"W1": [[1, 1], [1, 1]], "W1": [[2, 1], [1, 1]], "b1": [0, 0], "W2": [[1, 0], [0, 1]], '
        b'"b2": [0, 0]}',
        "true": b'{"W1": [[true, true], [true, true]], "b1": [0, 0], "W2": [[1, 0], [0, 1]], "b2": [0, 0]}',
        "true inside": b'{"W1": [[1, true], [1, 1]], "b1": [0, 0], "W2": [[1, 0], [0, 1]], "b2": [0, 0]}',
        "ragged rows": b'{"W1": [[1, 1], [1]], "b1": [0, 0], "W2": [[1, 0], [0, 1]], "b2": [0, 0]}',
        "a number without end": b'{"W1": [[' + b"9" * 10**6 + b"]]}",
        "a great number": b'{"W1": [[1e999, 1], [1, 1]], "b1": [0, 0], "W2": [[1, 0], [0, 1]], "b2": [0, 0]}',
        "null": b"null",
        "a long name of many": json.dumps({"n" * 2_000_000: {str(index): [1] for index in range(9_000)}}).encode(),
        "tables in tables": b'{"":' * 900 + b"[1]" + b"}" * 900,
        "lists in lists": b'{"W1":' + b"[" * 900 + b"1" + b"]" * 900 + b"}",
        "an object inside": b'{"W1": {"a": 1}}',
    }
    for name, content in contents.items():
        yield Case(f"json of {name}", "w.json", _bytes("w.json", content))


def _million_as_json() -> bytes:
    lists = {n: [[0] * len(a)] * 10**6 if a.ndim == 1 else [[[0, 0]] * 2] * 10**6 for n, a in PLAIN.items()}
    return json.dumps(lists).encode()


# --- .pt, .onnx, .keras, .h5 ---------------------------------------------------------------------


def _networks() -> Iterator[Case]:
    """Hand in what is none of these formats; tests/inputs has the hostile ones of each."""
    true = Path(__file__).parents[1] / "data" / "weights"
    for ending, file in (
        ("pt", "state.pt"),
        ("onnx", "tanh_17.onnx"),
        ("keras", "sequential.keras"),
        ("h5", "sequential.h5"),
    ):
        content = (true / file).read_bytes()
        contents = {
            "nothing": b"",
            "zero bytes": bytes(10**6),
            "a zip bomb": _zip_bomb,
            "a pickle": b"\x80\x04cos\nsystem\n(S'true'\ntR.",
            "half": content[: len(content) // 2],
            "a spoilt middle": content[: len(content) // 3] + bytes(64) + content[len(content) // 3 + 64 :],
        }
        for name, each in contents.items():
            yield Case(f"{ending} of {name}", f"w.{ending}", _bytes(f"w.{ending}", each))


@cache
def _zip_bomb() -> bytes:
    content, written = bytes(300 * 2**20), io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name in ("w/data.pkl", "config.json", "model.weights.h5"):
            archive.writestr(name, content)
    return written.getvalue()


# --- csv -----------------------------------------------------------------------------------------


def _csv() -> Iterator[Case]:
    head = b"x1,x2,class\n"
    contents = {
        "a number with an underscore": head + b"1_0.5,1,0\n",
        "a hexadecimal number": head + b"0x1p3,1,0\n",
        "not a number": head + b" nan,1,0\n",
        "a full-width digit": head + "１,1,0\n".encode(),
        "classes from 1": head + b"1,1,1\n1,0,2\n",
        "classes with a gap": head + b"1,1,0\n1,0,2\n",
        "one endless line": b"x1," * 2_700_000,
        "one endless entry": head + b'"' + b"1" * (8 * 10**6),
        "digits and a letter": head + b"1" * 130_000 + b"x,1,0\n",
        "empty lines": b"\n" * (8 * 10**6),
        "zero bytes": bytes(10**6),
        "nothing": b"",
    }
    for name, content in contents.items():
        yield Case(f"csv of {name}", "p.csv", _bytes("p.csv", content), points=True)


def _point_arrays() -> Iterator[Case]:
    """Hand in .npz files of points: what is large when it is unpacked, and classes that are none."""
    x, large = np.arange(8.0).reshape(4, 2), np.zeros(2**26, np.uint8)
    arrays: dict[str, dict[str, Any]] = {
        "many answers": {"x": x, "y": large},
        "many points": {"x": large, "y": x},
        "empty names": {"x": x, "class": np.array(["", "a", "b", "a"])},
        "bytes for names": {"x": x, "class": np.array([b"b", b"a", b"b", b"a"])},
        "objects for names": {"x": x, "class": np.array([None, "a", "b", "a"])},
        "dates for classes": {"x": x, "class": np.arange(4).astype("datetime64[s]")},
        "classes beyond 64 bits": {"x": x, "class": np.arange(4, dtype=np.uint64) + 2**63},
        "one class for all": {"x": x, "class": np.float64(1)},
        "no columns": {"x": x, "y": np.zeros((4, 0))},
        "longer floats": {"x": x * np.longdouble("1e4000"), "class": np.arange(4) % 2},
    }
    for name, each in arrays.items():
        save = lambda folder, each=each: np.savez_compressed(folder / "p.npz", **each)  # noqa: E731
        yield Case(f"npz of points: {name}", "p.npz", save, points=True, kind="npz")


# --- what is no file -----------------------------------------------------------------------------


def _socket(folder: Path, name: str) -> None:
    before = Path.cwd()
    os.chdir(folder)  # because the name of a socket must be short
    with socket.socket(socket.AF_UNIX) as bound:
        bound.bind(name)
    os.chdir(before)


def _no_files() -> Iterator[Case]:
    weights = ("w.json", "w.npz", "w.safetensors", "w.pt", "w.onnx", "w.keras", "w.h5")
    for name, points in (*((name, False) for name in weights), ("p.csv", True)):
        yield Case(f"a pipe called {name}", name, lambda folder, name=name: os.mkfifo(folder / name), points)
        yield Case(f"a folder called {name}", name, lambda folder, name=name: (folder / name).mkdir(), points)
        yield Case(f"a socket called {name}", name, lambda folder, name=name: _socket(folder, name), points)
        for target in ("/dev/zero", "/proc/self/environ", "/proc/kmsg"):
            link = lambda folder, name=name, target=target: (folder / name).symlink_to(target)  # noqa: E731
            yield Case(f"a link called {name} to {target}", name, link, points)
    yield Case("a glob of the whole system", "/**/*.npz", lambda folder: None)
    yield Case("a glob of folders without end", "../" * 300 + "*.npz", lambda folder: None)
