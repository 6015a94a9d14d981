"""Where the things of a plane section stand: the plane, the small planes, the card, its sentences, the legend.

Beside each other in a wide frame; in an upright one the plane fills the width, with the small planes in a column at its
right, and the card lies below. All in px of a 1080p frame.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from nnviz_core.look.shapes import Shape
from nnviz_scenes.parts.frame import Frame, Px
from nnviz_scenes.parts.plane_axes import OVER, AxisType
from nnviz_scenes.parts.plane_layout import COLUMN, FRAME, LEGEND, STRIP_TOP, card, sentence_lines, small_planes
from nnviz_scenes.parts.plane_sheet import CardType
from nnviz_scenes.parts.plane_spaces import space_places

GROWN: Px = (COLUMN[0], STRIP_TOP, COLUMN[1], LEGEND - 38)  # in which the small planes come to stand
LEAST_SMALL, MOST_SMALL = 70.0, 150.0  # px, the side of a small plane in a column


@dataclass(frozen=True, slots=True)
class LegendPlace:
    """Where the classes are named, and where a note of what is seen now stands."""

    left: float
    right: float
    y: float  # of the baseline
    size: float = 22.0
    pitches: tuple[float, float] = (200.0, 136.0)  # from one class to the next: of two, of more
    radius: float = 11.0  # of a sign
    gap: float = 24.0  # from the middle of a sign to its name
    note: tuple[float, float] = (0.0, 0.0)  # the right end and the baseline of a note; where 0 it stands in the legend
    note_room: float = 0.0
    note_size: float = 22.0

    def pitch(self, classes: int) -> float:
        """Return how far apart the signs of the classes stand."""
        return self.pitches[0] if classes == 2 else self.pitches[1]


@dataclass(frozen=True, slots=True)
class SmallType:
    """How the small planes are named. In px."""

    size: float = 24.0
    drop: float = 46.0  # from the plane to the baseline of its name
    beside: bool = False  # the name stands at the left end, and the arrow to the plane below at the right


@dataclass(frozen=True, slots=True)
class PlanePlaces:
    """Where everything of a plane section stands."""

    frame: Px  # of the plane
    small: tuple[Px, ...]
    card: Px
    ends: tuple[float, float]  # x of the sentences
    lines: tuple[float, float, float]  # y of their baselines
    legend: LegendPlace
    axes: AxisType = field(default_factory=AxisType)
    names: SmallType = field(default_factory=SmallType)
    type: CardType = field(default_factory=CardType)
    grown: tuple[Px, ...] = ()  # where the small planes but the first stand at the end, where there is room


@dataclass(frozen=True, slots=True)
class PlaneShape:
    """Hold what the places depend on, beside the frame."""

    small: int  # planes
    rows: int = 2  # of the highest matrix
    classes: int = 2
    named: bool = False  # a file says what the inputs are called


def plane_places(frame: Frame, shape: PlaneShape) -> PlanePlaces:
    """Return the places for a network."""
    return PLACES[frame.shape](frame, shape)


def _wide(_: Frame, shape: PlaneShape) -> PlanePlaces:
    small = small_planes(shape.small)
    legend, grown = LegendPlace(COLUMN[0], COLUMN[1], LEGEND), space_places(shape.small - 1, GROWN)
    return PlanePlaces(FRAME, small, card(small), COLUMN, sentence_lines(small), legend, grown=grown)


# --- upright: the card below the plane -------------------------------------------------------------


UPRIGHT_AXES = AxisType(tick=24.0, names=(29.0, 26.0, 24.0), column=26.0, drop=32.0, below=102.0, room=330.0)
UPRIGHT_TYPE = CardType(
    formula=(36.0, 33.0, 30.0, 27.0, 24.0, 22.0, 20.0),
    sentence=(31.0, 29.0, 27.0, 25.0, 24.0, 22.0, 20.0),
    name_width=150.0,
    result_room=50.0,
)
ABOVE, BESIDE, COLUMN_GAP = 58.0, 97.0, 24.0  # over the plane, left of it, from it to the small planes
UNDER, CARD_HEIGHT, ROW = 126.0, 246.0, 38.0  # from the plane to the card; the card for two rows; for one more
LEAST_PITCH, MOST_PITCH, LAST = 50.0, 62.0, 12.0  # between sentences; from the last one to the end of the picture
SECOND_ROW = 46.0  # of the legend
NAME_UNDER, APART = 44.0, 18.0  # under a small plane, and between two columns of them
LETTERS = 130.0  # of the name of a coordinate
SECOND = 150.0  # of the name of the second coordinate


def _upright(frame: Frame, shape: PlaneShape) -> PlanePlaces:
    count, named = shape.small, shape.named
    crowded = shape.classes > (2 if named else 3)  # then classes are named below the coordinate
    legend_drop = UPRIGHT_AXES.below + (SECOND_ROW if crowded else 0)
    under = UNDER + (SECOND_ROW if crowded else 0)
    left, top, width = frame.left + BESIDE, frame.picture_top + ABOVE, frame.width - BESIDE - COLUMN_GAP
    high = CARD_HEIGHT + ROW * (max(shape.rows, 2) - 2)
    side = frame.picture_bottom - LAST - 3 * LEAST_PITCH - high - under - top  # at most
    columns, small = _column(count, width, most=side)
    side = min(side, width - columns * small - (columns - 1) * APART)
    right, bottom = left + side, top + side
    sheet = (frame.left, bottom + under, frame.right, bottom + under + high)
    pitch = min(MOST_PITCH, (frame.picture_bottom - LAST - sheet[3]) / 3)
    legend = LegendPlace(
        frame.left,
        frame.right if crowded else right - (UPRIGHT_AXES.room if named else LETTERS),
        bottom + legend_drop,
        size=27.0,
        pitches=(190.0, 176.0),
        radius=13.0,
        gap=28.0,
        note=(right, top - OVER),
        note_room=side / 2 if named else side - SECOND,
        note_size=26.0,
    )
    column = frame.right - columns * small - (columns - 1) * APART
    return PlanePlaces(
        (left, top, right, bottom),
        _in_columns(count, columns, small, (column, top, frame.right, bottom)),
        sheet,
        (frame.left, frame.right),
        (sheet[3] + pitch, sheet[3] + 2 * pitch, sheet[3] + 3 * pitch),
        legend,
        UPRIGHT_AXES,
        SmallType(size=26.0, drop=37.0, beside=True),
        replace(UPRIGHT_TYPE, pitch=pitch),
    )


def _column(count: int, width: float, *, most: float) -> tuple[int, float]:
    """Return in how many columns small planes stand beside a plane that is at most so high, and their side.

    With s their side, c columns of r rows, and h the height of the plane: h = width - c s - (c - 1) apart, and r planes
    with their names are as high.
    """
    for columns in range(1, count):
        rows = -(-count // columns)
        side = (width - (columns - 1) * APART - rows * NAME_UNDER) / (rows + columns)
        side = min(side, most / rows - NAME_UNDER)
        if side >= LEAST_SMALL:
            break
    return columns, min(side, MOST_SMALL)


def _in_columns(count: int, columns: int, side: float, room: Px) -> tuple[Px, ...]:
    """Return the places of small planes from row to row, the first at the top of a room, the last name at its foot."""
    left, top, _, bottom = room
    rows = -(-count // columns)
    pitch = (bottom - top - side - NAME_UNDER) / (rows - 1)
    corners = ((left + k % columns * (side + APART), top + k // columns * pitch) for k in range(count))
    return tuple((x, y, x + side, y + side) for x, y in corners)


# --- nearly square: the card at the right, the sentences below -------------------------------------


@dataclass(frozen=True, slots=True)
class _Square:
    """How the plane and what stands right of it share a frame that is nearly as high as wide."""

    side: float  # of the plane, at most
    gap: float  # from it to what stands at its right
    small: tuple[float, float]  # the side of small planes in one row, at most, and in two
    high: float  # and in one row over a matrix of more than two rows
    least: float  # the side from which on one row is enough
    apart: float  # between small planes, at least
    pitch: float  # between sentences
    pitches: tuple[float, float]  # between classes, of two and of more
    most: int  # classes that are named beside what the first coordinate is called
    type: CardType


SQUARE_AXES = AxisType(below=88.0, room=240.0)
SQUARE_ABOVE, SQUARE_BESIDE = 44.0, 80.0  # over the plane, left of it
SQUARE_NAME, SQUARE_ROW = 50.0, 36.0  # under a small plane; a row of the legend of its own
LOW_LEAST = 48.0  # the least side of small planes over a matrix of four rows
SQUARE_ARROW = 114.0  # right of the plane, for an arrow to it
BREAK = 12.0  # between the legend and sentences below it
SQUARES: Mapping[Shape, _Square] = MappingProxyType(
    {
        "4:3": _Square(
            side=494.0,
            gap=40.0,
            small=(150.0, 84.0),
            high=116.0,
            least=62.0,
            apart=14.0,
            pitch=40.0,
            pitches=(190.0, 136.0),
            most=2,
            type=CardType(formula=(36.0, 33.0, 30.0, 27.0, 24.0, 22.0, 20.0), pad=30.0, broken=True),
        ),
        "1:1": _Square(
            side=408.0,
            gap=36.0,
            small=(120.0, 66.0),
            high=62.0,
            least=62.0,
            apart=12.0,
            pitch=41.0,
            pitches=(160.0, 136.0),
            most=2,
            type=CardType(sentence=(26.0, 25.0, 24.0, 22.0, 20.0), pad=20.0, gap=12.0, broken=True),
        ),
    }
)


def _square(frame: Frame, shape: PlaneShape) -> PlanePlaces:
    look, axes = SQUARES[frame.shape], SQUARE_AXES
    crowded = shape.classes > look.most or shape.named
    side = look.side - (SQUARE_ROW if crowded else 0)
    left, top = frame.left + SQUARE_BESIDE, frame.picture_top + SQUARE_ABOVE
    right, bottom = left + side, top + side
    row = bottom + axes.below  # the baseline of what the first coordinate is called
    foot = row + (SQUARE_ROW if crowded else 0)  # and of the classes
    column = (right + look.gap, frame.right)
    small = _in_rows(shape, column, top, look)
    legend = LegendPlace(
        frame.left,
        frame.right if crowded else right - LETTERS,
        foot,
        pitches=look.pitches,
        note=(right, top - OVER),
        note_room=side / 2 if shape.named else side - 116.0,
        note_size=20.0,
    )
    return PlanePlaces(
        (left, top, right, bottom),
        small,
        (column[0], small[-1][3] + SQUARE_NAME + 10, column[1], row + 8),
        (frame.left, frame.right),
        (foot + BREAK + look.pitch, foot + BREAK + 2 * look.pitch, foot + BREAK + 3 * look.pitch),
        legend,
        axes,
        SmallType(size=22.0, drop=40.0),
        replace(look.type, pitch=look.pitch),
        space_places(shape.small - 1, (right + SQUARE_ARROW, top, column[1], row + 8)),
    )


def _in_rows(shape: PlaneShape, ends: tuple[float, float], top: float, look: _Square) -> tuple[Px, ...]:
    """Return the places of small planes in one row, or in two where there are many; low over a high matrix."""
    width, count = ends[1] - ends[0], shape.small
    most = (look.high if shape.rows > 2 else look.small[0], look.small[1])
    for rows in (1, 2):
        columns = -(-count // rows)
        side = (width - (columns - 1) * look.apart) / columns
        if side >= (LOW_LEAST if shape.rows > 3 else look.least):
            break
    side = min(side, most[rows - 1])
    pitch = (width - side) / (columns - 1)
    corners = ((ends[0] + k % columns * pitch, top + k // columns * (side + SQUARE_NAME)) for k in range(count))
    return tuple((x, y, x + side, y + side) for x, y in corners)


PLACES: Mapping[Shape, Callable[[Frame, PlaneShape], PlanePlaces]] = MappingProxyType(
    {"16:9": _wide, "4:3": _square, "1:1": _square, "9:16": _upright}
)
