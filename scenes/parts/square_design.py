"""How the neurons of a network look in a square frame, where columns stand close: slimmer than in others, in px."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from nnviz_core.backprop.shown_neurons import Numbers
from nnviz_scenes.parts.neuron_design import CROWDED, SMALLEST, Design, with_two_lines

INPUT = 0.78  # of the width of a neuron with three lines, its input's
LABELLED_GAP, CHAIN_GAP, CLOSE_GAP, LEAST_GAP = 130.0, 98.0, 76.0, 11.0  # px between columns, by how many they are
MOST_LABELLED = 5  # columns of a chain between which edges carry numbers; of others, fewer
MOST_HEADED = 4  # columns of neurons with three lines
HEADED_ROWS, HEADED_NOTE = (118.0, 156.0), 40.0  # px: how high neurons with three lines are; a note between two
CHAIN_ABOVE, CHAIN_BELOW, CHAIN_HEIGHT = 54.0, 36.0, 236.0  # px: its name, its note, its height at most
LEAST_HEIGHT, MOST_HEIGHT = 46.0, 104.0  # px of a neuron with two lines
NOTE_ROOM, LEAST_NOTE, TWO_NOTES = 29.0, 24.0, 66.0  # px for a note, usually and at least; for two under each other
NAMED_PITCH = 108.0  # px from neuron to neuron, from which a name stands beside the note
TWO_LINES = 62.0  # px, from which on two lines are larger than the least
NAMED_WIDTH = 136.0  # px of a neuron under which name and note have room
LETTERED = 112.0  # px of a neuron in which letters stand before numbers
CROWDED_GAP, MOST_CROWDED = 82.0, 178.0  # px between crowded columns; a crowded neuron apart from its index
CLOSE = 2.0  # px between the neurons of a crowded column, at least


@dataclass(frozen=True, slots=True)
class SquareDesign(Design):
    """Say how the texts of a box are arranged."""

    headed: bool = False  # its name and its curve stand in a line above z and a
    lettered: bool = True  # with the letters of z and a


BOX = SquareDesign(
    width=0.0, height=0.0, input_width=0.0, curve=False, size=SMALLEST, row=0.0, note=SMALLEST, named=True
)
CURVED = replace(BOX, curve=True, stacked=True, name_gap=26.0)
SMALL = replace(BOX, named=False, label=SMALLEST, digit=CROWDED.digit)


@dataclass(frozen=True, slots=True)
class Room:
    """The room that the neurons of a network have, in px."""

    width: float  # without a picture and its gap, and without the indices of crowded neurons
    height: float
    columns: int  # of neurons
    left_out: float = 0.0  # of the height, where neurons are left out


def square_design(shape: Sequence[int], numbers: Numbers, room: Room) -> SquareDesign:
    """Choose the design for the shown neurons of every column."""
    if numbers != "notes":
        return _crowded(shape, numbers, room)
    if max(shape) == 1:
        return _chain(len(shape), room)
    if max(shape) == 2 and len(shape) <= MOST_HEADED:
        return _headed(len(shape), room)
    return _slim(shape, room)


def _share(columns: int, room: Room, *, gap: float) -> float:
    """Return how wide a column can be beside gaps of a width."""
    return (room.width - (columns - 1) * gap) / columns


def _gap(columns: int, close: float) -> float:
    if columns > MOST_LABELLED:
        return LEAST_GAP
    return LABELLED_GAP if columns < MOST_LABELLED else close


def _chain(columns: int, room: Room) -> SquareDesign:
    width = min(_share(columns, room, gap=_gap(columns, CHAIN_GAP)), 160.0)
    large = width > 140
    height = min(room.height - CHAIN_ABOVE - CHAIN_BELOW, CHAIN_HEIGHT)
    return replace(
        CURVED,
        width=width,
        input_width=width if columns > MOST_LABELLED else min(width, 124.0),
        height=height,
        size=30.0 if large else 24.0,
        row=27.0,
        note=22.0 if large else SMALLEST,
        icon=(width - 52, 84),
        letter=44.0 if large else 36.0,
        label=24.0,
        rise=44.0,
        drop=50.0,
        name_gap=18.0,
    )


def _headed(columns: int, room: Room) -> SquareDesign:
    """Let neurons share what an input leaves free."""
    width = min(_share(columns, room, gap=LABELLED_GAP), 196.0)
    input_width = min(INPUT * width, 132.0)
    width += (width - input_width) / (columns - 1) if columns == MOST_HEADED else 0.0
    low, high = HEADED_ROWS
    height = min(max((room.height - HEADED_NOTE) / 2 - 18, low), high)
    return replace(
        CURVED,
        width=width,
        input_width=input_width,
        height=height,
        size=28.0 if columns == MOST_HEADED else 32.0,
        row=(height - 58) / 4,
        note=22.0,
        icon=(52, 30),
        letter=40.0 if columns == MOST_HEADED else 48.0,
        label=22.0,
        headed=True,
    )


def _slim(shape: Sequence[int], room: Room) -> SquareDesign:
    columns, pitch = len(shape), room.height / max(shape)
    width = min(_share(columns, room, gap=_gap(columns, CLOSE_GAP)), 140.0 if columns > 3 else 184.0)
    named, lettered = pitch >= NAMED_PITCH and width >= NAMED_WIDTH, width >= LETTERED
    below = 40.0 if named else NOTE_ROOM if lettered or pitch - TWO_NOTES < LEAST_HEIGHT else TWO_NOTES
    height = min(max(pitch - below, min(LEAST_HEIGHT, pitch - LEAST_NOTE)), MOST_HEIGHT)
    size = 24.0 if width > LETTERED and height >= TWO_LINES else SMALLEST
    return replace(
        BOX,
        width=width,
        input_width=width if columns > 3 else 0.9 * width,
        height=height,
        row=max(15.5 + (height - 66) / 5, min(11.8, height / 2 - 10.5)),
        size=size,
        named=named,
        label=22.0,
        lettered=lettered,
    )


def _crowded(shape: Sequence[int], numbers: Numbers, room: Room) -> SquareDesign:
    columns = len(shape)
    if numbers == "one":
        width = min(_share(room.columns, room, gap=14.0), 140.0)
        return replace(SMALL, width=width, input_width=width, height=CROWDED.height, row=CROWDED.row, numbers="one")
    height = (room.height - room.left_out) / max(shape) - CLOSE
    width = min(_share(room.columns, room, gap=CROWDED_GAP if columns < MOST_LABELLED else 2 * LEAST_GAP), MOST_CROWDED)
    return with_two_lines(replace(SMALL, width=width, input_width=width, numbers="two"), height)
