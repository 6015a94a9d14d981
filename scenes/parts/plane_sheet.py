"""Cards: a layer's formula in a panel, and a sentence for each of its steps, as a frame has room for them."""

from collections.abc import Sequence
from dataclasses import dataclass

from nnviz_core.look.theme import Theme
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import quoted
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.parts.layout import Px, rectangle
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
LEAST_ROOM, RESULT_ROOM = 8.0, 34.0  # px, above a matrix, and from it to the middle of the line below
ROW_GAP, ROW = 16.0, 1.5  # px between the rows of a broken formula; of the size, the height of one without a matrix

Line = tuple[Sequence[Piece], float]  # pieces side by side, and how far in they begin, in px
Set = tuple[Painted, Part | None]


@dataclass(frozen=True, slots=True)
class CardType:
    """How a card is set. Sizes are cap heights in px, the largest that fits."""

    formula: tuple[float, ...] = (30.0, 27.0, 24.0, 22.0, 20.0)
    sentence: tuple[float, ...] = (25.0, 24.0, 22.0, 20.0)
    name_width: float = NAME_WIDTH
    pad: float = PAD
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
    names = [line_width((name_piece(saying),), type.sentence[0], theme=theme) for saying in sheet.sayings]
    indent = max(type.name_width, *(width + GAP for width in names)) if names else type.name_width
    for saying, y in zip(sheet.sayings, lines, strict=False):
        lamps += saying_lamps(saying, ends, y=y, indent=indent, sizes=type.sentence, theme=theme)
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
        least = y + half + RESULT_ROOM
        made += set_line(pieces, left + type.pad, y=y, size=size, colour=theme.text, theme=theme)
    return made


def stacked_formula(sheet: Sheet, area: Px, type: CardType, theme: Theme) -> list[Set]:
    """Set the formula in one line or two, whichever is larger, and its result below; all in the middle of the card."""
    left, top, right, bottom = area
    room, height = right - left - 2 * type.pad, bottom - top - 2 * type.pad
    tried = [(whole := [(sheet.formula, 0.0)], _size_of(whole, sheet.result, room, height, type, theme))]
    for size in type.formula:
        parts = broken(sheet.formula, size, theme=theme)
        if len(parts) > 1 and _fits(parts, sheet.result, size, room, height, theme):
            tried.append((parts, size))
            break
    lines, size = max(tried, key=lambda each: each[1])
    result = largest(sheet.result, [each for each in type.formula if each <= size], room=room, theme=theme)
    rows = [*((pieces, indent, size) for pieces, indent in lines), (sheet.result, 0.0, result)]
    y = (top + bottom) / 2 - _height(lines, sheet.result, size) / 2
    made: list[Set] = []
    for pieces, indent, its in rows:
        half = row_height(pieces, its) / 2
        made += set_line(pieces, left + type.pad + indent, y=y + half, size=its, colour=theme.text, theme=theme)
        y += 2 * half + ROW_GAP
    return made


def broken(formula: Sequence[Piece], size: float, *, theme: Theme) -> list[Line]:
    """Break a formula before what is added, whose matrix then begins where the first one does."""
    cut = next((k for k, piece in enumerate(formula) if isinstance(piece, CardWord) and piece.markup == "$+$"), 0)
    if not cut:
        return [(formula, 0.0)]
    indent = line_width(formula[:1], size, theme=theme) - line_width(formula[cut : cut + 1], size, theme=theme)
    return [(formula[:cut], 0.0), (formula[cut:], indent)]


def row_height(pieces: Sequence[Piece], size: float) -> float:
    """Return how high a row of a card is, in px."""
    return max(matrix_height(pieces, size), ROW * size)


def _height(lines: Sequence[Line], result: Sequence[Piece], size: float) -> float:
    return sum(row_height(pieces, size) + ROW_GAP for pieces, _ in lines) + row_height(result, size)


def _fits(
    lines: Sequence[Line], result: Sequence[Piece], size: float, room: float, height: float, theme: Theme
) -> bool:
    wide = max(indent + line_width(pieces, size, theme=theme) for pieces, indent in lines)
    return wide <= room and _height(lines, result, size) <= height


def _size_of(
    lines: Sequence[Line], result: Sequence[Piece], room: float, height: float, type: CardType, theme: Theme
) -> float:
    """Return the largest size at which lines fit, or a little less than the smallest: anything else is better."""
    fitting = (size for size in type.formula if _fits(lines, result, size, room, height, theme))
    return next(fitting, type.formula[-1])


# --- the sentences -------------------------------------------------------------------------------


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
