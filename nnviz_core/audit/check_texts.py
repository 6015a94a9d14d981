"""Check captions, chapters and transcript: in order, short, slow enough to read, and the same in every form."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from html import unescape
from itertools import islice, pairwise

from nnviz_core.audit.finding import AGAIN, Finding, Published
from nnviz_core.publish.film_files import VIDEO
from nnviz_core.story.captions import LINES, line_length
from nnviz_core.story.subrip import plain_words
from nnviz_core.video.probing import FilmFacts
from nnviz_core.words.reading import columns, letters

LEAST_SECONDS = 1.0
MOST_CHARACTERS_A_SECOND = 20.0
_TIME = r"(?:([0-9]{1,6}):)?([0-9]{2}):([0-9]{2})[.,]([0-9]{3})"
_SPAN = re.compile(rf"{_TIME} --> {_TIME}(?: (?:line|position|align|size):[^ ]+)*")
SHORTEN = "shorten the caption in the config and publish again"


@dataclass(frozen=True, slots=True)
class ReadCue:
    """A cue as a file gives it."""

    start: float  # seconds
    end: float  # seconds
    lines: tuple[str, ...]


class CueError(ValueError):
    """A file that no player would read."""


def read_vtt(text: str) -> tuple[ReadCue, ...]:
    """Read WebVTT as nnviz writes it. Raises CueError with a sentence."""
    head, *blocks = _blocks(text)
    if head[0] != "WEBVTT":
        raise CueError("does not begin with WEBVTT.")
    cues = (_cue(block) for block in blocks)
    return tuple(replace(cue, lines=tuple(map(_unescaped, cue.lines))) for cue in cues)


def read_srt(text: str) -> tuple[ReadCue, ...]:
    """Read SubRip as nnviz writes it. Raises CueError with a sentence."""
    blocks = _blocks(text)
    for number, block in enumerate(blocks, start=1):
        if block[0] != str(number):
            raise CueError(f"has a cue numbered {block[0][:20]!r} where {number} is due.")
    return tuple(_cue(block[1:]) for block in blocks)


def _blocks(text: str) -> list[list[str]]:
    blocks = [block.split("\n") for block in re.split(r"\n{2,}", text.replace("\r\n", "\n").strip("\n")) if block]
    if not blocks:
        raise CueError("is empty.")
    return blocks


def _cue(block: Sequence[str]) -> ReadCue:
    found = _SPAN.fullmatch(block[0].strip()) if block else None
    if found is None:
        raise CueError(f"has a cue without a time: {' '.join(block)[:40]!r}.")
    times = [int(part or 0) for part in found.groups()]
    start, end = (3600 * h + 60 * m + s + ms / 1000 for h, m, s, ms in (times[:4], times[4:]))
    return ReadCue(start, end, tuple(block[1:]))


# ---- captions


def check_captions(bundle: Published) -> Iterator[Finding]:
    """Find captions that are out of order, too long, too short or too fast."""
    facts = bundle.facts()
    for name in bundle.named("captions.*.vtt"):
        try:
            cues = read_vtt(bundle.text(name))
        except CueError as error:
            yield Finding("captions", name, str(error), AGAIN)
            continue
        yield from (Finding("captions", name, says, SHORTEN) for cue in cues for says in _unreadable(cue))
        yield from (Finding("captions", name, says, AGAIN) for says in _disorder(cues, facts))
        yield from _other_form(bundle, name, cues)


def _unreadable(cue: ReadCue) -> Iterator[str]:
    text, seconds = " ".join(cue.lines), cue.end - cue.start
    shown = f"the caption at {cue.start:.1f} s, “{text[:50]}”,"
    if not text.strip():
        yield f"has a caption at {cue.start:.1f} s without words."
    if len(cue.lines) > LINES:
        yield f"has {len(cue.lines)} lines in {shown} where {LINES} are readable."
    if max(map(columns, cue.lines), default=0) > (most := line_length(text)):
        yield f"has a line of more than {most} characters in {shown[:-1]}."
    if 0 < seconds < LEAST_SECONDS - 1e-6:
        yield f"shows {shown} for {seconds:.2f} s, less than {LEAST_SECONDS:.0f} s."
    if seconds > 0 and sum(map(letters, cue.lines)) / seconds > MOST_CHARACTERS_A_SECOND + 1e-6:
        yield f"shows {shown} faster than {MOST_CHARACTERS_A_SECOND:.0f} characters a second."


def _disorder(cues: Sequence[ReadCue], facts: FilmFacts | None) -> Iterator[str]:
    for cue in cues:
        if cue.end <= cue.start:
            yield f"has a caption that ends before it starts, at {cue.start:.1f} s."
    for early, late in pairwise(cues):
        if late.start < early.end - 1e-6:
            yield f"has captions that overlap or go back in time, at {late.start:.1f} s."
    if facts and cues and cues[-1].end > facts.duration + 0.001:
        yield f"goes on until {cues[-1].end:.1f} s, after the film's end."


def _other_form(bundle: Published, name: str, cues: Sequence[ReadCue]) -> Iterator[Finding]:
    other, language = name.removesuffix(".vtt") + ".srt", name.split(".")[1]
    if not bundle.has(other):
        return
    try:
        if _words(read_srt(bundle.text(other)), language) != _words(cues, language):
            yield Finding("captions", other, f"has other captions than {name}.", AGAIN)
    except CueError as error:
        yield Finding("captions", other, str(error), AGAIN)


def _words(cues: Sequence[ReadCue], language: str) -> list[tuple[float, float, str]]:
    """Give the words of every cue as SubRip has them, wherever its lines break."""
    return [(cue.start, cue.end, _letters(plain_words(" ".join(cue.lines), language=language))) for cue in cues]


# ---- chapters and transcript


def check_chapters(bundle: Published) -> Iterator[Finding]:
    """Find chapters that differ from those in the film."""
    for name in bundle.named("chapters*.vtt"):
        yield from _chapter_faults(bundle, name)


def _chapter_faults(bundle: Published, name: str) -> Iterator[Finding]:
    facts = bundle.facts()
    try:
        cues = read_vtt(bundle.text(name))
    except CueError as error:
        yield Finding("chapters", name, str(error), AGAIN)
        return
    if facts:
        there = [round(cue.start * facts.fps) for cue in cues]
        if there != [chapter.start_frame for chapter in facts.chapters]:
            yield Finding("chapters", name, f"has other chapters than {VIDEO}.", AGAIN)
    if any(late.start != early.end for early, late in pairwise(cues)):
        yield Finding("chapters", name, "has gaps between chapters.", AGAIN)


_LINE_TIME = re.compile(r"^\[(\d{1,6}):(\d{2})\]", re.MULTILINE)  # in the digits of any language
MOST_MISSING = 20  # captions that are told of one by one


def check_transcript(bundle: Published) -> Iterator[Finding]:
    """Find a transcript that is empty, out of order, or lacks a caption."""
    for name in (*bundle.named("transcript*.txt"), *bundle.named("transcript*.html")):
        if not bundle.text(name).strip():
            yield Finding("transcript", name, "is empty.", AGAIN)
    for name in bundle.named("transcript*.txt"):
        times = [60 * int(minutes) + int(seconds) for minutes, seconds in _LINE_TIME.findall(bundle.text(name))]
        if times != sorted(times):
            yield Finding("transcript", name, "has lines out of order.", AGAIN)
    for name in bundle.named("captions.*.vtt"):
        yield from _missing_captions(bundle, name, _transcript_of(bundle, name))


def _transcript_of(bundle: Published, captions: str) -> str:
    """Name the page that has the words of captions: one in their language, or the only one."""
    own = f"transcript.{captions.split('.')[1]}.html"
    return own if bundle.has(own) else "transcript.html"


def _missing_captions(bundle: Published, captions: str, name: str) -> Iterator[Finding]:
    if not bundle.has(name):
        return
    page = _letters(_unescaped(re.sub(r"<[^<>]*>", "", bundle.text(name))))
    try:
        cues = read_vtt(bundle.text(captions))
    except CueError:
        return
    for cue in islice(_missing(cues, page), MOST_MISSING):
        yield Finding("transcript", name, f"lacks the caption “{' '.join(cue.lines)[:50]}”.", AGAIN)


def _missing(cues: Sequence[ReadCue], page: str) -> Iterator[ReadCue]:
    """Find cues that do not follow the one before them; the words of captions come in their order."""
    place = 0
    for cue in cues:
        found = page.find(_letters("".join(cue.lines)), place)
        if found < 0:
            yield cue
        else:
            place = found


def _unescaped(text: str) -> str:
    """Read character references; numbers that are none of a character stay as they are."""
    return unescape(re.sub(r"&(#[0-9]{8,}|#[xX][0-9A-Fa-f]{8,})", r"&amp;\1", text))


def _letters(text: str) -> str:
    return re.sub(r"\s", "", text)
