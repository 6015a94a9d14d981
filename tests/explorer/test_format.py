"""The page writes numbers as the films do."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from nnviz_core.words.numbers import format_number, parse_number
from nnviz_core.words.phrases import percent


def ties() -> list[float]:
    """Return numbers that lie exactly between two that can be written."""
    eighths = [k / 8 for k in range(1, 4000)]
    thousands = [12_345.0 * 10**k + 5 * 10**j for k in range(4) for j in range(5)]
    return [*eighths, *thousands, 0.03125, 0.0078125, 0.00390625, 0.0009765625, 1.5 * 2**-12]


def values() -> list[float]:
    rng = np.random.default_rng(0)
    spread = 10 ** rng.uniform(-320, 300, 3000) * rng.choice([-1, 1], 3000)
    usual = rng.normal(0, 3, 6000)
    short = np.round(rng.uniform(-20, 20, 3000), 3)
    near_one = 1 - 10 ** rng.uniform(-9, -1, 1000)
    return [*spread, *usual, *short, *near_one, *ties(), 0.0, -0.0, 9999.995, 0.0996, 0.00099996]


def test_the_formatters_agree_on_thousands_of_numbers(call):
    given_values = [float(value) for value in values()]
    assert call("values => values.map(formatNumber)", given_values) == list(map(format_number, given_values))


def test_they_add_digits_alike(call):
    given_values = [float(value) for value in values()]
    written = call("values => values.map((value) => formatWithMore(value, 1))", given_values)
    assert written == [format_number(value, more=1) for value in given_values]


def test_numbers_read_back_alike(call):
    texts = [format_number(float(value)) for value in values()]
    assert call("texts => texts.map(parseNumber)", texts) == list(map(parse_number, texts))


@settings(max_examples=100, deadline=None)
@given(shares=st.lists(st.floats(0, 1) | st.floats(0.949, 0.951), max_size=50))
def test_percentages_agree(call, shares):
    assert call("shares => shares.map(percent)", shares) == list(map(percent, shares))


def test_what_is_no_number_is_said_in_words(call):
    assert call("() => [NaN, 1 / 0, -1 / 0].map(formatNumber)") == ["undefined", "∞", "−∞"]
