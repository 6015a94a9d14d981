"""Judge a training from its numbers: did it solve the task, and if not, why?

What counts is the share that is right: the accuracy, or where answers are numbers R^2, the share of the variance that
is explained.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from math import isfinite

import numpy as np

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.flat_units import FLAT_SHARE, can_die, dead_shares, flat_shares
from nnviz_core.backprop.least_squares import explained_share, spread_of
from nnviz_core.backprop.network import Array, Network
from nnviz_core.backprop.outputs import output_of, targets_of
from nnviz_core.backprop.passes import backward, forward, propagate
from nnviz_core.backprop.patterns import follows_pattern
from nnviz_core.backprop.sums import length
from nnviz_core.backprop.training import History

SOLVED = 0.95  # the accuracy, or R^2, that counts as solved
EQUAL = 1e-9  # how far the parameters of two units may lie apart to be called equal
VANISHING = 0.01  # the share of the last layer's gradient at which the first layer's has vanished
LAST = 0.1  # the last part of a training ...
STILL_FALLING = 0.01  # ... in which the loss must lose this share to count as falling


# --- why a training is stuck: layers count from 1, units from 0 ------------------------------------


@dataclass(frozen=True, slots=True)
class NeverBent:
    """Every activation is the identity: the whole network draws one straight line."""


@dataclass(frozen=True, slots=True)
class NoGradient:
    """The gradient of every weight is exactly zero."""


@dataclass(frozen=True, slots=True)
class EqualUnits:
    """Units of a layer share all their parameters, so they do the work of one."""

    layer: int
    units: tuple[int, ...]
    width: int  # units in the layer


@dataclass(frozen=True, slots=True)
class DeadUnits:
    """The slope of units of a layer is exactly zero at every point."""

    layer: int
    units: tuple[int, ...]
    width: int


@dataclass(frozen=True, slots=True)
class SparseUnits:
    """Units that can die are at zero for a large share of the points, but not for all: some gradient passes."""

    layer: int
    units: tuple[int, ...]
    width: int
    share: float


@dataclass(frozen=True, slots=True)
class SaturatedUnits:
    """The slope of units of a layer is below FLAT_SLOPE at a share of the points or more."""

    layer: int
    units: tuple[int, ...]
    width: int
    share: float


@dataclass(frozen=True, slots=True)
class VanishingGradient:
    """At the start, the first layer's weight gradient is a small share of the last layer's."""

    layers: int  # weight layers
    first: float  # the length of layer 1's gradient
    last: float


Reason = NeverBent | NoGradient | EqualUnits | DeadUnits | SaturatedUnits | VanishingGradient


# --- how a training ended ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Solves:
    """The accuracy stays at SOLVED or above from a step on."""

    step: int
    accuracy: float  # at the end


@dataclass(frozen=True, slots=True)
class Stuck:
    """The accuracy stays below, and there is a reason for it in the numbers."""

    accuracy: float
    reason: Reason


@dataclass(frozen=True, slots=True)
class Moving:
    """As stuck, but the accuracy or the loss moves up to the last step, without getting better."""

    accuracy: float
    shares: tuple[float, float]  # the smallest and the largest accuracy in the last part
    losses: tuple[float, float]
    reason: Reason
    biases_alone: bool = False  # of the output are left to move: all other gradients are next to nothing


@dataclass(frozen=True, slots=True)
class Unsolved:
    """The accuracy stays below, the loss has all but stopped falling, and nothing in the numbers says why."""

    accuracy: float
    step: int  # the last one
    units: DeadUnits | SparseUnits | None = None  # seen besides: some units of a layer, which is not why


@dataclass(frozen=True, slots=True)
class Learning:
    """The accuracy stays below, but the loss still falls."""

    accuracy: float
    step: int  # the last one


@dataclass(frozen=True, slots=True)
class Worse:
    """The loss ends above its start: the steps were too large."""

    accuracy: float
    first_loss: float
    last_loss: float


@dataclass(frozen=True, slots=True)
class Diverged:
    """The loss or a parameter stopped being a finite number."""

    step: int
    last_loss: float | None  # the last finite one


@dataclass(frozen=True, slots=True)
class NoiseLeft:
    """R^2 stays below, but what is left of the numbers follows no pattern: there is nothing more to learn."""

    accuracy: float
    step: int  # the last one


Verdict = Solves | Stuck | Moving | Unsolved | Learning | Worse | Diverged | NoiseLeft


def judge(history: History, dataset: Dataset, *, network: Network) -> Verdict:
    """Say how a training ended, given the network it ended with; all that the words claim is computed here."""
    losses, accuracies = history.losses, shares_right(history, dataset)
    if history.diverged_at is not None:
        return Diverged(history.diverged_at, float(losses[-1]) if len(losses) else None)
    accuracy, last = float(accuracies[-1]), len(accuracies) - 1
    solved = solved_from(accuracies)
    if solved is not None:
        return Solves(solved, accuracy)
    if losses[-1] > losses[0]:
        return Worse(accuracy, float(losses[0]), float(losses[-1]))
    if leaves_noise(network, dataset):
        return NoiseLeft(accuracy, last)
    if reason := hard_reason(network, dataset):
        return _held(losses, accuracies, reason, alone=output_biases_alone(network, dataset))
    if still_falling(losses):
        return Learning(accuracy, last)
    start = network.with_vector(history.course[0])
    if reason := saturated_units(network, dataset.x) or vanishing_gradient(start, dataset):
        return _held(losses, accuracies, reason, alone=output_biases_alone(network, dataset))
    return Unsolved(accuracy, last, dead_units(network, dataset.x) or sparse_units(network, dataset.x))


def shares_right(history: History, dataset: Dataset) -> Array:
    """Return the share that is right after every step, (steps + 1,): the accuracy, or R^2."""
    if dataset.y is None:
        return history.accuracies
    return explained_share(history.losses, spread_of(dataset.y))


def leaves_noise(network: Network, dataset: Dataset) -> bool:
    """Say whether answers are numbers, of which a network leaves nothing that follows a pattern."""
    if dataset.y is None:
        return False
    said = output_of(network).f(propagate(network, dataset.x)[2])
    return all(follows_pattern(dataset.x, rest) is False for rest in (dataset.y - said).T)


def solved_from(accuracies: Array) -> int | None:
    """Return the first step from which the accuracy stays at SOLVED or above, if it does."""
    below = np.flatnonzero(accuracies < SOLVED)
    first = int(below[-1]) + 1 if len(below) else 0
    return first if first < len(accuracies) else None


def still_falling(losses: Array) -> bool:
    """Say whether the loss lost more than a share STILL_FALLING in the last part of the training."""
    before = _last_part(losses)[0]
    return bool(isfinite(before) and before - losses[-1] > STILL_FALLING * before)


def _last_part(values: Array) -> Array:
    """Return the values after the last LAST of the steps, and the one before them."""
    return values[-1 - max(1, round(LAST * (len(values) - 1))) :]


def output_biases_alone(network: Network, dataset: Dataset) -> bool:
    """Say whether the gradients of all parameters but the output's biases are a small share VANISHING of theirs."""
    passed = backward(network, forward(network, dataset.x), targets_of(network, dataset))
    others = max(length(each) for each in (*passed.weight_grads, *passed.bias_grads[:-1]))
    return others < VANISHING * length(passed.bias_grads[-1])


def _held(losses: Array, shares: Array, reason: Reason, *, alone: bool) -> Stuck | Moving:
    """Call a training stuck only where neither its loss nor what is right moves by STILL_FALLING in its last part."""
    loss, share = ((float(part.min()), float(part.max())) for part in map(_last_part, (losses, shares)))
    if loss[1] - loss[0] > STILL_FALLING * loss[1] or share[1] - share[0] > STILL_FALLING:
        return Moving(float(shares[-1]), share, loss, reason, alone)
    return Stuck(float(shares[-1]), reason)


def reason_of(verdict: Verdict) -> Reason | None:
    """Return what holds a training back, of one that it holds back."""
    return verdict.reason if isinstance(verdict, Stuck | Moving) else None


def hard_reason(network: Network, dataset: Dataset) -> Reason | None:
    """Find a reason that holds a network back for good, the most fundamental first."""
    if all(name == "identity" for name in network.activations):
        return NeverBent()
    if equal := next(equal_units(network), None):
        return equal if any(_gradient_norms(network, dataset)) else NoGradient()
    dead = dead_units(network, dataset.x)
    if dead and len(dead.units) == dead.width:  # a layer that lives in part lets gradients through
        return dead
    return None if any(_gradient_norms(network, dataset)) else NoGradient()


def vanishing_gradient(network: Network, dataset: Dataset) -> VanishingGradient | None:
    """Compare the gradients of the first and of the last layer, which share one loss."""
    norms = _gradient_norms(network, dataset)
    return VanishingGradient(len(norms), norms[0], norms[-1]) if norms[0] < VANISHING * norms[-1] else None


def _gradient_norms(network: Network, dataset: Dataset) -> list[float]:
    passed = backward(network, forward(network, dataset.x), targets_of(network, dataset))
    return [length(each) for each in passed.weight_grads]


def equal_units(network: Network) -> Iterator[EqualUnits]:
    """Find hidden units that share their weights, their bias and what is made of them, layer by layer."""
    for index, (layer, above) in enumerate(zip(network.layers, network.layers[1:], strict=False), start=1):
        own = np.concatenate([layer.weights, layer.bias[:, None], above.weights.T], axis=1)  # one row a unit
        pairs = [pair for pair in combinations(range(len(own)), 2) if np.abs(own[pair[0]] - own[pair[1]]).max() < EQUAL]
        if pairs:
            first = pairs[0][0]
            units = (first, *(j for i, j in pairs if i == first))
            yield EqualUnits(index, units, len(own))


def dead_units(network: Network, x: Array) -> DeadUnits | None:
    """Find the units of one layer that can die and whose slope is zero at every point.

    Far out a sigmoid's slope is zero too, as a float: its units are saturated.
    """
    found = _flattest(_only(network, dead_shares(network, x), dying=True), least=1.0)
    return DeadUnits(*found[:3]) if found else None


def sparse_units(network: Network, x: Array) -> SparseUnits | None:
    """Find the units of one layer that are at zero for a large share of the points, but not for all."""
    shares = tuple(np.where(share < 1, share, 0.0) for share in _only(network, dead_shares(network, x), dying=True))
    found = _flattest(shares, least=FLAT_SHARE)
    return SparseUnits(*found) if found else None


def saturated_units(network: Network, x: Array) -> SaturatedUnits | None:
    """Find the units of one layer that are flat at a large share of the points; one that can die is no such unit."""
    found = _flattest(_only(network, flat_shares(network, x), dying=False), least=FLAT_SHARE)
    return SaturatedUnits(*found) if found else None


def _only(network: Network, shares: tuple[Array, ...], *, dying: bool) -> tuple[Array, ...]:
    """Return the shares of the layers whose units can die, or of the others, and zeros for the rest."""
    pairs = zip(network.activations, shares, strict=True)
    return tuple(share if can_die(name) == dying else np.zeros_like(share) for name, share in pairs)


def _flattest(shares: tuple[Array, ...], *, least: float) -> tuple[int, tuple[int, ...], int, float] | None:
    """Return layer, units, width and smallest share of the layer most of whose units are flat; the lower on a tie."""
    layer = max(range(len(shares)), key=lambda index: float((shares[index] >= least).mean()))
    units = tuple(np.flatnonzero(shares[layer] >= least).tolist())
    return (layer + 1, units, len(shares[layer]), float(shares[layer][list(units)].min())) if units else None
