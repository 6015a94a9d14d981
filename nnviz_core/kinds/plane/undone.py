"""Where on the way back the boundary becomes curved: undoing the activation of layer 1 bends what was straight."""

import numpy as np

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.network import Array
from nnviz_core.backprop.plane import plane_stages
from nnviz_core.backprop.sums import length
from nnviz_core.kinds.plane.actions import PlaneSubject
from nnviz_core.kinds.plane.curves import curves_among_inputs
from nnviz_core.kinds.plane.line import has_line

STRAIGHT, CURVED = (
    0.02,
    0.05,
)  # of the way from its first to its last vertex, how far a part lies off it: at most, least
INPUTS, BEFORE, AFTER = 0, 2, 3  # stages: the inputs, layer 1 before and after its activation
REACH, PLACES = 6.0, 241  # of z, and how many, among which an activation must rise everywhere
MOST_LAYERS = 2  # hidden ones, of which every space is seen large enough


def undoing_bends(subject: PlaneSubject) -> bool:
    """Say whether every part of the boundary is straight after layer 1, and curved before its activation.

    And curved among the inputs, and the activation smooth and rising, so that it can be undone without a kink.
    """
    network = subject.network
    if not has_line(network) or set(network.shape[:-1]) != {2} or len(network.activations) > MOST_LAYERS:
        return False
    if not can_be_undone(network.activations[0]):
        return False
    ways = [plane_stages(network, curve) for curve in curves_among_inputs(subject)]
    bends = [[sagitta(way[stage].points) for stage in (INPUTS, BEFORE, AFTER)] for way in ways]
    return bool(bends) and all(here >= CURVED <= before and after <= STRAIGHT for here, before, after in bends)


def can_be_undone(name: str) -> bool:
    """Say whether an activation rises everywhere and has no kink."""
    activation = ACTIVATIONS[name]
    values = activation.f(np.linspace(-REACH, REACH, PLACES))
    return not activation.kinks and bool((np.diff(values) > 0).all())


def sagitta(curve: Array) -> float:
    """Return how far a curve (n, 2) lies off the way from its first to its last vertex, over the length of that way."""
    way, arms = curve[-1] - curve[0], curve - curve[0]
    span = length(way)
    aside = np.abs(arms[:, 0] * way[1] - arms[:, 1] * way[0])
    return float(aside.max() / (span * span)) if span > 0 else float("inf")
