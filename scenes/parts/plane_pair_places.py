"""Where the plane of the inputs and the last one stand, equally large: beside each other, or above each other.

With what belongs to both: the classes, and the equation of the line. In px of a 1080p frame.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from nnviz_core.look.shapes import Shape
from nnviz_scenes.parts.frame import Frame, Px
from nnviz_scenes.parts.plane_axes import OVER
from nnviz_scenes.parts.plane_places import (
    LETTERS,
    SECOND,
    SECOND_ROW,
    SQUARE_ROW,
    LegendPlace,
    PlanePlaces,
    PlaneShape,
)

ROW, NAMES = 26.0, 80.0  # from the top of a wide picture to the row above its planes; from there to the planes
TICKS, NAME = 80.0, 74.0  # left of a plane, for the numbers of its ticks; right of one, for its coordinate's name
TICKS_BELOW = 40.0  # under a plane of a wide frame
UPRIGHT_TICKS = 104.0  # left of a plane in an upright frame, where numbers are larger
LINE_ROW, GAP, FOOT = 54.0, 15.0, 12.0  # the row of the equation; between planes; at the end of the picture
LEAST_WITH_CUTS, CUT_ROW = 440.0, 46.0  # the least side of a plane in which cuts are told; below the equation
NOTE_BESIDE = 80.0  # that a note may reach over the right end of the plane below it
LINE_BEYOND = 80.0  # that the equation reaches beyond the last plane in an upright frame
UPRIGHT_OVER, UNDER_NAMES = 58.0, 34.0  # over a plane in an upright frame, and more under names of the one above


@dataclass(frozen=True, slots=True)
class LinePlace:
    """Where the equation of the line ends, and how much room it has."""

    right: float
    y: float  # of the middle of its capitals
    room: float
    sizes: tuple[float, ...] = (27.0, 25.5, 24.0, 22.0, 20.0)  # cap heights, the largest that fits


@dataclass(frozen=True, slots=True)
class PairPlaces:
    """Where both planes stand, and what belongs to them."""

    inputs: Px
    last: Px
    legend: LegendPlace
    line: LinePlace
    cuts: LinePlace | None = None  # of what is said of cuts, where the last plane is too small for that


def pair_places(frame: Frame, shape: PlaneShape, layout: PlanePlaces) -> PairPlaces:
    """Return the places; type and axes are those of the section's layout."""
    return PLACES[frame.shape](frame, shape, layout)


def _wide(frame: Frame, _: PlaneShape, layout: PlanePlaces) -> PairPlaces:
    row = frame.picture_top + ROW
    top, bottom = row + NAMES - ROW, frame.picture_bottom - TICKS_BELOW
    side = bottom - top
    inputs = (frame.left + TICKS, top, frame.left + TICKS + side, bottom)
    last = (frame.right - NAME - side, top, frame.right - NAME, bottom)
    legend = LegendPlace(inputs[0], inputs[2] + NOTE_BESIDE, row)
    return PairPlaces(inputs, last, legend, LinePlace(last[2], row - legend.size / 2, side - NOTE_BESIDE))


def _square(frame: Frame, shape: PlaneShape, layout: PlanePlaces) -> PairPlaces:
    top, below = layout.frame[1], layout.axes.below + (SQUARE_ROW if shape.named else 0)
    side = min((frame.width - 2 * TICKS - GAP) / 2, frame.picture_bottom - FOOT - LINE_ROW - below - top)
    inputs = (frame.left + TICKS, top, frame.left + TICKS + side, top + side)
    last = (frame.right - side, top, frame.right, top + side)
    foot = top + side + below
    legend = replace(
        layout.legend,
        right=frame.right if shape.named else inputs[2] - LETTERS,
        y=foot,
        note=(inputs[2], top - OVER),
        note_room=side / 2 if shape.named else side - 116.0,
    )
    line = LinePlace(frame.right, foot + LINE_ROW - 10, frame.width)
    low = replace(line, y=line.y + CUT_ROW) if side < LEAST_WITH_CUTS else None
    return PairPlaces(inputs, last, legend, line, low)


def _upright(frame: Frame, shape: PlaneShape, layout: PlanePlaces) -> PairPlaces:
    """Put the last plane under that of the inputs: one at the left, one at the right, so that no side is empty."""
    below = layout.axes.below + (SECOND_ROW if shape.named else 0)
    side = (
        frame.picture_bottom - FOOT - frame.picture_top - 2 * UPRIGHT_OVER - UNDER_NAMES - below - layout.axes.below
    ) / 2
    left, top = frame.left + UPRIGHT_TICKS, frame.picture_top + UPRIGHT_OVER
    left_of_last = frame.right - side - LINE_BEYOND
    under = top + side + below + UNDER_NAMES + UPRIGHT_OVER
    legend = replace(
        layout.legend,
        left=frame.left,
        right=frame.right if shape.named else left + side - LETTERS,
        y=top + side + below,
        note=(left + side, top - OVER),
        note_room=side / 2 if shape.named else side - SECOND,
    )
    line = LinePlace(frame.right, under - OVER - 12, side + LINE_BEYOND - SECOND, (29.0, 27.0, 24.0, 22.0))
    last = (left_of_last, under, left_of_last + side, under + side)
    return PairPlaces((left, top, left + side, top + side), last, legend, line)


PLACES: Mapping[Shape, Callable[[Frame, PlaneShape, PlanePlaces], PairPlaces]] = MappingProxyType(
    {"16:9": _wide, "4:3": _square, "1:1": _square, "9:16": _upright}
)
