"""Name a number by its place in the trace: in which part it stands, in words, and its symbol.

A table of names has places with index letters, layers[i].z[j]; indices are printed from 1.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.formula.speech import said
from nnviz_core.words.formula.tree import Equation, Letter, Node, Numeral, Partial, Upright
from nnviz_core.words.formula.worded import worded
from nnviz_core.words.numbers import Shown
from nnviz_core.words.say import comma_list, formula_sentence, joined_sentences, phrase_words

Indices = Mapping[str, int | str]  # an index letter of the place -> its number from 1; other names -> words
Template = Callable[[Indices, Catalogue], Node]


@dataclass(frozen=True, slots=True)
class NumberGroup:
    """What numbers that are listed together belong to."""

    id: str  # of the message that lists them, with { $owner } and { $numbers }
    owner: str  # the index letter that says which one, or another name


@dataclass(frozen=True, slots=True)
class PlaceName:
    """The name of all numbers at one kind of place."""

    place: str  # with index letters
    part: NumberGroup | None  # that the number belongs to
    short: Template  # its symbol within that part
    whole: Template  # its symbol alone


@dataclass(frozen=True, slots=True)
class NumberName:
    """The name of a number: the part it belongs to (the message's id and the owner), and its symbol."""

    part: tuple[str, str] | None
    short: Node  # within the part
    whole: Node


def letter(name: str, below: Sequence[str] = "", layer: str = "") -> Template:
    """Make a letter with the indices that are named: letter("w", "jk", "i")."""

    def made(at: Indices, words: Catalogue) -> Letter:
        return Letter(name, tuple(at[index] for index in below), int(at[layer]) if layer else None)

    return made


def upright(id: str, below: Sequence[str] = "", layer: str = "", **owners: str) -> Template:
    """Make a name set upright: the message of an id, with names of owners in it, and indices below and above."""

    def made(at: Indices, words: Catalogue) -> Upright:
        indices = tuple(at[index] for index in below)
        named = {argument: str(at[owner]) for argument, owner in owners.items()}
        return Upright(words(id, **named), indices, int(at[layer]) if layer else None)

    return made


def in_words(id: str, **names: Template) -> Template:
    """Make names with words around them: a message whose arguments are names."""
    return lambda at, words: worded(words, id, **{key: template(at, words) for key, template in names.items()})


def owned(name: str) -> Template:
    """Make a name that only the section knows."""
    return lambda at, words: Upright(str(at[name]))


def ordinal(index: str) -> Template:
    """Make a place's index itself."""
    return lambda at, words: Numeral(str(at[index]))


def partial(by: Template) -> Template:
    """Make the derivative of the loss with respect to something."""
    return lambda at, words: Partial(by(at, words))


def named_at(
    place: str,
    names: Sequence[PlaceName],
    words: Catalogue,
    *,
    owners: Callable[[Mapping[str, int]], Mapping[str, str]],
) -> NumberName:
    """Name the number at a place; one that no table names is called by its place.

    `owners` gives the names that only the section knows, for indices from 0.
    """
    for name in names:
        if found := _pattern(name.place).fullmatch(place):
            indices = {index: int(number) for index, number in found.groupdict().items()}
            at: dict[str, int | str] = {index: number + 1 for index, number in indices.items()}
            at |= owners(indices)
            return NumberName(_part(name.part, at, words), name.short(at, words), name.whole(at, words))
    return NumberName(None, Upright(place), Upright(place))


def _part(part: NumberGroup | None, at: Indices, words: Catalogue) -> tuple[str, str] | None:
    if part is None:
        return None
    owner = at[part.owner]
    return part.id, words.cardinal(owner) if isinstance(owner, int) else phrase_words(owner, words)


@cache
def _pattern(place: str) -> re.Pattern[str]:
    """Turn a place with index letters into a pattern that catches them by name."""
    return re.compile(re.sub(r"\\\[(\w)\\\]", r"\\[(?P<\1>\\d+)\\]", re.escape(place)))


# ---- numbers with their names


def named_equation(shown: Shown, name: NumberName) -> Equation:
    """Write symbol = number."""
    return Equation((name.whole, Numeral(shown.text.removeprefix("+"), shown.place)), ("=",))


def listed_words(named: Sequence[tuple[Shown, NumberName]], words: Catalogue) -> str:
    """Say numbers with their names, those of one part together."""
    parts: dict[tuple[str, str] | None, list[str]] = {}
    for shown, name in named:
        told = words("number-is", name=said(name.short, words), number=words.number(shown.text))
        parts.setdefault(name.part, []).append(told)
    return joined_sentences((_sentence(part, comma_list(each, words), words) for part, each in parts.items()), words)


def _sentence(part: tuple[str, str] | None, numbers: str, words: Catalogue) -> str:
    if part is None:
        return formula_sentence(numbers, words)
    id, owner = part
    return words(id, owner=owner, numbers=numbers)
