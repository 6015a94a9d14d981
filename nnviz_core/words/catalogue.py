"""Look words up: every sentence, label and name that a viewer, listener or reader meets, by its id.

The words of a language are one Fluent file in `languages/`; English is the source.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from nnviz_core.words.bidi import isolated
from nnviz_core.words.spoken_numbers import cardinal_words, number_words
from nnviz_core.words.tags import SOURCE, nearest_tag
from nnviz_core.words.typefaces import TYPEFACES, FontFile
from nnviz_core.words.writing import ENGLISH, Counted, Digits, Direction, Writing, Written, writing_of

# Fluent is imported where words are asked for: `check` and `--help` do without.
if TYPE_CHECKING:
    from fluent.runtime.types import FluentType

    from nnviz_core.words.messages import Messages

SUFFIX = ".ftl"
COUNT = "COUNT"  # in messages: { COUNT($share) -> ... } chooses a form by a number that is printed
LONG = 200  # characters; fluent.runtime refuses arguments of more than 2500 (MAX_PART_LENGTH in its resolver)
FIRST_SIGN = 0x10F000  # for private use, which no font draws: holds the place of what Fluent does not write itself
_SIGN = re.compile("([\U0010f000-\U0010f0ff])")
T = TypeVar("T")
LANGUAGES = Path(__file__).parent / "languages"


class WordsError(Exception):
    """A message that is missing or at fault, or was asked for without what it needs."""


@dataclass(frozen=True, slots=True)
class Wording:
    """In which words a film is told: all that its catalogue is chosen by."""

    language: str = SOURCE  # a tag, such as de-AT
    digits: Digits | None = None  # other than the language's books have
    class_names: tuple[str, ...] = ()  # of a film whose classes have names
    input_names: tuple[str, ...] = ()  # of a film whose inputs have names
    own: str = ""  # messages of the author's own, in Fluent, in the place of ours
    font: FontFile | None = None  # a typeface of the author's own, which its words are drawn in
    index_commas: bool = False  # between indices, as a layer of the film has ten neurons or more


ENGLISH_WORDING = Wording()


@dataclass(frozen=True, slots=True, eq=False)
class Catalogue:
    """The words of one language."""

    language: str
    messages: Messages = field(repr=False)  # by id
    class_names: tuple[str, ...] = ()  # of a film whose classes have names
    input_names: tuple[str, ...] = ()  # of a film whose inputs have names
    writing: Writing = ENGLISH

    def __call__(self, id: str, /, **arguments: str | int) -> str:
        """Write a message.

        Numbers that are printed come as text, from the formatter of all numbers, and are written as the language
        does; whole numbers (int), and COUNT of whole ones that are printed, choose plural forms. Raises WordsError for
        an unknown id, and rather than to write a text with a hole in it.
        """
        return self._text(id, None, arguments)

    def pieces(self, id: str, /, **arguments: str | int | T) -> tuple[str | T, ...]:
        """Write a message among whose arguments are things that are no text: its pieces, in the language's order.

        Raises WordsError as a call does.
        """
        return self._pieces(id, None, arguments)

    def forms(self, id: str, /, **arguments: str | int) -> tuple[str, ...]:
        """Write a message for a place with little room: as it is and, where it has one, in its shorter form.

        Raises WordsError as a call does.
        """
        return tuple(self._text(id, form, arguments) for form in self._names_of_forms(id))

    def forms_in_pieces(self, id: str, /, **arguments: str | int | T) -> tuple[tuple[str | T, ...], ...]:
        """Write a message among whose arguments are things that are no text, as it is and in its shorter form.

        Raises WordsError as a call does.
        """
        return tuple(self._pieces(id, form, arguments) for form in self._names_of_forms(id))

    def _names_of_forms(self, id: str) -> tuple[str | None, ...]:
        message = self.messages.get(id)
        return (None, *(each.id.name for each in message.attributes)) if message else (None,)

    def _text(self, id: str, form: str | None, arguments: Mapping[str, str | int]) -> Written:
        text = "".join(self._pieces(id, form, arguments))
        return Written(isolated(text) if self.writing.direction == "rtl" else text)

    def _pieces(self, id: str, form: str | None, arguments: Mapping[str, str | int | T]) -> tuple[str | T, ...]:
        given: dict[str, str | int] = {}
        held: dict[str, str | T] = {}
        for place, (name, value) in enumerate(arguments.items()):
            if isinstance(value, int):
                given[name] = value
            elif isinstance(value, str) and len(value) <= LONG:
                given[name] = self.writing.counted(value)
            else:
                given[name] = sign = chr(FIRST_SIGN + place)
                held[sign] = value
        return tuple(held.get(piece, piece) for piece in _SIGN.split(self._written(id, form, given)) if piece)

    def _written(self, id: str, form: str | None, arguments: dict[str, str | int]) -> str:
        read = self.messages.get(id)
        message = None if read is None else self.messages.bundle.get_message(id)
        pattern = None if message is None else message.attributes[form] if form else message.value
        if pattern is None:
            raise WordsError(f"There are no words {id} in {self.language}{SUFFIX}.")
        text, errors = self.messages.bundle.format_pattern(pattern, arguments)
        if errors:
            raise WordsError(f"The words {id} of {self.language}{SUFFIX} cannot be written: {errors[0]}")
        return str(text)

    def cardinal(self, number: int) -> str:
        """Spell a whole number."""
        return cardinal_words(number, self)

    def called(self, label: int) -> str:
        """Return what follows the word "class" in a sentence: its name, or else its number."""
        return self.class_names[label] if label < len(self.class_names) else str(label)

    def class_label(self, label: int) -> str:
        """Name a class by itself: setosa, or else class 0."""
        return self.class_names[label] if label < len(self.class_names) else self("label-class", label=str(label))

    def named_input(self, k: int, written: str) -> str:
        """Put the name of an input (from 0) before what is written of it, where it has one."""
        names = self.input_names
        return self("label-named-input", name=names[k], input=written) if k < len(names) else written

    def spoken_class(self, label: int) -> str:
        """Return what is said after the word "class": its name, or else its number, spelled."""
        return self.class_names[label] if label < len(self.class_names) else self.cardinal(label)

    def number(self, text: str) -> str:
        """Spell a number of the house, in words or, where nobody wrote them down, as the language writes it."""
        return number_words(text, self)

    @property
    def direction(self) -> Direction:
        """Return in which direction these words run, which are English where a language has none of its own."""
        return writing_of(self.language).direction

    def speaks(self, language: str) -> bool:
        """Say whether these words are in a language, whatever its country."""
        return language.partition("-")[0].lower() == self.language.partition("-")[0].lower()


def catalogue(wording: Wording | str) -> Catalogue:
    """Return the words of a film, or of a language alone: English ones where it has none of its own."""
    return _chosen(Wording(wording) if isinstance(wording, str) else wording)


@cache
def _chosen(wording: Wording) -> Catalogue:
    loaded = _loaded(language := language_of_words(wording.language), wording.own)
    writing = writing_of(wording.language if language != SOURCE else SOURCE, wording.digits)
    if wording.index_commas:
        writing = replace(writing, index_commas=True)
    return replace(loaded, class_names=wording.class_names, input_names=wording.input_names, writing=writing)


def language_of_words(language: str) -> str:
    """Choose the shipped language for a tag such as de-AT: its own, that of all countries (de), else English.

    Words in other signs than the tag's, such as simplified ones for zh-Hant, are none of its own.
    """
    chosen = nearest_tag(language, shipped_languages()) or SOURCE
    signs = nearest_tag(language, TYPEFACES)
    return chosen if signs in (None, nearest_tag(chosen, TYPEFACES)) else SOURCE


@cache
def shipped_languages() -> tuple[str, ...]:
    """List the languages that have words."""
    return tuple(sorted(file.stem for file in LANGUAGES.glob(f"*{SUFFIX}")))


def words_path(language: str) -> Path:
    """Return the file of a shipped language."""
    return LANGUAGES / f"{language}{SUFFIX}"


def _count(printed: str) -> FluentType:
    """Return the whole number that is printed, to choose a form by; by what is none, the last form is chosen."""
    from fluent.runtime.types import FluentInt, FluentNone

    return FluentInt(printed.number) if isinstance(printed, Counted) else FluentNone(printed)


@cache
def _loaded(language: str, own: str = "") -> Catalogue:
    from nnviz_core.words.messages import Messages

    shipped = words_path(language).read_text(encoding="utf-8")
    return Catalogue(language, Messages(language, (shipped, own), {COUNT: _count}))
