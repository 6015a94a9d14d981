"""Send every frame that Manim renders to one encoder for the whole section."""

from collections.abc import Callable, Iterable
from functools import partial

import numpy as np
from manim.scene.scene_file_writer import SceneFileWriter, _SceneFileWriterSettings
from numpy.typing import NDArray

from nnviz_core.video.dirty_rects import Patch
from nnviz_core.video.piece_encoder import PieceEncoder

FrameCallback = Callable[[int], None]  # called with the number of frames written so far


class SectionWriter(SceneFileWriter):
    """Write a section without partial movies: Manim's writer asks, one encoder answers.

    Stills, section names and the output plan stay Manim's. The encoder is closed when the scene finishes and
    aborted when it fails.
    """

    def __init__(self, settings: _SceneFileWriterSettings, *, encoder: PieceEncoder, on_frames: FrameCallback) -> None:
        super().__init__(settings)
        self.encoder = encoder
        self.on_frames = on_frames

    def write_frame(
        self, pixels: NDArray[np.uint8], *, repeat: int = 1, changed: Iterable[Patch] | None = None
    ) -> None:
        """Encode a frame `repeat` times; a frozen wait comes as one frame with its whole length.

        `changed` says where it differs from the frame before; None stands for anywhere.
        """
        self.encoder.write(pixels, repeat, changed)
        self.frame_count = self.encoder.frames
        self.on_frames(self.frame_count)

    def finish(self) -> None:
        """Complete the file of the section."""
        self.encoder.close()
        self.final_file_path = self.encoder.path

    def abort_encode_jobs(self, reraise_encoder_failures: bool = False) -> None:
        """Drop the unfinished file; the error that stopped the scene is already on its way."""
        self.encoder.abort()

    def add_partial_movie_file(self, hash_animation: str | None) -> None:
        """Plan nothing: there are no partial movies."""

    def begin_animation(self, allow_write: bool = False, *, animation_index: int, file_path: object = None) -> None:
        """Open nothing: the encoder is open from the first frame of the section to the last."""

    def end_animation(self, allow_write: bool = False) -> None:
        """Close nothing."""

    def is_already_cached(self, hash_invocation: str) -> bool:
        """Return False: sections are cached as a whole, plays are not."""
        return False


def _ignore(frames: int) -> None:
    """Report to nobody."""


def writing_to(
    encoder: PieceEncoder, on_frames: FrameCallback = _ignore
) -> Callable[[_SceneFileWriterSettings], SectionWriter]:
    """Return what `CairoRenderer` takes as `file_writer_class`."""
    return partial(SectionWriter, encoder=encoder, on_frames=on_frames)
