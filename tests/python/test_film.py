"""The Python door says what the commands say: the same numbers, words, frames, files and faults."""

import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import numpy as np
import pytest

import nnviz_core
from nnviz_core import ConfigError, RefusalError, load
from nnviz_core.config.faults import address
from tests.python.conftest import CONFIG

ROOT = Path(__file__).parents[2]
KEPT = ROOT / "tests" / "data" / "invalid"


def files_of(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


# ---- the same as the commands


def test_the_script_is_that_of_the_command(folder, nnviz) -> None:
    assert nnviz("script", "two.toml") == (0, load("two.toml").script() + "\n", "")


@pytest.mark.parametrize("asked", [{}, {"snapshot": 2}, {"snapshot": "first", "sample": "hardest"}, {"sample": 0}])
def test_the_numbers_are_those_of_the_command(folder, nnviz, asked) -> None:
    options = [word for key, value in asked.items() for word in (f"--{key}", str(value))]
    traced = load("two.toml").trace(**asked)
    assert nnviz("trace", "two.toml", *options, "--format", "json")[1] == traced.json + "\n"
    assert nnviz("trace", "two.toml", *options)[1] == f"{traced}\n"
    tree = json.loads(traced.json)
    assert tree == traced.tree
    np.testing.assert_array_equal(traced.layers[0].weights, tree["layers"][0]["weights"])
    assert traced.loss == tree["loss"]


def test_a_point_of_ones_own_is_traced_as_a_section_follows_it(folder) -> None:
    point = {"x": [0.25, -0.5], "class": 1}
    (folder / "point.toml").write_text(CONFIG.replace("pace = 3.0", "sample = { x = [0.25, -0.5], class = 1 }"))
    followed = load("two.toml").trace(sample=point).tree["layers"]
    section = json.loads(
        load("point.toml").render("out", quiet=True, section=0).folder.joinpath("trace.json").read_text()
    )
    assert followed[0]["z"] == section["sections"][0]["layers"][0]["z"]


def test_every_file_of_a_film_is_that_of_the_command(folder, nnviz) -> None:
    assert nnviz("render", "two.toml", "-q", "-o", "by_command", "--quality", "draft", "--workers", "1")[0] == 0
    made = load("two.toml").render("by_python", quality="draft", workers=1, cache=False, quiet=True)
    assert made.path == Path("by_python/two.mp4")
    assert files_of(folder / "by_python") == files_of(folder / "by_command")


def test_sections_formats_and_default_folders_are_those_of_the_command(folder, nnviz) -> None:
    assert (
        nnviz("render", "two.toml", "-q", "--section", "title", "--format", "gif")[1] == "film/two-title-gif/two.gif\n"
    )
    command = files_of(folder / "film")
    (folder / "film").rename(folder / "before")
    made = load("two.toml").render(section="title", format="gif", quiet=True)
    assert made.path == Path("film/two-title-gif/two.gif")
    assert files_of(folder / "film") == command


def test_drawn_frames_are_those_of_the_command(folder, nnviz, monkeypatch) -> None:
    """The pictures themselves, without a stand-in."""
    monkeypatch.undo()
    monkeypatch.chdir(folder)
    monkeypatch.setenv("NNVIZ_CACHE", str(folder / "cache"))
    film = load("two.toml")
    assert nnviz("still", "two.toml", "--at", "3", "-o", "still.png")[0] == 0
    still = film.still(at=3)
    assert still.png == (folder / "still.png").read_bytes()
    assert still.save(folder / "again.png").read_bytes() == still.png
    assert nnviz("still", "two.toml", "--section", "forward", "--beat", "2", "-o", "beat.png")[0] == 0
    assert film.still(section=0, beat=2).png == (folder / "beat.png").read_bytes()
    assert nnviz("still", "two.toml", "--at", "1", "--shape", "9:16", "-o", "tall.png")[0] == 0
    assert film.still(at=1, shape="9:16").png == (folder / "tall.png").read_bytes() != film.still(at=1).png
    one = ("--section", "title", "--shape", "1:1", "--fps", "10", "--workers", "1", "--no-cache")
    assert nnviz("render", "two.toml", "-q", "-o", "by_command", *one)[0] == 0
    film.render("by_python", section="title", shape="1:1", fps=10, workers=1, cache=False, quiet=True)
    assert files_of(folder / "by_python") == files_of(folder / "by_command")


# ---- configs that are no files


def test_a_dict_says_what_the_same_json_says(folder, nnviz) -> None:
    tree = tomllib.loads(CONFIG)
    (folder / "config.json").write_text(json.dumps(tree), encoding="utf-8")
    film = load(tree)
    assert film.script() == load("config.json").script()
    of_file = files_of(load("config.json").render("a", workers=1, quiet=True).folder)
    of_dict = files_of(film.render("b", workers=1, quiet=True).folder)
    assert {name for name in of_file if of_file[name] != of_dict[name]} == {"config.json", "manifest.json"}  # by spaces


def test_a_dict_may_hold_arrays_and_paths(folder) -> None:
    np.savez(folder / "points.npz", x=np.eye(2), **{"class": np.array([0, 1])})
    film = load(
        {
            "dataset": {"kind": "npz", "path": Path("points.npz")},
            "network": {"layers": np.array([2, 2, 2])},
            "parameters": {"keyframes": [{"layers": [{"weights": np.eye(2)}, {"weights": np.eye(2)}]}]},
            "sections": ({"scene": "forward", "sample": np.int64(1)},),
        }
    )
    assert film.trace().sample.index == 1


# ---- faults


KEPT_CONFIGS = sorted(path.name for path in KEPT.glob("*.toml"))


@pytest.mark.parametrize("name", KEPT_CONFIGS)
def test_a_bad_config_gives_its_kept_sentences_as_a_file_and_as_a_dict(name: str, monkeypatch) -> None:
    monkeypatch.chdir(KEPT)
    kept = Path(name).with_suffix(".expected").read_text(encoding="utf-8").rstrip("\n")
    with pytest.raises(ConfigError) as refused:
        load(name)
    assert str(refused.value) == kept
    try:
        tree = tomllib.loads(Path(name).read_text(encoding="utf-8"))
        json.dumps(tree)
    except (ValueError, TypeError, RecursionError):  # no TOML, or with a date
        return
    with pytest.raises(ConfigError) as refused:
        load(tree)
    said = {line.removeprefix("config: ") for line in str(refused.value).splitlines()}
    assert said == {line.partition(": ")[2] for line in kept.splitlines()}


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: load("shrt"), 'shrt: there is no such file; did you mean "short"?'),
        (lambda: load("two.toml").still(at=1000), "two.toml: there is no frame at 1000 s; give a time from 0 to "),
        (lambda: load("two.toml").still(), "two.toml: say which frame: at=SECONDS, or section=NAME and beat=NUMBER."),
        (lambda: load("two.toml").still(at=1, section="plane"), "there is no section plane; give forward or title"),
        (lambda: load("two.toml").still(at=1, quality="darft"), """quality is 'darft'; did you mean "draft"?"""),
        (lambda: load("two.toml").still(at=1, captions="all"), 'captions is \'all\'; give "drawn" or "none".'),
        (lambda: load("two.toml").still(at=1, shape="3:4"), "shape is '3:4'; give 16:9, 4:3, 1:1 or 9:16."),
        (lambda: load("two.toml").trace(snapshot="sept 3"), "two.toml: there is no snapshot sept 3; add the step"),
        (lambda: load("two.toml").trace(sample=20), "there is no sample 20; give an index from 0 to 19"),
        (lambda: load("two.toml").render(format="prorse"), 'there is no such format; did you mean "prores"?'),
        (lambda: load("two.toml").render(" "), '" " names no folder'),
        (lambda: load("two.toml").render("two.toml", quiet=True), "two.toml: this is a file; name a folder."),
        (lambda: load("two.toml").render(budget="1MB"), "budget: mp4 has none; give format gif, webp or apng"),
        (lambda: load("two.toml").render(fps=5), "fps is 5; give 10 to 120."),
        (lambda: load("two.toml").render(workers=0), "workers is 0; give 1 to 256."),
        (lambda: load("two.toml").trace(sample={"x": [1.0]}), "two.toml: sample has neither class nor y; give class"),
        (
            lambda: load("two.toml").trace(sample={"x": [1.0], "class": 5}),
            "sample.x has 1 number but the network has 2",
        ),
        (
            lambda: load("two.toml").trace(sample={"x": [1.0, 2.0], "class": 5}),
            "sample.class is 5 but the network tells",
        ),
        (lambda: load("two.toml").trace(sample={"x": [1.0, 2.0], "klass": 1}), "sample.klass is not a key here"),
        (lambda: load({"title": object()}), "it holds something of the class object; give text, numbers, lists"),
    ],
)
def test_what_cannot_be_is_a_sentence(folder, call, says: str) -> None:
    with pytest.raises((ConfigError, RefusalError)) as refused:
        call()
    assert says in str(refused.value)


def test_a_name_that_is_not_here_gets_the_nearest() -> None:
    with pytest.raises(AttributeError, match=r"has no attribute 'from_tensorflow'$"):
        _ = nnviz_core.from_tensorflow
    with pytest.raises(AttributeError, match='did you mean "from_torch"'):
        _ = nnviz_core.from_troch
    assert {"load", "Film", "from_torch", "Snapshots"} <= set(dir(nnviz_core))
    assert all(getattr(nnviz_core, name) for name in nnviz_core.__all__)


def test_an_address_is_that_of_the_key(folder) -> None:
    with pytest.raises(ConfigError) as refused:
        load({"parameters": {"train": {"step": 3}}, "sections": [{"scene": "title"}]})
    assert [address(fault.keys) for fault in refused.value.faults] == ["parameters.train.step"]


# ---- lazy, and without a guard


def test_the_door_opens_without_numpy_or_manim() -> None:
    lines = (
        "import sys, nnviz_core; dir(nnviz_core); print(not {'numpy', 'manim', 'pydantic', 'typer'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", lines], capture_output=True, text=True, check=True)
    assert done.stdout == "True\n"


SCRIPT = """\
print("once")
from nnviz_core import load
from nnviz_core.cli import drawing
from tests.render import stand_ins
drawing.draw_piece = stand_ins.draw
film = load("titles.toml").render("out", workers=2, cache=False, quiet=True)
print(film.path.stat().st_size > 1000)
"""


@pytest.mark.parametrize("way", [pytest.param("file", marks=pytest.mark.slow), "stdin"])
def test_a_script_without_a_guard_starts_workers_and_runs_once(folder, way: str) -> None:
    """Workers are spawned, and would run the script again: https://docs.python.org/3/library/multiprocessing.html."""
    (folder / "script.py").write_text(SCRIPT, encoding="utf-8")
    (folder / "titles.toml").write_text(CONFIG.replace("forward", "title"), encoding="utf-8")
    command, given = [sys.executable, "script.py" if way == "file" else "-"], SCRIPT if way == "stdin" else None
    environment = os.environ | {"PYTHONPATH": str(ROOT)}  # for the stand-in
    done = subprocess.run(command, input=given, capture_output=True, text=True, env=environment)
    assert (done.stdout, done.stderr) == ("once\nTrue\n", "")
