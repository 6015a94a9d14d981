"""What one step does to the largest z of a unit: the parts of bias, weights and inputs, row by row."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, assert_never

import numpy as np

from nnviz_core.kinds.comparison.actions import ComparisonSubject, Dying, ZChange
from nnviz_core.kinds.comparison.setups import plain_rate
from nnviz_core.kinds.comparison.split_step import ChangePart, both_ends, explains, parts_of, sum_sign
from nnviz_core.look.scales import PX_PER_UNIT, units
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.formula.tree import Relation
from nnviz_core.words.numbers import Shown, format_given
from nnviz_scenes.comparison.cards import CardSizes
from nnviz_scenes.comparison.dying import DyingUnit
from nnviz_scenes.comparison.layout import ComparisonLayout
from nnviz_scenes.comparison.proof import Proof
from nnviz_scenes.engine.even_lines import in_even_lines, line_count
from nnviz_scenes.engine.motions import Motion, drive, linear, set_presence, within
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import LEADING, Ink, fitting, line_pitch, quoted, typeset
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.parts.factors import SMALLEST
from nnviz_scenes.parts.frame import Px, at, rectangle
from nnviz_scenes.parts.plane_card import number_at, number_width

BROAD, HIGH, SHARE, GAP = 620.0, 450.0, 0.44, 12.0  # px of a room that is divided; the picture's share; between both
SIDE, TITLE, SAMPLE = 18.0, 14.0, 30.0  # px: beside all, above the title, of the piece of line before it
ROWS, HIGHEST, LARGEST = 5, 78.0, 22.0  # from the z before to that after; px: a row, the cap height of its numbers
LEAST_PITCH, BELOW_GAP = 40.0, 9.0  # px: of a row, and from its numbers to words below them
WHAT_GAP = 20.0  # px, around words before numbers
SIGN_GAP, RULE = 10.0, 0.46  # px beside a sign; of a row, from its middle up to the line of a sum
NAMES = ("$Delta b$", "$Delta w dot a$", "$w dot Delta a$")
What = Literal["before", "below", "nowhere"]  # the factors stand words that say what they are
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
        self.note = max(SMALLEST, min(look.note, LARGEST))
        proof = Proof(dying, panel, (self.left, self.right), self.note, words=words, theme=theme)
        high = bottom - foot - 1.5 * SIDE
        taken = proof.height if high - proof.height >= ROWS * LEAST_PITCH else 0.0
        self.size = max(SMALLEST, min(look.value, LARGEST, 0.55 * (high - taken) / ROWS))
        (before, after), parts = both_ends(split, panel), parts_of(split, panel, rate)
        shown = (before, *(part.change for part in parts), after)
        self.column = max(number_width(each.text, self.size, theme.writing) for each in shown)
        assert dying.died is not None
        steps = (words("label-at-step", step=str(int(dying.steps[dying.died + k]))) for k in (-1, 0))
        ends = [f"$z$ #h(0.4em) {quoted(step)}" for step in steps]
        told, signed = self._told(words), max(self._factors(part, rate) for part in parts)
        self.what: What = self._place_of_words(told, signed, high - taken)
        self.below = self.note + BELOW_GAP if self.what == "below" else 0.0
        self.pitch = min(HIGHEST, (high - taken - len(told) * self.below) / ROWS)
        spare = high - taken - ROWS * self.pitch - len(told) * self.below
        self.first = foot + SIDE / 2 + spare / 3 + self.pitch / 2
        rows = [self._part(k + 1, name, part, rate) for k, (name, part) in enumerate(zip(NAMES, parts, strict=True))]
        self.rows: tuple[Sequence[Painted], ...] = (
            self._row(0, ends[0], before),
            *([*row, *self._what(k + 1, row, what)] for k, (row, what) in enumerate(zip(rows, told, strict=True))),
            [self._rule(), *self._row(ROWS - 1, ends[1], after, sum_sign(before, parts, after))],
            *([proof.views(bottom - SIDE - proof.height)] if taken else []),
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
        return self.first + row * self.pitch + max(row - 1, 0) * self.below

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

    def _told(self, words: Catalogue) -> tuple[Ink, ...]:
        """Set what the factors of every part are."""
        rate = f"$-${quoted(words('label-rate'))} $times"
        weights = "".join(
            "$w$" if each is None else quoted(each) for each in words.pieces("label-w-after-step", w=None)
        )
        markups = (f"{rate} partial cal(L) \\/ partial b$", f"{rate} partial cal(L) \\/ partial w dot a$", weights)
        return tuple(typeset(each, size=self.note, theme=self.theme, colour=self.theme.muted) for each in markups)

    def _factors(self, part: ChangePart, rate: float) -> float:
        """Return the px that the factors of a part take before its change, with their signs."""
        numbers = [part.gradient.text, f"−{format_given(rate)}"] if part.gradient else []
        widths = (number_width(text, self.size, self.theme.writing) for text in numbers)
        return self.column + 2 * SIGN_GAP + self.size + sum(width + 2 * SIGN_GAP + self.size / 2 for width in widths)

    def _place_of_words(self, told: Sequence[Ink], taken: float, high: float) -> What:
        """Say where there is room for what the factors are: before them, below them, or nowhere."""
        name = max(typeset(each, size=self.size, theme=self.theme).box.width for each in NAMES) * PX_PER_UNIT
        widest = max(ink.box.width for ink in told) * PX_PER_UNIT
        if widest + 2 * WHAT_GAP <= self.right - self.left - name - taken:
            return "before"
        least = ROWS * LEAST_PITCH + len(told) * (self.note + BELOW_GAP)
        return "below" if high >= least else "nowhere"

    def _what(self, row: int, views: Sequence[Painted], ink: Ink) -> list[Painted]:
        """Say what the factors of a row are."""
        y = self._y(row)
        match self.what:
            case "before":
                x = min(view.box().left for view in views[1:]) - units(WHAT_GAP)
                return [Label(ink, (x, at(0, y + self.note / 2)[1]), align="right")]
            case "below":
                end = self.right - self.column - 3 * SIGN_GAP - self.size / 2
                return [Label(ink, at(end, y + self.size / 2 + BELOW_GAP + self.note), align="right")]
            case "nowhere":
                return []
            case _:
                assert_never(self.what)

    def _sign(self, markup: str, right: float, y: float) -> Label:
        ink = typeset(markup, size=self.size, theme=self.theme, colour=self.theme.muted)
        return Label(ink, at(right, y + self.size / 2), align="right")
