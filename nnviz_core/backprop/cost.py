"""Count the multiplications of a gradient, from a network's shape: by nudging every parameter, and by backpropagation.

One sample goes through. Additions are not counted, nor what happens inside an activation or output function.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from nnviz_core.backprop.network import Network

NUDGES = 2  # of each parameter: up and down


@dataclass(frozen=True, slots=True)
class GradientCost:
    """Count what the gradient of every parameter costs, in two ways."""

    shape: tuple[int, ...]
    biases: int

    @property
    def parameters(self) -> int:
        """Return the number of weights and biases."""
        return self.forward + self.biases

    @property
    def forward(self) -> int:
        """Return the multiplications of a pass forward: one a weight."""
        return sum(self.forward_layers)

    @property
    def forward_layers(self) -> tuple[int, ...]:
        """Return the multiplications of a pass forward, layer by layer."""
        return tuple(n_in * n_out for n_in, n_out in pairwise(self.shape))

    @property
    def backward(self) -> int:
        """Return the multiplications of a pass back."""
        return sum(self.backward_layers)

    @property
    def backward_layers(self) -> tuple[int, ...]:
        """Return the multiplications of a pass back, layer by layer from the first.

        In every layer one a weight gives its gradient, delta times activation. Between two layers there is one more a
        weight, which carries delta back, and one a hidden neuron for its slope; to the inputs nothing is carried.
        """
        carried = [0, *self.forward_layers[1:]]
        slopes = [*self.shape[1:-1], 0]
        layers = zip(self.forward_layers, carried, slopes, strict=True)
        return tuple(gradients + messages + hidden for gradients, messages, hidden in layers)

    @property
    def passes(self) -> int:
        """Return how many passes forward it takes to nudge every parameter up and down."""
        return NUDGES * self.parameters

    @property
    def nudging(self) -> int:
        """Return the multiplications of nudging every parameter."""
        return self.passes * self.forward

    @property
    def backpropagation(self) -> int:
        """Return the multiplications of one pass forward and one back."""
        return self.forward + self.backward

    @property
    def times(self) -> float:
        """Return how many times as many multiplications nudging takes."""
        return self.nudging / self.backpropagation


def cost_of(shape: Sequence[int]) -> GradientCost:
    """Count for a network's widths, input first, where every neuron but the inputs has a bias."""
    return GradientCost(tuple(shape), sum(shape[1:]))


def cost_of_network(network: Network) -> GradientCost:
    """Count for a network, with the biases that it has."""
    return GradientCost(network.shape, sum(layer.bias.shape[-1] for layer in network.layers if layer.has_bias))
