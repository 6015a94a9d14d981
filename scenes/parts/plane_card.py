"""The panel beside the plane: a layer's formula with its numbers, and a sentence for each of its steps.

Text is set in pieces side by side. A part (linear, shift, bend) lights up while the plane does it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal, assert_never

import numpy as np

from nnviz_core.look.colours import blend
from nnviz_core.look.scales import PX_PER_UNIT, units
from nnviz_core.look.theme import Theme
from nnviz_core.words.numbers import Shown
from nnviz_core.words.writing import Writing
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import Ink, cap_units, quoted, typeset
from nnviz_scenes.marks.label import Label, middle
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.number import Number, number_of, placed
from nnviz_scenes.parts.frame import at

Part = Literal["linear", "shift", "bend"]
GAP = 24.0  # px, between pieces
BRACKET = 12.0  # px, the feet of a bracket
BRACKET_LINE = 3.0
ROW_PITCH, BRACKET_REACH = 1.75, 0.95  # of the size: between rows, and from the outer ones to a bracket's end


@dataclass(frozen=True, slots=True)
class CardWord:
    """A piece of Typst markup."""

    markup: str
    part: Part | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """One number in a line of text."""

    shown: Shown
    part: Part | None = None


@dataclass(frozen=True, slots=True)
class Matrix:
    """Numbers in rows and columns between brackets."""

    rows: tuple[tuple[Shown, ...], ...]
    part: Part | None = None


Piece = CardWord | Figure | Matrix


@dataclass(frozen=True, slots=True)
class Saying:
    """What a step is called, and what it does."""

    name: str
    forms: tuple[tuple[Piece, ...], ...]  # the same whole and, for little room, shorter
    part: Part


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a card says: two lines of formula, then a saying a step."""

    formula: tuple[Piece, ...]
    result: tuple[Piece, ...]
    sayings: tuple[Saying, ...]
    broken: tuple[tuple[Piece, ...], ...] = ()  # the formula in lines, for a card that is not wide


@dataclass(frozen=True, slots=True, eq=False)
class Lamp:
    """A view that has one colour while it waits and another while it is lit."""

    view: Painted
    off: str
    on: str


@dataclass(frozen=True, slots=True, eq=False)
class Card:
    """The views of a sheet, and those that light up with a part."""

    views: tuple[Painted, ...]
    lamps: Mapping[Part, tuple[Lamp, ...]]


# --- light ---------------------------------------------------------------------------------------


def glow(lamps: Iterable[Lamp], share: float) -> None:
    """Light lamps by a share from 0 to 1."""
    for lamp in lamps:
        colour_view(lamp.view, blend(lamp.off, lamp.on, share=share))


def colour_view(view: Painted, colour: str) -> None:
    """Give a text, a number or a bracket one colour."""
    match view:
        case Label():
            view.show(in_colour(view.ink, colour))
        case Number() | Polylines():
            view.colour = colour
        case _:
            raise TypeError(f"a {type(view).__name__} has no single colour")


def in_colour(ink: Ink, colour: str) -> Ink:
    """Return a text in one colour; its outlines are shared."""
    return replace(ink, runs=tuple(replace(run, colour=colour) for run in ink.runs))


def pieces_of(form: Iterable[str | Piece], writing: Writing) -> list[Piece]:
    """Return the pieces of a form of a message from left to right; words are set without the spaces around them."""
    pieces = [
        CardWord(quoted(each.strip())) if isinstance(each, str) else each for each in form if is_more_than_space(each)
    ]
    return pieces[::-1] if writing.runs_left else pieces


def is_more_than_space(piece: str | Piece) -> bool:
    """Say whether a piece is more than spaces."""
    return not isinstance(piece, str) or bool(piece.strip())


# --- measuring and placing -----------------------------------------------------------------------


def width_of(piece: Piece, size: float, *, theme: Theme) -> float:
    """Return the width of a piece in px."""
    match piece:
        case CardWord(markup):
            return typeset(markup, size=size, theme=theme).box.width * PX_PER_UNIT
        case Figure(shown):
            return number_width(shown.text, size, theme.writing)
        case Matrix(rows):
            columns = column_widths(rows, size, theme.writing)
            return sum(columns) + (len(columns) - 1) * size + 2 * (BRACKET + GAP / 2)
        case _:
            assert_never(piece)


def number_width(text: str, size: float, writing: Writing) -> float:
    """Return the width of a number in px."""
    return size / cap_units() * placed(writing.number(text)).advance


def column_widths(rows: Sequence[Sequence[Shown]], size: float, writing: Writing) -> list[float]:
    """Return the width in px of every column of a matrix."""
    return [max(number_width(shown.text, size, writing) for shown in column) for column in zip(*rows, strict=True)]


def line_width(pieces: Sequence[Piece], size: float, *, theme: Theme, gap: float = GAP) -> float:
    """Return the width in px of pieces side by side."""
    return sum(width_of(piece, size, theme=theme) for piece in pieces) + gap * (len(pieces) - 1)


def largest(pieces: Sequence[Piece], sizes: Sequence[float], *, room: float, theme: Theme, gap: float = GAP) -> float:
    """Return the largest size at which a line fits, or the smallest there is."""
    return next((size for size in sizes if line_width(pieces, size, theme=theme, gap=gap) <= room), sizes[-1])


def set_line(
    pieces: Sequence[Piece], x: float, *, y: float, size: float, colour: str, theme: Theme, gap: float = GAP
) -> list[tuple[Painted, Part | None]]:
    """Make the views of pieces side by side, with capitals in the middle of y; all in px."""
    made: list[tuple[Painted, Part | None]] = []
    for piece in pieces:
        views = views_of(piece, x, y=y, size=size, colour=colour, theme=theme)
        made += [(view, piece.part) for view in views]
        x += width_of(piece, size, theme=theme) + gap
    return made


def views_of(piece: Piece, x: float, *, y: float, size: float, colour: str, theme: Theme) -> list[Painted]:
    """Make the views of one piece."""
    match piece:
        case CardWord(markup):
            across, up = at(x, y)
            ink = typeset(markup, size=size, theme=theme, colour=colour)
            return [Label(ink, (across, middle(up, cap_height=units(size))))]
        case Figure(shown):
            right = x + number_width(shown.text, size, theme.writing)
            return [number_at(shown, right, y=y, size=size, colour=colour, theme=theme)]
        case Matrix(rows):
            return matrix_views(rows, x, y=y, size=size, colour=colour, theme=theme)
        case _:
            assert_never(piece)


def number_at(
    shown: Shown, right: float, *, y: float, size: float, colour: str, theme: Theme, shallow: bool = False
) -> Number:
    """Make a number that ends at x = right; a shallow one stands close above another."""
    across, up = at(right, y)
    place = (across, middle(up, cap_height=units(size)))
    return number_of(shown, place, size=size, colour=colour, align="right", theme=theme, shallow=shallow)


def matrix_views(
    rows: Sequence[Sequence[Shown]], x: float, *, y: float, size: float, colour: str, theme: Theme
) -> list[Painted]:
    """Make the numbers of a matrix and its brackets."""
    pitch, columns = ROW_PITCH * size, column_widths(rows, size, theme.writing)
    top = y - (len(rows) - 1) / 2 * pitch
    rights = x + BRACKET + GAP / 2 + np.cumsum(columns) + size * np.arange(len(columns))
    numbers = [
        number_at(shown, float(right), y=top + i * pitch, size=size, colour=colour, theme=theme)
        for i, row in enumerate(rows)
        for shown, right in zip(row, rights, strict=True)
    ]
    half = (len(rows) - 1) / 2 * pitch + BRACKET_REACH * size
    end = float(rights[-1]) + GAP / 2 + BRACKET
    return [*numbers, brackets(x, end, top=y - half, bottom=y + half, colour=colour)]


def matrix_height(pieces: Sequence[Piece], size: float) -> float:
    """Return the height in px of the highest matrix in a line; 0 without any."""
    rows = [len(piece.rows) for piece in pieces if isinstance(piece, Matrix)]
    return size * (ROW_PITCH * (max(rows) - 1) + 2 * BRACKET_REACH) if rows else 0.0


def brackets(left: float, right: float, *, top: float, bottom: float, colour: str) -> Polylines:
    """Make a pair of square brackets."""
    lines = [
        np.array([at(edge + foot, top), at(edge, top), at(edge, bottom), at(edge + foot, bottom)])
        for edge, foot in ((left, BRACKET), (right, -BRACKET))
    ]
    return Polylines(lines, colour=colour, width=BRACKET_LINE)
