"""The data section draws its lines where the trace has them, and crosses out exactly what they get wrong."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from nnviz_core.backprop.lines import Line, accuracies_along, classes_by
from nnviz_core.kinds.data.actions import JudgeLine, Scatter, SlideLine, TurnLine
from nnviz_core.words.numbers import MINUS
from nnviz_core.words.phrases import percent
from nnviz_scenes.data.scene import Data
from nnviz_scenes.parts.data_plane import radius_for
from tests.scenes.films import at_place, crowded, job_of, moments, played

TIMES = np.linspace(0, 1, 21)
FEW = [(0, 0, 0), (1, 0.2, 0), (0.3, 2, 1), (1, 3, 1)]
FAR = [(1000, -7, 0), (1001, -7.5, 1), (1002, -6, 0), (1001.5, -8, 1)]
THREE = [(0, 0, 0), (1, 1, 0), (0, 1, 1), (1, 0.1, 1), (3, 3, 2), (3, 2.5, 2)]
FOUR = [*THREE, (-2, 3, 3), (-2.4, 3.1, 3)]
ONE = [(0.5, -0.5, 1), (0.2, 0.1, 1)]
SETS: dict[str, Any] = {
    "xor": {"kind": "xor", "points": 120},
    "moons": {"kind": "moons", "points": 60},
    "few": FEW,
    "far off": FAR,
    "three": THREE,
    "four": FOUR,
    "one class": ONE,
    "one point": [(3, 4, 0)],
    "one place": [(3, 4, 0), (3, 4, 1)],
}


def data_of(name: str, folder: Path, *, theme: str = "dark") -> Data:
    made = SETS[name]
    if isinstance(made, list):
        rows = ["x1,x2,class", *(",".join(map(str, row)) for row in made)]
        (folder / "points.csv").write_text("\n".join(rows), encoding="utf-8")
        made = {"kind": "csv", "path": "points.csv"}
    tree = {
        "dataset": made,
        "network": {"layers": [2, 2, {"three": 3, "four": 4}.get(name, 2)]},
        "parameters": {"train": {"steps": 1}},
        "sections": [{"scene": "data"}],
    }
    return Data(job=job_of(tree, folder, theme=theme))


def line_drawn(scene: Data) -> np.ndarray:
    """Read the two ends of the line back into the plane."""
    ends = np.asarray(scene.line[1].lines[0])
    scale = scene.window.half / (scene.plane.area.width / 2)
    return np.asarray((ends - scene.plane.area.center) * scale + (scene.window.x, scene.window.y))


def accuracy_drawn(scene: Data) -> float:
    """Compute the accuracy of the line on the screen, from its two ends alone."""
    start, end = line_drawn(scene)
    along = end - start
    arms = scene.dataset.x - start
    above = along[0] * arms[:, 1] - along[1] * arms[:, 0] > 0
    right = float((above == scene.dataset.labels).mean())
    return max(right, 1 - right)


def read(text: str) -> float:
    return float(text.removesuffix(" %").replace(MINUS, "-")) / 100


@pytest.mark.parametrize("name", ["xor", "moons"])
def test_the_running_number_is_the_accuracy_of_the_line_on_the_screen(name: str, tmp_path: Path) -> None:
    scene = data_of(name, tmp_path)
    points = len(scene.timed.section.tree["counts"]) and scene.timed.section.tree["points"]
    checked = 0
    for beat, _ in moments(scene, TIMES.tolist()):
        if isinstance(beat.action, SlideLine):
            shown = read(scene.small[beat.action.line].share.text)
            assert abs(shown - accuracy_drawn(scene)) <= 2.1 / points  # one step of the table may pass two points
            checked += 1
    assert checked == 2 * len(TIMES)


@pytest.mark.parametrize("name", ["xor", "moons", "few", "far off", "one place"])
def test_a_line_rests_where_the_trace_has_it_with_the_accuracy_of_the_trace(name: str, tmp_path: Path) -> None:
    scene = data_of(name, tmp_path)
    for beat in played(scene):
        if isinstance(beat.action, SlideLine | TurnLine):
            k = beat.action.line
            accuracy = at_place(scene.timed.section.tree, f"lines[{k}].accuracy")
            assert scene.small[k].share.text == percent(accuracy)
            assert accuracy_drawn(scene) == pytest.approx(accuracy)


def test_exactly_the_wrong_points_are_crossed_out(tmp_path: Path) -> None:
    scene = data_of("xor", tmp_path)
    for beat in played(scene):
        if isinstance(beat.action, JudgeLine):
            tree = scene.timed.section.tree["lines"][beat.action.line]
            line = Line(tree["angle"], tree["offset"], tree["above"], tree["accuracy"])
            wrong = classes_by(line, scene.dataset.x) != scene.dataset.labels
            *points, crosses = scene.wrong[beat.action.line]
            middles = np.array([stroke.mean(axis=0) for stroke in crosses.lines[::2]])
            np.testing.assert_allclose(middles, scene.places[wrong], atol=1e-12)
            assert sum(np.isfinite(layer.places).all(axis=1).sum() for layer in points) == wrong.sum()
            assert crosses.presence == 1


@pytest.mark.parametrize("name", ["three", "four"])
def test_of_several_classes_a_pair_alone_is_seen_with_the_points_that_its_line_gets_wrong(
    name: str, tmp_path: Path
) -> None:
    scene = data_of(name, tmp_path)
    for beat in played(scene):
        if isinstance(beat.action, JudgeLine):
            tree = scene.timed.section.tree["lines"][beat.action.line]
            line = Line(tree["angle"], tree["offset"], tree["above"], tree["accuracy"])
            labels, pair = scene.dataset.labels, tree["classes"]
            wrong = np.isin(labels, pair) & (np.array(pair)[classes_by(line, scene.dataset.x)] != labels)
            assert [view.presence for view in scene.line] == [1, 1]
            *points, _ = scene.wrong[beat.action.line]
            assert sum(np.isfinite(layer.places).all(axis=1).sum() for layer in points) == wrong.sum()
            assert 1 - wrong.sum() / np.isin(labels, pair).sum() == pytest.approx(tree["accuracy"])
            assert [crowd[0].presence > 0 for crowd in scene.crowds] == [k in pair for k in range(len(scene.crowds))]
    assert all(view.presence == 1 for view in scene.points)


@pytest.mark.parametrize(("name", "explained"), [("xor", True), ("few", False)])
def test_the_sign_of_a_wrong_point_is_explained_where_there_is_one(name: str, explained: bool, tmp_path: Path) -> None:
    scene = data_of(name, tmp_path)
    assert all(played(scene))
    assert any(trial.wrong(scene.dataset).any() for trial in scene.subject.trials) == explained
    assert {view.presence > 0 for view in scene.legend.wrong} == {explained}
    assert scene.legend.tint.presence == 1


def test_classes_appear_one_after_the_other(tmp_path: Path) -> None:
    scene = data_of("xor", tmp_path)
    for beat, t in moments(scene, TIMES.tolist()):
        if not isinstance(beat.action, Scatter):
            break
        seen = np.zeros(len(scene.dataset.x), bool)
        for k, layer in enumerate(scene.points):
            seen[k :: len(scene.points)] = np.isfinite(layer.places).all(axis=1)
        label = beat.action.label
        assert not seen[scene.dataset.labels > label].any()
        assert seen[scene.dataset.labels < label].all()
        assert seen[scene.dataset.labels == label].all() == (t >= 0.9)


def test_the_curve_is_the_best_of_every_direction(tmp_path: Path) -> None:
    scene = data_of("xor", tmp_path)
    for _ in played(scene):
        pass
    offsets = np.linspace(-2, 2, 2001)
    for line in scene.subject.turns[2][::40]:
        along = accuracies_along(scene.dataset.x, scene.dataset.labels, angle=line.angle, offsets=offsets)
        assert line.accuracy >= along.max() - 1e-12
    np.testing.assert_array_equal(scene.chart.curve.lines[0], scene.chart.places[2])


@pytest.mark.parametrize("theme", ["dark", "light"])
@pytest.mark.parametrize("name", SETS)
def test_no_text_overlaps_or_leaves_the_frame_at_any_moment(name: str, theme: str, tmp_path: Path) -> None:
    scene = data_of(name, tmp_path, theme=theme)
    for beat, t in moments(scene, (0.0, 0.05, 0.3, 0.5, 0.8, 0.98, 1.0)):
        assert crowded(scene) == [], (beat.action, t)


def test_points_grow_smaller_where_there_are_more() -> None:
    sizes = [radius_for(points, side=740) for points in (4, 500, 5000, 20_000)]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[-1] >= 3
