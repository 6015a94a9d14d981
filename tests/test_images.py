"""The Dockerfile, the devcontainer and the conda environment ask for what nnviz needs, and for no more."""

import json
import re
import tomllib
from pathlib import Path

import pytest

from nnviz_core.installing import BUILDING, PACKAGES
from tests.hosts.dockerfile import SUITES, Stage, copy, follow, instructions

yaml = pytest.importorskip("yaml", reason="needs PyYAML")

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
STEPS = list(instructions((ROOT / "Dockerfile").read_text(encoding="utf-8")))
LAST_STAGE = STEPS[max(i for i, (word, _) in enumerate(STEPS) if word == "FROM") :]


def test_what_compiles_is_in_the_first_stage_alone():
    first = " ".join(rest for _, rest in STEPS[: -len(LAST_STAGE)])
    last = " ".join(rest for _, rest in LAST_STAGE)
    assert set(PACKAGES[BUILDING]["apt-get"].split()) <= set(first.split())
    assert not re.search(r"gcc|-dev\b", last)
    assert all(rest.partition(" ")[0] in SUITES for word, rest in STEPS if word == "FROM")


def test_the_image_runs_nnviz_and_not_as_root():
    words = dict(LAST_STAGE)
    assert words["USER"] != "root" and f"useradd --create-home {words['USER']}" in words["RUN"]
    assert json.loads(words["ENTRYPOINT"]) == ["nnviz"]


def test_no_file_that_git_ignores_goes_into_the_image():
    ignored = {line.strip("/") for line in (ROOT / ".gitignore").read_text(encoding="utf-8").split()}
    kept_out = {line.removeprefix("**/") for line in (ROOT / ".dockerignore").read_text(encoding="utf-8").split()}
    assert ignored <= kept_out


def test_an_instruction_goes_over_several_lines_and_comments_say_nothing():
    assert list(instructions("# a\nRUN one \\\n    && two\n\nUSER me\n")) == [("RUN", "one && two"), ("USER", "me")]


def test_settings_hold_for_what_follows(tmp_path):
    stage = Stage(tmp_path / "root")
    for word, rest in [("ENV", "PATH=/own:$PATH A=b"), ("WORKDIR", "/work"), ("USER", "me"), ("ENTRYPOINT", '["x"]')]:
        follow(stage, {}, word, rest)
    assert stage.environment["PATH"].startswith("/own:/usr/local/sbin") and stage.environment["A"] == "b"
    assert (tmp_path / "root" / "work").is_dir() and stage.inside("a") == tmp_path / "root" / "work" / "a"
    assert (stage.user, stage.entry) == ("me", ("x",))
    with pytest.raises(SystemExit, match="VOLUME is not tried here"):
        follow(stage, {}, "VOLUME", "/films")


def test_files_come_from_git_or_from_another_stage(tmp_path):
    first, last = Stage(tmp_path / "first"), Stage(tmp_path / "last")
    copy(first, {}, ["script/locked", "locked"])
    assert (tmp_path / "first/locked/run.txt").read_bytes() == (ROOT / "script/locked/run.txt").read_bytes()
    copy(last, {"build": first}, ["--from=build", "/locked", "/here"])
    assert (tmp_path / "last/here/build.txt").is_file()


def test_the_devcontainer_is_set_up_by_our_script():
    container = json.loads((ROOT / ".devcontainer" / "devcontainer.json").read_text(encoding="utf-8"))
    assert container["postCreateCommand"] == "script/setup test"
    settings = container["customizations"]["vscode"]["settings"]
    assert settings["python.defaultInterpreterPath"].endswith("/.venv/bin/python")


def test_conda_has_the_manim_and_a_python_that_we_work_with():
    environment = yaml.safe_load((ROOT / "environment.yml").read_text(encoding="utf-8"))
    assert environment["channels"] == ["conda-forge"]
    names = [each for each in environment["dependencies"] if isinstance(each, str)]
    (manim,) = [each for each in names if each.startswith("manim")]
    assert manim in PROJECT["dependencies"]
    (python,) = [each.removeprefix("python=") for each in names if each.startswith("python=")]
    assert f"Programming Language :: Python :: {python}" in PROJECT["classifiers"]
    assert environment["dependencies"][-1] == {"pip": ["."]}
