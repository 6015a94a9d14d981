"""Where the nodes and wires of a neuron's graph stand, in px: it runs from left to right, or down a tall frame."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from nnviz_scenes.marks.label import Align
from nnviz_scenes.marks.pulses import DIAMOND
from nnviz_scenes.parts.frame import Px, at

Array = NDArray[np.float64]
Spot = tuple[float, float]  # x and y, in px


class TextSpot(NamedTuple):
    """Where a text stands: its baseline, and on what x it is aligned."""

    x: float
    y: float
    align: Align = "centre"


@dataclass(frozen=True, slots=True)
class WirePlaces:
    """A wire's way from node to node, and what stands on it."""

    path: Array  # (n, 2)   in scene units, from what gives a value to what takes it
    value: TextSpot
    gradient: TextSpot
    value_from: Spot  # where a number starts its way to its place
    gradient_from: Spot
    factor: TextSpot | None = None  # the local derivative
    letters: tuple[TextSpot, TextSpot] | None = None  # of the value and of the gradient, where no box names them


@dataclass(frozen=True, slots=True)
class GraphSizes:
    """How large a graph's words and signs are set: cap heights in px, and what they may take."""

    number: float
    factor: float
    slot: float  # px of a number on a wire
    factor_slot: float
    factor_pad: Spot  # px around a local derivative
    largest_pulse: float  # px, the radius that no pulse exceeds
    radius: float  # of a node
    letter: float = 24.0  # beside z's and a's numbers
    note: float = 24.0
    sign: float = 38.0  # in a node
    name: tuple[float, ...] = (28.0, 25.0, 22.0, 20.0)  # in a box: the largest that fits
    loss: float = 46.0


@dataclass(frozen=True, slots=True)
class GraphLayout:
    """All places of a graph of one to four inputs."""

    sizes: GraphSizes
    boxes: tuple[Px, ...]  # of each input and its weight in turn, then of a bias
    inputs: tuple[WirePlaces, ...]
    weights: tuple[WirePlaces, ...]
    biases: tuple[WirePlaces, ...]  # of a neuron without bias none
    products: tuple[WirePlaces, ...]
    z: WirePlaces
    a: WirePlaces
    times: tuple[Spot, ...]  # middles
    plus: Spot
    curve: Px
    rest: Px  # what stands for the rest of the network
    rest_name: TextSpot
    rest_room: float  # px of that name
    legend: tuple[Spot, ...]  # where each row of it starts, at its baseline
    legend_room: float  # px of a row
    sketch: Px | None  # of the network in small; None where there is no room for it

    def node(self, middle: Spot) -> Px:
        """Return the rectangle around a round node."""
        (x, y), radius = middle, self.sizes.radius
        return x - radius, y - radius, x + radius, y + radius


def wire_path(*corners: Spot) -> Array:
    """Return a wire's way (n, 2) in scene units."""
    return np.array([at(x, y) for x, y in corners])


def pulse_beside(px: float) -> float:
    """Return the radius of pulses that stay clear of a number so far from their wire, whatever their sign."""
    return (px - 5) / DIAMOND
