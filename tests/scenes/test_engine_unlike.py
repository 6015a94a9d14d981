"""What two pictures differ in is found, and little else."""

import numpy as np
import pytest

from nnviz_core.video.dirty_rects import Patch
from nnviz_scenes.engine.same import is_same
from nnviz_scenes.engine.unlike import TILE, unlike
from nnviz_scenes.marks.edges import EdgeLook


def spotted(rng: np.random.Generator, width: int, height: int) -> np.ndarray:
    """Paint a few rectangles on black."""
    pixels = np.zeros((height, width, 4), np.uint8)
    for _ in range(rng.integers(0, 12)):
        x, y, wide, high = rng.integers(0, width), rng.integers(0, height), *rng.integers(1, 60, 2)
        pixels[y : y + high, x : x + wide, rng.integers(0, 4)] = 7
    return pixels


def mask_of(patches: list[Patch], width: int, height: int) -> np.ndarray:
    mask = np.zeros((height, width), bool)
    for patch in patches:
        mask[patch.pixels] = True
    return mask


@pytest.mark.parametrize(("width", "height"), [(960, 540), (854, 480), (34, 18)])
@pytest.mark.parametrize("seed", range(20))
def test_all_that_differs_within_a_patch_is_found_there(width: int, height: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    one, other = spotted(rng, width, height), spotted(rng, width, height)
    left, top = (TILE * int(rng.integers(0, side // (2 * TILE) + 1)) for side in (width, height))
    patch = Patch(left, top, left + TILE * 30, top + TILE * 20).within(Patch(0, 0, width, height))
    inside, found = mask_of([patch], width, height), mask_of(list(unlike(one, other, patch)), width, height)
    assert not (inside & (one != other).any(axis=2) & ~found).any()
    assert not (found & ~inside).any()


def test_equal_pictures_differ_nowhere_and_two_spots_far_apart_in_two_places() -> None:
    one = np.zeros((1080, 1920, 4), np.uint8)
    other, frame = one.copy(), Patch(0, 0, 1920, 1080)
    assert list(unlike(one, other, frame)) == []
    other[5, 7] = other[1079, 1919] = 1
    assert sorted(unlike(one, other, frame)) == [Patch(0, 0, 16, 16), Patch(1904, 1072, 1920, 1080)]


def test_a_patch_need_not_be_parted_where_that_saves_little() -> None:
    one = np.zeros((1080, 1920, 4), np.uint8)
    other = one.copy()
    other[40, 40] = other[90, 150] = 1
    assert list(unlike(one, other, Patch(0, 0, 1920, 1080))) == [Patch(32, 32, 160, 96)]


def look(width: float) -> EdgeLook:
    return EdgeLook(np.full(3, width), ("#ffffff",) * 3, np.zeros(3, bool), np.ones(3))


def test_what_says_the_same_is_the_same_and_nothing_else_is() -> None:
    assert is_same([np.arange(3.0), [np.ones(2)], look(1.0), "a", 1], [np.arange(3.0), [np.ones(2)], look(1.0), "a", 1])
    pairs = [(np.arange(3.0), np.arange(3)), ([np.ones(2)], [np.zeros(2)]), (look(1.0), look(2.0)), (1, 1.0), (1, True)]
    pairs += [(np.ones((2, 1)), np.ones(2)), ([1], [1, 2]), (object(), object()), (np.zeros(10**5), np.zeros(10**5))]
    assert not any(is_same([one], [other]) for one, other in pairs)
