"""Find the files that a config names, and refuse what cannot be one, before anything is read."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

from nnviz_core.film.faults import UnusableFileError, shown
from nnviz_core.film.spec import MAX_SNAPSHOTS

MAX_BYTES = 256 * 1024 * 1024


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
            limit = f"{MAX_BYTES // 2**20} MiB"
            raise UnusableFileError(f"names {shown(written)}, which is larger than the limit of {limit}.")
    return path


def find_files(pattern: str, folder: Path) -> list[Path]:
    """Return the file, or the files that a glob matches, in natural order.

    Raises UnusableFileError with a sentence.
    """
    if not set(pattern) & set("*?["):
        return [find_file(pattern, folder)]
    if any("**" in part and part != "**" for part in Path(pattern).parts):  # Python 3.13 takes it for *
        raise UnusableFileError(f"is {shown(pattern)}, which is no glob; write runs/*.npz or the like.")
    anchor = Path(pattern).anchor
    with os_errors_explained(pattern):
        try:
            matches = Path(anchor or folder).glob(pattern.removeprefix(anchor))
            found = list(islice(matches, MAX_SNAPSHOTS + 1))
        except (ValueError, NotImplementedError) as error:
            raise UnusableFileError(f"is {shown(pattern)}, which is no glob; write runs/*.npz or the like.") from error
    if not found:
        raise UnusableFileError(f"names {shown(pattern)}, which matches no file; paths start at the config's folder.")
    if len(found) > MAX_SNAPSHOTS:
        raise UnusableFileError(
            f"names {shown(pattern)}, which matches more files than the limit of {MAX_SNAPSHOTS:,}."
        )
    return sorted((usable(path, str(path)) for path in found), key=lambda path: natural(path.as_posix()))


def natural(text: str) -> tuple[tuple[int, str], ...]:
    """Sort key that puts step-9 before step-10: digits compare by their number, then as text."""
    parts = re.split(r"0*([0-9]+)", text)
    return tuple((len(part) if index % 2 else 0, part) for index, part in enumerate(parts))


@contextmanager
def os_errors_explained(written: str) -> Iterator[None]:
    """Turn the system's refusals into sentences."""
    try:
        yield
    except OSError as error:
        raise UnusableFileError(f"names {shown(written)}, which cannot be read: {error.strerror or error}.") from error
