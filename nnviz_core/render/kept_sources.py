"""Keep beside the finished pieces which modules draw: to find that out, all their imports must be read."""

import json
import platform
from pathlib import Path
from tempfile import TemporaryDirectory

from nnviz_core.render.cache import Cache
from nnviz_core.render.digest import digest_of
from nnviz_core.render.fingerprint import DRAWING
from nnviz_core.render.sources import remember, sources_of, state_of_sources


def recall_sources(cache: Cache) -> None:
    """Know the modules that draw from an earlier run with the very same files of ours, else find them and keep them."""
    state = state_of_sources()
    key = digest_of("sources", DRAWING, state, platform.python_version())
    with TemporaryDirectory(prefix="nnviz-") as folder:
        path = Path(folder, "sources.json")
        if not (cache.fetch(key, path) and (modules := _read(path))):
            modules = list(sources_of(DRAWING))
            path.unlink(missing_ok=True)  # it may be another name of what is kept
            path.write_text(json.dumps(modules), encoding="utf-8")
            cache.keep(key, path)
    remember(state, DRAWING, modules)


def _read(path: Path) -> list[str]:
    """Read a list of modules back; none where the file is none."""
    try:
        modules = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return []
    return modules if isinstance(modules, list) and all(isinstance(name, str) for name in modules) else []
