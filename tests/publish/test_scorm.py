"""What a student did reaches the course site: the share as a score, the place, in time; and what does not is said."""

import json
import threading
from itertools import pairwise
from zipfile import ZipFile

import pytest

from nnviz_core.audit.audit import audit_bundle, report_lines, report_tree
from tests.fixtures.published import published

FPS = 12
NOT_RECORDED = "Your progress is not recorded here."

COURSE_SITE = """<!doctype html><title>Course site</title><script>
window.values = JSON.parse(sessionStorage.values ?? '{"cmi.core.lesson_status": "not attempted"}');
window.calls = [];
window.refused = new URLSearchParams(location.search).getAll("refuse");
window.code = new URLSearchParams(location.search).get("code") ?? "101";
const answer = (name) => { calls.push(name); return String(!refused.includes(name)); };
window.API = {
  LMSInitialize: () => answer("LMSInitialize"),
  LMSGetValue: (name) => values[name] ?? "",
  LMSSetValue: (name, value) => {
    const said = refused.includes(name) ? answer(name) : answer("LMSSetValue");
    if (said === "true") { calls.push(`${name}=${value}`); values[name] = value; }
    return said;
  },
  LMSCommit: () => {
    const said = answer("LMSCommit");
    if (said === "true") sessionStorage.values = JSON.stringify(values);
    return said;
  },
  LMSFinish: () => answer("LMSFinish"),
  LMSGetLastError: () => code,
};
</script><iframe src="package/index.html" width="900" height="900"></iframe>"""


@pytest.fixture
def film():
    """Whether the film is sent."""
    event = threading.Event()
    event.set()
    yield event
    event.set()


@pytest.fixture
def course(short_bundle, tmp_path, visit, serve, film):
    """Open the package in a small stand-in for a course site, which refuses what its address says."""
    with ZipFile(short_bundle / "short.scorm12.zip") as package:
        package.extractall(tmp_path / "package")
    (tmp_path / "course.html").write_text(COURSE_SITE)
    address = serve(tmp_path, film=film)

    def open_course(refuse="", *, loaded=True, stored=None):
        before = f"if (window === top) sessionStorage.values ??= '{json.dumps(stored)}';" if stored else ""
        page = visit(f"{address}/course.html{refuse}", before=before)
        settle(page, loaded=loaded)
        return page

    return open_course


def settle(page, *, loaded=True):
    page.frames[1].wait_for_selector("#recorded", state="attached")
    if loaded:
        page.frames[1].wait_for_function("() => film.arrived()")


def play(page, start, end, *, pause=True):
    """Watch a part of the film, five times as fast; the page sees the same events."""
    page.frames[1].evaluate(
        """async ([start, end, pause]) => {
          const video = document.querySelector("video");
          video.pause(); video.currentTime = start; video.muted = true; video.playbackRate = 5;
          await new Promise((done) => video.addEventListener("seeked", done, { once: true }));
          await video.play();
          while (video.currentTime < end && !video.ended) await new Promise((done) => setTimeout(done, 30));
          if (pause) video.pause();
        }""",
        [start, end, pause],
    )


def value(page, name):
    page.wait_for_timeout(100)
    return page.evaluate(f"values['cmi.{name}']")


def told(page):
    page.wait_for_timeout(100)
    return page.frames[1].inner_text("#recorded")


def places(page):
    return [float(call.split("=")[1]) for call in page.evaluate("calls") if call.startswith("cmi.core.lesson_location")]


# ---- score and completion


def test_the_score_is_the_share_watched_and_completion_makes_it_100(course, short_plan):
    seconds = short_plan.timeline.frames / FPS
    page = course()
    assert (value(page, "core.lesson_status"), value(page, "core.score.raw")) == ("incomplete", None)
    play(page, 0, 0.5 * seconds)
    assert value(page, "core.lesson_status") == "incomplete"
    assert float(value(page, "core.score.raw")) == pytest.approx(50, abs=5)
    assert (value(page, "core.score.min"), value(page, "core.score.max")) == ("0", "100")
    play(page, 0.5 * seconds - 1, 0.96 * seconds)
    assert (value(page, "core.lesson_status"), value(page, "core.score.raw")) == ("completed", "100")
    assert told(page) == ""


def test_jumping_to_the_end_is_not_watching(course, short_plan):
    seconds = short_plan.timeline.frames / FPS
    page = course()
    play(page, 0, 3)
    play(page, seconds - 3, seconds)
    assert value(page, "core.lesson_status") == "incomplete"
    assert value(page, "suspend_data").count("-") == 2
    assert float(value(page, "core.score.raw")) < 20


def test_a_verdict_and_a_score_of_earlier_are_never_lowered(course):
    page = course(stored={"cmi.core.lesson_status": "passed", "cmi.core.score.raw": "100"})
    play(page, 0, 2)
    assert (value(page, "core.lesson_status"), value(page, "core.score.raw")) == ("passed", "100")


# ---- the place


def test_what_was_watched_is_remembered(course):
    page = course()
    play(page, 0, 4)
    watched = value(page, "suspend_data")
    page.reload()
    settle(page)
    assert value(page, "suspend_data") == watched
    assert page.frames[1].evaluate("document.querySelector('video').currentTime") > 3


def test_playing_is_saved_at_least_every_twenty_seconds_without_a_pause(course):
    page = course()
    play(page, 0, 45, pause=False)
    found = [0.0, *places(page)]
    assert len(found) >= 3
    assert max(late - early for early, late in pairwise(found)) <= 20
    assert page.evaluate("JSON.parse(sessionStorage.values)['cmi.suspend_data']").startswith("0-")


def test_a_page_that_is_hidden_is_saved(course):
    page = course()
    play(page, 0, 3, pause=False)
    assert places(page) == []
    page.frames[1].evaluate(
        """() => { Object.defineProperty(document, "visibilityState", { value: "hidden" });
        document.dispatchEvent(new Event("visibilitychange")); }"""
    )
    assert places(page)[-1] >= 3


def test_the_stored_place_stays_until_the_film_is_there(course, film):
    page = course()
    play(page, 0, 6)
    stored = value(page, "core.lesson_location")
    film.clear()
    page.reload()
    settle(page, loaded=False)
    page.frames[1].evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    page.wait_for_timeout(300)
    assert (value(page, "core.lesson_location"), places(page)) == (stored, [])
    page.evaluate("document.querySelector('iframe').src = 'about:blank'")
    assert (value(page, "core.lesson_location"), places(page)) == (stored, [])
    film.set()
    page.reload()
    settle(page)
    assert page.frames[1].evaluate("film.place()") == pytest.approx(float(stored), abs=0.1)


# ---- what is not recorded is said


@pytest.mark.parametrize(
    "refused", ["LMSInitialize", "LMSSetValue", "LMSCommit", "cmi.suspend_data", "cmi.core.score.raw"]
)
def test_a_student_who_is_not_recorded_is_told_in_one_line(refused, course):
    page = course(f"?refuse={refused}")
    play(page, 0, 1)
    assert told(page) == NOT_RECORDED
    page.evaluate("refused.length = 0")
    if refused != "LMSInitialize":
        play(page, 1, 2)
        assert told(page) == ""


def test_a_site_need_not_know_the_least_and_the_highest_score(course):
    page = course("?refuse=cmi.core.score.min&refuse=cmi.core.score.max&code=401")
    play(page, 0, 1)
    assert told(page) == ""


def test_without_a_course_site_the_page_works_and_says_so(short_bundle, tmp_path, visit, serve):
    with ZipFile(short_bundle / "short.scorm12.zip") as package:
        package.extractall(tmp_path)
    page = visit(f"{serve(tmp_path)}/index.html")
    assert page.inner_text("#recorded") == NOT_RECORDED
    assert page.complaints == []


# ---- the package


def test_the_package_is_slim_unless_everything_is_wished(short_plan, short_films, full_bundle, tmp_path):
    with ZipFile(full_bundle / "short.scorm12.zip") as package:
        slim = set(package.namelist())
        assert b"theme" not in package.read("index.html").split(b"<script>")[0].split(b'class="controls"')[1]
    assert {name for name in slim if name.startswith(("video", "poster"))} == {"video.mp4", "poster.jpg"}
    wishes = {"both_themes": True, "formats": ("webm",), "scorm_all": True}
    folder = published(short_plan, tmp_path, films=short_films, **wishes).folder
    with ZipFile(folder / "short.scorm12.zip") as package:
        assert {"video.webm", "video.light.mp4", "poster.light.jpg"} <= set(package.namelist())
    assert audit_bundle(folder).faults == ()


def test_the_audit_says_how_large_the_package_is(short_bundle):
    verdict = audit_bundle(short_bundle)
    size = (short_bundle / "short.scorm12.zip").stat().st_size
    assert f"short.scorm12.zip has {size / 1e6:.1f} MB to upload." in next(report_lines([verdict]))
    assert json.dumps(report_tree([verdict])["films"][0]["remarks"]).count("to upload") == 1
