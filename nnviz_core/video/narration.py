"""Let a voice say the captions: which lines there are, how long each takes, and where it lies in the film."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from nnviz_core.story.beats import Storyboard
from nnviz_core.story.timeline import Speech, Timeline
from nnviz_core.words.catalogue import catalogue
from nnviz_core.words.line_breaks import one_line
from nnviz_core.words.say import sentence_words

RATE = 48_000  # samples a second
SECONDS_BEFORE = 0.2  # from a caption's appearance to its first word
SECONDS_AFTER = 0.5  # of silence, at least, before the next caption

Samples = NDArray[np.int16]  # (n,)   one channel, at RATE


@dataclass(frozen=True, slots=True)
class SpokenLine:
    """A caption to be said: its number in the film, its place in the storyboard, and its words."""

    number: int  # from 1
    section: int  # index
    beat: int  # index in the section
    heading: str  # of the section
    words: str  # mathematics in words


class VoiceError(Exception):
    """A voice that cannot speak, and the sentence that says why."""


class Voice(Protocol):
    """Whoever says lines: write one class with this method to have another voice."""

    @property
    def name(self) -> str:
        """Return what the manifest calls the voice."""

    def speak(self, lines: Sequence[SpokenLine], *, language: str) -> Sequence[Samples]:
        """Say every line. Raises VoiceError with a sentence."""


@dataclass(frozen=True, slots=True, eq=False)
class SoundTrack:
    """The sound of a whole film in a language."""

    language: str
    samples: Samples


@dataclass(frozen=True, slots=True, eq=False)
class Narration:
    """A film's lines and how a voice said them."""

    voice: str
    lines: tuple[SpokenLine, ...]
    sounds: tuple[Samples, ...]  # one a line

    @property
    def speech(self) -> Speech:
        """Give the seconds that every spoken caption needs, with the silence around it."""
        return {
            (line.section, line.beat): SECONDS_BEFORE + len(sound) / RATE + SECONDS_AFTER
            for line, sound in zip(self.lines, self.sounds, strict=True)
        }


def spoken_lines(storyboard: Storyboard) -> tuple[SpokenLine, ...]:
    """List every caption of a film; what one says in symbols is written in words, where the language has them."""
    captions = (
        (section, place, one_line(beat.caption.text))
        for section in storyboard.sections
        for place, beat in enumerate(section.beats)
        if beat.caption
    )
    words = catalogue(storyboard.wording)
    known = words.speaks(storyboard.language)
    return tuple(
        SpokenLine(number, section.index, place, section.heading, sentence_words(text, words) if known else text)
        for number, (section, place, text) in enumerate(captions, start=1)
    )


def narrate(storyboard: Storyboard, voice: Voice) -> Narration:
    """Let a voice say a whole film. Raises VoiceError with a sentence."""
    lines = spoken_lines(storyboard)
    return Narration(voice.name, lines, tuple(voice.speak(lines, language=storyboard.language)))


def cue_list(storyboard: Storyboard) -> str:
    """Write the list of what to record: the name of every recording and its words."""
    return "\n".join(f"{line.number:03}  {line.words}" for line in spoken_lines(storyboard))


def sound_track(narration: Narration, timeline: Timeline) -> SoundTrack:
    """Lay the lines of the sections that are shown over the whole film."""
    track = np.zeros(timeline.frames * RATE // timeline.fps, np.int16)
    for start, sound in _placed(narration, timeline):
        track[start : start + len(sound)] = sound
    return SoundTrack(timeline.storyboard.language, track)


def _placed(narration: Narration, timeline: Timeline) -> Iterator[tuple[int, Samples]]:
    """Give every line's first sample in the film, and its sound."""
    shown = {timed.section.index: timed for timed in timeline.sections}
    for line, sound in zip(narration.lines, narration.sounds, strict=True):
        if timed := shown.get(line.section):
            frame = timed.start + timed.beats[line.beat].say.start
            yield frame * RATE // timeline.fps + round(SECONDS_BEFORE * RATE), sound
