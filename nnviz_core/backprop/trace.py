"""Measure every snapshot of a parameter sequence on the dataset."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.losses import accuracy, cross_entropy
from nnviz_core.backprop.network import Array, Network, seal, stack
from nnviz_core.backprop.passes import propagate
from nnviz_core.backprop.training import History


@dataclass(frozen=True, slots=True, eq=False)
class Snapshot:
    """Name the parameters at a moment."""

    index: int  # place in the sequence, from 0
    name: str
    network: Network


@dataclass(frozen=True, slots=True, eq=False)
class Trace:
    """Hold a parameter sequence and how well each snapshot does on the whole dataset."""

    dataset: Dataset
    snapshots: tuple[Snapshot, ...]
    losses: Array  # (n_snapshots,)
    accuracies: Array  # (n_snapshots,)
    history: History | None


def trace(dataset: Dataset, snapshots: Sequence[Snapshot], *, history: History | None = None) -> Trace:
    """Run all snapshots over the dataset in one batched pass.

    A snapshot far off the scale (a wild sweep) gets the loss inf or nan, without a warning.
    """
    with np.errstate(all="ignore"):
        _, _, logits = propagate(stack([snapshot.network for snapshot in snapshots]), dataset.x)
        losses = cross_entropy(logits, dataset.labels)
    return Trace(dataset, tuple(snapshots), seal(losses), seal(accuracy(logits, dataset.labels)), history)
