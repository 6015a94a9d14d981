"""Say numbers and captions in English words, so that a transcript reads well aloud."""

import re
from collections.abc import Sequence

from nnviz_core.words.numbers import MINUS

_SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_GROUPS = ((1_000_000, "million"), (1000, "thousand"), (100, "hundred"))
_SUBSCRIPTS = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")


# ---- numbers


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
    """Spell a number as printed: −6.3e−4 is minus six point three times ten to the minus four."""
    plain = text.replace(",", "").replace("+", "").replace("-", MINUS).strip()
    mantissa, e, exponent = plain.removesuffix("%").strip().partition("e")
    words = _decimal(mantissa) + (f" times ten to the {_decimal(exponent)}" if e else "")
    return f"{words} percent" if plain.endswith("%") else words


def _decimal(text: str) -> str:
    sign = "minus " if text.startswith(MINUS) else ""
    whole, point, decimals = text.removeprefix(MINUS).partition(".")
    return sign + cardinal(int(whole)) + (f" point {_digits(decimals)}" if point else "")


def _digits(text: str) -> str:
    return " ".join(_SMALL[int(digit)] for digit in text)


# ---- sentences


_NUMBER = re.compile(rf"(?<![\w.])[{MINUS}+]?\d+(?:,\d{{3}})*(?:\.\d+)?(?:e{MINUS}?\d+)?(?:\s?%)?(?!\w)")
_PARAMETER = re.compile(r"\b([Wb])(\d)\[(\d+)(?:,(\d+))?\]")
_INDEXED = re.compile(r"\b([A-Za-z])([₀-₉]+)")
_SYMBOLS = (
    (re.compile(r"∂L/∂(\w)"), r"the derivative of the loss with respect to \1"),
    (re.compile(rf"{MINUS}ln\b"), "minus the natural logarithm"),
    (re.compile(r"(?<=\s)=(?=\s)"), "is"),
    (re.compile(r"(?<=\s)≈(?=\s)"), "is about"),
    (re.compile(r"(?<=\s)·(?=\s)"), "times"),
    (re.compile(rf"(?<=\s){MINUS}(?=\s)"), "minus"),
    (re.compile("²"), " squared"),
    (re.compile(r"\bdet W\b"), "the determinant of W"),
    (re.compile("δ"), "delta"),
)


def sentence_words(text: str) -> str:
    """Say an English sentence of ours: its numbers and symbols become words, all else stays."""
    text = _PARAMETER.sub(_parameter_words, " ".join(text.split()))
    text = _INDEXED.sub(lambda found: f"{found[1]} {number_words(found[2].translate(_SUBSCRIPTS))}", text)
    for pattern, words in _SYMBOLS:
        text = pattern.sub(words, text)
    said = _NUMBER.sub(lambda found: number_words(found[0]), text)
    return capital(said) if text[:1].isdigit() else said


def capital(sentence: str) -> str:
    """Let a sentence begin with a capital letter."""
    return sentence[:1].upper() + sentence[1:]


def _parameter_words(found: re.Match[str]) -> str:
    """Say W3[2,1] as W three, two, one."""
    return ", ".join([f"{found[1]} {number_words(found[2])}", *(number_words(i) for i in found.groups()[2:] if i)])


def neuron_words(neurons: Sequence[int], layer: int) -> str:
    """Name neurons of a layer, which count from 0, by their numbers from 1."""
    places = " and ".join(cardinal(each + 1) for each in neurons)
    if len(neurons) > 2:
        places = f"{cardinal(neurons[0] + 1)} to {cardinal(neurons[-1] + 1)}"
    return f"neuron{'s' if len(neurons) > 1 else ''} {places} of layer {cardinal(layer)}"
