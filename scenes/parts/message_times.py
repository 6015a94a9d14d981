"""When messages are where on their ways: quickly at their weight, there for a while, and on; of many at once."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz_scenes.engine.motions import smooth

Array = NDArray[np.float64]
REACHES, TURNS, LEAVES = 0.26, 0.42, 0.7  # when a pulse is at its weight, becomes the product, and goes on; of its time
TURNING = 0.06  # of its time, to both sides, in which a pulse and its number change
STEPS = 181  # in which the time is looked for at which a pulse is somewhere


@dataclass(frozen=True, slots=True, eq=False)
class MessageTimes:
    """The times and ways of some messages, one entry a message."""

    turn: Array  # (n,)   the time at which each leaves
    lasts: Array  # (n,)
    stops: Array  # (n,)   where it waits, in shares of its way
    sources: Array  # (n, 2)   scene units
    sinks: Array  # (n, 2)

    def of(self, chosen: Sequence[int]) -> "MessageTimes":
        """Return the times and ways of some of the messages."""
        every = (self.turn, self.lasts, self.stops, self.sources, self.sinks)
        return MessageTimes(*(each[np.array(chosen, dtype=np.intp)] for each in every))

    def own(self, t: Array | float) -> Array:
        """Return every message's own time, from 0 to 1, at times (..., 1) of the motion."""
        return np.asarray(((t - self.turn) / self.lasts).clip(0.0, 1.0))

    def shares(self, own: Array) -> Array:
        """Return how far every pulse is on its way at times (..., n) of their own."""
        return share_of_way(own, self.stops)

    def heads(self, shares: Array) -> Array:
        """Return where the heads (..., n, 2) of pulses are that are so far on their ways (..., n)."""
        return np.asarray(self.sources + shares[..., None] * (self.sinks - self.sources))


def eased(t: Array, start: float, end: float) -> Array:
    """Return the share of the way from start to end at every time, eased, before 0 and after 1."""
    return smooth(np.asarray(((t - start) / (end - start)).clip(0.0, 1.0)))


def share_of_way(own: Array, stops: Array | float) -> Array:
    """Return how far a pulse is on its way at its own times: quickly at the weight, there for a while, and on."""
    return stops * eased(own, 0.0, REACHES) + (1 - stops) * eased(own, LEAVES, 1.0)


def turned_at(own: Array) -> Array:
    """Return how far delta has become the product at a pulse's own times."""
    return eased(own, TURNS - TURNING, TURNS + TURNING)


def own_time_at(share: float, stops: float) -> float:
    """Return the own time at which a pulse, behind its weight, is so far."""
    times = np.linspace(LEAVES, 1.0, STEPS)
    far = share_of_way(times, stops) >= share
    return float(times[far.argmax()]) if far.any() else 1.0
