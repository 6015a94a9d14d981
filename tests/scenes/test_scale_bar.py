"""The line in the corner of a plane is as long as its number says."""

import numpy as np
import pytest

from nnviz_core.look.theme import DARK
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.parts.frame import rectangle
from nnviz_scenes.parts.plane_layout import Window
from nnviz_scenes.parts.scale_bar import CORNERS, LONGEST, Corner, bar_length, clear_corner, make_scale_bar

PLACE = (100.0, 100.0, 400.0, 400.0)


@pytest.mark.parametrize("corner", CORNERS)
@pytest.mark.parametrize("half", [0.088, 0.56, 1.12, 3.07, 13.06, 250.0])
def test_the_bar_is_round_and_drawn_as_long_as_it_says(half: float, corner: Corner) -> None:
    window = Window(0.3, -0.2, half)
    length = bar_length(window)
    assert 0.4 * LONGEST * 2 * half <= length <= LONGEST * 2 * half * (1 + 1e-9)
    assert f"{length:.0e}"[0] in "125" and float(f"{length:.0e}") == pytest.approx(length)
    _, bar, label = make_scale_bar(PLACE, window, DARK, corner=corner)
    assert isinstance(bar, Polylines) and isinstance(label, Label)
    start, end = bar.lines[0]
    area = rectangle(PLACE)
    assert float(np.hypot(*(end - start))) / area.width == pytest.approx(length / (2 * half))
    box = label.box()
    assert area.left < box.left and box.right < area.right and area.bottom < box.bottom and box.top < area.top


def test_the_bar_stands_in_the_corner_with_the_fewest_points_the_lower_right_where_all_are_clear() -> None:
    window = Window(0.0, 0.0, 1.0)
    ends = np.array([[0.9, -0.9], [-0.9, -0.9], [-0.9, 0.9], [0.9, 0.9], [0.9, -0.8]])
    assert clear_corner(PLACE, window, DARK, points=np.zeros((1, 2)), radius=3.0) == "lower right"
    assert clear_corner(PLACE, window, DARK, points=ends[:1], radius=3.0) == "lower left"
    assert clear_corner(PLACE, window, DARK, points=ends[:3], radius=3.0) == "upper right"
    assert clear_corner(PLACE, window, DARK, points=ends, radius=3.0) == "lower left"
