"""A graph that runs from left to right: a row for each input, weight and bias; in narrow frames it ends downwards."""

from dataclasses import dataclass, replace
from functools import cached_property

from nnviz_scenes.graph.layout import Array, GraphLayout, GraphSizes, Spot, TextSpot, WirePlaces, wire_path
from nnviz_scenes.parts.frame import Px

MOST_PITCH = 160.0  # px from row to row
TALLEST_BOX, BETWEEN_BOXES = 76.0, 10.0
COMING = 40.0  # px that a gradient comes to its place behind a value: the local derivative stands in its way
Three = tuple[float, float, float]  # x of the middles of a wire's value, its gradient and its local derivative


@dataclass(frozen=True, slots=True)
class GraphColumns:
    """The x of what a graph has, and the y of its rows, in px."""

    box: tuple[float, float]
    leaf: Three
    times: float
    product: Three
    plus: float
    z: Three
    bend: float  # before the middle of a node, its wires turn towards it
    rows: tuple[float, float]  # y
    trunk: float  # y of the node that adds, and of the activation
    curve: Px
    rest: Px
    rest_name: TextSpot
    rest_room: float
    legend: tuple[Spot, ...]
    legend_room: float
    sketch: Px | None
    sizes: GraphSizes
    rise: float  # px between a wire and the numbers above and below it
    factor_lift: float  # px from that to a local derivative's foot
    between: float = BETWEEN_BOXES  # px between two boxes
    beneath: bool = True  # gradients stand below their wires, not behind the value
    a_line: float | None = None  # where the rest of the network stands below the activation: the baseline of a


def across(columns: GraphColumns, inputs: int, *, has_bias: bool) -> GraphLayout:
    """Lay out a graph in columns."""
    rows = Rows(columns, inputs, has_bias)
    return GraphLayout(
        columns.sizes,
        boxes=tuple(rows.box(row) for row in range(rows.count)),
        inputs=tuple(rows.leaf(2 * k, k) for k in range(inputs)),
        weights=tuple(rows.leaf(2 * k + 1, k) for k in range(inputs)),
        biases=(rows.bias,) if has_bias else (),
        products=tuple(rows.product(k) for k in range(inputs)),
        z=rows.z,
        a=rows.a if columns.a_line is None else rows.a_down(columns.a_line),
        times=tuple(rows.times(k) for k in range(inputs)),
        plus=(columns.plus, columns.trunk),
        curve=columns.curve,
        rest=columns.rest,
        rest_name=columns.rest_name,
        rest_room=columns.rest_room,
        legend=columns.legend,
        legend_room=columns.legend_room,
        sketch=columns.sketch,
    )


@dataclass(frozen=True)
class Rows:
    """Rows from above: each input with its weight, then a bias."""

    columns: GraphColumns
    inputs: int
    has_bias: bool

    @property
    def count(self) -> int:
        """Count the rows of boxes."""
        return 2 * self.inputs + (1 if self.has_bias else 0)

    @cached_property
    def pitch(self) -> float:
        """Return the px from row to row."""
        highest, lowest = self.columns.rows
        return min((lowest - highest) / self.count, MOST_PITCH)

    def y(self, row: int) -> float:
        """Return the y of a row."""
        return sum(self.columns.rows) / 2 + (row - (self.count - 1) / 2) * self.pitch

    def box(self, row: int) -> Px:
        """Return the rectangle of an input, a weight or the bias."""
        (left, right), y = self.columns.box, self.y(row)
        half = min(self.pitch - self.columns.between, TALLEST_BOX) / 2
        return left, y - half, right, y + half

    def times(self, k: int) -> Spot:
        """Return the middle of the node that multiplies an input by its weight."""
        return self.columns.times, (self.y(2 * k) + self.y(2 * k + 1)) / 2

    # --- wires -----------------------------------------------------------------------------------

    def leaf(self, row: int, k: int) -> WirePlaces:
        """Return the wire from an input or a weight to the node that multiplies them."""
        columns, y = self.columns, self.y(row)
        bend = columns.times - columns.bend
        path = wire_path((columns.box[1], y), (bend, y), self.times(k))
        return self._level(path, columns.leaf, y, value_from=self._box_side, gradient_from=bend)

    def product(self, k: int) -> WirePlaces:
        """Return the wire from a product to the node that adds."""
        columns, (x, y) = self.columns, self.times(k)
        bend = columns.plus - columns.bend
        path = wire_path((x, y), (bend, y), (columns.plus, columns.trunk))
        return self._level(path, columns.product, y, value_from=x, gradient_from=bend)

    @property
    def bias(self) -> WirePlaces:
        """Return the wire from the bias to the node that adds."""
        columns, y = self.columns, self.y(2 * self.inputs)
        bend = columns.plus - columns.bend
        path = wire_path((columns.box[1], y), (bend, y), (columns.plus, columns.trunk))
        xs = (*columns.leaf[:2], columns.product[2])
        return self._level(path, xs, y, value_from=self._box_side, gradient_from=bend)

    @property
    def z(self) -> WirePlaces:
        """Return the wire from the sum to the activation."""
        columns, y = self.columns, self.columns.trunk
        path = wire_path((columns.plus, y), (columns.curve[0], y))
        places = self._level(path, columns.z, y, value_from=columns.plus, gradient_from=columns.curve[0], alone=True)
        return replace(places, letters=self._letters(columns.z[0]))

    @property
    def a(self) -> WirePlaces:
        """Return the wire from the activation to the rest of the network."""
        columns, y = self.columns, self.columns.trunk
        left, right = columns.curve[2], columns.rest[0]
        path, x = wire_path((left, y), (right, y)), (left + right) / 2
        places = self._level(path, (x, x, 0.0), y, value_from=left, gradient_from=right, alone=True)
        return replace(places, factor=None, letters=self._letters(x))

    def a_down(self, high: float) -> WirePlaces:
        """Return that wire where it runs down: its numbers stand on its left, behind their letters."""
        columns, sizes = self.columns, self.columns.sizes
        x, top, bottom = (columns.curve[0] + columns.curve[2]) / 2, columns.curve[3], columns.rest[1]
        right, letters = x - 16, x - 16 - sizes.slot - 10
        low = high + sizes.number + 18
        return WirePlaces(
            wire_path((x, top), (x, bottom)),
            value=TextSpot(right, high, "right"),
            gradient=TextSpot(right, low, "right"),
            value_from=(right, top),
            gradient_from=(right, bottom),
            letters=(TextSpot(letters, high, "right"), TextSpot(letters, low, "right")),
        )

    @property
    def _box_side(self) -> float:
        return self.columns.box[1] - self.columns.sizes.radius

    def _letters(self, x: float) -> tuple[TextSpot, TextSpot]:
        rise, sizes, y = self.columns.rise, self.columns.sizes, self.columns.trunk
        above, below = y - rise - sizes.number - 18, y + rise + sizes.number + sizes.letter + 16
        return TextSpot(x, above), TextSpot(x, below)

    def _level(
        self, path: Array, xs: Three, y: float, *, value_from: float, gradient_from: float, alone: bool = False
    ) -> WirePlaces:
        """Put numbers on a level stretch of a wire: where it is alone, its gradient always has room below it."""
        columns, (value_x, gradient_x, factor_x) = self.columns, xs
        above, below = y - columns.rise, y + columns.rise + columns.sizes.number
        if not (columns.beneath or alone):
            below, gradient_from = above, gradient_x + COMING
        return WirePlaces(
            path,
            value=TextSpot(value_x, above),
            gradient=TextSpot(gradient_x, below),
            value_from=(value_from, above),
            gradient_from=(gradient_from, below),
            factor=TextSpot(factor_x, above - columns.factor_lift),
        )
