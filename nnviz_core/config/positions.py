"""Find the lines of keys in TOML or JSON text, for error messages."""

import json
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace

import tree_sitter_json
import tree_sitter_toml
from tree_sitter import Language, Node, Parser

from nnviz_core.config.faults import Fault, Keys
from nnviz_core.config.reading import Format

_GRAMMARS = {"toml": tree_sitter_toml, "json": tree_sitter_json}


def with_lines(faults: Sequence[Fault], text: str, *, format: Format) -> list[Fault]:
    """Give every fault the line of its key, or of the nearest table that is written down."""
    lines = key_lines(text, format=format)
    return [replace(fault, line=fault.line or _nearest(lines, fault.keys)) for fault in faults]


def _nearest(lines: dict[Keys, int], keys: Keys) -> int | None:
    written = (lines[keys[:end]] for end in range(len(keys), 0, -1) if keys[:end] in lines)
    return next(written, 1 if keys else None)


def key_lines(text: str, *, format: Format) -> dict[Keys, int]:
    """Map the address of every key and list entry in the text to its line."""
    lines: dict[Keys, int] = {}
    for keys, line in _entries(text, format):
        lines.setdefault(keys, line)
    return lines


def repeated_keys(text: str, *, format: Format) -> list[tuple[Keys, int]]:
    """List the keys that stand in one table twice, each with the line of its second place."""
    seen: set[Keys] = set()
    again: dict[Keys, int] = {}
    for keys, line in _entries(text, format):
        if keys in seen and not any(keys[:end] in again for end in range(len(keys) + 1)):
            again[keys] = line
        seen.add(keys)
    return list(again.items())


def _entries(text: str, format: Format) -> Iterator[tuple[Keys, int]]:
    parser = Parser(Language(_GRAMMARS[format].language()))
    root = parser.parse(text.encode()).root_node
    return _toml_document(root) if format == "toml" else _values(root.named_child(0), ())


def _toml_document(root: Node) -> Iterator[tuple[Keys, int]]:
    rows: dict[Keys, int] = {}
    for node in root.named_children:
        match node.type:
            case "pair":
                yield from _pair(node, ())
            case "table" | "table_array_element":
                base = _anchored(_key(node.named_children[0]), rows)
                for end in range(1, len(base) + 1):
                    yield base[:end], _line(node)
                if node.type == "table_array_element":
                    rows[base] = rows.get(base, -1) + 1
                    base = (*base, rows[base])
                    yield base, _line(node)
                for pair in node.named_children[1:]:
                    yield from _pair(pair, base)


def _anchored(key: Keys, rows: dict[Keys, int]) -> Keys:
    """Insert the running index of every array of tables that a header's key passes through."""
    anchored: Keys = ()
    for part in key[:-1]:
        anchored = (*anchored, part)
        if anchored in rows:
            anchored = (*anchored, rows[anchored])
    return (*anchored, key[-1])


def _pair(node: Node, base: Keys) -> Iterator[tuple[Keys, int]]:
    if node.type != "pair":
        return
    key, *values = node.named_children
    keys = (*base, *_key(key))
    for end in range(len(base) + 1, len(keys) + 1):
        yield keys[:end], _line(node)
    yield from _values(values[-1] if values else None, keys)


def _values(node: Node | None, base: Keys) -> Iterator[tuple[Keys, int]]:
    """Walk lists and tables without recursion, so that no depth of nesting is too deep."""
    waiting = [(node, base)]
    while waiting:
        node, base = waiting.pop()
        for keys, entry, value in _inside(node, base) if node else ():
            yield keys, _line(entry)
            waiting.append((value, keys))


def _inside(node: Node, base: Keys) -> Iterator[tuple[Keys, Node, Node]]:
    """Give the address, the node and the value of every entry of a list or table."""
    children = [child for child in node.named_children if child.type != "comment"]
    match node.type:
        case "array":
            for index, child in enumerate(children):
                yield (*base, index), child, child
        case "inline_table" | "object":
            for pair in children:
                if pair.type == "pair":
                    yield (*base, *_key(pair.named_children[0])), pair, pair.named_children[-1]


def _key(node: Node) -> Keys:
    if node.type == "dotted_key":
        return tuple(part for child in node.named_children for part in _key(child))
    return (_unquoted((node.text or b"").decode()),)


def _unquoted(written: str) -> str:
    with suppress(ValueError):
        return str(json.loads(written)) if written.startswith('"') else written.strip("'")
    return written.strip('"')


def _line(node: Node) -> int:
    return node.start_point[0] + 1
