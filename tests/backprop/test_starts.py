"""Many trainings at once: each one is, to the last bit, the one that would run alone."""

import numpy as np
import pytest

from nnviz_core.backprop.datasets import Dataset, make_dataset
from nnviz_core.backprop.network import initial_network
from nnviz_core.backprop.optimizers import Optimizer, Schedule, Steps
from nnviz_core.backprop.starts import POINTS_AT_ONCE, train_starts
from nnviz_core.backprop.training import History, TrainPlan, train

pytestmark = pytest.mark.usefixtures("trained_anew")


def both(
    activation: str, plan: TrainPlan, *, starts: int = 4, points: int = 40, shape: tuple[int, ...] = (2, 3, 2)
) -> list[tuple[History, History]]:
    """Train every start alone, and all of them together."""

    def rngs() -> list[np.random.Generator]:
        return [np.random.default_rng(seed) for seed in range(starts)]

    def first(rng: np.random.Generator):
        output = "softmax" if shape[-1] > 1 else "sigmoid"
        hidden = (activation,) * (len(shape) - 2)
        return initial_network(shape, hidden, output, init="normal", scale=1.0, rng=rng)

    dataset: Dataset = make_dataset("xor", points=points, noise=0.0, rng=np.random.default_rng(1))
    drawn, apart = rngs(), rngs()
    together = train_starts([first(rng) for rng in drawn], dataset, plan, rngs=drawn)
    alone = [train(first(rng), dataset, plan, rng=rng) for rng in apart]
    return list(zip(together, alone, strict=True))


@pytest.mark.parametrize("activation", ["tanh", "relu", "gelu", "leaky_relu"])
@pytest.mark.parametrize("shape", [(2, 3, 2), (2, 2, 2, 1)])
def test_each_ends_where_it_would_alone(activation: str, shape: tuple[int, ...]) -> None:
    for together, alone in both(activation, TrainPlan(30, "adam", 0.05, None, (0, 30)), shape=shape):
        assert np.array_equal(together.losses, alone.losses)
        assert np.array_equal(together.accuracies, alone.accuracies)
        assert np.array_equal(together.course, alone.course[[0, -1]])
        assert together.diverged_at is alone.diverged_at is None


@pytest.mark.parametrize("schedule", [Steps(7, 0.5), "cosine"])
@pytest.mark.parametrize("optimizer", ["sgd", "momentum", "rmsprop", "adam"])
def test_decay_and_schedules_are_those_of_each_alone(optimizer: Optimizer, schedule: Schedule) -> None:
    for together, alone in both("tanh", TrainPlan(30, optimizer, 0.05, None, (0, 30), 0.02, schedule)):
        assert np.array_equal(together.losses, alone.losses)
        assert np.array_equal(together.course, alone.course[[0, -1]])


def test_batches_are_drawn_by_each_start_for_itself() -> None:
    for together, alone in both("tanh", TrainPlan(12, "momentum", 0.1, 8, (0, 12))):
        assert np.array_equal(together.losses, alone.losses)
        assert np.array_equal(together.course[-1], alone.course[-1])


def test_one_that_diverges_does_not_disturb_the_others() -> None:
    pairs = both("relu", TrainPlan(60, "sgd", 1e120, None, (0,)), starts=12, shape=(2, 2, 2, 2))
    ends = [alone.diverged_at for _, alone in pairs]
    assert any(end is None for end in ends) and any(end is not None for end in ends)
    for together, alone in pairs:
        assert together.diverged_at == alone.diverged_at
        assert np.array_equal(together.losses, alone.losses)
        assert np.array_equal(together.course[-1], alone.course[-1])


def test_more_starts_than_go_at_once_are_trained_in_parts() -> None:
    points = POINTS_AT_ONCE // 2
    for together, alone in both("tanh", TrainPlan(2, "sgd", 0.5, None, (0,)), starts=5, points=points):
        assert np.array_equal(together.losses, alone.losses)
