"""Turn logits into probabilities, a loss and an accuracy, finite for any logits up to 1e300."""

import numpy as np

from nnviz_core.backprop.network import Array, Labels


def softmax(logits: Array) -> Array:
    """Return the probabilities of the classes, (..., n_out), which sum to one."""
    probs, _ = softmax_and_log_probs(logits)
    return probs


def softmax_and_log_probs(logits: Array) -> tuple[Array, Array]:
    """Return the probabilities and their logarithms, both (..., n_out), from one set of exponentials.

    The largest power is 1, so ln(total) is ln(1 + rest), which keeps the digits of a loss near zero.
    """
    shifted = logits - logits.max(axis=-1, keepdims=True)
    powers = np.exp(shifted)
    total = powers.sum(axis=-1, keepdims=True)
    rest = np.sort(powers, axis=-1)[..., :-1].sum(axis=-1, keepdims=True)
    return powers / total, shifted - np.log1p(rest)


def point_losses(log_probs: Array, labels: Labels) -> Array:
    """Return -log p of the true class for each point, (..., points)."""
    return 0.0 - log_probs[..., np.arange(len(labels)), labels]


def cross_entropy(logits: Array, labels: Labels) -> Array:
    """Return the mean loss over the points, (...), of logits (..., points, n_out) and labels (points,)."""
    _, log_probs = softmax_and_log_probs(logits)
    return mean_loss(log_probs, labels)


def mean_loss(log_probs: Array, labels: Labels) -> Array:
    """Return the mean over the points, (...), of the losses that the log-probabilities give."""
    return np.asarray(point_losses(log_probs, labels).sum(axis=-1) / len(labels))


def accuracy(logits: Array, labels: Labels) -> Array:
    """Return the share of points, (...), whose first largest logit is that of their class."""
    return np.asarray((logits.argmax(axis=-1) == labels).sum(axis=-1) / len(labels))


def one_hot(labels: Labels, n_out: int) -> Array:
    """Return y, (points, n_out): one at the true class and zero elsewhere."""
    return np.eye(n_out)[:, labels].T
