"""The loss as a function of the parameters: at many places at once, and the gradient of each point's own loss."""

import numpy as np

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.gradcheck import analytic_gradient
from nnviz_core.backprop.network import Array, Labels, Network, batches, seal, to_vector
from nnviz_core.backprop.outputs import output_of, targets_of
from nnviz_core.backprop.passes import backward, forward, propagate


def losses_at(network: Network, dataset: Dataset, vectors: Array) -> Array:
    """Return the mean loss over all points for every row of parameters, (n,) of (n, n_parameters).

    What is not finite comes as it is, without a warning.
    """
    output, y = output_of(network), targets_of(network, dataset)
    with np.errstate(all="ignore"):
        losses = [
            output.loss(propagate(part, dataset.x)[2], y)
            for part in batches(network.with_vector(vectors), len(dataset.x))
        ]
    return seal(np.concatenate(losses))


def mean_loss(network: Network, dataset: Dataset) -> float:
    """Return the mean loss over all points."""
    return float(losses_at(network, dataset, to_vector(network)[None, :])[0])


def mean_loss_gradient(network: Network, dataset: Dataset) -> Array:
    """Return the gradient of the mean loss in the order of to_vector, (n_parameters,)."""
    with np.errstate(all="ignore"):
        return analytic_gradient(network, forward(network, dataset.x), targets_of(network, dataset))


def weight_gradients(network: Network, dataset: Dataset, layer: int, *, row: int, column: int) -> Array:
    """Return the gradient of every point's own loss by one weight, (points,): delta of the row times what it reads."""
    passed = forward(network, dataset.x)
    deltas = backward(network, passed, targets_of(network, dataset)).deltas[layer - 1]
    gradients: Array = deltas[:, row] * passed.inputs[layer - 1][:, column]
    return seal(gradients)


def draw_batches(points: int, *, size: int, count: int, rng: np.random.Generator) -> tuple[Labels, ...]:
    """Return the rows of mini-batches, cut from one shuffle as a training cuts them; none has a point of another."""
    order = rng.permutation(points)
    return tuple(np.sort(order[start * size : (start + 1) * size]) for start in range(min(count, points // size)))
