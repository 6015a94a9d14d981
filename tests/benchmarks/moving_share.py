"""Print how much of every film moves, and when something of a section is first to be seen.

Run it as `python -m tests.benchmarks.moving_share [CONFIG ...]`; without a config it takes all that are shipped.
A frame moves where one of its pixels differs from the frame before, at 480x270 and 15 frames a second. Something is
to be seen where pixels below the heading differ from the background.
"""

import argparse
import tempfile
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from nnviz_core.config.loading import load
from nnviz_core.render.plan import plan_film
from nnviz_core.story.timeline import TimedSection
from nnviz_core.video.dirty_rects import Patch
from tests.benchmarks.drawn import draw_section

ROOT = Path(__file__).parents[2] / "configs"
WIDTH, HEIGHT, FPS = 480, 270, 15
HEADING = 29  # px from the top: what stands above is the heading
SEEN = 200  # pixels that differ from the background


class MovingFrames:
    """Stand where an encoder would: count the frames that differ from the one before them."""

    path = Path("section.mp4")

    def __init__(self) -> None:
        self.frames = self.moving = 0
        self.first_seen: int | None = None
        self.last: np.ndarray | None = None

    def write(self, frame: np.ndarray, repeat: int = 1, changed: Iterable[Patch] | None = None) -> None:
        """Take a frame, which stays for `repeat` frames."""
        if self.last is not None and (frame != self.last).any():
            self.moving += 1
        if self.first_seen is None and (frame[HEADING:] != frame[-1, 0]).any(axis=2).sum() > SEEN:
            self.first_seen = self.frames
        self.frames += repeat
        self.last = frame.copy()


def moving_frames(timed: TimedSection, theme: str, folder: Path) -> MovingFrames:
    """Draw a section."""
    counted = MovingFrames()
    draw_section(timed, theme, counted, width=WIDTH, height=HEIGHT, folder=folder)
    return counted


def report(config: Path, folder: Path) -> None:
    """Print a film's sections and its whole."""
    plan = plan_film(load(config), fps=FPS)
    frames = moving = 0
    for timed in plan.timeline.sections:
        counted = moving_frames(timed, plan.source.spec.video.theme, folder)
        frames, moving = frames + counted.frames, moving + counted.moving
        seen = "never" if counted.first_seen is None else f"{counted.first_seen / FPS:.2f} s"
        seconds, share = counted.frames / FPS, counted.moving / counted.frames
        print(f"{plan.name:20} {timed.section.scene:11} {seconds:6.1f} s  moves {share:5.1%}  seen at {seen}")
    print(f"{plan.name:20} {'whole':11} {frames / FPS:6.1f} s  moves {moving / frames:5.1%}", flush=True)


def main() -> None:
    """Read the command line and report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("configs", nargs="*", type=Path, default=sorted(ROOT.rglob("*.toml")))
    with tempfile.TemporaryDirectory() as folder:
        for config in parser.parse_args().configs:
            report(config, Path(folder))


if __name__ == "__main__":
    main()
