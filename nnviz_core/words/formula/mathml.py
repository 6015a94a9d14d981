"""Write formulas as MathML, which browsers draw and screen readers read."""

from collections.abc import Iterator
from html import escape
from typing import assert_never

from nnviz_core.backprop.leak import leak_of, leak_text
from nnviz_core.words.formula.tree import (
    LOSS,
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
    in_parentheses,
    joined_factors,
    parted,
    signed_terms,
)
from nnviz_core.words.numbers import MINUS, scientific_parts
from nnviz_core.words.phrases import function_name

_PREFIX_MINUS = f'<mo form="prefix">{MINUS}</mo>'


def equation_mathml(equation: Equation) -> str:
    """Write an equation as one or several elements.

    Browsers do not break lines inside an element, so each side has one of its own, as has each term of a sum.
    """
    return "".join(f"<math><mrow>{piece}</mrow></math>" for piece in _pieces(equation))


def _pieces(equation: Equation) -> Iterator[str]:
    """Cut an equation before every relation but the first, and before every later term of a sum."""
    piece = _markup(equation.sides[0])
    for place, (side, relation) in enumerate(zip(equation.sides[1:], equation.relations, strict=True)):
        first, *others = signed_terms(side.terms if isinstance(side, Sum) else (side,))
        if place == 0:
            piece += f"<mo>{relation}</mo>"
        else:
            yield piece
            piece = f'<mo form="infix">{relation}</mo>'
        piece += _markup(first[1])
        for sign, term in others:
            yield piece
            piece = f'<mo form="infix">{sign}</mo>{_fenced(term)}'
    yield piece


def _markup(node: Node) -> str:
    match node:
        case Numeral(text):
            return _numeral(text)
        case Letter(letter, below, layer):
            return _scripted(f"<mi>{escape(letter)}</mi>", below, layer)
        case Upright(text, below, layer):
            return _scripted(f"<mtext>{escape(text)}</mtext>", below, layer)
        case Row(nodes):
            return "".join(map(_markup, nodes))
        case Negative(inside):
            return f"{_PREFIX_MINUS}{_fenced(inside)}"
        case Sum(terms):
            return "".join(_signed(sign, term) for sign, term in signed_terms(terms))
        case Rest(told, all_of_it):
            return f"<mtext>{escape(told)}:&#xa0;</mtext>{_markup(all_of_it)}"
        case Product(factors):
            return "".join(
                f"{'<mo>·</mo>' if sign == '·' else ''}{_parentheses(_markup(each)) if parentheses else _markup(each)}"
                for sign, parentheses, each in joined_factors(factors)
            )
        case Fraction(top, bottom):
            return f"<mfrac>{_grouped(top)}{_grouped(bottom)}</mfrac>"
        case Power(exponent):
            return f"<msup><mi>e</mi>{_grouped(exponent)}</msup>"
        case Square(inside):
            return f"<msup>{_parentheses(_markup(inside))}<mn>2</mn></msup>"
        case Total(inside):
            return f"<mo>∑</mo>{_fenced(inside)}"
        case Logarithm(argument):
            written = _markup(argument)
            return f"<mtext>ln</mtext>{written if isinstance(argument, Letter) else _parentheses(written)}"
        case Call():
            return _call(node)
        case Partial(by):
            return f"<mfrac><mrow><mi>∂</mi>{_markup(LOSS)}</mrow><mrow><mi>∂</mi>{_markup(by)}</mrow></mfrac>"
        case _:
            assert_never(node)


def _signed(sign: str, term: Node) -> str:
    return f"<mo>{sign}</mo>{_fenced(term)}" if sign else _markup(term)


def _fenced(node: Node) -> str:
    return _parentheses(_markup(node)) if in_parentheses(node) else _markup(node)


def _parentheses(markup: str) -> str:
    return f"<mrow><mo>(</mo>{markup}<mo>)</mo></mrow>"


def _grouped(node: Node) -> str:
    return f"<mrow>{_markup(node)}</mrow>"


def _numeral(text: str) -> str:
    """Write a printed number: its minus belongs to it, its exponent makes a power of ten, its percent is a sign."""
    size, percent, _ = text.removeprefix(MINUS).partition("%")
    mantissa, exponent = scientific_parts(size.strip())
    number = f"<mn>{mantissa}</mn>" if mantissa else ""
    if exponent:
        minus = _PREFIX_MINUS if exponent.startswith(MINUS) else ""
        power = f"<mrow>{minus}<mn>{exponent.removeprefix(MINUS)}</mn></mrow>"
        number += f"{'<mo>×</mo>' if mantissa else ''}<msup><mn>10</mn>{power}</msup>"
    return f"{_PREFIX_MINUS if text.startswith(MINUS) else ''}{number}{'<mo>%</mo>' if percent else ''}"


def _scripted(base: str, below: tuple[Index, ...], layer: int | None) -> str:
    comma = "<mo>,</mo>" if parted(below) else ""
    indices = f"<mrow>{comma.join(map(_index, below))}</mrow>"
    above = "" if layer is None else _parentheses(f"<mn>{layer}</mn>")
    match bool(below), bool(above):
        case True, True:
            return f"<msubsup>{base}{indices}{above}</msubsup>"
        case True, False:
            return f"<msub>{base}{indices}</msub>"
        case False, True:
            return f"<msup>{base}{above}</msup>"
    return base


def _index(index: Index) -> str:
    return f"<mn>{index}</mn>" if isinstance(index, int) else f"<mtext>{escape(index)}</mtext>"


def _call(call: Call) -> str:
    (name, below), leak = function_name(call.activation), leak_of(call.activation)
    function, argument = f"<mtext>{name}</mtext>", _markup(call.argument)
    if below:
        function = f"<msub>{function}<mtext>{below}</mtext></msub>"
    if call.slope:
        return f"<msup>{function}<mo>′</mo></msup>{_parentheses(argument)}"
    return function + _parentheses(argument + ("" if leak is None else f"<mo>,</mo><mn>{leak_text(leak)}</mn>"))
