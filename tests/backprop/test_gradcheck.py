"""The gradient check itself: exact where it can be, honest where it cannot."""

import numpy as np
import pytest

from nnviz_core.backprop.datasets import make_dataset
from nnviz_core.backprop.gradcheck import check_gradients
from nnviz_core.backprop.network import from_vector, initial_network
from nnviz_core.backprop.outputs import class_targets
from nnviz_core.backprop.softmax import one_hot

DATASET = make_dataset("xor", points=100, noise=0.0, rng=np.random.default_rng(0))


@pytest.mark.parametrize("name", ["tanh", "sigmoid", "gelu", "softplus"])
def test_smooth_networks_agree_to_nine_digits(name: str) -> None:
    vector = np.random.default_rng(4).uniform(-1, 1, 18)
    check = check_gradients(from_vector(vector, (2, 2, 2, 2), (name, name)), DATASET.x, one_hot(DATASET.labels, 2))
    assert check.worst_error < 1e-9 and check.skipped == 0


@pytest.mark.parametrize("name", ["relu", "leaky_relu", "elu"])
def test_a_kink_near_a_point_is_no_error(name: str) -> None:
    network = from_vector(np.array([1.0, 0.5, 1e-5, 2.0, -1.0, 0.1, 0.2]), (2, 1, 2), (name,))
    x = np.array([[0.0, 0.0], [0.3, 0.2]])
    check = check_gradients(network, x, class_targets(network, np.array([0, 1])))
    assert check.worst_error < 1e-6 and check.skipped == 0


def test_a_point_on_a_kink_is_skipped_and_counted() -> None:
    network = from_vector(np.array([1.0, 0.5, 0.0, 2.0, -1.0, 0.1, 0.2]), (2, 1, 2), ("relu",))
    check = check_gradients(network, np.zeros((1, 2)), class_targets(network, [0]))
    assert check.skipped == 1 and check.worst_error < 1e-9


@pytest.mark.parametrize("name", ["tanh", "relu"])
def test_a_network_of_zeros_can_be_checked(name: str) -> None:
    network = initial_network((2, 2, 2), (name,), init="zeros", scale=1.0, rng=np.random.default_rng(0))
    check = check_gradients(network, DATASET.x, class_targets(network, DATASET.labels))
    assert check.worst_error < 1e-9 and check.parameter[:1] in "Wb"


def test_the_worst_parameter_is_named_with_both_gradients(monkeypatch: pytest.MonkeyPatch) -> None:
    from nnviz_core.backprop import gradcheck

    right = gradcheck.analytic_gradient
    monkeypatch.setattr(gradcheck, "analytic_gradient", lambda *args: right(*args) + 0.5 * (np.arange(18) == 7))
    network = from_vector(np.random.default_rng(4).uniform(-1, 1, 18), (2, 2, 2, 2), ("tanh", "tanh"))
    check = check_gradients(network, DATASET.x, class_targets(network, DATASET.labels))
    assert check.parameter == "W2[1,2]" and np.isclose(check.analytic - check.numeric, 0.5)
    assert check.worst_error > 0.1
