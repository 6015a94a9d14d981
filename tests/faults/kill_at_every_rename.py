"""Kill a run at every rename, link and removal of publishing, before it and after it, and see what is in the folder.

Usage: python -m tests.faults.kill_at_every_rename

The folder holds a film and notes of the user's; a new version of the film is put there. Where folders can change names
the folder must hold the old film or the new one, whole, at any moment; where files are replaced one by one, a manifest
that is there must be true. The next run must make the new film, and leave nothing behind. Exit status 1 if not.
"""

import os
import shutil
import signal
import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from tempfile import TemporaryDirectory

from nnviz_core.render import placing, workplace
from tests.faults.films import agrees, contents, in_child, make, planned

STEPS = ("replace", "rename", "link", "unlink", "rmdir", "mkdir")  # of `os`, which everything else calls
NOTES = {"notes.txt": b"mine"}
FOLDER_OF_THE_USERS = {"notes/more.txt": b"mine, too"}  # which has no second name: files are replaced one by one


def main() -> int:
    """Kill at every step in both ways; print a line each."""
    failed = 0
    for way, own in (("folders change names", NOTES), ("file by file", NOTES | FOLDER_OF_THE_USERS)):
        with TemporaryDirectory(prefix="nnviz-rename-") as place:
            lines = list(attempts(Path(place), own, exchanged=own == NOTES))
        wrong = [line for line in lines if line]
        failed += len(wrong)
        print(f"{way}: {len(lines)} kills, {len(lines) - len(wrong)} good", *wrong, sep="\n  ")
    return 1 if failed else 0


def attempts(place: Path, own: dict[str, bytes], *, exchanged: bool):
    """Yield what was wrong at every step, an empty string where nothing was."""
    old, new = (planned(place / "film.toml", title="Two", width=width) for width in (160, 192))
    expected = {}
    for name, plan in (("old", old), ("new", new)):
        make(plan, place / name)
        expected[name] = contents(place / name) | own
    number, killed = 0, True
    while killed:
        folder = place / f"{number}" / "out"
        shutil.copytree(place / "old", folder)
        for name, content in own.items():
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_bytes(content)
        killed = in_child(make_and_die, new, folder, number) == signal.SIGKILL
        if killed:
            yield verdict(folder, expected, number, exchanged=exchanged) or repaired(
                new, folder, expected["new"], number
            )
        number += 1


def verdict(folder: Path, expected, number: int, *, exchanged: bool) -> str:
    """Say what is wrong with a folder in which a run was killed."""
    found = contents(folder)
    if found in expected.values():
        return ""
    if exchanged:
        return f"step {number}: neither film is whole: {sorted(found)}"
    if any(found.get(name) != content for name, content in expected["old"].items() if "notes" in name):
        return f"step {number}: the user's files are gone: {sorted(found)}"
    if (folder / "manifest.json").exists() and not agrees(folder):
        return f"step {number}: the manifest is not that of the film"
    return ""


def repaired(plan, folder: Path, expected, number: int) -> str:
    """Run again, and say what is wrong then."""
    make(plan, folder)
    if contents(folder) != expected:
        return f"step {number}: the next run does not make the film"
    left = [path.name for path in (*folder.parent.iterdir(), *folder.iterdir()) if path.name.startswith(".")]
    return f"step {number}: left behind: {left}" if left else ""


def make_and_die(plan, folder: Path, number: int) -> None:
    """Make a film, and be killed at one step of publishing: before it where the number is even, else after it."""
    seen = 0

    def dying(step: Callable[..., object]) -> Callable[..., object]:
        @wraps(step)
        def counted(*args: object, **kwargs: object) -> object:
            nonlocal seen
            mine, seen = seen, seen + 1
            if 2 * mine == number:
                os.kill(os.getpid(), signal.SIGKILL)
            try:
                return step(*args, **kwargs)
            finally:
                if 2 * mine + 1 == number:
                    os.kill(os.getpid(), signal.SIGKILL)

        return counted

    honest = workplace.put

    def put(*args, **kwargs):
        for step in STEPS:
            setattr(os, step, dying(getattr(os, step)))
        placing.exchange = dying(placing.exchange)
        honest(*args, **kwargs)

    workplace.put = put
    make(plan, folder)


if __name__ == "__main__":
    sys.exit(main())
