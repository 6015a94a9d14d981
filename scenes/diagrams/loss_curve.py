"""The loss over the steps of a training, or over keyframes."""

from functools import partial
from typing import Any

from nnviz_core.config.sections import TrainingSection
from nnviz_core.kinds.training.actions import TrainingSubject
from nnviz_core.look.theme import Theme
from nnviz_core.python.film import Film
from nnviz_core.words.catalogue import Catalogue
from nnviz_scenes.diagrams.composed import Composed, colours_of
from nnviz_scenes.diagrams.diagram import Diagram
from nnviz_scenes.diagrams.run import DiagramRun
from nnviz_scenes.diagrams.script import Act, Scenery, Script
from nnviz_scenes.engine.motions import Motion, drive, linear
from nnviz_scenes.engine.painted import Painted, box_around
from nnviz_scenes.stage import theme_of
from nnviz_scenes.training.layout import Plot, ReadoutPlaces
from nnviz_scenes.training.plots import make_loss
from nnviz_scenes.training.readouts import make_readings, make_readout_words

PLOT = Plot((480.0, 440.0, 1440.0, 800.0), 1440.0)  # px
READOUTS = ReadoutPlaces(
    names=268.0,
    numbers=330.0,
    passing=None,
    xs=(480.0, 800.0, 1120.0),
    four_xs=(480.0, 720.0, 960.0, 1200.0),
    size=40.0,
    four_size=36.0,
    room=960.0,
    keyframe_room=300.0,
    type_scale=1.3,
)
SCRIPT = "loss"
WHOLE, LEAST = 6.0, 0.5  # seconds in which the whole curve is drawn, and a part of it at least


class LossPlot:
    """The curve of a training's loss, with step, loss and score in numbers above it."""

    def __init__(self, subject: TrainingSubject, words: Catalogue, theme: Theme, row: int) -> None:
        self.subject = subject
        self.panel = make_loss(PLOT, subject, words, theme=theme, type_scale=READOUTS.type_scale)
        self.readings = make_readings(subject, READOUTS, PLOT, words, theme=theme)
        self.words = tuple(make_readout_words(subject, READOUTS, words, theme=theme))
        self.row = row
        self.show(row)

    def all(self) -> list[Painted]:
        """List the views from back to front."""
        return [*self.panel.views, *self.words, *self.readings.large_views]

    def show(self, row: int) -> None:
        """Draw the curve up to a row of the course."""
        self.row = row
        self.panel.show(row)
        self.readings.show(row)

    def go_to(self, row: int) -> Motion:
        """Go along the axis of steps to a row, at an even pace, as in a film."""
        course, axis, start = self.subject.course, self.subject.axis, self.row
        low, high = (axis.share(float(course.moments[each])) for each in (start, row))

        def show(t: float) -> None:
            between = course.row_at(axis.moment(low + t * (high - low)))
            self.show(row if t >= 1 else min(max(between, min(start, row)), max(start, row)))

        return drive([*self.panel.moving, *self.readings.large_views], show, easing=linear)


class LossCurve(Diagram):
    """Show the loss of a training over its steps, up to one of them, with step, loss and score in numbers.

    `step` says where it begins: a step, "first" or "last". Raises RefusalError where a film has no training and no
    keyframes.
    """

    def __init__(
        self,
        film: Film,
        *,
        step: float | str = "first",
        theme: str | Theme | None = None,
        background: str | None = None,
    ) -> None:
        colours = colours_of(film, theme, background)
        composed = Composed(film, (TrainingSection(scene="training"),), colours)
        subject = composed.timed(0).section.subject
        assert isinstance(subject, TrainingSubject)
        self.moments = subject.course.moments
        self.row = self._row_at(step)
        make = partial(_scenery, composed, self.row)
        script = Script(make, list, composed.fingerprint)
        views = script.scenery.views
        super().__init__({SCRIPT: script}, box_around(view.box() for view in views))

    def draw(self, **options: Any) -> DiagramRun:
        """Return the animation that draws the curve up to its end."""
        return self.to("last", **options)

    def to(self, step: float | str, **options: Any) -> DiagramRun:
        """Return the animation that goes on, or back, to a step."""
        row = self._row_at(step)
        way = abs(float(self.moments[row] - self.moments[self.row])) / max(float(self.moments[-1]), 1.0)
        acts = self.script.acts
        acts.append(Act(max(WHOLE * way, LEAST), partial(_gone, row)))
        self.row = row
        return self.run(SCRIPT, len(acts) - 1, len(acts), **options)

    def _row_at(self, step: float | str) -> int:
        """Find a step in the course. Raises LookupError for one that it does not have."""
        last = float(self.moments[-1])
        named = {"first": 0.0, "last": last}
        moment = named.get(step) if isinstance(step, str) else float(step)
        if moment is None or not 0 <= moment <= last:
            raise LookupError(f'there is no step {step}; give one from 0 to {last:g}, "first" or "last".')
        return max(0, int(self.moments.searchsorted(moment, side="right")) - 1)


def _gone(row: int, plot: LossPlot) -> Motion:
    return plot.go_to(row)


def _scenery(composed: Composed, row: int) -> Scenery:
    section = composed.timed(0).section
    assert isinstance(section.subject, TrainingSubject)
    plot = LossPlot(section.subject, section.words, theme_of(section, composed.theme), row)
    return Scenery(plot.all(), plot)
