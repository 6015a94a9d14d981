"""Films of every shape: all stands inside its frame and apart, large enough, and no third of the picture is empty."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from nnviz_core.config.faults import ConfigError
from nnviz_core.config.loading import load
from nnviz_core.config.section_checks import check_columns
from nnviz_core.kinds.compose import compose
from nnviz_core.kinds.cost.actions import CompareBars
from nnviz_core.kinds.forward.actions import Feed, Introduce
from nnviz_core.kinds.graph.actions import Draw, Enter
from nnviz_core.kinds.landscape.actions import DrawCurve, DrawMap, TakeStep
from nnviz_core.kinds.sweep.actions import ShowSliders
from nnviz_core.kinds.title.actions import ShowShape, ShowTitle
from nnviz_core.kinds.update.actions import TakeMean
from nnviz_core.look.shapes import SHAPES, WIDE, Shape, size_of
from nnviz_core.story.run import run
from nnviz_scenes.parts.caption import caption_ink
from nnviz_scenes.parts.frame import frame_of
from tests.scenes.frame_rules import ALWAYS, no_empty_third
from tests.scenes.test_sections import SECTIONS
from tests.scenes.walk import timeline_of, walk

BEGUN = (  # the picture is not whole yet: there is room for what comes
    *(ShowTitle, ShowShape, Introduce, Feed, Draw, Enter, TakeMean),
    *(DrawCurve, TakeStep, DrawMap, ShowSliders),
    CompareBars,  # two bars and their quotient: a chart takes their place
)
OTHERS = [shape for shape in SHAPES if shape != WIDE]


def films() -> list[object]:
    """List the sections of every config in the other shapes that they have; one of a kind is quick, but for 4:3."""
    listed, seen = [], set()
    for each in SECTIONS:
        path, index = each.values
        spec = load(path).spec
        scene = spec.sections[index].scene
        for shape in OTHERS:
            video = spec.video.model_copy(update={"shape": shape})
            if list(check_columns({index: spec.sections[index]}, spec.network, video)):
                continue
            marks = [pytest.mark.slow] if (scene, shape) in seen or each.marks or shape == "4:3" else []
            if not marks:
                seen.add((scene, shape))
            listed.append(pytest.param(path, index, shape, id=f"{each.id}-{shape}", marks=marks))
    return listed


@pytest.mark.parametrize(("path", "index", "shape"), films())
def test_a_section_keeps_the_rules_of_frames_in_every_shape(path: Path, index: int, shape: Shape) -> None:
    timed = timeline_of(path, shape).sections[index]
    for moment in walk(timed, "dark", shares=(0.5, 1.0)):
        faults = [fault for rule in ALWAYS.values() for fault in rule(moment)]
        assert faults == [], moment.beat.beat.action
        if said := moment.beat.beat.caption:  # whole
            assert caption_ink(said, moment.scene.theme, moment.scene.frame).markup.count("…") == said.text.count("…")
        if moment.share == 1 and (not isinstance(moment.beat.beat.action, BEGUN) or moment.beat is timed.beats[-1]):
            assert list(no_empty_third(moment)) == [], moment.beat.beat.action


@pytest.mark.parametrize("shape", SHAPES)
def test_the_frame_of_a_shape_has_room_for_words_and_picture(shape: Shape) -> None:
    frame = frame_of(shape)
    width, height = size_of(1080, shape)
    assert frame.left == 960 - 0.45 * width and frame.right == 960 + 0.45 * width
    assert frame.top == 540 - 0.45 * height and frame.bottom == 540 + 0.45 * height
    assert frame.top < frame.heading <= max(frame.heading, frame.remark) < frame.picture_top
    assert frame.picture_top < frame.equation[1] < frame.equation[3] == frame.picture_bottom < frame.captions[1]


@pytest.mark.parametrize("scene", ["forward", "backward", "update"])
@pytest.mark.parametrize("shape", SHAPES)
def test_deep_networks_are_refused_where_their_columns_have_no_room(scene: str, shape: Shape, tmp_path: Path) -> None:
    deepest = 8 if shape in ("16:9", "9:16") else 6
    for hidden in (6, 7, 8):
        path = tmp_path / f"{hidden}.toml"
        layers = [2] * (hidden + 2)
        text = f'[network]\nlayers = {layers}\n[parameters.train]\nsteps = 1\n[[sections]]\nscene = "{scene}"\n'
        path.write_text(text, encoding="utf-8")
        source = load(path)
        shaped = source.spec.model_copy(update={"video": source.spec.video.model_copy(update={"shape": shape})})
        path.write_text(f'{text}[video]\nshape = "{shape}"\n', encoding="utf-8")
        if hidden <= deepest:
            load(path)
            compose(replace(source, spec=shaped), run(source))
            continue
        says = f'is "{scene}", which draws at most 6 hidden layers in the shape "{shape}"; there are {hidden}'
        for refuse in (partial(load, path), partial(compose, replace(source, spec=shaped), run(source))):
            with pytest.raises(ConfigError, match=says):
                refuse()
