"""Tell whether what a fit leaves over follows a pattern, or could as well be noise: a test by permutations."""

import numpy as np

from nnviz_core.backprop.network import Array, Labels
from nnviz_core.backprop.sums import total

FEWEST = 10  # points from which anything can be said
MOST = 400  # points that are looked at, chosen evenly
SHUFFLES = 199
LUCKY = 0.01  # the share of shuffles that may lie as close as the points do, where they are said to follow a pattern


def follows_pattern(x: Array, rest: Array) -> bool | None:
    """Say whether neighbours among points x (points, n_in) have alike rests (points,); None for too few points.

    The mean squared step from a point to its nearest neighbour is compared with that of the same rests, shuffled:
    where hardly any shuffle has so small a step, the rests depend on the place. The shuffles are always the same.
    """
    chosen = np.unique(np.linspace(0, len(x) - 1, min(len(x), MOST)).round().astype(int))
    if len(chosen) < FEWEST:
        return None
    near, rest = _nearest(x[chosen]), rest[chosen]
    steps, rng = _step(rest, near), np.random.default_rng(0)
    as_small = sum(_step(rest[rng.permutation(len(rest))], near) <= steps for _ in range(SHUFFLES))
    return (as_small + 1) / (SHUFFLES + 1) <= LUCKY


def _nearest(x: Array) -> Labels:
    """Return the place of each point's nearest neighbour, (points,), the first of equally near ones."""
    away = x[:, None, :] - x[None, :, :]
    squares = total(away * away)
    np.fill_diagonal(squares, np.inf)
    return np.asarray(squares.argmin(axis=1))


def _step(rest: Array, near: Labels) -> float:
    step = rest - rest[near]
    return float(total(step * step) / len(step))
