"""Say numbers, formulas and captions in English words, so that a transcript reads well aloud."""

import re
from collections.abc import Sequence
from typing import assert_never

from nnviz_core.words.formula import (
    RELATIONS,
    Fenced,
    FormulaError,
    Fraction,
    Letter,
    NameWord,
    Node,
    Numeral,
    Row,
    Scripted,
    Sign,
    parse,
)
from nnviz_core.words.numbers import MINUS

_SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_GROUPS = ((1_000_000, "million"), (1000, "thousand"), (100, "hundred"))
_SIGNS = {"=": "equals", "≈": "is about", "+": "plus", MINUS: "minus", "·": "times", "%": "percent", ",": ","}
_LETTERS = {"δ": "delta", "L": "the loss", "∂": "d"}
_WORDS = {"ln": "the natural logarithm of", "exp": "e to the", "leaky relu": "leaky ReLU", "relu": "ReLU"}
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


# ---- formulas


def formula_words(typst: str, *, text: str) -> str:
    """Say a formula; `text` is what stands in for one that cannot be read."""
    try:
        return _said(parse(typst).nodes)
    except FormulaError:
        return sentence_words(text)


def _said(nodes: Sequence[Node]) -> str:
    words: list[str] = []
    related = False  # whether a relation came before
    for before, node in zip((None, *nodes), nodes, strict=False):
        said = _applied(before, node) if isinstance(node, Fenced) else _word(node)
        words.append(f", and that {said}" if related and node in RELATIONS else said)
        related = related or node in RELATIONS
    return " ".join(words).replace(" ,", ",").replace(",,", ",")


def _applied(before: Node | None, node: Fenced) -> str:
    """Say parentheses: an argument, a negative number, or a quantity."""
    inside = _said(node.inside.nodes)
    match before:
        case NameWord("ln"):
            return inside
        case NameWord():
            return f"of {inside}"
        case Scripted(NameWord(), primed=True):
            return f"at {inside}"
    single = len(node.inside.nodes) == 1 or (node.inside.nodes[0] == Sign(MINUS) and len(node.inside.nodes) == 2)
    times = "" if before is None or isinstance(before, Sign) else "times "
    return times + (inside if single else f"the quantity {inside}")


def _word(node: Node) -> str:
    match node:
        case Numeral(text):
            return number_words(text)
        case Letter(text):
            return _LETTERS.get(text, text)
        case NameWord(text):
            return _WORDS.get(text, sentence_words(text))
        case Sign(text):
            return _SIGNS[text]
        case Fraction():
            return _fraction_words(node)
        case Scripted():
            return _scripted_words(node)
        case Row(nodes):
            return _said(nodes)
        case Fenced():
            return _applied(None, node)
        case _:
            assert_never(node)


def _fraction_words(node: Fraction) -> str:
    match node.top.nodes, node.bottom.nodes:
        case (Letter("∂"), Letter("L")), (Letter("∂"), *of):
            return f"the derivative of the loss with respect to {_said(of)}"
    sum_of = "the sum " if Sign("+") in node.bottom.nodes else ""
    return f"{_said(node.top.nodes)}, divided by {sum_of}{_said(node.bottom.nodes)},"


def _scripted_words(node: Scripted) -> str:
    if node.primed:
        return f"the slope of {_word(node.base)}"
    base = _word(node.base)
    below = f" {_said(node.below.nodes)}" if node.below else ""
    match node.above:
        case None:
            return base + below
        case Row((Fenced(layer),)):
            return f"{base}{below} of layer {_said(layer.nodes)}"
        case Row(nodes):
            return f"{base}{below} to the {_said(nodes)}"


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
