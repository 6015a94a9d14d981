"""Measure what a moving frame costs to draw and to convert for the encoder, in every kind of section.

Run it as `python -m tests.benchmarks.moving_frames [CONFIG ...]`; without a config it takes those that have every kind
once. It prints, for every section, how many frames move, the median and the 99th percentile of what they cost, in
milliseconds of processor time, and the beat that costs most by its median. A frame that only stands costs nothing
here. `--digest` adds a digest of all pictures, to compare two versions; `--runs` keeps the best of several.
"""

import argparse
import hashlib
import tempfile
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from time import process_time

import numpy as np

from nnviz_core.config.loading import load
from nnviz_core.render.plan import plan_film
from nnviz_core.story.timeline import TimedSection
from nnviz_core.video.conversion import PictureConverter
from nnviz_core.video.dirty_rects import Patch
from nnviz_core.video.h264 import planes_of
from tests.benchmarks.drawn import draw_section

EVERY_KIND = ("lecture", "graph", "depth", "cost", "sweep", "activations")
WIDTH, HEIGHT = 1920, 1080
FEWEST = 6  # moving frames; a beat with fewer has no median worth printing
HEAD = f"{'film':12} {'section':11} {'moving':>7} {'median':>7} {'99th':>7}  slowest beat"


class Stopwatch:
    """Stand where an encoder would: convert every frame, and take the processor time of those shown once."""

    path = Path("section.mp4")

    def __init__(self, *, digesting: bool) -> None:
        self.converter = PictureConverter(width=WIDTH, height=HEIGHT)
        self.digest = hashlib.blake2b(digest_size=4) if digesting else None
        self.times: dict[int, float] = {}  # frame -> ms
        self.frames, self.last = 0, process_time()

    def write(self, frame: np.ndarray, repeat: int = 1, changed: Iterable[Patch] | None = None) -> None:
        """Take a frame."""
        picture = self.converter.converted(frame, changed)
        now = process_time()
        if repeat == 1:
            self.times[self.frames] = 1000 * (now - self.last)
        self.frames += repeat
        if self.digest:
            for pixels in (frame, *planes_of(picture)):
                self.digest.update(np.ascontiguousarray(pixels))
        self.last = process_time()


def drawn(timed: TimedSection, theme: str, *, digesting: bool) -> Stopwatch:
    """Draw a section to a stopwatch."""
    watch = Stopwatch(digesting=digesting)
    with tempfile.TemporaryDirectory() as folder:
        draw_section(timed, theme, watch, width=WIDTH, height=HEIGHT, folder=Path(folder))
    return watch


def slowest_beat(timed: TimedSection, times: dict[int, float]) -> str:
    """Name the beat whose moving frames cost most, with their median."""
    by_beat: dict[int, list[float]] = defaultdict(list)
    for frame, time in times.items():
        by_beat[timed.beat_at(frame)].append(time)
    medians = {index: float(np.median(beat)) for index, beat in by_beat.items() if len(beat) >= FEWEST}
    if not medians:
        return ""
    worst = max(medians, key=lambda index: medians[index])
    return f"{medians[worst]:5.1f} {worst} {type(timed.beats[worst].beat.action).__name__}"


def report(config: str, *, fps: int, runs: int, digesting: bool, only: str) -> None:
    """Print the sections of a film."""
    plan = plan_film(load(config), fps=fps)
    for timed in plan.timeline.sections:
        if only and timed.section.scene != only:
            continue
        watches = [drawn(timed, plan.source.spec.video.theme, digesting=digesting) for _ in range(runs)]
        times = {frame: min(watch.times[frame] for watch in watches) for frame in watches[0].times}
        median, slow = np.percentile(list(times.values()), [50, 99])
        digest = "  " + watches[0].digest.hexdigest() if watches[0].digest else ""
        row = f"{plan.name:12} {timed.section.scene:11} {len(times):7} {median:7.1f} {slow:7.1f}"
        print(f"{row}  {slowest_beat(timed, times)}{digest}", flush=True)


def main() -> None:
    """Read the command line and report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("configs", nargs="*", default=EVERY_KIND)
    parser.add_argument("--section", default="", help="measure the sections of one kind alone")
    parser.add_argument("--fps", type=int, default=60)
    parser.add_argument("--runs", type=int, default=1)
    parser.add_argument("--digest", action="store_true")
    wanted = parser.parse_args()
    print(HEAD)
    for config in wanted.configs:
        report(config, fps=wanted.fps, runs=wanted.runs, digesting=wanted.digest, only=wanted.section)


if __name__ == "__main__":
    main()
