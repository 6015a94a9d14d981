"""Write chapters as YouTube reads them in a video's description.

The rules (support.google.com/youtube/answer/9884579): the first at 0:00, three or more in rising order, each of ten
seconds or longer. A description may not have angle brackets.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from nnviz_core.story.captions import Cue

LEAST_SECONDS, LEAST_CHAPTERS = 10, 3
ALLOWED = str.maketrans("<>", "‹›")


@dataclass(frozen=True, slots=True)
class YouTubeChapter:
    """A chapter that may hold several of the film's."""

    title: str  # that of the longest
    start: int  # whole seconds, as is each time here
    end: int
    longest: int

    @property
    def seconds(self) -> int:
        """Return how long it lasts."""
        return self.end - self.start


def youtube_chapters(cues: Sequence[Cue], fps: int) -> str:
    """Write a line a chapter, short ones with the one after them; nothing where the rules cannot be kept."""
    kept: list[YouTubeChapter] = []
    for chapter in (_chapter(cue, fps) for cue in cues):
        if kept and kept[-1].seconds < LEAST_SECONDS:
            chapter = _together(kept.pop(), chapter)
        kept.append(chapter)
    if len(kept) > 1 and kept[-1].seconds < LEAST_SECONDS:
        last = kept.pop()
        kept.append(_together(kept.pop(), last))
    if len(kept) < LEAST_CHAPTERS:
        return ""
    return "".join(f"{_clock(each.start)} {each.title.translate(ALLOWED)}\n" for each in kept)


def _chapter(cue: Cue, fps: int) -> YouTubeChapter:
    start, end = cue.start // fps, cue.end // fps
    return YouTubeChapter(cue.text, start, end, end - start)


def _together(one: YouTubeChapter, next_one: YouTubeChapter) -> YouTubeChapter:
    longer = max(one, next_one, key=lambda each: each.longest)
    return replace(longer, start=one.start, end=next_one.end)


def _clock(seconds: int) -> str:
    hours, minutes = divmod(seconds // 60, 60)
    return f"{hours}:{minutes:02}:{seconds % 60:02}" if hours else f"{minutes}:{seconds % 60:02}"
