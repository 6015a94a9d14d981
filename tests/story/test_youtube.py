"""Chapters for YouTube keep its rules, or there are none."""

import re
from itertools import pairwise
from pathlib import Path

import pytest

from nnviz_core.story.captions import Cue, chapter_cues
from nnviz_core.story.timeline import schedule
from nnviz_core.story.youtube import youtube_chapters
from tests.fixtures.storyboards import storyboard_of

CONFIGS = Path(__file__).parents[2] / "configs"
FPS = 30


def cues(*lengths):
    """Make chapters called a, b, c ... of so many seconds."""
    starts = [sum(lengths[:place]) for place in range(len(lengths) + 1)]
    pairs = zip("abcdefghij", pairwise(starts), strict=False)
    return [Cue(name, round(start * FPS), round(end * FPS)) for name, (start, end) in pairs]


def lines(*lengths):
    return youtube_chapters(cues(*lengths), FPS).splitlines()


def test_a_line_is_a_time_and_a_title():
    assert lines(10, 65, 3600, 20) == ["0:00 a", "0:10 b", "1:15 c", "1:01:15 d"]


@pytest.mark.parametrize(
    ("lengths", "kept"),
    [
        ((5, 20, 20, 20), ["0:00 b", "0:25 c", "0:45 d"]),  # the longer one names both
        ((20, 4, 20, 20), ["0:00 a", "0:20 c", "0:44 d"]),
        ((20, 20, 20, 9), ["0:00 a", "0:20 b", "0:40 c"]),  # the last goes with the one before
        ((4, 4, 4, 20, 20), ["0:00 a", "0:12 d", "0:32 e"]),
        ((10.9, 9.9, 20, 20), ["0:00 a", "0:10 b", "0:20 c", "0:40 d"]),  # as YouTube counts, in whole seconds
        ((9.9, 20, 20, 20), ["0:00 b", "0:29 c", "0:49 d"]),
    ],
)
def test_a_short_chapter_goes_with_the_next(lengths, kept):
    assert lines(*lengths) == kept


@pytest.mark.parametrize("lengths", [(), (60,), (60, 60), (60, 60, 5), (4, 4, 4, 4)])
def test_fewer_than_three_chapters_are_none(lengths):
    assert lines(*lengths) == []


def test_a_title_has_no_angle_brackets():
    assert youtube_chapters([Cue("a < b > c", 0, 600), *cues(20, 20, 20)[1:]], FPS).startswith("0:00 a ‹ b › c\n")


@pytest.mark.parametrize("name", ["short", "lecture", "chain", "regression", "forward"])
def test_the_chapters_of_our_films_keep_the_rules(name):
    timeline = schedule(storyboard_of(CONFIGS / f"{name}.toml"), FPS)
    written = youtube_chapters(chapter_cues(timeline), FPS).splitlines()
    times = [re.match(r"(\d+):(\d\d) \S", line) for line in written]
    starts = [int(each[1]) * 60 + int(each[2]) for each in times]
    assert bool(written) == (name != "forward")
    assert not written or (starts[0] == 0 and len(starts) >= 3)
    assert all(late - early >= 10 for early, late in pairwise([*starts, timeline.frames // FPS]))
