"""Draw the points of the films whose answers are numbers: a function of one input or two, with noise on it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from nnviz_core.backprop.draws import normal, uniform
from nnviz_core.backprop.elementary import PI, sin
from nnviz_core.backprop.network import Array, seal

SLOPE, HEIGHT = 0.5, 0.25  # of the line


@dataclass(frozen=True, slots=True)
class Function:
    """Describe a function y of n_in inputs, each from -1 to 1."""

    n_in: int
    y: Callable[[Array], Array]  # x (points, n_in) -> (points,)


FUNCTIONS: Mapping[str, Function] = MappingProxyType(
    {
        "line": Function(1, lambda x: SLOPE * x[:, 0] + HEIGHT),
        "sine": Function(1, lambda x: sin(PI * x[:, 0])),
        "saddle": Function(2, lambda x: x[:, 0] * x[:, 1]),
    }
)


def draw_numbers(kind: str, *, points: int, noise: float, rng: np.random.Generator) -> tuple[Array, Array]:
    """Draw x (points, n_in), uniform in each coordinate, and y (points, 1), moved by Gaussian noise of a deviation."""
    function = FUNCTIONS[kind]
    x = uniform(rng, -1, 1, shape=(points, function.n_in))
    y = function.y(x)[:, None]
    return seal(x), seal(y + noise * normal(rng, shape=y.shape) if noise else y)
