"""The views of the training section: its panels, the readouts beside them, the legends, the rings."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.course import Course
from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.outputs import output_of
from nnviz_core.backprop.verdict import Diverged
from nnviz_core.kinds.training.actions import TrainingSubject
from nnviz_core.look.loss_axis import loss_axis
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.parts.fit_panels import (
    FollowingPanel,
    TargetPanel,
    best_line,
    fit_legend,
    make_beside,
    make_fit,
    place_in,
)
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
    Readings,
    make_curve,
    make_passing,
    make_readings,
    make_readout_names,
    rings_around,
)

Array = NDArray[np.float64]
Reading = Callable[[int], Shown]
InputsPanel = BoundaryPanel | InputLinePanel | FollowingPanel
FollowingView = InputsPanel | WeightPanel | SpacePanel | TargetPanel | CurvePanel | NormPanel

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
    boundary: InputsPanel
    weights: WeightPanel
    space: SpacePanel | FollowingPanel | TargetPanel
    loss: CurvePanel
    accuracy: CurvePanel
    norms: NormPanel
    readings: Readings
    words: tuple[Painted, ...]  # names of readouts, the classes, how steps pass
    legend: tuple[Painted, ...]  # of the weights
    rings: Polylines
    best: Polylines  # the best straight line, where answers are numbers

    @property
    def closing(self) -> tuple[Painted, ...]:
        """List what the last beat adds."""
        return (self.best, self.rings)

    @property
    def panels(self) -> tuple[FollowingView, ...]:
        """List all panels."""
        return (self.boundary, self.weights, self.space, self.loss, self.accuracy, self.norms)

    @property
    def first(self) -> tuple[Painted, ...]:
        """List what stands there at once: the plane with its points."""
        return tuple(self.boundary.still)

    @property
    def followers(self) -> tuple[Painted, ...]:
        """List what changes with every row."""
        panels = (view for panel in self.panels for view in panel.moving)
        return (*panels, *self.readings.large_views, *self.readings.norm_views)

    @property
    def groups(self) -> tuple[tuple[Painted, ...], ...]:
        """List what appears together, the plane with its words and numbers first."""
        return (
            (*self.boundary.views, *self.words, *self.readings.large_views),
            (*self.weights.views, *self.legend),
            self.space.views,
            (*self.loss.views, *self.accuracy.views),
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


def make_dashboard(subject: TrainingSubject, words: Catalogue, *, theme: Theme) -> Dashboard:
    """Make all views, at the first row."""
    course, dataset = subject.course, subject.dataset
    right_id = "label-right-by-unit" if subject.fit is None else "label-explained-by-unit"
    names = words.forms("label-loss-by-unit", unit=subject.unit), words.forms(right_id, unit=subject.unit)
    inputs = _inputs(course, dataset, theme)
    losses, axis = course.losses, loss_axis(course.losses)
    board = Dashboard(
        subject,
        inputs,
        WeightPanel(NETWORK, course, theme=theme),
        _beside(inputs, course, dataset, words, theme),
        make_curve(LOSS, subject, losses, axis, loss_marks(axis), name=names[0], theme=theme),
        make_curve(ACCURACY, subject, course.scores, ACCURACIES, accuracy_marks(), name=names[1], theme=theme),
        NormPanel(NORMS, course, words, name=words.forms("label-gradient-size"), theme=theme),
        make_readings(subject, NORMS, theme),
        (
            *make_readout_names(subject, words, theme=theme),
            *_legend(inputs, course, words, theme),
            make_passing(subject, words, theme=theme),
        ),
        weight_legend(*LEGEND, words, network=course.network, theme=theme),
        Polylines([], colour=theme.text, width=3.0),
        _best(inputs, dataset, theme),
    )
    board.show(0)
    board.rings.show(rings_around(_ringed(inputs, subject)))
    return board


def _best(inputs: InputsPanel, dataset: Dataset, theme: Theme) -> Polylines:
    """Make the best straight line; no line where points have classes."""
    if isinstance(inputs, FollowingPanel):
        return best_line(inputs, dataset, theme=theme)
    return Polylines([], colour=theme.text, width=3.0)


def _ringed(inputs: InputsPanel, subject: TrainingSubject) -> Array:
    """Return where the rings go: around what is still wrong, or the largest error."""
    dataset, wrong = subject.dataset, subject.wrong
    if isinstance(inputs, FollowingPanel):
        if subject.fit is None or isinstance(subject.verdict, Diverged):
            return np.zeros((0, 2))
        return place_in(inputs, dataset, subject.fit.worst)
    return inputs.places(dataset.x[wrong], dataset.labels[wrong])


def _legend(inputs: InputsPanel, course: Course, words: Catalogue, theme: Theme) -> tuple[Painted, ...]:
    """Say what colours and signs in the plane mean."""
    if isinstance(inputs, FollowingPanel):
        return fit_legend(PLANE[0], PLANE[2], PLANE[1] - 16, inputs, words, theme=theme)
    classes = output_of(course.network).classes(course.network.shape[-1])
    return class_legend(PLANE[2], PLANE[1] - 16, words, theme=theme, classes=classes)


def _beside(
    inputs: InputsPanel, course: Course, dataset: Dataset, words: Catalogue, theme: Theme
) -> SpacePanel | FollowingPanel | TargetPanel:
    """Make the last hidden space, or what the fit is held against."""
    if isinstance(inputs, FollowingPanel):
        return make_beside(SPACE, course, dataset, inputs, words=words, theme=theme, ticks=True)
    return SpacePanel(SPACE, course, dataset, theme=theme, axes="ticks")


def _inputs(course: Course, dataset: Dataset, theme: Theme) -> InputsPanel:
    """Make the plane of two inputs, or the line of one."""
    if dataset.classes is None:
        return make_fit(PLANE, course, dataset, theme=theme, ticks=True)
    if dataset.x.shape[1] == 1:
        return InputLinePanel(PLANE, course, dataset, theme=theme, axes="ticks")
    return BoundaryPanel(PLANE, course, dataset, theme=theme, axes="ticks")
