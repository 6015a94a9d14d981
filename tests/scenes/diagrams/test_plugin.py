"""Manim finds the plugin, and loading it costs nothing; the example of the docs plays."""

import json
import re
import subprocess
import sys
import tomllib
from importlib import util
from importlib.metadata import entry_points
from pathlib import Path

import manim as m
import numpy as np
import pytest

import nnviz_scenes
from nnviz_core import load
from nnviz_core.video.probing import probe
from nnviz_scenes import DiagramRun, EquationStrip, LossCurve, NetworkDiagram

from .conftest import INK, PlayScene

ROOT = Path(__file__).parents[3]
EXAMPLE = ROOT / "docs" / "examples" / "lecture.py"


def test_the_entry_point_is_in_the_group_that_manim_reads() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["entry-points"]["manim.plugins"] == {"nnviz_scenes": "nnviz_scenes"}


def test_manim_lists_it_as_the_page_shows() -> None:
    if not any(each.name == "nnviz_scenes" for each in entry_points(group="manim.plugins")):
        pytest.skip("nnviz is not installed")
    done = subprocess.run([sys.executable, "-m", "manim", "plugins", "-l"], capture_output=True, text=True, check=True)
    shown = re.findall(r"(?s)\$ manim plugins -l\n(.*?)```", PAGE)[0]
    assert [line.rstrip() for line in shown.splitlines()] == [each.rstrip() for each in done.stdout.splitlines()][-2:]


def test_loading_the_plugin_imports_nothing() -> None:
    code = (
        "import sys, nnviz_scenes\n"
        "assert 'NetworkDiagram' in dir(nnviz_scenes)\n"
        "print(*sorted({'numpy', 'manim', 'nnviz_core', 'cairo'} & {*sys.modules}))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split() == []


def test_every_name_is_there_and_no_other() -> None:
    for name in nnviz_scenes.__all__:
        assert getattr(nnviz_scenes, name).__name__ == name
    with pytest.raises(AttributeError, match="has no attribute 'NetworkDiagramm'"):
        nnviz_scenes.NetworkDiagramm  # noqa: B018


def test_other_numbers_or_colours_are_other_plays_for_manims_cache() -> None:
    tree = {"parameters": {"train": {"steps": 2}}, "dataset": {"points": 20}, "sections": [{"scene": "training"}]}
    seeded = {**tree, "parameters": {"train": {"steps": 2, "seed": 1}}}
    curves = [
        LossCurve(load(tree), background=INK),
        LossCurve(load(tree), background=INK),
        LossCurve(load(seeded), background=INK),
        LossCurve(load(tree), theme="light"),
    ]
    one, same, *others = (curve.draw().fingerprint for curve in curves)
    assert one == same
    assert len({one, *others}) == 3
    assert one != curves[0].to(1).fingerprint
    shown = {"dataset": {"points": 20}, "network": {"layers": [2, 2, 2]}, "sections": [{"scene": "forward"}]}
    given = [[np.full((2, 2), weight), np.zeros(2), np.eye(2), np.zeros(2)] for weight in (0.5, 0.75)]
    strips = [EquationStrip(load(shown, weights=weights), background=INK) for weights in given]
    assert strips[0].write().fingerprint != strips[1].write().fingerprint


def test_the_example_of_the_docs_is_thirty_lines_and_plays() -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    assert text.count("\n") <= 34
    settings = {"dry_run": True, "progress_bar": "none", "pixel_width": 160, "pixel_height": 90, "frame_rate": 1}
    spec = util.spec_from_file_location("lecture", EXAMPLE)
    assert spec is not None
    assert spec.loader is not None
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    with m.tempconfig(settings | {"disable_caching": True}):
        lecture = module.Lecture()
        lecture.render()
    kinds = {type(each).__name__ for each in lecture.mobjects}
    assert {"LossCurve", "PlaneDiagram"} <= kinds
    assert "NetworkDiagram" not in kinds


@pytest.mark.slow
def test_manims_command_renders_the_example(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "manim", "-ql", "--media_dir", "media", str(EXAMPLE), "Lecture"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    [film] = (tmp_path / "media").glob("videos/lecture/480p15/Lecture.mp4")
    assert probe(film).frames > 300


@pytest.mark.slow
def test_manim_slides_makes_a_talk_of_the_other_example(tmp_path: Path) -> None:
    pytest.importorskip("manim_slides")
    talk = EXAMPLE.with_name("talk.py")
    command = [sys.executable, "-m", "manim_slides", "render", "-ql", str(talk), "Talk"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    slides = json.loads((tmp_path / "slides" / "Talk.json").read_text(encoding="utf-8"))["slides"]
    assert len(slides) == 3


# --- the page of the docs ------------------------------------------------------------------------------

PAGE = (ROOT / "docs" / "manim.md").read_text(encoding="utf-8")
SNIPPETS = re.findall(r"(% not run: [^\n]+\n)?^```python\n(.*?)^```", PAGE, flags=re.MULTILINE | re.DOTALL)


def test_the_docs_show_the_example() -> None:
    code = EXAMPLE.read_text(encoding="utf-8").partition('"""\n\n')[2]
    assert code in [snippet for _, snippet in SNIPPETS]
    for name in nnviz_scenes.__all__:
        assert f"`{name}" in PAGE
    for target in re.findall(r"\]\(([^)#:]+)\)", PAGE):
        assert (ROOT / "docs" / target).exists(), target


def test_the_docs_tell_of_everything_that_a_diagram_plays() -> None:
    told = set(re.findall(r"`\.(\w+)\(", PAGE))
    for name in ("EquationStrip", "LossCurve", "NetworkDiagram", "PlaneDiagram"):
        own = vars(getattr(nnviz_scenes, name))
        plays = {
            each
            for each, made in own.items()
            if each[0] != "_" and getattr(made, "__annotations__", {}).get("return") is DiagramRun
        }
        assert plays <= told, name


def test_a_first_scene_and_what_is_said_of_places_run(network: NetworkDiagram, scene: PlayScene) -> None:
    first, places = SNIPPETS[0][1], next(code for _, code in SNIPPETS if code.startswith("net.scale"))

    def construct(lecture: m.Scene) -> None:
        known = {**vars(m), "net": network, "title": m.Square(), "loss": m.Circle(), "self": lecture}
        for line in places.splitlines():
            exec(line, known)
        exec(first, known)
        assert issubclass(known["First"], m.Scene)

    scene(construct)
    assert network.numbers["layers[0].z[1]"]


def test_what_is_not_run_says_why() -> None:
    assert len(SNIPPETS) == 4
    assert [bool(why) for why, _ in SNIPPETS] == ["from_torch" in code for _, code in SNIPPETS]
