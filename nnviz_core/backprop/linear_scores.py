"""Search scores that are affine in the points and give every point its own class, so that all borders are straight."""

import numpy as np

from nnviz_core.backprop.network import Array, Labels, seal
from nnviz_core.backprop.regions import Scores
from nnviz_core.backprop.sums import times

ROUNDS = 3000  # of the perceptron, after which nothing is said


def right_for_all(scores: Scores, x: Array, labels: Labels) -> bool:
    """Say whether the score of its own class is the greatest for every point, and by more than rounding."""
    return bool((_leads(times(scores.weights, x) + scores.bias, labels) > 0).all())


def scores_for(x: Array, labels: Labels) -> Scores | None:
    """Return scores that are right for every point (n, 2), or None where the rounds did not find any.

    The perceptron of several classes (Duda, Hart and Stork, 2001, 5.12): the own class takes a point that is wrong,
    the one that leads wrongly gives it away. It ends where such scores exist, but says nothing where it goes on.
    """
    centre, scale = (x.max(axis=0) + x.min(axis=0)) / 2, np.ptp(x, axis=0) / 2
    scale = np.where(scale > 0, scale, 1.0)
    rows = np.concatenate([(x - centre) / scale, np.ones((len(x), 1))], axis=1)
    weights = np.zeros((int(labels.max()) + 1, 3))
    own = np.arange(len(weights)) == labels[:, None]
    for _ in range(ROUNDS):
        scores = times(weights, rows)
        wrong = _leads(scores, labels) <= 0
        if not wrong.any():
            break
        rival = np.where(own, -np.inf, scores).argmax(axis=1)
        taken = (own.astype(float) - (np.arange(len(weights)) == rival[:, None]))[wrong]
        weights = weights + np.add.reduce(taken[:, :, None] * rows[wrong][:, None, :], axis=0)
    found = _in_the_plane(weights, centre, scale)
    return found if right_for_all(found, x, labels) else None


def _leads(scores: Array, labels: Labels) -> Array:
    """Return how far the own class of each point is before the best other one, (n,)."""
    own = np.arange(scores.shape[1]) == labels[:, None]
    return np.asarray(np.where(own, scores, -np.inf).max(axis=1) - np.where(own, -np.inf, scores).max(axis=1))


def _in_the_plane(weights: Array, centre: Array, scale: Array) -> Scores:
    slopes = weights[:, :2] / scale
    return Scores(seal(slopes), seal(weights[:, 2] - np.add.reduce(slopes * centre, axis=1)))
