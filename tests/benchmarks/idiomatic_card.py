"""The card beside the plane, set by Typst and Text: a layer's formula with its numbers, and a sentence a step."""

from collections.abc import Sequence

import manim as m

from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.words.numbers import MINUS
from nnviz_scenes.parts.frame import Px
from nnviz_scenes.parts.plane_card import CardWord, Figure, Matrix, Part, Piece, Sheet
from nnviz_scenes.parts.plane_sheet import NAME_WIDTH, PAD
from tests.benchmarks.idiomatic_scene import TYPST_SIZE, box, point, words

__all__ = ["IdiomaticCard", "Part"]
FORMULA_SIZE, SENTENCE_SIZE = 28.0, 23.0  # px


class IdiomaticCard(m.VGroup):
    """Show one sheet of ours; `parts` are what lights up."""

    def __init__(self, sheet: Sheet, place: Px, *, lines: Sequence[float], theme: Theme) -> None:
        super().__init__(box(place, colour=theme.panel, outline=theme.panel, width=1.0, corner=18))
        self.theme = theme
        self.parts: dict[Part, m.VGroup] = {"linear": m.VGroup(), "shift": m.VGroup(), "bend": m.VGroup()}
        left, top, right, bottom = place
        for pieces, share in ((sheet.formula, 0.35), (sheet.result, 0.79)):
            self.set_line(pieces, point(left + PAD, top + share * (bottom - top)), FORMULA_SIZE, right - left - 2 * PAD)
        for saying, y in zip(sheet.sayings, lines, strict=False):
            name = words(saying.name, SENTENCE_SIZE, theme.muted, weight="BOLD")
            self.add(name.next_to(point(left, y - 10), m.RIGHT, buff=0))
            self.parts[saying.part].add(name)
            room = right - left - NAME_WIDTH
            self.set_line(saying.forms[0], point(left + NAME_WIDTH, y - 10), SENTENCE_SIZE, room)

    def set_line(self, pieces: Sequence[Piece], start: m.typing.Point3D, size: float, room: float) -> None:
        """Set pieces side by side, smaller where they would not fit into the room (px)."""
        made = [m.Typst(markup_of(piece), font_size=TYPST_SIZE * size, color=self.theme.text) for piece in pieces]
        line = m.VGroup(*made).arrange(m.RIGHT, buff=units(18))
        line.scale(min(1.0, units(room) / line.width)).next_to(start, m.RIGHT, buff=0)
        self.add(line)
        for piece, mobject in zip(pieces, made, strict=True):
            if piece.part:
                self.parts[piece.part].add(mobject)


def markup_of(piece: Piece) -> str:
    """Write a piece in Typst."""
    match piece:
        case CardWord(markup):
            return markup
        case Figure(shown):
            return f"${shown.text.replace(MINUS, '-').replace('%', '#sym.percent')}$"
        case Matrix(rows):
            cells = "; ".join(", ".join(shown.text.replace(MINUS, "-") for shown in row) for row in rows)
            return f'$mat(delim: "[", align: #right, {cells})$'
