"""List what can stand at a network's end: one entry of one table is all that a new output or loss needs.

An output turns the scores z of the last layer into what the network says, a; its loss is taken together with it, so
that no digit is lost where a saturates.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
import numpy.typing as npt

from nnviz_core.backprop.activations import sigmoid, sigmoid_slope
from nnviz_core.backprop.elementary import exp, log1p
from nnviz_core.backprop.network import Array, Labels
from nnviz_core.backprop.softmax import one_hot, softmax, softmax_and_log_probs
from nnviz_core.backprop.sums import Float, total

TINY = np.finfo(np.float64).tiny


@dataclass(frozen=True, slots=True)
class Output:
    """Describe an output function with its loss; scores z and outputs a are (..., points, n_out), labels (points,)."""

    name: str
    label: str  # the name as it is read
    f: Callable[[Array], Array]  # z -> a
    judged: Callable[[Array, Labels], tuple[Array, Array]]  # z, labels -> a, and each point's loss (..., points)
    targets: Callable[[Labels, int], Array]  # labels, n_out -> y (points, n_out)
    delta: Callable[[Array, Array], Array]  # a, y -> dL/dz
    a_grad: Callable[[Array, Array], Array]  # a, y -> dL/da, finite everywhere
    slope: Callable[[Array], Array]  # z -> da/dz where each a has its own z; else ones
    curved: bool  # whether each a is a curve over its own z
    sides: tuple[int | None, int]  # which scores speak for the first and for the second of two classes
    classes: Callable[[int], int]  # n_out -> how many classes the outputs tell apart
    says: Callable[[int], int]  # an output's index -> the class whose probability it is

    def point_losses(self, z: Array, labels: Labels) -> Array:
        """Return each point's loss, (..., points)."""
        return self.judged(z, labels)[1]

    def loss(self, z: Array, labels: Labels) -> Array:
        """Return the mean loss over the points, (...)."""
        return mean(self.point_losses(z, labels))

    def lead(self, z: npt.NDArray[Float]) -> npt.NDArray[Float]:
        """Return how far the second of two classes leads the first, (..., points): zero on the boundary."""
        against, for_it = self.sides
        return np.asarray(z[..., for_it] if against is None else z[..., for_it] - z[..., against])

    def predicted(self, z: Array) -> Labels:
        """Return the class of each point, (..., points): the first of those that are most probable."""
        if self.classes(z.shape[-1]) == 2:
            with np.errstate(invalid="ignore"):
                return np.asarray(self.lead(z) > 0, dtype=np.int64)
        return np.asarray(z.argmax(axis=-1), dtype=np.int64)

    def accuracy(self, z: Array, labels: Labels) -> Array:
        """Return the share of points, (...), that get their class."""
        return np.asarray((self.predicted(z) == labels).sum(axis=-1) / len(labels))


def mean(losses: Array) -> Array:
    """Return the mean of the points' losses (..., points), added up in a fixed order."""
    return np.asarray(total(losses) / losses.shape[-1])


def residual(a: Array, y: Array) -> Array:
    """Return a - y: dL/dz of every output whose loss is the negative log-likelihood of its own distribution."""
    delta: Array = a - y
    return delta


# ---- softmax with cross-entropy


def _softmax_judged(z: Array, labels: Labels) -> tuple[Array, Array]:
    probs, log_probs = softmax_and_log_probs(z)
    return probs, 0.0 - log_probs[..., np.arange(len(labels)), labels]


def _softmax_a_grad(a: Array, y: Array) -> Array:
    """Return -y / p, kept finite where p underflows to zero."""
    return 0.0 - y / np.maximum(a, TINY)


# ---- one sigmoid with cross-entropy: the probability of class 1


def _sigmoid_judged(z: Array, labels: Labels) -> tuple[Array, Array]:
    """Return the probability, and -ln of it (class 1) or of its rest (class 0), without loss in either tail."""
    wrong_side = np.maximum(np.where(labels == 1, -z[..., 0], z[..., 0]), 0.0)
    return sigmoid(z), wrong_side + log1p(exp(0.0 - np.abs(z[..., 0])))


def _sigmoid_a_grad(a: Array, y: Array) -> Array:
    """Return -1 / p or 1 / (1 - p), kept finite where the divisor underflows to zero."""
    return np.where(y == 1, 0.0 - 1.0 / np.maximum(a, TINY), 1.0 / np.maximum(1.0 - a, TINY))


OUTPUTS: Mapping[str, Output] = MappingProxyType(
    {
        output.name: output
        for output in (
            Output(
                name="softmax",
                label="softmax",
                f=softmax,
                judged=_softmax_judged,
                targets=one_hot,
                delta=residual,
                a_grad=_softmax_a_grad,
                slope=np.ones_like,
                curved=False,
                sides=(0, 1),
                classes=lambda n_out: n_out,
                says=lambda j: j,
            ),
            Output(
                name="sigmoid",
                label="sigmoid",
                f=sigmoid,
                judged=_sigmoid_judged,
                targets=lambda labels, _: labels[:, None].astype(np.float64),
                delta=residual,
                a_grad=_sigmoid_a_grad,
                slope=sigmoid_slope,
                curved=True,
                sides=(None, 0),
                classes=lambda _: 2,
                says=lambda _: 1,
            ),
        )
    }
)
