"""Run all points of one network up and down as a training does, with nothing kept that it does not need.

The numbers are those of `passes`, to the last bit: the same operations in the same order. Points are columns here,
slopes are computed together with activations, and the gradients of all parameters are added up at once.
"""

from dataclasses import dataclass

import numpy as np

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.network import Array, Labels, Network
from nnviz_core.backprop.passes import affine
from nnviz_core.backprop.sums import columns_times, fold


@dataclass(frozen=True, slots=True, eq=False)
class Batch:
    """Hold points and their targets as columns."""

    x: Array  # (n_in, points)
    y: Array  # (n_out, points)

    @staticmethod
    def of(x: Array, y: Array) -> "Batch":
        """Lay out points (points, n_in) and what the outputs should say of them (points, n_out)."""
        return Batch(np.ascontiguousarray(x.T), np.ascontiguousarray(y.T))

    def rows(self, rows: Labels) -> "Batch":
        """Pick some of the points."""
        return Batch(self.x[:, rows], self.y[:, rows])


@dataclass(frozen=True, slots=True, eq=False)
class States:
    """Keep what the way down needs from the way up; of stacked networks the leading axes come first."""

    inputs: list[Array]  # (..., n_in, points)   one per layer: x, then the activations
    slopes: list[Array]  # (..., n, points)   one per hidden layer
    logits: Array  # (..., n_out, points)


def climb(network: Network, x: Array) -> States:
    """Go up the layers with columns x (n_in, points)."""
    inputs, slopes = [x], []
    for layer, name in zip(network.layers, network.activations, strict=False):
        a, slope = ACTIVATIONS[name].with_slope(affine(layer, inputs[-1]))
        inputs.append(a)
        slopes.append(slope)
    return States(inputs, slopes, affine(network.layers[-1], inputs[-1]))


def mean_gradient(network: Network, states: States, delta: Array) -> Array:
    """Return the gradient of the mean loss in the order of to_vector, (..., n_parameters), from the output's delta."""
    points = delta.shape[-1]
    pieces: list[Array] = []
    for index in reversed(range(len(network.layers))):
        products = delta[..., :, None, :] * states.inputs[index][..., None, :, :]
        pieces += [delta, products.reshape(*delta.shape[:-2], -1, points)]
        if index:
            delta = columns_times(network.layers[index].weights.swapaxes(-1, -2), delta)
            delta *= states.slopes[index - 1]
    return np.asarray(fold(np.concatenate(pieces[::-1], axis=-2)) / points)
