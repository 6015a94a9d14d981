"""The one logarithmic scale of all layers' gradients, in shares of a bar's room."""

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.network import Array
from nnviz_core.look.scales import LogScale, log_shares
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
    share, clamped = norm_shares(np.array(norm), scale)
    return float(share), bool(clamped)


def norm_shares(norms: Array, scale: LogScale = NORM_SCALE) -> tuple[Array, NDArray[np.bool_]]:
    """Return the same of many norms; one that is no number reaches to the end."""
    known = np.where(np.isfinite(norms), norms, np.inf)
    return log_shares(scale, known), (known < scale.lowest) | (known > scale.highest)
