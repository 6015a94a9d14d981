"""The picture of a sweep: what is drawn is what the trace says, at rest and on the way."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from nnviz_core.backprop.network import from_vector
from nnviz_core.backprop.passes import propagate
from nnviz_core.backprop.softmax import softmax
from nnviz_core.kinds.compose import compose
from nnviz_core.kinds.sweep.actions import SweepTo
from nnviz_core.look.scales import gradient_width, units
from nnviz_core.look.shapes import SHAPES, WIDE, Shape
from nnviz_core.story.run import run
from nnviz_core.story.timeline import schedule
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.sweep.planes import CELLS
from nnviz_scenes.sweep.scene import Sweep
from tests.fixtures.translated import told_in
from tests.scenes.walk import FPS, Moment, shaped, stage_of, timeline_of, walk

ROOT = Path(__file__).parents[2]
KEPT = ROOT / "tests/data/networks"
LECTURE = ROOT / "configs/sweep.toml"
SWEEPS = [LECTURE, *sorted(KEPT.glob("sweep_*.toml"))]
every_shape = pytest.mark.parametrize("shape", SHAPES)
every_sweep = pytest.mark.parametrize("path", SWEEPS, ids=lambda path: path.stem)


def rests_of(path: Path) -> Iterator[tuple[Sweep, int]]:
    for moment in moments_of(path):
        if isinstance(moment.beat.beat.action, SweepTo):
            assert isinstance(moment.scene, Sweep)
            yield moment.scene, moment.beat.beat.action.index


def moments_of(path: Path, shares: tuple[float, ...] = (1.0,), shape: Shape = WIDE) -> Iterator[Moment]:
    timed = next(each for each in timeline_of(path, shape=shape).sections if each.section.scene == "sweep")
    yield from walk(timed, "dark", shares=shares)


@every_sweep
def test_knobs_stand_at_the_values_of_the_trace(path: Path) -> None:
    for moment in moments_of(path):
        scene, action = moment.scene, moment.beat.beat.action
        assert isinstance(scene, Sweep)
        index, sliders = action.index if isinstance(action, SweepTo) else 0, scene.sliders
        if scene.focus and isinstance(action, SweepTo):
            continue  # its knob stands above the head of the curve
        for span, row in zip(sliders.fills.spans, sliders.rows, strict=True):
            value = (span[1] - span[0]) / (sliders.x_of(1.0) - sliders.x_of(0.0))
            assert value == pytest.approx(scene.subject.vectors[index, row], abs=1e-9 * sliders.reach + 1e-9)


@every_sweep
def test_gradient_bars_have_the_length_of_the_shared_scale(path: Path) -> None:
    for scene, index in rests_of(path):
        if scene.focus:
            assert not any(view.presence for view in scene.sliders.gradient_views)  # the tangent shows its own
            continue
        for (start, end), row in zip(scene.sliders.gradients.spans, scene.sliders.rows, strict=True):
            gradient = float(scene.subject.followed.grads[index, row])
            share = (gradient_width(gradient).width - 1.0) / 13.0
            assert abs(end - start) == pytest.approx(share * units(scene.sliders.places.bars[1]), abs=1e-9)
            assert end == start or (end > start) == (gradient > 0)


@every_shape
def test_while_one_slider_moves_no_other_is_seen_and_its_knob_stands_right_above_the_head(shape: Shape) -> None:
    for path in (LECTURE, KEPT / "sweep_scale.toml"):
        for moment in moments_of(path, shares=(0.0, 0.37, 1.0), shape=shape):
            if not isinstance(moment.beat.beat.action, SweepTo):
                continue
            scene = moment.scene
            assert isinstance(scene, Sweep) and scene.focus
            sliders = [*scene.sliders.still, *scene.sliders.knobs, *(live.view for live in scene.sliders.numbers)]
            assert not any(view.presence for view in sliders)
            [knob] = scene.focus.knob.places.tolist()
            assert knob[0] == pytest.approx(scene.chart.head.place[0]) and knob[1] > scene.chart.area.top
            left, right = sorted(scene.focus.fill.spans[0])
            assert knob[0] in (pytest.approx(left), pytest.approx(right))


@every_shape
def test_planes_beside_one_slider_are_of_one_size_and_as_large_as_what_can_be_followed(shape: Shape) -> None:
    scene = next(moments_of(LECTURE, shape=shape)).scene
    assert isinstance(scene, Sweep)
    sides = [plane.area.width for plane in scene.planes.planes]
    assert len(sides) == 3 and max(sides) == pytest.approx(min(sides))
    assert min(sides) >= units(170)  # 118 to 180 of three in small


@every_sweep
def test_the_head_rests_on_the_loss_of_the_trace(path: Path) -> None:
    for scene, index in rests_of(path):
        chart = scene.chart
        height = (chart.head.place[1] - chart.area.bottom) / chart.area.height * chart.top
        assert height == pytest.approx(scene.subject.numbers["loss"][index], abs=1e-9 * chart.top)


def test_the_tangent_leans_as_the_gradient_says() -> None:
    for scene, index in rests_of(LECTURE):
        chart = scene.chart
        across, up = (chart.tangent.lines[0][1] - chart.tangent.lines[0][0]).tolist()
        slope = (up / chart.area.height * chart.top) / (across / chart.area.width * (chart.high - chart.low))
        assert slope == pytest.approx(scene.subject.numbers["slope"][index], rel=1e-9, abs=1e-12)


def test_the_plane_is_coloured_by_the_network_at_rest() -> None:
    for scene, index in rests_of(LECTURE):
        subject, plane = scene.subject, scene.planes.inputs[0]
        network = from_vector(subject.vectors[index], subject.base.shape, subject.base.activations)
        p = softmax(propagate(network, np.asarray(plane.field.x, dtype=float))[2])[:, 1].reshape(CELLS, CELLS)
        pixels = np.ndarray((CELLS, CELLS, 4), np.uint8, buffer=plane.heat.surface.get_data())
        assert (pixels[..., 2] > pixels[..., 0])[p > 0.75].all()
        assert (pixels[..., 0] > pixels[..., 2])[p < 0.25].all()


@every_sweep
def test_on_the_way_all_numbers_are_those_of_one_value(path: Path) -> None:
    for moment in moments_of(path, shares=(0.37, 1.0)):
        scene = moment.scene
        assert isinstance(scene, Sweep)
        shown = [(live.reading, live.view) for live in scene.lives if live.reading.moves]
        places = [[reading.at(k).place for k in range(scene.subject.count)] for reading, _ in shown]
        indices = [each.index(view.place) for each, (_, view) in zip(places, shown, strict=True)]
        assert len(set(indices)) == 1
        assert all(reading.at(indices[0]).text == view.text for reading, view in shown)


def test_between_two_samples_there_is_nothing() -> None:
    for moment in moments_of(KEPT / "sweep_samples.toml", shares=(0.11, 0.52, 1.0)):
        scene = moment.scene
        assert isinstance(scene, Sweep)
        assert np.abs(scene.chart.places - scene.chart.head.place).sum(axis=1).min() == 0


def test_the_slope_stands_right_below_the_loss_that_it_belongs_to() -> None:
    moment = next(moment for moment in moments_of(LECTURE) if isinstance(moment.beat.beat.action, SweepTo))
    assert isinstance(moment.scene, Sweep)
    chart = moment.scene.chart
    assert [name for name, _ in chart._in_rows()] == ["loss", "slope", "mean_loss"]
    colours = [view.colour for view in chart.legend() if isinstance(view, Polylines)]
    theme = chart.theme
    assert colours == [theme.text, theme.gradient, theme.muted]


@pytest.mark.parametrize("shape", ["16:9", "1:1"])
def test_the_two_legends_of_one_line_stand_apart_in_german(shape: Shape, tmp_path: Path) -> None:
    film = compose(source := told_in(LECTURE, "de", tmp_path), run(source))
    scene = stage_of(schedule(shaped(film, shape), FPS).sections[0], "dark")
    scene.prepare()
    negative, lit = [view for view in scene.network.heads if isinstance(view, Label)][-2:]
    assert lit.box().bottom == pytest.approx(negative.box().bottom, abs=units(12))
    assert lit.box().left - negative.box().right >= units(24)
