"""The loss as a landscape: a curve with its tangent and three steps, then a map that it is a line of."""

from collections.abc import Iterable
from typing import assert_never

from nnviz_core.kinds.landscape.actions import (
    DrawCurve,
    DrawMap,
    DrawPath,
    LandscapeAction,
    LandscapeSubject,
    LookCloser,
    PointDown,
    StepAgain,
    StepOver,
    TakeStep,
)
from nnviz_core.story.beats import Beat
from nnviz_scenes.engine.motions import (
    Motion,
    clamped,
    drive,
    fade_in,
    fade_out,
    in_turn,
    late,
    linear,
    set_presence,
    squeezed,
    together,
    within,
)
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.landscape.again import FullStepsPicture
from nnviz_scenes.landscape.curve import TangentPlot, between, window_of_map
from nnviz_scenes.landscape.layout import landscape_layout
from nnviz_scenes.landscape.map import LossMapViews
from nnviz_scenes.landscape.table import make_table
from nnviz_scenes.marks.number import Number
from nnviz_scenes.parts.match_cut import KeptAtCut, carry_number
from nnviz_scenes.stage import Stage

ZOOM, ROLL, TELL = (0.0, 0.38), (0.38, 0.82), (0.82, 1.0)  # of a step
LEAVE, WIDEN, TURN, DOT = (0.0, 0.12), (0.04, 0.24), (0.24, 0.46), (0.5, 0.6)  # of the way to the map


class Landscape(Stage):
    """Walk down the loss, then look at it from above."""

    kind = "landscape"
    has_strip = False

    def build(self) -> Iterable[Painted]:
        """Make the curve with its table, and the map."""
        subject = self.timed.section.subject
        assert isinstance(subject, LandscapeSubject)
        self.subject = subject
        words, theme, layout = self.words, self.theme, landscape_layout(self.frame)
        self.curve = TangentPlot(subject, words, layout=layout, theme=theme)
        self.table = make_table(subject, words, places=layout.table, theme=theme)
        self.map = LossMapViews(subject, words, layout=layout, theme=theme)
        again = subject.again
        self.again = FullStepsPicture(subject, again, words, layout=layout, theme=theme) if again else None
        under = [*self.map.all(), *self.curve.all(), *self.table.all()]  # the curve lies on the map as it turns
        return [*under, *(self.again.all() if self.again else ())]

    def at_first(self) -> Iterable[Painted]:
        """List the frame of the curve and its ticks."""
        return [self.curve.frame, *self.curve.names, *self.curve.ticks[-1]]

    def carried(self, old: Stage) -> KeptAtCut | None:
        """Let the mean loss before a step go to where the table has it."""
        loss = old.stays()
        return carry_number(loss, self.table.loss) if isinstance(loss, Number) else None

    def act(self, beat: Beat) -> Motion:
        """Return the motion of one beat."""
        action = beat.action
        assert isinstance(action, LandscapeAction)
        match action:
            case DrawCurve():
                return self.draw_curve()
            case TakeStep(step):
                return self.take_step(step)
            case LookCloser():
                return self.look_closer()
            case DrawMap():
                return self.draw_map()
            case PointDown():
                return self.point_down()
            case DrawPath():
                return self.draw_path()
            case StepOver():
                return self.step_over()
            case StepAgain():
                assert self.again
                return self.again.next_motion()
            case _:
                assert_never(action)

    # --- the curve -----------------------------------------------------------------------------------

    def draw_curve(self) -> Motion:
        """Draw the curve as far as the longest step goes, and the tangent with it."""
        curve, table = self.curve, self.table
        lines = [curve.start_line, curve.curve, curve.tangent, curve.start]

        def show(t: float) -> None:
            set_presence(lines, within(t, 0.0, 0.12))
            curve.show(curve.windows[-1], within(t, 0.08, 0.9))

        coming = [view for view in table.start if view.presence == 0]  # the loss may have come over a cut
        return together(squeezed(fade_in(coming), end=0.15), drive(lines, show, easing=linear))

    def take_step(self, k: int) -> Motion:
        """Fit the window to the step, roll the ball as far as that goes, then draw and print the gap."""
        curve, start = self.curve, self.curve.windows[k - 1]  # from that of the longest step, where the curve was drawn
        views = curve.live

        def show(t: float) -> None:
            window = between(start, curve.windows[k], within(t, *ZOOM))
            curve.shares = [1.0] * k + [within(t, *ROLL)] + [0.0] * (len(curve.shares) - k - 1)
            curve.show(window)
            curve.show_step(window, k, gap=within(t, *TELL))
            coming = clamped((t - ROLL[0]) / 0.06)
            curve.balls[k].presence = curve.marks[k].presence = coming
            curve.gaps[k].presence = 1.0 if t > TELL[0] else 0.0

        rolling = drive(views, show, easing=linear)
        row = self.table.rows[k]
        told = [late(fade_in(row[:2]), start=0.4), late(fade_in(row[2:]), start=TELL[0])]
        heads = [squeezed(fade_in(self.table.heads), end=0.3)] if k == 0 else []
        return together(rolling, self._change_ticks(k - 1, k), *heads, *told)

    def _change_ticks(self, old: int, new: int) -> Motion:
        leaving = squeezed(fade_out(self.curve.ticks[old]), end=0.12)
        return together(leaving, squeezed(late(fade_in(self.curve.ticks[new]), start=0.7), end=0.45))

    def look_closer(self) -> Motion:
        """Close in on the first step again."""
        curve = self.curve
        later = [*curve.balls[1:], *curve.marks[1:], *curve.gaps[1:]]

        def show(t: float) -> None:
            curve.shares = [1.0] * len(curve.shares)
            curve.show(between(curve.windows[-1], curve.windows[0], within(t, 0.1, 0.9)))
            set_presence(later, 1 - within(t, 0.0, 0.1))  # before the window leaves them outside

        leaving = squeezed(fade_out(curve.ticks[-1]), end=0.1)
        coming = late(fade_in(curve.ticks[0]), start=0.85)
        return together(drive(curve.live, show, easing=linear), leaving, coming)

    # --- the map -------------------------------------------------------------------------------------

    def draw_map(self) -> Motion:
        """Turn the curve until it is a line of the map, then let the others come, from the lowest on."""
        chart = self.map
        lines = [fade_in([line]) for line in chart.lines]
        rising = [late(in_turn(*lines, overlap=0.6), start=DOT[1])] if lines else []
        place = late(fade_in([chart.own, *chart.told["place"]]), start=0.85)
        still = late(fade_in([chart.shade, *chart.still]), start=TURN[1] / DOT[1])
        return together(squeezed(still, end=DOT[1]), *rising, place, self._turn_curve())

    def _turn_curve(self) -> Motion:
        """Show as much of the curve as the map does, see it from above, and leave dots in its place."""
        curve, chart, end = self.curve, self.map, window_of_map(self.subject)
        stays = [curve.curve, curve.start]
        leaving = [view for view in (*curve.all(), *self.table.all()) if view.presence > 0 and view not in stays]
        line = chart.section_line()

        def show(t: float) -> None:
            set_presence(leaving, 1 - within(t, *LEAVE))
            curve.frame.presence = 1 - within(t, *DOT)
            curve.turn(within(t, *TURN), between(curve.windows[0], end, within(t, *WIDEN)), line, chart.area)
            chart.section.presence = within(t, *DOT)
            curve.curve.presence, curve.start.presence = 1 - within(t, *DOT), float(t < DOT[0])
            chart.place.presence = float(t >= DOT[0])

        return drive([*leaving, *stays, chart.section, chart.place], show, easing=linear, leaving=[*leaving, *stays])

    def point_down(self) -> Motion:
        """Let both arrows grow from the network's place."""
        chart = self.map
        arrows = [chart.up, chart.down, chart.corner]

        def show(t: float) -> None:
            chart.section.presence = 1 - within(t, 0.0, 0.1)
            chart.point(1.0 if t >= 1 else within(t, 0.1, 0.8))
            set_presence(arrows, 1.0)

        pointing = drive([*arrows, chart.section], show, easing=linear, leaving=[chart.section])
        return together(pointing, squeezed(fade_in(chart.told["gradient"]), end=0.5))

    def draw_path(self) -> Motion:
        """Draw the path step by step."""
        chart = self.map
        views = [chart.path_halo, chart.path, chart.path_end]

        def show(t: float) -> None:
            chart.draw_path(within(t, 0.0, 0.95))
            set_presence(views, clamped(t / 0.08))

        return together(drive(views, show, easing=linear), squeezed(fade_in(chart.told["path"]), end=0.2))

    # --- all parameters ------------------------------------------------------------------------------

    def step_over(self) -> Motion:
        """Let the map leave for steps of all parameters, one after the other."""
        assert self.again
        old = [view for view in self.map.all() if view.presence > 0]
        return together(squeezed(fade_out(old), end=0.1), late(self.again.first_motion(), start=0.08))
