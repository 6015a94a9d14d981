"""Check what a section needs of the network, the data and the parameters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from nnviz_core.backprop.crowding import MOST_COLUMNS_WITH_NOTES, MOST_WHOLE
from nnviz_core.config.checks import learns_numbers, parameters_of, snapshot_names
from nnviz_core.config.faults import Fault, Keys
from nnviz_core.config.network import DatasetSpec, NetworkSpec
from nnviz_core.config.parameters import ParametersSpec, TrainSpec
from nnviz_core.config.sections import (
    BackwardSection,
    ComparisonSection,
    CostSection,
    DataSection,
    DepthSection,
    ForwardSection,
    GraphSection,
    LandscapeSection,
    PlaneSection,
    PointSpec,
    SampleRef,
    Section,
    SnapshotRef,
    SweepSection,
    TrainingSection,
    UpdateSection,
)
from nnviz_core.inputs.limits import MAX_POINT_STEPS, MOST_CURVES, MOST_GRAPH_INPUTS, MOST_PLANE_CLASSES
from nnviz_core.look.shapes import SHAPES, Shape
from nnviz_core.words.wording import count, joined, shown, suggestion

if TYPE_CHECKING:
    from nnviz_core.backprop.datasets import Dataset
    from nnviz_core.config.spec import VideoSpec
    from nnviz_core.inputs.snapshot_names import StepNumbers
    from nnviz_core.inputs.weights import Named

OF_A_PASS = ForwardSection | BackwardSection | GraphSection | DepthSection | CostSection | UpdateSection
OF_A_SNAPSHOT = OF_A_PASS | LandscapeSection | PlaneSection
OF_A_SAMPLE = OF_A_PASS | SweepSection
OF_CLASSES = DataSection | PlaneSection | TrainingSection | ComparisonSection | SweepSection
OF_NARROW_NETWORKS = CostSection | SweepSection | ComparisonSection
WITH_COLUMNS = ForwardSection | BackwardSection | UpdateSection
WITHOUT_ROOM: tuple[Shape, ...] = ("4:3", "1:1")  # for the numbers of more than MOST_COLUMNS_WITH_NOTES columns
OF_WIDE_NETWORKS = ("title", "forward", "backward", "update", "depth", "landscape", "training")


def check_sections(
    sections: Mapping[int, Section],
    *,
    dataset: DatasetSpec | None,
    network: NetworkSpec | None,
    parameters: ParametersSpec | None,
    points: Dataset | None,
    named: tuple[Named, ...] | None,
    steps: StepNumbers | None = None,
) -> Iterator[Fault]:
    """Check what each section asks for: its snapshot, its sample, its kind of sequence and layers."""
    total = len(points.x) if points else dataset.points if dataset else None
    names = snapshot_names(parameters, named)
    for index, section in sections.items():
        keys: Keys = ("sections", index)
        if isinstance(section, OF_A_SNAPSHOT) and parameters:
            yield from _check_snapshot(section.snapshot, parameters, names, (*keys, "snapshot"), steps)
        yield from _check_own_sample(section, total, network, (*keys, "sample"))
        if network and dataset:
            yield from _check_width(section, network, dataset, (*keys, "scene"))
        alone = bool(parameters and not parameters.train and len(names) == 1)
        yield from _check_points(section, dataset, network, points, keys, alone=alone)
        if isinstance(section, LandscapeSection) and section.parameters and network:
            yield from _check_two_parameters(section.parameters, network, (*keys, "parameters"))
        if isinstance(section, GraphSection) and network:
            yield from _check_neuron(section, network, keys)
        if isinstance(section, ComparisonSection) and network:
            yield from _check_contenders(section, network, (*keys, "contenders"))
        if isinstance(section, ComparisonSection) and section.starts and parameters and parameters.train:
            yield from _check_starts(section, parameters.train, total, (*keys, "starts"))
        if parameters:
            yield from _check_sequence(section, parameters, names, (*keys, "scene"))


def check_columns(
    sections: Mapping[int, Section], network: NetworkSpec | None, video: VideoSpec | None
) -> Iterator[Fault]:
    """Check that the columns of a network have room beside each other in the shape of the film."""
    if not network or not video:
        return
    hidden, most, shape = len(network.layers) - 2, MOST_COLUMNS_WITH_NOTES - 2, video.shape
    for index, section in sections.items():
        if hidden > most and shape in WITHOUT_ROOM and isinstance(section, WITH_COLUMNS):
            others = joined([shown(each) for each in SHAPES if each not in WITHOUT_ROOM])
            says = f"is {shown(section.scene)}, which draws at most {most} hidden layers in the shape {shown(shape)}"
            yield Fault(("sections", index, "scene"), f"{says}; there are {hidden}; {others} have room.")


def _check_own_sample(section: Section, total: int | None, network: NetworkSpec | None, keys: Keys) -> Iterator[Fault]:
    """Check the sample that a section names."""
    if isinstance(section, SweepSection) and isinstance(section.sample, PointSpec) and section.sample.y is not None:
        yield Fault((*keys, "y"), "is given, but a sweep shows the class of its sample; give class, or an index.")
    elif isinstance(section, OF_A_SAMPLE) and section.sample is not None:
        yield from _check_sample(section.sample, total, network, keys)


def _check_points(
    section: Section,
    dataset: DatasetSpec | None,
    network: NetworkSpec | None,
    points: Dataset | None,
    keys: Keys,
    *,
    alone: bool,
) -> Iterator[Fault]:
    """Check that a section can show points such as these; `alone` is a config of one snapshot."""
    if isinstance(section, OF_CLASSES) and points and points.kind == "samples":
        has = "without [dataset] the points are the samples, whose y are numbers"
        yield Fault((*keys, "scene"), f"is {shown(section.scene)}, which shows classes, but {has}; give a dataset.")
    elif learns_numbers(dataset, points) and network:
        yield from check_fit(section, network, keys)
    elif isinstance(section, PlaneSection | DataSection) and network and (needs := planes_wanted(section, network)):
        instead = _instead(section, network, alone=alone)
        yield Fault((*keys, "scene"), f"is {shown(section.scene)}, which {needs}; {instead}.")


def _check_width(section: Section, network: NetworkSpec, dataset: DatasetSpec, keys: Keys) -> Iterator[Fault]:
    """Say which sections work where one cannot draw layers that are so wide, or an input that is a picture."""
    shape, widest = f"network.layers is {list(network.layers)}", max(network.layers)
    others = f"{joined([shown(kind) for kind in OF_WIDE_NETWORKS])} work"
    pictured = dataset.kind == "digits" or dataset.image is not None
    if isinstance(section, OF_NARROW_NETWORKS) and widest > MOST_WHOLE:
        draws = f"which draws at most {MOST_WHOLE} neurons a layer"
        yield Fault(keys, f"is {shown(section.scene)}, {draws}; {shape}; {others}.")
    elif isinstance(section, OF_NARROW_NETWORKS) and len(network.layers) > MOST_COLUMNS_WITH_NOTES:
        most = MOST_COLUMNS_WITH_NOTES - 2
        yield Fault(keys, f"is {shown(section.scene)}, which draws at most {most} hidden layers; {shape}; {others}.")
    elif isinstance(section, OF_NARROW_NETWORKS) and pictured:
        yield Fault(keys, f"is {shown(section.scene)}, which draws no input that is a picture; {others}.")


def _check_snapshot(
    reference: SnapshotRef, parameters: ParametersSpec, names: Sequence[str], keys: Keys, steps: StepNumbers | None
) -> Iterator[Fault]:
    train = parameters.train
    if reference in ("first", "last") or reference in names or not names:
        return
    if isinstance(reference, str):
        places = ("first", "last", *names)
        known = suggestion(reference, places) or f"; there are {_some(places)}."
        yield Fault(keys, f"is {shown(reference)}, which is no snapshot{known}")
    elif train and reference > train.steps:
        yield Fault(
            keys,
            f"is step {shown(reference)} but training ends at step {train.steps}; give a step up to that.",
        )
    elif steps:
        if reference not in steps.numbers:
            known = _some(steps.numbers)
            yield Fault(keys, f"is {steps.unit} {shown(reference)}, which no snapshot has; there are {known}.")
    elif not train and reference >= len(names):
        last = f"indices end at {len(names) - 1}"
        yield Fault(keys, f"is {shown(reference)} but the sequence has {count(len(names), 'snapshot')}; {last}.")


def _some(names: Sequence[object]) -> str:
    more = [f"{len(names) - 6:,} more"] if len(names) > 6 else []
    return ", ".join([shown(name) for name in names[:6]] + more)


def _check_sample(reference: SampleRef, total: int | None, network: NetworkSpec | None, keys: Keys) -> Iterator[Fault]:
    match reference:
        case int() if total is not None and reference >= total:
            has = f"the dataset has {count(total, 'point')}"
            yield Fault(keys, f"is {shown(reference)} but {has}; indices end at {total - 1}.")
        case PointSpec() if network:
            yield from check_point(reference, network, keys)


def check_point(point: PointSpec, network: NetworkSpec, keys: Keys) -> Iterator[Fault]:
    """Check that a sample of one's own fits the network's inputs and outputs."""
    inputs, classes = network.layers[0], network.classes
    if len(point.x) != inputs:
        yield Fault((*keys, "x"), f"has {count(len(point.x), 'number')} but the network has {count(inputs, 'input')}.")
    if point.y is not None:
        yield from _check_targets(point.y, network, (*keys, "y"))
    if point.label is not None and point.label >= classes:
        says = f"is {point.label} but the network tells {classes} classes apart; classes end at {classes - 1}."
        yield Fault((*keys, "class"), says)


def _check_targets(y: Sequence[float], network: NetworkSpec, keys: Keys) -> Iterator[Fault]:
    """Check that the outputs can be held to these numbers."""
    outputs = network.layers[-1]
    if len(y) != outputs:
        yield Fault(keys, f"has {count(len(y), 'number')} but the network has {count(outputs, 'output')}.")
    elif network.output_name == "softmax":
        says = 'is given, but a softmax is held to a class; give class, or take the output "sigmoid" or "linear".'
        yield Fault(keys, says)
    elif network.loss_name == "cross_entropy" and not all(0 <= number <= 1 for number in y):
        wrong = next(number for number in y if not 0 <= number <= 1)
        says = f'has {wrong:g}, which is no probability; with the loss "cross_entropy" give numbers from 0 to 1'
        yield Fault(keys, f'{says}, or take loss = "squared_error".')


def check_fit(section: Section, network: NetworkSpec, keys: Keys) -> Iterator[Fault]:
    """Check that a section can show points whose answers are numbers."""
    sample = getattr(section, "sample", None)
    if isinstance(sample, PointSpec) and sample.label is not None:
        says = f"is {sample.label}, but the answers of the dataset are numbers"
        yield Fault((*keys, "sample", "class"), f"{says}; give y in its place, such as y = [0.5].")
    if not isinstance(section, OF_CLASSES):
        return
    shape, is_kind = f"network.layers is {list(network.layers)}", f"is {shown(section.scene)}"
    if network.loss_name != "squared_error":
        says = "measures how much of the variance of numbers is explained"
        yield Fault((*keys, "scene"), f'{is_kind}, which here {says}; take loss = "squared_error".')
    elif network.layers[0] > 2 or network.layers[-1] > 1:
        yield Fault((*keys, "scene"), f"{is_kind}, which shows one number over 1 or 2 inputs; {shape}.")
    elif isinstance(section, PlaneSection) and max(network.layers[1:-1]) > MOST_CURVES:
        says = f"which draws the curve of every hidden neuron, at most {MOST_CURVES} in a layer"
        yield Fault((*keys, "scene"), f"{is_kind}, {says}; {shape}.")


def _check_two_parameters(names: Sequence[str], network: NetworkSpec, keys: Keys) -> Iterator[Fault]:
    known, has = parameters_of(network)
    for place, name in enumerate(names):
        if name not in known:
            yield Fault((*keys, place), f"is {shown(name)} but {has}{suggestion(name, known) or '.'}")
    if names[0] == names[1]:
        yield Fault(keys, f"has {shown(names[0])} twice; give two parameters, one for each direction.")


def _check_neuron(section: GraphSection, network: NetworkSpec, keys: Keys) -> Iterator[Fault]:
    """Check that the neuron is a hidden one, with as many inputs as a graph has room for."""
    shape = network.layers
    hidden = [f"a{layer}[{j}]" for layer in range(1, len(shape) - 1) for j in range(1, shape[layer] + 1)]
    if section.neuron is not None and section.neuron not in hidden:
        has = f"network.layers {list(shape)} has the hidden neurons {hidden[0]} to {hidden[-1]}"
        near = suggestion(section.neuron, hidden) or "."
        yield Fault((*keys, "neuron"), f"is {shown(section.neuron)} but {has}{near}")
        return
    layer = int(section.neuron[1:].partition("[")[0]) if section.neuron else len(shape) - 2
    if shape[layer - 1] > MOST_GRAPH_INPUTS:
        has = f"those of layer {layer} have {shape[layer - 1]}; network.layers is {list(shape)}"
        says = f'is "graph", which draws a neuron of at most {MOST_GRAPH_INPUTS} inputs, and {has}.'
        yield Fault((*keys, "scene"), says)


def planes_wanted(section: PlaneSection | DataSection, network: NetworkSpec) -> str:
    """Say what a section in a plane needs that a network does not have; nothing where it can be shown."""
    shape = f"network.layers is {list(network.layers)}"
    if network.layers[0] != 2:
        return f"needs points with 2 coordinates; {shape}"
    if isinstance(section, PlaneSection) and max(network.layers[:-1]) > 2:
        return f"needs hidden layers of 2 neurons or 1; {shape}"
    if isinstance(section, PlaneSection) and network.classes > MOST_PLANE_CLASSES:
        return f"has colours for {MOST_PLANE_CLASSES} classes; {shape}"
    return ""


def _instead(section: PlaneSection | DataSection, network: NetworkSpec, *, alone: bool) -> str:
    """Say which sections show a network that has no planes, and its points."""
    flat = network.layers[0] == 2 and network.classes <= MOST_PLANE_CLASSES
    boundary = ", with the boundary in the plane of the inputs" if flat and network.classes <= 3 else ""
    training = "" if alone else f'"training"{boundary}, '
    return f'take {training}"forward" or "backward"' + (', or "data" for the points alone' if flat else "")


def _check_contenders(section: ComparisonSection, network: NetworkSpec, keys: Keys) -> Iterator[Fault]:
    """Check that every contender has the config's inputs and outputs, and an activation for each layer."""
    for index, each in enumerate(section.contenders or ()):
        if each.layers is None:
            continue
        if (each.layers[0], each.layers[-1]) != (network.layers[0], network.layers[-1]):
            ends = f"from {each.layers[0]} to {each.layers[-1]}"
            says = f"goes {ends} but network.layers {list(network.layers)}; every contender has its first and its last."
            yield Fault((*keys, index, "layers"), says)
            continue
        if max(each.layers) > MOST_WHOLE:
            says = f"has {max(each.layers):,} neurons a layer; a comparison draws at most {MOST_WHOLE}."
            yield Fault((*keys, index, "layers"), says)
            continue
        names = network.activation
        if not isinstance(names, str) and each.activation is None and len(each.layers) != len(network.layers):
            layers, given = count(len(each.layers) - 2, "hidden layer"), count(len(names), "name")
            says = f"has {layers} but network.activation has {given}"
            yield Fault((*keys, index, "layers"), f"{says}; give the contender an activation of its own.")


def _check_starts(section: ComparisonSection, train: TrainSpec, total: int | None, keys: Keys) -> Iterator[Fault]:
    """Check that the seed decides where every training starts, and that so many can be run."""
    assert section.starts
    each = section.contenders or ()
    inits = {contender.init or train.init for contender in each} or {train.init}
    if alike := sorted(inits & {"zeros", "symmetric"}):
        says = f'counts trainings from other seeds, but with init = "{alike[0]}" all start alike; choose another init.'
        yield Fault(keys, says)
    steps = (total or 0) * train.steps * len(each or section.activations)
    if steps * section.starts > MAX_POINT_STEPS:
        says = f"is {section.starts}, which with these points, steps and trainings is more than can be run"
        yield Fault(keys, f"{says}; {MAX_POINT_STEPS // steps} are possible.")


def _check_sequence(section: Section, parameters: ParametersSpec, names: Sequence[str], keys: Keys) -> Iterator[Fault]:
    match section:
        case SweepSection() if not parameters.sweep:
            yield Fault(keys, 'is "sweep", which needs parameters.sweep; this config has none.')
        case SweepSection() if (
            parameters.sweep and parameters.sweep.kind == "sample" and "sample" in section.model_fields_set
        ):
            at = (*keys[:-1], "sample")
            yield Fault(
                at, 'goes with a swept parameter, but parameters.sweep moves "sample" itself; drop one of them.'
            )
        case DepthSection() | UpdateSection() | LandscapeSection() if not (section.learning_rate or parameters.train):
            needs = "which needs a learning rate; without parameters.train, give learning_rate here."
            yield Fault(keys, f"is {shown(section.scene)}, {needs}")
        case ComparisonSection() if not parameters.train:
            yield Fault(keys, 'is "comparison", which needs parameters.train; this config has none.')
        case TrainingSection() if len(names) == 1 and not parameters.train:
            yield Fault(keys, 'is "training", which needs at least two snapshots; this config has one.')
