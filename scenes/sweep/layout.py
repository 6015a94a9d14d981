"""Where the sweep section's things stand, in px: sliders, network, chart and planes, in each shape of film."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from nnviz_core.kinds.sweep.readings import MOST_SUMS, shows_sums
from nnviz_scenes.parts.frame import Frame
from nnviz_scenes.parts.layout import Px

NAME_GAP = 14.0  # px from a plane to its name
LAST_TICK = 44.0  # px, half of what a tick's number takes
LEAST_BROAD = 1200.0  # px, the width of a frame from which there is room for sliders, network and planes


@dataclass(frozen=True, slots=True)
class SliderPlaces:
    """The places of the sliders, each in a row of its own."""

    panel: Px
    rows: tuple[float, float]  # y of the first row's top and the last one's bottom
    heads: tuple[float, float]  # y of the two lines over the columns: a baseline, and the middle of the numbers
    name: float  # x where a slider's name starts
    track: tuple[float, float]
    value: float  # x where a slider's number ends
    bars: tuple[float, float]  # x of the middle, and half the length of the longest bar
    slot: float = 112.0  # px of a number
    size: float = 20.0  # cap height
    most_pitch: float = 42.0  # from slider to slider
    group_gap: float = 10.0  # between layers

    def ys(self, groups: Sequence[int], *, spare: int) -> list[list[float]]:
        """Return the y of every row's middle, group by group, with room for spare rows at the end."""
        top, bottom = self.rows
        rows = sum(groups) + spare
        pitch = min(self.most_pitch, (bottom - top - self.group_gap * (len(groups) - 1)) / rows)
        ys: list[list[float]] = []
        for group in groups:
            start = ys[-1][-1] + pitch + self.group_gap if ys else top + pitch / 2
            ys.append([start + pitch * row for row in range(group)])
        return ys


@dataclass(frozen=True, slots=True)
class NetworkPlaces:
    """The places of the network in small."""

    area: Px
    head: float  # baseline of the columns' heads
    legend: tuple[float, ...]  # baselines of its lines
    sample: tuple[float, float] = (58.0, 28.0)  # px of an edge in the legend, and behind each entry
    sizes: tuple[float, float] = (22.0, 20.0)  # cap heights, with z and a, and with a alone
    note: float = 20.0
    heights: tuple[float, float] = (84.0, 40.0)  # px of a cell, with z and a, and with a alone
    most_width: float = 200.0
    most_pitch: float = 138.0
    least_gap: float = 36.0  # between columns
    dot: float = 30.0  # the width of a column without numbers
    shares: tuple[float, float, float] = (1.0, 1.0, 1.0)  # of the width: a column of inputs, hidden, outputs
    indents: tuple[float, float, float] = (
        12.0,
        44.0,
        34.0,
    )  # px: to a letter; behind it to an input's number, to others
    sign: tuple[float, float] = (22.0, 10.0)  # of an output's class: from the right, and its radius
    key: Px | None = None  # a cell that says which number is which, where there is no room for letters in each


class ReadoutPlace(NamedTuple):
    """Where a line of words with a number stands: x of its ends, and its baseline."""

    left: float
    right: float
    y: float


@dataclass(frozen=True, slots=True)
class ChartPlaces:
    """The places of the chart and of what is read from it."""

    plot: Px
    readouts: tuple[ReadoutPlace, ...]
    axis_name: float  # baseline
    size: float = 20.0
    number: float = 24.0
    swatch: float = 46.0  # px of a line in the legend


@dataclass(frozen=True, slots=True)
class ScorePlace:
    """Where the share of points that are right stands, and its words: both from the left, or both to the right."""

    y: float
    words: float
    number: float | None = None  # behind the words where it is None
    from_left: bool = True
    size: float = 20.0


@dataclass(frozen=True, slots=True)
class SweepLayout:
    """All places of a sweep."""

    sliders: SliderPlaces
    network: NetworkPlaces
    chart: ChartPlaces
    inputs: Px | None
    smalls: tuple[Px, ...]
    plane_name: float  # px cap height
    score: ScorePlace


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
SHARE = 120.0  # px, what a percentage needs


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
        NetworkPlaces((764, 168, right, 440), head=146.0, legend=(488.0,)),
        ChartPlaces(
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


# --- a tall one, and narrow ones -------------------------------------------------------------------


def planes_below(
    left: float, top: float, right: float, bottom: float, *, has_input: bool, small: int, name: float
) -> tuple[Px | None, tuple[Px, ...]]:
    """Put the input plane at the top of a column, and the small ones below it; alone these stand below each other."""
    head, width = name + NAME_GAP + 14, right - left
    if not has_input:
        side = min(width, (bottom - top - small * head) / max(small, 1))
        tops = [top + head + k * (side + head) for k in range(small)]
        return None, tuple((right - side, y, right, y + side) for y in tops)
    gap = 18.0
    little = (width - gap) / 2
    side = min(width, bottom - top - head - (head + little if small else 0.0))
    inputs = (right - side, top + head, right, top + head + side)
    y, x = inputs[3] + head, inputs[0]
    little = min((side - gap) / 2, bottom - y)
    places = (x, right - little) if small > 1 else (x,)
    return inputs, tuple((start, y, start + little, y + little) for start in places[:small])


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
        SliderPlaces(
            panel=(left, start, end, low),
            rows=(start + 62, low),
            heads=(start + 20, start + 46),
            name=left + 14,
            track=(left + 104, end - 304),
            value=end - 176,
            bars=(end - 88, 74.0),
            slot=112.0,
        ),
        NetworkPlaces(
            (left, cells[0], right, cells[1]),
            head=top + 30,
            legend=(cells[1] + 38, cells[1] + 76),
            sizes=(25.0, 24.0),
            note=24.0,
            heights=(98.0, 40.0),
            most_width=216.0,
            shares=(0.9, 1.0, 1.12),
            indents=(12.0, 50.0, 34.0),
            sign=(20.0, 10.0),
        ),
        ChartPlaces(
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
    pitch=31.0,
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
        ChartPlaces(
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
        rows=(top + 62, bottom),
        heads=(top + 20, top + 46),
        name=left + own.name,
        track=(left + own.track[0], left + own.track[1]),
        value=left + own.value,
        bars=(left + own.bars[0], own.bars[1]),
        slot=own.slot,
    )


def narrow_network(own: Narrow, place: Px, shape: Sequence[int]) -> NetworkPlaces:
    """Put the network at the top of the rest."""
    left, top, right, _ = place
    more = CROWDED if max(shape) > MOST_SUMS else 0.0
    cells = (left, top + own.network[0], right, top + own.network[1] + more)
    low = min(own.heights[1], (cells[3] - cells[1]) / max(shape) - 4)
    return NetworkPlaces(
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
