"""The update section draws boundaries where the networks have them, and losses that belong to them."""

from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from nnviz_core.backprop.outputs import OUTPUTS
from nnviz_core.backprop.passes import forward, propagate
from nnviz_core.kinds.update.actions import MoveAll, StepFurther, UpdateSubject
from nnviz_core.kinds.update.story import moved_by
from nnviz_core.words.numbers import format_number
from nnviz_scenes.engine.motions import within
from nnviz_scenes.update.scene import TRAVEL, Update
from tests.scenes.films import crowded, job_of, moments, played

TIMES = (0.0, 0.1, 0.2, 0.35, 0.5, 0.7, 0.87, 0.95, 1.0)


def update_of(folder: Path, *, theme: str = "dark", **changed: Any) -> Update:
    tree = {
        "dataset": {"points": 80},
        "network": {"layers": [2, 2, 2, 2], "activation": "tanh"},
        "parameters": {"train": {"steps": 12, "learning_rate": 0.5, "seed": 6}},
        "sections": [{"scene": "update", "snapshot": 12}],
        **changed,
    }
    return Update(job=job_of(tree, folder, theme=theme))


def wild_network() -> dict[str, Any]:
    """Return a config whose step times 100 leaves what a float can hold."""
    shape = [2, 6, 6, 6, 6, 6, 6, 2]
    layers = [
        {"weights": [[1e6 if j else -1e6] * below for j in range(here)], "bias": [0] * here}
        for below, here in pairwise(shape)
    ]
    return {
        "network": {"layers": shape, "activation": "identity"},
        "parameters": {"keyframes": [{"name": "start", "layers": layers}]},
        "sections": [{"scene": "update", "snapshot": "start", "learning_rate": 1e6}],
    }


NETWORKS: dict[str, dict[str, Any]] = {
    "lecture": {},
    "small": {"network": {"layers": [2, 1, 2]}},
    "large": {"network": {"layers": [2, 6, 6, 6, 2]}},
    "symmetric": {"parameters": {"train": {"steps": 12, "init": "zeros"}}},
    "wild": wild_network(),
}


def in_plane(scene: Update, places: np.ndarray) -> np.ndarray:
    scale = scene.window.half / (scene.plane.area.width / 2)
    return np.asarray((places - scene.plane.area.center) * scale + (scene.window.x, scene.window.y))


def step_of(action: MoveAll | StepFurther) -> int:
    return action.step if isinstance(action, StepFurther) else 0


def test_every_ghost_lies_where_its_network_gives_both_classes_the_same(tmp_path: Path) -> None:
    scene, drawn = update_of(tmp_path), 0
    for _ in played(scene):
        pass
    networks = [scene.subject.network, *(step.network for step in scene.subject.steps)]
    for network, view in zip(networks, [scene.old[1], *(ghost.resting for ghost in scene.ghosts)], strict=True):
        for line in view.lines:
            logits = forward(network, in_plane(scene, line)).logits
            assert np.abs(logits[:, 1] - logits[:, 0]).max() < 1e-6
            drawn += 1
    assert drawn >= 4


def test_the_moving_boundary_is_that_of_the_parameters_on_the_way(tmp_path: Path) -> None:
    scene = update_of(tmp_path)
    for beat, t in moments(scene, TIMES):
        if isinstance(beat.action, MoveAll | StepFurther) and 0.1 < t < 0.9:
            k = step_of(beat.action)
            rate = scene.subject.steps[k].learning_rate * within(t, *TRAVEL)
            network = moved_by(scene.subject.network, -rate * scene.subject.gradient)
            segments = np.asarray(scene.ghosts[k].moving.lines).reshape(-1, 2)
            logits = propagate(network, in_plane(scene, segments))[2]
            assert np.abs(logits[:, 1] - logits[:, 0]).max(initial=0) < 0.05


def test_the_running_loss_is_that_of_the_parameters_on_the_way(tmp_path: Path) -> None:
    scene = update_of(tmp_path)
    subject = scene.timed.section.subject
    assert isinstance(subject, UpdateSubject)
    for beat, t in moments(scene, TIMES):
        if isinstance(beat.action, MoveAll | StepFurther):
            k = step_of(beat.action)
            share = round(200 * within(t, *TRAVEL)) / 200
            network = moved_by(subject.network, -subject.steps[k].learning_rate * share * subject.gradient)
            loss = float(OUTPUTS["softmax"].loss(propagate(network, subject.dataset.x)[2], subject.dataset.labels))
            shown = scene.steps.rows[k].loss
            assert shown is not None
            assert shown.text == format_number(loss)


@pytest.mark.parametrize("theme", ["dark", pytest.param("light", marks=pytest.mark.slow)])
@pytest.mark.parametrize("name", NETWORKS)
def test_no_text_overlaps_or_leaves_the_frame_at_any_moment(name: str, theme: str, tmp_path: Path) -> None:
    scene = update_of(tmp_path, theme=theme, **NETWORKS[name])
    for beat, t in moments(scene, TIMES):
        assert crowded(scene) == [], (beat.action, t)


def test_a_loss_that_is_not_finite_has_words_and_no_number(tmp_path: Path) -> None:
    scene = update_of(tmp_path, **NETWORKS["wild"])
    for _ in played(scene):
        pass
    row = scene.steps.rows[2]
    assert row.loss is None
    assert "not finite" in row.verdict.ink.markup
    assert row.verdict.presence == 1


def test_smaller_steps_stay_as_fainter_ghosts(tmp_path: Path) -> None:
    scene = update_of(tmp_path)
    for beat in played(scene):
        if beat.action == StepFurther(2):
            assert [ghost.resting.presence for ghost in scene.ghosts] == [0.55, 0.55, 1.0]
            assert [ghost.moving.presence for ghost in scene.ghosts] == [0.0, 0.0, 0.0]
