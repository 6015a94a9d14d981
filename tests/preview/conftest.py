"""A film to preview, with comments that must stay, and the server that shows it."""

import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

FILM = """\
# my film
title = "My film"   # a title

[network]
layers = [2, 2, 2]

[parameters]
train = { steps = 40, learning_rate = 0.5, seed = 6, keep = [0, 40] }

[[sections]]
scene = "title"

[[sections]]
scene = "forward"     # one sample
snapshot = 40
caption = "One sample goes through."
"""


@pytest.fixture
def config(tmp_path):
    path = tmp_path / "film.toml"
    path.write_text(FILM, "utf-8")
    return path


@dataclass
class Running:
    """A preview that runs: its address, its config, its process."""

    address: str
    config: Path
    process: subprocess.Popen[str]


@pytest.fixture
def running(config, tmp_path):
    """Start a preview, of which a test may change all."""
    yield from started(config, tmp_path)


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    """Start a preview for all tests that leave its config as it is."""
    folder = tmp_path_factory.mktemp("shared")
    (folder / "film.toml").write_text(FILM, "utf-8")
    yield from started(folder / "film.toml", folder)


def started(config, folder):
    """Start a preview, and end it where it has not ended."""
    command = [sys.executable, "-m", "nnviz_core", "preview", str(config)]
    environment = {**os.environ, "NNVIZ_CACHE": str(folder / "cache"), "TMPDIR": str(folder / "tmp")}
    (folder / "tmp").mkdir()
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment, start_new_session=True
    ) as process:
        assert process.stdout
        yield Running(process.stdout.readline().strip(), config, process)
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=30)
