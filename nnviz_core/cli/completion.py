"""What a shell offers when Tab is pressed: names of configs, their sections, activations, languages, formats.

Nothing heavy is imported and nothing is checked: what cannot be read offers nothing.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import redirect_stderr, suppress
from functools import wraps
from itertools import islice
from pathlib import Path
from typing import Any

import typer

PROGRAM = "nnviz"
VARIABLE = f"_{PROGRAM.upper()}_COMPLETE"  # by which Typer's scripts ask
SUFFIXES = (".toml", ".json")
MOST_LOOKED_AT = 1000  # files and folders
MOMENTS, POINTS = ("first", "last"), ("hardest", "easiest")


def complete(app: typer.Typer) -> None:
    """Answer a shell; whatever goes wrong, the line that is being typed stays as it is."""
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere, redirect_stderr(nowhere), suppress(Exception):
        app(prog_name=PROGRAM)


def _begun(words: Iterable[str], incomplete: str) -> list[str]:
    return [word for word in words if word.startswith(incomplete)]


def _safely(offers: Callable[..., Iterable[str]]) -> Callable[..., Any]:
    """Offer nothing where a file or a module cannot be read."""

    @wraps(offers)
    def offered(*arguments: Any, **named: Any) -> list[str]:
        try:
            return list(offers(*arguments, **named))
        except Exception:
            return []

    return offered


# ---- configs


@_safely
def configs(incomplete: str) -> Iterable[str]:
    """Offer shipped configs by their names, and the user's own by their paths."""
    return dict.fromkeys([*_files(incomplete), *examples(incomplete)])


@_safely
def examples(incomplete: str) -> Iterable[str]:
    """Offer the names of shipped configs."""
    from nnviz_core.config.shipped import shipped_configs

    return _begun(shipped_configs(), incomplete)


def _files(incomplete: str) -> Iterator[str]:
    """Yield configs in the folder that was typed, and in folders of it that were begun."""
    folder, _, begun = incomplete.rpartition("/")
    shown = f"{folder}/" if "/" in incomplete else ""
    for entry in _entries(Path(shown).expanduser()):
        if not entry.name.startswith(begun) or (entry.name.startswith(".") and not begun):
            continue
        if entry.is_dir():
            names = (below.name for below in _entries(Path(entry.path)) if below.name.endswith(SUFFIXES))
            yield from (f"{shown}{entry.name}/{name}" for name in names) if begun else ()
        elif entry.name.endswith(SUFFIXES):
            yield f"{shown}{entry.name}"


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as found:
            return sorted(islice(found, MOST_LOOKED_AT), key=lambda entry: entry.name)
    except OSError:
        return []


# ---- what is in a config


@_safely
def sections(ctx: typer.Context, incomplete: str) -> Iterable[str]:
    """Offer the kinds and the indices of the sections of the config that was typed."""
    typed = ctx.params.get("config") or next(iter(ctx.args))  # which are not yet read while an option has no value
    scenes = _scenes(typed)
    return _begun(dict.fromkeys([*scenes, *map(str, range(len(scenes)))]), incomplete)


def _scenes(config: str) -> list[str]:
    """Read the kinds of a config's sections, without checking anything."""
    import json
    import tomllib

    from nnviz_core.config.shipped import find_config
    from nnviz_core.inputs.text_files import decoded

    path = find_config(config)
    text = decoded(path.read_bytes())
    tree = json.loads(text) if path.suffix.lower() == ".json" else tomllib.loads(text)
    return [str(section["scene"]) for section in tree["sections"]]


@_safely
def snapshots(incomplete: str) -> Iterable[str]:
    """Offer the names of the first and the last snapshot."""
    return _begun(MOMENTS, incomplete)


@_safely
def samples(incomplete: str) -> Iterable[str]:
    """Offer the samples that have a name."""
    return _begun(POINTS, incomplete)


# ---- lists


@_safely
def languages(incomplete: str) -> Iterable[str]:
    """Offer the languages that films are told in."""
    from nnviz_core.words.catalogue import shipped_languages

    return _begun(shipped_languages(), incomplete)


@_safely
def several_languages(incomplete: str) -> Iterable[str]:
    """Offer another language of a list with commas."""
    from nnviz_core.words.catalogue import shipped_languages

    return _next_of(shipped_languages(), incomplete)


@_safely
def activations(incomplete: str) -> Iterable[str]:
    """Offer another activation of a list with commas."""
    from typing import get_args

    from nnviz_core.config.network import ActivationName

    return _next_of(get_args(ActivationName), incomplete)


def _next_of(words: Iterable[str], incomplete: str) -> Iterator[str]:
    """Yield a list with commas, with each word that may end it and is not yet there."""
    before, comma, begun = incomplete.rpartition(",")
    yield from (f"{before}{comma}{word}" for word in _begun(words, begun) if word not in before.split(","))


@_safely
def render_formats(incomplete: str) -> Iterable[str]:
    """Offer what `render` delivers films as."""
    from nnviz_core.video.outputs import OUTPUTS

    return _begun(OUTPUTS, incomplete)


@_safely
def publish_formats(incomplete: str) -> Iterable[str]:
    """Offer what `publish` adds films as."""
    from nnviz_core.video.film_formats import FORMATS, MP4

    return _begun((name for name, format in FORMATS.items() if format is not MP4), incomplete)


@_safely
def themes(incomplete: str) -> Iterable[str]:
    """Offer our themes, and both."""
    from nnviz_core.look.theme import THEMES

    return _begun([*THEMES, "both"], incomplete)


@_safely
def voices(incomplete: str) -> Iterable[str]:
    """Offer the voice that has a name, or folders of recordings."""
    folders = (entry.name for entry in _entries(Path()) if entry.is_dir() and not entry.name.startswith("."))
    return _begun(["espeak", *folders], incomplete)
