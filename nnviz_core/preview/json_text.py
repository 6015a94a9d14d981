"""Change one value in a JSON text, and no other character of it."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

Keys = Sequence[str | int]

UNIT = "  "  # by which lines are set in where a text does not tell
WIDTH = 100  # characters, up to which what is new stands in one line
_SPACE = re.compile(r"[ \t\r\n]*")  # RFC 8259, section 2
_DECODER = json.JSONDecoder()


@dataclass(frozen=True, slots=True)
class Entry:
    """A key with its value, or a value of a list: where it starts and ends in the text, and where its value starts."""

    key: str | int
    start: int
    value: int
    end: int


def with_value(text: str, keys: Keys, value: object) -> str:
    """Give the key at an address a value; one that is not there comes last in its table.

    Raises LookupError where there is no such table.
    """
    *outer, key = keys
    table = _value_at(text, outer)
    entries = _entries(text, table)
    if old := next((each for each in entries if each.key == key), None):
        return text[: old.value] + _plain(value) + text[old.end :]
    colon = _colon(text, entries[-1]) if entries else ": "
    return _with_last(text, table, f"{_plain(key)}{colon}{_plain(value)}")


def without(text: str, keys: Keys) -> str:
    """Take the key at an address out, with one of the commas beside it. Raises LookupError where there is none."""
    *outer, key = keys
    entries = _entries(text, _value_at(text, outer))
    place = entries.index(_entry(entries, key))
    start = entries[place - 1].end if place else entries[0].start
    end = entries[1].start if not place and len(entries) > 1 else entries[place].end
    return text[:start] + text[end:]


def with_entry(text: str, keys: Keys, value: Mapping[str, Any]) -> str:
    """Put a table at the end of the list at an address, in lines if that before it is.

    Raises LookupError where there is no such list.
    """
    listed = _value_at(text, keys)
    entries = _entries(text, listed)
    last = entries[-1] if entries else None
    if last is None or "\n" not in text[last.start : last.end]:
        return _with_last(text, listed, _plain(value))
    margin = _margin(text, last.start)
    inner = [_margin(text, each.start) for each in _entries(text, last.value)]
    unit = next((each.removeprefix(margin) for each in inner if each.startswith(margin) and each != margin), UNIT)
    return _with_last(text, listed, _in_lines(value, margin, unit))


def _with_last(text: str, within: int, written: str) -> str:
    """Put an entry behind the last of a table or list, as far from it as that is from what stands before."""
    entries = _entries(text, within)
    if not entries:
        return text[: within + 1] + written + text[within + 1 :]
    lead = text[within + 1 : entries[0].start]
    gaps = [text[one.end : other.start] for one, other in pairwise(entries)]
    gap = gaps[-1] if gaps else f",{lead if lead.strip(' ') else ' '}"
    return text[: entries[-1].end] + gap + written + text[entries[-1].end :]


# ---- where things stand


def _value_at(text: str, keys: Keys) -> int:
    """Return where the value at an address starts."""
    start = _past_space(text, 0)
    for key in keys:
        start = _entry(_entries(text, start), key).value
    return start


def _entry(entries: Sequence[Entry], key: str | int) -> Entry:
    for each in entries:
        if each.key == key:
            return each
    raise LookupError(f"there is no {key}")


def _entries(text: str, start: int) -> list[Entry]:
    """List the entries of the table or list that starts at a character; other values have none."""
    if text[start] not in "{[":
        return []
    found: list[Entry] = []
    place = _past_space(text, start + 1)
    while text[place] not in "}]":
        value, key = place, len(found)
        if text[start] == "{":
            key, end = _DECODER.raw_decode(text, place)
            value = _past_space(text, _past_space(text, end) + 1)  # past the colon
        _, end = _DECODER.raw_decode(text, value)
        found.append(Entry(key, place, value, end))
        place = _past_space(text, end)
        if text[place] == ",":
            place = _past_space(text, place + 1)
    return found


def _past_space(text: str, start: int) -> int:
    space = _SPACE.match(text, start)
    return space.end() if space else start


def _colon(text: str, entry: Entry) -> str:
    """Return what stands between a key and its value."""
    return text[_DECODER.raw_decode(text, entry.start)[1] : entry.value]


def _margin(text: str, at: int) -> str:
    """Return the space before the first sign of the line of a character."""
    line = text[text.rfind("\n", 0, at) + 1 : at]
    return line[: len(line) - len(line.lstrip())]


# ---- what is new


def _plain(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _in_lines(value: object, margin: str, unit: str) -> str:
    """Write a table or list with a line for each of its entries, and so those of them that are too long for one."""
    inner = margin + unit

    def inside(each: object, ahead: str = "") -> str:
        plain = ahead + _plain(each)
        return plain if len(inner + plain) <= WIDTH else ahead + _in_lines(each, inner, unit)

    match value:
        case Mapping():
            lines = [inside(each, f"{_plain(key)}: ") for key, each in value.items()]
        case list() if any(isinstance(each, Mapping | list) for each in value):
            lines = [inside(each) for each in value]
        case _:
            return _plain(value)
    opening, closing = "{}" if isinstance(value, Mapping) else "[]"
    joined = f",\n{inner}".join(lines)
    return f"{opening}\n{inner}{joined}\n{margin}{closing}"
