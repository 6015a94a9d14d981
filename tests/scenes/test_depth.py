"""The depth section draws the sizes and changes that its layers have, in every network, without crowding."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from nnviz_core.kinds.depth.actions import DrawDecline, MoveWeights, StepBack
from nnviz_core.look.scales import units
from nnviz_core.look.shapes import SHAPES, WIDE, Shape
from nnviz_scenes.depth.bars import BESIDE
from nnviz_scenes.depth.layout import depth_places
from nnviz_scenes.depth.scene import Depth
from nnviz_scenes.marks.number import Number
from nnviz_scenes.parts.frame import at, frame_of, rectangle
from tests.fixtures.printed import read_number
from tests.scenes.films import at_place, crowded, job_of, moments, played, shaped, visible
from tests.scenes.frame_rules import ALWAYS, no_empty_third
from tests.scenes.update_films import FILMS, film, with_section
from tests.scenes.walk import walk

TIMES = (0.0, 0.1, 0.2, 0.35, 0.5, 0.7, 0.85, 0.95, 1.0)
PLACES = depth_places(frame_of("16:9"))
DEEPEST = film([2, *[4] * 8, 2], network={"layers": [2, *[4] * 8, 2], "activation": "sigmoid"})
SAFE = rectangle((90, 54, 1830, 1026))
DEEP = film([2, 4, 4, 4, 4, 4, 4, 2], network={"layers": [2, 4, 4, 4, 4, 4, 4, 2], "activation": "sigmoid"})
TAME = {**{name: tree for name, tree in FILMS.items() if name != "wild"}, "sigmoids": DEEP}


def depth_of(folder: Path, name: str = "sigmoids", *, theme: str = "dark", **section: Any) -> Depth:
    tree = with_section(TAME[name], "depth", rated=True, **section)
    return Depth(job=job_of(tree, folder, theme=theme))


@pytest.mark.parametrize("theme", ["dark", pytest.param("light", marks=pytest.mark.slow)])
@pytest.mark.parametrize("name", TAME)
def test_no_text_overlaps_or_leaves_the_title_safe_frame_at_any_moment(name: str, theme: str, tmp_path: Path) -> None:
    scene = depth_of(tmp_path, name, theme=theme)
    for beat, t in moments(scene, TIMES):
        assert crowded(scene) == [], (beat.action, t)
        headings = {*scene.heading, scene.caption}
        outside = [view for view in visible(scene) if view not in headings and not SAFE.contains(view.box())]
        assert outside == [], (beat.action, t)


def width(polygon: np.ndarray) -> float:
    return float(polygon[:, 0].max() - polygon[:, 0].min()) if len(polygon) else 0.0


def test_a_bar_is_as_many_decades_long_as_its_size_lies_above_the_axis_s_start(tmp_path: Path) -> None:
    scene = depth_of(tmp_path)
    for beat in played(scene):
        if isinstance(beat.action, DrawDecline):
            break
    axis, whole = scene.bars.axis, at(PLACES.end, 0)[0] - at(PLACES.start, 0)[0]
    decades = np.log10(scene.timed.section.tree["depth"]["sizes"]) - axis.first
    drawn = [width(bar.polygon) / whole * (axis.last - axis.first) for bar in scene.bars.bars]
    np.testing.assert_allclose(drawn, decades)
    [line] = scene.bars.decline.lines
    ends = [width(bar.polygon) + units(BESIDE) for bar in scene.bars.bars[::-1] for _ in range(2)]
    np.testing.assert_allclose(line[:, 0] - at(PLACES.start, 0)[0], ends)


@pytest.mark.parametrize("name", ["sigmoids", "wide", "zeros"])
def test_at_the_end_every_bar_is_the_change_of_its_weights_at_true_scale(name: str, tmp_path: Path) -> None:
    scene = depth_of(tmp_path, name)
    for _ in played(scene):
        pass
    changes = np.array(scene.timed.section.tree["depth"]["changes"])
    drawn = np.array([width(bar.polygon) for bar in scene.bars.bars])
    whole = at(PLACES.far_end, 0)[0] - at(PLACES.start, 0)[0]
    np.testing.assert_allclose(drawn, whole * changes / (changes.max() or 1.0), atol=1e-12)


def test_the_bars_grow_in_the_order_of_the_backward_pass(tmp_path: Path) -> None:
    scene = depth_of(tmp_path)
    layers = [beat.action.layer for beat in played(scene) if isinstance(beat.action, StepBack)]
    assert layers == [6, 5, 4, 3, 2, 1]


def test_the_path_is_drawn_through_the_neurons_that_the_tree_names(tmp_path: Path) -> None:
    scene = depth_of(tmp_path)
    scene.prepare()
    tree = scene.timed.section.tree["depth"]
    neurons = [*(step["neuron"] for step in tree["path"]), tree["output"]]
    for layer, edge in enumerate(scene.path.edges):
        np.testing.assert_allclose(edge.starts[0], at(*scene.layout.dot(layer, neurons[layer])))
        np.testing.assert_allclose(edge.ends[0], at(*scene.layout.dot(layer + 1, neurons[layer + 1])))
        assert bool(edge.look.negative[0]) == (tree["path"][layer]["weight"] < 0)


def test_every_number_reads_as_its_place_in_the_tree(tmp_path: Path) -> None:
    scene = depth_of(tmp_path)
    for beat in played(scene):
        for view in visible(scene):
            if isinstance(view, Number) and view.place:
                value = at_place(scene.timed.section.tree, view.place)
                assert read_number(view.text) == pytest.approx(value, rel=0.06), (beat.action, view.place)
    assert isinstance(beat.action, MoveWeights)


@pytest.mark.parametrize("shape", [shape for shape in SHAPES if shape != WIDE])
@pytest.mark.parametrize("tree", [FILMS["small"], DEEPEST], ids=["two layers", "nine layers"])
def test_few_layers_and_the_most_have_room_in_every_shape(tree: dict[str, Any], shape: Shape, tmp_path: Path) -> None:
    job = job_of(shaped(with_section(tree, "depth", rated=True), shape), tmp_path)
    for moment in walk(job.timed, "dark", shares=(0.5, 1.0)):
        assert [fault for rule in ALWAYS.values() for fault in rule(moment)] == [], moment.beat.beat.action
    assert list(no_empty_third(moment)) == []
