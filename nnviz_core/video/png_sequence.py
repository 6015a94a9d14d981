"""Write a film as a folder of numbered PNGs, one a frame, for editors and animation programs."""

from io import BytesIO
from pathlib import Path
from types import MappingProxyType
from typing import Any

from PIL import Image

from nnviz_core.video.drawn_film import DrawnFilm
from nnviz_core.video.transparency import straight

DIGITS = 5
SETTINGS = MappingProxyType({"compress_level": 4})


def frame_name(frame: int) -> str:
    """Return what the picture of a frame is called, counted from 0."""
    return f"{frame:0{DIGITS}}.png"


def write(film: DrawnFilm, path: Path) -> dict[str, Any]:
    """Write every frame into a folder; one that stays is the same file again."""
    path.mkdir()
    frame = 0
    for pixels, count in film.pictures():
        encoded = BytesIO()
        picture = Image.fromarray(straight(pixels) if film.transparent else pixels[..., :3])
        picture.save(encoded, "PNG", **SETTINGS)
        for _ in range(count):
            (path / frame_name(frame)).write_bytes(encoded.getvalue())
            frame += 1
    return {}
