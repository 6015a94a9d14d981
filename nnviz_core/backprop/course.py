"""Follow the parameters of a training, or of keyframes, with everything that a film of them shows.

A course has one row a moment. Between keyframes it moves the parameters on straight lines; what it
measures there is that of the network on the line.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.keeping import Arrays, kept
from nnviz_core.backprop.least_squares import explained_share, spread_of
from nnviz_core.backprop.network import Array, Labels, Network, batches, seal, snapshot_of, stack, to_vector
from nnviz_core.backprop.outputs import accuracy_of, mean, output_of, targets_of
from nnviz_core.backprop.passes import backpropagate, layer_gradient, propagate
from nnviz_core.backprop.sums import interpolated, total
from nnviz_core.backprop.training import MOST_COURSE_ROWS, History

MEASURES = ("losses", "accuracies", "norms")
MOST_ROWS_BETWEEN = 120  # from one keyframe to the next


@dataclass(frozen=True, slots=True, eq=False)
class Course:
    """Hold a parameter sequence row by row, measured on the whole dataset."""

    moments: Array  # (rows,)   the training step, or where none is known the keyframe's index; between two, on the way
    network: Network  # stacked: the leading axis counts the rows
    losses: Array  # (rows,)
    accuracies: Array  # (rows,)
    gradient_norms: Array  # (rows, n_layers)   the length of dL/dW of every layer, all its entries in one vector
    exact: Labels  # (k,)   the rows that are a step or a keyframe; the others lie between two keyframes
    explained: Array | None = None  # (rows,)   R^2, where the answers of the dataset are numbers

    @property
    def scores(self) -> Array:
        """Return how much each row gets right, (rows,): the accuracy, or where answers are numbers R^2."""
        return self.accuracies if self.explained is None else self.explained

    @property
    def rows(self) -> int:
        """Count the rows."""
        return len(self.moments)

    def network_at(self, row: int) -> Network:
        """Return the parameters of one row."""
        return snapshot_of(self.network, row)

    def row_at(self, moment: float) -> int:
        """Return the last row that is not after a moment."""
        return max(0, int(np.searchsorted(self.moments, moment, side="right")) - 1)

    def is_next_step(self, row: int) -> bool:
        """Say whether a row is one step after the row before: of a long training not every step is kept."""
        return bool(self.moments[row] - self.moments[row - 1] == 1)

    def is_exact(self, row: int) -> bool:
        """Say whether a row is a step or a keyframe, and not between two."""
        return int(self.exact[self.place_before(row)]) == row

    def exact_between(self, start: int, end: int) -> Labels:
        """Return the rows from `start` to `end`, both of them steps or keyframes, that are one."""
        return self.exact[(self.exact >= start) & (self.exact <= end)]

    def place_before(self, row: int) -> int:
        """Return which one of the steps or keyframes, from 0, is the last that is not after a row."""
        return max(0, int(np.searchsorted(self.exact, row, side="right")) - 1)


def course_of_training(history: History, network: Network, dataset: Dataset) -> Course:
    """Measure the course of a training of this network, whose parameters alone do not matter."""
    stacked = network.with_vector(history.course)
    return measured(stacked, history.course_steps.astype(np.float64), np.arange(len(history.course)), dataset)


def course_of_keyframes(networks: Sequence[Network], dataset: Dataset, *, steps: Sequence[int] | None = None) -> Course:
    """Measure keyframes and the straight lines between them, each line in equal parts.

    A keyframe's moment is its training step, one of the growing `steps`, where they are known, else its index.
    """
    vectors = np.stack([to_vector(network) for network in networks])
    gaps = len(vectors) - 1
    parts = max(1, min(MOST_ROWS_BETWEEN, (MOST_COURSE_ROWS - 1) // max(gaps, 1)))
    moments = np.arange(gaps * parts + 1) / parts
    before = np.minimum(moments.astype(np.int64), max(gaps - 1, 0))
    share = (moments - before)[:, None]
    after = np.minimum(before + 1, gaps)
    rows = (1 - share) * vectors[before] + share * vectors[after]
    stacked = stack(networks).with_vector(seal(rows))
    if steps is not None:
        moments = interpolated(moments, np.arange(gaps + 1.0), np.array(steps, dtype=np.float64))
    return measured(stacked, moments, np.arange(gaps + 1) * parts, dataset)


def measured(network: Network, moments: Array, exact: Labels, dataset: Dataset) -> Course:
    """Measure a stacked network on a dataset; a row off every scale gets inf or nan, without a warning."""
    arrays = kept("course", (network, dataset), lambda: _measures(network, dataset), names=MEASURES)
    losses, accuracies, norms = (np.asarray(arrays[name], dtype=np.float64) for name in MEASURES)
    exact = exact.copy()
    exact.flags.writeable = False
    explained = None if dataset.y is None else seal(explained_share(losses, spread_of(dataset.y)))
    return Course(seal(moments.copy()), network, seal(losses), seal(accuracies), seal(norms), exact, explained)


def _measures(network: Network, dataset: Dataset) -> Arrays:
    with np.errstate(all="ignore"):
        pieces = [_measure(part, dataset) for part in batches(network, len(dataset.x))]
    return {name: np.concatenate(each) for name, each in zip(MEASURES, zip(*pieces, strict=True), strict=True)}


def _measure(network: Network, dataset: Dataset) -> tuple[Array, Array, Array]:
    """Return losses (rows,), accuracies (rows,) and gradient norms (rows, n_layers)."""
    x = np.broadcast_to(dataset.x, (len(network.layers[0].bias), *dataset.x.shape))
    zs, a_s, logits = propagate(network, x)
    output, y = output_of(network), targets_of(network, dataset)
    said, losses = output.judged(logits, y)
    deltas, _ = backpropagate(network, zs, output.delta(logits, said, y))
    grads = (layer_gradient(*each)[0] for each in zip(network.layers, deltas, [x, *a_s], strict=True))
    norms = np.stack([np.sqrt(total(np.square(grad).reshape(len(grad), -1))) for grad in grads], axis=-1)
    return mean(losses), accuracy_of(network, logits, dataset), norms
