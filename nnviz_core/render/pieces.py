"""Cut sections into pieces: what one worker draws in one go, and what is kept once it is drawn.

Where a section is cut depends on the section alone, never on who draws it: the same film has the same bytes
with one worker and with a hundred.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise
from pathlib import Path

from nnviz_core.look.theme import Theme
from nnviz_core.render.fingerprint import piece_key
from nnviz_core.story.timeline import Captions, Span, TimedSection
from nnviz_core.video.video_settings import VideoFormat

FADE_SECONDS = 0.35  # of a caption
HELD_SHARE = 0.1  # what a held frame costs, in drawn ones
PIECE_SECONDS = 12.0  # of film: short enough to share out evenly, long enough to be worth a start


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """Some frames of a section, from the start of one beat to the end of another, and all they depend on."""

    timed: TimedSection
    theme: str | Theme
    format: VideoFormat
    span: Span  # frames, from the section's start
    captions: Captions = "drawn"

    @property
    def key(self) -> str:
        """Return the name under which the piece is kept."""
        return piece_key(self.timed, theme=self.theme, captions=self.captions, format=self.format, span=self.span)

    @property
    def effort(self) -> float:
        """Estimate how long drawing takes, in frames that are drawn: those of fades and moves, few of a hold."""
        inside = (beat for beat in self.timed.beats if self.span.start <= beat.say.start < self.span.end)
        drawn = sum(min(beat.say.frames, FADE_SECONDS * self.timed.fps) + beat.move.frames for beat in inside)
        return drawn + HELD_SHARE * self.span.frames


OnFrames = Callable[[int], None]  # called with the number of frames of the piece so far
Draw = Callable[[Piece, Path, OnFrames], None]  # can be pickled, so that processes can call it


def cut(
    timed: TimedSection, *, theme: str | Theme, format: VideoFormat, captions: Captions = "drawn"
) -> tuple[Piece, ...]:
    """Cut a section into pieces of about `PIECE_SECONDS`, each from the start of a beat.

    The tree of the section's numbers stays behind: a scene shows what its beats hold, and nothing else.
    """
    timed = replace(timed, section=replace(timed.section, tree={}))
    count = max(1, round(timed.frames / (PIECE_SECONDS * timed.fps)))
    starts = [each.say.start for each in timed.beats]
    wanted = (timed.frames * place / count for place in range(1, count))
    inner = (min(starts, key=partial(_distance, ideal)) for ideal in wanted)
    marks = sorted({0, *inner, timed.frames})
    return tuple(Piece(timed, theme, format, Span(start, end), captions) for start, end in pairwise(marks))


def _distance(ideal: float, start: int) -> float:
    return abs(start - ideal)
