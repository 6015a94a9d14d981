"""Tell a film line by line, each with its time: its captions, what moves, and every number in words and as MathML."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from nnviz_core.kinds.table import motion_words, number_name
from nnviz_core.story.beats import Beat, Section
from nnviz_core.story.timeline import TimedBeat, TimedSection, Timeline
from nnviz_core.words.catalogue import Catalogue, Wording, catalogue
from nnviz_core.words.formula.mathml import equation_mathml
from nnviz_core.words.formula.speech import equation_words
from nnviz_core.words.line_breaks import one_line
from nnviz_core.words.numbers import Shown
from nnviz_core.words.place_names import listed_words, named_equation
from nnviz_core.words.say import comma_list, formula_sentence, joined_sentences, sentence_words


@dataclass(frozen=True, slots=True)
class TranscriptLine:
    """What happens in one beat."""

    start: int  # frames of the film
    end: int  # frames of the film, exclusive
    caption: str  # as on the screen; "" for none
    words: str  # what moves, and every number
    formulas: tuple[str, ...]  # MathML elements


@dataclass(frozen=True, slots=True)
class Part:
    """The lines of one chapter."""

    heading: str
    remark: str
    start: int  # frames of the film
    end: int  # frames of the film, exclusive
    lines: tuple[TranscriptLine, ...]


def transcript(timeline: Timeline) -> tuple[Part, ...]:
    """Tell the whole film."""
    return tuple(_part(section) for section in timeline.sections)


def _part(timed: TimedSection) -> Part:
    section = timed.section
    lines = tuple(_line(beat, timed) for beat in timed.beats)
    told = tuple(line for line in lines if line.caption or line.words)
    return Part(one_line(section.heading), section.remark, timed.start, timed.start + timed.frames, told)


def _line(timed: TimedBeat, section: TimedSection) -> TranscriptLine:
    beat = timed.beat
    caption = one_line(beat.caption.text) if beat.caption else ""
    start, end = section.start + timed.say.start, section.start + timed.hold.end
    return TranscriptLine(start, end, caption, _words(beat, section.section), tuple(_formulas(beat, section.section)))


def _words(beat: Beat, section: Section) -> str:
    words = section.words
    equation = equation_words(beat.equation, words) if beat.equation else ""
    beside = [(shown, number_name(shown.place, section)) for shown in _beside_the_equation(beat, beat.numbers)]
    said = (
        sentence_words(motion_words(beat.action, section), words),
        formula_sentence(equation, words) if equation else "",
        listed_words(beside, words),
    )
    return joined_sentences(said, words)


def _formulas(beat: Beat, section: Section) -> Iterator[str]:
    if beat.equation:
        yield equation_mathml(beat.equation, section.words.writing)
    numbers = (*beat.numbers, *(beat.caption.numbers if beat.caption else ()))
    for shown in _beside_the_equation(beat, numbers):
        yield equation_mathml(named_equation(shown, number_name(shown.place, section)), section.words.writing)


def _beside_the_equation(beat: Beat, numbers: Sequence[Shown]) -> tuple[Shown, ...]:
    """Keep the numbers that the equation does not tell, each once."""
    told = {(shown.place, shown.text) for shown in beat.equation.numbers} if beat.equation else set()
    beside = (shown for shown in numbers if (shown.place, shown.text.removeprefix("+")) not in told)
    return tuple({shown.place: shown for shown in beside}.values())


# ---- as files


def clock(frame: int, fps: int, words: Catalogue) -> str:
    """Write a time for reading: 2:05, in the digits of the film's words."""
    seconds = frame // fps
    return words.writing.digit_by_digit(f"{seconds // 60}:{seconds % 60:02}")


def address(frame: int, fps: int) -> str:
    """Write the time of a frame for a link, in seconds: never before the frame."""
    milliseconds = -(-frame * 1000 // fps)
    return f"{milliseconds / 1000:.3f}".rstrip("0").rstrip(".")


def transcript_text(title: str, parts: Sequence[Part], *, fps: int, wording: Wording, sound: str = "silent") -> str:
    """Write the transcript as text that reads well aloud."""
    words = catalogue(wording)
    lines = [one_line(title), words("transcript-facts", sound=sound, duration=clock(parts[-1].end, fps, words))]
    for part in parts:
        remark = [_remark_aloud(part.remark, words)] if part.remark else []
        lines += ["", f"[{clock(part.start, fps, words)}] {part.heading}", *remark, ""]
        lines += [f"[{clock(line.start, fps, words)}] {_aloud(line, wording)}" for line in part.lines]
    return "\n".join(lines) + "\n"


def _remark_aloud(remark: str, words: Catalogue) -> str:
    return words("sentence", words=sentence_words(comma_list(remark.split(words.writing.between), words), words))


def _aloud(line: TranscriptLine, wording: Wording) -> str:
    """Join a line's sentences; the numbers of a caption are said in words, too, where the language has them."""
    words = catalogue(wording)
    caption = sentence_words(line.caption, words) if words.speaks(wording.language) else line.caption
    return joined_sentences((caption, line.words), words)


def transcript_html(parts: Sequence[Part], *, title: str, fps: int, wording: Wording, film: str) -> str:
    """Write the transcript's chapters as HTML, under a heading with the film's title; times are links into the film."""
    headings = _headings(parts, title, wording)
    return "\n".join(
        _part_html(part, number, heading, fps=fps, wording=wording, film=film)
        for number, (part, heading) in enumerate(zip(parts, headings, strict=True))
    )


def _headings(parts: Sequence[Part], title: str, wording: Wording) -> Iterator[str]:
    """Write a heading for each part, no two of a page alike: who goes from heading to heading hears nothing else."""
    times = Counter([one_line(title)])
    for number, part in enumerate(parts):
        times[part.heading] += 1
        count = times[part.heading]
        if count == 2 and number == 0:  # the film begins with its title
            yield escape(catalogue(wording)("transcript-opening"))
        else:
            words = f'<bdi lang="{wording.language}">{escape(part.heading)}</bdi>'
            yield f"{words} ({count})" if count > 1 else words


def _part_html(part: Part, number: int, heading: str, *, fps: int, wording: Wording, film: str) -> str:
    remark = f'<p class="remark">{escape(part.remark)}</p>' if part.remark else ""
    lines = "\n".join(_line_html(line, fps=fps, wording=wording, film=film) for line in part.lines)
    return (
        f'<section aria-labelledby="part-{number}">\n'
        f'<h3 id="part-{number}">{heading}</h3>{remark}\n'
        f'<ol class="lines">\n{lines}\n</ol>\n</section>'
    )


def _line_html(line: TranscriptLine, *, fps: int, wording: Wording, film: str) -> str:
    start, end = address(line.start, fps), address(line.end, fps)
    caption = f'<p class="said" lang="{wording.language}" dir="auto">{escape(line.caption)}</p>' if line.caption else ""
    moves = f'<p class="moves">{escape(line.words)}</p>' if line.words else ""
    formulas = "".join(f"<li>{formula}</li>" for formula in line.formulas)
    shown = f'<ul class="formulas">{formulas}</ul>' if formulas else ""
    words = catalogue(wording)
    time = clock(line.start, fps, words)
    play = escape(words("transcript-play-from", time=time))
    link = f'<a class="time" href="{film}#t={start}" data-seek="{start}" aria-label="{play}">{time}</a>'
    return f'<li data-start="{start}" data-end="{end}">{link}<div>{caption}{moves}{shown}</div></li>'
