"""A factor between two rows of bars: an arrow from one to the other, and by what the size changes on it.

Before it stands "≈" where the printed sizes on both sides of it do not give it.
"""

import math
from typing import Literal

import numpy as np

from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.words.formula.tree import Relation
from nnviz_core.words.numbers import Shown
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import typeset
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.parts.frame import at
from nnviz_scenes.parts.neuron_design import COMMA_ROOM
from nnviz_scenes.parts.plane_card import number_at, number_width

FACTORS = 150.0  # px that an arrow and its factor take
ARROW_X, REACH = 22.0, 0.36  # px from the left of that room; of a row, to both sides of the middle
WING, TIP = 5.0, 8.0  # px
TIMES_GAP, ARROW_GAP, SMALLEST = 4.0, 6.0, 20.0  # px: before the number, after the arrow; the least cap height


def factor_between(
    shown: Shown,
    right: float,
    y: float,
    *,
    sign: Relation,
    size: float,
    row: float,
    heading: Literal["up", "down"],
    theme: Theme,
    width: float = FACTORS,
) -> list[Painted]:
    """Write a factor between two rows around y, behind an arrow that spans most of a row, all in px."""
    x, way = right - width + ARROW_X, -1.0 if heading == "up" else 1.0
    end = y + way * REACH * row
    arrow = np.array([at(x, y - way * REACH * row), at(x, end)])
    tip = np.array([at(x - WING, end - way * TIP), at(x, end), at(x + WING, end - way * TIP)])
    return [
        Polylines([arrow, tip], colour=theme.muted, width=2.0),
        *multiplied_by(shown, right, y, sign=sign, size=size, theme=theme, room=right - x - WING - ARROW_GAP, row=row),
    ]


def multiplied_by(
    shown: Shown,
    right: float,
    y: float,
    *,
    sign: Relation,
    size: float,
    theme: Theme,
    room: float = FACTORS,
    row: float = math.inf,
) -> list[Painted]:
    """Write a factor that ends at x = right, behind its sign: times, or about times; smaller if there is no room.

    `row` is how far the next one below it is, in px.
    """
    markup = "$times$" if sign == "=" else "$approx #h(0.22em) times$"
    number = number_width(shown.text, size, theme.writing)
    wide = typeset(markup, size=size, theme=theme).box.width / units(1) + TIMES_GAP + number
    size = max(min(size, size * room / wide), SMALLEST)
    times = typeset(markup, size=size, theme=theme, colour=theme.gradient)
    before = right - number_width(shown.text, size, theme.writing) - TIMES_GAP
    return [
        Label(times, at(before, y + size / 2), align="right"),
        number_at(shown, right, y=y, size=size, colour=theme.gradient, theme=theme, shallow=row < COMMA_ROOM * size),
    ]
