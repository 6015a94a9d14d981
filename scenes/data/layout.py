"""Where the data section's things stand in a frame, in px of a 1080p frame.

In a wide frame everything stands right of the plane. In others the classes are named in a row under it, and in an
upright one the small planes stand in a column at its right and the chart lies below.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from nnviz_core.look.shapes import Shape
from nnviz_scenes.parts.frame import WIDE_FRAME, Frame, Px
from nnviz_scenes.parts.plane_axes import OVER, AxisType
from nnviz_scenes.parts.plane_layout import COLUMN, LEGEND, frame_over

FEWEST, MOST = 0.5, 1.0  # the shares at the ends of the chart: the better class alone gets half
IN_A_ROW = 3  # small planes
WRONG = 190.0  # px that the sign and the name of a wrong point take at the end of a row
Place = tuple[float, float]


@dataclass(frozen=True, slots=True)
class SmallWords:
    """How what stands under a small plane is set: sizes as cap heights, places from the middle of its lower border."""

    names: tuple[float, ...] = (22.0,)  # the largest at which a name fits
    spare: float = 0.0  # how far a name may begin left of its plane; then it ends where that does
    share: float = 30.0
    name_drop: float = 38.0  # to the baseline of the line's name
    share_drop: float = 90.0
    signs: Place = (-66.0, 43.0)  # the middle of the signs of a pair of classes
    pair: Place = (40.0, 58.0)  # the middle of the baseline of the share of a pair
    pair_share: float = 30.0


@dataclass(frozen=True, slots=True)
class ChartPlace:
    """Where the chart of all directions stands, and how it is written."""

    px: Px
    title: float = 22.0
    tick: float = 20.0
    over: float = 26.0  # from the chart up to the baseline of its title
    title_room: float = math.inf  # beyond which it is broken into lines
    inset: float = 0.0  # how far left of the chart it begins
    drop: float = 24.0  # from the chart down to the middle of its angles

    def y(self, accuracy: float) -> float:
        """Return the y of an accuracy."""
        _, top, _, bottom = self.px
        return bottom - (accuracy - FEWEST) / (MOST - FEWEST) * (bottom - top)

    def x(self, share: float) -> float:
        """Return the x of a direction, given as a share of half a turn."""
        left, _, right, _ = self.px
        return left + share * (right - left)


@dataclass(frozen=True, slots=True)
class DataLegend:
    """Where classes are named, with the sign of a wrong point and what a tint means."""

    left: float  # of the first sign's middle
    y: float  # the baseline of the classes
    pitch: float
    wrong: Place  # the middle of its sign, or the right end of its name, and the baseline of that
    tint: Place  # the right end and the baseline of what a tint means
    reach: float = (
        0.0  # how far the names of classes may reach; where it is given, that of a wrong point ends at its place
    )
    tint_left: float | None = None  # where that may begin; behind the name of a wrong point where it is None
    size: float = 22.0
    tint_size: float = 22.0
    gap: float = 24.0  # from the middle of a sign to a name
    radius: float = 11.0


@dataclass(frozen=True, slots=True)
class DataPlaces:
    """Where everything of a data section stands."""

    plane: Px
    small: tuple[Px, ...]
    chart: ChartPlace
    legend: DataLegend
    words: SmallWords = field(default_factory=SmallWords)
    axes: AxisType = field(default_factory=AxisType)


@dataclass(frozen=True, slots=True)
class DataShape:
    """Hold what the places depend on, beside the frame."""

    lines: int  # that are tried, each with a small plane
    classes: int
    by_pairs: bool
    columns: tuple[str, ...]  # what a file calls the inputs


def data_places(frame: Frame, shape: DataShape) -> DataPlaces:
    """Return the places for so many lines and classes."""
    return PLACES[frame.shape](frame, shape)


# --- wide ----------------------------------------------------------------------------------------


SMALL_TOP, SMALL_SIDE = 168.0, 224.0  # of the small planes
LOW_SIDE, LOW_WIDTH, LOW_PITCH = 132.0, 252.0, 152.0  # of small planes in two rows, with what stands beside each
CHART: Px = (1100, 568, WIDE_FRAME.right - 12, 800)
SEVERAL_CHART: Px = (1100, 544, WIDE_FRAME.right - 12, 768)  # over a legend of two rows
PITCH, SEVERAL_PITCH, ROW = 170.0, 200.0, 42.0  # between the classes of the legend, of two and of more; of its rows


def _wide(_: Frame, shape: DataShape) -> DataPlaces:
    several, low = shape.classes > 2, shape.lines > IN_A_ROW
    left, right = COLUMN
    y = LEGEND - ROW if several else LEGEND
    legend = DataLegend(
        left + 14,
        LEGEND,
        SEVERAL_PITCH if several else PITCH,
        wrong=(left + 14 if several else left + 14 + 2 * PITCH + 2, y),
        tint=(right, y),
        tint_left=left if several else None,
    )
    beside = SmallWords(
        pair_share=26.0, signs=(LOW_SIDE / 2 + 52, 44 - LOW_SIDE), pair=(LOW_SIDE / 2 + 62, 106 - LOW_SIDE)
    )
    return DataPlaces(
        frame_over(shape.columns),
        tuple(_wide_small(k, low=low) for k in range(shape.lines)),
        ChartPlace(SEVERAL_CHART if shape.by_pairs else CHART),
        legend,
        beside if low else SmallWords(),
    )


def _wide_small(k: int, *, low: bool) -> Px:
    """Return the place of a small plane, three in a row, in one row or two."""
    left, right = COLUMN
    side, width = (LOW_SIDE, LOW_WIDTH) if low else (SMALL_SIDE, SMALL_SIDE)
    x = left + k % IN_A_ROW * (right - left - width) / 2
    top = SMALL_TOP + k // IN_A_ROW * LOW_PITCH
    return x, top, x + side, top + side


# --- upright -------------------------------------------------------------------------------------


UPRIGHT_AXES = AxisType(tick=24.0, names=(29.0, 26.0, 24.0), column=26.0, drop=32.0, below=94.0, room=330.0)
ABOVE, BESIDE, GAP = 58.0, 97.0, 40.0  # over the plane, left of it, from it to the small planes
SMALL, SMALLER, APART = 138.0, 112.0, 20.0  # the side of small planes, in one column and in two; between these
UPRIGHT_PITCH, UPRIGHT_CLOSE_PITCH = 190.0, 176.0  # between the classes of the legend, of two and of more
SECOND_ROW, TO_CHART, CHART_FOOT = 48.0, 106.0, 52.0  # of the legend; from it to the chart; under the chart


def _upright(frame: Frame, shape: DataShape) -> DataPlaces:
    columns = 1 if shape.lines <= IN_A_ROW else 2
    small = SMALL if columns == 1 else SMALLER
    left, top = frame.left + BESIDE, frame.picture_top + ABOVE
    column = frame.right - columns * small - (columns - 1) * APART
    right, bottom = column - GAP, top + column - GAP - left
    crowded = bool(shape.columns) or shape.classes > IN_A_ROW  # then classes are named below what the inputs are called
    y = bottom + UPRIGHT_AXES.below + (SECOND_ROW if crowded else 0)
    pitch = UPRIGHT_PITCH if shape.classes == 2 else UPRIGHT_CLOSE_PITCH
    first = frame.left + 14
    legend = DataLegend(
        first,
        y,
        pitch,
        wrong=(frame.right if crowded else first + max(shape.classes, 2) * pitch, y),
        reach=frame.right - WRONG if crowded else 0.0,
        tint=(right, top - OVER),
        tint_left=(left + right) / 2 if shape.columns else left + 120,
        size=27.0,
        tint_size=26.0,
        gap=28.0,
        radius=13.0,
    )
    rows = -(-max(shape.lines, 1) // columns)
    pitch = (bottom - top) / rows
    places = tuple(
        _square_at(column + k % columns * (small + APART), top + k // columns * pitch, small)
        for k in range(shape.lines)
    )
    foot = frame.picture_bottom - CHART_FOOT
    chart = ChartPlace((left, y + TO_CHART, frame.right - 20, foot), title=27.0, tick=24.0, over=26.0, drop=30.0)
    words = SmallWords((24.0, 22.0, 20.0), 28.0, 29.0, 34.0, 83.0, signs=(0.0, 26.0), pair=(0.0, 78.0), pair_share=29.0)
    return DataPlaces((left, top, right, bottom), places, chart, legend, words, UPRIGHT_AXES)


def _square_at(x: float, y: float, side: float) -> Px:
    return x, y, x + side, y + side


# --- nearly square -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Look:
    """How the plane and what stands right of it share a frame that is nearly as high as wide."""

    side: float  # of the plane
    gap: float  # from it to what stands at its right
    small: float  # the side of small planes in one row, at most
    low: float  # and in two rows
    pitches: Place  # between the classes of the legend, of two and of more
    title_room: float  # over the chart
    words: SmallWords


SQUARE_AXES = AxisType(below=80.0, room=240.0)
SQUARE_ABOVE, SQUARE_BESIDE, SQUARE_ROW = 44.0, 80.0, 40.0  # over the plane, left of it; a row of the legend
SQUARE_APART, PAIR_ROOM = 16.0, 76.0  # between small planes; under one of a pair
SHARES_ROOM, ANGLES_ROOM = 78.0, 40.0  # left of the chart, under it
SQUARES: Mapping[Shape, _Look] = MappingProxyType(
    {
        "4:3": _Look(600.0, 46.0, 164.0, 100.0, (190.0, 150.0), 66.0, SmallWords((22.0, 20.0), share_drop=84.0)),
        "1:1": _Look(480.0, 34.0, 108.0, 60.0, (150.0, 136.0), 94.0, SmallWords((20.0,), 24.0, 25.0, share_drop=77.0)),
    }
)


def _square(frame: Frame, shape: DataShape) -> DataPlaces:
    look = SQUARES[frame.shape]
    crowded = bool(shape.columns) or shape.classes > IN_A_ROW
    left, top = frame.left + SQUARE_BESIDE, frame.picture_top + SQUARE_ABOVE
    side = look.side - (SQUARE_ROW if crowded else 0)
    right, bottom = left + side, top + side
    row = bottom + SQUARE_AXES.below
    foot = row + (SQUARE_ROW if crowded else 0)
    pitch = look.pitches[0] if shape.classes == 2 else look.pitches[1]
    first = frame.left + 14
    legend = DataLegend(
        first,
        foot,
        pitch,
        wrong=(frame.right if crowded else first + max(shape.classes, 2) * pitch, foot),
        reach=frame.right - WRONG if crowded else 0.0,
        tint=(right, top - OVER),
        tint_left=(left + right) / 2 if shape.columns else left + 60,
        tint_size=20.0,
    )
    column = (right + look.gap, frame.right)
    low = shape.lines > IN_A_ROW
    small = _in_rows(shape.lines, column, top, look.low if low else look.small)
    words = replace(look.words, signs=(0.0, 26.0), pair=(0.0, 68.0), pair_share=24.0) if shape.by_pairs else look.words
    over = (PAIR_ROOM if shape.by_pairs else look.words.share_drop) + look.title_room
    begin = (small[-1][3] if small else top) + over
    chart = ChartPlace(
        (column[0] + SHARES_ROOM, begin, column[1] - 10, row - ANGLES_ROOM),
        title=20.0,
        over=20.0,
        title_room=column[1] - column[0],
        inset=SHARES_ROOM,
    )
    return DataPlaces((left, top, right, bottom), small, chart, legend, words, SQUARE_AXES)


def _in_rows(count: int, ends: Place, top: float, side: float) -> tuple[Px, ...]:
    """Return the places of small planes of pairs, three in a row."""
    side = min(side, (ends[1] - ends[0] - (IN_A_ROW - 1) * SQUARE_APART) / IN_A_ROW)
    pitch = (ends[1] - ends[0] - side) / (IN_A_ROW - 1)
    return tuple(
        _square_at(ends[0] + k % IN_A_ROW * pitch, top + k // IN_A_ROW * (side + PAIR_ROOM), side) for k in range(count)
    )


PLACES: Mapping[Shape, Callable[[Frame, DataShape], DataPlaces]] = MappingProxyType(
    {"16:9": _wide, "4:3": _square, "1:1": _square, "9:16": _upright}
)
