"""Write the executed notebooks as pages, with the outputs that they keep: nothing is run.

docs/notebooks/<name>.md includes what is written from <name>.ipynb. Words stay Markdown, cells and what they print are
blocks, pictures go into files beside the page, a film plays in its own bytes.
"""

import json
from base64 import b64decode
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

NOTEBOOKS = Path(__file__).parents[1] / "notebooks"
Cell = Mapping[str, Any]
Written = dict[str, str | bytes]  # by the name of the file


def notebook_pages() -> Written:
    """Return the page of every notebook, and its pictures."""
    found: Written = {}
    for path in sorted(NOTEBOOKS.glob("*.ipynb")):
        found |= page_of(path.stem, json.loads(path.read_text(encoding="utf-8")))
    return found


def page_of(name: str, notebook: Mapping[str, Any]) -> Written:
    """Return the page of one notebook, and its pictures by their names. Raises ValueError for an unknown output."""
    files: Written = {}
    parts = [part for cell in notebook["cells"] for part in _written(cell, name, files)]
    return {f"{name}.md": "\n\n".join(parts) + "\n", **files}


def _written(cell: Cell, name: str, files: Written) -> Iterator[str]:
    source = _joined(cell["source"])
    if cell["cell_type"] == "markdown":
        yield source.strip()
        return
    yield _fenced("text" if source.startswith("%") else "python", source)  # no highlighter knows what follows %%nnviz
    for output in cell["outputs"]:
        yield _shown(output, name, files)


def _shown(output: Mapping[str, Any], name: str, files: Written) -> str:
    """Write an output as what a notebook would show of it."""
    kinds = output.get("data", {})
    if output["output_type"] == "stream":
        return _fenced("text", _joined(output["text"]))
    if "image/png" in kinds:
        picture = f"{name}-{len(files) + 1}.png"
        files[picture] = b64decode(_joined(kinds["image/png"]))
        words = output["metadata"]["image/png"]["alt"]
        return f"![{words}](../generated/{picture})"
    if "text/html" in kinds:
        return f"```{{raw}} html\n{_joined(kinds['text/html']).strip()}\n```"
    if "text/plain" in kinds:
        return _fenced("text", _joined(kinds["text/plain"]))
    raise ValueError(f"{name}.ipynb has an output of which no page is known: {output['output_type']}")


def _joined(lines: str | list[str]) -> str:
    return "".join(lines)


def _fenced(language: str, text: str) -> str:
    return f"```{language}\n{text.strip()}\n```"
