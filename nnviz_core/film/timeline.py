"""Fix the integer frames of a film, so that rounding never adds up.

Every section lasts a whole number of seconds: its last hold is stretched to reach it. A section
thus starts on the same second at any frame rate, and inside a section each boundary is the rounded
ideal time.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from nnviz_core.film.storyboard.beats import Beat, Section, Storyboard

LEAST_MOVING_FRAMES = 2
Phase = Literal["say", "move", "hold"]


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


def schedule(storyboard: Storyboard, fps: int, *, paces: Sequence[float] = ()) -> Timeline:
    """Give every beat its frames; a pace of 2 halves motions and holds, but never the time to read."""
    sections: list[TimedSection] = []
    start = 0
    for section in storyboard.sections:
        pace = paces[section.index] if paces else 1.0
        timed = TimedSection(section, fps, start, tuple(_timed(section.beats, fps, pace)))
        sections.append(timed)
        start += timed.frames
    return Timeline(storyboard, fps, tuple(sections))


def _timed(beats: Sequence[Beat], fps: int, pace: float) -> Iterator[TimedBeat]:
    """Round the ideal boundaries, never the durations."""
    total = sum(beat.say + beat.move / pace + beat.rest(pace) for beat in beats)
    ideal, frame = 0.0, 0
    for index, beat in enumerate(beats, start=1):
        said = ideal + beat.say
        moved = said + beat.move / pace
        ideal = math.ceil(total - 1e-9) if index == len(beats) else moved + beat.rest(pace)
        marks = [frame, max(frame, round(said * fps))]
        marks.append(max(round(moved * fps), marks[1] + (LEAST_MOVING_FRAMES if beat.move else 0)))
        marks.append(max(round(ideal * fps), marks[2]))
        yield TimedBeat(beat, *(Span(*marks[i : i + 2]) for i in range(3)))
        frame = marks[3]
