"""Captions can be read: short lines, enough time, and the frames of the timeline."""

import re
from html import unescape
from itertools import pairwise
from pathlib import Path

import pytest
import srt as srt_reader
import webvtt

from nnviz_core.kinds.title.actions import ShowTitle, TitleSubject
from nnviz_core.story.beats import Beat, Caption, Section, Storyboard
from nnviz_core.story.captions import OVER_HEADING, Cue, caption_cues, chapter_cues, srt, vtt
from nnviz_core.story.timeline import schedule
from nnviz_core.words.reading import columns, letters
from tests.fixtures.storyboards import storyboard_of

RATES = (24, 25, 30, 60)
CONFIGS = sorted((Path(__file__).parents[2] / "configs").glob("*.toml"))
CLOCK = re.compile(r"(\d\d):(\d\d):(\d\d)[,.](\d\d\d) --> (\d\d):(\d\d):(\d\d)[,.](\d\d\d)")


@pytest.fixture(scope="module", params=CONFIGS, ids=lambda path: path.stem)
def storyboard(request):
    return storyboard_of(request.param)


def said(*texts, seconds=0.5):
    beats = tuple(Beat(ShowTitle(), move=seconds, hold=seconds, caption=Caption(text)) for text in texts)
    subject = TitleSubject("Title", "", (2, 2, 2), ("tanh",))
    return Storyboard("test", "Title", "en", (Section(0, "title", "Title", "", beats, subject, {}),))


def read_times(text):
    """Read the clock back, in milliseconds."""
    found = [[int(part) for part in match] for match in CLOCK.findall(text)]
    parts = [(each[:4], each[4:]) for each in found]
    return [tuple(((h * 60 + m) * 60 + s) * 1000 + ms for h, m, s, ms in pair) for pair in parts]


@pytest.mark.parametrize("fps", RATES)
def test_captions_have_two_short_lines_and_time_to_read(storyboard, fps):
    for cue in caption_cues(schedule(storyboard, fps)):
        lines = cue.text.split("\n")
        seconds = (cue.end - cue.start) / fps
        assert len(lines) <= 2
        assert max(map(len, lines)) <= 42
        assert seconds >= 1
        assert sum(map(len, lines)) / seconds <= 20


@pytest.mark.parametrize("fps", RATES)
def test_captions_follow_each_other(storyboard, fps):
    cues = caption_cues(schedule(storyboard, fps))
    assert all(cue.start < cue.end for cue in cues)
    assert all(early.end <= late.start for early, late in pairwise(cues))


@pytest.mark.parametrize("fps", RATES)
@pytest.mark.parametrize("write", [srt, vtt])
def test_a_file_gives_back_the_frames_of_its_cues(storyboard, fps, write):
    cues = caption_cues(schedule(storyboard, fps))
    frames = [tuple(round(ms * fps / 1000) for ms in pair) for pair in read_times(write(cues, fps))]
    assert frames == [(cue.start, cue.end) for cue in cues]


def test_chapters_cover_the_film(storyboard):
    timeline = schedule(storyboard, 60)
    chapters = chapter_cues(timeline)
    assert [cue.start for cue in chapters] == [0, *(cue.end for cue in chapters[:-1])]
    assert chapters[-1].end == timeline.frames


def test_a_caption_starts_when_it_is_said():
    timeline = schedule(said("One sentence.", "Another sentence."), 60)
    starts = [timed.say.start for timed in timeline.sections[0].beats]
    assert [cue.start for cue in caption_cues(timeline)] == starts


CHINESE = "第一层的权重为0.31 × 10⁻⁴，因此损失下降了98.4 %。然后网络继续学习，直到所有的点都分对为止，这就是目标。"


def test_a_caption_in_chinese_has_lines_of_sixteen_signs_and_three_times_the_seconds():
    timeline = schedule(said(CHINESE), 60)
    cues = caption_cues(timeline)
    lines = [line for cue in cues for line in cue.text.split("\n")]
    assert "".join(lines) == CHINESE
    assert max(map(columns, lines)) <= 32
    assert not [line for line in lines if line[0] in "，。"]
    assert sum(cue.end - cue.start for cue in cues) / 60 > 0.06 * letters(CHINESE) > 0.13 * len(CHINESE)
    assert srt_reader.parse(srt(cues, 60, language="zh"))


LONG = "A caption of one's own may be as long as somebody likes, and is then cut into several cues. "


@pytest.mark.parametrize("repeats", [1, 2, 3, 5, 8])
def test_a_long_caption_is_cut_without_losing_a_word(repeats):
    cues = caption_cues(schedule(said(LONG * repeats), 60))
    assert " ".join(cue.text for cue in cues).split() == (LONG * repeats).split()
    assert all((cue.end - cue.start) / 60 >= 1 for cue in cues)
    assert all(len(cue.text) / ((cue.end - cue.start) / 60) <= 20 for cue in cues)


def test_markup_in_a_caption_is_text_in_the_file():
    assert "1 &lt; 2 &amp; 3 &gt; 2" in vtt([Cue("1 < 2 & 3 > 2", 0, 60)], 60)


def converted(subrip):
    """Make WebVTT of SubRip as hosts do, without escaping anything."""
    return "WEBVTT\n\n" + re.sub(r"(\d\d),(\d\d\d)", r"\1.\2", subrip)


SIGNS = {
    "less than": "Here z < 0, so <b> & slope > 1.",
    "tight": "z<0 and a<=1, or x<-y",
    "close tag": "</i> is no tag, <00:01.000> no time, <!-- no comment -->",
    "arrow": "one --> two ---> three",
    "entities": "&lt;b&gt; &amp; R&D &nbsp; &#60; &copy 2 &notin x",
    "overrides": r"{\an8}up {y:i}slanted {0, 1} {a}",
    "unseen": "a\u200bb c\u2060d \ufeffe soft\u00adhyphen",
    "line ends": "one\u2028two\u0085three\x0bfour",
    "emoji": "🧠🔥 neurons 👩‍🔬, שלום עולם",
}


@pytest.mark.parametrize("text", SIGNS.values(), ids=SIGNS)
@pytest.mark.parametrize("language", ["en", "de-AT", "ja"])
def test_words_stay_the_same_from_srt_to_vtt_to_srt(text, language):
    first = srt([Cue(text, 0, 60), Cue("next", 60, 120)], 60, language=language)
    cues = list(webvtt.from_string(converted(first)))
    words = [cue.text.split() for cue in cues]
    assert words == [each.content.split() for each in srt_reader.parse(first)]
    assert [unescape(" ".join(each)).split() for each in words] == words  # a browser decodes what looks like an entity
    assert not re.search("[<\u00ad\u200b\u2060\ufeff\u2028\x85\x0b]", first)
    assert not re.search(r"-->(?! \d\d:)|\{\\|\{[A-Za-z]:", first)
    again = srt([Cue("\n".join(cue.text for cue in cues[:1]), 0, 60), Cue("next", 60, 120)], 60, language=language)
    assert again.split() == first.split()


def test_a_reference_of_thousands_of_digits_is_read_as_the_start_of_one():
    digits = "9" * 5000
    words = " ".join(srt([Cue(f"&#{digits}; &{'x' * 5000};", 0, 60)], 60).splitlines()[2:])
    assert words.replace(" ", "") == f"&#{digits};&{'x' * 5000};"
    assert words.startswith("& #9")


def test_less_than_is_said_in_the_language_of_the_captions():
    said = {each: srt([Cue("z < 0", 0, 60)], 60, language=each).splitlines()[2] for each in ("en-GB", "de", "fr", "fi")}
    assert said == {"en-GB": "z less than 0", "de": "z kleiner als 0", "fr": "z inférieur à 0", "fi": "z ＜ 0"}


def test_lines_stay_short_where_words_took_the_place_of_signs():
    cue = Cue("Where z < 0 and x < 1, the slope is small\nand where y < 2 it is smaller than a < b.", 0, 600)
    assert max(map(len, srt([cue], 60).splitlines())) <= 42


def test_settings_of_cues_stand_behind_their_times():
    assert vtt([Cue("a", 0, 60)], 60, settings=OVER_HEADING).endswith("00:00:01.000 line:0\na\n")


def test_files_look_like_their_format():
    cues = [Cue("One\ntwo", 0, 90), Cue("three", 90, 222_000)]
    assert srt(cues, 60) == ("1\n00:00:00,000 --> 00:00:01,500\nOne\ntwo\n\n2\n00:00:01,500 --> 01:01:40,000\nthree\n")
    assert vtt(cues, 60) == (
        "WEBVTT\n\n00:00:00.000 --> 00:00:01.500\nOne\ntwo\n\n00:00:01.500 --> 01:01:40.000\nthree\n"
    )
