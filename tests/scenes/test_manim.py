"""`manim -ql scenes/<kind>/scene.py <Kind>` renders: Manim's own tool, with the config that NNVIZ_CONFIG names."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from nnviz_core.kinds.table import KINDS
from nnviz_core.video.probing import probe

ROOT = Path(__file__).parents[2]
CONFIG = """\
[dataset]
points = 20
[network]
layers = [2, 2, 2]
[parameters]
{parameters}
[[sections]]
scene = "{kind}"
pace = 4.0
"""
TRAIN = "train = { steps = 3, keep = [0, 3] }"
LAYER = "{ weights = [[1.0, -0.5], [0.5, 1.0]], bias = [0.1, -0.1] }"
SWEEP = f'sweep = {{ parameter = "W1[1,1]", from = -1.0, to = 1.0, base = {{ layers = [{LAYER}, {LAYER}] }} }}'


@pytest.mark.parametrize(
    "kind", ["title", *(pytest.param(kind, marks=pytest.mark.slow) for kind in KINDS if kind != "title")]
)
def test_manims_own_tool_renders_a_section_of_every_kind(kind, tmp_path):
    parameters = SWEEP if kind == "sweep" else TRAIN
    (tmp_path / "own.toml").write_text(CONFIG.format(parameters=parameters, kind=kind), encoding="utf-8")
    scene = ROOT / "scenes" / kind / "scene.py"
    done = subprocess.run(
        [sys.executable, "-m", "manim", "-ql", "--media_dir", "media", str(scene), kind.capitalize()],
        cwd=tmp_path,
        env=os.environ | {"NNVIZ_CONFIG": "own.toml"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    [film] = (tmp_path / "media").glob(f"videos/scene/480p15/{kind.capitalize()}.mp4")
    assert probe(film).frames > 15
