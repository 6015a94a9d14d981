"""A film in several languages: pages that lead to each other, run the right way, and pass their audit."""

import json
import re
import shutil

import pytest

from nnviz_core.audit.audit import audit_bundle, audit_site
from nnviz_core.config.faults import ConfigError
from nnviz_core.publish.bundle import Wishes, page_contents
from nnviz_core.publish.languages import languages_asked, publications
from nnviz_core.publish.metadata import metadata
from nnviz_core.words.tags import own_name
from tests.fixtures.languages import BARE, plans_in, site_of
from tests.fixtures.published import SHORT

# ---- what is asked for


def test_languages_are_read_and_unknown_ones_refused_with_what_there_is() -> None:
    assert languages_asked("en, de,ar,en") == ("en", "de", "ar")
    assert languages_asked("de-AT") == ("de-AT",)
    with pytest.raises(
        ValueError, match=r'"xx": there are no words in that language; films are told in ar, cs, de, .* or zh\.'
    ):
        languages_asked("en,xx")
    with pytest.raises(ValueError, match="names no language"):
        languages_asked(" , ")


def test_the_command_says_so(nnviz) -> None:
    code, _, told = nnviz("publish", "short", "--languages", "en,tlh")
    assert code == 1 and "tlh" in told and "films are told in" in told


def test_a_language_is_a_variation_of_the_config(tmp_path) -> None:
    english, german = plans_in(tmp_path, "en", "de")
    assert (english.name, german.name) == ("short", "short-de")
    assert json.loads(german.source.text)["language"] == "de"
    assert german.source.spec.model_copy(update={"language": "en"}) == english.source.spec
    (tmp_path / "words.ftl").write_text("film-untitled = Mine\n", encoding="utf-8")
    own = plans_in(tmp_path, "en", "de", text='words = "words.ftl"\n' + SHORT)
    assert [plan.source.own_words for plan in own] == ["film-untitled = Mine\n", ""]


def test_the_choice_of_digits_holds_in_every_language(tmp_path) -> None:
    numbers = {
        digits: [plan.source.words.writing.number("0.7") for plan in plans_in(tmp_path, "en", "ar", "hi", text=text)]
        for digits in ("latin", "native")
        for text in (f'digits = "{digits}"\n' + SHORT,)
    }
    assert numbers == {"latin": ["0.7", "0.7", "0.7"], "native": ["0.7", "٠٫٧", "०.७"]}
    assert plans_in(tmp_path, "ar", text=SHORT)[0].source.words.writing.number("0.7") == "٠٫٧"


@pytest.mark.parametrize(("asked", "told"), [("de,en", True), ("de", True), ("en", False)])
def test_publishing_says_which_film_has_the_sentences_of_an_author(asked, told, tmp_path, nnviz, monkeypatch) -> None:
    (tmp_path / "short.toml").write_text('words = "mine.ftl"\n' + SHORT, encoding="utf-8")
    (tmp_path / "mine.ftl").write_text("film-untitled = Mine\n", encoding="utf-8")
    monkeypatch.setattr("nnviz_core.cli.sites._write_site", lambda *wished, **wishes: None)
    code, _, says = nnviz("publish", str(tmp_path / "short.toml"), "--languages", asked)
    remark = 'the sentences of mine.ftl are used in the film in "en" alone, the config\'s language\n'
    assert (code, says.count(remark)) == (0, int(told))


def test_a_language_without_its_typeface_is_refused(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr("nnviz_core.words.typefaces.find_spec", lambda name: None)
    with pytest.raises(ConfigError, match=r"pip install .nnviz[a-z-]*\[fonts-arabic\]"):
        plans_in(tmp_path, "ar")


def test_languages_call_themselves_as_their_speakers_do() -> None:
    assert [own_name(tag) for tag in ("en", "de", "ar", "pt-BR", "xx-unknown")] == [
        "English",
        "Deutsch",
        "العربية",
        "Português (Brasil)",
        "xx-unknown",
    ]


# ---- a film each


def test_each_film_has_its_folder_and_leads_to_the_others(films_each) -> None:
    assert sorted(path.name for path in films_each.iterdir()) == ["index.html", "short", "short-ar", "short-de"]
    for name, language, direction in (("short", "en", "ltr"), ("short-de", "de", "ltr"), ("short-ar", "ar", "rtl")):
        for kind in ("index", "embed", "transcript"):
            page = (films_each / name / f"{kind}.html").read_text(encoding="utf-8")
            assert f'<html lang="{language}" dir="{direction}">' in page
            assert re.findall(r'hreflang="(\w+)" href="\.\./([\w-]+)/(\w+)\.html"', page) == [
                ("en", "short", kind),
                ("de", "short-de", kind),
                ("ar", "short-ar", kind),
            ]
        assert (films_each / name / f"captions.{language}.vtt").is_file()
        assert json.loads((films_each / name / "manifest.json").read_text(encoding="utf-8"))["language"] == language


def test_all_films_of_a_site_pass_their_audit(films_each, together) -> None:
    assert [verdict.faults for verdict in audit_site(films_each)] == [(), (), ()]
    assert audit_bundle(together / "short").faults == ()


def test_a_link_to_another_folder_is_a_fault_where_no_language_is_there(films_each, tmp_path) -> None:
    copy = shutil.copytree(films_each / "short", tmp_path / "short")
    tree = json.loads((copy / "manifest.json").read_text(encoding="utf-8"))
    for languages in ({}, {"de": "../../short-de/index.html"}, ["../short-de/index.html"]):
        (copy / "manifest.json").write_text(json.dumps({**tree, "languages": languages}), encoding="utf-8")
        assert any("leads out of its folder" in fault.says for fault in audit_bundle(copy).faults)


# ---- addresses


def test_search_engines_are_told_whole_addresses(films_together, tmp_path) -> None:
    base = "https://example.org/films"
    one = site_of(tmp_path, films_together, BARE, base=base, split=True)
    assert audit_bundle(one / "short").faults == ()
    page = (one / "short" / "index.de.html").read_text(encoding="utf-8")
    assert re.findall(r'hreflang="\w+" href="(https[^"]+)"', page) == [
        f"{base}/short/index{suffix}.html" for suffix in ("", ".de", ".ar")
    ]
    assert f'<link rel="canonical" href="{base}/short/index.de.html">' in page
    plans = plans_in(tmp_path, "en", "de")
    contents = [page_contents(each, Wishes())[0] for each in publications(plans)]
    told = metadata(contents[0], base=f"{base}/short", description="")
    assert f'hreflang="de" href="{base}/short-de/index.html"' in told


# ---- seen


def test_the_page_that_leads_to_films_lists_them_by_language(films_each, visit) -> None:
    page = visit((films_each / "index.html").as_uri(), wait=False)
    sections = page.locator("section").evaluate_all("all => all.map((each) => [each.lang, each.dir, each.innerText])")
    assert [section[:2] for section in sections] == [["en", "ltr"], ["de", "ltr"], ["ar", "rtl"]]
    assert sections[2][2].startswith("العربية")
    links = page.locator("section a").evaluate_all("all => all.map((each) => each.getAttribute('href'))")
    assert links == ["short/index.html", "short-de/index.html", "short-ar/index.html"]


@pytest.mark.parametrize("kind", ["index", "embed"])
def test_another_language_is_at_the_same_moment(kind, films_each, together, visit) -> None:
    for folder, other in ((films_each / "short", f"short-ar/{kind}.html"), (together / "short", f"{kind}.ar.html")):
        page = visit(f"{(folder / f'{kind}.html').as_uri()}?theme=light#t=6")
        page.click(".languages a[hreflang=ar]")
        page.wait_for_url(re.compile(re.escape(other)))
        assert re.search(rf"{re.escape(other)}\?theme=light#t=6\.0", page.url)
        page.wait_for_function("() => film.place() > 5.9")
        assert page.evaluate("document.documentElement.dir") == "rtl"


SIDES = """() => [".chapters .time", ".chapters bdi", ".chapters li"].map((part) => {
  const { left, right } = document.querySelector(part).getBoundingClientRect();
  return (left + right) / 2;
})"""


@pytest.mark.parametrize("size", [(1280, 800), (390, 844)], ids=str)
@pytest.mark.parametrize("kind", ["index", "embed", "transcript"])
def test_pages_run_from_right_to_left_and_what_must_not_turn_does_not(kind, size, films_each, visit) -> None:
    page = visit((films_each / "short-ar" / f"{kind}.html").as_uri(), size=size, wait=False)
    page.evaluate("document.querySelector('details')?.setAttribute('open', '')")
    assert page.evaluate("[document.documentElement.scrollWidth, document.body.scrollWidth]") == [size[0], size[0]]
    directions = page.evaluate(
        "() => ['.time', '.formulas li', 'math', 'video', '.lines p'].map((part) => {"
        "const each = document.querySelector(part); return each && getComputedStyle(each).direction; })"
    )
    video = None if kind == "transcript" else "ltr"
    assert directions[:4] == ["ltr", "ltr", "ltr", video] and directions[4] == "rtl"
    assert re.fullmatch("[٠-٩]:[٠-٩]{2}", page.locator(".lines .time").first.inner_text())
    if kind != "transcript":
        time, heading, _ = page.evaluate(SIDES)
        assert time > heading
        assert page.locator("#speed option").first.inner_text() == "٠٫٥"
        assert page.evaluate("document.getElementById('speed').value") == "1"
    assert page.complaints == []


def test_axe_finds_nothing_in_pages_of_several_languages(films_each, together, visit) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright")
    for path in (films_each / "short-ar/index.html", together / "short/embed.de.html", films_each / "index.html"):
        page = visit(path.as_uri(), wait=False)
        assert [each["id"] for each in axe.Axe().run(page).response["violations"]] == []
