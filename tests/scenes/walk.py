"""Walk through a section without drawing: the stage's views at chosen moments of every beat."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property
from pathlib import Path

import manim as m

from nnviz_core.look.shapes import WIDE, Shape
from nnviz_core.story.beats import Section, Storyboard
from nnviz_core.story.timeline import TimedBeat, TimedSection, Timeline, schedule
from nnviz_scenes.drawing import scene_class
from nnviz_scenes.engine.camera import FastCamera
from nnviz_scenes.engine.motions import Motion, nothing, together
from nnviz_scenes.engine.painted import Box, Painted
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.number import Number
from nnviz_scenes.marks.strip import EquationPanel
from nnviz_scenes.stage import SectionJob, Stage
from tests.fixtures.storyboards import storyboard_of

FPS = 30
SEEN = 0.05  # the opacity from which a view counts


def text_box(view: Painted) -> Box | None:
    """Return where a text stands; None for what is no text, or says nothing."""
    match view:
        case Number() if view.text:
            return view.box()
        case Label() if view.ink.runs and view.ink.box.width > 0:
            return view.box()
        case EquationPanel() if view.ink is not None and view.share > 0 and view.ink_opacity * view.alpha > SEEN:
            return view.text_box()
        case _:
            return None


@dataclass(frozen=True)
class Moment:
    """The stage at one moment: after a share of a beat's motion (1.0 is the hold).

    What is listed once is kept: a moment is looked at before the next one comes.
    """

    beat: TimedBeat
    share: float
    scene: Stage
    on_their_way: frozenset[Painted] = frozenset()  # views that come or go just now

    @cached_property
    def seen(self) -> list[Painted]:
        """List the views that can be seen."""
        return [view for view in self.scene.mobjects if isinstance(view, Painted) and view.alpha > SEEN]

    @cached_property
    def text_boxes(self) -> list[tuple[Painted, Box]]:
        """List the texts that are seen, with their extents."""
        return [(view, box) for view in self.seen if (box := text_box(view)) is not None]

    def texts(self) -> list[tuple[str, Box]]:
        """List every text on the screen with its extents."""
        found = []
        for view in self.seen:
            match view:
                case Number():
                    found.append((view.text, view.box()))
                case Label() if view.ink.runs and view.ink.box.width > 0:
                    found.append((view.ink.markup, view.box()))
                case EquationPanel() if view.ink is not None and view.share > 0:
                    found.append((view.ink.markup, view.text_box()))
        return found


@cache
def timeline_of(config: Path, shape: Shape = WIDE) -> Timeline:
    """Load, run, compose and schedule a config once, and let its film have a shape."""
    return schedule(shaped(storyboard_of(config), shape), FPS)


def shaped(storyboard: Storyboard, shape: Shape) -> Storyboard:
    """Let a film have another shape."""
    return replace(storyboard, sections=tuple(_shaped(section, shape) for section in storyboard.sections))


def _shaped(section: Section, shape: Shape) -> Section:
    before = section.match_cut and _shaped(section.match_cut, shape)
    return replace(section, shape=shape, match_cut=before)


def stage_of(timed: TimedSection, theme: str) -> Stage:
    """Make the scene of a section, with a camera that never draws."""
    job = SectionJob(timed, theme)
    renderer = m.CairoRenderer(camera_class=FastCamera, skip_animations=True)
    return scene_class(job)(renderer, job=job)


def walk(timed: TimedSection, theme: str, *, shares: Sequence[float] = (1.0,)) -> Iterator[Moment]:
    """Yield the stage at the given shares of every beat's motion, the last one being its hold."""
    scene = stage_of(timed, theme)
    scene.prepare()
    scene.stand_at(0)
    for beat in timed.beats:
        if beat.beat.caption:
            opening = scene.opening() if beat is timed.beats[0] else nothing()
            _finish(together(scene.say(beat.beat), opening), scene)
        motion = scene.move(beat.beat)
        motion._setup_scene(scene)
        motion.begin()
        for share in shares:
            if share < 1:
                motion.interpolate(share)
                yield Moment(beat, share, scene)
        _finish(motion, scene)
        yield Moment(beat, 1.0, scene)


def frames(timed: TimedSection, theme: str, *, every: int = 1) -> Iterator[tuple[int, Moment]]:
    """Yield every n-th frame of a section with its number, as the stage would play it."""
    scene = stage_of(timed, theme)
    scene.prepare()
    scene.stand_at(0)
    for beat in timed.beats:
        start = beat.say.start
        for motion, count in scene.motions(beat):
            if motion:
                yield from _motion_frames(motion, beat, scene, start=start, count=count, every=every)
            else:
                yield from _held(beat, scene, start, start + count, every=every)
            start += count


def _motion_frames(
    motion: Motion, beat: TimedBeat, scene: Stage, *, start: int, count: int, every: int
) -> Iterator[tuple[int, Moment]]:
    motion._setup_scene(scene)
    motion.begin()
    for frame in range(start, start + count):
        if frame % every == 0:
            share = (frame - start) / max(count, 1)
            motion.interpolate(share)
            yield frame, Moment(beat, share, scene)
    _finish(motion, scene)


def _held(beat: TimedBeat, scene: Stage, start: int, end: int, *, every: int) -> Iterator[tuple[int, Moment]]:
    """Yield the frames of a picture that stands; all are alike."""
    yield from ((frame, Moment(beat, 1.0, scene)) for frame in range(start, end) if frame % every == 0)


def _finish(motion: Motion, scene: Stage) -> None:
    motion._setup_scene(scene)
    motion.finish()
    motion.clean_up_from_scene(scene)
