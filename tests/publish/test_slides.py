"""A presentation has one slide a section, in order, with the film's own frames; the audit finds what is wrong in it."""

import html
import json
import os
import re
import shutil
import subprocess
import sys
from zipfile import ZipFile

import numpy as np
import pytest
from markdown_it import MarkdownIt

from nnviz_core.audit.audit import audit_bundle
from nnviz_core.look.theme import DARK, LIGHT
from nnviz_core.publish import bundle as bundles
from nnviz_core.publish import slides
from nnviz_core.publish.bundle_films import in_theme, replace
from nnviz_core.render.folder import FolderError, is_inside
from nnviz_core.render.plan import plan_film
from nnviz_core.video.decoding import read_frames
from nnviz_core.video.probing import probe
from nnviz_core.video.sound import probe_sounds
from tests.fixtures.languages import plans_in
from tests.fixtures.published import COLOURS, published
from tests.video.test_narration import Tone

from .test_film_files import sealed
from .test_publish import HOSTILE

NAMES = ["slides/short.json", "slides/short-01.mp4", "slides/short-02.mp4", "slides/short-03.mp4"]
FIELDS = {"file", "rev_file", "notes"}  # of SlideConfig; the others have defaults
has_manim_slides = pytest.mark.skipif(not slides.can_convert(), reason="needs manim-slides")


@pytest.fixture(scope="module")
def slides_bundle(short_plan, short_films, tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bundles, "can_convert", lambda: False)
        return published(short_plan, tmp_path_factory.mktemp("site"), films=short_films, slides=True).folder


@pytest.fixture
def slides_copy(slides_bundle, tmp_path):
    return shutil.copytree(slides_bundle, tmp_path / "short")


def config_of(folder):
    return json.loads((folder / NAMES[0]).read_text(encoding="utf-8"))


def test_the_presentation_lies_in_a_folder_of_its_own(slides_bundle):
    assert sorted(path.relative_to(slides_bundle).as_posix() for path in slides_bundle.glob("slides/*")) == sorted(
        NAMES
    )
    assert set(NAMES) <= json.loads((slides_bundle / "manifest.json").read_text())["files"].keys()
    assert audit_bundle(slides_bundle).faults == ()


def test_the_presentation_has_the_fields_of_manim_slides(slides_bundle, short_plan):
    config = config_of(slides_bundle)
    assert [slide["file"] for slide in config["slides"]] == NAMES[1:]
    assert all(slide.keys() == FIELDS and slide["rev_file"] == slide["file"] for slide in config["slides"])
    assert config["resolution"] == [160, 90]
    assert config["background_color"] == DARK.ink
    light = slides.presentation(in_theme(short_plan, "light"), NAMES[1:])
    assert light["background_color"] == LIGHT.ink
    notes = config["slides"][1]["notes"].splitlines()
    captions = [beat.beat.caption.text for beat in short_plan.timeline.sections[1].beats if beat.beat.caption]
    assert notes == [short_plan.timeline.sections[1].section.heading, *captions]
    assert config["slides"][0]["notes"].startswith("Sums & less than bends>\n")


def test_every_slide_shows_the_frames_of_its_section(slides_bundle, short_plan):
    for number, (name, timed) in enumerate(zip(NAMES[1:], short_plan.timeline.sections, strict=True)):
        facts = probe(slides_bundle / name)
        assert (facts.frames, facts.fps, facts.steady, facts.moov_first) == (timed.frames, 12, True, True)
        assert facts.keyframes[0] == 0
        assert facts.audio_tracks == 0
        for frame in read_frames(slides_bundle / name, [0, facts.frames - 1]):
            assert np.abs(frame[45, 80].astype(int) - COLOURS[number]).max() <= 4


def test_slides_of_a_narrated_film_speak(short_plan, short_films, tmp_path, monkeypatch):
    monkeypatch.setattr(bundles, "can_convert", lambda: False)
    plan = replace(plan_film(short_plan.source, voice=Tone(1.0)), format=short_plan.format)
    folder = published(plan, tmp_path, films=short_films, slides=True).folder
    for name, timed in zip(NAMES[1:], plan.timeline.sections, strict=True):
        [sound] = probe_sounds(folder / name)
        assert sound.seconds == pytest.approx(timed.frames / 12, abs=0.1)
        assert sound.loudest > 5000


def test_slides_that_are_no_longer_wanted_go_with_their_folder(slides_copy, short_plan, short_films):
    published(short_plan, slides_copy.parent, films=short_films)
    assert not (slides_copy / "slides").exists()


def test_a_name_stays_inside_the_bundle():
    assert all(map(is_inside, ["a.mp4", "slides/a.json", "a b..c"]))
    outside = [
        "",
        ".",
        "..",
        "/etc/x",
        "../x",
        "slides/../../x",
        "a/b/c",
        "slides/",
        *(["a\\b", "c:x"] if os.name == "nt" else []),
    ]
    assert not any(map(is_inside, outside))


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
def test_hostile_words_are_no_markup_in_notes(words):
    notes = slides.harmless_notes(words, language="en")
    assert not re.search("<|\\]\\(|\u200b", notes)
    assert set(re.findall(r"[^\W_]{4,}", words)) <= set(re.findall(r"[^\W_]{4,}", notes))


@pytest.mark.parametrize(
    "words",
    [
        "&lt;img src=x onerror=alert(1)&gt;", "&#60;script&#62;alert(1)&#60;/script&#62;", "&#x3c;img src=x&#x3e;",
        "&LT;img src=x&GT;", "&lt&lt;img src=x onerror=alert(1)&gt;", "&amp;lt;img src=x&amp;gt;", "<img src=x>",
        "[x](javascript:alert(1))", "[x]: javascript:alert(1)\n\n[x]", "[x][y]\n\n[y]: javascript:alert(1)",
        "![x](https://far.org/x.png)", "<https://far.org>", "</aside><script>alert(1)</script>", "&lt;!-- x --&gt;",
    ],
)  # fmt: skip
def test_hostile_words_stay_words_where_html_is_read_and_then_markdown(words):
    """As manim-slides' page does: the text of the element, character references read, goes through Markdown."""
    lines = (slides.harmless_notes(line, language="en") for line in words.splitlines())
    seen = html.unescape("\n".join(lines))
    made = MarkdownIt("commonmark", {"html": True}).render(seen)
    assert not set(re.findall(r"<([a-z]+)", made)) & {"img", "script", "a", "aside"}, made
    assert "<!--" not in made


def test_a_failing_conversion_is_said(short_plan, short_films, tmp_path, monkeypatch):
    monkeypatch.setattr(bundles, "can_convert", lambda: True)
    monkeypatch.setattr(slides.sys, "executable", shutil.which("false"))
    with pytest.raises(FolderError, match=r"manim-slides could not write short\.html: it gave no reason"):
        published(short_plan, tmp_path, films=short_films, slides=True)


def test_a_page_of_manim_slides_says_its_language_and_the_title_of_the_film(tmp_path):
    [plan] = plans_in(tmp_path, "ar")
    page = tmp_path / "page.html"
    page.write_text("<!doctype html>\n<html>\n<title>Manim Slides</title>\n<body><title>x</title>", encoding="utf-8")
    slides.introduce(page, plan)
    assert page.read_text(encoding="utf-8").splitlines()[1:] == [
        '<html lang="ar" dir="rtl">',
        "<title>Sums &amp; &lt;bends&gt;</title>",
        "<body><title>x</title>",
    ]


def edited(change):
    def damage(folder):
        config = config_of(folder)
        change(config)
        (folder / NAMES[0]).write_text(json.dumps(config), encoding="utf-8")

    return damage


def swap(folder):
    first, second = (folder / name for name in NAMES[1:3])
    content = first.read_bytes()
    first.write_bytes(second.read_bytes())
    second.write_bytes(content)


DAMAGE = {
    "no JSON": (lambda folder: (folder / NAMES[0]).write_text("{"), "cannot be read as a presentation"),
    "a slide less": (edited(lambda config: config["slides"].pop()), "has 2 slides for 3 sections"),
    "a slide elsewhere": (
        edited(lambda config: config["slides"][0].update(file="../secret.mp4")), r"shows \.\./secret\.mp4, which is not"
    ),
    "a film gone": (lambda folder: (folder / NAMES[2]).unlink(), r"shows slides/short-02\.mp4, which is not there"),
    "slides swapped": (swap, "shows other frames than the chapters of the film"),
    "no film": (lambda folder: (folder / NAMES[2]).write_bytes(b"no film"), "shows a film that cannot be read"),
}  # fmt: skip


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_a_damaged_presentation_is_found_and_said(damage, slides_copy):
    change, says = damage
    change(slides_copy)
    sealed(slides_copy)
    found = [fault.says for fault in audit_bundle(slides_copy).faults if fault.check == "slides"]
    assert any(re.search(says, each) for each in found), found


# ---- with manim-slides


@has_manim_slides
def test_manim_slides_reads_the_presentation(slides_bundle):
    from manim_slides.config import PresentationConfig

    read = PresentationConfig.from_file(slides_bundle / NAMES[0])
    assert [slide.file for slide in read.slides] == [slides_bundle / name for name in NAMES[1:]]


@has_manim_slides
def test_conversions_have_every_slide_in_order(short_plan, short_films, tmp_path):
    folder = published(short_plan, tmp_path, films=short_films, slides=True).folder
    headings = [timed.section.heading for timed in short_plan.timeline.sections]
    html = (folder / "slides" / "short.html").read_text(encoding="utf-8")
    assert html.count("data-background-video") >= 3
    from pptx import Presentation

    deck = Presentation(folder / "slides" / "short.pptx")
    notes = [slide.notes_slide.notes_text_frame.text.splitlines()[0] for slide in deck.slides]
    assert notes == [slides.harmless_notes(heading, language="en") for heading in headings]
    assert "<bends>" not in html
    assert re.findall("<html.*?>|<title>.*?</title>", html) == [
        '<html lang="en" dir="ltr">',
        "<title>Sums &amp; &lt;bends&gt;</title>",
    ]
    assert re.findall("<aside", html) == ["<aside"] * 3
    with ZipFile(folder / "slides" / "short.pptx") as package:
        films = {package.read(name) for name in package.namelist() if name.endswith(".mp4")}
    assert films == {(folder / name).read_bytes() for name in NAMES[1:]}
    subprocess.run([sys.executable, "-c", "import manim_slides"], check=True)
    assert audit_bundle(folder).faults == ()
