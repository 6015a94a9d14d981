"""The documentation as a reader meets it: links, pictures, formulas; built, and in a browser."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from tests.fixtures.browser import DESKTOP
from tests.fixtures.written_blocks import ROOT, pages

SLOW = pytest.mark.slow
PHONE = (390, 844)
GENERATED = {"config.md", "commands.md", "names.md", "limits.md"}
PICTURES = ROOT / ".github" / "pictures"
WIDER = """() => [...document.querySelectorAll("body *")].filter((each) => {
  const box = each.getBoundingClientRect();
  const clips = (node) => /auto|scroll|hidden/.test(getComputedStyle(node).overflowX);
  const scrolls = (node) => node && (clips(node) || scrolls(node.parentElement));
  return box.width && box.right > innerWidth + 1 && !scrolls(each.parentElement);
}).map((each) => each.outerHTML.slice(0, 80))"""


# ---- as text


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.stem)
def test_a_link_leads_to_a_file_that_is_there(page: Path) -> None:
    text = re.sub(r"(?ms)^```.*?^```", "", page.read_text(encoding="utf-8"))
    for target in re.findall(r"\]\(([^)#:\s]+)(?:#[^)\s]*)?\)", text):
        assert (page.parent / target).exists(), target


def test_pages_that_are_written_from_the_code_say_in_a_clone_where_the_same_stands() -> None:
    for name in GENERATED:
        text = (ROOT / "docs" / "reference" / name).read_text(encoding="utf-8")
        assert f"{{include}} ../generated/{name}" in text and "not built" in text and "`nnviz " in text
    assert not any("](generated/" in page.read_text(encoding="utf-8") for page in pages())


def test_a_link_has_words_also_where_nothing_fills_them_in() -> None:
    """As on the pages of a repository's host, which does not know MyST."""
    for page in pages():
        assert "[](" not in page.read_text(encoding="utf-8"), page


def test_an_address_elsewhere_is_whole() -> None:
    found = [each for page in pages() for each in re.findall(r"\]\((\w+:[^)]*)\)", page.read_text(encoding="utf-8"))]
    assert found
    assert all(re.fullmatch(r"https://[\w-]+(\.[\w-]+)+(/[^\s]*)?", each) for each in found)


def test_every_picture_has_words() -> None:
    for page in pages():
        text = page.read_text(encoding="utf-8")
        assert all(len(words) > 10 for words in re.findall(r"!\[([^\]]*)\]\(", text)), page
        assert all(len(words) > 30 for _, words in moving_in(text)), page


def moving_in(text: str) -> list[tuple[str, str]]:
    """List the names of moving pictures and their words."""
    found = re.findall(r"(?m)^!\[([^\]]*)\]\((\S+)\.webp\)$", text)
    return [(Path(target).name, words) for words, target in found]


def test_moving_pictures_are_short_small_and_have_a_still() -> None:
    shown = {name for page in pages() for name, _ in moving_in(page.read_text(encoding="utf-8"))}
    kept = {path.stem for path in PICTURES.glob("moving-*.webp")}
    assert shown == kept - {"moving-opening"}
    sizes = {name: (PICTURES / f"{name}.webp").stat().st_size for name in shown}
    assert max(sizes.values()) <= 400_000
    assert sum(sizes.values()) <= 8_000_000
    for name in shown:
        with Image.open(PICTURES / f"{name}.webp") as film, Image.open(PICTURES / f"{name}.png") as still:
            assert film.size == still.size == (854, 480)
            assert 4 <= seconds_of(film) <= 8
            assert film.info["loop"] == 0


def seconds_of(film: Image.Image) -> float:
    """Return how long a loop is; equal frames are one, shown longer."""
    total = 0
    for frame in range(film.n_frames):
        film.seek(frame)
        film.load()
        total += film.info["duration"]
    return total / 1000


def test_every_kind_of_section_moves_in_the_gallery() -> None:
    from nnviz_core.kinds.table import KINDS

    text = (ROOT / "docs" / "gallery.md").read_text(encoding="utf-8")
    assert re.findall(r"(?m)^## (.*)$", text)[: len(KINDS)] != []
    for kind in KINDS:
        assert re.search(rf"(?ms)^## {kind}$.*?^!\[[^\n]*/moving-{kind}\.webp\)$", text), kind


# ---- built


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Path:
    """Build the site, as script/docs does."""
    pytest.importorskip("sphinx", reason="needs Sphinx")
    pytest.importorskip("furo", reason="needs Sphinx")
    folder = tmp_path_factory.mktemp("docs")
    options = ["-b", "html", "-W", "--keep-going", "-n", "-q", "-d", str(folder / "trees")]
    built = subprocess.run(
        [sys.executable, "-m", "sphinx", *options, str(ROOT / "docs"), str(folder / "html")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stderr
    return folder / "html"


def built_pages(site: Path) -> list[Path]:
    return [path for path in sorted(site.rglob("*.html")) if path.name != "genindex.html"]


@SLOW
def test_the_site_has_a_page_for_every_text(site: Path) -> None:
    names = {path.relative_to(site).with_suffix("").as_posix() for path in built_pages(site)}
    texts = {path.relative_to(ROOT / "docs").with_suffix("").as_posix() for path in pages()[1:]}
    assert texts <= names
    for name in GENERATED:
        text = (site / "reference" / name).with_suffix(".html").read_text(encoding="utf-8")
        assert text.count("<dt>") > 20 or text.count("<tr") > 20, name  # the included list is there


@SLOW
def test_formulas_are_mathml(site: Path) -> None:
    text = (site / "mathematics.html").read_text(encoding="utf-8")
    assert text.count("<math") > 60
    assert "$" not in re.sub(r"(?s)<(script|math).*?</\1>|<[^>]*>", "", text)


@SLOW
def test_every_element_within_a_page_that_a_link_names_is_there(site: Path) -> None:
    ids = {path: set(re.findall(r'id="([^"]+)"', path.read_text(encoding="utf-8"))) for path in site.rglob("*.html")}
    for path in built_pages(site):
        for target in re.findall(r'href="([^":]*#[^"]+)"', path.read_text(encoding="utf-8")):
            name, _, place = target.partition("#")
            page = (path.parent / name).resolve() if name else path
            assert place in ids[page], f"{path.name}: {target}"


@SLOW
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_axe_finds_nothing_and_nothing_is_asked_of_others(
    size: tuple[int, int], scheme: str, site: Path, browser
) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    context = browser.new_context(viewport={"width": size[0], "height": size[1]}, color_scheme=scheme)
    page, asked, found = context.new_page(), [], {}
    page.on("request", lambda request: asked.append(request.url))
    for path in built_pages(site):
        page.goto(path.as_uri())
        violations = axe.run(page).response["violations"]
        if violations:
            found[path.name] = [(each["id"], [node["html"][:90] for node in each["nodes"][:3]]) for each in violations]
    context.close()
    assert found == {}
    assert [url for url in asked if not url.startswith((site.as_uri(), "data:"))] == []


@SLOW
@pytest.mark.parametrize("size", [PHONE, DESKTOP, (320, 640)], ids=["phone", "desktop", "zoomed"])
def test_nothing_runs_over_the_edge(size: tuple[int, int], site: Path, browser) -> None:
    context = browser.new_context(viewport={"width": size[0], "height": size[1]})
    page, wide = context.new_page(), {}
    for path in built_pages(site):
        page.goto(path.as_uri())
        if not page.evaluate("document.documentElement.scrollWidth <= innerWidth"):
            wide[path.name] = page.evaluate(WIDER)
    context.close()
    assert wide == {}


@SLOW
def test_a_moving_picture_stops_and_goes_on(site: Path, visit) -> None:
    page = visit((site / "gallery.html").as_uri())
    shown = "document.querySelector('figure.moving img').currentSrc"
    assert page.evaluate(shown).endswith(".webp")
    page.click("figure.moving button >> nth=0")
    page.wait_for_function(f"{shown}.endsWith('.png')")
    page.keyboard.press("Enter")
    page.wait_for_function(f"{shown}.endsWith('.webp')")


@SLOW
@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_who_asked_for_less_motion_gets_stills(script: bool, site: Path, visit) -> None:
    page = visit((site / "gallery.html").as_uri(), reduced_motion="reduce", script=script)
    page.wait_for_timeout(300)
    assert [url for url in page.requests if url.endswith(".webp")] == []
    assert [url for url in page.requests if "moving-title" in url]
