"""The worked example of Matt Mazur, "A Step by Step Backpropagation Example" (2015): every number that he prints.

He leaves the biases as they are; a step of nnviz moves them like the weights, so that what he finds after a step is
compared for weights alone.
"""

from pathlib import Path

import numpy as np
import pytest

from nnviz_core.backprop.landscape import mean_loss
from nnviz_core.backprop.network import Layer, Network
from nnviz_core.backprop.passes import record
from nnviz_core.config.loading import load
from nnviz_core.kinds.update.actions import UpdateSubject
from nnviz_core.story.run import run
from tests.fixtures.storyboards import storyboard_of

PATH = Path(__file__).parents[2] / "configs/textbook/mazur.toml"
TRACE = run(load(PATH))
START = TRACE.snapshots[0].network
X, Y, RATE = np.array([0.05, 0.10]), np.array([0.01, 0.99]), 0.5
printed = pytest.approx


def weights_moved(network: Network) -> Network:
    """Take one step with the weights alone."""
    layers = record(network, X, Y).layers
    return network.with_layers(Layer(each.weights - RATE * each.weight_grad, each.bias) for each in layers)


def test_the_dataset_is_the_one_sample() -> None:
    assert (TRACE.dataset.x.tolist(), TRACE.dataset.y.tolist()) == ([X.tolist()], [Y.tolist()])
    assert TRACE.dataset.classes is None and np.isnan(TRACE.accuracies).all()
    assert TRACE.losses[0] == printed(0.298371109, abs=5e-10)


def test_the_forward_pass_is_his() -> None:
    passed = record(START, X, Y)
    hidden, outputs = passed.layers
    assert hidden.z == printed([0.3775, 0.3925], abs=1e-15)
    assert hidden.a == printed([0.593269992, 0.596884378], abs=5e-10)
    assert outputs.z[0] == printed(1.105905967, abs=5e-10)
    assert outputs.a == printed([0.75136507, 0.772928465], abs=5e-9)
    assert (outputs.a - Y) ** 2 / 2 == printed([0.274811083, 0.023560026], abs=5e-10)
    assert passed.loss == printed(0.298371109, abs=5e-10)


def test_the_backward_pass_is_his() -> None:
    hidden, outputs = record(START, X, Y).layers
    assert outputs.a_grad[0] == printed(0.74136507, abs=5e-9)
    assert outputs.slope[0] == printed(0.186815602, abs=5e-10)
    assert outputs.delta == printed([0.138498562, -0.0380982366], abs=5e-10)
    assert outputs.weight_grad[0, 0] == printed(0.082167041, abs=5e-10)
    assert outputs.message[:, 0] == printed([0.055399425, -0.019049119], abs=1e-9)  # his second is of rounded factors
    assert hidden.a_grad[0] == printed(0.036350306, abs=5e-10)
    assert hidden.slope[0] == printed(0.241300709, abs=5e-10)
    assert hidden.weight_grad[0, 0] == printed(0.000438568, abs=5e-10)


def test_a_step_of_the_weights_is_his() -> None:
    first, second = weights_moved(START).layers
    assert first.weights == printed(np.array([[0.149780716, 0.19956143], [0.24975114, 0.29950229]]), abs=5e-9)
    assert second.weights == printed(np.array([[0.35891648, 0.408666186], [0.511301270, 0.561370121]]), abs=5e-9)
    assert mean_loss(weights_moved(START), TRACE.dataset) == printed(0.291027774, abs=5e-10)


def outputs_moved_first(network: Network) -> Network:
    """Take a step as his program does: the blame of hidden neurons goes through output weights that have moved."""
    hidden, outputs = record(network, X, Y).layers
    after = outputs.weights - RATE * outputs.weight_grad
    delta = (after.T @ outputs.delta) * hidden.slope
    first = Layer(hidden.weights - RATE * delta[:, None] * X, hidden.bias)
    return network.with_layers([first, Layer(after, outputs.bias)])


def test_the_error_that_he_prints_after_a_step_is_of_output_weights_that_moved_first() -> None:
    assert mean_loss(outputs_moved_first(START), TRACE.dataset) == printed(0.291027924, abs=5e-10)


def test_the_film_takes_his_step_and_moves_the_biases_too() -> None:
    subject = storyboard_of(PATH).sections[-1].subject
    assert isinstance(subject, UpdateSubject)
    for ours, his in zip(subject.after.layers, weights_moved(START).layers, strict=True):
        assert ours.weights == printed(his.weights, abs=1e-15)
    deltas = [layer.delta for layer in record(START, X, Y).layers]
    for before, after, delta in zip(START.layers, subject.after.layers, deltas, strict=True):
        assert after.bias == printed(before.bias - RATE * delta, abs=1e-15)
    assert subject.loss_after < mean_loss(weights_moved(START), TRACE.dataset) < subject.loss
