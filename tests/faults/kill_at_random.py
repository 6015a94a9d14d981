"""Kill renders at random moments, run them again, and compare the film with an undisturbed one, byte for byte.

Usage: python -m tests.faults.kill_at_random [CONFIG [MOMENTS [SEED [plain]]]]

Half of the moments end a worker, from which the render itself must recover; half end the whole render, from which
a second one must. With "plain", plain colours stand in for the scenes, which is quick and leaves all else as it is.
Exit status 1 if any film differs, or if anything is left behind.
"""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import psutil

ROOT = Path(__file__).parents[2]
PROGRAM = "from nnviz_core.cli.app import main; main()"
PLAIN = (
    "from nnviz_core.cli import app, drawing; from tests.render import stand_ins; "
    "drawing.draw_piece = stand_ins.draw_slowly; app.main()"
)


def main(config: str = "forward", moments: str = "24", seed: str = "0", drawn: str = "real") -> int:
    """Kill, repair and compare; print a line a moment."""
    rng = np.random.default_rng(int(seed))
    global PROGRAM
    PROGRAM = PLAIN if drawn == "plain" else PROGRAM
    with TemporaryDirectory(prefix="nnviz-kill-") as folder:
        undisturbed, seconds = timed_render(config, Path(folder, "undisturbed"))
        print(f"undisturbed: {seconds:.1f} s, {len(undisturbed):,} files")
        verdicts = []
        for number in range(int(moments)):
            whole, moment = number % 2 == 0, float(rng.uniform(0.05, 1.0) * seconds)
            film = disturbed(config, Path(folder, str(number)), moment=moment, whole=whole, rng=rng)
            verdicts.append(film == undisturbed)
            victim = "the whole render" if whole else "one worker"
            print(f"{number + 1}: {victim} killed at {moment:.2f} s: {'identical' if verdicts[-1] else 'DIFFERENT'}")
    print(f"{sum(verdicts)} of {len(verdicts)} films identical")
    return 0 if all(verdicts) else 1


def timed_render(config: str, folder: Path) -> tuple[dict[str, bytes], float]:
    """Render undisturbed; return the film's files and how long it took."""
    started = time.perf_counter()
    subprocess.run(command(config, folder), env=environment(folder), check=True, stdout=subprocess.DEVNULL)
    return files(folder), time.perf_counter() - started


def disturbed(config: str, folder: Path, *, moment: float, whole: bool, rng: np.random.Generator) -> dict[str, bytes]:
    """Render and kill at a moment; where that ended the render, run it again. Return the film's files."""
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    running = subprocess.Popen(command(config, folder), env=environment(folder), **quiet)
    time.sleep(moment)
    workers = children_that_draw(running.pid)
    if whole:
        running.send_signal(signal.SIGKILL)
    elif workers:
        os.kill(int(rng.choice(workers)), signal.SIGKILL)
    running.wait()
    if running.returncode:
        subprocess.run(command(config, folder), env=environment(folder), check=True, **quiet)
    leftovers = [path for path in (*folder.rglob("*"), *folder.parent.glob(".*")) if path.is_dir()]
    assert not leftovers, leftovers
    film = files(folder)
    shutil.rmtree(folder.with_name(f"{folder.name}-cache"))
    return film


def children_that_draw(pid: int) -> Sequence[int]:
    """List the processes of a render that draw."""
    try:
        children = psutil.Process(pid).children()
        return [child.pid for child in children if "spawn_main" in " ".join(child.cmdline())]
    except psutil.Error:
        return []


def command(config: str, folder: Path) -> list[str]:
    """Render small, coarse and with two workers."""
    return [
        sys.executable,
        "-c",
        PROGRAM,
        "render",
        config,
        "--quality",
        "draft",
        "--workers",
        "2",
        "-q",
        "-o",
        str(folder),
    ]


def environment(folder: Path) -> dict[str, str]:
    """Give every folder a cache of its own."""
    return os.environ | {
        "NNVIZ_CACHE": f"{folder}-cache",
        "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'script' / 'editable'}",
    }


def files(folder: Path) -> dict[str, bytes]:
    """Read a film's files, the manifest too: it does not say where the folder lies, nor who drew."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
