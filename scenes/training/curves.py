"""The training of a network that has no planes to be shown in: its curves in large, and the gradient of every layer."""

from collections.abc import Iterator
from dataclasses import dataclass

from nnviz_core.kinds.training.actions import TrainingSubject
from nnviz_core.look.loss_axis import loss_axis
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import Ink
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.parts.layout import RIGHT, Px
from nnviz_scenes.parts.panels import ACCURACIES, CurvePanel, NormPanel, accuracy_marks, loss_marks
from nnviz_scenes.training.readouts import (
    NO_PLACES,
    Readout,
    keyframe_inks,
    make_curve,
    make_keyframe,
    make_norm_readouts,
    make_passing,
    make_readout_names,
    make_readouts,
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
    readouts: tuple[Readout, ...]  # step (of a training), loss, score
    norm_readouts: tuple[Readout, ...]  # the gradient of every layer
    keyframe: Label | None  # the name of the last keyframe, in place of a step
    keyframe_inks: tuple[Ink, ...]
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
        numbers = (each.number for each in (*self.readouts, *self.norm_readouts))
        names = (self.keyframe,) if self.keyframe else ()
        return (*(view for panel in self.panels for view in panel.moving), *numbers, *names)

    @property
    def groups(self) -> tuple[tuple[Painted, ...], ...]:
        """List what appears together, the loss with words and numbers first."""
        names = (self.keyframe,) if self.keyframe else ()
        return (
            (*self.loss.views, *self.words, *(each.number for each in self.readouts), *names),
            self.accuracy.views,
            (*self.norms.views, *(each.number for each in self.norm_readouts)),
        )

    def all(self) -> Iterator[Painted]:
        """List every view from back to front."""
        for group in self.groups:
            yield from group
        yield from self.closing

    def show(self, row: int) -> None:
        """Show a row of the course; numbers rest at the last step or keyframe."""
        exact = self.subject.course.exact_before(row)
        for panel in self.panels:
            panel.show(row)
        for readout in (*self.readouts, *self.norm_readouts):
            readout.show(exact)
        if self.keyframe:
            self.keyframe.show(self.keyframe_inks[self.subject.course.place_before(row)])


def make_curve_board(subject: TrainingSubject, words: Catalogue, *, theme: Theme) -> CurveBoard:
    """Make all views, at the first row."""
    course, losses = subject.course, subject.course.losses
    right_id = "label-right-by-unit" if subject.fit is None else "label-explained-by-unit"
    names = words("label-loss-by-unit", unit=subject.unit), words(right_id, unit=subject.unit)
    axis, inks = loss_axis(losses), keyframe_inks(subject, theme)
    board = CurveBoard(
        subject,
        make_curve(LOSS, subject, losses, axis, loss_marks(axis), name=names[0], theme=theme),
        make_curve(ACCURACY, subject, course.scores, ACCURACIES, accuracy_marks(), name=names[1], theme=theme),
        NormPanel(NORMS, course, words, name=words("label-gradient-size"), theme=theme),
        tuple(make_readouts(subject, theme)),
        tuple(make_norm_readouts(subject, NORMS, theme)),
        make_keyframe(inks),
        inks,
        (*make_readout_names(subject, words, theme=theme), make_passing(subject, words, theme=theme)),
        Polylines(list(rings_around(NO_PLACES)), colour=theme.text, width=3.0),
    )
    board.show(0)
    return board
