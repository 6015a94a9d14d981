"""Choose how the pieces of a film are kept: as the packets of the mp4, or every pixel as it was drawn."""

from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Literal, Protocol, Self

from nnviz_core.video.dirty_rects import Patch
from nnviz_core.video.encoder import SectionEncoder
from nnviz_core.video.h264 import EncoderSettings, Pixels
from nnviz_core.video.lossless import LosslessEncoder

PieceKind = Literal["h264", "lossless"]


class PieceEncoder(Protocol):
    """What takes the frames of a piece."""

    path: Path
    frames: int

    def write(self, frame: Pixels, repeat: int = 1, changed: Iterable[Patch] | None = None) -> None:
        """Add a frame so many times, saying where it differs from the one before; None stands for anywhere."""

    def close(self) -> None:
        """Put the finished file in place."""

    def abort(self) -> None:
        """Drop the unfinished file."""

    def __enter__(self) -> Self:
        """Begin."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close, or abort on an error."""


def piece_encoder(
    kind: PieceKind, path: Path, *, width: int, height: int, fps: int, settings: EncoderSettings
) -> PieceEncoder:
    """Open what keeps a piece of a kind."""
    if kind == "lossless":
        return LosslessEncoder(path, width=width, height=height, fps=fps)
    return SectionEncoder(path, width=width, height=height, fps=fps, settings=settings)
