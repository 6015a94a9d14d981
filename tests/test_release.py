"""script/release: what it builds from a tag, and what it refuses."""

import hashlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from nnviz_core import __version__

ROOT = Path(__file__).parents[1]
pytestmark = pytest.mark.skipif(os.name == "nt", reason="a shell script")


def release(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [ROOT / "script" / "release", str(folder)]
    environment = {**os.environ, "PYTHON": sys.executable, **environment}
    return subprocess.run(command, env=environment, capture_output=True, text=True)


def test_a_tag_of_another_version_builds_nothing(tmp_path):
    done = release(tmp_path, GITHUB_REF_TYPE="tag", GITHUB_REF_NAME="v99.0.0")
    assert done.returncode == 1
    assert done.stderr == f"the tag is v99.0.0, but nnviz_core/__init__.py says {__version__}\n"
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(f"## [{__version__}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), reason="is released")
def test_a_version_of_which_the_changelog_says_nothing_is_not_built(tmp_path):
    done = release(tmp_path, GITHUB_REF_TYPE="tag", GITHUB_REF_NAME=f"v{__version__}")
    assert (done.returncode, done.stderr) == (1, f"CHANGELOG.md has nothing under [{__version__}]\n")
    assert not list(tmp_path.iterdir())


@pytest.mark.slow
def test_a_release_has_its_package_its_bill_its_notes_and_its_hashes(tmp_path):
    done = release(tmp_path)
    assert done.returncode == 0, done.stderr
    package = f"nnviz_core-{__version__}"
    files = {f"{package}-py3-none-any.whl", f"{package}.tar.gz", f"{package}.cdx.json"}
    assert {path.name for path in tmp_path.iterdir()} == files | {"notes.md", "SHA256SUMS"}
    for line in (tmp_path / "SHA256SUMS").read_text().splitlines():
        told, name = line.split()
        files.remove(name)
        assert hashlib.sha256((tmp_path / name).read_bytes()).hexdigest() == told
    assert not files
    notes = (tmp_path / "notes.md").read_text(encoding="utf-8")
    assert "### Added" in notes and not re.search(r"(?m)^## ", notes)

    written = (tmp_path / f"{package}.cdx.json").read_text()
    bill = json.loads(written)
    root, parts = bill["metadata"]["component"], bill["components"]
    assert (bill["bomFormat"], root["name"], root["version"]) == ("CycloneDX", "nnviz-core", __version__)
    assert all(part["purl"].startswith("pkg:pypi/") for part in parts) and "file:" not in written
    locked = re.findall(r"(?m)^([a-z0-9-]+)==([^ ]+)", (ROOT / "script/locked/run.txt").read_text())
    named = {(index_name(part["name"]), part["version"]) for part in parts}
    assert {"manim", "numpy", "pycairo"} <= {name for name, _ in named}
    assert named <= set(locked)


def index_name(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
