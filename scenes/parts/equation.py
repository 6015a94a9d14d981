"""Equations in the strip: as large as it allows, and in two lines where one line would be too small to read."""

from dataclasses import replace
from functools import partial

from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.words.formula.tree import Equation
from nnviz_core.words.formula.typst import equation_pieces
from nnviz_scenes.engine.typeset import Ink, fitted, typeset
from nnviz_scenes.parts.layout import EQUATION

SIZES = (40.0, 37.0, 34.0, 32.0, 30.0, 28.5, 27.0, 25.5, 24.0)  # px cap height: all of an equation must be read
LEADING = 0.0  # em, between two lines: superscripts and fractions keep them apart
WIDTH, HEIGHT = EQUATION[2] - EQUATION[0] - 60, EQUATION[3] - EQUATION[1] - 11  # px


def equation_ink(equation: Equation, theme: Theme) -> Ink:
    """Set an equation in one line if that fits, else in two."""
    pieces = equation_pieces(equation, toned=True, writing=theme.writing)
    fits = partial(fitted, sizes=SIZES, width=WIDTH, height=HEIGHT, theme=theme, leading=LEADING)
    ink = fits(f"${' '.join(pieces)}$")
    if ink.box.width <= units(WIDTH) or len(pieces) == 1:
        return ink
    one, other = broken(pieces, theme)
    # Below the first line's numbers, not its fraction; the empty word keeps the room around a sign that begins a line.
    ink = fits(f'${one} \\ quad quad quad "" {other}$')
    below = typeset(f"${other}$", size=ink.cap_height / units(1), theme=theme).box.height
    return replace(ink, split=ink.box.bottom + below)


def broken(pieces: tuple[str, ...], theme: Theme) -> tuple[str, str]:
    """Break an equation before the piece that leaves the longer line shortest."""
    ways = [(" ".join(pieces[:k]), " ".join(pieces[k:])) for k in range(1, len(pieces))]

    def longer(way: tuple[str, str]) -> float:
        return max(typeset(f"${line}$", size=SIZES[-1], theme=theme).box.width for line in way)

    return min(ways, key=longer)
