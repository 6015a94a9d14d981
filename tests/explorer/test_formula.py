"""A formula's tree is Python's: handed over as JSON, it is written, computed and judged by the page as by the films."""

import re
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.explorer.given import given as page_given
from nnviz_core.words.formula.text import equation_text, written
from nnviz_core.words.formula.tree import (
    LOSS,
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
    Row,
    Sum,
    Upright,
    numeral,
    numerals,
)
from nnviz_core.words.formula.values import closed, relation, value_of
from nnviz_core.words.numbers import format_number
from nnviz_core.words.writing import ENGLISH

CallScript = Callable[..., Any]

# ---- any tree

NUMBERS = st.one_of(
    st.floats(-9, 9),
    st.floats(-1e7, 1e7),
    st.sampled_from([0.0, 1.0, -1.0, 0.5, 709.0, -746.0, 800.0, 1e300, -1e300, 1e-300, 0.9996]),
)
PLACES = st.sampled_from([None, "loss", "x[0]", "layers[1].weights[0][1]"])
TONES = st.sampled_from(["text", "signal", "gradient", "positive", "negative"])
NUMERALS = st.builds(lambda value, place, tone: numeral(value, place, tone=tone), NUMBERS, PLACES, TONES)
LETTERS = st.builds(
    Letter,
    st.sampled_from("zawxδpy"),
    st.lists(st.integers(1, 12), max_size=2).map(tuple),
    st.none() | st.integers(1, 9),
)
NAMES = LETTERS | st.just(LOSS) | st.sampled_from(["rate", "mean of", "<b> & more"]).map(Upright)


def of_parts(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    several = st.lists(inner, min_size=1, max_size=4).map(tuple)
    return st.one_of(
        several.map(Sum),
        several.map(Product),
        inner.map(Negative),
        st.builds(Fraction, inner, inner),
        inner.map(Power),
        inner.map(Logarithm),
        st.builds(Call, st.sampled_from(sorted(ACTIVATIONS)), inner, st.booleans()),
    )


def of_names_too(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    return of_parts(inner) | inner.map(Partial) | st.lists(inner, min_size=1, max_size=3).map(tuple).map(Row)


NUMERIC = st.recursive(NUMERALS, of_parts, max_leaves=10)
ANY = st.recursive(NUMERALS | NAMES, of_names_too, max_leaves=10)
EQUATIONS = st.lists(ANY, min_size=2, max_size=4).flatmap(
    lambda sides: st.lists(st.sampled_from("=≈"), min_size=len(sides) - 1, max_size=len(sides) - 1).map(
        lambda relations: Equation(tuple(sides), tuple(relations))
    )
)


def handed(node: Node) -> dict[str, Any]:
    """Write a node as the page has it: the fields of Python's node, and its name as `kind`."""

    def part(value: Any) -> Any:
        if isinstance(value, tuple):
            return [part(each) for each in value]
        return handed(value) if isinstance(value, Node) else value

    return {"kind": type(node).__name__, **{field.name: part(getattr(node, field.name)) for field in fields(node)}}


def handed_equation(equation: Equation) -> dict[str, Any]:
    return {"sides": [handed(side) for side in equation.sides], "relations": list(equation.relations)}


# ---- text and values


@given(equation=EQUATIONS)
def test_any_equation_reads_as_in_a_film(call: CallScript, equation: Equation) -> None:
    assert call("equationText", handed_equation(equation)) == equation_text(equation)
    assert [call("nodeText", handed(side)) for side in equation.sides] == [written(side) for side in equation.sides]


def test_commas_part_all_indices_as_in_a_film_of_wide_layers(call: CallScript) -> None:
    wide = replace(ENGLISH, index_commas=True)
    sides = (Partial(Letter("w", (1, 2), 3)), Product((Letter("w", (1, 16), 2), Letter("x", (12,)))))
    named = Equation(sides, ("=",))
    written_with = "([writing, equation]) => { setGiven(writing); return equationText(equation); }"
    try:
        told = call(written_with, [page_given(wide), handed_equation(named)])
        assert told == equation_text(named, wide) == "∂L/∂w1,2(3) = w1,16(2) · x12"
    finally:
        told = call(written_with, [page_given(), handed_equation(named)])
    assert told == equation_text(named) == "∂L/∂w12(3) = w116(2) · x12"


TWO, MINUS_TWO, X = numeral(2.0), numeral(-2.0), Letter("x")
DIFFERENCE = Sum((TWO, Negative(X)))


@pytest.mark.parametrize(
    "node",
    [
        Product((DIFFERENCE, TWO)),
        Product((X, DIFFERENCE)),
        Product((TWO, DIFFERENCE, MINUS_TWO)),
        Product((Negative(X), X, Negative(X))),
        Sum((MINUS_TWO, DIFFERENCE, MINUS_TWO, Negative(MINUS_TWO), Negative(DIFFERENCE), Product((MINUS_TWO, X)))),
        Sum((Product((Negative(X), TWO)), Product((Negative(X), MINUS_TWO)), Product((Sum((X, TWO)), X)))),
        Negative(Negative(DIFFERENCE)),
        Fraction(DIFFERENCE, DIFFERENCE),
        Fraction(MINUS_TWO, MINUS_TWO),
        Logarithm(DIFFERENCE),
    ],
    ids=written,
)
def test_signs_and_parentheses_are_the_films(call: CallScript, node: Node) -> None:
    assert call("nodeText", handed(node)) == written(node)


@pytest.mark.parametrize("name", ACTIVATIONS)
@pytest.mark.parametrize("slope", [False, True])
def test_of_what_is_no_number_no_function_makes_one(call: CallScript, name: str, slope: bool) -> None:
    for nothing in (Fraction(numeral(1.0), numeral(0.0)), Power(numeral(800.0)), Logarithm(numeral(0.0))):
        for node in (nothing, Negative(nothing), Fraction(numeral(1.0), nothing)):
            assert call("nodeValue", handed(Call(name, node, slope))) is None


@given(tree=NUMERIC)
def test_any_tree_has_pythons_value_to_the_last_bit(call: CallScript, tree: Node) -> None:
    try:
        theirs = value_of(tree)
    except (OverflowError, ZeroDivisionError):
        theirs = None  # as JSON has what is not a number
    ours = call("nodeValue", handed(tree))
    assert (ours if ours is None else float(ours)) == theirs  # JSON writes large numbers as whole ones


@given(tree=NUMERIC, other=NUMBERS)
def test_a_relation_is_pythons(call: CallScript, tree: Node, other: float) -> None:
    printed = {format_number(other)}
    try:
        printed.add(format_number(value_of(tree)))
    except (OverflowError, ZeroDivisionError):
        printed |= {"undefined", "∞", "−∞"}  # what the page writes where Python has no number
    for text in printed:
        assert call("relation", handed(tree), text) == relation(tree, text)


@given(names=st.lists(NAMES, min_size=1, max_size=3), side=NUMERIC, result=NUMERALS, first=st.sampled_from("=≈"))
def test_an_equation_is_closed_as_pythons(call: CallScript, names, side, result, first) -> None:
    ours = call(
        "(names, side, result, first) => closed(names, side, result, { first })",
        [handed(name) for name in names], handed(side), handed(result), first,
    )  # fmt: skip
    assert ours == handed_equation(closed(tuple(names), side, result, named=first))


@pytest.mark.parametrize("name", [LOSS, Upright("rate"), Row((LOSS,)), Partial(LOSS)])
def test_a_name_has_no_value(call: CallScript, name: Node) -> None:
    source = "(node) => { try { return nodeValue(node); } catch (error) { return error.message; } }"
    assert call(source, handed(name)) == f"{type(name).__name__} has no printed value"


# ---- HTML


class Parts(HTMLParser):
    """Read HTML: its text with one sign a tag, and every number with its place and tone."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text, self.numbers, self.open = "", list[tuple[str, str | None, str]](), list[dict[str, str | None]]()
        self.feed(html)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(dict(attrs))

    def handle_endtag(self, tag: str) -> None:
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.text += data
        if self.open and "class" in self.open[-1]:
            found = self.open[-1]
            self.numbers.append((data, found.get("data-place"), str(found["class"]).removeprefix("num ")))


def shown_numerals(sides: tuple[Node, ...]) -> Iterator[Numeral]:
    """Yield the numbers that stand in an element of their own."""
    yield from (each for side in sides for each in numerals(side) if each.place or each.tone != "text")


@given(equation=EQUATIONS)
def test_html_says_the_text_and_every_number_keeps_place_and_tone(call: CallScript, equation: Equation) -> None:
    html = call("equationHtml", handed_equation(equation))
    parts = Parts(html)
    assert parts.text == equation_text(equation).replace("GELU_tanh", "GELUtanh")
    theirs = [(each.text, each.place, each.tone) for each in shown_numerals(equation.sides)]
    assert [(text.lstrip("−"), *rest) for text, *rest in parts.numbers] == [
        (text.lstrip("−"), *rest) for text, *rest in theirs
    ]
    assert all(("num " in tag) == ("data-place" in tag) for tag in re.findall("<span [^>]*>", html))
    places = [place for _, place, _ in theirs if place]
    assert call("placesOf", handed_equation(equation)) == places == [shown.place for shown in equation.numbers]


@given(equation=EQUATIONS)
def test_a_widened_equation_differs_in_its_placed_numbers_alone(call: CallScript, equation: Equation) -> None:
    ours = Parts(call("(equation) => widenedHtml(equation, 'WIDE')", handed_equation(equation)))
    plain = Parts(call("equationHtml", handed_equation(equation)))
    assert ours.numbers == [("WIDE" if place else text, place, tone) for text, place, tone in plain.numbers]


@pytest.mark.parametrize(
    ("source", "text", "html"),
    [
        ("weightName(3, 0, 1)", "w12(3)", "<i>w</i><sub>12</sub><sup>(3)</sup>"),
        ("letter('z', [], 2)", "z(2)", "<i>z</i><sup>(2)</sup>"),
        ("partial(inputName(1, 0))", "∂L/∂x1", "<i>∂L</i>/<i>∂</i><i>x</i><sub>1</sub>"),
        ("upright('<b> & more')", "<b> & more", "&#60;b> &#38; more"),
        ("changeOf(unitName('b', 1, 0))", "Δb1(1)", "Δ<i>b</i><sub>1</sub><sup>(1)</sup>"),
        ("call('gelu_tanh', letter('z'), true)", "GELU_tanh′(z)", "GELU<sub>tanh</sub>′(<i>z</i>)"),
        (
            "call('leaky_relu', numeral(-2, 'logits[0]'))",
            "leaky ReLU(−2.00, 0.01)",
            'leaky ReLU(<span class="num text" data-place="logits[0]">−2.00</span>, 0.01)',
        ),
    ],
)
def test_a_node_is_written_twice(call: CallScript, source: str, text: str, html: str) -> None:
    assert call(f"() => [nodeText({source}), nodeHtml({source})]") == [text, html]
