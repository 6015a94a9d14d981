"""Write a drawn film as ProRes, which editing programs take: 422 HQ, or 4444 with straight alpha."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from nnviz_core.video.drawn_film import DrawnFilm
from nnviz_core.video.sound import BITS_A_SECOND
from nnviz_core.video.transcoding import VideoCodec, transcode

SETTINGS: Mapping[str, str] = MappingProxyType({"vendor": "apl0"})  # without which some editors refuse the file
OPAQUE: Mapping[str, str] = MappingProxyType({**SETTINGS, "profile": "hq"})
WITH_ALPHA: Mapping[str, str] = MappingProxyType({**SETTINGS, "profile": "4444", "alpha_bits": "16"})


def write(film: DrawnFilm, path: Path) -> dict[str, Any]:
    """Encode a film."""
    kind, options = ("yuva444p10le", WITH_ALPHA) if film.transparent else ("yuv422p10le", OPAQUE)
    transcode(film, path, VideoCodec("prores_ks", "mov", kind, options, "aac", BITS_A_SECOND, alone=True))
    return {"pixel_format": kind, "profile": options["profile"]}
