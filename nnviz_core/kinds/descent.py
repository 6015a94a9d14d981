"""A step against the gradient of the mean loss: how long it is, and where it starts."""

import numpy as np

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.landscape import mean_loss, mean_loss_gradient
from nnviz_core.backprop.network import Array, Network
from nnviz_core.backprop.trace import Snapshot, Trace
from nnviz_core.config.loading import Source
from nnviz_core.config.sections import DepthSection, LandscapeSection, UpdateSection
from nnviz_core.story.run import train_plan


def learning_rate_of(
    section: DepthSection | UpdateSection | LandscapeSection, source: Source, trace: Trace, snapshot: Snapshot
) -> float:
    """Return the section's own learning rate, or else that of the training after a snapshot.

    Raises LookupError where a schedule has brought that to nothing.
    """
    if section.learning_rate:
        return section.learning_rate
    assert trace.history is not None  # or `check` has said so
    step = trace.history.steps[snapshot.index]
    rate = train_plan(source.spec).rate_after(step)
    if not rate:
        raise LookupError(
            f"the schedule's learning rate is 0 at step {step}; choose an earlier snapshot, or give learning_rate here."
        )
    return rate


def loss_and_gradient(network: Network, dataset: Dataset, *, longest: float) -> tuple[float, Array]:
    """Return the mean loss and its gradient, (n_parameters,).

    Raises LookupError where one of them, or the gradient times the longest learning rate, is not finite.
    """
    gradient, loss = mean_loss_gradient(network, dataset), mean_loss(network, dataset)
    if not np.isfinite([*gradient, loss]).all() or not np.isfinite(longest * gradient).all():
        raise LookupError("the loss or its gradient is not finite at this snapshot; choose an earlier one.")
    return loss, gradient
