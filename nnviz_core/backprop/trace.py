"""Measure every snapshot of a parameter sequence on the dataset."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.network import Array, Network, batches, seal, stack
from nnviz_core.backprop.outputs import accuracy_of, output_of, targets_of
from nnviz_core.backprop.passes import propagate
from nnviz_core.backprop.training import History


@dataclass(frozen=True, slots=True, eq=False)
class Snapshot:
    """Name the parameters at a moment."""

    index: int  # place in the sequence, from 0
    name: str
    network: Network
    step: int | None = None  # the training step (or epoch), of a snapshot that was trained elsewhere and says so
    unit: str = "step"  # what that number counts; "index": there is none, and the name is but the place


@dataclass(frozen=True, slots=True, eq=False)
class Trace:
    """Hold a parameter sequence and how well each snapshot does on the whole dataset."""

    dataset: Dataset
    snapshots: tuple[Snapshot, ...]
    losses: Array  # (n_snapshots,)
    accuracies: Array  # (n_snapshots,)   NaN where the points have no classes
    history: History | None


def trace(dataset: Dataset, snapshots: Sequence[Snapshot], *, history: History | None = None) -> Trace:
    """Run all snapshots over the dataset, a batch of them at a time so that memory stays small.

    A snapshot far off the scale (a wild sweep) gets the loss inf or nan, without a warning.
    """
    stacked = stack([snapshot.network for snapshot in snapshots])
    with np.errstate(all="ignore"):
        measured = [_measure(part, dataset) for part in batches(stacked, len(dataset.x))]
    losses, accuracies = (np.concatenate(each) for each in zip(*measured, strict=True))
    return Trace(dataset, tuple(snapshots), seal(losses), seal(accuracies), history)


def _measure(network: Network, dataset: Dataset) -> tuple[Array, Array]:
    _, _, logits = propagate(network, dataset.x)
    loss = output_of(network).loss(logits, targets_of(network, dataset))
    return loss, accuracy_of(network, logits, dataset)
