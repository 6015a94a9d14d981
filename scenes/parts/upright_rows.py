"""Where the rows of a network stand that runs upward, the input below and the outputs above; in px.

What `NetworkLayout` calls a column is a row here.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from nnviz_scenes.parts.frame import Px
from nnviz_scenes.parts.layout import Array
from nnviz_scenes.parts.network_layout import NetworkLayout
from nnviz_scenes.parts.neuron_design import Place
from nnviz_scenes.parts.upright_design import MOST_LABELLED, NARROW, UprightDesign, upright_design

GUTTER, HEAD_GAP, SMALL_GAP = 132.0, 12.0, 5.0  # px on the left at most, for what a row is; between that and the row
LETTERS = 38.0  # px of it at least, for the letters of crowded neurons
NAME = 74.0  # px left of a box, for its name
WIDEST = 560.0  # px, of a neuron
APART, CLOSE_APART = 20.0, 8.0  # px between neurons of a row; where there are many
SPREAD = 1.7  # how much farther apart the neurons of a row may be than those of the fullest one
LEFT_OUT = 34.0  # px where neurons of a row are left out
LOSS, BARS, LEGEND = 116.0, 24.0, 28.0  # px: heights of the panel, what bars add to it, and of the legend
ABOVE, CLASSES = 32.0, 28.0  # px between the outputs and the loss, and what names of classes add to it
TIGHT = 16.0  # px in place of both gaps beside the network, where rows are many
BELOW, LEGEND_GAP = 38.0, 22.0  # px under the inputs, for names and gradients; from there to the legend
INPUT = 76.0  # px, the height of an input at most
MOST_GAP = 210.0  # px between rows
PICTURE, PICTURE_TOP, PICTURE_FOOT = 180.0, 40.0, 52.0  # px: side of a picture; above it a name, below it a scale
LABEL_GAP, LABEL_SLOT, LABEL_APART = 7.0, 130.0, 5.0  # px: from neurons to the numbers of edges; their room; between
LEVELS, LABEL_PITCH, LEAST_SPACING = (
    41,
    1.16,
    92.0,
)  # heights that are tried; from line to line, in their size
BESIDE_EDGE = 84.0  # px from the edge of a chain to the middle of its number


@dataclass(frozen=True)
class UprightRows(NetworkLayout):
    """Places of a network's shown neurons, edges and labels, in rows from the bottom to the top."""

    @cached_property
    def design(self) -> UprightDesign:
        """Return how a neuron looks."""
        return upright_design(self.shape, self.numbers)

    # --- rows -----------------------------------------------------------------------------------------

    @property
    def room(self) -> Px:
        """Return the room that the neurons have, between legend and loss."""
        frame = self.frame
        top = self.loss.panel[3] + (TIGHT if self.is_tight else ABOVE) + (0.0 if self.classes_inside else CLASSES)
        below = BELOW if self.design.numbers == "notes" else 0.0
        return (
            frame.left + self.gutter,
            top,
            frame.right,
            frame.above_equation - LEGEND - (TIGHT if self.is_tight else LEGEND_GAP) - below,
        )

    @property
    def is_tight(self) -> bool:
        """Say whether rows are so many that all around them is lower."""
        return len(self.shape) >= MOST_LABELLED

    @property
    def classes_inside(self) -> bool:
        """Say whether the names of classes stand in the outputs or beside a single one, not above them."""
        return self.columns[-1].count == 1 or (self.design.arrangement == "wide" and not self.long_names)

    def height(self, column: int) -> float:
        """Return the height of a row."""
        if column:
            return self.design.height
        if self.image:
            return PICTURE_TOP + PICTURE + PICTURE_FOOT
        three_lines = self.design.arrangement == "crowded" and self.design.numbers == "two"
        return self.design.height if three_lines else min(self.design.height, INPUT)

    @cached_property
    def rows(self) -> tuple[tuple[float, float], ...]:
        """Return the top and the bottom of every row: equal gaps between them, at most so much, around the middle."""
        _, top, _, bottom = self.room
        heights = [self.height(column) for column in range(len(self.shape))]
        gap = min((bottom - top - sum(heights)) / (len(heights) - 1), MOST_GAP)
        y, rows = (top + bottom + sum(heights) + gap * (len(heights) - 1)) / 2, []
        for height in heights:
            rows.append((y - height, y))
            y -= height + gap
        return tuple(rows)

    def own_share(self, column: int) -> float:
        """Return how wide the share of a row's neurons could be."""
        left, _, right, _ = self.room
        gaps = sum(gap > 0 for gap in self.columns[column].gaps[1:-1])
        return (right - left - LEFT_OUT * gaps) / self.shape[column]

    @cached_property
    def share(self) -> float:
        """Return how wide it can be in all rows."""
        return min(self.own_share(column) for column in range(len(self.shape)))

    def width(self, column: int) -> float:
        """Return the width of a row's neurons, or of the picture."""
        if column == 0 and self.image:
            return PICTURE
        apart = APART if max(self.shape) <= NARROW else CLOSE_APART
        return min(self.share - (NAME if self.design.beside else 0.0) - apart, WIDEST)

    def xs(self, column: int) -> tuple[float, ...]:
        """Return the x of every shown neuron of a row, around the middle, with room where some are left out."""
        left, _, right, _ = self.room
        gaps = self.columns[column].gaps[:-1] or (0,)
        beyond = np.cumsum([LEFT_OUT if gap else 0.0 for gap in gaps]).tolist()
        named = NAME / 2 if self.design.beside else 0.0
        pitch = min(self.own_share(column), SPREAD * self.share)
        middle = (left + right) / 2 + named - beyond[-1] / 2
        return tuple(middle + (j - (len(gaps) - 1) / 2) * pitch + beyond[j] for j in range(len(gaps)))

    def neuron(self, column: int, j: int) -> Px:
        """Return the rectangle of a shown neuron, or of the picture."""
        if self.columns[column].picture:
            return self.picture()
        x, (top, bottom) = self.xs(column)[self.spot(column, j)], self.rows[column]
        return x - self.width(column) / 2, top, x + self.width(column) / 2, bottom

    def left_out(self, column: int) -> tuple[tuple[Place, int], ...]:
        """Return where it is said that neurons are left out of a row, and how many."""
        gaps, xs, (top, bottom) = self.columns[column].gaps[:-1], self.xs(column), self.rows[column]
        y = (top + bottom) / 2
        return tuple((Place((xs[j - 1] + xs[j]) / 2, y, "centre"), gap) for j, gap in enumerate(gaps) if gap)

    def head(self, column: int) -> Place:
        """Return where it stands what a row is: the middle of it."""
        top, bottom = self.rows[column]
        letters = self.design.numbers == "two" and not self.columns[column].picture
        return Place(self.frame.left, (top + bottom) / 2 - (self.design.row + 7 if letters else 0.0))

    @property
    def head_room(self) -> float | None:
        """Return how wide that may be."""
        return self.gutter - (SMALL_GAP if self.design.numbers == "two" else HEAD_GAP)

    @property
    def heads_in_lines(self) -> bool:
        """Say whether each word of it stands in a line of its own."""
        return self.design.numbers == "two"

    @property
    def gutter(self) -> float:
        """Return the room on the left for what the rows are."""
        two = self.design.numbers == "two"
        return max(self.heads + SMALL_GAP, LETTERS) if two else min(self.heads + HEAD_GAP, GUTTER)

    # --- edges ----------------------------------------------------------------------------------------

    def ports(self, layer: int) -> tuple[Array, Array]:
        """Return where the edges of a layer (from 1) leave the row below and enter its own, in px."""
        left, top, right, _ = self.picture() if self.image and layer == 1 else (0.0,) * 4
        picture = [((left + right) / 2, top)] if right else []
        starts = picture or [(x, self.rows[layer - 1][0]) for x in self.xs(layer - 1)]
        return np.array(starts, dtype=float), np.array([(x, self.rows[layer][1]) for x in self.xs(layer)], dtype=float)

    def label_places(self, layer: int) -> Array:
        """Return the centre of the label of every shown edge, (n_out, n_in, 2) in px.

        Labels stand side by side at one share of the way up: where they are farthest apart, or, where only those of
        one neuron are seen, above the neurons they come from. Where that is too close, those of every other neuron
        below stand higher. In a chain they stand beside their edges.
        """
        starts, ends = self.ports(layer)
        shares = self._label_shares(layer)[None, :]
        along = 0.0 if self.labelling(layer) == "active" and max(self.shape) > NARROW else shares
        x = (1 - along) * starts[None, :, 0] + along * ends[:, None, 0]
        y = (1 - shares) * starts[0, 1] + shares * ends[0, 1] + np.zeros_like(x)
        return np.stack([x + (BESIDE_EDGE if max(self.shape) == 1 else 0.0), y], axis=-1)

    def _label_shares(self, layer: int) -> Array:
        """Return how far up the labels of the edges out of every neuron stand, (n_in,)."""
        starts, ends = self.ports(layer)
        nearest = min((self.design.label / 2 + LABEL_GAP) / (starts[0, 1] - ends[0, 1]), 0.5)
        if self.labelling(layer) == "active":
            return np.full(len(starts), nearest)
        levels = np.linspace(1 - nearest, nearest, LEVELS)
        if max(self.shape) == 1:
            return np.full(1, 0.5)
        several, odd = np.ones(len(starts)), np.arange(len(starts)) % 2
        for tried in (
            [level * several for level in levels],
            [np.where(odd, high, low) for low in levels for high in levels],
        ):
            ratings = [round(self._rating(starts, ends, shares), 6) for shares in tried]
            if max(ratings) >= 1.0:
                break
        best: Array = tried[int(np.argmax(ratings))]
        return best

    def _rating(self, starts: Array, ends: Array, shares: Array) -> float:
        """Rate places of labels by the nearest two: 1 where they just do not touch."""
        x = ((1 - shares) * starts[:, 0] + shares * ends[:, None, 0]).ravel()
        y = ((1 - shares) * starts[:, 1] + shares * ends[:, None, 1]).ravel()
        across, down = np.abs(x[:, None] - x) / LABEL_SLOT, np.abs(y[:, None] - y) / (LABEL_PITCH * self.design.label)
        apart = np.maximum(across, down)
        return float(apart[~np.eye(len(x), dtype=bool)].min(initial=9.0))

    def label_slot(self, layer: int) -> float:
        """Return how wide the number of an edge may be: as far as the next one on its line."""
        places = self.label_places(layer).reshape(-1, 2)
        across, down = (np.abs(places[:, None, axis] - places[None, :, axis]) for axis in (0, 1))
        beside = across[(down < 1) & (across > 1)].min(initial=LABEL_SLOT)
        return float(beside) - LABEL_APART if beside < LABEL_SLOT else LABEL_SLOT

    def label_ends(self, layer: int) -> tuple[float, float]:
        """Return between which x the numbers of edges stay, in px: there are no neurons beside them."""
        return self.frame.left, self.frame.right

    def label_room(self, layer: int) -> float:
        """Return how far numbers of edges may move up and down from their places: to the rows."""
        y, (starts, ends) = self.label_places(layer)[..., 1], self.ports(layer)
        return float(min((starts[0, 1] - y).min(), (y - ends[0, 1]).min()))

    # --- the input as a picture -------------------------------------------------------------------------

    def picture(self) -> Px:
        """Return the square that the input's picture lies in."""
        return self._square(-1.0)

    def weight_picture(self) -> Px:
        """Return the square beside it, for a neuron's weights."""
        return self._square(1.0)

    def _square(self, side: float) -> Px:
        left, _, right, _ = self.room
        middle, (top, _) = (left + right) / 2 + side * (right - left) / 4, self.rows[0]
        return middle - PICTURE / 2, top + PICTURE_TOP, middle + PICTURE / 2, top + PICTURE_TOP + PICTURE
