"""Where things stand: from a network's shape to places, in px of a 1080p frame (x right, y down).

Layout is computed, never nudged. `at` and `rectangle` turn px into scene units. Everything stands within `SAFE`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from nnviz_core.look.density import Labelling, labelling
from nnviz_core.look.scales import units
from nnviz_scenes.engine.painted import Box

WIDTH, HEIGHT = 1920, 1080
MIDDLE = WIDTH / 2
SAFE = LEFT, TOP, RIGHT, BOTTOM = 96, 54, 1824, 1026  # title-safe: 5 % of the frame stay free on every side
HEADING = TOP + 42  # y of baselines
REMARK = TOP + 40
CAPTIONS = (LEFT, BOTTOM - 84, RIGHT, BOTTOM)  # left, top, right, bottom of their band, which holds two small lines
CAPTION = BOTTOM - 29  # y of the baseline of a caption in one line, in the middle of the band
PICTURE_BOTTOM = CAPTIONS[1] - 15  # y below which there is nothing but captions
EQUATION = (LEFT, PICTURE_BOTTOM - 110, RIGHT, PICTURE_BOTTOM)  # left, top, right, bottom
SIDE = (RIGHT - 256, RIGHT)  # x of the panel beside the outputs
NETWORK = (LEFT, 196, SIDE[0] - 46, EQUATION[1] - 32)
MOST_PITCH = 326.0  # px from neuron to neuron
LABEL_WIDTH = 118.0  # px
LABEL_MARGIN = 8.0  # px from the neurons an edge leaves

Px = tuple[float, float, float, float]  # left, top, right, bottom
Array = NDArray[np.float64]


def at(x: float, y: float) -> tuple[float, float]:
    """Turn a place in px into scene units."""
    return units(x - WIDTH / 2), units(HEIGHT / 2 - y)


def rectangle(px: Px) -> Box:
    """Turn a rectangle in px into scene units."""
    left, top, right, bottom = px
    (x0, y1), (x1, y0) = at(left, top), at(right, bottom)
    return Box(x0, y0, x1, y1)


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


NOTE_ROOM, NAMED_ROOM = 32.0, 40.0  # px between neurons under each other, for a note, and for a name beside it
TALLEST = 104.0  # px, of a neuron without a curve


def design_for(shape: Sequence[int]) -> Design:
    """Choose the neuron's design for a shape, as high as its fullest column allows."""
    if max(shape) == 1:
        return CHAIN if len(shape) <= 4 else CHAIN_OF_FIVE if len(shape) == 5 else DEEP_CHAIN
    if max(shape) <= 3 and len(shape) <= 4:
        return ROOMY
    design, pitch = SLIM if len(shape) > 4 else COMPACT, (NETWORK[3] - NETWORK[1]) / max(shape)
    room = NAMED_ROOM if design.named and pitch - NAMED_ROOM >= design.height else NOTE_ROOM
    height = min(max(pitch - room, design.height), TALLEST)
    row = design.row + (height - design.height) / 5
    return replace(design, height=height, row=row, named=room == NAMED_ROOM)


@dataclass(frozen=True)
class NetworkLayout:
    """Places of a network's neurons, edges and labels, all in px."""

    shape: tuple[int, ...]

    @cached_property
    def design(self) -> Design:
        """Return how a neuron looks."""
        return design_for(self.shape)

    def width(self, column: int) -> float:
        """Return the width of a column's neurons; column 0 is the input."""
        return self.design.width if column else self.design.input_width

    @cached_property
    def centres(self) -> tuple[float, ...]:
        """Return the x of every column: equal gaps between them."""
        left, _, right, _ = NETWORK
        widths = [self.width(column) for column in range(len(self.shape))]
        gap = (right - left - sum(widths)) / (len(widths) - 1)
        starts = [left + sum(widths[:column]) + column * gap for column in range(len(widths))]
        return tuple(start + width / 2 for start, width in zip(starts, widths, strict=True))

    def ys(self, column: int) -> tuple[float, ...]:
        """Return the y of every neuron of a column, around the middle."""
        _, top, _, bottom = NETWORK
        count = self.shape[column]
        spread = (bottom - top) / count
        pitch = min(spread, MOST_PITCH)
        middle = (top + bottom) / 2
        return tuple(middle + (j - (count - 1) / 2) * pitch for j in range(count))

    @cached_property
    def head_y(self) -> float:
        """Return the baseline of the columns' heads, above the highest neuron."""
        highest = min(self.neuron(column, 0)[1] for column in range(len(self.shape)))
        return highest - (self.design.head_gap if self.design.curve else 36)

    def neuron(self, column: int, j: int) -> Px:
        """Return the rectangle of a neuron."""
        x, y = self.centres[column], self.ys(column)[j]
        half, up = self.width(column) / 2, self.design.height / 2
        return x - half, y - up, x + half, y + up

    def ports(self, layer: int) -> tuple[Array, Array]:
        """Return where the edges of a layer (from 1) leave the column before and enter its own, in px."""
        left = [(self.neuron(layer - 1, k)[2], y) for k, y in enumerate(self.ys(layer - 1))]
        right = [(self.neuron(layer, j)[0], y) for j, y in enumerate(self.ys(layer))]
        return np.array(left, dtype=float), np.array(right, dtype=float)

    def labelling(self, layer: int) -> Labelling:
        """Say which edges of a layer carry a number."""
        return labelling(self.shape, layer)

    def label_places(self, layer: int) -> Array:
        """Return the centre of every edge's label, (n_out, n_in, 2) in px.

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
