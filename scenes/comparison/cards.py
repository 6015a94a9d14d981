"""What lies inside a card of a comparison, in px: two planes, two plots, the words above and below."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, assert_never

from nnviz_scenes.comparison.plot_rooms import (
    BROAD,
    NAME,
    STEPS,
    PlotRooms,
    bare_plots,
    least_side,
    plots_in,
    small_plots,
    tick_scale,
    worded_plots,
)
from nnviz_scenes.parts.frame import Px

PLOT_NAME_GAP = 10.0  # px, from the baseline of a plot's name to the plot
BELOW = 42.0  # px, over the ticks of the plots
TALL_SQUARE, SLIM_SQUARE = 0.45, 0.31  # the planes of a tall card take at most this share of its height
FOOT = 34.0  # px above a verdict, for the count of flat units
DOT = 16.0  # px, over a curve's dot at its end
SPARE = 8.0  # px below a verdict that takes a third line in the smallest size
LEAST_PLOT = 40.0  # px, the height of a plot below a plane
LEAST_SHARE = 0.8  # of a plane's side, that it keeps above a plot with ticks
COUNT = 320.0  # px, of both planes: the count of flat units has room below them
Build = Literal["tall", "wide", "row", "grid", "strip", "trio"]


@dataclass(frozen=True, slots=True)
class CardSizes:
    """How large a card's words are set, as cap heights, and the room of its parts; all in px."""

    names: tuple[float, ...] = (28.0, 24.0, 20.5)  # of what is trained: the largest that fits
    number: float = 26.0
    note: float = 20.5
    plot: float = 20.0  # what a plot is called
    verdicts: tuple[float, ...] = (24.0, 22.0, 20.5)
    header: float = 56.0  # for the name and the numbers
    lowest: float = 40.0  # the baseline of the name, from the top of a card whose plots stand beside its planes
    second: float = 0.0  # for a second line of these, where they have no room beside the name
    line: float = 34.0  # from baseline to baseline of a verdict
    lines: int = 2  # of a verdict
    pad: float = 18.0
    gap: float = 20.0
    wide_square: float = 0.33  # the planes of a wide card take at most this share of its width
    title: float = 22.0  # over gradients, slopes and a unit's z
    value: float = 24.0  # of gradients and slopes
    word: float = 20.0  # beside gradients


@dataclass(frozen=True, slots=True)
class CardLayout:
    """The places of one card."""

    card: Px
    boundary: Px
    space: Px
    plots: PlotRooms
    header_y: float  # baseline
    count_at: tuple[float, float]  # baseline of the count of flat units, from its left end
    verdict_at: tuple[float, float]  # left and top
    verdict_width: float
    verdict_lines: int
    planes: Px  # the room of both planes
    block: Px  # of both planes, and of the plots where few cards stand
    opening: Px  # that room, and that of the verdict where it may be taken before verdicts are given
    type: CardSizes
    share_at: tuple[float, float]  # baseline of the share that is right, at its right end

    @property
    def curve(self) -> Px:
        """Return the place of the curve of the loss."""
        return self.plots.curve

    @property
    def norms(self) -> Px:
        """Return the place of the bars of the gradients."""
        return self.plots.norms

    @property
    def count_end(self) -> float:
        """Return where the words of the count of flat units end at the latest, if they stand on a line of their own."""
        steps = self.norms[3] + STEPS * tick_scale(self.type.plot)
        beside = self.norms[0] > self.planes[2] and self.count_at[1] - self.type.note < steps
        return self.planes[2] if beside else self.verdict_at[0] + self.verdict_width

    @property
    def names_start(self) -> float:
        """Return where the names of layers may begin, beside the dot at the end of the curve if that is before them."""
        if self.plots.ticks != "worded":
            return self.plots.names[1]
        beside = self.curve[2] < self.norms[0]
        return self.curve[2] + DOT if beside else self.verdict_at[0]


def make_layout(build: Build, card: Px, *, layers: int, few: bool, look: CardSizes) -> CardLayout:
    """Lay out a card; few of them have their plots covered with their planes."""
    match build:
        case "tall":
            return tall_card(card, layers=layers, look=look)
        case "wide":
            return wide_card(card, look=look)
        case "row":
            return row_card(card, few=few, look=look)
        case "grid":
            return grid_card(card, few=few, look=look)
        case "strip":
            return strip_card(card, look=look)
        case "trio":
            return trio_card(card, look=look)
        case _:
            assert_never(build)


def tall_card(card: Px, *, layers: int, look: CardSizes) -> CardLayout:
    """Put both planes above both plots, which stand side by side where there is room; the verdict is at the foot."""
    left, top, right, bottom = card[0] + look.pad, card[1], card[2] - look.pad, card[3] - look.pad
    half = (right - left - look.gap) / 2
    side = min(half, (TALL_SQUARE if right - left > BROAD else SLIM_SQUARE) * (bottom - top))
    y, foot = top + look.header + 6, bottom - look.lines * look.line - SPARE
    centres = (left + half / 2, right - half / 2)
    plots = worded_plots((left, y + side, right, foot - FOOT - 6), layers=layers, gap=look.gap)
    return CardLayout(
        card,
        boundary=(centres[0] - side / 2, y, centres[0] + side / 2, y + side),
        space=(centres[1] - side / 2, y, centres[1] + side / 2, y + side),
        plots=plots,
        header_y=top + 42,
        count_at=(left, foot - 6),
        verdict_at=(left, foot + 6),
        verdict_width=right - left,
        verdict_lines=look.lines,
        planes=(left, y, right, y + side),
        block=(left, y, right, plots.norms[3] + BELOW),
        opening=(left, y, right, plots.norms[3] + BELOW),
        type=look,
        share_at=(right, top + 42),
    )


def wide_card(card: Px, *, look: CardSizes) -> CardLayout:
    """Put both planes and, one above the other, both plots into one row; the verdict goes below."""
    left, top, right, bottom = card[0] + look.pad, card[1], card[2] - look.pad, card[3] - look.pad
    beside = right - left > BROAD
    foot = bottom - look.lines * look.line
    y, end = top + look.header + 6, foot - (12 if beside else look.line + 10)
    header_y = top + min(look.lowest, 0.72 * look.header)
    side = min(end - y, look.wide_square * (right - left))
    column = left + 2 * (side + look.gap)
    planes = (left, y, left + 2 * side + look.gap, y + side)
    low = end if beside or planes[2] - left < COUNT else foot - 8
    plots = plots_or_bare((column, y, right, low), (column, y, right, y + side), look)
    return CardLayout(
        card,
        boundary=(left, y, left + side, y + side),
        space=(left + side + look.gap, y, left + 2 * side + look.gap, y + side),
        plots=plots,
        header_y=header_y,
        count_at=(left + side + look.gap, header_y) if beside else (left, foot - 6),
        verdict_at=(left, foot + 6),
        verdict_width=right - left,
        verdict_lines=look.lines,
        planes=planes,
        block=planes,
        opening=planes,
        type=look,
        share_at=(right, header_y),
    )


def plots_or_bare(room: Px, bare: Px, look: CardSizes) -> PlotRooms:
    """Place plots with ticks in a room, or without any as high as the planes beside."""
    plots = plots_in(room, size=look.plot)
    return bare_plots(bare, size=look.plot) if plots.ticks == "none" else plots


def row_card(card: Px, *, few: bool, look: CardSizes) -> CardLayout:
    """Put planes and plots into one row, with the count behind the name, and the verdict below."""
    left, top, right, bottom = card[0] + look.pad, card[1], card[2] - look.pad, card[3] - look.pad
    foot, header_y = bottom - look.lines * look.line, top + min(look.lowest, 0.72 * look.header)
    y, end = top + look.header, foot - 14
    side = min(end - y, look.wide_square * (right - left))
    low = (y + end + side) / 2  # of the planes, in the middle
    column = left + 2 * (side + look.gap)
    plots = plots_or_bare((column, y, right, end), (column, low - side, right, low), look)
    planes = (left, low - side, left + 2 * side + look.gap, low)
    return CardLayout(
        card,
        boundary=(left, low - side, left + side, low),
        space=(left + side + look.gap, low - side, left + 2 * side + look.gap, low),
        plots=plots,
        header_y=header_y,
        count_at=(left + side + look.gap, header_y),
        verdict_at=(left, foot),
        verdict_width=right - left,
        verdict_lines=look.lines,
        planes=planes,
        block=(left, y, right, end) if few else planes,
        opening=(left, y, right, bottom) if few else planes,
        type=look,
        share_at=(right, header_y),
    )


def grid_card(card: Px, *, few: bool, look: CardSizes) -> CardLayout:
    """Put a plot below each plane: the loss below the inputs, the gradients below the hidden layer."""
    left, top, right, bottom = card[0] + look.pad, card[1], card[2] - look.pad, card[3] - look.pad
    foot, half = bottom - look.lines * look.line, (right - left - look.gap) / 2
    header_y = top + 0.72 * look.header
    y, end = top + look.header + look.second, foot - (12 if look.second else look.note + 32)
    side, plots = plots_below((left, y, right, end), half, look)
    x = (half - side) / 2 if plots.ticks == "none" else 0.0
    planes = (left, y, right, y + side)
    return CardLayout(
        card,
        boundary=(left + x, y, left + x + side, y + side),
        space=(right - half + x, y, right - half + x + side, y + side),
        plots=plots,
        header_y=header_y,
        count_at=(left, header_y + look.second if look.second else foot - 14),
        verdict_at=(left, foot),
        verdict_width=right - left,
        verdict_lines=look.lines,
        planes=planes,
        block=(left, y, right, end) if few else planes,
        opening=(left, y, right, bottom if look.second else end) if few else planes,
        type=look,
        share_at=(right, header_y + look.second),
    )


def plots_below(room: Px, half: float, look: CardSizes) -> tuple[float, PlotRooms]:
    """Return how large planes are above plots, and the places of these: with ticks where the planes stay large."""
    left, y, right, end = room
    name = look.plot + 22
    side = min(half, end - y - name - LEAST_PLOT)
    ticked = min(half, end - y - name - least_side(look.plot) - STEPS * tick_scale(look.plot))
    if ticked < LEAST_SHARE * side:
        low = y + side + name
        names = (left, right - half)
        return side, PlotRooms((left, low, left + half, end), (right - half, low, right, end), "none", names)
    top = y + ticked + name - look.plot - NAME
    return ticked, small_plots((left, top, left + half, end), (right - half, top, right, end), size=look.plot)


STRIP_WORDS = 336.0  # px of a strip, for all that is said


def strip_card(card: Px, *, look: CardSizes) -> CardLayout:
    """Put all words on the left of a low card, then both planes and both plots."""
    left, top, right, bottom = card[0] + look.pad, card[1] + look.pad, card[2] - look.pad, card[3] - look.pad
    side, words = bottom - top, left + STRIP_WORDS
    x, second = words + look.gap, top + 2 * look.header
    plots = plots_in((x + 2 * (side + look.gap), top, right, bottom), size=look.plot)
    planes = (x, top, x + 2 * side + look.gap, bottom)
    return CardLayout(
        card,
        boundary=(x, top, x + side, bottom),
        space=(x + side + look.gap, top, planes[2], bottom),
        plots=plots,
        header_y=top + look.header - 10,
        count_at=(left, second - 8),
        verdict_at=(left, second + 3),
        verdict_width=STRIP_WORDS - 8,
        verdict_lines=look.lines,
        planes=planes,
        block=planes,
        opening=planes,
        type=look,
        share_at=(words - 8, second - 8),
    )


def trio_card(card: Px, *, look: CardSizes) -> CardLayout:
    """Put both planes and both plots into one row, below a name and a line of numbers; the verdict goes below."""
    left, top, right, bottom = card[0] + look.pad, card[1], card[2] - look.pad, card[3] - look.pad
    header_y, foot = top + 0.72 * look.header, bottom - look.lines * look.line
    y, end = top + look.header + look.second, foot - 8
    side = look.wide_square * (right - left)
    low = (y + end + side) / 2  # of the planes, in the middle
    plots = plots_in((left + 2 * (side + look.gap), y, right, end), size=look.plot)
    planes = (left, low - side, left + 2 * side + look.gap, low)
    return CardLayout(
        card,
        boundary=(left, low - side, left + side, low),
        space=(left + side + look.gap, low - side, planes[2], low),
        plots=plots,
        header_y=header_y,
        count_at=(left, header_y + look.second),
        verdict_at=(left, foot),
        verdict_width=right - left,
        verdict_lines=look.lines,
        planes=planes,
        block=planes,
        opening=planes,
        type=look,
        share_at=(right, header_y + look.second),
    )


def in_columns(room: Px, count: int, columns: int, gap: float) -> Sequence[Px]:
    """Divide a room among cards, row by row."""
    left, top, right, bottom = room
    rows = -(-count // columns)
    width, height = (right - left - (columns - 1) * gap) / columns, (bottom - top - (rows - 1) * gap) / rows
    corners = [(left + i % columns * (width + gap), top + i // columns * (height + gap)) for i in range(count)]
    return [(x, y, x + width, y + height) for x, y in corners]
