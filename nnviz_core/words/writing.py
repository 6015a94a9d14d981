"""How a language writes numbers: decimal sign, groups, percent sign and digits, and in which direction words run.

Numbers go through the house in one form, that of `numbers`: 0.73, −6.3 × 10⁻⁴, 13,002, 98.4 %. Where they are drawn,
said or printed they take that of the language. Its signs come from Unicode's CLDR, by way of Babel.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from nnviz_core.words.bidi import SINGLE
from nnviz_core.words.numbers import MINUS, power_text, scientific_parts

Digits = Literal["native", "latin"]
Direction = Literal["ltr", "rtl"]

LATIN = "0123456789"
ZEROS = {"latn": "0", "arab": "٠", "arabext": "۰", "deva": "०"}  # of numbering systems, by their names in CLDR
RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻"
ONE_DIGIT = 9  # the largest index that has one
# Languages whose books of mathematics have digits of their own, but for these countries.
NATIVE, LATIN_THERE = frozenset({"ar", "fa"}), frozenset({"DZ", "EH", "LY", "MA", "MR", "TN"})
_PLAIN, _GROUPED, _POWER = r"\d+(?:\.\d+)?", r"\d{1,3}(?:,\d{3})+", f"10[{RAISED}]+"
_WHOLE = re.compile(rf"\d+|{_GROUPED}")
_NUMBER = re.compile(rf"((?:< )?[{MINUS}+]?)((?:{_GROUPED}|{_PLAIN})(?: × {_POWER})?|{_POWER})( %)?")


class Written(str):
    """A text in the words of a language, whose numbers are as the language writes them."""

    __slots__ = ()


class Counted(Written):
    """A whole number, in words or digits of a language, by which a message can choose a form."""

    number: int

    def __new__(cls, text: str, number: int) -> "Counted":
        """Keep the number beside what is printed."""
        counted = super().__new__(cls, text)
        counted.number = number
        return counted


@dataclass(frozen=True, slots=True)
class Writing:
    """How a language writes numbers, and in which direction its words run."""

    language: str = "en"  # a tag, which chooses how thousands are parted
    decimal: str = "."
    group: str = ","  # between thousands
    percent: str = "{} %"  # for English, the house's own: the space that the International System of Units asks for
    digits: str = LATIN
    direction: Direction = "ltr"
    index_commas: bool = False  # in every name of a film where some index has several digits, as 1,16 is not 116

    @property
    def is_ours(self) -> bool:
        """Tell whether numbers stay as they go through the house."""
        return (self.language, self.decimal, self.group, self.percent, self.digits) == _OURS

    @property
    def separator(self) -> str:
        """Return what stands between the arguments of a function: a semicolon where a comma is the decimal sign."""
        return "; " if self.decimal == "," else ", "

    @property
    def times(self) -> str:
        """Return the sign between factors: no dot where it would be read as a zero."""
        return "×" if self.digits.startswith((ZEROS["arab"], ZEROS["arabext"])) else "·"

    @property
    def between(self) -> str:
        """Return what stands between the parts of a line under a title: no dot where it would be read as a zero."""
        return " | " if self.times == "×" else " · "

    @property
    def between_indices(self) -> str:
        """Return what stands between the indices of a name: w₁₂, or w₁,₂ beside w₁,₁₆."""
        return "," if self.index_commas else ""

    @property
    def runs_left(self) -> bool:
        """Tell whether words run from right to left."""
        return self.direction == "rtl"

    def number(self, text: str) -> str:
        """Write a number of the house as the language does; what is no number, or written already, stays."""
        found = None if self.is_ours or isinstance(text, Written) else _NUMBER.fullmatch(text)
        return _number(self, *found.groups(default="")) if found else text

    def counted(self, text: str) -> str:
        """Write a number in the same way; a whole one can choose a form."""
        if isinstance(text, Written) or not _WHOLE.fullmatch(text):
            return self.number(text)
        return Counted(self.number(text), int(text.replace(",", "")))

    def digit_by_digit(self, text: str) -> str:
        """Write the digits of a text that is no number, such as an index or a shape, as the language does."""
        return text.translate(_translated(self.digits))


ENGLISH = Writing()
_OURS = (ENGLISH.language, ENGLISH.decimal, ENGLISH.group, ENGLISH.percent, ENGLISH.digits)


def is_number(text: str) -> bool:
    """Tell whether a text is a number in the form of the house."""
    return _NUMBER.fullmatch(text) is not None


@lru_cache(maxsize=8192)
def _number(writing: Writing, sign: str, size: str, percent: str) -> str:
    mantissa, exponent = scientific_parts(size)
    power = power_text(int(exponent.replace(MINUS, "-"))) if exponent else ""
    written = " × ".join(filter(None, (_mantissa(writing, mantissa), power)))
    signed = sign + writing.digit_by_digit(written)
    return writing.percent.format(signed) if percent else signed


def _mantissa(writing: Writing, mantissa: str) -> str:
    if "," not in mantissa:
        return mantissa.replace(".", writing.decimal)
    from babel.numbers import format_decimal, get_group_symbol  # here, because a config is checked without it

    locale = _locale_name(writing.language)
    written = format_decimal(int(mantissa.replace(",", "")), locale=locale)
    return written.replace(get_group_symbol(locale), writing.group)


@cache
def _translated(digits: str) -> dict[int, int]:
    return str.maketrans(LATIN, digits)


def _locale_name(language: str) -> str:
    return language.replace("-", "_")


@cache
def writing_of(language: str, digits: Digits | None = None) -> Writing:
    """Return how a language, given by its tag, writes numbers; `digits` asks for its own or for 0 to 9.

    A language that CLDR does not know writes as English does.
    """
    from babel import Locale, UnknownLocaleError

    if language.partition("-")[0] == "en":
        return ENGLISH
    try:
        locale = Locale.parse(_locale_name(language))
    except (UnknownLocaleError, ValueError):
        return ENGLISH
    here = locale.language in NATIVE and locale.territory not in LATIN_THERE
    native = locale.other_numbering_systems["native"] if digits == "native" or (digits is None and here) else "latn"
    system = native if native in ZEROS else "latn"
    signs = {**locale.number_symbols["latn"], **locale.number_symbols[system]}
    percent = locale.percent_formats[None].pattern.replace("%", signs["percentSign"].strip(SINGLE))
    return Writing(
        language=language,
        decimal=signs["decimal"],
        group=signs["group"],
        percent=re.sub(r"[#0,.]+", "{}", percent),
        digits="".join(chr(ord(ZEROS[system]) + digit) for digit in range(10)),
        direction="rtl" if locale.text_direction == "rtl" else "ltr",
    )
