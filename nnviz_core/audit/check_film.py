"""Check the film of a bundle: container, codec, colours, key frames, duration, chapters, sound, flashes."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np

from nnviz_core.audit.finding import AGAIN, Finding, Published
from nnviz_core.audit.flashes import WIDTH, count_flashes
from nnviz_core.video.decoding import read_frames, small_frames
from nnviz_core.video.film_formats import MP4, FilmFormat, beginning_of, format_of
from nnviz_core.video.h264 import SECONDS_BETWEEN_KEYFRAMES, Pixels
from nnviz_core.video.joining import language_code
from nnviz_core.video.levels import Level, level_of
from nnviz_core.video.probing import UNREADABLE, ColourTags, FilmFacts
from nnviz_core.video.sound import SoundFacts, probe_sounds
from nnviz_core.words.wording import brief, joined, spelled_count

COLOURS = ColourTags("bt709", "bt709", "bt709", "tv")
MOST_SECONDS_APART = 0.2  # the end of sound and of pictures
LEAST_LOUDNESS = 330  # of 32,767: a hundredth
MOST_DIFFERENCE = 12.0  # of 255, on average: two encodings of one picture differ by less


def check_film(bundle: Published) -> Iterator[Finding]:
    """Find what players and hosts would not take, and what differs from the manifest, in every film."""
    for name, said in bundle.videos.items():
        if name not in bundle.files:
            yield Finding("files", name, "is said to show the film, but is not listed among the files.", AGAIN)
        elif bundle.has(name):
            yield from _film_faults(bundle, name, str(said["codec"]))


def _film_faults(bundle: Published, name: str, codec: str) -> Iterator[Finding]:
    format = format_of(name)
    if format is None or codec != format.codec or not format.begins(beginning_of(bundle.folder / name)):
        yield Finding("container", name, f"is no {name.rpartition('.')[2]} file.", AGAIN)
        return
    facts = bundle.facts(name)
    if facts is None or not facts.width:
        yield Finding("container", name, "cannot be read to its end.", AGAIN)
        return
    yield from _form_faults(facts, name, format)
    if format is MP4:
        yield from _level_faults(facts, name)
    yield from _key_frame_faults(facts, name)
    yield from _length_faults(facts, name, bundle)
    yield from _sound_faults(facts, name, format, bundle)


def _form_faults(facts: FilmFacts, name: str, format: FilmFormat) -> Iterator[Finding]:
    if (facts.codec, facts.profile) != (format.codec, format.profile):
        hint = "publish without --quality draft" if facts.codec == format.codec else format.encode
        yield Finding("codec", name, f"is {facts.codec} {facts.profile}, not {format.called}.", hint)
    if facts.pixel_format != "yuv420p":
        yield Finding("codec", name, f"has {facts.pixel_format} pixels, which not every device plays.", format.encode)
    if facts.colours != COLOURS:
        yield Finding("tags", name, "does not declare its colours as limited-range BT.709.", format.encode)
    if format is MP4 and not facts.moov_first:
        yield Finding("container", name, "starts to play only when it is loaded whole.", format.encode)
    if not facts.steady:
        yield Finding("durations", name, "does not show every frame for the same time.", format.encode)


def _level_faults(facts: FilmFacts, name: str) -> Iterator[Finding]:
    """Find films that hardly any hardware decodes, and headers that promise less than a decoder meets."""
    needed, declared = level_of(facts.width, facts.height, float(facts.fps)), Level(facts.level)
    if 0 < declared.number < needed.number:
        says = f"declares H.264 level {declared.name}, but its size and rate need {needed.name}."
        yield Finding("level", name, says, MP4.encode)
    if not declared.common:
        says = f"is H.264 level {declared.name}: {declared.players}."
        yield Finding("level", name, says, "publish with --fps 60, or with a smaller --quality")


def film_remarks(bundle: Published) -> Iterator[str]:
    """Say of films that not every player takes which do."""
    for name in bundle.videos:
        facts = bundle.facts(name) if format_of(name) is MP4 else None
        level = Level(facts.level) if facts else None
        if level and level.common and level.players:
            yield f"{name} is H.264 level {level.name}: {level.players}."


def _key_frame_faults(facts: FilmFacts, name: str) -> Iterator[Finding]:
    longest = max((late - early for early, late in pairwise([*facts.keyframes, facts.frames])), default=0)
    if longest > SECONDS_BETWEEN_KEYFRAMES * facts.fps:
        says = f"has no key frame for {float(longest / facts.fps):.1f} s; jumping in it is slow."
        yield Finding("key frames", name, says, f"set one at least every {SECONDS_BETWEEN_KEYFRAMES} s")
    for chapter in facts.chapters:
        if chapter.start_frame not in facts.keyframes:
            says = f"has no key frame at the start of the chapter “{chapter.title[:60]}”."
            yield Finding("key frames", name, says, AGAIN)


def _length_faults(facts: FilmFacts, name: str, bundle: Published) -> Iterator[Finding]:
    said = bundle.manifest["film"]
    if (facts.width, facts.height) != (said["width"], said["height"]):
        says = (
            f"has {facts.width} x {facts.height} pixels, not {said['width']} x {said['height']} as the manifest says."
        )
        yield Finding("durations", name, says, AGAIN)
    if (facts.frames, facts.fps) != (said["frames"], said["fps"]):
        says = f"has {facts.frames} frames at {facts.fps}, not {said['frames']} at {said['fps']} as the manifest says."
        yield Finding("durations", name, says, AGAIN)
    if not facts.chapters:
        yield Finding("chapters", name, "has no chapters.", AGAIN)
    elif facts.chapters[0].start_frame or facts.chapters[-1].end_frame != facts.frames:
        yield Finding("chapters", name, "has chapters that do not cover it from start to end.", AGAIN)


def _sound_faults(facts: FilmFacts, name: str, format: FilmFormat, bundle: Published) -> Iterator[Finding]:
    """Find sound in a silent film, and a narrated one that cannot be heard to its end."""
    if not bundle.manifest["film"].get("narration"):
        if facts.audio_tracks:
            yield Finding("sound", name, "has an audio track, but this film is silent.", AGAIN)
        return
    try:
        sounds = probe_sounds(bundle.folder / name)
    except UNREADABLE:
        yield Finding("sound", name, "has an audio track that cannot be decoded.", AGAIN)
        return
    there, said = [brief(sound.language) for sound in sounds], bundle.videos[name].get("sounds")
    due = [brief(language_code(each)) for each in said] if said else there[:1] or ["a language"]
    if there != due:
        has = f"audio in {joined(there)}" if there else "no audio track"
        yield Finding("sound", name, f"has {has}, but this film is narrated in {joined(due)}.", AGAIN)
    for sound in sounds:
        yield from _track_faults(sound, facts, name, format)


def _track_faults(sound: SoundFacts, facts: FilmFacts, name: str, format: FilmFormat) -> Iterator[Finding]:
    """Find a track that players do not take, that is too short, or silent."""
    if sound.codec != format.sound:
        yield Finding("sound", name, f"has {sound.codec} sound, which not every device plays.", format.encode)
    if abs(sound.seconds - facts.duration) > MOST_SECONDS_APART:
        says = f"has {sound.seconds:.1f} s of sound for {facts.duration:.1f} s of pictures."
        yield Finding("sound", name, says, AGAIN)
    if sound.loudest < LEAST_LOUDNESS:
        yield Finding("sound", name, "has an audio track on which nothing is heard.", "record the narration again")


def check_flashes(bundle: Published) -> Iterator[Finding]:
    """Find seconds with more than three flashes, and films of other formats that show something else than the mp4."""
    for name in bundle.videos:
        facts, film = bundle.facts(name), bundle.manifest["film"]
        if facts is None or (facts.width, facts.height) != (film["width"], film["height"]):
            continue  # a fault of its own
        try:
            if format_of(name) is MP4:
                yield from _flash_faults(bundle, name, facts)
            elif bundle.facts(_mp4_of(name)) and not _same_pictures(bundle.folder, name, facts):
                yield Finding("films", name, f"shows other pictures than {_mp4_of(name)}.", AGAIN)
        except UNREADABLE:
            yield Finding("container", name, "holds pictures that cannot be decoded.", AGAIN)


def _flash_faults(bundle: Published, name: str, facts: FilmFacts) -> Iterator[Finding]:
    height = max(2, round(WIDTH * facts.height / facts.width))
    found = count_flashes(small_frames(bundle.folder / name, width=WIDTH, height=height), float(facts.fps))
    if not found.safe:
        seconds, times = found.frame / float(facts.fps), max(found.general, found.red)
        says = (
            f"flashes {spelled_count(times, 'time')} within the second before {seconds:.1f} s; it may cause seizures."
        )
        yield Finding("flashes", name, says, "slow the motion down, or make the change of brightness smaller")


def _mp4_of(name: str) -> str:
    return f"{name.rpartition('.')[0]}.mp4"


def _same_pictures(folder: Path, name: str, facts: FilmFacts) -> bool:
    """Compare with the mp4 the last frame of every chapter, where all of it is to be seen."""
    film, other = folder / name, folder / _mp4_of(name)
    frames = sorted({min(chapter.end_frame, facts.frames) - 1 for chapter in facts.chapters if chapter.end_frame})
    pairs = zip(read_frames(film, frames), read_frames(other, frames), strict=True)
    return all(one.shape == two.shape and _apart(one, two) <= MOST_DIFFERENCE for one, two in pairs)


def _apart(one: Pixels, two: Pixels) -> float:
    return float(np.abs(one.astype(np.int16) - two).mean())
