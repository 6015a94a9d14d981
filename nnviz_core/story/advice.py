"""Advise on the points: a scale that stops a training before it begins, and points that are not the author's."""

import numpy as np

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.passes import propagate
from nnviz_core.backprop.trace import Snapshot, trace
from nnviz_core.config.loading import Source
from nnviz_core.story.run import first_network, make_points
from nnviz_core.words.wording import brief

FLAT = 0.01  # a slope under this share of the largest, where a unit hardly learns
SATURATED = 0.5  # of all units at all points, from here on worth a word
WIDE = 3.0  # how far points lie from 0 before their scale is to blame


def scale_advice(source: Source) -> str | None:
    """Say that the first layer's units are flat on most points of a file from the start, where its scale does that."""
    points, train = source.points, source.spec.parameters.train
    if points is None or train is None or train.scale == 0 or np.abs(points.x).max() <= WIDE:
        return None
    first = first_network(source.spec, rng=np.random.default_rng(train.seed))
    if first.activations[0] not in ("tanh", "sigmoid"):
        return None
    zs, _, _ = propagate(first, points.x)
    slope = ACTIVATIONS[first.activations[0]].slope
    share = float((slope(zs[0]) < FLAT * slope(np.zeros(1))).mean())
    if share < SATURATED:
        return None
    low, high = (f"{value + 0.0:,.4g}" for value in (points.x.min(), points.x.max()))  # never -0
    return (
        f"the inputs go from {low} to {high}, so that {share:.0%} of layer 1 is saturated before the training; "
        "scale every column to about -1 to 1, such as by its mean and deviation"
    )


def points_advice(source: Source) -> str | None:
    """Say which points weights of the author's own are judged by, where the config names none, and how they fare."""
    if source.weights is None or source.points is not None or source.spec.dataset.model_fields_set:
        return None
    name, network = source.weights.named[-1]
    last = trace(make_points(source.spec), (Snapshot(0, name, network, None),))
    whose = f'"{brief(name)}" has loss {last.losses[0]:.4f}'
    right = f" and accuracy {last.accuracies[0]:.1%}" if last.dataset.classes is not None else ""
    made = source.spec.dataset
    return (
        f"no [dataset]: on the built-in points ({made.kind}, {made.points:,} points) {whose}{right}; "
        "name the points of your training in [dataset]"
    )
