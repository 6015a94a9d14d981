"""A film as it was drawn, pixel by pixel: what every format but the mp4 is made of."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from nnviz_core.video.h264 import Pixels
from nnviz_core.video.lossless import Shown, shown_in
from nnviz_core.video.narration import SoundTrack
from nnviz_core.video.probing import Chapter


@dataclass(frozen=True, slots=True, eq=False)
class DrawnFilm:
    """Pictures in lossless pieces, and what a file says besides."""

    pieces: tuple[Path, ...]  # in order
    width: int  # px
    height: int  # px
    fps: int
    frames: int
    transparent: bool  # else every pixel is opaque
    title: str
    language: str
    comment: str
    chapters: tuple[Chapter, ...] = ()
    tracks: tuple[SoundTrack, ...] = ()
    budget: int = 0  # bytes; 0 for formats that have none

    def pictures(self) -> Iterator[Shown]:
        """Yield every picture, its colours times its alpha, and for how many frames it is shown."""
        for piece in self.pieces:
            yield from shown_in(piece)

    def picture_at(self, frame: int) -> Pixels:
        """Return the picture that a frame shows. Raises IndexError outside the film."""
        end = 0
        for pixels, count in self.pictures():
            end += count
            if frame < end:
                return pixels
        raise IndexError(f"There is no frame {frame}.")
