"""What the slope promised of each step, what came, and the gap, beside the curve."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from nnviz_core.kinds.landscape.actions import LandscapeSubject
from nnviz_core.kinds.landscape.story import gap_sign, start_loss, step_numbers
from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.writing import Writing
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import fitting, quoted, typeset
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.number import Number
from nnviz_scenes.parts.layout import RIGHT, at

RIGHTS = (1266.0, 1432.0, 1598.0, float(RIGHT))  # px: right ends of the columns
COLUMN = 146.0  # px of a head
START, HEAD_Y, FIRST_Y, PITCH = 1156.0, 330.0, 392.0, 62.0
LOSS_Y = 232.0  # baseline of the loss at the start
SIZE, SMALLEST = 26.0, 20.0
WIDEST, SIGN_GAP = 150.0, 14.0  # px: of a number, from the sign before it


@dataclass(frozen=True, slots=True, eq=False)
class StepTable:
    """The loss at the start and a row for each step."""

    start: tuple[Painted, ...]
    heads: tuple[Painted, ...]
    rows: tuple[tuple[Painted, ...], ...]

    def all(self) -> list[Painted]:
        """List the views."""
        return [*self.start, *self.heads, *(view for row in self.rows for view in row)]


def make_table(subject: LandscapeSubject, words: Catalogue, *, theme: Theme) -> StepTable:
    """Make the table with all its numbers."""
    colours = (theme.text, theme.gradient, theme.text, theme.signal)
    named = map(words.forms, ("label-rate", "label-promised", "label-loss-came", "label-gap"))
    heads = [
        Label(fitting(forms, size=22.0, room=COLUMN, theme=theme, colour=colour), at(right, HEAD_Y), align="right")
        for forms, colour, right in zip(named, colours, RIGHTS, strict=True)
    ]
    line = Polylines([np.array([at(START, HEAD_Y + 16), at(RIGHTS[-1], HEAD_Y + 16)])], colour=theme.grid, width=1.5)
    rows = tuple(_row(subject, k, colours, theme=theme) for k in range(len(subject.steps)))
    loss = start_loss(subject)
    now = Label(typeset(quoted(words("label-loss")), size=24.0, theme=theme, colour=theme.muted), at(START, LOSS_Y))
    return StepTable(
        (now, _number(loss.text, RIGHTS[1], LOSS_Y, colour=theme.text, place=loss.place, writing=theme.writing)),
        (*heads, line),
        rows,
    )


def _row(subject: LandscapeSubject, k: int, colours: Sequence[str], *, theme: Theme) -> tuple[Painted, ...]:
    """Write what is printed of a step, with the sign before a gap that the numbers beside it do not give."""
    y = FIRST_Y + k * PITCH
    numbers = [
        _number(shown.text, right, y, colour=colour, place=shown.place, writing=theme.writing)
        for shown, right, colour in zip(step_numbers(subject, k), RIGHTS, colours, strict=False)
    ]
    if gap_sign(subject, k) == "=":
        return tuple(numbers)
    about = typeset("$approx$", size=SIZE, theme=theme, colour=colours[-1])
    return (*numbers, Label(about, (numbers[-1].box().left - units(SIGN_GAP), at(0, y)[1]), align="right"))


def _number(text: str, right: float, y: float, *, colour: str, place: str, writing: Writing) -> Number:
    number = Number(text, at(right, y), size=SIZE, colour=colour, align="right", place=place, writing=writing)
    number.fit(WIDEST, smallest=SMALLEST)
    return number
