"""Follow one sample a snapshot through many snapshots at once, forward and backward."""

from dataclasses import dataclass

import numpy as np

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.network import Array, Network, seal
from nnviz_core.backprop.outputs import output_of
from nnviz_core.backprop.passes import backpropagate, layer_gradient, propagate


@dataclass(frozen=True, slots=True, eq=False)
class Followed:
    """Keep what a sweep does to its sample; every array counts the snapshots first."""

    zs: tuple[Array, ...]  # (n, neurons)   one per layer, the scores last
    a_s: tuple[Array, ...]  # (n, neurons)   one per layer, the outputs last
    slopes: tuple[Array, ...]  # (n, neurons)   f'(z), one per hidden layer
    loss: Array  # (n,)   of the sample
    grads: Array  # (n, parameters)   of the sample's loss, in the order of to_vector


def follow(networks: Network, x: Array, y: Array) -> Followed:
    """Run sample i, x[i] (n_in,) with targets y[i] (n_out,), through snapshot i of a stacked network."""
    zs, a_s, logits = propagate(networks, x[:, None, :])
    output = output_of(networks)
    said, losses = output.judged(logits[:, 0, :], y)
    delta = output.delta(logits[:, 0, :], said, y)
    deltas, _ = backpropagate(networks, zs, delta[:, None, :])
    pairs = [layer_gradient(*each) for each in zip(networks.layers, deltas, [x[:, None, :], *a_s], strict=True)]
    pieces = [piece for weights, bias in pairs for piece in (weights.reshape(len(x), -1), bias)]
    return Followed(
        zs=_rows([*zs, logits]),
        a_s=_rows([*a_s, said[:, None, :]]),
        slopes=_rows([ACTIVATIONS[name].slope(z) for name, z in zip(networks.activations, zs, strict=True)]),
        loss=seal(losses),
        grads=seal(np.concatenate(pieces, axis=-1)),
    )


def _rows(arrays: list[Array]) -> tuple[Array, ...]:
    """Drop the axis of the one sample."""
    return tuple(seal(array[:, 0, :].copy()) for array in arrays)
