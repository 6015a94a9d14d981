"""Captions and chapters as files: SubRip (.srt) and WebVTT (.vtt), from the frame clock."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from nnviz_core.story.subrip import plain_words
from nnviz_core.story.timeline import TimedSection, Timeline
from nnviz_core.words.line_breaks import one_line, wrapped
from nnviz_core.words.reading import is_wide, letters

LINE_LENGTH = 42  # columns, which are characters but for those of Chinese, Japanese and Korean: they take two
WIDE_LINE_LENGTH = 32  # columns, where a caption has such characters: 16 of them are what subtitles have in a line
LINES = 2
# Control signs, lone surrogates and what Unicode calls noncharacters: no text, and for some readers an end of the line.
NO_TEXT = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
OVER_HEADING = "line:0"  # where the picture shows the words itself: a player's own lie on the heading, on no number


@dataclass(frozen=True, slots=True)
class Cue:
    """Text and the frames it stays."""

    text: str
    start: int  # frames of the film
    end: int  # frames of the film, exclusive


def caption_cues(timeline: Timeline) -> tuple[Cue, ...]:
    """List the captions; each stays until the next one or the end of its section."""
    return tuple(cue for section in timeline.sections for cue in _section_cues(section))


def _section_cues(section: TimedSection) -> Iterator[Cue]:
    spoken = [timed for timed in section.beats if timed.beat.caption]
    starts = [timed.say.start for timed in spoken]
    for timed, start, end in zip(spoken, starts, [*starts[1:], section.frames], strict=True):
        assert timed.beat.caption is not None
        yield from _parts(timed.beat.caption.text, section.start + start, section.start + end)


def _parts(text: str, start: int, end: int) -> Iterator[Cue]:
    """Cut a long caption into cues of two lines, each with its share of the time."""
    lines = _lines(text)
    blocks = [lines[i : i + LINES] for i in range(0, len(lines), LINES)]
    total, spoken = sum(map(letters, lines)), 0.0
    for block in blocks:
        begin = start + int((end - start) * spoken / total)
        spoken += sum(map(letters, block))
        yield Cue("\n".join(block), begin, start + int((end - start) * spoken / total))


def line_length(text: str) -> int:
    """Return the columns that a line of a caption may have."""
    return WIDE_LINE_LENGTH if any(map(is_wide, text)) else LINE_LENGTH


def _lines(text: str) -> list[str]:
    """Break a caption; one that needs several cues in lines of about one length, so that none of them is short."""
    longest = line_length(text)
    lines = wrapped(text, longest)
    if len(lines) <= LINES:
        return lines
    narrower = (wrapped(text, width) for width in range(longest, 0, -1))
    return [*takewhile(lambda wrapped: len(wrapped) == len(lines), narrower)][-1]


def chapter_cues(timeline: Timeline) -> tuple[Cue, ...]:
    """List the chapters, one a section, each in one line."""
    return tuple(
        Cue(one_line(section.section.heading), section.start, section.start + section.frames)
        for section in timeline.sections
    )


def srt(cues: Sequence[Cue], fps: int, *, language: str = "en") -> str:
    """Write cues as SubRip, in words that stay the same when a host makes WebVTT of them."""
    blocks = (
        f"{number}\n{_clock(cue.start, fps, ',')} --> {_clock(cue.end, fps, ',')}\n{_said(cue.text, language)}\n"
        for number, cue in enumerate(cues, start=1)
    )
    return "\n".join(blocks)


def vtt(cues: Sequence[Cue], fps: int, *, settings: str = "") -> str:
    """Write cues as WebVTT, with what would be markup escaped; `settings` say where players put them."""
    tail = f" {settings}" if settings else ""
    blocks = (
        f"\n{_clock(cue.start, fps, '.')} --> {_clock(cue.end, fps, '.')}{tail}\n{_escaped(cue.text)}\n" for cue in cues
    )
    return "WEBVTT\n" + "".join(blocks)


def _said(text: str, language: str) -> str:
    """Break lines anew where words took the place of signs."""
    lines = _unbroken(text)
    words = plain_words(lines, language=language)
    return lines if words == lines else "\n".join(wrapped(words, line_length(words)))


def _unbroken(text: str) -> str:
    """Leave out empty lines, which would end the cue, and signs that end a line for some readers or stand for none."""
    lines = (NO_TEXT.sub(" ", line).strip() for line in text.splitlines())
    return "\n".join(filter(None, lines)) or "\u2026"


def _escaped(text: str) -> str:
    return _unbroken(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _clock(frame: int, fps: int, point: str) -> str:
    milliseconds = round(frame * 1000 / fps)
    seconds, milliseconds = divmod(milliseconds, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}{point}{milliseconds:03}"
