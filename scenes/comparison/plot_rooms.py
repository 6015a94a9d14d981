"""Where both plots of a card stand with their names and ticks, in px: as large as their room allows."""

from dataclasses import dataclass
from typing import Literal

from nnviz_scenes.parts.frame import Px
from nnviz_scenes.parts.panel_pieces import TICK_SIZE

CURVE_LEFT, BARS_LEFT, TICKS_BELOW, TICKS_ABOVE = 70.0, 108.0, 40.0, 48.0  # px around a plot with ticks and words
BROAD = 800.0  # px, from this width on there is room beside: for the count in the header, for plots side by side
LEAST_ROW = 25.0  # px of a bar with its number beside it
LOSSES, LAYERS, STEPS = 50.0, 28.0, 36.0  # px: of losses and of layers left of a plot, of what stands below one
NAME = 4.0  # px above and below a plot's name, over its capitals
APART, BELOW_EACH_OTHER = 18.0, 10.0  # px between plots with their ticks, beside each other and not
LAST_STEP = 12.0  # px, by which the number of the last step reaches beyond its plot
LEAST_SIDE = 44.0  # px: two numbers stand above each other beside a plot
Ticks = Literal["worded", "small", "none"]


@dataclass(frozen=True, slots=True)
class PlotRooms:
    """The places of both plots, what ticks they have, and where their names start."""

    curve: Px
    norms: Px
    ticks: Ticks
    names: tuple[float, float]  # x

    @property
    def least(self) -> float:
        """Return the shortest side of both."""
        places = (self.curve, self.norms)
        return min(min(right - left, bottom - top) for left, top, right, bottom in places)


def worded_plots(room: Px, *, layers: int, gap: float) -> PlotRooms:
    """Place plots in a room that also holds their names, their ticks and words for layers."""
    left, top, right, bottom = room
    low, high = top + TICKS_ABOVE, bottom - TICKS_BELOW
    if right - left > BROAD:
        middle = (left + right) / 2
        curve, norms = (left + CURVE_LEFT, low, middle - gap, high), (middle + BARS_LEFT, low, right - 4, high)
    else:
        height = high - low - TICKS_ABOVE - TICKS_BELOW  # of both
        bars = min(layers * LEAST_ROW, 0.55 * height)
        curve = (left + BARS_LEFT, low, right - 4, low + height - bars)
        norms = (left + BARS_LEFT, high - bars, right - 4, high)
    return PlotRooms(curve, norms, "worded", (curve[0], norms[0]))


def plots_in(room: Px, *, size: float) -> PlotRooms:
    """Place plots in a room that also holds their names of some cap height, and their ticks if there is room."""
    ways = (beside_each_other(room, size=size), below_each_other(room, size=size))
    best = max(ways, key=lambda way: way.least)
    return best if best.least >= least_side(size) else bare_plots(room, size=size)


def beside_each_other(room: Px, *, size: float) -> PlotRooms:
    """Place the curve on the left, the bars on the right."""
    left, top, right, bottom = room
    half = (right - left - APART) / 2
    return small_plots((left, top, left + half, bottom), (right - half, top, right, bottom), size=size)


def below_each_other(room: Px, *, size: float) -> PlotRooms:
    """Place the curve above, the bars below."""
    left, top, right, bottom = room
    half = (bottom - top - BELOW_EACH_OTHER) / 2
    return small_plots((left, top, right - LAST_STEP, top + half), (left, bottom - half, right, bottom), size=size)


def small_plots(curve: Px, norms: Px, *, size: float) -> PlotRooms:
    """Place each plot in a room of its own, with its name and its ticks."""
    scale = tick_scale(size)

    def inside(room: Px, beside: float) -> Px:
        left, top, right, bottom = room
        return left + beside * scale, top + size + NAME, right, bottom - STEPS * scale

    return PlotRooms(inside(curve, LOSSES), inside(norms, LAYERS), "small", (curve[0], norms[0]))


def bare_plots(room: Px, *, size: float) -> PlotRooms:
    """Place curve and bars above each other, each below its name alone."""
    left, top, right, bottom = room
    half, name = (bottom - top) / 2, size + NAME  # what a name takes, whose capitals begin with the planes
    curve, norms = (left, top + name, right, top + half - 8), (left, top + half + name + 4, right, bottom)
    return PlotRooms(curve, norms, "none", (left, left))


def least_side(size: float) -> float:
    """Return the least height of a plot beside which two numbers stand above each other."""
    return LEAST_SIDE * tick_scale(size)


def tick_scale(size: float) -> float:
    """Return how much larger than usual ticks are beside a name of some cap height."""
    return size / TICK_SIZE
