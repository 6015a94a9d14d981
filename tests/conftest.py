"""Keep tests away from the user's own cache, start one browser for all, and say at the end what was left out."""

import re
import shutil
import sys
from collections import Counter
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import settings

from nnviz_core.backprop.keeping import kept
from nnviz_core.cli import app
from tests.fixtures.storyboards import RUN, compute_once, shared_folder

settings.register_profile("patient", deadline=None)  # a busy machine is no fault
settings.load_profile("patient")

pytest_plugins = ("tests.fixtures.published", "tests.fixtures.languages", "tests.fixtures.browser")

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM = next(filter(None, map(shutil.which, BROWSERS)), "/usr/bin/chromium")
REMEDIES = {  # what a test needs, in the words of its skip -> how to have it
    "Chromium": "apt-get install chromium fonts-liberation",
    "espeak-ng": "apt-get install espeak-ng",
    "ffprobe": "apt-get install ffmpeg",
    "PyTorch": "pip install torch",
    "Keras": "pip install keras torch",
    "IPython": "pip install ipython",
    "Jupyter": "pip install -r script/notebooks.txt",
    "scikit-learn": "pip install scikit-learn",
    "iris-pse-detection": "pip install iris-pse-detection",
    "manim-slides": "pip install 'manim-slides>=5.7,<6'",
    "Sphinx": "pip install 'nnviz-core[docs]'",
    "npm": "apt-get install npm",
    "fish": "apt-get install fish",
    "zsh": "apt-get install zsh",
    "groff": "apt-get install groff",
    "Firefox": "apt-get install firefox-esr",
    "TypeScript": "apt-get install npm; npm ci --prefix script/javascript",
}
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync")


def pytest_collection_modifyitems(items):
    """Leave out tests of the config whose pictures come with scikit-learn, where that is not installed."""
    if find_spec("sklearn") is None:
        missing = pytest.mark.skip(reason="scikit-learn is not installed")
        for item in items:
            values = item.callspec.params.values() if hasattr(item, "callspec") else ()
            if any(isinstance(value, Path) and value.name == "digits.toml" for value in values):
                item.add_marker(missing)


@pytest.fixture(scope="session")
def caches(tmp_path_factory):
    """Name an empty folder after another: pytest would look through all that are there, thousands of times."""
    root = tmp_path_factory.mktemp("caches")
    return (root / str(number) for number in count())


@pytest.fixture(autouse=True)
def own_cache(caches, monkeypatch):
    """Give the commands of every test an empty cache."""
    folder = next(caches)
    folder.mkdir()
    monkeypatch.setenv("NNVIZ_CACHE", str(folder))
    return folder


@pytest.fixture(scope="session", autouse=True)
def trained_once(pytestconfig):
    """Train what is trained in this process once for all processes of a test run."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(RUN, pytestconfig.option.testrunuid)
        compute_once(patch)
        yield


@pytest.fixture
def trained_anew(monkeypatch):
    """Train anew: the claim is about what is computed, or how often."""
    compute_once(monkeypatch, kept)


@pytest.fixture
def nnviz(monkeypatch, capsys):
    """Call the command as typed; give its status, what it printed and what it complained of."""

    def call(*arguments):
        monkeypatch.setattr(sys, "argv", ["nnviz", *arguments])
        status = 0
        try:
            app.main()
        except SystemExit as end:
            status = end.code or 0
        out, err = capsys.readouterr()
        return status, out, err

    return call


@pytest.fixture(scope="session")
def browser():
    """Start Debian's Chromium; where it is missing, what needs it is skipped."""
    playwright = pytest.importorskip("playwright.sync_api")
    if not Path(CHROMIUM).exists():
        pytest.skip("needs Chromium")
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, headless=True, args=FLAGS)
        yield browser
        browser.close()


def pytest_configure(config):
    """Name the run here, so that what its processes share is known when it ends."""
    if getattr(config.option, "testrunuid", None) is None:
        config.option.testrunuid = uuid4().hex


def pytest_sessionfinish(session):
    """Remove what the processes of this run shared, once all have ended."""
    if hasattr(session.config.option, "testrunuid") and not hasattr(session.config, "workerinput"):
        shutil.rmtree(shared_folder(session.config.option.testrunuid), ignore_errors=True)


def pytest_terminal_summary(terminalreporter):
    """Say in one line which checks were left out for want of something, and how to have it."""
    reasons = Counter(_reason(report) for report in terminalreporter.stats.get("skipped", ()))
    if not reasons:
        return
    parts = [f"{count} {reason}{_remedy(reason)}" for reason, count in reasons.most_common()]
    terminalreporter.write_line(f"Left out: {'; '.join(parts)}.")


def _reason(report):
    return str(report.longrepr[2]).removeprefix("Skipped: ")


def _remedy(reason):
    known = [remedy for name, remedy in REMEDIES.items() if re.search(rf"\b{re.escape(name)}\b", reason)]
    return f" ({known[0]})" if known else ""
