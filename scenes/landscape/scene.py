"""The loss as a landscape: a curve with its tangent and three steps, then a map with the gradient across its lines."""

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
from nnviz_scenes.landscape.again import TwoStepsPicture
from nnviz_scenes.landscape.curve import TangentPlot, between
from nnviz_scenes.landscape.layout import landscape_layout
from nnviz_scenes.landscape.map import LossMapViews
from nnviz_scenes.landscape.table import make_table
from nnviz_scenes.stage import Stage

ZOOM, ROLL, TELL = (0.0, 0.38), (0.38, 0.82), (0.82, 1.0)  # of a step


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
        self.again = TwoStepsPicture(subject, again, words, layout=layout, theme=theme) if again else None
        return [*self.curve.all(), *self.table.all(), *(self.again.all() if self.again else ()), *self.map.all()]

    def at_first(self) -> Iterable[Painted]:
        """List the frame of the curve and its ticks."""
        return [self.curve.frame, *self.curve.names, *self.curve.ticks[0]]

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
            case StepAgain():
                return self.step_again()
            case DrawMap():
                return self.draw_map()
            case PointDown():
                return self.point_down()
            case DrawPath():
                return self.draw_path()
            case _:
                assert_never(action)

    # --- the curve -----------------------------------------------------------------------------------

    def draw_curve(self) -> Motion:
        """Draw the curve from its start, then the tangent with it."""
        curve, table = self.curve, self.table
        lines = [curve.start_line, curve.curve, curve.tangent, curve.start]

        def show(t: float) -> None:
            set_presence(lines, within(t, 0.0, 0.12))
            curve.show(curve.windows[0], within(t, 0.08, 0.9))

        return together(squeezed(fade_in(table.start), end=0.15), drive(lines, show, easing=linear))

    def take_step(self, k: int) -> Motion:
        """Widen the window, roll the ball as far as the step goes, then draw and print the gap."""
        curve, start = self.curve, self.curve.windows[max(k - 1, 0)]
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
        heads = [squeezed(fade_in(self.table.heads), end=0.3)] if k == 0 else [self._change_ticks(k - 1, k)]
        return together(rolling, *heads, *told)

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

    def step_again(self) -> Motion:
        """Let the curve and its table leave for two steps one after the other."""
        assert self.again
        old = [view for view in (*self.curve.all(), *self.table.all()) if view.presence > 0]
        return together(squeezed(fade_out(old), end=0.1), late(self.again.motion(), start=0.08))

    # --- the map -------------------------------------------------------------------------------------

    def draw_map(self) -> Motion:
        """Let the curve go and the map come, line by line from the lowest."""
        chart = self.map
        before = (*self.curve.all(), *self.table.all(), *(self.again.all() if self.again else ()))
        old = [view for view in before if view.presence > 0]
        lines = [fade_in([line]) for line in chart.lines]
        rising = [late(in_turn(*lines, overlap=0.6), start=0.35)] if lines else []
        place = late(fade_in([chart.own, chart.place, *chart.told["place"]]), start=0.8)
        still = late(fade_in([chart.shade, *chart.still]), start=0.2)
        return together(squeezed(fade_out(old), end=0.18), squeezed(still, end=0.45), *rising, place)

    def point_down(self) -> Motion:
        """Let both arrows grow from the network's place."""
        chart = self.map
        arrows = [chart.up, chart.down, chart.corner]

        def show(t: float) -> None:
            chart.point(1.0 if t >= 1 else within(t, 0.1, 0.8))
            set_presence(arrows, 1.0)

        return together(drive(arrows, show, easing=linear), squeezed(fade_in(chart.told["gradient"]), end=0.5))

    def draw_path(self) -> Motion:
        """Draw the path step by step."""
        chart = self.map
        views = [chart.path_halo, chart.path, chart.path_end]

        def show(t: float) -> None:
            chart.draw_path(within(t, 0.0, 0.95))
            set_presence(views, clamped(t / 0.08))

        return together(drive(views, show, easing=linear), squeezed(fade_in(chart.told["path"]), end=0.2))
