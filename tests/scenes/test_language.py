"""A film in a language of its own: no English word is left in the picture, the captions, the transcript or the pages.

The language is English with accents on all its vowels, so that a word that was never looked up stands out.
"""

import html
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from nnviz_core.publish.bundle import Wishes, page_content
from nnviz_core.publish.page import embed_page, index_page, transcript_page
from nnviz_core.publish.transcript import transcript_text
from nnviz_core.render.plan import FilmPlan, plan_film
from nnviz_core.words.catalogue import Wording
from tests.fixtures.translated import told_in
from tests.scenes.walk import walk
from tests.words.made_up import accented as in_accents
from tests.words.made_up import esperanto

ROOT = Path(__file__).parents[2]
NAMES = {  # that are the same in every language
    *("tanh", "sigmoid", "ReLU", "leaky", "ELU", "GELU", "SiLU", "softplus", "identity", "softmax", "momentum", "adam"),
    *("Moodle", "video", "json", "trace", "config", "toml", "nnviz", "space", "delta", "SubRip", "WebVTT"),
}
WORD = re.compile(r"[A-Za-zäëïöüÄËÏÖÜ]{3,}")
DECIMAL_POINT, DECIMAL_COMMA = re.compile(r"\d\.\d"), re.compile(r"\d,\d")  # Esperanto writes a comma
SIZE = re.compile(r"#text\(size: [0-9.]+em\)")  # of a part of a formula
CONFIGS = ("short", "update", "sweep", "keyframes", "failures/dead_relu")
SLOW = ("lecture", "data", "graph", "landscape", "cost", "depth")


@pytest.fixture
def accented(tmp_path: Path) -> Iterator[None]:
    """Ship Esperanto, which is written as English with accents."""
    with esperanto(tmp_path):
        yield


def english_words(text: str) -> set[str]:
    """Find the words without an accent that have a vowel."""
    return {word for word in WORD.findall(text) if re.search("[aeiou]", word)} - NAMES


def drawn_in(plan: FilmPlan) -> set[str]:
    """Collect the markup of texts and formulas, and the numbers, of all beats of a film."""
    return {
        re.sub(r"#h\(.*?\)", "", text)
        for timed in plan.timeline.sections
        for moment in walk(timed, "dark")
        for text, _ in moment.texts()
    }


def words_in(drawn: set[str]) -> str:
    """Join what is set as text."""
    return " ".join(text for markup in drawn for text in re.findall(r'#"([^"]*)"', markup))


def seen_words(page: str) -> set[str]:
    """Find the words that a reader or a screen reader meets on a page."""
    body = re.sub(r"(?s)<(script|style|math)\b.*?</\1>", " ", page[page.index("<body") :])
    spoken = re.findall(r'(?:aria-label|label|title|data-says)="([^"]*)"', body)
    return english_words(html.unescape(re.sub(r"<[^>]*>", " ", body) + " ".join(spoken)))


@pytest.mark.parametrize("name", [*CONFIGS, *(pytest.param(name, marks=pytest.mark.slow) for name in SLOW)])
def test_no_english_word_is_left_in_a_film(name: str, accented: None, tmp_path: Path) -> None:
    source = told_in(ROOT / "configs" / f"{name}.toml", "eo", tmp_path, in_accents)
    plan = plan_film(source, fps=10)
    content = page_content(plan, Wishes(scorm=True, both_themes=True, slides=True))
    told = transcript_text(source.title, content.parts, fps=10, wording=Wording("eo"))
    assert len(WORD.findall(told)) > 100
    assert english_words(told) == set()
    for page in (index_page(content, share_to_complete=0.9), embed_page(content), transcript_page(content)):
        assert '<html lang="eo" dir="ltr">' in page
        assert seen_words(page) == set()
    drawn = drawn_in(plan)
    assert len(WORD.findall(words_in(drawn))) > 40
    assert english_words(words_in(drawn)) == set()
    assert len(DECIMAL_COMMA.findall(" ".join(drawn))) > 20
    assert [text for text in drawn if DECIMAL_POINT.search(SIZE.sub("", text))] == []
    lines = [line for part in content.parts for line in part.lines]
    assert [line.caption for line in lines if DECIMAL_POINT.search(line.caption)] == []
    assert [each for line in lines for each in line.formulas if DECIMAL_POINT.search(each)] == []
