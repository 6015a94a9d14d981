"""Give a run a private place in a film's folder, and let other runs see which film it is making there."""

import json
import os
import shutil
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

from nnviz_core.render import locking
from nnviz_core.render.film_names import require_printable
from nnviz_core.render.folder import (
    HIDDEN,
    Contents,
    FolderError,
    read_tree,
    require_room,
    require_unchanged,
    standing,
)
from nnviz_core.render.placing import LOCK, put, recover

WORK = "work-"  # how the folder of one run begins; the lock in it says that the run is alive
CLAIM = "claim.json"  # in the folder of a run: the film that it makes
SECONDS_TO_WAIT = 60.0  # for another run, which needs moments
SECONDS_TO_CLEAR = 1.0

Note = Callable[[str], None]  # called with a line for whoever watches


@dataclass(frozen=True, slots=True)
class Workplace:
    """A private folder of a run, and what stood in the film's folder when the run began."""

    path: Path
    before: str  # a checksum of the manifest


def say_nothing(line: str) -> None:
    """Take a line that nobody watches for."""


@contextmanager
def workplace(folder: Path, contents: Contents | None = None, *, note: Note = say_nothing) -> Iterator[Workplace]:
    """Give a private folder inside the film's; afterwards it is gone, and so is what is left empty.

    What a run left behind that was killed is mended or removed first. Raises FolderError where the folder cannot be
    made or written, or cannot take `contents`, now or because another run is making another film there.
    """
    require_printable(folder)
    if folder.exists() and not folder.is_dir():
        raise FolderError(f"{folder}: this is a file; name a folder with -o.")
    with alone(folder, note=note) as hidden:
        _look_around(folder, contents)
        with _refusing(folder):
            work = Path(mkdtemp(prefix=WORK, dir=hidden))
            lock = locking.take(work / LOCK, seconds=SECONDS_TO_CLEAR)
            if contents:
                (work / CLAIM).write_text(json.dumps(contents.claim), encoding="utf-8")
        before = standing(folder)
    try:
        yield Workplace(work, before)
    finally:
        lock.release()
        shutil.rmtree(work, ignore_errors=True)
        if os.path.lexists(folder / HIDDEN):
            with suppress(FolderError), alone(folder, seconds=SECONDS_TO_CLEAR):
                pass


def look_at(folder: Path, contents: Contents, *, note: Note = say_nothing) -> str:
    """Refuse a folder that cannot take a film, and return what stands there now. Raises FolderError."""
    require_printable(folder)
    if not folder.is_dir():
        require_room(folder, contents)
        return ""
    with alone(folder, note=note):
        _look_around(folder, contents)
        return standing(folder)


def publish(work: Path, folder: Path, contents: Contents, *, before: str, note: Note = say_nothing) -> None:
    """Put finished files into the folder as a whole, and remove what only the film before this one had.

    Raises FolderError where another film has come there since `before` was seen.
    """
    with alone(folder, note=note):
        recover(folder)
        require_room(folder, contents)
        require_unchanged(folder, contents, before)
        put(work, folder, contents.names, exchanging=not _others(folder / HIDDEN, work))


@contextmanager
def alone(folder: Path, *, note: Note = say_nothing, seconds: float = SECONDS_TO_WAIT) -> Iterator[Path]:
    """Keep other runs, on this machine at least, from looking and putting meanwhile; give the hidden folder.

    Raises FolderError where the folder cannot be made or locked, or is held by another for long.
    """
    hidden = folder / HIDDEN
    with _refusing(folder):
        lock = _held(folder, note, seconds)
    try:
        yield hidden
    finally:
        if lock.is_in_place() and [each.name for each in hidden.iterdir()] == [LOCK]:
            lock.remove()
        lock.release()
        for empty in (hidden, folder):
            with suppress(OSError):
                empty.rmdir()


def _held(folder: Path, note: Note, seconds: float) -> locking.Lock:
    """Hold the lock of a folder; whoever had it may remove both folders, empty as they are, at any moment."""
    while True:
        _make(folder)
        try:
            return locking.take(
                _hidden(folder) / LOCK,
                seconds=seconds,
                on_wait=lambda: note(f"{folder}: waiting for another run that is busy there"),
            )
        except FileNotFoundError:
            continue


def _hidden(folder: Path) -> Path:
    """Make the hidden folder, for this user alone. Raises FolderError where something else has its name."""
    hidden = folder / HIDDEN
    with suppress(FileExistsError):
        hidden.mkdir(mode=0o700)
    with suppress(FileNotFoundError):
        if not stat.S_ISDIR(os.lstat(hidden).st_mode):
            raise FolderError(f"{hidden}: this is a link or a file, but nnviz keeps a folder here; remove it.")
    return hidden


def _make(folder: Path) -> None:
    """Make a folder that another run may remove, empty as it is, between the system's refusal and our look."""
    while True:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except FileExistsError:
            if os.path.lexists(folder) and not folder.is_dir():
                raise
        else:
            return


@contextmanager
def _refusing(folder: Path) -> Iterator[None]:
    """Say in a sentence why a folder cannot be used."""
    try:
        yield
    except locking.LockHeldError as error:
        [path] = error.args
        raise FolderError(f"{folder}: another process holds {path}; end it, or name another folder with -o.") from None
    except OSError as error:
        inside = error.filename and HIDDEN in Path(os.fsdecode(error.filename)).parts
        place = os.fsdecode(error.filename) if inside else folder
        raise FolderError(f"{place}: {error.strerror}; name a folder that can be written with -o.") from None


def _look_around(folder: Path, contents: Contents | None) -> None:
    """Mend what killed runs left, and refuse what cannot be made here."""
    hidden = folder / HIDDEN
    with _refusing(folder):
        recover(folder)
    for work in _works(hidden):
        if not locking.is_held(work / LOCK):
            shutil.rmtree(work, ignore_errors=True)
    if contents:
        require_room(folder, contents)
        for work in _works(hidden):
            _require_no_rival(folder, read_tree(work / CLAIM), contents)


def _require_no_rival(folder: Path, claim: object, contents: Contents) -> None:
    """Refuse while a run is making another film there. Raises FolderError."""
    if not isinstance(claim, dict) or not claim or claim == contents.claim:
        return
    about = claim.get("about")
    name = about.get("name") if isinstance(about, dict) else "another"
    which = "another version of the film" if name == contents.about["name"] else "the film"
    raise FolderError(f'{folder}: another run is making {which} "{name}" there; name another folder with -o.')


def _works(hidden: Path) -> list[Path]:
    """List the folders of runs, following no link."""
    return [work for work in sorted(hidden.glob(f"{WORK}*")) if work.is_dir() and not work.is_symlink()]


def _others(hidden: Path, work: Path) -> list[Path]:
    """List the folders of other runs that are alive: they go on under the path that they know."""
    return [each for each in _works(hidden) if each != work and each not in work.parents]
