"""The page's scripts write and read numbers as its language does."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from nnviz_core.explorer.asked import page_writing
from nnviz_core.words.bidi import isolated
from nnviz_core.words.catalogue import Catalogue, Wording, catalogue
from nnviz_core.words.numbers import format_number
from nnviz_core.words.phrases import explained_text, percent
from nnviz_core.words.writing import Digits
from tests.words.made_up import arabic, shipped_beside

WRITES = """(said, values, source) => {
  const before = writing;
  setWriting(said);
  try { return values.map(eval(source)); } finally { setWriting(before); }
}"""
VALUES = [0.0, -0.73, 12.5, -1234.5, 98765.0, 6.3e-4, -1.2e-100, 0.999, 1.0, 0.0456]


@pytest.fixture(scope="module")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Ship English as German, Turkish, Hindi and, in other letters, Arabic."""
    with shipped_beside(tmp_path_factory.mktemp("words"), de=str, ar=arabic, hi=str, tr=str):
        yield


def words_of(language: str, digits: Digits | None = None) -> Catalogue:
    return catalogue(Wording(language, digits))


LANGUAGES = [("en", None), ("de", None), ("tr", None), ("hi", "native"), ("ar", None), ("ar", "latin")]


# ---- writing


@pytest.mark.parametrize(("language", "digits"), LANGUAGES)
def test_factors_are_parted_as_in_films(call, made_up, language: str, digits: Digits | None) -> None:
    words = words_of(language, digits)
    node = "product(letter('w'), letter('a'))"
    for write in ("nodeText", "nodeHtml"):
        (written,) = call(WRITES, page_writing(words), [None], f"(none) => {write}({node})")
        assert re.sub("<.*?>", "", written) == f"w {words.writing.times} a"


@pytest.mark.parametrize(("language", "digits"), LANGUAGES)
def test_scripts_write_numbers_as_films_do(call, made_up, language: str, digits: Digits | None) -> None:
    words = words_of(language, digits)
    said, number = page_writing(words), words.writing.number
    assert call(WRITES, said, VALUES, "numberText") == [number(format_number(value)) for value in VALUES]
    shares = [0.0, 0.984, 0.99999, 1.0]
    assert call(WRITES, said, shares, "percentText") == [number(percent(share)) for share in shares]
    assert call(WRITES, said, [None], "(none) => numberText(NaN)") == [words("explorer-undefined")]
    assert call(WRITES, said, [-20.0, 0.5], "explained") == [number(explained_text(share)) for share in (-20.0, 0.5)]


def test_scripts_find_what_keeps_its_direction_as_films_do(call, made_up) -> None:
    texts = ["ميل ∂L/∂z = −٠٫٧٣ هنا", "<b>نص</b> w12 (1)", "<i>w</i><sub>12</sub> = 0.5، tanh", "x < y"]
    assert call(WRITES, page_writing(words_of("ar")), texts, "isolated") == [*map(isolated, texts)]
    assert call(WRITES, page_writing(words_of("de")), texts, "isolated") == texts


# ---- reading


READ = {
    "de": {"0,5": 0.5, "0.5": 0.5, "1,234": 1.234, "1.5": 1.5, "−2,25": -2.25, "1.2345": 1.2345, "1,5e-3": 0.0015},
    "ar": {"٠٫٥": 0.5, "-١٢٫٢٥": -12.25, "0.5": 0.5, "0,5": 0.5, "٠.٥": 0.5, "\u2066\u202d−٢٫٥\u202c\u2069": -2.5},
    "hi": {"०.५": 0.5, "0.5": 0.5},
    "en": {"0,5": 0.5},
}
READ_IN_TWO_WAYS = {
    "en": {"1,234": "1.234 or 1234", "1,234,567": "1234567"},
    "de": {"1.234": "1,234 or 1234", "-1.234": "-1,234 or -1234", "1.234.567": "1234567"},
    "ar": {"1,234": "١٫٢٣٤", "١,٢٣٤": "١٢٣٤"},
}
NONE = {"de": ("1.234,5", "1,2,3", "٣"), "ar": ("١٬٢٣٤", "१"), "en": ("٣",)}
READS = WRITES.replace("eval(source)", "numberIn").replace(", source", "")


@pytest.mark.parametrize("language", READ)
def test_what_a_language_writes_can_be_typed(call, made_up, language: str) -> None:
    said = page_writing(words_of(language))
    read = call(READS, said, [*READ[language]])
    assert [each["value"] for each in read] == [*READ[language].values()]
    boxes = [repr(value) for value in (0.1, -3.0, 1.25e-7, 12345.678, 1.234)]
    typed = call(WRITES, said, boxes, "asTyped")
    assert [each["value"] for each in call(READS, said, typed)] == [*map(float, boxes)]


@pytest.mark.parametrize("language", READ_IN_TWO_WAYS)
def test_what_can_be_read_in_two_ways_is_refused_with_both(call, made_up, language: str) -> None:
    said = page_writing(words_of(language))
    for (text, readings), read in zip(
        READ_IN_TWO_WAYS[language].items(), call(READS, said, [*READ_IN_TWO_WAYS[language]]), strict=True
    ):
        assert read["value"] is None and text in read["fault"] and readings in read["fault"]
    assert all("is no number" in read["fault"] for read in call(READS, said, NONE[language]))


@pytest.mark.parametrize(
    ("reader", "text", "value"),
    [("seedIn", "٤٢", "42"), ("batchIn", "٣٢", 32), ("wholeIn(1, () => 20, () => '')", "٢٠", 20)],
)
def test_whole_numbers_are_read_in_both_kinds_of_digits(call, made_up, reader: str, text: str, value: Any) -> None:
    assert call(WRITES, page_writing(words_of("ar")), [text], reader) == [{"value": value, "fault": None}]
