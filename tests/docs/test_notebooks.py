"""The notebooks as pages: every cell and all that it shows, without being run."""

import json
from base64 import b64decode
from pathlib import Path
from typing import Any

import pytest

from building.notebooks import NOTEBOOKS, notebook_pages, page_of
from tests.fixtures.written_blocks import ROOT

PATHS = sorted(NOTEBOOKS.glob("*.ipynb"))


def notebook(*outputs: dict[str, Any], source: str = "1 + 1") -> dict[str, Any]:
    words = {"cell_type": "markdown", "source": ["# A heading\n", "\n", "Words."]}
    return {"cells": [words, {"cell_type": "code", "source": [source], "outputs": list(outputs)}]}


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_a_page_has_every_cell_and_all_that_it_shows(path: Path) -> None:
    written = notebook_pages()
    page = written[f"{path.stem}.md"]
    pictures = []
    for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
        assert "".join(cell["source"]).strip() in page
        for output in cell.get("outputs", ()):
            shown = output.get("data", {})
            pictures += ["".join(shown["image/png"])] if "image/png" in shown else []
            else_ = [] if "image/png" in shown else shown.get("text/plain", [])
            assert "".join(output.get("text") or shown.get("text/html") or else_).strip() in page
    assert len(pictures) >= 2
    kept = [picture for name, picture in written.items() if name.startswith(f"{path.stem}-")]
    assert kept == [b64decode(picture) for picture in pictures]


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_a_notebook_has_a_page_that_says_its_heading_and_includes_the_rest(path: Path) -> None:
    page = path.with_suffix(".md").read_text(encoding="utf-8")
    heading = notebook_pages()[f"{path.stem}.md"].splitlines()[0]
    assert page.startswith(f"{heading}\n\n")
    assert f"({path.name})" in page and f"../generated/{path.stem}.md\n:start-line: 2" in page
    assert f"notebooks/{path.stem}\n" in (ROOT / "docs" / "index.md").read_text(encoding="utf-8")


def test_a_cell_and_what_it_prints_are_blocks_and_a_picture_has_its_words() -> None:
    png = {"image/png": "AAEC", "text/plain": "<still>"}
    stream = {"output_type": "stream", "text": ["2\n"]}
    picture = {"output_type": "execute_result", "data": png, "metadata": {"image/png": {"alt": "A picture."}}}
    page = page_of("a", notebook(stream, picture))
    assert page["a.md"] == (
        "# A heading\n\nWords.\n\n```python\n1 + 1\n```\n\n```text\n2\n```\n\n![A picture.](../generated/a-1.png)\n"
    )
    assert page["a-1.png"] == b"\x00\x01\x02"
    assert "```text\n%%nnviz\n```" in page_of("a", notebook(source="%%nnviz"))["a.md"]


def test_an_output_that_no_page_can_show_is_no_blank() -> None:
    with pytest.raises(ValueError, match=r"a\.ipynb has an output of which no page is known: error"):
        page_of("a", notebook({"output_type": "error"}))
