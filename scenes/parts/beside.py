"""Where a number that travels beside a pulse may be: it touches no text, no neuron, no pulse and no other number."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import product
from typing import Literal

import numpy as np

from nnviz_core.look.scales import units
from nnviz_scenes.engine.painted import Box

Array = np.ndarray
Spot = tuple[float, float]
MOMENTS = 25  # at which a way is looked at
GAP = 4.0  # px between a number and the head that it travels with, and to all else
FARTHER = (0.0, 8.0, 16.0, 26.0)  # px that a number may stand farther from the head than it must
STILL = (*FARTHER, 36.0, 48.0)  # and beside one that stands still
TURNS = (0.0, 40.0, -40.0, 65.0, -65.0, 90.0)  # degrees from straight across the way, and the same on the other side


@dataclass(frozen=True, slots=True)
class Way:
    """How a number goes with a head: between which times, as how large a box, and where the head is."""

    start: float
    end: float
    size: tuple[float, float]  # width and height of the number, scene units
    head: Callable[[float], Spot]
    radius: float  # of the head where it is largest, scene units
    along: float | None = None  # the direction of the edge, where the head stands still
    side: Literal["above", "below"] = "above"  # of the way, where a place is looked for first

    def times(self) -> list[float]:
        """Return the moments at which it is looked at."""
        times: list[float] = np.linspace(self.start, self.end, MOMENTS if self.along is None else 1).tolist()
        return times

    def direction(self) -> float:
        """Return the angle at which the head goes, in radians."""
        (x0, y0), (x1, y1) = self.head(self.start), self.head(self.end)
        return float(np.arctan2(y1 - y0, x1 - x0)) if self.along is None else self.along


@dataclass(frozen=True, slots=True)
class Carried:
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
    others: Sequence[Carried],
    room: Box,
) -> Carried | None:
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
            return Carried(way, tried[int(free.argmax())], room)
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
    along, reach = way.direction(), partial(_clear, way)
    up = 1.0 if np.sin(along + np.pi / 2) >= 0 else -1.0
    sides = (up, -up) if way.side == "above" else (-up, up)
    ways = product(FARTHER, TURNS, sides) if way.along is None else product(sides, STILL, TURNS)
    for each in ways:
        farther, turn, side = each if way.along is None else (*each[1:], each[0])
        angle = float(along + side * np.pi / 2 + np.radians(turn))
        far = reach(angle) + units(farther)
        yield far * float(np.cos(angle)), far * float(np.sin(angle))


def _clear(way: Way, angle: float) -> float:
    """Return how far the middle of a number must be from a head in a direction, so that they do not touch."""
    least = way.radius + units(GAP)
    ways = zip((abs(np.cos(angle)), abs(np.sin(angle))), way.size, strict=True)
    return float(min((size / 2 + least) / share for share, size in ways if share > 1e-9))
