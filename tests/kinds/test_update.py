"""The update section's step is the step that training takes, and its words follow from its numbers."""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from nnviz_core.backprop.network import to_vector
from nnviz_core.backprop.outputs import OUTPUTS
from nnviz_core.backprop.passes import forward
from nnviz_core.config.faults import ConfigError
from nnviz_core.config.loading import load
from nnviz_core.kinds.compose import compose
from nnviz_core.kinds.update.actions import UpdateSubject
from nnviz_core.kinds.update.story import outcome, untold, verdict
from nnviz_core.story.beats import Section
from nnviz_core.story.run import pick_snapshot, run
from nnviz_core.words.formula.text import equation_text
from nnviz_core.words.numbers import format_number
from tests.fixtures.printed import read_number, sides_of

TRAIN = {"steps": 8, "optimizer": "sgd", "learning_rate": 0.5, "seed": 6, "keep": [0, 3, 4, 8]}
BASE = {
    "dataset": {"points": 60},
    "network": {"layers": [2, 2, 2, 2], "activation": "tanh"},
    "parameters": {"train": TRAIN},
    "sections": [{"scene": "update", "snapshot": 3}],
}
LAYERS = [
    {"weights": [[1.4, -2.0], [0.5, 0.3]], "bias": [0.2, -0.3]},
    {"weights": [[1, -1], [-1, 2]], "bias": [0.1, 0]},
]
KEYFRAMES = {"network": {"layers": [2, 2, 2]}, "parameters": {"keyframes": [{"name": "start", "layers": LAYERS}]}}


def loaded(folder: Path, tree: dict[str, Any]) -> Any:
    path = folder / "film.json"
    path.write_text(json.dumps({**BASE, **tree}), encoding="utf-8")
    return load(path)


def update_section(folder: Path, tree: dict[str, Any]) -> Section:
    source = loaded(folder, tree)
    return compose(source, run(source)).sections[0]


def subject_of(section: Section) -> UpdateSubject:
    assert isinstance(section.subject, UpdateSubject)
    return section.subject


def test_the_step_is_the_one_that_training_takes(tmp_path: Path) -> None:
    source = loaded(tmp_path, {})
    trace = run(source)
    section = compose(source, trace).sections[0]
    before, after = pick_snapshot(trace, 3), pick_snapshot(trace, 4)
    np.testing.assert_allclose([each["old"] for each in section.tree["parameters"]], to_vector(before.network))
    np.testing.assert_allclose([each["new"] for each in section.tree["parameters"]], to_vector(after.network))
    assert section.tree["loss"] == pytest.approx(float(trace.losses[before.index]))
    assert section.tree["steps"][0]["loss"] == pytest.approx(float(trace.losses[after.index]))


def test_larger_steps_follow_the_same_gradient(tmp_path: Path) -> None:
    subject = subject_of(update_section(tmp_path, {}))
    for step in subject.steps:
        moved = subject.vector - 0.5 * step.factor * subject.gradient
        np.testing.assert_allclose(to_vector(step.network), moved)
        logits = forward(step.network, subject.dataset.x).logits
        assert step.loss == pytest.approx(float(OUTPUTS["softmax"].loss(logits, subject.dataset.labels)))
        assert step.change == pytest.approx(step.loss - subject.loss)
        assert step.promised == pytest.approx(-0.5 * step.factor * float(subject.gradient @ subject.gradient))
    assert [step.factor for step in subject.steps] == [1, 10, 100]


def test_the_words_follow_from_the_losses(tmp_path: Path) -> None:
    section = update_section(tmp_path, {})
    subject = subject_of(section)
    told = [beat.caption.text for beat in section.beats if beat.caption][3:6]
    for words, step in zip(told, subject.steps, strict=True):
        assert f"the loss {'falls' if step.loss < subject.loss else 'rises'} from" in words
        assert words.endswith(f"to {format_number(step.loss)}.")


def test_the_shipped_step_falls_twice_and_overshoots_once() -> None:
    source = load("configs/update.toml")
    subject = subject_of(compose(source, run(source)).sections[0])
    assert [verdict(step) for step in subject.steps] == ["falls", "falls", "rises"]
    assert subject.steps[2].loss > 2 * subject.loss


def test_the_equation_prints_the_step_of_one_weight(tmp_path: Path) -> None:
    section = update_section(tmp_path, {})
    subject = subject_of(section)
    equations = [beat.equation for beat in section.beats if beat.equation]
    assert subject.names[subject.example].startswith("W")
    for equation, step in zip(equations, subject.steps, strict=True):
        new = float(to_vector(step.network)[subject.example])
        assert read_number(sides_of(equation_text(equation))[-1]) == pytest.approx(new, rel=0.06)


def test_a_large_network_shows_the_steepest_parameters_and_counts_the_others(tmp_path: Path) -> None:
    section = update_section(tmp_path, {"network": {"layers": [2, 6, 5, 2]}})
    subject = subject_of(section)
    sizes = np.abs(subject.gradient)
    assert len(subject.rows) == 18
    assert untold(subject) == len(subject.names) - 18 == 47
    assert sizes[list(subject.rows)].min() >= np.delete(sizes, subject.rows).max()
    assert subject.example in subject.rows


def test_the_rate_of_the_section_goes_before_that_of_the_training(tmp_path: Path) -> None:
    tree = {"sections": [{"scene": "update", "snapshot": 3, "learning_rate": 0.125}]}
    assert subject_of(update_section(tmp_path, tree)).steps[1].learning_rate == 1.25
    assert subject_of(update_section(tmp_path, {})).steps[1].learning_rate == 5.0


def test_without_training_a_rate_is_asked_for(tmp_path: Path) -> None:
    section = {"scene": "update", "snapshot": "start"}
    with pytest.raises(ConfigError, match="needs a learning rate; without parameters"):
        loaded(tmp_path, {**KEYFRAMES, "sections": [section]})
    rated = {**KEYFRAMES, "sections": [{**section, "learning_rate": 0.2}]}
    assert subject_of(update_section(tmp_path, rated)).steps[0].learning_rate == 0.2


def test_a_loss_that_is_not_finite_is_said(tmp_path: Path) -> None:
    shape = [2, 6, 6, 6, 6, 6, 6, 2]
    layers = [
        {"weights": [[1e6 if j else -1e6] * below for j in range(here)], "bias": [0] * here}
        for below, here in pairwise(shape)
    ]
    tree = {
        "network": {"layers": shape, "activation": "identity"},
        "parameters": {"keyframes": [{"name": "start", "layers": layers}]},
        "sections": [{"scene": "update", "snapshot": "start", "learning_rate": 1e6}],
    }
    section = update_section(tmp_path, tree)
    subject = subject_of(section)
    assert not np.isfinite(subject.steps[2].loss)
    assert outcome(subject, 2, section.words) == "not finite"
    assert "no longer a finite number" in [beat.caption.text for beat in section.beats if beat.caption][5]
    assert section.tree["steps"][2]["loss"] is None
    json.dumps(dict(section.tree), allow_nan=False)


@pytest.mark.parametrize("layers", [[2, 3, 3], [1, 2, 2]])
def test_a_plane_that_cannot_be_drawn_is_refused(layers: list[int], tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match='is "update", which'):
        loaded(tmp_path, {"network": {"layers": layers}})
