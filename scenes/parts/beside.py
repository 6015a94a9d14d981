"""Where a number that travels beside a pulse may be: it touches no text, no neuron, no pulse and no other number."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Literal

import numpy as np

from nnviz_core.backprop.elementary import distance
from nnviz_core.look.scales import units
from nnviz_scenes.engine.painted import Box

Array = np.ndarray
Spot = tuple[float, float]
MOMENTS = 25  # at which a way is looked at
GAP = 4.0  # px between a number and the head that it travels with, and to all else
FARTHER = (0.0, 8.0, 16.0, 26.0)  # px that a number may stand farther from the head than it must
STILL = (*FARTHER, 36.0, 48.0)  # and beside one that stands still
TURNS = ((1.0, 0.0), (0.77, 0.64), (0.77, -0.64), (0.42, 0.91), (0.42, -0.91), (0.0, 1.0))  # across a way, and along it


@dataclass(frozen=True, slots=True)
class Way:
    """How a number goes with a head: between which times, as how large a box, and where the head is."""

    start: float
    end: float
    size: tuple[float, float]  # width and height of the number, scene units
    head: Callable[[float], Spot]
    radius: float  # of the head where it is largest, scene units
    along: Spot | None = None  # a step along the edge, where the head stands still
    side: Literal["above", "below"] = "above"  # of the way, where a place is looked for first

    def times(self) -> list[float]:
        """Return the moments at which it is looked at."""
        times: list[float] = np.linspace(self.start, self.end, MOMENTS if self.along is None else 1).tolist()
        return times

    def direction(self) -> Spot:
        """Return a step of length 1 in the direction in which the head goes."""
        (x0, y0), (x1, y1) = self.head(self.start), self.head(self.end)
        x, y = (x1 - x0, y1 - y0) if self.along is None else self.along
        length = distance((0.0, 0.0), (x, y))
        return (x / length, y / length) if length else (1.0, 0.0)


@dataclass(frozen=True, slots=True)
class PlaceBeside:
    """A way that has a place: the number's middle is so far from the head, but never outside of a room."""

    way: Way
    offset: Spot
    room: Box

    def middle(self, t: float) -> Spot:
        """Return the middle of the number at a time."""
        (x, y), (width, height), room = self.way.head(t), self.way.size, self.room
        across, up = x + self.offset[0], y + self.offset[1]
        left, bottom = room.left + width / 2, room.bottom + height / 2
        return (
            min(max(across, left), max(room.right - width / 2, left)),
            min(max(up, bottom), max(room.top - height / 2, bottom)),
        )

    def box(self, t: float) -> Box:
        """Return the extents of the number at a time."""
        (x, y), (width, height) = self.middle(t), self.way.size
        return Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)


def placed_beside(
    ways: Iterable[Way],
    *,
    standing: Sequence[Box],
    heads: Callable[[float], Iterable[Box]],
    others: Sequence[PlaceBeside],
    room: Box,
) -> PlaceBeside | None:
    """Find the first place beside a head at which a number goes one of some ways, the first that has one; else None.

    Texts and neurons stand all the time, heads are those of all pulses at a time, and other numbers have their places.
    """
    still = [box for box in standing if box.grown(units(GAP)).overlaps(room)]
    for way in ways:
        tried, times = list(offsets(way)), way.times()
        boxes = _boxes(way, tried, times, room)  # (candidates, times, 4)
        free = np.ones(len(tried), dtype=bool)
        for k, t in enumerate(times):
            (x, y), radius = way.head(t), way.radius
            beside = (each.box(t) for each in others if each.way.start <= t <= each.way.end)
            there = [Box(x, y, x, y).grown(radius), *still, *heads(t), *beside]
            free &= ~overlapping(boxes[:, k], sides_of(there)).any(axis=1)
            if not free.any():
                break
        if free.any():
            return PlaceBeside(way, tried[int(free.argmax())], room)
    return None


def _boxes(way: Way, tried: Sequence[Spot], times: Sequence[float], room: Box) -> Array:
    """Return the extents of a number with some room around it, for every place tried and every time, (c, t, 4)."""
    (width, height), heads = way.size, np.array([way.head(t) for t in times])
    middles = heads[None] + np.array(tried)[:, None]
    x = middles[..., 0].clip(room.left + width / 2, max(room.right - width / 2, room.left + width / 2))
    y = middles[..., 1].clip(room.bottom + height / 2, max(room.top - height / 2, room.bottom + height / 2))
    across, up = width / 2 + units(GAP) * 0.99, height / 2 + units(GAP) * 0.99
    return np.stack([x - across, y - up, x + across, y + up], axis=-1)


def sides_of(boxes: Sequence[Box]) -> Array:
    """Return left, bottom, right and top of boxes, (n, 4)."""
    return np.array([(box.left, box.bottom, box.right, box.top) for box in boxes], dtype=float).reshape(-1, 4)


def overlapping(ones: Array, others: Array) -> Array:
    """Say of each of some boxes (n, 4) whether it shares an area with each of others (m, 4), as (n, m)."""
    one, other = ones[:, None], others[None]
    across = np.minimum(one[..., 2], other[..., 2]) > np.maximum(one[..., 0], other[..., 0])
    found: Array = across & (np.minimum(one[..., 3], other[..., 3]) > np.maximum(one[..., 1], other[..., 1]))
    return found


def offsets(way: Way) -> Iterator[Spot]:
    """Yield how a number may stand to its head: across its way, then more and more along it, then farther away.

    Beside a head that stands still one side comes first.
    """
    x, y = way.direction()
    up = 1.0 if x >= 0 else -1.0  # straight across is (-y, x)
    sides = (up, -up) if way.side == "above" else (-up, up)
    ways = product(FARTHER, TURNS, sides) if way.along is None else product(sides, STILL, TURNS)
    for each in ways:
        farther, (across, along), side = each if way.along is None else (*each[1:], each[0])
        step = -side * (across * y + along * x), side * (across * x - along * y)
        far = _clear(way, step) + units(farther)
        yield far * step[0], far * step[1]


def _clear(way: Way, step: Spot) -> float:
    """Return how far the middle of a number must be from a head in a direction, so that they do not touch."""
    least = way.radius + units(GAP)
    sides = zip(map(abs, step), way.size, strict=True)
    return min((size / 2 + least) / share for share, size in sides if share > 1e-9)
