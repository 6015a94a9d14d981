"""Which hidden units let no gradient through: dead ones, whose slope is zero at every point, and saturated ones."""

from collections.abc import Iterator, Sequence

import numpy as np

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.network import Array, Labels, Network, batches
from nnviz_core.backprop.passes import propagate

FLAT_SLOPE = 0.01  # a slope below this lets hardly any gradient through; leaky ReLU's leak is not below it
FLAT_SHARE = 0.9  # the share of points at which a unit must be flat to be called saturated or sparse; dead is all
FAR = np.linspace(-100.0, 100.0, 2001)  # z at which a slope is looked at


def dead_shares(network: Network, x: Array) -> tuple[Array, ...]:
    """Return for every hidden layer (..., n): the share of points at which each unit's slope is zero."""
    return tuple((slope == 0).mean(axis=-2) for slope in _slopes(network, x))


def flat_shares(network: Network, x: Array) -> tuple[Array, ...]:
    """Return for every hidden layer (..., n): the share of points at which each unit's |slope| < FLAT_SLOPE."""
    return tuple((np.abs(slope) < FLAT_SLOPE).mean(axis=-2) for slope in _slopes(network, x))


def flat_units(network: Network, x: Array) -> Labels:
    """Count the hidden units, (...), that are dead, or where none can die saturated: one word holds for all of them."""
    dying = counts_dead(network.activations)
    counts = zip(network.activations, flat_units_by_layer(network, x), strict=True)
    return np.asarray(np.sum([c if can_die(name) == dying else 0 * c for name, c in counts], axis=0), dtype=np.int64)


def counts_dead(activations: Sequence[str]) -> bool:
    """Say whether the flat units of a network are counted as dead: where any can die, those are; else saturated."""
    return any(map(can_die, activations))


def flat_units_by_layer(network: Network, x: Array) -> list[Labels]:
    """Count in every hidden layer the units, (...), that are dead (flat at all points) or saturated (at FLAT_SHARE)."""
    needed = [1.0 if can_die(name) else FLAT_SHARE for name in network.activations]
    return [(share >= least).sum(axis=-1) for share, least in zip(flat_shares(network, x), needed, strict=True)]


def flat_units_of(network: Network, x: Array) -> Labels:
    """Count the flat hidden units of every row, (rows,), of a stacked network, as flat_units does."""
    with np.errstate(all="ignore"):  # a training that diverges leaves every scale
        counts = [flat_units(part, x) for part in batches(network, len(x))]
    return np.concatenate(counts)


def can_die(name: str) -> bool:
    """Say whether an activation is exactly flat below zero: then a flat unit is dead, else saturated."""
    return bool((ACTIVATIONS[name].slope(np.array([-1.0, -2.0])) == 0).all())


def can_be_flat(name: str) -> bool:
    """Say whether the slope of an activation is below FLAT_SLOPE anywhere: that of leaky ReLU is not."""
    return bool((np.abs(ACTIVATIONS[name].slope(FAR)) < FLAT_SLOPE).any())


def _slopes(network: Network, x: Array) -> Iterator[Array]:
    """Yield f'(z) of every hidden layer, (..., points, n)."""
    zs, _, _ = propagate(network, x)
    return (ACTIVATIONS[name].slope(z) for name, z in zip(network.activations, zs, strict=True))
