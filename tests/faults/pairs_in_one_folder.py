"""Start two different films into one folder at once: one is made, whole, and the other refused in a sentence.

Usage: python -m tests.faults.pairs_in_one_folder [PAIRS [SEED]]

The films differ in their names, or in their configs alone; half of the pairs find an older version of the first one.
Plain colours stand in for the scenes. Exit status 1 if both runs say success, if both fail, or if a film is not whole.
"""

import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from tests.faults.films import CONFIG, agrees, contents

ROOT = Path(__file__).parents[2]
START = """\
from nnviz_core.cli import app, drawing
from tests.render import stand_ins
drawing.draw_piece = stand_ins.draw
if __name__ == "__main__":
    app.main()
"""


def main(pairs: str = "20", seed: str = "0") -> int:
    """Try all pairs; print a line each."""
    rng = np.random.default_rng(int(seed))
    good = 0
    for number in range(int(pairs)):
        with TemporaryDirectory(prefix="nnviz-pair-") as folder:
            wrong = attempt(Path(folder), number, delay=float(rng.uniform(0, 0.5)))
        good += not wrong
        print(f"{number + 1}: {wrong or 'one made, one refused'}", flush=True)
    print(f"{good} of {pairs} pairs good")
    return 0 if good == int(pairs) else 1


def attempt(place: Path, number: int, *, delay: float) -> str:
    """Start a pair, and say what is wrong."""
    (place / "start.py").write_text(START)
    names = ("a/film", "b/film") if number % 2 else ("a/one", "b/two")
    for name, title in zip(names, ("The first", "The second"), strict=True):
        (place / name).parent.mkdir()
        (place / f"{name}.toml").write_text(CONFIG.format(title=title), encoding="utf-8")
    if number % 4 > 1:
        start(place, names[0], "--fps", "12").wait()
    runs = []
    for name in names:
        runs.append(start(place, name))
        time.sleep(delay)
    said = [run.communicate()[1].strip() for run in runs]
    return wrong_of(place / "out", names, [run.returncode for run in runs], said)


def wrong_of(folder: Path, names, statuses, said) -> str:
    """Say what is wrong with what two runs left and said."""
    refused = [line for line, status in zip(said, statuses, strict=True) if status]
    if sorted(statuses) != [0, 1]:
        return f"the runs end with {statuses}: {said}"
    if "\n" in refused[0] or "name another folder with -o" not in refused[0]:
        return f"this is no sentence: {refused[0]}"
    made = Path(names[statuses.index(0)])
    title = "The first" if made.parent.name == "a" else "The second"
    if not agrees(folder) or f'title = "{title}"' not in contents(folder)[f"{made.name}.toml"].decode():
        return f"the film that was made is not there: {sorted(contents(folder))}"
    left = [path.name for path in (*folder.iterdir(), *folder.parent.iterdir()) if path.name.startswith(".")]
    return f"left behind: {left}" if left else ""


def start(place: Path, name: str, *more: str) -> subprocess.Popen[str]:
    """Render in a process of its own."""
    command = [sys.executable, str(place / "start.py"), "render", str(place / f"{name}.toml"), "-o", str(place / "out")]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "script" / "editable")])}
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    asked = ("--quality", "draft", "--workers", "1", "--no-cache", "-q")
    return subprocess.Popen([*command, *asked, *more], env=environment, **pipes)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
