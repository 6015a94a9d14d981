"""Follow points of the plane through the layers of a network whose layers have two neurons, or one."""

from dataclasses import dataclass
from typing import Literal

import numpy as np

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.boundary import boundary
from nnviz_core.backprop.grid import grid_lines
from nnviz_core.backprop.linear_path import LinearPath, linear_path
from nnviz_core.backprop.network import Array, Network, freeze, seal
from nnviz_core.backprop.outputs import output_of
from nnviz_core.backprop.sums import times

__all__ = [
    "LinearPath",
    "PlaneStage",
    "boundary",
    "decision_line",
    "grid_lines",
    "linear_path",
    "plane_stages",
]

StageKind = Literal["x", "linear", "shift", "bend"]


@dataclass(frozen=True, slots=True, eq=False)
class PlaneStage:
    """Hold the points at one stage of their way."""

    layer: int  # from 1; 0 for x
    kind: StageKind
    points: Array  # (n, 2)


def plane_stages(network: Network, points: Array) -> tuple[PlaneStage, ...]:
    """Return x, then linear (W a), shift (+ b) and bend (f) of each hidden layer, for points (n, 2).

    The layer of one neuron is drawn as (a, 0). Raises ValueError for a wider layer than two.
    """
    _check_widths(network)
    a = freeze(points)
    stages = [PlaneStage(0, "x", embed(a))]
    hidden = zip(network.layers[:-1], network.activations, strict=True)
    for index, (layer, name) in enumerate(hidden, start=1):
        linear = times(layer.weights, a)
        z = linear + layer.bias
        a = ACTIVATIONS[name].f(z)
        stages.append(PlaneStage(index, "linear", embed(linear)))
        stages.append(PlaneStage(index, "shift", embed(z)))
        stages.append(PlaneStage(index, "bend", embed(a)))
    return tuple(stages)


def embed(points: Array) -> Array:
    """Return points (n, 1) or (n, 2) in the plane, (n, 2): one coordinate a becomes (a, 0)."""
    plane = np.zeros((len(points), 2))
    plane[:, : points.shape[1]] = points
    return seal(plane)


def decision_line(network: Network) -> tuple[Array, float]:
    """Return normal, (2,), and offset: the lead of class 1 is normal . a + offset in the last hidden plane."""
    last, lead = network.layers[-1], output_of(network).lead
    return embed(lead(last.weights.T)[None, :])[0], float(lead(last.bias))


def _check_widths(network: Network) -> None:
    widest = max(network.shape[:-1])
    if widest > 2:
        raise ValueError(f"the plane shows layers of one or two neurons, and one here has {widest}; use at most 2")
