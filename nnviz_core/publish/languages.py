"""A film in several languages: a picture each, for headings and labels are in it.

Where captions are not, all share folder and times, so that captions and sound of each language fit the pictures of all.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from nnviz_core.publish.folder_names import folder_name
from nnviz_core.render.plan import FilmPlan
from nnviz_core.story.beats import Beat, Section, Storyboard
from nnviz_core.story.timeline import Speech, TimedBeat, TimedSection, Timeline, schedule
from nnviz_core.words.catalogue import language_of_words, shipped_languages
from nnviz_core.words.tags import own_name
from nnviz_core.words.wording import one_of, shown


@dataclass(frozen=True, slots=True)
class Edition:
    """Where the pages of a film are in one language, as seen from the pages of another."""

    language: str
    folder: str = ""  # beside that of the others; "" where all lie in one
    suffix: str = ""  # of the names of pages

    @property
    def name(self) -> str:
        """Name the language in its own words."""
        return own_name(self.language)

    def page(self, kind: str) -> str:
        """Return the address of its page: index, embed or transcript."""
        return f"{f'../{self.folder}/' if self.folder else ''}{kind}{self.suffix}.html"


@dataclass(frozen=True, slots=True, eq=False)
class Publication:
    """What is published in one folder: a film, with its words in other languages."""

    plan: FilmPlan
    others: tuple[FilmPlan, ...] = ()  # of the same times
    editions: tuple[Edition, ...] = ()  # of all languages; none where there is one alone

    @property
    def plans(self) -> tuple[FilmPlan, ...]:
        """Return the film in every language of the folder."""
        return (self.plan, *self.others)

    @property
    def suffixes(self) -> tuple[str, ...]:
        """Return with what the names of files in each of these languages end."""
        return tuple(each.suffix for each in self.editions) if self.others else ("",)


def languages_asked(text: str) -> tuple[str, ...]:
    """Read en,de,ar. Raises ValueError with a sentence for a language that films are not told in."""
    tags = tuple(dict.fromkeys(tag.strip() for tag in text.split(",") if tag.strip()))
    known = f"films are told in {one_of(shipped_languages())}"
    if not tags:
        raise ValueError(f"--languages {shown(text)} names no language; {known}.")
    for tag in tags:
        if language_of_words(tag).partition("-")[0] != tag.partition("-")[0]:
            raise ValueError(f"--languages {shown(tag)}: there are no words in that language; {known}.")
    return tags


def publications(plans: Sequence[FilmPlan]) -> tuple[Publication, ...]:
    """Arrange the plans of a film in several languages.

    Where the picture has no captions, all share their times. Raises LookupError with a sentence where they cannot.
    """
    if len(plans) == 1:
        return (Publication(plans[0]),)
    if any(plan.drawn for plan in plans):
        editions = tuple(Edition(plan.storyboard.language, folder_name(plan.name)) for plan in plans)
        return tuple(Publication(plan, (), editions) for plan in plans)
    first, *others = with_same_times(plans)
    suffixes = ["", *(f".{plan.storyboard.language}" for plan in others)]
    together = tuple(
        Edition(plan.storyboard.language, suffix=suffix) for plan, suffix in zip(plans, suffixes, strict=True)
    )
    return (Publication(first, tuple(others), together),)


# ---- the same times


def with_same_times(plans: Sequence[FilmPlan]) -> tuple[FilmPlan, ...]:
    """Give plans that differ in their words the times of the first, in which the captions of all can be said."""
    boards = [plan.storyboard for plan in plans]
    if len({*map(_beats, boards)}) > 1:
        raise LookupError("the film has not the same beats in all of these languages; publish them one by one.")
    paces = [each.pace for each in plans[0].source.spec.sections]
    frames = schedule(boards[0], plans[0].timeline.fps, paces=paces, speech=_longest(plans))
    asked = ("--languages", ",".join(board.language for board in boards))
    told = (replace(plan, timeline=_retold(frames, plan)) for plan in plans)
    return tuple(replace(plan, options=(*plan.options, *asked)) for plan in told)


def _beats(board: Storyboard) -> tuple[tuple[str, tuple[bool, ...]], ...]:
    """Tell a film's beats, and which of them have a caption."""
    return tuple((each.scene, tuple(beat.caption is not None for beat in each.beats)) for each in board.sections)


def _longest(plans: Sequence[FilmPlan]) -> Speech:
    """Return for each caption the seconds that its words take to read, or to say, where that is longest."""
    spoken = [plan.narration.speech for plan in plans if plan.narration]
    needed: dict[tuple[int, int], float] = {}
    for sections in zip(*(plan.storyboard.sections for plan in plans), strict=True):
        captions = [place for place, beat in enumerate(sections[0].beats) if beat.caption]
        for start, end in pairwise([*captions, len(sections[0].beats)]):
            place = sections[0].index, start
            read = (_reading(section.beats[start:end]) for section in sections)
            needed[place] = max(*read, *(speech[place] for speech in spoken))
    return needed


def _reading(beats: Sequence[Beat]) -> float:
    return sum(beat.reading for beat in beats)


def _retold(frames: Timeline, plan: FilmPlan) -> Timeline:
    """Lay the words of a plan over frames."""
    pairs = zip(plan.storyboard.sections, frames.sections, strict=True)
    return Timeline(plan.storyboard, frames.fps, tuple(_retold_section(section, timed) for section, timed in pairs))


def _retold_section(section: Section, timed: TimedSection) -> TimedSection:
    beats = (TimedBeat(beat, at.say, at.move, at.hold) for beat, at in zip(section.beats, timed.beats, strict=True))
    return TimedSection(section, timed.fps, timed.start, tuple(beats))
