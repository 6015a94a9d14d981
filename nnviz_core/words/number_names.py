"""Name a number by its place in the trace: in which part it stands, in words, and its symbol.

A table of names has places with index letters, layers[i].z[j]; indices are printed from 1.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from nnviz_core.words.formula.speech import said
from nnviz_core.words.formula.tree import Equation, Letter, Node, Numeral, Partial, Row, Upright
from nnviz_core.words.numbers import Shown
from nnviz_core.words.say import capital, cardinal, number_words

Indices = Mapping[str, int | str]  # an index letter of the place -> its number from 1; other names -> words
Template = Callable[[Indices], Node]


@dataclass(frozen=True, slots=True)
class PlaceName:
    """The name of all numbers at one kind of place."""

    place: str  # with index letters
    part: str  # that the number belongs to, with {index letters}; "" for none
    short: Template  # its symbol within that part
    whole: Template  # its symbol alone


@dataclass(frozen=True, slots=True)
class NumberName:
    """The name of a number: the part it belongs to ("" for none), and its symbol within it and as a whole."""

    part: str
    short: Node
    whole: Node


def letter(name: str, below: Sequence[str] = "", layer: str = "") -> Template:
    """Make a letter with the indices that are named: letter("w", "jk", "i")."""

    def made(at: Indices) -> Letter:
        return Letter(name, tuple(at[index] for index in below), int(at[layer]) if layer else None)

    return made


def upright(words: str, below: Sequence[str] = "", layer: str = "") -> Template:
    """Make a name set upright, with {names of indices} in it and indices below and above."""

    def made(at: Indices) -> Upright:
        indices = tuple(at[index] for index in below)
        return Upright(words.format(**at), indices, int(at[layer]) if layer else None)

    return made


def ordinal(index: str) -> Template:
    """Make a place's index itself."""
    return lambda at: Numeral(str(at[index]))


def partial(by: Template) -> Template:
    """Make the derivative of the loss with respect to something."""
    return lambda at: Partial(by(at))


def in_a_row(*templates: Template) -> Template:
    """Set names side by side."""
    return lambda at: Row(tuple(template(at) for template in templates))


def named_at(
    place: str, names: Sequence[PlaceName], owners: Callable[[Mapping[str, int]], Mapping[str, str]]
) -> NumberName:
    """Name the number at a place; one that no table names is called by its place.

    `owners` gives the names that only the section knows, for indices from 0.
    """
    for name in names:
        if found := _pattern(name.place).fullmatch(place):
            indices = {index: int(number) for index, number in found.groupdict().items()}
            at: dict[str, int | str] = {index: number + 1 for index, number in indices.items()}
            at |= owners(indices)
            spelled = {index: cardinal(each) if isinstance(each, int) else each for index, each in at.items()}
            return NumberName(name.part.format(**spelled), name.short(at), name.whole(at))
    return NumberName("", Upright(place), Upright(place))


@cache
def _pattern(place: str) -> re.Pattern[str]:
    """Turn a place with index letters into a pattern that catches them by name."""
    return re.compile(re.sub(r"\\\[(\w)\\\]", r"\\[(?P<\1>\\d+)\\]", re.escape(place)))


# ---- numbers with their names


def named_equation(shown: Shown, name: NumberName) -> Equation:
    """Write symbol = number."""
    return Equation((name.whole, Numeral(shown.text.removeprefix("+"), shown.place)), ("=",))


def listed_words(named: Sequence[tuple[Shown, NumberName]]) -> str:
    """Say numbers with their names, those of one part together."""
    parts: dict[str, list[str]] = {}
    for shown, name in named:
        parts.setdefault(name.part, []).append(f"{said(name.short)} is {number_words(shown.text)}")
    return " ".join(_sentence(part, each) for part, each in parts.items())


def _sentence(part: str, numbers: Sequence[str]) -> str:
    words = f"{', '.join(numbers)}."
    return f"{'In ' if part.startswith('layer') else ''}{part}: {words}" if part else capital(words)
