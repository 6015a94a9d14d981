"""Two steps that are much too long: the loss along both, a tangent where each begins, and how long both are."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.elementary import exp, log
from nnviz_core.kinds.landscape.actions import LandscapeSubject, TwoSteps
from nnviz_core.kinds.landscape.again import NEAR, leg_numbers, leg_product, promised_loss
from nnviz_core.kinds.landscape.story import start_loss
from nnviz_core.look.scales import PX_PER_UNIT
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.formula.tree import numerals
from nnviz_core.words.numbers import Shown
from nnviz_scenes.engine.motions import Motion, drive, linear, set_presence, within
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import first_fitting, fitting, quoted, typeset
from nnviz_scenes.landscape.curve import AXIS_NAME_SIZE, DASH
from nnviz_scenes.landscape.layout import LandscapeLayout
from nnviz_scenes.landscape.way import WayPlot
from nnviz_scenes.marks.label import Align, Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.number import number_of
from nnviz_scenes.marks.region import Region
from nnviz_scenes.parts.frame import at
from nnviz_scenes.parts.panel_pieces import bar_corners, plot_name
from nnviz_scenes.parts.plane_card import CardWord, Figure, Piece, line_width, set_line

Array = NDArray[np.float64]
NOTE_SIZE, LINE_DROP = 20.0, 16.0  # px: of what says that a plot is enlarged, from the heads to the line below
SLOPE_GAPS = (20.0, 60.0, 110.0, 170.0)  # px, from a tangent to its words
TURN_GAP, PROMISE_GAP = 18.0, 14.0  # px: behind the line of the second start; before what was promised
CLEAR = 12.0  # px, from them to curves, at least
SAMPLED = 40  # places of a tangent that its words keep away from
TANGENT, BELOW = 0.3, 0.24  # of the plot's width, that a tangent runs at most; of the losses, below zero
STILL, FIRST, BETWEEN, SECOND = (0.0, 0.1), (0.1, 0.4), 0.48, (0.5, 0.86)  # of the motion
FIRST_TOLD, SECOND_TOLD = (0.34, 0.42), (0.82, 0.9)
SLOWLY = 1 / 3  # of the first step: so far the ball goes at an even pace on the second, then ever faster


class TwoStepsPicture:
    """Draw both steps on one way, whole and enlarged at its start: where the first one ends, the second begins."""

    def __init__(
        self, subject: LandscapeSubject, steps: TwoSteps, words: Catalogue, *, layout: LandscapeLayout, theme: Theme
    ) -> None:
        self.steps, self.theme, self.places, self.type_scale = steps, theme, layout.again, layout.type_scale
        places, scale = self.places, self.type_scale
        self.turn = steps.legs[0].length
        reach, length = NEAR * self.turn, self.turn + steps.legs[1].length
        self.near = WayPlot(places.enlarged, steps, reach, below=BELOW, theme=theme, type_scale=scale)
        self.whole = WayPlot(places.whole, steps, length, theme=theme, type_scale=scale)
        self.plots, area = (self.near, self.whole), self.near.area
        self.tangents = [Polylines([], colour=theme.gradient, width=4.0, dash=DASH, clip=area) for _ in steps.legs]
        x = self.near.place_of(self.turn, 0.0)[0]
        corner = np.array([[x, area.bottom], [x, area.top]])
        self.corner = Polylines([corner], colour=theme.grid, width=2.0, dash=(4.0, 7.0))
        self.frame = Polylines(self.whole.framed(self.near), colour=theme.muted, width=2.5, clip=self.whole.area)
        self.still = self._still(subject, words)
        self.rows = [[*self._row(k), *self._promise(k, words)] for k in range(2)]
        self.turned = self._turned(words)
        self.slopes = [self._slope(k, words) for k in range(2)]
        self.bars = [Region(np.zeros((0, 2)), colour=theme.text, clip=None, opacity=1.0) for _ in range(2)]

    def all(self) -> list[Painted]:
        """List the views from back to front."""
        told = [view for group in (*self.rows, *self.slopes) for view in group]
        moving = [view for plot in self.plots for view in plot.moving]
        return [*self.still, self.frame, self.corner, *self.tangents, *moving, *self.bars, self.turned, *told]

    def motion(self) -> Motion:
        """Roll along the first step, tell how long it is, and roll along the second to its end."""

        def show(t: float) -> None:
            at_once = [*self.still, self.frame, *self.tangents, *self.bars]
            set_presence(at_once, within(t, *STILL))
            distances = self.turn * within(t, *FIRST), self._along(within(t, *SECOND))
            for plot in self.plots:
                plot.show(sum(distances))
                set_presence([plot.curve, plot.starts[0]], within(t, *STILL))
                set_presence([plot.starts[1]], within(t, *FIRST_TOLD))
            for k, distance in enumerate(distances):
                begins = (FIRST[0] - 0.06, FIRST[0] + 0.04) if k == 0 else (FIRST[1], BETWEEN)
                self.tangents[k].show(self._tangent(k, within(t, *begins)))
                set_presence(self.slopes[k], within(t, begins[1] - 0.04, begins[1]))
                self.bars[k].show(self._bar(k, distance))
            set_presence([self.corner, self.turned, *self.rows[0]], within(t, *FIRST_TOLD))
            set_presence(self.rows[1], within(t, *SECOND_TOLD))

        return drive(self.all(), show, easing=linear)

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
        steps = words("label-first-step"), words("label-second-step")
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
            *(self._step_name(name, k) for k, name in enumerate(steps)),
        ]

    def _step_name(self, name: str, k: int) -> Label:
        places, theme = self.places, self.theme
        sizes = places.name_size, places.smallest
        inks = (typeset(quoted(name), size=size, theme=theme, colour=theme.muted) for size in sizes)
        return Label(first_fitting(inks, width=places.name_room), at(places.start, self._y(k)))

    def _heads(self, words: Catalogue) -> list[Painted]:
        """Name the columns of the table, with the signs between."""
        theme, places = self.theme, self.places
        named = map(words.forms, ("label-gradient-length", "label-rate", "label-length", "label-loss-then"))
        tones = (theme.gradient, theme.text, theme.text, theme.text)
        sizes = places.name_size, places.smallest
        inks = [
            first_fitting(
                (typeset(quoted(form), size=size, theme=theme, colour=tone) for size in sizes for form in forms),
                width=room,
            )
            for forms, tone, room in zip(named, tones, places.head_rooms, strict=True)
        ]
        heads = [Label(ink, at(x, places.heads), align="right") for ink, x in zip(inks, places.rights, strict=True)]
        return [
            *heads,
            *(self._sign(sign, x, places.heads) for sign, x in zip(("times", "="), places.signs, strict=True)),
        ]

    def _row(self, k: int) -> list[Painted]:
        """Write a step's length as gradient times rate, and the loss after it."""
        theme, places = self.theme, self.places
        y, (side, sign) = self._y(k) + places.row_drop, leg_product(self.steps, k)
        factors = [Shown(each.text, each.place or "") for each in numerals(side)]
        columns = zip((*factors, *leg_numbers(self.steps, k)[1:]), places.rights, strict=True)
        tones = (theme.gradient, theme.text, theme.text, theme.text)
        numbers = [
            number_of(shown, at(right, y), size=places.size, colour=tone, align="right", theme=theme)
            for (shown, right), tone in zip(columns, tones, strict=True)
        ]
        for number in numbers:
            number.fit(places.widest, smallest=places.smallest)
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

    def _promise(self, k: int, words: Catalogue) -> list[Painted]:
        """Write above the loss after a step which one the slope promised, where the step's name has a line alone."""
        places, theme, y = self.places, self.theme, self._y(k)
        if not places.row_drop:
            return []
        shown, right = promised_loss(self.steps, k), places.rights[-1]
        number = number_of(
            shown, at(right, y), size=places.name_size, colour=theme.gradient, align="right", theme=theme
        )
        end = right - number.box().width * PX_PER_UNIT - PROMISE_GAP
        room = end - places.start - places.name_room / 2
        name = fitting(words.forms("label-promised"), size=places.name_size, room=room, theme=theme, colour=theme.muted)
        return [Label(name, at(end, y), align="right"), number]

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
