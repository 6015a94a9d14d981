"""Run a network forward and read the same pass upwards for the gradients."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.network import Array, Image, Layer, Network, freeze, seal
from nnviz_core.backprop.outputs import class_targets, output_of
from nnviz_core.backprop.sums import Float, columns_times, outer_totals, times, total


@dataclass(frozen=True, slots=True, eq=False)
class ForwardPass:
    """Keep what the forward pass made, for every point and every snapshot."""

    x: Array  # (..., points, n_in)
    zs: tuple[Array, ...]  # (..., points, n)   one per hidden layer
    a_s: tuple[Array, ...]  # (..., points, n)   one per hidden layer, f(z)
    logits: Array  # (..., points, n_out)
    said: Array  # (..., points, n_out)   what the outputs make of the logits: probabilities, for one

    @property
    def inputs(self) -> tuple[Array, ...]:
        """Return what each layer reads: x, then the activations of the layer below."""
        return (self.x, *self.a_s)


@dataclass(frozen=True, slots=True, eq=False)
class BackwardPass:
    """Keep the gradients: of each point's own loss where there is a point axis, else of the mean loss."""

    deltas: tuple[Array, ...]  # (..., points, n_out)   dL/dz, one per layer
    a_grads: tuple[Array, ...]  # (..., points, n)   dL/da, one per hidden layer
    weight_grads: tuple[Array, ...]  # (..., n_out, n_in)   mean over points
    bias_grads: tuple[Array, ...]  # (..., n_out)   mean over points
    x_grad: Array  # (..., points, n_in)


@dataclass(frozen=True, slots=True, eq=False)
class LayerPass:
    """Record one layer for one sample: every number that a picture of it can show."""

    index: int  # from 1
    activation: str  # of the last layer the output: softmax, sigmoid, tanh, linear
    weights: Array  # (n_out, n_in)
    bias: Array  # (n_out,)
    has_bias: bool  # False: there is none, and bias and bias_grad are zero
    a_in: Array  # (n_in,)
    contribution: Array  # (n_out, n_in)   weights * a_in, one number an edge
    z: Array  # (n_out,)
    a: Array  # (n_out,)   of the last layer what the network says
    a_grad: Array  # (n_out,)   dL/da
    delta: Array  # (n_out,)   dL/dz
    weight_grad: Array  # (n_out, n_in)   delta * a_in
    bias_grad: Array  # (n_out,)
    message: Array  # (n_out, n_in)   weights * delta, one number an edge
    slope: Array  # (n_out,)   f'(z); ones where an output does not act on each z alone


@dataclass(frozen=True, slots=True, eq=False)
class SamplePass:
    """Record one sample through the whole network, forward and backward."""

    x: Array  # (n_in,)
    label: int | None  # the class; None where the answer is y itself
    y: Array  # (n_out,)   what the outputs should say
    output: str  # of the table: softmax, sigmoid, tanh, linear
    loss_kind: str  # of the table: cross_entropy, squared_error
    layers: tuple[LayerPass, ...]
    logits: Array  # (n_out,)
    said: Array  # (n_out,)   what the network says
    loss: float
    x_grad: Array  # (n_in,)
    image: Image | None = None  # where x is a picture

    @property
    def has_biases(self) -> bool:
        """Say whether any layer has a bias."""
        return any(layer.has_bias for layer in self.layers)


def affine(layer: Layer, columns: npt.NDArray[Float]) -> npt.NDArray[Float]:
    """Return z = W a + b for columns of activations, (..., n_out, points)."""
    z = columns_times(layer.weights, columns)
    z += layer.bias[..., :, None]
    return z


def propagate(network: Network, x: Array) -> tuple[list[Array], list[Array], Array]:
    """Go up the layers: return the hidden zs, the hidden activations and the logits."""
    zs: list[Array] = []
    columns = [x.swapaxes(-1, -2)]
    for layer, name in zip(network.layers, network.activations, strict=False):
        zs.append(affine(layer, columns[-1]))
        columns.append(ACTIVATIONS[name].f(zs[-1]))
    logits = affine(network.layers[-1], columns[-1])
    return _points_of(zs), _points_of(columns[1:]), logits.swapaxes(-1, -2)


def _points_of(columns: list[Array]) -> list[Array]:
    """Let the neurons be the last axis, (..., points, n); in memory a neuron's points stay side by side."""
    return [each.swapaxes(-1, -2) for each in columns]


def backpropagate(network: Network, zs: list[Array], delta: Array) -> tuple[list[Array], list[Array]]:
    """Go down the layers from the output delta: return all deltas and the hidden a_grads, bottom first."""
    deltas = [delta]
    a_grads: list[Array] = []
    for layer, name, z in zip(network.layers[:0:-1], network.activations[::-1], zs[::-1], strict=True):
        a_grads.append(times(layer.weights.swapaxes(-1, -2), deltas[-1]))
        deltas.append(a_grads[-1] * ACTIVATIONS[name].slope(z))
    return deltas[::-1], a_grads[::-1]


def layer_gradient(layer: Layer, delta: Array, a_in: Array) -> tuple[Array, Array]:
    """Return the mean over points of delta a_in^T and of delta: the gradients of one layer; zero for no bias."""
    points = delta.shape[-2]
    bias_grad = total(delta, axis=-2) / points if layer.has_bias else np.zeros_like(delta[..., 0, :])
    return outer_totals(delta, a_in) / points, bias_grad


def forward(network: Network, x: Array) -> ForwardPass:
    """Run x (..., points, n_in) through every snapshot of the network."""
    zs, a_s, logits = propagate(network, x)
    said = output_of(network).f(logits)
    return ForwardPass(freeze(x), _sealed(zs), _sealed(a_s), seal(logits), seal(said))


def backward(network: Network, passed: ForwardPass, y: Array) -> BackwardPass:
    """Return the gradient of the mean loss of a forward pass, for targets y (points, n_out)."""
    delta = output_of(network).delta(passed.logits, passed.said, y)
    deltas, a_grads = backpropagate(network, list(passed.zs), delta)
    grads = [layer_gradient(*each) for each in zip(network.layers, deltas, passed.inputs, strict=True)]
    return BackwardPass(
        deltas=_sealed(deltas),
        a_grads=_sealed(a_grads),
        weight_grads=_sealed([weight_grad for weight_grad, _ in grads]),
        bias_grads=_sealed([bias_grad for _, bias_grad in grads]),
        x_grad=seal(times(network.layers[0].weights.swapaxes(-1, -2), deltas[0])),
    )


def _sealed(arrays: list[Array]) -> tuple[Array, ...]:
    return tuple(seal(array) for array in arrays)


def record(network: Network, x: Array, y: Array, *, label: int | None = None) -> SamplePass:
    """Run one sample, x (n_in,) with targets y (n_out,), forward and backward and keep every number of every layer.

    The label is that of the class which the targets stand for, if they do.
    """
    targets, output = freeze(y)[None, :], output_of(network)
    passed = forward(network, freeze(x)[None, :])
    back = backward(network, passed, targets)
    return SamplePass(
        x=passed.x[0],
        label=label,
        y=targets[0],
        output=network.output,
        loss_kind=network.loss_kind,
        layers=_layer_passes(network, passed, back, a_grad=output.a_grad(passed.said, targets)),
        logits=passed.logits[0],
        said=passed.said[0],
        loss=float(output.loss(passed.logits, targets)),
        x_grad=back.x_grad[0],
    )


def record_class(network: Network, x: Array, label: int) -> SamplePass:
    """Record a sample of a class."""
    return record(network, x, class_targets(network, [label])[0], label=label)


def _layer_passes(network: Network, passed: ForwardPass, back: BackwardPass, *, a_grad: Array) -> tuple[LayerPass, ...]:
    """Zip the columns of a batch of one into one record per layer."""
    columns = zip(
        (*network.activations, network.output),
        network.layers,
        passed.inputs,
        (*passed.zs, passed.logits),
        (*passed.a_s, passed.said),
        (*back.a_grads, a_grad),
        back.deltas,
        back.weight_grads,
        back.bias_grads,
        (*_slopes(network, passed), output_of(network).slope(passed.logits)),
        strict=True,
    )
    return tuple(
        LayerPass(
            index=index,
            activation=activation,
            weights=layer.weights,
            bias=layer.bias,
            has_bias=layer.has_bias,
            a_in=a_in[0],
            contribution=seal(layer.weights * a_in[0]),
            z=z[0],
            a=a[0],
            a_grad=a_grad[0],
            delta=delta[0],
            weight_grad=weight_grad,
            bias_grad=bias_grad,
            message=seal(layer.weights * delta[0][:, None]),
            slope=seal(slope[0]),
        )
        for index, (activation, layer, a_in, z, a, a_grad, delta, weight_grad, bias_grad, slope) in enumerate(
            columns, start=1
        )
    )


def _slopes(network: Network, passed: ForwardPass) -> list[Array]:
    return [ACTIVATIONS[name].slope(z) for name, z in zip(network.activations, passed.zs, strict=True)]
