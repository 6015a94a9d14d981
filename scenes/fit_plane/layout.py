"""Where things stand in a plane section of numbers, in px of a 1080p frame.

In a wide frame the pictures of the neurons stand right of that of the answer, in an upright one below it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from nnviz_core.look.scales import units
from nnviz_core.look.shapes import Shape
from nnviz_scenes.parts.frame import WIDE_FRAME, Frame, Px
from nnviz_scenes.parts.plane_layout import frame_over

Place = tuple[float, float]


@dataclass(frozen=True, slots=True)
class FitShape:
    """Hold what the places depend on, beside the frame."""

    layers: tuple[int, ...]  # how many neurons each hidden one has
    over_line: bool  # one input: curves, not maps
    columns: tuple[str, ...]  # what a file calls the inputs


@dataclass(frozen=True, slots=True)
class FitPlaces:
    """Where everything stands."""

    main: Px  # the picture of the answer
    small: tuple[tuple[Px, ...], ...]  # of every hidden layer, the pictures of its neurons
    result: Place  # the right end and the baseline of R^2
    legend: Place  # of what the colours of the answer mean
    key: Place  # of what those of the small maps mean
    number: float = 28.0  # the cap height of R^2
    name_above: float | None = None  # px from its baseline up to that of its name, where that stands over it
    name: float = 24.0  # of the names of small pictures
    type_scale: float = 1.0
    legend_left: float | None = None  # where these two may begin
    key_left: float | None = None


def fit_places(frame: Frame, shape: FitShape) -> FitPlaces:
    """Return the places for a network."""
    return PLACES[frame.shape](frame, shape)


def scene_gap() -> float:
    """Return the room between a name and what stands behind it, in scene units."""
    return units(12.0)


# --- wide ----------------------------------------------------------------------------------------


MAIN: Px = (176, 168, 916, 868)  # of y over one input
LEFT, TOP, BOTTOM = 1060.0, 168.0, 888.0  # of the small pictures
KEY = 918.0  # y of the baseline of what says their scale, where they are maps
HEAD = 50.0  # px above a small picture, for its name
GAP = 62.0  # px between two columns
ROW_GAP = 10.0
FEWEST_ROWS = 2


def _wide(_: Frame, shape: FitShape) -> FitPlaces:
    square = frame_over(shape.columns)
    main, result = (MAIN, (MAIN[2], MAIN[1] - 16)) if shape.over_line else (square, (LEFT - 28, square[1] + 216))
    return FitPlaces(
        main,
        tuple(_wide_small(count, square=not shape.over_line) for count in shape.layers),
        result=result,
        legend=(square[2], square[1] - 18),
        key=(WIDE_FRAME.right, KEY),
        number=28.0 if shape.over_line else 24.0,
        name_above=None if shape.over_line else 42.0,
    )


def _wide_small(count: int, *, square: bool) -> tuple[Px, ...]:
    """Return the places of the small pictures of a layer: two columns, or more where they are square."""
    rows = max(FEWEST_ROWS, -(-count // 2))
    height = (BOTTOM - TOP - rows * HEAD - (rows - 1) * ROW_GAP) / rows
    columns = 2
    width = (WIDE_FRAME.right - LEFT - GAP) / columns
    if square:
        width = min(width, height, 300.0)
        height = width
    pitch = (WIDE_FRAME.right - LEFT + GAP) / columns
    places = []
    for k in range(count):
        row, column = divmod(k, columns)
        left, top = LEFT + column * pitch, TOP + row * (height + HEAD + ROW_GAP) + HEAD
        places.append((left, top, left + width, top + height))
    return tuple(places)


# --- upright -------------------------------------------------------------------------------------


SCALE = 1.25  # of type
ABOVE, BESIDE, AFTER = 60.0, 106.0, 50.0  # over the picture of the answer, left of it, right of it
UNDER, COLUMNS = 50.0, 36.0  # below it, and more where a file names its inputs
NAMES, SIGHT = 62.0, 62.0  # above a small picture, for its name; left of a small chart, for its ends
CURVE_HEIGHTS = {1: 330.0, 2: 250.0, 3: 158.0}  # of small charts, by their rows
MAP_SIDES = {1: 300.0, 2: 196.0}  # of small maps, at most, by their rows
APART, FOOT, RESULT = 26.0, 52.0, 54.0  # between maps; for what they mean; for R^2


def _upright(frame: Frame, shape: FitShape) -> FitPlaces:
    return _upright_charts(frame, shape) if shape.over_line else _upright_maps(frame, shape)


def _upright_charts(frame: Frame, shape: FitShape) -> FitPlaces:
    most = max(shape.layers)
    columns = most if most <= 3 else 2 if most == 4 else 3
    height = CURVE_HEIGHTS[-(-most // columns)]
    rows, pitch = -(-most // columns), (frame.width + APART) / columns
    top = frame.picture_bottom - rows * (height + NAMES)
    left, width = frame.left + SIGHT, pitch - APART - SIGHT
    main = (
        frame.left + BESIDE,
        frame.picture_top + ABOVE,
        frame.right - AFTER,
        top - UNDER - (COLUMNS if shape.columns else 0),
    )
    small = tuple(_grid(count, columns, (left, top), (width, height), pitch) for count in shape.layers)
    result = (main[2], main[1] - 20)
    return FitPlaces(main, small, result, result, (frame.right, 0.0), number=34.0, name=27.0, type_scale=SCALE)


def _upright_maps(frame: Frame, shape: FitShape) -> FitPlaces:
    most = max(shape.layers)
    rows = 1 if most <= 4 else 2
    columns = -(-most // rows)
    side = min(MAP_SIDES[rows], (frame.width - (columns - 1) * APART) / columns)
    pitch = (frame.width - side) / max(columns - 1, 1)
    top = frame.picture_bottom - FOOT - rows * (side + NAMES)
    room = (frame.left + BESIDE, frame.picture_top + ABOVE, frame.right - AFTER, 0.0)
    under = UNDER + RESULT + (COLUMNS if shape.columns else 0)
    large = min(room[2] - room[0], top - under - room[1])
    left = room[0] + (room[2] - room[0] - large) / 2
    main = (left, room[1], left + large, room[1] + large)
    return FitPlaces(
        main,
        tuple(_grid(count, columns, (frame.left, top), (side, side), pitch) for count in shape.layers),
        result=(frame.right, main[3] + under - 10),
        legend=(main[2], main[1] - 22),
        key=(frame.right, frame.picture_bottom - 8),
        number=34.0,
        name=27.0 if side > 200 else 23.0,
        type_scale=SCALE,
    )


def _grid(count: int, columns: int, start: Place, size: Place, pitch: float, *, names: float = NAMES) -> tuple[Px, ...]:
    """Return the places of pictures of a size, row by row, each below its name."""
    places = []
    for k in range(count):
        row, column = divmod(k, columns)
        left, top = start[0] + column * pitch, start[1] + row * (size[1] + names) + names
        places.append((left, top, left + size[0], top + size[1]))
    return tuple(places)


# --- nearly square -------------------------------------------------------------------------------


SQUARE_ABOVE, SQUARE_BESIDE, SQUARE_AFTER, SQUARE_NAMES = 46.0, 84.0, 46.0, 48.0
SQUARE_SIGHT, SQUARE_APART = 52.0, 24.0  # left of a small chart, for its ends; between two
SQUARE_HEIGHTS = {1: 196.0, 2: 112.0}  # of small charts below the answer, by their rows
SIDES: Mapping[Shape, float] = MappingProxyType({"4:3": 600.0, "1:1": 480.0})  # of a map
WIDTH = 640.0  # of a chart beside small ones
MOST_SMALL, FILLING = 250.0, 0.35  # the side of a small map, at most; its share of the room, if the last one ends there


def _square(frame: Frame, shape: FitShape) -> FitPlaces:
    if not shape.over_line:
        return _square_maps(frame, shape)
    return _charts_beside(frame, shape) if frame.shape == "4:3" else _charts_below(frame, shape)


def _charts_below(frame: Frame, shape: FitShape) -> FitPlaces:
    most = max(shape.layers)
    rows = 1 if most <= 4 else 2
    columns, height = -(-most // rows), SQUARE_HEIGHTS[rows]
    pitch = (frame.width + SQUARE_APART) / columns
    top = frame.picture_bottom - rows * (height + SQUARE_NAMES) - 4
    left, width = frame.left + SQUARE_SIGHT, pitch - SQUARE_APART - SQUARE_SIGHT
    under = SQUARE_AFTER + (28 if shape.columns else 0)
    main = (
        frame.left + SQUARE_BESIDE,
        frame.picture_top + SQUARE_ABOVE,
        frame.right - SQUARE_AFTER,
        top - under,
    )
    small = tuple(
        _grid(count, columns, (left, top), (width, height), pitch, names=SQUARE_NAMES) for count in shape.layers
    )
    result = (main[2], main[1] - 16)
    return FitPlaces(main, small, result, result, (frame.right, 0.0), name=20.0)


def _charts_beside(frame: Frame, shape: FitShape) -> FitPlaces:
    left, top = frame.left + SQUARE_BESIDE, frame.picture_top + SQUARE_ABOVE
    foot = frame.picture_bottom - SQUARE_AFTER
    main = (left, top, left + WIDTH, foot - (28 if shape.columns else 0))
    rows = max(FEWEST_ROWS, -(-max(shape.layers) // 2))
    start = main[2] + SQUARE_AFTER + SQUARE_SIGHT + 14
    pitch = (frame.right - start + SQUARE_SIGHT + 12) / 2
    height = (foot - frame.picture_top) / rows - SQUARE_NAMES
    size, corner = (pitch - SQUARE_SIGHT - 12, height), (start, frame.picture_top)
    small = tuple(_grid(count, 2, corner, size, pitch, names=SQUARE_NAMES) for count in shape.layers)
    result = (main[2], main[1] - 16)
    return FitPlaces(main, small, result, result, (frame.right, 0.0), name=22.0)


def _square_maps(frame: Frame, shape: FitShape) -> FitPlaces:
    left, top, side = frame.left + SQUARE_BESIDE, frame.picture_top + SQUARE_ABOVE, SIDES[frame.shape]
    main = (left, top, left + side, top + side)
    rows = max(FEWEST_ROWS, -(-max(shape.layers) // 2))
    start = main[2] + SQUARE_AFTER + 6
    room, high = frame.right - start, side if rows == FEWEST_ROWS else frame.picture_bottom - 46 - top
    size = min((high - (rows - 1) * SQUARE_NAMES) / rows, (room - SQUARE_APART) / 2, MOST_SMALL)
    pitch, down = room - size if size > FILLING * room else room / 2, (high - size) / (rows - 1) - size
    corner = (start, top - down)
    small = tuple(_grid(count, 2, corner, (size, size), pitch, names=down) for count in shape.layers)
    return FitPlaces(
        main,
        small,
        result=(main[2], main[3] + (112 if shape.columns else 84)),
        legend=(main[2], top - 18),
        key=(frame.right, frame.picture_bottom - 8),
        name=20.0,
        legend_left=left + 46,
        key_left=start,
    )


PLACES: Mapping[Shape, Callable[[Frame, FitShape], FitPlaces]] = MappingProxyType(
    {"16:9": _wide, "4:3": _square, "1:1": _square, "9:16": _upright}
)
