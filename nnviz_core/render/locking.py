"""Hold a file that one process at a time can hold; the system lets go of it when the process ends, however it ends."""

import errno
import os
import stat
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

SECONDS_BETWEEN_TRIES = 0.05
SECONDS_UNTIL_SAID = 1.0  # that a run waits


class LockHeldError(Exception):
    """A lock that another process held for as long as we waited."""


@dataclass(frozen=True, slots=True)
class Lock:
    """A file that this process holds."""

    path: Path
    handle: int

    def is_in_place(self) -> bool:
        """Say whether the path still leads to the file that is held: its folder may have been exchanged."""
        try:
            there, held = os.lstat(self.path), os.fstat(self.handle)
        except OSError:
            return False
        return (there.st_dev, there.st_ino) == (held.st_dev, held.st_ino)

    def release(self) -> None:
        """Let go of the file, which stays."""
        os.close(self.handle)

    def remove(self) -> None:
        """Take the file away while it is held: whoever waits for it finds that and makes another."""
        with suppress(OSError):
            self.path.unlink()


def take(path: Path, *, seconds: float, on_wait: Callable[[], None] = lambda: None) -> Lock:
    """Hold a file, which is made where there is none; tell, once, when that takes more than a moment.

    Raises LockHeldError after `seconds`, OSError where there can be no such file.
    """
    start, said = time.monotonic(), False
    while True:
        lock = _try(path)
        if lock is not None:
            return lock
        waited = time.monotonic() - start
        if waited >= seconds:
            raise LockHeldError(path)
        if waited >= SECONDS_UNTIL_SAID and not said:
            on_wait()
            said = True
        time.sleep(SECONDS_BETWEEN_TRIES)


def is_held(path: Path) -> bool:
    """Say whether a process holds a file that is there; none holds what is no file."""
    if not path.is_file() or path.is_symlink():
        return False
    try:
        lock = _try(path)
    except OSError:
        return True  # of another user's, which cannot be told
    if lock is None:
        return True
    lock.release()
    return False


def _try(path: Path) -> Lock | None:
    """Hold a file if nobody does, and if it still is the one of that name. Raises OSError for what is no file."""
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    handle = os.open(path, flags, 0o600)
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "this is not a file", str(path))
        if _hold(handle):
            lock = Lock(path, handle)
            if lock.is_in_place():
                return lock
    except BaseException:
        os.close(handle)
        raise
    os.close(handle)
    return None


if sys.platform == "win32":
    import msvcrt

    def _hold(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _hold(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
