"""Say formulas in English words, as a transcript that is read aloud needs them."""

from typing import assert_never

from nnviz_core.backprop.leak import leak_of, leak_text
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
    Row,
    Sum,
    Upright,
    signed_terms,
)
from nnviz_core.words.phrases import activation_name
from nnviz_core.words.say import cardinal, number_words, sentence_words

_LETTERS = {"δ": "delta", "L": "the loss"}
_RELATIONS = {"=": "equals", "≈": "is about"}
_SIGNS = {"+": "plus", "−": "minus"}


def equation_words(equation: Equation) -> str:
    """Say an equation from left to right, with a pause before every relation but the first."""
    first, *others = equation.sides
    related = [f"{_RELATIONS[each]} {said(side)}" for each, side in zip(equation.relations, others, strict=True)]
    return _paused(f"{said(first)} {', and that '.join(related)}")


def said(node: Node) -> str:
    """Say one side or a part of it."""
    match node:
        case Numeral(text):
            return number_words(text)
        case Letter(letter, below, layer):
            return _indexed(_LETTERS.get(letter, letter), below, layer)
        case Upright(text, below, layer):
            return _indexed(sentence_words(text), below, layer)
        case Row(nodes):
            return " ".join(map(said, nodes))
        case Negative(inside):
            return f"minus {_grouped(inside)}"
        case Sum(terms):
            (_, first), *others = signed_terms(terms)
            return " ".join([said(first), *(f"{_SIGNS[sign]} {_grouped(each)}" for sign, each in others)])
        case Product(factors):
            return " times ".join(map(_grouped, factors))
        case Fraction(top, bottom):
            return f"{said(top)}, divided by {'the sum ' if isinstance(bottom, Sum) else ''}{said(bottom)},"
        case Power(exponent):
            return f"e to the {said(exponent)}"
        case Logarithm(argument):
            return f"the natural logarithm of {_grouped(argument)}"
        case Call():
            return _call(node)
        case Partial(by):
            return f"the derivative of the loss with respect to {said(by)}"
        case _:
            assert_never(node)


def _grouped(node: Node) -> str:
    """Say what follows a sign: a sum as one quantity."""
    return f"the quantity {said(node)}" if isinstance(node, Sum) else said(node)


def _indexed(name: str, below: tuple[Index, ...], layer: int | None) -> str:
    indices = (cardinal(index) if isinstance(index, int) else index for index in below)
    return " ".join([name, *indices, *([] if layer is None else [f"of layer {cardinal(layer)}"])])


def _call(call: Call) -> str:
    name, leak = activation_name(call.activation), leak_of(call.activation)
    if call.slope:
        return f"the slope of {name} at {said(call.argument)}"
    return f"{name} of {said(call.argument)}{'' if leak is None else f', {number_words(leak_text(leak))}'}"


def _paused(words: str) -> str:
    """Leave one comma where a fraction's end and a relation's pause meet."""
    return words.replace(",,", ",")
