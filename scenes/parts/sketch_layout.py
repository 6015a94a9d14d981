"""Where the sketch of a network stands in a frame: in columns from left to right, or in rows upward; in px."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from nnviz_core.backprop.crowding import FIRST, LAST, MOST_WHOLE
from nnviz_scenes.parts.frame import MIDDLE, Frame, Px
from nnviz_scenes.parts.neuron_design import Place

LABEL_DROP, NOTE_DROP = 66.0, 104.0  # below the lowest neuron
NAME_GAP = 26.0  # px between a neuron and what stands beside it
INPUT_DROP, INPUT_PITCH = 68.0, 44.0  # px from an input down to its letter, and on to its name, in rows
ABOVE, BAND = 40.0, 20.0  # px from an output up to its name, in rows; around neurons, to the ends of their band

SQUARE = 1000.0  # px, less than which a frame is as high as wide

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class SketchSizes:
    """How large a sketch is in a frame, in px; "along" is the way that numbers run through it."""

    start: float  # where the input's neurons may begin, across
    end: float
    length: float  # from the input to the output at most
    middle: float  # of that
    pitch: float  # from column to column, or row to row, at most
    apart: float  # from neuron to neuron of one, at most
    radii: tuple[float, float, float]  # of a neuron: up to three in a column, four, more
    letter: float  # px cap heights
    name: float
    head: float
    note: float


def sizes_for(frame: Frame) -> SketchSizes:
    """Return the sizes for a frame."""
    if frame.wide:
        return SketchSizes(458.0, 788.0, 1330.0, MIDDLE, 380.0, 150.0, (42.0, 30.0, 23.0), 28.0, 26.0, 24.0, 21.0)
    if frame.upright:
        low, high = frame.picture_bottom - 170.0, frame.top + 560.0
        return SketchSizes(
            frame.left + 256.0,
            frame.right - 75.0,
            low - high,
            (low + high) / 2,
            300.0,
            400.0,
            (58.0, 46.0, 36.0),
            34.0,
            32.0,
            30.0,
            26.0,
        )
    top, bottom, length = (
        frame.picture_top + 228.0,
        frame.picture_bottom - 157.0,
        frame.width - (380.0 if frame.width < SQUARE else 415.0),
    )
    return SketchSizes(top, bottom, length, MIDDLE, 430.0, 290.0, (54.0, 52.0, 28.0), 28.0, 26.0, 24.0, 21.0)


@dataclass(frozen=True)
class SketchLayout:
    """Places of the neurons of a shape, and of what is said beside them."""

    shape: tuple[int, ...]
    frame: Frame

    @cached_property
    def sizes(self) -> SketchSizes:
        """Return how large it is."""
        return sizes_for(self.frame)

    @property
    def radius(self) -> float:
        """Return the radius of a neuron."""
        few, four, many = self.sizes.radii
        if max(self.shape) == 1 and not self.frame.wide:
            return min(2 * few, 0.4 * self.pitch) if not self.frame.upright else 1.5 * few
        return few if max(self.shape) <= 3 else four if max(self.shape) == 4 else many

    @property
    def pitch(self) -> float:
        """Return how far columns are apart."""
        return min(self.sizes.pitch, self.sizes.length / (len(self.shape) - 1))

    def along(self, k: int) -> float:
        """Return where a column stands on the way from the input to the output: its x, or the y of a row."""
        way = (k - (len(self.shape) - 1) / 2) * self.pitch
        return self.sizes.middle - way if self.frame.upright else self.sizes.middle + way

    @property
    def apart(self) -> float:
        """Return how far neurons of a column are apart."""
        return min(self.sizes.apart, (self.sizes.end - self.sizes.start) / max(rows(max(self.shape)) - 1, 1))

    def across(self, count: int) -> list[float]:
        """Return where the drawn neurons of a column stand beside each other: their ys, or xs in a row."""
        start, end = self.sizes.start, self.sizes.end
        lowered = max(self.shape) == 1 and not (self.frame.wide or self.frame.upright)
        middle = end - self.radius if lowered else (start + end) / 2
        places = [middle + (j - (rows(count) - 1) / 2) * self.apart for j in range(rows(count))]
        return places if count <= MOST_WHOLE else [*places[:FIRST], *places[-LAST:]]

    def centres(self, k: int) -> list[Point]:
        """Return the middles of the drawn neurons of a column."""
        along = self.along(k)
        return [(each, along) if self.frame.upright else (along, each) for each in self.across(self.shape[k])]

    def left_out(self, k: int) -> Point:
        """Return the middle of the gap where neurons are left out."""
        across, along = self.across(self.shape[k]), self.along(k)
        middle = (across[FIRST - 1] + across[FIRST]) / 2
        return (middle, along) if self.frame.upright else (along, middle)

    def port(self, centre: Point, reach: float, *, leaving: bool) -> Point:
        """Return where an edge leaves a neuron, or enters it, so far from its middle."""
        (x, y), way = centre, reach if leaving else -reach
        return (x, y - way) if self.frame.upright else (x + way, y)

    def letter(self, centre: Point) -> Place:
        """Return where the letter of an input stands."""
        x, y = centre
        if self.frame.upright:
            return Place(x, y + self.radius + INPUT_DROP, "centre")
        return Place(x - self.radius - NAME_GAP, y + 9, "right")

    def heads(self, k: int) -> tuple[Place, Place]:
        """Return where it stands what a column is, and what bends it: under it, or before a row."""
        along = self.along(k)
        if self.frame.upright:
            inner = 0 < k < len(self.shape) - 1
            y, left = along + self.sizes.head / 2 - (26.0 if inner else 0.0), self.frame.left
            return Place(left + BAND, y), Place(left + BAND, y + 50.0)
        foot = self.across(max(self.shape))[-1] + self.radius
        return Place(along, foot + LABEL_DROP, "centre"), Place(along, foot + NOTE_DROP, "centre")

    def band(self, k: int) -> Px | None:
        """Return the band that a row lies on; None for a column."""
        if not self.frame.upright:
            return None
        along, half = self.along(k), self.radius + BAND
        return self.frame.left, along - half, self.frame.right, along + half

    @property
    def head_room(self) -> float:
        """Return how wide these words may be."""
        if self.frame.wide:
            return self.frame.width
        if not self.frame.upright:
            return self.pitch - 14
        return self.across(max(self.shape))[0] - self.radius - self.frame.left - 2 * BAND

    def name(self, centre: Point) -> tuple[Place, float]:
        """Return where the name of an output stands, and how wide it may be."""
        x, y = centre
        if self.frame.upright:
            to_edge = min(x - self.frame.left, self.frame.right - x)
            room = min(self.apart - 14, 2 * self.sizes.apart - 14, 2 * to_edge)
            return Place(x, y - self.radius - ABOVE, "centre"), room
        return Place(x + self.radius + NAME_GAP, y + 13), self.frame.right - x - self.radius - NAME_GAP


def drawn(count: int) -> tuple[int, ...]:
    """List the neurons of a column that are drawn: all, or of a wide one some at both ends."""
    return tuple(range(count)) if count <= MOST_WHOLE else (*range(FIRST), *range(count - LAST, count))


def rows(count: int) -> int:
    """Count the rows of a column: of a wide one, one is left out."""
    return count if count <= MOST_WHOLE else MOST_WHOLE


def layout_of_sketch(shape: Sequence[int], frame: Frame) -> SketchLayout:
    """Lay out the sketch of a network of a shape."""
    return SketchLayout(tuple(shape), frame)
