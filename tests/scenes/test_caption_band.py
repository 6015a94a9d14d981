"""Captions stand in a band of their own: a clear gap lies between them and all that they explain."""

import math
from pathlib import Path

import pytest

from nnviz_core.look.scales import units
from nnviz_core.look.shapes import DESIGNED
from nnviz_core.story.beats import Caption
from nnviz_scenes.drawing import still_pixels
from nnviz_scenes.engine.even_lines import line_count
from nnviz_scenes.engine.painted import Box
from nnviz_scenes.engine.typeset import line_pitch, quoted, typeset
from nnviz_scenes.marks.label import Label
from nnviz_scenes.parts.caption import LEADING, caption_ink
from nnviz_scenes.parts.frame import HALF_WAY, WIDE_FRAME, rectangle
from nnviz_scenes.stage import SectionJob, Stage
from tests.scenes.test_sections import SECTIONS, both_themes, section_of
from tests.scenes.test_words_left_out import is_ink
from tests.scenes.walk import stage_of, walk

KINDS = {parameter.id.rpartition("-")[2]: parameter for parameter in SECTIONS}  # one section of each kind
every_kind = pytest.mark.parametrize(("path", "index"), KINDS.values())
BAND, CLEAR = rectangle(WIDE_FRAME.captions), 1 / 3  # the gap is at least this share of a caption's line
SHORT = "Yes."
ONE_LINE = "Here an edge multiplies by its weight, and a neuron adds up all of its edges and its bias."
TWO_LINES = (
    "The quick network jumps over every lazy gradient, and every Quiet weight that it passes grows by just as much as "
    "its own gradient says, forty times in all, and once more again, jumping and jiggling."
)
FAR_TOO_LONG = 3 * TWO_LINES
UNBROKEN = "Donaudampfschifffahrt" * 40
TALL = "Ångström Ä(x) = Ę, " * 8


def caption_of(text: str, scene: Stage) -> Label:
    scene.caption.show(caption_ink(Caption(text), scene.theme, scene.frame))
    return scene.caption


def px(box: Box) -> tuple[float, float]:
    """Return the top and the bottom of a box in px of the frame."""
    return HALF_WAY - box.top / units(1), HALF_WAY - box.bottom / units(1)


@pytest.mark.parametrize(
    ("path", "index"),
    [*KINDS.values(), *(pytest.param(*each.values, marks=pytest.mark.slow) for each in SECTIONS)],
)
def test_only_captions_reach_below_the_picture(path: Path, index: int) -> None:
    beats = 0
    for moment in walk(section_of(path, index), "dark", shares=(0.0, 0.3, 0.7, 1.0)):
        for view in moment.seen:
            lowest = px(view.reach())[1]
            if view is not moment.scene.caption and not math.isnan(lowest):  # points that are not yet anywhere
                assert lowest <= WIDE_FRAME.picture_bottom + 0.01, f"{type(view).__name__} in {moment.beat.beat.action}"
        if moment.scene.caption.presence:
            clearly_apart(moment.scene.caption)
        beats += 1
    assert beats


def clearly_apart(caption: Label) -> None:
    pitch = line_pitch(caption.ink.cap_height / units(1), LEADING)
    top, bottom = px(caption.box())
    assert top - WIDE_FRAME.picture_bottom >= CLEAR * pitch, caption.ink.markup
    assert bottom <= WIDE_FRAME.captions[3], caption.ink.markup


@both_themes
@pytest.mark.parametrize(
    ("text", "lines"), [(SHORT, 1), (ONE_LINE, 1), (TWO_LINES, 2), (FAR_TOO_LONG, 2), (TALL, 2), (UNBROKEN, 1)]
)
def test_captions_of_any_length_stay_in_their_band(text: str, lines: int, theme: str) -> None:
    scene = stage_of(section_of(*KINDS["forward"].values), theme)
    scene.prepare()
    caption = caption_of(text, scene)
    assert line_count(caption.ink, LEADING) == lines
    assert BAND.contains(caption.box())
    clearly_apart(caption)


def test_a_shorter_caption_is_as_large_as_one_line_allows() -> None:
    scene = stage_of(section_of(*KINDS["forward"].values), "dark")
    scene.prepare()
    sizes = [round(caption_of(text, scene).ink.cap_height / units(1)) for text in (SHORT, ONE_LINE, TWO_LINES)]
    assert sizes == [30, 30, 24]


def test_no_caption_ends_in_a_line_of_one_word() -> None:
    scene = stage_of(section_of(*KINDS["forward"].values), "dark")
    scene.prepare()
    words = TWO_LINES.split()
    for count in range(len(words)):
        caption = caption_of(" ".join(words[:count]), scene)
        if line_count(caption.ink, LEADING) == 2:
            one_line = typeset(
                quoted(" ".join(words[:count])), size=caption.ink.cap_height / units(1), theme=scene.theme
            )
            assert caption.ink.box.width < 0.66 * one_line.box.width


@every_kind
@both_themes
@pytest.mark.parametrize("height", [480, 1080])
def test_rows_between_picture_and_caption_are_empty(path: Path, index: int, theme: str, height: int) -> None:
    timed = section_of(path, index)
    frame = timed.beats[-1].hold.end - 1
    pixels = still_pixels(SectionJob(timed, theme), frame, width=round(height * 16 / 9 / 2) * 2, height=height)
    first, last = (round(y / DESIGNED * height) for y in (WIDE_FRAME.picture_bottom + 2, WIDE_FRAME.captions[1]))
    assert last - first >= 5
    assert is_ink(pixels[first:last], theme)
    assert not is_ink(pixels[last:], theme)
