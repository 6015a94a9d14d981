"""Tell what the shipped configs show, and copy one with all that belongs to it."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from nnviz_core.config.shipped import shipped_configs, shipped_folder
from nnviz_core.config.spec import files_named
from nnviz_core.config.texts import text_in
from nnviz_core.files import whole_file
from nnviz_core.inputs.named_files import find_files
from nnviz_core.words.tags import SOURCE
from nnviz_core.words.wording import shown, suggestion

SCHEMA = "nnviz.schema.json"  # beside the shipped configs
SCHEMA_LINE = re.compile(rf"(?m)^#:schema \S*{re.escape(SCHEMA)}$")
OPENING = {"title"}  # sections that alone make no film
GROUPS = {  # how the folders of configs are announced
    "failures": "networks that fail, and why",
    "own": "numbers of one's own",
    "textbook": "examples of textbooks",
}


class NoExampleError(Exception):
    """A config that is not shipped, or that would take the place of a file; the message says which."""


@dataclass(frozen=True, slots=True)
class Example:
    """A shipped config, and what it shows in one line."""

    name: str
    group: str
    about: str
    path: Path


def examples() -> list[Example]:
    """List every shipped config, film by film and group by group."""
    found = [_example(name, path) for name, path in shipped_configs().items()]
    order = list(dict.fromkeys(["films", "one section each", *GROUPS.values(), *(each.group for each in found)]))
    return sorted(found, key=lambda each: order.index(each.group))


def grouped(found: Sequence[Example]) -> Iterator[tuple[str, list[Example]]]:
    """Yield every group with its examples."""
    for group, each in groupby(found, key=lambda example: example.group):
        yield group, list(each)


def _example(name: str, path: Path) -> Example:
    text = path.read_text(encoding="utf-8")
    tree = tomllib.loads(text)
    kinds = {section["scene"] for section in tree["sections"]} - OPENING
    folder = path.parent.relative_to(shipped_folder()).as_posix()
    group = GROUPS.get(folder, folder) if folder != "." else "films" if len(kinds) > 1 else "one section each"
    return Example(name, group, _about(text_in(tree["title"], SOURCE), _first_sentence(text) or _subtitle(tree)), path)


def _about(title: str, sentence: str) -> str:
    """Say what a film shows: its title, and a sentence that may begin with it."""
    if sentence.casefold().startswith(title.casefold()):
        return sentence
    return f"{title}{'' if title.endswith('?') else '.'} {sentence}"


def _first_sentence(text: str) -> str:
    """Return the first sentence of the comment that a config opens with, or nothing."""
    lines = SCHEMA_LINE.sub("", text).lstrip().splitlines()
    opening = [line.removeprefix("#").strip() for line in lines[: next(_code(lines), len(lines))]]
    return re.split(r"(?<=[.?!])\s", " ".join(filter(None, opening)), maxsplit=1)[0]


def _code(lines: Sequence[str]) -> Iterator[int]:
    return (number for number, line in enumerate(lines) if not line.startswith("#"))


def _subtitle(tree: Mapping[str, Any]) -> str:
    """Return what the title's section says below the title."""
    written = (section["subtitle"] for section in tree["sections"] if "subtitle" in section)
    return f"{text_in(next(written, ''), SOURCE)}."


# ---- copies


def example_called(name: str) -> Path:
    """Return the shipped config of a name. Raises NoExampleError with the nearest."""
    known = shipped_configs()
    bare = name.removesuffix(".toml")
    if bare not in known:
        near = suggestion(bare, list(known)) or "; `nnviz examples` lists them."
        raise NoExampleError(f"there is no example {shown(name)}{near}")
    return known[bare]


def copy_example(source: Path, to: Path) -> list[Path]:
    """Write a shipped config to a file, with all that belongs to it beside; return what was written, the config first.

    Raises NoExampleError where a file would be replaced, before anything is written.
    """
    text = SCHEMA_LINE.sub(f"#:schema ./{SCHEMA}", source.read_text(encoding="utf-8"))
    copies = {to: text.encode()}
    for path in _belonging(source, text):
        copies[to.parent / path.relative_to(source.parent)] = path.read_bytes()
    if SCHEMA_LINE.search(text):
        copies[to.parent / SCHEMA] = (shipped_folder() / SCHEMA).read_bytes()
    wanted = {path: content for path, content in copies.items() if path == to or not _is_there(path, content)}
    for path in wanted:
        if path.exists() or path.is_symlink():
            raise NoExampleError(f"{path}: the file exists and stays as it is; name another place.")
    for path, content in wanted.items():
        with whole_file(path) as draft:
            draft.write_bytes(content)
    return list(wanted)


def _belonging(source: Path, text: str) -> list[Path]:
    """List what a config names, by key or in a comment, beside it."""
    tree = tomllib.loads(text)
    named = [path for name in files_named(tree) for path in find_files(name, source.parent)]
    beside = [path for path in sorted(source.parent.glob("*.*")) if path.suffix != ".toml" and path.name != SCHEMA]
    told = [path for path in beside if re.search(rf"\b{re.escape(path.name)}\b", text)]
    return list(dict.fromkeys([*named, *told]))


def _is_there(path: Path, content: bytes) -> bool:
    """Say whether a file is what would be written."""
    return path.is_file() and path.read_bytes() == content
