"""Have Typst set pages, or read back those that it set before.

A page follows from its source, the typefaces and Typst alone. Where somebody keeps them, pages lie compressed in one
small database beside the finished pieces, which all processes that draw share: each reads what it needs, and adds what
it set in one transaction as it ends. A database that cannot be read, written or waited for costs a page its time again,
never a film.
"""

import functools
import hashlib
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import typst

if TYPE_CHECKING:
    import sqlite3

MOST_PAGES = 20_000  # of some 1.5 kB each; those first kept go first
PATIENCE = 2  # seconds to wait while another process writes
TABLE = "CREATE TABLE IF NOT EXISTS pages (key BLOB PRIMARY KEY, page BLOB NOT NULL)"
FIND = "SELECT page FROM pages WHERE key = ?"
ADD = "INSERT OR REPLACE INTO pages VALUES (?, ?)"
FORGET = "DELETE FROM pages WHERE rowid <= (SELECT max(rowid) FROM pages) - ?"


def svg_of(source: str, folders: tuple[str, ...] = ()) -> bytes:
    """Return the one page of a Typst source as SVG, set with the typefaces in the wheel and in some folders."""
    kept = _kept.get()
    return kept.page(source, folders) if kept else set_page(source, folders)


def set_page(source: str, folders: tuple[str, ...] = ()) -> bytes:
    """Have Typst set a page in memory. Raises typst.TypstError where the source is wrong."""
    svg = compiler(folders).compile(source.encode(), format="svg")
    assert isinstance(svg, bytes)  # one page
    return svg


@functools.cache
def compiler(folders: tuple[str, ...] = ()) -> typst.Compiler:
    """Return the one compiler of this process with the embedded fonts and those of some folders, none of the system."""
    return typst.Compiler(ignore_system_fonts=True, font_paths=list(folders))


@contextmanager
def keeping_pages(file: Path | None) -> Iterator[None]:
    """Read pages from a database meanwhile, and keep there what is set; None keeps none."""
    token = _kept.set(kept := KeptPages(file) if file else None)
    try:
        yield
    finally:
        _kept.reset(token)
        if kept:
            kept.close()


class KeptPages:
    """The pages in a file, opened when the first is asked for."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._set: dict[bytes, bytes] = {}  # key -> page, to be added
        self._database: sqlite3.Connection | None = None
        self._reads = True  # until a page could not be looked for: that may have been waited for

    def page(self, source: str, folders: tuple[str, ...]) -> bytes:
        """Return a page, read back or set. Raises typst.TypstError where the source is wrong."""
        key = key_of(source, folders)
        page = self._set.get(key) or self._read(key)
        if not page:
            page = self._set[key] = set_page(source, folders)
        return page

    def close(self) -> None:
        """Add what was set, and let the file go."""
        if self._set and (database := self._opened()):
            rows = [(key, zlib.compress(page, level=1)) for key, page in self._set.items()]
            with forgiving(self.file), database:
                database.execute(TABLE)
                database.executemany(ADD, rows)
                database.execute(FORGET, (MOST_PAGES,))
        if self._database:
            self._database.close()
        self._set, self._database = {}, None

    def _read(self, key: bytes) -> bytes | None:
        if not self._reads or not (database := self._opened()):
            return None
        self._reads = False
        with forgiving(self.file):
            row = database.execute(FIND, (key,)).fetchone()
            page = zlib.decompress(row[0]) if row else None
            self._reads = True
            return page
        return None

    def _opened(self) -> "sqlite3.Connection | None":
        with suppress(ImportError, OSError), forgiving(self.file):  # a Python may be built without SQLite
            if self._database is None:
                import sqlite3

                self.file.parent.mkdir(parents=True, exist_ok=True)
                self._database = sqlite3.connect(self.file, timeout=PATIENCE)
        return self._database


@contextmanager
def forgiving(file: Path) -> Iterator[None]:
    """Go on without the database where it is in another's hands, or has no room; one that is damaged is removed."""
    import sqlite3

    try:
        yield
    except sqlite3.OperationalError:
        pass
    except (sqlite3.DatabaseError, zlib.error):
        with suppress(OSError):
            file.unlink()


def key_of(source: str, folders: tuple[str, ...]) -> bytes:
    """Hash all that decides how a page looks."""
    decides = (typst_version(), typefaces(folders), source)
    return hashlib.blake2b(repr(decides).encode(), digest_size=16).digest()


@functools.cache
def typst_version() -> str:
    """Name the version of Typst, whose wheel holds the built-in typefaces."""
    return version("typst")


@functools.cache
def typefaces(folders: tuple[str, ...]) -> tuple[str, ...]:
    """Name the typefaces of some folders, and what tells one state of a file from another."""
    files = sorted(file for folder in folders for file in Path(folder).rglob("*") if file.is_file())
    return tuple(f"{file} {(facts := file.stat()).st_size} {facts.st_mtime_ns}" for file in files)


_kept: ContextVar[KeptPages | None] = ContextVar("kept pages", default=None)
