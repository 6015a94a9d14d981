"""What an optimizer makes of a gradient, what weight decay adds to it, and how the learning rate changes.

All as in torch.optim: SGD, SGD with momentum, RMSprop and Adam, with weight_decay; StepLR and CosineAnnealingLR.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal, assert_never

import numpy as np

from nnviz_core.backprop.elementary import PI, cos, whole_power
from nnviz_core.backprop.network import Array

MOMENTUM = 0.9
RMSPROP_SQUARE, RMSPROP_EPSILON = 0.99, 1e-8
ADAM_MEAN, ADAM_SQUARE, ADAM_EPSILON = 0.9, 0.999, 1e-8

Optimizer = Literal["sgd", "momentum", "rmsprop", "adam"]
Memory = tuple[Array, ...]  # a mean and a mean square, of which some rules use the one or the other
Rule = Callable[[Memory, Array, int], tuple[Memory, Array]]


def sgd(memory: Memory, gradient: Array, step: int) -> tuple[Memory, Array]:
    """Follow the gradient itself."""
    return memory, gradient


def momentum(memory: Memory, gradient: Array, step: int) -> tuple[Memory, Array]:
    """Follow the velocity v = 0.9 v + gradient."""
    velocity = MOMENTUM * memory[0] + gradient
    return (velocity, memory[1]), velocity


def rmsprop(memory: Memory, gradient: Array, step: int) -> tuple[Memory, Array]:
    """Follow gradient / (sqrt(square) + 1e-8), square = 0.99 square + 0.01 gradient^2.

    Tieleman and Hinton, lecture 6.5 of 2012; 0.99 is the share of torch.optim.
    """
    square = RMSPROP_SQUARE * memory[1] + (1 - RMSPROP_SQUARE) * gradient * gradient
    return (memory[0], square), gradient / (np.sqrt(square) + RMSPROP_EPSILON)


def adam(memory: Memory, gradient: Array, step: int) -> tuple[Memory, Array]:
    """Follow mean / (sqrt(square) + 1e-8), both corrected for their start (Kingma and Ba, 2015)."""
    mean = ADAM_MEAN * memory[0] + (1 - ADAM_MEAN) * gradient
    square = ADAM_SQUARE * memory[1] + (1 - ADAM_SQUARE) * gradient * gradient
    root = np.sqrt(square / (1 - whole_power(ADAM_SQUARE, step)))
    return (mean, square), mean / (1 - whole_power(ADAM_MEAN, step)) / (root + ADAM_EPSILON)


RULES: Mapping[Optimizer, Rule] = MappingProxyType({"sgd": sgd, "momentum": momentum, "rmsprop": rmsprop, "adam": adam})


def decayed(gradient: Array, vector: Array, weight_decay: float) -> Array:
    """Add to the gradient that of weight_decay / 2 times the sum of all squared parameters, biases included (L2)."""
    return gradient + weight_decay * vector if weight_decay else gradient


@dataclass(frozen=True, slots=True)
class Steps:
    """Multiply the learning rate by a factor after every so many updates."""

    step: int
    factor: float


Schedule = Steps | Literal["cosine"] | None


def rate_after(schedule: Schedule, learning_rate: float, step: int, steps: int) -> float:
    """Return the learning rate of the update that follows `step` of all `steps`.

    The cosine goes from the learning rate down to 0, which it has after the last update (Loshchilov and Hutter, 2017).
    """
    match schedule:
        case None:
            return learning_rate
        case Steps():
            return learning_rate * float(whole_power(schedule.factor, step // schedule.step))
        case "cosine":
            return learning_rate * float(1 + cos(PI * step / steps)) / 2 if step < steps else 0.0
        case _:
            assert_never(schedule)
