"""Walk the frames of films and report what the last row cannot see: `python -m tests.scenes.check_frames [CONFIG...]`.

Without a CONFIG all of `configs/` are walked, and the networks of `tests/data/networks`.
"""

import argparse
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from nnviz_core.look.shapes import SHAPES, WIDE, Shape
from nnviz_core.story.timeline import TimedSection
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.marks.strip import EquationPanel
from tests.scenes.frame_rules import ALWAYS, STANDING, Fault
from tests.scenes.walk import FPS, Moment, frames, timeline_of

ROOT = Path(__file__).parents[2]
STANDS = 0.6  # seconds after which something faint is not on its way any more
SOON = 0.4  # seconds within which a section shows something
SEEN = 0.05
STILL = 0.004  # what comes or goes changes its opacity by more from frame to frame


@dataclass
class Finding:
    """A fault with the frames on which it was found."""

    first: int
    count: int = 0
    run: int = 0  # frames without a gap, up to the last one
    longest: int = 0
    last: int = field(default=-(10**6))

    def add(self, frame: int, every: int) -> None:
        """Count one more frame."""
        self.run = self.run + 1 if frame - self.last <= every else 1
        self.longest = max(self.longest, self.run)
        self.count, self.last = self.count + 1, frame


def faults_of(timed: TimedSection, theme: str, every: int) -> dict[Fault, Finding]:
    """Return what breaks a rule in a section; what is faint counts only where it stays so."""
    found: dict[Fault, Finding] = {}
    standing: set[Fault] = set()
    held: tuple[object, list[Fault], list[Fault]] | None = None
    before: dict[Painted, float] = {}
    for frame, moment in frames(timed, theme, every=every):
        now = {view: opacity_of(view) for view in moment.seen}
        changing = frozenset(view for view, opacity in now.items() if abs(before.get(view, 0.0) - opacity) > STILL)
        before, moment = now, replace(moment, on_their_way=changing)
        if held is None or changing or moment.share < 1 or held[0] is not moment.beat:
            always = [fault for rule in ALWAYS.values() for fault in rule(moment)]
            faint = [fault for rule in STANDING.values() for fault in rule(moment)]
            held = (moment.beat if moment.share == 1 and not changing else None, always, faint)
        _, always, faint = held
        standing.update(faint)
        for fault in {*always, *faint, *nothing_yet(timed, frame, moment, every)}:
            found.setdefault(fault, Finding(frame)).add(frame, every)
    least = max(STANDS * timed.fps / every, 1)
    return {fault: finding for fault, finding in found.items() if fault not in standing or finding.longest > least}


def opacity_of(view: Painted) -> float:
    """Return how opaque a view is, or the equation on it."""
    return view.alpha * view.ink_opacity if isinstance(view, EquationPanel) else view.alpha


def nothing_yet(timed: TimedSection, frame: int, moment: Moment, every: int) -> Iterator[Fault]:
    """Yield a fault where a section still shows nothing but words when it should."""
    if not SOON * timed.fps <= frame < SOON * timed.fps + every:
        return
    scene = moment.scene
    words = {scene.caption, *scene.heading, *scene.heading_before}
    if not any(view.alpha > SEEN and view not in words for view in moment.seen):
        yield Fault("nothing yet", timed.section.scene)


def report(config: Path, themes: Iterable[str], every: int, shape: Shape) -> int:
    """Print what is wrong with a film; return how many faults it has."""
    total = 0
    for timed in timeline_of(config, shape).sections:
        for theme in themes:
            for fault, finding in sorted(faults_of(timed, theme, every).items(), key=lambda pair: pair[0]):
                seconds = finding.first / timed.fps
                where = f"{config.stem} {timed.section.index} {timed.section.scene} {theme}"
                print(f"{where} {seconds:.1f} s ({finding.count * every} frames): {fault.rule}: {fault.what}")
                total += 1
    return total


def main() -> None:
    """Walk what the command line names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("configs", nargs="*", type=Path)
    parser.add_argument("--every", type=int, default=1, help=f"walk every n-th frame of {FPS} a second")
    parser.add_argument("--shape", choices=SHAPES, default=WIDE)
    parser.add_argument("--theme", choices=("dark", "light"), help="walk one theme alone")
    asked = parser.parse_args()
    known = [*(ROOT / "configs").glob("**/*.toml"), *(ROOT / "tests/data/networks").glob("*.toml")]
    themes = [asked.theme] if asked.theme else ["dark", "light"]
    total = sum(report(path.resolve(), themes, asked.every, asked.shape) for path in asked.configs or sorted(known))
    print(f"{total} faults.")
    sys.exit(total > 0)


if __name__ == "__main__":
    main()
