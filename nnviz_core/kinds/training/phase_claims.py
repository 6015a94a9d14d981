"""What may be said of a phase of a training: claims that are tried on the numbers of the course itself.

Only rows that are a step or a keyframe count: on the straight line between two there is no network of the training.
"""

from collections.abc import Sequence

import numpy as np

from nnviz_core.backprop.course import Course
from nnviz_core.backprop.network import Array, Labels
from nnviz_core.backprop.ties import first_largest
from nnviz_core.kinds.training.phases import CLEAR_GAIN, STILL, Phase, PhaseKind
from nnviz_core.look.loss_axis import loss_axis

TURNING = 0.25  # of a fall: a rise within it that is told, however small it is in the picture
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


def falls_fast(course: Course, phase: Phase, found: Sequence[Phase]) -> bool:
    """Say whether the loss falls in no other phase by more a step: else it is not fast."""
    return _fall_of(course, phase) >= max(_fall_of(course, each) for each in (phase, *found))


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


def rise_within(losses: Array) -> tuple[int, int]:
    """Return the places from which and to which the values rise most; the same place where they never rise."""
    lowest = np.minimum.accumulate(losses)
    high = first_largest(losses - lowest)
    return int(np.flatnonzero(losses[: high + 1] == lowest[high])[-1]), high


def loss_turns(course: Course, phase: Phase) -> tuple[int, int] | None:
    """Return the rows between which the loss rises most in a phase of its fall, if that is seen or no small part."""
    rows = course.exact_between(phase.start, phase.end)
    falling = course.losses[rows]
    if not np.isfinite(falling).all():
        return None
    part = TURNING * max(float(falling[0] - falling[-1]), 0.0)
    return _turns(course.losses, rows, part) or _turns(loss_axis(course.losses).share(course.losses), rows, STILL)


def accuracy_turns(course: Course, phase: Phase) -> tuple[int, int] | None:
    """Return the rows between which the accuracy falls most in a phase in which it rises, if that is seen."""
    return _turns(-course.accuracies, course.exact_between(phase.start, phase.end), STILL)


def _turns(values: Array, rows: Labels, least: float) -> tuple[int, int] | None:
    """Find the largest rise of values over these rows, if it is more than `least`."""
    low, high = rise_within(values[rows])
    if not values[rows[high]] - values[rows[low]] > least:
        return None
    return int(rows[low]), int(rows[high])


def climbs_again(course: Course, phase: Phase) -> bool:
    """Say whether the accuracy of a phase begins well below what it had been before."""
    before = course.accuracies[course.exact_between(0, phase.start)]
    return bool(before.max() - before[-1] >= CLEAR_GAIN)


def loss_falls_most(course: Course, phase: Phase, found: Sequence[Phase]) -> bool:
    """Say whether the loss falls farther in a phase than in any other, and goes straight down."""
    falls = [float(course.losses[each.start] - course.losses[each.end]) for each in found if each != phase]
    fell = float(course.losses[phase.start] - course.losses[phase.end])
    return fell > max([0.0, *falls]) and loss_turns(course, phase) is None
