"""The one logarithmic scale of all layers' gradients, in shares of a bar's room."""

import math

from nnviz_core.backprop.elementary import log
from nnviz_core.look.scales import LogScale
from nnviz_core.words.numbers import nearest_decade, power_of_ten, power_text

Mark = tuple[float, str]  # a value on an axis and what is written there

NORM_SCALE = LogScale(lowest=1e-5, highest=10.0, narrowest=0.0, widest=1.0)  # in shares of the room, for all layers


def norm_marks(scale: LogScale) -> tuple[Mark, ...]:
    """Return the marks on a scale of gradients: every second decade up to 1."""
    lowest = nearest_decade(scale.lowest)
    return tuple((power_of_ten(k), power_text(k)) for k in range(lowest + 1, 1) if k % 2 == 0)


NORM_MARKS = norm_marks(NORM_SCALE)


def norm_share(norm: float, scale: LogScale = NORM_SCALE) -> tuple[float, bool]:
    """Return how far a norm reaches along the scale, from 0 to 1, and whether it was clamped."""
    low, high = scale.lowest, scale.highest
    inside = min(max(norm, low), high) if math.isfinite(norm) else high
    return float(log(inside / low) / log(high / low)), inside != norm
