"""Ways to damage a bundle as a whole: what `damaged_bundles` tries, with those of `page_damage`."""

import io
import json
import os
import socket
import struct
import zlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile

import numpy as np
from PIL import Image

from nnviz_core.render.fingerprint import file_hash

SECRET = "the secret of somebody else"
Damage = Callable[[Path, np.random.Generator], None]
Named = tuple[str, Damage]

WRONG: Sequence[Any] = (
    None, True, "abc", "14", "", -1, 0, 1e308, float("nan"), 10**30, [], {}, [None], [[1]], {"a": 1}, [-1], [10**9],
)  # fmt: skip
NAMES = (
    "../outside/secret.txt", "/etc/passwd", "a/../../outside/secret.txt", "a\0b", "\ud800", "x" * 5000, "..", "",
    "a//b", "C:\\x", "link/secret.txt", "\x1b[2J",
)  # fmt: skip
DEEP = 100_000


def random_bytes(name: str) -> Damage:
    """Change bytes of a file at random, or cut it, or put zeros into it; its checksum is renewed half of the time."""

    def damage(folder: Path, rng: np.random.Generator) -> None:
        path = folder / name
        content = bytearray(path.read_bytes())
        way = rng.integers(4)
        if way == 0:
            content = content[: int(rng.integers(len(content) + 1))]
        elif way == 1:
            start = int(rng.integers(len(content)))
            content[start : start + 64] = bytes(64)
        else:
            for place in rng.integers(0, len(content), int(rng.integers(1, 20 if way == 2 else 2))):
                content[place] = int(rng.integers(256))
        path.write_bytes(content)
        if name != "manifest.json" and rng.integers(2):
            sealed(folder)

    return damage


def sealed(folder: Path) -> None:
    """Renew sizes and checksums in the manifest, so that only the damage itself can be found."""
    tree = manifest(folder)
    for name, entry in tree["files"].items():
        path = folder / name
        if path.is_file() and not path.is_symlink() and path.stat().st_size < 1 << 30:
            entry.update(sha256=file_hash(path), bytes=path.stat().st_size)
        elif path.is_file() and not path.is_symlink():
            entry.update(bytes=path.stat().st_size)
    save(folder, tree)


def manifest(folder: Path) -> dict[str, Any]:
    """Read the manifest."""
    tree: dict[str, Any] = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    return tree


def save(folder: Path, tree: object) -> None:
    """Write the manifest."""
    (folder / "manifest.json").write_text(json.dumps(tree), encoding="utf-8")


def purposeful(bundle: Path) -> list[Named]:
    """List the damages of manifest, files, packages and posters that are made on purpose."""
    return [*_manifests(manifest(bundle)), *_odd_files(), *_packages(), *_posters()]


# ---- manifests


def _manifests(tree: dict[str, Any]) -> Iterator[Named]:
    for number, place in enumerate([*_places(tree)] * 2):
        yield f"manifest {'.'.join(map(str, place))} wrong, number {number}", _wrong_value(place, number)
    for name in NAMES:
        yield f"manifest lists {name[:20]!r}", _listed(name)
        yield f"manifest shows {name[:20]!r}", _shown(name)
    for what, text in {
        "brackets": "[" * DEEP,
        "tables": '{"a":' * DEEP,
        "digits": '{"film": ' + "9" * 5000 + "}",
        "constants": '{"film": NaN, "files": Infinity}',
        "5 MB": '{"film": {}, "files": {}, "x": "' + "x" * 5_000_000 + '"}',
        "50 MB": '"' + "x" * 50_000_000 + '"',
    }.items():
        yield f"manifest of {what}", written("manifest.json", text.encode(), seal=False)
    yield "manifest with deep sections", _changed(lambda tree: tree.update(sections=json.loads("[" * 500 + "]" * 500)))
    yield "manifest with 50,000 files", _changed(_many_files)


def _places(tree: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    yield from (("sections",), ("film",), ("files",), ("videos",), ("versions",), ("name",))
    yield from (("film", key) for key in ("frames", "fps", "seconds", "width", "height", "narration"))
    yield from (("files", "poster.jpg"), ("files", "video.mp4", "bytes"), ("files", "index.html", "sha256"))
    yield from (("videos", name) for name in list(tree["videos"])[:2])
    yield from (("videos", name, "codec") for name in list(tree["videos"])[:2])


def _wrong_value(place: tuple[str, ...], number: int) -> Damage:
    def damage(folder: Path, rng: np.random.Generator) -> None:
        tree = manifest(folder)
        inner = tree
        for key in place[:-1]:
            inner = inner[key]
        inner[place[-1]] = WRONG[(number * 7 + int(rng.integers(len(WRONG)))) % len(WRONG)]
        save(folder, tree)

    return damage


def _changed(change: Callable[[dict[str, Any]], Any]) -> Damage:
    def damage(folder: Path, rng: np.random.Generator) -> None:
        tree = manifest(folder)
        change(tree)
        save(folder, tree)

    return damage


def _many_files(tree: dict[str, Any]) -> None:
    tree["files"].update({f"{number}.txt": {"sha256": "0" * 64, "bytes": 1} for number in range(50_000)})


def _listed(name: str) -> Damage:
    def damage(folder: Path, rng: np.random.Generator) -> None:
        (folder / "link").symlink_to("../outside")
        tree = manifest(folder)
        tree["files"][name] = {"sha256": "0" * 64, "bytes": len(SECRET)}
        save(folder, tree)

    return damage


def _shown(name: str) -> Damage:
    return _changed(lambda tree: tree["videos"].update({name: {"codec": "h264", "theme": "dark"}}))


# ---- files that are none


def _odd_files() -> Iterator[Named]:
    names = (
        "chapters.vtt",
        "video.mp4",
        "poster.jpg",
        "short.scorm12.zip",
        "index.html",
        "manifest.json",
        "trace.json",
    )
    for name in (*names, "slides/short.json", "captions.en.vtt", "transcript.html"):
        yield f"{name} is a pipe", _replaced(name, os.mkfifo)
        yield f"{name} is /dev/zero", _replaced(name, lambda path: path.symlink_to("/dev/zero"))
        yield f"{name} is a link out", _replaced(name, lambda path: path.symlink_to("../outside/secret.txt"))
    for name in names[:4]:
        yield f"{name} is itself", _replaced(name, lambda path: path.symlink_to(path.name))
        yield f"{name} is a folder", _replaced(name, Path.mkdir)
        yield f"{name} is a socket", _replaced(name, _socket)
        yield f"{name} is missing", _replaced(name, lambda path: None)
        yield f"{name} is empty", written(name, b"")
        yield f"{name} has 100 GB", _grown(name, 100 << 30)
    for name in ("index.html", "trace.json", "captions.en.srt", "transcript.txt"):
        yield f"{name} has 3 GB", _grown(name, 3 << 30)


def _replaced(name: str, make: Callable[[Path], Any]) -> Damage:
    def damage(folder: Path, rng: np.random.Generator) -> None:
        (folder / name).unlink()
        make(folder / name)

    return damage


def _socket(path: Path) -> None:
    before = Path.cwd()
    os.chdir(path.parent)  # the names of sockets are short
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(path.name)
    finally:
        os.chdir(before)


def _grown(name: str, size: int) -> Damage:
    def damage(folder: Path, rng: np.random.Generator) -> None:
        os.truncate(folder / name, size)
        sealed(folder)

    return damage


def written(name: str, content: bytes, *, seal: bool = True) -> Damage:
    def damage(folder: Path, rng: np.random.Generator) -> None:
        (folder / name).write_bytes(content)
        if seal:
            sealed(folder)

    return damage


# ---- packages

PACKAGE = "short.scorm12.zip"
BOMB = '<!DOCTYPE a [<!ENTITY a0 "ha">' + "".join(
    f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12)
)  # billion laughs


def _packages() -> Iterator[Named]:
    yield "zip with one flipped byte", _bytes_of_package(lambda content, rng: _flip(content, rng))
    yield "zip with another flipped byte", _bytes_of_package(lambda content, rng: _flip(content, rng))
    yield "zip said to be encrypted", _bytes_of_package(lambda content, rng: _field(content, 8, 1))
    yield "zip of an unknown method", _bytes_of_package(lambda content, rng: _field(content, 10, 97))
    yield "zip of LZMA that is none", _bytes_of_package(lambda content, rng: _field(content, 10, 14))
    yield "zip cut short", _bytes_of_package(lambda content, rng: content[: len(content) // 2])
    yield "zip that lists a gigabyte", _bytes_of_package(lambda content, rng: _end(content, 12, 1 << 30))
    yield "zip with entities", _repacked({"imsmanifest.xml": f"{BOMB}]><a>&a11;</a>".encode()})
    yield "zip with a deep manifest", _repacked({"imsmanifest.xml": b"<a>" * DEEP + b"</a>" * DEEP})
    yield "zip with a manifest in latin-1", _repacked({"imsmanifest.xml": "<a>é</a>".encode("latin-1")})
    yield (
        "zip with an external entity",
        _repacked({"imsmanifest.xml": b'<!DOCTYPE a [<!ENTITY x SYSTEM "../outside/secret.txt">]><a>&x;</a>'}),
    )
    yield "zip that leads out", _repacked({"../outside/new.txt": b"x"})
    yield "zip of zeros", _repacked({"zeros": bytes(400_000_000)})
    yield "zip of BZIP2", _repacked({"x": b"x" * 1000}, method=ZIP_BZIP2)
    yield "zip of 30,000 files", _repacked({f"{number}": b"" for number in range(30_000)})


def _flip(content: bytearray, rng: np.random.Generator) -> bytearray:
    content[int(rng.integers(len(content) // 10, len(content)))] ^= 0x55
    return content


def _field(content: bytearray, place: int, value: int) -> bytearray:
    """Set a field in the first entry of the table of contents."""
    start = content.find(b"PK\x01\x02") + place
    content[start : start + 2] = value.to_bytes(2, "little")
    return content


def _end(content: bytearray, place: int, value: int) -> bytearray:
    start = content.rfind(b"PK\x05\x06") + place
    content[start : start + 4] = value.to_bytes(4, "little")
    return content


def _bytes_of_package(change: Callable[[bytearray, np.random.Generator], bytearray]) -> Damage:
    def damage(folder: Path, rng: np.random.Generator) -> None:
        path = folder / PACKAGE
        path.write_bytes(change(bytearray(path.read_bytes()), rng))
        sealed(folder)

    return damage


def _repacked(more: dict[str, bytes], *, method: int = ZIP_DEFLATED) -> Damage:
    def damage(folder: Path, rng: np.random.Generator) -> None:
        path = folder / PACKAGE
        with ZipFile(path) as package:
            contents = {name: package.read(name) for name in package.namelist()} | more
        with ZipFile(path, "w", method) as package:
            for name, content in contents.items():
                package.writestr(name, content)
        sealed(folder)

    return damage


# ---- posters


def _posters() -> Iterator[Named]:
    yield "poster of 65,000 x 65,000", written("poster.jpg", _jpeg_of(65_000))
    yield "poster of 12,000 x 12,000", written("poster.jpg", _jpeg_of(12_000))
    yield "poster is a large PNG", written("poster.jpg", _png(50_000))
    yield (
        "poster is PostScript",
        written("poster.jpg", b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n(x) run\n"),
    )
    yield "poster is an icon", written("poster.jpg", b"\0\0\1\0\1\0" + bytes(40))
    yield "poster that the manifest says has 65,000", _changed(lambda tree: tree["film"].update(width=65_000))


def _jpeg_of(side: int) -> bytes:
    """Write a small JPEG that says it is large."""
    small = io.BytesIO()
    Image.new("RGB", (16, 16)).save(small, format="JPEG")
    content = bytearray(small.getvalue())
    start = content.find(b"\xff\xc0") + 5
    content[start : start + 4] = struct.pack(">HH", side, side)
    return bytes(content)


def _png(side: int) -> bytes:
    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
    )
