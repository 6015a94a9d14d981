"""Fix a film's size, rate and encoder from its config and what the command asked for."""

from dataclasses import dataclass, replace
from typing import Literal

from nnviz_core.config.spec import VideoSpec
from nnviz_core.look.shapes import LINES, size_of
from nnviz_core.video.h264 import EncoderSettings, Holds
from nnviz_core.video.holds import copies_are_sound
from nnviz_core.video.piece_files import PieceKind

DRAFT_FPS, DRAFT_PRESET = 15, "ultrafast"
ENCODER_THREADS = 1  # always: their number is seen in the film's bytes, and the workers fill the cores


@dataclass(frozen=True, slots=True)
class VideoFormat:
    """Size, rate and encoder of a film: all its sections share them."""

    width: int  # px
    height: int  # px
    fps: int
    settings: EncoderSettings
    pieces: PieceKind = "h264"
    ground: Literal["painted", "transparent"] = "painted"

    @property
    def is_draft(self) -> bool:
        """Tell whether the film is for a look alone: its encoder is too quick for H.264 High."""
        return self.settings.preset == DRAFT_PRESET


def video_format_for(
    video: VideoSpec, *, quality: str | None, fps: int | None, holds: Holds | None = None
) -> VideoFormat:
    """Take the config's resolution, fps and holds where nothing else is asked; "draft" is small, coarse and fast.

    Where copies of frames are not the frames, holds are encoded whatever is asked.
    """
    settings = EncoderSettings(threads=ENCODER_THREADS, holds=holds or video.holds)
    if quality == "draft":
        settings = replace(settings, preset=DRAFT_PRESET, crf=26)
    if settings.copies_holds and not copies_are_sound(settings):
        settings = replace(settings, holds="encoded")
    if quality == "draft":
        return VideoFormat(*size_of(LINES["480p"], video.shape), fps or DRAFT_FPS, settings)
    return VideoFormat(*size_of(LINES[quality or video.resolution], video.shape), fps or video.fps, settings)
