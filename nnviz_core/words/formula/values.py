"""Compute what a side of an equation gives, from its printed numbers alone."""

import math
from collections.abc import Callable
from functools import reduce
from math import isfinite, prod
from operator import add
from typing import assert_never

import numpy as np

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.elementary import exp, log
from nnviz_core.backprop.network import Array
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
    Relation,
    Rest,
    Row,
    Square,
    Sum,
    Total,
    Upright,
    with_digits,
)
from nnviz_core.words.numbers import format_number, last_place, parse_number

MISLEADS = 10  # units of a result's last digit: what is so far off reads as another number
TIE = 1e-9  # how near to half way, as a share, what products and sums of printed numbers give may come without being it


def value_of(node: Node) -> float:
    """Compute a node.

    Raises OverflowError and ZeroDivisionError where a reader's calculator would fail, ValueError for a name.
    """
    value = _computed(node)
    if not isfinite(value):
        raise OverflowError
    return value


def _computed(node: Node) -> float:
    match node:
        case Numeral(text):
            return parse_number(text)
        case Negative(inside):
            return -value_of(inside)
        case Sum(terms):
            return reduce(add, map(value_of, terms))  # sum() keeps what rounding loses from Python 3.12 on, not before
        case Rest(_, all_of_it):
            return value_of(all_of_it)
        case Product(factors):
            return prod(map(value_of, factors[1:]), start=value_of(factors[0]))
        case Fraction(top, bottom):
            return value_of(top) / value_of(bottom)
        case Power(exponent):
            return _at(exp, value_of(exponent))
        case Square(inside):
            root = value_of(inside)
            return root * root
        case Logarithm(argument):
            return _at(log, value_of(argument))
        case Call(activation, argument, slope):
            entry = ACTIVATIONS[activation]
            return _at(entry.slope if slope else entry.f, value_of(argument))
        case Letter() | Upright() | Row() | Partial() | Total():
            raise ValueError(f"{node} has no printed value.")
        case _:
            assert_never(node)


def _at(function: Callable[[Array], Array], value: float) -> float:
    """Evaluate a function of arrays at a number."""
    with np.errstate(all="ignore"):
        return float(function(np.array(value)))


def relation(side: Node, printed: str) -> Relation:
    """Choose "=" where a side's printed numbers give the printed result, "≈" where they do not.

    What lies half way between two printed numbers gives neither: 0.725 is about 0.73, and −0.445 about −0.44.
    """
    try:
        value = value_of(side)
    except (OverflowError, ZeroDivisionError):
        return "≈"
    return relation_to(value, printed)


def relation_to(value: float, printed: str) -> Relation:
    """Choose the sign between what printed numbers give and a printed result, as relation does."""
    return "=" if format_number(value) == printed and not is_tie(value, printed) else "≈"


def factor_relation(before: str, factor: str, after: str) -> Relation:
    """Choose the sign before a factor between two printed sizes: "=" where both product and quotient give it."""
    product = relation(Product((Numeral(before), Numeral(factor))), after)
    return product if product == "≈" else relation(Fraction(Numeral(after), Numeral(before)), factor)


def is_tie(value: float, printed: str) -> bool:
    """Say whether a value lies half way between two numbers of as many digits as a printed one."""
    place = last_place(printed)
    places = abs(value) / place if place else math.inf  # too small a number to be halved
    return math.isfinite(places) and abs(places % 1 - 0.5) < TIE * max(places, 1.0)


def sharpened(side: Node, printed: str) -> Node:
    """Give a side's numbers a digit more where what they give misleads, and the digit brings it nearer."""
    off = distance(side, printed)
    if off < MISLEADS * last_place(printed):
        return side
    sharper = with_digits(side, more=1)
    return sharper if distance(sharper, printed) < off else side


def digits_of_difference(end: float, start: float) -> int:
    """Say how many digits two numbers need beyond their usual ones beside end - start: one where theirs mislead."""
    side = Sum((Numeral(format_number(end)), Negative(Numeral(format_number(start)))))
    sharper = Sum((Numeral(format_number(end, more=1)), Negative(Numeral(format_number(start, more=1)))))
    printed = format_number(end - start)
    off = distance(side, printed)
    return int(off >= MISLEADS * last_place(printed) and distance(sharper, printed) < off)


def distance(side: Node, printed: str) -> float:
    """Return how far what a side's printed numbers give lies from a printed result; infinite where they give none."""
    try:
        return abs(value_of(side) - parse_number(printed))
    except (OverflowError, ZeroDivisionError):
        return math.inf


def closed(names: tuple[Node, ...], side: Node, result: Numeral, *, named: Relation = "=") -> Equation:
    """Write name = name = side = result, with the last relation that the printed numbers deserve.

    `named` stands after the first name. Operands that mislead have a digit more than elsewhere.
    """
    side = sharpened(side, result.text)
    relations: list[Relation] = ["="] * len(names)
    relations[0] = named
    return Equation((*names, side, result), (*relations, relation(side, result.text)))
