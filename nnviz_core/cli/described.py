"""What each command takes, as Typer builds them: read once for the manual page and for the documentation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

WORDS = {int: "N", float: "SECONDS", Path: "PATH", str: "TEXT"}  # for values of which an option says no more
OF_TYPER = {  # options that Typer adds, in words that do not change with it
    "--install-completion": "Install completion for the shell in use: bash, zsh, fish or PowerShell.",
    "--show-completion": "Print the completion for the shell in use.",
}


@dataclass(frozen=True, slots=True)
class Described:
    """An argument or an option: its names (none of an argument), what stands for its value, and what it is for."""

    names: tuple[str, ...]
    value: str  # empty of a flag
    says: str


@dataclass(frozen=True, slots=True)
class DescribedCommand:
    """A command, or a group of them: how it is typed, what it does and what it takes."""

    words: tuple[str, ...]  # nnviz, render, CONFIG, [options]
    depth: int  # 0 right below the program
    help: str
    takes: tuple[Described, ...]


def commands_of(name: str, command: Any, depth: int = 0) -> Iterator[DescribedCommand]:
    """Yield a command, then those below it."""
    arguments = [param for param in command.params if param.param_type_name == "argument"]
    taken = [_value_word(each, {}) if each.required else f"[{_value_word(each, {})}]" for each in arguments]
    options = [] if len(arguments) == len(command.params) else ["[options]"]
    yield DescribedCommand((name, *taken, *options), depth, command.help or "", tuple(taken_by(command)))
    for below, inner in getattr(command, "commands", {}).items():
        yield from commands_of(f"{name} {below}", inner, depth + 1)


def taken_by(command: Any) -> Iterator[Described]:
    """Yield what a command takes, in its order, but for what is hidden."""
    hints = get_type_hints(command.callback, include_extras=True) if command.callback else {}
    for param in command.params:
        if not getattr(param, "hidden", False):
            argument = param.param_type_name == "argument"
            value = "" if not argument and param.is_flag else _value_word(param, hints)
            yield Described(() if argument else tuple(param.opts), value, _says(param))


def _says(param: Any) -> str:
    """Return what a parameter is for, and its default where that is not said."""
    if words := OF_TYPER.get(param.opts[0]):
        return words
    default = param.default.value if isinstance(param.default, Enum) else param.default
    is_told = "Default" in (param.help or "") or isinstance(default, bool)
    told = f" Default: {default}." if isinstance(default, str | int | float | Path) and not is_told else ""
    again = " May be given several times." if param.multiple else ""
    return f"{param.help or ''}{told}{again}".strip()


def _value_word(param: Any, hints: Mapping[str, Any]) -> str:
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
