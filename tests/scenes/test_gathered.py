"""Points that all lie on one place show a sign a class, and how many they are; others stay where they are."""

import numpy as np
import pytest

from nnviz_core.look.scales import units
from nnviz_scenes.parts.gathered import along_line, gathered, side_by_side

LABELS = np.array([0, 1, 0, 2])


@pytest.mark.parametrize(
    ("spread", "one_place"),
    [(0.0, True), (0.9, True), (1.1, False), (float("nan"), False)],  # radii
)
def test_points_are_gathered_where_one_sign_would_cover_all_others(spread: float, one_place: bool) -> None:
    places = np.array([[1.0, 2.0], [1.0, 2.0], [1.0 + spread * units(4.0), 2.0]])
    assert gathered(places, 4.0) == one_place


def test_a_single_point_is_not_gathered() -> None:
    assert not gathered(np.array([[1.0, 2.0]]), 4.0)


def test_every_class_has_its_sign_and_none_covers_another() -> None:
    shown = side_by_side(np.tile([1.0, 2.0], (4, 1)), LABELS, 4.0, along=np.array([1.0, 0.0]))
    first, second, again, third = shown[:, 0].tolist()
    assert first == again and second - first > 2 * units(4.0) and third - second > 2 * units(4.0)
    assert second == pytest.approx(1.0) and (shown[:, 1] == 2.0).all()


@pytest.mark.parametrize("normal", [(0.0, 2.0), (3.0, 4.0), (-3.0, 4.0), (3.0, -4.0), (0.0, 0.0), (5.0, 0.0)])
def test_no_sign_lies_on_another_side_of_the_line_than_its_points(normal: tuple[float, float]) -> None:
    along = along_line(np.array(normal))
    assert np.hypot(*along) == pytest.approx(1.0)
    assert float(along @ np.array(normal)) == pytest.approx(0.0, abs=1e-12)
