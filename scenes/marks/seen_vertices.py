"""Which vertices of lines are seen: the others lie so near the lines between these that nobody misses them."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.elementary import hypot

Array = NDArray[np.float64]
Indices = NDArray[np.intp]
Chosen = NDArray[np.bool_]
Cuts = list[tuple[int, int]]


def seen_vertices(moments: Array, cuts: Cuts, *, within: float) -> Chosen:
    """Choose vertices of lines, which begin and end at `cuts` among moments (m, n, 2), one line after the other.

    At each moment every vertex of a line lies within a distance of what joins the chosen ones (Ramer 1972, Douglas
    and Peucker 1973).
    """
    kept = np.zeros(moments.shape[1], dtype=bool)
    kept[[place for start, end in cuts for place in (start, end - 1)]] = True
    while kept.any():
        corners, segment = np.flatnonzero(kept), np.cumsum(kept) - 1
        after = np.minimum(segment + 1, len(corners) - 1)
        off = distance_to(moments, moments[:, corners[segment]], moments[:, corners[after]]).max(axis=0)
        off[kept] = 0.0
        more = (off > within) & (off == np.maximum.reduceat(off, corners)[segment])
        if not more.any():
            break
        kept |= more
    return kept


def distance_to(points: Array, start: Array, end: Array) -> Array:
    """Return how far points (..., 2) lie from straight lines between two places each."""
    x, y = np.moveaxis(points - start, -1, 0)
    across, up = np.moveaxis(end - start, -1, 0)
    share = (x * across + y * up) / np.maximum(across * across + up * up, 1e-300)
    share = share.clip(0.0, 1.0)
    return hypot(x - share * across, y - share * up)


def seen_of_lines(moments: Sequence[Sequence[Array]], *, within: float) -> list[Indices]:
    """Choose the vertices of some lines, (n, 2) each at every moment, that are seen."""
    cuts = list(pairwise(np.cumsum([0, *map(len, moments[0])]).tolist()))
    if not cuts:
        return []
    seen = seen_vertices(np.stack([np.concatenate(lines) for lines in moments]), cuts, within=within)
    return [np.flatnonzero(seen[start:end]) for start, end in cuts]
