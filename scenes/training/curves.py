"""The training of a network that has no planes to be shown in: its curves in large, and the gradient of every layer."""

from collections.abc import Iterator
from dataclasses import dataclass

from nnviz_core.kinds.training.actions import TrainingSubject
from nnviz_core.look.loss_axis import loss_axis
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.parts.layout import RIGHT, Px
from nnviz_scenes.parts.panels import ACCURACIES, CurvePanel, NormPanel, accuracy_marks, loss_marks
from nnviz_scenes.training.readouts import (
    NO_PLACES,
    Readings,
    make_curve,
    make_passing,
    make_readings,
    make_readout_names,
    rings_around,
)

LOSS: Px = (200, 172, 1160, 424)
ACCURACY: Px = (200, 524, 1160, 726)
NORMS: Px = (1420, 172, RIGHT - 120, 726)


@dataclass(frozen=True, slots=True, eq=False)
class CurveBoard:
    """Everything that follows the course."""

    subject: TrainingSubject
    loss: CurvePanel
    accuracy: CurvePanel
    norms: NormPanel
    readings: Readings
    words: tuple[Painted, ...]  # names of readouts, how steps pass
    rings: Polylines  # around nothing: no point is drawn

    @property
    def panels(self) -> tuple[CurvePanel | NormPanel, ...]:
        """List all panels."""
        return self.loss, self.accuracy, self.norms

    @property
    def closing(self) -> tuple[Painted, ...]:
        """List what comes at the end."""
        return (self.rings,)

    @property
    def first(self) -> tuple[Painted, ...]:
        """List what stands there at once."""
        return tuple(self.loss.still)

    @property
    def followers(self) -> tuple[Painted, ...]:
        """List what changes with every row."""
        panels = (view for panel in self.panels for view in panel.moving)
        return (*panels, *self.readings.large_views, *self.readings.norm_views)

    @property
    def groups(self) -> tuple[tuple[Painted, ...], ...]:
        """List what appears together, the loss with words and numbers first."""
        return (
            (*self.loss.views, *self.words, *self.readings.large_views),
            self.accuracy.views,
            (*self.norms.views, *self.readings.norm_views),
        )

    def all(self) -> Iterator[Painted]:
        """List every view from back to front."""
        for group in self.groups:
            yield from group
        yield from self.closing

    def show(self, row: int) -> None:
        """Show a row of the course."""
        for panel in self.panels:
            panel.show(row)
        self.readings.show(row)


def make_curve_board(subject: TrainingSubject, words: Catalogue, *, theme: Theme) -> CurveBoard:
    """Make all views, at the first row."""
    course, losses = subject.course, subject.course.losses
    right_id = "label-right-by-unit" if subject.fit is None else "label-explained-by-unit"
    names = words.forms("label-loss-by-unit", unit=subject.unit), words.forms(right_id, unit=subject.unit)
    axis = loss_axis(losses)
    board = CurveBoard(
        subject,
        make_curve(LOSS, subject, losses, axis, loss_marks(axis), name=names[0], theme=theme),
        make_curve(ACCURACY, subject, course.scores, ACCURACIES, accuracy_marks(), name=names[1], theme=theme),
        NormPanel(NORMS, course, words, name=words.forms("label-gradient-size"), theme=theme),
        make_readings(subject, NORMS, theme),
        (*make_readout_names(subject, words, theme=theme), make_passing(subject, words, theme=theme)),
        Polylines(list(rings_around(NO_PLACES)), colour=theme.text, width=3.0),
    )
    board.show(0)
    return board
