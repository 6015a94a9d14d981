"""The page writes and reads numbers as its language does; from right to left, what must not turn does not."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from nnviz_core.cli.sites import explore
from nnviz_core.explorer.asked import page_writing
from nnviz_core.words.bidi import MARKS, isolated
from nnviz_core.words.catalogue import Catalogue, Wording, catalogue
from nnviz_core.words.numbers import format_number
from nnviz_core.words.phrases import explained_text, percent
from nnviz_core.words.writing import Digits
from tests.explorer.test_language import DRAWN, MET, type_into
from tests.explorer.test_page import until
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


# ---- the page


CONFIG: dict[str, Any] = {
    "title": "T",
    "dataset": {"points": 40},
    "network": {"layers": [2, 2, 2, 2], "activation": ["tanh", "leaky_relu"]},
    "parameters": {"train": {"steps": 4, "keep": [0, 4]}},
    "sections": [{"scene": "forward", "sample": 1}],
}
LATIN_NUMBER = re.compile(r"(?<![\w₀-₉(\[,])[0-9]+(?:[.,][0-9]+)?(?![\w)\]])|[0-9][.,][0-9]")
NAMED = re.compile(r"[A-Za-z]+\d+(?:[\[(,]\d+)*[\])]?(?: \d)?")  # letters with indices, which keep theirs, as in films


@pytest.fixture
def opened_in(browser, made_up, tmp_path: Path) -> Iterator[Callable[..., Any]]:
    """Open a page in a made-up language."""
    pages: list[Any] = []

    def open_page(language: str, *, width: int = 1440, **tables: Any) -> Any:
        config, file = tmp_path / f"{len(pages)}.json", tmp_path / f"{len(pages)}.html"
        config.write_text(json.dumps({**CONFIG, "language": language, **tables}), encoding="utf-8")
        explore(str(config), output=file)
        page = browser.new_page(viewport={"width": width, "height": 900})
        page.add_init_script(f"({DRAWN})()")
        page.set_default_timeout(5000)
        page.goto(file.as_uri())
        until(page, "document.getElementById('check-said').textContent !== ''")
        pages.append(page)
        return page

    yield open_page
    for page in pages:
        page.close()


def strange(page: Any, mark: str) -> set[str]:
    """List texts of a page in which a number stands that another language wrote."""
    page.wait_for_timeout(100)
    plain = (re.sub(f"[{MARKS}]", "", re.sub(r"<[^>]*>", " ", text)) for text in page.evaluate(MET))
    pattern = {"latin": LATIN_NUMBER, "point": re.compile(r"[0-9]\.[0-9]")}[mark]
    indices = page.evaluate("[...document.querySelectorAll('sub, sup, tspan')].map((each) => each.textContent)")
    return {text for text in plain if pattern.search(NAMED.sub("", text))} - {*indices}


def look_about(page: Any) -> None:
    page.evaluate("document.getElementById('data').open = true")
    page.select_option("#schedule", "steps")
    for _ in range(3):
        page.click("#step")
    page.locator("#sliders input[type=range]").first.focus()
    page.keyboard.press("ArrowRight")
    until(page, "document.getElementById('said').textContent !== ''")


@pytest.mark.parametrize(("language", "mark"), [("de", "point"), ("ar", "latin")])
def test_every_number_of_the_page_is_written_as_the_language_does(opened_in, language: str, mark: str) -> None:
    page = opened_in(language)
    look_about(page)
    assert strange(page, mark) == set()
    type_into(page, "#sliders .box", "1.234" if language == "de" else "1,234")
    assert all("1.234" in text or "1,234" in text for text in strange(page, mark))


def test_links_configs_and_states_stay_as_they_are(opened_in) -> None:
    page = opened_in("ar")
    type_into(page, "#sliders .box", "-٠٫٢٥")
    assert page.evaluate("nnviz.state().vector[0]") == -0.25
    assert page.locator("#sliders .box").first.input_value() == "-٠٫٢٥"
    page.click("#link")
    assert "w=-0.25," in page.evaluate("location.hash")
    page.click("#film")
    config = page.evaluate("document.getElementById('config').value")
    assert "[[-0.25, " in config and not set(config) & {*MARKS}
    assert not re.search("[٠-٩]", re.sub(r'".*?"', "", config))


@pytest.mark.parametrize("width", [1440, 390])
def test_from_right_to_left_the_page_turns_and_pictures_do_not(opened_in, width: int) -> None:
    page = opened_in("ar", width=width)
    assert page.evaluate("[document.documentElement.lang, document.documentElement.dir]") == ["ar", "rtl"]
    assert page.evaluate("[document.documentElement.scrollWidth, document.body.scrollWidth]") == [width, width]
    for part in ("#diagram", "#equation", "canvas", "input[type=range]", ".box", "td.num"):
        assert page.locator(part).first.evaluate("each => getComputedStyle(each).direction") == "ltr"
    if width > 1000:
        parameters, network = (page.locator(part).bounding_box()["x"] for part in ("#parameters", "#network"))
        assert parameters > network
        order = page.evaluate("""() => ["w", "="].map((sign) => {
          const range = document.createRange();
          const walker = document.createTreeWalker(document.getElementById("equation"), NodeFilter.SHOW_TEXT);
          for (let node; (node = walker.nextNode());) {
            const at = node.data.indexOf(sign);
            if (at < 0) continue;
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            return range.getBoundingClientRect().x;
          }
        })""")
        assert order == sorted(order)


def test_numbers_keep_their_signs_before_them(opened_in) -> None:
    """A minus stands to the left of Arabic digits, and a mantissa to the left of its power of ten."""
    page = opened_in("ar")
    for number in ("−٠٫٧٣", "١٫٠ × ١٠⁻⁴"):
        ours, overridden = f"<td class='num'>{number}</td>", f"<td dir='ltr'>\u202d{number}\u202c</td>"
        assert ink_of(page, ours) == ink_of(page, overridden)


def ink_of(page: Any, cell: str) -> bytes:
    """Draw a cell in a table of the page."""
    page.evaluate("(cell) => { document.querySelector('main').innerHTML = `<table><tr>${cell}</tr></table>`; }", cell)
    return page.locator("main td").screenshot()


def test_tables_are_walked_in_the_direction_that_they_run(opened_in) -> None:
    page = opened_in("ar")
    page.locator("#tables td[tabindex='0']").first.focus()
    page.keyboard.press("ArrowLeft")
    assert page.evaluate("document.activeElement.cellIndex") == 2
