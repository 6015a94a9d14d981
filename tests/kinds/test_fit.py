"""Films whose answers are numbers: what they say is true of their numbers, and speaks of no classes."""

import re
from pathlib import Path

import numpy as np
import pytest

from nnviz_core.config.faults import ConfigError
from nnviz_core.config.loading import load
from nnviz_core.kinds.compose import compose
from nnviz_core.kinds.table import number_name
from nnviz_core.story.run import run
from nnviz_core.story.script import resolve

ROOT = Path(__file__).parents[2]
HEAD = """
title = "A film"
[dataset]
kind = "{kind}"
points = {points}
noise = {noise}
[network]
layers = {layers}
activation = "{activation}"
output = "{output}"
[parameters]
train = {{ steps = {steps}, learning_rate = 0.1, seed = 0, keep = [0, {steps}] }}
"""


def film(tmp_path, *scenes, extra="", **given):
    usual = {"kind": "sine", "points": 40, "noise": 0.1, "layers": [1, 3, 1], "activation": "tanh", "output": "linear"}
    text = HEAD.format(**{**usual, "steps": 20, **given})
    path = tmp_path / "film.toml"
    path.write_text(text + "".join(f'[[sections]]\nscene = "{scene}"\n{extra}\n' for scene in scenes), encoding="utf-8")
    return path


def sections_of(path):
    source = load(path)
    trace = run(source)
    return compose(source, trace).sections, trace


def said(section):
    return " ".join(beat.caption.text for beat in section.beats if beat.caption)


# --- data ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"kind": "sine"}, "it follows a pattern: one straight line is not enough"),
        ({"kind": "line", "noise": 0.2}, "no pattern is seen in it: a straight line is enough"),
        ({"kind": "line", "noise": 0.0}, "It goes through every point: a straight line is enough"),
        ({"kind": "line", "noise": 0.2, "points": 6}, "too few points to say"),
        ({"kind": "saddle", "layers": [2, 3, 1]}, "with a pattern over the inputs: one plane is not enough"),
    ],
)
def test_data_say_what_the_errors_of_the_best_line_tell(tmp_path, given, words):
    (section,), trace = sections_of(film(tmp_path, "data", **given))
    assert words in said(section)
    x, y = trace.dataset.x, trace.dataset.numbers[:, 0]
    design = np.c_[x, np.ones(len(x))]
    rest = y - design @ np.linalg.lstsq(design, y, rcond=None)[0]
    assert np.isclose(section.tree["best"]["loss"], (rest**2).mean() / 2, atol=1e-30)
    assert np.isclose(section.tree["best"]["explained"], 1 - (rest**2).mean() / y.var())
    assert np.isclose(section.tree["mean"]["loss"], y.var() / 2)


# --- plane -----------------------------------------------------------------------------------------

PINNED = """
title = "A film"
[dataset]
kind = "sine"
points = 30
[network]
layers = [1, 2, 1]
activation = "{activation}"
output = "linear"
[parameters]
keyframes = [
  {{ layers = [
    {{ weights = [[1.0], [{slope}]], bias = [{bias}, 0.1] }},
    {{ weights = [[{v}, {v}]], bias = [0.0] }},
  ] }},
]
[[sections]]
scene = "plane"
"""


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"activation": "relu", "bias": 0.0}, "No line stays quite straight."),
        ({"activation": "relu", "bias": 9.0}, "1 of 2 bends between the points."),
        ({"activation": "relu", "bias": 9.0, "slope": 0.0}, "bends none of them"),
        ({"activation": "identity", "bias": 0.0}, "straight lines stay straight"),
        ({"activation": "tanh", "bias": 0.0, "slope": 1.0, "v": 0.2}, "less than the best straight line’s"),
        ({"activation": "tanh", "bias": 0.0, "v": -3.0}, "It explains nothing of the variance"),
    ],
)
def test_the_plane_says_what_bends_and_what_that_explains(tmp_path, given, words):
    path = tmp_path / "film.toml"
    path.write_text(PINNED.format(**{"slope": -1.0, "v": 0.0, **given}), encoding="utf-8")
    (section,), trace = sections_of(path)
    assert words in said(section)
    own, line = section.tree["dataset"]["explained"], section.tree["best"]["explained"]
    assert ("less than" not in words) or 0 < own < line
    assert np.isclose(section.tree["dataset"]["explained"], 1 - trace.losses[0] / (trace.dataset.numbers.var() / 2))


# --- whole films -----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["regression", "saddle"])
def test_shipped_films_of_numbers_speak_of_no_classes_and_every_number_is_in_the_trace(name):
    sections, trace = sections_of(ROOT / "configs" / f"{name}.toml")
    assert trace.dataset.classes is None
    for section in sections:
        texts = [section.heading, section.remark, said(section)]
        assert not re.search(r"\bclass|accura|boundary|\bprobab|points right", " ".join(texts), re.IGNORECASE)
        for beat in section.beats:
            for shown in (*beat.numbers, *(beat.caption.numbers if beat.caption else ())):
                assert resolve(section.tree, shown.place) is not None and number_name(shown.place, section)


def test_comparison_landscape_and_sweep_of_numbers_speak_of_no_classes(tmp_path):
    sections, _ = sections_of(film(tmp_path, "comparison", "landscape", "depth", "cost", "graph", noise=0.0))
    swept = film(tmp_path, "sweep", layers=[1, 2, 1]).read_text(encoding="utf-8")
    base = (
        "{ layers = [ { weights = [[2.0], [3.0]], bias = [0.5, -0.5] }, { weights = [[1.0, -1.5]], bias = [0.1] } ] }"
    )
    sweep = f'sweep = {{ parameter = "W2[1,1]", from = -3.0, to = 3.0, base = {base} }}'
    (tmp_path / "sweep.toml").write_text(re.sub("train = .*", sweep, swept), encoding="utf-8")
    (last,), _ = sections_of(tmp_path / "sweep.toml")
    for section in (*sections, last):
        told = f"{section.heading} {section.remark} {said(section)}"
        told = told.replace("a step goes right", "").replace("uphill is right", "")  # where on an axis
        assert not re.search(r"\bclass|accura|boundary|points right| right\b", told, re.IGNORECASE), told
    assert "R² is" in said(last) and "explained" in last.tree["sweep"] and "accuracy" not in last.tree["sweep"]


# --- refusals --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("scene", "given", "extra", "says"),
    [
        ("forward", {}, "sample = { x = [0.5], class = 0 }", "the answers of the dataset are numbers; give y"),
        ("forward", {"layers": [1, 3, 2]}, "", 'ends with 2 but the points of "sine" have 1 number each; end with 1'),
        ("forward", {"layers": [2, 3, 1]}, "", 'the points of "sine" have 1 coordinate'),
        ("forward", {"output": "sigmoid"}, "", '"cross_entropy", which takes numbers from 0 to 1'),
        ("plane", {"layers": [1, 9, 1]}, "", "at most"),
        ("data", {"points": 1}, "", "nothing to explain"),
        ("training", {"points": 1}, "", "nothing to explain"),
    ],
)
def test_what_numbers_cannot_have_is_refused_with_what_would_be_right(tmp_path, scene, given, extra, says):
    with pytest.raises(ConfigError) as refused:
        sections_of(film(tmp_path, scene, extra=extra, **given))
    assert says in " ".join(refused.value.lines)


@pytest.mark.parametrize(
    ("rows", "network", "says"),
    [
        ("x1,y\n1,0.5\n2,0.7\n", "output = 'linear'", None),
        ("x1,y\n1,0\n2,1\n", "output = 'linear'", 'write targets = "classes" or targets = "numbers" in [dataset]'),
        ("x1,y\n1,0\n2,1\n", "output = 'sigmoid'", None),
        ("x1,y1\n1,0.5\n2,1.5\n", "output = 'sigmoid'", "takes numbers from 0 to 1, and those"),
        ("x1,y1,y2\n1,0.5,2\n2,1.5,1\n", "output = 'softmax'", "whose outputs are probabilities of classes"),
        ("x1,y1\n1,3\n2,3\n", "output = 'linear'", "numbers that never change"),
    ],
)
def test_csv_answers_are_classes_or_numbers_by_their_columns_and_the_loss(tmp_path, rows, network, says):
    (tmp_path / "p.csv").write_text(rows, encoding="utf-8")
    outputs = 2 if "y2" in rows else 1
    (tmp_path / "f.toml").write_text(
        f'[dataset]\nkind = "csv"\npath = "p.csv"\n[network]\nlayers = [1, 2, {outputs}]\n{network}\n'
        '[parameters]\ntrain = { steps = 2 }\n[[sections]]\nscene = "forward"\n',
        encoding="utf-8",
    )
    if says is None:
        points = load(tmp_path / "f.toml").points
        assert points is not None and (points.classes is None) == ("linear" in network)
        return
    with pytest.raises(ConfigError) as refused:
        load(tmp_path / "f.toml")
    assert says in " ".join(refused.value.lines)


@pytest.mark.parametrize(
    ("y", "targets", "says"),
    [
        ([0.5, 1.5, 2.0], "", None),
        ([[0.5, 1.0], [1.0, 2.0], [0.0, 0.0]], "", None),
        ([0, 1, 2], 'targets = "numbers"', None),
        ([0, 1, 2], "", 'write targets = "numbers" in [dataset], or call the array class'),
        ([0.5, 0.5, 0.5], "", "numbers that never change"),
        ([0.5, float("nan"), 0.5], "", "whose y has a number that is not finite"),
        ([0.5, 1.5], "", "whose x has 3 rows and y 2"),
        (["a", "b", "c"], "", "whose y"),
    ],
)
def test_npz_answers_are_numbers_where_nothing_else_can_be_meant(tmp_path, y, targets, says):
    np.savez(tmp_path / "p.npz", x=[[1.0], [2.0], [3.0]], y=np.array(y))
    outputs = np.array(y).reshape(len(y), -1).shape[1]
    (tmp_path / "f.toml").write_text(
        f'[dataset]\nkind = "npz"\npath = "p.npz"\n{targets}\n[network]\nlayers = [1, 2, {outputs}]\n'
        'output = "linear"\n[parameters]\ntrain = { steps = 2 }\n[[sections]]\nscene = "forward"\n',
        encoding="utf-8",
    )
    if says is None:
        points = load(tmp_path / "f.toml").points
        assert points is not None and np.array_equal(points.numbers, np.array(y).reshape(3, -1))
        return
    with pytest.raises(ConfigError) as refused:
        load(tmp_path / "f.toml")
    assert says in " ".join(refused.value.lines)
