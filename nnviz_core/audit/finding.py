"""The records of an audit: what is looked at, and what is found wrong."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from stat import S_ISLNK, S_ISREG
from types import MappingProxyType
from typing import Any

from nnviz_core.publish.film_files import VIDEO
from nnviz_core.render.folder import MANIFEST
from nnviz_core.video.film_formats import begins_as_film
from nnviz_core.video.probing import UNREADABLE, FilmFacts, probe

AGAIN = "publish the config again"
SLIDES_PAGE = "slides/*.html"  # that manim-slides writes, with the films in it
MEGABYTE = 1_000_000
TEXT_LIMITS: Mapping[str, int] = MappingProxyType(  # by the end of the name; several times what an hour of film has
    {
        ".html": 3 * MEGABYTE,
        ".vtt": MEGABYTE,
        ".srt": MEGABYTE,
        ".txt": 4 * MEGABYTE,
        ".md": 4 * MEGABYTE,
        ".toml": 4 * MEGABYTE,
        ".json": 8 * MEGABYTE,
    }
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong, in a sentence, and what helps."""

    check: str
    file: str
    says: str
    hint: str


@dataclass(frozen=True, slots=True, eq=False)
class Published:
    """A bundle as it lies in its folder: only files that lie in it, never what a link leads to."""

    folder: Path
    manifest: Mapping[str, Any]
    known_facts: dict[str, FilmFacts | None] = field(default_factory=dict)

    @property
    def files(self) -> Mapping[str, Mapping[str, Any]]:
        """Return what the manifest says of every file."""
        files: Mapping[str, Mapping[str, Any]] = self.manifest["files"]
        return files

    def unfit(self, name: str) -> str:
        """Say why a file cannot be looked at, "" if it can."""
        return unfit(self.folder, name)

    def has(self, name: str) -> bool:
        """Say whether a file is there and can be looked at."""
        return not self.unfit(name)

    def text(self, name: str) -> str:
        """Read a text file; what is not UTF-8 becomes a mark."""
        return (self.folder / name).read_text(encoding="utf-8", errors="replace")

    def named(self, pattern: str) -> list[str]:
        """List the files of a pattern."""
        return sorted(path.name for path in self.folder.glob(pattern) if self.has(path.name))

    @property
    def videos(self) -> Mapping[str, Mapping[str, Any]]:
        """Return the theme and the codec of every file that shows the film."""
        videos: Mapping[str, Mapping[str, Any]] = self.manifest.get("videos", {})
        return {VIDEO: {"codec": "h264"}, **videos}

    def facts(self, name: str = VIDEO) -> FilmFacts | None:
        """Read a film's facts once, None where there is no film that can be read."""
        if name not in self.known_facts:
            self.known_facts[name] = self._read_facts(name)
        return self.known_facts[name]

    def _read_facts(self, name: str) -> FilmFacts | None:
        """Read a film's facts; FFmpeg, which follows lists of files, gets only what begins as a film does."""
        if not self.has(name) or not begins_as_film(self.folder / name):
            return None
        try:
            return probe(self.folder / name)
        except (*UNREADABLE, ArithmeticError, AttributeError):  # PyAV leaves out what it could not read
            return None


def unfit(folder: Path, name: str) -> str:
    """Say why a file of a folder cannot be looked at, "" if it can; no link is followed."""
    parts = name.split("/")
    if name.startswith("/") or not set(parts).isdisjoint(("", ".", "..")):
        return "lies outside the folder"
    try:
        for count in range(1, len(parts) + 1):
            facts = folder.joinpath(*parts[:count]).lstat()
            if S_ISLNK(facts.st_mode):
                return "is a link, or lies in one; a bundle holds files"
    except (OSError, ValueError):  # it is not there, or the name is none
        return "is not there"
    if not S_ISREG(facts.st_mode):
        return "is no file"
    holds_films = PurePath(name).match(SLIDES_PAGE)
    limit = facts.st_size if holds_films else TEXT_LIMITS.get(PurePath(name).suffix, facts.st_size)
    if facts.st_size > limit:
        return f"has {facts.st_size / 1e6:.0f} MB, but no such file of a bundle has more than {limit / 1e6:.0f} MB"
    return ""


def read_manifest(folder: Path) -> tuple[Published | None, Sequence[Finding]]:
    """Read a bundle's manifest; without one there is nothing to compare with."""
    says = unfit(folder, MANIFEST)
    if says not in ("", "is not there"):
        return None, [Finding("manifest", MANIFEST, f"{says}.", AGAIN)]
    try:
        tree = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        _ = (*tree["files"].values(), *(tree["film"][key] for key in ("frames", "fps", "seconds", "width", "height")))
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        says = "is missing or cannot be read, so nothing can be compared with it."
        return None, [Finding("manifest", MANIFEST, says, AGAIN)]
    return Published(folder, tree), []
