"""Check the film of a bundle: container, codec, colours, key frames, duration, chapters, sound, flashes."""

from collections.abc import Iterator
from itertools import pairwise

from nnviz_core.delivery.encode import SECONDS_BETWEEN_KEYFRAMES, UNREADABLE, ColourTags, FilmFacts, small_frames
from nnviz_core.delivery.fault import AGAIN, Fault, Published
from nnviz_core.delivery.flashes import WIDTH, count_flashes
from nnviz_core.delivery.page import VIDEO
from nnviz_core.delivery.sound import probe_sound
from nnviz_core.film.words import plural

COLOURS = ColourTags("bt709", "bt709", "bt709", "tv")
SOUND_ENCODE = "encode it as nnviz does: AAC, one channel"
MOST_SECONDS_APART = 0.2  # the end of sound and of pictures
LEAST_LOUDNESS = 330  # of 32,767: a hundredth
ENCODE = "encode it as nnviz does: H.264 High, yuv420p, BT.709, fast start"


def check_film(bundle: Published) -> Iterator[Fault]:
    """Find what players and hosts would not take, and what differs from the manifest."""
    if not bundle.has(VIDEO):
        return
    with (bundle.folder / VIDEO).open("rb") as file:
        if file.read(12)[4:8] != b"ftyp":
            yield Fault("container", VIDEO, "is no mp4 file.", AGAIN)
            return
    facts = bundle.facts()
    if facts is None or not facts.width:
        yield Fault("container", VIDEO, "cannot be read to its end.", AGAIN)
        return
    yield from _form_faults(facts)
    yield from _key_frame_faults(facts)
    yield from _length_faults(facts, bundle)
    yield from _sound_faults(facts, bundle)


def _form_faults(facts: FilmFacts) -> Iterator[Fault]:
    if (facts.codec, facts.profile) != ("h264", "High"):
        hint = "publish without --quality draft" if facts.codec == "h264" else ENCODE
        yield Fault("codec", VIDEO, f"is {facts.codec} {facts.profile}, not H.264 High.", hint)
    if facts.pixel_format != "yuv420p":
        yield Fault("codec", VIDEO, f"has {facts.pixel_format} pixels, which not every device plays.", ENCODE)
    if facts.colours != COLOURS:
        yield Fault("tags", VIDEO, "does not declare its colours as limited-range BT.709.", ENCODE)
    if not facts.moov_first:
        yield Fault("container", VIDEO, "starts to play only when it is loaded whole.", ENCODE)
    if not facts.steady:
        yield Fault("durations", VIDEO, "does not show every frame for the same time.", ENCODE)


def _key_frame_faults(facts: FilmFacts) -> Iterator[Fault]:
    longest = max((late - early for early, late in pairwise([*facts.keyframes, facts.frames])), default=0)
    if longest > SECONDS_BETWEEN_KEYFRAMES * facts.fps:
        says = f"has no key frame for {float(longest / facts.fps):.1f} s; jumping in it is slow."
        yield Fault("key frames", VIDEO, says, f"set one at least every {SECONDS_BETWEEN_KEYFRAMES} s")
    for chapter in facts.chapters:
        if chapter.start_frame not in facts.keyframes:
            says = f"has no key frame at the start of the chapter “{chapter.title[:60]}”."
            yield Fault("key frames", VIDEO, says, AGAIN)


def _length_faults(facts: FilmFacts, bundle: Published) -> Iterator[Fault]:
    said = bundle.manifest["film"]
    if (facts.width, facts.height) != (said["width"], said["height"]):
        says = (
            f"has {facts.width} x {facts.height} pixels, not {said['width']} x {said['height']} as the manifest says."
        )
        yield Fault("durations", VIDEO, says, AGAIN)
    if (facts.frames, facts.fps) != (said["frames"], said["fps"]):
        says = f"has {facts.frames} frames at {facts.fps}, not {said['frames']} at {said['fps']} as the manifest says."
        yield Fault("durations", VIDEO, says, AGAIN)
    if not facts.chapters:
        yield Fault("chapters", VIDEO, "has no chapters.", AGAIN)
    elif facts.chapters[0].start_frame or facts.chapters[-1].end_frame != facts.frames:
        yield Fault("chapters", VIDEO, "has chapters that do not cover it from start to end.", AGAIN)


def _sound_faults(facts: FilmFacts, bundle: Published) -> Iterator[Fault]:
    """Find sound in a silent film, and a narrated one that cannot be heard to its end."""
    if not bundle.manifest["film"].get("narration"):
        if facts.audio_tracks:
            yield Fault("sound", VIDEO, "has an audio track, but this film is silent.", AGAIN)
        return
    try:
        sound = probe_sound(bundle.folder / VIDEO)
    except UNREADABLE:
        yield Fault("sound", VIDEO, "has an audio track that cannot be decoded.", AGAIN)
        return
    if sound.tracks != 1:
        yield Fault("sound", VIDEO, f"has {sound.tracks} audio tracks, but a narrated film has one.", AGAIN)
        return
    if sound.codec != "aac":
        yield Fault("sound", VIDEO, f"has {sound.codec} sound, which not every device plays.", SOUND_ENCODE)
    if abs(sound.seconds - facts.duration) > MOST_SECONDS_APART:
        says = f"has {sound.seconds:.1f} s of sound for {facts.duration:.1f} s of pictures."
        yield Fault("sound", VIDEO, says, AGAIN)
    if sound.loudest < LEAST_LOUDNESS:
        yield Fault("sound", VIDEO, "has an audio track on which nothing is heard.", "record the narration again")


def check_flashes(bundle: Published) -> Iterator[Fault]:
    """Find seconds with more than three flashes."""
    facts = bundle.facts()
    if facts is None or not facts.width:
        return
    height = max(2, round(WIDTH * facts.height / facts.width))
    try:
        found = count_flashes(small_frames(bundle.folder / VIDEO, width=WIDTH, height=height), float(facts.fps))
    except UNREADABLE:
        yield Fault("container", VIDEO, "holds pictures that cannot be decoded.", AGAIN)
        return
    if not found.safe:
        seconds, times = found.frame / float(facts.fps), max(found.general, found.red)
        says = f"flashes {plural(times, 'time')} within the second before {seconds:.1f} s; it may cause seizures."
        yield Fault("flashes", VIDEO, says, "slow the motion down, or make the change of brightness smaller")
