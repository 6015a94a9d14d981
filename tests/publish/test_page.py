"""In a real browser: no request elsewhere, no errors, captions and chapters at their frames, all by keyboard."""

from itertools import product

import pytest

from tests.fixtures.browser import DESKTOP, PHONE
from tests.fixtures.published import COLOURS

FPS = 12
STATE = """() => {
  const video = document.querySelector("video"), line = document.querySelector(".lines [aria-current]");
  const chapter = document.querySelector(".chapters [aria-current]");
  return { time: video.currentTime, paused: video.paused, line: line && line.dataset.start,
           chapter: chapter && chapter.dataset.seek, hash: location.hash, rate: video.playbackRate };
}"""
FOCUS = "(({ id, tagName, className }) => id || tagName + className)(document.activeElement)"
PIXEL = """() => {
  const video = document.querySelector("video"), canvas = document.createElement("canvas");
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  const pen = canvas.getContext("2d");
  pen.drawImage(video, 0, 0);
  return [...pen.getImageData(80, 45, 1, 1).data].slice(0, 3);
}"""


def state(page):
    page.wait_for_timeout(150)
    return page.evaluate(STATE)


def starts(plan):
    return [section.start for section in plan.timeline.sections]


# ---- loading


@pytest.mark.parametrize("name", ["index.html", "embed.html", "transcript.html"])
def test_a_page_from_a_file_asks_nothing_of_others_and_complains_of_nothing(name, short_bundle, visit):
    page = visit(f"{(short_bundle / name).as_uri()}#t=2")
    page.wait_for_timeout(200)
    inside = (short_bundle.as_uri(), "data:")
    assert [address for address in page.requests if not address.startswith(inside)] == []
    assert page.complaints == []


def test_a_page_from_a_server_asks_only_that_server(short_bundle, visit, serve):
    address = serve(short_bundle)
    page = visit(f"{address}/index.html")
    page.keyboard.press(" ")
    page.wait_for_timeout(400)
    assert {url.split(":")[0] for url in page.requests if not url.startswith(address)} <= {"data"}
    assert page.complaints == []


LOOKS = [  # both schemes and sizes among the quick ones
    ("index.html", DESKTOP, "dark"),
    ("index.html", PHONE, "light"),
    ("embed.html", PHONE, "dark"),
    ("transcript.html", DESKTOP, "light"),
]
MORE_LOOKS = [
    each
    for each in product(("index.html", "embed.html", "transcript.html"), (DESKTOP, PHONE), ("light", "dark"))
    if each not in LOOKS
]


@pytest.mark.parametrize(
    ("name", "size", "scheme"), [*LOOKS, *(pytest.param(*each, marks=pytest.mark.slow) for each in MORE_LOOKS)]
)
def test_axe_finds_nothing_and_nothing_runs_over_the_edge(name, size, scheme, short_bundle, visit):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright")
    page = visit((short_bundle / name).as_uri(), size=size, scheme=scheme)
    if name == "embed.html":
        page.click("summary")
    found = axe.Axe().run(page).response["violations"]
    assert [(each["id"], [node["html"][:90] for node in each["nodes"]]) for each in found] == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_without_script_chapters_and_transcript_lead_into_the_film(short_bundle, visit, short_plan):
    page = visit((short_bundle / "index.html").as_uri(), script=False)
    links = page.locator(".chapters a")
    assert [links.nth(i).get_attribute("href") for i in range(links.count())] == [
        f"video.mp4#t={start // FPS}" for start in starts(short_plan)
    ]
    assert page.locator(".controls").is_hidden()
    assert "zero point" in page.locator(".transcript").inner_text()


# ---- the film


def test_captions_show_the_words_of_their_time(short_bundle, visit):
    page = visit(f"{(short_bundle / 'index.html').as_uri()}#t=6")
    track = "document.querySelector('video').textTracks[0]"
    assert page.evaluate(f"{track}.mode") == "disabled"  # the picture shows the words itself
    page.evaluate(f"{track}.mode = 'showing'")
    page.wait_for_function(f"() => {track}.activeCues?.length === 1")


def test_every_chapter_leads_to_its_first_frame(short_bundle, short_plan, visit, serve):
    page = visit(f"{serve(short_bundle)}/index.html")
    for number, start in enumerate(starts(short_plan)):
        page.locator(".chapters a").nth(number).click()
        page.wait_for_function("() => !document.querySelector('video').seeking")
        now = state(page)
        assert int(now["time"] * FPS + 1e-6) == start
        assert (now["chapter"], now["hash"]) == (str(start // FPS), f"#t={start // FPS}")
        pixel = page.evaluate(PIXEL)
        assert max(abs(a - b) for a, b in zip(pixel, COLOURS[number], strict=True)) <= 4


def test_the_frame_before_a_chapter_belongs_to_the_one_before(short_bundle, short_plan, visit, serve):
    second = starts(short_plan)[1]
    page = visit(f"{serve(short_bundle)}/index.html#t={(second - 1) / FPS:.3f}")
    page.wait_for_function("() => !document.querySelector('video').seeking")
    assert state(page)["chapter"] == "0"
    assert max(abs(a - b) for a, b in zip(page.evaluate(PIXEL), COLOURS[0], strict=True)) <= 4


@pytest.mark.parametrize("moment", ["#t=3", "#t=0:03", "#x&t=3.0"])
def test_an_address_leads_to_a_moment(moment, short_bundle, visit):
    page = visit((short_bundle / "embed.html").as_uri() + moment)
    assert state(page)["time"] == pytest.approx(3, abs=1 / FPS)


def test_the_transcript_follows_and_jumps(short_bundle, visit):
    page = visit((short_bundle / "index.html").as_uri())
    link = page.locator(".lines a.time").nth(6)
    link.click()
    now = state(page)
    assert now["line"] == link.get_attribute("data-seek")
    page.check("#follow")
    page.evaluate("document.activeElement.blur()")
    page.evaluate("document.querySelector('video').playbackRate = 8")
    page.keyboard.press(" ")
    page.wait_for_timeout(1500)
    later = page.evaluate(STATE)
    assert float(later["line"]) > float(now["line"])
    page.keyboard.press(" ")
    page.wait_for_function(
        """height => {
            const { y } = document.querySelector(".lines [aria-current]").getBoundingClientRect();
            return 0 <= y && y < height;
        }""",
        arg=DESKTOP[1],
    )


# ---- presenting, by keyboard


def test_keys_play_and_go_back_and_on(short_bundle, visit):
    page = visit((short_bundle / "index.html").as_uri())
    page.keyboard.press("ArrowRight")
    assert state(page)["time"] == pytest.approx(5, abs=1 / FPS)
    page.keyboard.press("ArrowLeft")
    assert state(page)["time"] == pytest.approx(0, abs=1 / FPS)
    page.keyboard.press(" ")
    assert state(page)["paused"] is False
    page.keyboard.press(" ")
    assert state(page)["paused"] is True


def test_steps_pause_on_the_last_frame_of_a_chapter_and_go_on(short_bundle, short_plan, visit):
    second, third = starts(short_plan)[1:]
    page = visit(f"{(short_bundle / 'index.html').as_uri()}#t={second / FPS - 0.5}")
    page.select_option("#pause", "chapters")
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press(" ")
    page.wait_for_timeout(1500)
    now = state(page)
    assert now["paused"] is True
    assert int(now["time"] * FPS) == second - 1
    page.keyboard.press(" ")
    later = state(page)
    assert (later["paused"], later["chapter"]) == (False, str(second // FPS))
    page.keyboard.press("ArrowRight")
    assert state(page)["chapter"] == str(third // FPS)
    page.keyboard.press("ArrowLeft")
    assert state(page)["time"] < third / FPS + 1


def test_everything_is_reached_with_the_tab_key(short_bundle, visit):
    page = visit((short_bundle / "index.html").as_uri())
    seen = []
    for _ in range(30):
        page.keyboard.press("Tab")
        seen.append(
            page.evaluate("(({ id, tagName, className }) => id || tagName + className)(document.activeElement)")
        )
    assert {"speed", "pause", "follow", "present", "VIDEO"} <= set(seen)
    assert seen.count("A") >= 3
    assert "Atime" in seen


def test_the_speed_can_be_chosen(short_bundle, visit):
    page = visit((short_bundle / "embed.html").as_uri())
    page.select_option("#speed", "1.5")
    assert state(page)["rate"] == 1.5


def test_a_frame_of_another_page_shows_the_film(short_bundle, visit, serve, tmp_path):
    address = serve(short_bundle)
    (tmp_path / "course.html").write_text(
        f'<!doctype html><title>Course</title><iframe src="{address}/embed.html#t=2" width="800" height="900"></iframe>'
    )
    page = visit(f"{serve(tmp_path)}/course.html")
    page.wait_for_timeout(500)
    frame = page.frames[1]
    assert frame.evaluate("document.querySelector('video').currentTime") == pytest.approx(2, abs=1 / FPS)
    assert page.complaints == [] or all("favicon" in each or "404" in each for each in page.complaints)
