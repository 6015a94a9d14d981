"""Make what nnviz prints readable whoever reads it: UTF-8 whatever the locale, quiet when the reader has left."""

import codecs
import io
import os
import sys
from typing import TextIO

READER_LEFT = 141  # the exit status of a program that writes to a pipe which nobody reads: 128 + SIGPIPE
ANY_TEXT = "nnviz-any-text"  # the name of the error handler below


def prepare_streams() -> None:
    """Write UTF-8, whatever the locale; let closed streams lead nowhere.

    A file that is opened where a standard stream is closed would get its number, and what libraries print.
    """
    while (number := os.open(os.devnull, os.O_RDWR)) <= 2:
        pass
    os.close(number)
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, io.TextIOWrapper(io.FileIO(os.devnull, "w"), encoding="utf-8"))
        stream = getattr(sys, name)
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=ANY_TEXT)


def whereabouts(stream: TextIO) -> tuple[int, int]:
    """Name the file that a stream writes to; where it is none, nothing is known."""
    try:
        facts = os.fstat(stream.fileno())
    except (OSError, ValueError):
        return 0, 0
    return facts.st_dev, facts.st_ino


def forget_stdout() -> None:
    """Let what is still to be written lead nowhere: Python would try once more at its end, and complain."""
    try:
        number = sys.stdout.fileno()
    except (OSError, ValueError):  # it is no file
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, number)
    os.close(nowhere)


def _any_text(error: UnicodeError) -> tuple[str | bytes, int]:
    """Write bytes of file names that are no text as they are, and what stands for no sign as an escape."""
    assert isinstance(error, UnicodeEncodeError)
    written = b""
    for sign in error.object[error.start : error.end]:
        byte = ord(sign) - 0xDC00
        written += bytes([byte]) if 0x80 <= byte <= 0xFF else sign.encode("ascii", "backslashreplace")
    return written, error.end


codecs.register_error(ANY_TEXT, _any_text)
