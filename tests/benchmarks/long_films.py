"""Measure what a long film costs beside its frames: seconds of joining, and memory for ten and for a hundred sections.

Usage: python -m tests.benchmarks.long_films [--sections 10,50,100] [--config CONFIG] [--quality draft] [--fps 60]

A film has the sections of `lecture` again and again, each with another sample, until they are as many as asked; with
`--config` it is that config's own film. Two workers draw it, without a cache. A line a film: its sections, its seconds,
what joining took, and the most memory that the process which plans and joins, and the larger of its workers, ever had.
"""

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from nnviz_core import load
from nnviz_core.config.loading import load as load_source
from nnviz_core.python.film import Film
from nnviz_core.render import delivering

KINDS = ("forward", "backward", "update", "training", "plane", "landscape", "graph", "data", "title")
HEAD = f"{'sections':>8} {'film':>8} {'joining':>9} {'planning':>9} {'worker':>9}"


def film_of(sections: int) -> Film:
    """Load a film of so many sections, of all kinds of the lecture in turn."""
    tree = dict(load_source("lecture").spec.model_dump(mode="json", exclude_unset=True, by_alias=True))
    asked = []
    for k in range(sections):
        kind, followed = KINDS[k % len(KINDS)], {"snapshot": 30, "sample": k}
        asked.append({"scene": kind, **(followed if kind in ("forward", "backward", "update", "graph") else {})})
    return load({**tree, "sections": asked})


def measure(film: Film, *, quality: str, fps: int) -> str:
    """Make a film and say what it cost."""
    join, took = delivering.join_sections, []

    def timed(paths: Sequence[str | Path], *arguments: object, **named: object) -> None:
        started = time.perf_counter()
        join(paths, *arguments, **named)  # type: ignore[arg-type]
        took.append(time.perf_counter() - started)

    delivering.join_sections = timed
    with tempfile.TemporaryDirectory() as folder:
        made = film.render(Path(folder) / "film", quality=quality, fps=fps, workers=2, cache=False, quiet=True)  # type: ignore[arg-type]
        seconds = made.seconds
    whose = resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN
    planning, worker = (resource.getrusage(who).ru_maxrss / 1000 for who in whose)  # kB on Linux
    sections = len(film.source.spec.sections)
    return f"{sections:8} {seconds:6.0f} s {sum(took):7.2f} s {planning:6.0f} MB {worker:6.0f} MB"


def main() -> None:
    """Read the command line; every film has processes of its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sections", default="10,50,100")
    parser.add_argument("--config", default="")
    parser.add_argument("--quality", default="draft")
    parser.add_argument("--fps", type=int, default=60)
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.one:
        film = load(asked.config) if asked.config else film_of(int(asked.sections))
        print(measure(film, quality=asked.quality, fps=asked.fps), flush=True)
        return
    print(HEAD, flush=True)
    for sections in ("0",) if asked.config else asked.sections.split(","):
        own = ["--one", "--sections", sections, "--config", asked.config]
        own += ["--quality", asked.quality, "--fps", str(asked.fps)]
        subprocess.run([sys.executable, "-m", "tests.benchmarks.long_films", *own], check=True)


if __name__ == "__main__":
    main()
