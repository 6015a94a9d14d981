"""The page of all commands and options, written from the commands themselves, as the manual page is."""

from collections.abc import Iterable, Iterator
from typing import Any

from typer.main import get_command

from nnviz_core.cli.app import app
from nnviz_core.cli.completion import PROGRAM
from nnviz_core.cli.described import Described, DescribedCommand, commands_of, taken_by
from nnviz_core.cli.man_page import DESCRIPTION, FILES, HELP, STATUSES, VARIABLES

INTRODUCTION = f"""\
# Commands

{DESCRIPTION}

Results go to standard output, progress and complaints to standard error. The page is written from the commands
themselves, like `{PROGRAM} COMMAND --help` and `man {PROGRAM}`. Short names that come with nnviz:
[](../reference/films.md).
"""


def commands_page() -> str:
    """Write the page."""
    root: Any = get_command(app)
    lines = [INTRODUCTION, "## Options of all commands", "", *_options(taken_by(root)), *_option("`--help`", HELP)]
    for name, command in root.commands.items():
        for each in commands_of(f"{PROGRAM} {name}", command):
            lines += _command(each)
    for title, entries in (("Exit status", STATUSES), ("Environment", VARIABLES), ("Files", FILES)):
        lines += [f"## {title}", ""]
        for word, meaning in entries.items():
            lines += _option(f"`{word}`", meaning)
    return "\n".join(lines) + "\n"


def _command(command: DescribedCommand) -> Iterator[str]:
    yield from (f"{'#' * (2 + command.depth)} {command.words[0]}", "", "```text", " ".join(command.words), "```", "")
    yield from (escaped(command.help), "")
    yield from _options(command.takes)


def _options(takes: Iterable[Described]) -> Iterator[str]:
    for each in takes:
        value = f" {each.value}" if each.value else ""
        yield from _option(", ".join(f"`{name}{value}`" for name in each.names) or f"`{each.value}`", each.says)


def _option(term: str, meaning: str) -> Iterator[str]:
    yield from (term, f": {escaped(' '.join(meaning.split())) or 'See above.'}", "")


def escaped(text: str) -> str:
    """Write plain words in Markdown."""
    return text.translate({ord(sign): f"\\{sign}" for sign in "*_<>[]{}`$"})
