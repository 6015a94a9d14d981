"""Where the texts of a network from left to right stand: in and around its neurons, and beside it the loss; in px."""

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from nnviz_core.backprop.crowding import MOST_WHOLE
from nnviz_scenes.parts.frame import Px
from nnviz_scenes.parts.layout import SIDE, NetworkPlaces
from nnviz_scenes.parts.loss_places import LossPlaces, beside
from nnviz_scenes.parts.neuron_design import SMALLEST, Note, NumberLine, Place

NOTE_GAP = 9.0  # px between a neuron and what stands below it
CLOSE = 100.0  # px between neurons under each other, in which a note and a name stand side by side
CLOSE_NAME_GAP = 14.0  # px, from a neuron up to its name, below another one
NAME_INDENT = 16.0  # px that a name begins inside its neuron, away from the numbers of the edges that come to it
CLOSE_OUTPUTS = 3  # from which on a class name above an output would lie on the note below the one above it
NAME_ROOM, INPUT_NAME_ROOM = 52.0, 36.0  # px from the left, for the name of a neuron close below, and of an input
SPILL, SPILL_BESIDE_NAME = 32.0, 32.0  # px that the note below an input may reach beyond it
INPUT_LETTER_ROOM, NAME_SPILL = 50.0, 24.0  # px that an input's letter takes above it; how far its name spills
LETTER_SLACK = 8.0  # px: how much a wide number may near its letter
LETTER_ROOM = 44.0  # px that an output's letter takes above it
CLASS_GAP, CLASS_HEAD_GAP = 21.0, 8.0  # px from a crowded output to its class; of the head over the classes
BEHIND_CLASS = 35.0  # px from an output to the bracket that joins them all to the loss, past their classes
OUTPUTS_APART = 24.0  # px from what takes the place of the network before them
ABOVE, CLASS_ABOVE = 14.0, 56.0  # px from a crowded output up to its class; what that needs to the next text
CLASS_INSIDE = 122.0  # px that the name of a class may have in an output
BADGE = (206.0, 330.0)  # y of the badge of the gradient check, px


@dataclass(frozen=True, slots=True)
class CrowdedSigns:
    """How much room the signs in a crowded neuron take, in px."""

    margin: float = 12.0  # beside them all
    behind_index: float = 10.0
    letter: float = 26.0


@dataclass(frozen=True)
class NetworkLayout(NetworkPlaces):
    """Places of a network and of all that is written in it and beside it."""

    # --- in and around a neuron -----------------------------------------------------------------------

    def sum_line(self, column: int, j: int, *, curved: bool) -> NumberLine:
        """Return where z stands, in a neuron with a curve or without."""
        line = self._line(column, j, up=True)
        return replace(line, slot=line.slot - (self.design.beside_icon if curved else 0))

    def result_line(self, column: int, j: int) -> NumberLine:
        """Return where a stands."""
        return self._line(column, j, up=False)

    def _line(self, column: int, j: int, *, up: bool) -> NumberLine:
        (left, top, right, bottom), design = self.neuron(column, j), self.design
        number = left + (design.letter if design.curve else 40)
        y = (top + bottom) / 2 + design.drop + (-design.row if up else design.row)
        return NumberLine(left + 16, number, y, right - number - 10)

    def icon(self, column: int, j: int) -> Px:
        """Return where the curve of a neuron is."""
        return self.design.icon_place(self.neuron(column, j))

    def name(self, column: int, j: int, *, tall: bool) -> Place:
        """Return where the name of a neuron stands: above it, or below it where neurons stand close."""
        (left, top, _, bottom), design = self.neuron(column, j), self.design
        if not design.curve:
            return Place(left + 2, bottom + NOTE_GAP + design.note)
        close, hidden = self.is_close(column), 0 < column < len(self.shape) - 1
        gap = min(design.name_gap, CLOSE_NAME_GAP) if tall and close else design.name_gap
        return Place(left + (NAME_INDENT if hidden and not close else 4), top - gap)

    def is_close(self, column: int) -> bool:
        """Say whether neurons stand so close under each other that a note and a name share the room between."""
        ys = self.ys(column)
        return len(ys) > 1 and ys[1] - ys[0] - self.design.height < CLOSE

    def note(self, column: int, j: int) -> Note:
        """Return the room for a note under a neuron."""
        (left, _, right, bottom), design = self.neuron(column, j), self.design
        close = 40 if not design.curve else NAME_ROOM if self.is_close(column) else 0
        room = close if design.named and column else 0
        if column == 0 and design.named and not design.curve:
            room = INPUT_NAME_ROOM
        return Note(left + room, bottom + NOTE_GAP + design.note / 2, right)

    @property
    def names_inputs(self) -> bool:
        """Say whether there is room for what a file calls an input, and for the letter of its gradient."""
        return self.design.curve

    def input_name(self, k: int) -> tuple[Place, float]:
        """Return where what a file calls an input stands, behind its letter, and how wide it may be."""
        left, top, right, _ = self.neuron(0, k)
        room = right - left - INPUT_LETTER_ROOM + NAME_SPILL
        return Place(left + INPUT_LETTER_ROOM, top - self.design.name_gap), room

    def input_number(self, k: int) -> tuple[float, float]:
        """Return the middle of an input's number."""
        left, top, right, bottom = self.neuron(0, k)
        return (left + right) / 2, (top + bottom) / 2

    @property
    def input_spill(self) -> float:
        """Return how far the note of an input may reach beyond its room."""
        return SPILL if self.design.curve or not self.design.named else SPILL_BESIDE_NAME

    @property
    def input_note(self) -> float:
        """Return the size of the note of an input."""
        return SMALLEST

    @property
    def letters(self) -> bool:
        """Say whether there is room for letters before the numbers in a neuron."""
        return True

    @property
    def letter_slack(self) -> float:
        """Return how much farther left a wide number may begin."""
        return LETTER_SLACK

    @property
    def names_layers(self) -> bool:
        """Say whether there is room for the index of its layer in a neuron's name."""
        return self.design.curve

    @property
    def names_classes(self) -> bool:
        """Say whether there is room for the name of a class at an output."""
        return self.design.curve

    @property
    def plated_notes(self) -> bool:
        """Say whether pulses pass beneath notes."""
        return not self.design.curve

    @property
    def outputs_are_close(self) -> bool:
        """Say whether outputs are so many that nothing tall has room between them."""
        return self.columns[-1].count >= CLOSE_OUTPUTS

    def class_name(self, j: int) -> tuple[Place, float]:
        """Return where the name of an output's class stands, and how wide it may be."""
        left, top, right, _ = self.neuron(len(self.shape) - 1, j)
        return Place(right - 2, top - self.design.name_gap, "right"), right - left - LETTER_ROOM

    # --- in a crowded neuron --------------------------------------------------------------------------

    @property
    def signs(self) -> CrowdedSigns:
        """Return how much room the signs in a crowded neuron take."""
        return CrowdedSigns()

    def index(self, column: int, j: int) -> Place:
        """Return where the index of a neuron stands."""
        (left, top, right, bottom), design = self.neuron(column, j), self.design
        y = (top + bottom) / 2 + SMALLEST / 2
        if design.numbers == "two":
            return Place(left + self.signs.margin + self.index_room(column), y, "right")
        return Place(right - self.signs.margin, y - design.row, "right")

    def crowded_letter(self, column: int, j: int, *, up: bool) -> Place | None:
        """Return where the letter of a number begins, in the middle of its height; None where others have it."""
        left, top, _, bottom = self.neuron(column, j)
        if self.design.numbers == "two":
            x = left + self.signs.margin + self.index_room(column) + self.signs.behind_index
            return Place(x, self._crowded_y(column, j, up=up))
        return Place(left + self.signs.margin, (top + bottom) / 2 - self.design.row)

    def crowded_number(self, column: int, j: int, *, up: bool) -> tuple[Place, float | None]:
        """Return where a number stands, in the middle of its height, and what width it has where that is given."""
        left, _, right, _ = self.neuron(column, j)
        y = self._crowded_y(column, j, up=up)
        if self.design.numbers != "two":
            return Place((left + right) / 2, y, "centre"), None
        signs = self.signs
        x = left + signs.margin + self.index_room(column) + signs.behind_index + signs.letter
        return Place(x, y), right - x - signs.margin

    def _crowded_y(self, column: int, j: int, *, up: bool) -> float:
        _, top, _, bottom = self.neuron(column, j)
        return (top + bottom) / 2 + (-self.design.row if up else self.design.row)

    def lean(self, column: int, j: int) -> float:
        """Return to which side a number in the middle of its neuron has more room, as its sign."""
        return 0.0 if column else 1.0  # inputs stand at the left edge of what is safe

    @property
    def classes_above(self) -> bool:
        """Say whether the names of crowded outputs' classes stand above them, whole, clear of outputs and of heads."""
        column = len(self.shape) - 1
        apart = np.diff(self.ys(column)).min(initial=np.inf) - self.design.height
        return bool(min(apart, self.neuron(column, 0)[1] - self.head_y) >= CLASS_ABOVE)

    def class_above(self, j: int) -> tuple[Place, float]:
        """Return where the name of a crowded output's class stands there, and how wide it may be."""
        left, top, right, _ = self.neuron(len(self.shape) - 1, j)
        return Place(right - 2, top - ABOVE, "right"), right - left - 4

    def crowded_class(self, j: int) -> Place:
        """Return where the class of a crowded output stands."""
        _, top, right, bottom = self.neuron(len(self.shape) - 1, j)
        return Place(right + CLASS_GAP, (top + bottom) / 2 + 11, "centre")

    def classes_head(self) -> tuple[Place, float]:
        """Return where it stands what those numbers are, and how wide that may be: left of what is on the right."""
        left, top, right, _ = self.neuron(len(self.shape) - 1, 0)
        return Place(SIDE[0] - CLASS_HEAD_GAP, top - 8, "right"), (right - left) / 2

    # --- the loss ---------------------------------------------------------------------------------------

    @cached_property
    def loss(self) -> LossPlaces:
        """Return where the loss stands."""
        return beside(SIDE, self._middle_of_outputs, many=self.columns[-1].count > MOST_WHOLE)

    @property
    def _middle_of_outputs(self) -> float:
        ys = self.ys(len(self.shape) - 1)
        return (ys[0] + ys[-1]) / 2

    def lines_to_loss(self, *, classes: bool) -> list[list[tuple[float, float]]]:
        """Return the lines from the outputs to the panel; a bracket where their classes stand in the way."""
        column, (left, *_), y = len(self.shape) - 1, self.loss.panel, self._middle_of_outputs
        ys, right = self.ys(column), self.neuron(column, 0)[2]
        if self.design.numbers == "notes" or not classes or self.classes_above:
            return [[(right, each), (left, y)] for each in ys]
        x = right + BEHIND_CLASS
        return [[(x, ys[0]), (x, ys[-1])], [(x, y), (left, y)]]

    @property
    def legend(self) -> Px | None:
        """Return the room of the legend; None where it stands below the panel of the loss."""
        return None

    @property
    def before_outputs(self) -> Px:
        """Return the room of the network before its outputs."""
        left, top, right, bottom = self.room
        return left, top, right - self.width(len(self.shape) - 1) - OUTPUTS_APART, bottom

    @cached_property
    def badge(self) -> Px:
        """Return where the badge of the gradient check stands."""
        return SIDE[0], BADGE[0], SIDE[1], BADGE[1]
