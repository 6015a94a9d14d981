"""The plane goes where the network takes it, never folds on the way, and shows the numbers of the trace."""

from itertools import pairwise

import numpy as np
import pytest

from nnviz_core.backprop.network import Layer, Network, freeze
from nnviz_core.backprop.passes import forward
from nnviz_core.backprop.plane import plane_stages
from nnviz_core.film.numbers import format_number
from nnviz_core.film.storyboard.beats import Linear
from nnviz_core.film.words import percent
from scenes.mobjects.label import Label
from scenes.mobjects.number import Number
from scenes.plane import Plane, arrival, small_position
from scenes.plane_course import course_of
from scenes.plane_curves import forward_step, rest_of, trail_of
from scenes.plane_layout import Window, small_planes, tick_text, tick_values, window_around
from scenes.plane_views import small_of, stage_of
from tests.scenes.films import at_place, crowded, job_of, moments, played, visible

TIMES = np.linspace(0, 1, 41)
TURN, MIRROR, LINE, NOTHING = [[1.4, -2.0], [0.5, 0.3]], [[1, 2], [2, 1]], [[1, 2], [0.5, 1]], [[0, 0], [0, 0]]


def keyframe(first, *, activation="tanh", bias=(0.2, -0.3)):
    """Return a config of one hidden layer with the given weights."""
    layers = [{"weights": first, "bias": list(bias)}, {"weights": [[1, -1], [-1, 2]], "bias": [0.1, 0]}]
    return {
        "dataset": {"points": 30},
        "network": {"layers": [2, 2, 2], "activation": activation},
        "parameters": {"keyframes": [{"name": "start", "layers": layers}]},
        "sections": [{"scene": "plane"}],
    }


def trained(shape, activation, *, steps=40):
    """Return a config of a trained network."""
    return {
        "dataset": {"points": 40},
        "network": {"layers": shape, "activation": activation},
        "parameters": {"train": {"steps": steps, "optimizer": "adam", "learning_rate": 0.05, "seed": 6}},
        "sections": [{"scene": "plane"}],
    }


LECTURE = trained([2, 2, 2, 2], "tanh")
CONFIGS = {
    "lecture": LECTURE,
    "one layer": trained([2, 2, 2], "silu"),
    "six layers": trained([2, 2, 2, 2, 2, 2, 2, 2], ["tanh", "relu", "tanh", "relu", "tanh", "relu"]),
    "narrow": trained([2, 1, 2, 1, 1, 2], "sigmoid"),
    "mirror": keyframe(MIRROR, activation="leaky_relu"),
    "flat": keyframe(LINE, activation="relu"),
    "dead": keyframe(NOTHING, activation="relu", bias=(-1, -1)),
    "large": keyframe([[-123456, 2e5], [0.00012, -7e-9]], activation="softplus", bias=(-98765, 0.00012)),
}


def plane_of(tree, folder, *, theme="dark"):
    """Return the scene of a config."""
    return Plane(job=job_of(tree, folder, theme=theme))


def drawn_linear(scene):
    """Yield the drawn points at every moment of the first linear step."""
    scene.prepare()
    lay, linear = scene.timed.beats[0].beat, scene.timed.beats[1].beat
    assert isinstance(linear.action, Linear)
    scene.act(lay).finish()
    motion = scene.act(linear)
    for t in TIMES:
        motion.interpolate(t)
        yield np.concatenate([layer.places for layer in scene.big.points])


def spread(places):
    """Return the signed areas of the triangles that the first point makes with all neighbours."""
    arms = places[1:] - places[0]
    return arms[:-1, 0] * arms[1:, 1] - arms[:-1, 1] * arms[1:, 0]


@pytest.mark.parametrize("seed", range(8))
def test_a_plane_with_positive_determinant_never_folds_on_its_way(seed, tmp_path):
    rng = np.random.default_rng(seed)
    W = rng.normal(0, 3, (2, 2))
    W = W if np.linalg.det(W) > 0 else W[::-1]
    start, *way = drawn_linear(plane_of(keyframe(W.tolist()), tmp_path))
    for places in way:
        assert (np.sign(spread(places)) == np.sign(spread(start))).all()


def test_a_mirror_turns_the_plane_over_and_is_said(tmp_path):
    scene = plane_of(keyframe(MIRROR), tmp_path)
    areas = [spread(places) for places in drawn_linear(scene)]
    assert (np.sign(areas[-1]) == -np.sign(areas[0])).all()
    thinnest = min(np.abs(area).max() / np.abs(areas[0]).max() for area in areas)
    assert thinnest < 0.15
    assert "mirrors" in scene.timed.beats[1].beat.caption.text


def test_a_singular_matrix_flattens_the_plane_and_is_said(tmp_path):
    scene = plane_of(keyframe(LINE), tmp_path)
    *_, last = drawn_linear(scene)
    assert np.abs(spread(last)).max() < 1e-9
    assert "flattens the plane onto a line" in scene.timed.beats[1].beat.caption.text


def test_every_stage_is_drawn_where_the_network_takes_the_points(tmp_path):
    scene = plane_of(LECTURE, tmp_path)
    subject, holds = scene.timed.section.subject, played(scene)
    for k, stage in enumerate(plane_stages(subject.network, subject.dataset.x)):
        next(holds)
        expected = scene.course.windows[k].place(stage.points, scene.big.area)
        for deal, layer in enumerate(scene.big.points):
            np.testing.assert_allclose(layer.places, expected[deal :: len(scene.big.points)], atol=1e-12)


@pytest.mark.parametrize("name", CONFIGS)
def test_numbers_read_back_equal_the_trace_at_every_hold(name, tmp_path):
    scene, due = plane_of(CONFIGS[name], tmp_path), {}
    tree = scene.timed.section.tree
    for beat in played(scene):
        due = {place: text for place, text in due.items() if place not in beat.replaces}
        due |= {shown.place: shown.text for shown in beat.numbers}
        shown = {view.place: view.text for view in visible(scene) if isinstance(view, Number) and view.place}
        assert shown == due
        for place, text in shown.items():
            value = at_place(tree, place)
            assert text == (percent(value) if place == "dataset.accuracy" else format_number(value))


@pytest.mark.parametrize("name", CONFIGS)
def test_no_text_overlaps_or_leaves_the_frame_at_any_moment(name, tmp_path):
    scene = plane_of(CONFIGS[name], tmp_path)
    for beat, t in moments(scene, (0.02, 0.07, 0.11, 0.5, 0.9, 1.0)):
        assert crowded(scene) == [], (beat.action, t)


@pytest.mark.parametrize("name", CONFIGS)
def test_all_points_lie_in_the_window_of_their_stage(name, tmp_path):
    subject = plane_of(CONFIGS[name], tmp_path).timed.section.subject
    course = course_of(subject.network, subject.dataset.x)
    for window, vertices in zip(course.windows, course.stages, strict=True):
        points = vertices[: course.points] - (window.x, window.y)
        assert np.isfinite(points).all()
        assert np.abs(points).max() <= window.half


def test_every_small_plane_is_filled_once_it_is_reached(tmp_path):
    scene, filled = plane_of(LECTURE, tmp_path), []
    for _ in played(scene):
        filled.append(sum(small.content[0].presence == 1 for small in scene.small.planes))
    assert filled == [1, 1, 2, 3, 3, 4, 5, 5, 5]


def test_the_way_back_ends_with_the_boundary_of_the_inputs(tmp_path):
    scene = plane_of(trained([2, 2, 2, 2], "tanh", steps=200), tmp_path)
    for _ in played(scene):
        pass
    network, window = scene.subject.network, scene.course.windows[0]
    scale = window.half / (scene.big.area.width / 2)
    for line in scene.big.curve[1].lines:
        x = (line - scene.big.area.center) * scale
        logits = forward(network, x).logits
        assert np.abs(logits[:, 1] - logits[:, 0]).max() < 1e-6
    assert scene.big.regions.presence == 1


@pytest.mark.parametrize("activation", ["tanh", "relu", "leaky_relu", "gelu"])
def test_each_curve_lands_on_the_curve_of_the_next_stage(activation):
    rng = np.random.default_rng(3)
    layers = tuple(Layer(freeze(rng.normal(0, 1.2, (2, 2))), freeze(rng.normal(0, 0.3, 2))) for _ in range(3))
    network = Network(layers, (activation, activation))
    course = course_of(network, rng.uniform(-1, 1, (50, 2)))
    trail = trail_of(network, course)
    for stage, passage in enumerate(trail.passages[:-1]):
        for before, after in zip(passage.before, passage.after, strict=True):
            np.testing.assert_allclose(forward_step(network, before, stage=stage), after)
            logits = forward(rest_of(network, stage + 1), after).logits
            assert np.abs(logits[:, 1] - logits[:, 0]).max() < 1e-6


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_the_part_that_acts_is_lit_and_no_other(theme, tmp_path):
    scene = plane_of(LECTURE, tmp_path, theme=theme)
    holds = played(scene)
    next(holds)
    for part in ("linear", "shift", "bend"):
        next(holds)
        lit = {name for name, lamps in scene.card.lamps.items() if lamps and colour_of(lamps[0]) == lamps[0].on}
        assert lit == {part}


def colour_of(lamp):
    """Return the colour that a lamp shows."""
    return lamp.view.ink.runs[0].colour if isinstance(lamp.view, Label) else lamp.view.colour


def test_a_window_holds_the_origin_and_survives_a_single_point():
    assert window_around(np.zeros((3, 2))) == Window(0.0, 0.0, 1.0)
    window = window_around(np.array([[4.0, 0.0], [5.0, 1.0]]))
    assert abs(window.x) <= window.half
    assert window_around(np.array([[-1.0, 1.0], [0.9, -0.8]])).x == 0


@pytest.mark.parametrize("half", [1e-7, 0.013, 0.5, 1.12, 7.3, 480.0, 3.1e6])
def test_an_axis_has_three_to_six_ticks_with_distinct_numbers(half):
    values = tick_values(0.0, half)
    texts = [tick_text(value, half=half) for value in values]
    assert 3 <= len(values) <= 6
    assert len(set(texts)) == len(texts)


def test_a_small_plane_stands_for_its_stage():
    assert [small_of(stage) for stage in range(7)] == [0, 1, 1, 2, 3, 3, 4]
    assert [stage_of(small) for small in range(5)] == [0, 2, 3, 5, 6]
    assert [small_position(stage) for stage in (0, 1, 2.0, 3, 4.5, 6)] == [0, 1, 1, 2, 3, 4]


@pytest.mark.parametrize("count", [3, 5, 7, 9, 11, 13])
def test_small_planes_are_square_and_apart(count):
    places = small_planes(count)
    assert len(set(places)) == count
    for left, top, right, bottom in places:
        assert right - left == pytest.approx(bottom - top)
    for a, b in pairwise(places):
        assert b[0] - a[2] > 20 or b[1] - a[3] > 40


def test_classes_appear_one_after_the_other():
    times = arrival(np.array([1, 0, 1, 0]))
    assert times.tolist() == [0.75, 0.25, 1.0, 0.5]
