"""script/setup: what it asks for, and of whom; wheels in place of a compiler."""

import hashlib
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FILES = ("pyproject.toml", "script/setup", "script/javascript/package-lock.json", "script/locked")
TOOLS = ("awk", "cat", "cksum", "dirname", "env", "flock", "grep", "ls", "mkdir", "rm", "sed", "sh")
MORE_TOOLS = ("sha256sum", "tail", "tr", "true", "uname", "xargs")
TAG = "cp{}{}".format(*sys.version_info)
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the wheels are Linux's")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Make a checkout on a machine with Python and uv, but with neither compiler nor cairo, whose user may not sudo."""
    for name in FILES:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        copy(ROOT / name, tmp_path / name)
    commands = tmp_path / "commands"
    commands.mkdir()
    for tool in TOOLS + MORE_TOOLS:
        (commands / tool).symlink_to(shutil.which(tool) or "/bin/false")
    script(commands / "id", "echo 1000")
    script(commands / "apt-get", "exit 1")
    script(commands / "uv", f'echo "$*" >>{tmp_path}/asked; [ "$1" != venv ] || mkdir -p .venv/bin')
    return tmp_path


def script(path: Path, text: str) -> None:
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)


def lay_wheels(folder: Path) -> list[str]:
    locked = (ROOT / "script" / "locked" / "run.txt").read_text()
    folder.mkdir()
    for name in ("pycairo", "manimpango"):
        version = re.findall(rf"(?m)^{name}==(\S+)", locked)[0]
        (folder / f"{name}-{version}-{TAG}-{TAG}-manylinux_2_36_{platform.machine()}.whl").write_bytes(name.encode())
    return sorted(path.name for path in folder.iterdir())


def set_up(checkout: Path, **more: str) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": str(checkout / "commands"), "PYTHON": sys.executable, "CC": "no-compiler", **more}
    return subprocess.run(["script/setup"], cwd=checkout, env=environment, capture_output=True, text=True)


def asked_of_uv(checkout: Path) -> list[str]:
    return (checkout / "asked").read_text().splitlines()


def test_without_rights_it_says_what_an_administrator_has_to_install(checkout):
    done = set_up(checkout)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert re.search(
        r"apt-get install -y --no-install-recommends .*gcc libc6-dev pkg-config libcairo2-dev", done.stderr
    )
    assert not (checkout / "asked").exists()


@pytest.mark.parametrize(
    ("manager", "line"),
    [
        ("dnf", "dnf install python3 gcc pkgconf-pkg-config python3-devel cairo-devel pango-devel"),
        ("pacman", "pacman -S python gcc pkgconf cairo pango"),
    ],
)
def test_another_system_is_told_its_own_line_and_no_other(checkout, manager, line):
    (checkout / "commands" / "apt-get").rename(checkout / "commands" / manager)
    done = set_up(checkout)
    assert done.returncode == 1 and done.stderr.count("\n") == 1
    assert f"with this line: {line}; without one" in done.stderr
    assert not re.search("apt-get|brew|Fedora|Arch" + ("|pacman" if manager == "dnf" else "|dnf"), done.stderr)


def test_a_system_that_nobody_knows_is_told_what_to_look_for(checkout):
    (checkout / "commands" / "apt-get").unlink()
    done = set_up(checkout)
    assert done.returncode == 1 and done.stderr.count("\n") == 1
    assert "a C compiler, pkg-config, and the development files of cairo and pango" in done.stderr
    assert not re.search("dnf|pacman|brew", done.stderr)


def test_where_ensurepip_is_missing_the_venv_package_is_asked_for(checkout):
    """As on Debian, where python3 has neither ensurepip nor venv without python3-venv."""
    lay_wheels(checkout / "wheels")
    (checkout / "commands" / "uv").unlink()
    bare = 'case "$*" in *ensurepip*) exit 1 ;; esac'
    script(checkout / "commands" / "bare-python", f'{bare}\nexec {sys.executable} "$@"')
    done = set_up(checkout, PYTHON=str(checkout / "commands" / "bare-python"))
    assert done.returncode == 1
    assert re.search(r"with this line: apt-get install -y --no-install-recommends python3-venv ?;", done.stderr)
    assert not (checkout / ".venv").exists()


@pytest.mark.parametrize(
    "broken",
    [
        lambda venv: (venv / "bin" / "python").symlink_to("/nowhere/python3"),  # of which the Python is gone
        lambda venv: script(venv / "bin" / "python", "exit 1"),
        lambda venv: (venv / ".nnviz-unfinished").write_text(""),  # whose packages were cut off
        lambda venv: None,
    ],
    ids=["no Python", "a Python that fails", "unfinished", "empty"],
)
def test_a_broken_environment_is_made_again(checkout, broken):
    lay_wheels(checkout / "wheels")
    venv = checkout / ".venv"
    (venv / "bin").mkdir(parents=True)
    broken(venv)
    (venv / "left.txt").write_text("of the old one")
    done = set_up(checkout)
    assert done.returncode == 0, done.stderr
    assert ".venv is not whole and is made again" in done.stderr
    assert not (venv / "left.txt").exists()
    assert asked_of_uv(checkout)[0].startswith("venv ")
    assert (venv / ".nnviz-setup").read_text().endswith(" run\n") and not (venv / ".nnviz-unfinished").exists()


def test_an_environment_that_works_stays(checkout):
    lay_wheels(checkout / "wheels")
    (checkout / ".venv" / "bin").mkdir(parents=True)
    script(checkout / ".venv" / "bin" / "python", f'exec {sys.executable} "$@"')
    (checkout / ".venv" / "kept.txt").write_text("")
    done = set_up(checkout)
    assert done.returncode == 0 and "made again" not in done.stderr
    assert (checkout / ".venv" / "kept.txt").exists()
    assert not any(line.startswith("venv ") for line in asked_of_uv(checkout))


def test_the_page_on_installing_has_that_line(checkout):
    page = (ROOT / "docs" / "install.md").read_text(encoding="utf-8")
    (shown,) = re.findall(r"```text\n(nnviz needs .*?)```", page, re.DOTALL)
    packages = re.compile(r"(?<=recommends) [^;]*")  # which depend on what is there
    assert packages.sub("", " ".join(shown.split())) == packages.sub("", set_up(checkout).stderr.strip())


def test_with_wheels_no_compiler_is_asked_for(checkout):
    first, second = lay_wheels(checkout / "wheels")
    assert set_up(checkout).returncode == 0
    asked = asked_of_uv(checkout)
    (own,) = [line for line in asked if first in line]
    assert second in own and "--no-deps" in own
    assert asked.index(own) < next(i for i, line in enumerate(asked) if line.endswith("script/locked/run.txt"))


@pytest.mark.parametrize(
    "spoil", [lambda path: path.unlink(), lambda path: path.rename(str(path).replace(TAG, "cp310"))]
)
def test_a_wheel_too_few_or_of_another_python_is_no_help(checkout, spoil):
    for name in lay_wheels(checkout / "wheels")[:1]:
        spoil(checkout / "wheels" / name)
    assert set_up(checkout).returncode == 1


def test_a_wheel_that_is_not_the_one_of_the_release_is_refused(checkout):
    names = lay_wheels(checkout / "wheels")
    sums = [f"{hashlib.sha256((checkout / 'wheels' / name).read_bytes()).hexdigest()}  {name}\n" for name in names]
    (checkout / "wheels" / "SHA256SUMS").write_text("".join(sums))
    assert set_up(checkout).returncode == 0
    shutil.rmtree(checkout / ".venv")
    (checkout / "asked").unlink()
    (checkout / "wheels" / names[0]).write_bytes(b"another")
    done = set_up(checkout)
    assert done.returncode != 0 and f"{names[0]}: FAILED" in done.stdout + done.stderr
    assert not any(names[0] in line for line in asked_of_uv(checkout))
