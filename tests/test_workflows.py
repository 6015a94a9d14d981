"""The workflows that test and publish name what is there; a release publishes nothing that was not tried."""

import os
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

yaml = pytest.importorskip("yaml", reason="needs PyYAML")

ROOT = Path(__file__).parents[1]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
CLASSIFIERS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["classifiers"]
PYTHONS = [
    found[1] for each in CLASSIFIERS if (found := re.fullmatch(r"Programming Language :: Python :: (3\.\d+)", each))
]
SLOW = ".".join(("pytest", "mark", "slow"))
OURS = re.compile(r"(?<![\w./-])((?:script|tests|\.ci)/[\w./-]+|environment\.yml|Dockerfile)")


def workflow(name: str) -> dict[str, Any]:
    return yaml.safe_load((ROOT / ".github" / "workflows" / f"{name}.yml").read_text(encoding="utf-8"))


def jobs(path: Path) -> dict[str, dict[str, Any]]:
    return yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"]


def steps(path: Path) -> Iterator[dict[str, Any]]:
    for job in jobs(path).values():
        yield from job["steps"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_a_workflow_has_the_parts_that_github_asks_for(path):
    whole = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert set(whole) <= {"name", True, "permissions", "jobs"}  # True: `on`, as YAML 1.1 reads it
    for job in whole["jobs"].values():
        assert job["runs-on"] and all(("run" in step) != ("uses" in step) for step in job["steps"])
        needs = job.get("needs", [])
        assert {needs} <= set(whole["jobs"]) if isinstance(needs, str) else set(needs) <= set(whole["jobs"])


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_what_a_step_names_of_ours_is_there(path):
    named = set(OURS.findall(path.read_text(encoding="utf-8")))
    assert named
    for name in named:
        assert (ROOT / name).exists(), name
    run = {found[1] for step in steps(path) if (found := re.match(r"((?:script|\.ci)/\S+)", step.get("run", "")))}
    for name in run:
        assert os.access(ROOT / name, os.X_OK), name


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_every_value_that_a_job_takes_is_in_its_matrix(path):
    for name, job in jobs(path).items():
        matrix = job.get("strategy", {}).get("matrix", {})
        known = set(matrix) | {key for each in matrix.get("include", []) for key in each}
        assert set(re.findall(r"\bmatrix\.([\w-]+)", str(job))) <= known, name


@pytest.mark.parametrize(
    ("name", "job"), [("test", "checks"), ("release", "linux"), ("release", "bare"), ("release", "test")]
)
def test_every_python_that_the_package_names_is_tried(name, job):
    assert workflow(name)["jobs"][job]["strategy"]["matrix"]["python-version"] == PYTHONS


def test_what_needs_a_model_or_a_notebook_is_tried_where_these_are_installed():
    lines = "\n".join(step.get("run", "") for step in workflow("test")["jobs"]["models"]["steps"])
    assert "pip install -r script/notebooks.txt" in lines
    needed = re.compile(r'(?:importorskip|getenv)\("(torch|keras|nbclient|ipykernel|nbformat|IPython)\b')
    found = {
        path: set(needed.findall(path.read_text(encoding="utf-8"))) for path in (ROOT / "tests").rglob("test_*.py")
    }
    here = {path: modules for path, modules in found.items() if modules and path != Path(__file__)}
    listed = (ROOT / "script" / "notebooks.txt").read_text(encoding="utf-8").lower()
    assert all(f"\n{module.lower()}>=" in listed for modules in here.values() for module in modules)
    tried = re.findall(r"tests/[\w/.]+", lines.partition("-m slow")[0])
    for path in here:
        assert any(path.is_relative_to(ROOT / each) for each in tried), path


def test_every_slow_test_is_run_by_a_job():
    told = [str(job) for path in WORKFLOWS for job in jobs(path).values()]
    told.append((ROOT / ".ci" / "run").read_text(encoding="utf-8"))  # which a job runs
    run = {ROOT / each for job in told if "-m slow" in job for each in re.findall(r"(?<!=)tests/[\w./]*\w", job)}
    slow = [path for path in (ROOT / "tests").rglob("test_*.py") if SLOW in path.read_text(encoding="utf-8")]
    assert len(slow) > 40
    left_out = {path.name for path in slow if not any(path.is_relative_to(each) for each in run)}
    assert left_out == {"test_release.py"}  # what release.yml does itself


def test_what_a_job_takes_over_another_has_left():
    release = workflow("release")["jobs"]
    left = {name for job in release.values() for name in artifacts(job, "upload")}
    assert left == {"package", "linux-${{ matrix.python-version }}"}
    for job in release.values():
        assert artifacts(job, "download") <= {"package", None}  # None: all


def artifacts(job: dict[str, Any], direction: str) -> set[str | None]:
    return {
        step["with"].get("name")
        for step in job["steps"]
        if step.get("uses", "").startswith(f"actions/{direction}-artifact")
    }


def test_a_release_is_published_only_from_a_tag_after_all_that_tries_it():
    release = workflow("release")
    assert release["permissions"] == {"contents": "read"}
    publish, github = release["jobs"]["publish"], release["jobs"]["github"]
    assert {"build", "bare", "test"} <= set(publish["needs"]) and github["needs"] == "publish"
    assert publish["if"] == github["if"] == "github.ref_type == 'tag'"
    may_write = [name for name, job in release["jobs"].items() if "write" in job.get("permissions", {}).values()]
    assert may_write == ["publish", "github"]


def test_no_token_is_kept_anywhere():
    publish = workflow("release")["jobs"]["publish"]
    assert publish["permissions"] == {"id-token": "write"} and publish["environment"]
    assert publish["steps"][-1] == {"uses": "pypa/gh-action-pypi-publish@release/v1"}
    assert all("secrets." not in path.read_text(encoding="utf-8") for path in WORKFLOWS)
