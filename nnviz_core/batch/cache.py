"""Keep finished pieces between runs, whole or not at all, up to a size.

An entry is one file, `<key>-<checksum>.mp4`: it appears by one rename, so that two renders may share the folder and
a stopped one leaves nothing that could be taken for an entry.
"""

import hashlib
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile

from nnviz_core.delivery.fingerprint import file_hash

DRAFT = ".draft-"  # how the name of an entry begins that is being written


@dataclass(frozen=True, slots=True)
class Entry:
    """A kept piece: its file, size, and when it was last of use."""

    path: Path
    size: int  # bytes
    used: float  # seconds since the epoch


@dataclass(frozen=True, slots=True)
class Cache:
    """A folder of finished pieces; when they grow over `limit` bytes, those longest out of use go first."""

    folder: Path
    limit: int  # bytes

    def fetch(self, key: str, path: Path) -> bool:
        """Put a kept piece at `path`, if there is one that is whole; a damaged one is removed."""
        for entry in self.folder.glob(f"{key}-*.mp4"):
            with suppress(OSError):
                _put(entry, path)
                if file_hash(path) == _checksum(entry):
                    os.utime(entry)
                    return True
            for damaged in (path, entry):
                with suppress(OSError):
                    damaged.unlink()
        return False

    def keep(self, key: str, path: Path) -> None:
        """Keep a copy of a finished piece; where there is no room for it the film goes on without."""
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            draft = self._draft()
            try:
                _put(path, draft)
                draft.replace(self.folder / f"{key}-{file_hash(draft)}.mp4")
            finally:
                draft.unlink(missing_ok=True)

    def entries(self) -> Sequence[Entry]:
        """List what is kept, the entry longest out of use first."""
        return sorted(self._found(), key=lambda entry: (entry.used, entry.path.name))

    def trim(self) -> None:
        """Remove the entries longest out of use until the rest is within the limit."""
        entries = self.entries()
        excess = sum(entry.size for entry in entries) - self.limit
        for entry in entries:
            if excess <= 0:
                return
            _remove(entry.path)
            excess -= entry.size

    def clear(self) -> int:
        """Remove every entry and return how many there were; anything else in the folder stays."""
        entries = self.entries()
        for path in (*(entry.path for entry in entries), *self.folder.glob(f"{DRAFT}*")):
            _remove(path)
        return len(entries)

    def _found(self) -> Iterator[Entry]:
        for path in self.folder.glob("*-*.mp4"):
            if len(path.stem) != 2 * HASH_LENGTH + 1:
                continue
            with suppress(OSError):  # another run may have removed it meanwhile
                facts = path.stat()
                yield Entry(path, facts.st_size, facts.st_mtime)

    def _draft(self) -> Path:
        with NamedTemporaryFile(prefix=DRAFT, dir=self.folder, delete=False) as file:
            return Path(file.name)


HASH_LENGTH = len(hashlib.sha256().hexdigest())


def _checksum(entry: Path) -> str:
    return entry.stem.rpartition("-")[2]


def _put(source: Path, target: Path) -> None:
    """Give a file a second name where the disk can, else copy it."""
    target.unlink(missing_ok=True)
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink()
