"""Train a network by gradient descent and keep the snapshots that a film asks for."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import isfinite
from typing import Any

import numpy as np

from nnviz_core.backprop.climb import Batch, climb, mean_gradient
from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.elementary import exp, log
from nnviz_core.backprop.keeping import Arrays, kept
from nnviz_core.backprop.network import Array, Labels, Network, seal, to_vector, views_of
from nnviz_core.backprop.optimizers import RULES, Memory, Optimizer, Schedule, decayed, rate_after
from nnviz_core.backprop.outputs import accuracy_of, mean, output_of, targets_of

MOST_COURSE_ROWS = 2001
MOST_COURSE_NUMBERS = 50_000_000  # of all rows together: a very wide network has fewer


@dataclass(frozen=True, slots=True)
class TrainPlan:
    """Say how to train and which steps to keep."""

    steps: int
    optimizer: Optimizer
    learning_rate: float
    batch: int | None  # points per step; None takes the whole dataset
    keep: tuple[int, ...]  # step s: the parameters after s updates
    weight_decay: float = 0.0  # times the parameters, added to their gradient
    schedule: Schedule = None  # of the learning rate

    def rate_after(self, step: int) -> float:
        """Return the learning rate of the update that follows so many."""
        return rate_after(self.schedule, self.learning_rate, step, self.steps)


@dataclass(frozen=True, slots=True, eq=False)
class History:
    """Keep the course of a training; losses and accuracies are those of the whole dataset.

    Accuracies are NaN where it has no classes.
    """

    steps: tuple[int, ...]  # the kept steps that were reached
    networks: tuple[Network, ...]  # one per kept step
    losses: Array  # (steps + 1,)   from step 0; (diverged_at,) after a divergence
    accuracies: Array  # (steps + 1,)
    diverged_at: int | None  # the first step whose loss or parameters are not finite
    course_steps: Labels  # (rows,)   from 0 to the last step reached, thinned to at most MOST_COURSE_ROWS
    course: Array  # (rows, n_parameters)   the parameters after those steps, in the order of to_vector
    memories: tuple[Memory, ...] = ()  # one per kept step: what the optimizer remembers there


HISTORY = ("steps", "vectors", "losses", "accuracies", "diverged_at", "course_steps", "course", "memories")


def train(network: Network, dataset: Dataset, plan: TrainPlan, *, rng: np.random.Generator) -> History:
    """Descend from the network for plan.steps updates; rng shuffles the batches, and may be left where it was.

    A loss or a parameter that is not finite ends the training; what came before stays, without a warning.
    """
    inputs = network, dataset, plan, rng.bit_generator.state
    arrays = kept("training", inputs, lambda: _arrays(train_anew(network, dataset, plan, rng=rng)), names=HISTORY)
    return _history(arrays, network)


def train_anew(network: Network, dataset: Dataset, plan: TrainPlan, *, rng: np.random.Generator) -> History:
    """Train, whoever may have kept what comes of it."""
    losses: list[float] = []
    accuracies: list[float] = []
    kept: dict[int, tuple[Network, Memory]] = {}
    course: dict[int, Array] = {}
    last = to_vector(network)
    keep, passed = frozenset(plan.keep), course_steps(plan.steps, parameters=len(last))
    with np.errstate(all="ignore"):
        for step, (vector, loss, accuracy, memory) in enumerate(descent(network, dataset, plan, rng=rng)):
            if not (isfinite(loss) and np.isfinite(vector).all()):
                break
            losses.append(float(loss))
            accuracies.append(float(accuracy))
            last = vector.copy()
            if step in passed:
                course[step] = last
            if step in keep:
                kept[step] = network.with_vector(last), memory
    if losses:
        course[len(losses) - 1] = last  # a training that diverges shows how far it came
    return History(
        steps=tuple(kept),
        networks=tuple(each for each, _ in kept.values()),
        losses=seal(np.array(losses)),
        accuracies=seal(np.array(accuracies)),
        diverged_at=len(losses) if len(losses) <= plan.steps else None,
        course_steps=_sealed_steps(course),
        course=seal(np.array(list(course.values())).reshape(len(course), -1)),
        memories=tuple(memory for _, memory in kept.values()),
    )


def _arrays(history: History) -> Arrays:
    """Write a course as arrays."""
    return {
        "steps": np.array(history.steps, dtype=np.int64),
        "vectors": np.array([to_vector(each) for each in history.networks]),
        "losses": history.losses,
        "accuracies": history.accuracies,
        "diverged_at": np.array([] if history.diverged_at is None else [history.diverged_at], dtype=np.int64),
        "course_steps": history.course_steps,
        "course": history.course,
        "memories": np.array(history.memories),
    }


def _history(arrays: Mapping[str, Any], start: Network) -> History:
    """Read a course out of arrays."""
    held: Mapping[str, Any] = {name: seal(array) for name, array in arrays.items()}
    return History(
        steps=tuple(held["steps"].tolist()),
        networks=tuple(start.with_vector(vector) for vector in held["vectors"]),
        losses=held["losses"],
        accuracies=held["accuracies"],
        diverged_at=next(iter(held["diverged_at"].tolist()), None),
        course_steps=held["course_steps"],
        course=held["course"],
        memories=tuple(tuple(memory) for memory in held["memories"]),
    )


def course_steps(steps: int, *, parameters: int = 1) -> frozenset[int]:
    """Choose the steps of a course: all of them, or half of the rows evenly and half by the logarithm."""
    rows = min(MOST_COURSE_ROWS, max(MOST_COURSE_NUMBERS // parameters, 3))
    if steps < rows:
        return frozenset(range(steps + 1))
    half = rows // 2
    logarithmic = exp(np.linspace(0.0, float(log(float(steps))), half)).clip(1, steps)
    chosen = np.concatenate([np.linspace(0, steps, half), logarithmic]).round()
    return frozenset(chosen.astype(np.int64).tolist())


def _sealed_steps(course: Mapping[int, Array]) -> Labels:
    steps = np.array(list(course), dtype=np.int64)
    steps.flags.writeable = False
    return steps


def descent(
    network: Network, dataset: Dataset, plan: TrainPlan, *, rng: np.random.Generator
) -> Iterator[tuple[Array, Array, Array, Memory]]:
    """Yield the live parameter vector, the loss, the accuracy and the memory after 0, 1, ... plan.steps updates.

    The layers are views of that one vector, so an update is one subtraction. Stacked networks go down together,
    each as it would alone, through the same batches.
    """
    vector = to_vector(network).copy()
    live, output = network.with_layers(views_of(vector, network.shape)), output_of(network)
    y = targets_of(network, dataset)
    points = Batch.of(dataset.x, y)
    batches = _batches(len(dataset.x), plan.batch, rng=rng)
    rule = RULES[plan.optimizer]
    memory: Memory = (np.zeros_like(vector), np.zeros_like(vector))
    for step in range(1, plan.steps + 2):
        states = climb(live, points.x)
        logits = states.logits.swapaxes(-1, -2)
        said, losses = output.judged(logits, y)
        yield vector, mean(losses), accuracy_of(network, logits, dataset), memory
        rows = next(batches)
        if rows is None:
            gradient = mean_gradient(live, states, output.delta(states.logits, said.swapaxes(-1, -2), points.y))
        else:
            gradient = _batch_gradient(live, points.rows(rows))
        memory, direction = rule(memory, decayed(gradient, vector, plan.weight_decay), step)
        vector -= plan.rate_after(step - 1) * direction


def _batches(points: int, batch: int | None, *, rng: np.random.Generator) -> Iterator[Labels | None]:
    """Yield the rows of each step for ever: None is all of them, else a fresh shuffle per epoch is cut up."""
    while True:
        if batch is None:
            yield None
            continue
        order = rng.permutation(points)
        yield from (order[start : start + batch] for start in range(0, points, batch))


def _batch_gradient(network: Network, batch: Batch) -> Array:
    states = climb(network, batch.x)
    output = output_of(network)
    said = output.f(states.logits.swapaxes(-1, -2)).swapaxes(-1, -2)
    return mean_gradient(network, states, output.delta(states.logits, said, batch.y))
