"""The sizes of films: every shape, at every resolution."""

from fractions import Fraction

import pytest

from nnviz_core.look.shapes import LINES, SHAPES, Shape, proportion, size_of, width_of


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("quality", LINES)
def test_the_shorter_side_has_the_lines_and_the_other_follows_the_shape(quality: str, shape: Shape) -> None:
    width, height = size_of(LINES[quality], shape)
    across, down = proportion(shape)
    assert min(width, height) == int(quality.removesuffix("p"))
    assert width % 2 == height % 2 == 0
    assert abs(Fraction(width * down, height * across) - 1) < Fraction(1, 400)


def test_sizes_are_those_that_sites_name() -> None:
    assert size_of(480) == (854, 480)
    assert size_of(1080, "9:16") == (1080, 1920)
    assert size_of(1080, "4:3") == (1440, 1080)
    assert size_of(720, "1:1") == (720, 720)


@pytest.mark.parametrize(("height", "shape", "width"), [(432, "16:9", 768), (720, "9:16", 406), (90, "1:1", 90)])
def test_a_picture_of_a_height_is_as_wide_as_its_shape(height: int, shape: Shape, width: int) -> None:
    assert width_of(height, shape) == width
