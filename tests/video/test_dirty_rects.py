"""Patches cover what changed, with few rectangles."""

import numpy as np
import pytest

from nnviz_core.video.dirty_rects import MOST, NO_PATCH, Patch, joined


def covered(patches: list[Patch]) -> np.ndarray:
    mask = np.zeros((1080, 1920), bool)
    for patch in patches:
        mask[patch.pixels] = True
    return mask


def random_patches(count: int, *, side: int) -> list[Patch]:
    rng = np.random.default_rng(count)
    lefts, tops = rng.integers(0, 1920 - side, count).tolist(), rng.integers(0, 1080 - side, count).tolist()
    sides = rng.integers(0, side, (count, 2)).tolist()
    return [Patch(x, y, x + w, y + h) for x, y, (w, h) in zip(lefts, tops, sides, strict=True)]


@pytest.mark.parametrize(("count", "side"), [(0, 9), (1, 9), (5, 400), (60, 30), (200, 100)])
def test_joining_loses_no_pixel_and_leaves_few_patches(count: int, side: int) -> None:
    patches = random_patches(count, side=side)
    few = joined(patches)
    assert len(few) <= MOST
    assert (covered(few) >= covered(patches)).all()


def test_patches_far_apart_stay_apart_and_neighbours_join() -> None:
    corner, beside, far = Patch(0, 0, 50, 50), Patch(60, 0, 90, 50), Patch(1800, 1000, 1920, 1080)
    assert joined([corner, far, beside, NO_PATCH]) == [Patch(1800, 1000, 1920, 1080), Patch(0, 0, 90, 50)]


def test_patches_that_share_an_edge_or_are_empty_do_not_touch() -> None:
    patch = Patch(10, 10, 20, 20)
    assert patch.touches(Patch(19, 19, 30, 30))
    assert not patch.touches(Patch(20, 10, 30, 20))
    assert not patch.touches(Patch(15, 15, 15, 40))


def test_a_patch_contains_what_lies_inside_and_what_is_empty() -> None:
    patch = Patch(10, 10, 20, 20)
    assert patch.contains(Patch(10, 12, 20, 20))
    assert patch.contains(NO_PATCH)
    assert not patch.contains(Patch(10, 12, 21, 20))


def test_growing_rounds_outwards_and_within_cuts() -> None:
    assert Patch(3, -5, 17, 33).grown(1, step=16) == Patch(0, -16, 32, 48)
    assert Patch(-16, -16, 32, 48).within(Patch(0, 0, 30, 40)) == Patch(0, 0, 30, 40)
    assert Patch(0, 0, 5, 5).within(Patch(9, 9, 12, 12)).area == 0
    assert NO_PATCH.around(Patch(9, 9, 12, 12)) == Patch(9, 9, 12, 12).around(NO_PATCH) == Patch(9, 9, 12, 12)
