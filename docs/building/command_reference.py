"""The page of all commands and options, written from the commands themselves, as the manual page is."""

from collections.abc import Iterator
from typing import Any, get_type_hints

from typer.main import get_command

from nnviz_core.cli.app import app
from nnviz_core.cli.completion import PROGRAM
from nnviz_core.cli.man_page import DESCRIPTION, FILES, HELP, STATUSES, VARIABLES, says, value_word

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
    lines = [INTRODUCTION, "## Options of all commands", "", *_options(root), *_option("`--help`", HELP)]
    for name, command in root.commands.items():
        lines += _command(f"{PROGRAM} {name}", command, level=2)
    for title, entries in (("Exit status", STATUSES), ("Environment", VARIABLES), ("Files", FILES)):
        lines += [f"## {title}", ""]
        for word, meaning in entries.items():
            lines += _option(f"`{word}`", meaning)
    return "\n".join(lines) + "\n"


def _command(name: str, command: Any, *, level: int) -> Iterator[str]:
    arguments = [param for param in command.params if param.param_type_name == "argument"]
    taken = [value_word(each, {}) if each.required else f"[{value_word(each, {})}]" for each in arguments]
    options = [] if len(arguments) == len(command.params) else ["[options]"]
    yield from (f"{'#' * level} {name}", "", "```text", " ".join([name, *taken, *options]), "```", "")
    yield from (escaped(command.help or ""), "")
    yield from _options(command)
    for below, inner in getattr(command, "commands", {}).items():
        yield from _command(f"{name} {below}", inner, level=level + 1)


def _options(command: Any) -> Iterator[str]:
    hints = get_type_hints(command.callback, include_extras=True) if command.callback else {}
    for param in command.params:
        if getattr(param, "hidden", False):
            continue
        if param.param_type_name == "argument":
            yield from _option(f"`{value_word(param, hints)}`", says(param))
        else:
            value = "" if param.is_flag else f" {value_word(param, hints)}"
            yield from _option(", ".join(f"`{each}{value}`" for each in param.opts), says(param))


def _option(term: str, meaning: str) -> Iterator[str]:
    yield from (term, f": {escaped(' '.join(meaning.split())) or 'See above.'}", "")


def escaped(text: str) -> str:
    """Write plain words in Markdown."""
    return text.translate({ord(sign): f"\\{sign}" for sign in "*_<>[]{}`$"})
