"""Where a number that travels beside a pulse may be: it touches no text, no neuron, no pulse and no other number."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.elementary import distance
from nnviz_core.look.scales import units
from nnviz_scenes.engine.painted import Box

Array = NDArray[np.float64]
Chosen = NDArray[np.bool_]
Spot = tuple[float, float]
HeadPath = Callable[[Array], Array]  # the places (t, 2) of a head at times (t,)
Obstacles = Callable[[Array], Array]  # left, bottom, right, top of boxes (t, n, 4) at times (t,); nan where one is not
MOMENTS = 25  # at which a way is looked at
GAP = 4.0  # px between a number and the head that it travels with, and to all else
FARTHER = (0.0, 8.0, 16.0, 26.0)  # px that a number may stand farther from the head than it must
STILL = (*FARTHER, 36.0, 48.0)  # and beside one that stands still
TURNS = ((1.0, 0.0), (0.77, 0.64), (0.77, -0.64), (0.42, 0.91), (0.42, -0.91), (0.0, 1.0))  # across a way, and along it
OUTWARDS = np.array([-1.0, -1.0, 1.0, 1.0])  # of the sides of a box


@dataclass(frozen=True, slots=True)
class Way:
    """How a number goes with a head: between which times, as how large a box, and where the head is."""

    start: float
    end: float
    size: tuple[float, float]  # width and height of the number, scene units
    head: HeadPath
    radius: float  # of the head where it is largest, scene units
    along: Spot | None = None  # a step along the edge, where the head stands still
    side: Literal["above", "below"] = "above"  # of the way, where a place is looked for first

    def times(self) -> Array:
        """Return the moments at which it is looked at, (t,)."""
        return np.linspace(self.start, self.end, MOMENTS if self.along is None else 1)


@dataclass(frozen=True, slots=True)
class PlaceBeside:
    """A way that has a place: the number's middle is so far from the head, but never outside of a room."""

    way: Way
    offset: Spot
    room: Box

    def middle(self, head: Spot) -> Spot:
        """Return the middle of the number where the head is at a place."""
        x, y = _within(np.add(head, self.offset), np.array(self.way.size), sides_of([self.room])[0]).tolist()
        return x, y


@dataclass(frozen=True, slots=True, eq=False)
class FreePlaces:
    """Places beside a head at which a number touches nothing that stands, and no head."""

    way: Way
    times: Array  # (t,)
    offsets: Array  # (c, 2)   of the number's middle from the head, the best first
    boxes: Array  # (c, t, 4)   what the number takes there, with some room around it
    room: Box


def free_places(way: Way, *, standing: Array, heads: Obstacles | None = None, room: Box) -> FreePlaces:
    """Find the places beside a head at which a number goes a way, in a room, touching nothing.

    Texts and neurons (n, 4) stand all the time, heads are those of all pulses at times.
    """
    times = way.times()
    places, others = way.head(times), heads(times) if heads else None
    tried = offsets(way, places)
    for moments in ([0, -1], slice(None)):  # most are in the way of something at an end
        there, at = _boxes(way, tried, places[moments], room), places[moments]
        free = _clear_of(there, np.concatenate([at - way.radius, at + way.radius], axis=1)[:, None])
        free[free] = _clear_of_standing(there[free], standing)
        if others is not None and free.any():
            free[free] = _clear_of(there[free], others[moments])
        tried, boxes = tried[free], there[free]
        if not len(tried):
            break
    return FreePlaces(way, times, tried, boxes, room)


def first_place(found: Iterable[FreePlaces], others: Sequence[PlaceBeside]) -> PlaceBeside | None:
    """Return the first place on the first of some ways that has one which touches no other number; else None."""
    for each in found:
        if len(each.offsets):
            free = _clear_of(each.boxes, _boxes_of(others, each.times)) if others else np.array([True])
            if free.any():
                x, y = each.offsets[free.argmax()].tolist()
                return PlaceBeside(each.way, (x, y), each.room)
    return None


def near(standing: Iterable[Box], room: Box) -> Array:
    """Return left, bottom, right and top (n, 4) of what stands in a room or close to it."""
    return sides_of(box for box in standing if box.grown(units(GAP)).overlaps(room))


def resting(place: Spot) -> HeadPath:
    """Return the path of a head that stands still."""
    return lambda times: np.broadcast_to(np.array(place), (len(times), 2))


def _within(middles: Array, sizes: Array, rooms: Array) -> Array:
    """Return the middles (..., 2) of boxes of some sizes, held in rooms (..., 4); at left and bottom of small ones."""
    low, high = rooms[..., :2] + sizes / 2, rooms[..., 2:] - sizes / 2
    return np.asarray(middles.clip(low, np.maximum(high, low)))


def _boxes_of(others: Sequence[PlaceBeside], times: Array) -> Array:
    """Return the extents (t, n, 4) of numbers that have their places, at times (t,); nan where one is not."""
    middles = np.stack([each.way.head(times) + each.offset for each in others], axis=1)
    sizes = np.array([each.way.size for each in others])
    spans = np.array([(each.way.start, each.way.end) for each in others])
    goes = (spans[:, 0] <= times[:, None]) & (times[:, None] <= spans[:, 1])
    held = _within(middles, sizes, sides_of(each.room for each in others))
    middles = np.where(goes[..., None], held, np.nan)
    return np.concatenate([middles - sizes / 2, middles + sizes / 2], axis=-1)


def _boxes(way: Way, tried: Array, places: Array, room: Box) -> Array:
    """Return the extents (c, t, 4) of a number, with some room around it, at every offset tried (c, 2) from places."""
    size = np.array(way.size)
    middles = _within(places[None] + tried[:, None], size, sides_of([room])[0])
    half = size / 2 + units(GAP) * 0.99
    return np.concatenate([middles - half, middles + half], axis=-1)


def _clear_of(boxes: Array, obstacles: Array) -> Chosen:
    """Say of every candidate, boxes (c, t, 4), whether it touches none of the obstacles (t, n, 4) at any time."""
    return np.asarray(~touching(boxes[:, :, None], obstacles[None]).any(axis=(1, 2)))


def _clear_of_standing(boxes: Array, standing: Array) -> Chosen:
    """Say of every candidate, boxes (c, t, 4), whether it touches nothing that stands (n, 4) at any time.

    A head goes straight ahead, so that what lies outside of the rectangle around both ends need not be looked at.
    """
    first, last = boxes[:, 0], boxes[:, -1]
    swept = np.concatenate([np.minimum(first, last)[:, :2], np.maximum(first, last)[:, 2:]], axis=-1)
    hits = overlapping(swept, standing)
    doubtful = np.asarray(hits.any(axis=1))
    free = ~doubtful
    free[doubtful] = _clear_of(boxes[doubtful], standing[None, hits.any(axis=0)])
    return free


def sides_of(boxes: Iterable[Box]) -> Array:
    """Return left, bottom, right and top of boxes, (n, 4)."""
    return np.array([(box.left, box.bottom, box.right, box.top) for box in boxes], dtype=float).reshape(-1, 4)


def overlapping(ones: Array, others: Array) -> Chosen:
    """Say of each of some boxes (n, 4) whether it shares an area with each of others (m, 4), as (n, m)."""
    return touching(ones[:, None], others[None])


def touching(ones: Array, others: Array) -> Chosen:
    """Say of boxes (..., 4) whether each shares an area with its counterpart; what is not a number shares none."""
    across = np.minimum(ones[..., 2], others[..., 2]) > np.maximum(ones[..., 0], others[..., 0])
    found: Chosen = np.minimum(ones[..., 3], others[..., 3]) > np.maximum(ones[..., 1], others[..., 1])
    return np.asarray(across & found)


def direction(way: Way, places: Array) -> Spot:
    """Return a step of length 1 in the direction in which a head goes that is at places (t, 2)."""
    (x0, y0), (x1, y1) = places[[0, -1]].tolist()
    x, y = (x1 - x0, y1 - y0) if way.along is None else way.along
    length = distance((0.0, 0.0), (x, y))
    return (x / length, y / length) if length else (1.0, 0.0)


def offsets(way: Way, places: Array) -> Array:
    """Return how a number may stand to a head (c, 2): across its way, then more and more along it, then farther away.

    Beside a head that stands still one side comes first.
    """
    x, y = direction(way, places)
    up = 1.0 if x >= 0 else -1.0  # straight across is (-y, x)
    sides = (up, -up) if way.side == "above" else (-up, up)
    across, along = np.array(TURNS).T
    turned = np.stack([-(across * y + along * x), across * x - along * y], axis=-1)  # (turns, 2)
    steps = np.array(sides)[:, None, None] * turned  # (sides, turns, 2)
    least = _least_distances(way, steps)
    if way.along is None:
        far = least.T + _in_units(FARTHER)[:, None, None]  # (farther, turns, sides)
        return np.asarray((far[..., None] * steps.swapaxes(0, 1)).reshape(-1, 2))
    far = least[:, None] + _in_units(STILL)[:, None]  # (sides, farther, turns)
    return np.asarray((far[..., None] * steps[:, None]).reshape(-1, 2))


def _in_units(distances: Iterable[float]) -> Array:
    """Convert px to scene units."""
    return np.array([units(px) for px in distances])


def _least_distances(way: Way, steps: Array) -> Array:
    """Return how far the middle of a number must be from a head in some directions, so that they do not touch."""
    shares = np.abs(steps)
    reach = np.array(way.size) / 2 + (way.radius + units(GAP))
    with np.errstate(divide="ignore"):
        return np.asarray(np.where(shares > 1e-9, reach / shares, np.inf).min(axis=-1))
