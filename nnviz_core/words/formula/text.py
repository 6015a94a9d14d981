"""Write formulas as plain text: δ1(3) = p1 − y1 = 0.84 − 1 = −0.16."""

from typing import assert_never

from nnviz_core.backprop.leak import leak_of, leak_text
from nnviz_core.words.formula.tree import (
    Call,
    Equation,
    Fraction,
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
from nnviz_core.words.numbers import MINUS
from nnviz_core.words.phrases import function_name
from nnviz_core.words.writing import ENGLISH, Writing


def equation_text(equation: Equation, writing: Writing = ENGLISH) -> str:
    """Write an equation in one line, its numbers as a language writes them."""
    writer = _TextWriter(writing)
    *sides, last = (writer.written(side) for side in equation.sides)
    led = (f"{side} {relation} " for side, relation in zip(sides, equation.relations, strict=False))
    return "".join(led) + last


def written(node: Node) -> str:
    """Write one side or a part of it, its numbers as in English."""
    return _TextWriter(ENGLISH).written(node)


class _TextWriter:
    """Write parts of a formula, numbers as one language has them."""

    def __init__(self, writing: Writing) -> None:
        self.writing = writing

    def written(self, node: Node) -> str:
        """Write one side or a part of it."""
        match node:
            case Numeral(text):
                return self.writing.number(text)
            case Letter(name, below, layer) | Upright(name, below, layer):
                indices = self.writing.between_indices.join(map(str, below))
                return f"{name}{indices}{'' if layer is None else f'({layer})'}"
            case Row(nodes):
                return " ".join(map(self.written, nodes))
            case Negative(inside):
                return f"{MINUS}{self._fenced(inside)}"
            case Sum(terms):
                return self._sum(terms)
            case Rest(told, all_of_it):
                return f"{told}: {self.written(all_of_it)}"
            case Product(factors):
                return self._product(factors)
            case Fraction(top, bottom):
                over = f"({self.written(top)})" if isinstance(top, Sum) else self.written(top)
                return f"{over} / {self._fenced(bottom)}"
            case Power(exponent):
                return f"exp({self.written(exponent)})"
            case Square(inside):
                return f"{self._base(inside)}²"
            case Total(inside):
                return f"Σ {self._fenced(inside)}"
            case Logarithm(argument):
                told = self.written(argument)
                return f"ln {told}" if isinstance(argument, Letter) else f"ln({told})"
            case Call():
                return self._call(node)
            case Partial(by):
                return f"∂L/∂{self.written(by)}"
            case _:
                assert_never(node)

    def _fenced(self, node: Node) -> str:
        """Write a node that follows a sign: in parentheses where it has a sign of its own."""
        return f"({self.written(node)})" if in_parentheses(node) else self.written(node)

    def _base(self, node: Node) -> str:
        """Write what is squared: in parentheses unless it is one sign or number."""
        plain = isinstance(node, Letter) or (isinstance(node, Numeral) and not node.negative)
        return self.written(node) if plain else f"({self.written(node)})"

    def _sum(self, terms: tuple[Node, ...]) -> str:
        (_, first), *others = signed_terms(terms)
        return self.written(first) + "".join(f" {sign} {self._fenced(term)}" for sign, term in others)

    def _product(self, factors: tuple[Node, ...]) -> str:
        signs = {"": "", "·": f" {self.writing.times} ", " ": " "}
        return "".join(
            f"{signs[sign]}({self.written(factor)})" if parentheses else f"{signs[sign]}{self.written(factor)}"
            for sign, parentheses, factor in joined_factors(factors)
        )

    def _call(self, call: Call) -> str:
        name, leak = "_".join(filter(None, function_name(call.activation))), leak_of(call.activation)
        argument = self.written(call.argument)
        if call.slope:
            return f"{name}′({argument})"
        second = "" if leak is None else f"{self.writing.separator}{self.writing.number(leak_text(leak))}"
        return f"{name}({argument}{second})"
