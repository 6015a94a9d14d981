"""What a reader sets goes into the address, the list of things to undo and a config, and comes back exactly."""

import tomllib
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from nnviz_core.config.loading import load
from nnviz_core.config.network import NetworkSpec
from nnviz_core.explorer.content import sections_for
from nnviz_core.kinds.table import KINDS
from nnviz_core.story.run import run

USUAL = {
    "activations": ["tanh", "relu"],
    "vector": [0.1] * 18,
    "sample": 3,
    "touched": 0,
    "dataset": {"kind": "xor", "points": 50, "noise": 0.0, "seed": "0"},
    "optimizer": "sgd",
    "learning_rate": 0.5,
    "batch": "full",
    "gradient_of": "sample",
    "weight_decay": 0.0,
    "schedule": {"kind": "constant", "steps": 100, "factor": 0.1},
}
SHAPE = [2, 2, 2, 2]
SECTIONS = ["training", "forward", "backward", "plane"]
PAGE = {
    "title": 'A "title" \\ with\ttricks',
    "language": "en",
    "layers": [2, 2, 2, 2],
    "file": None,
    "sections": SECTIONS,
}
POINTS = st.fixed_dictionaries(
    {"x": st.lists(st.floats(-1e6, 1e6), min_size=2, max_size=2), "class": st.integers(0, 1)}
)
SAMPLES = st.integers(0, 76) | POINTS
BATCHES = st.just("full") | st.integers(1, 10**6)
PARAMETERS = st.lists(st.floats(-1e6, 1e6), min_size=18, max_size=18)


@settings(max_examples=60, deadline=None)
@given(vector=PARAMETERS, seed=st.integers(0, 10**17), rate=st.floats(1e-9, 1e6), sample=SAMPLES, batch=BATCHES)
def test_an_address_reads_back_exactly(call, vector, seed, rate, sample, batch):
    dataset = {"kind": "moons", "points": 77, "noise": 0.25, "seed": str(seed)}
    made = {"dataset": dataset, "learning_rate": rate, "sample": sample, "batch": batch, "weight_decay": rate / 1e4}
    made["schedule"] = {"kind": "steps", "steps": 7, "factor": 1 / (2 + rate)}
    state = {**USUAL, **made, "vector": vector}
    back = call("(state, usual, shape) => stateFrom('#' + hashOf(state), usual, shape)", state, USUAL, SHAPE)
    assert back == {"state": state, "fault": None}


@settings(max_examples=30, deadline=None)
@example(vectors=[[-0.0] * 18])
@given(vectors=st.lists(PARAMETERS, min_size=1, max_size=3))
def test_a_config_holds_every_state_to_the_last_bit(call, tmp_path_factory, vectors):
    path = tmp_path_factory.mktemp("explored") / "explored.toml"
    path.write_text(call("configText", PAGE, USUAL, vectors), encoding="utf-8")
    source = load(path)
    read = [
        [number for layer in network.layers for number in (*layer.weights.ravel(), *layer.bias)]
        for _, network in source.snapshots or ()
    ]
    assert np.array_equal(read, vectors)
    assert np.array_equal(np.signbit(read), np.signbit(vectors))  # of zeros too
    assert source.spec.title == PAGE["title"]
    assert source.spec.network.activations == ("tanh", "relu")
    assert (source.spec.sections[0].scene == "training") == (len(vectors) > 1)


@settings(max_examples=20, deadline=None)
@given(point=POINTS)
def test_a_config_shows_the_point_of_ones_own(call, tmp_path_factory, point):
    path = tmp_path_factory.mktemp("own") / "explored.toml"
    path.write_text(call("configText", PAGE, {**USUAL, "sample": point}, [[0.5] * 18]), encoding="utf-8")
    followed = [section.sample for section in load(path).spec.sections if hasattr(section, "sample")]
    assert [(list(each.x), each.label) for each in followed] == [(point["x"], point["class"])] * 2


@pytest.mark.parametrize("layers", [[2, 2, 2, 2], [2, 3, 2], [2, 2, 3], [3, 4, 4, 3], [1, 1, 2], [2, 1, 2]])
def test_a_config_of_any_shape_asks_only_for_what_it_can_show(call, tmp_path, layers):
    size = sum(n_out * (n_in + 1) for n_in, n_out in pairwise(layers))
    state = {**USUAL, "activations": ["gelu"] * (len(layers) - 2)}
    sections = sections_for(NetworkSpec(layers=layers))
    page = {**PAGE, "layers": layers, "sections": sections}
    if layers[0] != 2:
        rows = "\n".join(",".join(["0.5"] * layers[0] + [str(i % layers[-1])]) for i in range(9))
        header = ",".join([*(f"x{i + 1}" for i in range(layers[0])), "class"])
        (tmp_path / "own.csv").write_text(f"{header}\n{rows}\n", encoding="utf-8")
        page = {**page, "file": {"keys": {"kind": "csv", "path": "own.csv"}}}
        state = {**state, "dataset": {**USUAL["dataset"], "kind": "csv"}}
    (tmp_path / "explored.toml").write_text(call("configText", page, state, [[0.5] * size] * 2), encoding="utf-8")
    source = load(tmp_path / "explored.toml")
    assert source.spec.network.layers == tuple(layers)
    assert [section.scene for section in source.spec.sections] == [*sections]
    assert ("plane" in sections) == (layers in ([2, 2, 2, 2], [2, 2, 3], [2, 1, 2]))
    for index, section in enumerate(source.spec.sections):
        assert KINDS[section.scene].compose(index, section, source, run(source)).beats


def test_undo_and_redo_walk_the_same_way_back_and_forth(call):
    source = """(usual) => {
      const course = courseOf(usual.vector);
      const at = (sample) => ({ state: { ...usual, sample }, course });
      let history = [1, 1, 2, 3].map(at).reduce(committed, historyOf(at(0)));
      const steps = [undone, undone, redone, undone, undone, undone, redone];
      const seen = steps.map((step) => (history = step(history)).present.state.sample);
      history = committed(history, at(9));
      return [...seen, redone(history).present.state.sample, history.past.length];
    }"""
    assert call(source, USUAL) == [2, 1, 2, 1, 0, 0, 1, 9, 2]


def test_undo_brings_a_training_back_and_the_same_moment_is_kept_once(call):
    source = """(usual) => {
      const state = usual;
      const [fresh, trained] = [courseOf(usual.vector), { ...courseOf(usual.vector), states: [1, 2, 3], at: 2 }];
      let history = committed(historyOf({ state, course: fresh }), { state, course: trained });
      const kept = committed(history, { state, course: { ...trained, losses: [1] } });
      history = undone(committed(history, { state: { ...state, touched: 1 }, course: fresh }));
      return [kept.past.length, kept.present.course.losses, history.present.course.states, history.present.course.at];
    }"""
    assert call(source, USUAL) == [1, [1], [1, 2, 3], 2]


@pytest.mark.parametrize(("seed", "plain"), [("007", "7"), ("0", "0"), ("000", "0"), ("100", "100")])
def test_a_seed_of_a_link_is_a_number_of_toml(call, seed, plain):
    read = call("(hash, usual, shape) => stateFrom(hash, usual, shape)", f"#g={seed}", USUAL, SHAPE)
    assert read["fault"] is None
    assert tomllib.loads(call("configText", PAGE, read["state"], [[0.5] * 18]))["dataset"]["seed"] == int(plain)


def test_a_window_changes_in_steps_only(call):
    source = "halves => halves.map((half) => windowAround([[-half, half], [half, -half]]).half)"
    windows = call(source, np.linspace(0.9, 1.1, 50).tolist())
    assert len(set(windows)) <= 3
    assert all(window >= 1.1 * half for window, half in zip(windows, np.linspace(0.9, 1.1, 50), strict=True))


def test_ticks_are_written_as_in_the_films(call):
    from nnviz_scenes.parts.plane_layout import tick_text, tick_values

    for half in (0.03, 0.7, 1.12, 6.0, 55.0, 12_000.0):
        theirs = [tick_text(value, half=half) for value in tick_values(0.0, half)]
        assert call("half => tickValues(0, half).map((value) => tickText(value, half))", half) == theirs


def test_widths_are_those_of_the_films(call):
    from dataclasses import asdict

    from nnviz_core.look.scales import GRADIENT_WIDTH, WEIGHT_WIDTH, gradient_width, weight_width

    for value in (0.0, 1e-7, -3e-3, 0.5, -4.0, 4.1, 100.0):
        ours = call(
            "(w, g, v) => [linearWidth(w, v), logWidth(g, v)]", asdict(WEIGHT_WIDTH), asdict(GRADIENT_WIDTH), value
        )
        theirs = [weight_width(value), gradient_width(value)]
        assert [each["clamped"] for each in ours] == [each.clamped for each in theirs]
        assert [each["width"] for each in ours] == pytest.approx([each.width for each in theirs])


@pytest.mark.parametrize("y", [-0.0, -12.5, 0.1])
def test_a_number_goes_into_the_address_and_a_config_and_comes_back(call, tmp_path, y):
    own = {"x": [0.25], "class": y}
    state = {**USUAL, "activations": ["tanh"], "vector": [0.5] * 7, "sample": own}
    state["dataset"] = {"kind": "sine", "points": 50, "noise": 0.1, "seed": "2"}
    back = call("(state, usual) => stateFrom('#' + hashOf(state), usual, [1, 2, 1], 0)", state, {**state, "sample": 0})
    assert back == {"state": state, "fault": None}
    network = NetworkSpec(layers=(1, 2, 1), output="linear")
    sections = sections_for(network, numbers=True)
    page = {**PAGE, "layers": [1, 2, 1], "output": "linear/squared_error/numbers", "sections": sections}
    (tmp_path / "own.toml").write_text(call("configText", page, state, [[0.5] * 7, [0.4] * 7]), encoding="utf-8")
    spec = load(tmp_path / "own.toml").spec
    assert [section.scene for section in spec.sections] == ["training", "forward", "backward", "plane"]
    assert [each.sample.y for each in spec.sections if hasattr(each, "sample")] == [(y,)] * 2
    assert spec.network.ending == ("linear", "squared_error") and spec.dataset.noise == 0.1


@pytest.mark.parametrize(
    "hash", ["d=moons", "d=saddle", "s=0.5,nan", "s=0.5,2e6", "s=0.5,0.5,1", "l=steps,0,0.5", "k=-1"]
)
def test_a_link_that_does_not_fit_numbers_is_refused(call, hash):
    dataset = {"kind": "sine", "points": 50, "noise": 0, "seed": "2"}
    usual = {**USUAL, "activations": ["tanh"], "vector": [0.5] * 7, "dataset": dataset}
    found = call("(hash, usual) => stateFrom(hash, usual, [1, 2, 1], 0)", hash, usual)
    assert found["state"] == usual and found["fault"]
