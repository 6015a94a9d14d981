"""A remark beside a heading is whole, smaller, or without its first parts, as there is room: nothing in it is cut."""

from dataclasses import replace
from pathlib import Path

import pytest

from nnviz_core.look.scales import units
from nnviz_core.look.shapes import WIDE, Shape
from nnviz_core.look.theme import DARK
from nnviz_core.words.catalogue import catalogue, shipped_languages
from nnviz_core.words.typefaces import fonts_of
from nnviz_scenes.engine.typeset import Ink
from nnviz_scenes.parts.frame import at, frame_of
from nnviz_scenes.parts.heading import REMARK_FOOT, make_heading, remark_ink
from nnviz_scenes.stage import Stage
from tests.scenes.walk import stage_of, timeline_of

CONFIG = Path(__file__).parents[2] / "configs" / "short.toml"

REMARK = "tanh · 2–2–2–2 · sample 107 · step 30"
SHORTER = ("… · 2–2–2–2 · sample 107 · step 30", "… · sample 107 · step 30", "… · step 30", " ")
SIZES = frame_of(WIDE).type.remarks
ORDER = [*((REMARK, size) for size in SIZES), *((text, SIZES[-1]) for text in SHORTER)]


@pytest.fixture(scope="module")
def scene() -> Stage:
    return stage_of(timeline_of(CONFIG).sections[0], "dark")


def remark_of(scene: Stage, room: float) -> Ink:
    return remark_ink(REMARK, room, scene.frame.type.remarks, joint=" · ", theme=scene.theme)


@pytest.mark.parametrize(("text", "size"), ORDER)
def test_a_remark_is_the_largest_that_has_room(scene: Stage, text: str, size: float) -> None:
    wanted = scene.text_ink(text, size)
    ink = remark_of(scene, wanted.box.width / units(1) + 0.5)
    assert (ink.markup, ink.cap_height) == (wanted.markup, pytest.approx(units(size)))


def test_where_there_is_no_room_there_is_no_remark(scene: Stage) -> None:
    assert remark_of(scene, -40).box.width == 0


def test_a_long_word_gives_way_to_its_short_form_before_a_part_does(scene: Stage) -> None:
    remark, short = "2–2–2–2 · 500 points · gradient descent, rate 5", "2–2–2–2 · 500 points · GD, rate 5"
    forms = scene.words.forms("remark-gradient-descent")
    room = scene.text_ink(short, SIZES[-1]).box.width / units(1) + 0.5
    ink = remark_ink(remark, room, scene.frame.type.remarks, joint=" · ", shorter=forms, theme=scene.theme)
    assert ink.markup == scene.text_ink(short, SIZES[-1]).markup


@pytest.mark.parametrize("shape", ["1:1", "9:16"])
@pytest.mark.parametrize("language", shipped_languages())
def test_a_remark_below_its_heading_leaves_the_picture_its_room(language: str, shape: Shape) -> None:
    words, frame = catalogue(language), frame_of(shape)
    theme = replace(DARK, writing=words.writing, fonts=fonts_of(language, None))
    remark = words.writing.between.join(["tanh", "2–2–2–2", words("remark-points", count=500, digits="500")])
    heading, below = make_heading(words("plane-heading"), remark, words=words, frame=frame, theme=theme)
    assert below.box().top <= heading.box().bottom
    assert below.box().bottom >= at(0, frame.picture_top - REMARK_FOOT)[1]
