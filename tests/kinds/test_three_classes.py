"""What the plane says of three classes and more is so in that very network."""

from pathlib import Path

import numpy as np
import pytest

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.network import Layer, Network, freeze
from nnviz_core.backprop.verdict import NeverBent, Stuck
from nnviz_core.config.faults import ConfigError
from nnviz_core.config.loading import load
from nnviz_core.kinds.compose import compose
from nnviz_core.kinds.plane.actions import PlaneSubject
from nnviz_core.kinds.plane.story import borders_seen, classes_without_points, plane_beats
from nnviz_core.story.run import run
from nnviz_core.words.catalogue import catalogue
from nnviz_core.words.verdicts import verdict_words

THREE = np.array([[1.0, 0.0], [-0.5, 0.87], [-0.5, -0.87]])
POINTS = 0.8 * np.repeat(THREE, 2, axis=0)
LABELS = np.repeat(np.arange(3), 2)


def subject_of(weights: np.ndarray, bias: tuple[float, ...], *, accuracy: float = 1.0) -> PlaneSubject:
    hidden = Layer(freeze(np.eye(2)), freeze(np.zeros(2)))
    net = Network((hidden, Layer(freeze(weights), freeze(bias))), ("identity",))
    return PlaneSubject(net, Dataset("csv", POINTS, LABELS), accuracy)


def told(subject: PlaneSubject) -> list[str]:
    beats = plane_beats(subject, catalogue("en"), opening="Look.")
    return [beat.caption.text for beat in beats if beat.caption]


def test_three_borders_that_are_seen_are_counted_there_and_here() -> None:
    subject = subject_of(THREE, (0.0, 0.0, 0.0))
    assert borders_seen(subject) == 3
    words = told(subject)
    assert "Three straight borders now decide: right for 100 % of these 6 points." in words
    assert "Undo every step: the borders come along." in words
    assert "Three lines there, three straight lines here: all along, the two greatest scores are equal." in words


def test_a_class_that_no_point_gets_is_named() -> None:
    subject = subject_of(THREE, (0.0, 0.0, -100.0), accuracy=2 / 3)
    assert classes_without_points(subject) == [2]
    assert "One straight border now decides: right for 66.7 % of these 6 points. Class 2 gets no point." in told(
        subject
    )
    assert "Undo every step: the border comes along." in told(subject)


def test_one_class_for_all_is_told_without_borders() -> None:
    words = told(subject_of(THREE, (100.0, 0.0, 0.0), accuracy=1 / 3))
    assert "All lie in one region, one class for all: right for 33.3 % of these 6 points." in words
    assert not any("border" in each for each in words)


def film(folder: Path, layers: str, scene: str, *, classes: int) -> Path:
    rows = [f"{x},{y},{k % classes}" for k, (x, y) in enumerate(np.random.default_rng(0).uniform(-1, 1, (24, 2)))]
    (folder / "own.csv").write_text("\n".join(["x1,x2,class", *rows]))
    path = folder / "film.toml"
    path.write_text(
        f'[dataset]\nkind = "csv"\npath = "own.csv"\n[network]\nlayers = {layers}\n'
        f'[parameters]\ntrain = {{ steps = 3 }}\n[[sections]]\nscene = "{scene}"\n'
    )
    return path


@pytest.mark.parametrize(
    ("layers", "scene", "classes"),
    [
        ("[2, 2, 3]", "training", 3),
        ("[2, 5, 3]", "training", 3),
        ("[2, 2, 4]", "training", 4),
        ("[2, 2, 4]", "plane", 4),
        ("[2, 1, 3]", "plane", 3),
        ("[2, 5, 3]", "comparison", 3),
    ],
)
def test_three_classes_and_four_are_shown(layers: str, scene: str, classes: int, tmp_path: Path) -> None:
    source = load(film(tmp_path, layers, scene, classes=classes))
    assert compose(source, run(source)).sections[0].beats


@pytest.mark.parametrize(
    ("layers", "scene", "classes"),
    [
        ("[2, 2, 5]", "plane", 5),
        ("[2, 5, 4]", "comparison", 4),
    ],
)
def test_what_has_no_plane_or_no_colours_is_refused(layers: str, scene: str, classes: int, tmp_path: Path) -> None:
    with pytest.raises((ConfigError, LookupError), match=r"network.layers is \[2"):
        source = load(film(tmp_path, layers, scene, classes=classes))
        compose(source, run(source))


@pytest.mark.parametrize(("classes", "said"), [(2, "one straight line"), (3, "straight borders alone")])
def test_a_network_that_never_bends_has_a_line_of_two_classes_and_borders_of_more(classes: int, said: str) -> None:
    verdict = Stuck(0.5, NeverBent())
    assert said in verdict_words(verdict, catalogue("en"), task="csv", classes=classes)
