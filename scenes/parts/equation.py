"""Equations in the strip: as large as it allows, and in several lines where one line would be too small to read."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache, partial
from itertools import accumulate, combinations, pairwise

from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.words.formula.tree import Equation
from nnviz_core.words.formula.typst import equation_pieces
from nnviz_scenes.engine.motions import Motion, drive
from nnviz_scenes.engine.typeset import Ink, fitted, typeset
from nnviz_scenes.marks.strip import EquationPanel
from nnviz_scenes.parts.frame import Frame

LEADING = 0.0  # em, between two lines: superscripts and fractions keep them apart
INSET = 20.0  # px of the strip's height that stay free, where an equation in the smallest size leaves so much
NEXT = ' \\ quad quad quad "" '  # a further line; the empty word keeps the room around a sign that begins it
TIMES = " dot.c "
WORTH = 1.2  # how much larger an equation must become to be set in more lines


def equation_ink(equation: Equation, theme: Theme, frame: Frame) -> Ink:
    """Set an equation in one line if that fits, else in as few as do; in more where it is much larger then."""
    pieces = equation_pieces(equation, toned=True, writing=theme.writing)
    left, _, right, _ = frame.equation
    room, best = units(right - left - frame.type.inset), None
    for parts in (pieces, factors(pieces)):  # a long product is broken where nothing else helps
        for ink in _ways(parts, theme, frame):
            if ink.box.width <= room and (best is None or ink.cap_height > WORTH * best.cap_height):
                best = ink
            if best and best.cap_height >= units(frame.type.comfortable * 0.999):
                return best
        if best:
            return best
    return ink


def write_into(strip: EquationPanel, equation: Equation, ink: Ink) -> Motion:
    """Let the old equation leave a strip and write the new one from left to right."""
    old, stands = strip.ink, strip.presence > 0

    def show(t: float) -> None:
        strip.presence = 1.0 if stands else min(1.0, 4 * t)
        if t < 0.15 and old:
            strip.show(old, 1.0, opacity=1 - t / 0.15)
        else:
            strip.show(ink, (t - 0.15) / 0.75, opacity=1.0)

    strip.equation = equation
    return drive([strip], show)


def _ways(parts: Sequence[str], theme: Theme, frame: Frame) -> Iterator[Ink]:
    """Set an equation in one line, in two, and so on."""
    left, top, right, bottom = frame.equation
    width, height, sizes = right - left - frame.type.inset, bottom - top - INSET, frame.type.equations
    fits = partial(fitted, sizes=sizes, width=width, height=height, theme=theme, leading=LEADING)
    yield fits(f"${' '.join(parts)}$")
    for count in range(2, min(frame.type.lines, len(parts)) + 1):
        lines = broken(parts, count, size=sizes[-1], theme=theme)
        ink = fits(f"${NEXT.join(lines)}$")
        yield replace(ink, splits=tuple(_splits(ink, lines[1:], theme)))


def factors(pieces: Sequence[str]) -> tuple[str, ...]:
    """Break pieces of an equation before the factors of their products, but not inside parentheses."""
    parts = list[str]()
    for piece in pieces:
        first, *others = piece.split(TIMES)
        parts.append(first)
        for other in others:
            if parts[-1].count("(") > parts[-1].count(")"):
                parts[-1] += f"{TIMES}{other}"
            else:
                parts.append(f"{TIMES.strip()} {other}")
    return tuple(parts)


def _splits(ink: Ink, below: Sequence[str], theme: Theme) -> Iterator[float]:
    """Yield where each line after the first starts: below the numbers of the one before, not below its fraction."""
    size = ink.cap_height / units(1)
    heights = [typeset(f"${line}$", size=size, theme=theme).box.height for line in below]
    yield from reversed([ink.box.bottom + height for height in accumulate(reversed(heights))])


def broken(pieces: Sequence[str], count: int, *, size: float, theme: Theme) -> tuple[str, ...]:
    """Break an equation into so many lines, before the pieces that leave the longest line shortest."""

    @cache
    def width(start: int, end: int) -> float:
        return typeset(f"${' '.join(pieces[start:end])}$", size=size, theme=theme).box.width

    ways = ((0, *cuts, len(pieces)) for cuts in combinations(range(1, len(pieces)), count - 1))
    best = min(ways, key=lambda way: max(width(*ends) for ends in pairwise(way)))
    return tuple(" ".join(pieces[start:end]) for start, end in pairwise(best))
