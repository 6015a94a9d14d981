"""What delta is multiplied by on its way back through a staircase: by the weights, then by the slopes; and in all."""

from collections.abc import Sequence

import numpy as np

from nnviz_core.kinds.comparison.staircase import Factors, Stairs
from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.formula.tree import Relation
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import Ink, quoted, typeset
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.parts.factors import SMALLEST, TIMES_GAP, TIP, WING
from nnviz_scenes.parts.frame import at
from nnviz_scenes.parts.plane_card import number_at, number_width

ARROW_GAP, GAP, REACH = 12.0, 9.0, 0.36  # px around the arrow and between both factors; of a row, from its middle
SIGNS: dict[Relation, str] = {"=": "$times$", "≈": "$approx #h(0.22em) times$"}
IN_ALL_GAP, RULE = 16.0, 27.0  # px: behind the words; from the middle of the last line up to the line above it


def pair_room(stairs: Stairs, size: float, theme: Theme) -> float:
    """Return the px that arrows and pairs of factors take."""
    sign: Relation = "≈" if any(factors and factors.sign == "≈" for factors in stairs.between) else "="
    before = _ink(SIGNS[sign], size, theme).box.width / units(1) + TIMES_GAP
    return 2 * ARROW_GAP + 2 * WING + before + sum(_widths(stairs, size, theme)) + _between(size)


def pair_views(
    stairs: Stairs, ys: Sequence[float], right: float, *, size: float, row: float, theme: Theme
) -> list[Painted]:
    """Write the factors between rows at heights ys, each behind an arrow that spans most of a row; all in px."""
    wide = _widths(stairs, size, theme)
    x = right - pair_room(stairs, size, theme) + ARROW_GAP + WING
    views: list[Painted] = []
    for factors, y in zip(stairs.between, ys, strict=True):
        if factors:
            views += [_arrow(x, y, REACH * row, theme), *_pair(factors, right, y, size=size, wide=wide, theme=theme)]
    return views


def in_all_views(
    stairs: Stairs, right: float, y: float, *, room: float, size: float, words: Catalogue, theme: Theme
) -> list[Painted]:
    """Write below a line what all factors multiply to, behind the words that say so if there is room for them."""
    assert stairs.in_all
    wide = [number_width(shown.text, size, theme.writing) for shown in stairs.in_all.shown]
    sign = _ink(SIGNS[stairs.in_all.sign], size, theme).box.width / units(1)
    taken = sum(wide) + _between(size) + TIMES_GAP + sign
    under = sum(_widths(stairs, size, theme)) + _between(size)
    line = np.array([at(right - under, y - RULE), at(right, y - RULE)])
    views = [
        Polylines([line], colour=theme.muted, width=1.5),
        *_pair(stairs.in_all, right, y, size=size, wide=wide, theme=theme),
    ]
    told = typeset(quoted(words("label-in-all")), size=SMALLEST, theme=theme, colour=theme.muted)
    if taken + IN_ALL_GAP + told.box.width / units(1) <= room:
        views.append(Label(told, at(right - taken - IN_ALL_GAP, y + SMALLEST / 2), align="right"))
    return views


def _pair(
    factors: Factors, right: float, y: float, *, size: float, wide: Sequence[float], theme: Theme
) -> list[Painted]:
    """Write two factors that end at x = right, the first in a column left of the second, behind the sign."""
    weights, slopes = factors.shown
    first = right - wide[1] - _between(size)
    times, before = _ink("$times$", size, theme), _ink(SIGNS[factors.sign], size, theme)
    start = first - number_width(weights.text, size, theme.writing) - TIMES_GAP
    return [
        Label(before, at(start, y + size / 2), align="right"),
        number_at(weights, first, y=y, size=size, colour=theme.text, theme=theme),
        Label(times, at((first + right - wide[1]) / 2, y + size / 2), align="centre"),
        number_at(slopes, right, y=y, size=size, colour=theme.gradient, theme=theme),
    ]


def _arrow(x: float, y: float, reach: float, theme: Theme) -> Painted:
    """Point up from one row to the next."""
    end = y - reach
    tip = np.array([at(x - WING, end + TIP), at(x, end), at(x + WING, end + TIP)])
    return Polylines([np.array([at(x, y + reach), at(x, end)]), tip], colour=theme.muted, width=2.0)


def _widths(stairs: Stairs, size: float, theme: Theme) -> tuple[float, float]:
    """Return how wide the columns of both factors are, in px."""
    rows = [factors.shown for factors in stairs.between if factors]
    weights, slopes = (max(number_width(row[k].text, size, theme.writing) for row in rows) for k in range(2))
    return weights, slopes


def _between(size: float) -> float:
    """Return the px between both factors, for the sign there."""
    return size + 2 * GAP


def _ink(markup: str, size: float, theme: Theme) -> Ink:
    return typeset(markup, size=size, theme=theme, colour=theme.muted)
