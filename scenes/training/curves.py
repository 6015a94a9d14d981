"""The training of a network that has no planes to be shown in: its curves in large, and the gradient of every layer."""

from collections.abc import Iterator
from dataclasses import dataclass

from nnviz_core.kinds.training.actions import TrainingSubject
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.parts.frame import Frame
from nnviz_scenes.parts.panels import CurvePanel, NormPanel
from nnviz_scenes.training.layout import curves_layout
from nnviz_scenes.training.plots import make_loss, make_norms, make_score
from nnviz_scenes.training.readouts import (
    NO_PLACES,
    Readings,
    make_readings,
    make_readout_words,
    rings_around,
)


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


def make_curve_board(subject: TrainingSubject, words: Catalogue, *, frame: Frame, theme: Theme) -> CurveBoard:
    """Make all views, at the first row."""
    layout = curves_layout(frame)
    scale = layout.type_scale
    board = CurveBoard(
        subject,
        make_loss(layout.loss, subject, words, theme=theme, type_scale=scale),
        make_score(layout.accuracy, subject, words, theme=theme, type_scale=scale),
        make_norms(layout.norms, subject, words, theme=theme, type_scale=scale, start=frame.left),
        make_readings(subject, layout.readouts, layout.norms, words, theme=theme),
        tuple(make_readout_words(subject, layout.readouts, words, theme=theme)),
        Polylines(list(rings_around(NO_PLACES)), colour=theme.text, width=3.0),
    )
    board.show(0)
    return board
