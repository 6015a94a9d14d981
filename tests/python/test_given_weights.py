"""Weights from memory take the place of the parameters' source: the same numbers as from a file, or a sentence."""

from typing import Any

import numpy as np
import pytest

from nnviz_core import ConfigError, Snapshots, UnusableModelError, from_sklearn, load, save_network
from nnviz_core.backprop.network import Network, freeze, layer_of, to_vector
from nnviz_core.inputs.model_networks import ScoringNetwork
from tests.inputs.test_sklearn_model import stand_in
from tests.python.test_film import files_of

FORWARD = {"dataset": {"points": 20}, "video": {"fps": 10, "resolution": "480p"}, "sections": [{"scene": "forward"}]}
RNG = np.random.default_rng(7)
W1, B1, W2, B2 = RNG.normal(size=(3, 2)), RNG.normal(size=3), RNG.normal(size=(2, 3)), RNG.normal(size=2)
NAMED = {"W1": W1, "b1": B1, "W2": W2, "b2": B2}
SHAPE = {"network": {"layers": [2, 3, 2]}}


def network(activation: str = "relu", output: str = "softmax") -> Network:
    return from_sklearn(stand_in(2, 3, 2, activation=activation, output=output))


def vectors(film: Any) -> np.ndarray:
    return np.stack([to_vector(snapshot.network) for snapshot in film.numbers.snapshots])


# ---- what is taken


def test_a_network_tells_its_shape_activation_and_output(tmp_path) -> None:
    film = load(FORWARD, weights=network(output="logistic"))
    spec = film.source.spec
    assert (spec.network.layers, spec.network.activation, spec.network.output) == ((2, 3, 2), "relu", "sigmoid")
    assert spec.network.loss_name == "cross_entropy"
    assert [layer.activation for layer in film.trace().layers] == ["relu", "sigmoid"]
    np.testing.assert_array_equal(film.trace().layers[0].weights, network().layers[0].weights)


def test_numbers_are_those_of_the_file_of_that_network(tmp_path) -> None:
    save_network(network(), tmp_path / "net.npz")
    tree = {**FORWARD, "network": {"layers": [2, 3, 2], "activation": "relu"}}
    of_file = load({**tree, "parameters": {"file": str(tmp_path / "net.npz")}}).trace().tree
    given = load({**tree, "parameters": {"train": {"steps": 3}}}, weights=network()).trace().tree
    assert given["snapshot"]["name"] == "weights"
    assert {**given, "snapshot": 0} == {**of_file, "snapshot": 0}


def test_a_film_is_that_of_keyframes_of_the_same_numbers() -> None:
    """Only its parameters come from elsewhere: every caption, number and frame is that of the written matrices."""
    layers = [{"weights": each.weights.tolist(), "bias": each.bias.tolist()} for each in network().layers]
    keyframes = {"parameters": {"keyframes": [{"name": "weights", "layers": layers}]}}
    tree = {**FORWARD, "network": {"layers": [2, 3, 2], "activation": "relu"}}
    assert load(tree, weights=network()).script() == load({**tree, **keyframes}).script()


def test_the_config_says_what_scores_become() -> None:
    scores = ScoringNetwork((layer_of(freeze(W1), freeze(B1)), layer_of(freeze(W2), None)), ("tanh",))
    assert load(FORWARD, weights=scores).source.spec.network.output_name == "softmax"
    linear = {**FORWARD, "network": {"output": "linear"}}
    assert load(linear, weights=scores).trace().layers[1].activation == "linear"
    assert not load(FORWARD, weights=scores).trace().layers[1].has_bias


@pytest.mark.parametrize(
    "weights",
    [
        NAMED,
        [W1, B1, W2, B2],
        (W1.tolist(), B1.tolist(), W2.tolist(), B2.tolist()),
        {"net.0.weight": W1, "net.0.bias": B1, "net.2.weight": W2, "net.2.bias": B2},
        {key: value.astype(np.float64)[None] for key, value in NAMED.items()},
    ],
    ids=["names", "list", "rows", "state_dict", "axis of snapshots"],
)
def test_arrays_are_read_by_name_or_place(weights: Any) -> None:
    film = load({**FORWARD, **SHAPE}, weights=weights)
    np.testing.assert_array_equal(vectors(film)[0], np.concatenate([W1.ravel(), B1, W2.ravel(), B2]))
    assert film.told[0].startswith("W1 3 x 2 from ")


def test_a_list_is_a_sequence_of_snapshots_by_index() -> None:
    film = load({**FORWARD, **SHAPE}, weights=[NAMED, [2 * W1, B1, W2, B2]])
    assert [each.name for each in film.numbers.snapshots] == ["snapshot 0", "snapshot 1"]
    np.testing.assert_array_equal(film.trace(snapshot=1).layers[0].weights, 2 * W1)


def test_order_and_transpose_of_the_config_hold_for_arrays_too() -> None:
    arrays = {"out/kernel": W2.T, "in/kernel": W1.T}
    rules = {"order": ["in", "out"], "transpose": True, "train": {"steps": 5}}
    film = load({**FORWARD, **SHAPE, "parameters": rules}, weights=arrays)
    np.testing.assert_array_equal(film.trace().layers[0].weights, W1)


def test_a_fitted_model_is_taken_itself() -> None:
    assert load(FORWARD, weights=stand_in(2, 3, 2)).trace().layers[0].activation == "tanh"


def test_a_shipped_config_shows_a_training_of_ones_own() -> None:
    model, snapshots = stand_in(2, 2, 2, 2), Snapshots()
    with pytest.raises(ConfigError, match=r"short:23: sections\[1\]\.snapshot is 30 but the sequence has 1 snapshot"):
        load("short", weights=model)
    for step in (0, 30, 900):
        snapshots.take(model, step)
    film = load("short", weights=snapshots)
    assert (film.name, film.trace().snapshot.name) == ("short", "step-30")


# ---- what does not fit


@pytest.mark.parametrize(
    ("tree", "weights", "says"),
    [
        (
            {**FORWARD, "network": {"activation": "tanh"}},
            network(),
            'config: weights has "weights", whose hidden layers have relu, not tanh; write activation = "relu" in',
        ),
        (
            {**FORWARD, "network": {"output": "sigmoid"}},
            network(),
            "whose output is softmax, not sigmoid; write output = ",
        ),
        (
            {**FORWARD, "network": {"layers": [2, 4, 2]}},
            network(),
            'config: weights has "weights", where W1 is 3 x 2; network.layers needs 4 x 2: write layers = [2, 3, 2] in',
        ),
        ({**FORWARD, "network": {"layers": [2, 3, 3, 2]}}, network(), "which has 2 layers (1 and 2); network.layers"),
        ({**FORWARD, **SHAPE}, {**NAMED, "W1": W1.T}, "where W1 is 2 x 3; network.layers needs 3 x 2: it looks tr"),
        ({**FORWARD, **SHAPE}, {"fc_a.weight": W1, "fc_b.weight": W2}, "whose names do not tell the order"),
        ({**FORWARD, **SHAPE}, {**NAMED, "b2": np.array([1, 2])}, "where b2 holds integers"),
        ({**FORWARD, **SHAPE}, {**NAMED, "b2": np.array([1, np.nan])}, "where b2 holds a number that is not finite"),
        (
            {**FORWARD, **SHAPE, "parameters": {"fil": "x"}},
            NAMED,
            'parameters.fil is not a key here; did you mean "file"',
        ),
        (
            {**FORWARD, "sections": [{"scene": "forward", "snapshot": 5}]},
            network(),
            "sections[0].snapshot is 5 but the sequence has 1 snapshot",
        ),
    ],
)
def test_what_does_not_fit_is_a_sentence(tree: Any, weights: Any, says: str) -> None:
    with pytest.raises(ConfigError) as refused:
        load(tree, weights=weights)
    assert says in str(refused.value)


@pytest.mark.parametrize(
    ("weights", "says"),
    [
        ("net.pt", "a str is no weights; give a network of from_torch"),
        ([], "nothing is no weights; give"),
        ({}, "nothing is no weights"),
        ({"W1": [[1.0], [2.0, 3.0]]}, "W1 is no array: its rows are of different lengths."),
        ({"W1": object()}, "W1 is no array of numbers but a object; give"),
        (Snapshots(), "no snapshot was taken; call snapshots.take"),
    ],
)
def test_what_is_no_weights_is_a_sentence(weights: Any, says: str) -> None:
    with pytest.raises(UnusableModelError) as refused:
        load(FORWARD, weights=weights)
    assert says in str(refused.value)


# ---- the film of a training of one's own


def trained() -> Snapshots:
    snapshots = Snapshots()
    for step in (0, 10, 200):
        snapshots.take([W1 + step / 100, B1, W2, B2], step)
    return snapshots


TRAINING = {**FORWARD, **SHAPE, "sections": [{"scene": "training"}, {"scene": "forward", "snapshot": 10}]}


def test_snapshots_are_those_of_their_saved_files(tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert [path.name for path in trained().save("runs")] == ["step-0.npz", "step-10.npz", "step-200.npz"]
    given = load(TRAINING, weights=trained())
    of_files = load({**TRAINING, "parameters": {"file": "runs/*.npz"}})
    for film in (given, of_files):
        assert [each.name for each in film.numbers.snapshots] == ["step-0", "step-10", "step-200"]
        assert [each.step for each in film.numbers.snapshots] == [0, 10, 200]
    np.testing.assert_array_equal(vectors(given), vectors(of_files))
    told = "The weights come from files: each row of a stored matrix belongs to one neuron."  # not so from memory
    assert told in " ".join(of_files.script().split())
    assert told not in " ".join(given.script().split())


def test_the_folder_of_a_film_holds_its_weights_and_a_config_that_reads_them(folder, nnviz) -> None:
    tree = {**TRAINING, "sections": [{"scene": "forward", "pace": 4.0}]}
    made = load(tree, weights=trained()).render("film", quiet=True, workers=1)
    kept = ["weights/step-0.npz", "weights/step-10.npz", "weights/step-200.npz"]
    assert [name for name in files_of(folder / "film") if name.startswith("weights/")] == kept
    assert nnviz("audit", "film")[0] == 0
    again = load("film/config.json")
    np.testing.assert_array_equal(vectors(again), vectors(load(TRAINING, weights=trained())))
    assert made.path.name == "config.mp4"
