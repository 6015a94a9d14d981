"""Where a depth section's rows and columns stand, in px of a 1080p film: the output on top, layer 1 at the bottom."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from nnviz_core.look.shapes import Shape
from nnviz_scenes.parts.frame import Frame

PITCH = 30.0  # px, from neuron to neuron, at most


@dataclass(frozen=True, slots=True)
class DepthPlaces:
    """Where columns stand in a film of a shape, how large their type is, and between which heights the rows lie."""

    heads: float  # baselines of the columns' names
    path_head: float  # of that over the factors of the path
    top: float  # of all rows
    bottom: float
    most_pitch: float
    names: float  # left ends
    start: float  # of the bars
    end: float  # of the axis of sizes, and of the longer one of changes
    far_end: float
    sizes: float  # right ends of numbers
    changes: float
    factors: float
    factor_width: float  # of a factor with its arrow
    arrow_row: float  # of a row that an arrow spans most of, at most
    network: float  # the middle of the small network, and how far it reaches to both sides
    half_network: float
    weights: float
    times: float
    slopes: float
    path_end: float  # right end of the name over both
    products: float
    room: float  # of a factor of the path, and of a product
    product_room: float
    weight_rule: float  # x of the lines beside the columns that are multiplied
    slope_rule: float
    total_names: float  # below the rows: baseline, and the middle of the numbers that sum up columns
    totals: float
    tallest_bar: float
    size: float  # cap heights, of sizes and changes, of the path's numbers, of heads and factors
    path_size: float
    head_size: float
    factor_size: float
    type_scale: float = 1.0  # of ticks, to those of a wide film


_PLACES: Mapping[Shape, DepthPlaces] = MappingProxyType(
    {
        "16:9": DepthPlaces(
            heads=196.0,
            path_head=196.0,
            top=222.0,
            bottom=796.0,
            most_pitch=270.0,
            names=96.0,
            start=236.0,
            end=730.0,
            far_end=1560.0,
            sizes=894.0,
            changes=1760.0,
            factors=1066.0,
            factor_width=150.0,
            arrow_row=110.0,
            network=1182.0,
            half_network=78.0,
            weights=1428.0,
            times=1442.0,
            slopes=1470.0,
            path_end=1604.0,
            products=1824.0,
            room=138.0,
            product_room=138.0,
            weight_rule=1284.0,
            slope_rule=1620.0,
            total_names=50.0,
            totals=90.0,
            tallest_bar=100.0,
            size=26.0,
            path_size=25.0,
            head_size=22.0,
            factor_size=24.0,
        ),
        "4:3": DepthPlaces(
            heads=192.0,
            path_head=158.0,
            top=212.0,
            bottom=784.0,
            most_pitch=270.0,
            names=312.0,
            start=428.0,
            end=770.0,
            far_end=1400.0,
            sizes=930.0,
            changes=1600.0,
            factors=1080.0,
            factor_width=150.0,
            arrow_row=110.0,
            network=1160.0,
            half_network=56.0,
            weights=1400.0,
            times=1410.0,
            slopes=1440.0,
            path_end=1604.0,
            products=1596.0,
            room=138.0,
            product_room=200.0,
            weight_rule=1240.0,
            slope_rule=1604.0,
            total_names=48.0,
            totals=86.0,
            tallest_bar=80.0,
            size=26.0,
            path_size=26.0,
            head_size=22.0,
            factor_size=24.0,
        ),
        "1:1": DepthPlaces(
            heads=226.0,
            path_head=192.0,
            top=244.0,
            bottom=744.0,
            most_pitch=250.0,
            names=474.0,
            start=584.0,
            end=806.0,
            far_end=1250.0,
            sizes=966.0,
            changes=1440.0,
            factors=966.0,
            factor_width=166.0,
            arrow_row=46.0,
            network=1034.0,
            half_network=44.0,
            weights=1234.0,
            times=1243.0,
            slopes=1272.0,
            path_end=1446.0,
            products=1434.0,
            room=130.0,
            product_room=190.0,
            weight_rule=1092.0,
            slope_rule=1442.0,
            total_names=48.0,
            totals=86.0,
            tallest_bar=60.0,
            size=25.0,
            path_size=24.0,
            head_size=22.0,
            factor_size=22.0,
        ),
        "9:16": DepthPlaces(
            heads=-102.0,
            path_head=-152.0,
            top=-72.0,
            bottom=960.0,
            most_pitch=516.0,
            names=474.0,
            start=600.0,
            end=820.0,
            far_end=1236.0,
            sizes=990.0,
            changes=1446.0,
            factors=990.0,
            factor_width=172.0,
            arrow_row=110.0,
            network=1054.0,
            half_network=46.0,
            weights=1254.0,
            times=1262.0,
            slopes=1292.0,
            path_end=1446.0,
            products=1434.0,
            room=140.0,
            product_room=200.0,
            weight_rule=1110.0,
            slope_rule=1443.0,
            total_names=64.0,
            totals=112.0,
            tallest_bar=72.0,
            size=30.0,
            path_size=28.0,
            head_size=26.0,
            factor_size=24.0,
            type_scale=1.2,
        ),
    }
)


def depth_places(frame: Frame) -> DepthPlaces:
    """Return the places of a depth section's columns."""
    return _PLACES[frame.shape]


@dataclass(frozen=True, slots=True)
class DepthLayout:
    """Places of the rows, for a network's widths, input first."""

    shape: tuple[int, ...]
    places: DepthPlaces

    @property
    def layers(self) -> int:
        """Return how many rows there are: one a layer but the input."""
        return len(self.shape) - 1

    @property
    def pitch(self) -> float:
        """Return the distance from row to row."""
        return min((self.places.bottom - self.places.top) / self.layers, self.places.most_pitch)

    @property
    def foot(self) -> float:
        """Return the y of the axis, below the last row."""
        return self.places.top + self.layers * self.pitch

    @property
    def totals(self) -> float:
        """Return the middle of the numbers that sum up columns."""
        return self.foot + self.places.totals

    def y(self, layer: int) -> float:
        """Return the middle of a layer's row; layers count from 0, the first layer's is the lowest."""
        return self.places.top + (self.layers - layer - 0.5) * self.pitch

    def dot(self, layer: int, neuron: int) -> tuple[float, float]:
        """Return the place of a neuron in the small network."""
        width, places = self.shape[layer + 1], self.places
        share = 0.0 if width == 1 else 2 * neuron / (width - 1) - 1
        reach = min(places.half_network, PITCH * (width - 1))
        return places.network + share * reach, self.y(layer)
