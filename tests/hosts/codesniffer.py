"""Let HTML_CodeSniffer look at every page of a bundle in Chromium: phone and desktop, dark and light.

Usage: python -m tests.hosts.codesniffer [BUNDLE]

HTML_CodeSniffer (npm) is installed into a temporary folder. Without a bundle, a small one is made. Its errors of
WCAG 2 AA give exit status 1; what it leaves to people to judge is not counted.
"""

import sys
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import sync_playwright

from tests.conftest import CHROMIUM, FLAGS
from tests.fixtures.published import SHORT, planned, published
from tests.hosts.npm import npm_packages

PAGES = ("index.html", "embed.html", "embed.html?bare", "transcript.html")
SIZES = {"phone": (390, 844), "desktop": (1280, 800)}
LOOK = """() => new Promise((done) => {
  for (const each of document.querySelectorAll("details")) each.open = true;
  HTMLCS.process("WCAG2AA", document, () => done(HTMLCS.getMessages().filter(({ type }) => type === HTMLCS.ERROR)
    .map(({ code, msg, element }) => `${code} ${msg} ${element.outerHTML?.slice(0, 120)}`)));
})"""


def main(bundle: str | None = None) -> int:
    """Look at every page and print what is wrong."""
    found = looks = 0
    with TemporaryDirectory(prefix="nnviz-codesniffer-") as temporary, sync_playwright() as played:
        folder = Path(temporary)
        script = npm_packages(folder / "npm", "html_codesniffer") / "html_codesniffer" / "build" / "HTMLCS.js"
        browser = played.chromium.launch(executable_path=str(CHROMIUM), args=[*FLAGS])
        pages = Path(bundle).resolve() if bundle else _small_bundle(folder)
        for name, (size, (width, height)), scheme in product(PAGES, SIZES.items(), ("dark", "light")):
            page = browser.new_page(viewport={"width": width, "height": height}, color_scheme=scheme)
            page.goto(f"{pages.as_uri()}/{name}")
            page.add_script_tag(path=script)
            errors = page.evaluate(LOOK)
            print(f"{name}, {size}, {scheme}: {len(errors)} errors")
            print("\n".join(f"  {error}" for error in errors), end="\n" if errors else "")
            found, looks = found + len(errors), looks + 1
            page.close()
        browser.close()
    print(f"{found} errors in {looks} looks")
    return 1 if found else 0


def _small_bundle(folder: Path) -> Path:
    plan = planned(folder / "short.toml", SHORT)
    return published(plan, folder / "site", films=folder / "films", both_themes=True).folder


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
