"""The cost section counts up to what its numbers say, and draws them at true scale, without crowding."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from nnviz_core.kinds.cost.actions import CompareBars, GoBack, GoForward, MeasureGap, NudgeAll, NudgeFirst
from nnviz_core.look.scales import units
from nnviz_core.look.shapes import SHAPES, WIDE, Shape
from nnviz_scenes.cost.scene import Cost
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.number import Number
from nnviz_scenes.parts.frame import at
from tests.fixtures.printed import read_number
from tests.scenes.films import at_place, crowded, job_of, moments, played, shaped, visible
from tests.scenes.frame_rules import ALWAYS, no_empty_third
from tests.scenes.update_films import FILMS, with_section
from tests.scenes.walk import walk

TIMES = (0.0, 0.06, 0.1, 0.2, 0.35, 0.5, 0.7, 0.85, 0.95, 1.0)
TAME = [name for name in FILMS if name != "wild"]


def cost_of(folder: Path, name: str = "two classes", *, theme: str = "dark", **section: Any) -> Cost:
    return Cost(job=job_of(with_section(FILMS[name], "cost", **section), folder, theme=theme))


def count(view: Number) -> float:
    return read_number(view.text.replace(",", ""))


@pytest.mark.parametrize("theme", ["dark", pytest.param("light", marks=pytest.mark.slow)])
@pytest.mark.parametrize("name", TAME)
def test_no_text_overlaps_or_leaves_the_frame_at_any_moment(name: str, theme: str, tmp_path: Path) -> None:
    scene = cost_of(tmp_path, name, theme=theme)
    for beat, t in moments(scene, TIMES):
        assert crowded(scene) == [], (beat.action, t)


@pytest.mark.parametrize("shape", [shape for shape in SHAPES if shape != WIDE])
@pytest.mark.parametrize("name", ["deeper", pytest.param("small", marks=pytest.mark.slow)])
def test_networks_have_room_in_every_shape(name: str, shape: Shape, tmp_path: Path) -> None:
    job = job_of(shaped(with_section(FILMS[name], "cost"), shape), tmp_path)
    for moment in walk(job.timed, "dark", shares=(0.25, 0.5, 1.0)):
        assert [fault for rule in ALWAYS.values() for fault in rule(moment)] == [], moment.beat.beat.action
    assert list(no_empty_third(moment)) == []


@pytest.mark.parametrize("shape", SHAPES)
def test_words_of_the_counter_have_room_to_its_border(shape: Shape, tmp_path: Path) -> None:
    job = job_of(shaped(with_section(FILMS["two classes"], "cost"), shape), tmp_path)
    scene = Cost(job=job)
    scene.prepare()
    rows = (view for view in scene.counter.all() if view is not scene.counter.panel)
    room = scene.counter.panel.area.grown(-units(10))
    assert [view for view in rows if not room.contains(view.box())] == []
    legend = [view.box() for view in scene.network.views.legend["weights"] if isinstance(view, Label)]
    around = scene.counter.panel.area.grown(units(6))
    assert not any(around.overlaps(box) for box in legend)


@pytest.mark.parametrize("name", ["two classes", "wide", "deeper"])
def test_counts_stand_right_behind_what_is_counted(name: str, tmp_path: Path) -> None:
    scene = cost_of(tmp_path, name)
    scene.prepare()
    counter = scene.counter
    _, passes, products = counter.nudging
    for label, view in ((passes, counter.all_of_them[0]), (products, counter.all_of_them[1])):
        assert label.box().right < view.box().left < label.box().right + units(40)
    assert counter.first[0].place[0] == counter.all_of_them[0].place[0]


@pytest.mark.parametrize("name", ["two classes", "wide", "deeper"])
def test_the_counters_never_fall_and_end_at_what_was_counted(name: str, tmp_path: Path) -> None:
    scene = cost_of(tmp_path, name)
    counts, before = scene.timed.section.tree["cost"], 0.0
    own = counts["networks"][0]
    ends = {NudgeFirst: counts["first"]["products"], NudgeAll: own["nudging"], GoBack: own["backpropagation"]}
    for beat, t in moments(scene, tuple(np.linspace(0, 1, 41))):
        if type(beat.action) not in ends:
            continue
        counter = scene.counter
        views = {NudgeFirst: counter.first[1], NudgeAll: counter.all_of_them[1], GoBack: counter.both}
        view, end = views[type(beat.action)], ends[type(beat.action)]
        before = 0.0 if t == 0 else before
        assert before <= count(view) <= end, (beat.action, t)
        before = count(view)
        if t == 1:
            assert count(view) == end


def test_after_all_nudges_every_edge_looks_as_its_gradient(tmp_path: Path) -> None:
    scene = cost_of(tmp_path)
    for beat in played(scene):
        if isinstance(beat.action, NudgeAll | GoBack):
            for layer, edges in scene.network.views.edges.items():
                np.testing.assert_allclose(edges.look.widths, scene.network.gradients[layer].widths)
                assert set(edges.look.colours) == {scene.theme.gradient}


def test_bars_are_at_true_scale(tmp_path: Path) -> None:
    scene = cost_of(tmp_path)
    for beat in played(scene):
        if isinstance(beat.action, CompareBars):
            nudging, back = (float(np.ptp(bar.polygon[:, 0])) for bar in scene.bars.bars)
            assert nudging / back == pytest.approx(432 / 36)


@pytest.mark.parametrize("name", ["two classes", "deep"])
def test_points_stand_where_both_axes_say(name: str, tmp_path: Path) -> None:
    scene = cost_of(tmp_path, name)
    scene.prepare()
    chart, (left, top, right, bottom) = scene.chart, scene.chart.places.plot
    for k, network in enumerate(scene.timed.section.tree["cost"]["networks"]):
        for way, counted in enumerate((network["nudging"], network["backpropagation"])):
            x, y = chart.place(k, way)
            decades = (x - left) / (right - left) * (chart.across.last - chart.across.first) + chart.across.first
            assert decades == pytest.approx(np.log10(network["parameters"]))
            decades = (bottom - y) / (bottom - top) * (chart.up.last - chart.up.first) + chart.up.first
            assert decades == pytest.approx(np.log10(counted))


def test_the_lines_end_at_the_largest_network_and_the_arrow_lies_between_its_points(tmp_path: Path) -> None:
    scene = cost_of(tmp_path)
    for beat in played(scene):
        if isinstance(beat.action, MeasureGap):
            upper, lower = (np.array(at(*scene.chart.place(scene.subject.largest, way))) for way in (0, 1))
            np.testing.assert_allclose([line.lines[0][-1] for line in scene.chart.lines], [upper, lower])
            shaft = scene.chart.gap.lines[0]
            assert lower[1] < shaft[0, 1] < shaft[1, 1] < upper[1]
            assert shaft[0, 0] == shaft[1, 0] == pytest.approx(upper[0])


def test_every_number_reads_as_its_place_in_the_tree(tmp_path: Path) -> None:
    scene = cost_of(tmp_path)
    for beat in played(scene):
        for view in visible(scene):
            if isinstance(view, Number) and view.place:
                value = at_place(scene.timed.section.tree, view.place)
                assert count(view) == pytest.approx(value, rel=0.06), (beat.action, view.place)


def test_a_pass_back_is_told_from_when_it_was_taken(tmp_path: Path) -> None:
    scene = cost_of(tmp_path)
    for beat in played(scene):
        once, both = scene.counter.backpropagation[1], scene.counter.back
        if isinstance(beat.action, GoForward | GoBack):
            assert (once.presence, both.presence) == ((1, 0) if isinstance(beat.action, GoForward) else (0, 1))
