"""The landscape section draws the losses that its networks have, and tells promise from change."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from nnviz_core.backprop.network import from_vector, parameter_names, to_vector
from nnviz_core.backprop.outputs import output_of, targets_of
from nnviz_core.backprop.passes import forward
from nnviz_core.kinds.landscape.actions import DrawMap, DrawPath, LookCloser, PointDown, StepAgain, StepOver, TakeStep
from nnviz_core.look.shapes import SHAPES, WIDE, Shape
from nnviz_scenes.landscape.curve import MOST_ABOVE
from nnviz_scenes.landscape.scene import Landscape
from nnviz_scenes.marks.number import Number
from tests.fixtures.printed import read_number
from tests.scenes.films import crowded, job_of, moments, played, shaped, visible
from tests.scenes.frame_rules import ALWAYS, no_empty_third
from tests.scenes.update_films import ENDLESS, FILMS, with_landscape
from tests.scenes.walk import timeline_of, walk

LARGE_RATE = Path(__file__).parents[2] / "configs/failures/large_learning_rate.toml"
TIMES = (0.0, 0.1, 0.2, 0.35, 0.5, 0.7, 0.87, 0.95, 1.0)


def landscape_of(folder: Path, name: str = "two classes", *, theme: str = "dark", **section: Any) -> Landscape:
    return Landscape(job=job_of(with_landscape(FILMS[name], **section), folder, theme=theme))


@pytest.mark.parametrize("theme", ["dark", pytest.param("light", marks=pytest.mark.slow)])
@pytest.mark.parametrize("name", FILMS)
def test_no_text_overlaps_or_leaves_the_frame_at_any_moment(name: str, theme: str, tmp_path: Path) -> None:
    scene = landscape_of(tmp_path, name, theme=theme)
    for beat, t in moments(scene, TIMES):
        assert crowded(scene) == [], (beat.action, t)


@pytest.mark.parametrize("shape", [shape for shape in SHAPES if shape != WIDE])
@pytest.mark.parametrize("name", ["keyframes", pytest.param("deeper", marks=pytest.mark.slow)])
def test_networks_have_room_in_every_shape(name: str, shape: Shape, tmp_path: Path) -> None:
    job = job_of(shaped(with_landscape(FILMS[name]), shape), tmp_path)
    for moment in walk(job.timed, "dark", shares=(0.5, 1.0)):
        assert [fault for rule in ALWAYS.values() for fault in rule(moment)] == [], moment.beat.beat.action
    assert list(no_empty_third(moment)) == []


def test_every_ball_lies_on_the_curve_and_every_mark_on_the_tangent(tmp_path: Path) -> None:
    scene = landscape_of(tmp_path)
    for beat in played(scene):
        if isinstance(beat.action, TakeStep):
            k = beat.action.step
            window, step, curve = scene.curve.windows[k], scene.subject.steps[k], scene.curve
            for head, loss in ((curve.balls[k], step.loss), (curve.marks[k], scene.subject.loss + step.promised)):
                up = (head.place[1] - curve.area.bottom) / curve.area.height
                right = (head.place[0] - curve.area.left) / curve.area.width
                assert up * (window.below + window.above) == pytest.approx(loss - scene.subject.loss + window.below)
                low = scene.subject.curve.value - window.ahead  # downhill is left here
                assert scene.subject.curve.slope > 0
                assert low + right * window.width == pytest.approx(step.value)
            ends = curve.gaps[k].lines[0]
            np.testing.assert_allclose(ends, [curve.marks[k].place, curve.balls[k].place])


def test_a_step_that_raises_the_loss_far_ends_inside_the_picture(tmp_path: Path) -> None:
    scene = landscape_of(tmp_path, learning_rate=1.0)
    scene.prepare()
    last = scene.subject.steps[-1]
    assert last.change > MOST_ABOVE * -last.promised  # above the usual window
    assert scene.curve.windows[-1].above > last.change


def test_the_curve_is_the_loss_of_the_parameters_on_the_way(tmp_path: Path) -> None:
    scene = landscape_of(tmp_path)
    for beat in played(scene):
        if isinstance(beat.action, LookCloser):
            break
    curve, window, section = scene.curve, scene.curve.windows[0], scene.timed.section
    [line] = curve.curve.lines
    assert len(line) > 100
    assert scene.subject.curve.slope > 0
    low = scene.subject.curve.value - window.ahead
    values = low + (line[::-1, 0] - curve.area.left) / curve.area.width * window.width
    middle, half = low + window.width / 2, window.width * (0.5 + 1e-9)
    drawn = [k for k, value in enumerate(section.tree["curve"]["values"]) if abs(value - middle) <= half]
    np.testing.assert_allclose(values, np.array(section.tree["curve"]["values"])[drawn], atol=1e-9)
    seen = (line[::-1, 1] - curve.area.bottom) / curve.area.height * (window.below + window.above)
    losses = seen - window.below + scene.subject.loss
    np.testing.assert_allclose(losses, np.array(section.tree["curve"]["losses"])[drawn], atol=1e-9)


def test_the_printed_numbers_are_recomputed_from_two_networks(tmp_path: Path) -> None:
    """Promise and change follow from losses alone: the slope is a central difference, nothing of a backward pass."""
    from tests.kinds.test_landscape import composed

    section, trace = composed(tmp_path, FILMS["two classes"])
    network, dataset = trace.snapshots[-1].network, trace.dataset

    def loss(vector: np.ndarray) -> float:
        moved = from_vector(vector, network.shape, network.activations, network.output)
        return float(output_of(network).loss(forward(moved, dataset.x).logits, targets_of(network, dataset)))

    vector = to_vector(network)
    one = np.eye(len(vector))[parameter_names(network.shape).index(section.tree["curve"]["parameter"])]
    slope = (loss(vector + 1e-5 * one) - loss(vector - 1e-5 * one)) / 2e-5
    for k, step in enumerate(section.tree["steps"]):
        rate = 0.5 * (1, 10, 100)[k]
        assert step["promised"] == pytest.approx(-rate * slope**2, rel=1e-5)
        assert step["change"] == pytest.approx(loss(vector - rate * slope * one) - loss(vector), rel=1e-4, abs=1e-7)
        assert step["gap"] == pytest.approx(step["change"] - step["promised"])


def test_the_tangent_touches_the_curve_where_the_network_stands(tmp_path: Path) -> None:
    scene = landscape_of(tmp_path)
    for beat in played(scene):
        if isinstance(beat.action, LookCloser):
            break
    curve, window = scene.curve, scene.curve.windows[0]
    [line], [tangent] = curve.curve.lines, curve.tangent.lines
    start = np.array(curve.start.place)
    near = line[np.argsort(np.abs(line[:, 0] - start[0]))[:7]]
    chord = near[near[:, 0].argmax()] - near[near[:, 0].argmin()]
    along = tangent[1] - tangent[0]
    assert chord[1] / chord[0] == pytest.approx(along[1] / along[0], rel=0.02)
    per_unit = curve.area.height / (window.below + window.above) / (curve.area.width / window.width)
    assert along[1] / along[0] / per_unit == pytest.approx(scene.timed.section.tree["slope"])


@pytest.mark.parametrize("parameters", [["W3[1,1]", "W2[1,2]"], ["W3[2,1]", "W2[1,2]"]])
def test_the_curve_seen_from_above_is_the_line_of_the_map_that_it_was_drawn_over(
    parameters: list[str], tmp_path: Path
) -> None:
    scene = landscape_of(tmp_path, parameters=parameters)
    turned = drawn = np.empty((0, 2))
    for beat, t in moments(scene, (0.2, 0.48, 1.0)):
        if isinstance(beat.action, DrawMap):
            if t == 0.2:
                assert np.ptp(scene.curve.curve.lines[0][:, 1]) > 0.1
            if t == 0.48:
                [turned] = scene.curve.curve.lines
                place = scene.curve.start.place
            [drawn] = scene.map.section.lines
    np.testing.assert_allclose(turned[:, 1], drawn[0, 1])
    np.testing.assert_allclose([turned[:, 0].min(), turned[:, 0].max()], drawn[:, 0], atol=0.02)
    np.testing.assert_allclose(place, scene.map.place.place, atol=1e-9)
    assert scene.map.window.place(scene.subject.map.place[None], scene.map.area)[0][1] == pytest.approx(drawn[0, 1])


def test_the_arrow_against_the_gradient_stands_at_right_angles_to_its_line(tmp_path: Path) -> None:
    scene = landscape_of(tmp_path)
    for beat in played(scene):
        if isinstance(beat.action, PointDown):
            break
    chart = scene.map
    shaft = chart.down.lines[0]
    along = shaft[1] - shaft[0]
    np.testing.assert_allclose(along / np.hypot(*along), -chart.map.gradient / np.hypot(*chart.map.gradient))
    vertices = np.concatenate(chart.own.lines)
    near = vertices[np.argsort(np.hypot(*(vertices - shaft[0]).T))[:2]]
    tangent = near[1] - near[0]
    assert abs(float(tangent @ along)) < 0.25 * np.hypot(*tangent) * np.hypot(*along)


def test_the_path_is_drawn_where_something_was_trained_and_ends_where_the_training_did(tmp_path: Path) -> None:
    scene = landscape_of(tmp_path)
    actions = [type(beat.action) for beat in played(scene)]
    assert DrawPath in actions
    path = scene.map.path.lines[0]
    np.testing.assert_allclose(path[-1], scene.map.path_end.place)
    assert DrawPath not in [type(beat.action) for beat in played(landscape_of(tmp_path, "keyframes"))]


def test_a_loss_that_is_not_finite_has_a_hollow_ball_and_no_number(tmp_path: Path) -> None:
    scene = Landscape(job=job_of(with_landscape(ENDLESS), tmp_path))
    for beat in played(scene):
        if beat.action == TakeStep(2):
            assert scene.curve.balls[2].clamped == 1.0
            seen = {view.place for view in visible(scene) if isinstance(view, Number)}
            assert "steps[2].promised" in seen
            assert "steps[2].change" not in seen


def test_the_table_reads_back_the_numbers_of_the_tree(tmp_path: Path) -> None:
    scene = landscape_of(tmp_path)
    for beat in played(scene):
        if beat.action == TakeStep(2):
            for k, row in enumerate(scene.table.rows):
                read = [read_number(view.text) for view in row if isinstance(view, Number)]
                step = scene.timed.section.tree["steps"][k]
                told = [step[name] for name in ("learning_rate", "promised", "change", "gap")]
                assert read == pytest.approx(told, rel=0.05)


def test_both_steps_are_seen_whole_and_the_start_of_them_enlarged() -> None:
    timed = next(each for each in timeline_of(LARGE_RATE).sections if each.section.scene == "landscape")
    moment = next(each for each in walk(timed, "light") if isinstance(each.beat.beat.action, StepAgain))
    picture = moment.scene.again
    assert picture
    first, second, third = picture.steps.legs
    whole, near = picture.whole, picture.near
    up = (whole.ball.place[1] - whole.area.bottom) / whole.area.height
    assert whole.ball.presence == 1 and near.ball.presence == 0
    assert whole.ball.place[0] == pytest.approx(whole.area.right) and up * whole.high == pytest.approx(third.end)
    for plot in (whole, near):
        (x, y), (_, before) = plot.starts[1].place, plot.starts[0].place
        assert (x - plot.area.left) / plot.area.width * plot.across == pytest.approx(first.length)
        assert before < y < plot.area.top
    begins = [(x - whole.area.left) / whole.area.width * whole.across for x, _ in (each.place for each in whole.starts)]
    assert begins == pytest.approx([0.0, first.length, first.length + second.length]) and len(near.starts) == 2
    np.testing.assert_allclose(picture.frame.lines[0][2], whole.place_of(near.across, near.high))


@pytest.mark.parametrize("shape", SHAPES)
def test_where_the_second_step_begins_the_picture_says_that_its_direction_is_new(shape: Shape) -> None:
    timed = next(each for each in timeline_of(LARGE_RATE, shape).sections if each.section.scene == "landscape")
    moment = next(each for each in walk(timed, "light") if isinstance(each.beat.beat.action, StepAgain))
    picture = moment.scene.again
    assert picture and picture.turned.presence == 1
    assert [fault for rule in ALWAYS.values() for fault in rule(moment)] == []
    corner, words = picture.corner.lines[0][0][0], picture.turned.box()
    assert min(abs(words.left - corner), abs(words.right - corner)) < 0.3
    promised, came = (
        [
            read_number(view.text)
            for row in picture.rows
            for view in row
            if isinstance(view, Number) and name in view.place
        ]
        for name in ("promised", "end")
    )
    assert promised == pytest.approx([-11.46, -10900, -50.96], rel=1e-3) and came == [12.81, 32.28, 59.35]
    for row in picture.rows:  # side by side
        promise, end = (view for view in row if isinstance(view, Number) and view.place.endswith(("promised", "end")))
        assert promise.at[1] == end.at[1] and promise.box().right < end.box().left


def test_the_ball_of_the_second_step_goes_ever_faster_and_no_text_is_overlapped() -> None:
    timed = next(each for each in timeline_of(LARGE_RATE).sections if each.section.scene == "landscape")
    shares = (0.0, 0.1, 0.3, 0.45, 0.55, 0.65, 0.75, 0.85, 1.0)
    ways = []
    for moment in walk(timed, "dark", shares=shares):
        if isinstance(moment.beat.beat.action, StepAgain):
            assert crowded(moment.scene) == [], moment.share
            ways.append(float(moment.scene.again.whole.ball.place[0]))
    assert (np.diff(ways) >= 0).all() and np.diff(ways)[-4] < np.diff(ways)[-3]


@pytest.mark.parametrize("shape", SHAPES)
def test_a_band_marks_how_far_the_loss_is_lower_than_at_the_start(shape: Shape) -> None:
    timed = next(each for each in timeline_of(LARGE_RATE, shape).sections if each.section.scene == "landscape")
    moment = next(each for each in walk(timed, "dark") if isinstance(each.beat.beat.action, StepOver))
    picture = moment.scene.again
    assert picture and [fault for rule in ALWAYS.values() for fault in rule(moment)] == []
    near, lower = picture.near, picture.steps.legs[0].lower
    band = picture.band[0].box()
    assert band.left == pytest.approx(near.area.left) and near.area.bottom < band.top
    assert (band.right - band.left) / near.area.width * near.across == pytest.approx(lower)
    number = next(view for view in picture.lower if isinstance(view, Number))
    assert read_number(number.text) == pytest.approx(lower, abs=0.006) and number.presence == 1
    assert picture.turned.presence == 0 and all(view.presence == 0 for view in picture.rows[1])
