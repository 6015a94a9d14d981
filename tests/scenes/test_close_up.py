"""The close-up of a neuron: what is read off its curve stays by the plot, off the numbers below."""

from pathlib import Path

from nnviz_core.look.scales import units
from nnviz_scenes.marks.number import Number
from nnviz_scenes.parts.close_up import BEYOND
from tests.scenes.walk import stage_of, timeline_of

CONFIG = Path(__file__).parents[2] / "configs/backward.toml"


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
