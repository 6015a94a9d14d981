"""How the gradient of one sample changes from layer to layer, and the path along which most of it goes."""

from dataclasses import dataclass

import numpy as np

from nnviz_core.backprop.network import Array, seal
from nnviz_core.backprop.passes import SamplePass
from nnviz_core.backprop.sums import length
from nnviz_core.backprop.ties import first_largest


@dataclass(frozen=True, slots=True)
class PathStep:
    """One step of a path back: over the weight into the neuron above, times the slope at the neuron below."""

    neuron: int  # of its layer, from 0
    weight: float
    slope: float
    product: float  # of delta at the output with all weights and slopes down to here


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
