"""Say captions and labels aloud: their numbers and symbols become words."""

import re
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from nnviz_core.backprop.crowding import MOST_WHOLE
from nnviz_core.words.bidi import MARKS, isolated
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.line_breaks import one_line
from nnviz_core.words.numbers import MINUS, SUPERSCRIPTS
from nnviz_core.words.printed_numbers import with_numbers
from nnviz_core.words.spoken_numbers import count_words
from nnviz_core.words.writing import Counted, Writing

_LOW, _HIGH, _DIGITS = "₀₁₂₃₄₅₆₇₈₉", "⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789"
_LOWERED, _LEVEL = str.maketrans(_DIGITS, _LOW), str.maketrans(_LOW + _HIGH, 2 * _DIGITS)
# Signs of Chinese, Japanese and Korean stand right beside a formula: only Latin letters make a word of its letters.
_PARAMETER = re.compile(r"\b([Wb])(\d)\[(\d+)(?:,(\d+))?\]", re.ASCII)
_OF_LAYER = re.compile(rf"\b([A-Za-z])([{_LOW},]*)⁽([{_HIGH}]+)⁾", re.ASCII)
_INDEXED = re.compile(r"\b([A-Za-z])([₀-₉]+)", re.ASCII)
_FORMULA_LETTER = re.compile(  # alone, and perhaps with what makes a formula of it
    rf"([A-Za-zα-ω])(?!\w*[^\W{_LOW}{_HIGH}])([{_LOW}{_HIGH}⁽′([]|(?= [=≈<>≤≥·+×÷{MINUS}] ))?"
)
_BEGINS = re.compile(r"[.!?] $")  # what stands before a sentence
_WITHOUT_MARKS = dict.fromkeys(map(ord, MARKS))
_PARTIAL = re.compile(r"∂L/∂(\w)")
_SYMBOLS = (  # what is said in place of signs that stand alone
    (re.compile(rf"{MINUS}ln\b", re.ASCII), "aloud-minus-logarithm"),
    (re.compile(r"(?<=\s)=(?=\s)"), "aloud-is"),
    (re.compile(r"(?<=\s)≈(?=\s)"), "aloud-is-about"),
    (re.compile(r"(?<=\s)<(?=\s)"), "aloud-less-than"),
    (re.compile(rf"(?<=\s)(?:·|×(?! 1?0?[{_HIGH}⁻]))(?=\s)"), "aloud-times"),
    (re.compile(r"(?<=\s)÷(?=\s)"), "aloud-divided-by"),
    (re.compile(r"(?<=\s)\+(?=\s)"), "aloud-plus"),
    (re.compile(rf"(?<=\s){MINUS}(?=\s)"), "aloud-minus"),
    (re.compile(rf"(?<![\d⁻{_HIGH}])²(?![{_HIGH}])"), "aloud-squared"),  # not that of 10¹²
    (re.compile(r"\bdet W\b", re.ASCII), "aloud-determinant"),
    (re.compile("(?<![α-ωά-ώ])δ(?![α-ωά-ώ])", re.IGNORECASE), "aloud-delta"),
)


ONE_LETTER_WORDS: Mapping[str, str] = MappingProxyType(  # all others name a number
    {
        "en": "ai",
        "fr": "ay",
        "es": "aeouy",
        "pt": "aeo",
        "it": "aeio",
        "nl": "u",
        "pl": "aiouwz",
        "cs": "aikosuvz",
        "sv": "i",
        "tr": "o",
        "el": "ηο",
    }
)
CAPITALS: Mapping[str, tuple[str, str]] = MappingProxyType({"tr": ("i", "İ"), "az": ("i", "İ"), "nl": ("ij", "IJ")})


def sentence_words(text: str, words: Catalogue) -> str:
    """Say a sentence of ours: its numbers and symbols become words, all else stays."""
    said = phrase_words(text, words)
    return capital(said, words) if text.lstrip()[:1].isdigit() else said


def phrase_words(text: str, words: Catalogue) -> str:
    """Say what stands in the middle of a sentence."""
    text = one_line(text.translate(_WITHOUT_MARKS))
    said = _PARAMETER.sub(lambda found: _parameter_words(found, words), text)
    said = _OF_LAYER.sub(lambda found: _letter_aloud(found, words), said)
    said = _INDEXED.sub(lambda found: f"{found[1]} {words.number(found[2].translate(_LEVEL))}", said)
    said = _PARTIAL.sub(lambda found: words("speech-derivative", by=found[1]), said)
    for pattern, id in _SYMBOLS:
        if pattern.search(said):
            said = pattern.sub(words(id).replace("\\", r"\\"), said)
    said = with_numbers(said, words.writing, lambda number, *around: _number_aloud(number, *around, words=words))
    return isolated(said) if words.writing.direction == "rtl" else said


def _number_aloud(number: str, before: str, after: str, *, words: Catalogue) -> str:
    said = count_words(number, before, after, words.language) or words.number(number)
    return capital(said, words) if number[0].isdigit() and _BEGINS.search(before) else said


def capital(sentence: str, words: Catalogue) -> str:
    """Let a sentence begin with a capital letter, where its script has some; a letter of a formula stays what it is.

    A spelled number can still choose a form.
    """
    language = words.language.partition("-")[0]
    found = _FORMULA_LETTER.match(sentence)
    if found and (found[2] or found[1] not in ONE_LETTER_WORDS.get(language, "")):
        return sentence
    small, large = CAPITALS.get(language, ("", ""))
    begins = bool(small) and sentence.startswith(small)
    said = large + sentence.removeprefix(small) if begins else sentence[:1].title() + sentence[1:]
    return Counted(said, sentence.number) if isinstance(sentence, Counted) else said


def formula_sentence(formula: str, words: Catalogue) -> str:
    """Make a sentence of a formula in words; where it begins with a letter of its own, that stays what it is."""
    began = formula if _FORMULA_LETTER.match(formula) else capital(formula, words)
    return words("sentence", words=began)


def joined_sentences(sentences: Iterable[str], words: Catalogue) -> str:
    """Let sentences follow each other, as the language's do: with a space between them, or none."""
    first, *others = [each for each in sentences if each] or [""]
    for sentence in others:
        first = words("join-sentences", first=first, next=sentence)
    return first


def _parameter_words(found: re.Match[str], words: Catalogue) -> str:
    """Say W3[2,1] as W three, two, one."""
    indices = (words.number(index) for index in found.groups()[2:] if index)
    return comma_list([f"{found[1]} {words.number(found[2])}", *indices], words)


def letter_words(letter: str, below: Sequence[int], layer: int, writing: Writing) -> str:
    """Write a letter with its indices and its layer in a sentence: w₁₂⁽³⁾, or w₁,₂⁽³⁾ in a film of wide layers."""
    indices = writing.between_indices.join(map(str, below))
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


def number_list(items: Sequence[str], words: Catalogue) -> str:
    """List numbers, or things with numbers in them: with semicolons where a comma is the decimal sign."""
    first, *others = items
    for item in others:
        first = words("list-numbers", first=first, next=item)
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
