"""A formula is one tree: what is written from it says the same, and what it gives is what its text gives."""

import math
from xml.etree import ElementTree

import pytest
import typst
from hypothesis import given
from hypothesis import strategies as st

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.words.catalogue import catalogue
from nnviz_core.words.formula.mathml import equation_mathml
from nnviz_core.words.formula.speech import equation_words, said
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
)
from nnviz_core.words.formula.typst import equation_typst
from nnviz_core.words.formula.values import closed, relation, value_of
from nnviz_core.words.numbers import MINUS
from tests.fixtures.printed import computed, half_way, sides_of

ENGLISH = catalogue("en")
Z = Letter("z", (1,), 2)
WEIGHTED = closed(
    (Z,),
    Sum((Product((numeral(0.27), numeral(-0.4))), Product((numeral(-1.5), numeral(2.0))), numeral(-0.1))),
    numeral(-3.208),
)


@pytest.mark.parametrize(
    ("node", "text", "words"),
    [
        (Z, "z1(2)", "z one of layer two"),
        (Letter("w", (1, 2), 3), "w12(3)", "w one two of layer three"),
        (LOSS, "L", "the loss"),
        (Partial(Letter("w", (1,), 2)), "∂L/∂w1(2)", "the derivative of the loss with respect to w one of layer two"),
        (Call("tanh", Z, slope=True), "tanh′(z1(2))", "the slope of tanh at z one of layer two"),
        (Call("leaky_relu(0.2)", numeral(-3.0)), f"leaky ReLU({MINUS}3.00, 0.2)",
         "leaky ReLU of minus three point zero zero, zero point two"),
        (Negative(Logarithm(Letter("p", (1,)))), f"{MINUS}ln p1", "minus the natural logarithm of p one"),
        (Negative(Logarithm(numeral(0.84))), f"{MINUS}ln(0.84)",
         "minus the natural logarithm of zero point eight four"),
        (Numeral("6.3 × 10⁻⁴"), "6.3 × 10⁻⁴", "six point three times ten to the minus four"),
        (Product((Letter("p", (1,)), Sum((Numeral("1"), Negative(Letter("p", (1,))))))), f"p1 (1 {MINUS} p1)",
         "p one times the quantity one minus p one"),
        (Product((Sum((numeral(1.0), numeral(-2.0))), numeral(3.0))), f"(1.00 {MINUS} 2.00) · 3.00",
         "the quantity one point zero zero minus two point zero zero times three point zero zero"),
        (Fraction(Power(numeral(1.0)), Sum((Power(numeral(1.0)), Power(numeral(-2.0))))),
         f"exp(1.00) / (exp(1.00) + exp({MINUS}2.00))",
         "e to the one point zero zero, divided by the sum e to the one point zero zero plus "
         "e to the minus two point zero zero,"),
        (Sum((numeral(2.0), Negative(numeral(-3.0)))), f"2.00 {MINUS} ({MINUS}3.00)",
         "two point zero zero minus minus three point zero zero"),
        (Row((Upright("new"), Upright("W3[1,1]"))), "new W3[1,1]", "new W three, one, one"),
    ],
)  # fmt: skip
def test_a_node_is_written_and_said(node: Node, text: str, words: str) -> None:
    assert (written(node), said(node, ENGLISH)) == (text, words)


def test_an_equation_is_written_with_the_signs_and_parentheses_that_its_numbers_need() -> None:
    text = f"z1(2) = 0.27 · ({MINUS}0.40) {MINUS} 1.50 · 2.00 {MINUS} 0.10 = {MINUS}3.21"
    assert equation_text(WEIGHTED) == text
    assert equation_words(WEIGHTED, ENGLISH) == (
        "z one of layer two equals zero point two seven times minus zero point four zero "
        "minus one point five zero times two point zero zero minus zero point one zero, "
        "and that equals minus three point two one"
    )


def test_an_equation_is_marked_up_so_that_lines_can_break_before_a_relation_and_a_term() -> None:
    pieces = equation_mathml(WEIGHTED).split("</math>")[:-1]
    starts = [f'<math><mrow><mo form="infix">{sign}</mo>' for sign in (MINUS, MINUS, "=")]
    assert all(piece.startswith(start) for piece, start in zip(pieces[1:], starts, strict=True))
    assert pieces[0].startswith("<math><mrow><msubsup><mi>z</mi>")
    assert f'<mrow><mo>(</mo><mo form="prefix">{MINUS}</mo><mn>0.40</mn><mo>)</mo></mrow>' in pieces[0]


def test_a_name_of_another_alphabet_and_signs_of_markup_are_escaped() -> None:
    equation = Equation((Upright("<b> & 重み"), Numeral("1")), ("=",))
    assert ElementTree.fromstring(equation_mathml(equation)).findtext(".//mtext") == "<b> & 重み"


# ---- any tree

# A double has all its digits down to 1e-308: eight factors of 1e-30 stay above that.
small = st.floats(-9, 9).filter(lambda value: value == 0 or abs(value) > 1e-30).map(numeral)
positive = st.floats(0.01, 9).map(numeral)


def larger(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    several = st.lists(inner, min_size=2, max_size=4).map(tuple)
    return st.one_of(
        several.map(Sum),
        several.map(Product),
        inner.map(Negative),
        small.map(Power),
        positive.map(Logarithm),
        st.builds(Fraction, small.map(Power), several.map(Sum)),
        st.builds(Call, st.sampled_from(sorted(ACTIVATIONS)), small),
    )


# Of a difference of products no writer needs parentheses that is not written; terms of a sum are no sums themselves.
trees = st.recursive(small, larger, max_leaves=8).filter(lambda node: not nested_sum(node))


def nested_sum(node: Node) -> bool:
    match node:
        case Sum(terms):
            return any(isinstance(term, Sum) or nested_sum(term) for term in terms)
        case Product(factors):
            return any(isinstance(factor, Product | Fraction | Logarithm) or nested_sum(factor) for factor in factors)
        case Negative(inside):
            return isinstance(inside, Sum | Negative) or nested_sum(inside)
        case Fraction(_, bottom):
            return nested_sum(bottom)
    return False


@given(trees)
def test_a_tree_gives_what_its_text_gives(tree: Node) -> None:
    try:
        ours = value_of(tree)
    except (OverflowError, ZeroDivisionError):
        return
    assert ours == pytest.approx(computed(written(tree)), rel=1e-9, abs=1e-12)


def test_a_sum_is_added_up_from_left_to_right_by_every_python() -> None:
    terms = (Product((numeral(0.5), numeral(0.35))), numeral(-0.71), numeral(0.47))
    assert value_of(Sum(terms)) == 0.5 * 0.35 - 0.71 + 0.47 != -0.065  # which sum() of Python 3.12 gives


@given(trees)
def test_a_relation_says_equal_only_where_the_text_gives_the_result(tree: Node) -> None:
    try:
        result = numeral(value_of(tree))
    except (OverflowError, ZeroDivisionError):
        return
    for each in (result, numeral(value_of(tree) * 1.5 + 1)):
        text = equation_text(closed((LOSS,), tree, each))
        value = computed(sides_of(text)[1])
        again = numeral(value).text
        assert (" ≈ " in text) == (again != each.text or half_way(value, each.text)), text


@pytest.mark.parametrize(("value", "printed"), [(-0.445, "−0.44"), (-0.445, "−0.45"), (0.725, "0.72"), (0.725, "0.73")])
def test_a_tie_is_about_what_stands_there_whichever_way_it_was_rounded(value: float, printed: str) -> None:
    step = Negative(Product((numeral(5.0), numeral(0.047))))
    parts = Sum((numeral(-0.21), step)) if value < 0 else Product((numeral(2.5), numeral(0.29)))
    assert value_of(parts) == pytest.approx(value)
    assert relation(parts, printed) == "≈"
    assert relation(Sum((numeral(0.5), numeral(0.23))), "0.73") == "="


@given(trees)
def test_every_tree_is_well_formed_mathml_and_says_every_digit_in_words(tree: Node) -> None:
    equation = closed((LOSS,), tree, numeral(1.0))
    ElementTree.fromstring(f"<all>{equation_mathml(equation)}</all>")
    assert not any(sign.isdigit() for sign in equation_words(equation, ENGLISH))


def test_every_kind_of_node_is_typst_that_compiles(tmp_path) -> None:
    everything = Sum(
        (
            Product((numeral(-1.5e-6), numeral(-2.0), Sum((Numeral("1"), Negative(numeral(0.5)))))),
            Fraction(Power(numeral(-1.0)), Sum((Power(numeral(1.0)), numeral(2.0)))),
            Negative(Logarithm(numeral(0.84))),
            *(Call(name, numeral(-0.5), slope=slope) for name in ACTIVATIONS for slope in (False, True)),
            Partial(Letter("δ", (1,), 2)),
            Row((Upright('a "quoted" name', (1, "two"), 3, tone="gradient"), LOSS)),
        )
    )
    markup = equation_typst(Equation((everything, numeral(1.0)), ("≈",)), toned=True)
    source = tmp_path / "all.typ"
    source.write_text(f"#let gradient(x) = text(fill: red, x)\n$ {markup} $", encoding="utf-8")
    assert math.isfinite(len(typst.compile(str(source))))


def test_operands_that_mislead_are_printed_with_a_digit_more() -> None:
    weight, x = -144.8, -0.5240331
    near = closed((Letter("z", (1,), 1),), Product((numeral(weight), numeral(x))), numeral(weight * x))
    assert equation_text(near) == "z1(1) = −144.80 · (−0.524) = 75.88"  # −144.80 · (−0.52) would give 75.30
    plain = closed((Letter("z", (1,), 1),), Product((numeral(1.1749), numeral(2.3349))), numeral(1.1749 * 2.3349))
    assert equation_text(plain) == "z1(1) = 1.17 · 2.33 ≈ 2.74"  # 2.73: a unit of the last digit is only marked


def test_no_digit_is_added_where_it_brings_nothing() -> None:
    a, b = 12.3400001, -12.3399999  # what is left of them lies below every digit
    side = Sum((numeral(a), numeral(b)))
    kept = closed((Letter("z", (1,), 1),), side, numeral(a + b))
    assert kept.sides[1] == side and kept.relations[-1] == "≈"
