"""Keep finished pieces between runs, whole or not at all, up to a size.

An entry is one file, `<key>-<checksum>.mp4`, whose checksum is that of the key and the content together: under another
key a piece is none. It appears by one rename, so that two renders may share the folder and a stopped one leaves nothing
that could be taken for an entry. Entries of another user are used and left alone.
"""

import hashlib
import os
import shutil
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import NamedTemporaryFile

DRAFT = ".draft-"  # how the name of an entry begins that is being written
HASH_LENGTH = len(hashlib.sha256().hexdigest())
SLACK = 0.1  # of the limit: so much may come before it is looked whether that is too much
CHUNK = 1 << 20  # bytes

Fits = Callable[[Path], bool]  # says whether a file is the piece that is wanted


@dataclass(frozen=True, slots=True)
class CacheEntry:
    """A kept piece: its file, size, and when it was last of use."""

    path: Path
    size: int  # bytes
    used: float  # seconds since the epoch


@dataclass(slots=True)
class Cache:
    """A folder of finished pieces; when ours grow over `limit` bytes, those longest out of use go first."""

    folder: Path
    limit: int  # bytes
    _names: dict[str, list[str]] = field(default_factory=dict, init=False, repr=False)  # of files, by key
    _listed: int = field(default=0, init=False, repr=False)  # when the folder had changed as it was listed, ns
    _unweighed: int = field(default=0, init=False, repr=False)  # bytes kept since the entries were counted

    def fetch(self, key: str, path: Path, *, fits: Fits = lambda path: True) -> bool:
        """Put a kept piece at `path`, if there is one that is whole and fits; another is removed, if it is ours."""
        for name in self._named(key):
            entry = self.folder / name
            with suppress(OSError):
                if not _is_file(entry):
                    continue
                _put(entry, path)
                if _checksum(path, key) == _said(entry) and fits(path):
                    with suppress(OSError):  # of another user, or on a disk that cannot be written
                        os.utime(entry)
                    return True
            _remove(path)
            if _is_ours(entry):
                _remove(entry)
        return False

    def read(self, key: str) -> bytes | None:
        """Return what was kept with `write`, if it is there and whole; what is damaged is removed, if it is ours."""
        for name in self._named(key):
            entry = self.folder / name
            with suppress(OSError):
                if not _is_file(entry):
                    continue
                content = entry.read_bytes()
                if hashlib.sha256(_salt(key) + content).hexdigest() == _said(entry):
                    with suppress(OSError):  # of another user, or on a disk that cannot be written
                        os.utime(entry)
                    return content
            if _is_ours(entry):
                _remove(entry)
        return None

    def holds(self, key: str) -> bool:
        """Say whether there is a piece of a key, whole or not."""
        return bool(self._named(key))

    def keep(self, key: str, path: Path) -> None:
        """Keep a copy of a finished piece; where there is no room for it the film goes on without."""
        self._keep(key, lambda draft: _put(path, draft))

    def write(self, key: str, content: bytes) -> None:
        """Keep something small that is no piece; where there is no room for it, that is no fault either."""
        self._keep(key, lambda draft: draft.write_bytes(content))

    def _keep(self, key: str, fill: Callable[[Path], object]) -> None:
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            draft = self._draft()
            try:
                fill(draft)
                entry = self.folder / f"{key}-{_checksum(draft, key)}.mp4"
                if not os.path.lexists(entry) or _is_ours(entry):
                    draft.replace(entry)
                    self._unweighed += entry.stat().st_size
            finally:
                draft.unlink(missing_ok=True)
        self._listed = 0

    def entries(self) -> Sequence[CacheEntry]:
        """List what is kept, the entry longest out of use first."""
        return sorted(self._found(), key=lambda entry: (entry.used, entry.path.name))

    def trim(self) -> None:
        """Remove those of our entries longest out of use until the rest is within the limit."""
        self._unweighed = 0
        entries = [entry for entry in self.entries() if _is_ours(entry.path)]
        excess = sum(entry.size for entry in entries) - self.limit
        for entry in entries:
            if excess <= 0:
                return
            _remove(entry.path)
            excess -= entry.size

    def trim_when_due(self) -> None:
        """Trim, if much was kept since the last time: a long run shall not pass the limit by more than a little."""
        if self._unweighed > SLACK * self.limit:
            self.trim()

    def clear(self) -> int:
        """Remove every entry of ours and return how many there were; anything else in the folder stays."""
        ours = [entry.path for entry in self.entries() if _is_ours(entry.path)]
        for path in (*ours, *filter(_is_ours, self.folder.glob(f"{DRAFT}*"))):
            _remove(path)
        return len(ours)

    def _named(self, key: str) -> Sequence[str]:
        """List the entries of a key. The folder is listed anew only when something came or went there."""
        try:
            changed = self.folder.stat().st_mtime_ns
            if changed != self._listed:
                self._names.clear()
                for name in os.listdir(self.folder):  # noqa: PTH208 (of thousands of entries only names are wanted)
                    if _is_entry(name):
                        self._names.setdefault(name[:HASH_LENGTH], []).append(name)
                self._listed = changed
        except OSError:
            return ()
        return tuple(self._names.get(key, ()))

    def _found(self) -> Iterator[CacheEntry]:
        for path in self.folder.glob("*-*.mp4"):
            if not _is_entry(path.name):
                continue
            with suppress(OSError):  # another run may have removed it meanwhile
                facts = path.lstat()
                if stat.S_ISREG(facts.st_mode):
                    yield CacheEntry(path, facts.st_size, facts.st_mtime)

    def _draft(self) -> Path:
        with NamedTemporaryFile(prefix=DRAFT, dir=self.folder, delete=False) as file:
            return Path(file.name)


def _is_entry(name: str) -> bool:
    """Say whether a file is called as entries are."""
    stem, dot, kind = name.rpartition(".")
    return dot + kind == ".mp4" and len(stem) == 2 * HASH_LENGTH + 1 and stem[HASH_LENGTH] == "-"


def _said(entry: Path) -> str:
    """Return the checksum in an entry's name."""
    return entry.stem[HASH_LENGTH + 1 :]


def _checksum(path: Path, key: str) -> str:
    """Hash a piece together with its key."""
    digest = hashlib.sha256(_salt(key))
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def _salt(key: str) -> bytes:
    """Return what is hashed before a content, so that it is whole under its own key alone."""
    return f"{key} ".encode()


def _put(source: Path, target: Path) -> None:
    """Give a file of ours a second name where the disk can, else copy it: its owner may change it meanwhile."""
    target.unlink(missing_ok=True)
    if _is_ours(source):
        with suppress(OSError):
            os.link(source, target)
            return
    shutil.copyfile(source, target)


def _is_file(path: Path) -> bool:
    """Say whether a path is a file itself: no link, no pipe, no folder."""
    return stat.S_ISREG(path.lstat().st_mode)


def _is_ours(path: Path) -> bool:
    """Say whether a file belongs to this user, as far as the system tells."""
    try:
        return not hasattr(os, "geteuid") or path.lstat().st_uid == os.geteuid()
    except OSError:
        return False


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink()
