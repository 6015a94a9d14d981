"""The numbers of an update section, with their places, and the tree that the places point into."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from nnviz_core.backprop.network import Network
from nnviz_core.backprop.passes import SamplePass
from nnviz_core.backprop.shown_neurons import shown_columns
from nnviz_core.kinds.shortened import entries
from nnviz_core.kinds.update.actions import StepStage, UpdateSubject, Weight
from nnviz_core.look.density import labelling_of
from nnviz_core.story.beats import Beat
from nnviz_core.story.export import activation_tree, finite_or_null
from nnviz_core.words.formula.values import digits_of_difference
from nnviz_core.words.numbers import Shown, format_number, format_signed

GRADCHECK = ("gradcheck", "gradcheck_bound")  # where the number of the badge stands, the one or the other
LABELLED_ROW = 0  # whose weights have a number where edges are too many for one each


def numbers_left(beats: Sequence[Beat]) -> tuple[Shown, ...]:
    """List the numbers that beats leave on the screen."""
    left: dict[str, Shown] = {}
    for beat in beats:
        left = {place: shown for place, shown in left.items() if place not in beat.replaces}
        left |= {shown.place: shown for shown in beat.numbers}
    return tuple(left.values())


def labelled_weights(passed: SamplePass, example: Weight | None = None) -> Iterator[Weight]:
    """List the weights whose edges carry a number: of a crowd those into one neuron, and only in the example's layer.

    Without an example, crowds in all layers count.
    """
    columns = shown_columns(passed)
    for layer in passed.layers:
        label = labelling_of(passed, layer.index)
        crowd = label == "active" and (example is None or example.layer == layer.index)
        rows = columns[layer.index].shown if label == "all" else (LABELLED_ROW,) if crowd else ()
        yield from (Weight(layer.index, j, k) for j in rows for k in columns[layer.index - 1].shown)


def value_of(network: Network, weight: Weight) -> float:
    """Return a weight of a network, or its entry of a gradient that is laid out as one."""
    return float(network.layers[weight.layer - 1].weights[weight.row, weight.column])


def mean_number(subject: UpdateSubject, weight: Weight) -> Shown:
    """Give the gradient of the mean loss by a weight."""
    return Shown(format_signed(value_of(subject.gradient, weight)), mean_place(weight))


def mean_place(weight: Weight) -> str:
    """Give the address of the gradient of the mean loss by a weight."""
    return "mean." + weight.place.format("weight_grad")


def stage_place(stage: int, weight: Weight) -> str:
    """Give the address of what a stage makes of the gradient by a weight; before the first, of that gradient itself."""
    return f"stages[{stage}]." + weight.place.format("weights") if stage >= 0 else mean_place(weight)


def stage_part(stage: int, name: str) -> str:
    """Give the address of a number in the equation of a stage, of the example or of all."""
    return f"stages[{stage}].{name}"


def down_place(subject: UpdateSubject, weight: Weight) -> str:
    """Give the address of what a weight moves against."""
    return stage_place(len(subject.stages) - 1, weight)


def down_bias_place(subject: UpdateSubject, layer: int, j: int) -> str:
    """Give the address of what a bias moves against (layers from 0)."""
    last = len(subject.stages) - 1
    return f"stages[{last}].layers[{layer}].bias[{j}]" if last >= 0 else f"mean.layers[{layer}].bias_grad[{j}]"


def stage_numbers(subject: UpdateSubject, stage: int) -> tuple[Shown, ...]:
    """List what a stage makes of every gradient that has a number on the screen; before the first, the gradients."""
    if stage < 0:
        return mean_numbers(subject)
    values, weights = subject.stages[stage].values, labelled_weights(subject.passed, subject.example)
    edges = (Shown(format_signed(value_of(values, each)), stage_place(stage, each)) for each in weights)
    return (*edges, *_bias_numbers(subject, values, f"stages[{stage}].layers[{{}}].bias[{{}}]"))


def new_place(weight: Weight) -> str:
    """Give the address of a weight after the step."""
    return "after." + weight.place.format("weights")


def mean_numbers(subject: UpdateSubject) -> tuple[Shown, ...]:
    """List the gradient of the mean loss by every parameter that has a number on the screen."""
    edges = (mean_number(subject, weight) for weight in labelled_weights(subject.passed, subject.example))
    return (*edges, *_bias_numbers(subject, subject.gradient, "mean.layers[{}].bias_grad[{}]"))


def new_weight(subject: UpdateSubject, weight: Weight) -> Shown:
    """Give a weight after the step."""
    return Shown(format_signed(value_of(subject.after, weight)), new_place(weight))


def new_numbers(subject: UpdateSubject) -> tuple[Shown, ...]:
    """List every parameter on the screen after the step, but for the example."""
    weights = (each for each in labelled_weights(subject.passed, subject.example) if each != subject.example)
    edges = (new_weight(subject, weight) for weight in weights)
    return (*edges, *_bias_numbers(subject, subject.after, "after.layers[{}].bias[{}]"))


def unseen_moves(subject: UpdateSubject) -> int:
    """Count the numbers on the screen that read after the step as before it, though they moved."""
    weights = labelled_weights(subject.passed, subject.example)
    moves = [(value_of(subject.network, each), value_of(subject.after, each)) for each in weights]
    columns = shown_columns(subject.passed)
    for i, (old, new) in enumerate(zip(subject.network.layers, subject.after.layers, strict=True), start=1):
        moves += [(float(old.bias[j]), float(new.bias[j])) for j in columns[i].shown if old.has_bias]
    return sum(old != new and format_signed(old) == format_signed(new) for old, new in moves)


def _bias_numbers(subject: UpdateSubject, network: Network, place: str) -> Iterator[Shown]:
    columns = shown_columns(subject.passed)
    for i, layer in enumerate(network.layers):
        shown = columns[i + 1].shown if layer.has_bias else ()
        yield from (Shown(format_signed(layer.bias[j]), place.format(i, j)) for j in shown)


def loss_digits(subject: UpdateSubject) -> int:
    """Say how many digits both losses have beyond their usual ones, so that they do not deny their change."""
    return digits_of_difference(subject.loss_after, subject.loss) if np.isfinite(subject.loss_after) else 0


def loss_before(subject: UpdateSubject) -> Shown:
    """Give the mean loss before the step."""
    return Shown(format_number(subject.loss, more=loss_digits(subject)), "dataset.loss")


def losses_after(subject: UpdateSubject) -> tuple[Shown, ...]:
    """Give the mean loss after the step and its change; nothing where it is not finite."""
    if not np.isfinite(subject.loss_after):
        return ()
    change = format_signed(subject.loss_after - subject.loss)
    after = format_number(subject.loss_after, more=loss_digits(subject))
    return Shown(after, "after.loss"), Shown(change, "after.change")


def batch_numbers(subject: UpdateSubject) -> tuple[Shown, ...]:
    """List the means of the mini-batches."""
    return tuple(Shown(format_signed(each.mean), f"batches[{b}].mean") for b, each in enumerate(subject.batches))


# --- the tree ------------------------------------------------------------------------------------


def update_tree(subject: UpdateSubject, pass_tree: Mapping[str, Any]) -> Mapping[str, Any]:
    """Build the section's entry in trace.json on top of that of a sample, if one is followed."""
    loss, change = finite_or_null(np.array([subject.loss_after, subject.loss_after - subject.loss]))
    example = subject.example
    gradients, biases = (
        [entries(subject.passed, i, getattr(layer, name)) for i, layer in enumerate(subject.gradient.layers, 1)]
        for name in ("weights", "bias")
    )
    return {
        "layers": list(_parameters(subject, subject.network)),
        **pass_tree,
        "scene": "update",
        "learning_rate": subject.learning_rate,
        **({"stages": [_stage_tree(stage, example) for stage in subject.stages]} if subject.stages else {}),
        "mean": {
            "layers": [
                {"weight_grad": weights, "bias_grad": bias} for weights, bias in zip(gradients, biases, strict=True)
            ]
        },
        "after": {
            "layers": list(_parameters(subject, subject.after)),
            "loss": loss,
            "change": change,
        },
        "example": {"layer": example.layer, "row": example.row + 1, "column": example.column + 1},
        "point_gradients": subject.point_gradients.tolist(),
        "batches": [{"rows": each.rows.tolist(), "mean": each.mean} for each in subject.batches],
    }


def _stage_tree(stage: StepStage, example: Weight) -> dict[str, Any]:
    layers = [{"weights": layer.weights.tolist(), "bias": layer.bias.tolist()} for layer in stage.values.layers]
    parts = {name: value_of(each, example) for name, each in stage.parts.items()}
    return {"name": stage.name, **stage.known, **parts, "layers": layers}


def _parameters(subject: UpdateSubject, network: Network) -> Iterator[dict[str, Any]]:
    names = (*network.activations, network.output)
    for index, (layer, name) in enumerate(zip(network.layers, names, strict=True), start=1):
        arrays = {name: entries(subject.passed, index, getattr(layer, name)) for name in ("weights", "bias")}
        yield {"index": index, **activation_tree(name), **arrays}
