"""An axis of decades, from a power of ten to another, with marks at whole powers."""

from collections.abc import Iterable
from dataclasses import dataclass

from nnviz_core.backprop.elementary import log
from nnviz_core.words.numbers import decade_of, power_of_ten, power_text

MOST_MARKS = 7
LEAST_DECADE, LARGEST_DECADE = -307, 308  # beyond them a float has no whole powers of ten


@dataclass(frozen=True, slots=True)
class LogAxis:
    """Map sizes to shares of an axis by their decades; what is beyond it lies at its ends."""

    first: int  # decades: exponents of ten
    last: int

    def share(self, size: float) -> float:
        """Return how far along the axis a size lies, from 0 to 1."""
        low, high = power_of_ten(self.first), power_of_ten(self.last)
        inside = min(max(size, low), high)
        return float(log(inside / low)) / float(log(high / low))

    @property
    def marks(self) -> tuple[tuple[float, str], ...]:
        """Return whole powers of ten with equal gaps, the first of them at the axis's start."""
        gap = -(-(self.last - self.first) // (MOST_MARKS - 1))
        return tuple((power_of_ten(decade), power_text(decade)) for decade in range(self.first, self.last + 1, gap))


def log_axis(sizes: Iterable[float], *, below: int = 0, above: int = 0) -> LogAxis:
    """Return the axis of the decades that hold all sizes above zero, with some more below and above."""
    decades = [decade_of(size) for size in sizes if size > 0] or [-1]
    tops = [decade_of(size) if power_of_ten(decade_of(size)) == size else decade_of(size) + 1 for size in sizes if size]
    first = max(min(decades) - below, LEAST_DECADE)
    return LogAxis(first, min(max([*tops, first + 1]) + above, LARGEST_DECADE))
