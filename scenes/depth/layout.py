"""Where a depth section's rows and columns stand, in px of a 1080p frame: the output on top, layer 1 at the bottom."""

from dataclasses import dataclass

HEADS = 196.0  # baseline of the columns' names
TOP, BOTTOM = 222.0, 796.0  # of all rows
MOST_PITCH = 270.0
NAMES = 96.0  # left ends
START, END, FAR_END = 236.0, 730.0, 1560.0  # of the bars: the axis of sizes, the longer one of changes
SIZES, CHANGES = 894.0, 1760.0  # right ends of numbers
FACTORS = 1066.0
NETWORK, HALF_NETWORK = 1182.0, 78.0  # the middle of the small network, and how far it reaches to both sides
WEIGHTS, TIMES, SLOPES, SLOPES_END, PRODUCTS = 1428.0, 1442.0, 1470.0, 1604.0, 1824.0
WEIGHT_RULE, SLOPE_RULE = 1284.0, 1620.0  # x of the lines beside the columns that are multiplied
TOTAL_NAMES, TOTALS = 50.0, 90.0  # px below the rows: baseline; middle of the numbers
PITCH = 30.0  # from neuron to neuron, at most


@dataclass(frozen=True, slots=True)
class DepthLayout:
    """Places of the rows, for a network's widths, input first."""

    shape: tuple[int, ...]

    @property
    def layers(self) -> int:
        """Return how many rows there are: one a layer but the input."""
        return len(self.shape) - 1

    @property
    def pitch(self) -> float:
        """Return the distance from row to row."""
        return min((BOTTOM - TOP) / self.layers, MOST_PITCH)

    @property
    def foot(self) -> float:
        """Return the y of the axis, below the last row."""
        return TOP + self.layers * self.pitch

    @property
    def totals(self) -> float:
        """Return the middle of the numbers that sum up columns."""
        return self.foot + TOTALS

    def y(self, layer: int) -> float:
        """Return the middle of a layer's row; layers count from 0, the first layer's is the lowest."""
        return TOP + (self.layers - layer - 0.5) * self.pitch

    def dot(self, layer: int, neuron: int) -> tuple[float, float]:
        """Return the place of a neuron in the small network."""
        width = self.shape[layer + 1]
        share = 0.0 if width == 1 else 2 * neuron / (width - 1) - 1
        reach = min(HALF_NETWORK, PITCH * (width - 1))
        return NETWORK + share * reach, self.y(layer)
