"""Write a drawn film as WebM: VP9, with straight alpha where it is transparent."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from nnviz_core.video import webm
from nnviz_core.video.drawn_film import DrawnFilm
from nnviz_core.video.transcoding import VideoCodec, transcode

SETTINGS: Mapping[str, str] = MappingProxyType({**webm.SETTINGS, "crf": "18"})  # areas within 3 of 255 of the theme's


def write(film: DrawnFilm, path: Path) -> dict[str, Any]:
    """Encode a film."""
    kind = "yuva420p" if film.transparent else "yuv420p"
    transcode(film, path, VideoCodec("libvpx-vp9", "webm", kind, SETTINGS, "libopus", webm.SOUND_BITS_A_SECOND))
    return {"pixel_format": kind}
