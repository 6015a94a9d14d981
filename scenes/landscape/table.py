"""The loss and its slope at the start, and what the slope promised of each step, what came, and the gap."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from nnviz_core.kinds.landscape.actions import LandscapeSubject
from nnviz_core.kinds.landscape.story import gap_sign, start_loss, start_slope, step_numbers, step_rules
from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.formula.tree import Equation
from nnviz_core.words.formula.typst import equation_typst, node_typst
from nnviz_core.words.numbers import Shown
from nnviz_core.words.parameters import parameter_letter
from nnviz_core.words.writing import Writing
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import Ink, first_fitting, fitting, quoted, typeset
from nnviz_scenes.landscape.layout import TablePlaces
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.number import Number
from nnviz_scenes.parts.frame import at

SMALLEST, NAMES = 20 / 26, 24 / 26  # of the cap height of numbers: the smallest ones, what is named
RULES = (NAMES, 22 / 26, SMALLEST)  # the same of a rule, the largest that has room
SIGN_GAP, LINE_DROP = 14.0, 16.0  # px: from a number to the sign before it, from the heads to the line below
SLOPE_GAP = 44.0  # px: from the loss to the name of its slope


@dataclass(frozen=True, slots=True, eq=False)
class StepTable:
    """The loss and its slope at the start, and a row for each step."""

    loss: Number
    start: tuple[Painted, ...]  # with the loss
    heads: tuple[Painted, ...]
    rows: tuple[tuple[Painted, ...], ...]

    def all(self) -> list[Painted]:
        """List the views."""
        return [*self.start, *self.heads, *(view for row in self.rows for view in row)]


def make_table(subject: LandscapeSubject, words: Catalogue, *, places: TablePlaces, theme: Theme) -> StepTable:
    """Make the table with all its numbers."""
    colours = (theme.text, theme.gradient, theme.text, theme.signal)
    named = map(words.forms, ("label-rate", "label-promised", "label-loss-came", "label-gap"))
    heads = [
        Label(
            fitting(forms, size=places.head_size, room=places.column, theme=theme, colour=colour),
            at(right, places.heads),
            align="right",
        )
        for forms, colour, right in zip(named, colours, places.rights, strict=True)
    ]
    below = places.heads + LINE_DROP
    line = Polylines([np.array([at(places.start, below), at(places.rights[-1], below)])], colour=theme.grid, width=1.5)
    rows = tuple(_row(subject, k, colours, places=places, theme=theme) for k in range(len(subject.steps)))
    rules = [
        Label(_rule_ink(rule, places, theme), at(places.start, y))
        for rule, y in zip(step_rules(subject, words), places.rules, strict=False)
    ]
    right, y = places.rights[1], places.loss
    loss = _number(start_loss(subject), right, y, colour=theme.text, places=places, writing=theme.writing)
    return StepTable(loss, (loss, *_start(subject, words, places=places, theme=theme)), (*heads, line, *rules), rows)


def _rule_ink(rule: Equation, places: TablePlaces, theme: Theme) -> Ink:
    """Set a rule in one line, smaller where words are long."""
    markup = f"${equation_typst(rule, toned=True, writing=theme.writing)}$"
    sizes = (share * places.size for share in RULES)
    inks = (typeset(markup, size=size, theme=theme) for size in sizes)
    return first_fitting(inks, width=places.rights[-1] - places.start)


def _start(subject: LandscapeSubject, words: Catalogue, *, places: TablePlaces, theme: Theme) -> Iterator[Painted]:
    """Name the loss, and its slope by the parameter, with that number."""
    y, size = places.loss, NAMES * places.size
    by = node_typst(parameter_letter(subject.curve.name), theme.writing)
    slope = typeset(f"$partial cal(L) \\/ partial {by}$", size=size, theme=theme, colour=theme.gradient)
    yield Label(typeset(quoted(words("label-loss")), size=size, theme=theme, colour=theme.muted), at(places.start, y))
    yield Label(slope, at(places.rights[1] + SLOPE_GAP, y))
    yield _number(start_slope(subject), places.slope, y, colour=theme.gradient, places=places, writing=theme.writing)


def _row(
    subject: LandscapeSubject, k: int, colours: Sequence[str], *, places: TablePlaces, theme: Theme
) -> tuple[Painted, ...]:
    """Write what is printed of a step, with the sign before a gap that the numbers beside it do not give."""
    y = places.first + k * places.pitch
    numbers = [
        _number(shown, right, y, colour=colour, places=places, writing=theme.writing)
        for shown, right, colour in zip(step_numbers(subject, k), places.rights, colours, strict=False)
    ]
    if gap_sign(subject, k) == "=":
        return tuple(numbers)
    about = typeset("$approx$", size=places.size, theme=theme, colour=colours[-1])
    return (*numbers, Label(about, (numbers[-1].box().left - units(SIGN_GAP), at(0, y)[1]), align="right"))


def _number(shown: Shown, right: float, y: float, *, colour: str, places: TablePlaces, writing: Writing) -> Number:
    number = Number(
        shown.text, at(right, y), size=places.size, colour=colour, align="right", place=shown.place, writing=writing
    )
    number.fit(places.widest, smallest=SMALLEST * places.size)
    return number
