"""What stands at a network's end: outputs, their losses, and accuracy."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnviz_core.backprop.outputs import OUTPUTS, Output
from nnviz_core.backprop.softmax import one_hot, softmax

SOFTMAX, SIGMOID = OUTPUTS["softmax"], OUTPUTS["sigmoid"]
LABELS = np.array([0, 1, 1])
LOGITS = np.array([[0.3, -1.2], [2.0, 0.1], [-0.7, 0.9]])


# ---- every output


@pytest.mark.parametrize("output", OUTPUTS.values(), ids=OUTPUTS)
@pytest.mark.parametrize("label", [0, 1])
def test_delta_is_the_slope_of_the_loss_and_goes_by_way_of_a(output: Output, label: int) -> None:
    labels, step = np.array([label]), 1e-6
    for seed in range(20):
        z = np.random.default_rng(seed).uniform(-4, 4, (1, 2 if output is SOFTMAX else 1))
        a = output.f(z)
        delta = output.delta(a, output.targets(labels, z.shape[-1]))
        for j in range(z.shape[-1]):
            nudge = step * np.eye(z.shape[-1])[j]
            rise = output.point_losses(z + nudge, labels) - output.point_losses(z - nudge, labels)
            assert delta[0, j] == pytest.approx(rise[0] / (2 * step), abs=1e-8)
            change = (output.f(z + nudge) - output.f(z - nudge))[0] / (2 * step)  # da/dz_j
            by_way_of_a = output.a_grad(a, output.targets(labels, z.shape[-1]))[0] @ change
            assert by_way_of_a == pytest.approx(delta[0, j], abs=1e-7)


@pytest.mark.parametrize("output", OUTPUTS.values(), ids=OUTPUTS)
def test_both_at_once_are_each_alone_and_no_score_is_too_large(output: Output) -> None:
    labels = np.array([0, 1, 1, 0])
    for size in (0.0, 1.0, 40.0, 750.0, 1e300):
        z = size * np.array([[1.0, -1.0], [1.0, -1.0], [-1.0, 1.0], [-1.0, 1.0]])
        z = z if output is SOFTMAX else z[:, 1:]
        with np.errstate(over="raise", divide="raise", invalid="raise"):
            a, losses = output.judged(z, labels)
            assert np.isfinite(losses).all() and (losses >= 0).all() and not np.signbit(losses).any()
            assert (a == output.f(z)).all() and (losses == output.point_losses(z, labels)).all()
            assert np.isfinite(output.a_grad(a, output.targets(labels, z.shape[-1]))).all()
            assert output.loss(z, labels) == pytest.approx(losses.mean(), rel=1e-12)


# ---- one sigmoid


@given(st.floats(-700, 700), st.integers(0, 1))
def test_one_sigmoid_costs_what_two_scores_of_softmax_do(z: float, label: int) -> None:
    one = SIGMOID.point_losses(np.array([[z]]), np.array([label]))
    two = SOFTMAX.point_losses(np.array([[0.0, z]]), np.array([label]))
    assert one == pytest.approx(two, rel=1e-14, abs=1e-320)
    assert SIGMOID.f(np.array([z])) == pytest.approx(softmax(np.array([0.0, z]))[1], rel=1e-14, abs=1e-320)


def test_one_sigmoid_agrees_with_the_plain_formulas() -> None:
    for z in (-3.2, -0.1, 0.0, 0.7, 5.0):
        p = 1 / (1 + math.exp(-z))
        losses = SIGMOID.point_losses(np.array([[z], [z]]), np.array([0, 1]))
        assert losses == pytest.approx([-math.log(1 - p), -math.log(p)], rel=1e-12)
        assert SIGMOID.delta(SIGMOID.f(np.array([[z]])), np.array([[1.0]])) == pytest.approx(p - 1)


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
        assert np.isclose(SOFTMAX.loss(logits, LABELS), (2 * size + np.log(2)) / 3)


def test_small_logits_agree_with_the_plain_formulas() -> None:
    probs = np.exp(LOGITS) / np.exp(LOGITS).sum(axis=1, keepdims=True)
    assert np.allclose(softmax(LOGITS), probs, rtol=1e-14)
    assert np.isclose(SOFTMAX.loss(LOGITS, LABELS), -np.log(probs[[0, 1, 2], LABELS]).mean(), rtol=1e-14)


def test_a_shift_of_all_logits_changes_nothing() -> None:
    shifted = LOGITS + np.array([[5.0], [-3.0], [1000.0]])
    assert np.allclose(softmax(shifted), softmax(LOGITS), rtol=1e-12)
    assert np.isclose(SOFTMAX.loss(shifted, LABELS), SOFTMAX.loss(LOGITS, LABELS), rtol=1e-12)


def test_a_certain_answer_costs_plain_zero() -> None:
    loss = SOFTMAX.loss(np.array([[1e4, -1e4]]), np.array([0]))
    assert loss == 0 and not np.signbit(loss)


def test_accuracy_counts_the_largest_logit() -> None:
    assert SOFTMAX.accuracy(LOGITS, LABELS) == 2 / 3
    assert SOFTMAX.accuracy(np.zeros((3, 2)), LABELS) == 1 / 3


def test_leading_axes_are_snapshots() -> None:
    stacked = np.stack([LOGITS, 2 * LOGITS, -LOGITS])
    losses = [SOFTMAX.loss(logits, LABELS) for logits in stacked]
    assert np.allclose(SOFTMAX.loss(stacked, LABELS), losses, rtol=1e-15)
    assert np.allclose(SOFTMAX.accuracy(stacked, LABELS), [2 / 3, 2 / 3, 1 / 3])


def test_one_hot_marks_the_true_class() -> None:
    assert one_hot(LABELS, 3).tolist() == [[1, 0, 0], [0, 1, 0], [0, 1, 0]]
