"""Render one section to a film file, or one of its frames to a picture.

The one place that touches Manim's config: it is one per process, and `tempconfig` drops misspelt keys
without a word, so every key that matters is a field of a record here and is checked.
"""

import nnviz_scenes.engine.plain_manim  # noqa: F401  # isort: skip  (before Manim is imported anywhere)
import gc
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

import manim as m
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from nnviz_core.files import whole_file
from nnviz_core.kinds.table import kind_of
from nnviz_core.look.theme import THEMES
from nnviz_core.story.timeline import Span
from nnviz_core.video.encoder import SectionEncoder
from nnviz_core.video.h264 import EncoderSettings
from nnviz_scenes.engine.camera import FastCamera
from nnviz_scenes.engine.renderer import (
    ENDLESS,
    EndReachedError,
    frames_of,
    leave_animation,
    prepare_animation,
)
from nnviz_scenes.engine.twice import renderer_class
from nnviz_scenes.engine.writer import FrameCallback, writing_to
from nnviz_scenes.stage import SectionJob, Stage

USUAL_SETTINGS = EncoderSettings()
FRAME_HEIGHT, FRAME_WIDTH = 8.0, 8.0 * 16 / 9  # scene units


@dataclass(frozen=True, slots=True)
class ManimConfig:
    """Hold every key of Manim's config that a picture of ours depends on, under Manim's names.

    Where Manim was imported by somebody else it has read a `manim.cfg`, so keys are set even where defaults would do.
    """

    media_dir: str
    pixel_width: int
    pixel_height: int
    frame_rate: float
    background_color: str
    format: str  # "mp4", or "none" for a still
    output_file: str = "section"
    background_opacity: float = 1.0
    frame_width: float = FRAME_WIDTH
    frame_height: float = FRAME_HEIGHT
    renderer: str = "cairo"
    disable_caching: bool = True
    disable_caching_warning: bool = True
    progress_bar: str = "none"
    verbosity: str = "ERROR"
    preview: bool = False
    live_preview: bool = False
    show_in_file_browser: bool = False
    enable_gui: bool = False
    dry_run: bool = False
    write_all: bool = False
    save_sections: bool = False
    log_to_file: bool = False
    notify_outdated_version: bool = False
    from_animation_number: int = 0
    upto_animation_number: int = -1


class FrameCountError(Exception):
    """A scene that played more or fewer frames than its timeline has."""


def render_section(
    job: SectionJob,
    path: Path,
    *,
    width: int,
    height: int,
    span: Span | None = None,
    settings: EncoderSettings = USUAL_SETTINGS,
    on_frames: FrameCallback = lambda frames: None,
) -> None:
    """Draw a section, or the frames `span` of it, into one film file, which appears at `path` when it is complete.

    A span starts and ends where a beat does; what comes before it is not played.
    Raises FrameCountError if the scene does not keep to its timeline, OSError where the file cannot be
    written.
    """
    fps, span = job.timed.fps, span or Span(0, job.timed.frames)
    encoder = SectionEncoder(path, width=width, height=height, fps=fps, settings=settings)
    with encoder, _manim(job, width=width, height=height, format="mp4", folder=path.parent):
        drawn = span if span.end < job.timed.frames else Span(span.start, ENDLESS)  # to see a scene that goes on
        scene = scene_class(job)(renderer_class()(writing_to(encoder, on_frames), drawn), job=job)
        with suppress(EndReachedError):
            scene.setup()
            scene.construct(job.timed.beat_at(span.start))
        _require_frames(encoder.frames, span, job)
    gc.collect()  # a scene is full of cycles, and holds frames of many megabytes


def render_still(job: SectionJob, frame: int, path: Path, *, width: int, height: int) -> None:
    """Draw one frame of a section as a PNG; the beats before its own are not played."""
    pixels = still_pixels(job, frame, width=width, height=height)
    with whole_file(path) as draft:
        Image.fromarray(pixels).save(draft, format="PNG")


def still_pixels(job: SectionJob, frame: int, *, width: int, height: int) -> NDArray[np.uint8]:
    """Return the pixels (height, width, 3) of a frame, counted from the section's start.

    Raises FrameCountError if the scene ends before it.
    """
    with (
        TemporaryDirectory(prefix="nnviz-") as folder,
        _manim(job, width=width, height=height, format="none", folder=Path(folder)),
    ):
        beat = job.timed.beat_at(frame)
        renderer = StillRenderer(frame - job.timed.beats[beat].say.start)
        scene = scene_class(job)(renderer, job=job)
        with suppress(_FrameReachedError):
            scene.setup()
            scene.construct(beat)
            raise FrameCountError(f"The {job.timed.section.scene} section ends before its frame {frame}.")
        return np.ascontiguousarray(renderer.get_frame()[..., :3])


def scene_class(job: SectionJob) -> type[Stage]:
    """Import the class that draws a section."""
    module, _, name = kind_of(job.timed.section).scene.partition(":")
    found: type[Stage] = getattr(import_module(module), name)
    return found


# ---- the frame clock


class _FrameReachedError(Exception):
    """The frame asked for is drawn."""


class StillRenderer(m.CairoRenderer):
    """Count frames without drawing them, draw the one asked for, and stop there."""

    def __init__(self, frame: int) -> None:
        super().__init__(camera_class=FastCamera)
        self.frames_ahead = frame

    def play(self, scene: m.Scene, animation: m.Animation) -> None:
        """Draw the frame if it belongs to this animation, else go to the animation's end."""
        prepare_animation(scene, animation)
        frames = frames_of(animation, self.camera.frame_rate)
        if self.frames_ahead < frames:
            scene.update_to_time(self.frames_ahead / self.camera.frame_rate)
            self.update_frame(scene)
            raise _FrameReachedError
        self.frames_ahead -= frames
        leave_animation(scene, animation)


def _require_frames(frames: int, span: Span, job: SectionJob) -> None:
    if frames != span.frames:
        scene = job.timed.section.scene
        raise FrameCountError(f"The {scene} section has {span.frames} frames but its scene played {frames}.")


# ---- Manim


@contextmanager
def _manim(job: SectionJob, *, width: int, height: int, format: str, folder: Path) -> Iterator[None]:
    """Set Manim's config for a section, with a media folder of its own that goes away again."""
    with TemporaryDirectory(prefix=".manim-", dir=folder, ignore_cleanup_errors=True) as media:
        config = ManimConfig(
            media_dir=media,
            pixel_width=width,
            pixel_height=height,
            frame_rate=float(job.timed.fps),
            background_color=THEMES[job.theme].ink,
            format=format,
        )
        with m.tempconfig(_checked(config)):
            yield


def _checked(config: ManimConfig) -> dict[str, object]:
    """Return the config as Manim takes it. Raises KeyError for a key that Manim would drop silently."""
    keys = asdict(config)
    known = set(m.config.keys())
    if unknown := sorted(set(keys) - known):
        raise KeyError(f"Manim {m.__version__} has no config key {', '.join(unknown)}.")
    return keys
