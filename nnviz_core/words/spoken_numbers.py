"""Spell numbers in words, each language in its own way, so that a transcript reads well aloud."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from nnviz_core.words.numbers import MINUS, scientific_parts

_SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_GROUPS = ((1_000_000, "million"), (1000, "thousand"), (100, "hundred"))


@dataclass(frozen=True, slots=True)
class Spelling:
    """How a language says whole numbers, and numbers as they are printed."""

    cardinal: Callable[[int], str]
    number: Callable[[str], str]


def spelling_of(language: str) -> Spelling:
    """Return how a language says numbers: where nobody wrote that down, as they are printed, which voices read too."""
    return SPELLINGS.get(language.partition("-")[0], AS_PRINTED)


# ---- English


def cardinal(number: int) -> str:
    """Spell a whole number below a thousand million; a larger one digit by digit."""
    if number >= 1_000_000_000:
        return _digits(str(number))
    for size, name in _GROUPS:
        if number >= size:
            rest = number % size
            tail = f" {'and ' if rest < 100 else ''}{cardinal(rest)}" if rest else ""
            return f"{cardinal(number // size)} {name}{tail}"
    if number < 20:
        return _SMALL[number]
    return _TENS[number // 10] + (f"-{_SMALL[number % 10]}" if number % 10 else "")


def number_words(text: str) -> str:
    """Spell a number as printed: −6.3 × 10⁻⁴ is minus six point three times ten to the minus four."""
    plain = text.replace(",", "").replace("+", "").replace("-", MINUS).strip()
    mantissa, exponent = scientific_parts(plain.removesuffix("%").strip())
    factors = (mantissa and _decimal(mantissa), exponent and f"ten to the {_decimal(exponent)}")
    words = " times ".join(filter(None, factors))
    return f"{words} percent" if plain.endswith("%") else words


def _decimal(text: str) -> str:
    sign = "minus " if text.startswith(MINUS) else ""
    whole, point, decimals = text.removeprefix(MINUS).partition(".")
    return sign + cardinal(int(whole)) + (f" point {_digits(decimals)}" if point else "")


def _digits(text: str) -> str:
    return " ".join(_SMALL[int(digit)] for digit in text)


AS_PRINTED = Spelling(str, str)
SPELLINGS: Mapping[str, Spelling] = MappingProxyType({"en": Spelling(cardinal, number_words)})
