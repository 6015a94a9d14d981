"""The gradient over depth: bars grow from the output back, beside them the strongest path, then what a step does."""

from collections.abc import Iterable
from typing import assert_never

from nnviz_core.kinds.depth.actions import (
    DepthAction,
    DepthSubject,
    DrawDecline,
    MoveWeights,
    StartAtOutput,
    StepBack,
    WeighPath,
)
from nnviz_core.kinds.forward.story import shape_of
from nnviz_core.story.beats import Beat
from nnviz_scenes.depth.bars import DepthBars
from nnviz_scenes.depth.layout import DepthLayout, depth_places
from nnviz_scenes.depth.path import draw_rules, make_path
from nnviz_scenes.engine.motions import (
    Motion,
    appear,
    drive,
    fade_in,
    fade_out,
    late,
    linear,
    nothing,
    set_presence,
    squeezed,
    together,
    within,
)
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.stage import Stage

RUN, GROW, TELL = (0.02, 0.5), (0.3, 0.86), 0.84  # of a step back
SHRINK, CHANGE = (0.08, 0.3), (0.32, 0.92)  # of the last beat


class Depth(Stage):
    """Follow the size of the gradient back."""

    kind = "depth"
    has_strip = False

    def build(self) -> Iterable[Painted]:
        """Make the bars and the path."""
        subject = self.timed.section.subject
        assert isinstance(subject, DepthSubject)
        self.subject = subject
        self.layout = DepthLayout(shape_of(subject.passed), depth_places(self.frame))
        self.bars = DepthBars(subject, self.layout, self.words, theme=self.theme)
        self.path = make_path(subject, self.layout, self.words, theme=self.theme)
        return [*self.bars.all(), *self.path.all()]

    def announce(self, beat: Beat) -> Motion:
        """Let the layers' names come with the first caption, from the output down."""
        return appear(self.bars.names[::-1]) if isinstance(beat.action, StartAtOutput) else nothing()

    def act(self, beat: Beat) -> Motion:
        """Return the motion of one beat."""
        action = beat.action
        assert isinstance(action, DepthAction)
        match action:
            case StartAtOutput():
                return self.start()
            case StepBack(layer):
                return self.step_back(layer - 1)
            case DrawDecline():
                return self.draw_decline()
            case WeighPath():
                return self.weigh()
            case MoveWeights():
                return self.move_weights()
            case _:
                assert_never(action)

    def start(self) -> Motion:
        """Let the axis and the small network appear, and the output's bar grow."""
        bars, path, last = self.bars, self.path, self.layout.layers - 1

        def show(t: float) -> None:
            bars.show_size(last, within(t, 0.15, 0.85))
            bars.bars[last].presence = 1.0

        still = squeezed(fade_in([*bars.size_axis, bars.base, *path.still]), end=0.3)
        growing = drive([bars.bars[last]], show, easing=linear)
        return together(still, growing, late(fade_in([bars.numbers[last], *path.start]), start=0.7))

    def step_back(self, layer: int) -> Motion:
        """Send a pulse down the path; the bar grows, and what was multiplied is printed."""
        bars, path = self.bars, self.path
        bar, pulse = bars.bars[layer], path.pulses[layer]

        def show(t: float) -> None:
            bars.show_size(layer, within(t, *GROW))
            pulse.show(within(t, *RUN))
            bar.presence = pulse.presence = 1.0

        moving = drive([bar, pulse], show, easing=linear)
        edge = squeezed(fade_in([path.edges[layer]]), end=0.3)
        factors = squeezed(late(fade_in([*path.factors[layer], *bars.factors[layer]]), start=0.2), end=0.6)
        told = late(fade_in([bars.numbers[layer], *path.products[layer]]), start=TELL)
        return together(moving, edge, factors, told)

    def draw_decline(self) -> Motion:
        """Draw the line over the ends of the bars; the factor in all follows."""
        bars = self.bars

        def show(t: float) -> None:
            bars.draw_decline(within(t, 0.0, 0.9))
            bars.decline.presence = 1.0

        return together(drive([bars.decline], show, easing=linear), late(fade_in(bars.total), start=0.8))

    def weigh(self) -> Motion:
        """Run down the weights to their product, then down the slopes."""
        path = self.path

        def show(t: float) -> None:
            draw_rules(path, self.layout, within(t, 0.0, 0.42), within(t, 0.5, 0.92))
            set_presence(path.rules, 1.0)
            set_presence(path.weighed[0], within(t, 0.36, 0.46))
            set_presence(path.weighed[1], within(t, 0.86, 0.96))

        return drive([*path.rules, *path.weighed[0], *path.weighed[1]], show, easing=linear)

    def move_weights(self) -> Motion:
        """Let all but the names go, and the bars grow again as changes of the weights."""
        bars, layers = self.bars, range(self.layout.layers)
        kept = {*bars.bars, bars.base, *bars.names, *bars.change_axis, *bars.change_numbers}
        old = [view for view in (*bars.all(), *self.path.all()) if view.presence > 0 and view not in kept]

        def show(t: float) -> None:
            for layer in layers:
                if t < CHANGE[0]:
                    bars.show_size(layer, 1 - within(t, *SHRINK))
                else:
                    bars.show_change(layer, within(t, *CHANGE))
            set_presence(bars.bars, 1.0)

        return together(
            squeezed(fade_out(old), end=0.2),
            drive(bars.bars, show, easing=linear),
            squeezed(late(fade_in(bars.change_axis), start=0.3), end=0.5),
            late(fade_in(bars.change_numbers), start=0.88),
        )
