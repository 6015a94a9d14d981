"""Find the files that a config names, and refuse what cannot be one, before anything is read.

Only regular files are opened, and no more is read than they hold: a pipe, a device or a file of the kernel
(which says that it is empty, and may never end) gives a sentence.
"""

import fnmatch
import os
import re
import stat
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from nnviz_core.inputs.limits import MAX_SNAPSHOTS
from nnviz_core.words.wording import shown

MAX_BYTES = 256 * 1024 * 1024  # of one file, and of all that a glob matches
MAX_FOLDERS = 100  # of a glob, one inside the other
MAX_LOOKED_AT = 100_000  # names of files and folders that a glob may pass


class UnusableFileError(Exception):
    """A file named in a config that cannot be used, and the sentence that says why."""


class OtherSizesError(UnusableFileError):
    """Arrays that are those of another network than the config's: a sentence that the line to write would end.

    `otherwise` is what to do where there is no such line.
    """

    def __init__(self, says: str, otherwise: str = "") -> None:
        super().__init__(f"{says}{otherwise}.")
        self.says = says


class NotAFileError(Exception):
    """What a name stands for instead of a regular file: a folder, or a device, pipe or socket."""


def regular_size(path: Path) -> int:
    """Return the size of a regular file, without opening it; one of size 0 must not be read.

    Raises NotAFileError, or OSError and ValueError as the system does.
    """
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise NotAFileError("a folder")
    if not stat.S_ISREG(status.st_mode):
        raise NotAFileError("a device or a pipe")
    return status.st_size


def read_bytes(path: Path, written: str, *, limit: int = MAX_BYTES) -> bytes:
    """Return what a file holds. Raises UnusableFileError with a sentence."""
    with opened_file(path, written, limit=limit) as (file, size):
        return file.read(size) if size else b""


@contextmanager
def opened_file(path: Path, written: str, *, limit: int = MAX_BYTES) -> Iterator[tuple[BinaryIO, int]]:
    """Open a file that a config names, and give its size. Raises UnusableFileError with a sentence."""
    with os_errors_explained(written):
        try:
            size = regular_size(path)
        except NotAFileError as error:
            raise UnusableFileError(f"names {shown(written)}, which is {error}; name a file.") from None
        if size > limit:
            raise _too_large(written, limit)
        with path.open("rb") as file:
            yield file, size


def _too_large(written: str, limit: int) -> UnusableFileError:
    return UnusableFileError(f"names {shown(written)}, which is larger than the limit of {limit // 2**20} MiB.")


def find_file(written: str, folder: Path) -> Path:
    """Return the one file of that name, seen from the config's folder.

    Raises UnusableFileError with a sentence.
    """
    return usable(folder / written, written)


def usable(path: Path, written: str) -> Path:
    """Return a path that is a file of a size that can be read. Raises UnusableFileError with a sentence."""
    with os_errors_explained(written):
        if not path.exists():
            raise UnusableFileError(
                f"names {shown(written)}, which does not exist; paths start at the config's folder."
            )
        if not path.is_file():
            raise UnusableFileError(f"names {shown(written)}, which is not a file.")
        if path.stat().st_size > MAX_BYTES:
            raise _too_large(written, MAX_BYTES)
    return path


def find_files(pattern: str, folder: Path) -> list[Path]:
    """Return the file, or the files that a glob matches, in natural order.

    Raises UnusableFileError with a sentence.
    """
    if not set(pattern) & set("*?["):
        return [find_file(pattern, folder)]
    found = sorted((usable(path, str(path)) for path in _matches(pattern, folder)), key=_natural_path)
    if not found:
        raise UnusableFileError(f"names {shown(pattern)}, which matches no file; paths start at the config's folder.")
    if sum(path.stat().st_size for path in found) > MAX_BYTES:
        limit = f"{MAX_BYTES // 2**20} MiB"
        raise UnusableFileError(f"names {shown(pattern)}, whose files hold more than the limit of {limit} together.")
    return found


def _natural_path(path: Path) -> tuple[tuple[tuple[int, str], ...], str]:
    """Sort by the numbers in a name, and names that differ in leading zeros alone by their letters."""
    return natural(path.as_posix()), path.as_posix()


def natural(text: str) -> tuple[tuple[int, str], ...]:
    """Sort key that puts step-9 before step-10: digits compare by their number, then as text."""
    parts = re.split(r"0*([0-9]+)", text)
    return tuple((len(part) if index % 2 else 0, part) for index, part in enumerate(parts))


# --- globs ---------------------------------------------------------------------------------------


def _matches(pattern: str, folder: Path) -> list[Path]:
    """Return the files that a glob matches, looking at no more names than the limit."""
    anchor = Path(pattern).anchor
    parts = [part for part in pattern.removeprefix(anchor).split("/") if part not in ("", ".")]
    if len(parts) > MAX_FOLDERS or any("**" in part and part != "**" for part in parts):
        raise UnusableFileError(f"is {shown(pattern)}, which is no glob; write runs/*.npz or the like.")
    with os_errors_explained(pattern):
        try:
            found = set[Path]()
            for path in _walk(Path(anchor or folder), parts, _Search(pattern)):
                found.add(path)
                if len(found) > MAX_SNAPSHOTS:
                    says = f"which matches more files than the limit of {MAX_SNAPSHOTS:,}."
                    raise UnusableFileError(f"names {shown(pattern)}, {says}")
            return list(found)
        except ValueError as error:  # of a name that no file can have
            raise UnusableFileError(f"is {shown(pattern)}, which is no glob; write runs/*.npz or the like.") from error


class _Search:
    """Count what a glob has looked at."""

    def __init__(self, pattern: str) -> None:
        self.pattern, self.looked_at = pattern, 0

    def entries(self, folder: Path) -> list[os.DirEntry[str]]:
        """List a folder; one that cannot be listed is empty. Raises UnusableFileError beyond the limit."""
        try:
            with os.scandir(folder) as listing:
                return [entry for entry in listing if self._counted()]
        except (NotADirectoryError, FileNotFoundError, PermissionError):
            return []

    def _counted(self) -> bool:
        self.looked_at += 1
        if self.looked_at > MAX_LOOKED_AT:
            says = f"which looks through more than {MAX_LOOKED_AT:,} files; name the folder."
            raise UnusableFileError(f"names {shown(self.pattern)}, {says}")
        return True


def _walk(folder: Path, parts: Sequence[str], search: _Search) -> Iterator[Path]:
    """Yield what matches below a folder; `**` is any number of folders, and hidden ones only where they are named."""
    if not parts:
        yield folder
        return
    part, *rest = parts
    if part == "**":
        yield from _walk(folder, rest or ["*"], search)
        for entry in search.entries(folder):
            if entry.is_dir(follow_symlinks=False) and not entry.name.startswith("."):
                yield from _walk(folder / entry.name, parts, search)
    elif set(part) & set("*?["):
        for entry in search.entries(folder):
            hidden = entry.name.startswith(".") and not part.startswith(".")
            if not hidden and fnmatch.fnmatchcase(entry.name, part) and (not rest or entry.is_dir()):
                yield from _walk(folder / entry.name, rest, search)
    elif (folder / part).exists():
        yield from _walk(folder / part, rest, search)


@contextmanager
def os_errors_explained(written: str) -> Iterator[None]:
    """Turn the system's refusals into sentences."""
    try:
        yield
    except OSError as error:
        raise UnusableFileError(f"names {shown(written)}, which cannot be read: {error.strerror or error}.") from error
