"""Kept trainings, starts and courses are read back bit for bit, and only where nothing has changed."""

from dataclasses import fields

import numpy as np
import pytest
from typer.testing import CliRunner

from nnviz_core.backprop import course, keeping, starts, training
from nnviz_core.backprop.course import course_of_training
from nnviz_core.backprop.network import to_vector
from nnviz_core.backprop.starts import train_starts
from nnviz_core.cli.app import app
from nnviz_core.cli.drawing import Wanted, film_plan
from nnviz_core.config.loading import load
from nnviz_core.render import kept_numbers
from nnviz_core.render.cache import Cache
from nnviz_core.render.kept_numbers import KeptNumbers
from nnviz_core.story.run import first_network, make_points, train_network, train_plan

pytestmark = pytest.mark.usefixtures("trained_anew")

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


def trained(keeper, spec, **asked):
    with keeping.keeping(keeper):
        return train_network(spec, make_points(spec), **asked)


@pytest.fixture
def keeper(tmp_path):
    return KeptNumbers(Cache(tmp_path / "cache", limit=10**7))


def counted(monkeypatch, module, name):
    """Count how often a function is called."""
    calls, function = [], getattr(module, name)

    def counting(*arguments, **named):
        calls.append(arguments)
        return function(*arguments, **named)

    monkeypatch.setattr(module, name, counting)
    return calls


@pytest.fixture
def runs(monkeypatch):
    """Count how often a training is run."""
    return counted(monkeypatch, training, "train_anew")


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
def test_what_is_read_back_is_what_the_training_gave(tmp_path, keeper, runs, more):
    spec = spec_of(tmp_path, more=more)
    for _ in range(2):
        kept = trained(keeper, spec)
        assert_same(kept, trained(keeping.compute_anew, spec))
    assert len(runs) == 1 + 2  # of the second time only the one that is not kept
    assert not any(network.layers[0].weights.flags.writeable for network in kept.networks)
    assert not kept.course.flags.writeable


def test_a_training_that_diverges_is_read_back_too(tmp_path, keeper, runs):
    spec = spec_of(tmp_path, rate=1e6, more="weight_decay = 1000.0")
    first, second = trained(keeper, spec), trained(keeper, spec)
    assert first.diverged_at is not None
    assert_same(first, second)
    assert len(runs) == 1


def test_another_training_is_run(tmp_path, keeper, runs, monkeypatch):
    spec = spec_of(tmp_path)
    trained(keeper, spec)
    trained(keeper, spec_of(tmp_path, points=2))
    trained(keeper, spec_of(tmp_path, rate=0.25))
    trained(keeper, spec_of(tmp_path, more='init = "he"'))
    assert trained(keeper, spec, steps=[3]).steps == (0, 3, 7, 20)
    monkeypatch.setattr(kept_numbers, "computing", lambda: "other code")
    trained(keeper, spec)
    assert len(runs) == 6


def test_a_damaged_entry_is_none_and_is_written_again(tmp_path, keeper, runs):
    spec = spec_of(tmp_path)
    whole = trained(keeper, spec)
    for damaged in (b"", b"no arrays", None):
        [entry] = keeper.cache.entries()
        written = entry.path.read_bytes()
        entry.path.write_bytes(written[: len(written) // 2] if damaged is None else damaged)
        assert_same(trained(keeper, spec), whole)
        [entry] = keeper.cache.entries()
        assert entry.path.read_bytes() == written
    assert len(runs) == 4


def test_an_entry_of_other_arrays_is_none(tmp_path, keeper, runs):
    """Its checksum is right, its content is not: it was kept under this key by somebody else."""
    spec = spec_of(tmp_path)
    whole = trained(keeper, spec)
    [entry] = keeper.cache.entries()
    entry.path.unlink()
    np.savez(tmp_path / "other.npz", steps=np.zeros(3))
    keeper.cache.write(entry.path.name.partition("-")[0], (tmp_path / "other.npz").read_bytes())
    assert_same(trained(keeper, spec), whole)
    assert len(runs) == 2


def test_a_large_training_is_not_kept(tmp_path, keeper, monkeypatch):
    monkeypatch.setattr(kept_numbers, "MOST_BYTES", 100)
    trained(keeper, spec_of(tmp_path))
    assert not keeper.cache.entries()


def test_commands_read_trainings_back_unless_the_cache_is_not_wanted(tmp_path, runs):
    spec_of(tmp_path)
    config = str(tmp_path / "own.toml")
    plans = [film_plan(config, Wanted()) for _ in range(2)]
    assert len(runs) == 1
    assert plans[0].timeline.frames == plans[1].timeline.frames
    film_plan(config, Wanted(no_cache=True))
    assert len(runs) == 2


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


# --- many starts, and the course of a training ----------------------------------------------------


@pytest.mark.parametrize("more", PLANS[:2])
def test_many_starts_are_read_back(tmp_path, keeper, monkeypatch, more):
    spec = spec_of(tmp_path, more=more)
    descents = counted(monkeypatch, starts, "train_anew" if "batch" in more else "_train_together")

    def ends(keeper):
        rngs = [np.random.default_rng(seed) for seed in range(3)]
        firsts = [first_network(spec, rng=rng) for rng in rngs]
        with keeping.keeping(keeper):
            return train_starts(firsts, make_points(spec), train_plan(spec), rngs=rngs)

    first, second = ends(keeper), ends(keeper)
    once = len(descents)
    for one, other, anew in zip(first, second, ends(keeping.compute_anew), strict=True):
        assert_same(one, other)
        assert_same(one, anew)
    assert once and len(descents) == 2 * once


def test_the_measures_of_a_course_are_read_back(tmp_path, keeper, monkeypatch):
    spec = spec_of(tmp_path)
    points = make_points(spec)
    history = trained(keeper, spec)
    measured = counted(monkeypatch, course, "_measures")

    def numbers(keeper, points):
        with keeping.keeping(keeper):
            found = course_of_training(history, history.networks[0], points)
        return [each.tobytes() for each in (found.losses, found.accuracies, found.gradient_norms)]

    kept = [numbers(keeper, points) for _ in range(2)]
    assert len(measured) == 1
    assert kept == [numbers(keeping.compute_anew, points)] * 2
    others = make_points(spec_of(tmp_path, points=2))
    assert numbers(keeper, others) == numbers(keeping.compute_anew, others) != kept[0]
    assert len(measured) == 4
