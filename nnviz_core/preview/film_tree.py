"""What the page is told of a film: its sections and beats in frames, with words, equations, numbers and keys."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any

from nnviz_core.preview.keys import section_keys
from nnviz_core.preview.takes import Take
from nnviz_core.story.beats import Beat
from nnviz_core.story.script import action_words
from nnviz_core.story.timeline import Span, TimedBeat, TimedSection
from nnviz_core.words.formula.mathml import equation_mathml
from nnviz_core.words.numbers import Shown
from nnviz_core.words.writing import Writing


def film_tree(take: Take) -> dict[str, Any]:
    """Build the tree of a take; frames of beats count from their section's start."""
    source, timeline = take.plan.source, take.plan.timeline
    keys = section_keys(source)
    return {
        "title": source.title,
        "name": source.name,
        "language": source.spec.language,
        "direction": source.words.writing.direction,
        "fps": timeline.fps,
        "frames": timeline.frames,
        "sections": [
            {**_section(timed, key), "keys": [asdict(each) for each in keys[timed.section.index]]}
            for timed, key in zip(timeline.sections, take.keys, strict=True)
        ],
    }


def _section(timed: TimedSection, key: str) -> dict[str, Any]:
    section = timed.section
    return {
        "index": section.index,
        "scene": section.scene,
        "heading": section.heading,
        "key": key,
        "start": timed.start,
        "frames": timed.frames,
        "beats": [_beat(beat, section.words.writing) for beat in timed.beats],
    }


def _beat(timed: TimedBeat, writing: Writing) -> dict[str, Any]:
    beat = timed.beat
    return {
        "action": action_words(beat.action),
        "caption": beat.caption.text if beat.caption else None,
        "equation": equation_mathml(beat.equation, writing) if beat.equation else None,
        "numbers": [[writing.number(shown.text), shown.place] for shown in (*_spoken(beat), *beat.numbers)],
        **{name: _ends(span) for name, span in (("say", timed.say), ("move", timed.move), ("hold", timed.hold))},
    }


def _spoken(beat: Beat) -> Iterator[Shown]:
    """List the numbers of a caption and of an equation."""
    for text in (beat.caption, beat.equation):
        yield from text.numbers if text else ()


def _ends(span: Span) -> Sequence[int]:
    return span.start, span.end
