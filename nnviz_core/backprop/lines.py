"""Find the straight line that parts two classes best: for one direction, and over all directions."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.elementary import PI, arctan2, cos, exp, log1p, sin
from nnviz_core.backprop.network import Array, Labels, seal
from nnviz_core.backprop.outputs import mean
from nnviz_core.backprop.sums import times
from nnviz_core.backprop.ties import first_largest

MOST_POINTS_FOR_PAIRS = 1000  # up to here the search is over all pairs of points
DIRECTIONS = 720  # in half a turn, beyond that
FARTHEST_SCALE, THIRDS = 500.0, 120  # the farthest point's lead at the largest scale tried; cuts of that interval
LEAST_GAP = 1e-9  # radians: directions closer than that count as one

Chosen = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Line:
    """Hold the line normal . x = offset, with normal = (-sin angle, cos angle)."""

    angle: float  # radians, of the line against the first axis, in [0, pi)
    offset: float
    above: int  # the class of the side where normal . x > offset; the other side has the other class
    accuracy: float


@dataclass(frozen=True, slots=True)
class Search:
    """Hold the best line of a search, and how far the search went."""

    line: Line
    tried: int  # lines; where they are counted, with points on both sides
    complete: bool  # whether every way in which a line can part the points was tried
    counted: bool = False  # whether there are exactly so many ways


def normal_of(angle: float) -> Array:
    """Return the unit normal of a line, (2,)."""
    return np.array([-float(sin(angle)), float(cos(angle))])


def heights_along(x: Array, angle: float) -> Array:
    """Return how far points (n, 2) lie above the line of a direction through the origin, (n,)."""
    return times(normal_of(angle)[None, :], x)[:, 0]


def heights_over(line: Line, x: Array) -> Array:
    """Return how far points (n, 2) lie above a line, (n,)."""
    return heights_along(x, line.angle) - line.offset


def classes_by(line: Line, x: Array) -> Labels:
    """Return the class that a line gives to each point of x, (n, 2)."""
    classes: Labels = np.where(heights_over(line, x) > 0, line.above, 1 - line.above)
    return classes


def parts(line: Line, x: Array) -> bool:
    """Say whether points (n, 2) lie on both sides of a line."""
    above = heights_over(line, x) > 0
    return bool(above.any() and not above.all())


def accuracies_along(x: Array, labels: Labels, *, angle: float, offsets: Array) -> Array:
    """Return the accuracy of the line of a direction at each offset, with the better classes for its sides."""
    heights = heights_along(x, angle)
    order = np.argsort(heights, kind="stable")
    below = np.searchsorted(heights[order], offsets, side="right")
    shares = _rights(labels[order])[below] / len(x)
    return seal(np.maximum(shares, 1 - shares))


def best_line_at(x: Array, labels: Labels, angle: float) -> Line:
    """Return the best line of one direction: every offset is tried, and the widest of the best gaps is halved.

    A line beside all points is the best only where every one between them is right for fewer.
    """
    heights = heights_along(x, angle)
    order = np.argsort(heights, kind="stable")
    heights, rights = heights[order], _rights(labels[order])
    edge = 0.05 * float(np.ptp(heights)) or 1.0
    low = np.concatenate([[heights[0] - edge], heights])
    high = np.concatenate([heights, [heights[-1] + edge]])
    score = np.where(high > low, np.maximum(rights, len(x) - rights), -1)
    best = np.flatnonzero(score == score.max())
    between = best[(best > 0) & (best < len(x))]
    best = between if len(between) else best
    cut = int(best[first_largest((high - low)[best])])
    above = int(2 * rights[cut] >= len(x))
    return Line(float(angle), float(low[cut] + high[cut]) / 2, above, float(score[cut]) / len(x))


def _rights(labels: Labels) -> Labels:
    """Count the points that are right if the first k, of labels in order, are class 0 and the others class 1."""
    ones = np.concatenate([[0], np.cumsum(labels)])
    rights: Labels = np.arange(len(labels) + 1) - ones + (ones[-1] - ones)
    return rights


def best_lines(x: Array, labels: Labels, angles: Array) -> tuple[Line, ...]:
    """Return the best line of each direction."""
    return tuple(best_line_at(x, labels, float(angle)) for angle in angles)


def best_line(x: Array, labels: Labels) -> Search:
    """Search the line that is right for most points.

    Up to 1000 points every way in which a line can part them is tried: such a line can be moved until it
    touches one point and turned until it touches another. Beyond that 720 directions are, with every offset.
    """
    if len(x) > MOST_POINTS_FOR_PAIRS:
        lines = best_lines(x, labels, np.arange(DIRECTIONS) * PI / DIRECTIONS)
        return Search(_first_best(lines, x), DIRECTIONS * (len(x) + 1), complete=False)
    lines = best_lines(x, labels, np.array([*_best_angle(list(_best_turns(x, labels))), 0.0]))
    pairs = len(x) * (len(x) - 1) // 2
    return Search(_first_best(lines, x), pairs, complete=True, counted=in_general_position(x))


def least_loss(line: Line, x: Array, labels: Labels) -> float:
    """Return the smallest mean cross-entropy whose two scores are equal on a line: over all scales of their lead.

    It is convex in the scale, so thirds of an interval are cut off that the smallest cannot lie in.
    """
    leads = np.where(labels == line.above, 1.0, -1.0) * heights_over(line, x)
    low, high = 0.0, FARTHEST_SCALE / (float(np.abs(leads).max()) or 1.0)
    for _ in range(THIRDS):
        third = (high - low) / 3
        if _loss_of(leads, low + third) > _loss_of(leads, high - third):
            low = low + third
        else:
            high = high - third
    return _loss_of(leads, (low + high) / 2)


def _loss_of(leads: Array, scale: float) -> float:
    """Return the mean of ln(1 + e^-lead) of leads times a scale."""
    scaled = scale * leads
    return float(mean(np.maximum(-scaled, 0.0) + log1p(exp(-np.abs(scaled)))))


def in_general_position(x: Array) -> bool:
    """Say whether all points (n, 2) differ and no three of them lie on one line: n (n - 1) / 2 lines then part them."""
    for pivot in range(len(x) - 1):
        arms = x[pivot + 1 :] - x[pivot]
        if not arms.any(axis=1).all():
            return False
        angles = np.sort(arctan2(arms[:, 1] + 0.0, arms[:, 0]) % PI)
        gaps = np.diff(np.concatenate([angles, angles[:1] + PI]))
        if len(angles) > 1 and gaps.min() <= LEAST_GAP:
            return False
    return True


def _first_best(lines: tuple[Line, ...], x: Array) -> Line:
    """Return the line that is right for most points; of several, one that has points on both sides."""
    most = max(line.accuracy for line in lines)
    best = [line for line in lines if line.accuracy == most]
    return next((line for line in best if parts(line, x)), best[0])


def _best_angle(turns: list[tuple[tuple[int, float], float]]) -> list[float]:
    """Return the direction of the highest rank, and of those the one with most room; none of none."""
    if not turns:
        return []
    most = max(rank for (rank, _), _ in turns)
    rooms = [room if rank == most else -1.0 for (rank, room), _ in turns]
    return [turns[first_largest(rooms)][1]]


def _best_turns(x: Array, labels: Labels) -> Iterator[tuple[tuple[int, float], float]]:
    """Yield, for a line through each point, (its rank, room to turn) and the direction that is best.

    The rank is twice the points that are right, and one more if the line has points on both sides.
    """
    signs = 2 * labels - 1
    for pivot in x:
        arms = x - pivot
        away = arms.any(axis=1)
        if away.any():
            yield _best_turn(arms[away], signs[away], labels[~away])


def _best_turn(arms: Array, signs: Labels, here: Labels) -> tuple[tuple[int, float], float]:
    """Turn a line through the origin by half a turn and count what is right in every gap between arms."""
    towards = arctan2(arms[:, 1] + 0.0, arms[:, 0])  # the sum turns -0 into 0
    on_left = towards > 0  # just after the start; an arm along the first axis is met at the end of the turn
    events = np.where(towards % PI > 0, towards % PI, PI)
    order = np.argsort(events, kind="stable")
    change = np.where(on_left, -signs, signs)
    left = signs[on_left].sum() + np.concatenate([[0], np.cumsum(change[order])])
    rights = left + (signs < 0).sum()
    many = on_left.sum() + np.concatenate([[0], np.cumsum(np.where(on_left, -1, 1)[order])])
    ranks = _ranks(rights, signs, here, all_on_one_side=many % len(signs) == 0)
    edges = np.concatenate([[0.0], events[order], [PI]])
    gaps = np.diff(edges)
    score = np.where(gaps > LEAST_GAP, ranks, -1)
    best = np.flatnonzero(score == score.max())
    k = int(best[first_largest(gaps[best])])
    return (int(score[k]), float(gaps[k])), float(edges[k] + edges[k + 1]) / 2


def _ranks(rights: Labels, signs: Labels, here: Labels, *, all_on_one_side: Chosen) -> Labels:
    """Rank lines past a pivot, which may lie on either side of them: by what is right, then by whether they part.

    Where all arms lie on one side, the line parts if the pivot has the other side, and the other class, for itself.
    """
    arms, pivot = np.bincount(signs > 0, minlength=2), np.bincount(here, minlength=2)
    alone, together = int((arms + pivot[::-1]).max()), int((arms + pivot).max())
    beside = 2 * max(alone, together) + (alone >= together)
    between = 2 * (np.maximum(rights, len(signs) - rights) + pivot.max()) + 1
    ranks: Labels = np.where(all_on_one_side, beside, between)
    return ranks
