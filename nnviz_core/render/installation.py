"""Notice that the installation changed while nnviz ran: what fails then is no fault of the film or of the machine."""

import sys
from collections.abc import Iterator
from importlib import invalidate_caches
from importlib.machinery import PathFinder
from pathlib import Path

OURS = ("nnviz_core", "nnviz_scenes")
OTHERS = ("site-packages", "dist-packages")  # how folders are called in which packages lie
CHANGED = "the installation changed while nnviz ran; run it again."

Mark = frozenset[tuple[str, int, int]]  # of every package and every file of ours: its path, inode and time


def installation() -> Mark:
    """Take down what is installed: other packages by their names alone, our own file by file."""
    invalidate_caches()
    return frozenset([*_others(), *_ours()])


def has_changed() -> bool:
    """Say whether something else is installed than when this module was first imported."""
    return installation() != AT_START


def _others() -> Iterator[tuple[str, int, int]]:
    for folder in map(Path, dict.fromkeys(sys.path)):
        if folder.name in OTHERS and folder.is_dir():
            for path in folder.iterdir():
                if path.name != "__pycache__":  # comes and goes
                    yield str(path), _inode(path), 0


def _ours() -> Iterator[tuple[str, int, int]]:
    for name in OURS:
        found = PathFinder.find_spec(name)  # asks the disk, unlike importlib.util.find_spec, which asks sys.modules
        for root in (found.submodule_search_locations or ()) if found else ():
            for path in Path(root).rglob("*.py"):
                yield str(path), _inode(path), _time(path)


def _inode(path: Path) -> int:
    try:
        return path.lstat().st_ino
    except OSError:  # it went this very moment
        return 0


def _time(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


AT_START = installation()
