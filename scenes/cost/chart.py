"""Multiplications over parameters, for this network and others; both axes go in powers of ten."""

from collections.abc import Sequence

import numpy as np

from nnviz_core.kinds.cost.actions import CostSubject
from nnviz_core.kinds.cost.story import chart_numbers, network_number
from nnviz_core.look.log_axis import log_axis
from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown
from nnviz_core.words.phrases import shape_words
from nnviz_scenes.cost.layout import CostLayout
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import Ink, first_fitting, fitting, quoted, typeset
from nnviz_scenes.marks.label import Align, Halo, Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.number import Number, number_of
from nnviz_scenes.parts.frame import at, rectangle
from nnviz_scenes.parts.panel_pieces import plot_frame, plot_name, ticks_below, ticks_left

Array = np.ndarray
SWATCH = 60.0  # px
DOT, SMALLEST = 20.0, 20.0  # px, of a point, and of the smallest letters
INSET = 6.0  # px, from the left of the plot to words, and around words that lie on a line
TIP, WING = 14.0, 9.0  # px of the arrow


class CostChart:
    """Draw two lines, and at each network a point on both."""

    def __init__(self, subject: CostSubject, words: Catalogue, *, layout: CostLayout, theme: Theme) -> None:
        self.subject, self.words, self.theme = subject, words, theme
        self.places, self.type_scale = layout.chart, layout.type_scale
        counts = [count for each in subject.networks for count in (each.nudging, each.backpropagation)]
        self.across = log_axis([each.parameters for each in subject.networks], below=1, above=self.places.beyond)
        self.up = log_axis(counts, below=1, above=2)
        order = sorted(range(len(subject.networks)), key=lambda k: subject.networks[k].parameters)
        self.knots = [np.array([self.place(k, way) for k in order]) for way in (0, 1)]
        self.tones = (theme.text, theme.gradient)
        self.still = [*self._frame(words), *self._legend(words)]
        self.lines = [Polylines([], colour=tone, width=4.0) for tone in self.tones]
        self.points = [self._points(k) for k in range(len(subject.networks))]
        self.gap = Polylines([], colour=theme.muted, width=3.0)
        self.times = self._times(words)

    def all(self) -> list[Painted]:
        """List the views from back to front."""
        points = [view for each in self.points for view in each]
        return [*self.still, self.gap, *self.lines, *points, *self.times]

    def place(self, k: int, way: int) -> tuple[float, float]:
        """Return where a network's count by nudging (0) or backpropagation (1) stands, in px."""
        each = self.subject.networks[k]
        return self._x(each.parameters), self._y((each.nudging, each.backpropagation)[way])

    def _x(self, parameters: float) -> float:
        left, _, right, _ = self.places.plot
        return left + self.across.share(parameters) * (right - left)

    def _y(self, count: float) -> float:
        _, top, _, bottom = self.places.plot
        return bottom - self.up.share(count) * (bottom - top)

    def draw_lines(self, share: float) -> float:
        """Draw both lines from the smallest network on, up to a share of their way; return the parameters' x, in px."""
        start, end = self.knots[0][[0, -1], 0].tolist()
        reached = float(start + share * (end - start))
        for line, knots in zip(self.lines, self.knots, strict=True):
            line.show([line_up_to(knots, reached)] if share > 0 else [])
        return reached

    def draw_gap(self, share: float) -> None:
        """Draw an arrow up from the largest network's lower point, to a share of the way to its upper one."""
        (x, high), (_, low) = (self.place(self.subject.largest, way) for way in (0, 1))
        low, high = low - DOT, high + DOT
        end = low + share * (high - low)
        tip = [np.array([at(x - WING, end + TIP), at(x, end), at(x + WING, end + TIP)])]
        self.gap.show([np.array([at(x, low), at(x, end)]), *tip] if share > 0 else [])

    def _frame(self, words: Catalogue) -> list[Painted]:
        place, scale = self.places.plot, self.type_scale
        left, top, right, bottom = place
        across = [(self._x(value), text) for value, text in self.across.marks]
        up = [(self._y(value), text) for value, text in self.up.marks]
        levels = [np.array([at(x, bottom), at(x, top)]) for x, _ in across[1:-1]]
        levels += [np.array([at(left, y), at(right, y)]) for y, _ in up[1:-1]]
        name = words("label-parameters-log")
        below = typeset(quoted(name), size=self.places.name_size, theme=self.theme, colour=self.theme.muted)
        above = words("label-multiplications-log")
        return [
            plot_frame(rectangle(place), self.theme),
            Polylines(levels, colour=self.theme.grid, width=1.2, opacity=0.5),
            *ticks_below(across, bottom, self.theme, type_scale=scale),
            *ticks_left(up, left, self.theme, type_scale=scale),
            plot_name(above, place, colour=self.theme.muted, theme=self.theme, type_scale=scale),
            Label(below, at(right, self.places.axis_name), align="right"),
        ]

    def _legend(self, words: Catalogue) -> list[Painted]:
        (left, top, pitch), size = self.places.legend, self.places.size
        names = (words.forms("label-nudging"), words.forms("label-backpropagation"))
        room = self.places.plot[2] - left - SWATCH - 18 - INSET
        rows: list[Painted] = []
        for row, (name, tone) in enumerate(zip(names, self.tones, strict=True)):
            y = top + row * pitch
            ink = fitting(name, size=size, room=room, theme=self.theme, colour=tone)
            swatch = np.array([at(left, y - size / 2), at(left + SWATCH, y - size / 2)])
            rows += [Polylines([swatch], colour=tone, width=4.0), Label(ink, at(left + SWATCH + 18, y))]
        return rows

    def _points(self, k: int) -> list[Painted]:
        """Make both points of a network: over the upper one its widths and the count, under the lower one the count."""
        theme, (nudging, backpropagation), places = self.theme, chart_numbers(self.subject, k), self.places
        gap, line = places.gap, places.line
        (x, high), (_, low) = (self.place(k, way) for way in (0, 1))
        dots = [
            Polylines([np.array([at(x, y), at(x, y)])], colour=tone, width=DOT)
            for y, tone in zip((high, low), self.tones, strict=True)
        ]
        widths = shape_words(self.subject.networks[k].shape, self.words)
        ink = typeset(quoted(widths), size=places.shape_size, theme=theme, colour=theme.muted)
        named = self._named(ink, x - gap, high - gap - line)
        above = self._number(nudging, x - gap, high - gap, align="right")
        return [*dots, named, above, self._number(backpropagation, x + gap, low + line, align="left")]

    def _named(self, ink: Ink, right: float, y: float) -> Label:
        """Write widths so that they end at a place, but begin inside the plot: over a line if need be."""
        start = self.places.plot[0] + INSET
        if right - ink.box.width / units(1) >= start:
            return Label(ink, at(right, y), align="right")
        return Label(ink, at(start, y), halo=Halo(self.theme.panel, INSET))

    def _number(self, shown: Shown, x: float, y: float, *, align: Align) -> Number:
        size = self.places.size
        tone = self.theme.text
        return number_of(shown, at(x, y), size=size, colour=tone, align=align, theme=self.theme, shallow=True)

    def _times(self, words: Catalogue) -> Sequence[Painted]:
        """Write beside the arrow how many times as many."""
        k, theme, places = self.subject.largest, self.theme, self.places
        shown = network_number(self.subject, k, "times")
        (x, high), (_, low) = (self.place(k, way) for way in (0, 1))
        y, room = (high + 2 * low) / 3, places.end - x - places.gap
        said, sizes = quoted(words("label-times-as-many")), (places.shape_size, SMALLEST)
        inks = (typeset(said, size=size, theme=theme, colour=theme.muted) for size in sizes)
        spot = at(x + places.gap, y)
        number = number_of(shown, spot, size=places.times_size, colour=theme.text, theme=theme, shallow=True)
        number.fit(room, smallest=SMALLEST)
        return [number, Label(first_fitting(inks, width=room), at(x + places.gap, y + places.line))]


def line_up_to(knots: Array, x: float) -> Array:
    """Return the polyline through knots (n, 2) in px up to an x, in scene units."""
    before = knots[knots[:, 0] <= x]
    after = knots[knots[:, 0] > x]
    line = list(before)
    if len(after) and len(before):
        share = (x - before[-1, 0]) / (after[0, 0] - before[-1, 0])
        line.append(before[-1] + share * (after[0] - before[-1]))
    return np.array([at(*knot) for knot in line]).reshape(-1, 2)
