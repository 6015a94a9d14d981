"""Cut the curves of loss and accuracy, as they are seen on their axes, into a few phases."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

import numpy as np

from nnviz_core.backprop.network import Array, Labels
from nnviz_core.backprop.roots import Flags
from nnviz_core.backprop.sums import interpolated
from nnviz_core.backprop.ties import first_largest, first_smallest

MOST_PHASES = 4
FAITHFUL = 0.08  # how far, in heights of the plot, a curve may lie off the lines that stand for its phases
LEAST_LENGTH = 0.05  # of the axis
LEAST_ROWS = 3  # of the course from one corner to the next: fewer give too few pictures to see a phase in
STILL, CLEAR_GAIN = 0.04, 0.05  # heights of the plot: a change that is none, and a gain that is one
RESTLESS = 0.25  # heights of the plot that a curve goes up and down besides its change
STEEP = 0.6  # heights of the plot for the whole width of the axis

PhaseKind = Literal["still", "slow", "steep", "gaining", "rising", "restless", "beyond"]


@dataclass(frozen=True, slots=True)
class Phase:
    """A stretch of a curve between two rows."""

    kind: PhaseKind
    start: int  # rows
    end: int


def phases(shares: Array, losses: Array, accuracies: Array, rests: Labels) -> tuple[Phase, ...]:
    """Cut two curves over the same shares, all (rows,) and in [0, 1], where one of them bends most.

    Phases begin and end on one of the rows `rests`, the first and the last row among them: the steps or keyframes,
    which alone decide. What the curves do between two of them, no network of the training did.
    """
    losses, accuracies = (interpolated(shares, shares[rests], curve[rests]) for curve in (losses, accuracies))
    bends = _corners(shares, np.stack([_without_spikes(losses), _without_spikes(accuracies)]))
    corners = _turned(sorted({int(rests[np.abs(rests - row).argmin()]) for row in bends}), losses, rests)
    found: list[Phase] = []
    for start, end in pairwise(corners):
        kind = _kind(float(shares[end] - shares[start]), losses[start : end + 1], accuracies[start : end + 1])
        if found and found[-1].kind == kind:
            found[-1] = Phase(kind, found[-1].start, end)
        else:
            found.append(Phase(kind, start, end))
    return tuple(found)


def _without_spikes(curve: Array) -> Array:
    """Return the median of every row and its neighbours: what one row alone does is no phase."""
    inner: Array = np.sort(np.stack([curve[:-2], curve[1:-1], curve[2:]]), axis=0)[1]
    return np.concatenate([curve[:1], inner, curve[-1:]]) if len(curve) > 2 else curve


def _corners(shares: Array, curves: Array) -> list[int]:
    """Choose rows, both ends among them, whose chords follow all curves; the farthest row joins first."""
    corners = [0, len(shares) - 1]
    while len(corners) <= MOST_PHASES:
        chords = [interpolated(shares, shares[corners], curve[corners]) for curve in curves]
        off = np.abs(curves - np.stack(chords)).max(axis=0)
        off[_too_near(shares, corners)] = 0.0
        row = first_largest(off)
        if off[row] < FAITHFUL:
            break
        corners = sorted([*corners, row])
    return corners


def _too_near(shares: Array, corners: Sequence[int]) -> Flags:
    chosen, rows = list(corners), np.arange(len(shares))
    near: Flags = np.abs(shares[:, None] - shares[chosen]).min(axis=1) < LEAST_LENGTH
    few: Flags = np.abs(rows[:, None] - np.array(chosen)).min(axis=1) < LEAST_ROWS
    return near | few


def _turned(corners: Sequence[int], losses: Array, rests: Labels) -> list[int]:
    """Let a fall of the losses before a clear rise go on to its lowest row."""
    turned = list(corners)
    for place in range(1, len(turned) - 1):
        before, here, after = turned[place - 1 : place + 2]
        between = rests[(rests >= here) & (rests <= after - LEAST_ROWS)]
        if losses[here] < losses[before] and losses[after] - losses[here] >= STILL and len(between):
            turned[place] = int(between[first_smallest(losses[between])])
    return turned


def _kind(width: float, losses: Array, accuracies: Array) -> PhaseKind:
    """Name what two curves do on a stretch; `beyond` is a loss above its axis, `gaining` a rise of the accuracy."""
    rise, gain = float(losses[-1] - losses[0]), float(accuracies[-1] - accuracies[0])
    if losses.min() > 1:
        return "beyond"
    if np.ptp(losses) - abs(rise) > RESTLESS:
        return "restless"
    if gain >= max(STEEP * width, CLEAR_GAIN) and rise < 0:
        return "gaining"
    if abs(rise) < min(STILL, STEEP * width):
        return "still"
    if rise >= 0:
        return "rising"
    return "steep" if -rise >= STEEP * width else "slow"
