"""Films with one update each: all that decides how such a section looks."""

from itertools import pairwise
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
THREE_CLASSES = {"kind": "csv", "path": str(ROOT / "configs/own/points.csv")}
THREE_INPUTS = {"kind": "csv", "path": str(ROOT / "tests/data/networks/three.csv")}

LAYERS = [
    {"weights": [[1.4, -2.0], [0.5, 0.3]], "bias": [0.2, -0.3]},
    {"weights": [[1, -1], [-1, 2]], "bias": [0.1, 0]},
]


def film(layers: list[int], **changed: Any) -> dict[str, Any]:
    """Return a config of a short training and an update at its end."""
    return {
        "dataset": {"points": 80},
        "network": {"layers": layers, "activation": "tanh"},
        "parameters": {"train": {"steps": 12, "learning_rate": 0.5, "seed": 6}},
        "sections": [{"scene": "update", "snapshot": "last"}],
        **changed,
    }


def with_landscape(tree: dict[str, Any], **section: Any) -> dict[str, Any]:
    """Return a film with a landscape in the place of its update, at the same snapshot and learning rate."""
    [update] = tree["sections"]
    kept = {key: update[key] for key in ("snapshot", "learning_rate") if key in update}
    return {**tree, "sections": [{"scene": "landscape", **kept, **section}]}


def with_section(tree: dict[str, Any], scene: str, *, rated: bool = False, **section: Any) -> dict[str, Any]:
    """Return a film with a section of another kind in the place of its update, at the same snapshot and sample."""
    [update] = tree["sections"]
    keys = ("snapshot", "sample", "learning_rate") if rated else ("snapshot", "sample")
    kept = {key: update[key] for key in keys if key in update}
    return {**tree, "sections": [{"scene": scene, **kept, **section}]}


def wild_film(*, hidden: int = 6, **network: str) -> dict[str, Any]:
    """Return a config whose step times 100 leaves what a float can hold."""
    shape = [2, *[6] * hidden, 2]
    layers = [
        {"weights": [[1e6 if j else -1e6] * below for j in range(here)], "bias": [0] * here}
        for below, here in pairwise(shape)
    ]
    return {
        "network": {"layers": shape, "activation": "identity", **network},
        "parameters": {"keyframes": [{"name": "start", "layers": layers}]},
        "sections": [{"scene": "update", "snapshot": "start", "learning_rate": 1e6}],
    }


SAMPLE = [{"scene": "update", "snapshot": "last", "sample": "hardest"}]
ONE_OUTPUT = {"layers": [2, 2, 1], "activation": "tanh", "output": "sigmoid"}
BATCHES = {"train": {"steps": 12, "learning_rate": 0.5, "seed": 6, "batch": 16}}
ZEROS = {"train": {"steps": 12, "init": "zeros"}}
ENDLESS = wild_film(hidden=8, output="linear", loss="squared_error")  # so does a step of one weight alone

FILMS: dict[str, dict[str, Any]] = {
    "two classes": film([2, 2, 2, 2]),
    "with a sample": film([2, 2, 2, 2], sections=SAMPLE),
    "three rows": film([2, 3, 3, 2], sections=SAMPLE, parameters=BATCHES),
    "small": film([2, 1, 2]),
    "wide": film([2, 6, 6, 2], sections=SAMPLE),
    "deep": film([2, 6, 6, 6, 2]),
    "deeper": film([2, 3, 3, 3, 3, 2], sections=SAMPLE),
    "one output": film([2, 2, 1], network=ONE_OUTPUT),
    "three classes": film([2, 3, 3], dataset=THREE_CLASSES),
    "three inputs": film([3, 3, 2], dataset=THREE_INPUTS),
    "zeros": film([2, 2, 2, 2], parameters=ZEROS),
    "keyframes": {
        "dataset": {"points": 80},
        "network": {"layers": [2, 2, 2]},
        "parameters": {"keyframes": [{"name": "start", "layers": LAYERS}]},
        "sections": [{"scene": "update", "snapshot": "start", "learning_rate": 0.2}],
    },
    "wild": wild_film(),
}
