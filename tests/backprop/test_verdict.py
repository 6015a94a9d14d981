"""Verdicts come from the numbers: networks that solve, fail, die, saturate and diverge get the right one."""

from dataclasses import replace

import numpy as np
import pytest

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.datasets import Dataset, make_dataset
from nnviz_core.backprop.flat_units import can_be_flat, can_die, dead_shares, flat_units_of
from nnviz_core.backprop.network import Init, Layer, Network, freeze, from_vector, initial_network, to_vector
from nnviz_core.backprop.passes import forward
from nnviz_core.backprop.training import History, TrainPlan, train
from nnviz_core.backprop.verdict import (
    DeadUnits,
    Diverged,
    EqualUnits,
    Learning,
    Moving,
    NeverBent,
    NoGradient,
    SaturatedUnits,
    Solves,
    Stuck,
    Unsolved,
    VanishingGradient,
    Verdict,
    Worse,
    judge,
    output_biases_alone,
    solved_from,
    still_falling,
)

XOR = make_dataset("xor", points=500, noise=0.0, rng=np.random.default_rng(0))


def trained(
    activation: str,
    plan: TrainPlan,
    *,
    seed: int = 6,
    init: Init = "normal",
    scale: float = 1.0,
    shape: tuple[int, ...] = (2, 2, 2, 2),
) -> tuple[History, Network]:
    rng = np.random.default_rng(seed)
    start = initial_network(shape, (activation,) * (len(shape) - 2), init=init, scale=scale, rng=rng)
    history = train(start, XOR, plan, rng=rng)
    return history, from_vector(history.course[-1], shape, start.activations)


def sgd(steps: int, rate: float = 0.5) -> TrainPlan:
    return TrainPlan(steps, "sgd", rate, None, (steps,))


def adam(steps: int) -> TrainPlan:
    return TrainPlan(steps, "adam", 0.03, None, (steps,))


def verdict_of(case: tuple[History, Network]) -> Verdict:
    history, network = case
    return judge(history, XOR, network=network)


# ---- the verdicts


def test_a_network_that_solves_is_told_from_which_step_on() -> None:
    history, network = trained("tanh", sgd(600))
    verdict = judge(history, XOR, network=network)
    assert isinstance(verdict, Solves)
    assert (history.accuracies[verdict.step :] >= 0.95).all()
    assert history.accuracies[verdict.step - 1] < 0.95
    assert verdict.accuracy == history.accuracies[-1]


def test_a_network_that_fails_without_a_reason_is_not_called_stuck() -> None:
    verdict = verdict_of(trained("leaky_relu", adam(1000), seed=42))
    assert verdict == Unsolved(0.784, 1000)


def test_dead_units_are_found_with_their_layer() -> None:
    history, network = trained("relu", adam(400), seed=40)
    verdict = judge(history, XOR, network=network)
    assert isinstance(verdict, Stuck)
    assert verdict.reason == DeadUnits(2, (0, 1), 2)
    assert (forward(network, XOR.x).zs[1] <= 0).all()


def test_saturated_units_are_found_with_their_share() -> None:
    verdict = verdict_of(trained("sigmoid", sgd(500), seed=1, scale=60.0))
    assert isinstance(verdict, Stuck)
    assert isinstance(verdict.reason, SaturatedUnits)
    assert (verdict.reason.layer, verdict.reason.units) == (1, (0, 1))
    assert 0.9 <= verdict.reason.share < 1


def test_a_training_that_still_moves_at_its_end_is_not_called_stuck() -> None:
    case = trained("sigmoid", sgd(800, rate=5.0), seed=4, scale=60.0)  # its output biases overshoot at every step
    verdict, tail = verdict_of(case), case[0].accuracies[-81:]
    assert isinstance(verdict, Moving) and isinstance(verdict.reason, SaturatedUnits)
    assert verdict.shares == (tail.min(), tail.max()) and tail.max() - tail.min() > 0.05
    assert verdict.losses == (case[0].losses[-81:].min(), case[0].losses[-81:].max())
    assert verdict.biases_alone
    slow = verdict_of(trained("sigmoid", sgd(800, rate=0.05), seed=1, scale=60.0))
    assert not isinstance(slow, Moving)


def test_the_output_biases_move_alone_where_no_other_gradient_is_near_theirs() -> None:
    assert not output_biases_alone(trained("tanh", sgd(20))[1], XOR)
    assert not output_biases_alone(trained("identity", sgd(300))[1], XOR)  # its weights move as little
    still = trained("tanh", sgd(0), init="zeros")[1]
    assert output_biases_alone(still, XOR)  # one class has more points, and nothing but the biases can say so


@pytest.mark.parametrize(
    ("losses", "shares", "moves"),
    [((0.7, 0.7), (0.5, 0.5), False), ((0.7, 0.72), (0.5, 0.5), True), ((0.7, 0.7), (0.5, 0.53), True)],
)
def test_stuck_is_what_neither_loses_nor_wins(
    losses: tuple[float, float], shares: tuple[float, float], moves: bool
) -> None:
    history, network = trained("tanh", sgd(100), init="zeros")
    swings = (np.arange(101) % 2).astype(int)
    swinging = replace(
        history, losses=np.array([0.9, *np.array(losses)[swings[1:]]]), accuracies=np.array(shares)[swings]
    )
    assert isinstance(judge(swinging, XOR, network=network), Moving if moves else Stuck)


def test_a_count_of_flat_units_is_none_where_no_slope_can_be_flat() -> None:
    assert [name for name in ACTIVATIONS if not can_be_flat(name)] == ["leaky_relu", "identity"]


def test_a_training_that_leaves_the_numbers_diverged() -> None:
    history, network = trained("leaky_relu", sgd(200, rate=50.0))
    verdict = judge(history, XOR, network=network)
    assert verdict == Diverged(107, float(history.losses[-1]))


def test_a_loss_that_ends_above_its_start_is_worse_and_not_stuck() -> None:
    history, network = trained("tanh", sgd(200, rate=50.0))
    assert judge(history, XOR, network=network) == Worse(
        float(history.accuracies[-1]), float(history.losses[0]), float(history.losses[-1])
    )


def test_a_symmetric_start_leaves_equal_units() -> None:
    verdict = verdict_of(trained("tanh", sgd(300), init="symmetric", shape=(2, 3, 2)))
    assert isinstance(verdict, Stuck)
    assert verdict.reason == EqualUnits(1, (0, 1, 2), 3)


def test_zero_weights_have_no_gradient() -> None:
    verdict = verdict_of(trained("tanh", sgd(100), init="zeros"))
    assert isinstance(verdict, Stuck)
    assert verdict.reason == NoGradient()


def test_a_network_without_a_bend_is_linear() -> None:
    verdict = verdict_of(trained("identity", sgd(300)))
    assert isinstance(verdict, Stuck)
    assert verdict.reason == NeverBent()


def test_a_gradient_that_vanishes_on_its_way_back_is_the_reason() -> None:
    history, network = trained("sigmoid", sgd(300), init="xavier", shape=(2, 4, 4, 4, 4, 4, 2))
    verdict = judge(history, XOR, network=network)
    assert isinstance(verdict, Stuck)
    assert isinstance(verdict.reason, VanishingGradient)
    assert verdict.reason.first < 1e-4 * verdict.reason.last


def test_a_loss_that_still_falls_is_not_stuck() -> None:
    verdict = verdict_of(trained("sigmoid", sgd(1500), seed=21))
    assert isinstance(verdict, Learning)
    assert verdict.step == 1500


def test_a_start_that_solves_already_counts_from_step_zero() -> None:
    _, solved = trained("tanh", sgd(600))
    history = train(solved, XOR, sgd(5, rate=1e-6), rng=np.random.default_rng(0))
    verdict = judge(history, XOR, network=solved)
    assert isinstance(verdict, Solves)
    assert verdict.step == 0


# ---- their pieces


@pytest.mark.parametrize(
    ("accuracies", "step"),
    [([0.5, 0.96, 0.9, 0.97, 0.99], 3), ([0.96, 0.97], 0), ([0.5, 0.96, 0.94], None), ([0.95], 0)],
)
def test_solved_counts_only_from_where_it_stays(accuracies: list[float], step: int | None) -> None:
    assert solved_from(np.array(accuracies)) == step


def test_a_loss_falls_if_its_last_tenth_loses_more_than_a_hundredth() -> None:
    assert still_falling(np.array([1.0] * 10 + [0.98]))
    assert not still_falling(np.array([1.0] * 10 + [0.995]))
    assert not still_falling(np.array([1.0]))


def test_only_activations_that_are_flat_below_zero_can_die() -> None:
    names = ("tanh", "relu", "sigmoid", "leaky_relu", "elu", "gelu", "silu", "softplus", "identity")
    assert [name for name in names if can_die(name)] == ["relu"]


def test_a_half_dead_unit_is_not_dead() -> None:
    """A ReLU that is off for half of the plane is what bends it."""
    layer = Layer(freeze([[1.0, 0.0], [0.0, 1.0]]), freeze([0.0, 5.0]))
    network = Network((layer, layer), ("relu",))
    shares = dead_shares(network, XOR.x)[0]
    assert shares[0] == (XOR.x[:, 0] <= 0).mean()
    assert shares[1] == 0
    assert flat_units_of(stacked(network), XOR.x).tolist() == [0]


def test_a_leak_is_not_flat() -> None:
    layer = Layer(freeze([[1.0, 0.0]]), freeze([-9.0]))
    last = Layer(freeze([[1.0], [2.0]]), freeze([0.0, 0.0]))
    counts = {
        name: flat_units_of(stacked(Network((layer, last), (name,))), XOR.x)[0] for name in ("leaky_relu", "relu")
    }
    assert counts == {"leaky_relu": 0, "relu": 1}


def test_flat_units_are_counted_alike_one_by_one_and_in_batches() -> None:
    history, network = trained("relu", adam(60), seed=40)
    course = from_vector(history.course, network.shape, network.activations)
    few = Dataset("xor", XOR.x[:7], XOR.labels[:7])
    alone = [
        flat_units_of(stacked(from_vector(row, network.shape, network.activations)), few.x)[0] for row in history.course
    ]
    assert flat_units_of(course, few.x).tolist() == alone


def test_units_that_differ_anywhere_are_not_equal() -> None:
    history, network = trained("tanh", sgd(300), init="symmetric")
    first = network.layers[0]
    moved = replace(
        network, layers=(Layer(freeze(first.weights + np.array([[0, 0], [0, 1e-6]])), first.bias), *network.layers[1:])
    )
    verdict = judge(history, XOR, network=moved)
    assert isinstance(verdict, Stuck)
    assert isinstance(verdict.reason, EqualUnits)
    assert verdict.reason.layer == 2


def stacked(network: Network) -> Network:
    return from_vector(freeze(to_vector(network)[None, :]), network.shape, network.activations)
