"""What is said of a motion holds for the numbers of that film: where nothing moves, bends or is ringed, nothing is."""

import json
from pathlib import Path
from typing import Any

import pytest

from nnviz_core.config.loading import load, load_tree
from nnviz_core.kinds.compose import compose
from nnviz_core.kinds.table import motion_words
from nnviz_core.story.run import run

CONFIGS = Path(__file__).parents[2] / "configs"


def motions(tree: dict[str, Any]) -> list[str]:
    """Return what is said of the motions of a film of one section."""
    source = load_tree(tree, Path("film.toml"), json.dumps(tree), name="film.toml")
    [section] = compose(source, run(source)).sections
    return [motion_words(beat.action, section) for beat in section.beats]


def plane(bias: float, activation: str) -> dict[str, Any]:
    """Return a film of the plane of a network with this bias in its hidden layer."""
    hidden = {"weights": [[1.0, 0.5], [-0.5, 2.0]], "bias": [bias, 0.0]}
    output = {"weights": [[1.0, -1.0], [0.5, 1.0]], "bias": [0.0, 0.0]}
    return {
        "dataset": {"kind": "xor_corners", "points": 12},
        "network": {"layers": [2, 2, 2], "activation": activation},
        "parameters": {"keyframes": [{"name": "it", "layers": [hidden, output]}]},
        "sections": [{"scene": "plane", "snapshot": "it"}],
    }


def update(points: int) -> dict[str, Any]:
    """Return a film of an update on so many points."""
    return {
        "dataset": {"points": points},
        "network": {"layers": [2, 2, 2]},
        "parameters": {"train": {"steps": 3, "learning_rate": 0.1}},
        "sections": [{"scene": "update", "snapshot": 0}],
    }


@pytest.mark.parametrize(
    ("bias", "activation", "shift", "bend"),
    [
        (0.5, "tanh", "The whole plane slides by the bias of layer one.", "Grid and points bend as the activation"),
        (
            0.0,
            "identity",
            "The bias of layer one is zero, and the plane",
            "The activation of layer one is the identity",
        ),
    ],
)
def test_a_plane_slides_and_bends_only_where_it_does(bias: float, activation: str, shift: str, bend: str) -> None:
    said = motions(plane(bias, activation))
    assert any(each.startswith(shift) for each in said)
    assert any(each.startswith(bend) for each in said)


@pytest.mark.parametrize(("points", "spread"), [(40, "The gradients of w₁₁⁽¹⁾, one a point,"), (1, "The gradient of")])
def test_one_point_has_one_gradient_and_no_mean(points: int, spread: str) -> None:
    said = motions(update(points))
    assert any(each.startswith(spread) for each in said)
    assert any("mean loss of all points counts" in each for each in said) == (points > 1)


@pytest.mark.parametrize(("rate", "ringed"), [(2.0, False), (1e-6, True)])
def test_points_are_ringed_only_where_some_are_wrong(rate: float, ringed: bool) -> None:
    """Two classes apart are learned at once; at a rate of next to nothing half of all points stay wrong."""
    tree = {
        "dataset": {"kind": "moons", "points": 20, "noise": 0.0},
        "network": {"layers": [2, 6, 2]},
        "parameters": {"train": {"steps": 400, "learning_rate": rate, "seed": 1, "keep": [0, 400]}},
        "sections": [{"scene": "training"}],
    }
    assert ("The points that are still wrong are ringed." in motions(tree)) == ringed


@pytest.mark.parametrize(
    ("config", "said"), [("saddle", "The output lights up,"), ("textbook/mazur", "The outputs light up,")]
)
def test_one_output_has_one_target(config: str, said: str) -> None:
    source = load(CONFIGS / f"{config}.toml")
    title = next(each for each in compose(source, run(source)).sections if each.scene == "title")
    assert any(motion_words(beat.action, title).startswith(said) for beat in title.beats)
