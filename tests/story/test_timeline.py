"""Frames are whole numbers that never drift from the seconds they stand for."""

import math
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnviz_core.kinds.title.actions import ShowTitle, TitleSubject
from nnviz_core.story.beats import Beat, Caption, Section, Storyboard
from nnviz_core.story.timeline import LEAST_MOVING_FRAMES, schedule
from nnviz_core.words.formula.text import equation_text
from tests.fixtures.storyboards import storyboard_of

RATES = (15, 24, 25, 30, 50, 60)
CONFIGS = sorted((Path(__file__).parents[2] / "configs").rglob("*.toml"))
SUBJECT = TitleSubject("Title", "", (2, 2, 2), ("tanh",))


def storyboard_with(*beats, sections=1):
    made = tuple(Section(i, "title", "Title", "", tuple(beats), SUBJECT, {"scene": "title"}) for i in range(sections))
    return Storyboard("test", "Title", "en", made)


@pytest.fixture(scope="module", params=CONFIGS, ids=lambda path: path.stem)
def storyboard(request):
    return storyboard_of(request.param)


def ideal_marks(beats, pace=1.0):
    """Add up seconds; the last hold reaches the next whole one."""
    marks, seconds = [], 0.0
    for beat in beats:
        for length in beat.phases(pace):
            seconds += length
            marks.append(seconds)
    return [*marks[:-1], math.ceil(marks[-1] - 1e-9)]


def frame_marks(section):
    return [span.end for timed in section.beats for span in (timed.say, timed.move, timed.hold)]


@pytest.mark.parametrize("fps", RATES)
def test_every_boundary_is_within_half_a_frame_of_its_ideal_time(storyboard, fps):
    for section in schedule(storyboard, fps).sections:
        ideal = ideal_marks(section.section.beats)
        drift = [abs(frame - seconds * fps) for frame, seconds in zip(frame_marks(section), ideal, strict=True)]
        assert max(drift) <= 0.5 + 1e-6


def test_an_equation_is_held_as_long_as_it_takes_to_read(storyboard):
    for section in schedule(storyboard, 60, paces=[4.0] * len(storyboard.sections)).sections:
        for timed in section.beats:
            if timed.beat.equation:
                assert timed.hold.frames >= 60 * 0.04 * len(equation_text(timed.beat.equation)) - 1


@pytest.mark.parametrize("fps", RATES)
def test_sections_start_on_whole_seconds(storyboard, fps):
    timeline = schedule(storyboard, fps)
    assert [section.start % fps for section in timeline.sections] == [0] * len(timeline.sections)
    assert timeline.frames % fps == 0


def test_a_film_lasts_as_long_at_every_rate(storyboard):
    assert len({schedule(storyboard, fps).frames / fps for fps in RATES}) == 1


def test_phases_follow_each_other_without_a_gap(storyboard):
    timeline = schedule(storyboard, 60)
    starts = [0]
    for section in timeline.sections:
        spans = [span for timed in section.beats for span in (timed.say, timed.move, timed.hold)]
        assert [span.start for span in spans] == [0, *(span.end for span in spans[:-1])]
        assert section.start == starts[-1]
        starts.append(section.start + section.frames)
    assert starts[-1] == timeline.frames


@pytest.mark.parametrize("fps", (15, 25, 60))
@pytest.mark.parametrize("letters", (7,))
def test_other_words_move_what_comes_later_by_whole_frames(storyboard, fps, letters):
    for section in storyboard.sections:
        place, said = next((place, beat) for place, beat in enumerate(section.beats) if beat.caption)
        other = replace(said, caption=Caption(said.caption.text + "x" * letters))
        beats = (*section.beats[:place], other, *section.beats[place + 1 :])
        first, changed = (timed_beats(each, fps) for each in (section.beats, beats))
        later = list(zip(first, changed, strict=True))[place + 1 :]
        shift = {now.say.start - was.say.start for was, now in later}
        assert len(shift) <= 1
        for was, now in later[:-1]:
            assert lengths(now) == lengths(was)


def lengths(timed):
    return [span.frames for span in (timed.say, timed.move, timed.hold)]


def timed_beats(beats, fps):
    return schedule(storyboard_with(*beats), fps).sections[0].beats


def phases(text, *, move, hold, pace=1.0):
    return Beat(ShowTitle(), move=move, hold=hold, caption=Caption("x" * text) if text else None).phases(pace)


def test_words_come_with_their_motion_which_goes_on_slowly_while_they_are_read():
    assert phases(100, move=4.0, hold=1.0) == (0.4, 5.6, 1.0)  # six seconds to read
    assert phases(100, move=2.0, hold=1.0) == (0.4, 4.0, 6.0 - 4.4)  # at most twice as slow; then it waits
    assert phases(20, move=2.0, hold=1.0) == (0.4, 2.0, 1.0)
    assert phases(0, move=2.0, hold=1.0) == (0.0, 2.0, 1.0)


@pytest.mark.parametrize(("pace", "seconds"), [(0.5, 16.0), (1.0, 8.0), (1.3, 8.0 / 1.3), (4.0, 6.0)])
def test_at_no_pace_is_a_motion_over_before_its_least_time(pace, seconds):
    beat = Beat(ShowTitle(), move=8.0, hold=0.0, caption=Caption("x"), least=6.0)
    assert beat.phases(pace)[1] == pytest.approx(seconds)


@given(text=st.integers(1, 300), move=st.floats(0, 5), hold=st.floats(0, 5), pace=st.floats(0.25, 4))
def test_nobody_reads_faster_than_before(text, move, hold, pace):
    assert sum(phases(text, move=move, hold=hold, pace=pace)) >= max(1.2, 0.06 * text) - 1e-9


def test_pace_shortens_what_moves_but_not_the_time_to_read():
    beats = [Beat(ShowTitle(), move=4.0, hold=2.0, caption=Caption(text)) for text in ("One sentence.", "Another.")]
    [plain], [fast] = (schedule(storyboard_with(*beats), 60, paces=paces).sections for paces in ((), (2.0,)))
    assert fast.beats[0].say.frames == plain.beats[0].say.frames
    assert fast.beats[0].move.frames * 2 == plain.beats[0].move.frames
    assert fast.beats[0].hold.frames * 2 == plain.beats[0].hold.frames


def test_a_pace_goes_with_the_section_of_its_index():
    beat = Beat(ShowTitle(), move=4.0, hold=2.0)
    first, second = schedule(storyboard_with(beat, sections=2), 60, paces=(1.0, 2.0)).sections
    assert (first.beats[0].move.frames, second.beats[0].move.frames) == (240, 120)


LENGTHS = st.floats(0.4, 4)
BEATS = st.lists(
    st.builds(
        Beat,
        action=st.just(ShowTitle()),
        move=LENGTHS,
        hold=LENGTHS,
        caption=st.none() | st.builds(Caption, st.text("abc ", min_size=1, max_size=120)),
    ),
    min_size=1,
    max_size=12,
)


@settings(deadline=None)
@given(beats=BEATS, fps=st.sampled_from((10, *RATES, 120)), pace=st.floats(0.25, 4))
def test_no_phase_is_negative_and_every_motion_can_move(beats, fps, pace):
    [section] = schedule(storyboard_with(*beats), fps, paces=(pace,)).sections
    for timed in section.beats:
        assert timed.say.frames >= 0
        assert timed.move.frames >= LEAST_MOVING_FRAMES
        assert timed.hold.frames >= 0
