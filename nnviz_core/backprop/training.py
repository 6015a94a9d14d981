"""Train a network by gradient descent and keep the snapshots that a film asks for."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from math import isfinite
from types import MappingProxyType
from typing import Literal

import numpy as np

from nnviz_core.backprop.climb import Batch, climb, mean_gradient
from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.elementary import exp, log, whole_power
from nnviz_core.backprop.network import Array, Labels, Network, seal, to_vector, views_of
from nnviz_core.backprop.outputs import OUTPUTS, mean

MOMENTUM = 0.9
MOST_COURSE_ROWS = 2001
MOST_COURSE_NUMBERS = 50_000_000  # of all rows together: a very wide network has fewer
ADAM_MEAN, ADAM_SQUARE, ADAM_EPSILON = 0.9, 0.999, 1e-8

Optimizer = Literal["sgd", "momentum", "adam"]


@dataclass(frozen=True, slots=True)
class TrainPlan:
    """Say how to train and which steps to keep."""

    steps: int
    optimizer: Optimizer
    learning_rate: float
    batch: int | None  # points per step; None takes the whole dataset
    keep: tuple[int, ...]  # step s: the parameters after s updates


@dataclass(frozen=True, slots=True, eq=False)
class History:
    """Keep the course of a training; losses and accuracies are those of the whole dataset."""

    steps: tuple[int, ...]  # the kept steps that were reached
    networks: tuple[Network, ...]  # one per kept step
    losses: Array  # (steps + 1,)   from step 0; (diverged_at,) after a divergence
    accuracies: Array  # (steps + 1,)
    diverged_at: int | None  # the first step whose loss or parameters are not finite
    course_steps: Labels  # (rows,)   from 0 to the last step reached, thinned to at most MOST_COURSE_ROWS
    course: Array  # (rows, n_parameters)   the parameters after those steps, in the order of to_vector


Memory = tuple[Array, ...]
Rule = Callable[[Memory, Array, int], tuple[Memory, Array]]


def sgd(memory: Memory, gradient: Array, step: int) -> tuple[Memory, Array]:
    """Follow the gradient itself."""
    return memory, gradient


def momentum(memory: Memory, gradient: Array, step: int) -> tuple[Memory, Array]:
    """Follow the velocity v = 0.9 v + gradient."""
    velocity = MOMENTUM * memory[0] + gradient
    return (velocity, memory[1]), velocity


def adam(memory: Memory, gradient: Array, step: int) -> tuple[Memory, Array]:
    """Follow mean / (sqrt(square) + 1e-8), both corrected for their start (Kingma and Ba, 2015)."""
    mean = ADAM_MEAN * memory[0] + (1 - ADAM_MEAN) * gradient
    square = ADAM_SQUARE * memory[1] + (1 - ADAM_SQUARE) * gradient * gradient
    root = np.sqrt(square / (1 - whole_power(ADAM_SQUARE, step)))
    return (mean, square), mean / (1 - whole_power(ADAM_MEAN, step)) / (root + ADAM_EPSILON)


RULES: Mapping[Optimizer, Rule] = MappingProxyType({"sgd": sgd, "momentum": momentum, "adam": adam})


def train(network: Network, dataset: Dataset, plan: TrainPlan, *, rng: np.random.Generator) -> History:
    """Descend from the network for plan.steps updates; rng shuffles the batches.

    A loss or a parameter that is not finite ends the training; what came before stays, without a warning.
    """
    losses: list[float] = []
    accuracies: list[float] = []
    kept: dict[int, Network] = {}
    course: dict[int, Array] = {}
    last = to_vector(network)
    keep, passed = frozenset(plan.keep), course_steps(plan.steps, parameters=len(last))
    with np.errstate(all="ignore"):
        for step, (vector, loss, accuracy) in enumerate(descent(network, dataset, plan, rng=rng)):
            if not (isfinite(loss) and np.isfinite(vector).all()):
                break
            losses.append(float(loss))
            accuracies.append(float(accuracy))
            last = vector.copy()
            if step in passed:
                course[step] = last
            if step in keep:
                kept[step] = network.with_vector(last)
    if losses:
        course[len(losses) - 1] = last  # a training that diverges shows how far it came
    return History(
        steps=tuple(kept),
        networks=tuple(kept.values()),
        losses=seal(np.array(losses)),
        accuracies=seal(np.array(accuracies)),
        diverged_at=len(losses) if len(losses) <= plan.steps else None,
        course_steps=_sealed_steps(course),
        course=seal(np.array(list(course.values())).reshape(len(course), -1)),
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
) -> Iterator[tuple[Array, Array, Array]]:
    """Yield the live parameter vector, the loss and the accuracy after 0, 1, ... plan.steps updates.

    The layers are views of that one vector, so an update is one subtraction. Stacked networks go down together,
    each as it would alone, through the same batches.
    """
    vector = to_vector(network).copy()
    live, output = network.with_layers(views_of(vector, network.shape)), OUTPUTS[network.output]
    points = Batch.of(dataset.x, dataset.labels, network=network)
    batches = _batches(len(dataset.x), plan.batch, rng=rng)
    rule = RULES[plan.optimizer]
    memory: Memory = (np.zeros_like(vector), np.zeros_like(vector))
    for step in range(1, plan.steps + 2):
        states = climb(live, points.x)
        logits = states.logits.swapaxes(-1, -2)
        said, losses = output.judged(logits, dataset.labels)
        yield vector, mean(losses), output.accuracy(logits, dataset.labels)
        rows = next(batches)
        if rows is None:
            gradient = mean_gradient(live, states, output.delta(said.swapaxes(-1, -2), points.y))
        else:
            gradient = _batch_gradient(live, points.rows(rows))
        memory, direction = rule(memory, gradient, step)
        vector -= plan.learning_rate * direction


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
    output = OUTPUTS[network.output]
    said, _ = output.judged(states.logits.swapaxes(-1, -2), batch.labels)
    return mean_gradient(network, states, output.delta(said.swapaxes(-1, -2), batch.y))
