"""A factor between two rows of bars: an arrow from one to the other, and by what the size changes on it."""

from typing import Literal

import numpy as np

from nnviz_core.look.theme import Theme
from nnviz_core.words.numbers import Shown
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import typeset
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.parts.layout import at
from nnviz_scenes.parts.plane_card import number_at, number_width

FACTORS = 150.0  # px that an arrow and its factor take
ARROW_X, REACH = 36.0, 0.36  # px from the left of that room; of a row, to both sides of the middle
WING, TIP = 5.0, 8.0  # px
TIMES_GAP = 4.0  # px


def factor_between(
    shown: Shown, right: float, y: float, *, size: float, row: float, heading: Literal["up", "down"], theme: Theme
) -> list[Painted]:
    """Write a factor between two rows around y, behind an arrow that spans most of a row, all in px."""
    x, way = right - FACTORS + ARROW_X, -1.0 if heading == "up" else 1.0
    end = y + way * REACH * row
    arrow = np.array([at(x, y - way * REACH * row), at(x, end)])
    tip = np.array([at(x - WING, end - way * TIP), at(x, end), at(x + WING, end - way * TIP)])
    times = typeset("$times$", size=size, theme=theme, colour=theme.gradient)
    before = right - number_width(shown.text, size, theme.writing) - TIMES_GAP
    return [
        Polylines([arrow, tip], colour=theme.muted, width=2.0),
        Label(times, at(before, y + size / 2), align="right"),
        number_at(shown, right, y=y, size=size, colour=theme.gradient, writing=theme.writing),
    ]
