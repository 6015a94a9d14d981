"""Both counts as bars of one scale that starts at zero."""

import numpy as np

from nnviz_core.kinds.cost.actions import CostSubject
from nnviz_core.kinds.cost.story import chart_numbers, network_number
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import quoted, typeset
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.number import number_of
from nnviz_scenes.marks.region import Region
from nnviz_scenes.parts.layout import at
from nnviz_scenes.parts.panel_pieces import bar_corners

START, END = 96.0, 1540.0  # px
NUDGING, BACKPROPAGATION, TIMES = 360.0, 570.0, 740.0  # y of the bars' middles, and of the last line's baseline
HALF, NAME_RISE, NUMBER_GAP = 48.0, 70.0, 26.0  # px
SIZE, LARGE = 30.0, 44.0  # px cap height


class CostBars:
    """Draw two bars with their numbers."""

    def __init__(self, subject: CostSubject, words: Catalogue, *, theme: Theme) -> None:
        own = subject.own
        self.lengths = [END - START, (END - START) * own.backpropagation / own.nudging]
        rows, tones = (NUDGING, BACKPROPAGATION), (theme.text, theme.gradient)
        self.bars = [Region(np.zeros((0, 2)), colour=tone, opacity=1.0) for tone in tones]
        names = (words("label-nudging"), words("label-backpropagation"))
        self.names = [
            Label(typeset(quoted(name), size=SIZE, theme=theme, colour=tone), at(START, y - NAME_RISE))
            for name, y, tone in zip(names, rows, tones, strict=True)
        ]
        self.numbers = [
            number_of(shown, at(START + length + NUMBER_GAP, y + SIZE / 2), size=SIZE, colour=theme.text, theme=theme)
            for shown, y, length in zip(chart_numbers(subject, 0), rows, self.lengths, strict=True)
        ]
        times = network_number(subject, 0, "times")
        self.times = number_of(times, at(START, TIMES), size=LARGE, colour=theme.text, theme=theme)
        ink = typeset(quoted(words("label-times-as-many")), size=SIZE, theme=theme, colour=theme.muted)
        self.times_words = Label(ink, (self.times.box().right + 0.16, at(0, TIMES)[1]))

    def all(self) -> list[Painted]:
        """List the views from back to front."""
        return [*self.bars, *self.names, *self.numbers, self.times, self.times_words]

    def show(self, k: int, share: float) -> None:
        """Draw a share of the first or the second bar."""
        y, length = (NUDGING, BACKPROPAGATION)[k], share * self.lengths[k]
        self.bars[k].show(bar_corners(START, START + length, y, half=HALF))
