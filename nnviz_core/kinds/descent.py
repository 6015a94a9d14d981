"""A step against the gradient of the mean loss: how long it is, and where it starts."""

import numpy as np

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.landscape import mean_loss, mean_loss_gradient
from nnviz_core.backprop.network import Array, Network
from nnviz_core.config.loading import Source
from nnviz_core.config.sections import DepthSection, LandscapeSection, UpdateSection


def learning_rate_of(section: DepthSection | UpdateSection | LandscapeSection, source: Source) -> float:
    """Return the section's own learning rate, or else that of the training."""
    train = source.spec.parameters.train
    rate = section.learning_rate or (train.learning_rate if train else None)
    assert rate is not None  # or `check` has said so
    return rate


def loss_and_gradient(network: Network, dataset: Dataset, *, longest: float) -> tuple[float, Array]:
    """Return the mean loss and its gradient, (n_parameters,).

    Raises LookupError where one of them, or the gradient times the longest learning rate, is not finite.
    """
    gradient, loss = mean_loss_gradient(network, dataset), mean_loss(network, dataset)
    if not np.isfinite([*gradient, loss]).all() or not np.isfinite(longest * gradient).all():
        raise LookupError("the loss or its gradient is not finite at this snapshot; choose an earlier one.")
    return loss, gradient
