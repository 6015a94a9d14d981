"""Measure what a moving frame of the plane costs at 1080p, and what of that its shaded cells cost.

Run it as `python -m tests.benchmarks.moving_plane [CONFIG]`; it prints medians, of frames that move, in milliseconds of
processor time.
"""

import argparse
import tempfile
from collections.abc import Iterable
from pathlib import Path
from statistics import median
from time import process_time
from typing import Any
from unittest.mock import patch

import numpy as np

from nnviz_core.config.loading import load
from nnviz_core.render.plan import plan_film
from nnviz_core.story.timeline import TimedSection
from nnviz_core.video.dirty_rects import Patch
from nnviz_scenes.marks.cells import Cells
from tests.benchmarks.drawn import draw_section

WIDTH, HEIGHT, FPS = 1920, 1080, 15


class Stopwatch:
    """Stand where an encoder would: take the processor time of every frame that is drawn and shown once."""

    path = Path("section.mp4")

    def __init__(self) -> None:
        self.frames, self.last = 0, process_time()
        self.times: list[float] = []

    def write(self, frame: np.ndarray, repeat: int = 1, changed: Iterable[Patch] | None = None) -> None:
        """Take a frame."""
        now = process_time()
        if repeat == 1:
            self.times.append(now - self.last)
        self.frames += repeat
        self.last = now


def milliseconds(timed: TimedSection, theme: str, folder: Path) -> float:
    """Draw a section; return the median time of its moving frames."""
    watch = Stopwatch()
    draw_section(timed, theme, watch, width=WIDTH, height=HEIGHT, folder=folder)
    return 1000 * median(watch.times)


def nothing(*_: Any) -> None:
    """Paint nothing."""


def main() -> None:
    """Read the command line and report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("config", nargs="?", default="plane")
    plan = plan_film(load(parser.parse_args().config), fps=FPS)
    timed = next(timed for timed in plan.timeline.sections if timed.section.scene == "plane")
    with tempfile.TemporaryDirectory() as name:
        for _ in range(3):
            cells = milliseconds(timed, plan.source.spec.video.theme, Path(name))
            with patch.object(Cells, "paint", nothing):
                bare = milliseconds(timed, plan.source.spec.video.theme, Path(name))
            print(
                f"a moving frame: {cells:.1f} ms with cells, {bare:.1f} ms without: {cells - bare:.1f} ms", flush=True
            )


if __name__ == "__main__":
    main()
