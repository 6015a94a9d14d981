"""Write the package's long description and addresses, for the index where it is published.

A hook of hatchling (`[tool.hatch.metadata.hooks.custom]`). Where the repository lives is known to the workflow that
publishes (GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA): the README's links then become addresses there. Elsewhere
no address is invented: links to files become plain words, and pictures go.
"""

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

PICTURE = re.compile(r"!\[([^\]]*)\]\(([^):]+)\)")
PICTURE_ELEMENT = re.compile(r"(?s)<picture>.*?</picture>\n")  # moving, and a still for who asked for less motion
ADDRESS = re.compile(r'(src|srcset)="([^":]+)"')
LINK = re.compile(r"(?<!!)\[([^\]]*)\]\(([^):#]+)\)")
EMPTY_TABLE = re.compile(r"(?m)^\|[ |-]*\|\n(?:\|[ |-]*\|\n?)*")


class PackageMetadata(MetadataHookInterface):
    """Set `readme` and `urls`."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Put them into the metadata."""
        readme = Path(self.root, "README.md").read_text(encoding="utf-8")
        home = repository(os.environ)
        metadata["readme"] = {"content-type": "text/markdown", "text": published(readme, home, os.environ)}
        if home:
            metadata["urls"] = {
                "Source": home,
                "Changelog": f"{home}/blob/HEAD/CHANGELOG.md",
                "Issues": f"{home}/issues",
            }


def repository(environment: Mapping[str, str]) -> str | None:
    """Return the repository's address, or None where it is not known."""
    server, name = environment.get("GITHUB_SERVER_URL"), environment.get("GITHUB_REPOSITORY")
    return f"{server}/{name}" if server and name else None


def published(readme: str, home: str | None, environment: Mapping[str, str]) -> str:
    """Return the README with links that hold outside of the repository."""
    if home is None:
        return EMPTY_TABLE.sub("", LINK.sub(r"\1", PICTURE.sub("", PICTURE_ELEMENT.sub("", readme))))
    commit = environment.get("GITHUB_SHA", "HEAD")
    with_pictures = PICTURE.sub(rf"![\1]({home}/raw/{commit}/\2)", readme)
    with_pictures = ADDRESS.sub(rf'\1="{home}/raw/{commit}/\2"', with_pictures)
    return LINK.sub(rf"[\1]({home}/blob/{commit}/\2)", with_pictures)
