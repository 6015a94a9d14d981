"""The views of the training section: its panels, the readouts beside them, the legends, the rings."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.course import Course
from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.outputs import OUTPUTS
from nnviz_core.kinds.training.actions import TrainingSubject
from nnviz_core.look.loss_axis import loss_axis
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import Ink
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.parts.input_line import InputLinePanel
from nnviz_scenes.parts.layout import RIGHT, Px
from nnviz_scenes.parts.panel_pieces import class_legend
from nnviz_scenes.parts.panels import (
    ACCURACIES,
    BoundaryPanel,
    CurvePanel,
    NormPanel,
    SpacePanel,
    accuracy_marks,
    loss_marks,
)
from nnviz_scenes.parts.weight_panel import WeightPanel, weight_legend
from nnviz_scenes.training.readouts import (
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

Array = NDArray[np.float64]
Reading = Callable[[int], Shown]

PLANE: Px = (176, 172, 712, 708)
NETWORK: Px = (846, 156, 1290, 404)
LEGEND = (862.0, 440.0)  # left and top
SPACE: Px = (926, 571, 1242, 887)
LOSS: Px = (1452, 172, RIGHT - 44, 340)
ACCURACY: Px = (1452, 442, RIGHT - 44, 610)
NORMS: Px = (1452, 715, RIGHT - 120, 887)


@dataclass(frozen=True, slots=True, eq=False)
class Dashboard:
    """Everything that follows the course."""

    subject: TrainingSubject
    boundary: BoundaryPanel | InputLinePanel
    weights: WeightPanel
    space: SpacePanel
    loss: CurvePanel
    accuracy: CurvePanel
    norms: NormPanel
    readouts: tuple[Readout, ...]  # step (of a training), loss, accuracy
    norm_readouts: tuple[Readout, ...]  # the gradient of every layer
    keyframe: Label | None  # the name of the last keyframe, in place of a step
    keyframe_inks: tuple[Ink, ...]
    words: tuple[Painted, ...]  # names of readouts, the classes, how steps pass
    legend: tuple[Painted, ...]  # of the weights
    rings: Polylines

    @property
    def panels(self) -> tuple[BoundaryPanel | InputLinePanel | WeightPanel | SpacePanel | CurvePanel | NormPanel, ...]:
        """List all panels."""
        return (self.boundary, self.weights, self.space, self.loss, self.accuracy, self.norms)

    @property
    def first(self) -> tuple[Painted, ...]:
        """List what stands there at once: the plane with its points."""
        return tuple(self.boundary.still)

    @property
    def followers(self) -> tuple[Painted, ...]:
        """List what changes with every row."""
        numbers = (each.number for each in (*self.readouts, *self.norm_readouts))
        names = (self.keyframe,) if self.keyframe else ()
        return (*(view for panel in self.panels for view in panel.moving), *numbers, *names)

    @property
    def groups(self) -> tuple[tuple[Painted, ...], ...]:
        """List what appears together, the plane with its words and numbers first."""
        names = (self.keyframe,) if self.keyframe else ()
        return (
            (*self.boundary.views, *self.words, *(each.number for each in self.readouts), *names),
            (*self.weights.views, *self.legend),
            self.space.views,
            (*self.loss.views, *self.accuracy.views),
            (*self.norms.views, *(each.number for each in self.norm_readouts)),
        )

    def all(self) -> Iterator[Painted]:
        """List every view from back to front."""
        for group in self.groups:
            yield from group
        yield self.rings

    def show(self, row: int) -> None:
        """Show a row of the course; numbers rest at the last step or keyframe."""
        exact = self.subject.course.exact_before(row)
        for panel in self.panels:
            panel.show(row)
        for readout in (*self.readouts, *self.norm_readouts):
            readout.show(exact)
        if self.keyframe:
            self.keyframe.show(self.keyframe_inks[self.subject.course.place_before(row)])


def make_dashboard(subject: TrainingSubject, words: Catalogue, *, theme: Theme) -> Dashboard:
    """Make all views, at the first row."""
    course, dataset = subject.course, subject.dataset
    classes = OUTPUTS[course.network.output].classes(course.network.shape[-1])
    inks = keyframe_inks(subject, theme)
    names = words("label-loss-by-unit", unit=subject.unit), words("label-right-by-unit", unit=subject.unit)
    losses, axis = course.losses, loss_axis(course.losses)
    board = Dashboard(
        subject,
        _inputs(course, dataset, theme),
        WeightPanel(NETWORK, course, theme=theme),
        SpacePanel(SPACE, course, dataset, theme=theme, axes="ticks"),
        make_curve(LOSS, subject, losses, axis, loss_marks(axis), name=names[0], theme=theme),
        make_curve(ACCURACY, subject, course.accuracies, ACCURACIES, accuracy_marks(), name=names[1], theme=theme),
        NormPanel(NORMS, course, words, name=words("label-gradient-size"), theme=theme),
        tuple(make_readouts(subject, theme)),
        tuple(make_norm_readouts(subject, NORMS, theme)),
        make_keyframe(inks),
        inks,
        (
            *make_readout_names(subject, words, theme=theme),
            *class_legend(PLANE[2], PLANE[1] - 16, words, theme=theme, classes=classes),
            make_passing(subject, words, theme=theme),
        ),
        weight_legend(*LEGEND, words, theme=theme),
        Polylines([], colour=theme.text, width=3.0),
    )
    board.show(0)
    wrong = subject.wrong
    board.rings.show(rings_around(board.boundary.places(dataset.x[wrong], dataset.labels[wrong])))
    return board


def _inputs(course: Course, dataset: Dataset, theme: Theme) -> BoundaryPanel | InputLinePanel:
    """Make the plane of two inputs, or the line of one."""
    if dataset.x.shape[1] == 1:
        return InputLinePanel(PLANE, course, dataset, theme=theme, axes="ticks")
    return BoundaryPanel(PLANE, course, dataset, theme=theme, axes="ticks")
