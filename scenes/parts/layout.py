"""Where things stand: from a network's shape to places, in px of a 1080p frame (x right, y down).

Layout is computed, never nudged. Everything stands in the frame's title-safe part.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.network import Image
from nnviz_core.backprop.passes import SamplePass
from nnviz_core.backprop.shown_neurons import Numbers, ShownColumn, numbers_shown, shown_columns
from nnviz_core.look.density import Labelling, labelling_between
from nnviz_core.look.shapes import WIDE
from nnviz_scenes.parts.frame import MIDDLE, Px, at, frame_of, rectangle

__all__ = ["MIDDLE", "Px", "at", "rectangle"]
_WIDE = frame_of(WIDE)
SAFE = LEFT, TOP, RIGHT, BOTTOM = _WIDE.left, _WIDE.top, _WIDE.right, _WIDE.bottom
HEADING, REMARK, CAPTION, CAPTIONS = _WIDE.heading, _WIDE.remark, _WIDE.caption, _WIDE.captions
PICTURE_BOTTOM, EQUATION = _WIDE.picture_bottom, _WIDE.equation
SIDE = (RIGHT - 256, RIGHT)  # x of the panel beside the outputs
NETWORK = (LEFT, 196, SIDE[0] - 46, EQUATION[1] - 32)
MOST_PITCH = 326.0  # px from neuron to neuron
LABEL_WIDTH = 118.0  # px
LABEL_MARGIN = 8.0  # px from the neurons an edge leaves

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Design:
    """How a neuron looks: the largest that fits is taken. All in px."""

    width: float  # of a neuron
    height: float
    input_width: float
    curve: bool  # the activation curve inside; the name above rather than below
    size: float  # cap height of a; z is a little smaller
    row: float  # from the middle of the neuron to the middles of its two lines
    note: float  # cap height of name and bias
    named: bool  # with its name, such as a_1
    icon: tuple[float, float] = (54, 38)  # of the curve
    stacked: bool = False  # the curve above both lines, not beside z
    drop: float = 0.0  # of both lines below the middle
    letter: float = 44.0  # from the left to the numbers, where there are curves
    label: float = 24.0  # cap height of an edge's number
    rise: float = 0.0  # of an edge's number above the edge
    name_gap: float = 22.0  # from the neuron up to its name
    head_gap: float = 76.0  # from the highest neuron up to the column's head
    numbers: Numbers = "notes"
    digit: float = 0.0  # width of a digit of the index that stands in a neuron; none stands there where it is 0

    def icon_place(self, px: Px) -> Px:
        """Return where the curve of a neuron is, from the neuron's own rectangle."""
        left, top, right, _ = px
        if self.stacked:
            return left + 26, top + 18, right - 26, top + 18 + self.icon[1]
        return right - 16 - self.icon[0], top + 19, right - 16, top + 19 + self.icon[1]

    @property
    def beside_icon(self) -> float:
        """Return how much of z's line the curve takes."""
        return 0.0 if self.stacked or not self.curve else self.icon[0] + 20


ROOMY = Design(width=220, height=140, input_width=178, curve=True, size=29, row=30, note=24, named=True)
CHAIN = Design(
    width=252,
    height=268,
    input_width=204,
    curve=True,
    size=40,
    row=36,
    note=30,
    named=True,
    icon=(200, 96),
    stacked=True,
    drop=54,
    letter=62,
    label=30,
    rise=62,
    name_gap=26,
    head_gap=100,
)
CHAIN_OF_FIVE = replace(CHAIN, width=184, input_width=160, size=31, note=24, icon=(132, 90), letter=48, label=26)
DEEP_CHAIN = replace(
    CHAIN_OF_FIVE, width=152, input_width=132, height=250, size=26, row=32, note=22, icon=(104, 84), letter=40
)
COMPACT = Design(width=190, height=66, input_width=150, curve=False, size=24, row=15.5, note=20, named=True)
SLIM = Design(width=160, height=66, input_width=146, curve=False, size=24, row=15.5, note=20, named=False)


CROWDED = Design(
    width=186,
    height=62,
    input_width=186,
    curve=False,
    size=22,
    row=14.5,
    note=20,
    named=False,
    numbers="two",
    digit=15.0,
)
DEEP = replace(CROWDED, width=140, input_width=140, numbers="one", size=20)
VERY_DEEP = replace(DEEP, width=100, input_width=100)
MOST_DEEP = 8  # columns
CROWDED_PITCH = 92.0  # px from neuron to neuron of a column in which some are left out, at most
LEFT_OUT = 34.0  # px more, where neurons are left out
PICTURE, SMALL_PICTURE = 224.0, 150.0  # px, the side of the square for a picture; in deep networks
BELOW_PICTURE = 80.0  # px from the input's picture to that of weights
KEY_ROOM = 58.0  # px below that, for its scale

NOTE_ROOM, NAMED_ROOM = 32.0, 40.0  # px between neurons under each other, for a note, and for a name beside it
TALLEST = 104.0  # px, of a neuron without a curve


def design_for(shape: Sequence[int], numbers: Numbers = "notes") -> Design:
    """Choose the neuron's design for a shape of shown neurons, as high as its fullest column allows."""
    if numbers == "two":
        return CROWDED
    if numbers == "one":
        return DEEP if len(shape) <= MOST_DEEP else VERY_DEEP
    if max(shape) == 1:
        return CHAIN if len(shape) <= 4 else CHAIN_OF_FIVE if len(shape) == 5 else DEEP_CHAIN
    if max(shape) <= 3 and len(shape) <= 4:
        return ROOMY
    design, pitch = SLIM if len(shape) > 4 else COMPACT, (NETWORK[3] - NETWORK[1]) / max(shape)
    room = NAMED_ROOM if design.named and pitch - NAMED_ROOM >= design.height else NOTE_ROOM
    height = min(max(pitch - room, design.height), TALLEST)
    row = design.row + (height - design.height) / 5
    return replace(design, height=height, row=row, named=room == NAMED_ROOM)


def layout_of(passed: SamplePass) -> "NetworkLayout":
    """Lay out the network of a pass."""
    return NetworkLayout(shown_columns(passed), numbers_shown(passed), passed.image)


@dataclass(frozen=True)
class NetworkLayout:
    """Places of a network's shown neurons, edges and labels, all in px; neurons go by their indices among all."""

    columns: tuple[ShownColumn, ...]
    numbers: Numbers = "notes"
    image: Image | None = None  # where a picture stands in place of the input

    @cached_property
    def shape(self) -> tuple[int, ...]:
        """Return how many things stand in every column."""
        return tuple(len(column.shown) or 1 for column in self.columns)

    @cached_property
    def design(self) -> Design:
        """Return how a neuron looks."""
        return design_for(self.shape, self.numbers)

    def width(self, column: int) -> float:
        """Return the width of a column's neurons, or of the picture; column 0 is the input."""
        design = self.design
        if column == 0 and self.image:
            return PICTURE if self.numbers == "two" else SMALL_PICTURE
        if self.numbers == "two":
            return design.width + self.index_room(column)
        return design.width if column else design.input_width

    def index_room(self, column: int) -> float:
        """Return the width of the largest index of a column's neurons."""
        return self.design.digit * len(str(self.columns[column].count))

    @cached_property
    def centres(self) -> tuple[float, ...]:
        """Return the x of every column: equal gaps between them."""
        left, _, right, _ = NETWORK
        widths = [self.width(column) for column in range(len(self.shape))]
        gap = (right - left - sum(widths)) / (len(widths) - 1)
        starts = [left + sum(widths[:column]) + column * gap for column in range(len(widths))]
        return tuple(start + width / 2 for start, width in zip(starts, widths, strict=True))

    def ys(self, column: int) -> tuple[float, ...]:
        """Return the y of every shown neuron of a column, around the middle, with room where some are left out."""
        _, top, _, bottom = NETWORK
        gaps = self.columns[column].gaps[:-1] or (0,)
        room = LEFT_OUT * sum(gap > 0 for gap in gaps)
        spread = (bottom - top - room) / len(gaps)
        pitch = min(spread, CROWDED_PITCH if room else MOST_PITCH)
        middle = (top + bottom) / 2 - room / 2
        below = np.cumsum([LEFT_OUT if gap else 0.0 for gap in gaps]).tolist()
        return tuple(middle + (j - (len(gaps) - 1) / 2) * pitch + below[j] for j in range(len(gaps)))

    def left_out(self, column: int) -> tuple[tuple[float, int], ...]:
        """Return where neurons are left out of a column, as y, and how many."""
        gaps, ys = self.columns[column].gaps[:-1], self.ys(column)
        return tuple(((ys[j - 1] + ys[j]) / 2, gap) for j, gap in enumerate(gaps) if gap)

    @cached_property
    def head_y(self) -> float:
        """Return the baseline of the columns' heads, above the highest neuron."""
        highest = min(self.neuron(column, 0)[1] for column in range(len(self.shape)))
        return highest - (self.design.head_gap if self.design.curve else 36)

    def picture(self) -> Px:
        """Return the square that the input's picture lies in."""
        return self._square(0.0)

    def weight_picture(self) -> Px:
        """Return the square below it, for a neuron's weights."""
        return self._square(self.width(0) + BELOW_PICTURE)

    def _square(self, down: float) -> Px:
        side = self.width(0)
        top = (NETWORK[1] + NETWORK[3]) / 2 - (2 * side + BELOW_PICTURE + KEY_ROOM) / 2 + down
        return self.centres[0] - side / 2, top, self.centres[0] + side / 2, top + side

    def spot(self, column: int, j: int) -> int:
        """Return the place of a neuron among the shown ones."""
        return self.columns[column].shown.index(j)

    def neuron(self, column: int, j: int) -> Px:
        """Return the rectangle of a shown neuron, or of the picture."""
        if self.columns[column].picture:
            return self.picture()
        x, y = self.centres[column], self.ys(column)[self.spot(column, j)]
        half, up = self.width(column) / 2, self.design.height / 2
        return x - half, y - up, x + half, y + up

    def ports(self, layer: int) -> tuple[Array, Array]:
        """Return where the edges of a layer (from 1) leave the column before and enter its own, in px."""
        sides = self.centres[layer - 1] + self.width(layer - 1) / 2, self.centres[layer] - self.width(layer) / 2
        _, top, _, bottom = self.picture() if self.image and layer == 1 else (0.0,) * 4
        left = [(sides[0], y) for y in ([(top + bottom) / 2] if bottom else self.ys(layer - 1))]
        right = [(sides[1], y) for y in self.ys(layer)]
        return np.array(left, dtype=float), np.array(right, dtype=float)

    def labelling(self, layer: int) -> Labelling:
        """Say which edges of a layer carry a number."""
        return labelling_between(self.columns, layer)

    def label_place(self, layer: int, j: int, k: int) -> tuple[float, float]:
        """Return the centre of the label of the edge from neuron k to neuron j, in px."""
        x, y = self.label_places(layer)[self.spot(layer, j), self.spot(layer - 1, k)].tolist()
        return x, y

    def label_places(self, layer: int) -> Array:
        """Return the centre of the label of every shown edge, (n_out, n_in, 2) in px.

        Labels of slanting edges stand at one share of the way, towards the neuron that adds them up, where
        they are farthest apart; those of level edges stand half-way. In a chain they stand above their edges.
        """
        left, right = self.ports(layer)
        share = self._label_share(left, right, layer)
        x = (1 - share) * left[0, 0] + share * right[0, 0]
        y = (1 - share) * left[None, :, 1] + share * right[:, None, 1]
        level = np.abs(left[None, :, 1] - right[:, None, 1]) < 1
        return np.stack([np.where(level, (left[0, 0] + right[0, 0]) / 2, x), y - self.design.rise], axis=-1)

    def _label_share(self, left: Array, right: Array, layer: int) -> float:
        gap = right[0, 0] - left[0, 0]
        nearest = (LABEL_WIDTH / 2 + LABEL_MARGIN) / gap
        if self.labelling(layer) == "active":
            return float(nearest)
        shares = np.linspace(max(nearest, 1 - nearest), min(nearest, 1 - nearest), 61)[:, None, None]
        ys = (1 - shares) * left[:, 1] + shares * right[:, None, 1]
        apart = np.diff(np.sort(ys.reshape(len(shares), -1), axis=1), axis=1).round(6)
        return float(shares[apart.min(axis=1).argmax(), 0, 0]) if apart.size else 0.5
