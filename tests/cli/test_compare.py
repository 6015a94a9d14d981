"""`nnviz compare`: a clip of every kind for every activation and all side by side, or a sentence."""

import json

import pytest

from nnviz_core.cli import drawing
from nnviz_core.video.probing import probe
from tests.cli.test_commands import draw

TINY = """\
title = "Tiny"
[dataset]
points = 20
[network]
layers = [2, {hidden}, 2]
[parameters]
train = {{ steps = 8, optimizer = "adam", learning_rate = 0.05, seed = 3 }}
[video]
resolution = "480p"
fps = 10
[[sections]]
scene = "forward"
sample = 3
pace = 4.0
"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(drawing, "draw_piece", draw)
    (tmp_path / "tiny.toml").write_text(TINY.format(hidden=2), encoding="utf-8")
    (tmp_path / "wide.toml").write_text(TINY.format(hidden=3), encoding="utf-8")
    (tmp_path / "still.toml").write_text(STILL, encoding="utf-8")
    return tmp_path


STILL = """\
[network]
layers = [2, 1, 2]
[[parameters.keyframes]]
layers = [{ weights = [[1.0, 2.0]], bias = [0.5] }, { weights = [[1.0], [-1.0]], bias = [0.0, 0.0] }]
[[sections]]
scene = "forward"
"""


@pytest.mark.slow
def test_every_clip_is_a_film_of_its_own_that_is_drawn_once(folder, nnviz, monkeypatch):
    arguments = ("compare", "tiny.toml", "--activations", "tanh,relu", "--workers", "1", "-q")
    first = status, out, _ = nnviz(*arguments)
    names = [f"{kind}-{name}" for name in ("tanh", "relu") for kind in ("forward", "backward", "plane", "training")]
    assert status == 0
    assert out.splitlines() == [f"film/tiny-compare/{name}/{name}.mp4" for name in [*names, "comparison"]]
    for line in out.splitlines():
        assert probe(folder / line).frames > 0
    config = json.loads((folder / "film/tiny-compare/forward-relu/forward-relu.json").read_text(encoding="utf-8"))
    assert config["network"]["activation"] == "relu"
    assert [section["scene"] for section in config["sections"]] == ["forward"]
    assert config["sections"][0]["sample"] == 3
    monkeypatch.setattr(drawing, "draw_piece", None)
    assert nnviz(*arguments) == first


def test_a_clip_that_cannot_be_shown_is_left_out_with_its_reason(folder, nnviz):
    status, out, err = nnviz("compare", "wide.toml", "--activations", "tanh,relu", "--workers", "1")
    assert status == 0
    assert "plane" not in out
    assert "plane-tanh: left out: " in err
    assert len(out.splitlines()) == 7


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("tiny.toml", "--activations", "tanh,rellu"), 'has "rellu", which is no activation; did you mean "relu"?'),
        (("tiny.toml", "--activations", "tanh"), "give two to six different names."),
        (("tiny.toml", "--activations", "tanh,tanh"), "give two to six different names."),
        (("tiny.toml", "--activations", ""), 'has "", which is no activation; use tanh, relu,'),
        (("still.toml",), "compare needs parameters.train"),
    ],
)
def test_compare_refuses_in_one_sentence(folder, nnviz, arguments, says):
    status, out, err = nnviz("compare", *arguments)
    assert (status, out) == (1, "")
    assert says in err
    assert err.count("\n") == 1
