"""Where a network stands in films of other shapes: upward in a tall one, over the band of its loss in one of 4:3."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from nnviz_core.look.shapes import Shape
from nnviz_scenes.parts.equation import factors
from nnviz_scenes.parts.frame import frame_of
from nnviz_scenes.parts.laid_out import layout_of
from nnviz_scenes.parts.network_layout import NetworkLayout
from tests.fixtures.storyboards import storyboard_of

ROOT = Path(__file__).parents[2]
CONFIGS = ["configs/forward.toml", "configs/digits.toml", "tests/data/networks/mixed_3_5_4_2.toml"]
configs = pytest.mark.parametrize("config", CONFIGS)


def laid_out(config: str, shape: Shape) -> NetworkLayout:
    sections = storyboard_of(ROOT / config).sections
    passed = next(section.subject.passed for section in sections if section.scene == "forward")
    return layout_of(passed, frame_of(shape), heads=80.0)


@configs
def test_a_network_runs_upward_in_a_tall_film_with_the_loss_on_top(config: str) -> None:
    layout = laid_out(config, "9:16")
    boxes = [layout.neuron(column, (layout.columns[column].shown or (0,))[0]) for column in range(len(layout.shape))]
    for below, above in pairwise(boxes):
        assert above[3] < below[1]
    assert layout.loss.panel[3] < boxes[-1][1]
    for layer in range(1, len(boxes)):
        starts, ends = layout.ports(layer)
        assert (starts[:, 1] > ends[0, 1]).all()


@configs
def test_numbers_of_edges_stand_between_the_rows_that_they_join(config: str) -> None:
    layout = laid_out(config, "9:16")
    for layer in range(1, len(layout.shape)):
        if layout.labelling(layer) == "none":
            continue
        (starts, ends), ys = layout.ports(layer), layout.label_places(layer)[..., 1]
        assert (ends[0, 1] < ys).all() and (ys < starts[0, 1]).all()


@configs
def test_loss_and_legend_stand_below_the_network_in_a_film_of_4_to_3(config: str) -> None:
    layout = laid_out(config, "4:3")
    lowest = max(
        layout.neuron(column, j)[3] for column in range(1, len(layout.shape)) for j in layout.columns[column].shown
    )
    assert layout.legend is not None
    assert lowest < layout.loss.panel[1] and lowest < layout.legend[1]
    assert layout.legend[2] < layout.loss.panel[0]
    assert np.all(np.diff(layout.centres) > 0)


def test_a_long_product_is_broken_before_its_factors_but_not_inside_parentheses() -> None:
    assert factors(["a dot.c ( - b dot.c c ) dot.c d", "= e"]) == ("a", "dot.c ( - b dot.c c )", "dot.c d", "= e")
