"""Turn logits into probabilities, a loss and an accuracy, finite for any logits up to 1e300."""

import numpy as np

from nnviz_core.backprop.elementary import exp, log1p
from nnviz_core.backprop.network import Array, Labels
from nnviz_core.backprop.sums import total


def softmax(logits: Array) -> Array:
    """Return the probabilities of the classes, (..., n_out), which sum to one."""
    probs, _ = softmax_and_log_probs(logits)
    return probs


def softmax_and_log_probs(logits: Array) -> tuple[Array, Array]:
    """Return the probabilities and their logarithms, both (..., n_out), from one set of exponentials."""
    probs, log_probs = softmax_columns(logits.swapaxes(-1, -2)) if logits.ndim > 1 else softmax_columns(logits[:, None])
    return (probs.swapaxes(-1, -2), log_probs.swapaxes(-1, -2)) if logits.ndim > 1 else (probs[:, 0], log_probs[:, 0])


def softmax_columns(logits: Array) -> tuple[Array, Array]:
    """Return the probabilities and their logarithms of logits (..., n_out, points).

    The largest power is 1, so ln(total) is ln(1 + rest), which keeps the digits of a loss near zero.
    """
    largest = np.maximum.reduce(logits, axis=-2, keepdims=True)
    shifted = logits - largest
    if logits.shape[-2] == 2:  # one of the two powers is 1
        rest = exp(np.minimum.reduce(shifted, axis=-2, keepdims=True))
        powers, sums = np.where(logits == largest, 1.0, rest), 1.0 + rest
    else:
        powers = exp(shifted)
        others = powers.copy()
        np.put_along_axis(others, logits.argmax(axis=-2)[..., None, :], 0.0, axis=-2)
        rest, sums = total(others, axis=-2)[..., None, :], total(powers, axis=-2)[..., None, :]
    return powers / sums, shifted - log1p(rest)


def point_losses(log_probs: Array, labels: Labels) -> Array:
    """Return -log p of the true class for each point, (..., points)."""
    return 0.0 - log_probs[..., np.arange(len(labels)), labels]


def cross_entropy(logits: Array, labels: Labels) -> Array:
    """Return the mean loss over the points, (...), of logits (..., points, n_out) and labels (points,)."""
    _, log_probs = softmax_and_log_probs(logits)
    return mean_loss(log_probs, labels)


def mean_loss(log_probs: Array, labels: Labels) -> Array:
    """Return the mean over the points, (...), of the losses that the log-probabilities give."""
    return np.asarray(total(point_losses(log_probs, labels)) / len(labels))


def accuracy(logits: Array, labels: Labels) -> Array:
    """Return the share of points, (...), whose first largest logit is that of their class."""
    return np.asarray((predicted(logits) == labels).sum(axis=-1) / len(labels))


def predicted(logits: Array) -> Labels:
    """Return the class of the first largest logit of each point, (..., points)."""
    if logits.shape[-1] == 2:
        return np.asarray(logits[..., 1] > logits[..., 0], dtype=np.int64)
    return np.asarray(logits.argmax(axis=-1), dtype=np.int64)


def one_hot(labels: Labels, n_out: int) -> Array:
    """Return y, (points, n_out): one at the true class and zero elsewhere."""
    return np.eye(n_out)[:, labels].T
