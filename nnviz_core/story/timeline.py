"""Fix the integer frames of a film, so that rounding never adds up.

Every section lasts a whole number of seconds: its last hold is stretched to reach it. A section
thus starts on the same second at any frame rate, and inside a section each boundary is the rounded
ideal time.
"""

import math
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from types import MappingProxyType
from typing import Literal

from nnviz_core.story.beats import Beat, Section, Storyboard

LEAST_MOVING_FRAMES = 2
Phase = Literal["say", "move", "hold"]
Captions = Literal["drawn", "none"]  # whether the picture shows the words; the frames are the same
Speech = Mapping[tuple[int, int], float]  # section and beat, by index -> seconds that its caption takes, spoken
SILENT: Speech = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Span:
    """Frames from `start` up to but not including `end`."""

    start: int  # frames
    end: int  # frames

    @property
    def frames(self) -> int:
        """Count the frames."""
        return self.end - self.start


@dataclass(frozen=True, slots=True, eq=False)
class TimedBeat:
    """A beat with the frames of its three phases, counted from the section's start."""

    beat: Beat
    say: Span
    move: Span
    hold: Span


@dataclass(frozen=True, slots=True, eq=False)
class TimedSection:
    """A section with its frames; `start` counts from the film's start."""

    section: Section
    fps: int
    start: int  # frames
    beats: tuple[TimedBeat, ...]

    @property
    def frames(self) -> int:
        """Count the section's frames."""
        return self.beats[-1].hold.end

    def beat_at(self, frame: int) -> int:
        """Return the place of the beat that a frame of the section belongs to."""
        starts = [timed.say.start for timed in self.beats]
        return max(0, bisect_right(starts, frame) - 1)


@dataclass(frozen=True, slots=True, eq=False)
class Timeline:
    """The whole film in frames."""

    storyboard: Storyboard
    fps: int
    sections: tuple[TimedSection, ...]

    @property
    def frames(self) -> int:
        """Count the film's frames."""
        return sum(section.frames for section in self.sections)


def schedule(storyboard: Storyboard, fps: int, *, paces: Sequence[float] = (), speech: Speech = SILENT) -> Timeline:
    """Give every beat its frames; a pace of 2 halves motions and holds, but never the time to read.

    Where a caption is spoken, the hold before the next caption is long enough for it to be said to its end.
    """
    sections: list[TimedSection] = []
    start = 0
    for section in storyboard.sections:
        pace = paces[section.index] if paces else 1.0
        spoken = [speech.get((section.index, place), 0.0) for place in range(len(section.beats))]
        timed = TimedSection(section, fps, start, tuple(_timed(section.beats, fps, pace, spoken)))
        sections.append(timed)
        start += timed.frames
    return Timeline(storyboard, fps, tuple(sections))


def _timed(beats: Sequence[Beat], fps: int, pace: float, spoken: Sequence[float]) -> Iterator[TimedBeat]:
    """Round the ideal boundaries, never the durations."""
    lengths = _lengths(beats, pace, spoken)
    total = math.fsum(map(math.fsum, lengths))
    ideal, frame = 0.0, 0
    for index, (beat, (say, move, hold)) in enumerate(zip(beats, lengths, strict=True), start=1):
        said = ideal + say
        moved = said + move
        ideal = math.ceil(total - 1e-9) if index == len(beats) else moved + hold
        marks = [frame, max(frame, _nearest(said * fps))]
        marks.append(max(_nearest(moved * fps), marks[1] + (LEAST_MOVING_FRAMES if beat.move else 0)))
        marks.append(max(_nearest(ideal * fps), marks[2]))
        yield TimedBeat(beat, *(Span(*marks[i : i + 2]) for i in range(3)))
        frame = marks[3]


def _nearest(frames: float) -> int:
    """Round to whole frames; half ones always up, so that a film that is moved by whole frames keeps its boundaries."""
    return math.floor(frames + 0.5 + 1e-9)


def _lengths(beats: Sequence[Beat], pace: float, spoken: Sequence[float]) -> list[tuple[float, float, float]]:
    """Give the seconds of every phase; the last hold under a caption waits for the end of its speech."""
    lengths = [beat.phases(pace) for beat in beats]
    captions = [place for place, beat in enumerate(beats) if beat.caption]
    for start, end in pairwise([*captions, len(beats)]):
        missing = spoken[start] - math.fsum(map(math.fsum, lengths[start:end]))
        say, move, hold = lengths[end - 1]
        lengths[end - 1] = (say, move, hold + max(0.0, missing))
    return lengths
