"""Where a sweep's things stand once one slider is left: its track right above the loss that it runs over."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from nnviz_core.kinds.sweep.readings import MOST_SUMS
from nnviz_scenes.parts.frame import Frame, Px
from nnviz_scenes.sweep.layout import (
    NAME_GAP,
    FocusPlaces,
    ReadoutPlace,
    ScorePlace,
    SliderPlaces,
    SweepChart,
    SweepLayout,
    SweepNetwork,
)
from nnviz_scenes.sweep.narrow import CROWDED, LEAST_BROAD, PLANE_INSET
from nnviz_scenes.sweep.places import tall_sliders

TRACK, ENDS, PANEL = 44.0, 74.0, 96.0  # px from the baseline of the slider's name to its track, to its ends, to its end
NAME, INSET = 46.0, 20.0  # px: from the panel's top to that baseline, from its sides
LOSSES, AFTER, AXIS = 88.0, 22.0, 74.0  # px of a chart's ticks left of it, right of it and below with its name
READOUT = 1.75  # times the size of words, from line to line
BELOW_PANEL, CHART_HEAD = 50.0, 30.0  # px from a panel to the first line; from the last one to the chart
GAPS = (18.0, 60.0)  # px between planes, at least and at most
APART = 34.0  # px from the chart to planes on its right
LIST_END, TALL_SCORE = 20.0, 40.0  # px below the list of all sliders in a tall frame; from there to the score
SCORE = 46.0  # px from planes to their score


@dataclass(frozen=True, slots=True)
class FocusRoom:
    """The rooms of a sweep: of slider and chart, of what is read from it if it stands elsewhere, of the planes."""

    column: Px
    planes: Px  # the last 34 px are for the score
    readouts: Px | None = None
    size: float = 22.0  # cap height of words
    name: float = 22.0  # of planes

    def lowered(self, more: float) -> "FocusRoom":
        """Move what is read from the chart down, if it stands elsewhere, below a larger network."""
        if not self.readouts:
            return self
        left, top, right, bottom = self.readouts
        return replace(self, readouts=(left, top + more, right, bottom + more))


def taller(network: SweepNetwork, more: float) -> SweepNetwork:
    """Let a network reach further down, with its legend below."""
    left, top, right, bottom = network.area
    legend, key = tuple(y + more for y in network.legend), network.key
    lower = (key[0], key[1] + more, key[2], key[3] + more) if key else None
    return replace(network, area=(left, top, right, bottom + more), legend=legend, key=lower)


def with_focus(layout: SweepLayout, frame: Frame, shape: Sequence[int], *, planes: tuple[bool, int]) -> SweepLayout:
    """Give slider and chart a room together, and the planes what is left.

    `planes` says whether there is one of the inputs, and how many there are of hidden layers.
    """
    has_input, small = planes
    room, lines = focus_room(frame, shape, count=has_input + small), len(layout.chart.readouts)
    network, sliders = layout.network, longer(layout.sliders)
    if not has_input + small and not frame.upright:  # the network takes the room of the planes
        more = room.planes[3] - SCORE - room.planes[1]
        network, room = taller(network, more), room.lowered(more)
    focus, chart = slider_and_chart(room, lines=lines)
    places = planes_in(room, has_input + small, upright=frame.upright)
    inputs, *smalls = [None] * (not has_input) + list(places)
    left, start, _, low = room.planes
    size, y = max(room.name - 1, 20.0), min([low, *(place[3] + SCORE for place in places)])
    score = ScorePlace(y, left, size=size)
    if frame.upright:
        left, _, right, low = room.column
        sliders = longer(tall_sliders((left, start, right, low - LIST_END)))
        score = ScorePlace(low + TALL_SCORE, left, size=size)
    return replace(
        layout,
        sliders=sliders,
        network=network,
        chart=chart,
        inputs=inputs,
        smalls=tuple(place for place in smalls if place),
        plane_name=room.name,
        score=score,
        focus=focus,
    )


def longer(sliders: SliderPlaces) -> SliderPlaces:
    """Let tracks take the room of the gradients, which one slider alone has."""
    more = sliders.panel[2] - INSET - sliders.value
    return replace(sliders, track=(sliders.track[0], sliders.track[1] + more), value=sliders.value + more)


def focus_room(frame: Frame, shape: Sequence[int], *, count: int) -> FocusRoom:
    """Divide a frame, below or beside the network, whose layers may be larger, for so many planes."""
    left, top, right, bottom = frame.left, frame.picture_top, frame.right, frame.picture_bottom
    more = CROWDED if max(shape) > MOST_SUMS else 0.0
    if frame.wide:
        return FocusRoom((left, top, 722.0, bottom), (764.0, 506.0, right - PLANE_INSET, bottom - 8))
    if frame.upright:
        start = top + (266 if max(shape) <= MOST_SUMS else 306) + 96
        side, end = min((bottom - start - 14) / max(count, 1) - 54, 376.0), right - PLANE_INSET
        column, size = end - side if count else right + APART, 26.0
        return FocusRoom((left, start, column - APART, bottom - SCORE), (column, start, end, bottom), None, size, size)
    if frame.width >= LEAST_BROAD:
        split = left + 488
        planes = split + 22, top + 306 + more, right - PLANE_INSET, bottom - 6
        return FocusRoom((left, top, split, bottom), planes, None, 20.0, 20.0)
    split, block = left + 392, top + 264 + more
    readouts = split + 22, block, right, block + 110
    planes = split + 22, readouts[3], right - PLANE_INSET, bottom - 4
    return FocusRoom((left, top, split, bottom), planes, readouts, 20.0, 20.0)


def slider_and_chart(room: FocusRoom, *, lines: int) -> tuple[FocusPlaces, SweepChart]:
    """Place the slider above the chart, which it spans, and between them what is read from the chart."""
    left, top, right, bottom = room.column
    plot_left, plot_right, y = left + LOSSES, right - AFTER, top + NAME
    focus = FocusPlaces(
        panel=(left, top, right, y + PANEL),
        name=(left + INSET, y),
        value=(right - INSET, y),
        track=(plot_left, plot_right, y + TRACK),
        ends=y + ENDS,
        size=room.size + 6,
    )
    start, _, end, _ = room.readouts or room.column
    pitch, first = READOUT * room.size, y + PANEL + BELOW_PANEL
    high = first + (lines - 1) * pitch + CHART_HEAD
    if room.readouts:
        first, high = room.readouts[1] + 26, y + PANEL + CHART_HEAD
    readouts = tuple(ReadoutPlace(start, end, first + line * pitch) for line in range(lines))
    plot = plot_left, high, plot_right, bottom - AXIS
    return focus, SweepChart(plot, readouts, axis_name=bottom - 6, size=room.size, number=room.size + 4, swatch=40.0)


def planes_in(room: FocusRoom, count: int, *, upright: bool) -> tuple[Px, ...]:
    """Place so many planes of one size beside each other, or below in an upright room, as large as it allows."""
    left, top, right, bottom = room.planes
    head, score = room.name + NAME_GAP + 14, room.name + 24
    if not count:
        return ()
    if upright:
        side = right - left
        return tuple((left, y, right, y + side) for y in (top + head + k * (side + head) for k in range(count)))
    high, low = top + head, bottom - score
    side = min((right - left - (count - 1) * GAPS[0]) / count, low - high)
    gap = min((right - left - count * side) / max(count - 1, 1), GAPS[1])
    y = high + (low - high - side) / 2
    return tuple((x, y, x + side, y + side) for x in (left + k * (side + gap) for k in range(count)))
