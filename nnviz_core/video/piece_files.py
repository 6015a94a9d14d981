"""Choose how the pieces of a film are kept: as the packets of the mp4, or every pixel as it was drawn."""

from pathlib import Path
from typing import Literal

from nnviz_core.video.encoder import SectionEncoder
from nnviz_core.video.h264 import EncoderSettings
from nnviz_core.video.lossless import LosslessEncoder
from nnviz_core.video.piece_encoder import PieceEncoder

PieceKind = Literal["h264", "lossless"]


def piece_encoder(
    kind: PieceKind, path: Path, *, width: int, height: int, fps: int, settings: EncoderSettings
) -> PieceEncoder:
    """Open what keeps a piece of a kind."""
    if kind == "lossless":
        return LosslessEncoder(path, width=width, height=height, fps=fps)
    return SectionEncoder(path, width=width, height=height, fps=fps, settings=settings)
