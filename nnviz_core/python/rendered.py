"""Hold a film that was made: a notebook plays it, with its captions beside the picture or drawn in it."""

import base64
import os
from dataclasses import dataclass
from html import escape
from pathlib import Path
from urllib.parse import quote

from nnviz_core.render.film import MadeFilm
from nnviz_core.render.plan import FilmPlan

# A larger video is linked to. Jupyter Server passes on 1,000,000 bytes a second over 3 seconds at most
# (ServerApp.iopub_data_rate_limit); in base64 bytes are a third more.
MOST_EMBEDDED = 2_000_000
MOST_SHOWN = 960  # pixels across
_TYPES = {".mp4": "video/mp4", ".webm": "video/webm", ".gif": "image/gif", ".webp": "image/webp", ".apng": "image/apng"}


@dataclass(frozen=True, slots=True, eq=False)
class RenderedFilm:
    """A film that lies in its folder."""

    path: Path  # the film itself
    title: str
    language: str
    captions_name: str  # what a player calls them
    drawn: bool  # whether the picture shows the captions
    seconds: float
    width: int
    height: int

    @property
    def folder(self) -> Path:
        """Return the folder with the film, its captions, chapters, numbers and manifest."""
        return self.path.parent

    @property
    def captions(self) -> Path:
        """Return the file of captions, WebVTT."""
        return self.path.with_suffix(".vtt")

    def _repr_html_(self) -> str:
        """Play the film in a notebook: inside it where the film is small, else from its file."""
        kind, there = _TYPES.get(self.path.suffix, ""), self.path.is_file()
        small = there and self.path.stat().st_size <= MOST_EMBEDDED
        if not kind or not there or not (small or _is_beside(self.path)):
            return f"<p>{self._link()}</p>"
        source = _data(self.path, kind) if small else _address(self.path)
        if kind.startswith("image/"):
            return f'<img src="{source}" width="{self._across}" alt="{escape(self.title)}">'
        return self._player(f'<source src="{source}" type="{kind}">') + ("" if small else f"\n<p>{self._link()}</p>")

    def _player(self, source: str) -> str:
        return (
            f'<video controls playsinline preload="metadata" width="{self._across}" '
            f'style="max-width: 100%; height: auto" aria-label="{escape(self.title)}">\n'
            f"{source}\n{self._track()}</video>"
        )

    def _track(self) -> str:
        """Give the player the captions, which are on where the picture does not show them."""
        if not self.captions.is_file():
            return ""
        shown, source = "" if self.drawn else "default ", _data(self.captions, "text/vtt")
        name = escape(self.captions_name)
        return f'<track kind="captions" srclang="{self.language}" label="{name}" {shown}src="{source}">\n'

    def _link(self) -> str:
        size = f" ({self.path.stat().st_size / 1e6:.1f} MB)" if self.path.is_file() else ""
        return f'<a href="{_address(self.path)}">{escape(str(self.path))}</a>{size}'

    @property
    def _across(self) -> int:
        return min(self.width, MOST_SHOWN)

    def __repr__(self) -> str:
        return f"<film {str(self.path)!r}: {self.seconds:.1f} s, {self.width} x {self.height}>"


def rendered_film(plan: FilmPlan, made: MadeFilm) -> RenderedFilm:
    """Say of a film that was made what a player needs to know."""
    return RenderedFilm(
        path=made.path,
        title=plan.source.title,
        language=plan.storyboard.language,
        captions_name=plan.source.words("page-captions"),
        drawn=plan.drawn,
        seconds=plan.timeline.frames / plan.timeline.fps,
        width=plan.format.width,
        height=plan.format.height,
    )


def _data(path: Path, kind: str) -> str:
    return f"data:{kind};base64,{base64.b64encode(path.read_bytes()).decode()}"


def _address(path: Path) -> str:
    """Write the way to a file as a notebook resolves it: from the folder that it works in."""
    return quote(Path(os.path.relpath(path)).as_posix()) if _is_beside(path) else path.absolute().as_uri()


def _is_beside(path: Path) -> bool:
    """Say whether a notebook that works here can reach a file: a page of a server plays no file of the machine."""
    return path.absolute().is_relative_to(Path.cwd())
