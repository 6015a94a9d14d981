"""The manual page, written from the commands themselves: nnviz(1), for man.

Macros: man(7), and groff_man(7) for what other formatters know.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from typing import Any

from nnviz_core import __version__
from nnviz_core.cli.completion import PROGRAM
from nnviz_core.cli.described import Described, DescribedCommand, commands_of, taken_by

HELP = "Say what nnviz, or the command before it, does and takes, and end."
STATUSES = {
    "0": "All went well.",
    "1": "Something is wrong, and was said: a fault in a config, a film that could not be made, a check that failed.",
    "2": "The command line is not one that nnviz knows.",
    "130": "Stopped by Ctrl-C; 143: told to end. The same command goes on with what is finished.",
    "141": "Whoever read the output has left.",
}
VARIABLES = {
    "NNVIZ_CACHE": "The folder of finished pieces of films. Default: that of the system for caches.",
    "NNVIZ_CACHE_GB": "How many gigabytes the cache may hold. Default: 5.",
    "NNVIZ_CONFIG": "The config that Manim's own command draws, in a checkout.",
    "NO_COLOR": "Set to anything: no colours on the terminal.",
}
FILES = {
    "film/<name>/": "A rendered film, with captions, chapters, numbers and a manifest.",
    "site/<name>/": "What publish writes for a course site.",
}


def man() -> None:
    """Print the manual page, for man: nnviz man | man -l -

    Where nnviz is installed into an environment that is active, man nnviz finds it.
    """
    from typer.main import get_command

    from nnviz_core.cli.app import app

    sys.stdout.write(page(get_command(app)))


def page(root: Any) -> str:
    """Write the page of a command with its commands, as Typer builds them."""
    return "\n".join(_lines(root)) + "\n"


def _lines(root: Any) -> Iterator[str]:
    yield rf".\" Written by `{PROGRAM} man`."
    yield f'.TH {PROGRAM.upper()} 1 "" "{PROGRAM} {__version__}" "User Commands"'
    yield from (".SH NAME", rf"{PROGRAM} \- {_first_small(_escaped(root.help).rstrip('.'))}")
    yield from (".SH SYNOPSIS", rf".B {PROGRAM}", "[options]", r".I COMMAND", r"[\fIarguments\fR]")
    yield from (".SH DESCRIPTION", *_paragraphs(DESCRIPTION))
    yield from (".SH OPTIONS", *_options(taken_by(root)), *_entry(r"\fB\-\-help\fR", HELP))
    yield ".SH COMMANDS"
    for name, command in root.commands.items():
        for each in commands_of(f"{PROGRAM} {name}", command):
            yield from _command(each)
    for title, entries in (("EXIT STATUS", STATUSES), ("ENVIRONMENT", VARIABLES), ("FILES", FILES)):
        yield f".SH {title}"
        for word, says in entries.items():
            yield from _entry(rf"\fB{_escaped(word)}\fR", says)
    yield from (".SH EXAMPLES", ".nf", *(_line(each) for each in EXAMPLES), ".fi")


DESCRIPTION = (
    "A config file says which network, which parameters and which sections a film has; nnviz computes every number and "
    "draws the film. CONFIG is the path of a .toml or .json file, or the name of a config that comes with nnviz "
    "(nnviz examples lists them). The keys of a config: nnviz schema."
)
EXAMPLES = (
    "nnviz doctor                         # what this machine lacks",
    "nnviz init lecture.toml              # a config to start from",
    "nnviz check lecture.toml             # every fault, with its line",
    "nnviz preview lecture.toml           # the film while you write it",
    "nnviz render lecture.toml            # film/lecture/lecture.mp4",
    "nnviz render short --quality draft   # one that comes with nnviz",
)


def _command(command: DescribedCommand) -> Iterator[str]:
    """Write a command, or a group of them: its own use."""
    yield from (f".SS {_escaped(' '.join(command.words))}", *_paragraphs(command.help))
    yield from _options(command.takes)


def _options(takes: Iterable[Described]) -> Iterator[str]:
    for each in takes:
        value = rf"\fI{_escaped(each.value)}\fR" if each.value else ""
        names = ", ".join(rf"\fB{_escaped(name)}\fR{' ' if value else ''}{value}" for name in each.names)
        yield from _entry(names or value, each.says)


# ---- troff


def _entry(term: str, says: str) -> Iterator[str]:
    yield from (".TP", term, _line(" ".join(says.split())))


def _paragraphs(text: str) -> Iterator[str]:
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        yield from (".PP", _line(" ".join(paragraph.split())))


def _line(text: str) -> str:
    """Write a line of text, which may begin with what would be a request."""
    escaped = _escaped(text)
    return rf"\&{escaped}" if escaped.startswith((".", "'")) else escaped


def _escaped(text: str) -> str:
    return text.replace("\\", r"\e").replace("-", r"\-")


def _first_small(text: str) -> str:
    return text[:1].lower() + text[1:]
