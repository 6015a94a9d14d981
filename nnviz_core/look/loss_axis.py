"""The axis of a loss: fixed for a whole course; logarithmic where the loss outgrows its start."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.elementary import log
from nnviz_core.backprop.network import Array
from nnviz_core.look.levels import round_above
from nnviz_core.words.numbers import decade_of, nearest_decade, power_of_ten

ENDS = (1, 2, 3, 4, 6, 8, 10)  # times a power of ten: their halves are short, too
TALLEST = 2.0  # times the first loss: up to there an axis from zero holds all, above it the decades stand evenly
LEAST = 1e-9
LOWEST_DECADE = -3  # a logarithmic axis begins here, however small a loss gets
MOST_DECADES = 3  # marks above the lowest one


@dataclass(frozen=True, slots=True)
class ValueAxis:
    """Map losses, or accuracies, to shares of an axis: evenly from zero, or by decades."""

    spacing: Literal["linear", "log"]
    low: float
    high: float

    def share(self, losses: Array) -> Array:
        """Return how far up the axis losses lie, from 0 to 1; what is beyond it lies at its ends."""
        inside = np.nan_to_num(losses, nan=self.high, posinf=self.high, neginf=self.low).clip(self.low, self.high)
        if self.spacing == "linear":
            return np.asarray((inside - self.low) / (self.high - self.low))
        return np.asarray(log(inside / self.low) / float(log(self.high / self.low)))

    def holds(self, losses: Array) -> NDArray[np.bool_]:
        """Say which losses lie on the axis."""
        return np.asarray((losses >= self.low) & (losses <= self.high))

    @property
    def levels(self) -> tuple[float, ...]:
        """Return what to mark: the ends and the middle, or decades with equal gaps from the lowest to the highest."""
        if self.spacing == "linear":
            return (self.low, self.high / 2, self.high)
        first, last = (nearest_decade(end) for end in (self.low, self.high))
        return tuple(power_of_ten(decade) for decade in range(first, last + 1, _gap(last - first)))


def loss_axis(losses: Array) -> ValueAxis:
    """Choose the axis for the losses of a course: by decades where one is more than TALLEST times the first."""
    finite = losses[np.isfinite(losses)]
    if not len(finite) or finite.max() <= TALLEST * finite[0] or not finite[0] > 0:
        return ValueAxis("linear", 0.0, loss_axis_end(losses))
    first = max(decade_of(float(max(finite.min(), power_of_ten(LOWEST_DECADE)))), LOWEST_DECADE)
    top = decade_of(float(finite.max()))
    last = top if power_of_ten(top) >= finite.max() else top + 1
    gap = _gap(last - first)
    return ValueAxis("log", power_of_ten(first), power_of_ten(min(first + -(-(last - first) // gap) * gap, 308)))


def _gap(decades: int) -> int:
    """Return how many decades lie between two marks."""
    return -(-decades // MOST_DECADES)


def loss_axis_end(losses: Array) -> float:
    """Return the first round number that is no smaller than the largest loss, or than twice the first."""
    finite = losses[np.isfinite(losses)]
    first = float(finite[0]) if len(finite) else 1.0
    return round_above(max(min(float(finite.max(initial=0.0)), TALLEST * first), LEAST), digits=ENDS)
