"""Shipped configs: listed, found by name, copied whole, and never over a file."""

import json
import re
import shutil
import tomllib
from pathlib import Path

import pytest

from nnviz_core.config import examples, shipped
from nnviz_core.config.examples import copy_example
from nnviz_core.config.loading import load
from nnviz_core.config.shipped import find_config, shipped_configs
from nnviz_core.config.texts import text_in

ROOT = Path(__file__).parents[2]
CONFIGS = sorted((ROOT / "configs").glob("**/*.toml"))
NEEDS_NOTHING = [path for path in CONFIGS if path.stem != "digits"]  # whose pictures come with scikit-learn


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_every_config_is_listed_in_one_line_with_what_it_shows(nnviz):
    status, out, err = nnviz("examples")
    assert (status, err) == (0, "")
    lines = {line.split()[0]: line for line in out.splitlines() if line.startswith("  ")}
    assert list(lines) == list(dict.fromkeys(lines)) and set(lines) == {path.stem for path in CONFIGS}
    for path in CONFIGS:
        title = text_in(tomllib.loads(path.read_text(encoding="utf-8"))["title"], "en")
        assert title.casefold() in lines[path.stem].casefold()
    assert "The short film, about three minutes" in lines["short"]
    assert "64 pixels in, ten classes out" in lines["digits"]  # which has a subtitle and no comment
    assert lines["regression"].count("learns to bend") == 1


def test_films_stand_apart_from_single_sections_and_failures(nnviz):
    groups = re.split(r"(?m)^(\S.*):\n", nnviz("examples")[1])[1:]
    members = {
        title: [line.split()[0] for line in body.splitlines()]
        for title, body in zip(groups[::2], groups[1::2], strict=True)
    }
    assert {"short", "lecture"} <= set(members["films"])
    assert {"plane", "graph"} <= set(members["one section each"])
    assert len(members["networks that fail, and why"]) == 7
    assert members["examples of textbooks"] == ["mazur", "xor_221"]


@pytest.mark.parametrize("path", CONFIGS, ids=lambda path: path.stem)
def test_a_bare_name_finds_a_config_in_any_folder(path, folder):
    assert find_config(path.stem) == find_config(path.name) == path


def test_no_two_shipped_configs_share_a_name():
    assert len(shipped_configs()) == len(CONFIGS)


def test_a_wheel_finds_its_own_configs_and_not_those_beside_it(tmp_path, monkeypatch):
    own, strange = tmp_path / "nnviz_core" / "configs", tmp_path / "configs"
    shutil.copytree(ROOT / "configs", own)
    strange.mkdir()
    (strange / "short.toml").write_text("of somebody else", encoding="utf-8")
    monkeypatch.setattr(shipped, "SHIPPED", (own, strange))
    try:
        shipped.shipped_folder.cache_clear(), shipped.shipped_configs.cache_clear()
        assert shipped.shipped_configs()["short"] == own / "short.toml"
    finally:
        monkeypatch.undo()
        shipped.shipped_folder.cache_clear(), shipped.shipped_configs.cache_clear()


@pytest.mark.parametrize("path", NEEDS_NOTHING, ids=lambda path: path.stem)
def test_a_copy_is_the_same_film(path, tmp_path):
    copied = tmp_path / "deep" / f"{path.stem}.toml"
    assert copy_example(path, copied)[0] == copied
    there, here = load(path), load(copied)
    assert here.spec == there.spec
    assert (here.points is None) == (there.points is None)
    schema = re.findall(r"(?m)^#:schema (.*)$", copied.read_text(encoding="utf-8"))
    assert [json.loads((copied.parent / name).read_text(encoding="utf-8"))["title"] for name in schema]


def test_a_copy_brings_points_weights_and_the_program_that_made_them(folder, nnviz):
    status, out, err = nnviz("examples", "copy", "pytorch", "own")
    assert (status, out) == (0, "")
    assert err == "own/pytorch.toml: written, with 26 files beside it; next: nnviz check own/pytorch.toml\n"
    assert len(list((folder / "own" / "runs").glob("step-*.safetensors"))) == 24
    assert (folder / "own" / "train_torch.py").is_file()
    assert nnviz("check", "own/pytorch.toml")[0] == 0


def test_a_copy_keeps_the_comments(folder, nnviz):
    nnviz("examples", "copy", "dead_relu")
    written, source = Path("dead_relu.toml").read_text("utf-8"), (ROOT / "configs/failures/dead_relu.toml").read_text()
    assert written == source.replace("#:schema ../nnviz", "#:schema ./nnviz")


@pytest.mark.parametrize("taken", ["csv.toml", "points.csv"])
def test_nothing_is_replaced_and_nothing_half_copied(folder, nnviz, taken):
    (folder / taken).write_text("mine", encoding="utf-8")
    status, out, err = nnviz("examples", "copy", "csv")
    assert (status, out) == (1, "")
    assert err == f"{taken}: the file exists and stays as it is; name another place.\n"
    assert [path.name for path in folder.iterdir()] == [taken]
    assert (folder / taken).read_text(encoding="utf-8") == "mine"


def test_a_link_that_leads_nowhere_is_not_replaced(folder, nnviz):
    (folder / "short.toml").symlink_to("nowhere")
    assert nnviz("examples", "copy", "short")[0] == 1
    assert (folder / "short.toml").is_symlink()


def test_files_that_two_examples_share_are_no_hindrance(folder, nnviz):
    assert nnviz("examples", "copy", "short")[0] == 0
    assert nnviz("examples", "copy", "plane")[0] == 0


@pytest.mark.parametrize("command", [["examples", "copy"], ["init", "--like"]])
def test_a_near_miss_gets_a_suggestion(folder, nnviz, command):
    assert nnviz(*command, "xor_212") == (1, "", 'there is no example "xor_212"; did you mean "xor_221"?\n')
    far = 'there is no example "zzz"; `nnviz examples` lists them.\n'
    assert nnviz(*command, "zzz") == (1, "", far)
    assert not list(folder.iterdir())


def test_a_near_miss_of_a_config_gets_one_too(folder, nnviz):
    says = 'lectrue: there is no such file; did you mean "lecture"?\n'
    assert nnviz("check", "lectrue") == (1, "", says)
    assert "did you mean" not in nnviz("check", "here/lectrue")[2]  # a path, not a name


def test_init_starts_from_an_example(folder, nnviz):
    assert nnviz("init", "--like", "three_classes")[0] == 0
    assert (folder / "three_arms.csv").is_file()
    assert "three_classes.toml: ok" in nnviz("check", "three_classes.toml")[1]
    assert nnviz("init", "mine.toml", "--like", "short")[0] == 0
    assert "The short film" in (folder / "mine.toml").read_text(encoding="utf-8")
    assert nnviz("init", "mine.toml", "--like", "plane")[0] == 1
    assert "The short film" in (folder / "mine.toml").read_text(encoding="utf-8")


def test_lines_are_cut_to_the_terminal_alone(monkeypatch, nnviz):
    whole = nnviz("examples")[1]
    monkeypatch.setattr("nnviz_core.cli.examples._width", lambda: 60)
    cut = nnviz("examples")[1]
    assert max(map(len, cut.splitlines())) == 60 < max(map(len, whole.splitlines()))
    assert [line[:59] for line in whole.splitlines()] == [line[:59].rstrip("…") for line in cut.splitlines()]


def test_examples_are_listed_without_numpy(tmp_path):
    import subprocess
    import sys

    code = "import sys; from nnviz_core.config import examples; examples.examples(); print('numpy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
    assert examples.examples()
