"""Which modules draw is found once for the files as they are, and found again for others."""

import functools
import json

import pytest

from nnviz_core.render import kept_sources, sources
from nnviz_core.render.cache import Cache
from nnviz_core.render.fingerprint import DRAWING
from nnviz_core.render.kept_sources import recall_sources
from nnviz_core.render.sources import sources_of, state_of_sources

IMPORTED = sources._imported


@functools.cache
def imports_of(path, module, content):
    """Parse a file once for all tests; what counts is which files they ask for."""
    return IMPORTED(path, module)


@pytest.fixture
def cache(tmp_path):
    return Cache(tmp_path / "cache", limit=10**6)


@pytest.fixture
def read(monkeypatch):
    """Forget what is known, and list the files whose imports are read."""
    files = []

    def reading(path, module):
        files.append(module)
        return imports_of(path, module, path.read_bytes())

    monkeypatch.setattr(sources, "_imported", reading)
    monkeypatch.setattr(sources, "_KNOWN", {})
    return files


def test_modules_are_found_once(cache, read):
    found = dict(sources_of(DRAWING))
    recall_sources(cache)
    read.clear()
    sources._KNOWN.clear()
    recall_sources(cache)
    assert dict(sources_of(DRAWING)) == found
    assert len(found) > 200
    assert read == []
    assert "nnviz_scenes.drawing" not in sources_of(["nnviz_core.files"])  # other roots are looked for
    assert read


def test_other_files_are_read_again(cache, read, tmp_path, monkeypatch):
    recall_sources(cache)
    before, others = state_of_sources(), {"nnviz_core": tmp_path / "core", "nnviz_scenes": tmp_path / "scenes"}
    for folder in others.values():
        folder.mkdir()
        (folder / "__init__.py").touch()
    (others["nnviz_scenes"] / "drawing.py").write_text("import nnviz_core.other")
    (others["nnviz_core"] / "other.py").touch()
    monkeypatch.setattr(sources, "_folder", others.__getitem__)
    names = ["nnviz_core", "nnviz_core.other", "nnviz_scenes", "nnviz_scenes.drawing"]
    assert list(sources_of(DRAWING)) == names
    states = {before, state_of_sources()}
    (others["nnviz_core"] / "other.py").rename(others["nnviz_core"] / "renamed.py")
    states.add(state_of_sources())
    assert list(sources_of(DRAWING)) == ["nnviz_scenes", "nnviz_scenes.drawing"]
    (others["nnviz_scenes"] / "drawing.py").write_text("import nnviz_core.renamed")
    assert len(states | {state_of_sources()}) == 4
    assert "nnviz_core.renamed" in sources_of(DRAWING)


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b"[]", b"\xff"])
def test_a_kept_list_that_is_none_is_written_again(content, cache, read):
    recall_sources(cache)
    [entry] = cache.entries()
    whole = entry.path.read_bytes()
    assert "nnviz_scenes.drawing" in json.loads(whole)
    entry.path.unlink()
    cache.write(entry.path.name.partition("-")[0], content)
    sources._KNOWN.clear()
    read.clear()
    recall_sources(cache)
    assert read
    assert whole in [each.path.read_bytes() for each in cache.entries()]


def test_a_cache_that_cannot_be_written_changes_nothing(cache, read):
    cache.folder.write_text("no folder")
    recall_sources(cache)
    assert kept_sources.sources_of(DRAWING)
