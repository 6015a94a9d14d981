"""Write formulas as MathML, which browsers draw and screen readers read."""

from html import escape
from itertools import pairwise
from typing import assert_never

from nnviz_core.words.formula import (
    RELATIONS,
    Fenced,
    FormulaError,
    Fraction,
    Letter,
    NameWord,
    Node,
    Numeral,
    Row,
    Scripted,
    Sign,
    parse,
)

TERM_SIGNS = (Sign("+"), Sign("−"))


def mathml(typst: str, *, text: str) -> str:
    """Write a formula as MathML; `text` is what stands in for one that cannot be read.

    Browsers do not break lines inside an element, so each side has one of its own, as has each term of a sum.
    """
    try:
        return "".join(f"<math><mrow>{_row(piece)}</mrow></math>" for piece in _pieces(parse(typst).nodes))
    except FormulaError:
        return f"<math><mtext>{escape(text)}</mtext></math>"


def _pieces(nodes: tuple[Node, ...]) -> list[tuple[Node, ...]]:
    """Cut a chain of sides before every relation but the first, and before every later term of a sum."""
    relations = [place for place, node in enumerate(nodes) if node in RELATIONS]
    terms = [
        place
        for place, node in enumerate(nodes)
        if node in TERM_SIGNS and relations and place > relations[0] + 1 and not isinstance(nodes[place - 1], Sign)
    ]
    return [nodes[start:end] for start, end in pairwise([0, *sorted([*relations[1:], *terms]), len(nodes)])]


def _markup(node: Node) -> str:
    match node:
        case Numeral(text):
            return f"<mn>{text}</mn>"
        case Letter(text):
            return f"<mi>{escape(text)}</mi>"
        case NameWord(text):
            return f"<mtext>{escape(text)}</mtext>"
        case Sign(text):
            return f"<mo>{text}</mo>"
        case Fenced(inside):
            return f"<mrow><mo>(</mo>{_markup(inside)}<mo>)</mo></mrow>"
        case Fraction(top, bottom):
            return f"<mfrac>{_markup(top)}{_markup(bottom)}</mfrac>"
        case Scripted():
            return _scripted(node)
        case Row(nodes):
            return f"<mrow>{_row(nodes)}</mrow>"
        case _:
            assert_never(node)


def _row(nodes: tuple[Node, ...]) -> str:
    """Write nodes side by side: a minus after a sign belongs to its number, a sign in front to what was before."""
    written = []
    for before, node in zip((None, *nodes), nodes, strict=False):
        match before, node:
            case Sign(), Sign("−"):
                written.append('<mo form="prefix">−</mo>')
            case None, Sign(text) if node in RELATIONS or len(nodes) > 2:
                written.append(f'<mo form="infix">{text}</mo>')
            case _:
                written.append(_markup(node))
    return "".join(written)


def _scripted(node: Scripted) -> str:
    base = _markup(node.base)
    if node.primed:
        base = f"<msup>{base}<mo>′</mo></msup>"
    match node.below, node.above:
        case Row() as below, Row() as above:
            return f"<msubsup>{base}{_markup(below)}{_markup(above)}</msubsup>"
        case Row() as below, None:
            return f"<msub>{base}{_markup(below)}</msub>"
        case None, Row() as above:
            return f"<msup>{base}{_markup(above)}</msup>"
    return base
