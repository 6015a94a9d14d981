"""The views of the training section: its panels, the readouts beside them, the legends, the rings."""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.course import Course
from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.elementary import cos, sin
from nnviz_core.backprop.outputs import OUTPUTS
from nnviz_core.kinds.training.actions import TrainingSubject
from nnviz_core.kinds.training.story import accuracy_number, gradient_number, loss_number, step_number
from nnviz_core.look.loss_axis import ValueAxis, loss_axis
from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import Ink, quoted, typeset
from nnviz_scenes.marks.label import Align, Label, middle
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.number import Number
from nnviz_scenes.parts.input_line import InputLinePanel
from nnviz_scenes.parts.layout import RIGHT, Px, at
from nnviz_scenes.parts.panel_pieces import TICK_SIZE, class_legend
from nnviz_scenes.parts.panels import (
    ACCURACIES,
    BoundaryPanel,
    CurvePanel,
    Mark,
    NormPanel,
    SpacePanel,
    accuracy_marks,
    loss_marks,
)
from nnviz_scenes.parts.weight_panel import WeightPanel, weight_legend

Array = NDArray[np.float64]
Reading = Callable[[int], Shown]

PLANE: Px = (176, 172, 712, 708)
NETWORK: Px = (846, 156, 1290, 404)
LEGEND = (862.0, 440.0)  # left and top
SPACE: Px = (926, 571, 1242, 887)
LOSS: Px = (1452, 172, RIGHT - 44, 340)
ACCURACY: Px = (1452, 442, RIGHT - 44, 610)
NORMS: Px = (1452, 715, RIGHT - 120, 887)
READOUT_NAME, READOUT = 812.0, 868.0  # y of baselines
READOUT_XS = (PLANE[0], PLANE[0] + 196, PLANE[0] + 420)
READOUT_SIZE = 36.0
PASSING = 918.0  # y of the baseline that says how steps pass
LONGEST_NAME = 168.0  # px, with room before the loss
RING, RING_CORNERS = 12.0, 33  # px


@dataclass(frozen=True, slots=True, eq=False)
class Readout:
    """A number that follows the rows of a course."""

    number: Number
    reading: Reading

    def show(self, row: int) -> None:
        """Write the number of a row, under its place in the trace; what is not finite is not written."""
        shown = self.reading(row)
        self.number.show(shown.text)
        self.number.place = shown.place if shown.text else ""


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
    inks = tuple(_name_ink(name, theme) for name in subject.names)
    names = words("label-loss-by-unit", unit=subject.unit), words("label-right-by-unit", unit=subject.unit)
    losses, axis = course.losses, loss_axis(course.losses)
    board = Dashboard(
        subject,
        _inputs(course, dataset, theme),
        WeightPanel(NETWORK, course, theme=theme),
        SpacePanel(SPACE, course, dataset, theme=theme, axes="ticks"),
        _curve(LOSS, subject, losses, axis, loss_marks(axis), name=names[0], theme=theme),
        _curve(ACCURACY, subject, course.accuracies, ACCURACIES, accuracy_marks(), name=names[1], theme=theme),
        NormPanel(NORMS, course, words, name=words("label-gradient-size"), theme=theme),
        tuple(_readouts(subject, theme)),
        tuple(_norm_readouts(subject, theme)),
        Label(inks[0], at(READOUT_XS[0], READOUT)) if inks else None,
        inks,
        (
            *_readout_names(subject, words, theme=theme),
            *class_legend(PLANE[2], PLANE[1] - 16, words, theme=theme, classes=classes),
            _passing(subject, words, theme=theme),
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


def _curve(
    place: Px,
    subject: TrainingSubject,
    values: Array,
    scale: ValueAxis,
    marks: Sequence[Mark],
    *,
    name: str,
    theme: Theme,
) -> CurvePanel:
    """Make a curve over the steps or keyframes."""
    return CurvePanel(
        place,
        subject.course,
        values,
        axis=subject.axis,
        scale=scale,
        marks=marks,
        name=name,
        colour=theme.text,
        theme=theme,
    )


def _name_ink(name: str, theme: Theme) -> Ink:
    """Set a keyframe's name as large as its room allows."""
    for size in (READOUT_SIZE, 28.0, 22.0):
        ink = typeset(quoted(name), size=size, theme=theme)
        if ink.box.width <= units(LONGEST_NAME):
            return ink
    return typeset(quoted(f"{name[:12]}…"), size=TICK_SIZE, theme=theme)


# --- readouts --------------------------------------------------------------------------------------


def _readouts(subject: TrainingSubject, theme: Theme) -> Iterator[Readout]:
    course = subject.course
    readings: list[tuple[Reading, float]] = [
        (lambda row: loss_number(course, row), READOUT_XS[1]),
        (lambda row: accuracy_number(course, row), READOUT_XS[2]),
    ]
    if not subject.names:
        readings.insert(0, (lambda row: step_number(course, row), READOUT_XS[0]))
    for reading, x in readings:
        yield _readout(reading, at(x, READOUT), size=READOUT_SIZE, align="left", colour=theme.text)


def _norm_readouts(subject: TrainingSubject, theme: Theme) -> Iterator[Readout]:
    layers = subject.course.gradient_norms.shape[1]
    row_height = (NORMS[3] - NORMS[1]) / layers
    for layer in range(layers):
        x, y = at(RIGHT, NORMS[1] + (layer + 0.5) * row_height)
        place = (x, middle(y, cap_height=units(TICK_SIZE)))
        yield _readout(_gradient_of(subject, layer), place, size=TICK_SIZE, align="right", colour=theme.gradient)


def _gradient_of(subject: TrainingSubject, layer: int) -> Reading:
    return lambda row: gradient_number(subject.course, row, layer)


def _readout(reading: Reading, place: tuple[float, float], *, size: float, align: Align, colour: str) -> Readout:
    return Readout(Number(reading(0).text, place, size=size, colour=colour, align=align), reading)


def _readout_names(subject: TrainingSubject, words: Catalogue, *, theme: Theme) -> Iterator[Label]:
    first = words("label-keyframe" if subject.names else "label-step")
    names = (first, words("label-loss"), words("label-points-right"))
    for name, x in zip(names, READOUT_XS, strict=True):
        yield _words(name, (x, READOUT_NAME), theme)


def _words(text: str, px: tuple[float, float], theme: Theme) -> Label:
    return Label(typeset(quoted(text), size=TICK_SIZE, theme=theme, colour=theme.muted), at(*px))


def _passing(subject: TrainingSubject, words: Catalogue, *, theme: Theme) -> Label:
    """Say how the steps pass, and what is between keyframes."""
    id = "label-keyframes-pass" if subject.names else "label-steps-pass"
    told = words(id, unit=subject.unit, spacing=subject.axis.spacing)
    return _words(told, (READOUT_XS[0], PASSING), theme)


# --- rings -------------------------------------------------------------------------------------


def rings_around(places: Array) -> Sequence[Array]:
    """Return a circle (RING_CORNERS, 2) around each place (n, 2)."""
    turn = np.linspace(0, math.tau, RING_CORNERS)
    circle = units(RING) * np.stack([cos(turn), sin(turn)], axis=1)
    return [centre + circle for centre in places]
