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


def set_up(checkout: Path) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": str(checkout / "commands"), "PYTHON": sys.executable, "CC": "no-compiler"}
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
