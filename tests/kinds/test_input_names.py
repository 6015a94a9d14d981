"""Inputs that a file names are called by these names where they enter, where they are drawn, and in the transcript."""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from nnviz_core.backprop.network import initial_network
from nnviz_core.backprop.passes import record_class
from nnviz_core.config.loading import Source, load
from nnviz_core.kinds.compose import compose
from nnviz_core.kinds.table import motion_words
from nnviz_core.kinds.title.actions import TitleSubject
from nnviz_core.look.theme import THEMES
from nnviz_core.story.run import run
from nnviz_core.words.catalogue import Wording, catalogue
from nnviz_scenes.marks.label import Label
from nnviz_scenes.parts.frame import WIDE_FRAME, at
from nnviz_scenes.parts.network import build_network
from nnviz_scenes.parts.plane_axes import make_axis_names
from nnviz_scenes.parts.sketch import make_sketch

THEME = THEMES["dark"]
NAMED = ("petal length (cm)", "petal width (cm)")


def film(folder: Path, head: str, *, layers: tuple[int, ...], **network: Any) -> Source:
    columns = head.count(",")
    answers = ("0.25", "0.5") if head.endswith(",y") else ("0", "1")
    rows = [",".join([*(f"{k}.{row}" for k in range(columns)), answers[row % 2]]) for row in range(4)]
    (folder / "p.csv").write_text("\n".join([head, *rows]) + "\n", encoding="utf-8")
    tree = {
        "dataset": {"kind": "csv", "path": "p.csv"},
        "network": {"layers": layers, **network},
        "parameters": {"train": {"steps": 2}},
        "sections": [{"scene": "title"}, {"scene": "forward", "sample": 0}],
    }
    (folder / "film.json").write_text(json.dumps(tree), encoding="utf-8")
    return load(folder / "film.json")


def told(source: Source) -> tuple[str, str]:
    """Return the captions, and what is said of the motions."""
    sections = compose(source, run(source)).sections
    captions = [beat.caption.text for each in sections for beat in each.beats if beat.caption]
    motions = [motion_words(beat.action, each) for each in sections for beat in each.beats]
    return "\n".join(captions), "\n".join(motions)


def test_a_sample_enters_under_the_names_of_its_inputs(tmp_path: Path) -> None:
    source = film(tmp_path, "petal length (cm),petal width (cm),species", layers=(2, 2, 2))
    captions, motions = told(source)
    assert "One sample enters: petal length (cm) x₁ = 0.00, petal width (cm) x₂ = 1.00, of class 0." in captions
    assert "into the input neurons: petal length (cm) x one and petal width (cm) x two." in motions
    assert "Its inputs are petal length (cm) x one and petal width (cm) x two." in motions


def test_of_more_inputs_the_transcript_has_the_names(tmp_path: Path) -> None:
    captions, motions = told(film(tmp_path, "a,b,c,species", layers=(3, 2, 2)))
    assert "One sample of class 0 enters." in captions
    assert "into the input neurons: a x one, b x two and c x three." in motions


def test_inputs_of_numbers_have_names_too(tmp_path: Path) -> None:
    source = film(tmp_path, "hours of sleep,y", layers=(1, 2, 1), output="linear")
    assert source.points is not None and source.points.columns == ("hours of sleep",)
    assert "enters: hours of sleep x₁ = 0.00. Its target is" in told(source)[0]


@pytest.mark.parametrize("name", ["a" * 21, "長さ"])
def test_names_that_cannot_be_drawn_are_left_out_with_a_word(name: str, tmp_path: Path) -> None:
    source = film(tmp_path, f"{name},b,species", layers=(2, 2, 2))
    assert source.input_names == ()
    assert any("films say x1, x2, ... of the inputs" in line for line in source.points_told)
    assert "enters: x₁ = 0.00" in told(source)[0]


@pytest.mark.parametrize("names", [NAMED, ("W" * 20, "m" * 20)])
@pytest.mark.parametrize("shape", [[2, 2, 2], [2, 3, 3, 2]])
def test_names_above_the_inputs_lie_on_nothing(names: tuple[str, ...], shape: list[int]) -> None:
    words = catalogue(Wording("en", input_names=names))
    activations = ["tanh"] * (len(shape) - 2)
    network = initial_network(shape, activations, init="normal", scale=1.0, rng=np.random.default_rng(1))
    passed = record_class(network, np.array([0.3, -0.4]), 1)
    views, plain = (
        build_network(passed, each, theme=THEME, heading="forward", frame=WIDE_FRAME)
        for each in (words, catalogue("en"))
    )
    assert len(views.names) == len(plain.names) + 2
    boxes = [view.box() for view in views.names]
    assert all(
        a.right <= b.left or b.right <= a.left or a.top <= b.bottom or b.top <= a.bottom
        for n, a in enumerate(boxes)
        for b in boxes[:n]
    )


def test_the_axes_of_the_input_plane_alone_are_named() -> None:
    network = initial_network([2, 2, 2], ["tanh"], init="normal", scale=1.0, rng=np.random.default_rng(1))
    counts = [len(make_axis_names(network, stage, theme=THEME, columns=NAMED)) for stage in (0, 1)]
    assert counts == [5, 2]
    widest = make_axis_names(network, 0, theme=THEME, columns=("W" * 20, "m" * 20))
    boxes = sorted((each.box() for each in widest[1:] if isinstance(each, Label)), key=lambda box: box.left)
    assert all(a.right <= b.left for a, b in pairwise(boxes))
    assert boxes[0].left >= at(WIDE_FRAME.left, 0)[0]


@pytest.mark.parametrize(("hidden", "named"), [((2,), 2), ((2, 2, 2, 2), 0)])
def test_the_title_says_names_that_all_have_room(hidden: tuple[int, ...], named: int) -> None:
    words = catalogue(Wording("en", input_names=NAMED))
    tanh = ("tanh",) * len(hidden)
    subject = TitleSubject("", "", shape=(2, *hidden, 2), activations=tanh, output="softmax", classes=True)
    labels = [
        len(make_sketch(subject, words=each, theme=THEME, frame=WIDE_FRAME).columns[0].words)
        for each in (words, catalogue("en"))
    ]
    assert labels[0] - labels[1] == named
