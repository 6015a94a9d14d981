"""The explorer's page in the languages that there are: numbers, directions, room, and what axe finds."""

import json
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from nnviz_core.cli.sites import explore
from nnviz_core.words.bidi import MARKS
from nnviz_core.words.catalogue import shipped_languages
from tests.explorer.test_language import DRAWN, MET, type_into
from tests.explorer.test_page import until

OUTSIDE = """() => [...document.querySelectorAll(
    "button, label, h2, h3, legend, summary, .legend, .hint, .readout > div")]
  .filter((each) => each.checkVisibility() && getComputedStyle(each).display !== "inline")
  .filter((each) => each.scrollWidth > each.clientWidth + 1)
  .map((each) => each.textContent.trim())"""

CONFIG: dict[str, Any] = {
    "title": "T",
    "dataset": {"points": 40},
    "network": {"layers": [2, 2, 2, 2], "activation": ["tanh", "leaky_relu"]},
    "parameters": {"train": {"steps": 4, "keep": [0, 4]}},
    "sections": [{"scene": "forward", "sample": 1}],
}
LATIN_NUMBER = re.compile(r"(?<![\w₀-₉(\[,])[0-9]+(?:[.,][0-9]+)?(?![\w)\]])|[0-9][.,][0-9]")
NAMED = re.compile(r"[A-Za-z]+\d+(?:[\[(,]\d+)*[\])]?(?: \d)?")  # letters with indices, which keep theirs, as in films


@pytest.fixture(scope="module")
def page_in(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Write the page in a language, once a language."""
    folder = tmp_path_factory.mktemp("pages")

    @cache
    def write(language: str) -> Path:
        config, file = folder / f"{language}.json", folder / f"{language}.html"
        config.write_text(json.dumps({**CONFIG, "language": language}), encoding="utf-8")
        explore(str(config), output=file)
        return file

    return write


@pytest.fixture
def opened_in(browser, page_in: Callable[[str], Path]) -> Iterator[Callable[..., Any]]:
    """Open a page in a language."""
    pages: list[Any] = []

    def open_page(language: str, *, width: int = 1440, scheme: str = "dark") -> Any:
        file = page_in(language)
        page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
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


@pytest.mark.parametrize(("language", "sign", "other"), [("ar", "×", "·"), ("zh", "·", "×")])
def test_factors_are_parted_by_what_is_no_zero(opened_in, language: str, sign: str, other: str) -> None:
    page = opened_in(language)
    page.locator('#tables td[data-place="layers[1].weight_grad[0][0]"]').focus()
    parts = page.locator("#equation, #tables th, #edges label").all_inner_texts()
    formulas = [re.sub(f"[{MARKS}]|× .?10", "", part) for part in parts]
    factors = [part for part in formulas if re.search(r"\w [×·] [\wδ]", part)]
    assert len(factors) > 5 and all(sign in part and other not in part for part in factors)


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


# ---- whole pages

LANGUAGES = [pytest.param(tag, marks=() if tag == "ar" else pytest.mark.slow) for tag in shipped_languages()]
SCHEMES = [("dark", 390), pytest.param("light", 1440, marks=pytest.mark.slow)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("scheme", "width"), SCHEMES)
def test_axe_finds_nothing_and_everything_has_room(opened_in, language: str, scheme: str, width: int) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright")
    page = opened_in(language, width=width, scheme=scheme)
    look_about(page)
    direction = "rtl" if language == "ar" else "ltr"
    assert page.evaluate("[document.documentElement.lang, document.documentElement.dir]") == [language, direction]
    assert page.evaluate("[document.documentElement.scrollWidth, document.body.scrollWidth]") == [width, width]
    assert page.evaluate(OUTSIDE) == []
    assert [each["id"] for each in axe.Axe().run(page).response["violations"]] == []


def test_the_four_numbers_stand_apart_at_every_width(opened_in) -> None:
    page = opened_in("nl")
    for width in (1440, 1321, 1152, 1150, 702, 390, 340):
        page.set_viewport_size({"width": width, "height": 900})
        page.wait_for_timeout(100)
        assert page.evaluate("document.documentElement.scrollWidth") == width
        assert page.evaluate(OUTSIDE) == [], width
