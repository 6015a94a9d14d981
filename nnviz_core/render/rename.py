"""Let two folders change names in one step, which Python itself does not offer."""

import ctypes
import errno
import os
import sys
from pathlib import Path

AT_FDCWD = -100  # <fcntl.h> of Linux: paths count from the working directory
RENAME_EXCHANGE = 2  # <linux/fs.h>, renameat2(2)
RENAME_SWAP = 2  # <sys/stdio.h> of macOS, renamex_np(2)


def exchange(one: Path, other: Path) -> None:
    """Give each of two folders on one disk the other's name, at once. Raises OSError where the system cannot."""
    try:
        failed = _rename(os.fsencode(one), os.fsencode(other))
    except AttributeError:  # a C library without the call
        failed = True
        ctypes.set_errno(errno.ENOSYS)
    if failed:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), str(one))


def _rename(one: bytes, other: bytes) -> bool:
    """Call the system, and say whether that failed. Raises AttributeError where there is nothing to call."""
    if sys.platform.startswith("linux"):
        libc = ctypes.CDLL(None, use_errno=True)
        return bool(libc.renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE))
    if sys.platform == "darwin":
        return bool(ctypes.CDLL(None, use_errno=True).renamex_np(one, other, RENAME_SWAP))
    raise AttributeError
