"""Where a network stands in a square frame: slim columns from left to right over a low band, in px."""

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from nnviz_core.backprop.crowding import MOST_WHOLE
from nnviz_core.look.density import Labelling
from nnviz_scenes.marks.label import Align
from nnviz_scenes.parts.band_layout import BandLayout
from nnviz_scenes.parts.frame import Px
from nnviz_scenes.parts.layout import Array
from nnviz_scenes.parts.loss_places import LossPlaces
from nnviz_scenes.parts.network_layout import BEHIND_CLASS, NOTE_GAP, CrowdedSigns
from nnviz_scenes.parts.neuron_design import CROWDED, Note, NumberLine, Place
from nnviz_scenes.parts.square_band import TALL_HEADS, Around, around, loss_in
from nnviz_scenes.parts.square_design import Room, SquareDesign, square_design

LEFT_OUT = 27.0  # px more, where neurons are left out
NARROW_GAP, PICTURE_GAP = 34.0, 0.4  # px between a picture and the neurons, at least; and in gaps between neurons
BRACKET = 20.0  # px right of the outputs, where lines run down to the loss
HEADS_APART = 10.0  # px
LABEL, MOST_LABEL, LEAST_LABEL, LABEL_MARGIN = 84.0, 130.0, 76.0, 4.0  # px, of the number of an edge, and beside it
EDGE_SEEN = 46.0  # px of a level edge that is to be seen beside its number
ACTIVE_LABEL, LABEL_LINE = 76.0, 27.0  # px that it usually takes where those of one neuron are seen; and down
RISE = 24.0  # px from a level edge up to its number, or down
SLANT = 0.59  # of the way of slanting edges, towards the neuron that adds up, where their numbers stand
NOTE_ROOM, CLOSE_NOTE = 34.0, 34.0  # px below a neuron, for a note; in less it stands in the middle
SPILL = 16.0  # px that the note below an input may reach beyond it
INPUT_HEIGHT = 104.0  # px of an input at most
PICTURE_WORDS, BELOW_PICTURE = 180.0, 144.0  # px, of what is said of a picture; from it to that of weights
INSET, FIRST_LINE = 12.0, 31.0  # px in a neuron with three lines: to the left, and down to the middle of the first
SLIM_WIDTH, SLIM_INSET, SLIM_LETTER = 130.0, 7.0, 23.0  # px of a neuron with two lines; of a letter before a number
SIGNS, INDEX_DIGIT = CrowdedSigns(9.0, 6.0, 22.0), CROWDED.digit  # px
INPUT_REACH = 56.0  # px from the middle of a slim input's number to the border of the frame
TURNED = 112.0  # px of a neuron whose number has no room beside that of the next column
LANE = 27.0  # px that every other column's note stands lower, where columns are so close that long ones would meet
BARE, BEARING, BARE_SPILL = 4.0, 1.2, 40.0  # px beside numbers without letters; of a sign; of a note of an input
HEADED_TOP, BELOW_NAME = 52.0, 18.0  # px in a neuron with three lines: below the first; from the middle to an input
OUTPUT_NAME = 58.0  # px that the name of an output takes beside that of its class


@dataclass(frozen=True)
class SquareLayout(BandLayout):
    """Places of a network in a frame that is as wide as high."""

    # --- the room ---------------------------------------------------------------------------------------

    @cached_property
    def around(self) -> Around:
        """Return what is taken of the height around the neurons."""
        return around(max(self.shape), self.columns[-1].count, len(self.shape))

    @property
    def band(self) -> Px:
        """Return the band below the network."""
        frame, bottom = self.frame, self.frame.equation[1] - self.around.last
        return frame.left, bottom - self.around.band, frame.right, bottom

    @property
    def room(self) -> Px:
        """Return the room that the neurons have."""
        frame = self.frame
        classes = BEHIND_CLASS - 8 if self.numbers != "notes" else 0.0
        top = frame.picture_top + self.around.head + self.around.below
        return frame.left, top, frame.right - BRACKET - classes, self.band[1] - self.around.gap

    @property
    def left_out_room(self) -> float:
        """Return how much higher a column is where neurons are left out."""
        return LEFT_OUT

    @cached_property
    def design(self) -> SquareDesign:
        """Return how a neuron looks."""
        left, top, right, bottom = self.room
        gaps = max(sum(gap > 0 for gap in column.gaps[:-1]) for column in self.columns)
        pictured = self.image is not None
        taken = PICTURE_WORDS + NARROW_GAP if pictured else 0.0
        if self.numbers == "two":
            taken += sum(INDEX_DIGIT * len(str(column.count)) for column in self.columns if not column.picture)
        room = Room(right - left - taken, bottom - top, len(self.shape) - pictured, LEFT_OUT * gaps)
        return square_design(self.shape, self.numbers, room)

    def width(self, column: int) -> float:
        """Return the width of a column's neurons, or of the picture with its words."""
        if column == 0 and self.image:
            return max(self.side, PICTURE_WORDS)
        return super().width(column)

    @cached_property
    def centres(self) -> tuple[float, ...]:
        """Return the x of every column: equal gaps, but smaller ones where edges never carry numbers."""
        left, _, right, _ = self.room
        widths = [self.width(column) for column in range(len(self.shape))]
        free = right - left - sum(widths)
        first, others = 1.0, len(widths) - 2  # of the gaps, in the first one's share of another
        if self.image and others:
            first = max(PICTURE_GAP, NARROW_GAP * others / (free - NARROW_GAP))
        gaps = [0.0, *(free * share / (first + others) for share in (first, *(1.0,) * others))]
        starts = [left + sum(widths[:column]) + sum(gaps[: column + 1]) for column in range(len(widths))]
        return tuple(start + width / 2 for start, width in zip(starts, widths, strict=True))

    def ys(self, column: int) -> tuple[float, ...]:
        """Return the y of every shown neuron of a column: with what stands below it, around the middle."""
        if self.numbers != "notes" or max(self.shape) == 1:
            return super().ys(column)
        return tuple(y - min(NOTE_ROOM, self._free) / 2 for y in super().ys(column))

    @property
    def _free(self) -> float:
        """Return how much of the height is free between the neurons of the fullest column."""
        return (self.room[3] - self.room[1]) / max(self.shape) - self.design.height

    def neuron(self, column: int, j: int) -> Px:
        """Return the rectangle of a shown neuron, or of the picture; inputs are lower."""
        left, top, right, bottom = super().neuron(column, j)
        if column or self.image:
            return left, top, right, bottom
        middle, up = (top + bottom) / 2, min(bottom - top, INPUT_HEIGHT) / 2
        return left, middle - up, right, middle + up

    @cached_property
    def head_y(self) -> float:
        """Return the middle of the columns' heads."""
        return self.frame.picture_top + self.around.head

    @property
    def head_room(self) -> float:
        """Return how wide a head may be."""
        return float(np.diff(self.centres).min()) - HEADS_APART

    @property
    def heads_in_lines(self) -> bool:
        """Say whether each word of a head stands in a line of its own."""
        return self.around is TALL_HEADS

    @property
    def head_sizes(self) -> tuple[float, ...]:
        """Return the sizes of heads, px cap height."""
        return self.around.heads

    # --- in and around a neuron -----------------------------------------------------------------------

    def _line(self, column: int, j: int, *, up: bool) -> NumberLine:
        design, line = self.design, super()._line(column, j, up=up)
        left, top, right, bottom = self.neuron(column, j)
        if not design.lettered:
            return NumberLine(line.letter, left + BARE, line.y, right - left - 2 * BARE)
        if not design.curve:
            inset = SLIM_INSET if right - left < SLIM_WIDTH else INSET
            number = left + inset + SLIM_LETTER
            return NumberLine(left + inset, number, line.y, right - number - SLIM_INSET)
        if not design.headed:
            return line
        middle, number = (top + HEADED_TOP + bottom - INSET) / 2, left + design.letter
        y = middle + (-design.row if up else design.row)
        return NumberLine(left + INSET, number, y, right - number - INSET)

    @property
    def letters(self) -> bool:
        """Say whether there is room for letters before the numbers in a neuron."""
        return self.design.lettered

    def icon(self, column: int, j: int) -> Px:
        """Return where the curve of a neuron is."""
        if not self.design.headed:
            return super().icon(column, j)
        (_, top, right, _), (across, down) = self.neuron(column, j), self.design.icon
        middle, end = top + FIRST_LINE, right - INSET
        return end - across, middle - down / 2, end, middle + down / 2

    def name(self, column: int, j: int, *, tall: bool) -> Place:
        """Return where the name of a neuron stands: in its first line, or where it does in other frames."""
        if not self.design.headed:
            return super().name(column, j, tall=tall)
        left, top, _, _ = self.neuron(column, j)
        return Place(left + INSET, top + FIRST_LINE + self.design.note / 2)

    def input_number(self, k: int) -> tuple[float, float]:
        """Return the middle of an input's number: below its name."""
        x, y = super().input_number(k)
        return x, y + (BELOW_NAME if self.design.headed else 0.0)

    def note(self, column: int, j: int) -> Note:
        """Return the room for a note under a neuron."""
        (left, _, right, _), note = self.neuron(column, j), super().note(column, j)
        if self.design.headed:
            return Note(left, note.y, right)
        if self._free < CLOSE_NOTE:
            note = Note(note.left, note.y - NOTE_GAP + (self._free - self.design.note) / 2, note.right)
        if self.design.lettered or not column:
            return note
        lower = LANE if column % 2 and self._free >= 2 * LANE + NOTE_GAP else 0.0
        return Note(left, note.y + lower, right, centred=True)

    @property
    def input_spill(self) -> float:
        """Return how far the note of an input may reach beyond its room."""
        return SPILL if self.design.lettered else BARE_SPILL

    def class_name(self, j: int) -> tuple[Place, float]:
        """Return where the name of an output's class stands: in its first line, or above a curve there."""
        if not self.design.headed:
            return super().class_name(j)
        left, top, right, _ = self.neuron(len(self.shape) - 1, j)
        if self.bent_outputs:
            return Place(right - 2, top - NOTE_GAP, "right"), right - left
        return Place(right - INSET, top + FIRST_LINE + self.design.note / 2, "right"), right - left - OUTPUT_NAME

    @property
    def signs(self) -> CrowdedSigns:
        """Return how much room the signs in a crowded neuron take."""
        return SIGNS

    @property
    def letter_slack(self) -> float:
        """Return how much farther left a wide number may begin: up to the border where it has no letter."""
        return super().letter_slack if self.design.lettered else BARE + BEARING

    def index(self, column: int, j: int) -> Place:
        """Return where the index of a neuron stands."""
        place = super().index(column, j)
        return replace(place, y=place.y + 2 * self.design.row) if self._is_turned(column) else place

    def crowded_letter(self, column: int, j: int, *, up: bool) -> Place | None:
        """Return where the letter of a number begins."""
        place = super().crowded_letter(column, j, up=up)
        return replace(place, y=place.y + 2 * self.design.row) if place and self._is_turned(column) else place

    def crowded_number(self, column: int, j: int, *, up: bool) -> tuple[Place, float | None]:
        """Return where a number stands; one of a slim input keeps inside the frame."""
        place, width = super().crowded_number(column, j, up=up)
        return (replace(place, x=max(place.x, self.frame.left + INPUT_REACH)), width) if not column else (place, width)

    def _crowded_y(self, column: int, j: int, *, up: bool) -> float:
        return super()._crowded_y(column, j, up=up or self._is_turned(column))

    def _is_turned(self, column: int) -> bool:
        """Say whether the number of a neuron stands above its letter: of every other one, where columns are close."""
        return self.numbers == "one" and column % 2 == 1 and self.design.width < TURNED

    # --- the numbers of edges -----------------------------------------------------------------------------

    def _gap(self, layer: int) -> float:
        left, right = self.ports(layer)
        return float(right[0, 0] - left[0, 0])

    def labelling(self, layer: int) -> Labelling:
        """Say which edges of a layer carry a number: none where its columns stand too close."""
        return super().labelling(layer) if self._gap(layer) >= LEAST_LABEL + 2 * LABEL_MARGIN else "none"

    @property
    def label_margin(self) -> float:
        """Return how far the number of an edge stands from neurons, at least."""
        return LABEL_MARGIN

    def label_slot(self, layer: int) -> float:
        """Return how wide the number of an edge may be."""
        gap = self._gap(layer)
        return min(max(gap - EDGE_SEEN, LABEL), MOST_LABEL, gap - 2 * LABEL_MARGIN)

    def label_places(self, layer: int) -> Array:
        """Return the centre of the label of every shown edge: of level edges outside of them, where there is room."""
        places = super().label_places(layer)
        if not self.design.headed:
            return places
        left, right = self.ports(layer)
        level = np.abs(left[None, :, 1] - right[:, None, 1]) < 1
        outward = np.where(right[:, None, 1] > right[:, 1].mean(), RISE, -RISE)
        return np.stack([places[..., 0], places[..., 1] + np.where(level, outward, 0.0)], axis=-1)

    def _label_share(self, left: Array, right: Array, layer: int) -> float:
        if self.design.headed:
            return SLANT
        if self.labelling(layer) == "active":
            pitch = float(np.diff(left[:, 1]).min(initial=np.inf))
            nearest = (ACTIVE_LABEL / 2 + LABEL_MARGIN) / self._gap(layer)
            return min(max(1 - LABEL_LINE / pitch, nearest), 0.5)
        return super()._label_share(left, right, layer)

    # --- the input as a picture -------------------------------------------------------------------------

    def _square(self, down: float) -> Px:
        *_, bottom = super()._square(down)
        start = self.centres[0] - self.width(0) / 2
        return start, bottom - self.side, start + self.side, bottom

    @property
    def picture_words(self) -> Align:
        """Return at which side of a picture its words begin or end: edges leave it where there is room beside them."""
        return "left"

    def ports(self, layer: int) -> tuple[Array, Array]:
        """Return where the edges of a layer (from 1) leave the column before, or the picture, and enter its own."""
        left, right = super().ports(layer)
        if layer == 1 and self.image:
            left[:, 0] = self.picture()[2]
        return left, right

    def head(self, column: int) -> Place:
        """Return where the head of a column stands: over its neurons, or over the picture."""
        if column or not self.image:
            return super().head(column)
        left, _, right, _ = self.picture()
        return Place((left + right) / 2, self.head_y, "centre")

    @property
    def below_picture(self) -> float:
        """Return how far the picture of weights is below that of the input."""
        return BELOW_PICTURE

    @property
    def picture_words_room(self) -> float:
        """Return how wide what is said of a picture may be before it is broken into lines."""
        return PICTURE_WORDS

    # --- the band ---------------------------------------------------------------------------------------

    @cached_property
    def loss(self) -> LossPlaces:
        """Return where the loss stands: right in the band, below the outputs."""
        return loss_in(self.around.parts_of(self.band)[1], many=self.columns[-1].count > MOST_WHOLE)

    @property
    def legend(self) -> Px | None:
        """Return the room of the legend: left in the band."""
        return self.around.parts_of(self.band)[0]
