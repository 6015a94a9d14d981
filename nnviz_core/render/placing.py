"""Put a film into its folder as a whole: the old one stands until the new one does, whenever a run is killed.

Where the system can, a new folder is made beside the old one, with the user's own files in it under second names, and
the two change names in one step. Else (another disk is mounted there, the folder holds folders of the user's, a run
works in it) the old files are set aside, the manifest first, and new ones take their place, the manifest last: while a
manifest is there, it is that of the files beside it. The next run puts back what a killed one set aside.
"""

import errno
import hashlib
import json
import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from nnviz_core.render import locking
from nnviz_core.render.fingerprint import file_hash
from nnviz_core.render.folder import HIDDEN, MANIFEST, FolderError, checked, is_unchanged, listed, read_tree
from nnviz_core.render.rename import exchange

JOURNAL = "publishing.json"  # in the hidden folder: names and checksums of what is about to be put
BEFORE = "before"  # in the hidden folder: the files of the film before, while they are being replaced
LOCK = "lock"  # in the hidden folder, as long as a run is busy


def put(work: Path, folder: Path, names: Sequence[str], *, exchanging: bool) -> None:
    """Move files from `work` into the folder and remove what only the film before had. The caller is alone there."""
    folder = folder.resolve()
    old = listed(folder)
    stale = {name for name in old.keys() - {*names, MANIFEST} if is_unchanged(folder, name, old[name])}
    for name in names:
        _write_out(work / name)
    gone = {*names, *stale}
    if not (exchanging and _exchanged(work, folder, names, gone)):
        _replaced(work, folder, names, gone)


def recover(folder: Path) -> None:
    """Put right what a killed run left: the film before it, or the new one, whole. The caller is alone there."""
    folder = folder.resolve()
    hidden = folder / HIDDEN
    before = hidden / BEFORE
    if _is_folder(before):
        if not (folder / MANIFEST).is_file():
            _put_back(folder, before)
        shutil.rmtree(before)
    with suppress(FileNotFoundError):
        (hidden / JOURNAL).unlink()
    beside = _beside(folder)
    with suppress(OSError):
        beside.rmdir()  # where it is empty
    if _is_left_over(beside):
        _discard(beside, folder)


# ---- two folders that change names


def _beside(folder: Path) -> Path:
    """Name the folder that is exchanged for this one: short, and always the same."""
    return folder.parent / f"{HIDDEN}-{hashlib.sha256(os.fsencode(folder.name)).hexdigest()[:16]}"


def _exchanged(work: Path, folder: Path, names: Sequence[str], gone: set[str]) -> bool:
    """Exchange the folder for a new one; return whether that was possible. What is not stays as it was."""
    beside, kept = _beside(folder), _foreign(folder, gone)
    if kept is None or not _may_move(folder):
        return False
    try:
        beside.mkdir(mode=0o700)
    except OSError:
        return False
    moved: list[str] = []
    try:
        (beside / HIDDEN).mkdir(mode=0o700)
        _write_journal(beside / HIDDEN, work, names)
        for name in kept:
            _ready(beside / name)
            os.link(folder / name, beside / name, follow_symlinks=False)
        for name in names:
            _ready(beside / name)
            os.replace(work / name, beside / name)  # noqa: PTH105 (as all renames here)
            moved.append(name)
        _take_after(folder, beside)
        exchange(folder, beside)
    except OSError:
        for name in moved:
            os.replace(beside / name, work / name)  # noqa: PTH105
        shutil.rmtree(beside, ignore_errors=True)
        return False
    except BaseException:
        _discard(beside, folder)
        raise
    _write_out(folder.parent)
    with suppress(OSError):
        (folder / HIDDEN / JOURNAL).unlink()
        (folder / HIDDEN).rmdir()
    _discard(beside, folder)
    return True


def _may_move(folder: Path) -> bool:
    """Say whether the folder may be another one tomorrow: it is ours, nothing is mounted there, we are not in it."""
    try:
        here = Path.cwd()
    except FileNotFoundError:
        here = Path()
    return _is_own(folder) and not folder.is_mount() and folder != here and folder not in here.parents


def _is_own(folder: Path) -> bool:
    """Say whether a folder belongs to this user, as far as the system tells."""
    return not hasattr(os, "geteuid") or folder.stat().st_uid == os.geteuid()


def _foreign(folder: Path, gone: set[str]) -> list[str] | None:
    """List the files that stay, or None where there are folders of the user's, which have no second names."""
    inner = {name.partition("/")[0] for name in {*gone, *listed(folder)} if "/" in name}
    kept: list[str] = []
    for entry in folder.iterdir():
        if entry.name == HIDDEN:
            continue
        if not _is_folder(entry):
            kept.append(entry.name)
            continue
        inside = list(entry.iterdir())
        if entry.name not in inner or any(map(_is_folder, inside)):
            return None
        kept += [f"{entry.name}/{each.name}" for each in inside]
    return [name for name in kept if name not in gone]


def _is_folder(path: Path) -> bool:
    """Say whether a path is a folder itself."""
    return path.is_dir() and not path.is_symlink()


def _take_after(folder: Path, beside: Path) -> None:
    """Give the new folder the rights and the group of the old one."""
    shutil.copystat(folder, beside)
    facts = folder.stat()
    if hasattr(os, "chown") and beside.stat().st_gid != facts.st_gid:
        os.chown(beside, -1, facts.st_gid)
    os.utime(beside)
    _write_out(beside)


def _is_left_over(beside: Path) -> bool:
    """Say whether a run that is dead has left its second folder."""
    hidden = beside / HIDDEN
    if beside.is_symlink() or hidden.is_symlink() or not hidden.is_dir() or not _is_own(beside):
        return False
    return not locking.is_held(hidden / LOCK)


def _discard(beside: Path, folder: Path) -> None:
    """Remove a folder that was exchanged, or was to be; what it alone has of the user's goes into the other."""
    replaced, old = {*_journal(beside / HIDDEN), *listed(folder)}, listed(beside)
    with suppress(OSError):
        for name in _files(beside):
            dispensable = name in replaced or (name in old and is_unchanged(beside, name, old[name]))
            if not dispensable and _is_newer(beside / name, folder / name):
                _ready(folder / name)
                os.replace(beside / name, folder / name)  # noqa: PTH105
        for path in sorted(beside.iterdir(), key=lambda path: path.name == HIDDEN):  # by which it is known, last
            shutil.rmtree(path) if _is_folder(path) else path.unlink()
        beside.rmdir()


def _files(folder: Path) -> Iterator[str]:
    """Yield the names of all files but ours in hiding; a link is a file."""
    for place, folders, files in os.walk(folder):
        base = Path(place)
        if base == folder and HIDDEN in folders:
            folders.remove(HIDDEN)
        links = [name for name in folders if (base / name).is_symlink()]
        yield from ((base / name).relative_to(folder).as_posix() for name in (*files, *links))


def _is_newer(path: Path, other: Path) -> bool:
    """Say whether a file was saved after another of its name, or is the only one."""
    try:
        there = other.lstat()
    except FileNotFoundError:
        return True
    here = path.lstat()
    return (here.st_dev, here.st_ino) != (there.st_dev, there.st_ino) and here.st_mtime_ns > there.st_mtime_ns


# ---- one folder, file by file


def _replaced(work: Path, folder: Path, names: Sequence[str], gone: set[str]) -> None:
    """Set the old files aside, move the new ones in, and forget the old ones; undo all of it where that fails."""
    hidden = folder / HIDDEN
    before = hidden / BEFORE
    _write_journal(hidden, work, names)
    before.mkdir(mode=0o700)
    try:
        for name in sorted(gone, key=lambda name: name != MANIFEST):
            if os.path.lexists(folder / name):
                _move(folder / name, before / name)
        for name in sorted(names, key=lambda name: name == MANIFEST):
            _move(work / name, folder / name)
    except BaseException:
        recover(folder)
        raise
    for inner in {name.partition("/")[0] for name in gone if "/" in name}:
        with suppress(OSError):  # a folder that is not empty
            (folder / inner).rmdir()
    _write_out(folder)
    recover(folder)


def _put_back(folder: Path, before: Path) -> None:
    """Bring back the film before, its manifest last. Raises FolderError over a file that came meanwhile."""
    old, new = listed(before), _journal(folder / HIDDEN)
    set_aside = sorted(_files(before), key=lambda name: name == MANIFEST)
    for name, checksum in new.items():
        back_again = name in old and name not in set_aside
        if not back_again and is_unchanged(folder, name, checksum):
            (folder / name).unlink()
    for name in set_aside:
        if os.path.lexists(folder / name):
            raise FolderError(
                f"{folder / name}: nnviz did not make this file and leaves it alone; "
                "a run was stopped while it was replacing the film here: move the file away and run again."
            )
    for name in set_aside:
        _move(before / name, folder / name)


def _move(path: Path, target: Path) -> None:
    """Rename a file, from another disk too."""
    _ready(target)
    try:
        os.replace(path, target)  # noqa: PTH105
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        draft = target.with_name(f"{HIDDEN}-{hashlib.sha256(os.fsencode(target.name)).hexdigest()[:16]}")
        shutil.copyfile(path, draft)
        os.replace(draft, target)  # noqa: PTH105
        path.unlink()


def _ready(path: Path) -> None:
    """Make the folder of a file."""
    path.parent.mkdir(exist_ok=True)


def _write_journal(hidden: Path, work: Path, names: Sequence[str]) -> None:
    """Write down what is about to be put: of files of these names only those are ours."""
    files = {name: {"sha256": file_hash(work / name)} for name in names}
    (hidden / JOURNAL).write_text(json.dumps({"files": files}), encoding="utf-8")
    _write_out(hidden / JOURNAL)


def _journal(hidden: Path) -> Mapping[str, str]:
    """Read what was about to be put."""
    files = read_tree(hidden / JOURNAL).get("files")
    return checked(files) if isinstance(files, dict) else {}


def _write_out(path: Path) -> None:
    """Let the disk have a file or a folder before anything relies on it; not every system can."""
    with suppress(OSError):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
