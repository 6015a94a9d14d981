"""What is installed: locked versions that agree, a description that holds on the index, a wheel that works alone."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from nnviz_core import __version__

ROOT = Path(__file__).parents[1]
LOCKED = [ROOT / "script" / "locked" / f"{name}.txt" for name in ("run", "docs", "test")]
SMALL = """
title = "Of a wheel"

[parameters]
train = { steps = 10, learning_rate = 0.5, seed = 6 }

[video]
resolution = "480p"
fps = 10

[[sections]]
scene = "title"

[[sections]]
scene = "title"
"""


def pins(path: Path) -> dict[str, list[str]]:
    """Return the versions of every package that a list names: several where Pythons or systems differ."""
    found: dict[str, list[str]] = {}
    for name, version in re.findall(r"(?m)^([a-z0-9-]+)==(\S+)", path.read_text(encoding="utf-8")):
        found.setdefault(name, []).append(version)
    return found


@pytest.mark.parametrize("locked", LOCKED, ids=lambda path: path.stem)
def test_locked_versions_are_those_of_the_constraints(locked: Path) -> None:
    constraints = pins(ROOT / "constraints.txt")
    assert pins(locked).items() <= constraints.items()


@pytest.mark.parametrize("locked", [*LOCKED, ROOT / "script" / "locked" / "build.txt"], ids=lambda path: path.stem)
def test_every_locked_package_has_hashes(locked: Path) -> None:
    packages = re.findall(r"(?ms)^[a-z0-9-]+==.*?(?=^[a-z0-9-]+==|\Z)", locked.read_text(encoding="utf-8"))
    assert packages
    assert all("--hash=sha256:" in package for package in packages)


def test_no_list_names_where_packages_come_from() -> None:
    for path in [*LOCKED, ROOT / "constraints.txt"]:
        assert "://" not in path.read_text(encoding="utf-8")


@pytest.fixture
def metadata():
    pytest.importorskip("hatchling", reason="needs hatchling")
    sys.path.insert(0, str(ROOT / "script"))
    import package_metadata

    yield package_metadata
    sys.path.remove(str(ROOT / "script"))


README = """[![A film](.github/a.png)](docs/b.md)

<picture>
  <source srcset=".github/still.png" media="(prefers-reduced-motion: reduce)">
  <img src=".github/moving.webp" alt="A film">
</picture>

| | |
|---|---|
| ![One](.github/one.png) | ![Two](.github/two.png) |

See [the changes](CHANGELOG.md), [another site](https://example.org) and [below](#more).
"""


def test_links_lead_into_the_repository_where_it_is_known(metadata) -> None:
    home = "https://example.org/team/nnviz"
    text = metadata.published(README, home, {"GITHUB_SHA": "abc"})
    assert f"![One]({home}/raw/abc/.github/one.png)" in text
    assert f'srcset="{home}/raw/abc/.github/still.png"' in text
    assert f'src="{home}/raw/abc/.github/moving.webp"' in text
    assert f"[the changes]({home}/blob/abc/CHANGELOG.md)" in text
    assert "[another site](https://example.org) and [below](#more)" in text


def test_no_address_is_invented_where_it_is_not_known(metadata) -> None:
    assert metadata.repository({}) is None
    text = metadata.published(README, None, {})
    assert "See the changes, [another site](https://example.org) and [below](#more)." in text
    assert ".github" not in text
    assert "|" not in text


# ---- the wheel, in an empty environment, without constraints, among a user's own scenes


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Take the wheel in the folder that NNVIZ_WHEEL names, as a release does; without it, build one."""
    if named := os.environ.get("NNVIZ_WHEEL"):
        (built,) = Path(named).resolve().glob("nnviz_core-*.whl")
        return built
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)], cwd=ROOT, check=True)
    (built,) = folder.iterdir()
    return built


@pytest.fixture(scope="session")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the commands of an environment that holds the wheel and what it asks for."""
    home = tmp_path_factory.mktemp("environment") / "venv"
    commands = home / ("Scripts" if os.name == "nt" else "bin")
    if shutil.which("uv"):
        subprocess.run(["uv", "venv", "--quiet", "--python", sys.executable, str(home)], check=True)
        subprocess.run(["uv", "pip", "install", "--quiet", "--python", str(home), str(wheel)], check=True)
    else:
        subprocess.run([sys.executable, "-m", "venv", str(home)], check=True)
        subprocess.run([str(commands / "python"), "-m", "pip", "install", "--quiet", str(wheel)], check=True)
    return commands


@pytest.fixture
def among_own_scenes(tmp_path: Path) -> Path:
    """Make a folder as Manim's users have it: a scenes.py and a package `scenes` of their own."""
    (tmp_path / "scenes.py").write_text("x = 1\n", encoding="utf-8")
    (tmp_path / "scenes").mkdir()
    (tmp_path / "scenes" / "__init__.py").write_text("raise ImportError('this is the user's own')\n", encoding="utf-8")
    (tmp_path / "scenes" / "intro.py").write_text("y = 2\n", encoding="utf-8")
    (tmp_path / "small.toml").write_text(SMALL, encoding="utf-8")
    return tmp_path


@pytest.mark.slow
@pytest.mark.parametrize("on_path", [False, True], ids=["beside", "on PYTHONPATH"])
def test_the_wheel_works_among_the_scenes_of_a_user(installed: Path, among_own_scenes: Path, on_path: bool) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "NNVIZ_CONFIG")}
    if on_path:
        environment["PYTHONPATH"] = str(among_own_scenes)

    def nnviz(*arguments: str) -> str:
        command = [str(installed / "nnviz"), *arguments]
        done = subprocess.run(command, cwd=among_own_scenes, env=environment, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        return done.stdout

    assert nnviz("--version") == f"nnviz {__version__}\n"
    assert "Films can be rendered" in nnviz("doctor")
    assert nnviz("man") == (ROOT / "script" / "man" / "nnviz.1").read_text(encoding="utf-8")
    assert "xor_221" in nnviz("examples")
    nnviz("examples", "copy", "pytorch", "own")
    nnviz("check", "own/pytorch.toml", "dead_relu")
    nnviz("init", "mine.toml")
    nnviz("check", "mine.toml", "small.toml", "short")
    nnviz("still", "small.toml", "--at", "1", "-o", "still.png")
    nnviz("render", "small.toml", "--workers", "2", "-o", "film")
    nnviz("publish", "small.toml", "-o", "site")
    nnviz("audit", "site")
    nnviz("explore", "mine.toml", "-o", "explorer.html")
    made = [
        among_own_scenes / name for name in ("still.png", "film/small.mp4", "site/small/video.mp4", "explorer.html")
    ]
    assert all(path.stat().st_size > 1000 for path in made)


@pytest.mark.slow
def test_the_wheel_brings_no_other_top_level_name(wheel: Path) -> None:
    from zipfile import ZipFile

    tops = {name.partition("/")[0] for name in ZipFile(wheel).namelist()}
    name = f"nnviz_core-{__version__}"
    assert tops == {"nnviz_core", "nnviz_scenes", f"{name}.dist-info", f"{name}.data"}
    with ZipFile(wheel) as files:  # the manual page, into the environment's share/man
        beside = [each for each in files.namelist() if each.startswith(f"{name}.data/")]
        assert beside == [f"{name}.data/data/share/man/man1/nnviz.1"]
        assert files.read(beside[0]) == (ROOT / "script" / "man" / "nnviz.1").read_bytes()


@pytest.mark.slow
def test_the_wheel_brings_the_words_of_every_language(wheel: Path) -> None:
    from zipfile import ZipFile

    written = {path.relative_to(ROOT).as_posix() for path in (ROOT / "nnviz_core").glob("words/languages/*")}
    assert "nnviz_core/words/languages/en.ftl" in written
    assert written <= set(ZipFile(wheel).namelist())


def test_a_checkout_leaves_the_name_scenes_to_a_user(tmp_path: Path) -> None:
    (tmp_path / "scenes").mkdir()  # without __init__.py, which a package of that name anywhere would hide
    (tmp_path / "scenes" / "intro.py").write_text("import nnviz_core, nnviz_scenes\n")
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    command = [sys.executable, "-c", "import scenes.intro; print(*scenes.__path__)"]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert (done.stdout.strip(), done.stderr) == (str(tmp_path / "scenes"), "")
