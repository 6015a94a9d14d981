"""Where the texts of a network stand that runs upward: in its neurons and around them, and above it the loss; in px."""

from dataclasses import dataclass
from functools import cached_property

from nnviz_core.backprop.crowding import MOST_WHOLE
from nnviz_scenes.parts.frame import Px
from nnviz_scenes.parts.loss_places import LossPlaces, in_a_row
from nnviz_scenes.parts.network_layout import CLASS_INSIDE, NOTE_GAP, OUTPUTS_APART
from nnviz_scenes.parts.neuron_design import SMALLEST, Note, NumberLine, Place
from nnviz_scenes.parts.upright_design import NARROW
from nnviz_scenes.parts.upright_rows import BARS, CLASSES, LEGEND, LOSS, UprightRows

MARGIN = 18.0  # px in a box
BEFORE_DOT = 16.0  # px from a number to the curve behind it, whose dot may stand on its border


@dataclass(frozen=True)
class UprightLayout(UprightRows):
    """Places of a network in rows from the bottom to the top, and of all that is written in it and above it."""

    # --- in and around a neuron -----------------------------------------------------------------------

    def sum_line(self, column: int, j: int, *, curved: bool) -> NumberLine:
        """Return where z stands."""
        return self._line(column, j, up=True)

    def result_line(self, column: int, j: int) -> NumberLine:
        """Return where a stands."""
        return self._line(column, j, up=False)

    def _line(self, column: int, j: int, *, up: bool) -> NumberLine:
        (left, top, right, bottom), design = self.neuron(column, j), self.design
        y, number, end = (top + bottom) / 2, left + design.letter, right - 10
        match design.arrangement:
            case "wide":
                end = self._note_left(right) - 10
                end = min(end, self.icon(column, j)[0] - BEFORE_DOT) if self.is_roomy else end
            case "headed":
                y = self._line_middle(top, bottom)
                end = self.icon(column, j)[0] - BEFORE_DOT if design.curve else end
            case "paired":
                end = (left + right) / 2 + 8
        return NumberLine(left + MARGIN, number, y + (-design.row if up else design.row), end - number)

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

    @property
    def classes_above(self) -> bool:
        """Say whether the whole names of classes stand above crowded outputs: these are too slim."""
        return False

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
