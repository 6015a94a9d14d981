"""Put wrong entries into a cache, and see that the film comes out as it should, without a traceback, and they go.

Usage: python -m tests.faults.wrong_cache

Every kind of damage is done to the entries of a film that was made once. Plain colours stand in for the scenes.
"""

import hashlib
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from nnviz_core.render.cache import Cache
from nnviz_core.render.film import make_film
from nnviz_core.render.plan import FilmPlan
from nnviz_core.render.progress import Silence
from nnviz_core.render.sections import Renderer
from nnviz_core.render.workers import LocalWorkers
from nnviz_core.video.encoder import SectionEncoder
from nnviz_core.video.h264 import EncoderSettings
from tests.faults.films import contents, planned
from tests.render import stand_ins


def named(entry: Path, content: bytes) -> None:
    """Put content under the key of an entry, with the checksum that fits."""
    key = entry.name[:64]
    entry.unlink()
    checksum = hashlib.sha256(f"{key} ".encode() + content).hexdigest()
    entry.with_name(f"{key}-{checksum}.mp4").write_bytes(content)


def encoded(entry: Path, frames: int, *, size=(160, 90), fps=10, settings=EncoderSettings()) -> bytes:  # noqa: B008
    """Encode noise as a piece would be."""
    path = entry.with_name("made.mp4")
    with SectionEncoder(path, width=size[0], height=size[1], fps=fps, settings=settings) as film:
        film.write(np.random.default_rng(0).integers(0, 255, (size[1], size[0], 3)).astype(np.uint8), frames)
    content = path.read_bytes()
    path.unlink()
    return content


def without_packets(content: bytes) -> bytes:
    """Keep the index of a film and overwrite the pictures that it leads to."""
    start = content.index(b"mdat") + 4
    return content[:start] + b"\xff" * (len(content) - start)


def damages(frames: int) -> Mapping[str, Callable[[Path], object]]:
    """List what is done to an entry, by its name."""
    return {
        "cut short": lambda entry: os.truncate(entry, entry.stat().st_size // 2),
        "empty": lambda entry: os.truncate(entry, 0),
        "one wrong byte": lambda entry: entry.write_bytes(b"\x01" + entry.read_bytes()[1:]),
        "another key": lambda entry: entry.rename(entry.with_name(f"{entry.name[:64]}-{'0' * 64}.mp4")),
        "plain checksum": lambda entry: entry.rename(
            entry.with_name(f"{entry.name[:64]}-{hashlib.sha256(entry.read_bytes()).hexdigest()}.mp4")
        ),
        "no film": lambda entry: named(entry, b"no film at all"),
        "nothing": lambda entry: named(entry, b""),
        "other size": lambda entry: named(entry, encoded(entry, frames, size=(320, 180))),
        "other rate": lambda entry: named(entry, encoded(entry, frames, fps=25)),
        "a frame less": lambda entry: named(entry, encoded(entry, frames - 1)),
        "a frame more": lambda entry: named(entry, encoded(entry, frames + 1)),
        "other encoder": lambda entry: named(entry, encoded(entry, frames, settings=EncoderSettings("ultrafast", 26))),
        "no pictures": lambda entry: named(entry, without_packets(entry.read_bytes())),
        "a pipe": lambda entry: (entry.unlink(), os.mkfifo(entry)),
        "an endless file": lambda entry: (entry.unlink(), entry.symlink_to("/dev/zero")),
        "a folder": lambda entry: (entry.unlink(), entry.mkdir()),
    }


def main() -> int:
    """Do every damage once; print a line each."""
    with TemporaryDirectory(prefix="nnviz-cache-") as folder:
        place = Path(folder)
        plan = planned(place / "film.toml")
        expected = made(plan, place / "sound")
        wrong = 0
        for number, (name, damage) in enumerate(damages(plan.timeline.frames).items()):
            said = attempt(plan, place / str(number), damage, expected)
            wrong += bool(said)
            print(f"{name}: {said or 'drawn again'}")
    print(f"{number + 1 - wrong} of {number + 1} good")
    return 1 if wrong else 0


def attempt(plan: FilmPlan, place: Path, damage: Callable[[Path], object], expected: Mapping[str, bytes]) -> str:
    """Damage an entry, make the film twice, and say what is wrong."""
    made(plan, place)
    cache = Cache(place / "cache", 10**9)
    [entry] = cache.entries()
    damage(entry.path)
    for _ in range(2):
        if made(plan, place) != expected:
            return "another film"
    kept = [each.path.name for each in cache.entries()]
    return "" if len(kept) == 1 or entry.path.is_dir() else f"in the cache: {kept}"


def made(plan: FilmPlan, place: Path) -> dict[str, bytes]:
    """Make the film with the cache of a place, and read its files."""
    renderer = Renderer(LocalWorkers(stand_ins.draw, 1), Cache(place / "cache", 10**9))
    make_film(plan, place / "out", command=("render",), renderer=renderer, report=Silence())
    return contents(place / "out")


if __name__ == "__main__":
    sys.exit(main())
