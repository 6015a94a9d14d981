"""Put a film's files into its folder: all of them or none, never over a file of somebody else's."""

import hashlib
import json
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import gettempdir, mkdtemp
from typing import Any

from filelock import FileLock, Timeout

from nnviz_core.delivery.fingerprint import file_hash

MANIFEST = "manifest.json"
HIDDEN = ".nnviz"  # what a run has in its hands
WORK, LOCK = "work-", "lock"  # a folder of one run, and the file in it that says that the run is alive


class FolderError(Exception):
    """A film that cannot be made where it should go, and the sentence that says why."""


@contextmanager
def workplace(folder: Path) -> Iterator[Path]:
    """Give a private folder inside the film's; afterwards it is gone, and so is what is left empty.

    What a run left behind that was killed is removed first. Raises FolderError where the folder cannot be made or
    written.
    """
    hidden = folder / HIDDEN
    try:
        hidden.mkdir(parents=True, exist_ok=True)
        _remove_abandoned(hidden)
        work = Path(mkdtemp(prefix=WORK, dir=hidden))
        lock = FileLock(work / LOCK)
        lock.acquire()
    except OSError as error:
        raise FolderError(f"{folder}: {error.strerror}; name a folder that can be written with -o.") from None
    try:
        yield work
    finally:
        lock.release()
        shutil.rmtree(work, ignore_errors=True)
        for empty in (hidden, folder):
            with suppress(OSError):
                empty.rmdir()


def _remove_abandoned(hidden: Path) -> None:
    """Remove the folders of runs that are no longer alive; one that has no lock yet is just being made."""
    for work in hidden.glob(f"{WORK}*"):
        if not (work / LOCK).exists():
            continue
        with suppress(Timeout, OSError), FileLock(work / LOCK, blocking=False):
            shutil.rmtree(work, ignore_errors=True)


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Keep other runs on this machine from putting files into the folder meanwhile."""
    place = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()
    with FileLock(Path(gettempdir()) / f"nnviz-{place[:32]}.lock", mode=0o666):
        yield


def require_room(folder: Path, names: Sequence[str], *, film: str, sections: Sequence[int]) -> None:
    """Refuse a folder that is a file, that holds another film, or files of these names which no film put there."""
    if folder.exists() and not folder.is_dir():
        raise FolderError(f"{folder}: this is a file; name a folder with -o.")
    other = other_film(folder, film, sections)
    if other:
        raise FolderError(f"{folder}: this folder holds {other}, which stays; name another folder with -o.")
    if (folder / HIDDEN).is_dir():  # a run that is alive, or that was killed, has looked before
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
    with alone(folder):
        before = listed(folder)
        for name in names:
            (folder / name).parent.mkdir(exist_ok=True)
            (work / name).replace(folder / name)
        for name in before.keys() - set(names) - {MANIFEST}:
            _remove_stale(folder / name, before[name])


def _remove_stale(stale: Path, checksum: str) -> None:
    """Remove a file that is as the film before this one left it."""
    if stale.is_file() and file_hash(stale) == checksum:
        stale.unlink()
        with suppress(OSError):  # a folder that is not empty
            stale.parent.rmdir()


def is_inside(name: str) -> bool:
    """Say whether a name stays in the folder: a file, or one in a folder there."""
    parts = name.split("/")
    plain = all(part not in ("", ".", "..") and not set(part) & set("\\:") for part in parts)
    return plain and len(parts) <= 2
