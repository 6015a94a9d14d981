"""The panels show the row they are told: colours, lines, widths and bars are those of its network."""

from itertools import combinations, pairwise
from pathlib import Path

import numpy as np
import pytest

from nnviz_core.backprop.passes import forward
from nnviz_core.kinds.training.actions import PlayCourse
from nnviz_core.look.colours import contrast, rgb
from nnviz_core.look.loss_axis import loss_axis
from nnviz_core.look.scales import units, weight_width
from nnviz_core.look.shapes import SHAPES
from nnviz_core.look.step_axis import StepAxis
from nnviz_core.look.theme import THEMES
from nnviz_core.words.catalogue import catalogue
from nnviz_core.words.numbers import format_number, parse_number
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.number import Number
from nnviz_scenes.parts.frame import at, frame_of
from nnviz_scenes.parts.norm_scale import NORM_SCALE, norm_share
from nnviz_scenes.parts.panel_field import ProbabilityField, field_colours, field_pixels
from nnviz_scenes.parts.panel_pieces import step_ticks, thinned
from nnviz_scenes.parts.panels import loss_marks
from nnviz_scenes.parts.plane_layout import Window
from nnviz_scenes.parts.weight_panel import weight_legend
from nnviz_scenes.training.layout import dashboard_layout
from nnviz_scenes.training.views import make_dashboard
from tests.scenes.walk import stage_of, timeline_of, walk

ROOT = Path(__file__).parents[2]
LECTURE = ROOT / "configs/training.toml"
KEYFRAMES = ROOT / "configs/keyframes.toml"
WIDE_NETWORK = ROOT / "tests/data/networks/training_wide.toml"
DARK = THEMES["dark"]
WIDE = frame_of("16:9")
NORMS = dashboard_layout(WIDE).norms.place


def subject_of(path):
    return timeline_of(path).sections[0].section.subject


@pytest.fixture(scope="module")
def board():
    return make_dashboard(subject_of(LECTURE), catalogue("en"), frame=WIDE, theme=DARK)


def test_the_colour_of_a_place_is_its_probability_on_the_scale(board):
    board.show(30)
    panel, network = board.boundary, board.subject.course.network_at(30)
    pixels = field_pixels(panel.field.lead(network), panel.colours)
    for row, column in ((0, 0), (17, 200), (239, 120)):
        cell = 2 * panel.window.half / panel.field.cells
        x = panel.window.x - panel.window.half + (column + 0.5) * cell
        y = panel.window.y + panel.window.half - (row + 0.5) * cell
        p = forward(network, np.array([[x, y]])).said[0, 1]
        assert np.abs(pixels[row, column].astype(int) - panel.colours[round(255 * p)]).max() <= 2


def test_the_line_lies_where_both_classes_are_equal(board):
    board.show(300)
    panel, network = board.boundary, board.subject.course.network_at(300)
    ends = np.concatenate(panel.line[1].lines)
    x = (ends - panel.area.center) * 2 * panel.window.half / panel.area.width + (panel.window.x, panel.window.y)
    assert len(ends) > 100
    assert np.abs(forward(network, x).said[:, 1] - 0.5).max() < 0.05


def test_a_tie_has_the_panels_own_colour_and_points_stand_out_from_every_tint():
    for theme in THEMES.values():
        colours = field_colours(theme)
        assert np.abs(colours[127] / 255 - rgb(theme.panel)).max() < 0.01
        for k, own in ((0, theme.class0), (-1, theme.class1)):
            tint = "#" + "".join(f"{channel:02x}" for channel in colours[k])
            assert contrast(own, tint) >= 3


def test_the_field_is_computed_on_at_least_240_by_240_cells(board):
    assert board.boundary.field.cells >= 240


def test_lines_and_rings_have_the_width_and_sign_of_their_parameters(board):
    board.show(1200)
    network = board.subject.course.network_at(1200)
    for edges, layer in zip(board.weights.edges, network.layers, strict=True):
        flat = layer.weights.ravel()
        assert np.allclose(edges.look.widths, [weight_width(value).width for value in flat])
        assert (edges.look.negative == (flat < 0)).all()
    assert np.allclose(board.weights.rings.biases, [0, 0, *np.concatenate([layer.bias for layer in network.layers])])
    beyond = sum(int((np.abs(layer.weights) > 4).sum()) for layer in network.layers)
    assert beyond and len(board.weights.beyond.lines) == 2 * beyond


def test_points_of_the_last_space_lie_where_the_network_has_them(board):
    board.show(60)
    panel, subject = board.space, board.subject
    a = forward(subject.course.network_at(60), subject.dataset.x).a_s[-1]
    assert np.allclose(panel.points.places, panel.window.place(a, panel.area))


def test_bars_end_at_their_norm_on_one_scale_for_all_layers(board):
    board.show(100)
    left, _, right, _ = NORMS
    for bar, norm in zip(board.norms.bars, board.subject.course.gradient_norms[100], strict=True):
        expected = np.log(norm / NORM_SCALE.lowest) / np.log(NORM_SCALE.highest / NORM_SCALE.lowest)
        assert np.isclose(np.ptp(bar.polygon[:, 0]), units((right - left) * expected))
    assert norm_share(1e-9) == (0.0, True) and norm_share(100.0) == (1.0, True)
    assert norm_share(float("nan"))[1] and not norm_share(0.1)[1]


def test_bars_and_numbers_between_keyframes_are_those_of_the_network_there():
    board = make_dashboard(subject_of(KEYFRAMES), catalogue("en"), frame=WIDE, theme=DARK)
    course, (left, _, right, _) = board.subject.course, NORMS
    between = int(course.exact[1] + course.exact[2]) // 2
    board.show(between)
    assert not course.is_exact(between)
    for bar, norm, number in zip(board.norms.bars, course.gradient_norms[between], board.readings.norms, strict=True):
        assert np.isclose(np.ptp(bar.polygon[:, 0]), units((right - left) * norm_share(norm)[0]))
        assert number.number.text == format_number(norm)


def test_the_head_stands_on_the_curve_at_the_row(board):
    board.show(250)
    area, course = rectangle_of(board.loss), board.subject.course
    high = loss_marks(loss_axis(course.losses))[-1][0]
    x, y = board.loss.head.place
    assert np.isclose((x - area.left) / area.width, board.subject.axis.share(250))
    assert np.isclose((y - area.bottom) / area.height, course.losses[250] / high)
    assert np.array_equal(drawn_of(board.loss), board.loss.places[:251])


def drawn_of(panel):
    """Return the places through which the curve of a panel goes: first those that stand still for a while."""
    past, now = panel.past.lines, panel.curve.lines[0]
    assert not past or (past[0][-1] == now[0]).all()
    return np.concatenate([past[0][:-1], now]) if past else now


def rectangle_of(panel):
    return panel.still[0].area


def test_a_loss_that_explodes_stays_on_an_axis_of_decades():
    board = make_dashboard(
        subject_of(ROOT / "tests/data/networks/training_diverges.toml"), catalogue("en"), frame=WIDE, theme=DARK
    )
    board.show(0)
    assert board.loss.head.clamped == 0
    board.show(board.subject.course.rows - 1)
    assert board.loss.head.clamped == 0
    heights = board.loss.places[:, 1]
    assert (np.diff(heights[-4:]) > 0).all()


def test_the_marks_of_a_loss_axis_say_where_they_stand():
    for reach in np.geomspace(1e-4, 5e3, 97):
        marks = loss_marks(loss_axis(np.array([reach, 0.3 * reach])))
        assert marks[-1][0] >= reach and all(np.isclose(parse_number(text), value) for value, text in marks)


def test_huge_parameters_still_colour_the_plane_by_their_class():
    subject = subject_of(ROOT / "tests/data/networks/training_diverges.toml")
    network = subject.course.network_at(subject.course.rows - 1)
    field = ProbabilityField(Window(0.0, 0.0, 1.0), 8)
    logits = forward(network, field.x.astype(float)).logits
    assert (np.sign(field.lead(network)).ravel() == np.sign(logits[:, 1] - logits[:, 0])).all()
    assert np.sign(field.lead(network)).any()


def test_every_frame_of_a_training_shows_one_step_and_its_numbers():
    timed = timeline_of(LECTURE).sections[0]
    for moment in walk(timed, "dark", shares=(0.15, 0.5, 0.85, 1.0)):
        if isinstance(moment.beat.beat.action, PlayCourse):
            board = moment.scene.board
            row = int(board.readings.large[0].number.text)
            assert moment.beat.beat.action.start <= row <= moment.beat.beat.action.end
            assert board.readings.large[1].number.place == f"course.loss[{row}]"
            assert np.array_equal(drawn_of(board.loss), board.loss.places[: row + 1])


def test_the_loss_follows_its_dot_between_keyframes_and_the_name_of_the_one_before_is_muted():
    timed = timeline_of(KEYFRAMES).sections[0]
    light = THEMES["light"]
    for moment in walk(timed, "light", shares=(0.5, 1.0)):
        action = moment.beat.beat.action
        if isinstance(action, PlayCourse):
            row = action.end if moment.share == 1 else (action.start + action.end) // 2
            readings, loss = moment.scene.board.readings, moment.scene.board.loss
            assert readings.large[0].number.place == f"course.loss[{row}]"
            assert np.allclose(loss.head.place, loss.places[row])
            [colour] = {run.colour for run in readings.keyframe.ink.runs}
            assert colour == (light.text if moment.share == 1 else light.muted)


def test_a_row_is_computed_once_however_many_frames_it_stays(monkeypatch):
    timed = timeline_of(LECTURE).sections[0]
    scene = stage_of(timed, "dark")
    scene.prepare()
    rows = []
    monkeypatch.setattr(type(scene.board), "show", lambda self, row: rows.append(row))
    for beat in timed.beats:
        motion = scene.act(beat.beat)
        for share in np.linspace(0, 1, 60):
            motion.interpolate(float(share))
    assert rows == sorted(set(rows)) and rows[-1] == scene.subject.course.rows - 1


def test_only_what_follows_the_course_is_redrawn():
    scene = stage_of(timeline_of(LECTURE).sections[0], "dark")
    scene.prepare()
    motion = scene.act(timeline_of(LECTURE).sections[0].beats[1].beat)
    moving, still = scene.get_moving_and_static_mobjects([motion])
    assert scene.board.boundary.heat in moving and scene.board.loss.still[0] in still
    assert len(still) > len(moving) / 2


@pytest.mark.parametrize("shape", SHAPES)
def test_columns_are_named_apart_and_the_first_and_the_last_always(shape):
    board = make_dashboard(subject_of(WIDE_NETWORK), catalogue("en"), frame=frame_of(shape), theme=DARK)
    if not board.weights:
        return
    letters, columns = board.weights.still, board.weights.columns
    assert letters[0].box().center[0] == pytest.approx(columns[0][0, 0], abs=units(4))
    assert letters[-1].box().center[0] == pytest.approx(columns[-1][0, 0], abs=units(4))
    assert all(one.box().right + units(7) < other.box().left for one, other in pairwise(letters))


def test_a_narrow_legend_of_weights_keeps_to_its_width():
    subject = subject_of(LECTURE)
    for width, scale in ((520.0, 1.0), (330.0, 1.0), (350.0, 1.2), (200.0, 1.0)):
        legend = weight_legend(
            100.0, 200.0, catalogue("en"), network=subject.course.network, theme=DARK, type_scale=scale, width=width
        )
        texts = [view.box() for view in legend if isinstance(view, Label)]
        assert len(texts) == 5
        assert all(box.right <= at(100.0 + width, 0)[0] for box in texts[:4])
        assert not any(one.overlaps(other) for one, other in combinations(texts, 2))


def test_steps_are_named_where_their_numbers_stand_apart():
    axis = StepAxis("linear", 1000.0)
    for width, told in ((600.0, 6), (300.0, 3), (110.0, 2)):
        numbers = [view for view in step_ticks((0, 0, width, 100), axis, DARK) if isinstance(view, Number)]
        assert len(numbers) == told
        assert all(one.box().right + units(7) < other.box().left for one, other in pairwise(numbers))


def test_powers_of_ten_keep_their_names_but_for_the_1_beside_0():
    marks = [(0.0, "0"), (20.0, "1"), (80.0, "10"), (160.0, "100"), (240.0, "1000")]
    assert [text for _, text in thinned(marks, theme=DARK)] == ["0", "10", "100", "1000"]


def test_readouts_in_a_line_stand_behind_their_names():
    board = make_dashboard(subject_of(LECTURE), catalogue("en"), frame=frame_of("1:1"), theme=DARK)
    board.show(300)
    names, numbers = board.words[:3], [readout.number for readout in board.readings.large]
    for name, number in zip(names, numbers, strict=True):
        assert name.start()[1] == number.at[1]
        assert units(10) < number.box().left - name.box().right < units(20)


def test_a_window_of_cells_looks_at_the_middle_of_each_cell():
    field = ProbabilityField(Window(1.0, 2.0, 4.0), 4)
    assert np.allclose(field.x[0], (-2.0, 5.0)) and np.allclose(field.x[-1], (4.0, -1.0))
