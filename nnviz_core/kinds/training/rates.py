"""The learning rate of a training whose schedule changes it."""

import numpy as np

from nnviz_core.backprop.course import Course
from nnviz_core.backprop.network import Array, seal
from nnviz_core.backprop.optimizers import Schedule, Steps
from nnviz_core.backprop.training import TrainPlan
from nnviz_core.kinds.training.actions import TrainingSubject
from nnviz_core.story.beats import Caption
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown, format_number


def rates_of(plan: TrainPlan, course: Course) -> Array | None:
    """Return the learning rate of the step after each row, (rows,), of the last row that of the step before it.

    Nothing where it stays as it is.
    """
    if plan.rate_after(plan.steps - 1) == plan.learning_rate:
        return None
    steps = np.minimum(course.moments.astype(np.int64), plan.steps - 1)
    return seal(np.array([plan.rate_after(step) for step in steps.tolist()]))


def rate_number(subject: TrainingSubject, row: int) -> Shown:
    """Give the learning rate after a row, of a training whose rate changes."""
    assert subject.rates is not None
    return Shown(format_number(float(subject.rates[row])), f"course.learning_rate[{row}]")


def rate_words(subject: TrainingSubject, words: Catalogue, schedule: Schedule) -> Caption | None:
    """Say how the rate goes on, where it changes: down a cosine as far as this training comes, or in steps."""
    if subject.rates is None:
        return None
    first = rate_number(subject, 0)
    if isinstance(schedule, Steps):
        every: dict[str, str | int] = {"count": schedule.step, "digits": f"{schedule.step:,}"}
        told = words("training-rate-steps", factor=format_number(schedule.factor), rate=first.text, **every)
        return Caption(told, (first,))
    last = rate_number(subject, len(subject.rates) - 1)
    return Caption(words("training-rate-cosine", rate=first.text, last=last.text), (first, last))
