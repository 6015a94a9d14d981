"""Play the SCORM package inside scorm-again in Chromium, as students do: pausing, crashing, waiting, coming back.

Usage: python -m tests.hosts.scorm_again [SCENARIO ...]

scorm-again (npm) is a SCORM 1.2 runtime that learning platforms use; it is installed into a temporary folder. The
film is a small one, played in real time. Exit status 1 if any scenario ends otherwise than it should.
"""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Frame, Page, Playwright, sync_playwright

from tests.fixtures.published import SHORT, planned, published
from tests.hosts.chromium import Killable, killable
from tests.hosts.course_site import CourseSite
from tests.hosts.npm import npm_packages

REOPENINGS = 10
NOT_RECORDED = "Your progress is not recorded here."
PLACE = "film.place()"


@dataclass(frozen=True, slots=True)
class Play:
    """Where a scenario takes place."""

    playwright: Playwright
    site: CourseSite


@dataclass(frozen=True, slots=True)
class Visit:
    """One visit of the student."""

    started: Killable
    page: Page

    @property
    def lesson(self) -> Frame:
        """Return the frame with the film."""
        return self.page.frames[1]

    def here(self) -> float:
        """Return where the film is, in seconds."""
        return float(self.lesson.evaluate(PLACE))

    def remark(self) -> str:
        """Return what the student is told."""
        return self.lesson.inner_text("#recorded")

    def watch(self, *, until: float, speed: float = 1) -> None:
        """Play to a second of the film, or to its end."""
        self.lesson.evaluate(f"film.video.muted = true; film.video.playbackRate = {speed}; film.video.play(); 0")
        ended = f"film.video.currentTime >= {until} || film.video.ended"
        self.lesson.wait_for_function(f"() => {ended}", timeout=600_000)

    def pause(self) -> None:
        """Pause, and wait until the site has heard of it."""
        self.lesson.evaluate("film.video.pause()")
        self.page.wait_for_timeout(300)

    def said(self) -> list[list[str]]:
        """List the calls of the site's functions, each with what it answered."""
        return list(self.page.evaluate("calls"))


@contextmanager
def visiting(play: Play, *, loaded: bool = True, lost: bool = False) -> Iterator[Visit]:
    """Open the lesson in a browser of its own; close the tab at the end, or lose everything at once."""
    with killable(play.playwright) as started:
        page = started.browser.contexts[0].new_page()
        page.goto(play.site.address, wait_until="domcontentloaded")
        visit = Visit(started, page)
        visit.lesson.wait_for_selector("#recorded", state="attached")
        if loaded:
            visit.lesson.wait_for_function("() => film.arrived()", timeout=60_000)
        yield visit
        if not lost:
            page.goto("about:blank")  # as a tab that is closed: pagehide, nothing else
            page.wait_for_timeout(300)


# ---- the scenarios: each yields what it found, and whether that is right

Found = Iterator[tuple[str, bool]]


def pausing(play: Play) -> Found:
    """A pause is kept, with the share as the score."""
    with visiting(play) as visit:
        visit.watch(until=8)
        visit.pause()
        core = dict(play.site.core)
        yield f"paused at {visit.here():.1f}: place {core['lesson_location']}", abs(location(core) - visit.here()) < 0.5
        yield (
            f"score {score(core)} of 0 to 100",
            0 < int(core["score"]["raw"]) < 100 and score(core)[1:] == ("0", "100"),
        )
        yield f"status {core['lesson_status']}", core["lesson_status"] == "incomplete"
        yield f"said: {visit.remark()!r}", visit.remark() == ""


def reopening(play: Play) -> Found:
    """A closed tab comes back to its place."""
    with visiting(play) as visit:
        visit.watch(until=12)
    left = location(play.site.core)
    with visiting(play) as visit:
        yield f"closed at {left}, back at {visit.here():.1f}", left >= 12 and abs(visit.here() - left) < 0.5


def crashing(play: Play) -> Found:
    """A browser that dies after 40 s of playing without a pause loses 20 s at most."""
    with visiting(play, lost=True) as visit:
        visit.watch(until=40)
        visit.started.kill()
    kept = location(play.site.core)
    with visiting(play) as visit:
        yield f"killed at 40 s: kept {kept}, back at {visit.here():.1f}", kept >= 20 and visit.here() >= 20


def hiding(play: Play) -> Found:
    """A page that goes out of sight is saved at once: a telephone may never show it again."""
    with visiting(play, lost=True) as visit:
        visit.watch(until=6)
        hidden = "Object.defineProperty(document, 'visibilityState', { value: 'hidden' })"
        visit.lesson.evaluate(f"{hidden}; document.dispatchEvent(new Event('visibilitychange'))")
        visit.page.wait_for_timeout(300)
        visit.started.kill()
    yield f"hidden at 6 s, then killed: kept {location(play.site.core)}", location(play.site.core) >= 6


def waiting(play: Play) -> Found:
    """A lesson that is opened and left before its film has come keeps the place."""
    with visiting(play) as visit:
        visit.watch(until=10)
    left, kept = location(play.site.core), 0
    for _ in range(REOPENINGS):
        play.site.film.clear()
        with visiting(play, loaded=False) as visit:
            visit.page.wait_for_timeout(1000)
        play.site.film.set()
        kept += location(play.site.core) == left
    yield f"place {left} kept in {kept} of {REOPENINGS} slow visits", kept == REOPENINGS
    play.site.film.clear()
    with visiting(play, loaded=False) as visit:
        visit.page.wait_for_timeout(1500)
        play.site.film.set()
        visit.lesson.wait_for_function("() => film.arrived()", timeout=60_000)
        yield f"and then, late, back at {visit.here():.1f}", abs(visit.here() - left) < 0.5


def switching(play: Play) -> Found:
    """Another theme in the middle costs neither place nor share, also while its film is on its way."""
    with visiting(play) as visit:
        visit.watch(until=8)
        visit.lesson.select_option("#theme", "light")
        visit.watch(until=16)
        visit.pause()
        visit.lesson.evaluate("() => film.arrived()")
        play.site.film.clear()
        visit.lesson.select_option("#theme", "dark")
    play.site.film.set()
    left = location(play.site.core)
    with visiting(play) as visit:
        yield f"left at {left} while the film was changed, back at {visit.here():.1f}", left >= 16 <= visit.here() + 0.5
        told = play.site.stored["cmi"]["suspend_data"]
        yield f"watched {told}", told.startswith("0-") and int(told.split("-")[1].split(",")[0]) >= 15


def finishing(play: Play) -> Found:
    """Watched to its end at speed 2, the film is complete and the grade is 100."""
    with visiting(play) as visit:
        visit.watch(until=40, speed=2)
        locations = [float(call[2]) for call in visit.said() if call[1] == "cmi.core.lesson_location"]
        yield f"at speed 2 saved at {locations}", bool(locations)
        visit.watch(until=float("1e9"), speed=2)
        visit.page.wait_for_timeout(500)
    core = play.site.core
    yield f"status {core['lesson_status']}, score {score(core)}", finished(core)
    refused = [call for call in visit_calls(play) if call[-1] != "true"]
    yield f"third visit: {refused or 'nothing'} refused, score {score(play.site.core)}", finished(play.site.core)


def visit_calls(play: Play) -> list[list[str]]:
    """Visit once more, look at the beginning, and list what was called."""
    with visiting(play) as visit:
        visit.watch(until=2)
        visit.pause()
        return visit.said()


def refusing(play: Play) -> Found:
    """Whoever is not recorded is told so, in one line; who is, is told nothing."""
    for names in (("LMSInitialize",), ("LMSSetValue",), ("LMSCommit",)):
        play.site.forget()
        play.site.refusals = names
        with visiting(play) as visit:
            visit.watch(until=2)
            visit.pause()
            yield f"{names[0]} refused: {visit.remark()!r}", visit.remark() == NOT_RECORDED
    play.site.forget()
    play.site.accepts = False
    with visiting(play) as visit:
        yield f"commit refused by the server: {visit.remark()!r}", visit.remark() == NOT_RECORDED
        play.site.accepts = True
        visit.watch(until=2)
        visit.pause()
        yield f"and taken again: {visit.remark()!r}", visit.remark() == ""
    with visiting(play, lost=True) as visit:
        visit.page.goto(f"{play.site.address.removesuffix('launch')}package/index.html")
        alone = visit.page.inner_text("#recorded")
        yield f"without a course site: {alone!r}", alone == NOT_RECORDED


SCENARIOS: dict[str, Callable[[Play], Found]] = {
    scenario.__name__: scenario
    for scenario in (pausing, reopening, crashing, hiding, waiting, switching, finishing, refusing)
}


def location(core: dict[str, str]) -> float:
    """Read the place that is stored."""
    return float(core.get("lesson_location") or 0)


def score(core: dict[str, dict[str, str]]) -> tuple[str, str, str]:
    """Read the score that is stored: raw, least, most."""
    return core["score"]["raw"], core["score"]["min"], core["score"]["max"]


def finished(core: dict[str, str]) -> bool:
    """Say whether the gradebook shows a completed lesson with the highest grade."""
    return core["lesson_status"] == "completed" and str(core["score"]["raw"]) == "100"


def main(*names: str) -> int:
    """Play every scenario; print a line for each thing that was found."""
    failed = 0
    with (
        TemporaryDirectory(prefix="nnviz-scorm-", ignore_cleanup_errors=True) as temporary,
        sync_playwright() as played,
    ):
        folder = Path(temporary)
        plan = planned(folder / "short.toml", SHORT)
        wishes = {"both_themes": True, "scorm_all": True}
        bundle = published(plan, folder / "site", films=folder / "films", **wishes).folder
        player = npm_packages(folder / "npm", "scorm-again") / "scorm-again" / "dist" / "scorm12.min.js"
        (folder / "course").mkdir()
        site = CourseSite(folder / "course", bundle / "short.scorm12.zip", player)
        print(f"the film lasts {plan.timeline.frames / plan.timeline.fps:.1f} s")
        for name in names or SCENARIOS:
            site.forget()
            started = time.monotonic()
            for said, right in SCENARIOS[name](Play(played, site)):
                failed += not right
                print(f"{'ok   ' if right else 'WRONG'} {name}: {said}", flush=True)
            print(f"      {name}: {time.monotonic() - started:.0f} s", flush=True)
        site.close()
    print(f"{failed} wrong")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
