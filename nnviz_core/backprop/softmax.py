"""Turn scores into probabilities and their logarithms, finite for any scores up to 1e300."""

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


def one_hot(labels: Labels, n_out: int) -> Array:
    """Return y, (points, n_out): one at the true class and zero elsewhere."""
    return np.eye(n_out)[:, labels].T
