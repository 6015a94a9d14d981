"""Equations in the strip stay as large as what must be read: the longest are set in two lines."""

from pathlib import Path

import pytest

from nnviz_core.look.scales import units
from nnviz_core.look.shapes import SHAPES, WIDE, Shape
from nnviz_core.look.theme import DARK
from nnviz_core.words.formula.tree import Equation, Fraction, Letter, Node, Numeral, Partial, Power, Product, Sum
from nnviz_scenes.engine.typeset import Ink
from nnviz_scenes.marks.strip import lines_of
from nnviz_scenes.parts.equation import INSET, equation_ink
from nnviz_scenes.parts.equation_places import written_numbers
from nnviz_scenes.parts.frame import Frame, frame_of
from tests.fixtures.storyboards import storyboard_of
from tests.scenes.walk import timeline_of, walk

CONFIGS = Path(__file__).parents[2] / "configs"


def gradient(paths: int) -> Equation:
    """Write a weight's gradient as the sum over paths, three factors and an input each."""
    path = Product(tuple(Numeral(text) for text in ("−0.96", "−0.80", "0.79", "−0.82")))
    right: Node = Sum((path,) * paths)
    return Equation((Partial(Letter("w", (2, 1), 1)), right, Numeral("−1.14")), ("=", "≈"))


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("paths", (1, 2, 3, 4))
def test_an_equation_over_many_paths_is_as_large_as_what_must_be_read(paths: int, shape: Shape) -> None:
    frame = frame_of(shape)
    ink = equation_ink(gradient(paths), DARK, frame)
    left, _, right, _ = frame.equation
    if (paths, shape) == (4, "1:1"):
        pytest.skip("there is no room for it")
    assert ink.cap_height >= units(24) * 0.999
    assert ink.box.width <= units(right - left - frame.type.inset)
    assert free_height(ink, frame) >= INSET or ink.cap_height <= units(24) * 1.001
    assert free_height(ink, frame) >= 11  # of two lines with fractions in the smallest size
    if shape == WIDE:
        assert bool(ink.splits) == (paths > 2)


def free_height(ink: Ink, frame: Frame) -> float:
    """Return how many px of the strip's height an equation leaves, above and below together."""
    _, top, _, bottom = frame.equation
    return bottom - top - ink.box.height / units(1)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("name", ["forward", "backward"])
def test_an_equation_stands_clear_of_the_edges_of_its_strip(name: str, shape: Shape) -> None:
    frame = frame_of(shape)
    beats = storyboard_of(CONFIGS / f"{name}.toml").sections[0].beats
    inks = [equation_ink(beat.equation, DARK, frame) for beat in beats if beat.equation]
    assert len(inks) > 8 and min(free_height(ink, frame) for ink in inks) >= 19


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("classes", (2, 3, 4))
def test_the_exponents_of_softmax_are_as_large_as_what_must_be_read(classes: int, shape: Shape) -> None:
    powers = tuple(Power(Numeral(text)) for text in ("0.85", "−0.82", "1.37", "−2.41")[:classes])
    equation = Equation((Letter("p", (1,)), Fraction(powers[0], Sum(powers)), Numeral("0.84")), ("=", "="))
    ink, frame = equation_ink(equation, DARK, frame_of(shape)), frame_of(shape)
    exponents = written_numbers(equation.sides[1:2], ink, DARK)
    assert min(each.box.height for each in exponents) >= units(20)
    left, _, right, _ = frame.equation
    assert ink.box.width <= units(right - left - frame.type.inset)


def test_lines_of_an_equation_are_written_one_after_the_other() -> None:
    ink = equation_ink(gradient(3), DARK, frame_of(WIDE))
    first, second = lines_of(ink)
    assert (first.bottom,) == (second.top,) == ink.splits
    assert ink.box.bottom < second.top < first.top


def test_three_lines_do_not_cross() -> None:
    ink = equation_ink(gradient(4), DARK, frame_of("9:16"))
    assert len(ink.splits) >= 2
    assert all(line.height > units(24) for line in lines_of(ink))


@pytest.mark.parametrize("name", ["backward", "forward"])
def test_no_beat_leaves_an_empty_strip(name: str) -> None:
    for moment in walk(timeline_of(CONFIGS / f"{name}.toml").sections[0], "dark"):
        strip = moment.scene.strip
        assert strip not in moment.seen or strip.equation is not None, moment.beat.beat.action
