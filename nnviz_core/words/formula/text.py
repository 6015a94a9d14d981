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
    parted,
    signed_terms,
)
from nnviz_core.words.numbers import MINUS
from nnviz_core.words.phrases import function_name


def equation_text(equation: Equation) -> str:
    """Write an equation in one line."""
    last = written(equation.sides[-1])
    return (
        "".join(
            f"{written(side)} {relation} " for side, relation in zip(equation.sides, equation.relations, strict=False)
        )
        + last
    )


def written(node: Node) -> str:
    """Write one side or a part of it."""
    match node:
        case Numeral(text):
            return text
        case Letter(name, below, layer) | Upright(name, below, layer):
            return f"{name}{parted(below).join(map(str, below))}{'' if layer is None else f'({layer})'}"
        case Row(nodes):
            return " ".join(map(written, nodes))
        case Negative(inside):
            return f"{MINUS}{fenced(inside)}"
        case Sum(terms):
            return _sum(terms)
        case Rest(told, all_of_it):
            return f"{told}: {written(all_of_it)}"
        case Product(factors):
            return _product(factors)
        case Fraction(top, bottom):
            over = f"({written(top)})" if isinstance(top, Sum) else written(top)
            return f"{over} / {fenced(bottom)}"
        case Power(exponent):
            return f"exp({written(exponent)})"
        case Square(inside):
            return f"{_base(inside)}²"
        case Total(inside):
            return f"Σ {fenced(inside)}"
        case Logarithm(argument):
            return f"ln {written(argument)}" if isinstance(argument, Letter) else f"ln({written(argument)})"
        case Call():
            return _call(node)
        case Partial(by):
            return f"∂L/∂{written(by)}"
        case _:
            assert_never(node)


def fenced(node: Node) -> str:
    """Write a node that follows a sign: in parentheses where it has a sign of its own."""
    return f"({written(node)})" if in_parentheses(node) else written(node)


def _base(node: Node) -> str:
    """Write what is squared: in parentheses unless it is one sign or number."""
    plain = isinstance(node, Letter) or (isinstance(node, Numeral) and not node.negative)
    return written(node) if plain else f"({written(node)})"


def _sum(terms: tuple[Node, ...]) -> str:
    (_, first), *others = signed_terms(terms)
    return written(first) + "".join(f" {sign} {fenced(term)}" for sign, term in others)


def _product(factors: tuple[Node, ...]) -> str:
    signs = {"": "", "·": " · ", " ": " "}
    return "".join(
        f"{signs[sign]}({written(factor)})" if parentheses else f"{signs[sign]}{written(factor)}"
        for sign, parentheses, factor in joined_factors(factors)
    )


def _call(call: Call) -> str:
    name, leak = "_".join(filter(None, function_name(call.activation))), leak_of(call.activation)
    if call.slope:
        return f"{name}′({written(call.argument)})"
    return f"{name}({written(call.argument)}{'' if leak is None else f', {leak_text(leak)}'})"
