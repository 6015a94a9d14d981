"""Train a network from many starts at once: each ends, to the last bit, where `train` brings it alone."""

from collections.abc import Sequence

import numpy as np

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.keeping import Arrays, kept
from nnviz_core.backprop.network import Array, Network, seal, stack, to_vector
from nnviz_core.backprop.training import History, TrainPlan, descent, train_anew

POINTS_AT_ONCE = 5000  # of all starts together: what is made of them stays in the processor's cache
ENDS = ("losses", "accuracies", "reached", "last")


def train_starts(
    starts: Sequence[Network], dataset: Dataset, plan: TrainPlan, *, rngs: Sequence[np.random.Generator]
) -> list[History]:
    """Descend from every start, one generator each for its batches; a course holds the first and the last row."""
    inputs = stack(starts), dataset, plan, [rng.bit_generator.state for rng in rngs]
    arrays = kept("starts", inputs, lambda: _all_ends(starts, dataset, plan, rngs=rngs), names=ENDS)
    return [
        _history(start, losses[:reached], accuracies[:reached], last, steps=plan.steps)
        for start, losses, accuracies, reached, last in zip(
            starts, *(np.asarray(arrays[name]) for name in ENDS), strict=True
        )
    ]


def _all_ends(
    starts: Sequence[Network], dataset: Dataset, plan: TrainPlan, *, rngs: Sequence[np.random.Generator]
) -> Arrays:
    """Train as many starts at once as is quick; batches differ from start to start, so those trainings run alone."""
    if plan.batch is not None:
        parts = [_end_of(start, dataset, plan, rng=rng) for start, rng in zip(starts, rngs, strict=True)]
    else:
        size = max(1, POINTS_AT_ONCE // len(dataset.x))
        firsts = range(0, len(starts), size)
        parts = [_train_together(starts[first : first + size], dataset, plan, rng=rngs[first]) for first in firsts]
    return {name: np.concatenate(each) for name, each in zip(ENDS, zip(*parts, strict=True), strict=True)}


def _end_of(start: Network, dataset: Dataset, plan: TrainPlan, *, rng: np.random.Generator) -> tuple[Array, ...]:
    """Train one start: losses, accuracies, how many there are, and the last parameters, each with a leading axis."""
    history = train_anew(start, dataset, plan, rng=rng)
    losses, accuracies = (np.full((1, plan.steps + 1), np.nan) for _ in range(2))
    reached = len(history.losses)
    losses[0, :reached], accuracies[0, :reached] = history.losses, history.accuracies
    last = history.course[-1] if reached else to_vector(start)
    return losses, accuracies, np.array([reached]), last[None]


def _train_together(
    starts: Sequence[Network], dataset: Dataset, plan: TrainPlan, *, rng: np.random.Generator
) -> tuple[Array, ...]:
    """Let stacked starts go down, each until its end or until a number of it is not finite, as `_end_of`."""
    losses = np.full((plan.steps + 1, len(starts)), np.nan)
    accuracies = losses.copy()
    together = stack(starts)
    ended, last = np.full(len(starts), plan.steps + 1), to_vector(together).copy()
    with np.errstate(all="ignore"):
        for step, (vector, loss, accuracy, _) in enumerate(descent(together, dataset, plan, rng=rng)):
            losses[step], accuracies[step] = loss, accuracy
            finite = np.isfinite(loss) & np.isfinite(vector).all(axis=-1)
            ended = np.where(finite, ended, np.minimum(ended, step))
            going = ended > step
            if not going.any():
                break
            last[going] = vector[going]
    return losses.T, accuracies.T, ended, last


def _history(start: Network, losses: Array, accuracies: Array, last: Array, *, steps: int) -> History:
    reached = len(losses)
    ends = np.array([0, reached - 1] if reached else [], dtype=np.int64)
    ends.flags.writeable = False
    return History(
        steps=(),
        networks=(),
        losses=seal(losses.copy()),
        accuracies=seal(accuracies.copy()),
        diverged_at=reached if reached <= steps else None,
        course_steps=ends,
        course=seal(np.stack([to_vector(start), last])[: len(ends)]),
    )
