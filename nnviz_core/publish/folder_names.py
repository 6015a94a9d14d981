"""Name the folders of a site: the same on every host and in every address."""

import re
import unicodedata
from collections.abc import Sequence

from nnviz_core.render.film_names import is_reserved
from nnviz_core.render.folder import FolderError

CATALOGUE = "index.html"


def folder_name(name: str) -> str:
    """Turn a config's name into the name of a folder that is the same on every host and in every address."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    name = re.sub(r"[^A-Za-z0-9_.-]+", "-", plain).strip(".-_")[:80].rstrip(".") or "film"
    return f"film-{name}" if is_reserved(name) else name


def require_different_folders(names: Sequence[str]) -> None:
    """Refuse films that would lie in one folder. Raises FolderError with a sentence."""
    for index, name in enumerate(names):
        if folder_name(name).lower() == CATALOGUE and len(names) > 1:
            raise FolderError(f"{name} would be published as {CATALOGUE}, the page that leads to all; rename it.")
        for earlier in names[:index]:
            if folder_name(earlier).lower() == folder_name(name).lower():
                raise FolderError(f"{earlier} and {name} would both be published as {folder_name(name)}; rename one.")
