"""With captions = "none" the band of the words is empty, and every other pixel of a film is what it was."""

import numpy as np
import pytest

from nnviz_core.config.loading import load
from nnviz_core.look.colours import rgb
from nnviz_core.look.theme import THEMES
from nnviz_core.render.plan import plan_film
from nnviz_core.video.decoding import read_frames
from nnviz_core.video.probing import probe
from nnviz_scenes.drawing import render_section, still_pixels
from nnviz_scenes.parts.frame import WIDE_FRAME
from nnviz_scenes.stage import SectionJob

SIZE = {"width": 640, "height": 360}
BAND = round(360 * WIDE_FRAME.captions[1] / 1080)  # the first row of the words
FPS = 15
FILMS = {"lecture": 6, "sweep": 1, "activations": 1}  # config -> sections that are looked at
QUICK = {("lecture", 0), ("lecture", 1), ("sweep", 0)}


def sections():
    pairs = [(name, index) for name, count in FILMS.items() for index in range(count)]
    return [pytest.param(*pair, marks=() if pair in QUICK else pytest.mark.slow) for pair in pairs]


def pair(timed, frame, *, theme="dark"):
    return [still_pixels(SectionJob(timed, theme, captions), frame, **SIZE) for captions in ("drawn", "none")]


def is_ink(pixels, theme="dark"):
    return np.abs(pixels.astype(int) - np.round(255 * rgb(THEMES[theme].ink))).max() <= 1


@pytest.mark.parametrize(("name", "index"), sections())
def test_only_the_words_are_missing_from_the_picture(name, index):
    timed = plan_film(load(name), fps=FPS).timeline.sections[index]
    spoken = [beat for beat in timed.beats if beat.beat.caption]
    beat = spoken[len(spoken) // 2]
    for frame in (beat.say.start + 4, beat.hold.end - 1):  # while the words change, and at rest
        drawn, none = pair(timed, frame)
        assert np.array_equal(drawn[:BAND], none[:BAND])
        assert is_ink(none[BAND:])
        assert not is_ink(drawn[BAND:])


def test_the_band_is_free_in_the_light_theme_too():
    timed = plan_film(load("short"), fps=FPS).timeline.sections[1]
    drawn, none = pair(timed, timed.frames - 1, theme="light")
    assert is_ink(none[BAND:], "light")
    assert not is_ink(drawn[BAND:], "light")


def test_a_film_without_words_has_the_frames_of_one_with_them(tmp_path):
    timed = plan_film(load("short"), fps=FPS).timeline.sections[0]
    for captions in ("drawn", "none"):
        render_section(SectionJob(timed, "dark", captions), tmp_path / f"{captions}.mp4", **SIZE)
    assert probe(tmp_path / "none.mp4").frames == probe(tmp_path / "drawn.mp4").frames == timed.frames
    frames = range(0, timed.frames, 10)
    both = (read_frames(tmp_path / f"{captions}.mp4", frames) for captions in ("drawn", "none"))
    apart = [np.abs(one.astype(int) - other) for one, other in zip(*both, strict=True)]
    assert max(each[: BAND - 8].mean() for each in apart) < 0.5  # encoded pictures: of blocks that touch the band
    assert max(each[BAND:].mean() for each in apart) > 2
