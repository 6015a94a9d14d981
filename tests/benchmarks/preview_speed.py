"""Measure the preview in Chromium: `python -m tests.benchmarks.preview_speed [--saves 30]`.

A word and the training of a copy of configs/short.toml are changed and saved, and a weight of configs/keyframes.toml;
from each save to the new picture is timed, and so is every step of a cursor that is drawn through the film. Times are
medians, with the slowest in parentheses.
"""

import argparse
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from playwright.sync_api import Page, sync_playwright

from tests.conftest import CHROMIUM, FLAGS

ROOT = Path(__file__).parents[2]
SHOWN = "document.getElementById('picture').dataset.shown"
Edit = Callable[[str, int], str]  # a config's text and the number of the save -> the text to save


def another_word(text: str, k: int) -> str:
    """Change the caption of a section."""
    return re.sub(r'(scene = "forward".*)', rf'\1\ncaption = "The words of save number {k}."', text, count=1)


def another_rate(text: str, k: int) -> str:
    """Change what the training follows from."""
    return re.sub(r"learning_rate = [\d.]+", f"learning_rate = 0.4{k:02}", text, count=1)


def another_weight(text: str, k: int) -> str:
    """Change the first weight that is written."""
    return re.sub(r"(weights = \[\[)[-\d.]+", rf"\g<1>1.3{k:02}", text, count=1)


EDITS: dict[str, dict[str, Edit]] = {
    "short": {"a word": another_word, "a training of 1,200 steps": another_rate},
    "keyframes": {"a weight": another_weight},
}
MOVING = """async () => (await (await fetch("film.json")).json()).film.sections.flatMap(
    ({ start, beats }) => beats.filter(({ move }) => move[1] - move[0] > 20).map(({ move }) => start + move[0]))"""
MOVE = """frame => {
    const time = document.getElementById("time");
    time.value = frame;
    time.dispatchEvent(new Event("input"));
}"""


def timed(page: Page, act: Callable[[], object]) -> float:
    """Act, and return the seconds until another picture is seen."""
    before, started = page.evaluate(SHOWN), perf_counter()
    act()
    page.wait_for_function(f"was => {SHOWN} !== was", arg=before, polling=2)
    return perf_counter() - started


def saves(page: Page, config: Path, edit: Edit, count: int) -> Iterator[float]:
    """Save a config again and again, and yield what each takes."""
    text = config.read_text("utf-8")
    for k in range(count):
        changed = edit(text, k)
        assert changed != text
        yield timed(page, lambda changed=changed: config.write_text(changed, "utf-8"))  # type: ignore[misc]


def steps(page: Page, count: int) -> Iterator[float]:
    """Draw the cursor through the film by uneven steps, and yield what each picture takes."""
    last = int(page.get_attribute("#time", "max") or 0)
    moving = page.evaluate(MOVING)
    for k in range(count):
        frame = min(moving[k * len(moving) // count] + 7 + k % 5, last)
        yield timed(page, lambda frame=frame: page.evaluate(MOVE, frame))  # type: ignore[misc]


def told(name: str, seconds: list[float]) -> None:
    """Print a row."""
    print(f"{name:26} {1000 * median(seconds):6.0f} ms ({1000 * max(seconds):.0f})")


@contextmanager
def previewed(config: Path) -> Iterator[Page]:
    """Open the preview of a config, with the cursor in its second section and all small pictures drawn."""
    command = [sys.executable, "-m", "nnviz_core", "-q", "preview", "--no-cache", str(config)]
    with sync_playwright() as playwright, subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        page = browser.new_context(bypass_csp=True, viewport={"width": 1440, "height": 900}).new_page()
        page.goto(process.stdout.readline().strip())
        page.wait_for_function(SHOWN)
        page.keyboard.press("ArrowDown")
        page.wait_for_timeout(4000)
        yield page
        browser.close()
        process.terminate()


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--saves", type=int, default=30)
    count = parser.parse_args().saves
    for name, edits in EDITS.items():
        with TemporaryDirectory() as folder:
            config = Path(shutil.copy(ROOT / f"configs/{name}.toml", folder))
            with previewed(config) as page:
                for what, edit in edits.items():
                    told(what, list(saves(page, config, edit, count)))
                told(f"a frame of {name}", list(steps(page, 2 * count)))


if __name__ == "__main__":
    main()
