"""The numbers that a training section shows at a row of its course, each with its place."""

from math import isfinite

from nnviz_core.backprop.course import Course
from nnviz_core.words.numbers import Shown, format_number
from nnviz_core.words.phrases import score_text


def score_key(course: Course) -> str:
    """Name the share that is right, as trace.json does: the accuracy, or R^2."""
    return "accuracy" if course.explained is None else "explained"


def step_number(course: Course, row: int) -> Shown:
    """Give the training step of a row."""
    return Shown(str(int(course.moments[row])), f"course.step[{row}]")


def loss_number(course: Course, row: int) -> Shown:
    """Give the loss of a row."""
    return Shown(_written(float(course.losses[row])), f"course.loss[{row}]")


def score_number(course: Course, row: int) -> Shown:
    """Give the share that a row gets right: of the points, or where answers are numbers of their variance."""
    share = float(course.scores[row])
    written = score_text(share, explained=course.explained is not None) if isfinite(share) else ""
    return Shown(written, f"course.{score_key(course)}[{row}]")


def gradient_number(course: Course, row: int, layer: int) -> Shown:
    """Give the length of a layer's weight gradient (layers from 0)."""
    return Shown(_written(float(course.gradient_norms[row, layer])), f"course.gradient_norm[{row}][{layer}]")


def _written(value: float) -> str:
    return format_number(value) if isfinite(value) else ""
