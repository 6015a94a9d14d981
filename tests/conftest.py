"""Keep every test away from the user's own cache, and from what other tests left there."""

import pytest


@pytest.fixture(autouse=True)
def own_cache(tmp_path_factory, monkeypatch):
    """Give the commands of every test an empty cache."""
    folder = tmp_path_factory.mktemp("cache")
    monkeypatch.setenv("NNVIZ_CACHE", str(folder))
    return folder
