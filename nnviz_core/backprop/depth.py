"""How a gradient changes from layer to layer, of one sample or of all, and the path along which most of one goes."""

from dataclasses import dataclass
from math import prod

import numpy as np

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.network import Array, Network, seal
from nnviz_core.backprop.outputs import targets_of
from nnviz_core.backprop.passes import SamplePass, backward, forward
from nnviz_core.backprop.sums import length
from nnviz_core.backprop.ties import first_largest


@dataclass(frozen=True, slots=True)
class PathStep:
    """One step of a path back: over the weight into the neuron above, times the slope at the neuron below."""

    neuron: int  # of its layer, from 0
    weight: float
    slope: float
    product: float  # of delta at the output with all weights and slopes down to here


@dataclass(frozen=True, slots=True, eq=False)
class GradientBack:
    """The size of delta in every layer over all points; weights times slopes make each of that of the layer above."""

    sizes: Array  # (n_layers,)   |delta|, root mean square over the points
    weights: Array  # (n_layers - 1,)   |W^T delta| / |delta| with W and delta of the layer above
    slopes: Array  # (n_layers - 1,)   |W^T delta * f'| / |W^T delta|: at most the steepest slope

    @property
    def in_all(self) -> tuple[float, float]:
        """Return by what all weights multiply on the way from the output to layer 1, and by what all slopes."""
        return prod(self.weights.tolist()), prod(self.slopes.tolist())


def gradient_back(network: Network, dataset: Dataset) -> GradientBack | None:
    """Measure delta of all points in every layer; None where it is nothing in one of them, or not finite."""
    with np.errstate(all="ignore"):
        passed = backward(network, forward(network, dataset.x), targets_of(network, dataset))
        points = np.sqrt(float(len(dataset.x)))
        sizes, before = ([length(each) / points for each in of] for of in (passed.deltas, passed.a_grads))
    if not np.isfinite([*sizes, *before]).all() or not np.all([*sizes, *before]):
        return None
    weights, slopes = np.array(before) / np.array(sizes[1:]), np.array(sizes[:-1]) / np.array(before)
    return GradientBack(seal(np.array(sizes)), seal(weights), seal(slopes))


def delta_sizes(passed: SamplePass) -> Array:
    """Return the length of delta in every layer, (n_layers,), the first layer first."""
    return seal(np.array([length(layer.delta) for layer in passed.layers]))


def factors_back(sizes: Array) -> tuple[float | None, ...]:
    """Return by what each size but the last is that of the layer above; None where there was nothing any more."""
    pairs = zip(sizes[:-1].tolist(), sizes[1:].tolist(), strict=True)
    return tuple(here / above if above > 0 else None for here, above in pairs)


def strongest_path(passed: SamplePass) -> tuple[int, ...]:
    """Return the neurons, one a layer, first layer first, of the path from an output whose product is the largest.

    The product is that of delta at the output with the weights and slopes on the way; ties go to the first neuron.
    """
    best = np.abs(passed.layers[-1].delta)
    choices: list[list[int]] = []  # for each neuron of a layer the one above it
    for layer, above in zip(passed.layers[-2::-1], passed.layers[:0:-1], strict=True):
        products = best[:, None] * np.abs(above.weights) * np.abs(layer.slope)  # (n above, n here)
        choices.append([first_largest(column) for column in products.T])
        best = products.max(axis=0)
    neurons = [first_largest(best)]
    for ways in reversed(choices):
        neurons.append(ways[neurons[-1]])
    return tuple(neurons)


def path_steps(passed: SamplePass, neurons: tuple[int, ...]) -> tuple[PathStep, ...]:
    """Return the steps back along a path, one a hidden layer, first layer first."""
    steps: list[PathStep] = []
    product = float(passed.layers[-1].delta[neurons[-1]])
    for index in range(len(neurons) - 2, -1, -1):
        here, above = passed.layers[index], passed.layers[index + 1]
        weight, slope = float(above.weights[neurons[index + 1], neurons[index]]), float(here.slope[neurons[index]])
        product = product * weight * slope
        steps.append(PathStep(neurons[index], weight, slope, product))
    return tuple(reversed(steps))


def weight_changes(passed: SamplePass, learning_rate: float) -> Array:
    """Return how far one step moves the weights of each layer, (n_layers,): rate times the length of their gradient."""
    return seal(np.array([learning_rate * length(layer.weight_grad) for layer in passed.layers]))
