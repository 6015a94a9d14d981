"""How the neurons of a network look, and which look a network of a shape has room for. All in px of a 1080p frame."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from nnviz_core.backprop.shown_neurons import Numbers
from nnviz_scenes.marks.label import Align
from nnviz_scenes.parts.frame import Px

BEFORE_CURVE = 24.0  # px from a number to the curve behind it, whose dot may stand on its border
SMALLEST = 20.0  # px cap height that a number may shrink to
COMMA_ROOM = 1.35  # cap heights from line to line, for digits and a comma that hangs down to them


@dataclass(frozen=True, slots=True)
class NumberLine:
    """Where a letter and the number behind it stand in a neuron, in px."""

    letter: float  # x where it begins
    number: float
    y: float  # the middle of both
    slot: float  # the width that the number has


@dataclass(frozen=True, slots=True)
class Place:
    """Where a text stands, in px."""

    x: float
    y: float  # of its baseline, or of its middle where that is said
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class Note:
    """The room for a note beside a neuron's numbers, in px."""

    left: float
    y: float  # of its middle
    right: float
    centred: bool = False  # without a letter, as little room as there is


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
    icon: tuple[float, float] = (46, 38)  # of the curve
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
    def close_lines(self) -> bool:
        """Say whether its two lines are so close that a decimal comma of the upper one would reach the lower one."""
        return 2 * self.row < COMMA_ROOM * self.size

    @property
    def beside_icon(self) -> float:
        """Return how much of z's line the curve takes."""
        return 0.0 if self.stacked or not self.curve else self.icon[0] + BEFORE_CURVE


ROOMY = Design(width=220, height=140, input_width=178, curve=True, size=29, row=32, note=24, named=True)
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
HIGHEST, ROOM_FOR_LARGE = 76.0, 72.0  # px of a neuron with two numbers, at most; from which on they are large
LETTER_BEYOND, BETWEEN = 4.0, 3.0  # px by which a letter is higher or lower than its number; between two, at least
MOST_DEEP = 8  # columns
D = TypeVar("D", bound=Design)
CROWDED_PITCH = 92.0  # px from neuron to neuron of a column in which some are left out, at most
LEFT_OUT = 34.0  # px more, where neurons are left out
PICTURE, SMALL_PICTURE = 224.0, 150.0  # px, the side of the square for a picture; in deep networks
BELOW_PICTURE = 80.0  # px from the input's picture to that of weights
KEY_ROOM = 58.0  # px below that, for its scale

NOTE_ROOM, NAMED_ROOM = 32.0, 40.0  # px between neurons under each other, for a note, and for a name beside it
TALLEST = 104.0  # px, of a neuron without a curve


def with_two_lines(design: D, height: float) -> D:
    """Let a neuron with two numbers be so high, at most, with as much room between them as above and below."""
    height = min(height, HIGHEST)
    size = design.size if height >= ROOM_FOR_LARGE else SMALLEST
    row = max((height / 2 + size / 2 - LETTER_BEYOND) / 3, (size + BETWEEN) / 2)
    return replace(design, height=height, size=size, row=row)


def design_for(shape: Sequence[int], numbers: Numbers, *, height: float) -> Design:
    """Choose the neuron's design for a shape of shown neurons, as high as its fullest column allows in a height.

    Of a neuron with two numbers that take each other's place it is its own height that is given.
    """
    if numbers == "two":
        return with_two_lines(CROWDED, height)
    if numbers == "one":
        return DEEP if len(shape) <= MOST_DEEP else VERY_DEEP
    if max(shape) == 1:
        return CHAIN if len(shape) <= 4 else CHAIN_OF_FIVE if len(shape) == 5 else DEEP_CHAIN
    if max(shape) <= 3 and len(shape) <= 4:
        return ROOMY
    design, pitch = SLIM if len(shape) > 4 else COMPACT, height / max(shape)
    room = NAMED_ROOM if design.named and pitch - NAMED_ROOM >= design.height else NOTE_ROOM
    height = min(max(pitch - room, design.height), TALLEST)
    row = design.row + (height - design.height) / 5
    return replace(design, height=height, row=row, named=room == NAMED_ROOM)
