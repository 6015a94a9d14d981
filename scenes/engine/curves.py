"""Chains of curves and lines as arrays: read from cairo, cut at the sides of a rectangle, and cut into dashes."""

from collections.abc import Iterable, Iterator, Sequence

import cairo
import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.elementary import hypot
from nnviz_core.backprop.sums import interpolated
from nnviz_scenes.engine.painted import Box, Canvas

Array = NDArray[np.float64]
Place = tuple[float, ...]  # x and y
POINTS_A_CURVE = 4  # cubic Béziers
NO_CURVES: Array = np.zeros((0, 2))
THIRDS = np.array([0.0, 1 / 3, 2 / 3, 1.0])[None, :, None]


def curves_of(path: cairo.Path) -> Array:
    """Return a path as cubic curves (4 n, 2), one chain after the other; what is closed ends where it began."""
    points: list[Place] = []
    start: Place = (0.0, 0.0)
    here = start
    for kind, numbers in path:
        if kind == cairo.PathDataType.MOVE_TO:
            start = here = numbers
        elif kind == cairo.PathDataType.CURVE_TO:
            points += (here, numbers[:2], numbers[2:4], numbers[4:])
            here = numbers[4:]
        elif kind == cairo.PathDataType.LINE_TO or here != start:
            end = numbers or start
            points += straight(here, end)
            here = end
    return np.array(points, dtype=float).reshape(-1, 2)


def straight(start: Place, end: Place) -> Iterator[Place]:
    """Yield the four points of a straight curve."""
    (x, y), (dx, dy) = start, (end[0] - start[0], end[1] - start[1])
    yield from ((x, y), (x + dx / 3, y + dy / 3), (x + 2 * dx / 3, y + 2 * dy / 3), (x + dx, y + dy))


def lines_of(path: cairo.Path) -> list[Array]:
    """Return the chains of a path of straight lines, each (n, 2)."""
    chains: list[list[tuple[float, ...]]] = []
    for kind, numbers in path:
        if kind == cairo.PathDataType.MOVE_TO:
            chains.append([numbers])
        elif kind == cairo.PathDataType.LINE_TO:
            chains[-1].append(numbers)
        elif chains[-1][-1] != chains[-1][0]:
            chains[-1].append(chains[-1][0])
    return [np.array(chain, dtype=float) for chain in chains if len(chain) > 1]


def as_curves(chains: Iterable[Array]) -> Array:
    """Return chains of straight lines, each (n, 2), as cubic curves (4 m, 2)."""
    parts = [(1 - THIRDS) * chain[:-1, None] + THIRDS * chain[1:, None] for chain in chains]
    return np.concatenate([part.reshape(-1, 2) for part in parts]) if parts else NO_CURVES


def corners_of_curves(points: Array, pieces: int = 8) -> Array:
    """Return a chain of cubic curves (4 n, 2) as one of straight lines, some a curve."""
    a, b, c, d = points.reshape(-1, POINTS_A_CURVE, 1, 2).swapaxes(0, 1)
    t = np.linspace(0, 1, pieces, endpoint=False)[:, None]
    s = 1 - t
    return np.asarray((s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d).reshape(-1, 2))


def flattened(ctx: Canvas) -> list[Array]:
    """Return the current path as chains of straight lines, each (n, 2)."""
    return lines_of(ctx.copy_path_flat())


# --- dashes ----------------------------------------------------------------------------------------


def dashed(chains: Iterable[Array], lengths: Sequence[float], offset: float) -> list[Array]:
    """Cut chains into dashes: `lengths` are those of dash, gap, dash, ..., which began `offset` before each chain."""
    return [dash for chain in chains for dash in _dashes_of(chain, lengths, offset)]


def _dashes_of(chain: Array, lengths: Sequence[float], offset: float) -> Iterator[Array]:
    steps = hypot(*np.diff(chain, axis=0).T)
    at = np.concatenate([[0.0], np.cumsum(steps)])
    whole = float(at[-1])
    pattern = [*lengths, *lengths] if len(lengths) % 2 else list(lengths)
    end = -(offset % sum(pattern))
    while end < whole:
        for k, length in enumerate(pattern):
            begin, end = end, end + length
            if k % 2 == 0 and end > 0 and begin < whole:
                yield _stretch(chain, at, max(begin, 0.0), min(end, whole))


def _stretch(chain: Array, at: Array, begin: float, end: float) -> Array:
    """Return a chain between two lengths along it."""
    ends = [np.array([interpolated(place, at, chain[:, axis]) for axis in (0, 1)]) for place in (begin, end)]
    return np.vstack([ends[0], chain[(at > begin) & (at < end)], ends[1]])


# --- cutting at the sides of a rectangle -----------------------------------------------------------


def lines_within(chains: Iterable[Array], box: Box) -> list[Array]:
    """Keep of chains what lies inside a rectangle."""
    return [part for chain in chains for part in _parts_within(chain, box)]


def _parts_within(chain: Array, box: Box) -> Iterator[Array]:
    start, way = chain[:-1], np.diff(chain, axis=0)
    low, high = np.array([box.left, box.bottom]), np.array([box.right, box.top])
    with np.errstate(divide="ignore", invalid="ignore"):
        to_low, to_high = (low - start) / way, (high - start) / way
    beside = (way == 0) & ((start < low) | (start > high))
    enters = np.where(way == 0, np.where(beside, np.inf, -np.inf), np.minimum(to_low, to_high)).max(axis=1)
    leaves = np.where(way == 0, np.inf, np.maximum(to_low, to_high)).min(axis=1)
    enters, leaves = np.maximum(enters, 0.0), np.minimum(leaves, 1.0)
    part: list[Array] = []
    for k in np.flatnonzero(enters <= leaves).tolist():
        here, there = start[k] + enters[k] * way[k], start[k] + leaves[k] * way[k]
        if enters[k] > 0 and part:
            yield np.array(part)
            part = []
        part = [*(part or [here]), there]
        if leaves[k] < 1:
            yield np.array(part)
            part = []
    if part:
        yield np.array(part)


def areas_within(loops: Iterable[Array], box: Box) -> list[Array]:
    """Keep of filled loops what lies inside a rectangle, by the method of Sutherland and Hodgman (1974)."""
    sides = ((0, 1.0, box.left), (0, -1.0, -box.right), (1, 1.0, box.bottom), (1, -1.0, -box.top))
    kept = []
    for loop in loops:
        for axis, sign, limit in sides:
            loop = _cut(loop, sign * loop[:, axis] - limit) if len(loop) else loop
        if len(loop) > 2:
            kept.append(np.vstack([loop, loop[:1]]))
    return kept


def _cut(loop: Array, heights: Array) -> Array:
    """Keep what of a loop has a height of 0 or more."""
    before, heights_before = np.roll(loop, 1, axis=0), np.roll(heights, 1)
    crosses = (heights_before < 0) != (heights < 0)
    span = np.where(crosses, heights_before - heights, 1.0)
    crossing = before + (heights_before / span)[:, None] * (loop - before)
    both = np.stack([crossing, loop], axis=1)  # (n, 2, 2)   the crossing before each corner, and the corner
    return np.asarray(both[np.stack([crosses, heights >= 0], axis=1)])
