"""The axes on which numbers y are drawn: a range that holds them all, and round heights to mark in it.

On maps, colours stand for heights.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz_core.look.colours import legible_share
from nnviz_core.look.levels import round_above
from nnviz_core.look.theme import Theme
from nnviz_core.words.numbers import MINUS, decade_of

ROOM = 0.16  # of the range of the numbers, above them and below
MARKS = 5  # on an axis, about
FINE = 20.0  # steps, about, between whose multiples a scale of colours ends
INPUT_ROOM = 0.08  # of the range of the only input, to both sides of it
SHADES = 128  # of heights
TONES = 9  # that points are drawn in
MOST_SIGNAL = 0.9  # how much of the signal's colour the highest place has, where rims and lines are seen on it


@dataclass(frozen=True, slots=True)
class NumberScale:
    """Map numbers to shares of an axis; what lies beyond it lies at its ends."""

    low: float
    high: float

    def share(self, values: NDArray[np.floating[Any]]) -> NDArray[np.float64]:
        """Return how far up the axis numbers lie, from 0 to 1; what is no number lies at its foot."""
        inside = np.nan_to_num(values, nan=self.low).clip(self.low, self.high)
        return np.asarray((inside - self.low) / (self.high - self.low), dtype=np.float64)

    @property
    def step(self) -> float:
        """Return the step from one mark to the next."""
        return round_above((self.high - self.low) / MARKS)

    @property
    def marks(self) -> tuple[float, ...]:
        """Return round numbers on the axis, rising."""
        step = self.step
        first, last = np.ceil(self.low / step - 1e-9), np.floor(self.high / step + 1e-9)
        return tuple(float(k * step) for k in np.arange(first, last + 1))


def scale_around(values: NDArray[np.float64], *, room: float = ROOM) -> NumberScale:
    """Return a scale that holds numbers with some room beside them; numbers that are all alike get a unit."""
    known = values[np.isfinite(values)]
    low, high = (float(known.min()), float(known.max())) if len(known) else (0.0, 0.0)
    reach = room * (high - low) if high > low else max(abs(low), 1.0)
    return NumberScale(low - reach, high + reach)


def round_scale(values: NDArray[np.float64]) -> NumberScale:
    """Return the scale of colours: it holds numbers, closely, between two round ones."""
    near = scale_around(values, room=0.0)
    step = round_above((near.high - near.low) / FINE)
    first, last = np.floor(near.low / step + 1e-9), np.ceil(near.high / step - 1e-9)
    return NumberScale(float(first * step), float(last * step))


def strongest(theme: Theme) -> float:
    """Return how much of the signal's colour the highest place has: what is drawn on it in ink is clearly seen."""
    return legible_share(theme.signal, (theme.text,), theme.panel, most=MOST_SIGNAL)


def plain_number(value: float, *, like: float) -> str:
    """Write a round number with the decimals that a step needs."""
    decimals = max(0, -decade_of(like * (1 + 1e-9)))
    return f"{value:.{decimals}f}".replace("-", MINUS) if abs(value) > like / 1000 else "0"
