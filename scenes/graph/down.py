"""A graph that runs down a tall frame: a column for each input, weight and bias, and below them what they lead to."""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from nnviz_scenes.graph.layout import (
    Array,
    GraphLayout,
    GraphSizes,
    Spot,
    TextSpot,
    WirePlaces,
    pulse_beside,
    wire_path,
)
from nnviz_scenes.parts.frame import MIDDLE, Frame, Px

MOST_PITCH, WIDEST_BOX = 240.0, 176.0  # px from column to column
BOX, BOX_GAP = 78.0, 14.0  # px, the height of a box, and between boxes
BEFORE, LINE, AFTER = 14.0, 15.0, 8.0  # px: from a node down to a number, between two, from the last one to a bend
CHIP = 10.0  # px around a local derivative, up and down
COMING = 12.0  # px along a wire that a number beside it comes
FROM_LEFT, OVERHANG = 0.13, 22.0  # of a box's width, to its wire; px that a last number may stand right of its box
FUNNEL = 1.4  # times the height of a bend: that of the bend into the sum
CURVE, REST = (144.0, 108.0), (150.0, 74.0)  # px
TRUNK = MIDDLE + 48.0  # x of the node that adds and of all below it; the legend stands on their left
TOP = 12.0  # px above the boxes
SKETCH, SKETCH_GAP, SKETCH_IN = 230.0, 30.0, 24.0  # px
LEGEND_DROP, LEGEND_PITCH = 118.0, 56.0


def sizes_of(inputs: int) -> GraphSizes:
    """Return how large all is, so that a column has room for a number beside its wire."""
    number, factor, slot = {1: (34.0, 30.0, 150.0), 2: (32.0, 28.0, 138.0), 3: (28.0, 24.0, 110.0)}.get(
        inputs, (23.0, 20.0, 88.0)
    )
    return GraphSizes(
        number=number,
        factor=factor,
        slot=slot,
        factor_slot=4 * factor,
        factor_pad=(12.0, CHIP),
        largest_pulse=pulse_beside(beside(inputs)),
        radius=38.0,
        letter=min(28.0, number + 2),
        note=28.0,
        sign=40.0,
        name=(34.0, 31.0, 28.0, 25.0, 22.0),
    )


def beside(inputs: int) -> float:
    """Return the px from a wire to the numbers on its right."""
    return 16.0 if inputs < 3 else 12.0


def down(frame: Frame, inputs: int, *, has_bias: bool) -> GraphLayout:
    """Lay out a graph in a tall frame."""
    falls = Falls(frame, inputs, has_bias)
    left, right, (_, y), bend = frame.left, frame.right, falls.plus, falls.bend
    a_top = falls.a_line(bend) - falls.sizes.number
    return GraphLayout(
        falls.sizes,
        boxes=tuple(falls.box(column) for column in range(falls.count)),
        inputs=tuple(falls.leaf(2 * k) for k in range(inputs)),
        weights=tuple(falls.leaf(2 * k + 1) for k in range(inputs)),
        biases=(falls.bias,) if has_bias else (),
        products=tuple(falls.product(k) for k in range(inputs)),
        z=falls.z,
        a=falls.a,
        times=tuple(falls.times(k) for k in range(inputs)),
        plus=falls.plus,
        curve=falls.curve,
        rest=falls.rest,
        rest_name=TextSpot(falls.rest[2] + 18, falls.rest[3] - 24, "left"),
        rest_room=right - falls.rest[2] - 18,
        legend_room=TRUNK - CURVE[0] / 2 - left - 24,
        legend=tuple((left, y + LEGEND_DROP + LEGEND_PITCH * row) for row in range(3)),
        sketch=(right - SKETCH - SKETCH_IN, falls.z_line(bend) + SKETCH_GAP, right - SKETCH_IN, a_top - SKETCH_GAP),
    )


class Baselines(NamedTuple):
    """The baselines of what stands on a falling wire, and where the wire may bend."""

    value: float
    gradient: float
    factor: float
    end: float


@dataclass(frozen=True)
class Falls:
    """GraphColumns from the left: each input with its weight, then a bias; their wires fall to the node that adds."""

    frame: Frame
    inputs: int
    has_bias: bool

    @cached_property
    def sizes(self) -> GraphSizes:
        """Return how large all is."""
        return sizes_of(self.inputs)

    @property
    def count(self) -> int:
        """Count the columns of boxes."""
        return 2 * self.inputs + (1 if self.has_bias else 0)

    @property
    def pitch(self) -> float:
        """Return the px from column to column."""
        return min((self.frame.width + BOX_GAP - OVERHANG) / self.count, MOST_PITCH)

    def box(self, column: int) -> Px:
        """Return the rectangle of an input, a weight or the bias."""
        width, top = min(self.pitch - BOX_GAP, WIDEST_BOX), self.frame.picture_top + TOP
        left = MIDDLE - ((self.count - 1) * self.pitch + width + OVERHANG) / 2 + column * self.pitch
        return left, top, left + width, top + BOX

    def x(self, column: int) -> float:
        """Return the x of a column's wire."""
        left, _, right, _ = self.box(column)
        return left + FROM_LEFT * (right - left)

    # --- from above ------------------------------------------------------------------------------

    def lines(self, top: float, *, lower: float = 0.0) -> Baselines:
        """Return the lines below a node; a local derivative may stand lower."""
        number, factor = self.sizes.number, self.sizes.factor
        value = top + BEFORE + number
        gradient = value + LINE + number
        chip = gradient + LINE + CHIP + factor + lower
        return Baselines(value, gradient, chip, chip + CHIP + AFTER)

    @property
    def drop(self) -> float:
        """Return how much lower a weight's local derivative stands, where two have no room beside each other."""
        return 2 * CHIP + self.sizes.factor + 8 if self.inputs > 3 else 0.0

    @property
    def leaves(self) -> Baselines:
        """Return the lines below the boxes; those of inputs."""
        return self.lines(self.frame.picture_top + TOP + BOX)

    @property
    def bend(self) -> float:
        """Return the height in which wires turn towards a node: what all else leaves."""
        bends = 1 + FUNNEL
        return (self.frame.above_equation - self.rest_bottom(0.0)) / bends

    def times_y(self, bend: float) -> float:
        """Return the y of the nodes that multiply, were bends so high."""
        return self.leaves.end + self.drop + bend

    def products(self, bend: float) -> Baselines:
        """Return the lines below those nodes."""
        return self.lines(self.times_y(bend) + self.sizes.radius)

    def plus_y(self, bend: float) -> float:
        """Return the y of the node that adds."""
        return self.products(bend).end + FUNNEL * bend

    def z_line(self, bend: float) -> float:
        """Return the baseline of z and its gradient, left and right of their wire."""
        return self.plus_y(bend) + self.sizes.radius + BEFORE + self.sizes.number

    def z_factor(self, bend: float) -> float:
        """Return the baseline of the slope below them."""
        return self.z_line(bend) + LINE + CHIP + self.sizes.factor

    def curve_bottom(self, bend: float) -> float:
        """Return where the activation ends."""
        return self.z_factor(bend) + CHIP + AFTER + CURVE[1]

    def a_line(self, bend: float) -> float:
        """Return the baseline of a and its gradient."""
        return self.curve_bottom(bend) + BEFORE + self.sizes.number

    def rest_bottom(self, bend: float) -> float:
        """Return where all ends."""
        return self.a_line(bend) + BEFORE + REST[1]

    # --- nodes -----------------------------------------------------------------------------------

    def times(self, k: int) -> Spot:
        """Return the middle of the node that multiplies an input by its weight."""
        return (self.x(2 * k) + self.x(2 * k + 1)) / 2, self.times_y(self.bend)

    @property
    def plus(self) -> Spot:
        """Return the middle of the node that adds."""
        return TRUNK, self.plus_y(self.bend)

    @property
    def curve(self) -> Px:
        """Return the place of the activation."""
        half, bottom = CURVE[0] / 2, self.curve_bottom(self.bend)
        return TRUNK - half, bottom - CURVE[1], TRUNK + half, bottom

    @property
    def rest(self) -> Px:
        """Return the place of what stands for the rest of the network."""
        half, bottom = REST[0] / 2, self.rest_bottom(self.bend)
        return TRUNK - half, bottom - REST[1], TRUNK + half, bottom

    # --- wires -----------------------------------------------------------------------------------

    def leaf(self, column: int) -> WirePlaces:
        """Return the wire from an input or a weight to the node that multiplies them."""
        x, top = self.x(column), self.box(column)[3]
        lines = self.lines(top, lower=self.drop if column % 2 else 0.0)
        path = wire_path((x, top), (x, self.leaves.end + self.drop), self.times(column // 2))
        places = self._fall(path, x, lines)
        return replace(places, factor=TextSpot(self.box(column)[0], lines.factor, "left"))

    def product(self, k: int) -> WirePlaces:
        """Return the wire from a product to the node that adds."""
        (x, y), lines = self.times(k), self.products(self.bend)
        return self._fall(wire_path((x, y), (x, lines.end), self.plus), x, lines)

    @property
    def bias(self) -> WirePlaces:
        """Return the wire from the bias to the node that adds."""
        x, top = self.x(2 * self.inputs), self.box(0)[3]
        products = self.products(self.bend)
        lines = self.lines(top)._replace(factor=products.factor, end=products.end)
        path = wire_path((x, top), (x, lines.end), self.plus)
        places = self._fall(path, x, lines)
        return replace(places, gradient_from=(places.gradient.x, products.gradient))  # it has a long way

    @property
    def z(self) -> WirePlaces:
        """Return the wire from the sum to the activation."""
        (x, y), bend = self.plus, self.bend
        places = self._trunk(y, self.curve[1], self.z_line(bend))
        return replace(places, factor=TextSpot(x, self.z_factor(bend)))

    @property
    def a(self) -> WirePlaces:
        """Return the wire from the activation to the rest of the network."""
        return self._trunk(self.curve[3], self.rest[1], self.a_line(self.bend))

    def _fall(self, path: Array, x: float, lines: Baselines) -> WirePlaces:
        """Put numbers on the right of a wire, and the local derivative onto it."""
        right = x + beside(self.inputs)
        return WirePlaces(
            path,
            value=TextSpot(right, lines.value, "left"),
            gradient=TextSpot(right, lines.gradient, "left"),
            value_from=(right, lines.value - COMING),
            gradient_from=(right, lines.gradient + COMING),
            factor=TextSpot(x, lines.factor),
        )

    def _trunk(self, top: float, bottom: float, line: float) -> WirePlaces:
        """Put a value on the left of a wire that stands alone, and its gradient on the right, each with its letter."""
        aside = beside(self.inputs)
        left, right, letter = TRUNK - aside, TRUNK + aside, self.sizes.slot + 12
        return WirePlaces(
            wire_path((TRUNK, top), (TRUNK, bottom)),
            value=TextSpot(left, line, "right"),
            gradient=TextSpot(right, line, "left"),
            value_from=(left, line - COMING),
            gradient_from=(right, line + COMING),
            letters=(TextSpot(left - letter, line, "right"), TextSpot(right + letter, line, "left")),
        )
