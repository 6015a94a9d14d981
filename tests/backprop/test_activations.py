"""The table of activations: every entry is checked, so a new one needs no new test."""

import numpy as np
import pytest

from nnviz_core.backprop.activations import ACTIVATIONS, Activation

ENTRIES = pytest.mark.parametrize("activation", ACTIVATIONS.values(), ids=ACTIVATIONS.keys())
WIDE = np.concatenate([-np.logspace(4, -4, 400), [-0.0, 0.0], np.logspace(-4, 4, 400)])
STEP = 1e-3


def test_the_table_holds_the_names_of_the_config() -> None:
    names = {"tanh", "relu", "sigmoid", "leaky_relu", "elu", "gelu", "gelu_tanh", "silu", "softplus", "identity"}
    assert set(ACTIVATIONS) == names
    assert all(name == entry.name for name, entry in ACTIVATIONS.items())


@ENTRIES
def test_values_and_slopes_are_finite_without_a_warning(activation: Activation) -> None:
    with np.errstate(over="raise", divide="raise", invalid="raise"):
        assert np.isfinite(activation.f(WIDE)).all()
        assert np.isfinite(activation.slope(WIDE)).all()


@ENTRIES
def test_slopes_equal_central_differences_away_from_kinks(activation: Activation) -> None:
    z = np.linspace(-6, 6, 997)
    for kink in activation.kinks:
        z = z[np.abs(z - kink) > 3 * STEP]
    coarse = (activation.f(z + 2 * STEP) - activation.f(z - 2 * STEP)) / (4 * STEP)
    fine = (activation.f(z + STEP) - activation.f(z - STEP)) / (2 * STEP)
    assert np.allclose(activation.slope(z), (4 * fine - coarse) / 3, rtol=1e-9, atol=1e-11)


@ENTRIES
def test_results_are_new_arrays(activation: Activation) -> None:
    z = np.linspace(-1, 1, 5)
    assert not np.shares_memory(activation.f(z), z)
    assert not np.shares_memory(activation.slope(z), z)


def test_values_are_those_of_the_textbook() -> None:
    z = np.array([-2.0, 0.0, 1.5])
    expected = {
        "tanh": np.tanh(z),
        "relu": [0, 0, 1.5],
        "sigmoid": 1 / (1 + np.exp(-z)),
        "leaky_relu": [-0.02, 0, 1.5],
        "elu": [np.exp(-2) - 1, 0, 1.5],
        "gelu": [-0.0455, 0, 1.3998],
        "silu": z / (1 + np.exp(-z)),
        "softplus": np.log1p(np.exp(z)),
        "identity": z,
    }
    for name, values in expected.items():
        assert np.allclose(ACTIVATIONS[name].f(z), values, atol=5e-4 if name == "gelu" else 1e-14), name


def test_the_slope_of_relu_at_zero_is_zero() -> None:
    assert ACTIVATIONS["relu"].slope(np.zeros(1)) == 0


def test_saturated_slopes_keep_their_digits() -> None:
    z = np.array([-30.0, 30.0])
    assert np.allclose(ACTIVATIONS["tanh"].slope(z), 4 * np.exp(-60), rtol=1e-12, atol=0)
    assert np.allclose(ACTIVATIONS["sigmoid"].slope(z), np.exp(-30), rtol=1e-12, atol=0)
