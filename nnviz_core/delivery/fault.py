"""The records of an audit: what is looked at, and what is found wrong."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nnviz_core.delivery.encode import UNREADABLE, FilmFacts, probe
from nnviz_core.delivery.folder import MANIFEST
from nnviz_core.delivery.videos import VIDEO

AGAIN = "publish the config again"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong, in a sentence, and what helps."""

    check: str
    file: str
    says: str
    hint: str


@dataclass(frozen=True, slots=True, eq=False)
class Published:
    """A bundle as it lies in its folder."""

    folder: Path
    manifest: Mapping[str, Any]

    @property
    def files(self) -> Mapping[str, Mapping[str, Any]]:
        """Return what the manifest says of every file."""
        files: Mapping[str, Mapping[str, Any]] = self.manifest["files"]
        return files

    def has(self, name: str) -> bool:
        """Say whether a file is there."""
        return (self.folder / name).is_file()

    def text(self, name: str) -> str:
        """Read a text file; what is not UTF-8 becomes a mark."""
        return (self.folder / name).read_text(encoding="utf-8", errors="replace")

    def named(self, pattern: str) -> list[str]:
        """List the files of a pattern."""
        return sorted(path.name for path in self.folder.glob(pattern))

    @property
    def videos(self) -> Mapping[str, Mapping[str, Any]]:
        """Return the theme and the codec of every file that shows the film."""
        videos: Mapping[str, Mapping[str, Any]] = self.manifest.get("videos", {})
        return {VIDEO: {"codec": "h264"}, **videos}

    def facts(self, name: str = VIDEO) -> FilmFacts | None:
        """Read a film's facts, None where there is no film that can be read."""
        try:
            return probe(self.folder / name)
        except UNREADABLE:
            return None


def read_manifest(folder: Path) -> tuple[Published | None, Sequence[Fault]]:
    """Read a bundle's manifest; without one there is nothing to compare with."""
    try:
        tree = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        film, files = tree["film"], tree["files"]
        _ = [(str(each["sha256"]), int(each["bytes"])) for each in files.values()]
        _ = [str(each["codec"]) for each in tree.get("videos", {}).values()]
        _ = [float(film[key]) for key in ("frames", "fps", "seconds", "width", "height")]
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        says = "is missing or cannot be read, so nothing can be compared with it."
        return None, [Fault("manifest", MANIFEST, says, AGAIN)]
    return Published(folder, tree), []
