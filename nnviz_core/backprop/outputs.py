"""List what can stand at a network's end: one entry of one table is all that a new output or loss needs.

An output turns the scores z of the last layer into what the network says, a; its loss is taken together with it, so
that no digit is lost where a saturates. What the outputs should say are targets y; labels of classes become such.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Protocol

import numpy as np
import numpy.typing as npt

from nnviz_core.backprop.activations import sigmoid, sigmoid_slope, tanh_slope
from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.elementary import exp, log1p, tanh
from nnviz_core.backprop.network import Array, Labels, Network, seal
from nnviz_core.backprop.softmax import one_hot, softmax, softmax_and_log_probs
from nnviz_core.backprop.sums import Float, total

TINY = np.finfo(np.float64).tiny


@dataclass(frozen=True, slots=True)
class Output:
    """Describe an output function with its loss; scores z, outputs a and targets y are (..., points, n_out).

    `delta` and the slopes act on every number alone, so that points may as well be columns there; softmax's delta
    does, too.
    """

    name: str  # as it is read, too
    loss_kind: str
    f: Callable[[Array], Array]  # z -> a
    judged: Callable[[Array, Array], tuple[Array, Array]]  # z, y -> a, and each point's loss (..., points)
    targets: Callable[[Labels, int], Array]  # labels (points,), n_out -> y (points, n_out)
    delta: Callable[[Array, Array, Array], Array]  # z, a, y -> dL/dz
    a_grad: Callable[[Array, Array], Array]  # a, y -> dL/da, finite everywhere
    slope: Callable[[Array], Array]  # z -> da/dz where each a has its own z; else ones
    curved: bool  # whether each a is a curve over its own z
    probabilities: bool  # whether each a is the probability of something
    shares: bool = False  # whether those of a point sum to one

    @property
    def fused(self) -> bool:
        """Say whether delta is a - y, as the slope of the output and that of the loss cancel."""
        return self.delta is residual

    def point_losses(self, z: Array, y: Array) -> Array:
        """Return each point's loss, (..., points)."""
        return self.judged(z, y)[1]

    def loss(self, z: Array, y: Array) -> Array:
        """Return the mean loss over the points, (...)."""
        return mean(self.point_losses(z, y))

    def gives_share(self, n_out: int) -> bool:
        """Say whether the lead of one of two classes gives its probability: p = 1 / (1 + e^-lead)."""
        return self.probabilities and (self.shares or n_out == 1)

    # Every f rises with z, so that the classes can be told by the scores.

    def classes(self, n_out: int) -> int:
        """Return how many classes the outputs tell apart."""
        return max(n_out, 2)

    def lead(self, z: npt.NDArray[Float]) -> npt.NDArray[Float]:
        """Return how far the second of two classes leads the first, (..., points): zero on the boundary."""
        return np.asarray(z[..., 0] if z.shape[-1] == 1 else z[..., 1] - z[..., 0])

    def predicted(self, z: Array) -> Labels:
        """Return the class of each point, (..., points): the first of those whose output is greatest."""
        if self.classes(z.shape[-1]) == 2:
            with np.errstate(invalid="ignore"):
                return np.asarray(self.lead(z) > 0, dtype=np.int64)
        return np.asarray(z.argmax(axis=-1), dtype=np.int64)

    def accuracy(self, z: Array, labels: Labels) -> Array:
        """Return the share of points, (...), that get their class."""
        return np.asarray((self.predicted(z) == labels).sum(axis=-1) / len(labels))


class Ending(Protocol):
    """What tells an output and its loss: a network, a pass."""

    @property
    def output(self) -> str:
        """Name the output."""

    @property
    def loss_kind(self) -> str:
        """Name the loss."""


def class_of_output(j: int, n_out: int) -> int:
    """Return the class that an output speaks for; a lone one speaks for the second of two."""
    return j if n_out > 1 else 1


def mean(losses: Array) -> Array:
    """Return the mean of the points' losses (..., points), added up in a fixed order."""
    return np.asarray(total(losses) / losses.shape[-1])


def residual(z: Array, a: Array, y: Array) -> Array:
    """Return a - y: dL/dz of every output whose loss is the negative log-likelihood of its own distribution."""
    delta: Array = a - y
    return delta


# ---- softmax with cross-entropy


def _softmax_judged(z: Array, y: Array) -> tuple[Array, Array]:
    probs, log_probs = softmax_and_log_probs(z)
    return probs, 0.0 - log_probs[..., np.arange(len(y)), y.argmax(axis=-1)]


def _softmax_a_grad(a: Array, y: Array) -> Array:
    """Return -y / p, kept finite where p underflows to zero."""
    return 0.0 - y / np.maximum(a, TINY)


# ---- sigmoids with cross-entropy: each the probability of a yes, of class 1 where there is but one


def _sigmoid_judged(z: Array, y: Array) -> tuple[Array, Array]:
    """Return p, and the sum of -y ln p - (1 - y) ln(1 - p), without loss in either tail."""
    missed = np.where(y == 0, 0.0, y * np.maximum(-z, 0.0)) + np.where(y == 1, 0.0, (1.0 - y) * np.maximum(z, 0.0))
    return sigmoid(z), total(missed + log1p(exp(0.0 - np.abs(z))))


def _sigmoid_a_grad(a: Array, y: Array) -> Array:
    """Return -y / p + (1 - y) / (1 - p), kept finite where a divisor underflows to zero."""
    missed = np.where(y == 0, 0.0, 0.0 - y / np.maximum(a, TINY))
    return missed + np.where(y == 1, 0.0, (1.0 - y) / np.maximum(1.0 - a, TINY))


def _zero_or_one(labels: Labels, n_out: int) -> Array:
    """Return 0 or 1 for one output, else one at the true class and zero elsewhere."""
    return one_hot(labels, n_out) if n_out > 1 else labels[:, None].astype(np.float64)


# ---- squared error: L = 1/2 sum_j (a_j - y_j)^2, so that dL/da is a - y


def _minus_or_plus_one(labels: Labels, n_out: int) -> Array:
    """Return -1 or +1, so that z = 0 lies half-way between two classes."""
    return 2.0 * _zero_or_one(labels, n_out) - 1.0


def _one_hot_or_signs(labels: Labels, n_out: int) -> Array:
    """Return zeros and a one; for one output -1 or +1, so that z = 0 lies half-way between two classes."""
    return one_hot(labels, n_out) if n_out > 1 else _minus_or_plus_one(labels, n_out)


def _squared_error(
    name: str,
    f: Callable[[Array], Array],
    slope: Callable[[Array], Array],
    targets: Callable[[Labels, int], Array],
) -> Output:
    """Make the entry of an output that acts on every score alone."""

    def judged(z: Array, y: Array) -> tuple[Array, Array]:
        a = f(z)
        error = a - y
        return a, 0.5 * total(error * error)

    def delta(z: Array, a: Array, y: Array) -> Array:
        return np.asarray((a - y) * slope(z))

    return Output(
        name=name,
        loss_kind="squared_error",
        f=f,
        judged=judged,
        targets=targets,
        delta=delta,
        a_grad=lambda a, y: a - y,
        slope=slope,
        curved=True,
        probabilities=False,
    )


_TABLE = (
    Output(
        name="softmax",
        loss_kind="cross_entropy",
        f=softmax,
        judged=_softmax_judged,
        targets=one_hot,
        delta=residual,
        a_grad=_softmax_a_grad,
        slope=np.ones_like,
        curved=False,
        probabilities=True,
        shares=True,
    ),
    Output(
        name="sigmoid",
        loss_kind="cross_entropy",
        f=sigmoid,
        judged=_sigmoid_judged,
        targets=_zero_or_one,
        delta=residual,
        a_grad=_sigmoid_a_grad,
        slope=sigmoid_slope,
        curved=True,
        probabilities=True,
    ),
    _squared_error("sigmoid", sigmoid, sigmoid_slope, _zero_or_one),
    _squared_error("tanh", tanh, tanh_slope, _minus_or_plus_one),
    _squared_error("linear", lambda z: z.copy(), np.ones_like, _one_hot_or_signs),
)

OUTPUTS: Mapping[tuple[str, str], Output] = MappingProxyType({(entry.name, entry.loss_kind): entry for entry in _TABLE})


def output_of(ended: Ending) -> Output:
    """Return the entry of a network's or a pass's output and loss."""
    return OUTPUTS[ended.output, ended.loss_kind]


def targets_of(network: Network, dataset: Dataset) -> Array:
    """Return what a network's outputs should say of the points, y (points, n_out)."""
    return dataset.y if dataset.y is not None else class_targets(network, dataset.labels)


def class_targets(network: Network, labels: npt.ArrayLike) -> Array:
    """Return what a network's outputs should say of points of these classes, y (points, n_out)."""
    return seal(output_of(network).targets(np.asarray(labels, dtype=np.int64), network.shape[-1]))


def accuracy_of(network: Network, z: Array, dataset: Dataset) -> Array:
    """Return the share of points, (...), that get their class; NaN where the points have none."""
    if dataset.classes is None:
        return np.full(z.shape[:-2], np.nan)
    return output_of(network).accuracy(z, dataset.classes)
