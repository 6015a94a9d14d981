"""Write the pages that follow from the code, each only where it changed, so that a second build is quick."""

from pathlib import Path

from building.command_reference import commands_page
from building.config_reference import config_page
from building.tables import names_page
from nnviz_core.config.spec import json_schema


def pages() -> dict[str, str]:
    """Return every page by the name of its file."""
    tree = json_schema()
    return {"config.md": config_page(tree), "commands.md": commands_page(), "names.md": names_page(tree)}


def write_pages(folder: Path) -> None:
    """Write them into a folder."""
    folder.mkdir(exist_ok=True)
    for name, text in pages().items():
        path = folder / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
