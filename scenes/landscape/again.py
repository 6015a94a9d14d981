"""Two steps that are much too long: the loss along both, a tangent where each begins, and how long both are."""

import numpy as np
from numpy.typing import NDArray

from nnviz_core.kinds.landscape.actions import LandscapeSubject, Leg, TwoSteps
from nnviz_core.kinds.landscape.again import SEEN, leg_numbers, leg_product, seen_number
from nnviz_core.kinds.landscape.story import start_loss
from nnviz_core.look.scales import PX_PER_UNIT, units
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.formula.tree import numerals
from nnviz_core.words.numbers import Shown
from nnviz_scenes.engine.motions import Motion, drive, linear, set_presence, within
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import quoted, typeset
from nnviz_scenes.landscape.curve import AXIS_NAME_Y, DASH, PLOT
from nnviz_scenes.marks.label import Align, Label
from nnviz_scenes.marks.lines import Polylines, begun
from nnviz_scenes.marks.number import number_of
from nnviz_scenes.marks.region import Region
from nnviz_scenes.parts.layout import RIGHT, at, rectangle
from nnviz_scenes.parts.panel_pieces import Head, bar_corners, left_axis, plot_frame, plot_name, ticks_below
from nnviz_scenes.parts.plane_card import CardWord, Figure, Piece, line_width, set_line
from nnviz_scenes.parts.plane_layout import tick_marks

Array = NDArray[np.float64]
START, RIGHTS = 1172.0, (1304.0, 1450.0, 1630.0, float(RIGHT))  # px: left of the names, right ends of the columns
SIGNS = (1332.0, 1480.0)  # x, px: between the columns
HEAD_Y, BEFORE_Y, FIRST_Y, PITCH = 228.0, 290.0, 354.0, 156.0  # px, of baselines: heads, the start, names of steps
ROW_DROP, BAR_DROP, BAR_HALF, NOTE_DROP, NOTE_GAP = 52.0, 88.0, 15.0, 146.0, 10.0  # px, below the name of a step
SIZE, NAME_SIZE, SMALLEST, WIDEST = 26.0, 22.0, 20.0, 124.0  # px
SLOPE_GAPS = (20.0, 60.0, 110.0, 170.0)  # px, from a tangent to its words
CLEAR = 12.0  # px, from them to curves, at least
ROOM = 1.08  # times the highest loss, that is seen
SAMPLED = 40  # places of a tangent that its words keep away from
TANGENT = 0.3  # of the plot's width, that a tangent runs at most
STILL, FIRST, BETWEEN, SECOND = (0.0, 0.1), (0.1, 0.42), 0.5, (0.52, 0.84)  # of the motion
FIRST_TOLD, SECOND_TOLD = (0.36, 0.44), (0.8, 0.88)


class TwoStepsPicture:
    """Draw both steps on one way: where the first one ends, the second begins."""

    def __init__(self, subject: LandscapeSubject, steps: TwoSteps, words: Catalogue, *, theme: Theme) -> None:
        self.steps, self.theme = steps, theme
        self.area, clip = rectangle(PLOT), rectangle(PLOT)
        self.turn = steps.legs[0].length
        self.across, self.high = SEEN * self.turn, ROOM * self._highest()
        self.lines = [self._line(k) for k in range(2)]
        self.curves = [Polylines([], colour=theme.text, width=4.5, clip=clip) for _ in self.lines]
        self.tangents = [Polylines([], colour=theme.gradient, width=4.0, dash=DASH, clip=clip) for _ in self.lines]
        x = self.place_of(self.turn, 0.0)[0]
        corner = np.array([[x, self.area.bottom], [x, self.area.top]])
        self.corner = Polylines([corner], colour=theme.grid, width=2.0, dash=(4.0, 7.0))
        starts = [np.array(self.place_of(distance, leg.losses[0])) for distance, leg in self._starts()]
        self.starts = [Head(place, colour=theme.signal, rim=theme.panel) for place in starts]
        self.ball = Head(starts[0], colour=theme.text, rim=theme.panel)
        self.still = self._still(subject, words)
        self.rows = [self._row(k, words) for k in range(2)]
        self.slopes = [self._slope(k, words) for k in range(2)]
        self.bars = [Region(np.zeros((0, 2)), colour=theme.text, clip=None, opacity=1.0) for _ in range(2)]

    def all(self) -> list[Painted]:
        """List the views from back to front."""
        rows = [view for row in self.rows for view in row]
        slopes = [view for slope in self.slopes for view in slope]
        return [
            *self.still,
            self.corner,
            *self.tangents,
            *self.curves,
            *self.starts,
            self.ball,
            *self.bars,
            *rows,
            *slopes,
        ]

    def motion(self) -> Motion:
        """Roll along the first step, tell how long it is, and roll along the second until that leaves the picture."""

        def show(t: float) -> None:
            set_presence(self.still, within(t, *STILL))
            shares = within(t, *FIRST), within(t, *SECOND)
            set_presence([*self.curves, *self.tangents, *self.bars, self.starts[0]], within(t, *STILL))
            for k, share in enumerate(shares):
                self.curves[k].show(begun(self.lines[k], share))
                begins = (FIRST[0] - 0.06, FIRST[0] + 0.04) if k == 0 else (FIRST[1], BETWEEN)
                self.tangents[k].show(self._tangent(k, within(t, *begins)))
                set_presence(self.slopes[k], within(t, begins[1] - 0.04, begins[1]))
                self.bars[k].show(self._bar(k, share))
            set_presence([self.corner, self.starts[1]], within(t, *FIRST_TOLD))
            self._roll(*shares)
            set_presence(self.rows[0], within(t, *FIRST_TOLD))
            set_presence(self.rows[1], within(t, *SECOND_TOLD))

        return drive(self.all(), show, easing=linear)

    def _roll(self, first: float, second: float) -> None:
        """Put the ball on the curve; it is gone where the second step leaves the picture."""
        line, share = (self.lines[0], first) if second == 0 else (self.lines[1], second)
        drawn = begun(line, share)
        self.ball.show(drawn[0][-1] if drawn else line[0], clamped=0.0)
        seen = self.steps.legs[1].length <= self.turn * (SEEN - 1)
        self.ball.presence = 1.0 if 0 < first < 1 or (second > 0 and (seen or second < 1)) else 0.0

    # --- places --------------------------------------------------------------------------------------

    def place_of(self, distance: float, loss: float) -> tuple[float, float]:
        """Return where a loss stands along the way, in scene units."""
        x = self.area.left + distance / self.across * self.area.width
        return x, self.area.bottom + loss / self.high * self.area.height

    def _starts(self) -> list[tuple[float, Leg]]:
        return list(zip((0.0, self.turn), self.steps.legs, strict=True))

    def _highest(self) -> float:
        losses = np.concatenate([leg.losses for leg in self.steps.legs])
        return float(losses[np.isfinite(losses)].max())

    def _line(self, k: int) -> Array:
        begins, leg = self._starts()[k]
        pairs = zip(leg.distances.tolist(), leg.losses.tolist(), strict=True)
        return np.array([self.place_of(begins + distance, loss) for distance, loss in pairs if np.isfinite(loss)])

    def _tangent(self, k: int, share: float) -> list[Array]:
        """Draw the tangent where a step begins: the loss falls along it by the gradient's length a unit of the way."""
        begins, leg = self._starts()[k]
        far = share * min(TANGENT * self.across, leg.losses[0] / leg.gradient)
        ends = [self.place_of(begins + d, leg.losses[0] - d * leg.gradient) for d in (0.0, far)]
        return [np.array(ends)] if share > 0 else []

    def _bar(self, k: int, share: float) -> Array:
        longest = max(leg.length for leg in self.steps.legs)
        end = START + share * self.steps.legs[k].length / longest * (RIGHT - START)
        return bar_corners(START, end, FIRST_Y + k * PITCH + BAR_DROP, half=BAR_HALF)

    # --- words and numbers ---------------------------------------------------------------------------

    def _still(self, subject: LandscapeSubject, words: Catalogue) -> list[Painted]:
        left, _, right, bottom = PLOT
        theme, loss = self.theme, start_loss(subject)
        across = tick_marks(0.0, self.across, start=left, end=right)
        heads = (words("label-gradient-length"), words("label-rate"), words("label-length"), words("label-loss-then"))
        tones = (theme.gradient, theme.text, theme.text, theme.text)
        return [
            plot_frame(self.area, theme),
            *ticks_below(across, bottom, theme),
            *left_axis(PLOT, 0.0, self.high, theme),
            plot_name(
                words("label-mean-loss", count=subject.points, digits=str(subject.points)),
                PLOT,
                colour=theme.text,
                theme=theme,
            ),
            self._word(words("label-way"), (right, AXIS_NAME_Y), 20.0, theme.muted, align="right"),
            *(
                self._word(name, (x, HEAD_Y), NAME_SIZE, tone, align="right")
                for name, x, tone in zip(heads, RIGHTS, tones, strict=True)
            ),
            *(self._sign(sign, x, HEAD_Y) for sign, x in zip(("times", "="), SIGNS, strict=True)),
            Polylines([np.array([at(START, HEAD_Y + 16), at(RIGHT, HEAD_Y + 16)])], colour=theme.grid, width=1.5),
            self._word(words("label-at-the-start"), (START, BEFORE_Y), NAME_SIZE, theme.muted),
            number_of(loss, at(RIGHT, BEFORE_Y), size=SIZE, colour=theme.text, align="right", theme=theme),
            *(
                self._word(name, (START, FIRST_Y + k * PITCH), NAME_SIZE, theme.muted)
                for k, name in enumerate((words("label-first-step"), words("label-second-step")))
            ),
        ]

    def _row(self, k: int, words: Catalogue) -> list[Painted]:
        """Write a step's length as gradient times rate, the loss after it, and how much of the step is seen."""
        y, theme = FIRST_Y + k * PITCH + ROW_DROP, self.theme
        side, sign = leg_product(self.steps, k)
        factors = [Shown(each.text, each.place or "") for each in numerals(side)]
        columns = zip((*factors, *leg_numbers(self.steps, k)[1:]), RIGHTS, strict=True)
        tones = (theme.gradient, theme.text, theme.text, theme.text)
        numbers = [
            number_of(shown, at(right, y), size=SIZE, colour=tone, align="right", theme=theme)
            for (shown, right), tone in zip(columns, tones, strict=True)
        ]
        for number in numbers:
            number.fit(WIDEST, smallest=SMALLEST)
        signs = [self._sign(name, x, y) for name, x in zip(("times", sign), SIGNS, strict=True)]
        return [*numbers, *signs, *(self._seen(words) if k else ())]

    def _seen(self, words: Catalogue) -> list[Painted]:
        """Say how much of the second step the picture shows, if not all of it."""
        shown = seen_number(self.steps)
        if shown is None:
            return []
        y = FIRST_Y + PITCH + NOTE_DROP
        word = self._word(words("label-part-seen"), (START, y), NAME_SIZE, self.theme.muted)
        beside = word.box().right + units(NOTE_GAP)
        return [
            word,
            number_of(shown, (beside, at(0, y)[1]), size=SIZE, colour=self.theme.text, theme=self.theme),
        ]

    def _sign(self, name: str, x: float, y: float) -> Label:
        markup = "$times$" if name == "times" else f"${name}$"
        return Label(typeset(markup, size=SIZE, theme=self.theme, colour=self.theme.muted), at(x, y), align="centre")

    def _word(self, text: str, px: tuple[float, float], size: float, colour: str, *, align: Align = "left") -> Label:
        return Label(typeset(quoted(text), size=size, theme=self.theme, colour=colour), at(*px), align=align)

    def _slope(self, k: int, words: Catalogue) -> list[Painted]:
        """Write what the slope is beside the tangent, where no curve runs."""
        shown, theme = leg_numbers(self.steps, k)[0], self.theme
        pieces: list[Piece] = [CardWord(quoted(words("label-slope"))), Figure(shown)]
        width = line_width(pieces, NAME_SIZE, theme=theme)
        x, y = self._free_place(k, width)
        return [view for view, _ in set_line(pieces, x, y=y, size=NAME_SIZE, colour=theme.gradient, theme=theme)]

    def _free_place(self, k: int, width: float) -> tuple[float, float]:
        """Find the place beside a tangent, or above its start, that lies farthest from the curves; in px."""
        to_px = np.array([PX_PER_UNIT, -PX_PER_UNIT])
        origin = np.array([PLOT[0], PLOT[1]]) - np.array([self.area.left, self.area.top]) * to_px
        start, end = self._tangent(k, 1.0)[0] * to_px + origin
        drawn = np.concatenate([*self.lines, *(each.place[None] for each in self.starts)]) * to_px + origin
        drawn = np.concatenate([drawn, np.linspace(start, end, SAMPLED)])
        beside = [(*(start + share * (end - start)).tolist(), gap) for gap in SLOPE_GAPS for share in (0.5, 0.3, 0.7)]
        wanted = [place for x, y, gap in beside for place in ((x + gap, y), (x - gap - width, y))]
        wanted += [(start[0] + gap, start[1] - 2 * gap) for gap in SLOPE_GAPS]
        high = NAME_SIZE / 2 + CLEAR
        inside = [
            (float(x), float(y))
            for x, y in wanted
            if PLOT[0] < x - CLEAR and x + width + CLEAR < PLOT[2] and PLOT[1] + high < y < PLOT[3] - high
        ]
        far = [_distance(drawn, place, width=width) for place in inside]
        clear = (place for place, away in zip(inside, far, strict=True) if away >= CLEAR)
        return next(clear, inside[int(np.argmax(far))])


def _distance(drawn: Array, place: tuple[float, float], *, width: float) -> float:
    """Return how far the nearest of some points lies from words that begin at a place, in px."""
    x, y = place
    aside = np.maximum(np.maximum(x - drawn[:, 0], drawn[:, 0] - x - width), 0.0)
    above = np.maximum(np.abs(drawn[:, 1] - y) - NAME_SIZE / 2, 0.0)
    return float(np.sqrt(aside * aside + above * above).min())
