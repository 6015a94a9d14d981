"""Where no gradient is left, the way back says so once and hastens; where any is left, it says nothing of the kind."""

import json
from pathlib import Path
from typing import Any

import pytest

from nnviz_core.config.loading import load
from nnviz_core.kinds.backward.actions import Blame, Slope, WeightGrad
from nnviz_core.kinds.compose import compose
from nnviz_core.story.beats import Beat
from nnviz_core.story.run import run
from tests.fixtures.storyboards import storyboard_of

ROOT = Path(__file__).parents[2]
DEAD = {"weights": [[0.5, 0.2], [0.3, 0.1]], "bias": [-9.0, -9.0]}
ALIVE = {"weights": [[0.5, 0.2], [0.3, 0.1]], "bias": [9.0, -9.0]}  # one unit of two
FIRST = {"weights": [[1.0, 0.5], [-0.5, 1.0]], "bias": [2.0, 2.0]}
OUT = {"weights": [[1.0, -1.0], [0.5, 1.0]], "bias": [0.0, 0.0]}


def backward(tmp_path: Path, layers: list[dict[str, Any]]) -> tuple[list[Beat], dict[str, Any]]:
    tree = {
        "title": "A way back",
        "network": {"layers": [2] * (len(layers) + 1), "activation": "relu"},
        "parameters": {"keyframes": [{"layers": layers}]},
        "sections": [{"scene": "backward", "sample": 3}],
    }
    path = tmp_path / "film.json"
    path.write_text(json.dumps(tree), encoding="utf-8")
    source = load(path)
    section = compose(source, run(source)).sections[0]
    return list(section.beats), dict(section.tree)


def told(beats: list[Beat]) -> list[str]:
    return [
        beat.caption.text
        for beat in beats
        if beat.caption and "so is every gradient from here back" in beat.caption.text
    ]


def test_what_is_said_to_be_zero_is_zero_and_hastens(tmp_path: Path) -> None:
    beats, tree = backward(tmp_path, [FIRST, DEAD, OUT])
    assert told(beats) == ["Every δ of layer 2 is 0, and so is every gradient from here back."]
    place = next(k for k, beat in enumerate(beats) if beat.caption and "so is every" in beat.caption.text)
    rest = [beat for beat in beats[place:] if isinstance(beat.action, Blame | Slope | WeightGrad)]
    assert {number.text for beat in rest for number in beat.numbers} == {"0.00"}
    assert not any(beat.caption for beat in rest[1:])
    assert not any(beat.equation for beat in rest)  # with the caption goes the one before
    for layer in tree["layers"][:2]:
        assert not any(value for row in layer["weight_grad"] for value in row)
        assert not any(layer["bias_grad"])
    assert not any(tree["x_grad"])


@pytest.mark.parametrize("layers", [[FIRST, ALIVE, OUT], [FIRST, OUT], [FIRST, FIRST, OUT]])
def test_nothing_is_said_while_one_neuron_passes_something_on(tmp_path: Path, layers: list[dict[str, Any]]) -> None:
    beats, tree = backward(tmp_path, layers)
    assert not told(beats)
    assert all(any(layer["delta"]) for layer in tree["layers"])


def test_the_films_of_dead_units_and_of_zero_weights_say_it() -> None:
    for name in ("dead_relu", "zero_weights"):
        sections = storyboard_of(ROOT / f"configs/failures/{name}.toml").sections
        beats = [beat for section in sections if section.scene == "backward" for beat in section.beats]
        assert len(told(beats)) == 1
