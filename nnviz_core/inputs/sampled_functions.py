"""Tell which activation a file computes between two layers by its values, however many operations it is written in."""

from collections.abc import Callable, Mapping

import numpy as np

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.leak import with_leak
from nnviz_core.backprop.network import Array

_NEAR = (-4.1, -3.1, -1.7, -0.6, -0.13, -0.01, 0.01, 0.21, 0.9, 2.3, 3.7)  # not 0, by which some would divide
_FAR = (-1e6, -1e3, -60.0, -21.0, -11.0, -6.5, 6.5, 11.0, 21.0, 60.0, 1e3, 1e6)  # where a function may be cut off
SAMPLES = np.array([*_NEAR, *_FAR])
SAMPLES.flags.writeable = False
_TOLERANCE = 2e-6  # of constants in float32; gelu and gelu_tanh, the nearest two, differ by 1e-4 here


def activation_of(values: Array) -> str | None:
    """Return the name of the activation with these values at the samples; None where it is none of ours."""
    for name, activation in ACTIVATIONS.items():
        if np.allclose(activation.f(SAMPLES), values, rtol=_TOLERANCE, atol=_TOLERANCE):
            return name
    leak = float(f"{values[0] / SAMPLES[0]:.6g}")
    leaky = np.where(SAMPLES > 0, SAMPLES, leak * SAMPLES)
    return with_leak("leaky_relu", leak) if 0 < leak < 1 and np.allclose(leaky, values, rtol=_TOLERANCE) else None


def erf(u: Array) -> Array:
    """Return the error function of numbers that are not zero, by that of the normal distribution in GELU."""
    z = u * np.sqrt(2.0)
    part: Array = 2 * ACTIVATIONS["gelu"].f(z) / z
    return part - 1


def _power(base: Array, exponent: Array) -> Array:
    whole = int(exponent.flat[0])
    if exponent.size != 1 or whole != exponent.flat[0] or not 0 <= whole <= 4:
        raise NotImplementedError
    return np.prod([base] * whole, axis=0) if whole else np.ones_like(base)


def _elu(z: Array, alpha: float) -> Array:
    return np.where(z > 0, z, alpha * ACTIVATIONS["elu"].f(z))


def _where(chosen: Array, a: Array, b: Array) -> Array:
    return np.where(chosen != 0, a, b)


# By ONNX's names of operations (onnx.ai, operators); attributes are given by their names.
OPERATIONS: Mapping[str, Callable[..., Array]] = {
    "Identity": lambda z: z,
    "Cast": lambda z, **_: z,
    "Dropout": lambda z, *_, **__: z,
    "Add": lambda a, b: a + b,
    "Sub": lambda a, b: a - b,
    "Mul": lambda a, b: a * b,
    "Div": lambda a, b: a / b,
    "Neg": lambda z: -z,
    "Pow": _power,
    "Sqrt": np.sqrt,
    "Erf": erf,
    "Erfc": lambda u: 1 - erf(u),
    "Relu": ACTIVATIONS["relu"].f,
    "Tanh": ACTIVATIONS["tanh"].f,
    "Sigmoid": ACTIVATIONS["sigmoid"].f,
    "Softplus": ACTIVATIONS["softplus"].f,
    "LeakyRelu": lambda z, alpha=0.01: np.where(z > 0, z, alpha * z),
    "Elu": lambda z, alpha=1.0: _elu(z, alpha),
    "Gelu": lambda z, approximate=b"none": ACTIVATIONS["gelu_tanh" if approximate == b"tanh" else "gelu"].f(z),
    "Swish": lambda z, alpha=1.0: z * ACTIVATIONS["sigmoid"].f(alpha * z),
    "Max": lambda a, b: np.maximum(a, b),
    "Greater": lambda a, b: a > b,
    "Where": _where,
}
