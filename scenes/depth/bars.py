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
from nnviz_scenes.depth.layout import (
    CHANGES,
    END,
    FACTORS,
    FAR_END,
    HEADS,
    NAMES,
    SIZES,
    START,
    TOP,
    TOTAL_NAMES,
    DepthLayout,
)
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import quoted, typeset
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines, begun
from nnviz_scenes.marks.number import Number
from nnviz_scenes.marks.region import Region
from nnviz_scenes.parts.factors import factor_between, multiplied_by
from nnviz_scenes.parts.layout import at, rectangle
from nnviz_scenes.parts.panel_pieces import bar_corners, ticks_below
from nnviz_scenes.parts.plane_card import number_at
from nnviz_scenes.parts.plane_layout import tick_marks

SIZE, HEAD_SIZE, FACTOR_SIZE = 26.0, 22.0, 24.0  # px cap height
BAR, TALLEST_BAR = 0.5, 100.0  # the share of a row that its bar fills; px
BESIDE = 4.0  # px from the ends of the bars to the line along them
WIDEST_ARROW = 110.0  # px of a row that an arrow spans 0.72 of
BELOW = 1  # decades of the axis below the smallest size


class DepthBars:
    """Draw the rows of all layers, on one axis or the other."""

    def __init__(self, subject: DepthSubject, layout: DepthLayout, words: Catalogue, *, theme: Theme) -> None:
        self.subject, self.layout, self.theme = subject, layout, theme
        self.axis = log_axis(subject.sizes.tolist(), below=BELOW)
        self.longest = float(subject.changes.max()) or 1.0
        clip = rectangle((START, TOP, FAR_END, layout.foot))
        layers = range(layout.layers)
        self.bars = [Region(np.zeros((0, 2)), colour=theme.gradient, clip=clip, opacity=1.0) for _ in layers]
        self.names = [self._name(layer, words) for layer in layers]
        self.base = Polylines([np.array([at(START, TOP), at(START, layout.foot)])], colour=theme.outline, width=2.0)
        self.numbers = [self._number(size_number(subject, layer), SIZES, layer) for layer in layers]
        self.change_numbers = [self._number(change_number(subject, layer), CHANGES, layer) for layer in layers]
        self.factors = [self._factor(layer) for layer in layers[:-1]]
        rate = format_number(subject.learning_rate)
        self.size_axis = self._axis([(START + self.axis.share(v) * (END - START), t) for v, t in self.axis.marks], END)
        self.size_axis += [self._head(words("label-size-of-delta"))]
        marks = [mark for mark in tick_marks(0.0, self.longest, start=START, end=FAR_END) if mark[0] > START]
        self.change_axis = self._axis([(START, "0"), *marks], FAR_END)
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
        self._show(layer, share * self.subject.changes[layer] / self.longest * (FAR_END - START))

    def draw_decline(self, share: float) -> None:
        """Draw the line along the ends of the bars, from the output down to a share of its corners' way."""
        layout, layers = self.layout, [k for k in range(self.layout.layers - 1, -1, -1) if self.subject.sizes[k] > 0]
        corners = [
            at(START + self._length(layer) + BESIDE, layout.y(layer) + side * self.half_bar)
            for layer in layers
            for side in (-1, 1)
        ]
        self.decline.show(begun(np.array(corners).reshape(-1, 2), share))

    @property
    def half_bar(self) -> float:
        """Return half the height of a bar, in px."""
        return min(BAR * self.layout.pitch, TALLEST_BAR) / 2

    def _length(self, layer: int) -> float:
        size = float(self.subject.sizes[layer])
        return self.axis.share(size) * (END - START) if size > 0 else 0.0

    def _show(self, layer: int, length: float) -> None:
        self.bars[layer].show(bar_corners(START, START + length, self.layout.y(layer), half=self.half_bar))

    def _name(self, layer: int, words: Catalogue) -> Label:
        last = layer == self.layout.layers - 1
        text = words("label-output") if last else words("label-layer", layer=str(layer + 1))
        ink = typeset(quoted(text), size=HEAD_SIZE, theme=self.theme, colour=self.theme.muted)
        return Label(ink, at(NAMES, self.layout.y(layer) + HEAD_SIZE / 2))

    def _number(self, shown: Shown, right: float, layer: int) -> Number:
        return number_at(shown, right, y=self.layout.y(layer), size=SIZE, colour=self.theme.text, theme=self.theme)

    def _factor(self, layer: int) -> list[Painted]:
        """Write by what a layer's size is that of the one above, between both rows."""
        shown = factor_number(self.subject, layer)
        if shown is None:
            return []
        y, row = (self.layout.y(layer) + self.layout.y(layer + 1)) / 2, min(self.layout.pitch, WIDEST_ARROW)
        sign = factor_sign(self.subject, layer)
        return factor_between(shown, FACTORS, y, sign=sign, size=FACTOR_SIZE, row=row, heading="down", theme=self.theme)

    def _head(self, text: str) -> Label:
        return Label(
            typeset(quoted(text), size=HEAD_SIZE, theme=self.theme, colour=self.theme.gradient), at(START, HEADS)
        )

    def _axis(self, marks: Sequence[tuple[float, str]], end: float) -> list[Painted]:
        foot = self.layout.foot
        levels = [np.array([at(x, foot), at(x, TOP)]) for x, _ in marks]
        line = Polylines([np.array([at(START, foot), at(end, foot)])], colour=self.theme.outline, width=2.0)
        grid = Polylines(levels, colour=self.theme.grid, width=1.2, opacity=0.5)
        return [grid, line, *ticks_below(marks, foot, self.theme)]

    def _total(self, words: Catalogue) -> list[Painted]:
        """Write by what the size in layer 1 is that at the output, where there is more than one step between."""
        shown, theme = total_number(self.subject), self.theme
        if shown is None or len(self.subject.path) == 1:
            return []
        name = typeset(quoted(words("label-in-all")), size=20.0, theme=theme, colour=theme.muted)
        sign = total_sign(self.subject)
        factor = multiplied_by(shown, FACTORS, self.layout.totals, sign=sign, size=FACTOR_SIZE, theme=theme)
        return [Label(name, at(FACTORS, self.layout.foot + TOTAL_NAMES), align="right"), *factor]
