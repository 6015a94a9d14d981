"""How much a network's answers differ from point to point, and what its last layer has to tell points apart."""

from dataclasses import dataclass

import numpy as np

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.network import Network
from nnviz_core.backprop.outputs import output_of
from nnviz_core.backprop.passes import forward


@dataclass(frozen=True, slots=True)
class Answers:
    """The probability of class 1 over all points of two classes."""

    lowest: float
    highest: float
    share: float  # of class 1 among the points
    spread: float  # how far the values of one input of the last layer lie apart at most


def answers_of(network: Network, dataset: Dataset) -> Answers | None:
    """Measure the answers of a network; None where they are not the probabilities of two classes, or not finite."""
    if dataset.classes is None or int(dataset.labels.max()) > 1 or not output_of(network).probabilities:
        return None
    with np.errstate(all="ignore"):
        passed = forward(network, dataset.x)
    said, read = passed.said[:, -1], passed.inputs[-1]
    if passed.said.shape[1] > 2 or not np.isfinite(said).all() or not np.isfinite(read).all():
        return None
    share, spread = float(dataset.labels.mean()), float(np.ptp(read, axis=0).max())
    return Answers(float(said.min()), float(said.max()), share, spread)
