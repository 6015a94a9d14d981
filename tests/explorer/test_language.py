"""The page in a language of its own: whatever a reader does, no English word is met that was not looked up.

The language is English in wide letters, ｌｉｋｅ ｔｈｅｓｅ, so that any other letter was written elsewhere.
"""

import json
import re
from collections.abc import Callable, Iterator
from string import ascii_letters
from typing import Any

import pytest

from nnviz_core.cli.sites import explore
from nnviz_core.words.templates import Template
from tests.explorer.test_export import data_of
from tests.explorer.test_page import click_plane, drag, until
from tests.words.made_up import esperanto

WIDE = {ord(letter): ord(letter) - ord("!") + ord("！") for letter in ascii_letters}
PLAIN = {wide: letter for letter, wide in WIDE.items()}
NAMES = {  # that are the same in every language: of functions and of optimizers, and what is typed
    *(
        "tanh",
        "sigmoid",
        "ReLU",
        "leaky",
        "ELU",
        "GELU",
        "SiLU",
        "softplus",
        "identity",
        "linear",
        "softmax",
        "exp",
        "ln",
    ),
    *("SGD", "momentum", "Adam", "RMSProp", "full", "nnviz", "render", "explored", "toml"),
}
WORD = re.compile("[A-Za-z]{2,}")
DRAWN = """() => {
  window.drawn = new Set();
  for (const name of ["fillText", "strokeText"]) {
    const plain = CanvasRenderingContext2D.prototype[name];
    CanvasRenderingContext2D.prototype[name] = function (text, ...rest) {
      window.drawn.add(text);
      return plain.call(this, text, ...rest);
    };
  }
}"""
MET = """() => {
  const texts = [document.title, ...window.drawn];
  for (const each of document.querySelectorAll("body, body *")) {
    if (/^(script|style|textarea)$/i.test(each.tagName)) continue;
    for (const node of each.childNodes) if (node.nodeType === Node.TEXT_NODE) texts.push(node.data);
    const attributes = ["aria-label", "aria-valuetext", "title", "placeholder", "alt"];
    if (each.lang !== "en") attributes.push("label"); // of the films that show failures
    texts.push(...attributes.map((name) => each.getAttribute(name) ?? ""));
    if (each.matches("input[type=text]")) texts.push(each.value);
  }
  return texts;
}"""
CONFIG: dict[str, Any] = {
    "title": "T",
    "language": "eo",
    "dataset": {"points": 40},
    "network": {"layers": [2, 2, 2, 2], "activation": "tanh"},
    "parameters": {"train": {"steps": 4, "keep": [0, 4]}},
    "sections": [{"scene": "forward", "sample": 1}],
}


class Met:
    """Gather what is met on pages."""

    def __init__(self) -> None:
        self.texts: set[str] = set()
        self.templates: list[Template] = []

    def look(self, page: Any) -> None:
        """Gather all texts that a page has now, hidden ones too."""
        page.wait_for_timeout(30)
        self.texts |= {re.sub(r"<[^>]*>", " ", text) for text in page.evaluate(MET)}

    def english(self) -> set[str]:
        """List the words that nobody looked up, with where they stand."""
        return {text for text in self.texts if {*WORD.findall(text)} - NAMES}


@pytest.fixture
def opened_in_esperanto(browser, tmp_path) -> Iterator[Callable[..., Any]]:
    """Open the page of a config in wide letters, with what is met on it."""
    pages, met = [], Met()
    (tmp_path / "words").mkdir()

    rows = [f"{x / 10},{x % 7 / 7},{x % 3}" for x in range(12)]
    (tmp_path / "own.csv").write_text("\n".join(["x1,x2,class", *rows]), encoding="utf-8")
    (tmp_path / "line.csv").write_text("x1,class\n0.2,0\n0.7,1\n", encoding="utf-8")

    def open_page(hash: str = "", **tables: Any) -> tuple[Any, Met]:
        number = len(pages)
        config, file = tmp_path / f"{number}.json", tmp_path / f"{number}.html"
        config.write_text(json.dumps({**CONFIG, **tables}), encoding="utf-8")
        explore(str(config), output=file)
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        pages.append(page)
        page.set_default_timeout(5000)
        page.add_init_script(f"({DRAWN})()")
        page.goto(file.as_uri() + hash)
        met.templates = data_of(file)["words"]["texts"]
        until(page, "document.getElementById('check-said').textContent !== ''")
        met.look(page)
        return page, met

    with esperanto(tmp_path / "words", lambda text: text.translate(WIDE)):
        yield open_page
    for page in pages:
        page.close()


def type_into(page: Any, box: str, text: str) -> None:
    page.locator(box).first.fill(text)
    page.locator(box).first.press("Enter")


def follow(page: Any, link: str) -> None:
    """Open a link in the same tab, and wait for what follows a little later."""
    page.evaluate("(hash) => { location.hash = hash; }", link)
    page.wait_for_timeout(350)


REFUSED = {
    "#sliders .box": ("", "много", "1.234", "1.234.567", "1e7", "1e-400", "щ" * 99),
    "#points": ("0", "много"),
    "#seed": ("-1",),
    "#sample-box": ("99",),
    "#rate": ("0", "быстро"),
    "#batch": ("сколько",),
    "#own .box": ("далеко",),
    "#decay": ("-1",),
    "#schedule-steps": ("0",),
    "#schedule-factor": ("2",),
}
BAD_LINKS = (
    "w=1",
    "w=" + ",".join(["9e9"] * 18),
    "a=tanh",
    "a=tanh,what",
    "d=what",
    "n=0",
    "e=99",
    "g=x",
    "s=99",
    "s=1,1,7",
)
BAD_LINKS += ("t=99", "o=what", "r=0", "b=0", "v=what", "k=-1", "l=what,1,0.5")
ZEROS = ",".join(["0"] * 18)
LINKS = (  # what the sentences about the last plane and about units in need speak of
    f"a=tanh,tanh&w={ZEROS}",
    f"a=relu,relu&w={ZEROS}",
    f"w={ZEROS[:-1]}1",
    "w=" + ",".join(["0.5"] * 12 + ["0"] * 5 + ["1"]),
    "w=" + ",".join(["0.5"] * 12 + ["1", "1", "0", "0", "9", "0"]),
    "a=relu,relu&w=" + ",".join(["1", "1", "1", "1", "-9", "-9"] * 3),
    "a=tanh,tanh&w=" + ",".join(["900"] * 4 + ["0", "0"] + ["1", "2", "2", "1", "0", "0"] * 2),
    "a=identity,identity",
    "w=" + ",".join(["0.001", "-0.001", "0.001", "0.002", "0", "0"] * 2 + ["5", "-5", "5", "2", "0", "0"]),
)


def look_at_tools(page: Any, met: Met) -> None:
    drag(page, 0, 2.0)
    for button in ("#undo", "#redo", "#reset", "#theme", "#link", "#theme"):
        page.click(button)
        met.look(page)
    page.select_option("#preset", "0")
    met.look(page)
    with page.expect_download():
        page.click("#picture")
    until(page, "document.getElementById('notice').textContent !== ''")
    met.look(page)
    page.click("#tour-start")
    for _ in range(5):
        met.look(page)
        page.click("#tour-next")


def look_at_refusals(page: Any, met: Met) -> None:
    page.evaluate("document.getElementById('data').open = true")
    click_plane(page, 1.1, -1.1)
    page.select_option("#schedule", "steps")
    met.look(page)
    for box, texts in REFUSED.items():
        for text in texts:
            type_into(page, box, text)
            met.look(page)
    for link in (*BAD_LINKS, *LINKS):
        follow(page, link)
        met.look(page)


def look_at_training(page: Any, met: Met) -> None:
    page.click("#reset")
    opened = page.evaluate("nnviz.state().vector")
    page.click("#run")
    until(page, "Number(document.getElementById('moment').max) > 3")
    met.look(page)
    for button in ("#run", "#rewind", "#step"):
        page.click(button)
    for optimizer in ("momentum", "adam", "sgd"):
        page.select_option("#optimizer", optimizer)
        met.look(page)
    page.select_option("#schedule", "steps")
    type_into(page, "#decay", "0.5")
    met.look(page)
    type_into(page, "#decay", "0")
    page.select_option("#schedule", "constant")
    type_into(page, "#batch", "7")
    for of in ("batch", "all"):
        page.check(f"#gradient-of input[value={of}]")
        met.look(page)
    for field in ("contribution", "weight_grad", "message"):
        page.check(f"#edges input[value={field}]")
        met.look(page)
    start, alone = f"d=xor&b=full&a=tanh,tanh&w={','.join(map(str, opened))}", f"b=full&n=1&s=0&r=1&w={ZEROS[:-1]}"
    diverging, overshooting = f"{start.replace('tanh', 'identity')}&r=100000", f"{start}&r=1000"
    for link in (
        f"{start}&d=moons&r=0.1",
        f"{diverging}&d=xor",
        overshooting,
        f"{start}&n=1&s=0",
        f"{alone}5",
        f"{alone}-5",
        f"d=xor&b=1&n=5&s=0&r=0.3&a=tanh,tanh&w={ZEROS[:-1]}5",  # its loss goes to and fro, and its accuracy stays
        f"{start}&l=cosine,9,0.5",
        f"{start}&l=constant,9,0.5",
    ):
        follow(page, link)
        for steps in (3, 33):
            page.evaluate("(n) => { for (let i = 0; i < n; i++) document.getElementById('step').click(); }", steps)
            met.look(page)


NUMBERS = {
    "network": {"layers": [1, 2, 1], "output": "linear"},
    "dataset": {"kind": "sine", "points": 40},
    "parameters": {"train": {"steps": 4, "learning_rate": 0.05}},
}


def look_at_numbers(opened_in_esperanto: Callable[..., Any], met: Met) -> None:
    """Look at a curve and at heights: where answers are numbers, some words are others."""
    page, _ = opened_in_esperanto(**NUMBERS)
    for index in (0, 1):
        drag(page, index, 2.0)
        page.wait_for_timeout(300)
        met.look(page)
    look_at_tools(page, met)
    look_at_equations(page, met)
    page.click("#own button")
    type_into(page, "#own .box:nth-of-type(2)", "далеко")
    met.look(page)
    for rate in ("0.001", "1e-9"):
        type_into(page, "#rate", rate)
        page.evaluate("() => { for (let i = 0; i < 9; i++) document.getElementById('step').click(); }")
        met.look(page)
    opened_in_esperanto(
        **{**NUMBERS, "network": {"layers": [2, 2, 1], "output": "linear"}, "dataset": {"kind": "saddle"}}
    )


EQUATIONS = """() => [...document.querySelectorAll("main [data-place]")].map((each) => {
  each.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
  return document.getElementById("equation").textContent;
})"""


def look_at_equations(page: Any, met: Met) -> None:
    equations = page.evaluate(EQUATIONS)
    assert len(set(equations)) > 40
    met.texts |= {*equations}


def look_at_the_film(page: Any, met: Met) -> str:
    page.click("#film")
    met.look(page)
    page.click("#collect")
    met.look(page)
    copying = ("#copy-config", "#copy-command")
    for button in copying:
        copy(page, met, button)
    page.evaluate("() => { navigator.clipboard.writeText = document.execCommand = () => { throw new Error(); }; }")
    for button in copying:
        copy(page, met, button)
    config = page.evaluate("document.getElementById('config').value")
    page.click("#film-close")
    copy(page, met, "#link")
    return config


def copy(page: Any, met: Met, button: str) -> None:
    page.click(button)
    page.wait_for_timeout(100)
    met.look(page)


NEVER_MET = (  # faults of the browser, of the page or of numbers, which no reader makes; and thousands of steps
    *("gradients DIFFER, worst", "gradients match, worst", ": the loss is no finite number any more."),
    *("The picture could not be saved:", "the diagram could not be drawn", "There is no link to this page"),
    *("The page keeps", "steps; for longer trainings make a film."),
)


def pieces(template: Template) -> Iterator[str]:
    """Yield the letters of a template between its arguments."""
    match template:
        case str():
            yield from (piece.strip() for piece in re.split(r"\{\w+\}", template))
        case list():
            for part in template:
                yield from pieces(part)
        case dict():
            (forms,) = template.values()
            yield from pieces(forms.get("", ""))


@pytest.mark.slow
def test_no_english_is_left_whatever_a_reader_does(opened_in_esperanto):
    page, met = opened_in_esperanto()
    assert page.evaluate("[document.documentElement.lang, document.querySelector('h1').lang]") == ["eo", "eo"]
    look_at_tools(page, met)
    look_at_training(page, met)
    look_at_equations(page, met)
    config = look_at_the_film(page, met)
    page, _ = opened_in_esperanto("#n=0")
    look_at_refusals(page, met)
    page, _ = opened_in_esperanto(network={"layers": [2, 2, 1]})
    look_at_equations(page, met)
    page, _ = opened_in_esperanto(network={"layers": [2, 2, 1], "output": "linear"})
    look_at_equations(page, met)
    drag(page, 0, 1.0)
    met.look(page)
    drag(page, 0, 2.0)
    until(page, "document.getElementById('said').textContent !== ''")
    met.look(page)
    look_at_numbers(opened_in_esperanto, met)
    opened_in_esperanto(network={"layers": [2, 6, 6, 2]})
    opened_in_esperanto("#a=relu,relu&w=1,0,0,1,-0.9,0.5,1,0,0,1,0.5,0.5,1,-1,-1,1,0,0")  # active for few points
    opened_in_esperanto(dataset={"kind": "csv", "path": "line.csv"}, network={"layers": [1, 2, 2]})
    three = {"dataset": {"kind": "csv", "path": "own.csv"}, "network": {"layers": [2, 2, 3]}}
    page, _ = opened_in_esperanto(**three)
    page.evaluate(
        "(hash) => { location.hash = hash; }",
        f"w={','.join(['0.5'] * 6 + ['1', '2', '3', '0', '2', '2', '9', '0', '0'])}",
    )
    met.look(page)
    assert len(met.texts) > 500
    assert met.english() == set()
    written = [line for line in config.splitlines() if line.startswith(("#", "name"))]
    assert len(written) >= 2 and not [line for line in written if {*WORD.findall(line)} - NAMES - {"name"}]
    told = ("\n".join(met.texts) + config).lower()
    unmet = {piece.translate(PLAIN) for each in met.templates for piece in pieces(each) if piece.lower() not in told}
    assert [piece for piece in sorted(unmet) if not piece.startswith(NEVER_MET)] == []
