"""Check that a manifest says what a manifest says, before anything is compared with it."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from math import isfinite
from types import MappingProxyType
from typing import Any

from nnviz_core.audit.finding import AGAIN, Finding
from nnviz_core.render.folder import MANIFEST

MOST_PIXELS = 8192  # a side: twice what any quality has
MOST_FRAMES = 10**8
MOST_SECTIONS = 10_000
MOST_FILES = 40_000  # eleven minutes of numbered frames at 60 a second
MOST_VIDEOS = 400  # a hundred languages, two themes, two formats
MOST_SOUNDS = 100
SHOWN = 60  # characters of what a manifest says instead

Rule = tuple[str, Callable[[Any], bool]]  # what is due, and whether it is there


def _whole(most: int, least: int = 0) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, int) and not isinstance(value, bool) and least <= value <= most


def _seconds(value: Any) -> bool:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return number and isfinite(value) and 0 < value <= MOST_FRAMES


def _sections(value: Any) -> bool:
    return isinstance(value, list) and 0 < len(value) <= MOST_SECTIONS and all(map(_whole(MOST_SECTIONS), value))


def _words(value: Any) -> bool:
    return isinstance(value, str)


def _tags(value: Any) -> bool:
    return isinstance(value, list) and 0 < len(value) <= MOST_SOUNDS and all(map(_words, value))


def _checksum(value: Any) -> bool:
    return isinstance(value, str) and re.fullmatch("[0-9a-f]{64}", value) is not None


FILM: Mapping[str, Rule] = MappingProxyType(
    {
        "frames": ("a number of frames", _whole(MOST_FRAMES, 1)),
        "fps": ("frames a second", _whole(1000, 1)),
        "seconds": ("a number of seconds", _seconds),
        "width": (f"pixels up to {MOST_PIXELS}", _whole(MOST_PIXELS, 2)),
        "height": (f"pixels up to {MOST_PIXELS}", _whole(MOST_PIXELS, 2)),
    }
)
FILE: Mapping[str, Rule] = MappingProxyType(
    {"sha256": ("a SHA-256", _checksum), "bytes": ("a number of bytes", _whole(10**15))}
)
VIDEO: Mapping[str, Rule] = MappingProxyType({"codec": ("a codec", _words)})
VIDEO_MORE: Mapping[str, Rule] = MappingProxyType(  # that not every film of ours says
    {"language": ("a language", _words), "sounds": ("a list of languages", _tags)}
)
CAPTIONS: Rule = ("drawn or none", lambda value: value in ("drawn", "none"))
NARRATION: Rule = ("the name of a voice", _words)
SECTIONS: Rule = ("a list of section numbers", _sections)


def manifest_faults(tree: Mapping[str, Any]) -> Iterator[Finding]:
    """Find what no manifest of ours says; what else is there does not matter."""
    film = tree["film"]
    yield from _table_faults("film", film, FILM)
    if "narration" in film:
        yield from _value_faults("film.narration", film["narration"], NARRATION)
    if "captions" in film:
        yield from _value_faults("film.captions", film["captions"], CAPTIONS)
    if "sections" in tree:
        yield from _value_faults("sections", tree["sections"], SECTIONS)
    if len(tree["files"]) > MOST_FILES:
        yield Finding("manifest", MANIFEST, f"lists {len(tree['files']):,} files; no bundle has {MOST_FILES:,}.", AGAIN)
        return
    for name, entry in tree["files"].items():
        yield from _table_faults(f"files of {_short(name)}", entry, FILE)
    videos = tree.get("videos", {})
    if not isinstance(videos, dict):
        yield from _value_faults("videos", videos, ("a table of films", lambda value: False))
        return
    if len(videos) > MOST_VIDEOS:
        yield Finding("manifest", MANIFEST, f"lists {len(videos):,} films; a bundle has {MOST_VIDEOS} at most.", AGAIN)
        return
    for name, entry in videos.items():
        said = {key: rule for key, rule in VIDEO_MORE.items() if isinstance(entry, dict) and key in entry}
        yield from _table_faults(f"videos of {_short(name)}", entry, {**VIDEO, **said})


def _table_faults(place: str, table: Any, rules: Mapping[str, Rule]) -> Iterator[Finding]:
    if not isinstance(table, dict):
        yield from _value_faults(place, table, ("a table", lambda value: False))
        return
    for key, rule in rules.items():
        if key in table:
            yield from _value_faults(f"{place}.{key}", table[key], rule)
        else:
            yield Finding("manifest", MANIFEST, f"does not say {place}.{key}.", AGAIN)


def _value_faults(place: str, value: Any, rule: Rule) -> Iterator[Finding]:
    due, holds = rule
    if not holds(value):
        yield Finding("manifest", MANIFEST, f"says {place} = {_short(value)}, where {due} is due.", AGAIN)


def _short(value: Any) -> str:
    """Show a value by its beginning; one that is too large or too deep is called so."""
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) > 10**18:
        return "a huge number"
    if isinstance(value, dict | list) and len(value) > SHOWN:
        return "a long list"
    try:
        text = json.dumps(value, ensure_ascii=False)
    except (ValueError, RecursionError):
        return "something deep"
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"
