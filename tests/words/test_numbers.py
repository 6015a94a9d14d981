"""The one formatter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnviz_core.backprop.verdict import SOLVED
from nnviz_core.words.numbers import format_given, format_number, format_signed, parse_number
from nnviz_core.words.phrases import percent

FINITE = st.floats(allow_nan=False, allow_infinity=False, min_value=-1e9, max_value=1e9)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0, "0.00"),
        (-0.0, "0.00"),
        (1.5, "1.50"),
        (-2.904, "−2.90"),
        (0.1, "0.10"),
        (0.0996, "0.10"),
        (0.0754, "0.075"),
        (-0.0021, "−0.0021"),
        (0.00099996, "0.0010"),
        (0.0004, "4.0 × 10⁻⁴"),
        (-3.21e-12, "−3.2 × 10⁻¹²"),
        (1e-300, "1 × 10⁻³⁰⁰"),
        (-9.2e-255, "−9 × 10⁻²⁵⁵"),
        (9.6e-100, "9.6 × 10⁻¹⁰⁰"),
        (9.4e-100, "9 × 10⁻¹⁰⁰"),
        (0.99894, "0.999"),
        (-0.99996, "−0.99996"),
        (0.9999999, "1.00"),
        (1.0, "1.00"),
        (0.994, "0.99"),
        (-123.45, "−123.45"),
        (9999.994, "9999.99"),
        (9999.996, "1.00 × 10⁴"),
        (-1234567.0, "−1.23 × 10⁶"),
    ],
)
def test_numbers_are_written_as_the_rules_say(value: float, text: str) -> None:
    assert format_number(value) == text


def test_a_plus_marks_only_what_is_above_zero() -> None:
    assert [format_signed(value) for value in (0.5, 0.0, -0.5)] == ["+0.50", "0.00", "−0.50"]


@given(FINITE)
def test_a_number_reads_back_within_its_own_precision(value: float) -> None:
    precision = 0.051 if abs(value) >= 1e-99 else 0.51
    assert parse_number(format_number(value)) == pytest.approx(value, rel=precision, abs=1e-300)


@given(FINITE)
def test_writing_a_read_number_again_changes_nothing(value: float) -> None:
    text = format_number(value)
    assert format_number(parse_number(text)) == text


@given(FINITE)
def test_no_number_is_a_negative_zero(value: float) -> None:
    text = format_number(value)
    assert not (text.startswith("−") and parse_number(text) == 0)


@given(st.floats(min_value=0.9, max_value=0.9999994))
def test_a_value_below_one_never_reads_one(value: float) -> None:
    assert parse_number(format_number(value)) < 1


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.5, "0.5"),
        (0.003, "0.003"),
        (20, "20"),
        (-0.5, "−0.5"),
        (2e-5, "2 × 10⁻⁵"),
        (1e-5, "10⁻⁵"),
        (1.5e7, "1.5 × 10⁷"),
    ],
)
def test_a_number_that_an_author_gave_is_written_as_it_was_given(value: float, text: str) -> None:
    assert format_given(value) == text


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (0.9496, "94.96 %"),
        (0.949999999, "94.99 %"),
        (0.95, "95.0 %"),
        (0.94949, "94.9 %"),
        (0.9999, "99.9 %"),
        (1, "100 %"),
    ],
)
def test_a_share_below_what_counts_as_solved_never_reads_as_solved(share: float, text: str) -> None:
    assert percent(share) == text
    assert (float(text.removesuffix(" %")) >= 100 * SOLVED) == (share >= SOLVED)
