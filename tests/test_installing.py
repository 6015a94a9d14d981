"""Lines to type: those of the system's package manager, and of this Python."""

import sys
from pathlib import Path

import pytest

from nnviz_core import installing
from nnviz_core.installing import BUILDING, ESPEAK_NG, MANAGERS, PACKAGES, PYTHON, extra_line, pip_line, system_line

ROOT = Path(__file__).parents[1]
SETUP = (ROOT / "script" / "setup").read_text(encoding="utf-8")


def only(monkeypatch, manager, *, root):
    monkeypatch.setattr(installing.shutil, "which", lambda name: f"/bin/{name}" if name == manager else None)
    monkeypatch.setattr(installing, "_is_root", lambda: root)


@pytest.mark.parametrize(
    ("manager", "line"),
    [
        ("apt-get", "sudo apt-get install espeak-ng"),
        ("dnf", "sudo dnf install espeak-ng"),
        ("pacman", "sudo pacman -S espeak-ng"),
        ("brew", "brew install espeak-ng"),
        ("winget", "winget install eSpeak-NG.eSpeak-NG"),
    ],
)
def test_every_system_has_its_line(monkeypatch, manager, line):
    only(monkeypatch, manager, root=False)
    assert system_line(ESPEAK_NG) == line
    only(monkeypatch, manager, root=True)
    assert system_line(ESPEAK_NG) == line.removeprefix("sudo ")


def test_a_system_without_a_manager_that_is_known_is_told_what_to_look_for(monkeypatch):
    only(monkeypatch, "nix", root=False)
    assert system_line(BUILDING) == f"install {BUILDING}"


def test_every_package_is_of_a_manager_that_has_a_line():
    assert {manager for packages in PACKAGES.values() for manager in packages} <= set(MANAGERS)


def test_what_is_built_with_is_what_the_set_up_installs():
    building, python = PACKAGES[BUILDING], PACKAGES[PYTHON]
    for package in set(building["apt-get"].split()) - {"python3-dev"}:  # whose name follows the Python in use
        assert package in SETUP
    for manager in ("dnf", "pacman", "brew"):
        command = MANAGERS[manager].removeprefix("sudo ")
        assert f'echo "{command} {python[manager]} {building[manager]}"' in SETUP


def test_the_page_on_installing_says_the_same_lines(monkeypatch):
    page = (ROOT / "docs" / "install.md").read_text(encoding="utf-8")
    for manager in PACKAGES[BUILDING]:
        only(monkeypatch, manager, root=False)
        assert f"`{system_line(BUILDING)}" in page


def test_packages_go_into_the_python_that_runs(monkeypatch):
    monkeypatch.setattr(installing, "find_spec", lambda name: True)
    assert pip_line("a", "b[c]", options=("--upgrade",)) == f'{sys.executable} -m pip install --upgrade "a" "b[c]"'
    assert pip_line("a", python="C:\\My Files\\python.exe") == '"C:\\My Files\\python.exe" -m pip install "a"'
    monkeypatch.setattr(installing, "find_spec", lambda name: None)  # as uv makes environments
    assert pip_line("a") == f'uv pip install --python {sys.executable} "a"'


def test_a_package_is_installed_as_nnviz_needs_it(monkeypatch):
    monkeypatch.setattr(
        installing, "requires", lambda name: ["manim<0.23,>=0.22", "manimpango; extra == 'x'", "av>=15"]
    )
    assert pip_line("manim", "manimpango", "nnviz-core[cluster]").endswith(
        '"manim<0.23,>=0.22" "manimpango" "nnviz-core[cluster]"'
    )


def test_an_extra_is_named_as_every_shell_takes_it():
    assert extra_line("cluster") == 'pip install "nnviz-core[cluster]"'
