"""Name the films of a bundle: one a theme and a language, each as mp4 and, if wished, in other formats beside it."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from nnviz_core.video.film_formats import FORMATS, MP4, FilmFormat
from nnviz_core.words.catalogue import Catalogue

VIDEO, POSTER = "video.mp4", "poster.jpg"  # of the config's own theme
THEMES = ("dark", "light")


@dataclass(frozen=True, slots=True)
class Video:
    """One file that shows the film."""

    theme: str
    format: FilmFormat
    own: bool  # of the theme that the config names
    language: str = ""  # of its headings, labels and sound
    suffix: str = ""  # of its name, where another language comes first in the folder

    @property
    def name(self) -> str:
        """Return the file's name: video.mp4, or video.de.light.webm for another language and the other theme."""
        return f"video{self._mark}.{self.format.name}"

    @property
    def poster(self) -> str:
        """Return the name of the picture that stands for it."""
        return f"poster{self._mark}.jpg"

    @property
    def _mark(self) -> str:
        return f"{self.suffix}{'' if self.own else f'.{self.theme}'}"


def videos_of(
    theme: str, *, both_themes: bool, formats: Sequence[str], language: str = "", suffix: str = ""
) -> tuple[Video, ...]:
    """List the files that show the film in a language, the config's own theme and mp4 first."""
    themes = [theme, *(other for other in THEMES if other != theme)] if both_themes else [theme]
    chosen = [format for name, format in FORMATS.items() if format is MP4 or name in formats]
    return tuple(Video(each, format, each == theme, language, suffix) for each in themes for format in chosen)


def video_words(video: Video, words: Catalogue) -> str:
    """Say what a file is, for a list of files."""
    if video.own:
        return words("page-file-film", format=video.format.name)
    return words("page-file-film-in-theme", theme=video.theme, format=video.format.name)


def posters(videos: Sequence[Video]) -> tuple[str, ...]:
    """List the posters of these films, each once."""
    return tuple(dict.fromkeys(video.poster for video in videos))


def source_elements(videos: Sequence[Video], *, at: str = "") -> str:
    """Write what a browser chooses from: of the themes the one that the reader prefers, then mp4 before the others.

    A browser takes the first source that it can play and whose `media` holds. Some course sites drop `media`: there
    the config's own theme plays, because it comes first.
    """
    several = len(posters(videos)) > 1
    return "\n".join(_source(video, at, choice=several and video.own) for video in videos)


def _source(video: Video, at: str, *, choice: bool) -> str:
    media = f' media="(prefers-color-scheme: {video.theme})"' if choice else ""
    return f'<source src="{escape(at)}{video.name}" type="video/{video.format.name}"{media}>'
