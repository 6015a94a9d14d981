"""At the end of a plane, the boundary and the line are seen side by side: the same places on both, by their numbers."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from nnviz_core.backprop.network import freeze
from nnviz_core.backprop.plane import decision_line, plane_stages
from nnviz_core.kinds.plane.actions import ForwardAgain, PullBack, RunAlong
from nnviz_core.kinds.plane.line import has_line, line_equation
from nnviz_core.kinds.plane.strip import strip_of
from nnviz_core.look.scales import units
from nnviz_core.look.shapes import SHAPES
from nnviz_core.look.theme import THEMES
from nnviz_core.words.numbers import parse_number
from nnviz_scenes.marks.number import Number
from nnviz_scenes.parts.frame import frame_of
from nnviz_scenes.parts.plane_marks import ONE_PLACE, Mark, groups_of, numbered, numbers_of
from nnviz_scenes.parts.plane_pair_places import pair_places
from nnviz_scenes.parts.plane_places import PlaneShape, plane_places
from nnviz_scenes.parts.plane_twins import Track
from tests.fixtures.storyboards import storyboard_of
from tests.scenes.films import crowded, moments, played, shaped, visible
from tests.scenes.test_plane import ONE_OUTPUT, TURN, keyframe, leads, plane_of, trained
from tests.scenes.test_plane_places import keep_apart

THREE_ARMS = Path(__file__).parents[2] / "configs/three_classes.toml"
WRITING = THEMES["dark"].writing
FILMS = {
    "two curves": trained([2, 2, 2, 2], "tanh", steps=400),
    "one curve": keyframe(TURN),
    "one output": ONE_OUTPUT,
    "relu": trained([2, 2, 2, 2], "relu", steps=400),
    "narrow": trained([2, 1, 2, 2], "tanh"),
}


def at_end(tree):
    """Return a scene at the last hold of its film."""
    scene = plane_of(tree)
    for _ in played(scene):
        pass
    return scene


def in_plane(scene, places, plane, stage):
    """Return where in the coordinates of a stage drawn places (n, 2) are."""
    window = scene.course.windows[stage]
    return (places - plane.area.center) * window.half / (plane.area.width / 2) + (window.x, window.y)


@pytest.mark.parametrize("name", FILMS)
def test_each_numbered_place_of_the_boundary_lies_on_the_line_where_the_network_takes_it(name):
    scene = at_end(FILMS[name])
    beside, network, end = scene.beside, scene.subject.network, len(scene.course.steps)
    x, a = (
        in_plane(scene, rings.ring.places, plane, stage)
        for rings, plane, stage in zip(beside.rings, (beside.inputs, beside.last), (0, end), strict=True)
    )
    assert len(x) == len(a) >= 4
    assert np.abs(leads(network, x)).max() < 1e-6 * np.ptp(leads(network, scene.subject.dataset.x))
    np.testing.assert_allclose(plane_stages(network, x)[-1].points, a, atol=1e-6)
    normal, offset = decision_line(network)
    assert np.abs(a @ normal + offset).max() < 1e-6 * np.abs(normal).max()


@pytest.mark.parametrize("name", FILMS)
def test_numbered_places_lie_inside_of_their_curve_and_bear_each_number_once(name):
    scene = at_end(FILMS[name])
    area = scene.beside.inputs.area
    order = numbers_of(scene.beside.marks, scene.beside.rings[1].ring.places)
    assert all(0.1 < mark.track.along[mark.vertex] < 0.9 for mark in scene.beside.marks)
    assert (np.abs(scene.beside.rings[0].ring.places - area.center) < 0.48 * area.width).all()
    for rings, labels in zip(scene.beside.rings, scene.beside.numbers, strict=True):
        groups = groups_of(rings.ring.places)
        assert sorted(k for group in groups for k in group) == list(range(len(scene.beside.marks)))
        assert len(labels) == len(groups)
        for label, group in zip(labels, groups, strict=True):
            assert f'[#"{numbered(sorted({order[k] for k in group}), WRITING)}"]' in label.ink.markup
            assert area.grown(0).contains(label.box()) or scene.beside.last.area.contains(label.box())


def test_places_share_a_label_only_where_they_lie_in_one_place():
    near, far = units(0.9 * ONE_PLACE), units(3 * ONE_PLACE)
    places = np.array([[0.0, 0.0], [far, 0.0], [near, 0.0], [2 * near, 0.0], [far, far]])
    assert groups_of(places) == [[0, 1, 2, 3], [4]] or groups_of(places) == [[0, 2, 3], [1], [4]]
    assert groups_of(places[:2]) == [[0], [1]]
    assert numbered([1, 2, 3], WRITING) == "1–3"
    assert numbered([1, 2, 4], WRITING) == "1–2, 4"
    assert numbered([2], WRITING) == "2"


def test_places_have_the_number_of_their_curve_where_all_of_each_curve_lie_in_one_place_of_their_own():
    one, other = (Track((np.zeros((2, 2)),), np.array([0.0, 1.0]), 0) for _ in range(2))
    marks = [Mark(one, 0), Mark(one, 1), Mark(other, 0), Mark(other, 1)]
    here, there = np.zeros(2), np.array([units(3 * ONE_PLACE), 0.0])
    assert numbers_of(marks, np.array([here, here, there, there])) == [1, 1, 2, 2]
    assert numbers_of(marks, np.array([here, there, there, there])) == [1, 2, 3, 4]
    assert numbers_of(marks, np.array([here, here, here, here])) == [1, 2, 3, 4]
    assert numbers_of(marks[:2], np.array([here, here])) == [1, 2]


@pytest.mark.parametrize("name", FILMS)
def test_a_dot_on_the_boundary_and_its_image_on_the_line_run_at_the_same_moment(name):
    scene, seen = plane_of(FILMS[name]), []
    for beat, _ in moments(scene, np.linspace(0, 1, 41)):
        if isinstance(beat.action, RunAlong):
            here, there = scene.beside.runners
            x = in_plane(scene, here.ring.places, scene.beside.inputs, 0)
            a = in_plane(scene, there.ring.places, scene.beside.last, len(scene.course.steps))
            seen.append((x, a))
    network = scene.subject.network
    spread = np.ptp(leads(network, scene.subject.dataset.x))
    for x, a in seen:
        assert np.abs(leads(network, x)).max() < 0.01 * spread
        normal, offset = decision_line(network)
        assert np.abs(a @ normal + offset).max() < 1e-6 * np.abs(normal).max()
        window = scene.course.windows[-1]
        np.testing.assert_allclose(plane_stages(network, x)[-1].points, a, atol=0.02 * window.half)
    assert np.ptp([x[0] for x, _ in seen], axis=0).max() > 0.5 * scene.course.windows[0].half


def test_one_plane_becomes_two_from_where_it_stood():
    """Nothing jumps: both begin as the plane that they replace, and go to their frames little by little."""
    scene, before, areas = plane_of(FILMS["two curves"]), None, []
    times = np.linspace(0, 1, 101)
    for beat, t in moments(scene, times):
        if isinstance(beat.action, PullBack):
            before = scene.big.points.places.copy(), scene.big.frame.area
        if not isinstance(beat.action, ForwardAgain):
            continue
        pair = scene.beside.inputs, scene.beside.last
        if t == 0:
            for plane in pair:
                np.testing.assert_allclose(plane.points.places, before[0], atol=1e-12)
                assert plane.frame.area == plane.points.clip == before[1]
        assert not any(view.presence for view in scene.big.all())
        assert all(plane.frame.presence == plane.points.presence == 1 for plane in pair)
        areas.append([(*plane.frame.area.center, plane.frame.area.width) for plane in pair])
    steps = np.abs(np.diff(np.array(areas), axis=0))
    assert steps.max() < units(250) and steps[20:].max() == 0
    assert [plane.frame.area for plane in pair] == [plane.area for plane in pair]


@pytest.mark.parametrize("name", ["two curves", "one output"])
def test_letters_stand_in_their_part_of_the_inputs_and_beside_where_it_comes_to(name):
    scene = at_end(FILMS[name])
    subject, (here, there) = scene.subject, scene.beside.letters
    parts = strip_of(subject)
    window, area = scene.course.windows[-1], scene.beside.last.area
    for part, label in zip(parts, here, strict=True):
        assert part.letter in label.ink.markup and label.presence == 1
        (centre,) = in_plane(scene, np.array([label.box().center]), scene.beside.inputs, 0)
        assert np.abs(part.places - centre).max(axis=1).min() < 0.02
    for part, label in zip(parts, there, strict=True):
        assert part.letter in label.ink.markup and label.presence == 1
        images = window.place(plane_stages(subject.network, part.places)[-1].points, area)
        gap = np.hypot(*(images - label.box().center).T).min()
        others = [
            window.place(plane_stages(subject.network, other.places)[-1].points, area)
            for other in parts
            if other is not part
        ]
        assert gap < units(100)
        assert gap < min(np.hypot(*(each - label.box().center).T).min() for each in others)


def test_without_a_strip_there_are_no_letters_and_the_grid_stays_faint():
    scene = at_end(FILMS["one curve"])
    assert scene.beside.letters == ((), ())
    assert scene.beside.last.grid.line_width == scene.beside.inputs.grid.line_width
    strip = at_end(FILMS["two curves"]).beside
    assert strip.last.grid.line_width > strip.inputs.grid.line_width and strip.last.axes.presence == 0


def test_the_plane_goes_forward_once_more_from_the_inputs_to_the_last_plane():
    scene, first = plane_of(FILMS["two curves"]), None
    for beat, t in moments(scene, (0.15, 0.5, 1.0)):
        if not isinstance(beat.action, ForwardAgain):
            continue
        points = scene.beside.last.points.places
        if t == 0.15:
            first = points.copy()
            stage, window = 0, scene.course.windows[0]
        elif t == 1.0:
            stage, window = len(scene.course.steps), scene.course.windows[-1]
        else:
            continue
        expected = window.place(scene.course.stages[stage][: scene.course.points], scene.beside.last.area)
        np.testing.assert_allclose(points, expected, atol=1e-9)
    assert first is not None and np.abs(points - first).max() > 1


# --- the equation --------------------------------------------------------------------------------


def of_layer(weights, bias):
    """Return a network whose last layer has these numbers."""
    network = plane_of(keyframe(TURN)).timed.section.subject.network
    last = replace(network.layers[-1], weights=freeze(weights), bias=freeze(bias))
    return replace(network, layers=(*network.layers[:-1], last))


@pytest.mark.parametrize(
    ("weights", "bias", "terms", "sign", "right", "relation"),
    [
        ([[1, -1], [3, 2]], [0.5, 0.25], (2, 3), "+", 0.25, "="),
        ([[3, 2], [1, 4]], [0.5, 0.25], (2, 2), "−", -0.25, "="),  # all of it times -1
        ([[-3.0561, 2.98], [1.9179, -2.04]], [2.66, -2.66], (4.974, 5.02), "−", 5.32, "≈"),
        ([[2, -3]], [0.5], (2, 3), "−", -0.5, "="),
    ],
)
def test_the_equation_is_that_of_the_line_and_its_sign_is_earned_by_the_printed_numbers(
    weights, bias, terms, sign, right, relation
):
    equation = line_equation(of_layer(weights, bias))
    assert equation.terms == pytest.approx(terms) and equation.sign == sign
    assert equation.right == pytest.approx(right) and equation.relation == relation


@pytest.mark.parametrize("name", FILMS)
def test_numbered_places_solve_the_equation_that_is_shown(name):
    scene = at_end(FILMS[name])
    equation = line_equation(scene.subject.network)
    shown = [parse_number(view.text) for view in visible(scene) if isinstance(view, Number) and "line" in view.place]
    first, second, right = shown
    second *= 1 if equation.sign == "+" else -1
    for mark in scene.beside.marks:
        a_1, a_2 = mark.at(len(scene.course.steps))
        assert first * a_1 + second * a_2 == pytest.approx(right, abs=0.011 * (1 + abs(a_1) + abs(a_2)))


# --- where there is no such line -----------------------------------------------------------------


def test_without_a_plane_at_the_end_the_dots_run_as_before():
    scene = at_end(trained([2, 2, 1, 2], "tanh"))
    assert scene.beside is None
    *_, back, last = (timed.beat.action for timed in scene.timed.beats)
    assert isinstance(back, PullBack) and isinstance(last, RunAlong)


def test_several_borders_are_not_one_line():
    [section] = [each for each in storyboard_of(THREE_ARMS).sections if each.scene == "plane"]
    assert not has_line(section.subject.network)
    assert not any(isinstance(beat.action, ForwardAgain) for beat in section.beats)


# --- places --------------------------------------------------------------------------------------


@pytest.mark.parametrize("named", [False, True])
@pytest.mark.parametrize("shape", SHAPES)
def test_both_planes_are_equally_large_squares_with_room_for_what_belongs_to_them(shape, named):
    frame, what = frame_of(shape), PlaneShape(5, named=named)
    places = pair_places(frame, what, plane_places(frame, what))
    keep_apart(shape, places.inputs, places.last)
    sides = {round(side, 6) for x0, y0, x1, y1 in (places.inputs, places.last) for side in (x1 - x0, y1 - y0)}
    assert len(sides) == 1 and sides.pop() > 0.3 * min(frame.width, frame.picture_bottom - frame.picture_top)


@pytest.mark.parametrize("name", ["two curves", "one curve"])
@pytest.mark.parametrize("shape", SHAPES)
def test_no_text_overlaps_beside_in_any_shape(shape, name):
    scene = plane_of(shaped(FILMS[name], shape))
    for beat, t in moments(scene, (0.02, 0.05, 0.09, 0.15, 0.5, 0.9, 0.95, 1.0)):
        if isinstance(beat.action, ForwardAgain | RunAlong):
            met = [pair for pair in crowded(scene) if shape == "16:9" or pair[1] != "the frame"]
            assert met == [], (beat.action, t)
