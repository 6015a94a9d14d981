"""Write a film as an endless animated WebP, without loss as long as its bytes allow.

Of drawings WebP without loss takes about the bytes that it takes at quality 90.
"""

from itertools import islice
from pathlib import Path
from types import MappingProxyType
from typing import Any

from nnviz_core.video.drawn_film import DrawnFilm
from nnviz_core.video.loops import Reduction, pictures_of, write_within

LOSSLESS = 100  # the quality from which on nothing is lost
REDUCTIONS = (
    Reduction(1, 1, LOSSLESS),
    Reduction(2, 1, LOSSLESS),
    Reduction(2, 1, 75),
    Reduction(2, 0.75, 75),
    Reduction(4, 0.5, 75),
)
SETTINGS = MappingProxyType({"loop": 0, "method": 3, "minimize_size": False})  # for ever


def write(film: DrawnFilm, path: Path) -> dict[str, Any]:
    """Write a film within its budget, and return what was chosen. Raises BudgetError."""
    return write_within(film, path, REDUCTIONS, _write, detail="quality")


def _write(film: DrawnFilm, path: Path, reduction: Reduction) -> bool:
    """Write the pictures of a reduction."""
    milliseconds = 1000 * reduction.every / film.fps
    times = [
        round(stop * milliseconds) - round(start * milliseconds) for _, start, stop in pictures_of(film, reduction)
    ]
    pictures = (picture for picture, _, _ in pictures_of(film, reduction))
    [first] = islice(pictures, 1)
    quality = {"lossless": True, "quality": 60} if reduction.detail == LOSSLESS else {"quality": reduction.detail}
    first.save(path, "WEBP", save_all=True, append_images=pictures, duration=times, **quality, **SETTINGS)
    return True
