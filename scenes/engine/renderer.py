"""Render a film by painting, and handing on, only what changes from frame to frame."""

import sys
from collections.abc import Callable, Iterable
from typing import Any

import manim as m
import numpy as np
from manim.scene.scene_file_writer import _SceneFileWriterSettings
from numpy.typing import NDArray

from nnviz_core.story.timeline import Span
from nnviz_core.video.dirty_rects import Patch
from nnviz_scenes.engine.camera import FastCamera
from nnviz_scenes.engine.motions import Motion
from nnviz_scenes.engine.painted import Box, Painted
from nnviz_scenes.engine.repaint import Screen
from nnviz_scenes.engine.writer import SectionWriter

ENDLESS = sys.maxsize  # frames
EVERYTHING = Span(0, ENDLESS)


class EndReachedError(Exception):
    """All frames of the span are drawn."""


class FilmRenderer(m.CairoRenderer):
    """Paint views through a screen and hand the camera's own pixels to the writer, uncopied.

    The scene begins where the span does; after its end EndReachedError is raised.
    A scene with other mobjects or animations is drawn as Manim draws it.
    """

    def __init__(self, writer: Callable[[_SceneFileWriterSettings], SectionWriter], span: Span = EVERYTHING) -> None:
        super().__init__(file_writer_class=writer, camera_class=FastCamera)
        self.span = span
        self.position = span.start  # frames from the section's start, played or passed over
        self.screen: Screen | None = None
        self.unwritten: list[Patch] | None = None  # where pixels changed since a frame was written; None: anywhere

    def play(self, scene: m.Scene, *animations: m.Animation, **options: Any) -> None:
        """Draw animations."""
        if self.position >= self.span.end:
            raise EndReachedError
        super().play(scene, *animations, **options)

    def save_static_frame_data(self, scene: m.Scene, static_mobjects: Iterable[m.Mobject]) -> NDArray[np.uint8] | None:
        """Get ready for an animation: the screen has its own picture of what is at rest."""
        views, moving = painted_views(scene), moving_views(scene)
        if views is None or moving is None:
            self.screen = None
            picture: NDArray[np.uint8] | None = super().save_static_frame_data(scene, static_mobjects)
            return picture
        self.static_image = None
        self.screen = self.screen or Screen(self.camera)
        self.screen.begin(views, moving)
        return None

    def update_frame(self, scene: m.Scene, mobjects: Iterable[m.Mobject] | None = None, **options: Any) -> None:
        """Bring the camera's pixels up to date."""
        if self.screen is None:
            super().update_frame(scene, mobjects, **options)
            self.unwritten = None
            return
        changed = self.screen.show()
        self.unwritten = None if self.unwritten is None else self.unwritten + changed

    def render(self, scene: m.Scene, time: float, moving_mobjects: Iterable[m.Mobject] | None = None) -> None:
        """Draw and write one frame."""
        self.update_frame(scene, moving_mobjects)
        self.add_frame(self.camera.pixel_array)

    def freeze_current_frame(self, duration: float) -> None:
        """Write the frame for a time in seconds."""
        self.add_frame(self.camera.pixel_array, num_frames=int(duration / (1 / self.camera.frame_rate)))

    def add_frame(self, frame: NDArray[np.uint8], num_frames: int = 1) -> None:
        """Write a frame, saying where it differs from the one before."""
        if self.skip_animations:
            return
        self.time += num_frames / self.camera.frame_rate
        self.position += num_frames
        self.file_writer.write_frame(frame, repeat=num_frames, changed=self.unwritten)
        self.unwritten = []


def painted_views(scene: m.Scene) -> list[Painted] | None:
    """List the views of a scene, bottom first; None if anything else is seen."""
    shown = [mobject for mobject in [*scene.mobjects, *scene.foreground_mobjects] if is_seen(mobject)]
    views = [mobject for mobject in shown if isinstance(mobject, Painted) and not mobject.submobjects]
    return views if len(views) == len(shown) else None


def is_seen(mobject: m.Mobject) -> bool:
    """Say whether a mobject has anything to draw: Manim leaves an empty one in the scene for every wait."""
    return bool(len(mobject.points) or mobject.submobjects)


def moving_views(scene: m.Scene) -> set[Painted] | None:
    """Return the views that the animations move; None for animations that are not ours."""
    motions = [each for each in scene.animations if not isinstance(each, m.Wait)]
    if not all(isinstance(each, Motion) for each in motions):
        return None
    return {view for motion in motions for view in motion.views}


def redrawn_and_still(
    views: Iterable[m.Mobject], animations: Iterable[m.Animation]
) -> tuple[list[m.Mobject], list[m.Mobject]]:
    """Return the views that move, with those above them that share a place with one, and the others."""
    moving = {view for each in animations if isinstance(each, Motion) for view in each.views}
    boxes: list[Box] = []
    redrawn: list[m.Mobject] = []
    still: list[m.Mobject] = []
    for view in views:
        if not isinstance(view, Painted):
            continue
        box = view.reach()
        if view in moving or any(box.overlaps(each) for each in boxes):
            redrawn.append(view)
            boxes.append(box)
        else:
            still.append(view)
    return redrawn, still
