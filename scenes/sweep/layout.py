"""Where the sweep section's things stand, in px: sliders, network, chart and planes, in each shape of film."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from nnviz_scenes.parts.frame import Px

SHARE = 120.0  # px, what a percentage needs
NAME_GAP = 14.0  # px from a plane to its name
AFTER_SWATCH = 16.0  # px from a line in the legend to its words
LAST_TICK = 44.0  # px, half of what a tick's number takes


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
class SweepNetwork:
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


@dataclass(frozen=True, slots=True)
class FocusPlaces:
    """The places of the one slider that moves, in a panel of its own."""

    panel: Px
    name: tuple[float, float]  # from its left end, baseline
    value: tuple[float, float]  # to its right end, baseline
    track: tuple[float, float, float]  # x of its ends, and y
    ends: float  # y of the middle of the numbers at its ends
    size: float  # cap height


class ReadoutPlace(NamedTuple):
    """Where a line of words with a number stands: x of its ends, and its baseline."""

    left: float
    right: float
    y: float


@dataclass(frozen=True, slots=True)
class SweepChart:
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
    network: SweepNetwork
    chart: SweepChart
    inputs: Px | None
    smalls: tuple[Px, ...]
    plane_name: float  # px cap height
    score: ScorePlace
    focus: FocusPlaces | None = None  # where all sliders leave for one


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
