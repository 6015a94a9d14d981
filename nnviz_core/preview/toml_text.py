"""Change one key of a section in a TOML text, and leave all else where it stands."""

import tomllib
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import tomlkit

from nnviz_core.config.positions import key_lines

Value = str | int | float | bool | None  # None: the key goes


def with_key(text: str, section: int, key: str, value: Value) -> str:
    """Give a key of a section (by its place) a value.

    tomlkit moves sections between which other tables stand: the lines of one alone are handed to it. Raises
    LookupError, TypeError, ValueError or TOMLKitError where there is no such section.
    """
    whole = _changed(text, section, key, value)
    for start, end in _own_lines(text, section):
        with suppress(tomllib.TOMLDecodeError):
            new = text[:start] + _changed(text[start:end], 0, key, value) + text[end:]
            if tomllib.loads(new) == tomllib.loads(whole):
                return _ends_as(text, new)
    return _ends_as(text, whole)


def _changed(text: str, section: int, key: str, value: Value) -> str:
    tomllib.loads(text)
    tree: Any = tomlkit.parse(text)
    table = tree["sections"][section]
    if value is not None:
        table[key] = value
    elif key in table:
        del table[key]
    return tomlkit.dumps(tree)


def _own_lines(text: str, section: int) -> Iterator[tuple[int, int]]:
    """Yield where the lines below the header of a section may start and end; none where it has no header."""
    starts = [0, *(place + 1 for place, sign in enumerate(text) if sign == "\n"), len(text)]
    line = key_lines(text, format="toml").get(("sections", section), 0)
    if line and text[starts[line - 1] :].lstrip(" \t").startswith("[["):
        for end in starts[line:]:
            if end == len(text) or text[end:].lstrip(" \t").startswith("["):
                yield starts[line - 1], end


def _ends_as(text: str, new: str) -> str:
    """End the lines of a text as those of another end."""
    if 0 < text.count("\n") == text.count("\r\n"):
        return new.replace("\r\n", "\n").replace("\n", "\r\n")
    return new
