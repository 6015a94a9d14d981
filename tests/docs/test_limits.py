"""The page of limits has every limit, and a config is held to what stands there."""

import re
from typing import Any

import pytest

from building.limits import limits_page
from nnviz_core import ConfigError, load
from nnviz_core.config.spec import json_schema
from nnviz_core.inputs import limits
from tests.fixtures.written_blocks import ROOT

PAGE = limits_page(json_schema())
OF_THE_PAGE = (ROOT / "docs/building/limits.py").read_text(encoding="utf-8")


def row(what: str) -> list[str]:
    """Return the other cells of the row whose first one this is, or begins so."""
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in PAGE.splitlines() if line.startswith("|")]
    found = [cells for cells in rows if cells[0] == what] or [cells for cells in rows if cells[0].startswith(what)]
    assert len(found) == 1, what
    return found[0][1:]


def most(what: str) -> int:
    """Return the largest number that a row gives."""
    return int(re.findall(r"[\d,]+", row(what)[0])[-1].replace(",", ""))


def test_every_limit_is_on_the_page() -> None:
    names = [name for name in vars(limits) if name.isupper()]
    assert len(names) > 20
    assert [name for name in names if f"limits.{name}" not in OF_THE_PAGE] == []


def config(**parts: Any) -> dict[str, Any]:
    tree = {
        "dataset": {"points": 10},
        "network": {"layers": [2, 2, 2]},
        "parameters": {"train": {"steps": 10}},
        "sections": [{"scene": "title"}],
    }
    return {**tree, **parts}


def scene(kind: str, layers: list[int], *, shape: str = "16:9", **keys: Any) -> dict[str, Any]:
    return config(network={"layers": layers}, video={"shape": shape}, sections=[{"scene": kind, **keys}])


HELD = {  # the beginning of a row -> a config with so many of it
    "hidden layers": lambda n: scene("title", [2] * (n + 2)),
    "inputs, outputs, neurons": lambda n: scene("title", [2, n, 2]),
    "points": lambda n: config(dataset={"points": n}),
    "`noise`": lambda n: config(dataset={"points": 10, "noise": n}),
    "`seed`": lambda n: config(dataset={"points": 10, "seed": n}),
    "steps of a training": lambda n: config(parameters={"train": {"steps": n}}),
    "snapshots": lambda n: config(parameters={"train": {"steps": 5000, "keep": list(range(n))}}),
    "`weight_decay`": lambda n: config(parameters={"train": {"steps": 10, "weight_decay": n}}),
    "points × steps": lambda n: config(dataset={"points": 20_000}, parameters={"train": {"steps": -(-n // 20_000)}}),
    "sections": lambda n: config(sections=[{"scene": "title"}] * n),
    "`fps`": lambda n: config(video={"fps": n}),
    "`pace`": lambda n: config(sections=[{"scene": "forward", "pace": n}]),
    "`comparison`": lambda n: scene("comparison", [2, 2, 2], activations=["tanh"] * n),
}


@pytest.mark.parametrize("what", HELD)
def test_as_much_is_taken_and_more_is_refused(what: str) -> None:
    limit = most(what)
    assert faults_of(HELD[what](limit)) == []
    assert len(faults_of(HELD[what](limit + 1))) == 1


@pytest.mark.parametrize(
    ("most_that_is_drawn", "more"),
    [
        (scene("forward", [2] * 8, shape="4:3"), scene("forward", [2] * 9, shape="4:3")),
        (scene("forward", [2] * 10), scene("forward", [2] * 9, shape="1:1")),
        (scene("cost", [2, 6, 2]), scene("cost", [2, 7, 2])),
        (scene("cost", [2] * 8), scene("cost", [2] * 9)),
        (scene("graph", [4, 2, 2], sample={"x": [0, 0, 0, 0], "class": 0}), scene("graph", [5, 2, 2])),
        (scene("plane", [2, 2, 2]), scene("plane", [2, 3, 2])),
        (scene("data", [2, 3, 2]), scene("data", [3, 3, 2])),
    ],
)
def test_a_kind_of_section_shows_what_stands_there_and_no_more(most_that_is_drawn: Any, more: Any) -> None:
    assert "at most 6 hidden layers" in row("`forward`, `backward`, `update`")[0]
    assert row("`cost`")[0] == "at most 6 neurons a layer and 6 hidden layers"
    assert row("`graph`")[0] == "a neuron of at most 4 inputs"
    assert [fault for fault in faults_of(most_that_is_drawn) if "draws" in fault or "needs" in fault] == []
    assert [fault for fault in faults_of(more) if "draws" in fault or "needs" in fault] != []


def faults_of(tree: dict[str, Any]) -> list[str]:
    """Check a config as `nnviz check` does."""
    try:
        load(tree)
    except ConfigError as error:
        return list(error.lines)
    return []
