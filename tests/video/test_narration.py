"""A narrated film waits for its voice, says every caption in its time, and has one sound track; others have none."""

import json
import re
import shutil
import wave
from dataclasses import replace

import av
import numpy as np
import pytest
from typer.testing import CliRunner

from nnviz_core.audit.audit import audit_bundle
from nnviz_core.cli import app
from nnviz_core.config.loading import load
from nnviz_core.render.fingerprint import file_hash
from nnviz_core.render.plan import plan_film
from nnviz_core.story.captions import caption_cues
from nnviz_core.video import espeak
from nnviz_core.video.narration import (
    RATE,
    SECONDS_AFTER,
    SECONDS_BEFORE,
    SoundTrack,
    VoiceError,
    cue_list,
    narrate,
    sound_track,
    spoken_lines,
)
from nnviz_core.video.probing import Chapter, probe
from nnviz_core.video.sound import add_sounds, probe_sounds, read_sound
from nnviz_core.video.voices import Espeak, Recordings, voice_for
from nnviz_core.words.catalogue import Wording
from tests.fixtures.published import planned, published


class Tone:
    """A voice that hums: every line as long as it likes."""

    name = "tone"

    def __init__(self, seconds=8.0):
        self.seconds = seconds

    def speak(self, lines, *, language):
        return [hum(self.seconds + line.number / 10) for line in lines]


def hum(seconds, rate=RATE):
    return (9000 * np.sin(np.arange(round(seconds * rate)) * 2 * np.pi * 220 / rate)).astype(np.int16)


def record(path, *, seconds=0.5, codec="pcm_s16le", rate=44_100):
    with av.open(str(path), "w") as out:
        stream = out.add_stream(codec, rate=rate, layout="mono")
        frame = av.AudioFrame.from_ndarray(hum(seconds, rate)[None], "s16", "mono")
        frame.sample_rate = rate
        for piece in av.AudioResampler(stream.format, "mono", rate, stream.codec_context.frame_size or 0).resample(
            frame
        ):
            out.mux(stream.encode(piece))
        out.mux(stream.encode())


@pytest.fixture(scope="module")
def narrated_plan(short_plan):
    plan = plan_film(short_plan.source, voice=Tone())
    return replace(plan, format=short_plan.format)


@pytest.fixture(scope="module")
def narrated_bundle(narrated_plan, short_films, tmp_path_factory):
    return published(narrated_plan, tmp_path_factory.mktemp("site"), films=short_films).folder


@pytest.fixture
def narrated_copy(narrated_bundle, tmp_path):
    return shutil.copytree(narrated_bundle, tmp_path / "short")


# ---- the timeline


def spoken_windows(plan):
    """Give of every line the seconds from its appearance to the next one's."""
    for timed in plan.timeline.sections:
        starts = [beat.say.start for beat in timed.beats if beat.beat.caption]
        for start, end in zip(starts, [*starts[1:], timed.frames], strict=True):
            yield (end - start) / plan.timeline.fps


def test_every_line_has_the_time_that_it_takes_to_say(narrated_plan):
    needed = narrated_plan.narration.speech.values()
    frame = 1 / narrated_plan.timeline.fps
    assert all(there >= wanted - frame for there, wanted in zip(spoken_windows(narrated_plan), needed, strict=True))
    assert min(needed) > 8 + SECONDS_BEFORE + SECONDS_AFTER


def test_only_holds_are_longer_so_that_nobody_reads_or_watches_in_a_hurry(narrated_plan, short_plan):
    pairs = [
        (slow, quick)
        for one, other in zip(narrated_plan.timeline.sections, short_plan.timeline.sections, strict=True)
        for slow, quick in zip(one.beats, other.beats, strict=True)
    ]
    assert all(abs(slow.say.frames - quick.say.frames) <= 1 for slow, quick in pairs)
    assert all(abs(slow.move.frames - quick.move.frames) <= 1 for slow, quick in pairs)
    assert all(slow.hold.frames >= quick.hold.frames - 1 for slow, quick in pairs)
    assert sum(slow.hold.frames for slow, _ in pairs) > sum(quick.hold.frames for _, quick in pairs)


def test_a_voice_that_is_quick_enough_changes_no_frame(short_plan):
    quick = plan_film(short_plan.source, voice=Tone(0.01))
    marks = [
        [beat.hold.end for timed in plan.timeline.sections for beat in timed.beats] for plan in (quick, short_plan)
    ]
    assert marks[0] == marks[1]


def test_lines_are_numbered_over_the_whole_film_also_where_one_section_is_shown(short_plan):
    plan = plan_film(short_plan.source, section="plane", voice=Tone())
    shown = [line for line in plan.narration.lines if line.section == 2]
    assert shown[0].number > 1
    assert [section.index for section in plan.storyboard.sections] == [2]  # whose numbers stand beside the film
    track = sound_track(plan.narration, plan.timeline).samples
    assert len(track) == plan.timeline.frames * RATE // plan.timeline.fps
    caption = plan.timeline.sections[0].beats[shown[0].beat].say.start
    begin = caption * RATE // plan.timeline.fps + round(SECONDS_BEFORE * RATE)
    assert not track[:begin].any()
    assert np.array_equal(track[begin : begin + RATE], hum(1.0))


# ---- words


def test_mathematics_is_said_in_words():
    lines = spoken_lines(plan_film(load("short")).storyboard)
    said = "\n".join(line.words for line in lines)
    assert "one minus a squared is zero point seven zero" in said
    assert "less than ten to the minus eight" in said
    assert not set(said) & set("=≈−²·δ₀₁₂∂%0123456789")


def test_words_of_another_language_are_left_alone(tmp_path):
    text = (
        'language = "fi"\n[dataset]\npoints = 4\n[network]\nlayers = [2, 1, 2]\n[parameters]\ntrain = { steps = 1 }\n'
    )
    plan = planned(tmp_path / "fi.toml", text + '[[sections]]\nscene = "title"\ncaption = "Kaksi kertaa 3 on 6."\n')
    assert spoken_lines(plan.storyboard)[0].words == "Kaksi kertaa 3 on 6."


def test_the_command_lists_what_to_record(short_plan):
    result = CliRunner().invoke(app.app, ["script", str(short_plan.source.path), "--cues"])
    lines = result.stdout.splitlines()
    assert result.exit_code == 0
    assert lines == cue_list(short_plan.storyboard).splitlines()
    assert lines[0] == "001  Two numbers in, one hidden layer, two numbers out; tanh in between."


# ---- the bundle


def test_a_narrated_bundle_has_one_sound_track_and_passes_its_audit(narrated_bundle):
    facts, [sound] = probe(narrated_bundle / "video.mp4"), probe_sounds(narrated_bundle / "video.mp4")
    assert audit_bundle(narrated_bundle).faults == ()
    assert (sound.language, sound.title, sound.codec, sound.rate) == ("eng", "English", "aac", RATE)
    assert sound.seconds == pytest.approx(facts.duration, abs=0.1)
    assert facts.steady
    assert facts.moov_first
    assert json.loads((narrated_bundle / "manifest.json").read_text())["film"]["narration"] == "tone"


def test_a_film_without_a_voice_has_no_sound_track(short_bundle):
    assert probe(short_bundle / "video.mp4").audio_tracks == 0
    assert "narration" not in json.loads((short_bundle / "manifest.json").read_text())["film"]


def test_every_line_is_heard_while_its_caption_shows_and_silence_before_the_next(narrated_bundle, narrated_plan):
    heard = np.abs(read_sound(narrated_bundle / "video.mp4").astype(int))
    cues, fps = caption_cues(narrated_plan.timeline), narrated_plan.timeline.fps
    assert len(cues) == len(narrated_plan.narration.lines)
    for cue, sound in zip(cues, narrated_plan.narration.sounds, strict=True):
        start, end = cue.start * RATE // fps, cue.end * RATE // fps
        first = start + round(SECONDS_BEFORE * RATE)
        assert heard[first + 2000 : first + len(sound) - 2000].reshape(-1)[::50].mean() > 3000
        assert heard[start : first - 2500].max(initial=0) < 300
        assert heard[first + len(sound) + 2500 : end].max(initial=0) < 300


def test_pictures_chapters_and_words_stay_as_they_are_beside_the_sound(narrated_bundle, narrated_plan):
    facts = probe(narrated_bundle / "video.mp4")
    starts = [timed.start for timed in narrated_plan.timeline.sections]
    assert facts.frames == narrated_plan.timeline.frames
    assert [chapter.start_frame for chapter in facts.chapters] == starts
    assert set(starts) <= set(facts.keyframes)
    assert (facts.title, facts.language) == ("Sums & <bends>", "eng")


def test_pages_and_transcript_say_that_the_film_is_narrated(narrated_bundle, short_bundle):
    for name in ("index.html", "transcript.html", "transcript.txt"):
        assert "narrated" in (narrated_bundle / name).read_text(encoding="utf-8")
        assert "silent" not in (narrated_bundle / name).read_text(encoding="utf-8")
        assert "silent" in (short_bundle / name).read_text(encoding="utf-8")


def test_a_second_run_gives_the_same_sound(narrated_bundle, narrated_plan, short_films, tmp_path):
    again = published(narrated_plan, tmp_path, films=short_films).folder
    assert file_hash(again / "video.mp4") == file_hash(narrated_bundle / "video.mp4")


def test_chapters_of_a_narrated_film_lead_to_their_first_frame_in_a_browser(narrated_bundle, narrated_plan, visit):
    page = visit((narrated_bundle / "index.html").as_uri())
    for number, timed in enumerate(narrated_plan.timeline.sections):
        page.locator(".chapters a").nth(number).click()
        page.wait_for_function("() => !document.querySelector('video').seeking")
        assert int(page.evaluate("document.querySelector('video').currentTime") * 12 + 1e-6) == timed.start
    assert page.evaluate("document.querySelector('video').error") is None


# ---- damage


def with_track(folder, track):
    """Replace the sound of a film."""
    without_sound(folder)
    add_sounds(folder / "video.mp4", [SoundTrack("en", track)])


def without_sound(folder, *, codec=None):
    """Take the sound out of a film, or put a track of another codec there."""
    with av.open(str(folder / "video.mp4")) as model, av.open(str(folder / "new.mp4"), "w", format="mp4") as out:
        video = out.add_stream_from_template(model.streams.video[0])
        sound = out.add_stream(codec, rate=RATE, layout="mono") if codec else None
        for packet in model.demux(model.streams.video[0]):
            if packet.size:
                packet.stream = video
                out.mux(packet)
        if sound:
            frame = av.AudioFrame.from_ndarray(hum(2)[None], "s16", "mono")
            frame.sample_rate = RATE
            resampler = av.AudioResampler(sound.format, "mono", RATE, sound.codec_context.frame_size)
            out.mux([packet for piece in resampler.resample(frame) for packet in sound.encode(piece)])
            out.mux(sound.encode())
    (folder / "new.mp4").replace(folder / "video.mp4")


def length(folder):
    return round(probe(folder / "video.mp4").duration * RATE)


SOUND_DAMAGE = {
    "no track": (without_sound, "has no audio track, but this film is narrated in eng"),
    "another codec": (lambda folder: without_sound(folder, codec="libopus"), "has opus sound"),
    "too short": (lambda folder: with_track(folder, hum(3)), r"has 3\.\d s of sound for"),
    "nothing heard": (
        lambda folder: with_track(folder, np.zeros(length(folder), np.int16)), "on which nothing is heard"
    ),
}  # fmt: skip


@pytest.mark.parametrize("damage", SOUND_DAMAGE.values(), ids=SOUND_DAMAGE)
def test_damaged_sound_is_found_and_said(damage, narrated_copy):
    change, says = damage
    change(narrated_copy)
    found = [fault.says for fault in audit_bundle(narrated_copy).faults if fault.check == "sound"]
    assert any(re.search(says, each) for each in found)


# ---- recordings


@pytest.fixture
def folder(tmp_path, short_plan):
    """A folder with a recording a caption."""
    for line in spoken_lines(short_plan.storyboard):
        record(tmp_path / f"{line.number:03}.wav")
    return tmp_path


def refused(folder, plan):
    with pytest.raises(VoiceError) as raised:
        narrate(plan.storyboard, Recordings(folder))
    return str(raised.value)


def test_a_recording_a_caption_is_spoken_whatever_its_kind(folder, short_plan):
    (folder / "001.wav").unlink()
    (folder / "002.wav").unlink()
    record(folder / "001.flac", codec="flac", seconds=1.0)
    record(folder / "2.mp3", codec="libmp3lame", seconds=1.0)
    (folder / "words.txt").write_text("notes")
    sounds = narrate(short_plan.storyboard, Recordings(folder)).sounds
    assert [len(sound) / RATE for sound in sounds[:3]] == pytest.approx([1.0, 1.0, 0.5], abs=0.08)
    assert all(np.abs(sound).max() > 5000 for sound in sounds)


def test_missing_recordings_are_named(folder, short_plan):
    (folder / "002.wav").unlink()
    count = len(spoken_lines(short_plan.storyboard))
    says = refused(folder, short_plan)
    assert f"002 of {count} recordings is missing; nnviz script CONFIG --cues lists what to record." in says


def test_an_empty_folder_says_where_the_list_is(tmp_path, short_plan):
    says = refused(tmp_path, short_plan)
    assert "001, 002, 003, 004, 005, 006, 007, 008 and" in says
    assert says.endswith("recordings are missing; nnviz script CONFIG --cues lists what to record.")


def test_what_belongs_to_no_caption_is_named(folder, short_plan):
    record(folder / "999.wav")
    record(folder / "intro.wav")
    assert "999.wav, intro.wav belong to no caption" in refused(folder, short_plan)


def test_two_recordings_of_a_caption_are_named(folder, short_plan):
    record(folder / "1.wav")
    assert "001.wav, 1.wav are recordings of the same caption" in refused(folder, short_plan)


@pytest.mark.parametrize(
    ("content", "says"), [(b"", "cannot be read as sound"), (b"no sound", "cannot be read as sound")]
)
def test_a_recording_that_cannot_be_read_is_named(content, says, folder, short_plan):
    (folder / "003.wav").write_bytes(content)
    assert f"003.wav {says}; record it again" in refused(folder, short_plan)


def test_a_recording_without_a_sample_is_named(folder, short_plan):
    with wave.open(str(folder / "003.wav"), "wb") as empty:
        empty.setparams((1, 2, RATE, 0, "NONE", ""))
    assert "003.wav holds no sound; record it again" in refused(folder, short_plan)


def test_a_folder_that_is_not_there_is_told(tmp_path, short_plan):
    assert "there is no such folder of recordings" in refused(tmp_path / "absent", short_plan)


def test_of_several_films_each_has_a_folder_of_recordings(tmp_path):
    assert voice_for(str(tmp_path), film="short", several=True).folder == tmp_path / "short"
    assert voice_for(str(tmp_path), film="short", several=False).folder == tmp_path
    assert voice_for("espeak", film="short", several=True) == Espeak()


def test_the_command_refuses_with_the_sentence(tmp_path, short_plan):
    result = CliRunner().invoke(app.app, ["render", str(short_plan.source.path), "--narrate", str(tmp_path)])
    assert isinstance(result.exception, app.RefusalError)
    assert "recordings are missing" in str(result.exception)


# ---- espeak

speaks = pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="needs espeak-ng")


@speaks
def test_espeak_says_every_line_the_same_at_every_run(short_plan):
    first, second = (narrate(short_plan.storyboard, Espeak()) for _ in range(2))
    for line, one, other in zip(first.lines, first.sounds, second.sounds, strict=True):
        assert np.array_equal(one, other)
        assert len(line.words) / 25 < len(one) / RATE < len(line.words) / 5 + 1
        assert 3000 < np.abs(one.astype(int)).max() < 32_767


@speaks
def test_espeak_says_which_language_it_does_not_know(short_plan):
    storyboard = replace(short_plan.storyboard, wording=Wording("qq"))
    with pytest.raises(VoiceError, match=r"^espeak-ng has no voice for the language “qq” \("):
        narrate(storyboard, Espeak())


def test_without_espeak_a_sentence_says_how_to_get_it(short_plan, monkeypatch):
    monkeypatch.setattr(espeak.shutil, "which", lambda program: None)
    with pytest.raises(VoiceError, match="needs the program espeak-ng, which is not here; install it"):
        narrate(short_plan.storyboard, Espeak())


def test_chapters_are_copied_with_the_sound(tmp_path, narrated_copy):
    facts = probe(narrated_copy / "video.mp4")
    assert all(isinstance(chapter, Chapter) for chapter in facts.chapters)
    assert facts.chapters[-1].end_frame == facts.frames
