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
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

import manim as m
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from nnviz_core.files import whole_file
from nnviz_core.kinds.table import kind_of
from nnviz_core.look.scales import units
from nnviz_core.look.shapes import DESIGNED, size_of
from nnviz_core.look.theme import palette
from nnviz_core.story.timeline import Span
from nnviz_core.video.h264 import EncoderSettings
from nnviz_core.video.piece_files import PieceKind, piece_encoder
from nnviz_scenes.engine.camera import FastCamera
from nnviz_scenes.engine.motions import Motion, run_time
from nnviz_scenes.engine.renderer import ENDLESS, EndReachedError
from nnviz_scenes.engine.twice import renderer_class
from nnviz_scenes.engine.writer import FrameCallback, writing_to
from nnviz_scenes.stage import SectionJob, Stage

USUAL_SETTINGS = EncoderSettings()
Pixels = NDArray[np.uint8]


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
    frame_width: float  # scene units
    frame_height: float
    output_file: str = "section"
    background_opacity: float = 1.0
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
    kind: PieceKind = "h264",
    on_frames: FrameCallback = lambda frames: None,
) -> None:
    """Draw a section, or the frames `span` of it, into one file of a kind, which appears at `path` when it is whole.

    A span starts and ends where a beat does; what comes before it is not played.
    Raises FrameCountError if the scene does not keep to its timeline, OSError where the file cannot be
    written.
    """
    fps, span = job.timed.fps, span or Span(0, job.timed.frames)
    encoder = piece_encoder(kind, path, width=width, height=height, fps=fps, settings=settings)
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


def still_pixels(job: SectionJob, frame: int, *, width: int, height: int) -> Pixels:
    """Return the pixels (height, width, 3) of a frame, counted from the section's start.

    Raises FrameCountError where the section has no such frame.
    """
    return Projector(job, width=width, height=height).frame(frame)


def scene_class(job: SectionJob) -> type[Stage]:
    """Import the class that draws a section."""
    module, _, name = kind_of(job.timed.section).scene.partition(":")
    found: type[Stage] = getattr(import_module(module), name)
    return found


class Projector:
    """Show the frames of a section, any of them next, keeping its scene between one and another.

    Going on costs what moves on the way there, going back in a motion the motion; before that the scene is made anew.
    """

    def __init__(self, job: SectionJob, *, width: int, height: int) -> None:
        self.job, self.width, self.height = job, width, height
        self._open(0)

    def frame(self, number: int) -> Pixels:
        """Return the pixels (height, width, 3) of a frame, counted from the section's start.

        Raises FrameCountError where the section has no such frame.
        """
        timed = self.job.timed
        if not 0 <= number < timed.frames:
            raise FrameCountError(f"The {timed.section.scene} section has no frame {number}.")
        if number < self.first:
            self._open(timed.beat_at(number))
        while number >= self.first + self.frames:
            self._go_on()
        if self.motion:
            share = (number - self.first) / timed.fps / run_time(self.frames, timed.fps)
            self.motion.begin()  # to whatever it did before
            self.motion.interpolate(share)
        self.scene.renderer.update_frame(self.scene)
        return np.ascontiguousarray(self.scene.renderer.get_frame()[..., :3])

    def _open(self, beat: int) -> None:
        """Make the scene stand at the start of a beat."""
        timed = self.job.timed
        with (
            TemporaryDirectory(prefix="nnviz-") as folder,
            _manim(self.job, width=self.width, height=self.height, format="none", folder=Path(folder)),
        ):
            self.scene = scene_class(self.job)(m.CairoRenderer(camera_class=FastCamera), job=self.job)
            self.scene.setup()
            self.scene.prepare()
            self.scene.stand_at(beat)
        self.first, self.frames = timed.beats[beat].say.start, 0
        self.motions = chain.from_iterable(map(self.scene.motions, timed.beats[beat:]))
        self.motion: Motion | None = None

    def _go_on(self) -> None:
        """Leave what is played, and start what comes after it."""
        if self.motion:
            self.motion.finish()
            self.motion.clean_up_from_scene(self.scene)
        self.first += self.frames
        self.motion, self.frames = next(self.motions)
        if self.motion:
            self.motion._setup_scene(self.scene)


# ---- the frame clock


def _require_frames(frames: int, span: Span, job: SectionJob) -> None:
    if frames != span.frames:
        scene = job.timed.section.scene
        raise FrameCountError(f"The {scene} section has {span.frames} frames but its scene played {frames}.")


# ---- Manim


@contextmanager
def _manim(job: SectionJob, *, width: int, height: int, format: str, folder: Path) -> Iterator[None]:
    """Set Manim's config for a section, with a media folder of its own that goes away again."""
    across, down = size_of(DESIGNED, job.timed.section.shape)
    with TemporaryDirectory(prefix=".manim-", dir=folder, ignore_cleanup_errors=True) as media:
        config = ManimConfig(
            media_dir=media,
            pixel_width=width,
            pixel_height=height,
            frame_rate=float(job.timed.fps),
            background_color=palette(job.theme).ink,
            format=format,
            frame_width=units(across),
            frame_height=units(down),
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
