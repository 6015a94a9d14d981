"""The files that a film is made from, and by what a change of one is told."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from nnviz_core.config.faults import ConfigError
from nnviz_core.config.reading import format_of, parse, read_text
from nnviz_core.config.spec import files_named
from nnviz_core.inputs.named_files import UnusableFileError, find_files

Stamp = tuple[int, int, int] | None  # time, size and inode; None for a file that is not there
Stamps = Mapping[Path, Stamp]
GLOB = frozenset("*?[")  # signs of a name that means several files


class WatchedFiles:
    """A config and the files that it names as it stands, be it faulty and they not there yet."""

    def __init__(self, config: Path) -> None:
        self.config = config.absolute()
        self._named: tuple[Stamp, tuple[str, ...]] = None, ()  # by the config of a stamp

    def stamps(self) -> Stamps:
        """Say by what each file is told from what it was."""
        found = {self.config: _stamp(self.config)}
        for name in self._names(found[self.config]):
            found |= {path: _stamp(path) for path in _files_of(name, self.config.parent)}
        return found

    def _names(self, stamp: Stamp) -> tuple[str, ...]:
        """List what the config names; it is read again only where it is another."""
        if self._named[0] != stamp:
            self._named = stamp, tuple(self._read())
        return self._named[1]

    def _read(self) -> Iterator[str]:
        name = str(self.config)
        try:
            tree = parse(read_text(self.config, name), name, format=format_of(self.config))
        except ConfigError:  # until it can be parsed, no other file makes a film of it
            return
        yield from files_named(tree)


def _files_of(name: str, folder: Path) -> list[Path]:
    """List the file of a name, there or not, or the files of a glob."""
    if not GLOB & set(name):
        return [folder / name]
    try:
        return find_files(name, folder)
    except UnusableFileError:
        return []


def _stamp(path: Path) -> Stamp:
    try:
        facts = path.stat()
    except (OSError, ValueError):  # not there, or a name that no file can have
        return None
    return facts.st_mtime_ns, facts.st_size, facts.st_ino
