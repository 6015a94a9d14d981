"""The plots of a training: the loss and the score over its steps or keyframes, the gradient of every layer."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from nnviz_core.kinds.training.actions import TrainingSubject
from nnviz_core.look.loss_axis import ValueAxis, loss_axis
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_scenes.parts.panels import ACCURACIES, CurvePanel, Mark, NormPanel, accuracy_marks, loss_marks
from nnviz_scenes.training.layout import Plot

Array = NDArray[np.float64]


def make_loss(plot: Plot, subject: TrainingSubject, words: Catalogue, *, theme: Theme, type_scale: float) -> CurvePanel:
    """Make the curve of the loss."""
    losses, axis = subject.course.losses, loss_axis(subject.course.losses)
    name = words.forms("label-loss-by-unit", unit=subject.unit)
    return _curve(plot, subject, losses, axis, loss_marks(axis), name=name, theme=theme, type_scale=type_scale)


def make_score(
    plot: Plot, subject: TrainingSubject, words: Catalogue, *, theme: Theme, type_scale: float
) -> CurvePanel:
    """Make the curve of the share of points that are right, or of the variance that is explained."""
    name = words.forms("label-right-by-unit" if subject.fit is None else "label-explained-by-unit", unit=subject.unit)
    scores, marks = subject.course.scores, accuracy_marks()
    return _curve(plot, subject, scores, ACCURACIES, marks, name=name, theme=theme, type_scale=type_scale)


def make_norms(
    plot: Plot, subject: TrainingSubject, words: Catalogue, *, theme: Theme, type_scale: float, start: float
) -> NormPanel:
    """Make the bars of the gradients; the names of layers begin at `start` (px) or behind it."""
    return NormPanel(
        plot.place,
        subject.course,
        words,
        name=words.forms("label-gradient-size"),
        theme=theme,
        names_start=start,
        end=plot.end,
        type_scale=type_scale,
    )


def _curve(
    plot: Plot,
    subject: TrainingSubject,
    values: Array,
    scale: ValueAxis,
    marks: Sequence[Mark],
    *,
    name: tuple[str, ...],
    theme: Theme,
    type_scale: float,
) -> CurvePanel:
    return CurvePanel(
        plot.place,
        subject.course,
        values,
        axis=subject.axis,
        scale=scale,
        marks=marks,
        name=name,
        colour=theme.text,
        theme=theme,
        end=plot.end,
        type_scale=type_scale,
    )
