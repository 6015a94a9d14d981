"""Cut sections into pieces: what one worker draws in one go, and what is kept once it is drawn.

Where a section is cut depends on the section alone, never on who draws it: the same film has the same bytes
with one worker and with a hundred.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from itertools import accumulate, pairwise
from pathlib import Path

from nnviz_core.look.theme import Theme
from nnviz_core.render.fingerprint import piece_key
from nnviz_core.story.beats import Beat
from nnviz_core.story.timeline import LEAST_MOVING_FRAMES, Captions, Span, TimedBeat, TimedSection
from nnviz_core.video.video_settings import VideoFormat

FADE_SECONDS = 0.35  # of a caption
HELD_SHARE = 0.1  # what a held frame costs, in drawn ones
SECONDS_A_FRAME, SECONDS_A_MEGAPIXEL = 0.0035, 0.0037  # drawn and encoded: medians of three films on two cores
PIECE_SECONDS = 12.0  # of film: short enough to share out evenly, long enough to be worth a start
WORDS_SECONDS = 1.7  # what a caption adds to its beat, for the time to read it; the mean of the films shipped


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """Some frames of a section, from the start of one beat to the end of another, and all they depend on."""

    timed: TimedSection
    theme: str | Theme
    format: VideoFormat
    span: Span  # frames of `timed`, which begins with them
    captions: Captions = "drawn"
    start: int = 0  # frames, from the section's start; the picture does not depend on it

    @property
    def key(self) -> str:
        """Return the name under which the piece is kept."""
        return piece_key(self.timed, theme=self.theme, captions=self.captions, format=self.format, span=self.span)

    @property
    def seconds(self) -> float:
        """Estimate how long one processor draws."""
        megapixels = self.format.width * self.format.height / 1e6
        return self.effort * (SECONDS_A_FRAME + SECONDS_A_MEGAPIXEL * megapixels)

    @property
    def effort(self) -> float:
        """Estimate how much there is to draw, in frames: those of fades and moves, few of a hold."""
        inside = (beat for beat in self.timed.beats if self.span.start <= beat.say.start < self.span.end)
        drawn = sum(min(beat.say.frames, FADE_SECONDS * self.timed.fps) + beat.move.frames for beat in inside)
        return drawn + HELD_SHARE * self.span.frames


OnFrames = Callable[[int], None]  # called with the number of frames of the piece so far
Draw = Callable[[Piece, Path, OnFrames], None]  # can be pickled, so that processes can call it


def cut(
    timed: TimedSection, *, theme: str | Theme, format: VideoFormat, captions: Captions = "drawn"
) -> tuple[Piece, ...]:
    """Cut a section into pieces of about `PIECE_SECONDS`, each from the start of a beat.

    A piece holds what it shows, and nothing else: what is changed elsewhere in the section leaves its key as it is.
    Other words cut at the same beats, however long they take to read or to say.
    """
    starts = [*accumulate((_usual_seconds(each.beat) for each in timed.beats), initial=0.0)]
    count = max(1, round(starts[-1] / PIECE_SECONDS))
    wanted = (starts[-1] * place / count for place in range(1, count))
    inner = {starts.index(min(starts[:-1], key=partial(_distance, ideal))) for ideal in wanted}
    marks = sorted({0, *(timed.beats[place].say.start for place in inner), timed.frames})
    return tuple(
        Piece(part_of(timed, Span(*ends)), theme, format, Span(0, ends[1] - ends[0]), captions, start=ends[0])
        for ends in pairwise(marks)
    )


def part_of(timed: TimedSection, span: Span) -> TimedSection:
    """Return a section that begins with some frames of another, and leaves open what those do not show.

    Beats before them are over at once: they leave their picture, and the last of their captions. Those after them are
    short. The tree of the section's numbers stays behind: a scene shows what its beats hold.
    """
    first = timed.beat_at(span.start)
    later = timed.beat_at(span.end) if span.end < timed.frames else len(timed.beats)
    standing = max((place for place, each in enumerate(timed.beats[:first]) if each.beat.caption), default=first)
    beats: list[TimedBeat] = []
    for place, each in enumerate(timed.beats):
        frame = beats[-1].hold.end if beats else 0
        if place < first:
            lengths = [0, 0, 0]
        elif place < later:
            lengths = [each.say.frames, each.move.frames, each.hold.frames]
        else:
            lengths = [LEAST_MOVING_FRAMES if phase.frames else 0 for phase in (each.say, each.move, each.hold)]
        seen = first <= place < later or place == standing
        ends = [*accumulate(lengths, initial=frame)]
        beats.append(TimedBeat(each.beat if seen else each.beat.unsaid, *map(Span, ends[:-1], ends[1:])))
    cut = None if first else timed.section.match_cut  # nothing of it is left after the first beat
    section = replace(timed.section, tree={}, beats=(), match_cut=cut)
    return replace(timed, start=0, section=section, beats=tuple(beats))


def _usual_seconds(beat: Beat) -> float:
    """Estimate how long a beat lasts by all but its words."""
    return beat.move + beat.hold + (WORDS_SECONDS if beat.caption else 0.0)


def _distance(ideal: float, start: int) -> float:
    return abs(start - ideal)
