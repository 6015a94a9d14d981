"""The gradients of a card's layers at step 0: bars with their numbers over the card's planes, and factors between."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from nnviz_core.kinds.comparison.actions import ComparisonSubject
from nnviz_core.kinds.comparison.staircase import Stairs
from nnviz_core.look.scales import LogScale, units
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown, decade_of, power_of_ten
from nnviz_core.words.writing import Writing
from nnviz_scenes.comparison.cards import CardSizes
from nnviz_scenes.comparison.factor_pair import in_all_views, pair_room, pair_views
from nnviz_scenes.engine.even_lines import in_even_lines, line_count
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import LEADING, Ink, fitting, line_pitch, quoted, typeset
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
LEAST_SIZE, LEAST_ROOM, LEAST_ROW = 20.0, 80.0, 28.0  # px: cap height, of bars, of a row
FACTOR_SIZE, TICK_PITCH, LEAST_PITCH = 22.0, 72.0, 40.0  # px: cap height; between ticks, and between two alone
HEAD_GAP, HEAD_LINE, IN_ALL = 24.0, 36.0, 25.0  # px: before the factors' name, below the title; of what they come to
DIGIT, NARROWEST = 44.0, 300.0  # px: of a layer's number alone; a room up to which there is less beside all
NAME_GAP = 12.0  # px, from the name of a layer to its bar
WIDEST_ARROW = 90.0  # px of a row that an arrow spans 0.72 of
NARROW_ROOM = 620.0  # px, up to which a room is not divided in width
NARROW, HALVES_GAP = 0.582, 12.0  # the share of a room that bars take beside a picture; px
SLIM, NUMBER_GAP = 116.0 / 150.0, 8.0  # times what numbers take then; px from the scale to the longest number
LOW = 0.59  # the share that bars take above a picture, where a room is not broad enough for both
TICK_ROOM = 46.0  # px, below the bars
LEAST_DECADE = -12  # of the scale
LEAST_BAR, BAR, TALLEST_BAR = 4.0, 0.5, 48.0  # px; the share of a row; px


def gradient_scale(subject: ComparisonSubject) -> LogScale:
    """Return the scale of all weights' gradients of a comparison."""
    return scale_of([norm for each in subject.contenders for norm in each.first_norms.tolist()])


def scale_of(sizes: Sequence[float]) -> LogScale:
    """Return the usual scale of gradients, longer where some sizes are smaller."""
    lowest = max(decade_of(min((size for size in sizes if size > 0), default=1.0)) - 1, LEAST_DECADE)
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
    every: Sequence[Stairs],
    places: Sequence[Px],
    look: CardSizes,
    *,
    words: Catalogue,
    theme: Theme,
    slim: float,
) -> list[Painted]:
    """Make the gradients of step 0 for every card, each in its place, on one scale; numbers may be slim."""
    scale = scale_of([value for each in every for value in each.values.tolist()])
    return [
        view
        for place, each in zip(places, every, strict=True)
        for view in make_staircase(place, each, scale=scale, look=look, words=words, theme=theme, slim=slim)
    ]


@dataclass(frozen=True, slots=True)
class StairRows:
    """Where the rows of a staircase stand, in px."""

    left: float  # of their names
    start: float  # of the bars
    end: float
    numbers: float  # where they end
    head: float  # of the first row
    row: float
    bars: bool  # else the card's own bars stand beside


def make_staircase(
    place: Px, stairs: Stairs, *, scale: LogScale, look: CardSizes, words: Catalogue, theme: Theme, slim: float
) -> tuple[Painted, ...]:
    """Make a row for every layer, layer 1 on top: its name, a bar on the scale of all gradients, its number."""
    (left, top, right, bottom), norms = place, stairs.shown
    side, numbers = SIDE if right - left > NARROWEST else SIDE / 2, slim * NUMBERS * look.value
    small, edge = max(min(look.value, FACTOR_SIZE), LEAST_SIZE), right - side
    end = edge - numbers - factors_room(stairs, small, theme)
    start, wordy = _start(left, left + side + max(WORD * look.word, _names_room(len(norms), look, words, theme)), end)
    bars, high = end - start >= LEAST_ROOM, bottom - top - TITLE_ROOM - TICK_ROOM >= LEAST_ROW * len(norms)
    higher = bottom - top - TITLE_ROOM - TICK_ROOM - HEAD_LINE >= LEAST_ROW * len(norms)
    views, below = _beginning(place, stairs, look, words, theme, bars=bars, high=higher)
    told_below = high and (bars or stairs.in_all is not None)
    foot, head = bottom - (TICK_ROOM if told_below else 10), top + TITLE_ROOM + below
    rows = StairRows(left + side, start, end, end + numbers, head, (foot - head) / len(norms), bars)
    if bars and high:
        views += _levels((start, head, end, foot), scale, theme=theme)
    size = _number_size(norms, look.value, row=rows.row, room=numbers - NUMBER_GAP, writing=theme.writing)
    longest = max(number_width(shown.text, size, theme.writing) for shown in norms)
    wordy = wordy and rows.row >= LEAST_ROW and rows.numbers - longest >= start
    word = max(min(look.word, 0.7 * rows.row), LEAST_SIZE)
    for layer in range(len(norms)):
        told = words("label-layer", layer=str(layer + 1)) if wordy else str(layer + 1)
        name = typeset(quoted(told), size=word, theme=theme, colour=theme.muted)
        views += _row(stairs, layer, rows, name, size=(word, size), scale=scale, clip=place, theme=theme)
    small = min(size, small)
    views += _between(stairs, edge, head, row=rows.row, size=small, theme=theme)
    if stairs.in_all and high:
        room = edge - (end if bars else left + side)
        views += in_all_views(stairs, edge, foot + IN_ALL, room=room, size=small, words=words, theme=theme)
    return tuple(views)


def _row(
    stairs: Stairs,
    layer: int,
    rows: StairRows,
    name: Ink,
    *,
    size: tuple[float, float],
    scale: LogScale,
    clip: Px,
    theme: Theme,
) -> Iterator[Painted]:
    """Make a layer's row, its name and its number in their sizes."""
    y, (word, number), shown = rows.head + (layer + 0.5) * rows.row, size, stairs.shown[layer]
    if rows.bars:
        yield _bar(clip, (rows.start, rows.end), float(stairs.values[layer]), y, row=rows.row, scale=scale, theme=theme)
    yield Label(name, at(rows.left, y + word / 2))
    close = rows.row < COMMA_ROOM * number
    yield number_at(shown, rows.numbers, y=y, size=number, colour=theme.text, theme=theme, shallow=close)


def factors_room(stairs: Stairs, size: float, theme: Theme) -> float:
    """Return the px that factors take with their arrows."""
    if stairs.in_all:
        return pair_room(stairs, size, theme)
    return FACTORS if stairs.between else 0.0


def _between(stairs: Stairs, right: float, head: float, *, row: float, size: float, theme: Theme) -> Sequence[Painted]:
    """Write the factors between the rows, up to their right end."""
    span = min(row, WIDEST_ARROW)
    ys = [head + (layer + 1) * row for layer in range(len(stairs.between))]
    if stairs.in_all:
        return pair_views(stairs, ys, right, size=size, row=span, theme=theme)
    return [
        view
        for y, factors in zip(ys, stairs.between, strict=True)
        if factors
        for view in factor_between(
            factors.shown[0], right, y, sign=factors.sign, size=size, row=span, heading="up", theme=theme
        )
    ]


def _names_room(layers: int, look: CardSizes, words: Catalogue, theme: Theme) -> float:
    """Return the px that names of layers take before the bars."""
    told = (quoted(words("label-layer", layer=str(layer + 1))) for layer in range(layers))
    return NAME_GAP + max(typeset(each, size=look.word, theme=theme).box.width for each in told) / units(1)


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


def title_forms(stairs: Stairs, words: Catalogue, *, bars: bool) -> tuple[str, ...]:
    """Say what the sizes are; of bars whose numbers are sizes of delta also that their axis is logarithmic."""
    if stairs.after_delta:
        return words.forms("label-staircase-from-delta")
    if not stairs.of_delta:
        return words.forms("label-staircase")
    return words.forms("label-staircase-of-delta") if bars else words.forms("label-sizes-of-delta")


def _beginning(
    place: Px, stairs: Stairs, look: CardSizes, words: Catalogue, theme: Theme, *, bars: bool, high: bool
) -> tuple[list[Painted], float]:
    """Make what lies behind a staircase, and its title; also return the px that a second line of it takes.

    What its factors are stands beside the title, or below it where the room is high and the whole title broad.
    """
    left, top, right, _ = place
    room, below, named = right - left - 2 * SIDE, 0.0, list[Painted]()
    title = title_forms(stairs, words, bars=bars)
    if stairs.in_all:
        name = typeset(quoted(words("label-factors-back")), size=LEAST_SIZE, theme=theme, colour=theme.text)
        beside = room - HEAD_GAP - name.box.width / units(1)
        whole = fitting(title[:1], size=look.title, room=room, theme=theme).box.width
        below, room = (HEAD_LINE, room) if high and whole > units(beside) else (0.0, beside)
        named = [Label(name, at(right - SIDE, top + 34 + below), align="right")]
    ink = fitting(title, size=look.title, room=room, theme=theme, colour=theme.gradient)
    if ink.box.width > units(room):
        told = title[-1]
        ink = in_even_lines(told, width=room, size=LEAST_SIZE, theme=theme, colour=theme.gradient, align="start")
        below = max(below, (line_count(ink) - 1) * line_pitch(LEAST_SIZE, LEADING))
    back = Panel(rectangle(place), fill=theme.panel, outline=theme.muted, corner=6, width=1.5)
    return [back, Label(ink, at(left + SIDE, top + 34)), *named], below


def _number_size(norms: Sequence[Shown], largest: float, *, row: float, room: float, writing: Writing) -> float:
    """Return the cap height of the numbers of all rows, in px: the longest one has room beside the scale."""
    size = max(min(largest, 0.5 * row), LEAST_SIZE)
    longest = max(number_width(shown.text, size, writing) for shown in norms)
    return max(min(size, size * room / longest), LEAST_SIZE)


def _levels(plot: Px, scale: LogScale, *, theme: Theme) -> list[Painted]:
    """Make the lines of the scale behind the bars, with their numbers; fewer where they would stand too close."""
    start, head, end, foot = plot
    marks = [(start + norm_share(value, scale)[0] * (end - start), text) for value, text in norm_marks(scale)]
    ways = (marks[::-step] for step in range(1, len(marks)))
    chosen = next((way for way in ways if _apart(way)), marks[-1:])
    lines = [np.array([at(x, foot), at(x, head)]) for x, _ in chosen]
    return [*ticks_below(chosen, foot, theme), Polylines(lines, colour=theme.grid, width=1.2, opacity=0.6)]


def _apart(marks: Sequence[tuple[float, str]]) -> bool:
    """Say whether the numbers of marks have room side by side; that of the first is a single digit."""
    pitch = marks[0][0] - marks[1][0]
    return pitch >= (TICK_PITCH if len(marks) > 2 else LEAST_PITCH)
