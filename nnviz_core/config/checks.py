"""Check what needs two places of a config side by side: shapes, snapshots, samples.

A part that is itself at fault is None; what cannot be told without it is left untold.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from nnviz_core.config.faults import Fault, Keys
from nnviz_core.config.network import NUMBER_INPUTS, DatasetSpec, LayerSpec, NetworkSpec, keyframe_name
from nnviz_core.config.parameters import ParametersSpec, SweepSpec
from nnviz_core.inputs.limits import (
    MAX_PARAMETER_SNAPSHOTS,
    MAX_POINT_SNAPSHOTS,
    MAX_POINT_STEPS,
    MAX_PRODUCTS,
)
from nnviz_core.words.wording import count, shown, suggestion

if TYPE_CHECKING:
    from nnviz_core.backprop.datasets import Dataset
    from nnviz_core.inputs.weights import Named


def check_network(network: NetworkSpec | None) -> Iterator[Fault]:
    """Check that there is one activation per hidden layer."""
    if network is None:
        return
    hidden = len(network.layers) - 2
    if len(network.activations) != hidden:
        given = count(len(network.activations), "name")
        yield Fault(
            ("network", "activation"),
            f"has {given} but network.layers has {count(hidden, 'hidden layer')}; give one for all or one for each.",
        )


def check_points(dataset: DatasetSpec | None, network: NetworkSpec | None, points: Dataset | None) -> Iterator[Fault]:
    """Check that the points fit the network's input and output."""
    if dataset is None or network is None:
        return
    if points and points.kind == "samples":
        return  # they are held to the network where they stand
    inputs = points.x.shape[1] if points else NUMBER_INPUTS.get(dataset.kind, 2)
    source = shown(dataset.path or dataset.kind)
    whose, otherwise = "points", ""
    if not dataset.model_fields_set:
        whose, otherwise = "built-in points", ", or name your own points in [dataset]"
    if network.layers[0] != inputs:
        yield Fault(
            ("network", "layers"),
            f"starts with {network.layers[0]} but the {whose} of {source} have {count(inputs, 'coordinate')}; "
            f"start with {inputs}{otherwise}.",
        )
    if learns_numbers(dataset, points):
        yield from _check_numbers(network, points, source)
        return
    if dataset.names and len(dataset.names) != network.classes:
        has = f"has {count(len(dataset.names), 'name')} but network.layers ends with {network.layers[-1]}"
        yield Fault(("dataset", "names"), f"{has}, for {network.classes} classes; give one name a class.")
    classes = int(points.labels.max()) + 1 if points else 2
    if network.classes < classes:
        yield Fault(
            ("network", "layers"),
            f"ends with {network.layers[-1]} but the {whose} of {source} have {classes} classes; "
            f"end with at least {classes}{otherwise}.",
        )


def learns_numbers(dataset: DatasetSpec | None, points: Dataset | None) -> bool:
    """Say whether the answers of a config's points are numbers."""
    return points.classes is None if points else dataset is not None and dataset.kind in NUMBER_INPUTS


def _check_numbers(network: NetworkSpec, points: Dataset | None, source: str) -> Iterator[Fault]:
    """Check that the outputs can be held to the numbers of the points."""
    keys: Keys = ("network", "output")
    outputs = points.numbers.shape[1] if points else 1
    if network.layers[-1] != outputs:
        says = f"ends with {network.layers[-1]} but the points of {source} have {count(outputs, 'number')} each"
        yield Fault(("network", "layers"), f"{says}; end with {outputs}.")
    elif network.output_name == "softmax":
        says = f'is "softmax", whose outputs are probabilities of classes, but the answers of {source} are numbers'
        yield Fault(keys, f'{says}; take output = "linear".')
    elif network.loss_name == "cross_entropy" and not (points and _are_probabilities(points)):
        says = f"takes numbers from 0 to 1, and those of {source} go beyond"
        yield Fault(("network", "loss"), f'is "cross_entropy", which {says}; take output = "linear".')


def _are_probabilities(points: Dataset) -> bool:
    return bool(((points.numbers >= 0) & (points.numbers <= 1)).all())


def check_parameters(parameters: ParametersSpec | None, network: NetworkSpec | None) -> Iterator[Fault]:
    """Check that every written matrix and the swept parameter fit the network."""
    if parameters is None:
        return
    keyframes, sweep = parameters.keyframes or (), parameters.sweep
    yield from _check_names([keyframe_name(keyframe, index) for index, keyframe in enumerate(keyframes)])
    if network is None:
        return
    for index, keyframe in enumerate(keyframes):
        yield from _check_layers(keyframe.layers, network, ("parameters", "keyframes", index, "layers"))
    if sweep:
        yield from _check_layers(sweep.base.layers, network, ("parameters", "sweep", "base", "layers"))
        yield from _check_swept(sweep, network)


def _check_swept(sweep: SweepSpec, network: NetworkSpec) -> Iterator[Fault]:
    parameters, has = parameters_of(network)
    scales = [f"scale W{layer}" for layer in range(1, len(network.layers))]
    if sweep.parameter not in (*parameters, *scales, "sample"):
        near = suggestion(sweep.parameter, [*scales, "sample"]) or f'; {shown(scales[0])} and "sample" also move.'
        yield Fault(("parameters", "sweep", "parameter"), f"is {shown(sweep.parameter)} but {has}{near}")
    for index, layer in enumerate(sweep.base.layers, start=1):
        if layer.bias is None and sweep.parameter.startswith(f"b{index}["):
            zeros = f"bias = {[0.0] * len(layer.weights)}"
            says = f"is {shown(sweep.parameter)} but layer {index} of the base has no bias; give it {zeros}."
            yield Fault(("parameters", "sweep", "parameter"), says)


def parameters_of(network: NetworkSpec) -> tuple[Sequence[str], str]:
    """List the parameters of a network, and say which they are."""
    from nnviz_core.backprop.network import parameter_names  # here, because it brings numpy

    names = parameter_names(network.layers)
    return names, f"network.layers {list(network.layers)} has the parameters {names[0]} to {names[-1]}"


def check_amounts(
    parameters: ParametersSpec | None,
    dataset: DatasetSpec | None,
    network: NetworkSpec | None,
    *,
    points: Dataset | None,
    named: tuple[Named, ...] | None,
) -> Iterator[Fault]:
    """Check that there are the samples that a sweep shows, and that all that is asked for can be kept and computed."""
    yield from check_swept_samples(parameters, dataset, points)
    yield from check_products(parameters, dataset, points=points, named=named)
    yield from check_size(parameters, dataset, network, points=points, named=named)


def check_swept_samples(
    parameters: ParametersSpec | None, dataset: DatasetSpec | None, points: Dataset | None
) -> Iterator[Fault]:
    """Check that a sweep over samples stays in the dataset."""
    total = len(points.x) if points else dataset.points if dataset else None
    sweep = parameters.sweep if parameters else None
    if sweep is None or sweep.kind != "sample" or total is None:
        return
    for key, end in (("from", sweep.start), ("to", sweep.to)):
        if end >= total:
            has = f"the dataset has {count(total, 'point')}"
            yield Fault(("parameters", "sweep", key), f"is {end:g} but {has}; indices end at {total - 1}.")


def check_products(
    parameters: ParametersSpec | None,
    dataset: DatasetSpec | None,
    *,
    points: Dataset | None,
    named: tuple[Named, ...] | None,
) -> Iterator[Fault]:
    """Check that the points, times the snapshots or the steps of a training, can be computed."""
    if dataset is None or parameters is None:
        return
    total, train = len(points.x) if points else dataset.points, parameters.train
    snapshots = len(snapshot_names(parameters, named))
    for factor, what, limit in (
        (snapshots, "snapshots", MAX_POINT_SNAPSHOTS),
        (train.steps if train else 0, "training steps", MAX_POINT_STEPS),
    ):
        if total * factor > limit:
            says = f"gives {total:,} points, which times {factor:,} {what} is more than the limit of {limit:,}"
            at = ("dataset", ("path" if dataset.path else "kind") if points else "points")
            yield Fault(at, f"{says}; {limit // factor:,} points are possible.")


def check_size(
    parameters: ParametersSpec | None,
    dataset: DatasetSpec | None,
    network: NetworkSpec | None,
    *,
    points: Dataset | None,
    named: tuple[Named, ...] | None,
) -> Iterator[Fault]:
    """Check that a wide network can be kept as often, and run as often, as the config asks."""
    if dataset is None or parameters is None or network is None:
        return
    total, train = len(points.x) if points else dataset.points, parameters.train
    count = sum((inputs + 1) * outputs for inputs, outputs in pairwise(network.layers))
    has = f"network.layers {list(network.layers)} has {count:,} parameters"
    snapshots = max(len(snapshot_names(parameters, named)), 1)
    if count * snapshots > MAX_PARAMETER_SNAPSHOTS:
        says = f"cannot be kept {snapshots:,} times: {has}; {MAX_PARAMETER_SNAPSHOTS // count:,} times are possible."
        yield Fault(("network", "layers"), says)
    runs = snapshots + (train.steps if train else 0)
    if count * total * runs > MAX_PRODUCTS:
        says = f"asks for {runs:,} runs over {total:,} points, but {has}"
        at: Keys = ("parameters", "train", "steps") if train else ("network", "layers")
        yield Fault(at, f"{says}; {MAX_PRODUCTS // (count * total):,} runs are possible.")


def _check_names(names: Sequence[str]) -> Iterator[Fault]:
    seen: set[str] = set()
    for index, name in enumerate(names):
        keys: Keys = ("parameters", "keyframes", index, "name")
        if name.casefold() in ("first", "last"):
            yield Fault(keys, f"is {shown(name)}, which already means a place; choose another.")
        elif name.isdigit():
            yield Fault(keys, f"is {shown(name)}, which reads as an index; use a word.")
        elif name in seen:
            yield Fault(keys, f"is {shown(name)} for the second time; every name is used once.")
        seen.add(name)


def _check_layers(layers: Sequence[LayerSpec], network: NetworkSpec, keys: Keys) -> Iterator[Fault]:
    sizes = network.layers
    if len(layers) != len(sizes) - 1:
        yield Fault(
            keys,
            f"has {count(len(layers), 'layer')} but network.layers {list(sizes)} needs {len(sizes) - 1}.",
        )
        return
    for index, layer in enumerate(layers):
        given = (len(layer.weights), len(layer.weights[0]))
        wanted = (sizes[index + 1], sizes[index])
        if given != wanted:
            yield Fault(
                (*keys, index, "weights"),
                f"is {_by(given)} but network.layers {list(sizes)} needs {_by(wanted)}, "
                "one row per neuron and one entry per input.",
            )


def _by(sizes: tuple[int, int]) -> str:
    return f"{sizes[0]} x {sizes[1]}"


def snapshot_names(parameters: ParametersSpec | None, named: tuple[Named, ...] | None) -> tuple[str, ...]:
    """List the names of the sequence's snapshots, as far as they are known before training."""
    match parameters:
        case ParametersSpec(train=train) if train:
            return tuple(f"step {step}" for step in train.keep or (0, train.steps))
        case ParametersSpec(sweep=sweep) if sweep:
            return sweep.names
    return tuple(name for name, _ in named or ())
