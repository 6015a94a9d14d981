"""Measure what one slider event costs on the page in Chromium, with all panels.

Run it as python -m tests.explorer.measure_events page.html, on a machine that does nothing else; with --points 20000
it draws as many points as the page allows.

The slider is that of the first weight, on which all panels depend. Every event is followed by a frame, as when a
finger drags. The cost of an event is all script that it causes: its handlers, and every callback that runs later (of
frames, timers, observers), up to the next event. Printed beside it: the same for single events and for presses of an
arrow key, with what the page does once it has come to rest; and Chromium's own count of script and of all work of the
page's thread, painting included, in processor time, which other programs do not lengthen.
"""

import argparse
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from tests.conftest import CHROMIUM, FLAGS

REST = 400  # ms after a single event, when nothing more follows

CLOCK = """(() => {
  let inside = 0;
  window.scriptTime = 0;
  const timed = (run) => function (...given) {
    const start = performance.now();
    inside += 1;
    try { return run.apply(this, given); } finally {
      inside -= 1;
      if (!inside) window.scriptTime += performance.now() - start;
    }
  };
  window.timed = timed;
  for (const name of ["requestAnimationFrame", "setTimeout", "setInterval", "queueMicrotask", "requestIdleCallback"]) {
    const plain = window[name].bind(window);
    window[`plain_${name}`] = plain;
    window[name] = (run, ...given) => plain(timed(run), ...given);
  }
  for (const name of ["ResizeObserver", "MutationObserver", "IntersectionObserver"]) {
    const Plain = window[name];
    window[name] = class extends Plain { constructor(run, ...given) { super(timed(run), ...given); } };
  }
})()"""

EVENTS = """async ([way, events, rest]) => {
  const slider = document.getElementById("parameter-0");
  const press = (name, key) => slider.dispatchEvent(new KeyboardEvent(name, { key, bubbles: true, cancelable: true }));
  const drag = (i) => {
    slider.value = -3 + (6 * i) / events;
    slider.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const key = (i) => ["keydown", "keyup"].forEach((name) => press(name, i % 40 < 20 ? "ArrowRight" : "ArrowLeft"));
  const move = window.timed(way === "key" ? key : drag);
  const frame = () => new Promise((done) => window.plain_requestAnimationFrame(done));
  const costs = [];
  for (let i = 0; i < events; i++) {
    window.scriptTime = 0;
    move(i);
    await frame();
    await new Promise((done) => window.plain_setTimeout(done, rest)); // after the frame's own callbacks
    costs.push(window.scriptTime);
  }
  return costs.sort((a, b) => a - b);
}"""


@dataclass(frozen=True, slots=True)
class Cost:
    """Hold what an event costs, in milliseconds."""

    median: float
    mean: float
    high: float  # 99th percentile
    script: float  # mean processor time, counted by Chromium; the measuring is part of it
    thread: float  # mean processor time of all work of the page's thread

    @classmethod
    def of(cls, page: Page, *, way: str = "drag", events: int, rest: int) -> "Cost":
        """Move a slider by events or keys, and count."""
        session = page.context.new_cdp_session(page)
        session.send("Performance.enable", {"timeDomain": "threadTicks"})
        before = _counted(session)
        costs = page.evaluate(EVENTS, [way, events, rest])
        after = _counted(session)
        script, thread = (1000 * (after[name] - before[name]) / events for name in ("ScriptDuration", "TaskDuration"))
        return cls(costs[events // 2], sum(costs) / events, costs[int(0.99 * events)], script, thread)


def _counted(session) -> dict[str, float]:
    return {each["name"]: each["value"] for each in session.send("Performance.getMetrics")["metrics"]}


def measure(browser: Browser, page_file: Path, *, events: int, points: int | None = None) -> tuple[Cost, Cost, Cost]:
    """Return the cost of an event of a drag, after a warm-up of as many, of a single event and of a key."""
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    page.add_init_script(CLOCK)
    page.goto(page_file.resolve().as_uri() + (f"#n={points}" if points else ""))
    page.evaluate(EVENTS, ["drag", events, 0])
    few = max(events // 10, 5)
    drag, single = Cost.of(page, events=events, rest=0), Cost.of(page, events=few, rest=REST)
    costs = drag, single, Cost.of(page, way="key", events=few, rest=REST)
    page.close()
    return costs


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("page", type=Path, help="a page that nnviz explore wrote")
    parser.add_argument("--events", type=int, default=300)
    parser.add_argument("--points", type=int, help="instead of the page's own number of points")
    given = parser.parse_args()
    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        costs = measure(browser, given.page, events=given.events, points=given.points)
        browser.close()
    for name, cost in zip(("event of a drag", "single event", "key"), costs, strict=True):
        allowed = "25" if (given.points or 0) > 2000 else "4 and 16"
        print(f"{name}: script median {cost.median:.1f} ms, 99th percentile {cost.high:.1f} ms (allowed: {allowed})")
        print(f"  processor time, mean: script {cost.script:.1f} ms, the whole thread {cost.thread:.1f} ms")
