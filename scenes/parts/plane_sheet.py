"""Cards: a layer's formula in a panel, and a sentence for each of its steps, as a frame has room for them."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from nnviz_core.look.scales import PX_PER_UNIT
from nnviz_core.look.theme import Theme
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import quoted, typeset
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.label import Label
from nnviz_scenes.parts.frame import Px, at, rectangle
from nnviz_scenes.parts.plane_card import (
    GAP,
    Card,
    CardWord,
    Figure,
    Lamp,
    Part,
    Piece,
    Saying,
    Sheet,
    largest,
    line_width,
    matrix_height,
    set_line,
)

NAME_WIDTH = 128.0  # px: linear, shift, bend; more where a language has longer names
PAD = 34.0  # px, from the panel's border to the formula
TALLEST = 0.62  # of the card, what a matrix may fill
LEAST_ROOM = 8.0  # px, above a matrix
ROW_GAP, ROW = (
    16.0,
    1.5,
)  # px between the rows of a formula that may be broken; of the size, the height of one without a matrix

LEAST_PAD = 12.0  # px, above and below what stands in the middle of a card
BROKEN, LEADING = 24.0, 0.55  # px cap height of words that are broken into lines, at most; em between these

Set = tuple[Painted, Part | None]


@dataclass(frozen=True, slots=True)
class CardType:
    """How a card is set. Sizes are cap heights in px, the largest that fits."""

    formula: tuple[float, ...] = (30.0, 27.0, 24.0, 22.0, 20.0)
    sentence: tuple[float, ...] = (25.0, 24.0, 22.0, 20.0)
    name_width: float = NAME_WIDTH
    pad: float = PAD
    result_room: float = 34.0  # px, from a matrix to the middle of the line below
    gap: float = GAP  # px, between the pieces of a formula
    pitch: float = math.inf  # px, between sentences: those of a script that reaches farther are smaller
    broken: bool = False  # a formula may stand in two lines, where it is larger then


def make_card_panel(area: Px, theme: Theme) -> Panel:
    """Make the panel in which the formula of every card stands: it stays while one takes the place of another."""
    return Panel(rectangle(area), fill=theme.panel, corner=18)


def make_card(
    sheet: Sheet, area: Px, *, lines: Sequence[float], ends: tuple[float, float], type: CardType, theme: Theme
) -> Card:
    """Make the views of a sheet: a formula in the panel at `area`, sentences on baselines `lines`, all in px."""
    set_formula = stacked_formula if type.broken else formula_in_two_lines
    lamps = [(Lamp(view, theme.text, theme.signal), part) for view, part in set_formula(sheet, area, type, theme)]
    sizes = sentence_sizes(sheet, type, theme)
    names = [line_width((name_piece(saying),), sizes[0], theme=theme) for saying in sheet.sayings]
    indent = max(type.name_width, *(width + GAP for width in names)) if names else type.name_width
    for saying, y in zip(sheet.sayings, lines, strict=False):
        lamps += saying_lamps(saying, ends, y=y, indent=indent, sizes=sizes, theme=theme)
    parts: tuple[Part, ...] = ("linear", "shift", "bend")
    by_part = {part: tuple(lamp for lamp, its in lamps if its == part) for part in parts}
    return Card(tuple(lamp.view for lamp, _ in lamps), by_part)


# --- the formula ---------------------------------------------------------------------------------


def formula_in_two_lines(sheet: Sheet, area: Px, type: CardType, theme: Theme) -> list[Set]:
    """Set the formula, and below it what is made of its result, each as large as it can be."""
    left, top, right, bottom = area
    room, height = right - left - 2 * type.pad, bottom - top
    made: list[Set] = []
    least = top + LEAST_ROOM
    for pieces, share in ((sheet.formula, 0.35), (sheet.result, 0.79)):
        sizes = [size for size in type.formula if matrix_height(pieces, size) <= TALLEST * height]
        size = largest(pieces, sizes or type.formula[-1:], room=room, theme=theme)
        half = matrix_height(pieces, size) / 2
        y = max(top + share * height, least + half)
        least = y + half + type.result_room
        made += set_line(pieces, left + type.pad, y=y, size=size, colour=theme.text, theme=theme)
    return made


@dataclass(frozen=True, slots=True)
class CardRow:
    """Pieces side by side at a size, how far in they begin, and how high they are together; in px."""

    pieces: Sequence[Piece]
    size: float
    indent: float
    height: float
    wrap: float | None = None  # where words are broken into lines


def stacked_formula(sheet: Sheet, area: Px, type: CardType, theme: Theme) -> list[Set]:
    """Set the formula in one line or in several, whichever is larger, and its result below; in the card's middle."""
    left, top, right, bottom = area
    room, height = right - left - 2 * type.pad, bottom - top - 2 * LEAST_PAD
    tried = (
        [*formula_rows(lines, size, type.gap, theme=theme), result_row(sheet.result, type, size, room, theme)]
        for size in type.formula
        for lines in lines_of(sheet)
    )
    for rows in tried:  # the largest that fits
        if _fits(rows, type.gap, room, height, theme):
            break
    else:
        rows = rows[:-1]  # the smallest; the sentences say the rest
    y = (top + bottom - _height(rows)) / 2
    made: list[Set] = []
    for row in rows:
        made += set_row(row, left + type.pad, y, type.gap, theme=theme)
        y += row.height + ROW_GAP
    return made


def lines_of(sheet: Sheet) -> list[tuple[tuple[Piece, ...], ...]]:
    """List the ways of setting a formula: in one line, and in several where there are."""
    return [(sheet.formula,), *([sheet.broken] if sheet.broken else [])]


def formula_rows(lines: Sequence[Sequence[Piece]], size: float, gap: float, *, theme: Theme) -> list[CardRow]:
    """Set the lines of a formula; a matrix that is added begins where the first one does."""
    rows = []
    for k, pieces in enumerate(lines):
        added = k > 0 and len(pieces) > 1
        widths = (line_width(each[:1], size, theme=theme) for each in (lines[0], pieces))
        indent = max(0.0, next(widths) - next(widths)) if added else 0.0
        rows.append(CardRow(pieces, size, indent, max(matrix_height(pieces, size), ROW * size)))
    return rows


def result_row(pieces: Sequence[Piece], type: CardType, most: float, room: float, theme: Theme) -> CardRow:
    """Set what is made of a formula's result, at most so large; words that have no room in a line are broken."""
    sizes = [size for size in type.formula if size <= most]
    size = largest(pieces, sizes, room=room, theme=theme, gap=type.gap)
    if line_width(pieces, size, theme=theme, gap=type.gap) <= room or not all(
        isinstance(piece, CardWord) for piece in pieces
    ):
        return CardRow(pieces, size, 0.0, ROW * size)
    size = min(most, BROKEN)
    ink = typeset(joined(pieces), size=size, theme=theme, wrap=room, leading=LEADING)
    return CardRow(pieces, size, 0.0, ink.box.height * PX_PER_UNIT, room)


def joined(pieces: Sequence[Piece]) -> str:
    """Return the markup of words side by side."""
    return " ".join(piece.markup for piece in pieces if isinstance(piece, CardWord))


def set_row(row: CardRow, x: float, top: float, gap: float, *, theme: Theme) -> list[Set]:
    """Make the views of a row."""
    if row.wrap is None:
        y = top + row.height / 2
        return set_line(row.pieces, x + row.indent, y=y, size=row.size, colour=theme.text, theme=theme, gap=gap)
    align: Literal["left", "right"] = "right" if theme.writing.runs_left else "left"
    said, colour = joined(row.pieces), theme.text
    ink = typeset(said, size=row.size, theme=theme, colour=colour, wrap=row.wrap, align=align, leading=LEADING)
    first = row.pieces[0]
    assert isinstance(first, CardWord)
    return [(Label(ink, (at(x, 0)[0], at(0, top)[1] - ink.box.top)), first.part)]


def _height(rows: Sequence[CardRow]) -> float:
    return sum(row.height for row in rows) + (len(rows) - 1) * ROW_GAP


def _fits(rows: Sequence[CardRow], gap: float, room: float, height: float, theme: Theme) -> bool:
    whole = (row for row in rows if row.wrap is None)
    wide = max(row.indent + line_width(row.pieces, row.size, theme=theme, gap=gap) for row in whole)
    return wide <= room and _height(rows) <= height


# --- the sentences -------------------------------------------------------------------------------


def sentence_sizes(sheet: Sheet, type: CardType, theme: Theme) -> Sequence[float]:
    """Return the sizes at which sentences under each other stay apart, or the least one."""
    first = type.sentence[0]
    if not sheet.sayings:
        return type.sentence
    pieces = [piece for saying in sheet.sayings for piece in (name_piece(saying), *saying.forms[0])]
    boxes = [typeset(piece.markup, size=first, theme=theme).box for piece in pieces if isinstance(piece, CardWord)]
    above, below = max(box.top for box in boxes), max(-box.bottom for box in boxes)
    high = (above + below) * PX_PER_UNIT
    return [size for size in type.sentence if size * high <= first * type.pitch] or type.sentence[-1:]


def name_piece(saying: Saying) -> CardWord:
    """Write what a step is called."""
    return CardWord(f"#strong[{quoted(saying.name)}]", saying.part)


def leftwards(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Put the first piece of words that run from right to left at the right; a formula and its number stay together."""
    groups: list[list[Piece]] = []
    for piece in pieces:
        after_formula = bool(groups) and isinstance(groups[-1][-1], CardWord) and groups[-1][-1].markup.endswith("$")
        if after_formula and isinstance(piece, Figure):
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return tuple(piece for group in reversed(groups) for piece in group)


def saying_lamps(
    saying: Saying, ends: tuple[float, float], *, y: float, indent: float, sizes: Sequence[float], theme: Theme
) -> list[tuple[Lamp, Part | None]]:
    """Make the name of a step and its sentence, `indent` behind it, between two places in px."""
    room = ends[1] - ends[0] - indent
    for pieces in saying.forms:
        size = largest(pieces, sizes, room=room, theme=theme)
        if line_width(pieces, size, theme=theme) <= room:
            break
    middle_y, name = y - sizes[0] / 2, (name_piece(saying),)
    at_name, at_said = ends[0], ends[0] + indent
    if theme.writing.runs_left:
        pieces = leftwards(pieces)
        at_name = ends[1] - line_width(name, sizes[0], theme=theme)
        at_said = ends[1] - indent - line_width(pieces, size, theme=theme)
    named = set_line(name, at_name, y=middle_y, size=sizes[0], colour=theme.muted, theme=theme)
    said = set_line(pieces, at_said, y=middle_y, size=size, colour=theme.muted, theme=theme)
    return [
        *((Lamp(view, theme.muted, theme.signal), saying.part) for view, _ in named),
        *((Lamp(view, theme.muted, theme.text), saying.part) for view, _ in said),
    ]
