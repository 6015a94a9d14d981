"""Measure how long a human waits for one picture, and for a film of which one caption changed.

Usage: python -m tests.benchmarks.startup [--runs 10] [--config short] [--at 20] [--root DIR ...] [--part NAME ...]

Parts: still (a picture in a fresh process, against the processor time of a bare `import manim` beside it), edit (a film
at draft quality, rendered again with another caption each time; its first rendering is not counted). Every command is a
process of its own; those of a part take turns, so often as there are runs, and medians are told. Each `--root` is a
checkout of nnviz whose commands take their turn, too: the same machine in the same minutes tells before and after.

Bytecode is kept in a folder of its own, as pip writes it for installed packages, and everything runs once uncounted.
"""

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
OURS = ("-c", "from nnviz_core.__main__ import main; main()")
BARE = ("-c", "import manim")


@dataclass(frozen=True, slots=True)
class Waited:
    """What a command and its children took."""

    wall: float  # seconds
    cpu: float  # seconds, of all processes together: user and system


Timed = Mapping[str, Callable[[int], Waited]]  # what is measured; the number of the run is given


def waited(arguments: Sequence[str], root: Path, folder: Path) -> Waited:
    """Run Python with a checkout in a process of its own. Exits with what it complained of where it fails."""
    started = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, *arguments],
        cwd=root,  # Python looks there first
        env=environment_of(root, folder),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    complaint = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(complaint)
    return Waited(time.perf_counter() - started, usage.ru_utime + usage.ru_stime)


def environment_of(root: Path, folder: Path) -> dict[str, str]:
    """Let a checkout's commands run, with cache and bytecode of their own."""
    own = folder / root.name
    cleared = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return cleared | {
        "PYTHONPATH": f"{root / 'script' / 'editable'}{os.pathsep}{root}",
        "PYTHONPYCACHEPREFIX": str(own / "bytecode"),
        "NNVIZ_CACHE": str(own / "cache"),
    }


def in_turn(timed: Timed, runs: int) -> dict[str, list[Waited]]:
    """Measure everything in turn, once uncounted, then so often as there are runs."""
    taken: dict[str, list[Waited]] = {what: [] for what in timed}
    for number in range(runs + 1):
        for what, measure in timed.items():
            took = measure(number)
            if number:
                taken[what].append(took)
    return taken


def told(taken: Mapping[str, Iterable[Waited]]) -> dict[str, Waited]:
    """Print a table of medians, and return them."""
    medians = {}
    print("| | wall s | CPU s |\n|---|---|---|")
    for what, runs in taken.items():
        all_of_it = list(runs)
        each = Waited(median(run.wall for run in all_of_it), median(run.cpu for run in all_of_it))
        print(f"| {what} | {each.wall:.2f} | {each.cpu:.2f} |", flush=True)
        medians[what] = each
    return medians


# ---- the parts


def part_still(wanted: argparse.Namespace, folder: Path) -> None:
    """Draw one picture, in a fresh process each time."""
    timed = {"import manim": measured(BARE, wanted.root[0], folder)}
    for root in wanted.root:
        command = (*OURS, "still", wanted.config, "--at", str(wanted.at), "-o", str(folder / f"{root.name}.png"))
        timed[f"still {wanted.config} --at {wanted.at:g}, {root.name}"] = measured(command, root, folder)
    medians = told(in_turn(timed, wanted.runs))
    manim = medians.pop("import manim")
    for what, each in medians.items():
        print(f"{what}: {each.cpu / manim.cpu:.2f} times the processor time of import manim", flush=True)


def measured(command: Sequence[str], root: Path, folder: Path) -> Callable[[int], Waited]:
    """Let a command be run again and again."""
    return lambda number: waited(command, root, folder)


def part_edit(wanted: argparse.Namespace, folder: Path) -> None:
    """Render a film at draft quality, and render it again with one caption changed."""
    timed = {
        f"render {wanted.config}, a caption changed, {root.name}": edited(wanted, root, folder) for root in wanted.root
    }
    told(in_turn(timed, wanted.runs))


def edited(wanted: argparse.Namespace, root: Path, folder: Path) -> Callable[[int], Waited]:
    """Let a film be rendered, each time with another caption of its backward pass."""
    config = folder / f"{root.name}.toml"
    text = (root / "configs" / f"{wanted.config}.toml").read_text(encoding="utf-8")
    head, mark, rest = text.rpartition('[[sections]]\nscene = "backward"\n')
    assert mark, "the config has no backward section"
    command = (*OURS, "render", str(config), "--quality", "draft", "-o", str(folder / f"{root.name}-film"))

    def render(number: int) -> Waited:
        words = " ".join(["A caption of my own,", *["more"] * number])  # each of a length of its own
        config.write_text(f'{head}{mark}caption = "{words}"\n{rest}', encoding="utf-8")
        return waited(command, root, folder)

    return render


PARTS = {"still": part_still, "edit": part_edit}


def main() -> None:
    """Measure the parts asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--runs", type=int, default=10)
    parser.add_argument("--config", default="short")
    parser.add_argument("--at", type=float, default=20.0)
    parser.add_argument("--root", type=Path, action="append", help="a checkout; default: this one")
    parser.add_argument("--part", action="append", choices=PARTS)
    wanted = parser.parse_args()
    wanted.root = [root.resolve() for root in wanted.root or [ROOT]]
    with TemporaryDirectory(prefix="nnviz-startup-") as folder:
        for part in wanted.part or PARTS:
            PARTS[part](wanted, Path(folder))
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
