"""What stands close together stays clear of each other: names, signs and numbers of the films in `configs/`."""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest

from nnviz_core.kinds.plane.actions import Linear
from nnviz_core.kinds.update.actions import Spread, TakeMean
from nnviz_core.look.scales import units
from nnviz_core.look.theme import THEMES
from nnviz_scenes.engine.painted import Box
from nnviz_scenes.marks.edges import Edges
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.number import Number
from nnviz_scenes.marks.points import Points
from nnviz_scenes.marks.strip import EquationPanel
from nnviz_scenes.parts.plane_layout import COLUMN
from nnviz_scenes.parts.plane_twins import make_dots
from tests.scenes.walk import Moment, stage_of, timeline_of, walk

CONFIGS = Path(__file__).parents[2] / "configs"
ONE_NUMBER = Path(__file__).parents[1] / "data/networks/one_number.toml"


def moments_of(config: str | Path, scene: str, theme: str = "dark") -> Iterator[Moment]:
    timed = next(each for each in timeline_of(CONFIGS / config).sections if each.section.scene == scene)
    return walk(timed, theme)


def test_names_between_three_neurons_under_each_other_touch_none_of_them() -> None:
    timed = next(each for each in timeline_of(CONFIGS / "own/csv.toml").sections if each.section.scene == "forward")
    scene = stage_of(timed, "dark")
    scene.prepare()
    views = scene.views
    named = [view for view in views.names if isinstance(view, Label)]
    assert len(named) >= 7
    for name in named:
        assert not any(name.box().overlaps(panel.area) for panel in views.panels.values())


def test_a_wide_gradient_of_a_bias_stays_in_its_neuron() -> None:
    moments = moments_of(ONE_NUMBER, "update")
    moment = next(each for each in moments if isinstance(each.beat.beat.action, TakeMean))
    views, seen = moment.scene.views, 0
    for (column, j), panel in views.panels.items():
        number = views.numbers.get(f"mean.layers[{column - 1}].bias_grad[{j}]")
        if number:
            seen += "×" in number.text
            assert number.box().right < panel.area.right - units(6)
    assert seen


@pytest.mark.parametrize("config", ["plane.toml", "three_classes.toml"])
def test_the_name_of_a_coordinate_ends_before_the_legend(config: str) -> None:
    moments = moments_of(config, "plane")
    moment = next(each for each in moments if isinstance(each.beat.beat.action, Linear))
    legend = units(COLUMN[0] - 960)
    names = [view for view in moment.seen if isinstance(view, Label) and "(W " in view.ink.markup]
    assert names and all(name.box().right < legend - units(10) for name in names)


def test_numbers_of_outputs_in_a_sweep_are_clear_of_the_signs_of_their_classes() -> None:
    for moment in moments_of("sweep.toml", "sweep"):
        signs = [view for view in moment.scene.network.signs if isinstance(view, Points)]
        edge = min(float(sign.places[:, 0].min()) for sign in signs) - units(10)
        outputs = [live.view for live in moment.scene.network.numbers if live.view.place.startswith("sweep.a[2]")]
        assert outputs and all(number.box().right < edge - units(8) for number in outputs)


def test_numbers_of_dots_that_meet_stay_apart() -> None:
    dots = make_dots(Box(-3.0, -3.0, 3.0, 3.0), 4, small=False, theme=THEMES["dark"])
    for gap in np.linspace(0.0, 0.6, 41):
        dots.show([np.array([0.0, 0.0]), np.array([gap, 0.05]), np.array([0.3 * gap, gap]), np.array([-gap, 0.1])])
        assert not any(one.box().overlaps(other.box()) for one, other in combinations(dots.numbers, 2)), gap


def test_the_tick_of_one_point_alone_is_as_high_as_the_line_has_room() -> None:
    moments = moments_of("textbook/mazur.toml", "update")
    moment = next(each for each in moments if isinstance(each.beat.beat.action, Spread))
    [tick] = moment.scene.line.ticks.lines
    assert np.ptp(tick[:, 1]) > units(45)


@pytest.mark.parametrize("theme", THEMES)
def test_a_weight_of_zero_has_the_colour_of_neither_sign(theme: str) -> None:
    tones, equations = THEMES[theme], 0
    for moment in moments_of("failures/zero_weights.toml", "backward", theme):
        for view in moment.seen:
            match view:
                case Edges():
                    colours = set(view.look.colours)
                case Number() if ".weights[" in view.place:
                    colours = {view.colour}
                case EquationPanel() if view.ink:
                    colours, equations = {run.colour for run in view.ink.runs}, equations + 1
                case _:
                    continue
            assert not colours & {tones.positive, tones.negative}
    assert equations
