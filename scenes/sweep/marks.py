"""The small pieces of a sweep: bars, knobs, and numbers that follow."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz_core.kinds.sweep.actions import Reading
from nnviz_core.look.scales import units
from nnviz_core.words.writing import Writing
from nnviz_scenes.engine.painted import Box, Canvas, Painted, box_of, set_colour
from nnviz_scenes.marks.label import Align, middle
from nnviz_scenes.marks.number import Number
from nnviz_scenes.parts.frame import at

Array = NDArray[np.float64]
SMALLEST = 20.0  # px cap height


class Bars(Painted):
    """Show horizontal bars with square ends, one a row; every bar starts at its own x."""

    def __init__(self, ys: Sequence[float], area: Box, *, thickness: float) -> None:
        super().__init__()
        self.ys, self.area, self.thickness = tuple(ys), area, thickness
        self.spans: Sequence[tuple[float, float]] = ()
        self.colours: Sequence[str] = ()

    def show(self, spans: Sequence[tuple[float, float]], colours: Sequence[str]) -> None:
        """Replace the bars, (start, end) in scene units each."""
        self.spans, self.colours = spans, colours

    def box(self) -> Box:
        """Return the area that bars may fill."""
        return self.area

    def paint(self, ctx: Canvas) -> None:
        """Fill every bar."""
        half = units(self.thickness) / 2
        for y, (start, end), colour in zip(self.ys, self.spans, self.colours, strict=True):
            ctx.rectangle(min(start, end), y - half, abs(end - start), 2 * half)
            set_colour(ctx, colour, alpha=self.alpha)
            ctx.fill()


class Knobs(Painted):
    """Show the knobs of sliders as discs with a rim."""

    def __init__(self, places: Array, *, radius: float, colour: str, rim: str) -> None:
        super().__init__()
        self.radius, self.colour, self.rim = radius, colour, rim
        self.show(places)

    def show(self, places: Array) -> None:
        """Move the knobs (n, 2)."""
        self.places = places

    def box(self) -> Box:
        """Return the rectangle around the knobs."""
        return box_of(self.places).grown(units(self.radius))

    def paint(self, ctx: Canvas) -> None:
        """Fill every disc over its rim."""
        for x, y in self.places.tolist():
            for radius, colour in ((self.radius, self.rim), (self.radius - 2.5, self.colour)):
                ctx.arc(x, y, units(radius), 0, math.tau)
                set_colour(ctx, colour, alpha=self.alpha)
                ctx.fill()


@dataclass(frozen=True, slots=True, eq=False)
class Live:
    """A number that follows the sweep, and what it says at every value."""

    reading: Reading
    view: Number

    def show(self, index: int) -> None:
        """Show the number at a value."""
        shown = self.reading.at(index)
        self.view.place = shown.place
        self.view.show(shown.text)


def live_number(
    reading: Reading,
    px: tuple[float, float],
    *,
    size: float,
    slot: float,
    colour: str,
    writing: Writing,
    align: Align = "left",
) -> Live:
    """Make a number with its middle at y, so large that its longest text fits the slot (px)."""
    x, y = at(*px)
    view = Number("", (x, y), size=size, colour=colour, align=align, place=reading.place, writing=writing, shallow=True)
    widest = max(_width(view, text) for text in dict.fromkeys(reading.texts))
    view.size = max(min(size, size * units(slot) / widest), SMALLEST)
    view.at = (x, middle(y, cap_height=units(view.size)))
    live = Live(reading, view)
    live.show(0)
    return live


def _width(view: Number, text: str) -> float:
    view.show(text)
    return view.scale_to_scene * view.line.advance
