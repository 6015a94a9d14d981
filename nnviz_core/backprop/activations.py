"""List the activation functions: one entry of one table is all that a new one needs."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import pi, sqrt
from types import MappingProxyType

import numpy as np

from nnviz_core.backprop.leak import LEAK, leak_of
from nnviz_core.backprop.network import Array

GELU_CUBIC = 0.044715
GELU_RATE = sqrt(2 / pi)


@dataclass(frozen=True, slots=True)
class Activation:
    """Describe a function f, applied to each pre-activation z alone."""

    name: str
    f: Callable[[Array], Array]
    slope: Callable[[Array], Array]  # f'(z), as a function of z
    formula: str  # f(z) in Typst mathematics
    kinks: tuple[float, ...] = ()  # where f is not smooth: the slope jumps, or (elu) its own slope does


def sigmoid(z: Array) -> Array:
    """Return 1 / (1 + e^-z) without overflow and without loss in either tail."""
    small: Array = np.exp(-np.abs(z))
    return np.where(z >= 0, 1.0, small) / (1 + small)


def sigmoid_slope(z: Array) -> Array:
    """Return e^-|z| / (1 + e^-|z|)^2, which stays exact where 1 - sigmoid rounds to nothing."""
    small: Array = np.exp(-np.abs(z))
    return small / np.square(1 + small)


def tanh_slope(z: Array) -> Array:
    """Return 1 - tanh(z)^2, written as 4 sigmoid'(2z) so that a saturated slope keeps its digits."""
    small: Array = np.exp(-2 * np.abs(z))
    return 4 * small / np.square(1 + small)


def elu(z: Array) -> Array:
    """Return z above zero and e^z - 1 below."""
    return np.where(z > 0, z, np.expm1(np.minimum(z, 0)))


def _gelu_twice(z: Array) -> Array:
    return 2 * (GELU_RATE * (z + GELU_CUBIC * z * z * z))


def gelu(z: Array) -> Array:
    """Return the tanh approximation of z Phi(z), as numpy has no erf; it is within 5e-4 of the exact form.

    (1 + tanh u) / 2 is written as sigmoid(2u), so that the tail keeps its digits.
    """
    return z * sigmoid(_gelu_twice(z))


def gelu_slope(z: Array) -> Array:
    """Return the exact derivative of that approximation."""
    twice = _gelu_twice(z)
    return sigmoid(twice) + z * sigmoid_slope(twice) * (2 * GELU_RATE * (1 + 3 * GELU_CUBIC * z * z))


def silu(z: Array) -> Array:
    """Return z sigmoid(z)."""
    return z * sigmoid(z)


def silu_slope(z: Array) -> Array:
    """Return sigmoid(z) + z sigmoid'(z)."""
    return sigmoid(z) + z * sigmoid_slope(z)


def leaky_relu(name: str, leak: float) -> Activation:
    """Make the activation that is z above zero and leak z below."""
    return Activation(
        name,
        lambda z: np.maximum(z, leak * z),
        lambda z: np.where(z > 0, 1.0, leak),
        f"max({leak:g} z, z)",
        kinks=(0.0,),
    )


class _Table(dict[str, Activation]):
    """Know every activation by its name, and leaky_relu(0.2) besides."""

    def __missing__(self, name: str) -> Activation:
        leak = leak_of(name)
        if leak is None:
            raise KeyError(name)
        return leaky_relu(name, leak)


_TABLE = (
    Activation("tanh", np.tanh, tanh_slope, "tanh(z)"),
    Activation(
        "relu",
        lambda z: np.maximum(z, 0.0),
        lambda z: np.where(z > 0, 1.0, 0.0),
        "max(0, z)",
        kinks=(0.0,),
    ),
    Activation("sigmoid", sigmoid, sigmoid_slope, "1 / (1 + e^(-z))"),
    leaky_relu("leaky_relu", LEAK),
    Activation(
        "elu",
        elu,
        lambda z: np.exp(np.minimum(z, 0.0)),
        'cases(z & "if" z > 0, e^z - 1 & "otherwise")',
        kinks=(0.0,),
    ),
    Activation(
        "gelu",
        gelu,
        gelu_slope,
        f"z / 2 (1 + tanh(sqrt(2 \\/ pi) (z + {GELU_CUBIC} z^3)))",
    ),
    Activation("silu", silu, silu_slope, "z / (1 + e^(-z))"),
    Activation("softplus", lambda z: np.logaddexp(0.0, z), sigmoid, "ln(1 + e^z)"),
    Activation("identity", lambda z: z.copy(), np.ones_like, "z"),
)

ACTIVATIONS: Mapping[str, Activation] = MappingProxyType(_Table({entry.name: entry for entry in _TABLE}))
