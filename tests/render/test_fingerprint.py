"""Whatever decides a pixel is in the name of a piece: programs, libraries below them, and our own source."""

import ast
import pickle
import re
import subprocess
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import av
import cairo
import pytest

from nnviz_core.config.loading import load
from nnviz_core.kinds.table import KINDS
from nnviz_core.render import fingerprint
from nnviz_core.render.dask_workers import draw_far_away
from nnviz_core.render.pieces import cut
from nnviz_core.render.plan import plan_film
from nnviz_core.render.sources import sources_of
from nnviz_core.words import catalogue
from nnviz_scenes.stage import SectionJob
from tests.render import stand_ins

TRAINED = """\
title = "Every kind"
[dataset]
points = 20
[network]
layers = [2, 2, 2]
[parameters]
train = { steps = 3, keep = [0, 3] }
"""
SWEPT = """\
title = "A sweep"
[dataset]
points = 20
[network]
layers = [2, 2, 2]
[parameters.sweep]
parameter = "W1[1,1]"
from = -1.0
to = 1.0
base.layers = [
  { weights = [[1.4, 1.3], [-1.2, 1.6]], bias = [0.2, -0.3] },
  { weights = [[1.0, 2.0], [0.5, -1.0]], bias = [0.0, 0.1] },
]
[[sections]]
scene = "sweep"
"""
DRAW = """\
import pickle, sys
jobs = pickle.load(open(sys.argv[1], "rb"))
from nnviz_scenes.drawing import still_pixels
for job in jobs:
    still_pixels(job, job.timed.frames - 1, width=160, height=90)
print(*(name for name in sys.modules if name.startswith(("nnviz_core", "nnviz_scenes"))))
"""
PROGRAMS = {"nnviz", "python", "numpy", "manim", "av", "typst", "pycairo", "libcairo", "libavcodec", "libavformat"}


@pytest.fixture
def fresh():
    """Forget what was found out, before and after."""
    remembered = (
        fingerprint.versions,
        fingerprint.drawing_versions,
        fingerprint.source_hash,
        fingerprint.words_hash,
    )
    for each in remembered:
        each.cache_clear()
    yield
    for each in remembered:
        each.cache_clear()


def timed_sections(folder, text):
    path = folder / "kinds.toml"
    path.write_text(text, encoding="utf-8")
    return plan_film(load(path), fps=10).timeline.sections


def test_every_module_that_drawing_imports_is_hashed(tmp_path):
    kinds = [kind for kind in KINDS if kind != "sweep"]
    steps = {"training": 'steps = "log"\n', "comparison": 'activations = ["tanh", "relu"]\n'}
    written = TRAINED + "".join(f'[[sections]]\nscene = "{kind}"\n{steps.get(kind, "")}' for kind in kinds)
    timed = [*timed_sections(tmp_path, written), *timed_sections(tmp_path, SWEPT)]
    assert {each.section.scene for each in timed} == set(KINDS)
    (tmp_path / "jobs").write_bytes(pickle.dumps([SectionJob(each, "dark") for each in timed]))
    done = subprocess.run(
        [sys.executable, "-c", DRAW, str(tmp_path / "jobs")], capture_output=True, text=True, check=True
    )
    imported, hashed = set(done.stdout.split()), sources_of(fingerprint.DRAWING).keys()
    assert len(imported) > 50
    assert imported <= hashed, imported - hashed


NEUTRAL = {  # what they do is in the numbers, words and typefaces that are hashed, or in no piece of a film
    *("fonttools", "h5py", "nnviz-core", "onnx", "pillow", "pydantic", "pydantic_core", "safetensors"),
    *("tree-sitter", "tree-sitter-json", "tree-sitter-toml", "unicode-rbnf"),
}


def test_every_package_that_drawing_imports_is_named_or_decides_no_pixel(fresh):
    owners, found = packages_distributions(), set[str]()
    for path in sources_of(fingerprint.DRAWING).values():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [each.name for each in node.names] if isinstance(node, ast.Import) else []
            names += [node.module] if isinstance(node, ast.ImportFrom) and node.module and not node.level else []
            found |= {owner for name in names for owner in owners.get(name.partition(".")[0], ())}
    assert found >= {"numpy", "manim", "pycairo", "uniseg"}
    assert found <= fingerprint.drawing_versions().keys() | NEUTRAL


@pytest.mark.parametrize(
    "module",
    [
        "story.captions",
        "story.script",
        "publish.page",
        "publish.transcript",
        "audit.audit",
        "explorer.page",
        "cli.app",
    ],
)
def test_pages_captions_and_commands_are_not_hashed(module):
    assert Path(*f"nnviz_core.{module}".split(".")).with_suffix(".py").exists()
    assert f"nnviz_core.{module}" not in sources_of(fingerprint.DRAWING)


def test_imports_are_found_in_functions_in_tables_and_relatively_but_not_for_type_checkers(tmp_path, monkeypatch):
    package = tmp_path / "nnviz_core"
    package.mkdir()
    sources = {
        "__init__": "",
        "root": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from nnviz_core import typed\n"
        "else:\n    from nnviz_core import untyped\n"
        "def f():\n    try:\n        import nnviz_core.lazy\n    except ImportError:\n        from . import near\n"
        "    match 1:\n        case 1:\n            from .near import there\n"
        'TABLE = {"a": "nnviz_core.named:Class"}\n',
        **dict.fromkeys(("typed", "untyped", "lazy", "near", "named", "stranger"), ""),
    }
    for name, text in sources.items():
        (package / f"{name}.py").write_text(text)
    monkeypatch.setattr("nnviz_core.render.sources._folder", lambda name: tmp_path / name)
    found = {module.rpartition(".")[2] for module in sources_of(["nnviz_core.root"])}
    assert found == {"nnviz_core", "root", "untyped", "lazy", "near", "named"}


def test_the_libraries_below_are_named(fresh):
    named = fingerprint.versions()
    assert set(named) >= PROGRAMS | {"pillow", "libavutil", "libswscale", "x264", "machine"}
    assert named["libcairo"] == cairo.cairo_version_string()
    assert named["libavcodec"] == ".".join(map(str, av.library_versions["libavcodec"]))
    assert re.fullmatch(r"core \d+.*", named["x264"])


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="tells which libraries are loaded")
def test_pixman_is_the_one_that_is_loaded(fresh):
    maps = Path("/proc/self/maps").read_text(encoding="utf-8")
    loaded = re.search(r"libpixman-1\.so\.(\S+)", maps)
    if loaded is None:
        pytest.skip("cairo was linked with pixman statically")
    assert loaded[1].endswith(fingerprint.versions()["pixman"])


@pytest.mark.parametrize(("language", "other"), [("en", True), ("de", False)])
def test_other_words_are_another_key_to_films_of_their_language_alone(
    language, other, plan, fresh, tmp_path, monkeypatch
):
    [piece, *_] = cut(plan.timeline.sections[0], theme="dark", format=plan.format)
    key = piece.key
    for file in catalogue.LANGUAGES.glob("*.ftl"):
        words = file.read_text(encoding="utf-8")
        changed = words.replace("label-input = ", "label-input = x") if file.stem == language else words
        (tmp_path / file.name).write_text(changed, encoding="utf-8")
    monkeypatch.setattr(catalogue, "LANGUAGES", tmp_path)
    fingerprint.words_hash.cache_clear()
    assert (piece.key != key) == other


@pytest.mark.parametrize("name", ["cairo_version_string", "version"])
def test_another_cairo_is_another_key_and_no_fit_for_a_cluster(name, plan, fresh, monkeypatch):
    [piece, *_] = cut(plan.timeline.sections[0], theme="dark", format=plan.format)
    key, programs = piece.key, dict(fingerprint.drawing_versions())
    fingerprint.drawing_versions.cache_clear()
    monkeypatch.setattr(cairo, name, "1.0" if name == "version" else lambda: "1.0")
    assert piece.key != key
    said = "libcairo 1.0 for" if name == "cairo_version_string" else "pycairo 1.0 for"
    drawn, _, refusal = draw_far_away(stand_ins.draw, piece, programs)
    assert not drawn
    assert f"has other programs ({said} " in refusal


@pytest.fixture
def plan(short_plan):
    return short_plan


CHECK = """\
import sys
from nnviz_core.cli import app, drawing
sys.argv[1:] = ["check", "short"]
try:
    app.main()
finally:
    print("cairo" in sys.modules)
"""


def test_checking_does_not_import_cairo():
    done = subprocess.run([sys.executable, "-c", CHECK], capture_output=True, text=True, check=True)
    assert done.stdout.endswith("False\n")
