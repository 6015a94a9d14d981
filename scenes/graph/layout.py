"""Where the nodes and wires of a neuron's graph stand: from the number of its inputs to places, in px."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from nnviz_scenes.marks.pulses import DIAMOND
from nnviz_scenes.parts.layout import Px, at

Array = NDArray[np.float64]
HIGHEST, LOWEST = 136.0, 800.0  # y of the rows of boxes
MOST_PITCH = 160.0  # from row to row
BOX = (112.0, 248.0)  # x of the boxes of inputs, weights and bias
TIMES_X, PLUS_X = 690.0, 1072.0  # of the middles of nodes
RADIUS = 36.0  # of a node
CURVE = (1382.0, 1526.0)  # x of the activation
CURVE_HALF = 76.0  # of its height
REST = (1696.0, 1808.0)  # x of what stands for the rest of the network
REST_HALF = 92.0
BEND = 100.0  # before the middle of a node, its wires turn towards it
LEAF_VALUE, LEAF_FACTOR = 338.0, 498.0  # x of the middles of a wire's numbers: its value, and its local derivative
PRODUCT_VALUE, PRODUCT_FACTOR = 804.0, 922.0
Z_VALUE, Z_FACTOR = 1180.0, 1312.0
A_VALUE = 1611.0


@dataclass(frozen=True)
class GraphLayout:
    """Places for a neuron of one to four inputs. Rows from above: each input with its weight, then a bias."""

    inputs: int
    has_bias: bool = True

    @property
    def rows(self) -> int:
        """Count the rows of boxes."""
        return 2 * self.inputs + (1 if self.has_bias else 0)

    @cached_property
    def pitch(self) -> float:
        """Return the px from row to row."""
        return min((LOWEST - HIGHEST) / self.rows, MOST_PITCH)

    @property
    def size(self) -> float:
        """Return the cap height of numbers, in px."""
        return {1: 30.0, 2: 30.0, 3: 26.0}.get(self.inputs, 21.0)

    @property
    def rise(self) -> float:
        """Return the px between a wire and the numbers above and below it."""
        return {1: 20.0, 2: 20.0, 3: 15.0}.get(self.inputs, 12.0)

    @property
    def largest_pulse(self) -> float:
        """Return the radius in px that no pulse exceeds: a plus above the wire reaches a little below its baseline."""
        return (self.rise - 5) / DIAMOND

    def row_y(self, row: int) -> float:
        """Return the y of a row."""
        return self.middle_y + (row - (self.rows - 1) / 2) * self.pitch

    def input_y(self, k: int) -> float:
        """Return the y of an input's wire."""
        return self.row_y(2 * k)

    def weight_y(self, k: int) -> float:
        """Return the y of a weight's wire."""
        return self.row_y(2 * k + 1)

    @property
    def bias_y(self) -> float:
        """Return the y of the bias's wire."""
        return self.row_y(2 * self.inputs)

    @property
    def middle_y(self) -> float:
        """Return the y of the node that adds, and of all after it."""
        return (HIGHEST + LOWEST) / 2

    def times_y(self, k: int) -> float:
        """Return the y of the node that multiplies an input by its weight."""
        return (self.input_y(k) + self.weight_y(k)) / 2

    def box(self, y: float) -> Px:
        """Return the rectangle of an input, a weight or the bias."""
        half = min(self.pitch - 10, 76.0) / 2
        return BOX[0], y - half, BOX[1], y + half

    # --- wires, as scene points (n, 2) from left to right --------------------------------------------

    def leaf_wire(self, y: float, k: int) -> Array:
        """Return the wire from an input or a weight to the node that multiplies them."""
        return self._wire((BOX[1], y), (TIMES_X - BEND, y), (TIMES_X, self.times_y(k)))

    def product_wire(self, k: int) -> Array:
        """Return the wire from a product to the node that adds."""
        y = self.times_y(k)
        return self._wire((TIMES_X, y), (PLUS_X - BEND, y), (PLUS_X, self.middle_y))

    @property
    def bias_wire(self) -> Array:
        """Return the wire from the bias to the node that adds."""
        y = self.bias_y
        return self._wire((BOX[1], y), (PLUS_X - BEND, y), (PLUS_X, self.middle_y))

    @property
    def z_wire(self) -> Array:
        """Return the wire from the sum to the activation."""
        return self._wire((PLUS_X, self.middle_y), (CURVE[0], self.middle_y))

    @property
    def a_wire(self) -> Array:
        """Return the wire from the activation to the rest of the network."""
        return self._wire((CURVE[1], self.middle_y), (REST[0], self.middle_y))

    def _wire(self, *corners: tuple[float, float]) -> Array:
        return np.array([at(x, y) for x, y in corners])

    def node(self, x: float, y: float) -> Px:
        """Return the rectangle around a round node."""
        return x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS
