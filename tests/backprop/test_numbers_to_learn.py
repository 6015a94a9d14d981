"""Points whose answers are numbers: what is drawn, the best straight line through them, and the verdict on a fit."""

from dataclasses import replace

import numpy as np
import pytest

from nnviz_core.backprop.course import course_of_training
from nnviz_core.backprop.datasets import Dataset, make_dataset
from nnviz_core.backprop.gradcheck import check_gradients
from nnviz_core.backprop.least_squares import best_affine, best_affine_of, explained_share, spread_of
from nnviz_core.backprop.network import Network, freeze, initial_network
from nnviz_core.backprop.numbers_to_learn import FUNCTIONS
from nnviz_core.backprop.patterns import follows_pattern
from nnviz_core.backprop.training import History, TrainPlan, train
from nnviz_core.backprop.verdict import (
    DeadUnits,
    Diverged,
    Learning,
    NeverBent,
    NoiseLeft,
    Solves,
    Stuck,
    Verdict,
    Worse,
    judge,
)


def drawn(kind: str, *, points: int = 60, noise: float = 0.0) -> Dataset:
    return make_dataset(kind, points=points, noise=noise, rng=np.random.default_rng(3))


def trained(dataset: Dataset, activation: str = "tanh", *, steps: int = 800, **how: object) -> tuple[History, Network]:
    plan = TrainPlan(steps=steps, optimizer="adam", learning_rate=0.03, batch=None, keep=(0, steps))
    rng = np.random.default_rng(1)
    network = initial_network(
        (dataset.x.shape[1], 4, 1), (activation,), "linear", "squared_error", init="normal", scale=1.0, rng=rng
    )
    history = train(network, dataset, replace(plan, **how), rng=rng)
    return history, network.with_vector(history.course[-1])


def verdict_on(dataset: Dataset, activation: str = "tanh", **how: object) -> Verdict:
    history, network = trained(dataset, activation, **how)
    return judge(history, dataset, network=network)


@pytest.mark.parametrize(
    ("kind", "y"),
    [
        ("line", lambda x: 0.5 * x[:, 0] + 0.25),
        ("sine", lambda x: np.sin(np.pi * x[:, 0])),
        ("saddle", lambda x: x[:, 0] * x[:, 1]),
    ],
)
def test_numbers_are_those_of_the_function_and_noise_moves_them_alone(kind, y):
    clean, noisy = drawn(kind, points=500), drawn(kind, points=500, noise=0.2)
    assert clean.classes is None and clean.x.shape == (500, FUNCTIONS[kind].n_in) and np.abs(clean.x).max() <= 1
    assert np.allclose(clean.numbers[:, 0], y(clean.x), atol=1e-15)
    assert (noisy.x == clean.x).all() and np.isclose((noisy.numbers - clean.numbers).std(), 0.2, rtol=0.1)


def test_points_of_one_sort_have_no_answers_of_the_other():
    with pytest.raises(LookupError, match="answers of these points are numbers"):
        drawn("sine").labels  # noqa: B018
    with pytest.raises(LookupError, match="answers of these points are classes"):
        drawn("xor").numbers  # noqa: B018


@pytest.mark.parametrize(("n_in", "n_out"), [(1, 1), (2, 1), (5, 3)])
def test_the_best_affine_map_is_that_of_numpy(n_in, n_out):
    rng = np.random.default_rng(n_in)
    x, y = rng.normal(size=(40, n_in)) * 7 + 3, rng.normal(size=(40, n_out))
    found, design = best_affine(x, y), np.c_[x, np.ones(40)]
    wanted, squares, *_ = np.linalg.lstsq(design, y, rcond=None)
    assert np.allclose(found.weights, wanted[:-1].T, rtol=1e-9) and np.allclose(found.bias, wanted[-1], rtol=1e-9)
    assert np.isclose(found.loss, squares.sum() / 2 / 40, rtol=1e-12)
    total = ((y - y.mean(axis=0)) ** 2).sum()
    assert np.isclose(found.explained, 1 - squares.sum() / total, rtol=1e-12)


def test_a_coordinate_that_others_explain_gets_no_weight():
    x = np.random.default_rng(0).normal(size=(30, 2))
    y = x[:, :1] * 2 + 1
    found = best_affine(np.c_[x, x.sum(axis=1), np.full(30, 4.0)], y)
    assert (found.weights[0, 2:] == 0).all() and found.loss < 1e-25


def test_r_squared_by_hand():
    y = freeze([[1.0], [2.0], [6.0]])  # mean 3: squares 4, 1, 9
    assert np.isclose(spread_of(y), 14 / 6)
    assert np.isclose(explained_share(1 / 3, spread_of(y)), 1 - 2 / 14)  # errors 1, 1, 0 have squares of 2


def test_gradients_of_numbers_agree_with_central_differences():
    dataset = drawn("saddle", noise=0.1)
    _, network = trained(dataset, steps=3)
    assert check_gradients(network, dataset.x, dataset.numbers).worst_error < 1e-6


def test_a_course_has_r_squared_in_the_place_of_the_accuracy():
    dataset = drawn("sine")
    history, network = trained(dataset, steps=20)
    course = course_of_training(history, network, dataset)
    a = np.tanh(dataset.x @ network.layers[0].weights.T + network.layers[0].bias)
    error = a @ network.layers[1].weights.T + network.layers[1].bias - dataset.numbers
    assert np.isclose(course.scores[-1], 1 - (error**2).mean() / dataset.numbers.var())
    assert np.isnan(course.accuracies).all()


# --- what is left ----------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(6))
def test_noise_follows_no_pattern_and_what_a_line_leaves_of_a_sine_does(seed):
    rng = np.random.default_rng(seed)
    x = rng.uniform(-1, 1, size=(50, 1))
    assert follows_pattern(x, rng.normal(size=50)) is False
    curve = np.sin(np.pi * x) + 0.2 * rng.normal(size=(50, 1))
    assert follows_pattern(x, (curve - best_affine(x, curve).at(x))[:, 0]) is True


def test_a_saddle_is_a_pattern_over_two_inputs_and_few_points_tell_nothing():
    dataset = drawn("saddle", points=120, noise=0.05)
    rest = (dataset.numbers - best_affine_of(dataset).at(dataset.x))[:, 0]
    assert follows_pattern(dataset.x, rest) is True
    assert follows_pattern(dataset.x[:9], rest[:9]) is None


# --- verdicts --------------------------------------------------------------------------------------


def test_a_curve_that_is_learned_says_from_which_step_on():
    history, network = trained(drawn("sine"))
    verdict = judge(history, drawn("sine"), network=network)
    assert isinstance(verdict, Solves)
    explained = 1 - history.losses / (drawn("sine").numbers.var() / 2)
    assert (explained[verdict.step :] >= 0.95).all() and explained[verdict.step - 1] < 0.95
    assert np.isclose(verdict.accuracy, explained[-1])


def test_noise_that_hides_a_line_is_no_failure():
    assert isinstance(verdict_on(drawn("line", noise=0.5), steps=60), NoiseLeft)


@pytest.mark.parametrize(
    ("activation", "how", "wanted"),
    [
        ("identity", {}, Stuck),
        ("tanh", {"steps": 5}, Learning),
        ("tanh", {"optimizer": "sgd", "learning_rate": 40.0, "steps": 300}, Diverged | Worse),
    ],
)
def test_a_sine_that_is_not_learned_says_why(activation, how, wanted):
    verdict = verdict_on(drawn("sine"), activation, **how)
    assert isinstance(verdict, wanted)
    assert not isinstance(verdict, Stuck) or isinstance(verdict.reason, NeverBent)


def test_dead_units_hold_a_fit_at_the_mean():
    dataset = drawn("sine")
    history, network = trained(dataset, "relu", steps=0)
    first, last = network.layers
    dead = network.with_layers((replace(first, bias=freeze([-9.0] * 4)), replace(last, weights=freeze([[0.1] * 4]))))
    dead = dead.with_layers((dead.layers[0], replace(dead.layers[1], bias=freeze([float(dataset.numbers.mean())]))))
    verdict = judge(history, dataset, network=dead)
    assert isinstance(verdict, Stuck) and isinstance(verdict.reason, DeadUnits)
