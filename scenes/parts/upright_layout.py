"""Where a network stands that runs upward: the input below, the outputs above, over them the loss; in px.

What `NetworkLayout` calls a column is a row here.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from nnviz_core.backprop.crowding import MOST_WHOLE
from nnviz_scenes.parts.frame import Px
from nnviz_scenes.parts.layout import CLASS_INSIDE, NOTE_GAP, OUTPUTS_APART, Array, NetworkLayout
from nnviz_scenes.parts.loss_places import LossPlaces, in_a_row
from nnviz_scenes.parts.neuron_design import SMALLEST, Line, Note, Place
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
MARGIN = 18.0  # px in a box
LABEL_GAP, LABEL_SLOT, LABEL_APART = 7.0, 130.0, 5.0  # px: from neurons to the numbers of edges; their room; between
LEVELS, LABEL_PITCH, LEAST_SPACING = (
    41,
    1.16,
    92.0,
)  # heights that are tried; from line to line, in their size
BESIDE_EDGE = 84.0  # px from the edge of a chain to the middle of its number


@dataclass(frozen=True)
class UprightLayout(NetworkLayout):
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
        return PICTURE_TOP + PICTURE + PICTURE_FOOT if self.image else min(self.design.height, INPUT)

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
        return tried[int(np.argmax(ratings))]

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

    def label_room(self, layer: int) -> float:
        """Return how far numbers of edges may move up and down from their places: to the rows."""
        y, (starts, ends) = self.label_places(layer)[..., 1], self.ports(layer)
        return float(min((starts[0, 1] - y).min(), (y - ends[0, 1]).min()))

    # --- in and around a neuron -----------------------------------------------------------------------

    def sum_line(self, column: int, j: int, *, curved: bool) -> Line:
        """Return where z stands."""
        return self._line(column, j, up=True)

    def result_line(self, column: int, j: int) -> Line:
        """Return where a stands."""
        return self._line(column, j, up=False)

    def _line(self, column: int, j: int, *, up: bool) -> Line:
        (left, top, right, bottom), design = self.neuron(column, j), self.design
        y, number, end = (top + bottom) / 2, left + design.letter, right - 10
        match design.arrangement:
            case "wide":
                end = self._note_left(right) - 10
                end = min(end, self.icon(column, j)[0] - 10) if self.is_roomy else end
            case "headed":
                y = self._line_middle(top, bottom)
                end = self.icon(column, j)[0] - 10 if design.curve else end
            case "paired":
                end = (left + right) / 2 + 8
        return Line(left + MARGIN, number, y + (-design.row if up else design.row), end - number)

    @property
    def is_roomy(self) -> bool:
        """Say whether a box is so wide that its curve stands between numbers and note, not above the note."""
        return self.design.arrangement == "wide" and max(self.shape) == 1

    def _note_left(self, right: float) -> float:
        return right - MARGIN - 4.9 * self.design.note

    def icon(self, column: int, j: int) -> Px:
        """Return where the curve of a neuron is."""
        (_, top, right, bottom), (across, down) = self.neuron(column, j), self.design.icon
        end = right - MARGIN
        if self.design.arrangement == "headed":
            middle = self._line_middle(top, bottom)
            return end - across, middle - down / 2, end, middle + down / 2
        if self.is_roomy:
            middle, end = (top + bottom) / 2, self._note_left(right) - 8
            return end - across, middle - down / 2, end, middle + down / 2
        middle = (top + bottom) / 2 - self.design.row
        return end - across, max(middle - down / 2, top + 12), end, max(middle - down / 2, top + 12) + down

    def _line_middle(self, top: float, bottom: float) -> float:
        """Return the middle of z and a below a line of a name and a note."""
        return top + (bottom - top) * 0.64

    def name(self, column: int, j: int, *, tall: bool) -> Place:
        """Return where the name of a neuron stands: left of it, in its first line, in its last, or below an input."""
        (left, top, right, bottom), design = self.neuron(column, j), self.design
        if column == 0:
            return Place(left + 4, bottom + NOTE_GAP + design.note)
        if design.beside:
            return Place(left - 14, (top + bottom + design.note) / 2, "right")
        if design.arrangement == "headed":
            return Place(left + self._inset, self._first_line(top, bottom) + design.note / 2)
        return Place(right - 14, (top + bottom) / 2 + design.row + design.note / 2, "right")

    @property
    def _inset(self) -> float:
        return 14.0 if max(self.shape) <= NARROW else 9.0

    def _first_line(self, top: float, bottom: float) -> float:
        return top + (bottom - top) * 0.19

    def note(self, column: int, j: int) -> Note:
        """Return the room for a note in a neuron, or below an input."""
        (left, top, right, bottom), design = self.neuron(column, j), self.design
        if column == 0:
            return Note(left + 44, bottom + NOTE_GAP + design.note / 2, right)
        end = right - MARGIN + 6
        match design.arrangement:
            case "headed":
                inset = self._inset
                start = left + inset + (2.2 * design.note if design.named else 0.0)
                return Note(start, self._first_line(top, bottom), right - inset + 4)
            case "paired":
                return Note((left + right) / 2, (top + bottom) / 2 - design.row, end)
        return Note(self._note_left(right), (top + bottom) / 2 + design.row, end)

    @property
    def names_inputs(self) -> bool:
        """Say whether there is room for what a file calls an input, and for the letter of its gradient."""
        return max(self.shape) <= 3

    def input_name(self, k: int) -> tuple[Place, float]:
        """Return where what a file calls an input stands, and how wide it may be."""
        left, top, right, _ = self.neuron(0, k)
        return Place(left + 4, top - 12), (right - left) / 2 - 20

    @property
    def input_spill(self) -> float:
        """Return how far the note of an input may reach beyond its room."""
        return 0.0

    @property
    def input_note(self) -> float:
        """Return the size of the note of an input."""
        return self.design.note

    @property
    def names_layers(self) -> bool:
        """Say whether there is room for the index of its layer in a neuron's name."""
        return self.design.beside or self.design.curve

    @property
    def names_classes(self) -> bool:
        """Say whether there is room for the name of a class at an output."""
        return True

    @property
    def plated_notes(self) -> bool:
        """Say whether pulses pass beneath notes: none do, in a box."""
        return False

    @property
    def outputs_are_close(self) -> bool:
        """Say whether outputs are so many that nothing tall has room between them: there is, above them."""
        return False

    def class_name(self, j: int) -> tuple[Place, float]:
        """Return where the name of an output's class stands, above it, and how wide it may be."""
        (left, top, right, bottom), design = self.neuron(len(self.shape) - 1, j), self.design
        if self.columns[-1].count == 1:
            return Place(right + 18, (top + bottom + design.note) / 2), self.frame.right - right - 18
        if self.classes_inside:
            y = (top + bottom) / 2 - design.row + design.note / 2
            return Place(right - MARGIN, y, "right"), CLASS_INSIDE
        return Place((left + right) / 2, top - 12, "centre"), right - left

    # --- in a crowded neuron --------------------------------------------------------------------------

    def index(self, column: int, j: int) -> Place:
        """Return where the index of a neuron stands."""
        (left, top, right, bottom), design = self.neuron(column, j), self.design
        if design.numbers == "two":
            return Place((left + right) / 2, (top + bottom) / 2 - design.row + SMALLEST / 2, "centre")
        return Place(right - 12, (top + bottom) / 2 - design.row + SMALLEST / 2, "right")

    def crowded_letter(self, column: int, j: int, *, up: bool) -> Place | None:
        """Return where the letter of a number begins, in the middle of its height: of two numbers once for a row."""
        left, top, _, bottom = self.neuron(column, j)
        if self.design.numbers != "two":
            return Place(left + 12, (top + bottom) / 2 - self.design.row)
        return Place(left - 30, self._crowded_y(column, j, up=up)) if self.spot(column, j) == 0 else None

    def crowded_number(self, column: int, j: int, *, up: bool) -> tuple[Place, float | None]:
        """Return where a number stands, in the middle of its height, and what width it has where that is given."""
        left, _, right, _ = self.neuron(column, j)
        place = Place((left + right) / 2, self._crowded_y(column, j, up=up), "centre")
        return place, right - left - 10 if self.design.numbers == "two" else None

    def _crowded_y(self, column: int, j: int, *, up: bool) -> float:
        _, top, _, bottom = self.neuron(column, j)
        middle, row = (top + bottom) / 2, self.design.row
        return middle + (0.0 if up else row) if self.design.numbers == "two" else middle + row

    def lean(self, column: int, j: int) -> float:
        """Return to which side a number that is too wide for its neuron has room: where neurons are left out."""
        before, after = self.columns[column].gaps[self.spot(column, j) :][:2]
        return 1.0 * (after > 0) - 1.0 * (before > 0)

    def crowded_class(self, j: int) -> Place:
        """Return where the class of a crowded output stands."""
        left, top, right, _ = self.neuron(len(self.shape) - 1, j)
        return Place((left + right) / 2, top - 12, "centre")

    def classes_head(self) -> tuple[Place, float]:
        """Return where it stands what those numbers are: before the first."""
        left, top, _, _ = self.neuron(len(self.shape) - 1, 0)
        return Place(self.frame.left, top - 12), left - self.frame.left

    # --- the loss, the legend, the input as a picture ---------------------------------------------------

    @cached_property
    def loss(self) -> LossPlaces:
        """Return where the loss stands: in a row at the top."""
        frame, many = self.frame, self.columns[-1].count > MOST_WHOLE
        height = LOSS + (BARS if many else 0.0) - (16.0 if self.is_tight else 0.0)
        return in_a_row((frame.left, frame.picture_top, frame.right, frame.picture_top + height), many=many, large=1.12)

    def lines_to_loss(self, *, classes: bool) -> list[list[tuple[float, float]]]:
        """Return the lines from the outputs, or from the names of their classes, up to the panel."""
        (top, _), below = self.rows[-1], self.loss.panel[3]
        start = top - (0.0 if self.classes_inside or not classes else 12 + CLASSES)
        return [[(x, start), (x, below)] for x in self.xs(len(self.shape) - 1)]

    @property
    def legend(self) -> Px | None:
        """Return the room of the legend: a row below the network."""
        frame = self.frame
        return frame.left, frame.above_equation - LEGEND, frame.right, frame.above_equation

    @property
    def before_outputs(self) -> Px:
        """Return the room of the network below its outputs."""
        frame = self.frame
        return frame.left, self.rows[-1][1] + OUTPUTS_APART, frame.right, frame.above_equation

    @cached_property
    def badge(self) -> Px:
        """Return where the badge of the gradient check stands: on the strip, from which the equations are gone."""
        left, top, right, bottom = self.frame.equation
        return left + 60, (top + bottom) / 2 - 44, right - 60, (top + bottom) / 2 + 44

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
