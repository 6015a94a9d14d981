"""Look whether a file is the piece that it is taken for, before a film is made of it."""

from fractions import Fraction
from functools import cache
from pathlib import Path

from nnviz_core.render.pieces import Piece
from nnviz_core.video.decoding import read_frames
from nnviz_core.video.h264 import bare_encoder, parameter_sets
from nnviz_core.video.lossless import holds_frames
from nnviz_core.video.probing import film_header, probe
from nnviz_core.video.video_settings import VideoFormat


def is_piece(piece: Piece, path: Path) -> bool:
    """Say whether a file holds the frames of a piece, in its size and rate, as our encoder writes them.

    Whatever is wrong with a file from a cache, the piece is drawn again: nothing is raised.
    """
    try:
        if piece.format.pieces == "lossless":
            size = {"width": piece.format.width, "height": piece.format.height}
            return holds_frames(path, frames=piece.span.frames, fps=piece.format.fps, **size)
        facts, format = probe(path), piece.format
        expected = (piece.span.frames, Fraction(format.fps), format.width, format.height)
        return (
            (facts.frames, facts.fps, facts.width, facts.height) == expected
            and (facts.codec, facts.pixel_format, facts.audio_tracks) == ("h264", "yuv420p", 0)
            and facts.steady
            and facts.keyframes[:1] == (0,)
            and all(part in film_header(path) for part in _header(format))
            and len(read_frames(path, [0])) == 1
        )
    except Exception:
        return False


@cache
def _header(format: VideoFormat) -> tuple[bytes, ...]:
    """Return what the header of every film of a look contains."""
    encoder = bare_encoder(format.width, format.height, format.fps, format.settings)
    return parameter_sets(encoder.extradata or b"")
