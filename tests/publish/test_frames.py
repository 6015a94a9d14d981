"""Pages in other pages: strict policies, sandboxes, frames without an address, wishes of the address, and height."""

import json
import re
from html import escape
from itertools import product

import pytest

STRICT = [("Content-Security-Policy", "default-src 'self'; script-src 'self'; style-src 'self'")]
PAGES = ("index.html", "embed.html", "transcript.html")
NOTE_TROUBLE = """window.trouble = [];
addEventListener("unhandledrejection", (event) => trouble.push(`rejected: ${event.reason}`));
addEventListener("securitypolicyviolation", (event) => trouble.push(`${event.violatedDirective} ${event.blockedURI}`));
addEventListener("error", (event) => trouble.push(`error: ${event.message}`));"""
NO_STORAGE = """for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
  Object.defineProperty(window, name, { get() { throw new DOMException("blocked", "SecurityError"); } });
}
Object.defineProperty(document, "cookie", { get() { throw new DOMException("blocked", "SecurityError"); } });"""


def framed(tmp_path, serve, address, attributes=""):
    """Serve a page that shows another one in a frame, and give its address."""
    (tmp_path / "course").mkdir()
    frame = f'<iframe src="{address}" {attributes} width="800" height="700"></iframe>'
    (tmp_path / "course" / "course.html").write_text(f'<!doctype html><link rel="icon" href="data:,">{frame}')
    return f"{serve(tmp_path / 'course')}/course.html"


def use_everything(frame):
    """Press and choose all that there is, and play a little."""
    frame.wait_for_function("() => film.video.readyState > 0")
    frame.click("#present")
    frame.press("video", "f")
    frame.locator(".chapters a").nth(1).click()
    for name, choice in (("#speed", "2"), ("#pause", "lines")):
        frame.select_option(name, choice)
    frame.check("#follow")
    frame.evaluate("film.toggle(); film.video.pause(); film.toggle()")
    frame.wait_for_function("() => film.place() > 1")
    return frame.evaluate("window.trouble")


# ---- strict policies


@pytest.mark.parametrize("name", PAGES)
def test_split_pages_live_under_a_strict_policy(name, split_bundle, visit, serve):
    page = visit(f"{serve(split_bundle, headers=STRICT)}/{name}", before=NOTE_TROUBLE)
    assert page.evaluate("getComputedStyle(document.body).margin") == "0px"
    if name != "transcript.html":
        assert use_everything(page.main_frame) == []
        page.evaluate("film.video.textTracks[0].mode = 'hidden'")
        page.wait_for_function("() => film.video.textTracks[0].cues?.length > 3")
    page.wait_for_timeout(200)
    assert page.evaluate("window.trouble") == []
    assert page.complaints == []


def test_a_split_package_records_under_a_strict_policy(split_bundle, visit, serve, tmp_path):
    from zipfile import ZipFile

    with ZipFile(split_bundle / "short.scorm12.zip") as package:
        package.extractall(tmp_path)
    page = visit(f"{serve(tmp_path, headers=STRICT)}/index.html", before=NOTE_TROUBLE)
    assert page.inner_text("#recorded") == "Your progress is not recorded here."
    assert page.evaluate("window.trouble") == []


def test_a_whole_page_that_a_policy_stops_has_no_dead_controls(short_bundle, visit, serve):
    page = visit(f"{serve(short_bundle, headers=STRICT)}/index.html")
    assert (
        page.locator("#present, #speed, #follow, .keys").evaluate_all("all => all.some(each => each.offsetParent)")
        is False
    )
    assert page.locator("video").get_attribute("controls") == ""


def test_whole_pages_take_their_style_from_no_file(short_bundle):
    for name in PAGES:
        assert not re.search(r"<link rel=.stylesheet|<script src", (short_bundle / name).read_text(encoding="utf-8"))


# ---- frames that forbid things


@pytest.mark.parametrize(
    "attributes",
    [
        "allow=\"fullscreen 'none'\"",
        'sandbox="allow-scripts"',
        *(pytest.param(each, marks=pytest.mark.slow) for each in ("", "allowfullscreen")),
    ],
)
def test_a_frame_that_refuses_the_whole_screen_goes_on_without_trouble(
    attributes, short_bundle, tmp_path, visit, serve
):
    address = framed(tmp_path, serve, f"{serve(short_bundle)}/embed.html", attributes)
    page = visit(address, before=NOTE_TROUBLE)
    assert use_everything(page.frames[1]) == []
    assert page.complaints == []


def test_keys_for_the_whole_screen_are_said_where_it_can_be_had(short_bundle, tmp_path, visit, serve):
    own = f"{serve(short_bundle)}/index.html"
    assert visit(own).locator(".fills").first.is_visible()
    page = visit(framed(tmp_path, serve, own, "allow=\"fullscreen 'none'\""), size=(1440, 900))
    frame = page.frames[1]
    frame.wait_for_selector(".keys", state="attached")
    assert frame.locator(".fills").first.is_hidden()


def test_a_frame_without_an_address_works(short_bundle, visit, serve):
    html = (short_bundle / "embed.html").read_text(encoding="utf-8")
    frame = f'<iframe srcdoc="{escape(html)}" width="800" height="700"></iframe>'
    address = serve(short_bundle)
    page = visit(f"{address}/transcript.html", before=NOTE_TROUBLE)
    page.set_content(f'<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">{frame}')
    frame = page.frames[1]
    frame.wait_for_function("() => window.film === undefined && document.querySelector('video').readyState > 0")
    assert use_everything(frame) == []
    assert frame.locator(".chapters [aria-current]").count() == 1


def test_a_sandbox_without_scripts_leaves_a_plain_player(short_bundle, tmp_path, visit, serve):
    page = visit(framed(tmp_path, serve, f"{serve(short_bundle)}/embed.html", "sandbox"))
    frame = page.frames[1]
    frame.wait_for_selector("video")
    assert frame.locator("video[controls]").count() == 1
    assert frame.locator("#present").is_hidden()
    assert frame.locator(".chapters a").first.is_visible()


@pytest.mark.parametrize("name", ["index.html", pytest.param("embed.html", marks=pytest.mark.slow)])
def test_nothing_is_stored_so_blocked_storage_hurts_nobody(name, short_bundle, visit, serve):
    page = visit(f"{serve(short_bundle)}/{name}", before=NOTE_TROUBLE + NO_STORAGE)
    assert use_everything(page.main_frame) == []
    assert page.complaints == []


# ---- what an address wishes

INK = {"dark": "rgb(15, 20, 32)", "light": "rgb(251, 250, 247)"}
THEMED = [("index.html", "light", "dark"), ("embed.html", "dark", "light")]  # against the reader's own, of either


@pytest.mark.parametrize(
    ("name", "theme", "scheme"),
    [
        each if each in THEMED else pytest.param(*each, marks=pytest.mark.slow)
        for each in product(("index.html", "embed.html"), ("dark", "light"), ("dark", "light"))
    ],
)
def test_an_address_keeps_the_page_and_the_film_in_one_theme(name, theme, scheme, full_bundle, visit, serve):
    page = visit(f"{serve(full_bundle)}/{name}?theme={theme}", scheme=scheme)
    page.wait_for_function("() => film.video.readyState > 0 && film.video.currentSrc")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == INK[theme]
    own = {"dark": "video.mp4", "light": "video.light.mp4"}[theme]
    assert page.evaluate("film.video.currentSrc").endswith(f"/{own}")
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == theme


def test_bare_is_the_film_alone_in_its_shape(short_bundle, visit, serve):
    page = visit(f"{serve(short_bundle)}/embed.html?bare&theme=light", size=(960, 540))
    box = page.locator("video").bounding_box()
    assert (box["x"], box["y"], box["width"], box["height"]) == (0, 0, 960, 540)
    for part in (".controls", ".chapters", ".transcript", ".now"):
        assert page.locator(part).is_hidden()
    assert page.evaluate("[document.documentElement.scrollHeight, document.documentElement.scrollWidth]") == [540, 960]
    page.keyboard.press("ArrowRight")
    page.wait_for_function("() => film.place() > 4")


# ---- as tall as its content, by the snippet itself


def snippet(bundle, heading, *, language="html"):
    """Read the blocks of one host from embed-snippets.md."""
    text = (bundle / "embed-snippets.md").read_text(encoding="utf-8")
    part = text.split(f"\n## {heading}", 1)[1].split("\n## ")[0]
    return re.findall(rf"```{language}\n(.*?)\n```", part, re.DOTALL)


def test_a_page_that_listens_shows_all_of_the_frame(short_bundle, tmp_path, visit, serve):
    address = serve(short_bundle)
    frame, listener, _ = (block.replace("ADDRESS", address) for block in snippet(short_bundle, "Any other page"))
    (tmp_path / "page.html").write_text(
        f'<!doctype html><link rel="icon" href="data:,"><title>Page</title>{listener}<main>{frame}</main>'
    )
    page = visit(f"{serve(tmp_path)}/page.html", size=(900, 700), before=NOTE_TROUBLE)
    inner = page.frames[1]
    below = "innerHeight - document.querySelector('main').getBoundingClientRect().bottom"
    fits = f"() => {below} >= 0 && {below} < 4"
    inner.wait_for_function(fits)
    inner.click("summary")
    inner.wait_for_function(fits)
    assert page.locator("iframe").bounding_box()["height"] < 1400  # the transcript scrolls in its own box
    page.set_viewport_size({"width": 420, "height": 700})
    inner.wait_for_function(fits)
    page.evaluate("postMessage({ subject: 'lti.frameResize', height: 9 }, '*')")
    page.wait_for_timeout(100)
    assert page.locator("iframe").bounding_box()["height"] > 300  # only its own frame is heard
    assert page.complaints == []


@pytest.mark.parametrize("host", ["Moodle", "Canvas", "Open edX", "Any other page"])
def test_a_frame_of_the_snippets_logs_nothing_and_shows_the_film(host, short_bundle, tmp_path, visit, serve):
    frame = snippet(short_bundle, host)[0].replace("ADDRESS", serve(short_bundle))
    (tmp_path / "page.html").write_text(f'<!doctype html><title>Page</title><link rel="icon" href="data:,">{frame}')
    page = visit(f"{serve(tmp_path)}/page.html", size=(784, 900), before=NOTE_TROUBLE)
    inner = page.frames[1]
    inner.wait_for_function("() => film.video.readyState > 0")
    assert inner.evaluate("document.fullscreenEnabled")
    assert inner.locator(".chapters li").last.is_visible()
    assert page.complaints == []


def test_a_slide_of_reveal_has_the_shape_of_the_film(short_bundle, visit, serve, tmp_path):
    slide = snippet(short_bundle, "reveal.js")[0].replace("ADDRESS", serve(short_bundle))
    (tmp_path / "page.html").write_text(f'<!doctype html><title>Deck</title><link rel="icon" href="data:,">{slide}')
    page = visit(f"{serve(tmp_path)}/page.html", size=(960, 700))
    box = page.locator("iframe").bounding_box()
    assert box["width"] / box["height"] == pytest.approx(16 / 9, rel=0.01)
    page.frames[1].wait_for_function("() => film.video.offsetHeight === innerHeight")


def test_json_ld_of_a_split_page_is_still_read(split_bundle):
    text = (split_bundle / "index.html").read_text(encoding="utf-8")
    assert json.loads(re.search(r'ld\+json">(.*?)</script>', text)[1])["@type"] == "VideoObject"
