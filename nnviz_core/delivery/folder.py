"""Put a film's files into its folder: all of them or none, never over a file of somebody else's."""

import json
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from nnviz_core.delivery.fingerprint import file_hash

MANIFEST = "manifest.json"
HIDDEN = ".sections"  # finished sections, and what a run has in its hands


class FolderError(Exception):
    """A film that cannot be made where it should go, and the sentence that says why."""


@contextmanager
def workplace(folder: Path) -> Iterator[Path]:
    """Give a private folder inside the film's; afterwards it is gone, and so is what is left empty.

    Raises FolderError where the folder cannot be made or written.
    """
    try:
        (folder / HIDDEN).mkdir(parents=True, exist_ok=True)
        work = Path(mkdtemp(prefix="work-", dir=folder / HIDDEN))
    except OSError as error:
        raise FolderError(f"{folder}: {error.strerror}; name a folder that can be written with -o.") from None
    try:
        yield work
    finally:
        shutil.rmtree(work, ignore_errors=True)
        for empty in (folder / HIDDEN, folder):
            with suppress(OSError):
                empty.rmdir()


def require_room(folder: Path, names: Sequence[str], *, film: str, sections: Sequence[int]) -> None:
    """Refuse a folder that is a file, that holds another film, or files of these names which no film put there."""
    if folder.exists() and not folder.is_dir():
        raise FolderError(f"{folder}: this is a file; name a folder with -o.")
    other = other_film(folder, film, sections)
    if other:
        raise FolderError(f"{folder}: this folder holds {other}, which stays; name another folder with -o.")
    if (folder / HIDDEN).is_dir():
        return
    ours = listed(folder)
    for name in (*names, MANIFEST):
        if name not in ours and (folder / name).exists():
            raise FolderError(
                f"{folder / name}: nnviz did not make this file and leaves it alone; name another folder."
            )


def other_film(folder: Path, film: str, sections: Sequence[int]) -> str:
    """Name the film in a folder if it is another one, or other sections of the same."""
    try:
        tree: Any = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        name, there = tree["name"], tree["sections"]
    except (OSError, ValueError, LookupError, TypeError):
        return ""
    if name != film:
        return f'the film "{name}"'
    return "" if there == list(sections) else f'other sections of the film "{name}"'


def listed(folder: Path) -> dict[str, str]:
    """Read which files the manifest in a folder lists, with their checksums; none if it is not ours."""
    try:
        tree: Any = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        files = {name: entry["sha256"] for name, entry in tree["files"].items() if is_inside(name)}
        return {**files, MANIFEST: ""} if "nnviz" in tree["versions"] else {}
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return {}


def publish(work: Path, folder: Path, names: Sequence[str]) -> None:
    """Move finished files into the folder in order, then remove what only the film before this one had."""
    before = listed(folder)
    for name in names:
        (folder / name).parent.mkdir(exist_ok=True)
        (work / name).replace(folder / name)
    for name in before.keys() - set(names) - {MANIFEST}:
        stale = folder / name
        if stale.is_file() and file_hash(stale) == before[name]:
            stale.unlink()
            with suppress(OSError):  # a folder that is not empty
                stale.parent.rmdir()


def is_inside(name: str) -> bool:
    """Say whether a name stays in the folder: a file, or one in a folder there."""
    parts = name.split("/")
    plain = all(part not in ("", ".", "..") and not set(part) & set("\\:") for part in parts)
    return plain and len(parts) <= 2
