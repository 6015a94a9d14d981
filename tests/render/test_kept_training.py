"""A training that is kept is read back bit for bit, and an unchanged one alone."""

from dataclasses import fields

import numpy as np
import pytest
from typer.testing import CliRunner

from nnviz_core.backprop.network import to_vector
from nnviz_core.cli.app import app
from nnviz_core.cli.drawing import Wanted, film_plan
from nnviz_core.config.loading import load
from nnviz_core.render import kept_training
from nnviz_core.render.cache import Cache
from nnviz_core.render.kept_training import KeptTraining
from nnviz_core.story.run import make_points, train_network

CONFIG = """\
[dataset]
kind = "moons"
points = 30
seed = {points}
[network]
layers = [2, 3, 2]
[parameters]
train = {{ steps = 40, learning_rate = {rate}, seed = 4, keep = [0, 7, 20], {more} }}
[[sections]]
scene = "title"
"""
PLANS = ['optimizer = "adam"', 'optimizer = "momentum", batch = 8', "weight_decay = 0.01", 'schedule = "cosine"']


def spec_of(folder, *, points=1, rate=0.5, more='optimizer = "sgd"'):
    path = folder / "own.toml"
    path.write_text(CONFIG.format(points=points, rate=rate, more=more), encoding="utf-8")
    return load(path).spec


def trained(training, spec, **asked):
    return training(spec, make_points(spec), **asked)


@pytest.fixture
def training(tmp_path):
    return KeptTraining(Cache(tmp_path / "cache", limit=10**7))


@pytest.fixture
def runs(monkeypatch):
    """Count how often a training is run."""
    counted, train = [], kept_training.train

    def counting(*arguments, **named):
        counted.append(arguments)
        return train(*arguments, **named)

    monkeypatch.setattr(kept_training, "train", counting)
    return counted


def assert_same(one, other):
    for field in fields(one):
        a, b = getattr(one, field.name), getattr(other, field.name)
        if field.name == "networks":
            assert [network.activations for network in a] == [network.activations for network in b]
            a, b = (tuple(map(to_vector, networks)) for networks in (a, b))
        if field.name in ("steps", "diverged_at"):
            assert (a, type(a)) == (b, type(b))
            continue
        a, b = np.array(a), np.array(b)
        assert (a.shape, a.dtype, a.tobytes()) == (b.shape, b.dtype, b.tobytes()), field.name


@pytest.mark.parametrize("more", PLANS)
def test_what_is_read_back_is_what_the_training_gave(tmp_path, training, runs, more):
    spec = spec_of(tmp_path, more=more)
    for _ in range(2):
        kept = trained(training, spec)
        assert_same(kept, trained(train_network, spec))
    assert len(runs) == 1
    assert not any(network.layers[0].weights.flags.writeable for network in kept.networks)
    assert not kept.course.flags.writeable


def test_a_training_that_diverges_is_read_back_too(tmp_path, training, runs):
    spec = spec_of(tmp_path, rate=1e6, more="weight_decay = 1000.0")
    first, second = trained(training, spec), trained(training, spec)
    assert first.diverged_at is not None
    assert_same(first, second)
    assert len(runs) == 1


def test_another_training_is_run(tmp_path, training, runs, monkeypatch):
    spec = spec_of(tmp_path)
    trained(training, spec)
    trained(training, spec_of(tmp_path, points=2))
    trained(training, spec_of(tmp_path, rate=0.25))
    trained(training, spec_of(tmp_path, more='init = "he"'))
    assert trained(training, spec, steps=[3]).steps == (0, 3, 7, 20)
    monkeypatch.setattr(kept_training, "computing", lambda: "other code")
    trained(training, spec)
    assert len(runs) == 6


def test_a_damaged_entry_is_none_and_is_written_again(tmp_path, training, runs):
    spec = spec_of(tmp_path)
    whole = trained(training, spec)
    for damaged in (b"", b"no arrays", None):
        [entry] = training.cache.entries()
        written = entry.path.read_bytes()
        entry.path.write_bytes(written[: len(written) // 2] if damaged is None else damaged)
        assert_same(trained(training, spec), whole)
        [entry] = training.cache.entries()
        assert entry.path.read_bytes() == written
    assert len(runs) == 4


def test_an_entry_of_other_arrays_is_none(tmp_path, training, runs):
    """Its checksum is right, its content is not: it was kept under this key by somebody else."""
    spec = spec_of(tmp_path)
    whole = trained(training, spec)
    [entry] = training.cache.entries()
    entry.path.unlink()
    np.savez(tmp_path / "other.npz", steps=np.zeros(3))
    training.cache.write(entry.path.name.partition("-")[0], (tmp_path / "other.npz").read_bytes())
    assert_same(trained(training, spec), whole)
    assert len(runs) == 2


def test_a_large_training_is_not_kept(tmp_path, training, monkeypatch):
    monkeypatch.setattr(kept_training, "MOST_BYTES", 100)
    trained(training, spec_of(tmp_path))
    assert not training.cache.entries()


def test_commands_read_trainings_back_unless_the_cache_is_not_wanted(tmp_path, runs):
    spec_of(tmp_path)
    config = str(tmp_path / "own.toml")
    plans = [film_plan(config, Wanted()) for _ in range(2)]
    assert len(runs) == 1
    assert plans[0].timeline.frames == plans[1].timeline.frames
    film_plan(config, Wanted(no_cache=True))
    assert len(runs) == 1


@pytest.mark.parametrize(
    "command", ["trace CONFIG", "gradcheck CONFIG", "script CONFIG", "explore CONFIG -o PAGE", "batch CONFIG"]
)
def test_every_command_reads_a_training_back(tmp_path, runs, command, monkeypatch):
    """`batch` is stopped when all is planned."""
    monkeypatch.setenv("NNVIZ_CACHE", str(tmp_path / "kept"))
    monkeypatch.setattr("nnviz_core.cli.batch.films_made", lambda *asked, **named: [])
    spec_of(tmp_path)
    places = {"CONFIG": tmp_path / "own.toml", "PAGE": tmp_path / "page.html"}
    for _ in range(2):
        done = CliRunner().invoke(app, [str(places.get(word, word)) for word in command.split()])
        assert done.exit_code == 0, done.output
    assert len(runs) == 1
