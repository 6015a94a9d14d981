"""Write the pages that follow from the code, each only where it changed, so that a second build is quick."""

from pathlib import Path

from building.command_reference import commands_page
from building.config_reference import config_page
from building.limits import limits_page
from building.notebooks import Written, notebook_pages
from building.tables import names_page
from nnviz_core.config.spec import json_schema


def pages() -> Written:
    """Return every page by the name of its file, and the pictures of notebooks."""
    tree = json_schema()
    written = {"config.md": config_page(tree), "commands.md": commands_page(), "names.md": names_page(tree)}
    written["limits.md"] = limits_page(tree)
    return {**written, **notebook_pages()}


def write_pages(folder: Path) -> None:
    """Write them into a folder."""
    folder.mkdir(exist_ok=True)
    for name, page in pages().items():
        path, written = folder / name, page.encode() if isinstance(page, str) else page
        if not path.exists() or path.read_bytes() != written:
            path.write_bytes(written)
