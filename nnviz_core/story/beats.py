"""The records of a storyboard: beats, what each one does, and the sections they make.

What the beats of a kind of section do, and what it draws, stands with the kind.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, ClassVar

from nnviz_core.look.shapes import WIDE, Shape
from nnviz_core.words.catalogue import ENGLISH_WORDING, Catalogue, Wording, catalogue
from nnviz_core.words.formula.text import equation_text
from nnviz_core.words.formula.tree import Equation
from nnviz_core.words.numbers import Shown
from nnviz_core.words.reading import letters

SECONDS_A_LETTER = 0.06  # of Latin letters; signs of other scripts count as several
LEAST_READING_SECONDS = 1.2
STEPS = 5  # a second: whole frames at 15, 25, 30, 50 and 60 frames a second
LEAD_SECONDS = 0.4  # in which a caption comes, before its motion starts
SLOWEST = 2.0  # times as long as usual a motion may take, while its caption is read
EQUATION_SECONDS_A_CHARACTER = 0.04  # after it was written before the reader's eyes


@dataclass(frozen=True, slots=True)
class Action:
    """What a beat does; its fields say with which parts."""


@dataclass(frozen=True, slots=True)
class Say(Action):
    """A sentence is read; nothing moves."""


@dataclass(frozen=True, slots=True, eq=False)
class Subject:
    """What a section draws."""

    of_numbers: ClassVar[bool] = False  # whether points whose answers are numbers, in a picture of their own


@dataclass(frozen=True, slots=True)
class Caption:
    """A sentence under the picture, and the numbers in it."""

    text: str
    numbers: tuple[Shown, ...] = ()


UNSEEN = Caption(" ")


@dataclass(frozen=True, slots=True)
class Beat:
    """Say, move, hold: a caption comes, one motion shows what it says while it is read, then rest.

    `numbers` appear with the motion and stay; those in `replaces` leave with it. `passing` come and go in it. A
    `remark` takes the place of the section's, from the caption on. At no pace is the motion over before `least`.
    """

    action: Action
    move: float  # seconds
    hold: float  # seconds
    caption: Caption | None = None  # None keeps the one before
    equation: Equation | None = None  # None keeps the one before
    numbers: tuple[Shown, ...] = ()
    replaces: tuple[str, ...] = ()  # places
    passing: tuple[Shown, ...] = ()
    remark: str | None = None  # None keeps the one before
    least: float = 0.0  # seconds

    @property
    def unsaid(self) -> "Beat":
        """Return the beat with its words left open, where nobody sees them."""
        return replace(self, caption=UNSEEN) if self.caption else self

    @property
    def reading(self) -> float:
        """Seconds to read the caption."""
        if self.caption is None:
            return 0.0
        return max(LEAST_READING_SECONDS, SECONDS_A_LETTER * letters(self.caption.text))

    def phases(self, pace: float) -> tuple[float, float, float]:
        """Return the seconds of say, move and hold at a pace.

        The motion starts with its caption and goes on slowly while that is read; what time is missing, the hold has,
        which is never shorter than the equation takes to read. All three together take whole steps where there are
        words, so that other words move what comes later by whole frames, and those need not be drawn again.
        """
        say = min(LEAD_SECONDS, self.reading) if self.move else self.reading
        unread, usual = self.reading - say, max(self.move / pace, self.least)
        move = max(usual, min(unread, SLOWEST * usual))
        characters = len(equation_text(self.equation)) if self.equation else 0
        hold = max(self.hold / pace, EQUATION_SECONDS_A_CHARACTER * characters, unread - move)
        total = say + move + hold
        steps = math.ceil(total * STEPS - 1e-9) / STEPS - total if self.caption else 0.0
        return say, move, hold + steps


@dataclass(frozen=True, slots=True, eq=False)
class Before:
    """What the section before left on the screen, where a section opens with the picture on which that one ended."""

    heading: str
    remark: str
    caption: Caption | None
    equation: Equation | None
    subject: Subject  # what it drew


@dataclass(frozen=True, slots=True, eq=False)
class Section:
    """One chapter: what it shows and in which beats."""

    index: int  # in the config
    scene: str
    heading: str
    remark: str  # at the top right: activation, shape, sample, snapshot
    beats: tuple[Beat, ...]
    subject: Subject
    tree: Mapping[str, Any] = field(repr=False)  # the section's entry in trace.json, which places point into
    wording: Wording = ENGLISH_WORDING
    shape: Shape = WIDE  # of the picture
    before: Before | None = None  # of a section that goes on where the one before it ended
    match_cut: "Section | None" = None  # the section before, of whose last picture something stays, as `last_picture`

    @property
    def words(self) -> Catalogue:
        """Return the words of the section's language."""
        return catalogue(self.wording)

    @property
    def last_picture(self) -> "Section":
        """Return what the section's last picture depends on: all beats, of whose captions the last is seen."""
        last = max((place for place, beat in enumerate(self.beats) if beat.caption), default=0)
        beats = tuple(beat if place == last else beat.unsaid for place, beat in enumerate(self.beats))
        return replace(self, index=0, tree={}, beats=beats, match_cut=None)

    @property
    def end(self) -> Before:
        """Return what the section leaves on the screen beside its picture."""
        caption, equation, remark = None, None, self.remark
        for beat in self.beats:
            remark = beat.remark or remark
            equation = beat.equation or (None if beat.caption else equation)
            caption = beat.caption or caption
        return Before(self.heading, remark, caption, equation, self.subject)


@dataclass(frozen=True, slots=True, eq=False)
class Storyboard:
    """The whole film, before any frame rate."""

    name: str
    title: str
    wording: Wording
    sections: tuple[Section, ...]

    @property
    def language(self) -> str:
        """Return the tag of the film's language."""
        return self.wording.language
