"""Name a piece of a section by what its pixels depend on, so that a rendered one can be found again."""

import ctypes
import hashlib
import platform
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from importlib import import_module
from importlib.metadata import version
from pathlib import Path

import av

from nnviz_core import __version__
from nnviz_core.look.theme import Theme
from nnviz_core.render.digest import digest_of
from nnviz_core.render.sources import sources_of
from nnviz_core.story.timeline import Captions, Span, TimedSection
from nnviz_core.video.video_settings import VideoFormat
from nnviz_core.video.x264 import x264_version
from nnviz_core.words.catalogue import language_of_words, words_path
from nnviz_core.words.typefaces import font_versions

WRITING = ("babel", "fluent.runtime", "fluent.syntax", "uniseg")  # words, numbers and the ends of lines
PROGRAMS = ("numpy", "manim", "av", "typst", *WRITING)
ENCODING = ("libavcodec", "libavformat", "libavutil", "libswscale")  # of FFmpeg, as PyAV brings them
DRAWING = ("nnviz_scenes.drawing",)  # what draws; all that it imports belongs to it
PROCESSORS = {"amd64": "x86_64", "arm64": "aarch64"}  # one kind, two names


def piece_key(
    timed: TimedSection, *, theme: str | Theme, format: VideoFormat, span: Span, captions: Captions = "drawn"
) -> str:
    """Hash beats, numbers, theme, captions, size, rate, encoder, frames, programs, typefaces and what draws.

    Where the section stands in the film is left out: it may move without being rendered again.
    """
    anywhere = replace(timed, start=0, section=replace(timed.section, index=0))
    language = timed.section.wording.language
    programs = (drawing_versions(), font_versions(language), source_hash(), words_hash(language_of_words(language)))
    return digest_of(anywhere, theme, captions, format, span, *programs)


@cache
def versions() -> Mapping[str, str]:
    """Name the version of everything that makes a film: what decides a pixel, and what writes the poster."""
    return {**drawing_versions(), "pillow": version("pillow")}


@cache
def drawing_versions() -> Mapping[str, str]:
    """Name the version of everything that decides a pixel, and the kind of processor, whose fast paths do too."""
    machine = platform.machine().lower()
    return {
        "nnviz": __version__,
        "python": platform.python_version(),
        **{name: version(name) for name in PROGRAMS},
        **dict(_painting_versions()),
        **{name: ".".join(map(str, av.library_versions[name])) for name in ENCODING},
        "x264": x264_version(),
        "machine": PROCESSORS.get(machine, machine),
    }


def _painting_versions() -> Iterator[tuple[str, str]]:
    """Name pycairo, the libcairo that it found on this machine, and the pixman that fills libcairo's areas."""
    import cairo  # here, because this file is imported where nothing is drawn

    yield "pycairo", cairo.version
    yield "libcairo", cairo.cairo_version_string()
    try:  # a symbol is looked up in the libraries that a library was linked with, too
        pixman = ctypes.CDLL(import_module("cairo._cairo").__file__).pixman_version_string
    except (OSError, AttributeError):  # cairo was linked statically, as in the wheels for Windows
        return
    pixman.restype = ctypes.c_char_p
    yield "pixman", pixman().decode()


@cache
def source_hash() -> str:
    """Hash the source of what decides a pixel; pages, captions and commands do not."""
    return _files_hash(sources_of(DRAWING))


@cache
def words_hash(*languages: str) -> str:
    """Hash the words of shipped languages, from which labels come."""
    return _files_hash({language: words_path(language) for language in languages})


def _files_hash(files: Mapping[str, Path]) -> str:
    digest = hashlib.sha256()
    for name, path in files.items():
        content = path.read_bytes()
        digest.update(f"{name} {len(content)} ".encode())
        digest.update(content)
    return digest.hexdigest()


def file_hash(path: Path) -> str:
    """Return the SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
