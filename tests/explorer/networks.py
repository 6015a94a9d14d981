"""Draw random networks, and write them as the page's scripts take them."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.network import Array, Network, freeze, from_vector
from nnviz_core.backprop.outputs import OUTPUTS

NAMES = tuple(ACTIVATIONS)
LECTURE = str(Path(__file__).parents[1] / "data/pages/lecture.toml")  # a film whose numbers the tests know


SOFTMAX = ("softmax", "cross_entropy")


@dataclass(frozen=True, slots=True, eq=False)
class Case:
    """A network and a sample."""

    network: Network
    x: Array  # (n_in,)
    label: int


def random_cases(
    count: int, *, seed: int, scales: tuple[float, ...], output: tuple[str, str] = SOFTMAX
) -> Iterator[Case]:
    """Draw networks of 1 to 4 hidden layers of 1 to 4 neurons, with every activation in turn, and 1 to 4 outputs."""
    rng = np.random.default_rng(seed)
    for index in range(count):
        hidden = rng.integers(1, 5, size=int(rng.integers(1, 5)))
        shape = (int(rng.integers(1, 5)), *map(int, hidden), int(rng.integers(2 if output == SOFTMAX else 1, 5)))
        names = tuple(NAMES[(index + i) % len(NAMES)] for i in range(len(hidden)))
        size = sum(n_out * (n_in + 1) for n_in, n_out in pairwise(shape))
        vector = scales[index % len(scales)] * rng.standard_normal(size)
        network = from_vector(freeze(vector), shape, names, *output)
        yield Case(network, freeze(rng.uniform(-1, 1, shape[0])), int(rng.integers(OUTPUTS[output].classes(shape[-1]))))


def written(network: Network) -> dict[str, Any]:
    """Write a network as the scripts take it."""
    layers = [{"weights": layer.weights.tolist(), "bias": layer.bias.tolist()} for layer in network.layers]
    return {
        "layers": layers,
        "activations": list(network.activations),
        "output": f"{network.output}/{network.loss_kind}",
    }
