"""Where things stand in a data section of numbers, in px of a 1080p frame.

In a wide frame the table and the second picture stand right of the first, in an upright one below it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from nnviz_core.look.shapes import Shape
from nnviz_scenes.parts.frame import WIDE_FRAME, Frame, Px
from nnviz_scenes.parts.plane_layout import frame_over

Place = tuple[float, float]


@dataclass(frozen=True, slots=True)
class TablePlace:
    """Where the table of the two fits stands, and how it is written. Sizes are cap heights."""

    left: float  # where names begin
    losses: float  # where losses end
    shares: float  # where shares end
    top: float  # y of the first baseline
    row: float = 62.0
    name: float = 26.0
    number: float = 28.0
    head: float = 22.0
    loss_room: float = 110.0  # what the number of a loss takes left of its end


@dataclass(frozen=True, slots=True)
class FitDataPlaces:
    """Where everything stands."""

    picture: Px  # of y over one input, or of two inputs
    second: Px  # the errors over the input, or what is said over what should be
    table: TablePlace
    legend: Place  # the right end and the baseline of what the colours of a map mean
    type_scale: float = 1.0
    legend_left: float | None = None  # where that may begin
    least_pitch: float = 0.0  # px, between the ticks of what is said over what should be


def fit_data_places(frame: Frame, *, over_line: bool, columns: tuple[str, ...]) -> FitDataPlaces:
    """Return the places for points over one input, or two."""
    return PLACES[frame.shape](frame, over_line, columns)


# --- wide ----------------------------------------------------------------------------------------


CHART: Px = (176, 168, 1060, 868)  # of y over one input
ERRORS: Px = (1244, 536, WIDE_FRAME.right - 44, 868)  # the errors over the input
PARITY: Px = (1180, 468, 1580, 868)  # what is said over what should be
TABLE_TOP, SHARES = 196.0, 190.0  # y of the first baseline; the column of shares


def _wide(_: Frame, over_line: bool, columns: tuple[str, ...]) -> FitDataPlaces:
    square = frame_over(columns)
    table = TablePlace(1150.0 if over_line else 1010.0, WIDE_FRAME.right - SHARES, WIDE_FRAME.right, TABLE_TOP)
    picture, second = (CHART, ERRORS) if over_line else (square, PARITY)
    return FitDataPlaces(picture, second, table, (square[2], square[1] - 18))


# --- upright -------------------------------------------------------------------------------------


SCALE = 1.25  # of type
ABOVE, BESIDE, AFTER = 60.0, 106.0, 50.0  # over a picture, left of it, right of it
FOOT, COLUMNS = 48.0, 36.0  # below a picture, and more where a file names its inputs
CHART_SHARE = 0.58  # of two charts, what the first has of their height
TABLE_ROOM, HEAD_ROOM = 286.0, 58.0  # of the table between them; from the picture above to its first baseline
LEAST_PITCH = 96.0  # between the ticks below a small picture
MAP_SIDE, PARITY_SIDE, TABLE_END = 752.0, 340.0, 472.0  # of the map, of the picture below it; the width of the table


def _upright(frame: Frame, over_line: bool, columns: tuple[str, ...]) -> FitDataPlaces:
    left, top, right = frame.left + BESIDE, frame.picture_top + ABOVE, frame.right - AFTER
    foot, under = frame.picture_bottom - FOOT, FOOT + (COLUMNS if columns else 0)
    if over_line:
        high = CHART_SHARE * (foot - top - under - TABLE_ROOM)
        chart = (left, top, right, top + high)
        table = _upright_table(frame, top + high + under)
        second = (left, top + high + under + TABLE_ROOM, right, foot)
        return FitDataPlaces(chart, second, table, (right, 0.0), SCALE)
    side = MAP_SIDE - (COLUMNS if columns else 0)
    map = (left, top, left + side, top + side)
    second = (right - PARITY_SIDE, foot - PARITY_SIDE, right, foot)
    end = frame.left + TABLE_END
    table = TablePlace(
        frame.left, end - 142, end, second[1] + 24, row=72.0, name=26.0, number=29.0, head=26.0, loss_room=98.0
    )
    return FitDataPlaces(map, second, table, (map[2], map[1] - 22), SCALE, least_pitch=LEAST_PITCH)


def _upright_table(frame: Frame, top: float) -> TablePlace:
    return TablePlace(
        frame.left,
        frame.right - 230,
        frame.right,
        top + HEAD_ROOM,
        row=50.0,
        name=32.0,
        number=34.0,
        head=27.0,
        loss_room=140.0,
    )


# --- nearly square -------------------------------------------------------------------------------


def _four_to_three(frame: Frame, over_line: bool, columns: tuple[str, ...]) -> FitDataPlaces:
    left, top, foot = frame.left + 84, frame.picture_top + 48, frame.picture_bottom - 46
    second = frame.right - 474, top + 320, frame.right - 46, foot
    table = TablePlace(frame.right - 558, frame.right - 158, frame.right, top + 24, row=58.0, name=21.0, loss_room=92.0)
    if over_line:
        picture = left, top, left + 600, foot - (34 if columns else 0)
        return FitDataPlaces(picture, second, table, (picture[2], 0.0))
    picture = left, top, left + 600, top + 600
    second = second[0], foot - 338, second[0] + 338, foot
    return FitDataPlaces(picture, second, table, (picture[2], top - 18), legend_left=left + 46, least_pitch=LEAST_PITCH)


def _square(frame: Frame, over_line: bool, columns: tuple[str, ...]) -> FitDataPlaces:
    left, top, right, foot = frame.left + 84, frame.picture_top + 44, frame.right - 46, frame.picture_bottom - 46
    if over_line:
        picture = left, top, right, top + 262 - (30 if columns else 0)
        end = frame.left + 486
        table = TablePlace(
            frame.left, end - 122, end, foot - 226, row=56.0, name=20.0, number=24.0, head=20.0, loss_room=80.0
        )
        return FitDataPlaces(picture, (right - 342, foot - 222, right, foot), table, (right, 0.0))
    picture = left, top, left + 434, top + 434
    table = TablePlace(
        frame.left, frame.right - 180, frame.right, top + 508, row=39.0, name=23.0, number=24.0, head=20.0
    )
    return FitDataPlaces(
        picture,
        (right - 300, top, right, top + 300),
        table,
        (picture[2], top - 18),
        legend_left=left + 46,
        least_pitch=LEAST_PITCH,
    )


PLACES: Mapping[Shape, Callable[[Frame, bool, tuple[str, ...]], FitDataPlaces]] = MappingProxyType(
    {"16:9": _wide, "4:3": _four_to_three, "1:1": _square, "9:16": _upright}
)
