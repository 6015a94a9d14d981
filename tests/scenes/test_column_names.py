"""What a file calls the inputs stands below the pictures over them, and in the sweep's network, where there is room."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from nnviz_core.look.scales import units
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.marks.label import Label
from nnviz_scenes.stage import Stage
from tests.scenes.films import crowded, job_of, played, visible, words
from tests.scenes.walk import stage_of

TRAIN = {"train": {"steps": 6, "learning_rate": 0.1, "seed": 1}}
ONE, TWO = ["hours_of_study"], ["petal_length", "petal_width"]
LONG = ["weight_of_vehicle_kg", "power_of_engine_in_k"]  # as long as names can be


def film(folder: Path, scene: str, columns: list[str], answer: str, **more: Any) -> dict[str, Any]:
    x = np.random.default_rng(0).uniform(-1, 1, (30, len(columns)))
    y = np.sin(3 * x[:, 0]) if answer == "y" else (x[:, 0] > 0).astype(int)
    rows = [",".join(map(str, (*row.tolist(), value))) for row, value in zip(x, y.tolist(), strict=True)]
    (folder / "points.csv").write_text("\n".join([",".join([*columns, answer]), *rows]), encoding="utf-8")
    return {
        "dataset": {"kind": "csv", "path": "points.csv"},
        "network": {"layers": [len(columns), 3, 1], "output": "linear" if answer == "y" else "sigmoid"},
        "parameters": TRAIN,
        "sections": [{"scene": scene}],
        **more,
    }


def scene_of(folder: Path, tree: dict[str, Any], theme: str = "dark") -> Stage:
    return stage_of(job_of(tree, folder).timed, theme)


def names_in(views: list[Painted]) -> list[str]:
    texts = [words(view) for view in views if isinstance(view, Label)]
    return [text for text in texts if any(each[:8] in text for each in (*ONE, *TWO, *LONG))]


SECTIONS = [("training", answer) for answer in ("class", "y")] + [("data", "y"), ("plane", "y")]


@pytest.mark.parametrize("theme", ["dark", pytest.param("light", marks=pytest.mark.slow)])
@pytest.mark.parametrize("columns", [ONE, TWO, LONG], ids=["one", "two", "long"])
@pytest.mark.parametrize(("scene", "answer"), SECTIONS)
def test_the_names_stand_below_the_picture_over_the_inputs(
    scene: str, answer: str, columns: list[str], theme: str, tmp_path: Path
) -> None:
    stage = scene_of(tmp_path, film(tmp_path, scene, columns, answer), theme)
    seen = 0
    for beat in played(stage):
        assert crowded(stage) == [], beat.action
        seen = max(seen, len(names_in(visible(stage))))
    assert seen == len(columns)


@pytest.mark.parametrize(("scene", "answer"), [("data", "class"), ("data", "y"), ("plane", "y")])
def test_the_names_below_a_frame_stay_clear_of_captions_of_a_high_script(
    scene: str, answer: str, tmp_path: Path
) -> None:
    pytest.importorskip("justmytype_intl_rtl")
    stage = scene_of(tmp_path, film(tmp_path, scene, LONG, answer, language="ar"))
    for beat in played(stage):
        assert crowded(stage) == [], beat.action


@pytest.mark.parametrize("scene", ["training", "plane"])
def test_without_names_there_are_none(scene: str, tmp_path: Path) -> None:
    tree = film(tmp_path, scene, ["x1", "x2"], "y")
    stage = scene_of(tmp_path, tree)
    for _ in played(stage):
        assert not names_in(visible(stage))


def test_a_name_without_room_is_cut_before_the_next_one(tmp_path: Path) -> None:
    stage = scene_of(tmp_path, film(tmp_path, "training", LONG, "class"))
    list(played(stage))
    labels = [view for view in visible(stage) if isinstance(view, Label) and names_in([view])]
    first, second = sorted(labels, key=lambda view: view.box().left)
    assert "…" in words(first) and "…" in words(second)
    assert second.box().left - first.box().right > units(30)


def swept(n_in: int) -> dict[str, Any]:
    layers = [{"weights": [[0.5] * n_in] * 2, "bias": [0.1, 0.2]}, {"weights": [[1.0, -1.0]], "bias": [0.0]}]
    sweep = {"parameter": "W2[1,2]", "from": -1.0, "to": 1.0, "base": {"layers": layers}}
    return {
        "network": {"layers": [n_in, 2, 1]},
        "parameters": {"sweep": sweep},
        "sections": [{"scene": "sweep", "sample": 2}],
    }


@pytest.mark.parametrize(("columns", "named"), [(ONE, 1), (LONG, 2), ([*TWO, "height"], 0)])
def test_a_sweep_names_the_inputs_that_have_room(columns: list[str], named: int, tmp_path: Path) -> None:
    stage = scene_of(tmp_path, film(tmp_path, "sweep", columns, "class", **swept(len(columns))))
    for beat in played(stage):
        assert crowded(stage) == [], beat.action
    assert len(names_in(visible(stage))) == named
