"""The gradients of a card's layers at step 0: bars with their numbers over the card's planes, and factors between."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from nnviz_core.kinds.comparison.actions import ComparisonSubject, Contender
from nnviz_core.kinds.comparison.staircase import factor_signs, staircase
from nnviz_core.look.scales import LogScale, units
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.formula.tree import Relation
from nnviz_core.words.numbers import Shown, decade_of, power_of_ten
from nnviz_core.words.writing import Writing
from nnviz_scenes.comparison.cards import CardSizes
from nnviz_scenes.engine.even_lines import in_even_lines, line_count
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import LEADING, fitting, line_pitch, quoted, typeset
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.region import Region
from nnviz_scenes.parts.factors import FACTORS, factor_between
from nnviz_scenes.parts.frame import Px, at, rectangle
from nnviz_scenes.parts.neuron_design import COMMA_ROOM
from nnviz_scenes.parts.norm_scale import NORM_SCALE, norm_marks, norm_share
from nnviz_scenes.parts.panel_pieces import bar_corners, ticks_below
from nnviz_scenes.parts.plane_card import number_at, number_width

TITLE_ROOM, SIDE = 48.0, 16.0  # px
WORD, NUMBERS = 4.8, 6.25  # cap heights that a row's name and its number take
LEAST_SIZE, LEAST_ROOM, LEAST_TICKED, LEAST_ROW = 20.0, 80.0, 240.0, 28.0  # px: cap height, of bars, with ticks; a row
DIGIT, NARROWEST = 44.0, 300.0  # px: of a layer's number alone; a room up to which there is less beside all
WIDEST_ARROW = 90.0  # px of a row that an arrow spans 0.72 of
NARROW_ROOM = 620.0  # px, up to which a room is not divided in width
NARROW, HALVES_GAP = 0.582, 12.0  # the share of a room that bars take beside a picture; px
SLIM, NUMBER_GAP = 116.0 / 150.0, 8.0  # times what numbers take then; px from the scale to the longest number
LOW = 0.5  # the share that bars take above a picture, where a room is not broad enough for both
TICK_ROOM = 46.0  # px, below the bars
LEAST_DECADE = -12  # of the scale
LEAST_BAR, BAR, TALLEST_BAR = 4.0, 0.5, 48.0  # px; the share of a row; px


def gradient_scale(subject: ComparisonSubject) -> LogScale:
    """Return the scale of all gradients of a comparison: the usual one, longer where those of step 0 are smaller."""
    first = [norm for each in subject.contenders for norm in each.first_norms.tolist() if norm > 0]
    lowest = max(decade_of(min(first, default=1.0)) - 1, LEAST_DECADE)
    return replace(NORM_SCALE, lowest=min(NORM_SCALE.lowest, power_of_ten(lowest)))


def halves(place: Px) -> tuple[Px, Px]:
    """Divide the room of a staircase between a smaller one and a picture beside it, or below it in a narrow card."""
    left, top, right, bottom = place
    if right - left < NARROW_ROOM:
        middle = top + LOW * (bottom - top)
        return (left, top, right, middle - HALVES_GAP / 2), (left, middle + HALVES_GAP / 2, right, bottom)
    middle = left + NARROW * (right - left)
    return (left, top, middle, bottom), (middle + HALVES_GAP, top, right, bottom)


def make_staircases(
    subject: ComparisonSubject,
    places: Sequence[Px],
    look: CardSizes,
    *,
    words: Catalogue,
    theme: Theme,
    slim: float,
) -> list[Painted]:
    """Make the gradients of step 0 for every card, each in its place; numbers may be slim."""
    scale = gradient_scale(subject)
    return [
        view
        for panel, (place, each) in enumerate(zip(places, subject.contenders, strict=True))
        for view in make_staircase(
            place, each, *staircase(subject, panel), scale=scale, look=look, words=words, theme=theme, slim=slim
        )
    ]


def make_staircase(
    place: Px,
    each: Contender,
    norms: Sequence[Shown],
    factors: Sequence[Shown | None],
    *,
    scale: LogScale,
    look: CardSizes,
    words: Catalogue,
    theme: Theme,
    slim: float,
) -> tuple[Painted, ...]:
    """Make a row for every layer, layer 1 on top: its name, a bar on the scale of all gradients, its number."""
    left, top, right, bottom = place
    side, numbers = SIDE if right - left > NARROWEST else SIDE / 2, slim * NUMBERS * look.value
    end, (views, below) = right - side - numbers - FACTORS, _beginning(place, look, words, theme)
    start, wordy = _start(left, left + side + WORD * look.word, end)
    wide = end - start >= LEAST_ROOM  # else the card's own bars stand beside
    ticked = end - start >= LEAST_TICKED and bottom - top - TITLE_ROOM - TICK_ROOM >= LEAST_ROW * len(norms)
    foot, head = bottom - (TICK_ROOM if ticked else 10), top + TITLE_ROOM + below
    row = (foot - head) / len(norms)
    if ticked:
        views += _levels((start, head, end, foot), scale, theme=theme)
    size = _number_size(norms, look.value, row=row, room=numbers - NUMBER_GAP, writing=theme.writing)
    word = max(min(look.word, 0.7 * row), LEAST_SIZE)
    longest = max(number_width(shown.text, size, theme.writing) for shown in norms)
    wordy = wordy and row >= LEAST_ROW and end + numbers - longest >= start
    for layer, (norm, shown) in enumerate(zip(each.first_norms.tolist(), norms, strict=True)):
        y = head + (layer + 0.5) * row
        told = words("label-layer", layer=str(layer + 1)) if wordy else str(layer + 1)
        name = typeset(quoted(told), size=word, theme=theme, colour=theme.muted)
        if wide:
            views.append(_bar(place, (start, end), norm, y, row=row, scale=scale, theme=theme))
        views.append(Label(name, at(left + side, y + word / 2)))
        close = row < COMMA_ROOM * size
        views.append(number_at(shown, end + numbers, y=y, size=size, colour=theme.text, theme=theme, shallow=close))
    for layer, (factor, sign) in enumerate(zip(factors, factor_signs(norms, factors), strict=True)):
        if factor:
            views += _factor(factor, sign, (right - side, head + (layer + 1) * row), size=size, row=row, theme=theme)
    return tuple(views)


def _start(left: float, start: float, end: float) -> tuple[float, bool]:
    """Say where bars start: behind words, or where only that makes room for bars, behind a number alone."""
    if end - start >= LEAST_ROOM or end - left - DIGIT < LEAST_ROOM:
        return start, True
    return left + DIGIT, False


def _bar(
    place: Px, ends: tuple[float, float], norm: float, y: float, *, row: float, scale: LogScale, theme: Theme
) -> Region:
    """Make the bar of a layer."""
    (start, end), (share, _) = ends, norm_share(norm, scale)
    bar = bar_corners(start, start + max(share * (end - start), LEAST_BAR), y, half=min(BAR * row, TALLEST_BAR) / 2)
    return Region(bar, colour=theme.gradient, clip=rectangle(place), opacity=1.0)


def _factor(
    factor: Shown, sign: Relation, end: tuple[float, float], *, size: float, row: float, theme: Theme
) -> list[Painted]:
    """Write a factor between two rows, up to its right end."""
    small, span = min(size, 22.0), min(row, WIDEST_ARROW)
    return factor_between(factor, *end, sign=sign, size=small, row=span, heading="up", theme=theme)


def _beginning(place: Px, look: CardSizes, words: Catalogue, theme: Theme) -> tuple[list[Painted], float]:
    """Make what lies behind a staircase, and its title; also return the px that a second line of it takes."""
    left, top, right, _ = place
    forms, room, below = words.forms("label-staircase"), right - left - 2 * SIDE, 0.0
    ink = fitting(forms, size=look.title, room=room, theme=theme, colour=theme.gradient)
    if ink.box.width > units(room):
        told = forms[-1]
        ink = in_even_lines(told, width=room, size=LEAST_SIZE, theme=theme, colour=theme.gradient, align="start")
        below = (line_count(ink) - 1) * line_pitch(LEAST_SIZE, LEADING)
    back = Panel(rectangle(place), fill=theme.panel, outline=theme.muted, corner=6, width=1.5)
    return [back, Label(ink, at(left + SIDE, top + 34))], below


def _number_size(norms: Sequence[Shown], largest: float, *, row: float, room: float, writing: Writing) -> float:
    """Return the cap height of the numbers of all rows, in px: the longest one has room beside the scale."""
    size = max(min(largest, 0.5 * row), LEAST_SIZE)
    longest = max(number_width(shown.text, size, writing) for shown in norms)
    return max(min(size, size * room / longest), LEAST_SIZE)


def _levels(plot: Px, scale: LogScale, *, theme: Theme) -> list[Painted]:
    """Make the lines of the scale behind the bars, with their numbers."""
    start, head, end, foot = plot
    marks = [start + norm_share(value, scale)[0] * (end - start) for value, _ in norm_marks(scale)]
    lines = [np.array([at(x, foot), at(x, head)]) for x in marks]
    numbers = [(x, text) for x, (_, text) in zip(marks, norm_marks(scale), strict=True)]
    return [*ticks_below(numbers, foot, theme), Polylines(lines, colour=theme.grid, width=1.2, opacity=0.6)]
