"""Ways to damage what people see of a bundle: pages, texts, numbers and films."""

import json
import struct
from base64 import b64encode
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from tests.faults.bundle_damage import DEEP, Damage, Named, sealed, written


def damages_of_contents() -> list[Named]:
    """List the damages of contents that are made on purpose."""
    return [*_pages(), *_texts(), *_films()]


# ---- pages


def _pages() -> Iterator[Named]:
    size = 2_800_000
    for what, piece in {
        "open tags": "<", "open comments": "<!--", "open ends": "</", "names": "<a", "tags": "<a ",
        "sections": "<![CDATA[", "declarations": "<!", "instructions": "<?", "deep": "<div>", "references": "&#",
        "ampersands": "&", "spaces": " ",
        "attributes": "a=1 ", "quotes": '"', "one tag": "<a x='", "scripts": "<script>", "tracks": "<track src=x>",
        "comments": "<!---->", "links": "<a href=x>",
    }.items():  # fmt: skip
        yield f"page with many {what}", _page(lambda text, piece=piece: text + piece * (size // len(piece)))
    yield "page with a tag of many words", _page(lambda text: f"{text}<a {'x ' * (size // 2)}>")
    yield "page that is one tag", _page(lambda text: f"<a href='{'x' * size}'>")
    yield "page with no address", _page(lambda text: text.replace("<main>", '<main><a href="http://[x">x</a>'))
    yield "page with a huge reference", _page(lambda text: text.replace("<main>", f"<main>&#{'9' * 5000};"))
    yield (
        "page with a huge reference in a tag",
        _page(lambda text: text.replace("<main>", f'<a title="&#{"9" * 5000};">')),
    )
    yield "page with a track of odd signs", _page(lambda text: text.replace(";base64,", ";base64,é"))
    yield "page with a track that is none", _page(lambda text: text.replace(";base64,", ";base64,*"))
    yield (
        "page that loads everything",
        _page(lambda text: text.replace("<main>", '<img src="file:///etc/passwd" alt="">')),
    )
    yield "page with a link out", _page(lambda text: text.replace('"trace.json"', '"link/secret.txt"'))
    yield "page with a link that is none", _page(lambda text: text.replace('"trace.json"', f'"{"a/" * 3000}%00"'))
    yield "page of bytes", written("embed.html", bytes(range(256)) * 1000)


def _page(change: Callable[[str], str]) -> Damage:
    def damage(folder: Path, rng: np.random.Generator) -> None:
        (folder / "link").symlink_to("../outside")
        for name in ("index.html", "transcript.html"):
            text = change((folder / name).read_text(encoding="utf-8"))
            (folder / name).write_text(text, encoding="utf-8")
        sealed(folder)

    return damage


# ---- texts and numbers


def _texts() -> Iterator[Named]:
    time = f"{'9' * 5000}:00:00.000 --> 00:00:01.000"
    for what, text in {
        "a huge time": f"WEBVTT\n\n{time}\nx\n",
        "a large time": "WEBVTT\n\n999999:00:00.000 --> 999999:00:01.000\nx\n",
        "many cues": "WEBVTT\n"
        + "".join(f"\n00:00:{n % 60:02}.000 --> 00:00:{n % 60:02}.500\nx{n}\n" for n in range(20_000)),
        "empty lines": "WEBVTT" + "\n" * 1_900_000,
        "arrows": "WEBVTT\n\n" + "--> " * 400_000,
        "a huge reference": f"WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n&#{'9' * 5000};\n",
        "odd digits": "WEBVTT\n\n٠٠:٠٠:٠٠.٠٠٠ --> ٠٠:٠٠:٠١.٠٠٠\nx\n",
        "zeros": "WEBVTT\n\n" + "\0" * 1000,
    }.items():
        yield f"captions with {what}", written("captions.en.vtt", text.encode())
        yield f"chapters with {what}", written("chapters.vtt", text.encode())
    yield "transcript with a huge time", written("transcript.txt", f"[{'9' * 5000}:00] x\n".encode())
    yield "transcript of times", written("transcript.txt", b"[1:00]\n" * 500_000)
    for what, text in {
        "brackets": "[" * DEEP, "wrong": '{"sections": 5}', "none": '{"sections": null}',
        "lists": "[[],"+"[],"*3_900_000+"[]]",
        "a word": '"sections"', "digits": "9" * 5000,
    }.items():  # fmt: skip
        yield f"trace of {what}", written("trace.json", text.encode())
    for what, text in {
        "brackets": "[" * DEEP, "none": '{"slides": null}', "numbers": '{"slides": [1]}', "words": '{"slides": "abc"}',
        "a way out": '{"slides": [{"file": "../outside/secret.txt", "rev_file": "/etc/passwd"}]}',
        "a zero": '{"slides": [{"file": "a\\u0000b", "rev_file": "\\ud800"}]}',
        "many": json.dumps({"slides": [{"file": "video.mp4", "rev_file": "video.mp4"}] * 20_000}),
    }.items():  # fmt: skip
        yield f"slides of {what}", written("slides/short.json", text.encode())


# ---- films


def _films() -> Iterator[Named]:
    lists = {
        "a playlist": b"#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n",
        "a list": b"ffconcat version 1.0\nfile ../outside/secret.txt\n",
        "a beginning": b"\0\0\0\x20ftypisom" + bytes(100),
        "a WebM": b"\x1aE\xdf\xa3" + bytes(100),
        "boxes": b"\0\0\0\x20ftypisom" + bytes(20) + b"\x7f\xff\xff\xffmoov" * 10_000,
        "deep boxes": b"\0\0\0\x20ftypisom" + bytes(20) + b"".join(
            struct.pack(">I", 80_000 - 8 * n) + (b"moov" if n % 2 else b"trak") for n in range(10_000)
        ),
        "base64": b64encode(bytes(1000)),
    }  # fmt: skip
    for name in ("video.mp4", "video.webm", "slides/short-01.mp4"):
        for what, content in lists.items():
            yield f"{name} is {what}", written(name, content)
    for field in (
        b"mvhd",
        b"tkhd",
        b"stsz",
        b"stts",
        b"stco",
        b"avcC",
        b"stsd",
        b"mdhd",
        b"stss",
        b"stsc",
        b"elst",
        b"chap",
    ):
        yield f"video.mp4 with wild {field.decode()}", _wild(field)


def _wild(field: bytes) -> Damage:
    """Fill a box of the film's index with random numbers."""

    def damage(folder: Path, rng: np.random.Generator) -> None:
        path = folder / "video.mp4"
        content = bytearray(path.read_bytes())
        start = content.find(field) + 8
        content[start : start + 24] = rng.integers(0, 256, 24, dtype=np.uint8).tobytes()
        path.write_bytes(content)
        sealed(folder)

    return damage
