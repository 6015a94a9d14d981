"""Measure what one slider event costs on the page in Chromium, with all panels.

Run it as python -m tests.explorer.measure_events page.html, on a machine that does nothing else.
Every event is followed by a frame, as when a finger drags. Printed: median and 99th percentile of script time.
"""

import argparse
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.explorer.conftest import CHROMIUM, FLAGS

DRAG = """async (events) => {
  const slider = document.getElementById("parameter-0");
  const costs = [];
  for (let i = 0; i < events; i++) {
    slider.value = -3 + (6 * i) / events;
    const start = performance.now();
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    costs.push(performance.now() - start);
    await new Promise(requestAnimationFrame);
  }
  return costs.sort((a, b) => a - b);
}"""


def measure(page_file: Path, *, events: int) -> tuple[float, float]:
    """Return the median and the 99th percentile, in milliseconds, after a warm-up of as many events."""
    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        page.goto(page_file.resolve().as_uri())
        page.evaluate(DRAG, events)
        costs = page.evaluate(DRAG, events)
        browser.close()
    return costs[len(costs) // 2], costs[int(0.99 * len(costs))]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("page", type=Path, help="a page that nnviz explore wrote")
    parser.add_argument("--events", type=int, default=300)
    given = parser.parse_args()
    median, high = measure(given.page, events=given.events)
    print(f"slider event: median {median:.1f} ms, 99th percentile {high:.1f} ms (allowed: 4 and 16)")
