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
from nnviz_scenes.parts.frame import Frame
from nnviz_scenes.parts.gathered import CountedSpacePanel
from nnviz_scenes.parts.input_line import InputLinePanel
from nnviz_scenes.parts.panel_pieces import class_legend
from nnviz_scenes.parts.panels import BoundaryPanel, CurvePanel, NormPanel, SpacePanel
from nnviz_scenes.parts.weight_panel import WeightPanel, weight_legend
from nnviz_scenes.training.layout import DashboardLayout, dashboard_layout
from nnviz_scenes.training.plots import make_loss, make_norms, make_score
from nnviz_scenes.training.readouts import Readings, make_readings, make_readout_words, rings_around

Array = NDArray[np.float64]
Reading = Callable[[int], Shown]
InputsPanel = BoundaryPanel | InputLinePanel | FollowingPanel
FollowingView = InputsPanel | WeightPanel | SpacePanel | TargetPanel | CurvePanel | NormPanel


@dataclass(frozen=True, slots=True, eq=False)
class Dashboard:
    """Everything that follows the course."""

    subject: TrainingSubject
    boundary: InputsPanel
    weights: WeightPanel | None  # where there is room
    space: SpacePanel | FollowingPanel | TargetPanel
    loss: CurvePanel
    accuracy: CurvePanel | None
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
        every = (self.boundary, self.weights, self.space, self.loss, self.accuracy, self.norms)
        return tuple(panel for panel in every if panel is not None)

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
        weights, accuracy = (panel.views if panel else () for panel in (self.weights, self.accuracy))
        groups = (
            (*self.boundary.views, *self.words, *self.readings.large_views),
            (*weights, *self.legend),
            self.space.views,
            (*self.loss.views, *accuracy),
            (*self.norms.views, *self.readings.norm_views),
        )
        return tuple(group for group in groups if group)

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


def make_dashboard(subject: TrainingSubject, words: Catalogue, *, frame: Frame, theme: Theme) -> Dashboard:
    """Make all views, at the first row."""
    course, dataset, layout = subject.course, subject.dataset, dashboard_layout(frame)
    scale, inputs = layout.type_scale, _inputs(course, dataset, layout, theme)
    board = Dashboard(
        subject,
        inputs,
        WeightPanel(layout.weights.network, course, theme=theme, type_scale=scale) if layout.weights else None,
        _beside(inputs, course, dataset, layout, words, theme),
        make_loss(layout.loss, subject, words, theme=theme, type_scale=scale),
        make_score(layout.accuracy, subject, words, theme=theme, type_scale=scale) if layout.accuracy else None,
        make_norms(layout.norms, subject, words, theme=theme, type_scale=scale, start=layout.names_start(frame.left)),
        make_readings(subject, layout.readouts, layout.norms, words, theme=theme),
        (
            *make_readout_words(subject, layout.readouts, words, theme=theme),
            *_legend(inputs, course, layout, words, theme),
        ),
        _weight_legend(course, layout, words, theme),
        Polylines([], colour=theme.text, width=3.0),
        _best(inputs, dataset, theme),
    )
    board.show(0)
    board.rings.show(rings_around(_ringed(inputs, subject)))
    return board


def _weight_legend(course: Course, layout: DashboardLayout, words: Catalogue, theme: Theme) -> tuple[Painted, ...]:
    """Say what the lines of the small network mean, where there is one."""
    places = layout.weights
    if places is None:
        return ()
    return weight_legend(
        *places.legend,
        words,
        network=course.network,
        theme=theme,
        type_scale=layout.type_scale,
        width=places.width,
    )


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


def _legend(
    inputs: InputsPanel, course: Course, layout: DashboardLayout, words: Catalogue, theme: Theme
) -> tuple[Painted, ...]:
    """Say what colours and signs in the plane mean."""
    (right, y), scale = layout.classes, layout.type_scale
    if isinstance(inputs, FollowingPanel):
        return fit_legend(layout.plane[0], right, y, inputs, words, theme=theme, type_scale=scale)
    classes = output_of(course.network).classes(course.network.shape[-1])
    return class_legend(right, y, words, theme=theme, classes=classes, type_scale=scale)


def _beside(
    inputs: InputsPanel, course: Course, dataset: Dataset, layout: DashboardLayout, words: Catalogue, theme: Theme
) -> SpacePanel | FollowingPanel | TargetPanel:
    """Make the last hidden space, or what the fit is held against."""
    place, scale = layout.space, layout.type_scale
    if isinstance(inputs, FollowingPanel):
        return make_beside(place, course, dataset, inputs, words=words, theme=theme, ticks=True, type_scale=scale)
    return CountedSpacePanel(place, course, dataset, words=words, theme=theme, axes="ticks", type_scale=scale)


def _inputs(course: Course, dataset: Dataset, layout: DashboardLayout, theme: Theme) -> InputsPanel:
    """Make the plane of two inputs, or the line of one."""
    place, scale = layout.plane, layout.type_scale
    if dataset.classes is None:
        return make_fit(place, course, dataset, theme=theme, ticks=True, type_scale=scale)
    if dataset.x.shape[1] == 1:
        return InputLinePanel(place, course, dataset, theme=theme, axes="ticks", type_scale=scale)
    return BoundaryPanel(place, course, dataset, theme=theme, axes="ticks", type_scale=scale)
