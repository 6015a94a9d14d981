"""Run the explorer's scripts in V8, without a page."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from nnviz_core.explorer.asked import page_words, questions_in, templates_for
from nnviz_core.explorer.bundle import bundled
from nnviz_core.explorer.given import given
from nnviz_core.explorer.page import ENTRY, MODULES
from nnviz_core.words.catalogue import Catalogue, catalogue
from tests.explorer.networks import LECTURE

Call = Callable[..., Any]


@pytest.fixture(scope="session")
def call() -> Iterator[Call]:
    """Call a function of the page's scripts with arguments that JSON can carry; not-a-number comes back as None."""
    py_mini_racer = pytest.importorskip("py_mini_racer")

    with py_mini_racer.MiniRacer() as engine:
        script = bundled(MODULES, *pure_modules())
        engine.eval(script)
        engine.eval(f"setGiven({json.dumps(given())})")
        engine.eval(f"setWords({json.dumps(told(script, catalogue('en')))})")

        def run(function: str, *arguments: Any) -> Any:
            written = ", ".join(json.dumps(argument) for argument in arguments)
            return json.loads(engine.eval(f"JSON.stringify(({function})({written}))"))

        yield run


def told(script: str, words: Catalogue) -> dict[str, Any]:
    """Build what tells a script its words, by their ids."""
    return {**page_words((), words), "texts": templates_for(questions_in(script), words)}


def pure_modules() -> list[str]:
    """List the modules that need no page."""
    return sorted(each.name for each in MODULES.iterdir() if each.name.endswith(".js") and each.name != ENTRY)


@pytest.fixture(scope="session")
def written_page(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Write the page of a config, once a config."""
    from typer.testing import CliRunner

    from nnviz_core.cli.app import app

    folder, pages = tmp_path_factory.mktemp("pages"), dict[str, Path]()

    def write(config: str) -> Path:
        if config not in pages:
            pages[config] = folder / f"{len(pages)}-{Path(config).stem}.html"  # two configs may share a name
            result = CliRunner().invoke(app, ["explore", config, "-o", str(pages[config])])
            assert result.exit_code == 0, result.output
        return pages[config]

    return write


@pytest.fixture
def opened(browser, written_page):
    """Open the page of a config as a file; errors and requests other than for the page itself fail the test."""
    contexts, faults = [], []

    def open_page(config: str = LECTURE, *, hash: str = "", **settings: Any):
        context = browser.new_context(**settings)
        contexts.append(context)
        page = context.new_page()
        address = written_page(config).as_uri() + hash
        page.on("console", lambda message: faults.append(message.text))
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("request", lambda request: None if is_local(request.url) else faults.append(request.url))
        page.goto(address)
        assert page.evaluate("window.nnviz !== undefined")
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert not faults


def is_local(address: str) -> bool:
    """Tell whether an address is a written page, or holds its own content."""
    return address.startswith(("data:", "blob:")) or (address.startswith("file:") and ".html" in address)
