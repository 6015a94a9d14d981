"""The base of every section's scene: theme, heading, equation strip, captions and the frame clock.

A section's scene says which views there are (`build`) and what a beat's motion is (`act`); the
stage plays say, move and hold on exactly the frames of the timeline.
"""

from abc import abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from importlib import import_module
from typing import ClassVar, Literal, Self

import manim as m

from nnviz_core.kinds.table import kind_of
from nnviz_core.look.theme import Theme, palette
from nnviz_core.story.beats import Beat, Before, Caption, Say, Section
from nnviz_core.story.timeline import Captions, Span, TimedBeat, TimedSection
from nnviz_core.words.formula.tree import Equation
from nnviz_core.words.typefaces import fonts_of, with_typeface
from nnviz_scenes.engine.camera import FastCamera
from nnviz_scenes.engine.manim_command import section_to_draw
from nnviz_scenes.engine.motions import (
    Motion,
    drive,
    exchange,
    fade_in,
    late,
    nothing,
    run_time,
    set_presence,
    together,
)
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.renderer import FilmRenderer, redrawn_and_still
from nnviz_scenes.engine.typeset import Ink, quoted, typeset
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.number import Number
from nnviz_scenes.marks.strip import EquationPanel
from nnviz_scenes.parts.caption import CaptionLabel, caption_ink, change_caption
from nnviz_scenes.parts.equation import equation_ink, write_into
from nnviz_scenes.parts.frame import frame_of, rectangle
from nnviz_scenes.parts.heading import make_heading
from nnviz_scenes.parts.match_cut import LEFT, InputPoints, KeptAtCut, NetworkInSmall, carry, leave

Ground = Literal["painted", "transparent"]
CAPTION_SECONDS = 0.35


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
    settling = False  # while beats leave what they leave at once, so that nobody sees what only comes and goes

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
        self.job, self.timed, self.words = job, job.timed, job.timed.section.words
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

    def input_points(self) -> InputPoints | None:
        """Find the points of the inputs that stay at a cut to or from a section that shows them, too."""
        return None

    def stays(self) -> NetworkInSmall | Number | None:
        """Find what stays at a cut to a section that begins with it: a network that grows, or a loss to be lowered."""
        return None

    def carried(self, old: "Stage") -> KeptAtCut | None:
        """Say what stays of the section before."""
        return carry(old.input_points(), self.input_points())

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
        self.settling = True
        if before:
            self._change_heading().settle(self)
        elif self.ended and (carried := self.carried(self.ended)):
            self._open_on(self.ended, carried)
        for beat in before:
            self.announce(beat).settle(self)
            self._change_remark(beat).settle(self)
            if not isinstance(beat.action, Say):
                self.act(beat).settle(self)
        if captioned := [beat for beat in before if beat.caption]:
            self._change_caption(captioned[-1]).settle(self)
        if self.has_strip:
            self._write_at_once(before)
        self.settling = False

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
        self.cut = nothing()

    def _stand_as(self, before: Before) -> None:
        """Show what the section before left on the screen."""
        if before.caption and self.job.captions == "drawn":
            self.caption.show(caption_ink(before.caption, self.theme, self.frame))
            self.caption.presence = 1.0
        if before.equation and self.has_strip:
            self.write(before.equation).settle(self)
        set_presence(self.heading_coming, 0.0)
        set_presence(self.standing(), 1.0)

    @cached_property
    def ended(self) -> "Stage | None":
        """Make the stage of the section before as that one ends, if something of it stays."""
        if (section := self.timed.section.match_cut) is None:
            return None
        module, _, name = kind_of(section).scene.partition(":")
        beats = tuple(TimedBeat(beat, *3 * [Span(0, 0)]) for beat in section.beats)
        timed = TimedSection(replace(section, beats=()), self.timed.fps, 0, beats)
        stage: Stage = getattr(import_module(module), name).without_a_film(replace(self.job, timed=timed))
        stage.renderer = self.renderer  # Manim asks its camera how views are stacked
        stage.mobjects, stage.foreground_mobjects, stage.moving_mobjects = [], [], []
        stage.prepare()
        stage.stand_at(len(beats))
        return stage

    def _open_on(self, old: "Stage", carried: KeptAtCut) -> None:
        """Show the picture on which another section ended: something of it stays, all else leaves."""
        same = old.remark == self.remark  # it stays
        self.heading_before, self.heading_coming = (each.heading[: 1 if same else 2] for each in (old, self))
        self.caption.show(old.caption.ink)
        self.caption.presence = old.caption.presence
        left_out = {old.caption, *old.heading[len(self.heading_before) :]}
        views = [view for view in old.mobjects if isinstance(view, Painted) and view.alpha and view not in left_out]
        mine, under = list(self.mobjects), self.mobjects.index(carried.own[0])
        self.clear()
        self.add(*views, *mine[:under], *carried.riders, *mine[under:])
        coming = [view for view in self.at_first() if view not in carried.own]
        set_presence([*self.heading_coming, *coming, *carried.own], 0.0)
        leaving = leave(view for view in views if view not in (*self.heading_before, *carried.old))
        self.cut = together(leaving, late(fade_in(coming), start=LEFT), carried.motion)

    def opening(self) -> Motion:
        """Let what the section before left on the screen leave, and what this one begins with appear."""
        return together(self._change_heading(), self.cut)

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
            opening = self.opening() if timed is self.timed.beats[0] else nothing()
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
        return change_caption(self.caption, caption_ink(beat.caption, self.theme, self.frame))

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
        return make_heading(text, remark, words=self.words, frame=self.frame, theme=self.theme)

    def text_ink(self, text: str, size: float, *, colour: str | None = None) -> Ink:
        """Set a text as it is."""
        return typeset(quoted(text), size=size, theme=self.theme, colour=colour)


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
