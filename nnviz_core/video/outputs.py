"""The table of what `nnviz render --format` makes: the mp4 that is joined, and what is made of lossless pieces."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from nnviz_core.video.drawn_film import DrawnFilm

# What makes a file, or a folder, of a drawn film, and says what it chose.
OutputWriter = Callable[["DrawnFilm", Path], Mapping[str, Any]]
FRAMES = "frames"  # the folder of a sequence of pictures
PILLOW = "pillow"


@dataclass(frozen=True, slots=True)
class OutputFormat:
    """What a film can be delivered as."""

    name: str
    suffix: str  # of its file; "" for a folder of pictures
    encoder: str  # as FFmpeg calls it, or Pillow
    about: str
    module: str = ""  # that has its writer as `write` and what it is encoded with as SETTINGS; "" for the mp4
    alpha: bool = False
    sound: bool = False
    budget: bool = False  # it loops, and is made as small as that says

    def file_of(self, film: str) -> str:
        """Return what holds the pictures of a film: a file, or a folder."""
        return f"{film}{self.suffix}" if self.suffix else FRAMES

    @property
    def settings(self) -> Mapping[str, Any]:
        """Return what it is encoded with."""
        return dict(self._made_by.SETTINGS)

    def write(self, film: "DrawnFilm", path: Path) -> Mapping[str, Any]:
        """Write a film and return what was chosen for it."""
        writer: OutputWriter = self._made_by.write
        return writer(film, path)

    @property
    def _made_by(self) -> Any:  # imported where it is asked for
        return import_module(self.module)


MP4_OUTPUT = OutputFormat("mp4", ".mp4", "libx264", "H.264", sound=True)
OUTPUTS: Mapping[str, OutputFormat] = MappingProxyType(
    {
        "mp4": MP4_OUTPUT,
        "webm": OutputFormat(
            "webm", ".webm", "libvpx-vp9", "VP9", "nnviz_core.video.webm_output", alpha=True, sound=True
        ),
        "prores": OutputFormat(
            "prores", ".mov", "prores_ks", "ProRes 422 HQ, or 4444 with alpha", "nnviz_core.video.prores",
            alpha=True, sound=True,
        ),
        "png": OutputFormat(
            "png", "", PILLOW, "numbered PNGs", "nnviz_core.video.png_sequence", alpha=True
        ),
        "gif": OutputFormat("gif", ".gif", "gif", "an endless GIF", "nnviz_core.video.gif", budget=True),
        "webp": OutputFormat(
            "webp", ".webp", PILLOW, "an endless WebP", "nnviz_core.video.webp",
            alpha=True, budget=True,
        ),
        "apng": OutputFormat(
            "apng", ".apng", "apng", "an endless PNG", "nnviz_core.video.apng", alpha=True, budget=True
        ),
        "hevc": OutputFormat("hevc", ".mp4", "libx265", "HEVC with 10 bits", "nnviz_core.video.hevc", sound=True),
    }
)  # fmt: skip
