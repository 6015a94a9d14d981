"""What the page says of a network and of a training is what the films measure."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnviz_core.backprop.datasets import make_dataset
from nnviz_core.backprop.flat_units import dead_shares, flat_shares
from nnviz_core.backprop.network import freeze, from_vector
from nnviz_core.backprop.outputs import class_targets
from nnviz_core.backprop.passes import backward, forward
from nnviz_core.backprop.verdict import (
    DeadUnits,
    EqualUnits,
    Moving,
    NeverBent,
    NoGradient,
    _held,
    hard_reason,
    saturated_units,
    solved_from,
    still_falling,
)
from nnviz_core.config.loading import load
from nnviz_core.story.run import run
from tests.explorer.networks import NAMES, written

COURSES = st.lists(st.tuples(st.floats(0.69, 0.71), st.floats(0.5, 0.52)), min_size=2, max_size=60)
SHARES = "(network, x) => flatShares(network, propagate(network, columnsOf(x)).zs)"
REASONS = """(network, x, labels) => {
  const dataset = datasetOf(x, labels);
  const found = measure(network, dataset);
  const gradient = gradientOf(network, found.states, found.said, labels);
  const norms = gradientNorms(gradient, shapeOf(network));
  return { ...reasonWords(network, flatShares(network, found.states.zs), gradient), norms };
}"""


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("scale", [0.5, 6.0])
def test_shares_of_flat_points_are_the_films(call, name, scale):
    rng = np.random.default_rng(5)
    shape = (2, 3, 2, 2)
    size = sum(n_out * (n_in + 1) for n_in, n_out in pairwise(shape))
    network = from_vector(freeze(scale * rng.standard_normal(size)), shape, (name, name))
    x = rng.uniform(-1, 1, (60, 2))
    ours = call(SHARES, written(network), x.tolist())
    for key, theirs in (("dead", dead_shares(network, x)), ("flat", flat_shares(network, x))):
        assert [[unit[key] for unit in layer] for layer in ours] == [pytest.approx(layer.tolist()) for layer in theirs]


FAILURES = sorted(Path("configs/failures").glob("*.toml"))


@pytest.mark.parametrize("path", FAILURES, ids=lambda path: path.stem)
def test_every_shipped_failure_is_named(call, path):
    trace = run(load(path))
    dataset = trace.dataset
    networks = [
        each.network
        for each in trace.snapshots
        if np.isfinite(np.concatenate([w.weights.ravel() for w in each.network.layers])).all()
    ]
    for network in (networks[0], networks[-1]):
        said = call(REASONS, written(network), dataset.x.tolist(), dataset.labels.tolist())
        reason = hard_reason(network, dataset)
        saturated = saturated_units(network, dataset.x)
        expected = {
            NeverBent: "one straight line",
            NoGradient: "gradient is exactly 0",
            EqualUnits: "stay equal",
            DeadUnits: "Dead: ",
        }
        assert reason is None or expected[type(reason)] in said["words"]
        assert saturated is None or "Saturated, " in said["words"]
        grads = backward(network, forward(network, dataset.x), class_targets(network, dataset.labels)).weight_grads
        assert said["norms"] == pytest.approx([float(np.linalg.norm(grad)) for grad in grads], rel=1e-9)


def test_a_sound_network_is_said_to_be_sound(call):
    network = from_vector(freeze(np.linspace(-1, 1, 12)), (2, 2, 2), ("tanh",))
    dataset = make_dataset("xor", points=40, noise=0.0, rng=np.random.default_rng(0))
    said = call(REASONS, written(network), dataset.x.tolist(), dataset.labels.tolist())
    assert (said["troubled"], said["words"]) == (False, "No unit is dead or saturated.")


def test_every_layer_with_dead_units_is_named_with_its_shares(call):
    layers = [
        {"weights": [[1.0, 0.0], [0.0, 1.0]], "bias": [-3.0, 0.5]},
        {"weights": [[1.0, 1.0], [1.0, 1.0]], "bias": [-9.0, 0.5]},
        {"weights": [[1.0, 0.5], [0.0, 1.0]], "bias": [0.0, 0.0]},
    ]
    network = {"layers": layers, "activations": ["relu", "relu"]}
    said = call(REASONS, network, [[0.5, 0.25], [-0.5, 0.75]], [0, 1])
    assert "Dead: a1(1) and a1(2), flat for every point." in said["words"] and said["troubled"]


def test_only_units_that_can_die_are_called_dead(call):
    first = {"weights": [[1.0, 0.0], [0.0, 1.0]], "bias": [-800.0, 0.5]}
    last = {"weights": [[1.0, 0.5], [0.0, 1.0]], "bias": [0.0, 0.0]}
    network = {"layers": [first, first, last], "activations": ["sigmoid", "relu"]}  # both have a slope of exactly 0
    said = call(REASONS, network, [[0.5, 0.25], [-0.5, 0.75]], [0, 1])
    assert "Dead: a1(2), flat for every point." in said["words"]
    assert "Saturated, " in said["words"] and "a1(1)" in said["words"].split("Saturated, ")[1]


@pytest.mark.parametrize(
    "accuracies", [[0.5, 0.96, 0.97], [0.99, 0.5, 0.99], [0.96, 0.97], [0.5, 0.5], [0.5], [0.96, 0.94]]
)
def test_solved_is_the_films_word(call, accuracies):
    assert call("solvedFrom", accuracies) == solved_from(np.array(accuracies))


@pytest.mark.parametrize(
    "losses", [[1.0, 0.5, 0.4], [1.0] * 30, [1.0, 0.999], list(np.linspace(1, 0.9, 50)), [1.0, 2.0]]
)
def test_a_loss_still_falls_as_in_the_films(call, losses):
    assert call("stillFalling", losses) == still_falling(np.array(losses))


@given(course=COURSES)
def test_a_training_moves_as_in_the_films(call, course):
    losses, accuracies = (list(values) for values in zip(*course, strict=True))
    held = _held(np.array(losses), np.array(accuracies), NeverBent(), alone=False)
    assert call("stillMoving", losses, accuracies) == isinstance(held, Moving)


@pytest.mark.parametrize(
    ("losses", "accuracies", "words"),
    [
        ([0.7], [0.5], ""),
        ([0.7, 0.1], [0.5, 0.99], "Solved: 99.0 %, 95 % from step 1."),
        ([0.1, 0.1], [0.99, 0.99], "Solved from the start: 99.0 %."),
        ([0.7, 1212.0], [0.5, 0.5], "the loss rose from 0.70 to 1212.00"),
        ([0.7, 0.7], [0.5, 0.5], "Not solved: 50.0 %"),
        ([0.7, 0.6], [0.5, 0.5], "the loss still falls"),
        ([0.7, 0.7], [0.5, 0.53], "Not solved: still moves between 50.0 % and 53.0 %."),
        ([0.70, 0.6953], [0.5, 0.5], "Not solved: 50.0 %, and the loss hardly falls any more."),
        ([0.70, *[0.69, 0.70] * 20], [0.5] * 41, "Not solved: 50.0 %, but the loss still moves between 0.69 and 0.70."),
        ([0.70, *[0.6961, 0.7040] * 9, 0.70], [0.5] * 20, "the loss still moves between 0.696 and 0.704."),
    ],
)
def test_the_page_says_how_a_training_went(call, losses, accuracies, words):
    said = call("courseWords", {"losses": losses, "accuracies": accuracies, "ended": None})
    assert words in said and bool(words) == bool(said)


@pytest.mark.parametrize(
    ("losses", "shares", "words"),
    [
        ([0.7, 0.1], [0.5, 0.99], "Solved: R² 99.0 %, 95 % from step 1."),
        ([0.7, 0.6], [-0.25, 0.5], "Not there yet: R² 50.0 %, and the loss still falls."),
        ([0.7, 0.7], [0.5, 0.5], "R² 50.0 %, and the loss hardly falls any more."),  # noise may allow no more
        ([0.7, 0.7], [0.5, 0.45], "R² still moves between 45.0 % and 50.0 %."),
        ([0.7, 99.0], [0.5, -99.0], "At R² < −999 %: the loss rose from 0.70 to 99.00."),
    ],
)
def test_of_numbers_the_page_says_how_much_is_explained(call, losses, shares, words):
    said = call("courseWords", {"losses": losses, "accuracies": shares, "ended": None}, True)
    assert said == words


def test_divergence_names_what_left_the_range(call):
    source = """([shape, vector, loss]) => divergence({ step: 2, vector }, loss, shape)"""
    said = call(source, [[1, 1, 2], [0, 0, 0, 0, 0, 2e6], 1.0])["words"]
    assert said == "Training diverged at step 2: b2[2] went beyond 1000000."
    assert "no finite number" in call(source, [[1, 1, 2], [0] * 6, None])["words"]
    assert call(source, [[1, 1, 2], [0] * 6, 1.0]) is None
