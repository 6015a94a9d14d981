"""Say formulas in words, as a transcript that is read aloud needs them."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import assert_never

from nnviz_core.backprop.leak import leak_of, leak_text
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.formula.tree import (
    Call,
    Equation,
    Fraction,
    Index,
    Letter,
    Logarithm,
    Negative,
    Node,
    Numeral,
    Partial,
    Power,
    Product,
    Rest,
    Row,
    Square,
    Sum,
    Total,
    Upright,
    signed_terms,
)
from nnviz_core.words.phrases import activation_name
from nnviz_core.words.say import phrase_words

_LETTER_IDS: Mapping[str, str] = MappingProxyType({"δ": "speech-delta", "L": "speech-loss"})
_RELATION_IDS: Mapping[str, str] = MappingProxyType({"=": "speech-equals", "≈": "speech-is-about"})
_LATER_RELATION_IDS: Mapping[str, str] = MappingProxyType({"=": "speech-and-equals", "≈": "speech-and-is-about"})
_SIGN_IDS: Mapping[str, str] = MappingProxyType({"+": "speech-plus", "−": "speech-minus"})


def equation_words(equation: Equation, words: Catalogue) -> str:
    """Say an equation from left to right, with a pause before every relation but the first."""
    first, *others = (said(side, words) for side in equation.sides)
    ids = _RELATION_IDS
    for relation, side in zip(equation.relations, others, strict=True):
        first = words(ids[relation], left=first, right=side)
        ids = _LATER_RELATION_IDS
    return _paused(first)


def said(node: Node, words: Catalogue) -> str:
    """Say one side or a part of it."""
    match node:
        case Numeral(text):
            return words.number(text)
        case Letter(letter, below, layer):
            name = words(_LETTER_IDS[letter]) if letter in _LETTER_IDS else letter
            return _indexed(name, below, layer, words)
        case Upright(text, below, layer):
            return _indexed(phrase_words(text, words), below, layer, words)
        case Row(nodes):
            return " ".join(said(each, words) for each in nodes)
        case Negative(inside):
            return words("speech-negative", inside=_grouped(inside, words))
        case Sum(terms):
            return _sum(terms, words)
        case Rest(told, all_of_it):
            return words("speech-rest", told=phrase_words(told, words), total=said(all_of_it, words))
        case Product(factors):
            return _product(factors, words)
        case Fraction(top, bottom):
            return _fraction(top, bottom, words)
        case Power(exponent):
            return words("speech-power", exponent=said(exponent, words))
        case Square(inside):
            return words("speech-square", inside=_grouped(inside, words))
        case Total(inside):
            return words("speech-total", inside=_grouped(inside, words))
        case Logarithm(argument):
            return words("speech-logarithm", argument=_grouped(argument, words))
        case Call():
            return _call(node, words)
        case Partial(by):
            return words("speech-derivative", by=said(by, words))
        case _:
            assert_never(node)


def _grouped(node: Node, words: Catalogue) -> str:
    """Say what follows a sign: a sum as one quantity."""
    return words("speech-quantity", sum=said(node, words)) if isinstance(node, Sum) else said(node, words)


def _sum(terms: tuple[Node, ...], words: Catalogue) -> str:
    (_, first), *others = signed_terms(terms)
    so_far = said(first, words)
    for sign, term in others:
        so_far = words(_SIGN_IDS[sign], left=so_far, right=_grouped(term, words))
    return so_far


def _product(factors: tuple[Node, ...], words: Catalogue) -> str:
    so_far, *others = (_grouped(factor, words) for factor in factors)
    for factor in others:
        so_far = words("speech-times", left=so_far, right=factor)
    return so_far


def _fraction(top: Node, bottom: Node, words: Catalogue) -> str:
    above, below = said(top, words), said(bottom, words)
    if isinstance(bottom, Sum):
        return words("speech-divided-by-sum", top=above, bottom=below)
    return words("speech-divided-by", top=above, bottom=below)


def _indexed(name: str, below: tuple[Index, ...], layer: int | None, words: Catalogue) -> str:
    indices = (words.cardinal(index) if isinstance(index, int) else index for index in below)
    symbol = " ".join([name, *indices])
    return symbol if layer is None else words("speech-of-layer", symbol=symbol, layer=words.cardinal(layer))


def _call(call: Call, words: Catalogue) -> str:
    name, leak, argument = activation_name(call.activation, words), leak_of(call.activation), said(call.argument, words)
    if call.slope:
        return words("speech-slope", function=name, argument=argument)
    if leak is None:
        return words("speech-call", function=name, argument=argument)
    return words("speech-call-leaky", function=name, argument=argument, leak=words.number(leak_text(leak)))


def _paused(words: str) -> str:
    """Leave one comma where a fraction's end and a relation's pause meet."""
    return words.replace(",,", ",")
