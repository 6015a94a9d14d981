"""Two steps that are much too long: the loss along both, a tangent where each begins, and how long both are."""

import numpy as np
from numpy.typing import NDArray

from nnviz_core.kinds.landscape.actions import LandscapeSubject, Leg, TwoSteps
from nnviz_core.kinds.landscape.again import SEEN, again_rate, leg_numbers
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_scenes.engine.motions import Motion, drive, linear, set_presence, within
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import quoted, typeset
from nnviz_scenes.landscape.curve import AXIS_NAME_Y, DASH, PLOT
from nnviz_scenes.marks.label import Align, Label
from nnviz_scenes.marks.lines import Polylines, begun
from nnviz_scenes.marks.number import Number
from nnviz_scenes.marks.region import Region
from nnviz_scenes.parts.layout import RIGHT, at, rectangle
from nnviz_scenes.parts.panel_pieces import Head, bar_corners, left_axis, plot_frame, plot_name, ticks_below
from nnviz_scenes.parts.plane_layout import tick_marks

Array = NDArray[np.float64]
START, RIGHTS = 1172.0, (1470.0, 1650.0, float(RIGHT))  # px: left of the names, right ends of the columns
RATE_Y, HEAD_Y, FIRST_Y, PITCH = 232.0, 312.0, 374.0, 62.0  # px, of baselines
BARS_Y, BAR_PITCH, BAR_HALF, BAR_DROP = 580.0, 104.0, 15.0, 38.0  # px: of names, and from them to the bars
SIZE, NAME_SIZE, SMALLEST, WIDEST = 26.0, 22.0, 20.0, 160.0  # px
ROOM = 1.08  # times the highest loss, that is seen
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
        self.rows = [self._row(k) for k in range(2)]
        self.bars = [Region(np.zeros((0, 2)), colour=theme.text, clip=None, opacity=1.0) for _ in range(2)]

    def all(self) -> list[Painted]:
        """List the views from back to front."""
        rows = [view for row in self.rows for view in row]
        return [*self.still, self.corner, *self.tangents, *self.curves, *self.starts, self.ball, *self.bars, *rows]

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
        return bar_corners(START, end, BARS_Y + k * BAR_PITCH + BAR_DROP, half=BAR_HALF)

    # --- words and numbers ---------------------------------------------------------------------------

    def _still(self, subject: LandscapeSubject, words: Catalogue) -> list[Painted]:
        left, _, right, bottom = PLOT
        theme, rate = self.theme, again_rate(self.steps)
        across = tick_marks(0.0, self.across, start=left, end=right)
        heads = (words("label-gradient-length"), words("label-length"), words("label-loss-then"))
        tones = (theme.gradient, theme.text, theme.text)
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
            self._word(words("label-rate"), (START, RATE_Y), NAME_SIZE, theme.muted),
            Number(rate.text, at(RIGHTS[0], RATE_Y), size=SIZE, colour=theme.text, align="right", place=rate.place),
            *(
                self._word(name, (x, HEAD_Y), NAME_SIZE, tone, align="right")
                for name, x, tone in zip(heads, RIGHTS, tones, strict=True)
            ),
            Polylines([np.array([at(START, HEAD_Y + 16), at(RIGHT, HEAD_Y + 16)])], colour=theme.grid, width=1.5),
            *(
                self._word(name, (START, y), NAME_SIZE, theme.muted)
                for k, name in enumerate((words("label-first-step"), words("label-second-step")))
                for y in (FIRST_Y + k * PITCH, BARS_Y + k * BAR_PITCH)
            ),
        ]

    def _row(self, k: int) -> list[Painted]:
        tones = (self.theme.gradient, self.theme.text, self.theme.text)
        numbers = [
            Number(shown.text, at(right, FIRST_Y + k * PITCH), size=SIZE, colour=tone, align="right", place=shown.place)
            for shown, right, tone in zip(leg_numbers(self.steps, k), RIGHTS, tones, strict=True)
        ]
        for number in numbers:
            number.fit(WIDEST, smallest=SMALLEST)
        return [*numbers]

    def _word(self, text: str, px: tuple[float, float], size: float, colour: str, *, align: Align = "left") -> Label:
        return Label(typeset(quoted(text), size=size, theme=self.theme, colour=colour), at(*px), align=align)
