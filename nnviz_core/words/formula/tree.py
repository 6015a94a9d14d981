"""The tree of a formula: what stands in it, not how it is written.

Signs between terms, parentheses and the dots of products follow from the tree; no node says them.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal, assert_never

from nnviz_core.words.numbers import MINUS, Shown, format_number, parse_number

Index = int | str
Tone = Literal["text", "muted", "signal", "gradient", "positive", "negative"]
Relation = Literal["=", "≈"]


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as printed, with its sign; `place` is its address in the trace, where it has one."""

    text: str
    place: str | None = None
    tone: Tone = "text"
    value: float | None = field(default=None, compare=False)  # what it prints, where that is known

    @property
    def negative(self) -> bool:
        """Say whether it is printed with a minus."""
        return self.text.startswith(MINUS)


@dataclass(frozen=True, slots=True)
class Letter:
    """A symbol, with indices below and its layer above: w₁₂ of layer 3, δ, L."""

    letter: str
    below: tuple[Index, ...] = ()
    layer: int | None = None


@dataclass(frozen=True, slots=True)
class Upright:
    """A name set upright, with indices as a letter has them: learning rate, input."""

    text: str
    below: tuple[Index, ...] = ()
    layer: int | None = None
    tone: Tone = "text"


@dataclass(frozen=True, slots=True)
class Row:
    """Names side by side, such as: new w₁₁."""

    nodes: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Negative:
    """What is subtracted, or has a minus in front."""

    inside: "Node"


@dataclass(frozen=True, slots=True)
class Sum:
    """Terms; a negative one is subtracted."""

    terms: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Rest:
    """What terms that are not written out add up to, and how many they are: 780 more: 3.20."""

    told: str
    total: "Numeral"


@dataclass(frozen=True, slots=True)
class Product:
    """Factors; a negative one after the first stands in parentheses, as does a sum."""

    factors: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Fraction:
    """One thing over another."""

    top: "Node"
    bottom: "Node"


@dataclass(frozen=True, slots=True)
class Power:
    """e to an exponent."""

    exponent: "Node"


@dataclass(frozen=True, slots=True)
class Square:
    """Something times itself."""

    inside: "Node"


@dataclass(frozen=True, slots=True)
class Total:
    """The sum of something over all outputs."""

    inside: "Node"


@dataclass(frozen=True, slots=True)
class Logarithm:
    """The natural logarithm."""

    argument: "Node"


@dataclass(frozen=True, slots=True)
class Call:
    """An activation function (a name of the table), or its slope, of one argument."""

    activation: str
    argument: "Node"
    slope: bool = False


@dataclass(frozen=True, slots=True)
class Partial:
    """The derivative of the loss with respect to something."""

    by: "Node"


Node = (
    Numeral
    | Letter
    | Upright
    | Row
    | Negative
    | Sum
    | Rest
    | Product
    | Fraction
    | Power
    | Square
    | Total
    | Logarithm
    | Call
    | Partial
)
LOSS = Letter("L")


@dataclass(frozen=True, slots=True)
class Equation:
    """A chain of sides, such as z = 0.27 · 0.40 + 0.1 = 0.21, with the relation after each but the last."""

    sides: tuple[Node, ...]
    relations: tuple[Relation, ...]

    @property
    def numbers(self) -> tuple[Shown, ...]:
        """List the numbers that it prints and that have a place."""
        found = (numeral for side in self.sides for numeral in numerals(side))
        return tuple(Shown(numeral.text, numeral.place) for numeral in found if numeral.place)


def numeral(value: float, place: str | None = None, *, tone: Tone = "text") -> Numeral:
    """Print a number."""
    return Numeral(format_number(value), place, tone, float(value))


def with_digits(node: Node, more: int, *, zeros: bool = False) -> Node:
    """Print the numbers of a node with more digits, zeros among them only where numbers are added up."""
    match node:
        case Numeral(text, place, tone, value) if value is not None:
            written = format_number(value, more=more)
            says_more = zeros or parse_number(written) != parse_number(text)
            return Numeral(written, place, tone, value) if says_more else node
        case Sum(terms):
            return Sum(tuple(with_digits(term, more, zeros=True) for term in terms))
        case Rest(told, all_of_it):
            sharper = with_digits(all_of_it, more, zeros=zeros)
            return Rest(told, sharper) if isinstance(sharper, Numeral) else node
        case Product(factors):
            return Product(tuple(with_digits(factor, more) for factor in factors))
        case Fraction(top, bottom):
            return Fraction(with_digits(top, more), with_digits(bottom, more))
        case Negative(inside):
            return Negative(with_digits(inside, more, zeros=zeros))
        case Power(exponent):
            return Power(with_digits(exponent, more))
        case Square(inside):
            return Square(with_digits(inside, more))
        case Logarithm(argument):
            return Logarithm(with_digits(argument, more))
        case Call(activation, argument, slope):
            return Call(activation, with_digits(argument, more), slope)
    return node


def children(node: Node) -> tuple[Node, ...]:
    """List what a node holds, from left to right."""
    match node:
        case Numeral() | Letter() | Upright():
            return ()
        case Row(nodes) | Sum(nodes) | Product(nodes):
            return nodes
        case Fraction(top, bottom):
            return top, bottom
        case Negative(inside) | Power(inside) | Square(inside) | Total(inside) | Logarithm(inside):
            return (inside,)
        case Call(argument=inside) | Partial(inside):
            return (inside,)
        case Rest(_, all_of_it):
            return (all_of_it,)
        case _:
            assert_never(node)


def numerals(node: Node) -> Iterator[Numeral]:
    """Yield the printed numbers from left to right."""
    if isinstance(node, Numeral):
        yield node
    for child in children(node):
        yield from numerals(child)


# ---- signs and parentheses, which every writer asks for


def signed_terms(terms: tuple[Node, ...]) -> Iterator[tuple[str, Node]]:
    """Yield each term with the sign before it ("" for the first), and without a minus that the sign says."""
    yield "", terms[0]
    for term in terms[1:]:
        bare = without_minus(term)
        yield ("+", term) if bare is None else (MINUS, bare)


def without_minus(node: Node) -> Node | None:
    """Return a node whose first sign is a minus without it; None for others."""
    match node:
        case Negative(inside):
            return inside
        case Numeral(text, place, tone) if node.negative:
            return Numeral(text.removeprefix(MINUS), place, tone)
        case Product((first, *others)) if (bare := without_minus(first)) is not None:
            return Product((bare, *others))
    return None


def in_parentheses(node: Node) -> bool:
    """Say whether a node stands in parentheses where it follows a sign."""
    return isinstance(node, Sum | Negative | Rest) or (isinstance(node, Numeral) and node.negative)


def joined_factors(factors: tuple[Node, ...]) -> Iterator[tuple[str, bool, Node]]:
    """Yield each factor with the sign before it, and whether it stands in parentheses.

    The first has no sign (""), and none (" ") stands between a letter and a sum, or before a total.
    """
    yield "", isinstance(factors[0], Sum), factors[0]
    for before, factor in pairwise(factors):
        plain = isinstance(factor, Total) or (isinstance(before, Letter) and isinstance(factor, Sum))
        sign = " " if plain else "·"
        yield sign, in_parentheses(factor), factor
