"""Keep every test away from the user's own cache, and start one browser for all that need it."""

import sys
from pathlib import Path

import pytest

from nnviz_core import cli

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync")


@pytest.fixture(autouse=True)
def own_cache(tmp_path_factory, monkeypatch):
    """Give the commands of every test an empty cache."""
    folder = tmp_path_factory.mktemp("cache")
    monkeypatch.setenv("NNVIZ_CACHE", str(folder))
    return folder


@pytest.fixture
def nnviz(monkeypatch, capsys):
    """Call the command as typed; give its status, what it printed and what it complained of."""

    def call(*arguments):
        monkeypatch.setattr(sys, "argv", ["nnviz", *arguments])
        status = 0
        try:
            cli.main()
        except SystemExit as end:
            status = end.code or 0
        out, err = capsys.readouterr()
        return status, out, err

    return call


@pytest.fixture(scope="session")
def browser():
    """Start Debian's Chromium; where it is missing, what needs it is skipped."""
    playwright = pytest.importorskip("playwright.sync_api")
    if not CHROMIUM.exists():
        pytest.skip(f"{CHROMIUM} is missing")
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=str(CHROMIUM), headless=True, args=FLAGS)
        yield browser
        browser.close()
