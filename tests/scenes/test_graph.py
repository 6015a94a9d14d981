"""The picture of a graph: pulses end where wires do, lie on no number, and the local derivatives are the factors."""

from pathlib import Path

import numpy as np
import pytest

from nnviz_core.kinds.graph.actions import Replay, ThroughActivation, ThroughSum, ToInputs, ToWeights
from nnviz_scenes.engine.painted import Box
from nnviz_scenes.graph.scene import Graph
from nnviz_scenes.marks.number import Number
from nnviz_scenes.marks.wire_pulse import WirePulse
from nnviz_scenes.stage import SectionJob
from tests.fixtures.printed import read_number
from tests.scenes.films import crowded, moments, played, visible
from tests.scenes.walk import timeline_of

ROOT = Path(__file__).parents[2]
FILMS = [
    "configs/graph.toml",
    "tests/data/networks/graph_of_four.toml",
    "tests/data/networks/chain_of_five.toml",
    "tests/data/networks/without_bias.toml",
]
SECTIONS = [
    pytest.param(timed, id=f"{Path(name).stem}-{timed.section.index}")
    for name in FILMS
    for timed in timeline_of(ROOT / name).sections
    if timed.section.scene == "graph"
]
TIMES = (0.0, 0.12, 0.3, 0.45, 0.6, 0.75, 0.9, 1.0)


@pytest.fixture(params=SECTIONS)
def scene(request):
    return Graph(job=SectionJob(request.param, "dark"))


def test_no_text_overlaps_or_leaves_the_frame_at_any_moment(scene):
    for beat, t in moments(scene, TIMES):
        assert crowded(scene) == [], (beat.action, t)


def test_no_pulse_lies_on_a_number_that_rests(scene):
    for beat, t in moments(scene, TIMES):
        resting = [view.box() for view in visible(scene) if isinstance(view, Number) and view.alpha == 1]
        for pulse in (view for view in visible(scene) if isinstance(view, WirePulse) and 0 < view.t < 1):
            assert not any(pulse.head().overlaps(box) for box in resting), (beat.action, t)


def factor_of(wire):
    return read_number(wire.factor.number.text)


def test_each_local_derivative_times_what_arrives_is_what_goes_on(scene):
    for _ in played(scene):
        pass
    views, record, j = scene.views, scene.views.subject.record, scene.views.subject.neuron
    arriving = {id(views.z): record.a_grad[j]}
    arriving |= {id(wire): record.delta[j] for wire in (*views.products, *views.biases, *views.inputs, *views.weights)}
    for wire in (views.z, *views.products, *views.biases, *views.inputs, *views.weights):
        goes_on = read_number(wire.gradient.text)
        assert goes_on == pytest.approx(arriving[id(wire)] * factor_of(wire), rel=0.06, abs=6e-3)


def test_a_times_swaps_its_factors_and_a_plus_has_ones(scene):
    views = scene.views if hasattr(scene, "views") else None
    list(played(scene))
    views = scene.views
    for first, second in zip(views.inputs, views.weights, strict=True):
        assert first.factor.number.text == second.value.text
        assert second.factor.number.text == first.value.text
        assert first.factor.number.colour == second.value.colour and second.factor.number.colour == first.value.colour
    assert {wire.factor.number.text for wire in (*views.products, *views.biases)} == {"1"}


def test_local_derivatives_come_with_the_beat_that_uses_them(scene):
    views = None
    seen = {}
    for beat in played(scene):
        views = scene.views
        shown = set(map(id, visible(scene)))
        seen[type(beat.action)] = [
            [id(wire.factor.number) in shown for wire in wires]
            for wires in ((views.z,), (*views.products, *views.biases), views.weights, views.inputs)
        ]
    order = [ThroughActivation, ThroughSum, ToWeights, ToInputs]
    for place, action in enumerate(order):
        for group, shown in enumerate(seen[action]):
            assert set(shown) == {group <= place}, action


def test_wires_join_what_they_should(scene):
    list(played(scene))
    views = scene.views
    for first, second, product in zip(views.inputs, views.weights, views.products, strict=True):
        np.testing.assert_allclose(first.path[-1], second.path[-1])
        np.testing.assert_allclose(first.path[-1], product.path[0])
        np.testing.assert_allclose(product.path[-1], views.z.path[0])
    for wire in views.biases:
        np.testing.assert_allclose(wire.path[-1], views.z.path[0])
    for wire in views.wires:
        np.testing.assert_allclose(wire.backward.path, wire.forward.path[::-1])
        np.testing.assert_allclose(wire.line.lines[0], wire.path)


def test_a_pulse_goes_from_one_end_of_its_path_to_the_other():
    path = np.array([[0.0, 0.0], [2.0, 0.0], [2.0, 1.0]])
    pulse = WirePulse(path, colour="#ffffff", radius=8.0, negative=False)
    for t, place in ((1e-9, [0, 0]), (1 / 3, [1, 0]), (2 / 3, [2, 0]), (5 / 6, [2, 0.5]), (1 - 1e-9, [2, 1])):
        pulse.show(t)
        np.testing.assert_allclose(pulse.tail()[-1], place, atol=1e-6)
        assert pulse.reach().contains(Box(*place, *place))


def test_what_goes_back_to_an_input_is_named_a_share_where_other_neurons_send_some_too(scene):
    for beat in played(scene):
        shares = [label for wire in scene.views.inputs for label in wire.letters[1] if label.presence > 0]
        wanted = scene.views.subject.has_others and type(beat.action) in (ToInputs, Replay)
        assert len(shares) == (scene.views.subject.inputs if wanted else 0), beat.action
