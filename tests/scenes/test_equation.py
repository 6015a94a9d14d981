"""Equations in the strip stay as large as what must be read: the longest are set in two lines."""

import pytest

from nnviz_core.look.scales import units
from nnviz_core.look.theme import DARK
from nnviz_core.words.formula.tree import Equation, Letter, Node, Numeral, Partial, Product, Sum
from nnviz_scenes.marks.strip import lines_of
from nnviz_scenes.parts.equation import HEIGHT, WIDTH, equation_ink


def gradient(paths: int) -> Equation:
    """Write a weight's gradient as the sum over paths, three factors and an input each."""
    path = Product(tuple(Numeral(text) for text in ("−0.96", "−0.80", "0.79", "−0.82")))
    right: Node = Sum((path,) * paths)
    return Equation((Partial(Letter("w", (2, 1), 1)), right, Numeral("−1.14")), ("=", "≈"))


@pytest.mark.parametrize("paths", (1, 2, 3, 4))
def test_an_equation_over_many_paths_is_as_large_as_what_must_be_read(paths: int) -> None:
    ink = equation_ink(gradient(paths), DARK)
    assert ink.cap_height >= units(24) * 0.999
    assert ink.box.width <= units(WIDTH) and ink.box.height <= units(HEIGHT)
    assert (ink.split is not None) == (paths > 2)


def test_lines_of_an_equation_are_written_one_after_the_other() -> None:
    ink = equation_ink(gradient(3), DARK)
    first, second = lines_of(ink)
    assert first.bottom == second.top == ink.split
    assert ink.box.bottom < second.top < first.top
