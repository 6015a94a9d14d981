"""Name a piece of a section by what its pixels depend on, so that a rendered one can be found again."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from platform import python_version
from typing import Any

import numpy as np

from nnviz_core import __version__
from nnviz_core.delivery.look import Look
from nnviz_core.film.timeline import Span, TimedSection

PROGRAMS = ("numpy", "manim", "av", "typst")
DRAWING = (
    "nnviz_scenes",
    "nnviz_core/backprop",
    "nnviz_core/film",
    "nnviz_core/delivery/encode.py",
    "nnviz_core/delivery/patches.py",
)


def piece_key(timed: TimedSection, *, theme: str, look: Look, span: Span) -> str:
    """Hash beats, numbers, theme, size, rate, encoder, frames, programs and the source of all that draws.

    Where the section stands in the film is left out: it may move without being rendered again.
    """
    anywhere = replace(timed, start=0, section=replace(timed.section, index=0))
    digest = hashlib.sha256()
    for part in _parts((anywhere, theme, look, span, versions(), source_hash())):
        digest.update(part)
    return digest.hexdigest()


@cache
def versions() -> Mapping[str, str]:
    """Name the version of everything that makes the pictures."""
    return {"nnviz": __version__, "python": python_version(), **{name: version(name) for name in PROGRAMS}}


@cache
def source_hash() -> str:
    """Hash the source of what decides a pixel; pages, captions and commands do not."""
    digest = hashlib.sha256()
    for place in DRAWING:
        root = _folder(place.partition("/")[0]).parent / place
        for path in sorted(root.rglob("*.py")) if root.is_dir() else [root]:
            digest.update(path.read_bytes())
    return digest.hexdigest()


def file_hash(path: Path) -> str:
    """Return the SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _folder(package: str) -> Path:
    found = find_spec(package)
    assert found is not None
    assert found.submodule_search_locations is not None
    return Path(next(iter(found.submodule_search_locations)))


def _parts(value: Any) -> Iterator[bytes]:
    """Write a value as bytes that differ where the values differ: each part names its kind and its length."""
    match value:
        case np.ndarray():
            yield f"array {value.dtype.str} {value.shape} ".encode()
            yield np.ascontiguousarray(value).tobytes()
        case str() | int() | float() | None:
            written = repr(value).encode()
            yield b"%d %b" % (len(written), written)
        case Mapping():
            yield f"mapping {len(value)} ".encode()
            for item in value.items():
                yield from _parts(item)
        case tuple() | list():
            yield f"sequence {len(value)} ".encode()
            for entry in value:
                yield from _parts(entry)
        case _ if is_dataclass(value):
            yield f"record {type(value).__qualname__} ".encode()
            for field in fields(value):
                yield from _parts(getattr(value, field.name))
        case _:
            raise TypeError(f"A section holds a {type(value).__name__}, which has no fingerprint.")
