"""The bars: the size of delta in every layer on an axis of decades, then what one step does to its weights."""

from collections.abc import Sequence

import numpy as np

from nnviz_core.kinds.depth.actions import DepthSubject
from nnviz_core.kinds.depth.numbers import (
    change_number,
    factor_number,
    factor_sign,
    size_number,
    total_number,
    total_sign,
)
from nnviz_core.look.log_axis import log_axis
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown, format_number
from nnviz_scenes.depth.layout import DepthLayout
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import quoted, typeset
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines, begun
from nnviz_scenes.marks.number import Number
from nnviz_scenes.marks.region import Region
from nnviz_scenes.parts.factors import factor_between, multiplied_by
from nnviz_scenes.parts.frame import at, rectangle
from nnviz_scenes.parts.panel_pieces import bar_corners, thinned, ticks_below
from nnviz_scenes.parts.plane_card import number_at
from nnviz_scenes.parts.plane_layout import tick_marks

BAR = 0.5  # the share of a row that its bar fills
BESIDE = 4.0  # px from the ends of the bars to the line along them
TOTAL_SIZE = 20.0  # px cap height, of the name of the factor in all
BELOW = 1  # decades of the axis below the smallest size


class DepthBars:
    """Draw the rows of all layers, on one axis or the other."""

    def __init__(self, subject: DepthSubject, layout: DepthLayout, words: Catalogue, *, theme: Theme) -> None:
        self.subject, self.layout, self.theme = subject, layout, theme
        self.places = places = layout.places
        self.axis = log_axis(subject.sizes.tolist(), below=BELOW)
        self.longest = float(subject.changes.max()) or 1.0
        clip = rectangle((places.start, places.top, places.far_end, layout.foot))
        layers = range(layout.layers)
        self.bars = [Region(np.zeros((0, 2)), colour=theme.gradient, clip=clip, opacity=1.0) for _ in layers]
        self.names = [self._name(layer, words) for layer in layers]
        upright = np.array([at(places.start, places.top), at(places.start, layout.foot)])
        self.base = Polylines([upright], colour=theme.outline, width=2.0)
        self.numbers = [self._number(size_number(subject, layer), places.sizes, layer) for layer in layers]
        self.change_numbers = [self._number(change_number(subject, layer), places.changes, layer) for layer in layers]
        self.factors = [self._factor(layer) for layer in layers[:-1]]
        rate = format_number(subject.learning_rate)
        sizes = [(places.start + self.axis.share(v) * (places.end - places.start), t) for v, t in self.axis.marks]
        self.size_axis = self._axis(sizes, places.end)
        self.size_axis += [self._head(words("label-size-of-delta"))]
        start, far_end = places.start, places.far_end
        marks = [mark for mark in tick_marks(0.0, self.longest, start=start, end=far_end) if mark[0] > start]
        self.change_axis = self._axis([(start, "0"), *marks], far_end)
        self.change_axis += [self._head(words("label-change-of-weights", rate=rate))]
        self.decline = Polylines([], colour=theme.text, width=4.0)
        self.total = self._total(words)

    def all(self) -> list[Painted]:
        """List the views from back to front."""
        factors = [view for each in self.factors for view in each]
        return [
            *self.size_axis,
            *self.change_axis,
            self.base,
            *self.bars,
            *self.names,
            *self.numbers,
            *self.change_numbers,
            *factors,
            self.decline,
            *self.total,
        ]

    def show_size(self, layer: int, share: float) -> None:
        """Draw a share of the bar of a layer's delta."""
        self._show(layer, share * self._length(layer))

    def show_change(self, layer: int, share: float) -> None:
        """Draw a share of the bar of a layer's change, at true scale."""
        self._show(
            layer, share * self.subject.changes[layer] / self.longest * (self.places.far_end - self.places.start)
        )

    def draw_decline(self, share: float) -> None:
        """Draw the line along the ends of the bars, from the output down to a share of its corners' way."""
        layout, layers = self.layout, [k for k in range(self.layout.layers - 1, -1, -1) if self.subject.sizes[k] > 0]
        corners = [
            at(self.places.start + self._length(layer) + BESIDE, layout.y(layer) + side * self.half_bar)
            for layer in layers
            for side in (-1, 1)
        ]
        self.decline.show(begun(np.array(corners).reshape(-1, 2), share))

    @property
    def half_bar(self) -> float:
        """Return half the height of a bar, in px."""
        return min(BAR * self.layout.pitch, self.places.tallest_bar) / 2

    def _length(self, layer: int) -> float:
        size = float(self.subject.sizes[layer])
        return self.axis.share(size) * (self.places.end - self.places.start) if size > 0 else 0.0

    def _show(self, layer: int, length: float) -> None:
        start = self.places.start
        self.bars[layer].show(bar_corners(start, start + length, self.layout.y(layer), half=self.half_bar))

    def _name(self, layer: int, words: Catalogue) -> Label:
        last = layer == self.layout.layers - 1
        text = words("label-output") if last else words("label-layer", layer=str(layer + 1))
        size = self.places.head_size
        ink = typeset(quoted(text), size=size, theme=self.theme, colour=self.theme.muted)
        return Label(ink, at(self.places.names, self.layout.y(layer) + size / 2))

    def _number(self, shown: Shown, right: float, layer: int) -> Number:
        y, size = self.layout.y(layer), self.places.size
        return number_at(shown, right, y=y, size=size, colour=self.theme.text, theme=self.theme)

    def _factor(self, layer: int) -> list[Painted]:
        """Write by what a layer's size is that of the one above, between both rows."""
        shown = factor_number(self.subject, layer)
        if shown is None:
            return []
        places, y = self.places, (self.layout.y(layer) + self.layout.y(layer + 1)) / 2
        return factor_between(
            shown,
            places.factors,
            y,
            sign=factor_sign(self.subject, layer),
            size=places.factor_size,
            row=min(self.layout.pitch, places.arrow_row),
            heading="down",
            theme=self.theme,
            width=places.factor_width,
        )

    def _head(self, text: str) -> Label:
        ink = typeset(quoted(text), size=self.places.head_size, theme=self.theme, colour=self.theme.gradient)
        return Label(ink, at(self.places.start, self.places.heads))

    def _axis(self, marks: Sequence[tuple[float, str]], end: float) -> list[Painted]:
        foot, places = self.layout.foot, self.places
        levels = [np.array([at(x, foot), at(x, places.top)]) for x, _ in marks]
        line = Polylines([np.array([at(places.start, foot), at(end, foot)])], colour=self.theme.outline, width=2.0)
        grid = Polylines(levels, colour=self.theme.grid, width=1.2, opacity=0.5)
        told = thinned(marks, type_scale=places.type_scale, theme=self.theme)
        return [grid, line, *ticks_below(told, foot, self.theme, type_scale=places.type_scale)]

    def _total(self, words: Catalogue) -> list[Painted]:
        """Write by what the size in layer 1 is that at the output, where there is more than one step between."""
        shown, theme, places = total_number(self.subject), self.theme, self.places
        if shown is None or len(self.subject.path) == 1:
            return []
        size, y, sign = TOTAL_SIZE * places.type_scale, self.layout.foot + places.total_names, total_sign(self.subject)
        name = typeset(quoted(words("label-in-all")), size=size, theme=theme, colour=theme.muted)
        factor = multiplied_by(
            shown, places.factors, self.layout.totals, sign=sign, size=places.factor_size, theme=theme
        )
        return [Label(name, at(places.factors, y), align="right"), *factor]
