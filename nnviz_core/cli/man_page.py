"""The manual page, written from the commands themselves: nnviz(1), for man.

Macros: man(7), and groff_man(7) for what other formatters know.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from enum import Enum
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from nnviz_core import __version__
from nnviz_core.cli.completion import PROGRAM

WORDS = {int: "N", float: "SECONDS", Path: "PATH", str: "TEXT"}  # for values of which an option says no more
OF_TYPER = {  # options that Typer adds, in words that do not change with it
    "--install-completion": "Install completion for the shell in use: bash, zsh, fish or PowerShell.",
    "--show-completion": "Print the completion for the shell in use.",
}
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
    yield from (".SH OPTIONS", *_options(root), *_entry(r"\fB\-\-help\fR", HELP))
    yield ".SH COMMANDS"
    for name, command in root.commands.items():
        yield from _command(f"{PROGRAM} {name}", command)
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


def _command(name: str, command: Any) -> Iterator[str]:
    """Write a command, or a group of them: its own use, then each of its commands."""
    arguments = [param for param in command.params if param.param_type_name == "argument"]
    taken = [f"[{value_word(each, {})}]" if not each.required else value_word(each, {}) for each in arguments]
    options = [] if len(arguments) == len(command.params) else ["[options]"]
    yield from (f".SS {_escaped(' '.join([name, *taken, *options]))}", *_paragraphs(command.help or ""))
    yield from _options(command)
    for below, inner in getattr(command, "commands", {}).items():
        yield from _command(f"{name} {below}", inner)


def _options(command: Any) -> Iterator[str]:
    hints = get_type_hints(command.callback, include_extras=True) if command.callback else {}
    for param in command.params:
        if getattr(param, "hidden", False):
            continue
        if param.param_type_name == "argument":
            yield from _entry(rf"\fI{_escaped(value_word(param, hints))}\fR", says(param))
        else:
            value = "" if param.is_flag else rf" \fI{_escaped(value_word(param, hints))}\fR"
            yield from _entry(", ".join(rf"\fB{_escaped(name)}\fR{value}" for name in param.opts), says(param))


def says(param: Any) -> str:
    """Return what a parameter is for, and its default where that is not said."""
    if words := OF_TYPER.get(param.opts[0]):
        return words
    default = param.default.value if isinstance(param.default, Enum) else param.default
    is_told = "Default" in (param.help or "") or isinstance(default, bool)
    told = f" Default: {default}." if isinstance(default, str | int | float | Path) and not is_told else ""
    again = " May be given several times." if param.multiple else ""
    return f"{param.help or ''}{told}{again}".strip()


def value_word(param: Any, hints: Mapping[str, Any]) -> str:
    """Return what stands for a value: the word that was chosen for it, its choices, or its kind."""
    if param.metavar or param.param_type_name == "argument":
        return str(param.metavar or param.name.upper())
    kind = _plain(hints.get(param.name, str))
    if get_origin(kind) is Literal:
        return "|".join(get_args(kind))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return "|".join(str(each.value) for each in kind)
    return WORDS.get(kind, "TEXT")


def _plain(hint: Any) -> Any:
    """Take away what surrounds a type: Annotated, None, list."""
    while True:
        if get_origin(hint) is Annotated:
            hint = get_args(hint)[0]
        elif get_origin(hint) in (Union, UnionType):
            hint = next(each for each in get_args(hint) if each is not type(None))
        elif get_origin(hint) is list:
            hint = get_args(hint)[0]
        else:
            return hint


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
