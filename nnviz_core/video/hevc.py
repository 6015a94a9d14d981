"""Write a drawn film as HEVC with 10 bits a colour, in which slow gradients show no steps."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from nnviz_core.video.drawn_film import DrawnFilm
from nnviz_core.video.sound import BITS_A_SECOND
from nnviz_core.video.transcoding import VideoCodec, transcode

SETTINGS: Mapping[str, str] = MappingProxyType(
    {"preset": "fast", "crf": "20", "x265-params": "log-level=error:frame-threads=1"}  # the same bytes every time
)
TAG = "hvc1"  # as Apple's players want it


def write(film: DrawnFilm, path: Path) -> dict[str, Any]:
    """Encode a film."""
    transcode(film, path, VideoCodec("libx265", "mp4", "yuv420p10le", SETTINGS, "aac", BITS_A_SECOND, tag=TAG))
    return {"pixel_format": "yuv420p10le"}
