"""Where things stand: from a network's shape to places, in px of a 1080p frame (x right, y down).

Layout is computed, never nudged. Everything stands in the frame's title-safe part.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.network import Image
from nnviz_core.backprop.shown_neurons import Numbers, ShownColumn
from nnviz_core.look.density import Labelling, labelling_between
from nnviz_scenes.marks.label import Align
from nnviz_scenes.parts.frame import WIDE_FRAME, Frame, Px
from nnviz_scenes.parts.neuron_design import (
    BELOW_PICTURE,
    CROWDED_PITCH,
    KEY_ROOM,
    LEFT_OUT,
    PICTURE,
    SMALL_PICTURE,
    SMALLEST,
    Design,
    Place,
    design_for,
)

SIDE = (WIDE_FRAME.right - 256, WIDE_FRAME.right)  # x of the panel beside the outputs
NETWORK = (WIDE_FRAME.left, 196, SIDE[0] - 46, WIDE_FRAME.above_equation)
MOST_PITCH = 326.0  # px from neuron to neuron
LABEL_WIDTH = 118.0  # px
HEAD_SIZES = (24.0, 22.0, SMALLEST)  # px, of what a column or a row is
CROWDED_GAP = 7.0  # px between neurons with two numbers
CROSSED, FEW_EDGES = 1.5, 4  # of the usual gap, where more edges than that carry numbers
LABEL_MARGIN = 8.0  # px from the neurons an edge leaves

Array = NDArray[np.float64]


@dataclass(frozen=True)
class NetworkPlaces:
    """Places of a network's shown neurons, edges and labels, all in px; neurons go by their indices among all."""

    columns: tuple[ShownColumn, ...]
    numbers: Numbers = "notes"
    image: Image | None = None  # where a picture stands in place of the input
    frame: Frame = WIDE_FRAME
    long_names: bool = False  # of classes: one has no room in an output
    heads: float = 0.0  # px, how wide the widest word over a column is
    bent_outputs: bool = False  # each output has a curve

    @cached_property
    def shape(self) -> tuple[int, ...]:
        """Return how many things stand in every column."""
        return tuple(len(column.shown) or 1 for column in self.columns)

    @cached_property
    def design(self) -> Design:
        """Return how a neuron looks."""
        high = self.closest - CROWDED_GAP if self.numbers == "two" else self.room[3] - self.room[1]
        return design_for(self.shape, self.numbers, height=high)

    @property
    def closest(self) -> float:
        """Return how far neurons are from each other, from middle to middle, in the column in which that is least."""
        every = [np.diff(self.ys(column)) for column in range(len(self.columns))]
        return float(min((apart.min() for apart in every if apart.size), default=MOST_PITCH))

    @property
    def room(self) -> Px:
        """Return the room that the neurons have."""
        return NETWORK

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
        """Return the x of every column: equal gaps between them, but wider ones where more edges carry numbers."""
        left, _, right, _ = self.room
        widths = [self.width(column) for column in range(len(self.shape))]
        shares = [CROSSED if self._is_crossed(layer) else 1.0 for layer in range(1, len(widths))]
        gap = (right - left - sum(widths)) / sum(shares)
        starts = [left + sum(widths[:column]) + gap * sum(shares[:column]) for column in range(len(widths))]
        return tuple(start + width / 2 for start, width in zip(starts, widths, strict=True))

    def _is_crossed(self, layer: int) -> bool:
        """Say whether all edges of a layer carry numbers, and more of them than neurons of two columns stand for."""
        return (
            self.frame.wide and self.labelling(layer) == "all" and self.shape[layer - 1] * self.shape[layer] > FEW_EDGES
        )

    def ys(self, column: int) -> tuple[float, ...]:
        """Return the y of every shown neuron of a column, around the middle, with room where some are left out."""
        _, top, _, bottom = self.room
        gaps = self.columns[column].gaps[:-1] or (0,)
        room = self.left_out_room * sum(gap > 0 for gap in gaps)
        spread = (bottom - top - room) / len(gaps)
        pitch = min(spread, CROWDED_PITCH if room else MOST_PITCH)
        middle = (top + bottom) / 2 - room / 2
        below = np.cumsum([self.left_out_room if gap else 0.0 for gap in gaps]).tolist()
        return tuple(middle + (j - (len(gaps) - 1) / 2) * pitch + below[j] for j in range(len(gaps)))

    @property
    def left_out_room(self) -> float:
        """Return how much farther apart neurons are where some are left out between them."""
        return LEFT_OUT

    def left_out(self, column: int) -> tuple[tuple[Place, int], ...]:
        """Return where it is said that neurons are left out of a column, and how many."""
        gaps, ys, x = self.columns[column].gaps[:-1], self.ys(column), self.centres[column]
        return tuple(
            (Place(x, (ys[j - 1] + ys[j]) / 2 + SMALLEST / 2, "centre"), gap) for j, gap in enumerate(gaps) if gap
        )

    def head(self, column: int) -> Place:
        """Return where the head of a column stands."""
        return Place(self.centres[column], self.head_y, "centre")

    @cached_property
    def head_y(self) -> float:
        """Return the baseline of the columns' heads, above the highest neuron."""
        highest = min(self.neuron(column, 0)[1] for column in range(len(self.shape)))
        return highest - (self.design.head_gap if self.design.curve else 36)

    @property
    def head_room(self) -> float | None:
        """Return how wide a head may be, where it has room of its own."""
        return None

    @property
    def head_sizes(self) -> tuple[float, ...]:
        """Return the sizes of heads, px cap height, where they have room of their own."""
        return HEAD_SIZES

    @property
    def heads_in_lines(self) -> bool:
        """Say whether each word of a head stands in a line of its own."""
        return False

    # --- the input as a picture -------------------------------------------------------------------------

    def picture(self) -> Px:
        """Return the square that the input's picture lies in."""
        return self._square(0.0)

    def weight_picture(self) -> Px:
        """Return the square below it, for a neuron's weights."""
        return self._square(self.width(0) + self.below_picture)

    @property
    def picture_words(self) -> Align:
        """Return at which side of a picture its words begin or end."""
        return "left"

    @property
    def picture_words_room(self) -> float | None:
        """Return how wide these words may be before they are broken into lines; None where they never are."""
        return None

    @property
    def below_picture(self) -> float:
        """Return how far the picture of weights is below that of the input."""
        return BELOW_PICTURE

    def _square(self, down: float) -> Px:
        side = self.width(0)
        top = (self.room[1] + self.room[3]) / 2 - (2 * side + self.below_picture + KEY_ROOM) / 2 + down
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

    @property
    def label_margin(self) -> float:
        """Return how far the number of an edge stands from the neurons that the edge leaves, at least."""
        return LABEL_MARGIN

    def label_slot(self, layer: int) -> float:
        """Return how wide the number of an edge may be."""
        return LABEL_WIDTH

    def label_ends(self, layer: int) -> tuple[float, float]:
        """Return between which x the numbers of edges stay, in px: beside the neurons on both sides."""
        left, right = self.ports(layer)
        return float(left[:, 0].max()) + self.label_margin, float(right[:, 0].min()) - self.label_margin

    def label_room(self, layer: int) -> float:
        """Return how far numbers of edges may move up and down from their places."""
        return np.inf

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
        nearest = (self.label_slot(layer) / 2 + self.label_margin) / gap
        if self.labelling(layer) == "active":
            return float(nearest)
        shares = np.linspace(max(nearest, 1 - nearest), min(nearest, 1 - nearest), 61)[:, None, None]
        ys = (1 - shares) * left[:, 1] + shares * right[:, None, 1]
        apart = np.diff(np.sort(ys.reshape(len(shares), -1), axis=1), axis=1).round(6)
        return float(shares[apart.min(axis=1).argmax(), 0, 0]) if apart.size else 0.5
