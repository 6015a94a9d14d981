"""Steps that are much too long: the loss along them, a tangent where two begin, how long they are, what comes of it."""

from collections.abc import Sequence
from itertools import product

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.elementary import exp, log
from nnviz_core.kinds.landscape.actions import FullSteps, LandscapeSubject
from nnviz_core.kinds.landscape.again import NEAR, SLOPES, leg_numbers, leg_product, lower_until, promised_loss
from nnviz_core.kinds.landscape.story import start_loss
from nnviz_core.look.scales import PX_PER_UNIT
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.formula.tree import numerals
from nnviz_core.words.numbers import Shown
from nnviz_scenes.engine.motions import Motion, drive, linear, set_presence, within
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import Ink, first_fitting, fitting, quoted, typeset
from nnviz_scenes.landscape.curve import AXIS_NAME_SIZE, DASH
from nnviz_scenes.landscape.layout import LandscapeLayout
from nnviz_scenes.landscape.way import WayPlot
from nnviz_scenes.marks.label import Align, Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.number import number_of
from nnviz_scenes.marks.region import Region
from nnviz_scenes.parts.frame import at
from nnviz_scenes.parts.panel_pieces import bar_corners, plot_name
from nnviz_scenes.parts.plane_card import CardWord, Figure, Piece, line_width, pieces_of, set_line

Array = NDArray[np.float64]
NOTE_SIZE, LINE_DROP = 20.0, 16.0  # px: of what says that a plot is enlarged, from the heads to the line below
SLOPE_GAPS = (20.0, 60.0, 110.0, 170.0)  # px, from a tangent to its words
TURN_GAP, BAND_GAP, BAND_DROP = 18.0, 10.0, 14.0  # px: behind the line of the second start; from a band to its words
CLEAR = 12.0  # px, from them to curves, at least
SAMPLED = 40  # places of a tangent that its words keep away from
TANGENT, BELOW = 0.3, 0.24  # of the plot's width, that a tangent runs at most; of the losses, below zero
STILL, FIRST, TOLD, BAND = (0.0, 0.14), (0.16, 0.56), (0.5, 0.62), (0.7, 0.85)  # of the first motion
BEGUN, SECOND, SECOND_TOLD, THIRD, THIRD_TOLD = (0.02, 0.14), (0.16, 0.54), (0.5, 0.58), (0.62, 0.86), (0.82, 0.9)
SLOWLY = 1 / 3  # of the first step: so far the ball goes at an even pace on the second, then ever faster
BAND_OPACITY, WORD_GAP = 0.28, 10.0
LINE_ABOVE, LEAST_OVER = 8.0, 100.0  # px: below what the last two columns are; of the first of them, at least


class FullStepsPicture:
    """Draw all steps on one way, whole and enlarged at its start: where one ends, the next begins."""

    def __init__(
        self, subject: LandscapeSubject, steps: FullSteps, words: Catalogue, *, layout: LandscapeLayout, theme: Theme
    ) -> None:
        self.steps, self.theme, self.places, self.type_scale = steps, theme, layout.again, layout.type_scale
        places, scale = self.places, self.type_scale
        self.turn = steps.legs[0].length
        reach, length = NEAR * self.turn, sum(leg.length for leg in steps.legs)
        self.near = WayPlot(places.enlarged, steps, reach, below=BELOW, theme=theme, type_scale=scale)
        self.whole = WayPlot(places.whole, steps, length, theme=theme, type_scale=scale)
        self.plots, area = (self.near, self.whole), self.near.area
        self.tangents = [Polylines([], colour=theme.gradient, width=4.0, dash=DASH, clip=area) for _ in range(SLOPES)]
        x = self.near.place_of(self.turn, 0.0)[0]
        corner = np.array([[x, area.bottom], [x, area.top]])
        self.corner = Polylines([corner], colour=theme.grid, width=2.0, dash=(4.0, 7.0))
        self.frame = Polylines(self.whole.framed(self.near), colour=theme.muted, width=2.5, clip=self.whole.area)
        self.still = self._still(subject, words)
        names = [words("label-first-step"), words("label-second-step"), words("label-third-step")][: len(steps.legs)]
        self.named = [self._step_name(name, k) for k, name in enumerate(names)]
        self.rows = [self._row(k) for k in range(len(steps.legs))]
        self.band, self.lower = self._band(words)
        self.turned = self._turned(words)
        self.slopes = [self._slope(k, words) for k in range(SLOPES)]
        self.bars = [Region(np.zeros((0, 2)), colour=theme.text, clip=None, opacity=1.0) for _ in steps.legs]

    def all(self) -> list[Painted]:
        """List the views from back to front."""
        told = [view for group in (*self.rows, *self.slopes) for view in group]
        moving = [view for plot in self.plots for view in plot.moving]
        return [
            *self.still,
            *self.band,
            self.frame,
            self.corner,
            *self.tangents,
            *moving,
            *self.bars,
            self.turned,
            *self.lower,
            *self.named,
            *told,
        ]

    def first_motion(self) -> Motion:
        """Roll along the first step, tell how long it is and what came of it, and mark where the loss is lower."""

        def show(t: float) -> None:
            still, told = within(t, *STILL), within(t, *TOLD)
            set_presence([*self.still, self.frame, self.tangents[0], self.bars[0], self.named[0]], still)
            self._show_way(self.turn * within(t, *FIRST))
            set_presence([view for plot in self.plots for view in (plot.curve, plot.starts[0])], still)
            set_presence([plot.starts[1] for plot in self.plots], told)
            self.tangents[0].show(self._tangent(0, still))
            set_presence(self.slopes[0], still)
            set_presence(self.rows[0], told)
            set_presence([*self.band, *self.lower], within(t, *BAND))

        rows = [view for row in self.rows[1:] for view in row]
        later = {*rows, *self.slopes[1], *self.named[1:], self.turned, self.corner}
        return drive([view for view in self.all() if view not in later], show, easing=linear)

    def next_motion(self) -> Motion:
        """Roll along the second step and the third, if there is one, each against the gradient where it begins."""
        third = self.steps.legs[2].length if len(self.steps.legs) > 2 else 0.0

        def show(t: float) -> None:
            begun = within(t, *BEGUN)
            self.tangents[1].show(self._tangent(1, begun))
            set_presence([self.tangents[1], self.corner, self.turned, *self.slopes[1], self.named[1]], begun)
            set_presence(self.bars[1:], begun)
            self._show_way(self.turn + self._along(within(t, *SECOND)) + third * within(t, *THIRD))
            set_presence(self.rows[1], within(t, *SECOND_TOLD))
            set_presence([view for plot in self.plots for view in plot.starts[2:]], within(t, *SECOND_TOLD))
            set_presence(self.named[2:], within(t, *SECOND_TOLD))
            set_presence([view for row in self.rows[2:] for view in row], within(t, *THIRD_TOLD))

        moving = [view for plot in self.plots for view in plot.moving]
        told = [*self.named[1:], *(view for row in self.rows[1:] for view in row)]
        views = [*moving, *told, *self.slopes[1], self.tangents[1], self.corner, self.turned, *self.bars]
        return drive(views, show, easing=linear)

    def _show_way(self, way: float) -> None:
        """Draw the way so far in both plots, and the bars of its steps."""
        for plot in self.plots:
            plot.show(way)
        for k, (bar, begin, leg) in enumerate(zip(self.bars, self.steps.begins, self.steps.legs, strict=True)):
            bar.show(self._bar(k, min(max(way - begin, 0.0), leg.length)))

    def _along(self, share: float) -> float:
        """Return how far the ball is along the second step, which it takes ever faster."""
        length, slowly = self.steps.legs[1].length, SLOWLY * self.turn
        return length if share >= 1 else slowly * float(exp(share * log(1 + length / slowly)) - 1)

    def _tangent(self, k: int, share: float) -> list[Array]:
        """Draw the tangent where a step begins: the loss falls along it by the gradient's length a unit of the way."""
        begins, leg, near = (0.0, self.turn)[k], self.steps.legs[k], self.near
        far = share * min(TANGENT * near.across, (leg.losses[0] - near.low) / leg.gradient)
        ends = [near.place_of(begins + d, leg.losses[0] - d * leg.gradient) for d in (0.0, far)]
        return [np.array(ends)] if share > 0 else []

    def _bar(self, k: int, distance: float) -> Array:
        places, longest = self.places, max(leg.length for leg in self.steps.legs)
        if not places.bar_half:
            return np.zeros((0, 2))
        end = places.start + distance / longest * (places.rights[-1] - places.start)
        return bar_corners(places.start, end, self._y(k) + places.bar_drop, half=places.bar_half)

    def _y(self, k: int) -> float:
        """Return the baseline of a step's name, in px."""
        return self.places.first + k * self.places.pitch

    # --- words and numbers ---------------------------------------------------------------------------

    def _still(self, subject: LandscapeSubject, words: Catalogue) -> list[Painted]:
        theme, places, scale, loss = self.theme, self.places, self.type_scale, start_loss(subject)
        (start, right), (x, y) = (places.start, places.rights[-1]), places.note
        name = words("label-mean-loss", count=subject.points, digits=str(subject.points))
        told, size = words.forms("label-enlarged"), NOTE_SIZE * scale
        note = fitting(told, size=size, room=places.note_room, theme=theme, colour=theme.muted)
        below, axis_name = places.heads + LINE_DROP, AXIS_NAME_SIZE * scale
        return [
            *self.near.still,
            *self.whole.still,
            plot_name(name, places.enlarged, colour=theme.text, theme=theme, type_scale=scale),
            Label(note, at(x, y), align="right"),
            self._word(words("label-way"), (places.whole[2], places.axis_name), axis_name, align="right"),
            *self._heads(words),
            Polylines([np.array([at(start, below), at(right, below)])], colour=theme.grid, width=1.5),
            self._word(words("label-at-the-start"), (start, places.before), places.name_size),
            number_of(loss, at(right, places.before), size=places.size, colour=theme.text, align="right", theme=theme),
        ]

    def _step_name(self, name: str, k: int) -> Label:
        places, theme = self.places, self.theme
        sizes = places.name_size, places.smallest
        inks = (typeset(quoted(name), size=size, theme=theme, colour=theme.muted) for size in sizes)
        return Label(first_fitting(inks, width=places.name_room), at(places.start, self._y(k)))

    def _heads(self, words: Catalogue) -> list[Painted]:
        """Name the columns of the table, with the signs between."""
        theme, places = self.theme, self.places
        ids = ("label-gradient-length", "label-rate", "label-length", "label-promised", "label-loss-came")
        tones = (theme.gradient, theme.text, theme.text, theme.gradient, theme.text)
        inks = [
            self._fitting(words.forms(id), tone, room) for id, tone, room in zip(ids, tones, places.rooms, strict=True)
        ]
        heads = [Label(ink, at(x, places.heads), align="right") for ink, x in zip(inks, places.rights, strict=True)]
        over = places.rights[-2] - max(inks[-2].box.width * PX_PER_UNIT, LEAST_OVER)
        ends, loss = (over, places.rights[-1]), self._fitting(words.forms("label-loss"), theme.text, places.rooms[-1])
        line = places.above + LINE_ABOVE
        return [
            *heads,
            Label(loss, at(sum(ends) / 2, places.above), align="centre"),
            Polylines([np.array([at(x, line) for x in ends])], colour=theme.grid, width=1.5),
            *(self._sign(sign, x, places.heads) for sign, x in zip(("times", "="), places.signs, strict=True)),
        ]

    def _row(self, k: int) -> list[Painted]:
        """Write a step's length as gradient times rate, and the loss after it."""
        theme, places = self.theme, self.places
        y, (side, sign) = self._y(k) + places.row_drop, leg_product(self.steps, k)
        factors = [Shown(each.text, each.place or "") for each in numerals(side)]
        _, length, end = leg_numbers(self.steps, k)
        columns = zip((*factors, length, promised_loss(self.steps, k), end), places.rights, strict=True)
        tones = (theme.gradient, theme.text, theme.text, theme.gradient, theme.text)
        numbers = [
            number_of(shown, at(right, y), size=places.size, colour=tone, align="right", theme=theme)
            for (shown, right), tone in zip(columns, tones, strict=True)
        ]
        for number, room in zip(numbers, places.rooms, strict=True):
            number.fit(room, smallest=places.smallest)
        signs = [self._sign(name, x, y) for name, x in zip(("times", sign), places.signs, strict=True)]
        return [*numbers, *signs]

    def _sign(self, name: str, x: float, y: float) -> Label:
        markup = "$times$" if name == "times" else f"${name}$"
        return Label(
            typeset(markup, size=self.places.size, theme=self.theme, colour=self.theme.muted), at(x, y), align="centre"
        )

    def _word(self, text: str, px: tuple[float, float], size: float, *, align: Align = "left") -> Label:
        return Label(typeset(quoted(text), size=size, theme=self.theme, colour=self.theme.muted), at(*px), align=align)

    def _slope(self, k: int, words: Catalogue) -> list[Painted]:
        """Write what the slope is beside the tangent, where no curve runs."""
        shown, theme, size = leg_numbers(self.steps, k)[0], self.theme, self.places.name_size
        pieces: list[Piece] = [CardWord(quoted(words("label-slope"))), Figure(shown)]
        x, y = self._free_place(k, line_width(pieces, size, theme=theme))
        return [view for view, _ in set_line(pieces, x, y=y, size=size, colour=theme.gradient, theme=theme)]

    def _fitting(self, forms: Sequence[str], tone: str, room: float) -> Ink:
        """Set the first form that has room in px, smaller where none has."""
        sizes = self.places.name_size, self.places.smallest
        inks = (typeset(quoted(form), size=size, theme=self.theme, colour=tone) for size in sizes for form in forms)
        return first_fitting(inks, width=room)

    def _band(self, words: Catalogue) -> tuple[list[Painted], list[Painted]]:
        """Mark where the loss is lower than at the start of the first step, and say how far that is beside it."""
        shown, theme, near = lower_until(self.steps), self.theme, self.near
        if not shown or self.steps.legs[0].lower is None:
            return [], []
        area, end = near.area, near.place_of(self.steps.legs[0].lower, 0.0)[0]
        corners = [(area.left, area.bottom), (end, area.bottom), (end, area.top), (area.left, area.top)]
        edge = np.array([[end, area.bottom], [end, area.top]])
        band = Region(np.array(corners), colour=theme.signal, clip=None, opacity=BAND_OPACITY)
        lines = self._lower_lines(shown, words, (end - area.left) * PX_PER_UNIT)
        return [band, Polylines([edge], colour=theme.signal, width=2.0)], lines

    def _lower_lines(self, shown: Shown, words: Catalogue, wide: float) -> list[Painted]:
        """Say how far the band reaches, beside it above the curve, in the first form and size that is clear of it."""
        theme, places, (left, top, _, _) = self.theme, self.places, self.places.enlarged
        drawn, x = self._drawn([0]), left + wide + BAND_GAP
        forms = words.forms_in_pieces("label-lower-until", distance=Figure(shown))
        for size, form in product((places.name_size, places.smallest), forms):
            line = pieces_of(form, theme.writing)
            y, width = top + BAND_DROP + size / 2, line_width(line, size, theme=theme, gap=WORD_GAP)
            if _distance(drawn, (x, y), width=width, size=size) >= CLEAR:
                break
        made = set_line(line, x, y=y, size=size, colour=theme.text, theme=theme, gap=WORD_GAP)
        return [view for view, _ in made]

    def _turned(self, words: Catalogue) -> Label:
        """Say beside the line where the second step begins that it goes another way, where no curve runs."""
        near, size, (left, top, right, bottom) = self.near, AXIS_NAME_SIZE * self.type_scale, self.places.enlarged
        start = left + self.turn / near.across * (right - left) + TURN_GAP
        forms, room = words.forms("label-new-direction"), right - start - CLEAR
        ink = fitting(forms, size=size, room=room, theme=self.theme, colour=self.theme.text)
        width = ink.box.width * PX_PER_UNIT
        ys = np.arange(top + size, bottom - size, size / 2).tolist()
        wanted = [(each, y) for each in (start, start - 2 * TURN_GAP - width) for y in ys]
        x, y = self._clear_of(self._drawn([0, 1]), wanted, width, size)
        return Label(ink, at(x, y + size / 2))

    def _drawn(self, tangents: list[int]) -> Array:
        """List places of the enlarged plot on the curve, at both starts and along tangents, in px."""
        near = self.near
        lines = [self._tangent(k, 1.0)[0] for k in tangents]
        along = [start + np.linspace(0, 1, SAMPLED)[:, None] * (end - start) for start, end in lines]
        drawn = np.concatenate([near.line(near.across), *(each.place[None] for each in near.starts), *along])
        return self._px(drawn)

    def _px(self, places: Array) -> Array:
        """Turn places of the enlarged plot, in scene units, into px."""
        area, (left, top, _, _) = self.near.area, self.places.enlarged
        px: Array = (places - np.array([area.left, area.top])) * np.array([PX_PER_UNIT, -PX_PER_UNIT])
        px += np.array([left, top])
        return px

    def _free_place(self, k: int, width: float) -> tuple[float, float]:
        """Find the place beside a tangent, or above its start, that lies farthest from the curve; in px."""
        size, turned = self.places.name_size, self.turned.box()
        start, end = self._px(self._tangent(k, 1.0)[0])
        xs = np.linspace(turned.left, turned.right, SAMPLED)
        words = [self._px(np.stack([xs, np.full(SAMPLED, y)], axis=-1)) for y in (turned.bottom, turned.top)]
        drawn = np.concatenate([self._drawn([k]), *words])
        beside = [start + share * (end - start) for share in (0.5, 0.3, 0.7)]
        wanted = [(x + aside, y) for gap in SLOPE_GAPS for aside in (gap, -gap - width) for x, y in beside]
        wanted += [(start[0] + gap, start[1] - 2 * gap) for gap in SLOPE_GAPS]
        return self._clear_of(drawn, wanted, width, size)

    def _clear_of(
        self, drawn: Array, wanted: Sequence[tuple[float, float]], width: float, size: float
    ) -> tuple[float, float]:
        """Choose the first of some places in the plot where words are clear of what is drawn, or the clearest; px."""
        left, top, right, bottom = self.places.enlarged
        high = size / 2 + CLEAR
        inside = [
            (float(x), float(y))
            for x, y in wanted
            if left < x - CLEAR and x + width + CLEAR < right and top + high < y < bottom - high
        ] or [(float(x), float(y)) for x, y in wanted]
        far = [_distance(drawn, place, width=width, size=size) for place in inside]
        clear = (place for place, away in zip(inside, far, strict=True) if away >= CLEAR)
        return next(clear, inside[int(np.argmax(far))])


def _distance(drawn: Array, place: tuple[float, float], *, width: float, size: float) -> float:
    """Return how far the nearest of some points lies from words of a size that begin at a place, in px."""
    x, y = place
    aside = np.maximum(np.maximum(x - drawn[:, 0], drawn[:, 0] - x - width), 0.0)
    above = np.maximum(np.abs(drawn[:, 1] - y) - size / 2, 0.0)
    return float(np.sqrt(aside * aside + above * above).min())
