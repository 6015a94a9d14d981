"""Forward, backward and the record of one sample, against truths that share no code with them."""

import inspect
import textwrap
from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from nnviz_core.backprop import gradcheck, passes
from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.gradcheck import check_gradients
from nnviz_core.backprop.network import Array, Labels, Network, from_vector, snapshot_of, stack, to_vector
from nnviz_core.backprop.outputs import OUTPUTS, class_targets, output_of
from nnviz_core.backprop.passes import backward, forward, record_class

SMOOTH = ["tanh", "sigmoid", "gelu", "silu", "softplus", "identity"]
POINTS = 7


def _network(
    shape: tuple[int, ...], activations: tuple[str, ...], *, seed: int, ending: tuple[str, str] | None = None
) -> Network:
    count = sum(n_out * (n_in + 1) for n_in, n_out in pairwise(shape))
    ending = ending or ("softmax" if shape[-1] > 1 else "sigmoid", "cross_entropy")
    return from_vector(np.random.default_rng(seed).uniform(-1.2, 1.2, count), shape, activations, *ending)


@st.composite
def networks(draw: st.DrawFn, names: tuple[str, ...] = tuple(ACTIVATIONS)) -> Network:
    hidden = draw(st.lists(st.tuples(st.integers(1, 6), st.sampled_from(names)), min_size=1, max_size=6))
    shape = (2, *(width for width, _ in hidden), draw(st.integers(1, 3)))
    endings = [ending for ending in OUTPUTS if shape[-1] > 1 or ending[0] != "softmax"]
    ending, seed = draw(st.sampled_from(endings)), draw(st.integers(0, 10_000))
    return _network(shape, tuple(name for _, name in hidden), seed=seed, ending=ending)


def _points(network: Network, *, seed: int = 3) -> tuple[Array, Labels]:
    rng = np.random.default_rng(seed)
    return rng.uniform(-1, 1, (POINTS, 2)), rng.integers(0, max(network.shape[-1], 2), POINTS)


def _targets(network: Network, *, numbers: bool = False) -> tuple[Array, Array]:
    """Return points and what the outputs should say: for their classes, or any numbers that the loss takes."""
    x, labels = _points(network)
    if not numbers or network.output == "softmax":
        return x, class_targets(network, labels)
    span = (0.0, 1.0) if network.loss_kind == "cross_entropy" else (-2.0, 2.0)
    return x, np.random.default_rng(4).uniform(*span, (POINTS, network.shape[-1]))


@settings(max_examples=80, deadline=None)
@given(networks(), st.integers(1, POINTS), st.booleans())
def test_gradients_equal_central_differences(network: Network, points: int, numbers: bool) -> None:
    x, y = _targets(network, numbers=numbers)
    check = check_gradients(network, x[:points], y[:points])
    assert check.worst_error < 1e-7


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_each_activation_passes_the_gradient_check(name: str) -> None:
    network = _network((2, 3, 2, 2), (name, name), seed=8)
    assert check_gradients(network, *_targets(network)).worst_error < 1e-7


@settings(max_examples=30, deadline=None)
@given(networks())
def test_the_pictures_add_up(network: Network) -> None:
    x, labels = _points(network)
    sample = record_class(network, x[0], int(labels[0]))
    below = [sample.x_grad, *(layer.a_grad for layer in sample.layers)]
    for layer, a_grad_below in zip(sample.layers, below, strict=False):
        assert np.allclose(layer.contribution.sum(1) + layer.bias, layer.z, rtol=0, atol=1e-12)
        assert np.allclose(layer.message.sum(0), a_grad_below, rtol=0, atol=1e-12)
        assert np.allclose(layer.weight_grad * layer.weights, layer.message * layer.a_in, rtol=0, atol=1e-12)
        assert (layer.bias_grad == layer.delta).all()
    for layer in sample.layers if sample.loss_kind == "squared_error" else sample.layers[:-1]:
        assert np.allclose(layer.a_grad * layer.slope, layer.delta, rtol=0, atol=1e-15)
    for layer in sample.layers[:-1]:
        assert np.allclose(layer.a, ACTIVATIONS[layer.activation].f(layer.z), rtol=1e-15)


@settings(max_examples=20, deadline=None)
@given(networks())
def test_a_batch_is_the_mean_of_its_samples(network: Network) -> None:
    x, labels = _points(network)
    passed = forward(network, x)
    back = backward(network, passed, class_targets(network, labels))
    samples = [record_class(network, point, int(label)) for point, label in zip(x, labels, strict=True)]
    assert np.isclose(
        output_of(network).loss(passed.logits, class_targets(network, labels)),
        np.mean([sample.loss for sample in samples]),
    )
    assert np.allclose(back.x_grad, [sample.x_grad for sample in samples], rtol=0, atol=1e-12)
    for index in range(len(network.layers)):
        layers = [sample.layers[index] for sample in samples]
        assert np.allclose(back.deltas[index], [layer.delta for layer in layers], rtol=0, atol=1e-12)
        grads = np.mean([layer.weight_grad for layer in layers], axis=0)
        assert np.allclose(back.weight_grads[index], grads, rtol=0, atol=1e-12)
        grads = np.mean([layer.bias_grad for layer in layers], axis=0)
        assert np.allclose(back.bias_grads[index], grads, rtol=0, atol=1e-12)


@settings(max_examples=20, deadline=None)
@given(networks())
def test_many_snapshots_at_once_equal_one_at_a_time(network: Network) -> None:
    x, labels = _points(network)
    vectors = to_vector(network) * np.array([[1.0], [0.5], [-1.5]])
    stacked = stack([network.with_vector(vector) for vector in vectors])
    together = forward(stacked, x)
    back = backward(stacked, together, class_targets(stacked, labels))
    for index in range(3):
        alone = snapshot_of(stacked, index)
        passed = forward(alone, x)
        back_alone = backward(alone, passed, class_targets(alone, labels))
        assert np.allclose(together.said[index], passed.said, rtol=0, atol=1e-13)
        for all_grads, grads in zip(back.weight_grads, back_alone.weight_grads, strict=True):
            assert np.allclose(all_grads[index], grads, rtol=1e-11, atol=1e-13)
        for all_grads, grads in zip(back.bias_grads, back_alone.bias_grads, strict=True):
            assert np.allclose(all_grads[index], grads, rtol=1e-11, atol=1e-13)


class Scalar:
    """Carry one number and what to do with its gradient: a second implementation with no array in it."""

    def __init__(self, value: float, parents: tuple[tuple["Scalar", float], ...] = ()) -> None:
        self.value, self.parents, self.grad = value, parents, 0.0

    def __add__(self, other: "Scalar") -> "Scalar":
        return Scalar(self.value + other.value, ((self, 1.0), (other, 1.0)))

    def __mul__(self, other: "Scalar") -> "Scalar":
        return Scalar(self.value * other.value, ((self, other.value), (other, self.value)))

    def through(self, f: Callable[[float], float], slope: Callable[[float], float]) -> "Scalar":
        return Scalar(f(self.value), ((self, slope(self.value)),))

    def push(self, grad: float = 1.0) -> None:
        """Add up every path from the result: slow and plain."""
        self.grad += grad
        for parent, local in self.parents:
            parent.push(grad * local)


PLAIN = {
    "tanh": (np.tanh, lambda z: 1 - np.tanh(z) ** 2),
    "relu": (lambda z: max(z, 0), lambda z: float(z > 0)),
    "sigmoid": (lambda z: 1 / (1 + np.exp(-z)), lambda z: np.exp(-z) / (1 + np.exp(-z)) ** 2),
}


def _scalar_gradient(network: Network, x: Array, label: int) -> list[float]:
    """Return the gradient of one sample's loss by scalars, in the order of to_vector."""
    parameters: list[Scalar] = []
    signal = [Scalar(value) for value in x]
    for index, layer in enumerate(network.layers):
        weights = [[Scalar(value) for value in row] for row in layer.weights]
        bias = [Scalar(value) for value in layer.bias]
        parameters += [*(weight for row in weights for weight in row), *bias]
        signal = [
            sum((weight * a for weight, a in zip(row, signal, strict=True)), start)
            for row, start in zip(weights, bias, strict=True)
        ]
        if index < len(network.activations):
            signal = [z.through(*PLAIN[network.activations[index]]) for z in signal]
    _scalar_loss(network, signal, label).push()
    return [parameter.grad for parameter in parameters]


def _log_of_sum(signal: list[Scalar]) -> Scalar:
    total = sum((z.through(np.exp, np.exp) for z in signal), Scalar(0.0))
    return total.through(np.log, lambda value: 1 / value)


def _scalar_loss(network: Network, signal: list[Scalar], label: int) -> Scalar:
    if network.output == "softmax":
        return _log_of_sum(signal) + signal[label] * Scalar(-1.0)
    wanted = [label] if len(signal) == 1 else [int(j == label) for j in range(len(signal))]
    if network.loss_kind == "cross_entropy":  # ln(1 + e^z) - y z
        terms = [_log_of_sum([Scalar(0.0), z]) + z * Scalar(-y) for z, y in zip(signal, wanted, strict=True)]
        return sum(terms, Scalar(0.0))
    if network.output == "tanh" or (network.output == "linear" and len(signal) == 1):
        wanted = [2 * y - 1 for y in wanted]
    said = signal if network.output == "linear" else [z.through(*PLAIN[network.output]) for z in signal]
    off = [a + Scalar(-y) for a, y in zip(said, wanted, strict=True)]
    return sum((each * each * Scalar(0.5) for each in off), Scalar(0.0))


@settings(max_examples=30, deadline=None)
@given(networks(tuple(PLAIN)))
def test_gradients_equal_those_of_a_scalar_autodiff(network: Network) -> None:
    assume(len(network.layers) <= 4)
    x, labels = _points(network)
    layers = record_class(network, x[0], int(labels[0])).layers
    ours = np.concatenate([piece.ravel() for layer in layers for piece in (layer.weight_grad, layer.bias_grad)])
    assert np.allclose(ours, _scalar_gradient(network, x[0], int(labels[0])), rtol=1e-10, atol=1e-13)


FAULTS = {
    "no slope": ("backpropagate", "a_grads[-1] * ACTIVATIONS[name].slope(z)", "a_grads[-1]"),
    "transposed weights": ("backpropagate", "layer.weights.swapaxes(-1, -2)", "layer.weights"),
    "wrong sign": ("backward", "delta = output_of(network).delta(", "delta = -output_of(network).delta("),
    "no target": ("backward", "passed.said, y)", "passed.said, 0.0 * y)"),
    "no bias gradient": ("layer_gradient", "total(delta, axis=-2)", "0 * delta[..., 0, :]"),
    "sum for mean": ("layer_gradient", "outer_totals(delta, a_in) / points", "outer_totals(delta, a_in)"),
    "slope of a, not z": ("backpropagate", "slope(z)", "slope(ACTIVATIONS[name].f(z))"),
    "layers in the wrong order": ("backpropagate", "network.layers[:0:-1]", "network.layers[1:]"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_broken_backward_pass_fails_the_gradient_check(fault: str, monkeypatch: pytest.MonkeyPatch) -> None:
    function, right, wrong = FAULTS[fault]
    source = textwrap.dedent(inspect.getsource(getattr(passes, function)))
    assert right in source
    network = _network((2, 2, 2, 2), ("tanh", "sigmoid"), seed=5)
    assert check_gradients(network, *_targets(network)).worst_error < 1e-7
    made: dict[str, object] = {}
    exec(source.replace(right, wrong), vars(passes).copy(), made)
    for module in (passes, gradcheck):
        if hasattr(module, function):
            monkeypatch.setattr(module, function, made[function])
    assert check_gradients(network, *_targets(network)).worst_error > 1e-2


def test_the_output_layer_is_recorded_as_softmax() -> None:
    network = _network((2, 3, 2), ("tanh",), seed=2)
    sample = record_class(network, np.array([0.3, -0.4]), 1)
    last = sample.layers[-1]
    assert [layer.index for layer in sample.layers] == [1, 2]
    assert [layer.activation for layer in sample.layers] == ["tanh", "softmax"]
    assert (last.a == sample.said).all() and (last.z == sample.logits).all() and (last.slope == 1).all()
    assert np.allclose(last.a_grad, [0, -1 / sample.said[1]]) and not np.signbit(last.a_grad[0])
    assert np.allclose(last.delta, sample.said - [0, 1], rtol=1e-15)
    assert np.isclose(sample.loss, -np.log(sample.said[1]))
    jacobian = np.diag(sample.said) - np.outer(sample.said, sample.said)
    assert np.allclose(jacobian @ last.a_grad, last.delta, rtol=1e-13)


def test_one_output_is_recorded_as_the_probability_of_class_1() -> None:
    for label in (0, 1):
        sample = record_class(_network((2, 3, 1), ("tanh",), seed=2), np.array([0.3, -0.4]), label)
        last, p = sample.layers[-1], sample.said[0]
        assert (sample.output, last.activation, sample.y.tolist()) == ("sigmoid", "sigmoid", [label])
        assert p == pytest.approx(1 / (1 + np.exp(-sample.logits[0])))
        assert sample.loss == pytest.approx(-np.log(p if label else 1 - p))
        assert last.a_grad * last.slope == pytest.approx(last.delta, rel=1e-12)
        assert last.delta == pytest.approx(p - label)


def test_an_impossible_class_still_gives_finite_numbers() -> None:
    network = _network((2, 2, 2), ("identity",), seed=2)
    sample = record_class(network, np.array([3e4, 1e4]), int(np.argmin(forward(network, np.array([[3e4, 1e4]])).said)))
    assert sample.said.min() == 0 and np.isfinite(sample.loss)
    assert all(np.isfinite(layer.a_grad).all() and np.isfinite(layer.message).all() for layer in sample.layers)


def test_every_array_of_a_pass_is_read_only() -> None:
    network = _network((2, 3, 2), ("relu",), seed=2)
    x, labels = _points(network)
    passed = forward(network, x)
    back = backward(network, passed, class_targets(network, labels))
    sample = record_class(network, x[0], 0)
    layer = sample.layers[0]
    arrays = [passed.x, *passed.zs, *passed.a_s, passed.logits, passed.said, back.x_grad]
    arrays += [*back.deltas, *back.a_grads, *back.weight_grads, *back.bias_grads]
    arrays += [getattr(layer, name) for name in layer.__slots__ if name not in ("index", "activation", "has_bias")]
    arrays += [sample.x, sample.logits, sample.said, sample.x_grad]
    assert not any(array.flags.writeable for array in arrays)
    assert x.flags.writeable
