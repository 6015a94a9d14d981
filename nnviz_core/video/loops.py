"""What GIF, WebP and animated PNG share: endless, in few bytes, with fewer and smaller pictures where need be."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image

from nnviz_core.files import whole_file
from nnviz_core.video.drawn_film import DrawnFilm
from nnviz_core.video.transparency import straight

LEAST_BUDGET, BUDGET_A_SECOND = 3_000_000, 300_000  # bytes
UNITS = {"": 1, "b": 1, "kb": 1_000, "mb": 1_000_000, "gb": 1_000_000_000}
FASTEST = 50  # pictures a second: browsers slow down what is faster


class BudgetError(Exception):
    """A film that does not fit into its bytes, and the sentence that says so."""


@dataclass(frozen=True, slots=True)
class Reduction:
    """How much of a film a loop keeps."""

    every: int = 1  # of so many frames one is shown
    share: float = 1.0  # of the width and of the height
    detail: int = 0  # colours of a GIF, quality of a WebP; 0 for an APNG, which loses nothing


Timed = tuple[Image.Image, int, int]  # a picture, the frame from which it is shown, and the one after its last
Write = Callable[[DrawnFilm, Path, Reduction], bool]  # returns False where it gave up, being beyond the budget


def read_budget(written: str) -> int:
    """Read a number of bytes, such as 3MB or 500 kB. Raises ValueError with a sentence."""
    found = re.fullmatch(r"\s*(\d+(?:\.\d+)?)\s*([A-Za-z]*)\s*", written)
    size = float(found[1]) * UNITS.get(found[2].lower(), 0) if found else 0
    if not 1 <= size <= 1e12:
        raise ValueError(f"--budget {written}: give a size, such as 3MB or 500kB.")
    return int(size)


def usual_budget(seconds: float) -> int:
    """Return the bytes that a loop may have if nothing is said."""
    return max(LEAST_BUDGET, int(BUDGET_A_SECOND * seconds))


def megabytes(size: int) -> str:
    """Write a size for people."""
    return f"{size / 1e6:.2f} MB" if size < 10_000_000 else f"{size / 1e6:.1f} MB"


def write_within(
    film: DrawnFilm, path: Path, reductions: Sequence[Reduction], write: Write, *, detail: str | None = None
) -> dict[str, Any]:
    """Write a loop with the least reduction that fits the budget, and return what was chosen.

    `detail` is what a reduction reduces besides. Raises BudgetError with a sentence where even the last does not fit.
    """
    for reduction in _allowed(reductions, film.fps):
        with whole_file(path) as draft:
            fits = write(film, draft, reduction)
            size = draft.stat().st_size
        if fits and size <= film.budget:
            return {**_said(film, reduction, detail), "budget": film.budget}
        path.unlink()
    smallest = shown_as(_said(film, reduction, detail))
    raise BudgetError(
        f"{path.name}: even at {smallest}, it is larger than {megabytes(film.budget)}; "
        "show fewer sections with --section, or allow more with --budget."
    )


def shown_as(chosen: Mapping[str, Any]) -> str:
    """Say in a line what was chosen."""
    detail = [f", {name} {chosen[name]}" for name in ("colours", "quality") if name in chosen]
    return f"{chosen['width']} x {chosen['height']}, {chosen['fps']:g} pictures a second{''.join(detail)}"


def _allowed(reductions: Sequence[Reduction], fps: int) -> Iterator[Reduction]:
    """Leave out more frames where the film has more than browsers show."""
    least = -(-fps // FASTEST)
    for each in reductions:
        yield Reduction(each.every * least, each.share, each.detail)


def _said(film: DrawnFilm, reduction: Reduction, detail: str | None) -> dict[str, Any]:
    width, height = size_of(film, reduction)
    said = {"width": width, "height": height, "fps": film.fps / reduction.every}
    return {**said, detail: reduction.detail} if detail else said


def size_of(film: DrawnFilm, reduction: Reduction) -> tuple[int, int]:
    """Return the width and the height of a loop."""
    return round(film.width * reduction.share), round(film.height * reduction.share)


def pictures_of(film: DrawnFilm, reduction: Reduction) -> Iterator[Timed]:
    """Yield the pictures that are kept, with their times in kept frames."""
    size, end = size_of(film, reduction), 0
    for pixels, count in film.pictures():
        first, end = end, end + count
        start, stop = (-(-frame // reduction.every) for frame in (first, end))
        if start < stop:
            picture = Image.fromarray(straight(pixels) if film.transparent else pixels[..., :3])
            kept = picture if picture.size == size else picture.resize(size, Image.Resampling.LANCZOS)
            yield kept, start, stop
