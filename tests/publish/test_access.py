"""Small screens, large zoom, forced colours: what is followed is seen, nothing is too wide, numbers can be read."""

from dataclasses import replace
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from nnviz_core.config.loading import load
from nnviz_core.publish.bundle import Wishes, page_content
from nnviz_core.publish.page import embed_page, index_page, transcript_page
from nnviz_core.publish.snippets import snippets
from nnviz_core.render.plan import plan_film

from .test_every_config import CONFIGS, ROOT

SLOW = pytest.mark.slow

ZOOMED = (320, 256)  # CSS px of a screen of 1280 x 1024 at 400 %, WCAG 1.4.10
PHONES = [(390, 844), (375, 667), (320, 640)]
ROWS = """(root) => {
  const boxes = [...root.querySelectorAll("select, input, button")].filter((each) => each.offsetParent)
    .map((each) => each.getBoundingClientRect()).sort((one, other) => one.top - other.top);
  return boxes.reduce((found, { top, bottom }) =>
    top >= found.bottom ? { rows: found.rows + 1, bottom } : { ...found, bottom: Math.max(bottom, found.bottom) },
    { rows: 0, bottom: -1 }).rows;
}"""
LINE = """() => {
  const line = document.querySelector(".lines > [aria-current]").getBoundingClientRect();
  const stage = document.querySelector(".stage");
  const covered = getComputedStyle(stage).position === "sticky" ? stage.getBoundingClientRect().bottom : 0;
  return { top: line.top, bottom: line.bottom, covered, height: innerHeight };
}"""


# ---- the transcript follows


LANDSCAPE, DESKTOP = (pytest.param(size, marks=SLOW) for size in ((844, 390), (1280, 800)))


@pytest.mark.parametrize("size", [ZOOMED, (375, 812), LANDSCAPE, DESKTOP], ids=str)
def test_what_is_followed_is_in_sight(size, short_bundle, visit):
    page = visit((short_bundle / "index.html").as_uri(), size=size)
    page.check("#follow")
    page.evaluate("film.video.muted = true; film.video.playbackRate = 8; film.video.play(); 0")
    for start in (10, 25, 45):
        page.evaluate(f"film.video.currentTime = Math.max(film.video.currentTime, {start - 2}); 0")
        page.wait_for_function(f"() => film.place() > {start}")
        page.evaluate("film.video.pause()")
        seen = "now.covered - 1 <= now.top && now.top < now.height - 30"
        page.wait_for_function(f"() => {{ const now = ({LINE})(); return {seen}; }}")  # after a smooth scroll
        page.wait_for_timeout(300)
        now = page.evaluate(LINE)
        assert now["covered"] - 1 <= now["top"] < now["height"] - 30, now
        page.evaluate("film.video.play(); 0")


def test_a_line_that_begins_with_the_pause_is_in_sight(short_bundle, visit):
    page = visit((short_bundle / "index.html").as_uri(), size=(375, 812))
    page.check("#follow")
    page.evaluate("film.video.muted = true; film.video.play()")
    page.evaluate("film.video.currentTime = 40; film.video.pause()")
    page.wait_for_function("() => film.place() >= 40")
    page.wait_for_timeout(800)  # a smooth scroll
    now = page.evaluate(LINE)
    assert now["covered"] - 1 <= now["top"] < now["height"] - 30, now


def test_in_a_frame_the_transcript_follows_in_its_own_box(short_bundle, visit):
    page = visit((short_bundle / "embed.html").as_uri(), size=(800, 1300))
    page.check("#follow")
    page.locator(".lines a.time").nth(10).evaluate("link => link.click()")
    page.evaluate("film.video.playbackRate = 8; film.video.muted = true; film.video.play(); 0")
    page.wait_for_timeout(2000)
    page.evaluate("film.video.pause()")
    page.wait_for_timeout(800)
    box, line = page.locator(".box").bounding_box(), page.locator(".lines > [aria-current]").bounding_box()
    assert box["y"] <= line["y"] < box["y"] + box["height"]
    assert page.evaluate("scrollY") == 0


# ---- width and rows


WIDE = [  # the longest formulas, names and numbers; the rest by hand
    path if path.stem in ("short", "large_learning_rate") else pytest.param(path, marks=SLOW) for path in CONFIGS
]


@pytest.mark.parametrize("path", WIDE, ids=lambda path: path.relative_to(ROOT).with_suffix("").as_posix())
def test_no_page_of_any_config_is_wider_than_a_small_telephone(path, visit, tmp_path):
    content = page_content(plan_film(load(path)), Wishes(scorm=True, both_themes=True))
    for write in (index_page, embed_page, transcript_page):
        (tmp_path / "page.html").write_text(write(content), encoding="utf-8")
        page = visit((tmp_path / "page.html").as_uri(), size=(320, 640), wait=False)
        page.add_style_tag(content="details.transcript { display: block } math { font-size: 1.6rem !important }")
        page.evaluate("document.querySelector('details')?.setAttribute('open', '')")
        assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize(
    ("name", "size"),
    [
        ("index.html", PHONES[2]),
        ("embed.html", PHONES[0]),
        *(pytest.param("index.html", size, marks=SLOW) for size in PHONES[:2]),
        *(pytest.param("embed.html", size, marks=SLOW) for size in PHONES[1:]),
    ],
    ids=str,
)
def test_a_telephone_has_two_rows_of_controls_before_the_chapters(name, size, full_bundle, visit):
    page = visit((full_bundle / name).as_uri(), size=size)
    controls = page.locator(".controls")
    assert controls.evaluate(ROWS) == 2
    assert controls.evaluate("each => each.scrollWidth <= each.clientWidth")
    sizes = "all => all.filter((each) => each.offsetParent).map((each) => [each.offsetWidth, each.offsetHeight])"
    boxes = controls.locator("select, input, button").evaluate_all(sizes)
    assert len(boxes) == 6
    assert all(width >= 24 and height >= 24 for width, height in boxes)


# ---- words and numbers of the moment


def test_a_telephone_says_words_and_numbers_below_the_picture(short_bundle, visit, short_plan):
    page = visit(f"{(short_bundle / 'index.html').as_uri()}#t=6", size=PHONES[0])
    line = page.locator(".lines > [aria-current]")
    start = float(line.get_attribute("data-start"))
    spoken = [
        (timed.start + beat.say.start, beat.beat.caption.text)
        for timed in short_plan.timeline.sections
        for beat in timed.beats
        if beat.beat.caption
    ]
    latest = [" ".join(text.split()) for frame, text in spoken if frame <= start * 12 + 0.5][-1]
    assert page.inner_text(".now .words") == latest
    assert page.locator(".now math").count() == line.locator("math").count()
    for part in (".now .words", ".now math"):
        if page.locator(part).count():
            size = page.locator(part).first.evaluate("each => parseFloat(getComputedStyle(each).fontSize)")
            assert size >= 19
    assert page.evaluate("film.video.textTracks[0].mode") == "disabled"


@pytest.mark.parametrize(("size", "mode"), [((1280, 800), "showing"), (PHONES[0], "hidden")], ids=str)
def test_a_picture_without_words_gets_them_from_the_track_or_below(
    size, mode, short_plan, short_bundle, tmp_path, visit
):
    content = replace(page_content(short_plan, Wishes()), drawn=False)
    (tmp_path / "page.html").write_text(index_page(content), encoding="utf-8")
    (tmp_path / "video.mp4").write_bytes((short_bundle / "video.mp4").read_bytes())
    page = visit((tmp_path / "page.html").as_uri(), size=size)
    page.evaluate("film.video.muted = true; film.video.play(); 0")
    page.wait_for_function("() => film.place() > 0.2")
    assert page.evaluate("film.video.textTracks[0].mode") == mode
    page.wait_for_function("() => film.video.textTracks[0].cues?.length > 3")
    assert page.evaluate("film.video.textTracks[0].cues[0].line") == "auto"
    assert page.locator(".now .words").evaluate("each => each.hidden") is (mode == "showing")
    assert " default src" in snippets(content, base=None, captions="captions.en")


def test_words_are_shown_once_where_the_player_shows_them_too(short_bundle, visit):
    page = visit(f"{(short_bundle / 'index.html').as_uri()}#t=6", size=PHONES[0])
    assert page.locator(".now .words").is_visible()
    page.evaluate("film.video.textTracks[0].mode = 'showing'")
    page.wait_for_function("() => document.querySelector('.now .words').hidden")


def test_on_a_wide_page_the_words_stand_below_a_paused_picture_only(short_bundle, visit):
    page = visit(f"{(short_bundle / 'index.html').as_uri()}#t=6")
    shown = "getComputedStyle(document.querySelector('.now .words')).visibility"
    assert (page.evaluate(shown), page.locator(".now math").first.is_visible()) == ("visible", False)
    page.evaluate("film.video.muted = true; film.video.play(); 0")
    page.wait_for_function(f"() => {shown} === 'hidden'")


def test_the_picture_can_be_made_larger_and_moved(short_bundle, visit):
    page = visit((short_bundle / "index.html").as_uri(), size=PHONES[0], has_touch=True)
    before = page.locator(".picture").bounding_box()
    page.tap("#zoom")
    assert page.locator("#zoom").get_attribute("aria-pressed") == "true"
    now = page.evaluate(
        "(({ scrollWidth, clientWidth }) => scrollWidth / clientWidth)(document.querySelector('.picture'))"
    )
    assert now > 2
    assert page.locator(".picture").bounding_box() == before
    page.evaluate("document.querySelector('.picture').scrollTo(0, 0)")
    page.tap(".picture")
    page.wait_for_function("() => !film.video.paused")
    page.tap("#zoom")
    assert page.locator("video").get_attribute("controls") is not None
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_track_over_the_picture_lies_on_its_heading_and_on_no_number(short_bundle, visit):
    """The heading ends at an eighth of the height; the drawn words have the lowest eighth."""
    page = visit(f"{(short_bundle / 'index.html').as_uri()}#t=6")
    page.evaluate("film.video.controls = false")
    page.wait_for_timeout(300)
    before = picture(page)
    page.evaluate("film.video.textTracks[0].mode = 'showing'")
    page.wait_for_function("() => film.video.textTracks[0].activeCues?.length === 1")
    page.wait_for_timeout(500)
    rows = np.flatnonzero(np.abs(picture(page) - before).max(axis=(1, 2)) > 20) / before.shape[0]
    assert len(rows) > 0
    assert rows.max() < 0.145, (rows.min(), rows.max())


def picture(page):
    return np.asarray(Image.open(BytesIO(page.locator("video").screenshot())).convert("RGB"), dtype=int)


# ---- forced colours


def test_forced_colours_mark_the_current_chapter_and_line_and_no_other(short_bundle, visit):
    page = visit(f"{(short_bundle / 'index.html').as_uri()}#t=6", forced_colors="active")
    for items in (".chapters a", ".lines > li"):
        styles = page.locator(items).evaluate_all(
            "all => all.map((each) => { const s = getComputedStyle(each);"
            "return [each.hasAttribute('aria-current'), s.outlineStyle, s.borderLeftColor, s.outlineColor]; })"
        )
        (current,) = [style for style in styles if style[0]]
        others = {tuple(style[1:3]) for style in styles if not style[0]}
        assert current[1] == "solid"
        ((outline, border),) = others
        assert outline == "none"
        assert border == page.evaluate("getComputedStyle(document.body).backgroundColor") != current[2]
    assert page.locator("#follow").evaluate("each => getComputedStyle(each).appearance") == "auto"


@pytest.mark.parametrize(("width", "touch", "told"), [(1280, False, True), (375, False, False), (1280, True, False)])
def test_keys_are_told_where_there_are_keys_and_room(width, touch, told, short_bundle, visit):
    page = visit(f"{short_bundle.as_uri()}/index.html", size=(width, 800), has_touch=touch, is_mobile=touch)
    assert page.locator(".keys").is_visible() is told


@pytest.mark.parametrize("scheme", ["dark", "light"])
def test_a_box_that_is_not_ticked_looks_ready_to_be(scheme, short_bundle, visit):
    """A grey filling is what browsers give to boxes that cannot be ticked."""
    page = visit(f"{short_bundle.as_uri()}/index.html", scheme=scheme)
    box, ink, link = page.evaluate("""() => {
      const { backgroundColor, borderColor } = getComputedStyle(document.querySelector("#follow"));
      return [[backgroundColor, borderColor], getComputedStyle(document.body).backgroundColor,
        getComputedStyle(document.querySelector(".lines .time")).color];
    }""")
    assert box == [ink, link]
