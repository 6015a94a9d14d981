"""Cut the last plane of a network into the regions of its classes: in each, one score is the greatest.

Scores are affine in the last plane, so that regions are cut out by straight borders, which end where three meet.
"""

from dataclasses import dataclass
from itertools import combinations

import numpy as np

from nnviz_core.backprop.elementary import hypot
from nnviz_core.backprop.network import Array, Network, seal
from nnviz_core.backprop.plane import embed
from nnviz_core.backprop.sums import dot, times


@dataclass(frozen=True, slots=True, eq=False)
class Scores:
    """Hold the scores weights . a + bias of the classes in a plane."""

    weights: Array  # (classes, 2)
    bias: Array  # (classes,)

    def leads(self, label: int) -> list[tuple[Array, float]]:
        """Return how far a class leads each other one, as normal (2,) and offset: normal . a + offset."""
        others = [other for other in range(len(self.bias)) if other != label]
        return [(self.weights[label] - self.weights[k], float(self.bias[label] - self.bias[k])) for k in others]


@dataclass(frozen=True, slots=True, eq=False)
class Border:
    """Hold a straight border between two classes; where it ends at a third one, it starts there."""

    classes: tuple[int, int]
    line: Array  # (2, 2)


def plane_scores(network: Network) -> Scores:
    """Return the scores in the last hidden plane; a layer of one neuron is drawn as (a, 0)."""
    last = network.layers[-1]
    return Scores(embed(last.weights), last.bias)


def straight_borders(scores: Scores, *, centre: Array, reach: float) -> tuple[Border, ...]:
    """Return the borders between regions, each as far as `reach` from its foot below the centre, (2,)."""
    pairs = combinations(range(len(scores.bias)), 2)
    found = (_border(scores, pair, centre=centre, reach=reach) for pair in pairs)
    return tuple(border for border in found if border)


def _border(scores: Scores, pair: tuple[int, int], *, centre: Array, reach: float) -> Border | None:
    """Return the part of the line of equal scores on which no third one is greater; None where there is none."""
    first, second = pair
    normal = scores.weights[second] - scores.weights[first]
    length = float(hypot(*normal))
    if not length or not np.isfinite(length):
        return None
    offset = float(scores.bias[second] - scores.bias[first])
    foot = centre - (dot(normal, centre) + offset) / length * (normal / length)
    along = np.array([-normal[1], normal[0]]) / length
    low, high = -reach, reach
    for other in (k for k in range(len(scores.bias)) if k not in pair):
        slope = dot(scores.weights[first] - scores.weights[other], along)
        lead = dot(scores.weights[first] - scores.weights[other], foot) + scores.bias[first] - scores.bias[other]
        if slope > 0:
            low = max(low, -lead / slope)
        elif slope < 0:
            high = min(high, -lead / slope)
        elif lead < 0:
            return None
    if low >= high:
        return None
    ends = (high, low) if low == -reach else (low, high)
    return Border(pair, seal(foot + np.array(ends)[:, None] * along))


def crosses_square(line: Array, *, centre: Array, half: float) -> bool:
    """Say whether a piece of a line, (2, 2), has a place inside a square."""
    start, way = line[0] - centre, line[1] - line[0]
    low, high = 0.0, 1.0
    for axis in (0, 1):
        if not way[axis]:
            if abs(start[axis]) > half:
                return False
            continue
        sides = sorted(((-half - start[axis]) / way[axis], (half - start[axis]) / way[axis]))
        low, high = max(low, sides[0]), min(high, sides[1])
    return bool(low < high)


def clipped(polygon: Array, normal: Array, *, offset: float) -> Array:
    """Return the part of a convex polygon (n, 2) where normal . x + offset >= 0, as corners in order."""
    heights = times(normal[None, :], polygon)[:, 0] + offset
    kept = []
    for i in range(len(polygon)):
        here, there = heights[i - 1], heights[i]
        if (here < 0) != (there < 0):
            kept.append(polygon[i - 1] + here / (here - there) * (polygon[i] - polygon[i - 1]))
        if there >= 0:
            kept.append(polygon[i])
    return np.array(kept).reshape(-1, 2)


def region(scores: Scores, label: int, corners: Array) -> Array:
    """Return the part of a convex polygon (n, 2) in which a class has the greatest score, as corners in order."""
    polygon = corners
    for normal, offset in scores.leads(label):
        polygon = clipped(polygon, normal, offset=offset)
    return polygon
