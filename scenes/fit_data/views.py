"""The views beside the points of a data section of numbers: the table of the two fits."""

from dataclasses import dataclass

import numpy as np

from nnviz_core.kinds.fit_data.actions import FitDataSubject
from nnviz_core.kinds.fit_data.story import best_explained, best_loss, mean_loss, shape_of
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import first_fitting, fitted, quoted, typeset
from nnviz_scenes.fit_data.layout import TablePlace
from nnviz_scenes.marks.label import Align, Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.number import Number, number_of
from nnviz_scenes.parts.frame import at

RULE_SIZES = (27.0, 26.0, 24.0, 22.0, 20.0)  # px cap height, the largest that fits
NAME_SIZES = (24.0, 22.0, 20.0)  # px cap height, of a name that has no other short form
SIGN, SIGN_GAP = 44.0, 16.0  # px: the stroke that stands for a line in front of its name; between both
MEAN_DASH = (4.0, 8.0)  # px, of the mean, in the picture and here


@dataclass(frozen=True, slots=True, eq=False)
class FitTable:
    """What the mean and the best straight line or plane leave, row by row."""

    head: tuple[Painted, ...]
    mean: tuple[Painted, ...]
    best: tuple[Painted, ...]
    rule: tuple[Painted, ...]

    def all(self) -> tuple[Painted, ...]:
        """List every view."""
        return (*self.head, *self.mean, *self.best, *self.rule)


def make_table(subject: FitDataSubject, place: TablePlace, words: Catalogue, *, theme: Theme) -> FitTable:
    """Make the heads of the columns, a row for each fit, and what R^2 is."""
    x, losses, shares, size = place.left, place.losses, place.shares, place.head
    ys = [place.top + k * place.row for k in range(4)]
    head = (
        text(words("label-loss"), (losses, ys[0]), theme, size=size, colour=theme.muted, align="right"),
        text("R²", (shares, ys[0]), theme, size=size, colour=theme.muted, align="right"),
    )
    signs = SIGN + SIGN_GAP if shape_of(subject) == "line" else 0.0  # a plane is drawn as colours
    rows = (words.forms("label-mean"), words.forms("label-best-affine", shape=shape_of(subject)))
    mean = (
        *(_sign(ys[1], place, theme, dash=MEAN_DASH) if signs else ()),
        _name(rows[0], ys[1], place, theme, behind=signs),
        _number(mean_loss(subject), (losses, ys[1]), place, theme),
    )
    best = (
        *(_sign(ys[2], place, theme, dash=()) if signs else ()),
        _name(rows[1], ys[2], place, theme, behind=signs),
        _number(best_loss(subject), (losses, ys[2]), place, theme),
        _number(best_explained(subject), (shares, ys[2]), place, theme),
    )
    said, sizes = quoted(words("label-explained-rule")), [each for each in RULE_SIZES if each <= size]
    rule = fitted(said, sizes=sizes, width=shares - x, theme=theme, colour=theme.muted)
    return FitTable(head, mean, best, (Label(rule, at(x, ys[3])),))


def _sign(y: float, place: TablePlace, theme: Theme, *, dash: tuple[float, ...]) -> tuple[Painted, ...]:
    x, middle = place.left, at(0, y - place.name / 2)[1]
    ends = np.array([[at(x, 0)[0], middle], [at(x + SIGN, 0)[0], middle]])
    return (Polylines([ends], colour=theme.signal, width=5.0, dash=dash),)


def _name(name: tuple[str, ...], y: float, place: TablePlace, theme: Theme, *, behind: float) -> Label:
    """Write the name of a row, so many px behind its beginning."""
    x = place.left + behind
    room = place.losses - place.loss_room - x
    smaller = ((name[-1], size) for size in NAME_SIZES if size < place.name)
    tried = (*((form, place.name) for form in name), *smaller)
    ink = first_fitting(
        (typeset(quoted(form), size=size, theme=theme, colour=theme.text) for form, size in tried), width=room
    )
    return Label(ink, at(x, y))


def text(
    words: str, px: tuple[float, float], theme: Theme, *, size: float, colour: str, align: Align = "left"
) -> Label:
    """Set words with their baseline at a place."""
    return Label(typeset(quoted(words), size=size, theme=theme, colour=colour), at(*px), align=align)


def _number(shown: Shown, px: tuple[float, float], place: TablePlace, theme: Theme) -> Number:
    return number_of(shown, at(*px), size=place.number, colour=theme.text, align="right", theme=theme)
