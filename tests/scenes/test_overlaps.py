"""Rectangles that overlap are found all at once as they are one by one."""

from itertools import combinations

import numpy as np
import pytest

from nnviz_scenes.engine.painted import Box
from tests.scenes.overlaps import overlapping


@pytest.mark.parametrize("by", [0.0, 0.3])
def test_the_pairs_are_those_that_overlap_one_by_one(by: float) -> None:
    rng = np.random.default_rng(3)
    corners = [
        (*low, *(low + size)) for low, size in zip(rng.uniform(0, 5, (40, 2)), rng.uniform(0, 2, (40, 2)), strict=True)
    ]
    boxes = [*(Box(*map(float, each)) for each in corners), Box(0, 0, 1, 1), Box(1, 0, 2, 1), Box(3, 3, 3, 3)]
    shrunk = [box.grown(-by / 2) for box in boxes]
    due = [[i, k] for i, k in combinations(range(len(boxes)), 2) if shrunk[i].overlaps(shrunk[k])]
    assert overlapping(boxes, by=by) == due and 10 < len(due) < 400
    assert overlapping([]) == overlapping(boxes[:1]) == []
