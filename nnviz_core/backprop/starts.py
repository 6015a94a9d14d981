"""Train a network from many starts at once: each ends, to the last bit, where `train` brings it alone."""

from collections.abc import Iterator, Sequence

import numpy as np

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.network import Array, Network, seal, stack, to_vector
from nnviz_core.backprop.training import History, TrainPlan, descent, train

POINTS_AT_ONCE = 5000  # of all starts together: what is made of them stays in the cache


def train_starts(
    starts: Sequence[Network], dataset: Dataset, plan: TrainPlan, *, rngs: Sequence[np.random.Generator]
) -> Iterator[History]:
    """Descend from every start, one generator each for its batches; a course holds the first and the last row.

    Batches differ from start to start, so those trainings run one by one.
    """
    if plan.batch is not None:
        yield from (train(start, dataset, plan, rng=rng) for start, rng in zip(starts, rngs, strict=True))
        return
    size = max(1, POINTS_AT_ONCE // len(dataset.x))
    for first in range(0, len(starts), size):
        part = slice(first, first + size)
        yield from _train_together(starts[part], dataset, plan, rng=rngs[first])


def _train_together(
    starts: Sequence[Network], dataset: Dataset, plan: TrainPlan, *, rng: np.random.Generator
) -> Iterator[History]:
    """Let stacked starts go down, each until its end or until a number of it is not finite."""
    losses = np.empty((plan.steps + 1, len(starts)))
    accuracies = np.empty_like(losses)
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
    for k, (start, end) in enumerate(zip(starts, ended.tolist(), strict=True)):
        yield _history(start, losses[:end, k], accuracies[:end, k], last[k], steps=plan.steps)


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
