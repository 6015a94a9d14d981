"""Refuse names that a film's files cannot have, before anything is drawn."""

import os
import unicodedata
from collections.abc import Sequence
from pathlib import Path

from nnviz_core.render.folder import HIDDEN, FolderError

NAME_BYTES = 255  # of one name, on every disk in use
UNPRINTABLE = ("Cc", "Cs", "Zl", "Zp")  # control characters, bytes that are no UTF-8, breaks of lines
RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10))}
REMEDY = "rename the config"


def require_names(film: str, config: str, names: Sequence[str]) -> None:
    """Refuse a film's name, or names of its files that are too long or meet. Raises FolderError with a sentence."""
    said = printable(config)
    if not film.strip(".") or film.casefold() == HIDDEN:
        raise FolderError(f'{said}: a film cannot be called "{printable(film)}"; {REMEDY}.')
    if said != config:
        raise FolderError(f"{said}: a film's name has printable characters alone, in UTF-8; {REMEDY}.")
    longest = max(names, key=lambda name: len(os.fsencode(name)))
    if len(os.fsencode(longest)) > NAME_BYTES:
        raise FolderError(f"{said}: the name of {longest} would be longer than {NAME_BYTES} bytes; {REMEDY}.")
    if os.name == "nt" and (is_reserved(film) or film != film.rstrip(". ")):
        raise FolderError(f"{said}: Windows has no files of this name; {REMEDY}.")
    seen: dict[str, str] = {}
    for name in names:
        same = unicodedata.normalize("NFC", name).casefold()  # as disks of macOS and Windows compare
        if same in seen:
            both = "a film has a file of this name of its own" if name == config else _both(seen[same], name)
            raise FolderError(f"{said}: {both}; {REMEDY}.")
        seen[same] = name


def _both(one: str, other: str) -> str:
    """Say that two files would have one name."""
    if one == other:
        return f"two files of its film would be called {one}"
    return f"two files of its film would be called {one} and {other}, which many disks take for one"


def is_reserved(name: str) -> bool:
    """Say whether Windows takes a name for a device, whatever follows its first dot."""
    return name.partition(".")[0].strip().casefold() in RESERVED


def require_printable(folder: Path) -> None:
    """Refuse a folder whose name nobody could print or type. Raises FolderError with a sentence."""
    said = printable(str(folder))
    if said != str(folder):
        raise FolderError(f"{said}: a folder's name has printable characters alone, in UTF-8; name another with -o.")


def printable(name: str) -> str:
    r"""Return a name on one line, with \x.. for bytes that are no UTF-8 and for control characters."""
    return "".join(_shown(sign) if unicodedata.category(sign) in UNPRINTABLE else sign for sign in name)


def _shown(sign: str) -> str:
    """Write a sign as an escape; Python keeps bytes that are no UTF-8 as lone surrogates (PEP 383)."""
    code = ord(sign)
    if 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code - 0xDC00:02x}"
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
