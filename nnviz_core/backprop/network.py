"""Keep the parameters of a network, by layer and as one flat vector."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import sqrt
from typing import Literal, assert_never

import numpy as np
import numpy.typing as npt

from nnviz_core.backprop.crowding import MOST_WHOLE
from nnviz_core.backprop.draws import normal
from nnviz_core.backprop.elementary import Array as Array

Labels = npt.NDArray[np.int64]
Init = Literal["normal", "xavier", "he", "zeros", "symmetric"]
PixelValues = Literal["unit", "standard"]  # from 0 to 1, or less the mean of all and divided by their deviation
VALUES_AT_ONCE = 200_000  # points times snapshots of one batch, so that it stays in the cache


@dataclass(frozen=True, slots=True)
class Image:
    """Say how the numbers of a point make a picture, row by row from the top; `low` is drawn black, `high` white."""

    rows: int
    columns: int
    low: float = 0.0
    high: float = 1.0
    values: PixelValues = "unit"


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """Map the layer below to pre-activations: z = weights a + bias."""

    weights: Array  # (..., n_out, n_in)   leading axes: snapshots
    bias: Array  # (..., n_out)
    has_bias: bool = True  # False: z = weights a; the bias is zero everywhere, and no parameter


@dataclass(frozen=True, slots=True, eq=False)
class Network:
    """Chain layers; the last one gives the scores, which an output of the table turns into what the network says."""

    layers: tuple[Layer, ...]
    activations: tuple[str, ...]  # one name per hidden layer
    output: str = "softmax"
    loss_kind: str = "cross_entropy"

    @property
    def shape(self) -> tuple[int, ...]:
        """Return the widths from the input to the output, such as (2, 2, 2, 2)."""
        return (self.layers[0].weights.shape[-1], *(layer.bias.shape[-1] for layer in self.layers))

    def with_layers(self, layers: Iterable[Layer]) -> "Network":
        """Return a network of the same functions with other parameters."""
        return replace(self, layers=tuple(layers))

    def with_vector(self, vector: Array) -> "Network":
        """Return a network of the same shape and functions whose to_vector is this vector, (..., n_parameters)."""
        layers = zip(views_of(freeze(vector), self.shape), self.layers, strict=True)
        return self.with_layers(replace(layer, has_bias=own.has_bias) for layer, own in layers)


def layer_of(weights: Array, bias: Array | None) -> Layer:
    """Make a layer of weights (..., n_out, n_in) and a bias (..., n_out), or of weights alone."""
    if bias is not None:
        return Layer(weights, bias)
    return Layer(weights, seal(np.zeros(weights.shape[:-1])), has_bias=False)


def freeze(values: npt.ArrayLike) -> Array:
    """Return a read-only float64 array; values that someone else could still write are copied."""
    array = np.asarray(values, dtype=np.float64)
    return seal(array.copy()) if array.flags.writeable else array


def seal(array: Array) -> Array:
    """Make an array of our own read-only, in place, and return it."""
    array.flags.writeable = False
    return array


def initial_network(
    shape: Sequence[int],
    activations: Sequence[str],
    output: str = "softmax",
    loss_kind: str = "cross_entropy",
    *,
    init: Init,
    scale: float,
    rng: np.random.Generator,
) -> Network:
    """Draw the weights layer by layer, times scale; the biases start at zero.

    normal: N(0, 1). xavier: N(0, 2 / (n_in + n_out)). he: N(0, 2 / n_in). zeros: 0.
    symmetric: every weight is 1, so the neurons of a hidden layer start equal and stay equal.
    """
    layers = (
        Layer(freeze(scale * _unscaled(init, n_out, n_in, rng=rng)), freeze(np.zeros(n_out)))
        for n_in, n_out in pairwise(shape)
    )
    return Network(tuple(layers), tuple(activations), output, loss_kind)


def _unscaled(init: Init, n_out: int, n_in: int, *, rng: np.random.Generator) -> Array:
    match init:
        case "normal":
            return normal(rng, shape=(n_out, n_in))
        case "xavier":
            return normal(rng, shape=(n_out, n_in)) * sqrt(2 / (n_in + n_out))
        case "he":
            return normal(rng, shape=(n_out, n_in)) * sqrt(2 / n_in)
        case "zeros":
            return np.zeros((n_out, n_in))
        case "symmetric":
            return np.ones((n_out, n_in))
        case _:
            assert_never(init)


def to_vector(network: Network) -> Array:
    """Lay all parameters in one row, (..., n_parameters): layer by layer, weights by rows, then the bias."""
    pieces = [piece for layer in network.layers for piece in (_flat(layer.weights), layer.bias)]
    return seal(np.concatenate(pieces, axis=-1))


def _flat(weights: Array) -> Array:
    return weights.reshape(*weights.shape[:-2], -1)


def views_of(vector: Array, shape: Sequence[int]) -> tuple[Layer, ...]:
    """Cut (..., n_parameters) into layers that share its memory: writing the vector moves the layers."""
    layers, start = [], 0
    for n_in, n_out in pairwise(shape):
        middle, end = start + n_out * n_in, start + n_out * (n_in + 1)
        weights = vector[..., start:middle].reshape(*vector.shape[:-1], n_out, n_in)
        layers.append(Layer(weights, vector[..., middle:end]))
        start = end
    return tuple(layers)


def from_vector(
    vector: Array,
    shape: Sequence[int],
    activations: Sequence[str],
    output: str = "softmax",
    loss_kind: str = "cross_entropy",
) -> Network:
    """Build the network whose to_vector is this vector, (..., n_parameters)."""
    return Network(views_of(freeze(vector), shape), tuple(activations), output, loss_kind)


def parameter_names(shape: Sequence[int]) -> tuple[str, ...]:
    """Name the parameters as configs do, 1-based and in the order of to_vector: W1[1,1], ..., b1[1], ..."""
    names: list[str] = []
    for index, (n_in, n_out) in enumerate(pairwise(shape), start=1):
        names += [f"W{index}[{j},{k}]" for j in range(1, n_out + 1) for k in range(1, n_in + 1)]
        names += [f"b{index}[{j}]" for j in range(1, n_out + 1)]
    return tuple(names)


def own_parameters(network: Network) -> Labels:
    """Return the places in to_vector of the parameters that there are: not those of biases that layers do without."""
    pieces = [np.full(size, there) for layer in network.layers for size, there in _pieces(layer)]
    return np.flatnonzero(np.concatenate(pieces))


def _pieces(layer: Layer) -> tuple[tuple[int, bool], ...]:
    n_out, n_in = layer.weights.shape[-2:]
    return (n_out * n_in, True), (n_out, layer.has_bias)


def parameter_index(name: str, shape: Sequence[int]) -> int:
    """Find the place of a parameter in to_vector.

    Raises ValueError, with a sentence, if the network has no such parameter.
    """
    names = parameter_names(shape)
    if name not in names:
        widths = "-".join(str(width) for width in shape)
        raise ValueError(f"a {widths} network has no parameter {name}; they run from {names[0]} to {names[-1]}")
    return names.index(name)


def with_parameter(network: Network, name: str, values: npt.ArrayLike) -> Network:
    """Return one snapshot per value, (n,), each the network with that parameter replaced."""
    column = freeze(values)
    vectors = np.repeat(to_vector(network)[None, :], len(column), axis=0)
    vectors[:, parameter_index(name, network.shape)] = column
    return network.with_vector(seal(vectors))


def weight_indices(layer: int, shape: Sequence[int]) -> tuple[int, ...]:
    """Find the places of a layer's weights (layers count from 1) in to_vector; none if there is no such layer."""
    names = parameter_names(shape)
    return tuple(index for index, name in enumerate(names) if name.startswith(f"W{layer}["))


def with_scale(network: Network, layer: int, factors: npt.ArrayLike) -> Network:
    """Return one snapshot per factor, (n,), each the network with all weights of a layer (from 1) times it."""
    column = freeze(factors)
    vectors = np.repeat(to_vector(network)[None, :], len(column), axis=0)
    vectors[:, weight_indices(layer, network.shape)] *= column[:, None]
    return network.with_vector(seal(vectors))


def stack(networks: Sequence[Network]) -> Network:
    """Join networks of one shape into one whose leading axis counts the snapshots; a bias of one is one of all."""
    vectors = seal(np.stack([to_vector(network) for network in networks]))
    layers = zip(*(network.layers for network in networks), strict=True)
    first = (replace(each[0], has_bias=any(layer.has_bias for layer in each)) for each in layers)
    return networks[0].with_layers(first).with_vector(vectors)


def batches(network: Network, points: int) -> Iterator[Network]:
    """Cut a stacked network into batches of snapshots that so many points can go through at once."""
    crowd = max(1, max(network.shape) // MOST_WHOLE)  # what a narrow network takes, times so many
    size = max(1, VALUES_AT_ONCE // (points * crowd))
    for start in range(0, len(network.layers[0].bias), size):
        part = slice(start, start + size)
        yield network.with_layers(_rows(layer, part) for layer in network.layers)


def snapshot_of(network: Network, index: int) -> Network:
    """Take one snapshot out of a stacked network."""
    return network.with_layers(_rows(layer, index) for layer in network.layers)


def _rows(layer: Layer, rows: int | slice) -> Layer:
    return replace(layer, weights=freeze(layer.weights[rows]), bias=freeze(layer.bias[rows]))
