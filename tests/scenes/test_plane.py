"""The plane goes where the network takes it, never folds on the way, and shows the numbers of the trace."""

import json
from functools import cache
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest

from nnviz_core.backprop.network import Layer, Network, freeze
from nnviz_core.backprop.passes import forward
from nnviz_core.backprop.plane import plane_stages
from nnviz_core.kinds.plane.actions import (
    BendPlane,
    Decide,
    ForwardAgain,
    GrowSpaces,
    Lay,
    Linear,
    PullBack,
    RunAlong,
    Shift,
    TurnCard,
)
from nnviz_core.kinds.plane.curves import curves_among_inputs, is_straight, why_several
from nnviz_core.kinds.plane.panel import determinant_sign, stretches
from nnviz_core.look.scales import WINDOW, units
from nnviz_core.look.theme import THEMES
from nnviz_core.story.beats import Say
from nnviz_core.words.numbers import MINUS, format_number, power_of_ten, power_text
from nnviz_core.words.phrases import percent
from nnviz_scenes.engine.motions import elapsed
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.number import Number
from nnviz_scenes.parts.frame import rectangle
from nnviz_scenes.parts.panel_pieces import TICK_SIZE, left_axis
from nnviz_scenes.parts.plane_back import LETTING_GO, moment_at, spans_of, step_back_at, window_back, window_upon
from nnviz_scenes.parts.plane_curves import beyond, can_be_undone, forward_step, rest_of, step_back, trail_of
from nnviz_scenes.parts.plane_layout import (
    Window,
    shared_power,
    small_planes,
    tick_text,
    tick_values,
    window_around,
    zoomed,
)
from nnviz_scenes.parts.plane_path import GRID_LINES, course_of
from nnviz_scenes.parts.plane_strip import small_of, stage_of
from nnviz_scenes.parts.plane_twins import Track
from nnviz_scenes.parts.plane_views import show_position
from nnviz_scenes.plane.scene import Plane, arrival
from nnviz_scenes.plane.way_back import TRAVEL
from tests.scenes.films import at_place, crowded, job_of, moments, played, visible

LAST = ForwardAgain | RunAlong  # after which the inputs and the last plane are beside each other
TIMES = np.linspace(0, 1, 121)
TURN, MIRROR, LINE, NOTHING = [[1.4, -2.0], [0.5, 0.3]], [[1, 2], [2, 1]], [[1, 2], [0.5, 1]], [[0, 0], [0, 0]]


def keyframe(first, *, activation="tanh", bias=(0.2, -0.3), last=([[1, -1], [-1, 2]], [0.1, 0])):
    """Return a config of one hidden layer with the given weights."""
    layers = [{"weights": first, "bias": list(bias)}, {"weights": last[0], "bias": last[1]}]
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


def plane_of(tree, *, theme="dark"):
    """Return a new scene of a config, which is composed once for all tests."""
    return Plane(job=job_told(json.dumps(tree), theme))


@cache
def job_told(tree, theme):
    """Compose a config that is written as JSON."""
    with TemporaryDirectory() as folder:
        return job_of(json.loads(tree), Path(folder), theme=theme)


@cache
def way_of(name):
    """Return the course of the points of a config and the trail of its line."""
    subject = plane_of(CONFIGS[name]).timed.section.subject
    course = course_of(subject.network, subject.dataset.x)
    return course, trail_of(subject.network, course)


def beats_of(scene, kind):
    """List the beats with one kind of action."""
    return [timed.beat for timed in scene.timed.beats if isinstance(timed.beat.action, kind)]


def drawn_linear(scene):
    """Yield the points at every moment of the first linear step, as drawn, in the coordinates of the plane."""
    scene.prepare()
    scene.act(beats_of(scene, Lay)[0]).finish()
    motion = scene.act(beats_of(scene, Linear)[0])
    for t in TIMES:
        motion.interpolate(t)
        window = scene.course.window_in(0, elapsed(t, *TRAVEL))
        yield scene.big.points.places * window.half


def spread(places):
    """Return the signed areas of the triangles that the first point makes with all neighbours."""
    arms = places[1:] - places[0]
    return arms[:-1, 0] * arms[1:, 1] - arms[:-1, 1] * arms[1:, 0]


@pytest.mark.parametrize("seed", [0, 1, 2, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(3, 8))])
def test_a_plane_with_positive_determinant_never_folds_on_its_way(seed):
    rng = np.random.default_rng(seed)
    W = rng.normal(0, 3, (2, 2))
    W = W if np.linalg.det(W) > 0 else W[::-1]
    start, *way = drawn_linear(plane_of(keyframe(W.tolist())))
    for places in way:
        assert (np.sign(spread(places)) == np.sign(spread(start))).all()


def test_a_mirror_turns_the_plane_over_and_is_said():
    scene = plane_of(keyframe(MIRROR))
    areas = [spread(places) for places in drawn_linear(scene)]
    assert (np.sign(areas[-1]) == -np.sign(areas[0])).all()
    thinnest = min(np.abs(area).max() / np.abs(areas[0]).max() for area in areas)
    assert thinnest < 0.15
    assert "mirrors" in beats_of(scene, Linear)[0].caption.text


def test_a_singular_matrix_flattens_the_plane_and_is_said():
    scene = plane_of(keyframe(LINE))
    *_, last = drawn_linear(scene)
    assert np.abs(spread(last)).max() < 1e-9
    assert "flattens the plane onto a line" in beats_of(scene, Linear)[0].caption.text


def test_every_stage_is_drawn_where_the_network_takes_the_points():
    scene = plane_of(LECTURE)
    subject = scene.timed.section.subject
    holds = (beat for beat in played(scene) if isinstance(beat.action, Lay | Linear | Shift | BendPlane))
    for k, stage in enumerate(plane_stages(subject.network, subject.dataset.x)):
        next(holds)
        expected = scene.course.windows[k].place(stage.points, scene.big.area)
        np.testing.assert_allclose(scene.big.points.places, expected, atol=1e-12)


@pytest.mark.parametrize("name", CONFIGS)
def test_numbers_read_back_equal_the_trace_at_every_hold(name):
    scene, due = plane_of(CONFIGS[name]), {}
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
def test_no_text_overlaps_or_leaves_the_frame_at_any_moment(name):
    scene = plane_of(CONFIGS[name])
    for beat, t in moments(scene, (0.02, 0.07, 0.11, 0.5, 0.9, 1.0)):
        assert crowded(scene) == [], (beat.action, t)


@pytest.mark.parametrize("name", CONFIGS)
def test_all_points_lie_in_the_window_of_their_stage(name):
    course, _ = way_of(name)
    for window, vertices in zip(course.windows, course.stages, strict=True):
        points = vertices[: course.points] - (window.x, window.y)
        assert np.isfinite(points).all()
        assert np.abs(points).max() <= window.half


def test_every_small_plane_is_filled_once_it_is_reached():
    scene, filled = plane_of(LECTURE), []
    for beat in played(scene):
        if not isinstance(beat.action, TurnCard | PullBack | GrowSpaces | ForwardAgain | RunAlong):
            filled.append(sum(small.content[0].presence == 1 for small in scene.small.planes))
    assert filled == [1, 1, 2, 3, 3, 4, 5, 5]


def test_every_small_plane_gets_its_curve_on_the_way_back():
    scene, marked = plane_of(LECTURE), []
    for _ in moments(scene, np.linspace(0, 1, 61), of=PullBack):
        shown = [small.verdict[-1].presence > 0.98 for small in scene.small.planes]
        marked.append(shown.index(True))
        assert all(shown[marked[-1] :])
        assert marked[-1] - 1.1 < at_border(scene) < marked[-1] + 0.1
    assert marked[0] == 4 and marked[-1] == 0 and marked == sorted(marked, reverse=True)


def at_border(scene):
    """Return at which of the small planes, from 0, the border stands, or between which two."""
    lefts = [small.frame.box().left for small in scene.small.planes]
    (line,) = scene.small.border.lines
    return np.interp(line[:, 0].min(), lefts, range(len(lefts)))


def test_the_way_back_ends_with_the_boundary_of_the_inputs():
    scene = plane_of(trained([2, 2, 2, 2], "tanh", steps=200))
    until_back(scene)
    network, window = scene.subject.network, scene.course.windows[0]
    scale = window.half / (scene.big.area.width / 2)
    for line in scene.big.curve[1].lines:
        x = (line - scene.big.area.center) * scale
        logits = forward(network, x).logits
        assert np.abs(logits[:, 1] - logits[:, 0]).max() < 1e-6
    assert scene.big.regions.presence == 1


def until_back(scene):
    """Play a scene up to the end of the way back."""
    next(beat for beat in played(scene) if isinstance(beat.action, PullBack))


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
def test_the_part_that_acts_is_lit_and_no_other(theme):
    scene = plane_of(LECTURE, theme=theme)
    parts = {Linear: "linear", Shift: "shift", BendPlane: "bend"}
    for beat in played(scene):
        part = parts.get(type(beat.action))
        lit = {name for name, lamps in scene.card.lamps.items() if lamps and colour_of(lamps[0]) == lamps[0].on}
        assert part is None or lit == {part}


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


@pytest.mark.parametrize(
    ("low", "high"),
    [(7.5e-7, 7.6e-7), (0.0, 4e-4), (-3e-5, 2e-4), (0.69, 0.6901), (0.1, 0.8), (-40.0, 9.0), (0.0, 2.4e6)],
)
def test_the_numbers_left_of_a_plot_are_short_and_distinct_and_say_where_they_stand(low, high):
    plot = (194.0, 190.0, 1110.0, 810.0)
    numbers = [view for view in left_axis(plot, low, high, THEMES["dark"]) if isinstance(view, Number)]
    power = power_of_ten(shared_power(low, high))
    if power != 1:
        assert numbers.pop().text == f"× {power_text(shared_power(low, high))}"
    texts = [number.text for number in numbers]
    assert len(set(texts)) == len(texts) >= 3
    assert max(map(len, texts)) <= 7
    area = rectangle(plot)
    for number in numbers:
        said = float(number.text.replace(MINUS, "-")) * power
        middle = number.at[1] + units(TICK_SIZE) / 2
        assert (said - low) / (high - low) == pytest.approx((middle - area.bottom) / area.height, abs=0.01)


def test_a_small_plane_stands_for_its_stage():
    assert [small_of(stage) for stage in range(7)] == [0, 1, 1, 2, 3, 3, 4]
    assert [stage_of(small) for small in range(5)] == [0, 2, 3, 5, 6]


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


# --- nothing is cut, nothing jumps ----------------------------------------------------------------

NEAR, FAINTER = 0.1, 0.2  # of the frame's side, of a line's opacity
CELL = 1 / 80  # of the frame's side, to which places along a curve are rounded
MOMENTS = np.linspace(0, 1, 361)


@pytest.mark.parametrize("name", CONFIGS)
def test_no_point_is_cut_on_its_way(name):
    course, _ = way_of(name)
    for position in np.linspace(0, len(course.steps), 40 * len(course.steps) + 1):
        step = course.step_of(position)
        window = course.window_in(step, position - step)
        points = course.vertices_at(position)[: course.points] - (window.x, window.y)
        assert np.abs(points).max() <= window.half, position


@pytest.mark.parametrize("name", CONFIGS)
def test_the_view_makes_room_before_w_acts_and_then_stands_still_until_the_bend(name, monkeypatch):
    scene, seen = plane_of(CONFIGS[name]), {}
    looks = looking(monkeypatch, scene)
    for beat, _ in moments(scene, (0.0, 0.3, 0.6, 1.0)):
        seen.setdefault(beat, []).append(looks[-1])
    for turn, *acting, bend in layers_of(scene):
        assert {*seen[acting[0]], *seen[acting[1]], seen[bend][0]} == {seen[turn][-1]}
    for (*_, bend), (turn, *_) in pairwise(layers_of(scene)):
        assert seen[turn][0] == seen[bend][-1]


def looking(monkeypatch, scene):
    """Return a list that grows by the window of every picture of the big plane."""
    subject = scene.timed.section.subject
    looks, show = [course_of(subject.network, subject.dataset.x).windows[0]], show_position

    def listening(*views, position, window):
        looks.append(window)
        show(*views, position=position, window=window)

    monkeypatch.setattr("nnviz_scenes.plane.scene.show_position", listening)
    return looks


def layers_of(scene):
    """List the beats of every hidden layer: the panel turns, W, the bias, the activation."""
    return list(zip(*(beats_of(scene, kind) for kind in (TurnCard, Linear, Shift, BendPlane)), strict=False))


def test_under_w_the_plane_only_grows_where_it_is_stretched():
    scene = plane_of(keyframe(turned(90, by=(7, 6))))
    areas = [np.abs(spread(places)).sum() for places in drawn_linear(scene)]
    assert areas[-1] == pytest.approx(42 * areas[0])
    assert (np.diff(areas) > -1e-9 * areas[0]).all()


@pytest.mark.parametrize("name", CONFIGS)
def test_the_points_fill_the_frame_all_the_way_back_and_none_is_cut(name):
    course, trail = way_of(name)
    for t in np.linspace(0, 1, 241):
        now = moment_at(t, course, trail)
        window = window_back(course, now, t=t)
        points = course.vertices_at(now.step + now.left)[: course.points]
        assert np.abs(points - (window.x, window.y)).max() <= window.half, t
        alike = name == "dead"  # all points come together in one place
        aside = name == "narrow" and t < LETTING_GO  # of the last plane, its window also holds the origin
        assert alike or aside or np.ptp(points, axis=0).max() > window.half, t


@pytest.mark.parametrize("name", ["lecture", "one layer", "six layers", "mirror", "flat"])
def test_the_view_glides_back_from_the_window_of_the_last_plane_to_that_of_the_inputs(name):
    course, trail = way_of(name)
    views = [window_back(course, moment_at(t, course, trail), t=t) for t in np.linspace(0, 1, 721)]
    assert (views[0], views[-1]) == (course.windows[-1], course.windows[0])
    for before, after in pairwise(views):
        assert abs(np.log(after.half / before.half)) < 0.2
        assert np.hypot(after.x - before.x, after.y - before.y) < 0.15 * before.half


def test_a_window_upon_one_place_has_a_least_width():
    assert window_upon(np.array([[3.0, 1.0], [3.0, 1.0]]), least=0.2) == Window(3.0, 1.0, 0.2)
    assert window_upon(np.array([[2.0, 1.0], [4.0, 1.5]]), least=0.2) == Window(3.0, 1.25, WINDOW.margin)


LONG_WAYS = [pytest.param(name, marks=pytest.mark.slow) for name in ("lecture", "flat", "relu", "one layer", "mirror")]


@pytest.mark.parametrize("name", ["narrow", *LONG_WAYS])
def test_the_curve_never_jumps_on_its_way_back(name):
    learned = {name: trained([2, 2, 2, 2], kind, steps=400) for name, kind in (("lecture", "tanh"), ("relu", "relu"))}
    scene = plane_of((CONFIGS | learned)[name])
    frames = [strokes(scene) for _ in moments(scene, MOMENTS, of=Decide | PullBack)]
    for k, (before, after) in enumerate(pairwise(frames[len(MOMENTS) - 1 :])):
        assert lost(before, after, area=scene.big.area) <= FAINTER, divmod(k, len(MOMENTS))
        assert lost(after, before, area=scene.big.area) <= FAINTER, divmod(k, len(MOMENTS))


def strokes(scene):
    """Return places along the visible curve, in the frame and a little around it, and its opacity there: (n, 3)."""
    drawn = [np.zeros((0, 3))]
    for view in (scene.big.line[1], scene.big.curve[1]):
        for line in view.lines if view.alpha else ():
            cell = CELL * scene.big.area.width
            places = np.unique(np.rint(along(line, scene.big.area) / cell), axis=0) * cell
            drawn.append(np.column_stack([places, np.full(len(places), view.alpha)]))
    return np.concatenate(drawn)


def along(line, area):
    """Return places along a line, less than a cell apart, in the frame and a little around it."""
    near = area.grown(2 * NEAR * area.width)
    found = []
    for start, end in pairwise(line):
        enter, leave = crossing(start, end, near)
        if enter < leave:
            count = 2 + int(np.hypot(*(end - start)) * (leave - enter) / area.width * 100)
            found.append(start + np.linspace(enter, leave, count)[:, None] * (end - start))
    return np.concatenate([np.zeros((0, 2)), *found])


def crossing(start, end, box):
    """Return the shares of a segment at which it enters a box and leaves it."""
    low, high, way = np.array([box.left, box.bottom]), np.array([box.right, box.top]), end - start
    way = np.where(np.abs(way) < 1e-12, 1e-12, way)
    ends = np.sort([(low - start) / way, (high - start) / way], axis=0)
    return max(0.0, ends[0].max()), min(1.0, ends[1].min())


def lost(before, after, *, area):
    """Return how much opacity inside the frame is lost, at most, from one moment to the next."""
    seen = before[np.abs(before[:, :2] - area.center).max(axis=1) <= area.width / 2]
    apart = np.hypot(*(seen[:, None, :2] - after[None, :, :2]).transpose(2, 0, 1))
    kept = np.where(apart <= NEAR * area.width, after[None, :, 2], 0.0).max(axis=1, initial=0.0)
    return float((seen[:, 2] - kept).max(initial=0.0))


@pytest.mark.parametrize("activation", ["tanh", "relu"])
def test_a_step_back_brings_along_all_that_it_can(activation):
    rng = np.random.default_rng(5)
    layers = tuple(Layer(freeze(rng.normal(0, 1.2, (2, 2))), freeze(rng.normal(0, 0.3, 2))) for _ in range(3))
    network = Network(layers, (activation, activation))
    trail = trail_of(network, course_of(network, rng.uniform(-1, 1, (50, 2))))
    for stage, passage in enumerate(trail.passages):
        assert can_be_undone(network, stage) == (stage % 3 < 2)
        assert passage.whole == (() if stage % 3 < 2 else trail.at_stage(stage + 1))
        if stage % 3 < 2:
            points = rng.normal(0, 1, (9, 2))
            there = forward_step(network, points, stage=stage)
            np.testing.assert_allclose(step_back(network, there, stage=stage), points)


def test_beyond_keeps_what_is_outside_and_one_vertex_more():
    line = np.array([[3.0, 0], [2, 0], [0.5, 0], [0, 0], [-0.5, 0], [-2, 0]])
    assert [piece[:, 0].tolist() for piece in beyond(line, 1.0)] == [[3, 2, 0.5], [-0.5, -2]]
    assert beyond(line, 5.0) == []


def test_steps_back_share_the_time_by_their_weights():
    spans = spans_of([1.0, 3.0])
    assert spans == [(0.0, 0.25), (0.25, 1.0)]
    assert [step_back_at(t, spans, start=5) for t in (0.0, 0.25, 0.625, 1.0)] == [(4, 0), (3, 0), (3, 0.5), (3, 1)]


def test_a_window_grows_by_the_same_factor_in_the_same_time():
    halves = [zoomed(Window(0, 0, 1.0), Window(2, 0, 16.0), t=t).half for t in (0, 0.25, 0.5, 1)]
    np.testing.assert_allclose(halves, [1, 2, 4, 16])
    assert zoomed(Window(0, 0, 2.0), Window(1, 0, 2.0), t=0.5) == Window(0.5, 0, 2.0)


# --- the shaded cells ----------------------------------------------------------------------------


@pytest.mark.parametrize("activation", ["tanh", "leaky_relu"])
def test_every_second_cell_is_shaded_wherever_the_network_takes_it(activation):
    rng = np.random.default_rng(8)  # none of whose planes is thinner than a pixel
    layers = tuple(Layer(freeze(rng.normal(0, 1.2, (2, 2))), freeze(rng.normal(0, 0.3, 2))) for _ in range(3))
    network = Network(layers, (activation, activation))
    course = course_of(network, rng.uniform(-1, 1, (50, 2)))
    cells = GRID_LINES - 1
    ticks = np.linspace(-1, 1, GRID_LINES) * course.stages[0].max()
    centres = (ticks[1:] + ticks[:-1]) / 2
    places = np.array([[x, y] for x in centres for y in centres])
    shaded = [(i + j) % 2 == 1 for i in range(cells) for j in range(cells)]
    for vertices, stage in zip(course.stages, plane_stages(network, places), strict=True):
        inside = sum(inside_of(vertices[strip], stage.points) for strip in course.strips)
        assert (inside % 2 == 1).tolist() == shaded


def inside_of(polygon, places):
    """Say which places (n, 2) lie inside a polygon (m, 2), as 0 or 1: how often a ray to the right crosses it."""
    start, end = polygon[:, None], np.roll(polygon, -1, axis=0)[:, None]
    spans = (start[..., 1] > places[:, 1]) != (end[..., 1] > places[:, 1])
    rise = np.where(spans, end[..., 1] - start[..., 1], 1.0)
    crossing = start[..., 0] + (places[:, 1] - start[..., 1]) / rise * (end[..., 0] - start[..., 0])
    return (spans & (crossing > places[:, 0])).sum(axis=0) % 2


def test_the_cells_are_there_from_the_first_plane_to_the_last_beat_and_under_the_points():
    scene = plane_of(LECTURE)
    for beat in played(scene):
        planes = (scene.beside.inputs, scene.beside.last) if isinstance(beat.action, LAST) else (scene.big,)
        assert all(plane.cells.presence == 1 for plane in planes)
    order = scene.big.all()
    assert order.index(scene.big.cells) < min(order.index(view) for view in (scene.big.grid, scene.big.points))


# --- words ---------------------------------------------------------------------------------------


def test_the_opening_names_the_network():
    beats = plane_of(LECTURE).timed.beats
    assert isinstance(beats[0].beat.action, Lay)
    assert beats[0].beat.caption.text == "The network, trained up to step 40. Watch the whole plane."


def turned(degrees, *, by):
    """Return a matrix that stretches, then turns."""
    cos, sin = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    return (np.array([[cos, -sin], [sin, cos]]) @ np.diag(by)).tolist()


@pytest.mark.parametrize(
    ("first", "says"),
    [
        (turned(90, by=(7, 6)), "W turns and stretches the plane 7.00 and 6.00 times."),
        (turned(0, by=(7, 6)), "W stretches the plane 7.00 and 6.00 times."),
        (turned(40, by=(2, 2)), "W turns and stretches the plane 2.00 times."),
        (turned(40, by=(0.5, 0.2)), "W turns the plane and squashes it to 0.50 one way, 0.20 the other."),
        (turned(-6, by=(6, 0.19)), "W stretches one way by 6.00, squashes one to 0.19."),
        (turned(90, by=(1, 1)), "W turns the plane and keeps every length."),
        (turned(0, by=(1, 1)), "W leaves the plane as it is."),
        (turned(0, by=(1, -1)), "W mirrors the plane and keeps every length."),
        (turned(20, by=(3, -2)), "W mirrors and stretches the plane 3.00 and 2.00 times."),
        (turned(20, by=(3, -0.5)), "W mirrors, stretches one way by 3.00, squashes one to 0.50."),
    ],
)
def test_the_caption_says_what_a_matrix_does_to_lengths(first, says):
    scene = plane_of(keyframe(first))
    assert beats_of(scene, Linear)[0].caption.text == f"Layer 1: {says}"
    lengths = np.linalg.norm(np.array(first) @ directions(), axis=0)
    np.testing.assert_allclose(
        stretches(scene.timed.section.subject.network.layers[0]), [lengths.max(), lengths.min()], rtol=1e-4
    )


def directions():
    """Return unit vectors all around, (2, n)."""
    angles = np.linspace(0, np.pi, 2001)
    return np.stack([np.cos(angles), np.sin(angles)])


@pytest.mark.parametrize(
    ("bias", "says"),
    [
        ((0.0, 0.0), "The bias is zero: nothing moves."),
        ((0.01, -0.02), "The bias shifts everything, here by very little."),
        ((0.2, -0.3), "The bias shifts everything."),
    ],
)
def test_the_caption_of_a_shift_says_how_far(bias, says):
    assert beats_of(plane_of(keyframe(TURN, bias=bias)), Shift)[0].caption.text == says


THERE, EQUAL = "One line there", "all along, both scores are equal"
APART = "The bent plane meets the line in two separate places: each comes back"
STRIP = "The bent plane is a thin strip from A through C to B. The line cuts it twice: in each cut lies a whole"
OVER_ITSELF = "The bent plane lies over itself and meets the line two times: each time comes back"
FOLDED = keyframe([[3, 0], [0, 3]], activation="gelu", bias=(0.0, 0.0), last=([[0, 0], [1, 0]], [0.0, 0.1]))
ONE_OUTPUT = trained([2, 2, 1], "tanh", steps=400)
BROAD = keyframe([[1.6, 1.1], [1.1, 1.6]], bias=(0.9, -0.9), last=([[0, 0], [1, -1]], [0.0, -0.5]))


@pytest.mark.parametrize(
    ("tree", "curves", "says"),
    [
        (trained([2, 2, 2, 2], "tanh", steps=400), 2, f"{STRIP} curve of the inputs."),
        (
            keyframe(TURN, activation="identity"),
            1,
            f"{THERE}, one straight line here: {EQUAL}.",
        ),
        (keyframe(TURN), 1, f"{THERE}, one curve here: {EQUAL}."),
        (trained([2, 1, 2], "tanh"), 1, f"{THERE}, one straight line here: {EQUAL}."),
        (ONE_OUTPUT, 2, f"{STRIP} line of the inputs."),
        (BROAD, 2, f"{APART} as a curve."),
        (FOLDED, 2, f"{OVER_ITSELF} as a line of its own."),
    ],
)
def test_the_last_words_count_the_curves_among_the_inputs_and_say_what_is_so_there(tree, curves, says):
    scene = plane_of(tree)
    assert len(curves_among_inputs(scene.timed.section.subject)) == curves
    *_, last = scene.timed.beats
    assert last.beat.caption.text == says
    assert isinstance(last.beat.action, RunAlong)


@pytest.mark.parametrize(("folded", "why"), [(False, "apart"), (True, "folded")])
def test_why_there_are_several_curves_is_what_a_grid_of_inputs_says(folded, why):
    """Take inputs everywhere to the last plane: near its line they leave a gap, or one place of it has two of them."""
    subject = plane_of(FOLDED if folded else ONE_OUTPUT).timed.section.subject
    curves = curves_among_inputs(subject)
    assert why_several(subject, curves) == why and why_several(subject, curves[:1]) is None
    side = np.linspace(-1, 1, 401)
    inputs = np.stack(np.meshgrid(side, side), axis=-1).reshape(-1, 2)
    lead, places = leads(subject.network, inputs), plane_stages(subject.network, inputs)[-1].points
    near = np.abs(lead) < 0.01 * np.ptp(lead)
    weights = np.atleast_2d(subject.network.layers[-1].weights)
    normal = weights[-1] - weights[0] if len(weights) > 1 else weights[0]
    along = np.sort(places[near] @ np.array([-normal[1], normal[0]]))
    left = inputs[near][:, 0] < np.median(inputs[near][:, 0])
    assert (np.diff(along).max() > 0.2 * np.ptp(along)) == (not folded)
    if folded:
        one, other = (places[near][half][:, 1] for half in (left, ~left))
        assert one.min() < other.max() and other.min() < one.max()


def test_a_determinant_has_the_sign_that_the_printed_weights_give_it():
    for weights, sign in (([[1.0, 2.0], [3.0, 4.5]], "="), ([[1.004, 2.0], [3.0, 4.504]], "≈")):
        subject = plane_of(keyframe(weights)).timed.section.subject
        assert determinant_sign(1, subject.network.layers[0]) == sign


def test_where_no_line_decides_nothing_is_said_of_scores_and_no_dot_is_shown():
    scene = plane_of(CONFIGS["dead"])
    *_, last = scene.timed.beats
    assert isinstance(last.beat.action, Say) and "scores" not in last.beat.caption.text
    for _ in played(scene):
        assert not len(scene.back.dots.ring.places)


def test_a_curve_is_straight_where_no_vertex_lies_aside():
    line = np.linspace([0.0, 1.0], [3.0, -1.0], 9)
    assert is_straight(line)
    assert not is_straight(line + 0.05 * np.sin(np.linspace(0, np.pi, 9))[:, None])
    assert not is_straight(np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 0.0]]))


# --- twins ---------------------------------------------------------------------------------------

TWINS = {
    "lecture": trained([2, 2, 2, 2], "tanh", steps=400),
    "one output": ONE_OUTPUT,
    "relu": trained([2, 2, 2, 2], "relu", steps=400),
    "narrow": trained([2, 1, 2, 2], "tanh"),
}


@pytest.mark.parametrize("name", TWINS)
def test_at_the_dots_both_scores_are_equal_and_their_twins_are_where_the_network_takes_them(name):
    scene, seen = plane_of(TWINS[name]), []
    until_back(scene)
    motion = scene.back.run_along()
    for t in np.linspace(0, 1, 41):
        motion.interpolate(t)
        seen.append(inputs_at_dots(scene))
    assert len(seen) == 41 and len(seen[0]) == len(scene.back.tracks) > 0
    network, area = scene.subject.network, scene.back.twins.ring.clip
    spread_of_scores = np.ptp(leads(network, scene.subject.dataset.x))
    for k, x in enumerate(seen):
        assert np.abs(leads(network, x)).max() < (1e-6 if k in (0, 40) else 0.01) * spread_of_scores
    last = plane_stages(network, seen[-1])[-1].points
    np.testing.assert_allclose(scene.back.twins.ring.places, scene.course.windows[-1].place(last, area), atol=1e-6)


def inputs_at_dots(scene):
    """Return the inputs (n, 2) at which the dots of the big plane are drawn."""
    window = scene.course.windows[0]
    scale = window.half / (scene.big.area.width / 2)
    return (scene.back.dots.ring.places - scene.big.area.center) * scale + (window.x, window.y)


def leads(network, x):
    """Return by how much class 1 leads: the second score less the first, or the only one."""
    logits = forward(network, x).logits
    return logits[:, 1] - logits[:, 0] if logits.shape[1] > 1 else logits[:, 0]


@pytest.mark.parametrize("name", TWINS)
def test_the_dots_ride_on_the_line_all_the_way_back_and_stay_in_the_frame(name):
    scene = plane_of(TWINS[name])
    looked = 0
    for _, t in moments(scene, np.linspace(0, 1, 121), of=PullBack):
        places, looked = scene.back.dots.ring.places, looked + 1
        assert np.abs(places - scene.big.area.center).max() < scene.big.area.width / 2, t
        drawn = [line for view in (scene.big.line[1], scene.big.curve[1]) if view.alpha for line in view.lines]
        for place in places:
            assert min(gap_to(place, line) for line in drawn) < 0.01 * scene.big.area.width, t
    assert looked == 121


@pytest.mark.parametrize("first", [TURN, MIRROR, [[1.18, 1.72], [-2.27, -0.26]]])
def test_a_line_that_goes_back_ends_nowhere_in_the_frame(first):
    scene = plane_of(keyframe(first, activation="identity"))
    looked = 0
    for _, t in moments(scene, np.linspace(0, 1, 61), of=PullBack):
        lines, looked = scene.big.curve[1].lines, looked + 1
        for k, line in enumerate(lines):
            others = [other for i, other in enumerate(lines) if i != k]
            for end in (line[0], line[-1]):
                inside = np.abs(end - scene.big.area.center).max() < 0.49 * scene.big.area.width
                met = min((gap_to(end, other) for other in others), default=np.inf)
                assert not inside or met < 0.02 * scene.big.area.width, t
    assert looked == 61


def gap_to(place, line):
    """Return how far a place lies from a line (n, 2)."""
    start, way = line[:-1], np.diff(line, axis=0)
    length = np.maximum((way**2).sum(axis=1), 1e-18)
    along = np.clip(((place - start) * way).sum(axis=1) / length, 0, 1)
    return np.hypot(*(start + along[:, None] * way - place).T).min()


@pytest.mark.parametrize("closed", [False, True])
def test_a_dot_passes_its_whole_curve_and_comes_back(closed):
    angles = np.linspace(0, 2 * np.pi if closed else 3.0, 60)
    curve = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    track = Track((curve,), np.linspace(0, 1, 60), 17)
    shares = [track.share_at(t) for t in np.linspace(0, 1, 201)]
    assert track.closed == closed
    assert shares[0] == shares[-1] == pytest.approx(17 / 59)
    assert min(shares) < 0.01 and max(shares) > 0.99
    places = np.array([track.at(share, stage=0) for share in shares])
    np.testing.assert_allclose(np.hypot(*places.T), 1, atol=2e-3)
    assert np.hypot(*np.diff(places, axis=0).T).max() < 0.06


# --- words and picture agree ---------------------------------------------------------------------


def test_the_panel_shows_the_layer_before_it_is_spoken_of():
    scene, spoken = plane_of(LECTURE), []
    say = scene.say

    def listening(beat):
        if isinstance(beat.action, Linear | Decide):
            spoken.append((scene.cards.index(scene.card), scene.part))
        return say(beat)

    scene.say = listening
    assert all(played(scene))
    assert spoken == [(1, "linear"), (2, "linear"), (3, "linear")]


def test_the_panel_of_the_formula_stays_while_cards_change():
    scene, presences = plane_of(LECTURE), set()
    turn_to = scene.turn_to

    def watched(new):
        motion = turn_to(new)
        for t in np.linspace(0, 1, 11):
            motion.show(t)
            presences.add(scene.card_panel.presence)
        return motion

    scene.turn_to = watched
    assert all(played(scene))
    assert presences == {1.0}


def test_the_light_goes_to_a_step_as_its_caption_comes():
    scene = plane_of(LECTURE)
    for beat in played(scene):
        if isinstance(beat.action, Linear):
            break
    for kind, part in ((Shift, "shift"), (BendPlane, "bend")):
        scene.say(beats_of(scene, kind)[0]).finish()
        lit = {name for name, lamps in scene.card.lamps.items() if lamps and colour_of(lamps[0]) == lamps[0].on}
        assert lit == {part}


def test_the_square_before_w_shrinks_as_the_plane_grows():
    scene = plane_of(keyframe(turned(90, by=(7, 6))))
    for beat in played(scene):
        if isinstance(beat.action, Linear):
            break
    (outline,) = scene.big.before[1].lines
    side = np.ptp(outline[:, 0]) / scene.big.area.width
    assert side == pytest.approx(scene.course.windows[0].half / WINDOW.margin / scene.course.windows[1].half)
    assert scene.big.before[1].presence == scene.outline.presence == 1
    assert np.ptp(scene.big.points.places[:, 0]) > 3 * np.ptp(outline[:, 0])


def test_the_note_on_the_tint_is_there_only_while_the_plane_is_tinted():
    scene = plane_of(trained([2, 2, 2, 2], "tanh", steps=100))
    for _ in played(scene):
        tinted = max(view.presence for view in (*scene.big.halves, scene.big.regions))
        assert scene.tint.presence == tinted


@pytest.mark.parametrize(("activation", "bends"), [("tanh", True), ("identity", False)])
def test_the_heading_says_bend_where_a_layer_bends(activation, bends):
    tree = keyframe([[1, 0.4], [-0.2, 1]], activation=activation)
    heading = plane_of(tree).timed.section.heading
    assert heading == ("How the layers bend the plane" if bends else "What the layers do to the plane")
