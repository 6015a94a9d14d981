"""What stands at a network's end: outputs, their losses, and accuracy."""

import itertools
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnviz_core.backprop.outputs import OUTPUTS, Output
from nnviz_core.backprop.softmax import one_hot, softmax

SOFTMAX, SIGMOID = OUTPUTS["softmax", "cross_entropy"], OUTPUTS["sigmoid", "cross_entropy"]
LABELS = np.array([0, 1, 1])
ONES = one_hot(LABELS, 2)
LOGITS = np.array([[0.3, -1.2], [2.0, 0.1], [-0.7, 0.9]])
WIDTHS = [(output, n_out) for output in OUTPUTS.values() for n_out in (1, 2, 3) if n_out > 1 or output is not SOFTMAX]
NAMES = [f"{output.name}-{output.loss_kind}-{n_out}" for output, n_out in WIDTHS]


# ---- every output


@pytest.mark.parametrize(("output", "n_out"), WIDTHS, ids=NAMES)
def test_delta_is_the_slope_of_the_loss_and_goes_by_way_of_a(output: Output, n_out: int) -> None:
    step = 1e-6
    for seed in range(20):
        rng = np.random.default_rng(seed)
        z, y = rng.uniform(-4, 4, (1, n_out)), output.targets(np.array([seed % max(n_out, 2)]), n_out)
        if seed > 10 and output is not SOFTMAX:
            y = rng.uniform(0, 1, (1, n_out))
        a = output.f(z)
        delta = output.delta(z, a, y)
        for j in range(n_out):
            nudge = step * np.eye(n_out)[j]
            rise = output.point_losses(z + nudge, y) - output.point_losses(z - nudge, y)
            assert delta[0, j] == pytest.approx(rise[0] / (2 * step), abs=1e-8)
            change = (output.f(z + nudge) - output.f(z - nudge))[0] / (2 * step)  # da/dz_j
            assert output.a_grad(a, y)[0] @ change == pytest.approx(delta[0, j], abs=1e-7)
            assert output is SOFTMAX or output.slope(z)[0, j] == pytest.approx(change[j], abs=1e-8)


@pytest.mark.parametrize(("output", "n_out"), WIDTHS, ids=NAMES)
def test_both_at_once_are_each_alone_and_no_score_is_too_large(output: Output, n_out: int) -> None:
    y = output.targets(np.array([0, 1, 1, 0]), n_out)
    for size in (0.0, 1.0, 40.0, 750.0, 1e150 if output.loss_kind == "squared_error" else 1e300):
        z = size * np.array([[-1.0, 1.0, 0.5], [-1.0, 1.0, 0.5], [1.0, -1.0, 0.5], [1.0, -1.0, 0.5]])[:, :n_out]
        with np.errstate(over="raise", divide="raise", invalid="raise"):
            a, losses = output.judged(z, y)
            assert np.isfinite(losses).all() and (losses >= 0).all() and not np.signbit(losses).any()
            assert (a == output.f(z)).all() and (losses == output.point_losses(z, y)).all()
            assert np.isfinite(output.a_grad(a, y)).all() and np.isfinite(output.delta(z, a, y)).all()
            assert output.loss(z, y) == pytest.approx(losses.mean(), rel=1e-12)


@pytest.mark.parametrize(("output", "n_out"), WIDTHS, ids=NAMES)
def test_a_point_that_says_its_target_best_gets_its_class(output: Output, n_out: int) -> None:
    for label in range(max(n_out, 2)):
        y = output.targets(np.array([label]), n_out)
        best = min(
            ([3.0 * sign for sign in signs] for signs in itertools.product((-1.0, 1.0), repeat=n_out)),
            key=lambda z: float(output.point_losses(np.array([z]), y)[0]),
        )
        assert output.predicted(np.array([best])).tolist() == [label]


def test_one_output_is_half_way_between_two_classes_where_its_score_is_zero() -> None:
    for (name, loss_kind), output in OUTPUTS.items():
        if name != "softmax":
            low, high = (
                output.point_losses(np.zeros((1, 1)), output.targets(np.array([label]), 1)) for label in (0, 1)
            )
            assert low == high, (name, loss_kind)


def test_targets_of_classes() -> None:
    tables = {
        key: [output.targets(np.array([0, 1]), n).tolist() for n in (1, 2)]
        for key, output in OUTPUTS.items()
        if output is not SOFTMAX
    }
    ones, zeros_and_ones, signs = [[1, 0], [0, 1]], [[0], [1]], [[-1], [1]]
    assert tables["sigmoid", "cross_entropy"] == tables["sigmoid", "squared_error"] == [zeros_and_ones, ones]
    assert tables["tanh", "squared_error"] == [signs, [[1, -1], [-1, 1]]]
    assert tables["linear", "squared_error"] == [signs, ones]


def test_several_sigmoids_are_asked_apart() -> None:
    z, y = np.array([[0.4, -1.1, 2.0]]), np.array([[0.0, 1.0, 0.3]])
    alone = [float(SIGMOID.point_losses(z[:, j : j + 1], y[:, j : j + 1])[0]) for j in range(3)]
    p = 1 / (1 + np.exp(-z[0]))
    assert SIGMOID.point_losses(z, y) == pytest.approx(sum(alone))
    assert alone == pytest.approx(-(y[0] * np.log(p) + (1 - y[0]) * np.log(1 - p)))


# ---- one sigmoid


@given(st.floats(-700, 700), st.integers(0, 1))
def test_one_sigmoid_costs_what_two_scores_of_softmax_do(z: float, label: int) -> None:
    one = SIGMOID.point_losses(np.array([[z]]), np.array([[float(label)]]))
    two = SOFTMAX.point_losses(np.array([[0.0, z]]), one_hot(np.array([label]), 2))
    assert one == pytest.approx(two, rel=1e-14, abs=1e-320)
    assert SIGMOID.f(np.array([z])) == pytest.approx(softmax(np.array([0.0, z]))[1], rel=1e-14, abs=1e-320)


def test_one_sigmoid_agrees_with_the_plain_formulas() -> None:
    for z in (-3.2, -0.1, 0.0, 0.7, 5.0):
        p = 1 / (1 + math.exp(-z))
        losses = SIGMOID.point_losses(np.array([[z], [z]]), np.array([[0.0], [1.0]]))
        assert losses == pytest.approx([-math.log(1 - p), -math.log(p)], rel=1e-12)
        assert SIGMOID.delta(np.array([[z]]), SIGMOID.f(np.array([[z]])), np.array([[1.0]])) == pytest.approx(p - 1)


def test_one_output_decides_between_two_classes_by_the_sign_of_its_score() -> None:
    z = np.array([[-0.1], [0.0], [0.1]])
    assert SIGMOID.predicted(z).tolist() == [0, 0, 1]
    assert SIGMOID.accuracy(z, LABELS) == 2 / 3
    assert (SIGMOID.lead(z) == z[:, 0]).all()


# ---- softmax


@pytest.mark.parametrize("size", [1e4, 1e300])
def test_huge_logits_give_finite_numbers_without_a_warning(size: float) -> None:
    logits = size * np.array([[1.0, -1.0], [1.0, -1.0], [0.5, 0.5]])
    with np.errstate(over="raise", divide="raise", invalid="raise"):
        assert np.allclose(softmax(logits), [[1, 0], [1, 0], [0.5, 0.5]])
        assert np.isclose(SOFTMAX.loss(logits, ONES), (2 * size + np.log(2)) / 3)


def test_small_logits_agree_with_the_plain_formulas() -> None:
    probs = np.exp(LOGITS) / np.exp(LOGITS).sum(axis=1, keepdims=True)
    assert np.allclose(softmax(LOGITS), probs, rtol=1e-14)
    assert np.isclose(SOFTMAX.loss(LOGITS, ONES), -np.log(probs[[0, 1, 2], LABELS]).mean(), rtol=1e-14)


def test_a_shift_of_all_logits_changes_nothing() -> None:
    shifted = LOGITS + np.array([[5.0], [-3.0], [1000.0]])
    assert np.allclose(softmax(shifted), softmax(LOGITS), rtol=1e-12)
    assert np.isclose(SOFTMAX.loss(shifted, ONES), SOFTMAX.loss(LOGITS, ONES), rtol=1e-12)


def test_a_certain_answer_costs_plain_zero() -> None:
    loss = SOFTMAX.loss(np.array([[1e4, -1e4]]), np.array([[1.0, 0.0]]))
    assert loss == 0 and not np.signbit(loss)


def test_accuracy_counts_the_largest_logit() -> None:
    assert SOFTMAX.accuracy(LOGITS, LABELS) == 2 / 3
    assert SOFTMAX.accuracy(np.zeros((3, 2)), LABELS) == 1 / 3


def test_leading_axes_are_snapshots() -> None:
    stacked = np.stack([LOGITS, 2 * LOGITS, -LOGITS])
    losses = [SOFTMAX.loss(logits, ONES) for logits in stacked]
    assert np.allclose(SOFTMAX.loss(stacked, ONES), losses, rtol=1e-15)
    assert np.allclose(SOFTMAX.accuracy(stacked, LABELS), [2 / 3, 2 / 3, 1 / 3])


def test_one_hot_marks_the_true_class() -> None:
    assert one_hot(LABELS, 3).tolist() == [[1, 0, 0], [0, 1, 0], [0, 1, 0]]
