"""A seed gives the page the points that it gives a film."""

import numpy as np
import pytest

from nnviz_core.backprop.datasets import KINDS, make_dataset
from nnviz_core.backprop.draws import normal
from nnviz_core.backprop.numbers_to_learn import FUNCTIONS


@pytest.mark.parametrize("seed", [0, 6, 2**31 + 5, 2**62 + 12345])
def test_uniform_numbers_are_numpys_to_the_last_bit(call, seed):
    source = "seed => { const rng = generator(seed); return Array.from({ length: 500 }, () => rng.uniform(-1, 1)); }"
    assert call(source, str(seed)) == np.random.default_rng(seed).uniform(-1, 1, 500).tolist()


@pytest.mark.parametrize("points", [1, 2, 7, 500, 4097])
def test_shuffles_are_numpys_one_after_the_other(call, points):
    source = """(count) => {
      const rng = generator(5);
      return [1, 2, 3].map(() => [rng.normal(), [...rng.permutation(count)]]);
    }"""
    rng = np.random.default_rng(5)
    theirs = [[rng.standard_normal(), rng.permutation(points).tolist()] for _ in range(3)]
    ours = call(source, points)
    assert [order for _, order in ours] == [order for _, order in theirs]
    assert np.allclose([drawn for drawn, _ in ours], [drawn for drawn, _ in theirs], rtol=1e-12)


def test_normal_numbers_are_pythons_to_the_last_bit_and_numpys_to_twelve_digits(call):
    source = "() => { const rng = generator(3); return Array.from({ length: 60000 }, () => rng.normal()); }"
    drawn = normal(np.random.default_rng(3), shape=(60_000,))
    assert np.abs(drawn).max() > 3.7  # the tail is met too
    assert call(source) == drawn.tolist()
    assert np.allclose(drawn, np.random.default_rng(3).standard_normal(60_000), rtol=1e-12, atol=1e-13)


@pytest.mark.parametrize("noise", [0.0, 0.15])
@pytest.mark.parametrize("kind", [*KINDS, *FUNCTIONS])
def test_every_dataset_is_pythons(call, kind, noise):
    theirs = make_dataset(kind, points=301, noise=noise, rng=np.random.default_rng(11))
    source = (
        "made => { const { x, labels } = makeDataset(made); return { x: x.map((column) => [...column]), labels }; }"
    )
    ours = call(source, {"kind": kind, "points": 301, "noise": noise, "seed": 11})
    assert ours["x"] == theirs.x.T.tolist()
    assert ours["labels"] == (theirs.labels if theirs.y is None else theirs.y[:, 0]).tolist()


def test_noise_moves_the_same_points_however_often_it_changes(call):
    source = """changes => changes.map((noise) => {
      const { x, labels } = makeDataset({ kind: "moons", points: 40, noise, seed: 11 });
      return { x: x.map((column) => [...column]), labels };
    })"""
    for noise, ours in zip((changes := [0.2, 0.0, 0.7, 0.2]), call(source, changes), strict=True):
        theirs = make_dataset("moons", points=40, noise=noise, rng=np.random.default_rng(11))
        assert ours["x"] == theirs.x.T.tolist()
        assert ours["labels"] == theirs.labels.tolist()


def test_the_samplers_have_the_same_names(call):
    assert call("() => Object.keys(SAMPLERS)") == list(KINDS)
    inputs = call("() => Object.entries(FUNCTIONS).map(([kind, { inputs }]) => [kind, inputs])")
    assert inputs == [[kind, function.n_in] for kind, function in FUNCTIONS.items()]
