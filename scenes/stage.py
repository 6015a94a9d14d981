"""The base of every section's scene: theme, heading, equation strip, captions and the frame clock.

A section's scene says which views there are (`build`) and what a beat's motion is (`act`); the
stage plays say, move and hold on exactly the frames of the timeline.
"""

from abc import abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar, Literal, Self

import manim as m

from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme, palette
from nnviz_core.story.beats import Beat, Before, Caption, Say, Section
from nnviz_core.story.timeline import Captions, TimedBeat, TimedSection
from nnviz_core.words.formula.tree import Equation
from nnviz_core.words.typefaces import fonts_of, with_typeface
from nnviz_scenes.engine.camera import FastCamera
from nnviz_scenes.engine.manim_command import section_to_draw
from nnviz_scenes.engine.motions import (
    Motion,
    drive,
    exchange,
    fade_in,
    in_turn,
    nothing,
    run_time,
    set_presence,
    together,
)
from nnviz_scenes.engine.painted import Box, Painted, box_around
from nnviz_scenes.engine.renderer import FilmRenderer, redrawn_and_still
from nnviz_scenes.engine.typeset import Ink, first_fitting, quoted, typeset
from nnviz_scenes.marks.label import Label, reading_ends
from nnviz_scenes.marks.strip import EquationPanel
from nnviz_scenes.parts.caption import CaptionLabel, caption_ink
from nnviz_scenes.parts.equation import equation_ink, write_into
from nnviz_scenes.parts.frame import at, frame_of, rectangle

Ground = Literal["painted", "transparent"]
CAPTION_SECONDS = 0.35
REMARK_GAP, REMARK_CLEAR = 60.0, 3.0  # px between heading and remark: beside each other, and below
HEADING_DEPTH, HEADING_SPILL = 14.0, 16.5  # px that a heading reaches below its line, at most with accents above


@dataclass(frozen=True, slots=True, eq=False)
class SectionJob:
    """One section to draw: everything that its pixels depend on."""

    timed: TimedSection
    theme: str | Theme
    captions: Captions = "drawn"  # "none" leaves their band of the picture free
    ground: Ground = "painted"  # "transparent" lets what lies under the film be seen


class Stage(m.Scene):
    """Play a section's beats; subclasses draw."""

    kind: ClassVar[str]
    has_strip: ClassVar[bool] = True

    def __init__(self, renderer: m.CairoRenderer | None = None, *, job: SectionJob | None = None) -> None:
        m.config.disable_caching = True  # Manim's cache cannot see what our views hold
        self.take(job or _job_of_our_own(self.kind))
        m.config.background_color = self.theme.ink
        super().__init__(renderer or m.CairoRenderer(camera_class=FastCamera))
        if self.job.ground == "painted":
            self.renderer.camera.background_color = m.ManimColor(self.theme.ink)
        else:  # cairo's colours are times their alpha, so that nothing is black
            self.renderer.camera.background_opacity = 0.0
            self.renderer.camera.background_color = m.BLACK

    @classmethod
    def without_a_film(cls, job: SectionJob) -> Self:
        """Make what a section draws and how it moves, for others to show: nothing of Manim's is touched."""
        stage = cls.__new__(cls)
        stage.take(job)
        return stage

    def take(self, job: SectionJob) -> None:
        """Take in what is to be drawn."""
        self.job, self.timed = job, job.timed
        self.words = job.timed.section.words
        self.theme = theme_of(job.timed.section, job.theme)
        self.frame = frame_of(job.timed.section.shape)
        self.strip = EquationPanel(rectangle(self.frame.equation), theme=self.theme)

    # --- what a section says ---------------------------------------------------------------------

    @abstractmethod
    def build(self) -> Iterable[Painted]:
        """Make all views, those at the back first; they start invisible."""

    @abstractmethod
    def act(self, beat: Beat) -> Motion:
        """Return a beat's motion."""

    # --- the frame clock -------------------------------------------------------------------------

    def heading_of(self, before: Before) -> Iterable[Label]:
        """Make the heading of the section before, where the section goes on where that one ended."""
        return self._heading(before.heading, before.remark)

    def standing(self) -> Iterable[Painted]:
        """List the views that stand from the first frame on, where the section goes on where another ended."""
        return ()

    def at_first(self) -> Iterable[Painted]:
        """List the views that stand from the first frame on, whatever came before: the picture never starts empty."""
        return ()

    def construct(self, first: int = 0) -> None:
        """Play the section beat by beat, from one of them on."""
        self.prepare()
        self.stand_at(first)
        for timed in self.timed.beats[first:]:
            self.perform(timed)

    def stand_at(self, index: int) -> None:
        """Show the picture that the beats before one leave, none of which is played."""
        before = [timed.beat for timed in self.timed.beats[:index]]
        if before:
            self._change_heading().settle(self)
        for beat in before:
            self.announce(beat).settle(self)
            self._change_remark(beat).settle(self)
            if not isinstance(beat.action, Say):
                self.act(beat).settle(self)
        if captioned := [beat for beat in before if beat.caption]:
            self._change_caption(captioned[-1]).settle(self)
        if self.has_strip:
            self._write_at_once(before)

    def _write_at_once(self, before: Sequence[Beat]) -> None:
        """Leave the strip as beats leave it: with the last equation, if no caption has come after it."""
        for beat in before:
            if beat.caption:
                self._wipe().settle(self)
            if beat.equation:
                self.write(beat.equation).settle(self)

    def prepare(self) -> None:
        """Put every view in its place, invisible but for the heading and what stands at first."""
        section, before = self.timed.section, self.timed.section.before
        self.heading = tuple(self._heading(section.heading, section.remark))
        self.heading_before = tuple(self.heading_of(before)) if before else ()
        self.remark = section.remark
        self.heading_coming = self.heading if before else ()
        if before and before.remark == section.remark:  # it stays
            self.heading_before, self.heading_coming = self.heading_before[:1], self.heading[:1]
        self.caption = CaptionLabel(caption_ink(Caption(" "), self.theme, self.frame), self.frame)
        views = [*self.build(), *([self.strip] if self.has_strip else []), self.caption]
        set_presence(views, 0.0)
        self.add(*self.heading, *self.heading_before, *views)
        if before:
            self._stand_as(before)
        set_presence(self.at_first(), 1.0)

    def _stand_as(self, before: Before) -> None:
        """Show what the section before left on the screen."""
        if before.caption and self.job.captions == "drawn":
            self.caption.show(caption_ink(before.caption, self.theme, self.frame))
            self.caption.presence = 1.0
        if before.equation and self.has_strip:
            self.write(before.equation).settle(self)
        set_presence(self.heading_coming, 0.0)
        set_presence(self.standing(), 1.0)

    def _change_heading(self) -> Motion:
        """Let the heading take the place of that of the section before."""
        if not self.heading_before:
            return nothing()
        return exchange(self.heading_before, self.heading_coming, end=0.5, start=0.5)

    def perform(self, timed: TimedBeat) -> None:
        """Say, move, hold."""
        for motion, frames in self.motions(timed):
            if motion:
                self.run_motion(motion, frames)
            else:
                self.rest(frames)

    def motions(self, timed: TimedBeat) -> Iterator[tuple[Motion | None, int]]:
        """Yield what a beat plays, each with its frames, None where the picture rests.

        Each starts from the picture that the one before it leaves, so the next is asked for when that is over.
        """
        if timed.beat.caption:
            fading = min(timed.say.frames, max(2, round(CAPTION_SECONDS * self.timed.fps)))
            opening = self._change_heading() if timed is self.timed.beats[0] else nothing()
            yield together(self.say(timed.beat), opening), fading
            yield None, timed.say.frames - fading
        if timed.move.frames:
            yield self.move(timed.beat), timed.move.frames
        yield None, timed.hold.frames

    def move(self, beat: Beat) -> Motion:
        """Return a beat's motion with its equation being written."""
        motion = nothing() if isinstance(beat.action, Say) else self.act(beat)
        return together(self.write(beat.equation), motion) if beat.equation and self.has_strip else motion

    def run_motion(self, motion: Motion, frames: int) -> None:
        """Play a motion on exactly so many frames; Manim rounds up, so half a frame less is asked."""
        motion.set_run_time(run_time(frames, self.timed.fps))
        self.play(motion)

    def rest(self, frames: int) -> None:
        """Hold the picture for exactly so many frames; Manim rounds down, so half a frame more is asked."""
        if frames:
            self.wait((frames + 0.5) / self.timed.fps, frozen_frame=True)

    def say(self, beat: Beat) -> Motion:
        """Let a caption take the place of the one before; the equation before it goes with that.

        Captions that are not drawn take the same frames, so that all else moves when it would.
        """
        return together(self._wipe(), self._change_caption(beat), self._change_remark(beat), self.announce(beat))

    def announce(self, beat: Beat) -> Motion:
        """Return what moves while a caption comes, beside it."""
        return nothing()

    def _wipe(self) -> Motion:
        """Let the equation leave the strip, which stays."""
        ink = self.strip.ink
        if ink is None or not self.has_strip:
            return nothing()

        def show(t: float) -> None:
            self.strip.show(ink if t < 1 else None, 1.0, opacity=1 - t)

        self.strip.equation = None
        return drive([self.strip], show)

    def _change_remark(self, beat: Beat) -> Motion:
        """Let another remark take the place of the one at the top right."""
        if beat.remark is None or beat.remark == self.remark:
            return nothing()
        section = self.timed.section
        heading, *before = self.heading
        _, *after = self._heading(section.heading, beat.remark)
        self.remark, self.heading = beat.remark, (heading, *after)
        return exchange(before, after, end=0.5, start=0.5)

    def _change_caption(self, beat: Beat) -> Motion:
        assert beat.caption is not None
        if self.job.captions != "drawn":
            return nothing()
        ink = caption_ink(beat.caption, self.theme, self.frame)
        old = self.caption.ink if self.caption.presence else ink

        def show(t: float) -> None:
            self.caption.show(old if t < 0.5 and old is not ink else ink)
            self.caption.presence = abs(2 * t - 1) if old is not ink else t

        return drive([self.caption], show)

    def write(self, equation: Equation) -> Motion:
        """Let the old equation leave and write the new one from left to right."""
        return write_into(self.strip, equation, equation_ink(equation, self.theme, self.frame))

    # --- what moves, and what must be drawn again with it ------------------------------------------

    def add_mobjects_from_animations(self, animations: list[m.Animation]) -> None:
        """Add what Manim's own animations move; motions add their views."""
        if not all(isinstance(each, Motion) for each in animations):
            super().add_mobjects_from_animations(animations)

    def get_moving_and_static_mobjects(
        self, animations: Iterable[m.Animation]
    ) -> tuple[list[m.Mobject], list[m.Mobject]]:
        """Redraw the views that move, and only those above them that share a place with one; a screen finds its own."""
        if isinstance(self.renderer, FilmRenderer):
            return list(self.mobjects), []
        redrawn, still = redrawn_and_still(self.mobjects, animations)
        return (redrawn, still) if redrawn else (still, [])  # Manim would draw a hold's views over themselves

    # --- text ------------------------------------------------------------------------------------

    def _heading(self, text: str, remark: str) -> Iterable[Label]:
        """Set the heading where its language begins to read, and the remark at the other end."""
        frame = self.frame
        beginning, ending = reading_ends(self.theme.writing, frame.left, frame.right)
        (start, align), (end, other) = beginning, beginning if frame.type.below else ending
        x, y = at(start, frame.heading)
        for size in frame.type.headings:  # smaller in scripts that reach far below their line, and higher
            ink = self.text_ink(text, size, bold=True)
            lifted = y + max(0.0, -ink.box.bottom - units(HEADING_DEPTH))
            heading = Label(ink, (x, min(lifted, at(0, frame.top)[1] - ink.box.top)), align=align)
            if heading.box().bottom >= y - units(HEADING_SPILL) and ink.box.width <= units(frame.width):
                break
        yield heading
        if remark:
            taken = 0.0 if frame.type.below else REMARK_GAP + heading.box().width / units(1)
            ink = self._remark_ink(remark, frame.width - taken)
            x, y = at(end, frame.remark)
            clear = heading.box().bottom - units(REMARK_CLEAR) - ink.box.top if frame.type.below else y
            yield Label(ink, (x, min(y, clear)), align=other)

    def _remark_ink(self, remark: str, room: float) -> Ink:
        """Set the remark as large as the room (px) allows, and without its first parts if need be."""
        joint = self.words.writing.between
        parts = remark.split(joint)
        shorter = (joint.join(["…", *parts[left_out:]]) for left_out in range(1, len(parts)))
        sizes = self.frame.type.remarks
        tried = [*((remark, size) for size in sizes), *((each, sizes[-1]) for each in (*shorter, " "))]
        inks = (self.text_ink(text, size, colour=self.theme.muted) for text, size in tried)
        return first_fitting(inks, width=room)

    def text_ink(self, text: str, size: float, *, colour: str | None = None, bold: bool = False) -> Ink:
        """Set a text as it is."""
        markup = f"#strong[{quoted(text)}]" if bold else quoted(text)
        return typeset(markup, size=size, theme=self.theme, colour=colour)


def theme_of(section: Section, theme: str | Theme) -> Theme:
    """Return a theme with the typefaces and the numbers of a section's language."""
    wording = section.wording
    colours = palette(theme)
    fonts = with_typeface(fonts_of(wording.language, wording.font), colours.typeface)
    return replace(colours, fonts=fonts, writing=section.words.writing)


def _job_of_our_own(kind: str) -> SectionJob:
    """Find what to draw where Manim's own command made the scene, and nobody said."""
    timed, video, theme = section_to_draw(kind, fps=round(m.config.frame_rate))
    return SectionJob(timed, theme, video.captions)


def appear(views: Sequence[Painted]) -> Motion:
    """Fade views in one after the other, overlapping."""
    return in_turn(*(fade_in([view]) for view in views), overlap=0.85) if views else fade_in([])


def around(views: Iterable[Painted]) -> Box:
    """Return the rectangle around views."""
    return box_around(view.box() for view in views)
