"""The axis on which the steps of a training pass: in time and along every curve."""

import math
from dataclasses import dataclass
from typing import Literal, assert_never

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nnviz_core.backprop.elementary import expm1, log1p
from nnviz_core.words.numbers import decade_of

Array = NDArray[np.float64]
Spacing = Literal["linear", "log"]
MOST_TICKS = 5  # besides 0
LEAST_GAP = 0.09  # of the axis between two ticks


@dataclass(frozen=True, slots=True)
class StepAxis:
    """Map the moments of a course, at most `last`, to shares of the axis: moment / last, or log(1 + moment)."""

    spacing: Spacing
    last: float

    def share(self, moment: float) -> float:
        """Return how far along the axis a moment lies, from 0 to 1."""
        return float(self.shares(np.float64(moment)))

    def shares(self, moments: ArrayLike) -> Array:
        """Return how far along the axis moments (n,) lie, each from 0 to 1: (n,)."""
        moments = np.asarray(moments, dtype=np.float64)
        if self.last <= 0:
            return np.zeros_like(moments)
        match self.spacing:
            case "linear":
                return moments / self.last
            case "log":
                return np.asarray(log1p(moments) / log1p(self.last))
            case _:
                assert_never(self.spacing)

    def moment(self, share: float) -> float:
        """Return the moment at a share of the axis."""
        match self.spacing:
            case "linear":
                return share * self.last
            case "log":
                return float(expm1(share * log1p(max(self.last, 0.0))))
            case _:
                assert_never(self.spacing)

    @property
    def ticks(self) -> tuple[int, ...]:
        """Return whole moments to name: 0 and multiples of a round number, or powers of ten."""
        match self.spacing:
            case "linear":
                return tuple(range(0, math.floor(self.last) + 1, _round_step(self.last)))
            case "log":
                powers = (10**k for k in range(decade_of(max(self.last, 1)) + 1))
                return (0, *(power for power in powers if self.share(power) >= LEAST_GAP))
            case _:
                assert_never(self.spacing)


def _round_step(last: float) -> int:
    """Return the smallest of 1, 2, 5, 10, ... that gives at most MOST_TICKS of them."""
    unit = 1
    while True:
        for digit in (1, 2, 5):
            if digit * unit * MOST_TICKS >= last:
                return digit * unit
        unit *= 10
