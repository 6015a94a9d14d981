"""The files around the code: one version everywhere, and forms that ask for what helps."""

import re
import tomllib
from pathlib import Path

import pytest

from nnviz_core import __version__
from nnviz_core.cli.app import app

yaml = pytest.importorskip("yaml", reason="needs PyYAML")

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CITATION = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
CHANGES = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
FORMS = sorted(path for path in (ROOT / ".github" / "ISSUE_TEMPLATE").glob("*.yml") if path.name != "config.yml")
KINDS = {"markdown", "textarea", "input", "dropdown", "checkboxes"}  # GitHub's syntax for issue forms


def test_the_version_stands_in_one_place_and_all_others_follow():
    assert "version" in PROJECT["project"]["dynamic"] and "version" not in PROJECT["project"]
    assert PROJECT["tool"]["hatch"]["version"]["path"] == "nnviz_core/__init__.py"
    assert str(CITATION["version"]) == __version__
    assert f"nnviz {__version__}" in (ROOT / "script" / "man" / "nnviz.1").read_text(encoding="utf-8")


def test_a_released_version_is_in_the_changelog():
    released = re.findall(r"(?m)^## \[(\d+\.\d+\.\d+)\] - \d{4}-\d\d-\d\d$", CHANGES)
    assert not released or released[0] == __version__


def test_the_changelog_has_the_form_that_it_names():
    headings = re.findall(r"(?m)^## (.*)$", CHANGES)
    assert headings[0] == "[Unreleased]"
    assert all(re.fullmatch(r"\[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d", each) for each in headings[1:])
    parts = re.findall(r"(?m)^### (.*)$", CHANGES)
    assert parts and set(parts) <= {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}
    before_first_part = CHANGES.split("### ")[0]
    assert "\n- " not in before_first_part


def test_the_citation_says_what_the_package_says():
    project = PROJECT["project"]
    assert CITATION["cff-version"] == "1.2.0" and CITATION["type"] == "software"
    assert CITATION["license"] == project["license"]
    assert [author["name"] for author in CITATION["authors"]] == [author["name"] for author in project["authors"]]
    assert " ".join(CITATION["abstract"].split()).rstrip(".") == project["description"]
    assert CITATION["keywords"] == project["keywords"]


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_a_form_is_one_that_github_takes(path):
    form = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert form["name"] and form["description"] and set(form) <= {"name", "description", "labels", "title", "body"}
    fields = [field for field in form["body"] if field["type"] != "markdown"]
    assert {field["type"] for field in form["body"]} <= KINDS
    assert len({field["id"] for field in fields}) == len(fields)
    assert all(field["attributes"]["label"] for field in fields)
    assert any(field.get("validations", {}).get("required") for field in fields)


def test_the_forms_name_commands_that_exist():
    known = {command.callback.__name__ for command in app.registered_commands}
    text = "".join(path.read_text(encoding="utf-8") for path in FORMS)
    named = set(re.findall(r"nnviz (\w+)", text)) - {"0"}
    assert {"doctor", "trace", "still", "words"} <= named <= known
    assert len(FORMS) == 3
    assert "nnviz doctor --json" in (ROOT / ".github" / "ISSUE_TEMPLATE" / "bug.yml").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["SECURITY.md", "CODE_OF_CONDUCT.md", "CONTRIBUTING.md", "README.md"])
def test_what_the_pages_link_to_is_there(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#:]+)\)", text):
        assert (ROOT / target).exists(), target
