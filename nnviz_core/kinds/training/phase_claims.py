"""What may be said of a phase of a training: claims that are tried on the numbers of the course itself."""

from collections.abc import Sequence

from nnviz_core.backprop.course import Course
from nnviz_core.kinds.training.phases import CLEAR_GAIN, Phase, PhaseKind

CLEAR_RATIO = 2.0  # times as large or as small: a change that no one calls none


def said_kind(course: Course, phase: Phase) -> PhaseKind:
    """Name a phase as it is spoken of: a loss that hardly moves in the picture may still halve, or double."""
    before, after = float(course.losses[phase.start]), float(course.losses[phase.end])
    if phase.kind == "still" and before > 0 and not 1 / CLEAR_RATIO < after / before < CLEAR_RATIO:
        return "slow" if after < before else "rising"
    return phase.kind


def falls_fastest(course: Course, phase: Phase, found: Sequence[Phase]) -> bool:
    """Say whether the loss falls more a step in this phase than in any other: then it is not slow."""
    falls = [_fall_of(course, each) for each in found if each != phase]
    return bool(falls) and _fall_of(course, phase) > max(falls)


def _fall_of(course: Course, phase: Phase) -> float:
    """Return how far the loss falls between two moments of a phase, on average."""
    fell = float(course.losses[phase.start] - course.losses[phase.end])
    return fell / float(course.moments[phase.end] - course.moments[phase.start])


def accuracy_waits(course: Course, phase: Phase) -> bool:
    """Say whether a first fall of the loss leaves the accuracy as it was."""
    if course.explained is not None:
        return False  # R^2 is told by the loss alone
    gained = abs(course.accuracies[phase.end] - course.accuracies[phase.start])
    return bool(phase.start == 0 and gained < CLEAR_GAIN)
