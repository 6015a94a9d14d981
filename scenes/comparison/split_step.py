"""What one step does to the largest z of a unit: the parts of bias, weights and inputs, row by row."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from nnviz_core.kinds.comparison.actions import ComparisonSubject, Dying, ZChange
from nnviz_core.kinds.comparison.setups import plain_rate
from nnviz_core.kinds.comparison.split_step import ChangePart, both_ends, explains, parts_of, sum_sign
from nnviz_core.look.scales import PX_PER_UNIT
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.formula.tree import Relation
from nnviz_core.words.numbers import Shown, format_given
from nnviz_scenes.comparison.cards import CardSizes
from nnviz_scenes.comparison.dying import DyingUnit
from nnviz_scenes.comparison.layout import ComparisonLayout
from nnviz_scenes.engine.even_lines import in_even_lines, line_count
from nnviz_scenes.engine.motions import Motion, drive, linear, set_presence, within
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import LEADING, fitting, line_pitch, quoted, typeset
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.parts.factors import SMALLEST
from nnviz_scenes.parts.frame import Px, at, rectangle
from nnviz_scenes.parts.plane_card import number_at, number_width

BROAD, HIGH, SHARE, GAP = 620.0, 450.0, 0.44, 12.0  # px of a room that is divided; the picture's share; between both
SIDE, TITLE, SAMPLE = 18.0, 14.0, 30.0  # px: beside all, above the title, of the piece of line before it
ROWS, HIGHEST, LARGEST = 5, 78.0, 22.0  # from the z before to that after; px: a row, the cap height of its numbers
SIGN_GAP, RULE = 10.0, 0.46  # px beside a sign; of a row, from its middle up to the line of a sum
NAMES = ("$Delta b$", "$Delta w dot a$", "$w dot Delta a$")
SIGNS: dict[Relation, str] = {"=": "$=$", "≈": "$approx$"}
FIRST, LAST = 0.3, 0.95  # of the motion: rows come one after the other


def halves_of(place: Px) -> tuple[Px | None, Px]:
    """Divide a room between a smaller picture and what stands beside it, which has all of a narrow or a low one."""
    left, top, right, bottom = place
    if right - left < BROAD or bottom - top < HIGH:
        return None, place
    middle = left + SHARE * (right - left)
    return (left, top, middle - GAP / 2, bottom), (middle + GAP / 2, top, right, bottom)


def make_units(
    subject: ComparisonSubject, places: Sequence[Px], layout: ComparisonLayout, *, words: Catalogue, theme: Theme
) -> Mapping[int, DyingUnit]:
    """Make the picture of the unit that died in every training that is stuck on dead units, each in its place."""
    dying = [(i, each.dying) for i, each in enumerate(subject.contenders) if each.dying]
    return {
        i: DyingUnit(unit, i, places[i], layout.cards[i].type, axis=subject.axis, words=words, theme=theme)
        for i, unit in dying
    }


def make_splits(
    subject: ComparisonSubject, places: Sequence[Px], layout: ComparisonLayout, *, words: Catalogue, theme: Theme
) -> "Mapping[int, SplitPicture]":
    """Make what the last step did to z where that says why a unit died, beside smaller pictures that follow it."""
    found = dict[int, SplitPicture]()
    for i, each in enumerate(subject.contenders):
        rate = plain_rate(each.setup)
        if each.dying and rate is not None and (split := explains(each.dying, rate)):
            (small, place), look = halves_of(places[i]), layout.cards[i].type
            table = SplitTable(each.dying, split, i, place, look, rate=rate, words=words, theme=theme)
            unit = DyingUnit(each.dying, i, small, look, axis=subject.axis, words=words, theme=theme) if small else None
            if unit:
                unit.follow(split.line)
            found[i] = SplitPicture(unit, table)
    return found


@dataclass(frozen=True, slots=True, eq=False)
class SplitPicture:
    """The picture of a unit, if it has room, with the table of its step."""

    unit: DyingUnit | None
    table: "SplitTable"

    @property
    def at_once(self) -> tuple[Painted, ...]:
        """List what comes before the rows of the table."""
        return (*(self.unit.views if self.unit else ()), *self.table.still)

    @property
    def views(self) -> tuple[Painted, ...]:
        """List all views from back to front."""
        return (*(self.unit.views if self.unit else ()), *self.table.views)


def views_of_dying(units: Mapping[int, DyingUnit], splits: Mapping[int, SplitPicture]) -> list[Painted]:
    """List the views of all pictures of units that died."""
    pictures: list[DyingUnit | SplitPicture] = [*units.values(), *splits.values()]
    return [view for each in pictures for view in each.views]


class SplitTable:
    """Write the z before a step, by what each part changes it, and the z after it."""

    def __init__(
        self,
        dying: Dying,
        split: ZChange,
        panel: int,
        place: Px,
        look: CardSizes,
        *,
        rate: float,
        words: Catalogue,
        theme: Theme,
    ) -> None:
        left, _, right, bottom = place
        self.theme, self.left, self.right = theme, left + SIDE, right - SIDE
        self.still, foot = self._head(place, words.forms("label-highest-point"), look)
        self.pitch = min(HIGHEST, (bottom - foot - SIDE) / ROWS)
        self.first = foot + SIDE / 2 + (bottom - foot - SIDE / 2 - ROWS * self.pitch) / 3 + self.pitch / 2
        self.size = max(SMALLEST, min(look.value, LARGEST, 0.55 * self.pitch))
        (before, after), parts = both_ends(split, panel), parts_of(split, panel, rate)
        shown = (before, *(part.change for part in parts), after)
        self.column = max(number_width(each.text, self.size, theme.writing) for each in shown)
        assert dying.died is not None
        steps = (words("label-at-step", step=str(int(dying.steps[dying.died + k]))) for k in (-1, 0))
        ends = [f"$z$ #h(0.4em) {quoted(step)}" for step in steps]
        self.rows: tuple[Sequence[Painted], ...] = (
            self._row(0, ends[0], before),
            *(self._part(k + 1, name, part, rate) for k, (name, part) in enumerate(zip(NAMES, parts, strict=True))),
            [self._rule(), *self._row(ROWS - 1, ends[1], after, sum_sign(before, parts, after))],
        )

    @property
    def views(self) -> tuple[Painted, ...]:
        """List all views from back to front."""
        return (*self.still, *(view for row in self.rows for view in row))

    def motion(self) -> Motion:
        """Let the rows come one after the other."""
        each = (LAST - FIRST) / len(self.rows)

        def show(t: float) -> None:
            for k, row in enumerate(self.rows):
                set_presence(row, within(t, FIRST + k * each, FIRST + (k + 0.6) * each))

        return drive([view for row in self.rows for view in row], show, easing=linear)

    def _head(self, place: Px, forms: tuple[str, ...], look: CardSizes) -> tuple[tuple[Painted, ...], float]:
        """Say which point it is, in two lines where one has no room; also return the last baseline."""
        theme, start, foot = self.theme, self.left + SAMPLE + SIGN_GAP, place[1] + TITLE + look.note
        sample = np.array([at(self.left, foot - look.note / 2), at(self.left + SAMPLE, foot - look.note / 2)])
        ink, lines = fitting(forms, size=look.note, room=self.right - start, theme=theme), 1
        if ink.box.width * PX_PER_UNIT > self.right - start:
            ink = in_even_lines(
                forms[-1], width=self.right - start, size=SMALLEST, theme=theme, colour=theme.text, align="start"
            )
            lines = line_count(ink)
        back = Panel(rectangle(place), fill=theme.panel, outline=theme.muted, corner=6, width=1.5)
        views = (back, Polylines([sample], colour=theme.text, width=4.0), Label(ink, at(start, foot)))
        return views, foot + (lines - 1) * line_pitch(SMALLEST, LEADING)

    def _y(self, row: int) -> float:
        return self.first + row * self.pitch

    def _rule(self) -> Painted:
        y = self._y(ROWS - 1) - RULE * self.pitch
        return Polylines([np.array([at(self.left, y), at(self.right, y)])], colour=self.theme.muted, width=1.5)

    def _row(self, row: int, name: str, shown: Shown, sign: Relation = "=") -> list[Painted]:
        """Write a row's name, and a number at its end behind a sign."""
        y, size, theme = self._y(row), self.size, self.theme
        before = self.right - self.column - SIGN_GAP
        return [
            Label(typeset(name, size=max(SMALLEST, 0.85 * size), theme=theme), at(self.left, y + size / 2)),
            self._sign(SIGNS[sign], before, y),
            number_at(shown, self.right, y=y, size=size, colour=theme.signal, theme=theme),
        ]

    def _part(self, row: int, name: str, part: ChangePart, rate: float) -> list[Painted]:
        """Write a part: of the bias and of the weights as the rate times a gradient, downhill."""
        y, size, theme = self._y(row), self.size, self.theme
        views = self._row(row, name, part.change, part.sign)
        if part.gradient:
            sign = views[1].box().width if isinstance(views[1], Label) else 0.0
            end = self.right - self.column - 2 * SIGN_GAP - sign * PX_PER_UNIT
            times = end - number_width(part.gradient.text, size, theme.writing) - SIGN_GAP
            mark = self._sign("$times$", times, y)
            stepped = Shown(f"−{format_given(rate)}", "")
            left = times - mark.box().width * PX_PER_UNIT - SIGN_GAP
            views += [
                number_at(part.gradient, end, y=y, size=size, colour=theme.gradient, theme=theme),
                mark,
                number_at(stepped, left, y=y, size=size, colour=theme.text, theme=theme),
            ]
        return views

    def _sign(self, markup: str, right: float, y: float) -> Label:
        ink = typeset(markup, size=self.size, theme=self.theme, colour=self.theme.muted)
        return Label(ink, at(right, y + self.size / 2), align="right")
