"""Say captions and labels aloud: their numbers and symbols become words."""

import re
from collections.abc import Sequence

from nnviz_core.backprop.crowding import MOST_WHOLE
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import MINUS, SUPERSCRIPTS

_LOW, _HIGH, _DIGITS = "₀₁₂₃₄₅₆₇₈₉", "⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789"
_LOWERED, _LEVEL = str.maketrans(_DIGITS, _LOW), str.maketrans(_LOW + _HIGH, 2 * _DIGITS)
_NUMBER = re.compile(rf"(?<![\w.])[{MINUS}+]?\d+(?:,\d{{3}})*(?:\.\d+)?(?:(?: × 10)?[⁻{_HIGH}]+)?(?:\s?%)?(?!\w)")
_PARAMETER = re.compile(r"\b([Wb])(\d)\[(\d+)(?:,(\d+))?\]")
_OF_LAYER = re.compile(rf"\b([A-Za-z])([{_LOW},]+)⁽([{_HIGH}]+)⁾")
_INDEXED = re.compile(r"\b([A-Za-z])([₀-₉]+)")
_PARTIAL = re.compile(r"∂L/∂(\w)")
_SYMBOLS = (  # what is said in place of signs that stand alone
    (re.compile(rf"{MINUS}ln\b"), "aloud-minus-logarithm"),
    (re.compile(r"(?<=\s)=(?=\s)"), "aloud-is"),
    (re.compile(r"(?<=\s)≈(?=\s)"), "aloud-is-about"),
    (re.compile(r"(?<=\s)·(?=\s)"), "aloud-times"),
    (re.compile(rf"(?<=\s){MINUS}(?=\s)"), "aloud-minus"),
    (re.compile(rf"(?<![\d⁻{_HIGH}])²(?![{_HIGH}])"), "aloud-squared"),  # not that of 10¹²
    (re.compile(r"\bdet W\b"), "aloud-determinant"),
    (re.compile("δ"), "aloud-delta"),
)


def sentence_words(text: str, words: Catalogue) -> str:
    """Say a sentence of ours: its numbers and symbols become words, all else stays."""
    text = _PARAMETER.sub(lambda found: _parameter_words(found, words), " ".join(text.split()))
    text = _OF_LAYER.sub(lambda found: _letter_aloud(found, words), text)
    text = _INDEXED.sub(lambda found: f"{found[1]} {words.number(found[2].translate(_LEVEL))}", text)
    text = _PARTIAL.sub(lambda found: words("speech-derivative", by=found[1]), text)
    for pattern, id in _SYMBOLS:
        if pattern.search(text):
            text = pattern.sub(words(id).replace("\\", r"\\"), text)
    said = _NUMBER.sub(lambda found: words.number(found[0]), text)
    return capital(said) if text[:1].isdigit() else said


def capital(sentence: str) -> str:
    """Let a sentence begin with a capital letter."""
    return sentence[:1].upper() + sentence[1:]


def _parameter_words(found: re.Match[str], words: Catalogue) -> str:
    """Say W3[2,1] as W three, two, one."""
    indices = (words.number(index) for index in found.groups()[2:] if index)
    return comma_list([f"{found[1]} {words.number(found[2])}", *indices], words)


def letter_words(letter: str, below: Sequence[int], layer: int) -> str:
    """Write a letter with its indices and its layer in a sentence: w₁₂⁽³⁾; commas part indices of several digits."""
    indices = ("" if max(below) < 10 else ",").join(map(str, below))
    return f"{letter}{indices.translate(_LOWERED)}⁽{str(layer).translate(SUPERSCRIPTS)}⁾"


def _letter_aloud(found: re.Match[str], words: Catalogue) -> str:
    """Say w₁₂⁽³⁾ as w one two of layer three."""
    letter, below, layer = found[1], *(each.translate(_LEVEL) for each in found.groups()[1:])
    symbol = " ".join([letter, *(words.number(index) for index in (below.split(",") if "," in below else below))])
    return words("speech-of-layer", symbol=symbol, layer=words.number(layer))


def comma_list(items: Sequence[str], words: Catalogue) -> str:
    """List things without a last `and`: a, b, c."""
    first, *others = items
    for item in others:
        first = words("list-comma", first=first, next=item)
    return first


def and_list(items: Sequence[str], words: Catalogue) -> str:
    """List things for a sentence: a, b and c."""
    if len(items) == 1:
        return items[0]
    return words("list-and", first=comma_list(items[:-1], words), last=items[-1])


def inputs_words(words: Catalogue) -> str:
    """List the names of the inputs with their letters, said aloud; "" where they have none, or are too many to draw."""
    names = words.input_names
    if not 0 < len(names) <= MOST_WHOLE:
        return ""
    letters = (sentence_words(f"x{str(k + 1).translate(_LOWERED)}", words) for k in range(len(names)))
    return and_list([words.named_input(k, letter) for k, letter in enumerate(letters)], words)


def neuron_words(neurons: Sequence[int], layer: int, words: Catalogue) -> str:
    """Name neurons of a layer, which count from 0, by their numbers from 1."""
    places, of = [words.cardinal(each + 1) for each in neurons], words.cardinal(layer)
    match places:
        case [neuron]:
            return words("neuron-of-layer", neuron=neuron, layer=of)
        case [first, second]:
            return words("two-neurons-of-layer", first=first, second=second, layer=of)
    return words("neurons-of-layer", first=places[0], last=places[-1], layer=of)
