"""Write one sample's pass as a table, as JSON and as arrays."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from math import isfinite
from typing import Any

import numpy as np
import numpy.typing as npt

from nnviz_core.backprop.leak import leak_of, leak_text, plain_name
from nnviz_core.backprop.outputs import output_of
from nnviz_core.backprop.passes import LayerPass, SamplePass
from nnviz_core.backprop.trace import Snapshot, Trace
from nnviz_core.story.beats import Storyboard
from nnviz_core.story.run import Sample
from nnviz_core.words.numbers import format_signed
from nnviz_core.words.symbols import SYMBOLS

MOST_LISTED = 64  # numbers of a row, and rows, of a table
UNWRITTEN = ("index", "activation", "slope", "has_bias")  # fields of a layer that are no array for a file
LAYER_ARRAYS = tuple(field.name for field in fields(LayerPass) if field.name not in UNWRITTEN)
OF_BIAS = ("bias", "bias_grad")


Written = Callable[[LayerPass, npt.NDArray[np.float64]], Any]


def listed(layer: LayerPass, values: npt.NDArray[np.float64]) -> Any:
    """Write the numbers of a layer as lists."""
    return values.tolist()


def pass_tree(
    config: str, *, trace: Trace, snapshot: Snapshot, sample: Sample, passed: SamplePass, written: Written = listed
) -> dict[str, Any]:
    """Build the tree that `nnviz trace --format json` prints; `written` turns the arrays of layers into it."""
    return {
        "config": config,
        "snapshot": {"index": snapshot.index, "name": snapshot.name},
        "sample": sample_tree(sample),
        "layers": [_layer_tree(layer, written) for layer in passed.layers],
        "logits": passed.logits.tolist(),
        **({"probs": passed.said.tolist()} if output_of(passed).probabilities else {}),
        "loss": passed.loss,
        "x_grad": passed.x_grad.tolist(),
        "dataset": {
            "loss": float(trace.losses[snapshot.index]),
            **({} if trace.dataset.classes is None else {"accuracy": float(trace.accuracies[snapshot.index])}),
            **classes_tree(trace.dataset.class_names),
        },
    }


def classes_tree(names: Sequence[str]) -> dict[str, Any]:
    """Name the classes in JSON, by their numbers; where they have no names, nothing."""
    return {"classes": list(names)} if names else {}


def film_tree(config: str, storyboard: Storyboard) -> dict[str, Any]:
    """Build trace.json: the names of the classes, where they have some, and the numbers of every section."""
    names = storyboard.wording.class_names
    dataset = {"dataset": classes_tree(names)} if names else {}
    return {"config": config, **dataset, "sections": [section.tree for section in storyboard.sections]}


def sample_tree(sample: Sample) -> dict[str, Any]:
    """Name a sample in JSON: with its class, or with y where its answer is numbers."""
    answer = {"class": sample.label} if sample.y is None else {"y": list(sample.y)}
    return {"index": sample.index, "x": list(sample.x), **answer}


def _layer_tree(layer: LayerPass, written: Written) -> dict[str, Any]:
    arrays = {name: written(layer, getattr(layer, name)) for name in LAYER_ARRAYS}
    told = {} if layer.has_bias else {"has_bias": False}
    return {"index": layer.index, **activation_tree(layer.activation), **told, **arrays}


def activation_tree(name: str) -> dict[str, Any]:
    """Name an activation in JSON, that of a leaky ReLU with its slope below zero."""
    leak = leak_of(name)
    return {"activation": plain_name(name), **({} if leak is None else {"leak": leak})}


def finite_or_null(values: npt.NDArray[np.float64]) -> list[float | None]:
    """List numbers for JSON, which has none that are not finite."""
    return [value if isfinite(value) else None for value in values.tolist()]


def pass_json(tree: Mapping[str, Any]) -> str:
    """Write a tree as JSON whose floats read back exactly."""
    return json.dumps(tree, indent=1, ensure_ascii=False, allow_nan=False)


def pass_arrays(passed: SamplePass) -> dict[str, npt.NDArray[np.generic]]:
    """Name every array of a pass: W1, b1, then z1, a1, ... per layer."""
    arrays: dict[str, npt.NDArray[np.generic]] = {
        "x": passed.x,
        **({"y": passed.y} if passed.label is None else {"class": np.array(passed.label)}),
        "logits": passed.logits,
        **({"probs": passed.said} if output_of(passed).probabilities else {}),
        "loss": np.array(passed.loss),
        "x_grad": passed.x_grad,
    }
    short = {"weights": "W", "bias": "b"}
    for layer in passed.layers:
        for name in LAYER_ARRAYS:
            arrays[f"{short.get(name, name)}{layer.index}"] = getattr(layer, name)
    return arrays


def pass_table(tree: Mapping[str, Any]) -> str:
    """Write a pass as text: one block per layer, one line per kind of number."""
    sample, snapshot, dataset = tree["sample"], tree["snapshot"], tree["dataset"]
    which = "a point of its own" if sample["index"] is None else f"sample {sample['index']}"
    answer = f", class {_class_words(sample['class'], dataset)}" if "class" in sample else ""
    share = f", accuracy {dataset['accuracy']:.1%}" if "accuracy" in dataset else ""
    lines = [
        f"{tree['config']}: {snapshot['name']}, {which}{answer}",
        f"dataset: loss {dataset['loss']:.6f}{share}",
        _row("x", sample["x"]),
        *([_row("y", sample["y"])] if "y" in sample else []),
        _row("dL/dx", tree["x_grad"]),
    ]
    for layer in tree["layers"]:
        leak = f", leak {leak_text(layer['leak'])}" if "leak" in layer else ""
        lines += ["", f"layer {layer['index']} ({layer['activation']}{leak})"]
        named = [name for name in SYMBOLS if name in layer and (name not in OF_BIAS or layer.get("has_bias", True))]
        lines += [_row(SYMBOLS[name].plain, layer[name]) for name in named]
    lines += ["", f"loss      {tree['loss']:.6f}"]
    return "\n".join(lines)


def _class_words(label: int, dataset: Mapping[str, Any]) -> str:
    names = dataset.get("classes", ())
    return f"{label} ({names[label]})" if label < len(names) else str(label)


def _row(label: str, values: list[Any]) -> str:
    rows = values if isinstance(values[0], list) else [values]
    cells = [_cells(row) for row in rows[:MOST_LISTED]]
    if len(rows) > MOST_LISTED:
        cells.append(f"... {len(rows) - MOST_LISTED:,} more rows; --format json and npz have all")
    margin = "\n" + " " * 10
    return f"{label:<10}{margin.join(cells)}"


def _cells(row: list[float]) -> str:
    """Write the numbers of a row, of a very long one the first."""
    written = "  ".join(f"{format_signed(value):>9}" for value in row[:MOST_LISTED])
    return written if len(row) <= MOST_LISTED else f"{written}  ... {len(row) - MOST_LISTED:,} more"
