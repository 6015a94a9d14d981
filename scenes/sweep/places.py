"""A sweep in each shape of film: in a wide frame much stands side by side, in a tall one below each other."""

from collections.abc import Sequence

from nnviz_core.kinds.sweep.readings import MOST_SUMS
from nnviz_scenes.parts.frame import Frame, Px
from nnviz_scenes.sweep.layout import (
    LAST_TICK,
    SHARE,
    ReadoutPlace,
    ScorePlace,
    SliderPlaces,
    SweepChart,
    SweepLayout,
    SweepNetwork,
    planes_below,
)
from nnviz_scenes.sweep.narrow import narrow_layout


def sweep_layout(frame: Frame, shape: Sequence[int], *, has_input: bool, small: int, lines: int) -> SweepLayout:
    """Lay out a sweep of a network, with so many small planes and lines read from its chart."""
    if frame.wide:
        return wide_layout(frame, has_input=has_input, small=small)
    if frame.upright:
        return tall_layout(frame, shape, has_input=has_input, small=small, lines=lines)
    return narrow_layout(frame, shape, has_input=has_input, small=small, lines=lines)


# --- a wide frame --------------------------------------------------------------------------------

BLOCK = (764.0, 1824.0)  # x of chart and planes together
CHART_Y = (636.0, 855.0)
CHART_LEFT, CHART_GAP = 852.0, 76.0  # room for ticks; between chart and planes
PLANES_Y = (557.0, 855.0)
SMALL_SIDE, SMALL_GAP = 118.0, 18.0
AXIS_NAME = 915.0


def wide_layout(frame: Frame, *, has_input: bool, small: int) -> SweepLayout:
    """Put sliders on the left, and the network above chart and planes."""
    left, right, bottom = frame.left, frame.right, frame.picture_bottom
    inputs, smalls = wide_planes(has_input=has_input, small=small)
    planes = [place for place in (inputs, *smalls) if place]
    end = min((plane[0] - CHART_GAP for plane in planes), default=BLOCK[1] - LAST_TICK)
    return SweepLayout(
        SliderPlaces(
            panel=(left, 124, 722, bottom),
            rows=(192.0, bottom - 8.0),
            heads=(148.0, 176.0),
            name=left + 18.0,
            track=(234.0, 420.0),
            value=538.0,
            bars=(628.0, 76.0),
        ),
        SweepNetwork((764, 168, right, 440), head=146.0, legend=(488.0,)),
        SweepChart(
            (CHART_LEFT, CHART_Y[0], end, CHART_Y[1]),
            readouts=tuple(ReadoutPlace(BLOCK[0], end, 536.0 + 36.0 * line) for line in range(3)),
            axis_name=AXIS_NAME,
        ),
        inputs,
        smalls,
        plane_name=22.0,
        score=ScorePlace(AXIS_NAME - 14, inputs[0])
        if inputs
        else ScorePlace(AXIS_NAME + 4, BLOCK[1] - SHARE, BLOCK[1], from_left=False),
    )


def wide_planes(*, has_input: bool, small: int) -> tuple[Px | None, tuple[Px, ...]]:
    """Return the place of the input plane and those of the small planes beside it, from the right edge inwards."""
    top, bottom = PLANES_Y
    right = BLOCK[1]
    column = right - SMALL_SIDE if small else right + SMALL_GAP
    smalls = tuple((column, y, right, y + SMALL_SIDE) for y in (top, bottom - SMALL_SIDE)[:small])
    if not has_input:
        return None, smalls
    side = bottom - top
    return (column - SMALL_GAP - side, top, column - SMALL_GAP, bottom), smalls


# --- a tall frame ----------------------------------------------------------------------------------


def tall_layout(frame: Frame, shape: Sequence[int], *, has_input: bool, small: int, lines: int) -> SweepLayout:
    """Put the network at the top, sliders and planes below it, and the chart at the bottom."""
    left, right, top, bottom = frame.left, frame.right, frame.picture_top, frame.picture_bottom
    cells = top + 48, top + (266 if max(shape) <= MOST_SUMS else 306)
    start, low = cells[1] + 96, bottom - 296  # of sliders and planes
    inputs, smalls = planes_below(right - 376, start, right, low, has_input=has_input, small=small, name=26.0)
    end = min((plane[0] - 34 for plane in (inputs, *smalls) if plane), default=right)
    words = left + 516  # where what is read ends
    pitch = (bottom - low - 64) / 4
    readouts = tuple(ReadoutPlace(left, words, low + 62 + line * pitch) for line in range(lines + 1))
    return SweepLayout(
        tall_sliders((left, start, end, low)),
        tall_network((left, cells[0], right, cells[1]), head=top + 30),
        SweepChart(
            (words + 88, low + 34, right - LAST_TICK / 2, bottom - 70),
            readouts=readouts[:-1],
            axis_name=bottom - 6,
            size=24.0,
            number=26.0,
        ),
        inputs,
        smalls,
        plane_name=26.0,
        score=ScorePlace(readouts[-1].y, readouts[-1].left + 62, readouts[-1].right, size=24.0),
    )


def tall_sliders(place: Px) -> SliderPlaces:
    """Put sliders into a panel of a tall frame."""
    left, start, end, low = place
    return SliderPlaces(
        panel=place,
        rows=(start + 62, low),
        heads=(start + 20, start + 46),
        name=left + 14,
        track=(left + 104, end - 304),
        value=end - 176,
        bars=(end - 88, 74.0),
        slot=112.0,
    )


def tall_network(place: Px, *, head: float) -> SweepNetwork:
    """Put the network into a room of a tall frame, with its legend below."""
    return SweepNetwork(
        place,
        head=head,
        legend=(place[3] + 38, place[3] + 76),
        sizes=(25.0, 24.0),
        note=24.0,
        heights=(98.0, 40.0),
        most_width=216.0,
        shares=(0.9, 1.0, 1.12),
        indents=(12.0, 50.0, 34.0),
        sign=(20.0, 10.0),
    )
