"""Print the film as text: time, frame, section, beat, caption, equation and numbers."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from typing import Any

from nnviz_core.story.beats import Action, Section
from nnviz_core.story.timeline import TimedBeat, TimedSection, Timeline
from nnviz_core.words.formula.text import equation_text
from nnviz_core.words.formula.tree import Equation
from nnviz_core.words.numbers import Shown
from nnviz_core.words.writing import ENGLISH


def script(timeline: Timeline) -> str:
    """Write the whole film, one paragraph a beat."""
    fps, frames = timeline.fps, timeline.frames
    head = f"{timeline.storyboard.title}\n{frames / fps:.2f} s, {frames} frames at {fps} fps"
    return "\n".join([head, *(line for section in timeline.sections for line in _section(section))])


def plain_script(timeline: Timeline) -> str:
    """Write what a viewer reads, and when: headings, captions and equations, without names of beats and of numbers.

    Equations have the numbers of the film's language, as its picture and its captions.
    """
    seconds = round(timeline.frames / timeline.fps)
    head = f"{timeline.storyboard.title}\n{seconds // 60}:{seconds % 60:02}"
    return "\n".join([head, *(line for section in timeline.sections for line in _plain_section(section))])


def _plain_section(timed: TimedSection) -> Iterator[str]:
    section = timed.section
    remark = f" ({section.remark})" if section.remark else ""
    yield f"\n{_minutes(timed.start, timed.fps)}  {section.heading}{remark}"
    for each in timed.beats:
        lines = [f"“{each.beat.caption.text}”"] if each.beat.caption else []
        lines += [equation_text(each.beat.equation, section.words.writing)] if each.beat.equation else []
        for number, line in enumerate(lines):
            yield f"{'' if number else _minutes(timed.start + each.say.start, timed.fps):6}    {line}"


def _section(timed: TimedSection) -> Iterator[str]:
    section = timed.section
    remark = f" ({section.remark})" if section.remark else ""
    yield f"\n{_time(timed.start, timed.fps)}  {section.scene.upper()}: {section.heading}{remark}"
    for beat in timed.beats:
        yield from _beat(beat, timed)


def _beat(timed: TimedBeat, section: TimedSection) -> Iterator[str]:
    beat = timed.beat
    seconds = ", ".join(
        f"{phase} {span.frames / section.fps:.2f}"
        for phase, span in (("say", timed.say), ("move", timed.move), ("hold", timed.hold))
        if span.frames
    )
    yield f"{_time(section.start + timed.say.start, section.fps)}    {action_words(beat.action)}: {seconds}"
    indent = " " * 24
    if beat.caption:
        yield f"{indent}“{beat.caption.text}”"
    if beat.remark:
        yield f"{indent}({beat.remark})"
    if beat.equation:
        yield f"{indent}{written(beat.equation, section.section)}"
    if beat.numbers:
        yield indent + "  ".join(f"{shown.place}={shown.text}" for shown in beat.numbers)


def written(equation: Equation, section: Section) -> str:
    """Write an equation of a section in one line, its numbers as in English."""
    return equation_text(equation, replace(ENGLISH, index_commas=section.words.writing.index_commas))


def action_words(action: Action) -> str:
    """Write an action with its indices: gather(layer=1, neurons=(0,))."""
    name = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in type(action).__name__)
    inside = ", ".join(f"{each.name}={getattr(action, each.name)}" for each in fields(action))
    return f"{name.lstrip('_')}({inside})"


def _time(frame: int, fps: int) -> str:
    seconds = frame / fps
    return f"{int(seconds // 60):3}:{seconds % 60:05.2f}  {frame:6}"


def _minutes(frame: int, fps: int) -> str:
    seconds = frame // fps
    return f"{seconds // 60:3}:{seconds % 60:02}"


def timeline_tree(timeline: Timeline) -> dict[str, Any]:
    """Build timeline.json: sections, beats, captions and numbers with their frames and seconds."""
    return {
        "title": timeline.storyboard.title,
        "fps": timeline.fps,
        "frames": timeline.frames,
        "seconds": timeline.frames / timeline.fps,
        "sections": [_section_tree(section) for section in timeline.sections],
    }


def _section_tree(timed: TimedSection) -> dict[str, Any]:
    section = timed.section
    return {
        "index": section.index,
        "scene": section.scene,
        "heading": section.heading,
        **_span(timed, 0, timed.frames),
        "beats": [_beat_tree(beat, timed) for beat in timed.beats],
        "numbers": [
            {
                "text": shown.text,
                "place": f"sections[{section.index}].{shown.place}",
                **_span(timed, start, end),
            }
            for shown, start, end in number_spans(timed)
        ],
    }


def _beat_tree(timed: TimedBeat, section: TimedSection) -> dict[str, Any]:
    beat = timed.beat
    return {
        "action": action_words(beat.action),
        "caption": beat.caption.text if beat.caption else None,
        "equation": written(beat.equation, section.section) if beat.equation else None,
        **_span(section, timed.say.start, timed.hold.end),
        "move": _span(section, timed.move.start, timed.move.end),
    }


def _span(section: TimedSection, start: int, end: int) -> dict[str, Any]:
    first, last = section.start + start, section.start + end
    return {
        "start_frame": first,
        "end_frame": last,
        "start_seconds": first / section.fps,
        "end_seconds": last / section.fps,
    }


def number_spans(timed: TimedSection) -> Iterator[tuple[Shown, int, int]]:
    """List every number shown with its frames in the section.

    A number of a beat appears as its motion starts and stays until it is replaced, or for the motion alone; those of an
    equation stay until the next equation or caption, those of a caption until the next caption.
    """
    present: dict[str, tuple[Shown, int]] = {}
    passing: dict[str, list[tuple[Shown, int]]] = {"caption": [], "equation": []}
    for each in timed.beats:
        for kind, text, comes in (
            ("caption", each.beat.caption, each.say.start),
            ("equation", each.beat.equation, each.move.start),
        ):
            if text is not None or each.beat.caption:
                goes = each.say.start if each.beat.caption else comes
                yield from ((shown, start, goes) for shown, start in passing[kind])
                passing[kind] = [(shown, comes) for shown in text.numbers] if text else []
        for place in each.beat.replaces:
            if place in present:
                yield (*present.pop(place), each.move.start)
        present |= {shown.place: (shown, each.move.start) for shown in each.beat.numbers}
        yield from ((shown, each.move.start, each.move.end) for shown in each.beat.passing)
    for shown, start in [*present.values(), *passing["caption"], *passing["equation"]]:
        yield shown, start, timed.frames


def resolve(tree: Mapping[str, Any], place: str) -> Any:
    """Look a place up in a section's trace: `layers[0].z[1]`; a large matrix holds its entries by their indices."""
    value: Any = tree
    for part in place.replace("]", "").replace("[", ".").split("."):
        value = value[int(part)] if part.isdigit() and not isinstance(value, Mapping) else value[part]
    return value
