"""List the activation functions: one entry of one table is all that a new one needs."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import pi, sqrt
from types import MappingProxyType

import numpy as np

from nnviz_core.backprop.elementary import exp, expm1, log1p, tanh, tanh_and_power
from nnviz_core.backprop.leak import LEAK, leak_of
from nnviz_core.backprop.network import Array
from nnviz_core.backprop.normal import gelu, gelu_slope, gelu_with_slope

GELU_CUBIC = 0.044715
GELU_RATE = sqrt(2 / pi)


@dataclass(frozen=True, slots=True)
class Activation:
    """Describe a function f, applied to each pre-activation z alone."""

    name: str
    f: Callable[[Array], Array]
    slope: Callable[[Array], Array]  # f'(z), as a function of z
    formula: str  # f(z) in Typst mathematics
    label: str = ""  # the name as it is read, where that is another
    function: str = ""  # the name in formulas, where that is another; what follows _ stands below
    slope_of_a: str = ""  # what gives the slope from the printed a, as text
    slope_at_a: Callable[[float], float] | None = None  # the same, computed
    kinks: tuple[float, ...] = ()  # where f is not smooth: the slope jumps, or (elu) its own slope does
    both: Callable[[Array], tuple[Array, Array]] | None = None  # f and f' at once, where that saves work

    def with_slope(self, z: Array) -> tuple[Array, Array]:
        """Return f(z) and f'(z)."""
        return self.both(z) if self.both else (self.f(z), self.slope(z))


def sigmoid(z: Array) -> Array:
    """Return 1 / (1 + e^-z) without overflow and without loss in either tail."""
    small = exp(-np.abs(z))
    return _sigmoid_of(z, small)


def _sigmoid_of(z: Array, small: Array) -> Array:
    return np.where(z >= 0, 1.0, small) / (1 + small)


def sigmoid_slope(z: Array) -> Array:
    """Return e^-|z| / (1 + e^-|z|)^2, which stays exact where 1 - sigmoid rounds to nothing."""
    return _bump(exp(-np.abs(z)))


def _bump(small: Array) -> Array:
    return small / np.square(1 + small)


def sigmoid_and_slope(z: Array) -> tuple[Array, Array]:
    """Return both from one power."""
    small = exp(-np.abs(z))
    return _sigmoid_of(z, small), _bump(small)


def tanh_slope(z: Array) -> Array:
    """Return 1 - tanh(z)^2, written as 4 sigmoid'(2z) so that a saturated slope keeps its digits."""
    return 4 * _bump(exp(-2 * np.abs(z)))


def tanh_with_slope(z: Array) -> tuple[Array, Array]:
    """Return both from one power, for contiguous arrays."""
    a, small = tanh_and_power(z.reshape(-1))
    return a.reshape(z.shape), 4 * _bump(small).reshape(z.shape)


def elu(z: Array) -> Array:
    """Return z above zero and e^z - 1 below."""
    return np.where(z > 0, z, expm1(np.minimum(z, 0)))


def _gelu_twice(z: Array) -> Array:
    return 2 * (GELU_RATE * (z + GELU_CUBIC * z * z * z))


def gelu_tanh(z: Array) -> Array:
    """Return the tanh approximation of z Phi(z), which is within 5e-4 of it (Hendrycks and Gimpel 2016).

    (1 + tanh u) / 2 is written as sigmoid(2u), so that the tail keeps its digits.
    """
    return z * sigmoid(_gelu_twice(z))


def gelu_tanh_slope(z: Array) -> Array:
    """Return the exact derivative of that approximation."""
    return gelu_tanh_with_slope(z)[1]


def gelu_tanh_with_slope(z: Array) -> tuple[Array, Array]:
    """Return both from one power."""
    share, slope = sigmoid_and_slope(_gelu_twice(z))
    return z * share, share + z * slope * (2 * GELU_RATE * (1 + 3 * GELU_CUBIC * z * z))


def silu(z: Array) -> Array:
    """Return z sigmoid(z)."""
    return z * sigmoid(z)


def silu_slope(z: Array) -> Array:
    """Return sigmoid(z) + z sigmoid'(z)."""
    return silu_with_slope(z)[1]


def silu_with_slope(z: Array) -> tuple[Array, Array]:
    """Return both from one power."""
    share, slope = sigmoid_and_slope(z)
    return z * share, share + z * slope


def softplus(z: Array) -> Array:
    """Return ln(1 + e^z) as max(z, 0) + ln(1 + e^-|z|)."""
    return np.where(z <= 0, 0.0, z) + log1p(exp(-np.abs(z)))


def leaky_relu(name: str, leak: float) -> Activation:
    """Make the activation that is z above zero and leak z below."""
    return Activation(
        name,
        lambda z: np.where(z > 0, z, leak * z),
        lambda z: np.where(z > 0, 1.0, leak),
        f"max({leak:g} z, z)",
        "leaky ReLU",
        kinks=(0.0,),
    )


class _Activations(dict[str, Activation]):
    """Know every activation by its name, and leaky_relu(0.2) besides."""

    def __missing__(self, name: str) -> Activation:
        leak = leak_of(name)
        if leak is None:
            raise KeyError(name)
        return leaky_relu(name, leak)


_TABLE = (
    Activation(
        "tanh",
        tanh,
        tanh_slope,
        "tanh(z)",
        slope_of_a="1 − a²",
        slope_at_a=lambda a: 1 - a * a,
        both=tanh_with_slope,
    ),
    Activation(
        "relu",
        lambda z: np.where(z <= 0, 0.0, z),
        lambda z: np.where(z > 0, 1.0, 0.0),
        "max(0, z)",
        "ReLU",
        kinks=(0.0,),
    ),
    Activation(
        "sigmoid",
        sigmoid,
        sigmoid_slope,
        "1 / (1 + e^(-z))",
        slope_of_a="a (1 − a)",
        slope_at_a=lambda a: a * (1 - a),
        both=sigmoid_and_slope,
    ),
    leaky_relu("leaky_relu", LEAK),
    Activation(
        "elu",
        elu,
        lambda z: exp(np.minimum(z, 0.0)),
        'cases(z & "if" z > 0, e^z - 1 & "otherwise")',
        "ELU",
        kinks=(0.0,),
    ),
    Activation("gelu", gelu, gelu_slope, 'z / 2 (1 + "erf"(z \\/ sqrt(2)))', "GELU", both=gelu_with_slope),
    Activation(
        "gelu_tanh",
        gelu_tanh,
        gelu_tanh_slope,
        f"z / 2 (1 + tanh(sqrt(2 \\/ pi) (z + {GELU_CUBIC} z^3)))",
        function="GELU_tanh",
        both=gelu_tanh_with_slope,
    ),
    Activation("silu", silu, silu_slope, "z / (1 + e^(-z))", "SiLU", both=silu_with_slope),
    Activation("softplus", softplus, sigmoid, "ln(1 + e^z)"),
    Activation("identity", lambda z: z.copy(), np.ones_like, "z"),
)

ACTIVATIONS: Mapping[str, Activation] = MappingProxyType(_Activations({entry.name: entry for entry in _TABLE}))
