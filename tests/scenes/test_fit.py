"""Films of numbers draw points, curves, errors and heights where the trace has them."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from nnviz_core.backprop.passes import propagate
from nnviz_core.kinds.fit_data.actions import LayMean, TurnToBest
from nnviz_core.kinds.fit_plane.actions import AddCurves, BendSums, DrawSums, WeighCurves
from nnviz_core.kinds.training.actions import CloseCourse
from nnviz_scenes.fit_data.scene import FitData, MapPicture
from nnviz_scenes.fit_plane.scene import FitPlane
from nnviz_scenes.marks.label import Label
from nnviz_scenes.parts.fit_chart import FitPanel
from nnviz_scenes.parts.height_map import HeightPanel
from nnviz_scenes.training.scene import Training
from tests.scenes.films import crowded, job_of, played

KEEP = {"steps": 30, "learning_rate": 0.1, "keep": [0, 30]}


def tree_of(scene: str, *, kind: str = "sine", hidden: int = 3) -> dict[str, Any]:
    return {
        "dataset": {"kind": kind, "points": 30, "noise": 0.1},
        "network": {"layers": [2 if kind == "saddle" else 1, hidden, 1], "output": "linear"},
        "parameters": {"train": KEEP},
        "sections": [{"scene": scene}],
    }


def heights(panel: FitPanel, places: np.ndarray) -> np.ndarray:
    """Read numbers back from places (n, 2) of a chart."""
    box, y = panel.area, panel.chart.y
    return y.low + (np.asarray(places)[:, 1] - box.bottom) / box.height * (y.high - y.low)


def errors(panel: FitPanel) -> np.ndarray:
    """Read the errors back from the bars."""
    return np.array([np.diff(heights(panel, bar))[0] for bar in panel.bars.lines])


def test_the_line_turns_from_the_mean_into_that_of_least_squares(tmp_path: Path) -> None:
    scene = FitData(job=job_of(tree_of("data"), tmp_path))
    for beat in played(scene):
        dataset, panel = scene.subject.dataset, scene.picture.panel
        assert isinstance(panel, FitPanel)
        x, y = dataset.x[:, 0], dataset.numbers[:, 0]
        if isinstance(beat.action, LayMean):
            assert np.allclose(errors(panel), y.mean() - y, atol=1e-9)
            assert np.allclose(heights(panel, scene.picture.level.lines[0]), y.mean(), atol=1e-9)  # type: ignore[union-attr]
            assert not panel.curve.presence
        if isinstance(beat.action, TurnToBest):
            slope, start = np.polyfit(x, y, 1)
            assert np.allclose(errors(panel), slope * x + start - y, atol=1e-9)
            line = heights(panel, panel.curve.lines[0])
            assert np.allclose(line, slope * panel.nodes + start, atol=1e-9)
        assert not crowded(scene)


def test_small_curves_are_those_of_the_neurons_and_their_sum_is_the_answer(tmp_path: Path) -> None:
    scene = FitPlane(job=job_of(tree_of("plane"), tmp_path))
    for beat in played(scene):
        network, main = scene.subject.network, scene.main
        assert isinstance(main, FitPanel)
        _, a_s, logits = propagate(network, main.nodes[:, None])
        for k, each in enumerate(scene.layers[0]):
            chart, line = each.curve.chart, each.curve.line  # type: ignore[union-attr]
            weight = network.layers[1].weights[0, k]
            if isinstance(beat.action, BendSums):
                assert np.allclose(line.lines[0], chart.place(main.nodes, a_s[0][:, k]))
            if isinstance(beat.action, WeighCurves):
                weighted = each.curve.weighted  # type: ignore[union-attr]
                assert np.allclose(weighted.lines[0], chart.place(main.nodes, weight * a_s[0][:, k]))
                assert bool(weighted.dash) == (weight < 0)
        if isinstance(beat.action, AddCurves):
            assert np.allclose(heights(main, main.curve.lines[0]), logits[:, 0], atol=1e-9)
        assert not crowded(scene)


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_heights_of_two_inputs_are_those_of_the_network_and_nothing_overlaps(tmp_path: Path, theme: str) -> None:
    scene = FitPlane(job=job_of(tree_of("plane", kind="saddle"), tmp_path, theme=theme))
    assert all(not crowded(scene) for _ in played(scene))
    assert isinstance(scene.main, HeightPanel)
    map = scene.main.map
    wanted = propagate(scene.subject.network, map.inputs())[2][:, 0].reshape(map.field.cells, -1)
    assert np.allclose(map.heights_of(scene.subject.network), wanted, atol=1e-3)


def test_level_lines_are_named_from_when_they_are_seen(tmp_path: Path) -> None:
    scene = FitData(job=job_of(tree_of("data", kind="saddle"), tmp_path))
    for beat in played(scene):
        picture = scene.picture
        assert isinstance(picture, MapPicture)
        drawn = any(len(view.lines) for view in picture.panel.map.levels)
        assert bool(picture.legend.levels.presence) == drawn, beat
        assert bool(picture.legend.letters.presence) != drawn, beat


def test_the_key_of_small_maps_follows_what_they_show_and_its_scale_holds_all_of_it(tmp_path: Path) -> None:
    scene = FitPlane(job=job_of(tree_of("plane", kind="saddle"), tmp_path))
    functions = {DrawSums: (0, "zs"), BendSums: (1, "a_s"), WeighCurves: (2, "weighted")}
    for beat in played(scene):
        if type(beat.action) not in functions:
            continue
        which, name = functions[type(beat.action)]
        shown = getattr(scene.small, name)
        shown = shown[0] if which < 2 else shown
        scale = scene._sum_scale(1) if which == 0 else scene._scale(1)
        assert scale.low <= shown.min() and shown.max() <= scale.high
        for k, key in enumerate(scene.keys[0]):
            assert all(bool(view.presence) == (k == which) for view in key)
        for k, each in enumerate(scene.layers[0]):
            map = each.curve.map  # type: ignore[union-attr]
            lined = {mark for mark, view in zip(map.marks, map.levels, strict=True) if len(view.lines)}
            assert lined <= set(scale.marks)
            inside = {mark for mark in scale.marks if shown[k].min() + 0.05 < mark < shown[k].max() - 0.05}
            assert inside <= lined


@pytest.mark.parametrize("kind", ["sine", "saddle"])
def test_a_training_of_numbers_rings_its_largest_error(tmp_path: Path, kind: str) -> None:
    scene = Training(job=job_of(tree_of("training", kind=kind), tmp_path))
    for beat in played(scene):
        if isinstance(beat.action, CloseCourse):
            subject, (ring,) = scene.subject, scene.board.rings.lines
            a = propagate(subject.course.network_at(subject.course.rows - 1), subject.dataset.x)[2]
            worst = int(np.abs(a - subject.dataset.numbers)[:, 0].argmax())
            panel = scene.board.boundary.panel  # type: ignore[union-attr]
            places = (
                panel.chart.place(subject.dataset.x[:, 0], subject.dataset.numbers[:, 0])
                if kind == "sine"
                else (panel.map.window.place(subject.dataset.x, panel.area))
            )
            assert np.allclose(ring[:-1].mean(axis=0), places[worst], atol=1e-9)
        assert not crowded(scene)


def test_the_diagonal_of_answers_says_what_it_is(tmp_path: Path) -> None:
    scene = Training(job=job_of(tree_of("training"), tmp_path))
    scene.prepare()
    said = [view.ink.markup for view in scene.mobjects if isinstance(view, Label)]
    assert "$a = y$" in said
