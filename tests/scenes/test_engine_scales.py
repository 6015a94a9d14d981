"""Widths follow declared scales and say when they are clamped."""

import itertools

import pytest

from nnviz_core.look.scales import GRADIENT_WIDTH, WEIGHT_WIDTH, gradient_width, units, weight_width


def test_a_weight_width_is_linear_up_to_its_limit() -> None:
    quarter, half = weight_width(1.0).width, weight_width(-2.0).width
    assert half - WEIGHT_WIDTH.narrowest == pytest.approx(2 * (quarter - WEIGHT_WIDTH.narrowest))


def test_a_weight_beyond_the_limit_is_clamped_and_says_so() -> None:
    assert weight_width(9.0).width == WEIGHT_WIDTH.widest
    assert weight_width(9.0).clamped
    assert not weight_width(-4.0).clamped


def test_a_gradient_loses_the_same_width_with_every_decade() -> None:
    widths = [gradient_width(10.0**-power).width for power in range(5)]
    steps = [wide - narrow for wide, narrow in itertools.pairwise(widths)]
    assert steps == pytest.approx([steps[0]] * 4)


@pytest.mark.parametrize("vanished", [0.0, 9e-5, -1e-30])
def test_a_vanished_gradient_is_a_marked_hairline(vanished: float) -> None:
    assert gradient_width(vanished).width == GRADIENT_WIDTH.narrowest
    assert gradient_width(vanished).clamped


def test_the_frame_is_eight_units_high() -> None:
    assert units(1080) == 8
