"""Published pages in every language: directions, room on a phone, what axe finds, and captions read back."""

import re
from collections.abc import Sequence
from pathlib import Path

import pytest
import webvtt

from nnviz_core.publish.bundle import Wishes, page_contents
from nnviz_core.publish.languages import publications
from nnviz_core.publish.page import PageContent, caption_track, embed_page, index_page, transcript_page
from nnviz_core.words.catalogue import shipped_languages
from tests.fixtures.languages import BARE, plans_in

QUICK = ("ar",)  # from right to left; the rest by hand
LANGUAGES = [pytest.param(tag, marks=() if tag in QUICK else pytest.mark.slow) for tag in shipped_languages()]
SIZES = [("light", 390), pytest.param("dark", 1440, marks=pytest.mark.slow)]
PAGES = {"index": index_page, "embed": embed_page, "transcript": transcript_page}
CLIPPED = """() => [...document.querySelectorAll("select")].filter((each) => {
  const pen = document.createElement("canvas").getContext("2d"), style = getComputedStyle(each);
  pen.font = style.font;
  const sides = parseFloat(style.paddingLeft) + parseFloat(style.paddingRight);
  return pen.measureText(each.selectedOptions[0].label).width > each.clientWidth - sides;
}).map((each) => each.selectedOptions[0].label)"""


@pytest.fixture(scope="module")
def contents(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, PageContent]:
    """Plan the short film in every language that is asked for, in one folder."""
    asked = {item.callspec.params["language"] for item in request.session.items if item.path == request.path}
    plans = plans_in(tmp_path_factory.mktemp("plans"), *sorted(asked | {*QUICK}), text=BARE)
    (publication,) = publications(plans)
    return {each.language: each for each in page_contents(publication, Wishes(both_themes=True))}


@pytest.fixture(scope="module")
def folder(contents: dict[str, PageContent], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the pages and captions of all, without films."""
    folder = tmp_path_factory.mktemp("pages")
    for language, content in contents.items():
        (folder / f"captions.{language}.vtt").write_text(caption_track(content), encoding="utf-8")
        for kind, page in PAGES.items():
            (folder / f"{kind}.{language}.html").write_text(page(content), encoding="utf-8")
    return folder


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("scheme", "width"), SIZES)
def test_axe_finds_nothing_and_everything_has_room(scheme, width, language, folder, visit) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright")
    for kind in PAGES:
        page = visit((folder / f"{kind}.{language}.html").as_uri(), size=(width, 844), scheme=scheme, wait=False)
        direction = "rtl" if language == "ar" else "ltr"
        assert page.evaluate("[document.documentElement.lang, document.documentElement.dir]") == [language, direction]
        assert page.evaluate("[document.documentElement.scrollWidth, document.body.scrollWidth]") == [width, width]
        assert page.evaluate(CLIPPED) == []
        assert [each["id"] for each in axe.Axe().run(page).response["violations"]] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_captions_are_read_back_as_they_were_written(language, contents, folder) -> None:
    cues = webvtt.read(folder / f"captions.{language}.vtt")
    beats = [each.beat for timed in contents[language].timeline.sections for each in timed.beats]
    assert letters([cue.text for cue in cues]) == letters([beat.caption.text for beat in beats if beat.caption])


def letters(texts: Sequence[str]) -> str:
    """Join texts without the spaces at which lines break."""
    return re.sub(r"\s", "", "".join(texts))
