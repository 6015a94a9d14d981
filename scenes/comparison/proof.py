"""Below what a step does to one z: the largest of all points, and what follows where it is below zero."""

import numpy as np

from nnviz_core.kinds.comparison.actions import Dying
from nnviz_core.kinds.comparison.split_step import largest_after, no_way_back
from nnviz_core.look.scales import PX_PER_UNIT
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_scenes.engine.even_lines import in_even_lines, line_count
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import LEADING, fitting, line_pitch, typeset
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.parts.frame import at
from nnviz_scenes.parts.plane_card import number_at, number_width

ABOVE, APART, GAP = 14.0, 14.0, 14.0  # px: below the line, between lines of words, before the number


class Proof:
    """Say how large z is at most, and that there is no way back; nothing where it is not below zero at every point."""

    def __init__(
        self, dying: Dying, panel: int, ends: tuple[float, float], size: float, *, words: Catalogue, theme: Theme
    ) -> None:
        self.shown, (self.left, self.right), self.size, self.theme = largest_after(dying, panel), ends, size, theme
        self.height = 0.0
        if self.shown is None:
            return
        self.below = typeset("$< 0$", size=size, theme=theme)
        self.number = self.right - self.below.box.width * PX_PER_UNIT - GAP
        room = self.number - number_width(self.shown.text, size, theme.writing) - GAP - self.left
        told = words.forms("label-largest-of-all")
        self.told = fitting(told, size=size, room=room, theme=theme)
        if self.told.box.width * PX_PER_UNIT > room:
            self.told = in_even_lines(told[-1], width=room, size=size, theme=theme, colour=theme.text, align="start")
        self.then = None
        if no_way_back(dying):
            then = words("label-no-way-back", zero="0")
            self.then = in_even_lines(
                then, width=self.right - self.left, size=size, theme=theme, colour=theme.text, align="start"
            )
        pitch = line_pitch(size, LEADING)
        self.rows = size + (line_count(self.told) - 1) * pitch
        more = APART + size + (line_count(self.then) - 1) * pitch if self.then else 0.0
        self.height = ABOVE + self.rows + more

    def views(self, top: float) -> list[Painted]:
        """Make it below a line at some height, in px."""
        if self.shown is None:
            return []
        theme, size = self.theme, self.size
        y, middle = top + ABOVE + size, top + ABOVE + self.rows / 2
        line = np.array([at(self.left, top), at(self.right, top)])
        made: list[Painted] = [
            Polylines([line], colour=theme.muted, width=1.5),
            Label(self.told, at(self.left, y)),
            number_at(self.shown, self.number, y=middle, size=size, colour=theme.signal, theme=theme),
            Label(self.below, at(self.right, middle + size / 2), align="right"),
        ]
        if self.then:
            made.append(Label(self.then, at(self.left, top + ABOVE + self.rows + APART + size)))
        return made
