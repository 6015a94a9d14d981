"""Spell numbers in words, each language in its own way, so that a transcript reads well aloud.

How whole numbers are said stands in Unicode's CLDR, which unicode-rbnf reads; the words around them are messages.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from nnviz_core.words.numbers import MINUS, scientific_parts
from nnviz_core.words.writing import Counted, Written, is_number

if TYPE_CHECKING:
    from nnviz_core.words.catalogue import Catalogue

_SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_GROUPS = ((1_000_000, "million"), (1000, "thousand"), (100, "hundred"))
MOST = 1_000_000_000
LONGEST = 3  # decimals that are said as one number, where a language does that


@dataclass(frozen=True, slots=True)
class Spelling:
    """How a language says whole numbers, and the decimals of others: digit by digit, or as one number, as in French."""

    cardinal: Callable[[int], str]
    decimals: Callable[[str, Spelling], str]
    below: int = MOST  # whole numbers from here on stay digits, which voices read too


@dataclass(frozen=True, slots=True)
class Counting:
    """The numbers by which a language counts things: 두 개 in Korean, where 2 itself is 이; 两个 in Chinese."""

    nouns: tuple[str, ...]  # of what is counted, right behind the number
    rules: str  # of CLDR
    numbers: range  # others are said as they are
    gap: str  # before the noun


def cardinal_words(number: int, words: Catalogue) -> str:
    """Spell a whole number; where nobody wrote down how a language does, leave its digits."""
    spelling = spelling_of(words.language)
    if spelling is None or number >= spelling.below:
        return Counted(words.writing.number(str(number)), number)
    return Counted(spelling.cardinal(number), number)


def number_words(text: str, words: Catalogue) -> str:
    """Say a number of the house: −6.3 × 10⁻⁴ is minus six point three times ten to the minus four."""
    if not is_number(text):
        return text
    plain = text.removeprefix("+").removesuffix("%").rstrip()
    mantissa, exponent = scientific_parts(plain)
    power = words("aloud-power-of-ten", exponent=_said(exponent, words)) if exponent else ""
    if not mantissa:
        return power
    said = _said(mantissa, words)
    if power:
        return words("aloud-times-power", number=said, power=power)
    return words("aloud-percent", number=said) if text.endswith("%") else said


def _said(text: str, words: Catalogue) -> str:
    if text.startswith(MINUS):
        return words("speech-negative", inside=_said(text.removeprefix(MINUS), words))
    spelling = spelling_of(words.language)
    whole, point, decimals = text.partition(".")
    number = int(whole.replace(",", ""))
    if spelling is None or number >= spelling.below:
        return Written(words.writing.number(text)) if point else Counted(words.writing.number(text), number)
    first = Counted(spelling.cardinal(number), number)
    return words("aloud-decimal", whole=first, decimals=spelling.decimals(decimals, spelling)) if point else first


def one_by_one(text: str, spelling: Spelling) -> str:
    """Say every digit: zero two seven."""
    return " ".join(spelling.cardinal(int(digit)) for digit in text)


def run_together(text: str, spelling: Spelling) -> str:
    """Say every digit, in a language that puts no spaces between them."""
    return "".join(spelling.cardinal(int(digit)) for digit in text)


def as_one_number(text: str, spelling: Spelling) -> str:
    """Say decimals as one number after their zeros, zero twenty-seven; many of them digit by digit."""
    rest = text.lstrip("0")
    if not 0 < len(rest) <= LONGEST:
        return one_by_one(text, spelling)
    zeros = "0" * (len(text) - len(rest))
    return " ".join(filter(None, (one_by_one(zeros, spelling), spelling.cardinal(int(rest)))))


# ---- English


def cardinal(number: int) -> str:
    """Spell a whole number below a thousand million."""
    for size, name in _GROUPS:
        if number >= size:
            rest = number % size
            tail = f" {'and ' if rest < 100 else ''}{cardinal(rest)}" if rest else ""
            return f"{cardinal(number // size)} {name}{tail}"
    if number < 20:
        return _SMALL[number]
    return _TENS[number // 10] + (f"-{_SMALL[number % 10]}" if number % 10 else "")


# ---- other languages

NUMBERING = "spellout-numbering"  # CLDR's rules for numbers that count nothing
RULES = {"ko": "spellout-cardinal-sinokorean"}
COUNTINGS: Mapping[str, Counting] = MappingProxyType(
    {
        "ko": Counting(("개", "가지", "곳", "배", "쌍"), "spellout-cardinal-native-attributive", range(1, 100), " "),
        "zh": Counting(("个", "条", "处", "倍", "次", "种", "步"), "spellout-cardinal-alternate2", range(2, 3), ""),
    }
)
ORDINAL = "第"  # before a number that counts nothing
HUNDREDS = {  # of Arabic: three, as it stands before a hundred in one word
    "ثلاثة": "ثلاث",
    "أربعة": "أربع",
    "خمسة": "خمس",
    "ستة": "ست",
    "سبعة": "سبع",
    "ثمانية": "ثمان",
    "تسعة": "تسع",
}
CORRECTIONS: Mapping[str, Mapping[str, str]] = MappingProxyType(  # of how CLDR spells, to how dictionaries do
    {
        "ar": {
            "إثن": "اثن",
            "إحدى عشر": "أحد عشر",
            **{f"{three} مائة": f"{short}مائة" for three, short in HUNDREDS.items()},
        },
        "el": {"εννενήντα": "ενενήντα", "χίλιάδες": "χιλιάδες", "δεκατρεις": "δεκατρείς"},
        "uk": {"\u02bc": "’"},  # a letter that voices do not know
        "zh": {"〇": "零"},
    }
)
BELOW = {"ar": 1000}  # thousands take forms of their own, by how many they are, which CLDR and num2words get wrong
ONE_BY_ONE, RUN_TOGETHER = ("de", "el", "hi", "nl", "sv"), ("ko", "zh")  # espeak-ng says decimals in the same way
AS_ONE_NUMBER = ("ar", "cs", "es", "fr", "it", "pl", "pt", "ru", "tr", "uk")
# Japanese keeps its digits: how they sound depends on what is counted (1本 is ippon, 3本 sanbon), which voices know.


def count_words(text: str, before: str, after: str, language: str) -> str:
    """Say how many there are of what stands right behind, where a language counts it by other numbers; "" elsewhere."""
    counting = COUNTINGS.get(language.partition("-")[0])
    if counting is None or not after.startswith(counting.nouns) or before.endswith(ORDINAL):
        return ""
    if not text.isdecimal() or int(text) not in counting.numbers:
        return ""
    return _rules(language, counting.rules)(int(text)) + counting.gap


def _by_rules(number: int, *, language: str) -> str:
    said = _rules(language, RULES.get(language, NUMBERING))(number)
    for wrong, right in CORRECTIONS.get(language, {}).items():
        said = said.replace(wrong, right)
    return said


@cache
def _rules(language: str, rules: str) -> Callable[[int], str]:
    from unicode_rbnf import RbnfEngine  # here, because English does without

    engine = RbnfEngine.for_language(language)
    return lambda number: engine.format_number(number, ruleset_names=[rules]).text


def _ruled(language: str) -> Spelling:
    decimals = one_by_one if language in ONE_BY_ONE else run_together if language in RUN_TOGETHER else as_one_number
    return Spelling(partial(_by_rules, language=language), decimals, BELOW.get(language, MOST))


SPELLINGS: Mapping[str, Spelling] = MappingProxyType(
    {
        "en": Spelling(cardinal, one_by_one),
        **{each: _ruled(each) for each in (*ONE_BY_ONE, *RUN_TOGETHER, *AS_ONE_NUMBER)},
    }
)


def spelling_of(language: str) -> Spelling | None:
    """Return how a language says numbers; None where nobody wrote that down."""
    return SPELLINGS.get(language.partition("-")[0])
