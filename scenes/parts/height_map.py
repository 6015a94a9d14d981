"""Numbers y over two inputs: the plane with the height as colour, level lines, and the points in the same colours."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.level_line import level_lines
from nnviz_core.backprop.network import Network
from nnviz_core.backprop.outputs import output_of
from nnviz_core.look.colours import blend, rgb
from nnviz_core.look.levels import round_above
from nnviz_core.look.number_scales import FINE, SHADES, TONES, NumberScale, plain_number, round_scale, strongest
from nnviz_core.look.scales import PX_PER_UNIT
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_scenes.engine.painted import Box, Painted
from nnviz_scenes.engine.typeset import fitting, quoted, typeset
from nnviz_scenes.marks.heatmap import HeatMap, opaque
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.points import Points
from nnviz_scenes.parts.frame import Px, at, rectangle
from nnviz_scenes.parts.panel_field import ProbabilityField
from nnviz_scenes.parts.panel_pieces import TICK_SIZE, column_names, frame_line, plane_marks, plot_frame, tick_number
from nnviz_scenes.parts.plane_layout import Window, window_around

Array = NDArray[np.float64]
Heights = NDArray[np.floating[Any]]
CELLS, STRIDE = 120, 2  # of a map along each axis; cells from one node of its level lines to the next
LEVEL, ZERO = 2.2, 4.0  # px, of level lines, and of the one at zero
HALO = 3.0  # px, on both sides of a level line together, to be seen on every height
BELOW_ZERO = (9.0, 7.0)  # px: level lines below zero are dashed
RAMP, LEGEND_WIDTH = 80.0, 492.0  # px, of the legend
APART = 24.0  # px, from what a legend says to the number at the low end of its colours: two numbers may meet there
LETTER_GAP = 10.0  # px more than behind a sentence, between a letter and a number that may begin with a minus


def height_colours(theme: Theme, *, shades: int = SHADES) -> NDArray[np.uint8]:
    """Return the colour (shades, 3) of every height, from the panel's own, at the foot, to the signal's."""
    share = np.linspace(0, strongest(theme), shades)[:, None]
    return np.asarray(np.rint(255 * ((1 - share) * rgb(theme.panel) + share * rgb(theme.signal))), dtype=np.uint8)


class HeightMap:
    """A square of the plane of two inputs with the heights of a function over it."""

    def __init__(
        self,
        place: Px,
        window: Window,
        scale: NumberScale,
        *,
        theme: Theme,
        ticks: bool,
        cells: int = CELLS,
        type_scale: float = 1.0,
        marks: Sequence[float] = (),
    ) -> None:
        self.px, self.area, self.window, self.scale = place, rectangle(place), window, scale
        self.marks = tuple(marks or scale.marks)  # heights that may get level lines
        self.field, self.colours = ProbabilityField(window, cells), opaque(height_colours(theme))
        self.heat = HeatMap(np.zeros((cells, cells, 3), np.uint8), self.area)
        self.levels = [_level(value, self.area, theme) for value in self.marks]
        self.halo = Polylines([], colour=theme.panel, width=ZERO + HALO, clip=self.area)
        marks = plane_marks(place, window, ("x_1", "x_2"), theme=theme, type_scale=type_scale) if ticks else ()
        self.still: tuple[Painted, ...] = (plot_frame(self.area, theme), border(self.area, theme), *marks)
        self.moving: tuple[Painted, ...] = (self.heat, self.halo, *self.levels)
        self.views: tuple[Painted, ...] = (self.still[0], *self.moving, *self.still[1:])

    def show(self, heights: Heights, scale: NumberScale | None = None, levels: Sequence[float] | None = None) -> None:
        """Show heights (cells, cells), row 0 on top, in the colours of a scale, with level lines."""
        shares = (scale or self.scale).share(heights)
        chosen = set(self.scale.marks if levels is None else levels)
        self.heat.show(self.colours.take(np.rint((SHADES - 1) * shares).astype(np.intp), axis=0, mode="clip"))
        nodes = np.asarray(heights[::STRIDE, ::STRIDE], np.float64)
        step = self.area.width / self.field.cells
        first = (self.area.left + step / 2, self.area.top - step / 2)
        every: list[Array] = []
        for view, value in zip(self.levels, self.marks, strict=True):
            found = level_lines(nodes - value) if value in chosen else ()
            lines = [line * (STRIDE * step, -STRIDE * step) + first for line in found]
            view.show(lines)
            every += lines
        self.halo.show(every)

    def show_network(self, network: Network) -> None:
        """Show what a network of one output says everywhere."""
        self.show(self.heights_of(network))

    def heights_of(self, network: Network) -> Heights:
        """Return what a network of one output says on the grid, (cells, cells)."""
        with np.errstate(all="ignore"):
            said: Heights = output_of(network).f(np.asarray(self.field.scores(network), np.float64))[0]
        return said

    def inputs(self) -> Array:
        """Return the inputs (cells * cells, 2) of the grid, row by row from the top."""
        return self.field.x.astype(np.float64)


def border(area: Box, theme: Theme) -> Polylines:
    """Make the outline of a map, which is seen on every height."""
    line = frame_line(area, theme)
    line.colour = theme.text
    return line


def _level(value: float, area: Box, theme: Theme) -> Polylines:
    width, dash = (ZERO, ()) if abs(value) < 1e-12 else (LEVEL, BELOW_ZERO if value < 0 else ())
    return Polylines([], colour=theme.text, width=width, dash=dash, clip=area)


def toned_points(
    places: Array, y: Array, scale: NumberScale, *, radius: float, area: Box, theme: Theme
) -> tuple[Points, ...]:
    """Show points (n, 2) as discs in the colours of their numbers (n,), with a rim to be seen by."""
    colours = [blend(theme.panel, theme.signal, share=strongest(theme) * k / (TONES - 1)) for k in range(TONES)]
    tones = np.rint((TONES - 1) * scale.share(y)).astype(int)
    return tuple(
        Points(
            places[tones == k],
            np.zeros(int((tones == k).sum()), dtype=int),
            colours=(colour,),
            rim=theme.text,
            radius=radius,
            clip=area,
        )
        for k, colour in enumerate(colours)
    )


class HeightPanel:
    """Show what a network says over two inputs, and the points. It has the interface of the panels in `panels.py`."""

    def __init__(
        self,
        place: Px,
        dataset: Dataset,
        *,
        theme: Theme,
        ticks: bool = False,
        radius: float = 7.0,
        type_scale: float = 1.0,
    ) -> None:
        y, window = dataset.numbers[:, 0], window_around(dataset.x)
        self.map = HeightMap(place, window, round_scale(y), theme=theme, ticks=ticks, type_scale=type_scale)
        self.area, places = self.map.area, self.map.window.place(dataset.x, self.map.area)
        self.points = toned_points(places, y, self.map.scale, radius=radius, area=self.area, theme=theme)
        names = column_names(place, dataset.columns, theme=theme, type_scale=type_scale) if ticks else ()
        self.frame: tuple[Painted, ...] = (*self.map.still, *names)
        self.still: tuple[Painted, ...] = (*self.frame, *self.points)
        self.moving: tuple[Painted, ...] = self.map.moving
        self.views: tuple[Painted, ...] = (*self.map.views, *names, *self.points)

    def show_network(self, network: Network) -> None:
        """Draw what a network says everywhere."""
        self.map.show_network(network)


def has_levels(heights: Heights, scale: NumberScale) -> bool:
    """Say whether a surface of these heights has level lines."""
    known = heights[np.isfinite(heights)]
    return bool(len(known)) and any(known.min() < mark < known.max() for mark in scale.marks)


@dataclass(frozen=True, slots=True, eq=False)
class HeightLegend:
    """What the colours mean, and, where there are any, the level lines: the one name stands for the other."""

    ramp: tuple[Painted, ...]
    letters: Label  # what the colours stand for
    levels: Label  # the same, and how far level lines are apart

    def all(self) -> tuple[Painted, ...]:
        """List every view."""
        return (*self.ramp, self.letters, self.levels)

    def named(self, *, levels: bool) -> tuple[Painted, ...]:
        """List the views with one of the names."""
        return (*self.ramp, self.levels if levels else self.letters)


def height_legend(
    right: float,
    y: float,
    scale: NumberScale,
    words: Catalogue,
    *,
    theme: Theme,
    letters: str = "y",
    left: float | None = None,
    type_scale: float = 1.0,
) -> HeightLegend:
    """Say what the colours and the level lines mean, from `left` at most to `right`, on the baseline y; all in px."""
    size, fine = TICK_SIZE * type_scale, round_above((scale.high - scale.low) / FINE)
    middle_y, half, gap, long = y - size / 2, 9 * type_scale, 12 * type_scale, RAMP * type_scale
    ends = (plain_number(scale.low, like=fine), plain_number(scale.high, like=fine))
    high = tick_number(ends[1], (right, middle_y), align="right", theme=theme, type_scale=type_scale)
    end = right - high.box().width * PX_PER_UNIT - gap
    area = rectangle((end - long, middle_y - half, end, middle_y + half))
    ramp = HeatMap(height_colours(theme)[None, :, :], area)
    low = tick_number(ends[0], (end - long - gap, middle_y), align="right", theme=theme, type_scale=type_scale)
    step = plain_number(scale.step, like=scale.step)
    start = end - long - gap - low.box().width * PX_PER_UNIT - APART * type_scale
    room = start - max(right - LEGEND_WIDTH * type_scale, -math.inf if left is None else left)
    name = fitting(
        words.forms("label-height", letters=letters, step=step),
        size=size,
        room=room,
        theme=theme,
        colour=theme.muted,
    )
    letter = typeset(quoted(letters), size=size, theme=theme, colour=theme.muted)
    letters_at, name_at = at(start - LETTER_GAP * type_scale, y), at(start, y)
    still = (ramp, border(area, theme), low, high)
    return HeightLegend(still, Label(letter, letters_at, align="right"), Label(name, name_at, align="right"))
