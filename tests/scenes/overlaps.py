"""Find the rectangles that overlap among many: every frame of every film is asked."""

from collections.abc import Sequence

import numpy as np

from nnviz_scenes.engine.painted import Box


def overlapping(boxes: Sequence[Box], *, by: float = 0.0) -> list[list[int]]:
    """List the pairs, by their places, that share more than so many units across and down."""
    corners = np.array([(box.left, box.bottom, box.right, box.top) for box in boxes]).reshape(-1, 4)
    low, high = corners[:, None, :2], corners[:, None, 2:]
    shared = np.minimum(high, high.swapaxes(0, 1)) - np.maximum(low, low.swapaxes(0, 1))  # (n, n, 2)
    pairs: list[list[int]] = np.argwhere(np.triu((shared > by).all(axis=2), 1)).tolist()
    return pairs
