"""A film without drawn words: its numbers and times are the same, and pages show the words once, from the track."""

import json
from dataclasses import replace

import pytest

from nnviz_core.audit.audit import audit_bundle
from nnviz_core.config.faults import ConfigError
from nnviz_core.config.loading import load
from nnviz_core.render.film import film_contents, film_texts, make_film, section_orders
from nnviz_core.render.manifest import film_facts
from nnviz_core.render.plan import plan_film
from nnviz_core.render.progress import Silence
from tests.audit.test_audit import edit, sealed
from tests.fixtures.browser import DESKTOP, PHONE
from tests.fixtures.published import SHORT, STUDIO, planned, published

TRACK = "film.video.textTracks[0]"
BELOW = "(each) => !each.hidden && getComputedStyle(each).visibility === 'visible' && each.getClientRects().length > 0"


@pytest.fixture(scope="module")
def wordless_plan(tmp_path_factory):
    text = SHORT.replace("fps = 12", 'fps = 12\ncaptions = "none"')
    return planned(tmp_path_factory.mktemp("config") / "short.toml", text)


@pytest.fixture(scope="module")
def wordless(wordless_plan, tmp_path_factory):
    """A published film without words; leave it as it is."""
    films, site = (tmp_path_factory.mktemp(name) for name in ("films", "site"))
    return published(wordless_plan, site, films=films, scorm=True, both_themes=True).folder


def manifest(folder):
    return json.loads((folder / "manifest.json").read_text(encoding="utf-8"))


# ---- the film


def test_the_command_and_the_config_give_one_film(tmp_path, short_plan, wordless_plan):
    asked = plan_film(short_plan.source, captions="none")
    assert asked.options == ("--captions", "none")
    assert plan_film(short_plan.source, captions="drawn").options == ()
    assert wordless_plan.options == ()
    assert plan_film(wordless_plan.source, captions="drawn").drawn
    keys = [
        [piece.key for order in section_orders(plan) for piece in order.pieces]
        for plan in (asked, plan_film(wordless_plan.source), plan_film(short_plan.source))
    ]
    assert keys[0] == keys[1]
    assert set(keys[0]).isdisjoint(keys[2])


def test_texts_and_times_are_those_of_the_film_with_words(short_plan):
    drawn, none = film_texts(short_plan), film_texts(plan_film(short_plan.source, captions="none"))
    assert {name for name in drawn if drawn[name] != none[name]} == {"short.vtt"}
    assert drawn["short.vtt"].replace(" line:0", "") == none["short.vtt"] != drawn["short.vtt"]


def test_a_film_without_words_is_another_film(tmp_path, short_plan):
    plan = replace(plan_film(short_plan.source, captions="none"), format=short_plan.format)
    assert film_facts(plan)["film"]["captions"] == "none"
    assert film_facts(short_plan)["film"]["captions"] == "drawn"
    make_film(short_plan, tmp_path / "short", command=("render",), renderer=STUDIO, report=Silence())
    assert film_contents(short_plan, tmp_path / "short").stand_in(tmp_path / "short")
    assert not film_contents(plan, tmp_path / "short").stand_in(tmp_path / "short")
    make_film(plan, tmp_path / "short", command=("render",), renderer=STUDIO, report=Silence())
    assert manifest(tmp_path / "short")["command"] == ["nnviz", "render", "short.toml", "--captions", "none"]
    assert film_contents(plan, tmp_path / "short").stand_in(tmp_path / "short")


def test_only_drawn_and_none_are_known(tmp_path):
    (tmp_path / "c.toml").write_text(SHORT.replace("fps = 12", 'captions = "off"'), encoding="utf-8")
    with pytest.raises(ConfigError, match=r'video\.captions is "off" but must be "drawn" or "none"'):
        load(tmp_path / "c.toml")


# ---- its bundle


def test_its_tracks_go_where_players_put_them_and_are_on(wordless, short_bundle):
    assert "line:" not in (wordless / "captions.en.vtt").read_text(encoding="utf-8")
    assert "line:0" in (short_bundle / "captions.en.vtt").read_text(encoding="utf-8")
    for name in ("index.html", "embed.html", "embed-snippets.md"):
        assert ' label="Captions" default src="' in (wordless / name).read_text(encoding="utf-8")
        assert ' label="Captions" src="' in (short_bundle / name).read_text(encoding="utf-8")
    assert (wordless / "captions.en.srt").read_bytes() == (short_bundle / "captions.en.srt").read_bytes()
    assert manifest(wordless)["film"]["captions"] == "none"
    assert audit_bundle(wordless).faults == ()


@pytest.mark.parametrize("taken", ["drawn", "track"])
def test_an_audit_finds_a_page_that_shows_words_twice_or_never(taken, wordless_plan, short_plan, tmp_path):
    plan = wordless_plan if taken == "drawn" else short_plan
    folder = published(plan, tmp_path / "site", films=tmp_path / "films").folder
    edit("embed.html", 'data-words="[a-z]+"', f'data-words="{taken}"')(folder)
    sealed(folder)
    says = {"drawn": "shows no words, nor does the picture.", "track": "shows the words of the picture once more."}
    assert [(fault.check, fault.file, fault.says) for fault in audit_bundle(folder).faults] == [
        ("captions", "embed.html", says[taken])
    ]


def test_an_audit_refuses_what_no_manifest_says_of_captions(bundle_copy):
    edit("manifest.json", '"captions": "drawn"', '"captions": "sung"')(bundle_copy)
    assert [fault.says for fault in audit_bundle(bundle_copy).faults] == [
        'says film.captions = "sung", where drawn or none is due.'
    ]


def shown(page):
    """Say where the words are: over the picture, below it, or both."""
    over = page.evaluate(f"{TRACK}.mode") == "showing"
    return [*(["over"] if over else []), *(["below"] if page.locator(".now .words").evaluate(BELOW) else [])]


@pytest.mark.parametrize(
    ("address", "size", "where"),
    [
        ("index.html", DESKTOP, ""),
        ("index.html", PHONE, "below"),
        ("embed.html?bare", DESKTOP, "over"),
        pytest.param("embed.html", DESKTOP, "", marks=pytest.mark.slow),
        pytest.param("embed.html", (500, 700), "below", marks=pytest.mark.slow),
        pytest.param("embed.html?bare&theme=light", (500, 282), "over", marks=pytest.mark.slow),
    ],
)
def test_a_page_shows_the_words_once_wherever_it_is(address, size, where, wordless, visit, serve):
    page = visit(f"{serve(wordless)}/{address}#t=6", size=size)
    assert shown(page) == [where or "below"]  # a paused player lifts cues over the numbers
    page.evaluate("film.video.muted = true; film.video.play(); 0")
    page.wait_for_function("() => film.place() > 6.5")
    assert shown(page) == [where or "over"]


def test_the_words_come_along_to_the_whole_screen_and_back(wordless, visit):
    page = visit((wordless / "index.html").as_uri(), size=PHONE)
    assert shown(page) == ["below"]
    page.click("#present")
    page.wait_for_function(f"() => document.fullscreenElement && {TRACK}.mode === 'showing'")
    page.evaluate("document.exitFullscreen()")
    page.wait_for_function(f"() => {TRACK}.mode === 'hidden'")
    for kind, mode in (("webkitbeginfullscreen", "showing"), ("webkitendfullscreen", "hidden")):  # as an iPhone says it
        page.evaluate(f"film.video.dispatchEvent(new Event('{kind}'))")
        assert page.evaluate(f"{TRACK}.mode") == mode
    assert shown(page) == ["below"]


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=str)
def test_another_theme_keeps_the_words_where_they_are(size, wordless, visit):
    page = visit(f"{(wordless / 'index.html').as_uri()}#t=6", size=size)
    before = shown(page)
    page.select_option("#theme", "light")
    page.wait_for_function("() => film.video.currentSrc.endsWith('video.light.mp4') && film.video.readyState > 1")
    assert before == ["below"]
    assert shown(page) == before


def test_who_switches_captions_off_reads_them_below_and_is_not_overruled(wordless, visit):
    page = visit(f"{(wordless / 'index.html').as_uri()}#t=6")
    page.evaluate("film.video.muted = true; film.video.play(); 0")
    page.evaluate(f"{TRACK}.mode = 'disabled'")
    page.wait_for_function(f"({BELOW})(document.querySelector('.now .words')) || false")
    page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    page.set_viewport_size({"width": DESKTOP[0], "height": DESKTOP[1]})
    page.wait_for_timeout(200)
    assert shown(page) == ["below"]


def test_without_script_the_track_shows_the_words(wordless, visit):
    page = visit((wordless / "index.html").as_uri(), script=False)
    assert page.locator("track[kind=captions]").evaluate("each => each.track.mode") == "showing"
