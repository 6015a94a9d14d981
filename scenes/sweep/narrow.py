"""A sweep in a frame that is little wider than high: sliders on the left, and all else on their right."""

from collections.abc import Sequence
from dataclasses import dataclass

from nnviz_core.kinds.sweep.readings import MOST_SUMS, shows_sums
from nnviz_scenes.parts.frame import Frame, Px
from nnviz_scenes.sweep.layout import (
    LAST_TICK,
    NAME_GAP,
    ReadoutPlace,
    ScorePlace,
    SliderPlaces,
    SweepChart,
    SweepLayout,
    SweepNetwork,
    planes_below,
)

LEAST_BROAD = 1200.0  # px, the width of a frame from which there is room for sliders, network and planes


@dataclass(frozen=True, slots=True)
class Narrow:
    """What differs between frames that are little wider than high: widths, and offsets from the top, in px."""

    sliders: float  # the width of their panel
    name: float  # from its left
    track: tuple[float, float]
    value: float
    slot: float
    bars: tuple[float, float]
    network: tuple[float, float]  # offsets of its cells
    legend: tuple[float, ...]
    heights: tuple[float, float]
    planes: float  # the width of their column
    block: float  # offset of chart and planes
    pitch: float  # from line to line over the chart
    sample: tuple[float, float] = (44.0, 20.0)
    gaps: tuple[float, float] = (36.0, 26.0)  # between columns, and between those with a alone
    dot: float = 24.0
    shares: tuple[float, float, float] = (1.0, 1.0, 1.0)
    indents: tuple[float, float, float] = (12.0, 44.0, 34.0)
    sign: tuple[float, float] = (20.0, 10.0)
    key: tuple[float, float] | None = None  # offsets of a cell with letters, where the others have none
    stacked: bool = False  # what is read stands above chart and planes, not above the chart alone


FOUR_TO_THREE = Narrow(
    sliders=488.0,
    name=16.0,
    track=(98.0, 228.0),
    value=338.0,
    slot=108.0,
    bars=(416.0, 64.0),
    network=(38.0, 216.0),
    legend=(254.0, 286.0),
    heights=(80.0, 38.0),
    planes=262.0,
    block=306.0,
    pitch=36.0,
    shares=(0.86, 1.0, 1.14),
    indents=(10.0, 40.0, 28.0),
    sign=(16.0, 9.0),
)
SQUARE = Narrow(
    sliders=392.0,
    name=10.0,
    track=(80.0, 166.0),
    value=264.0,
    slot=92.0,
    bars=(328.0, 58.0),
    network=(34.0, 182.0),
    legend=(212.0, 246.0),
    heights=(66.0, 36.0),
    planes=268.0,
    block=264.0,
    pitch=37.0,
    sample=(34.0, 14.0),
    gaps=(20.0, 10.0),
    dot=14.0,
    shares=(0.66, 1.0, 1.06),
    indents=(4.0, 0.0, 0.0),
    sign=(13.0, 8.0),
    key=(193.0, 251.0),
    stacked=True,
)
KEY, PLANE_INSET = 38.0, 8.0  # px: the width of a cell with letters; of a sample's sign over the edge of a plane
CROWDED = 34.0  # px more for a network whose layers are larger


def narrow_layout(frame: Frame, shape: Sequence[int], *, has_input: bool, small: int, lines: int) -> SweepLayout:
    """Put sliders on the left; the network, and below it the chart with planes beside, on the right."""
    own = SQUARE if frame.width < LEAST_BROAD else FOUR_TO_THREE
    left, top, right, bottom = frame.left, frame.picture_top, frame.right, frame.picture_bottom
    start, block = left + own.sliders + 22, top + own.block + (CROWDED if max(shape) > MOST_SUMS else 0.0)
    first = block + 26
    high = first + (lines + 1) * own.pitch  # of the chart
    above = high - 26 if own.stacked else block  # of planes
    edge = right - PLANE_INSET
    column = edge - own.planes if has_input or small else edge + 24
    place = planes_beside if own.stacked and has_input else planes_below
    inputs, smalls = place(column, above, edge, bottom, has_input=has_input, small=small, name=20.0)
    end = min((plane[0] for plane in (inputs, *smalls) if plane), default=right + 24) - 24
    last = right if own.stacked else end
    readouts = tuple(ReadoutPlace(start, last, first + line * own.pitch) for line in range(lines + 1))
    return SweepLayout(
        narrow_sliders(own, frame),
        narrow_network(own, (start, top, right, bottom), shape),
        SweepChart(
            (start + 62, high, end - LAST_TICK / 2, bottom - 66),
            readouts=readouts[:-1],
            axis_name=bottom - 4,
            swatch=34.0,
        ),
        inputs,
        smalls,
        plane_name=20.0,
        score=ScorePlace(readouts[-1].y, start + 50, last),
    )


def narrow_sliders(own: Narrow, frame: Frame) -> SliderPlaces:
    """Put sliders into a column on the left."""
    left, top, bottom = frame.left, frame.picture_top, frame.picture_bottom
    return SliderPlaces(
        panel=(left, top, left + own.sliders, bottom),
        rows=(top + 62, bottom - 4),
        heads=(top + 20, top + 46),
        name=left + own.name,
        track=(left + own.track[0], left + own.track[1]),
        value=left + own.value,
        bars=(left + own.bars[0], own.bars[1]),
        slot=own.slot,
    )


def narrow_network(own: Narrow, place: Px, shape: Sequence[int]) -> SweepNetwork:
    """Put the network at the top of the rest."""
    left, top, right, _ = place
    more = CROWDED if max(shape) > MOST_SUMS else 0.0
    cells = (left, top + own.network[0], right, top + own.network[1] + more)
    low = min(own.heights[1], (cells[3] - cells[1]) / max(shape) - 4)
    return SweepNetwork(
        cells,
        head=top + 20,
        legend=tuple(top + each + more for each in own.legend),
        sample=own.sample,
        sizes=(21.0, 20.0),
        heights=(own.heights[0], low),
        least_gap=own.gaps[0 if shows_sums(shape) else 1],
        dot=own.dot,
        shares=own.shares,
        indents=own.indents,
        sign=own.sign,
        key=(left, top + own.key[0], left + KEY, top + own.key[1]) if own.key and shows_sums(shape) else None,
    )


def planes_beside(
    left: float, top: float, right: float, bottom: float, *, has_input: bool, small: int, name: float
) -> tuple[Px | None, tuple[Px, ...]]:
    """Put small planes on the right of the input plane, below each other."""
    assert has_input
    head, gap = name + NAME_GAP + 14, 14.0
    little = 0.0 if not small else 0.47 * (0.66 * (right - left))
    side = min(right - left - (little + gap if small else 0.0), bottom - top - head)
    y, x = top + head, right - little
    inputs = (x - (gap if small else 0.0) - side, y, x - (gap if small else 0.0), y + side)
    tops = (y, y + little + head)
    return inputs, tuple((x, each, right, each + little) for each in tops[:small])
