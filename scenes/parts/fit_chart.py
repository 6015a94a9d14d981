"""Numbers y over one input: a chart with its points, a curve, and the errors as bars from the points to the curve."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.network import Network
from nnviz_core.backprop.outputs import output_of
from nnviz_core.backprop.passes import propagate
from nnviz_core.look.colours import blend
from nnviz_core.look.number_scales import NumberScale, scale_around
from nnviz_core.look.theme import Theme
from nnviz_scenes.engine.painted import Box, Painted
from nnviz_scenes.engine.typeset import typeset
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.points import Points
from nnviz_scenes.parts.frame import Px, at, rectangle
from nnviz_scenes.parts.input_line import ends_of
from nnviz_scenes.parts.panel_pieces import NAME_RISE, NAME_SIZE, column_names, plot_frame, ticks_below, ticks_left
from nnviz_scenes.parts.plane_layout import tick_marks, tick_text

Array = NDArray[np.float64]
NODES = 241  # of a curve
CURVE, HALO, BAR = 5.0, 10.0, 3.0  # px
MOST_BARS = 160  # of errors; of more points, so many are chosen evenly
BEST_DASH = (14.0, 9.0)  # px, of the best straight line


class FitChart:
    """The frame of a chart of y over x1: what stands still in it, and where things lie."""

    def __init__(
        self,
        place: Px,
        x: NumberScale,
        y: NumberScale,
        *,
        theme: Theme,
        ticks: bool,
        name: str = "y",
        type_scale: float = 1.0,
    ) -> None:
        self.px, self.area, self.x, self.y = place, rectangle(place), x, y
        frame = plot_frame(self.area, theme)
        grid = Polylines(self._levels(y.marks), colour=theme.grid, width=1.2, opacity=0.45)
        zero = [0.0] if y.low < 0 < y.high else []
        axis = Polylines(self._levels(zero), colour=blend(theme.panel, theme.axis, share=0.8), width=2.0)
        self.still: tuple[Painted, ...] = (frame, grid, axis, *(self._marks(name, theme, type_scale) if ticks else ()))

    def _levels(self, values: Sequence[float]) -> list[Array]:
        ends = np.array([self.x.low, self.x.high])
        return [self.place(ends, np.full(2, value)) for value in values]

    def _marks(self, name: str, theme: Theme, type_scale: float) -> tuple[Painted, ...]:
        left, top, right, bottom = self.px
        across = tick_marks(self.x.low, self.x.high, start=left, end=right)
        half = (self.y.high - self.y.low) / 2
        ys = (bottom - self.y.share(np.array(self.y.marks)) * (bottom - top)).tolist()
        up = [(y, tick_text(value, half=half)) for y, value in zip(ys, self.y.marks, strict=True)]
        size = NAME_SIZE * type_scale
        inks = [typeset(f"${each}$", size=size, theme=theme, colour=theme.muted) for each in ("x_1", name)]
        labels = (Label(inks[0], at(right + 10, bottom)), Label(inks[1], at(left, top - NAME_RISE * type_scale)))
        below = ticks_below(across, bottom, theme, type_scale=type_scale)
        return (*below, *ticks_left(up, left, theme, type_scale=type_scale), *labels)

    def place(self, x: Array, y: Array) -> Array:
        """Return the scene points (n, 2) of inputs (n,) and numbers (n,), which may lie beyond the frame."""
        box, (x0, x1), (y0, y1) = self.area, (self.x.low, self.x.high), (self.y.low, self.y.high)
        far = y1 - y0
        inside = np.nan_to_num(y, nan=y0, posinf=y1 + far, neginf=y0 - far).clip(y0 - far, y1 + far)
        across = box.left + (x - x0) / (x1 - x0) * box.width
        return np.stack([across, box.bottom + (inside - y0) / (y1 - y0) * box.height], axis=-1)

    def clip(self) -> Box:
        """Return what curves are cut to."""
        return self.area


class FitPanel:
    """Show y over the only input: the points, the curve of a network, and the error at every point as a bar.

    It has the interface of the panels in `panels.py`. With ticks it needs 84 px to its left, 40 px to its right and
    below, 74 px where the inputs have names, and 44 px above; bare, nothing.
    """

    def __init__(
        self,
        place: Px,
        dataset: Dataset,
        *,
        theme: Theme,
        ticks: bool = False,
        radius: float = 7.0,
        heights: Array | None = None,
        type_scale: float = 1.0,
    ) -> None:
        x, y = dataset.x[:, 0], dataset.numbers[:, 0]
        across, up = NumberScale(*ends_of(x)), scale_around(y if heights is None else heights)
        self.chart = FitChart(place, across, up, theme=theme, ticks=ticks, type_scale=type_scale)
        self.area, clip = self.chart.area, self.chart.clip()
        self.x, self.y, self.nodes = x, y, np.linspace(self.chart.x.low, self.chart.x.high, NODES)
        self.chosen = np.unique(np.linspace(0, len(x) - 1, min(len(x), MOST_BARS)).round().astype(int))
        self.bars = Polylines([], colour=theme.gradient, width=bar_width(radius), clip=clip)
        self.halo = Polylines([], colour=theme.panel, width=HALO, clip=clip)
        self.curve = Polylines([], colour=theme.signal, width=CURVE, clip=clip)
        self.points = number_points(self.chart.place(x, y), radius=radius, area=self.area, theme=theme)
        self.best = Polylines([], colour=theme.text, width=3.0, dash=BEST_DASH, clip=clip)
        names = column_names(place, dataset.columns, theme=theme, type_scale=type_scale) if ticks else ()
        self.frame: tuple[Painted, ...] = (*self.chart.still, *names)
        self.still: tuple[Painted, ...] = (*self.frame, self.points)
        self.moving: tuple[Painted, ...] = (self.bars, self.halo, self.curve)
        self.views: tuple[Painted, ...] = (*self.frame, self.bars, self.points, self.halo, self.curve)

    def show_network(self, network: Network) -> None:
        """Draw what a network says of every input, and how far it is off at the points."""
        self.show_curve(outputs_over(network, self.nodes[:, None]), outputs_over(network, self.x[:, None]))

    def show_curve(self, along: Array, at_points: Array) -> None:
        """Draw a curve by its heights at the nodes, and the errors by its heights at the points."""
        line = [self.chart.place(self.nodes, along)]
        self.halo.show(line)
        self.curve.show(line)
        self.show_bars(at_points)

    def show_bars(self, at_points: Array) -> None:
        """Draw a bar from every point to the height that something has there."""
        self.bars.show(self.bars_to(at_points))

    def bars_to(self, at_points: Array) -> list[Array]:
        """Return the bars (2, 2) from the chosen points to heights (points,)."""
        x, y, a = self.x[self.chosen], self.y[self.chosen], at_points[self.chosen]
        return list(np.stack([self.chart.place(x, y), self.chart.place(x, a)], axis=1))


def bar_width(radius: float) -> float:
    """Return the width in px of the errors at points of a radius: thinner in a small picture."""
    return min(BAR, BAR * radius / 6.0)


def outputs_over(network: Network, x: Array) -> Array:
    """Return what a network of one output says of inputs (n, n_in), (n,); what is no number stays none."""
    with np.errstate(all="ignore"):
        said: Array = output_of(network).f(propagate(network, x)[2])[:, 0]
    return said


def number_points(places: Array, *, radius: float, area: Box, theme: Theme) -> Points:
    """Show points whose answers are numbers: all are discs of one colour."""
    return Points(
        places, np.zeros(len(places), dtype=int), colours=(theme.text,), rim=theme.panel, radius=radius, clip=area
    )
