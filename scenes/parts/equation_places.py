"""Where the numbers of a set equation stand, so that others can fly to them, and the parts between them."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.words.formula.tree import Equation, Node, Numeral, Product, Sum, numerals
from nnviz_core.words.formula.typst import numeral_typst
from nnviz_scenes.engine.glyph_mask import path_box
from nnviz_scenes.engine.painted import Box
from nnviz_scenes.engine.typeset import Ink, scaled_box, typeset
from nnviz_scenes.marks.strip import lines_of

MARK = '#let mark{index}(..parts) = text(fill: rgb("{colour}"), parts.pos().join($,$));'
MARKS = "#0401{index:02x}"  # colours that nothing is drawn in
PARENTHESIS, BESIDE = 0.55, 0.12  # of the capitals' height: how far a part reaches beyond its last number
BEYOND = units(135.0)  # to both sides of a line: nothing else is there
ALIKE = units(0.5)  # by which what is marked may be set otherwise


@dataclass(frozen=True, slots=True)
class WrittenNumber:
    """One number of an equation, and where it stands from the start of the baseline."""

    numeral: Numeral
    box: Box
    line: int


@dataclass(frozen=True, slots=True)
class EquationParts:
    """The parts of an equation: names, the terms of the sum behind them, and the result, in rectangles line by line."""

    names: tuple[Box, ...]
    terms: tuple[tuple[Box, ...], ...]
    result: tuple[Box, ...]
    numbers: tuple[tuple[WrittenNumber, ...], ...]  # of each term


def parts_of(equation: Equation, ink: Ink, theme: Theme) -> EquationParts:
    """Find the parts of an equation such as dL/dw = a · b + c · d = e.

    Raises ValueError where they are not found in what was set.
    """
    _, side, result = equation.sides
    terms = side.terms if isinstance(side, Sum) else (side,)
    counts = [len(tuple(numerals(term))) for term in terms]
    found = written_numbers((*terms, result), ink, theme)
    starts = [sum(counts[:k]) for k in range(len(counts) + 1)]
    groups = tuple(tuple(found[start:end]) for start, end in pairwise(starts))
    ends = [_end_of(term, group, ink) for term, group in zip(terms, groups, strict=True)]
    first = groups[0][0]
    begins = (first.line, first.box.left - BESIDE * ink.cap_height)
    lines = lines_of(ink)
    ends = [(0, lines[0].left - BEYOND), begins, *ends, (len(lines) - 1, lines[-1].right)]
    names, *parts = (_between(*both, lines) for both in pairwise(ends))
    return EquationParts(names, tuple(parts[:-1]), parts[-1], groups)


def written_numbers(nodes: Sequence[Node], ink: Ink, theme: Theme) -> list[WrittenNumber]:
    """Find where the numbers of the last sides of an equation stand in its ink, which has them in this order.

    Raises ValueError where they are not found.
    """
    printed = [each for node in nodes for each in numerals(node)]
    marks, markup = [], ink.markup
    place = markup.index("= ")
    for index, each in enumerate(printed):
        written = numeral_typst(each.text, theme.writing)
        place = markup.find(written, place)
        if place < 0:
            raise ValueError(f"{written} is not found in {markup}.")
        marked = f"mark{letters(index)}({written})"
        markup = f"{markup[:place]}{marked}{markup[place + len(written) :]}"
        place += len(marked)
        marks.append(MARKS.format(index=index))
    lets = "".join(MARK.format(index=letters(index), colour=colour) for index, colour in enumerate(marks))
    twin = typeset(lets + markup, size=ink.cap_height / units(1), theme=theme, leading=0.0)
    boxes = {run.colour: scaled_box(path_box(run.path), twin.scale) for run in twin.runs}
    if abs(twin.box.width - ink.box.width) > ALIKE or not boxes.keys() >= set(marks):
        raise ValueError(f"{ink.markup} is set otherwise with marks.")
    lines = lines_of(ink)
    return [
        WrittenNumber(each, boxes[mark], _line_of(boxes[mark], lines))
        for each, mark in zip(printed, marks, strict=True)
    ]


def letters(index: int) -> str:
    """Write an index with letters alone, as names in formulas are."""
    return chr(ord("a") + index // 26) + chr(ord("a") + index % 26)


def _line_of(box: Box, lines: Sequence[Box]) -> int:
    return next((k for k, line in enumerate(lines) if box.center[1] >= line.bottom), len(lines) - 1)


def _end_of(term: Node, numbers: Sequence[WrittenNumber], ink: Ink) -> tuple[int, float]:
    """Return the line and the x at which a term ends, behind a parenthesis that its last factor stands in."""
    last = numbers[-1]
    closed = isinstance(term, Product) and len(numbers) > 1 and last.numeral.negative
    return last.line, last.box.right + (PARENTHESIS if closed else BESIDE) * ink.cap_height


def _between(start: tuple[int, float], end: tuple[int, float], lines: Sequence[Box]) -> tuple[Box, ...]:
    """Return the rectangles of what stands between two places, line by line."""
    (first, left), (last, right) = start, end
    found = []
    for k, line in enumerate(lines[first : last + 1], start=first):
        begins, stops = line.left - BEYOND if k > first else left, line.right + BEYOND if k < last else right
        found.append(Box(begins, line.bottom, stops, line.top))
    return tuple(found)
