"""Softmax, cross-entropy and accuracy."""

import numpy as np
import pytest

from nnviz_core.backprop.losses import accuracy, cross_entropy, one_hot, softmax

LABELS = np.array([0, 1, 1])
LOGITS = np.array([[0.3, -1.2], [2.0, 0.1], [-0.7, 0.9]])


@pytest.mark.parametrize("size", [1e4, 1e300])
def test_huge_logits_give_finite_numbers_without_a_warning(size: float) -> None:
    logits = size * np.array([[1.0, -1.0], [1.0, -1.0], [0.5, 0.5]])
    with np.errstate(over="raise", divide="raise", invalid="raise"):
        assert np.allclose(softmax(logits), [[1, 0], [1, 0], [0.5, 0.5]])
        assert np.isclose(cross_entropy(logits, LABELS), (2 * size + np.log(2)) / 3)


def test_small_logits_agree_with_the_plain_formulas() -> None:
    probs = np.exp(LOGITS) / np.exp(LOGITS).sum(axis=1, keepdims=True)
    assert np.allclose(softmax(LOGITS), probs, rtol=1e-14)
    assert np.isclose(cross_entropy(LOGITS, LABELS), -np.log(probs[[0, 1, 2], LABELS]).mean(), rtol=1e-14)


def test_a_shift_of_all_logits_changes_nothing() -> None:
    shifted = LOGITS + np.array([[5.0], [-3.0], [1000.0]])
    assert np.allclose(softmax(shifted), softmax(LOGITS), rtol=1e-12)
    assert np.isclose(cross_entropy(shifted, LABELS), cross_entropy(LOGITS, LABELS), rtol=1e-12)


def test_a_certain_answer_costs_plain_zero() -> None:
    loss = cross_entropy(np.array([[1e4, -1e4]]), np.array([0]))
    assert loss == 0 and not np.signbit(loss)


def test_accuracy_counts_the_largest_logit() -> None:
    assert accuracy(LOGITS, LABELS) == 2 / 3
    assert accuracy(np.zeros((3, 2)), LABELS) == 1 / 3


def test_leading_axes_are_snapshots() -> None:
    stacked = np.stack([LOGITS, 2 * LOGITS, -LOGITS])
    losses = [cross_entropy(logits, LABELS) for logits in stacked]
    assert np.allclose(cross_entropy(stacked, LABELS), losses, rtol=1e-15)
    assert np.allclose(accuracy(stacked, LABELS), [2 / 3, 2 / 3, 1 / 3])


def test_one_hot_marks_the_true_class() -> None:
    assert one_hot(LABELS, 3).tolist() == [[1, 0, 0], [0, 1, 0], [0, 1, 0]]
