"""Both counts as bars of one scale that starts at zero."""

import numpy as np

from nnviz_core.kinds.cost.actions import CostSubject
from nnviz_core.kinds.cost.story import chart_numbers, network_number
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_scenes.cost.layout import BarPlaces
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import quoted, typeset
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.number import number_of
from nnviz_scenes.marks.region import Region
from nnviz_scenes.parts.frame import at
from nnviz_scenes.parts.panel_pieces import bar_corners

NUMBER_GAP = 26.0  # px, from a bar to its number


class CostBars:
    """Draw two bars with their numbers."""

    def __init__(self, subject: CostSubject, words: Catalogue, *, places: BarPlaces, theme: Theme) -> None:
        own, start, size, self.places = subject.own, places.start, places.size, places
        self.lengths = [places.end - start, (places.end - start) * own.backpropagation / own.nudging]
        self.rows, tones = (places.nudging, places.backpropagation), (theme.text, theme.gradient)
        self.bars = [Region(np.zeros((0, 2)), colour=tone, opacity=1.0) for tone in tones]
        names = (words("label-nudging"), words("label-backpropagation"))
        self.names = [
            Label(typeset(quoted(name), size=size, theme=theme, colour=tone), at(start, y - places.name_rise))
            for name, y, tone in zip(names, self.rows, tones, strict=True)
        ]
        self.numbers = [
            number_of(shown, at(start + length + NUMBER_GAP, y + size / 2), size=size, colour=theme.text, theme=theme)
            for shown, y, length in zip(chart_numbers(subject, 0), self.rows, self.lengths, strict=True)
        ]
        times = network_number(subject, 0, "times")
        self.times = number_of(times, at(start, places.times), size=places.large, colour=theme.text, theme=theme)
        ink = typeset(quoted(words("label-times-as-many")), size=size, theme=theme, colour=theme.muted)
        self.times_words = Label(ink, (self.times.box().right + 0.16, at(0, places.times)[1]))

    def all(self) -> list[Painted]:
        """List the views from back to front."""
        return [*self.bars, *self.names, *self.numbers, self.times, self.times_words]

    def show(self, k: int, share: float) -> None:
        """Draw a share of the first or the second bar."""
        start, length = self.places.start, share * self.lengths[k]
        self.bars[k].show(bar_corners(start, start + length, self.rows[k], half=self.places.half))
