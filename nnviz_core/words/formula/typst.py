"""Write formulas as Typst mathematics, coloured by the tones of their numbers where these are defined."""

import re
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
    Rest,
    Row,
    Square,
    Sum,
    Tone,
    Total,
    Upright,
    children,
    in_parentheses,
    joined_factors,
    signed_terms,
)
from nnviz_core.words.numbers import MINUS, scientific_parts
from nnviz_core.words.phrases import function_name
from nnviz_core.words.writing import ENGLISH, Writing

_LETTERS = {"δ": "delta", "L": "cal(L)"}
EXPONENT = 1.22  # times the size that scripts have: with a formula in the least size an exponent can still be read
_RELATIONS = {"=": "=", "≈": "approx"}


def equation_typst(equation: Equation, *, toned: bool = False, writing: Writing = ENGLISH) -> str:
    """Write an equation; `toned` calls a function of the tone's name on every number that has one."""
    return " ".join(equation_pieces(equation, toned=toned, writing=writing))


def equation_pieces(equation: Equation, *, toned: bool = False, writing: Writing = ENGLISH) -> tuple[str, ...]:
    """Write an equation in the pieces before which a line may break: its sides, and the terms of their sums.

    A piece begins with the relation or the sign that joins it to the one before.
    """
    writer = _TypstWriter(toned, writing)
    first, *others = equation.sides
    pieces = [*writer.terms(first)]
    for relation, side in zip(equation.relations, others, strict=True):
        leading, *terms = writer.terms(side)
        pieces += [f"{_RELATIONS[relation]} {leading}", *terms]
    return tuple(pieces)


def node_typst(node: Node, writing: Writing) -> str:
    """Write a part of an equation."""
    return _TypstWriter(False, writing).written(node)


def function_typst(activation: str, *, slope: bool = False) -> str:
    """Write the name of an activation, or of its slope, before the parentheses of its argument."""
    name, below = function_name(activation)
    prime = "'" if slope else ""
    # In parentheses of its own, so that the argument is none of the name below.
    return f'op("{name}"){prime}{f"_({_string(below)})" if below else ""}'


class _TypstWriter:
    """Write nodes, with or without tones, and numbers as a language writes them."""

    def __init__(self, toned: bool, writing: Writing) -> None:
        self.toned, self.writing = toned, writing

    def written(self, node: Node) -> str:
        match node:
            case Numeral(text, _, tone):
                return self._tone(numeral_typst(text, self.writing), tone)
            case Letter(name, below, layer):
                return self._scripted(_LETTERS.get(name, name), below, layer)
            case Upright(text, below, layer, tone):
                return self._tone(self._scripted(_string(text), below, layer), tone)
            case Row(nodes):
                return " ".join(map(self.written, nodes))
            case Negative(inside):
                return f"- {self._fenced(inside)}"
            case Sum():
                return " ".join(self.terms(node))
            case Rest(told, all_of_it):
                return f"{_string(f'{told}:')} thick {self.written(all_of_it)}"
            case Product(factors):
                return self._product(factors)
            case Fraction(top, bottom):
                if _has_power(node):  # whose exponents would be too small to read
                    return f"display(( {self.written(top)} )/( {self.written(bottom)} ))"
                return f"( {self._apart(top)} )/( {self._apart(bottom)} )"
            case Power(exponent):
                return f"e^( #text(size: {EXPONENT}em)[${self.written(exponent)}$] )"
            case Square(inside):
                return f"( {self.written(inside)} )^2"
            case Total(inside):
                return f"sum {self._fenced(inside)}"
            case Logarithm(argument):
                written = self.written(argument)
                return f"ln {written}" if isinstance(argument, Letter) else f"ln( {written} )"
            case Call():
                return self._call(node)
            case Partial(by):
                return f"(partial cal(L))/(partial {self.written(by)})"
            case _:
                assert_never(node)

    def _tone(self, markup: str, tone: Tone) -> str:
        return f"{tone}({markup})" if self.toned and tone != "text" else markup

    def _scripted(self, base: str, below: tuple[Index, ...], layer: int | None) -> str:
        between = f"{self.writing.between_indices} "
        indices = between.join(str(index) if isinstance(index, int) else _string(index) for index in below)
        scripts = "" if not below else f"_{indices}" if len(below) == 1 else f"_({indices})"
        return f"{base}{scripts}{'' if layer is None else f'^(({layer}))'}"

    def _fenced(self, node: Node) -> str:
        return f"( {self.written(node)} )" if in_parentheses(node) else self.written(node)

    def terms(self, node: Node) -> tuple[str, ...]:
        """Write the terms of a sum, each but the first with its sign before it; else the node alone."""
        if not isinstance(node, Sum):
            return (self.written(node),)
        (_, first), *others = signed_terms(node.terms)
        signs = {MINUS: "-", "+": "+"}
        return (self.written(first), *(f"{signs[sign]} {self._fenced(term)}" for sign, term in others))

    def _apart(self, node: Node) -> str:
        """Write what stands small, where signs have no room around them but what they are given."""
        first, *others = self.terms(node)
        return " ".join([first, *(f"med {term[0]} med {term[1:]}" for term in others)])

    def _product(self, factors: tuple[Node, ...]) -> str:
        signs = {"": "", "·": "times " if self.writing.times == "×" else "dot.c ", " ": ""}
        return " ".join(
            f"{signs[sign]}( {self.written(each)} )" if parentheses else f"{signs[sign]}{self.written(each)}"
            for sign, parentheses, each in joined_factors(factors)
        )

    def _call(self, call: Call) -> str:
        function, leak = function_typst(call.activation, slope=call.slope), leak_of(call.activation)
        inside = self.written(call.argument)
        if call.slope:
            return f"{function}({inside})"
        return f"{function}( {inside} {'' if leak is None else self._second(leak_text(leak))})"

    def _second(self, number: str) -> str:
        return f"{self.writing.separator}{numeral_typst(number, self.writing)}"


def _has_power(node: Node) -> bool:
    return isinstance(node, Power) or any(map(_has_power, children(node)))


def _string(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def numeral_typst(text: str, writing: Writing) -> str:
    """Write a number of the house, such as −6.3 × 10⁻⁴, for mathematics."""
    mantissa, exponent = scientific_parts(text)
    ten, power = writing.digit_by_digit("10"), writing.digit_by_digit(exponent)
    raised = f"{_signs(ten)}^({_signs(power)})" if exponent else ""
    return " times ".join(filter(None, (_signs(writing.number(mantissa)), raised)))


def _signs(number: str) -> str:
    """Write a number's signs: mathematics sets a comma as one that parts, and other digits as letters."""
    size = number.removeprefix(MINUS)
    plain = size if re.fullmatch(r"[\d.+%() ]*", size, re.ASCII) else _string(size)
    return f"-{plain}" if size != number else plain
