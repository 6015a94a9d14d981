"""The close-up of a neuron: what is read off its curve stays by the plot, off the numbers below."""

from dataclasses import replace
from pathlib import Path

import pytest

from nnviz_core.kinds.backward.actions import Slope
from nnviz_core.look.scales import units
from nnviz_core.render.pieces import part_of
from nnviz_core.story.timeline import Span, TimedSection
from nnviz_scenes.backward.scene import Backward
from nnviz_scenes.forward.scene import Forward
from nnviz_scenes.marks.number import Number
from nnviz_scenes.parts.close_up import BEYOND
from tests.scenes.frame_rules import texts_apart
from tests.scenes.walk import stage_of, timeline_of, walk

CONFIGS = Path(__file__).parents[2] / "configs"
CONFIG = CONFIGS / "backward.toml"


def test_a_tangent_ends_at_the_border_of_the_plot_above_its_ticks_and_z() -> None:
    timed = next(each for each in timeline_of(CONFIG).sections if each.section.scene == "backward")
    scene = stage_of(timed, "dark")
    scene.prepare()
    near = scene.close_up
    motion = near.motion()
    motion._setup_scene(scene)
    motion.begin()
    motion.interpolate(0.6)
    assert near.guide.lines and near.guide.box() == near.curve.area.grown(units(BEYOND))
    below = [
        view
        for view in (*near.words, *near.numbers)
        if isinstance(view, Number) and view.box().top < near.curve.area.bottom
    ]
    assert below and not any(view.box().overlaps(near.guide.box()) for view in below)


@pytest.mark.parametrize(("config", "scene"), [("short", "forward"), ("backward", "backward")])
def test_a_section_that_is_cut_before_its_close_up_can_be_drawn(config: str, scene: str) -> None:
    timed = next(each for each in timeline_of(CONFIGS / f"{config}.toml").sections if each.section.scene == scene)
    cut = replace(timed, section=replace(timed.section, beats=()), beats=timed.beats[:1])  # as a piece has it
    assert not any(getattr(each.beat.action, "close", False) for each in cut.beats)
    assert list(walk(cut, "dark", shares=(1.0,)))


@pytest.mark.parametrize(("config", "scene"), [("short", "forward"), ("backward", "backward")])
def test_a_piece_goes_near_to_the_neuron_of_the_whole_section(config: str, scene: str) -> None:
    timed = next(each for each in timeline_of(CONFIGS / f"{config}.toml").sections if each.section.scene == scene)
    pieces = [timed, part_of(timed, Span(0, timed.beats[0].hold.end))]
    near = [(stage.close_up.layer, stage.close_up.j) for stage in map(prepared, pieces)]
    assert near[0] == near[1]


def prepared(timed: TimedSection) -> Forward | Backward:
    stage = stage_of(timed, "dark")
    assert isinstance(stage, Forward | Backward)
    stage.prepare()
    return stage


def test_what_leaves_for_a_delta_is_gone_while_the_neuron_is_close() -> None:
    timed = next(each for each in timeline_of(CONFIGS / "regression.toml").sections if each.section.scene == "backward")
    for moment in walk(timed, "dark", shares=(0.25, 0.5, 0.75, 1.0)):
        if isinstance(moment.beat.beat.action, Slope):
            assert not list(texts_apart(moment)), moment.share
