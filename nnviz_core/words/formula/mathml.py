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
    signed_terms,
)
from nnviz_core.words.numbers import MINUS, scientific_parts
from nnviz_core.words.phrases import function_name
from nnviz_core.words.writing import ENGLISH, Writing

_PREFIX_MINUS = f'<mo form="prefix">{MINUS}</mo>'


def equation_mathml(equation: Equation, writing: Writing = ENGLISH) -> str:
    """Write an equation as one or several elements.

    Browsers do not break lines inside an element, so each side has one of its own, as has each term of a sum.
    """
    return "".join(f"<math><mrow>{piece}</mrow></math>" for piece in _MathmlWriter(writing).pieces(equation))


class _MathmlWriter:
    """Write nodes, with numbers as a language writes them."""

    def __init__(self, writing: Writing) -> None:
        self.writing = writing

    def pieces(self, equation: Equation) -> Iterator[str]:
        """Cut an equation before every relation but the first, and before every later term of a sum."""
        piece = self._markup(equation.sides[0])
        for place, (side, relation) in enumerate(zip(equation.sides[1:], equation.relations, strict=True)):
            first, *others = signed_terms(side.terms if isinstance(side, Sum) else (side,))
            if place == 0:
                piece += f"<mo>{relation}</mo>"
            else:
                yield piece
                piece = f'<mo form="infix">{relation}</mo>'
            piece += self._markup(first[1])
            for sign, term in others:
                yield piece
                piece = f'<mo form="infix">{sign}</mo>{self._fenced(term)}'
        yield piece

    def _markup(self, node: Node) -> str:
        match node:
            case Numeral(text):
                return self._numeral(text)
            case Letter(letter, below, layer):
                return self._scripted(f"<mi>{escape(letter)}</mi>", below, layer)
            case Upright(text, below, layer):
                return self._scripted(f"<mtext>{escape(text)}</mtext>", below, layer)
            case Row(nodes):
                return "".join(map(self._markup, nodes))
            case Negative(inside):
                return f"{_PREFIX_MINUS}{self._fenced(inside)}"
            case Sum(terms):
                return "".join(self._signed(sign, term) for sign, term in signed_terms(terms))
            case Rest(told, all_of_it):
                return f"<mtext>{escape(told)}:&#xa0;</mtext>{self._markup(all_of_it)}"
            case Product(factors):
                return "".join(self._factor(*joined) for joined in joined_factors(factors))
            case Fraction(top, bottom):
                return f"<mfrac>{self._grouped(top)}{self._grouped(bottom)}</mfrac>"
            case Power(exponent):
                return f"<msup><mi>e</mi>{self._grouped(exponent)}</msup>"
            case Square(inside):
                return f"<msup>{_parentheses(self._markup(inside))}<mn>2</mn></msup>"
            case Total(inside):
                return f"<mo>∑</mo>{self._fenced(inside)}"
            case Logarithm(argument):
                written = self._markup(argument)
                return f"<mtext>ln</mtext>{written if isinstance(argument, Letter) else _parentheses(written)}"
            case Call():
                return self._call(node)
            case Partial(by):
                over, under = (f"<mrow><mi>∂</mi>{self._markup(each)}</mrow>" for each in (LOSS, by))
                return f"<mfrac>{over}{under}</mfrac>"
            case _:
                assert_never(node)

    def _factor(self, sign: str, parentheses: bool, factor: Node) -> str:
        written = self._markup(factor)
        times = f"<mo>{self.writing.times}</mo>" if sign == "·" else ""
        return f"{times}{_parentheses(written) if parentheses else written}"

    def _signed(self, sign: str, term: Node) -> str:
        return f"<mo>{sign}</mo>{self._fenced(term)}" if sign else self._markup(term)

    def _fenced(self, node: Node) -> str:
        return _parentheses(self._markup(node)) if in_parentheses(node) else self._markup(node)

    def _grouped(self, node: Node) -> str:
        return f"<mrow>{self._markup(node)}</mrow>"

    def _scripted(self, base: str, below: tuple[Index, ...], layer: int | None) -> str:
        comma = f"<mo>{between}</mo>" if (between := self.writing.between_indices) else ""
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

    def _numeral(self, text: str) -> str:
        """Write a printed number: its minus belongs to it, its exponent makes a power of ten, its percent is a sign."""
        size, percent, _ = text.removeprefix(MINUS).partition("%")
        mantissa, exponent = scientific_parts(size.strip())
        number = f"<mn>{self.writing.number(mantissa)}</mn>" if mantissa else ""
        if exponent:
            minus = _PREFIX_MINUS if exponent.startswith(MINUS) else ""
            power = f"<mrow>{minus}<mn>{self.writing.digit_by_digit(exponent.removeprefix(MINUS))}</mn></mrow>"
            ten = f"<mn>{self.writing.digit_by_digit('10')}</mn>"
            number += f"{'<mo>×</mo>' if mantissa else ''}<msup>{ten}{power}</msup>"
        if percent:
            before, after = (f"<mo>{sign.strip()}</mo>" if sign else "" for sign in self.writing.percent.split("{}"))
            number = before + number + after
        return f"{_PREFIX_MINUS if text.startswith(MINUS) else ''}{number}"

    def _call(self, call: Call) -> str:
        (name, below), leak = function_name(call.activation), leak_of(call.activation)
        function, argument = f"<mtext>{name}</mtext>", self._markup(call.argument)
        if below:
            function = f"<msub>{function}<mtext>{below}</mtext></msub>"
        if call.slope:
            return f"<msup>{function}<mo>′</mo></msup>{_parentheses(argument)}"
        if leak is not None:
            part, second = self.writing.separator.strip(), self.writing.number(leak_text(leak))
            argument += f"<mo>{part}</mo><mn>{second}</mn>"
        return function + _parentheses(argument)


def _parentheses(markup: str) -> str:
    return f"<mrow><mo>(</mo>{markup}<mo>)</mo></mrow>"


def _index(index: Index) -> str:
    return f"<mn>{index}</mn>" if isinstance(index, int) else f"<mtext>{escape(index)}</mtext>"
