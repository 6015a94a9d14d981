"""Keep beside the finished pieces which modules draw: to find that out, all their imports must be read."""

import json
import platform

from nnviz_core.render.cache import Cache
from nnviz_core.render.digest import digest_of
from nnviz_core.render.fingerprint import DRAWING
from nnviz_core.render.sources import remember, sources_of, state_of_sources


def recall_sources(cache: Cache) -> None:
    """Know the modules that draw from an earlier run with the very same files of ours, else find them and keep them."""
    state = state_of_sources()
    key = digest_of("sources", DRAWING, state, platform.python_version())
    modules = _read(cache.read(key) or b"")
    if not modules:
        modules = list(sources_of(DRAWING))
        cache.write(key, json.dumps(modules).encode())
    remember(state, DRAWING, modules)


def _read(content: bytes) -> list[str]:
    """Read a list of modules back; none where it is no list."""
    try:
        modules = json.loads(content)
    except ValueError:
        return []
    return modules if isinstance(modules, list) and all(isinstance(name, str) for name in modules) else []
