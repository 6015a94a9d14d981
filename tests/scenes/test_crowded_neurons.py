"""Two numbers in a neuron of a crowded column have as much room above and below them, and classes are named whole."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from nnviz_core.kinds.backward.actions import Blame
from nnviz_core.look.density import labelling_of
from nnviz_core.look.scales import units
from nnviz_scenes.backward.scene import Backward
from nnviz_scenes.engine.painted import Box
from nnviz_scenes.marks.label import Label
from nnviz_scenes.parts.neuron_design import CROWDED, with_two_lines
from nnviz_scenes.parts.shown_edges import gradients_look
from tests.scenes.walk import Moment, timeline_of, walk

NETWORKS = Path(__file__).parents[1] / "data/networks"
WIDE = NETWORKS / "relu_2_6_6_2.toml"
IN_NEURON = re.compile(r"(?:layers\[(\d+)\]\.(?:z|a|delta|bias)|sample\.x|x_grad)\[(\d+)\]")


def moments(config: Path) -> Iterator[Moment]:
    section = next(each for each in timeline_of(config).sections if each.section.scene == "backward")
    yield from walk(section, "dark")


def in_neurons(moment: Moment) -> Iterator[tuple[Box, Box]]:
    """Yield the numbers that stand in neurons, and their letters, with the neurons."""
    assert isinstance(moment.scene, Backward)
    views = moment.scene.views
    seen = dict(moment.text_boxes)
    for place in views.numbers:
        if found := IN_NEURON.fullmatch(place):
            column = 0 if found[1] is None else int(found[1]) + 1
            panel = views.panels.get((column, int(found[2])))
            yield from ((seen[view], panel.area) for view in views.at_places([place]) if panel and view in seen)


@pytest.mark.parametrize(("config", "least"), [(WIDE, 5.0), (NETWORKS / "pixels.toml", 2.5)])
def test_no_number_touches_the_border_of_its_neuron(config: Path, least: float) -> None:
    free = [
        (min(area.top - box.top, box.bottom - area.bottom) if box.top > area.bottom else area.bottom - box.top)
        / units(1)  # the name of an input's gradient stands below it
        for moment in moments(config)
        for box, area in in_neurons(moment)
    ]
    assert len(free) > 100 and min(free) >= least


@pytest.mark.parametrize("height", [52.0, 62.0, 67.0, 72.0, 76.0, 98.0])
def test_two_lines_are_as_far_apart_as_from_the_borders(height: float) -> None:
    design = with_two_lines(CROWDED, height)
    between = 2 * design.row - design.size
    outside = design.height / 2 - design.row - design.size / 2
    assert design.height <= 76.0 and between >= 3.0 - 1e-9
    assert between == 3.0 or outside - 4.0 == pytest.approx(between)


@pytest.mark.parametrize("config", [WIDE, NETWORKS.parents[2] / "configs/regression.toml"])
def test_edges_that_carry_a_gradient_are_as_bright_as_each_other(config: Path) -> None:
    scene = next(moments(config)).scene
    assert isinstance(scene, Backward)
    for layer in scene.views.passed.layers:
        look, numbered = gradients_look(scene.views, layer.index, layer.weight_grad), layer.weight_grad.shape[1]
        if labelling_of(scene.views.passed, layer.index) == "all":
            numbered = layer.weight_grad.size
        assert (look.opacities[:numbered] == 1).all()
        assert (look.opacities[numbered:] < 1).all()


def test_an_input_stands_in_the_middle_of_its_neuron_until_its_gradient_comes() -> None:
    arrived = False
    for moment in moments(WIDE):
        assert isinstance(moment.scene, Backward)
        arrived = arrived or moment.beat.beat.action == Blame(0, (0, 1))
        views = moment.scene.views
        rise = views.numbers["sample.x[0]"].box().center[1] - views.panels[0, 0].area.center[1]
        assert rise > units(10) if arrived else abs(rise) < units(1)
    assert arrived


def test_outputs_that_are_far_apart_have_the_names_of_their_classes_above_them() -> None:
    scene = next(moments(WIDE)).scene
    assert isinstance(scene, Backward)
    names = {view.ink.markup: view.box() for view in scene.views.names if isinstance(view, Label)}
    for j in (0, 1):
        name, neuron = names[f'#"class {j}"'], scene.views.panels[2 + 1, j].area
        assert neuron.top < name.bottom and name.right <= neuron.right
