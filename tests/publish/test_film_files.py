"""A bundle in both themes, as mp4 and WebM: the same frames everywhere, and a page that shows the one that suits."""

import json
import re
import shutil
import threading
from dataclasses import replace

import numpy as np
import pytest

from nnviz_core.audit.audit import audit_bundle
from nnviz_core.publish.film_files import videos_of
from nnviz_core.render.fingerprint import file_hash
from nnviz_core.render.plan import plan_film
from nnviz_core.video import webm
from nnviz_core.video.decoding import read_frames
from nnviz_core.video.probing import ColourTags, probe
from nnviz_core.video.sound import probe_sounds
from tests.fixtures.browser import DESKTOP, PHONE
from tests.fixtures.published import COLOURS, FPS_OF_FILMS, LIGHT_COLOURS, published
from tests.video.test_narration import Tone

from .test_publish import FILES, contents

FILMS = ("video.mp4", "video.webm", "video.light.mp4", "video.light.webm")
WEBMS = ("video.webm", "video.light.webm")
MIDDLE = (45, 80)


def sealed(folder):
    tree = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    for name, entry in tree["files"].items():
        if (folder / name).exists():
            entry.update(sha256=file_hash(folder / name), bytes=(folder / name).stat().st_size)
    (folder / "manifest.json").write_text(json.dumps(tree), encoding="utf-8")


@pytest.fixture
def full_copy(full_bundle, tmp_path):
    return shutil.copytree(full_bundle, tmp_path / "short")


# ---- files


def test_names_say_theme_and_kind():
    names = [video.name for video in videos_of("light", both_themes=True, formats=("webm",))]
    assert names == ["video.mp4", "video.webm", "video.dark.mp4", "video.dark.webm"]
    assert [video.name for video in videos_of("dark", both_themes=False, formats=())] == ["video.mp4"]


def test_a_bundle_in_both_themes_holds_every_film_and_its_poster(full_bundle):
    assert sorted(contents(full_bundle)) == sorted({*FILES, *FILMS, "poster.light.jpg"})
    said = json.loads((full_bundle / "manifest.json").read_text())["videos"]
    assert {name: (each["theme"], each["codec"]) for name, each in said.items()} == {
        "video.mp4": ("dark", "h264"),
        "video.webm": ("dark", "vp9"),
        "video.light.mp4": ("light", "h264"),
        "video.light.webm": ("light", "vp9"),
    }


def test_a_bundle_in_both_themes_passes_its_audit(full_bundle):
    assert audit_bundle(full_bundle).faults == ()


def test_every_film_has_the_same_frames_key_frames_and_chapters(full_bundle, short_plan):
    facts = [probe(full_bundle / name) for name in FILMS]
    starts = [timed.start for timed in short_plan.timeline.sections]
    for each in facts:
        assert (each.frames, each.fps, each.width, each.height) == (short_plan.timeline.frames, 12, 160, 90)
        assert [chapter.start_frame for chapter in each.chapters] == starts
        assert each.keyframes == facts[0].keyframes
        assert each.colours == ColourTags("bt709", "bt709", "bt709", "tv")
        assert each.duration == pytest.approx(facts[0].duration, abs=1 / 12)
        assert each.steady
        assert each.audio_tracks == 0
    assert [each.codec for each in facts] == ["h264", "vp9", "h264", "vp9"]


@pytest.mark.parametrize("name", FILMS)
def test_every_film_shows_the_colours_of_its_theme(name, full_bundle, short_plan):
    ends = [timed.start + timed.frames - 1 for timed in short_plan.timeline.sections]
    colours = LIGHT_COLOURS if "light" in name else COLOURS
    for frame, colour in zip(read_frames(full_bundle / name, ends), colours, strict=True):
        assert np.abs(frame[MIDDLE].astype(int) - colour).max() <= 4


def test_a_webm_is_the_same_at_every_run(short_plan, short_films, full_bundle, tmp_path):
    again = published(short_plan, tmp_path, films=short_films, formats=("webm",)).folder
    assert file_hash(again / "video.webm") == file_hash(full_bundle / "video.webm")


def test_a_webm_that_is_there_already_is_not_encoded_again(full_copy, short_plan, short_films, monkeypatch):
    before = contents(full_copy)
    monkeypatch.delattr(webm, "write")
    published(short_plan, full_copy.parent, films=short_films, formats=("webm",), both_themes=True, scorm=True)
    assert contents(full_copy) == before


def test_a_damaged_webm_is_encoded_again(full_copy, short_plan, short_films):
    before = contents(full_copy)
    (full_copy / "video.webm").write_bytes(b"damaged")
    published(short_plan, full_copy.parent, films=short_films, formats=("webm",), both_themes=True, scorm=True)
    assert contents(full_copy) == before


def test_a_narrated_webm_has_its_sound_too(short_plan, short_films, tmp_path):
    plan = plan_film(short_plan.source, voice=Tone(1.0))
    plan = replace(plan, format=short_plan.format)
    folder = published(plan, tmp_path, films=short_films, formats=("webm",)).folder
    [sound] = probe_sounds(folder / "video.webm")
    assert (sound.language, sound.codec, sound.rate) == ("eng", "opus", 48_000)
    assert audit_bundle(folder).faults == ()


def test_the_snippet_offers_every_film(full_bundle):
    text = (full_bundle / "embed-snippets.md").read_text(encoding="utf-8")
    assert '<source src="ADDRESS/video.mp4" type="video/mp4" media="(prefers-color-scheme: dark)">' in text
    assert re.findall(r'src="ADDRESS/(video[^"]*)"', text) == list(FILMS)  # a host that drops media= plays the first


@pytest.mark.parametrize(("scheme", "film"), [("dark", "video.mp4"), ("light", "video.light.mp4")])
@pytest.mark.parametrize("keeps_media", [True, False])
def test_the_snippets_video_plays_the_film_that_suits_or_the_configs_own(
    scheme, film, keeps_media, full_copy, visit, serve
):
    text = (full_copy / "embed-snippets.md").read_text(encoding="utf-8")
    (video,) = re.findall(r"<video .*?</video>", text, re.DOTALL)
    video = video if keeps_media else re.sub(r' media="[^"]*"', "", video)
    (full_copy / "host.html").write_text(f"<!doctype html><title>Host</title>{video.replace('ADDRESS/', '')}")
    page = visit(f"{serve(full_copy)}/host.html", scheme=scheme)
    assert settled(page)[0] == (film if keeps_media else "video.mp4")
    assert page.evaluate("document.querySelector('video').textTracks[0].mode") == "disabled"
    assert page.locator("video").bounding_box()["width"] > 1000


# ---- damage


def put(name, other):
    return lambda folder: shutil.copyfile(folder / other, folder / name)


def edit(name, old, new):
    def damage(folder):
        text = (folder / name).read_text(encoding="utf-8")
        assert old in text
        (folder / name).write_text(text.replace(old, new), encoding="utf-8")

    return damage


DAMAGE = {
    "other theme as WebM": (
        put("video.webm", "video.light.webm"), "films", r"video\.webm", r"shows other pictures than video\.mp4"
    ),
    "mp4 named WebM": (put("video.webm", "video.mp4"), "container", r"video\.webm", "is no webm file"),
    "WebM cut short": (
        lambda folder: (folder / "video.webm").write_bytes((folder / "video.webm").read_bytes()[:3000]),
        "container|durations|chapters", r"video\.webm", "cannot be read to its end|frames at|no chapters|decoded",
    ),
    "not offered": (
        edit("index.html", '<source src="video.webm" ', '<source src="video.mp4" '), "links", r"index\.html",
        r"does not offer video\.webm",
    ),
    "film gone": (
        lambda folder: (folder / "video.light.mp4").unlink(), "files", r"video\.light\.mp4", "is not there"
    ),
    "not listed": (
        edit("manifest.json", '"video.light.mp4": {\n   "sha', '"x.mp4": {\n   "sha'), "files", r"video\.light\.mp4",
        "is said to show the film, but is not listed",
    ),
    "unknown codec": (edit("manifest.json", '"vp9"', '"av1"'), "container", r"video\.webm", "is no webm file"),
    "light poster": (
        lambda folder: (folder / "poster.light.jpg").write_bytes(b"no"), "poster", r"poster\.light\.jpg",
        "cannot be read as a picture",
    ),
}  # fmt: skip


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_damage_to_any_film_is_found_and_said(damage, full_copy):
    change, check, file, says = damage
    change(full_copy)
    sealed(full_copy)
    found = audit_bundle(full_copy).faults
    assert any(
        re.fullmatch(check, fault.check) and re.search(file, fault.file) and re.search(says, fault.says)
        for fault in found
    ), found


# ---- in a browser

SHOWN = """() => {
  const video = document.querySelector("video");
  return [video.currentSrc.split("/").at(-1), video.poster.split("/").at(-1), video.currentTime, video.paused];
}"""


def settled(page):
    page.wait_for_function("() => { const v = document.querySelector('video'); return v.readyState > 1 && !v.seeking }")
    return page.evaluate(SHOWN)


@pytest.mark.parametrize("scheme", ["dark", "light"])
@pytest.mark.parametrize("name", ["index.html", "embed.html"])
def test_the_page_shows_the_film_that_suits(name, scheme, full_bundle, visit):
    page = visit((full_bundle / name).as_uri(), scheme=scheme)
    suiting = {"dark": ["video.mp4", "poster.jpg"], "light": ["video.light.mp4", "poster.light.jpg"]}
    assert settled(page)[:2] == suiting[scheme]
    assert page.input_value("#theme") == scheme
    assert page.complaints == []


def test_the_switch_keeps_the_time_and_goes_on_playing(full_bundle, visit):
    page = visit(f"{(full_bundle / 'index.html').as_uri()}#t=5")
    assert settled(page) == ["video.mp4", "poster.jpg", pytest.approx(5, abs=0.1), True]
    page.select_option("#theme", "light")
    assert settled(page) == ["video.light.mp4", "poster.light.jpg", pytest.approx(5, abs=0.1), True]
    page.evaluate("document.querySelector('video').play()")
    page.select_option("#theme", "dark")
    page.wait_for_timeout(300)
    file, _, time, paused = settled(page)
    assert (file, paused) == ("video.mp4", False)
    assert time > 5


def test_themes_that_follow_each_other_before_a_film_has_come_keep_the_time(full_bundle, visit, serve):
    film = threading.Event()
    film.set()
    page = visit(f"{serve(full_bundle, film=film)}/index.html#t=5")
    settled(page)
    film.clear()
    for theme in ("light", "dark", "light"):
        page.select_option("#theme", theme)
        assert page.evaluate("film.place()") == pytest.approx(5, abs=0.1)
    film.set()
    page.wait_for_function("() => film.arrived()")
    assert settled(page)[2] == pytest.approx(5, abs=0.1)


def test_a_chosen_theme_stays_when_the_reader_changes_theirs(full_bundle, visit):
    page = visit((full_bundle / "index.html").as_uri(), scheme="dark")
    page.emulate_media(color_scheme="light")
    page.wait_for_function("() => document.querySelector('video').currentSrc.endsWith('/video.light.mp4')")
    page.select_option("#theme", "dark")
    page.emulate_media(color_scheme="dark")
    page.emulate_media(color_scheme="light")
    page.wait_for_timeout(300)
    assert settled(page)[0] == "video.mp4"


def test_without_script_plain_links_lead_to_either_theme(full_bundle, visit):
    page = visit((full_bundle / "index.html").as_uri(), script=False, scheme="light")
    links = page.locator(".themes a")
    assert [links.nth(place).get_attribute("href") for place in range(links.count())] == [
        "video.mp4",
        "video.light.mp4",
    ]
    assert links.first.is_visible()
    page = visit((full_bundle / "index.html").as_uri())
    assert page.locator(".themes").is_hidden()


@pytest.mark.parametrize(
    ("size", "scheme"),
    [
        (PHONE, "light"),
        *(
            pytest.param(*each, marks=pytest.mark.slow)
            for each in ((PHONE, "dark"), (DESKTOP, "light"), (DESKTOP, "dark"))
        ),
    ],
)
def test_axe_finds_nothing_on_a_page_with_a_choice(size, scheme, full_bundle, visit):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright")
    page = visit((full_bundle / "index.html").as_uri(), size=size, scheme=scheme)
    assert [each["id"] for each in axe.Axe().run(page).response["violations"]] == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_browser_plays_the_webm_and_lands_on_every_chapter(full_copy, short_plan, visit, serve):
    for name in FILMS:
        if name not in WEBMS:
            (full_copy / name).write_bytes(b"this browser plays no mp4")
    page = visit(f"{serve(full_copy)}/index.html")
    for number, timed in enumerate(short_plan.timeline.sections):
        page.locator(".chapters a").nth(number).click()
        file, _, time, _ = settled(page)
        assert file == "video.webm"
        assert int(time * FPS_OF_FILMS + 1e-6) == timed.start


def test_the_switch_is_reached_and_turned_by_keyboard(full_bundle, visit):
    page = visit((full_bundle / "index.html").as_uri())
    settled(page)
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "theme":
            break
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    assert page.input_value("#theme") == "light"
    page.wait_for_function("() => document.querySelector('video').currentSrc.endsWith('/video.light.mp4')")
