"""A sweep: one slider moves, and pass, loss, gradients and planes follow."""

from collections.abc import Iterable
from typing import assert_never

from nnviz_core.kinds.sweep.actions import DrawLoss, ShowPass, ShowSliders, SweepAction, SweepSubject, SweepTo
from nnviz_core.kinds.sweep.readings import focus_reading, loss_readings
from nnviz_core.story.beats import Beat
from nnviz_scenes.engine.motions import (
    Motion,
    drive,
    fade_in,
    fade_out,
    late,
    linear,
    nothing,
    smooth,
    squeezed,
    together,
    within,
)
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.stage import Stage
from nnviz_scenes.sweep.chart import LossChart
from nnviz_scenes.sweep.focus import FocusSlider
from nnviz_scenes.sweep.focus_layout import with_focus
from nnviz_scenes.sweep.marks import Live
from nnviz_scenes.sweep.network import SmallNetwork
from nnviz_scenes.sweep.places import sweep_layout
from nnviz_scenes.sweep.planes import Planes, has_input_plane, planar_layers
from nnviz_scenes.sweep.sliders import Sliders


class Sweep(Stage):
    """Move one thing through its range."""

    kind = "sweep"
    has_strip = False

    def build(self) -> Iterable[Painted]:
        """Make the four parts of the picture."""
        subject = self.timed.section.subject
        assert isinstance(subject, SweepSubject)
        self.subject, self.position = subject, 0.0
        planes = has_input_plane(subject), len(planar_layers(subject))
        layout = sweep_layout(
            self.frame, subject.base.shape, has_input=planes[0], small=planes[1], lines=len(loss_readings(subject))
        )
        if focus_reading(subject):
            layout = with_focus(layout, self.frame, subject.base.shape, planes=planes)
        words, theme = self.words, self.theme
        self.focus = FocusSlider(subject, layout.focus, words, theme=theme) if layout.focus else None
        self.sliders = Sliders(subject, layout.sliders, words, theme=theme)
        self.network = SmallNetwork(subject, layout.network, words, theme=theme)
        self.chart = LossChart(subject, layout.chart, words, theme=theme)
        self.planes = Planes(subject, layout, words=words, theme=theme)
        parts = (self.sliders, self.network, self.chart, self.planes)
        following = [live for part in parts[1:] for live in part.numbers]
        self.lives = [self.focus.number, *following] if self.focus else [*self.sliders.numbers, *following]
        focus = self.focus.views if self.focus else []
        return [*focus, *(view for part in parts for view in part.all())]

    def at_first(self) -> Iterable[Painted]:
        """List the rows of the sliders, on which knobs and numbers are to come."""
        return self.sliders.still

    def act(self, beat: Beat) -> Motion:
        """Return the motion of one beat."""
        action = beat.action
        assert isinstance(action, SweepAction)
        match action:
            case ShowSliders():
                return self.show_sliders()
            case ShowPass():
                return self.show_pass()
            case DrawLoss():
                return self.draw_loss()
            case SweepTo(index):
                return self.sweep_to(index)
            case _:
                assert_never(action)

    def show_sliders(self) -> Motion:
        """Let the sliders appear, and the network whose parameters they are."""
        numbers = late(fade_in(views_of(self.sliders.numbers)), start=0.4)
        return together(fade_in(self.sliders.knobs), numbers, late(fade_in(self.network.body), start=0.5))

    def show_pass(self) -> Motion:
        """Let the sample's numbers appear in the network, then the planes."""
        network, planes = self.network, self.planes
        return together(
            squeezed(fade_in(views_of(network.numbers)), end=0.55),
            late(fade_in([*planes.body, *views_of(planes.numbers)]), start=0.45),
        )

    def draw_loss(self) -> Motion:
        """Draw the loss over the range; its tangent, and over samples all gradients, appear at the end."""
        chart = self.chart
        curve = drive(chart.drawn, lambda t: chart.draw(within(t, 0.2, 0.75)), easing=linear)
        at_once = squeezed(late(fade_in([chart.frame, *chart.marks]), start=0.45), end=0.24)
        shown = squeezed(fade_in(chart.drawn), end=0.05)
        gradients = [] if self.focus else self.sliders.gradient_views
        read = late(fade_in([*chart.moving, *gradients, *views_of(chart.numbers)]), start=0.7)
        return together(self.leave_one_slider(), at_once, shown, curve, read)

    def leave_one_slider(self) -> Motion:
        """Let the one slider that moves take the place of all, above that of the loss."""
        if not self.focus:
            return nothing()
        sliders = [*self.sliders.still, *self.sliders.knobs, *views_of(self.sliders.numbers)]
        coming = late(fade_in(self.focus.views), start=0.4)
        return together(squeezed(fade_out(sliders), end=0.12), squeezed(coming, end=0.25))

    def sweep_to(self, index: int) -> Motion:
        """Move on to a value of the range, and let everything follow."""
        start, self.position = self.position, float(index)
        steps = self.subject.kind == "sample"  # there is nothing between two samples

        def show(t: float) -> None:
            position = start + (index - start) * (t if steps else smooth(t))
            self.show(float(round(position)) if steps else position)

        return drive(self.moving(), show, easing=linear)

    def show(self, position: float) -> None:
        """Show the picture at a value of the range, or between two; numbers are those of the nearest."""
        for part in self.following():
            part.show(position)
        for live in self.lives:
            live.show(round(position))

    def moving(self) -> list[Painted]:
        """List everything that follows."""
        return [*(view for part in self.following() for view in part.moving), *views_of(self.lives)]

    def following(self) -> tuple[Sliders | FocusSlider | SmallNetwork | LossChart | Planes, ...]:
        """List the parts that follow: the one slider that is left, or all."""
        return self.focus or self.sliders, self.network, self.chart, self.planes


def views_of(lives: Iterable[Live]) -> list[Painted]:
    """List the views of numbers that follow."""
    return [live.view for live in lives]
