"""Run a config: make its points and its parameter sequence, and compute the trace."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import assert_never

import numpy as np

from nnviz_core.backprop.datasets import Dataset, make_dataset
from nnviz_core.backprop.network import Array, Image, Network, initial_network, snapshot_of, with_parameter, with_scale
from nnviz_core.backprop.optimizers import Schedule, Steps
from nnviz_core.backprop.outputs import class_targets, output_of, targets_of
from nnviz_core.backprop.passes import SamplePass, propagate, record
from nnviz_core.backprop.ties import first_largest, first_smallest
from nnviz_core.backprop.trace import Snapshot, Trace, trace
from nnviz_core.backprop.training import History, TrainPlan, train
from nnviz_core.config.loading import Source
from nnviz_core.config.parameters import StepScheduleSpec, SweepSpec, TrainSpec
from nnviz_core.config.sections import PointSpec
from nnviz_core.config.spec import Spec
from nnviz_core.inputs.snapshot_names import StepNumbers
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.wording import brief


@dataclass(frozen=True, slots=True)
class Sample:
    """One point to follow; `index` is None for a point that is not of the dataset."""

    index: int | None
    x: tuple[float, ...]
    label: int | None  # its class
    y: tuple[float, ...] | None = None  # what the outputs should say, where its answer is no class
    image: Image | None = None  # of a picture


def train_network(spec: Spec, dataset: Dataset, *, steps: Sequence[int] = ()) -> History:
    """Train as the config says, keeping its steps and those that its sections show."""
    assert spec.parameters.train is not None
    rng = np.random.default_rng(spec.parameters.train.seed)
    return train(first_network(spec, rng=rng), dataset, train_plan(spec, steps=steps), rng=rng)


def run(source: Source, *, steps: Sequence[int] = ()) -> Trace:
    """Compute every number that the film needs, once; of a training also the given steps."""
    spec = source.spec
    dataset = replace(source.points or make_points(spec), class_names=source.class_names)
    if spec.parameters.train:
        history = train_network(spec, dataset, steps=steps)
        named = [(f"step {step}", network) for step, network in zip(history.steps, history.networks, strict=True)]
        return _trace(dataset, named, history=history)
    if spec.parameters.sweep and source.snapshots:
        return _trace(dataset, swept(source.snapshots[0][1], spec.parameters.sweep))
    read = source.weights.steps if source.weights else None
    listed = source.given is not None and not source.given.counted and len(source.snapshots or ()) > 1
    return _trace(dataset, source.snapshots or (), steps=read, listed=listed)


def _trace(
    dataset: Dataset,
    named: Sequence[tuple[str, Network]],
    *,
    history: History | None = None,
    steps: StepNumbers | None = None,
    listed: bool = False,
) -> Trace:
    numbers: Sequence[int | None] = steps.numbers if steps else [None] * len(named)
    unit = steps.unit if steps else "index" if listed else "step"
    snapshots = tuple(
        Snapshot(index, name, network, step, unit)
        for index, ((name, network), step) in enumerate(zip(named, numbers, strict=True))
    )
    return trace(dataset, snapshots, history=history)


def make_points(spec: Spec) -> Dataset:
    """Make the dataset that the config describes."""
    made = spec.dataset
    return make_dataset(made.kind, points=made.points, noise=made.noise, rng=np.random.default_rng(made.seed))


def first_network(spec: Spec, *, rng: np.random.Generator) -> Network:
    """Draw the network that a training begins with."""
    plan = spec.parameters.train
    assert plan is not None
    functions = (spec.network.activations, *spec.network.ending)
    return initial_network(spec.network.layers, *functions, init=plan.init, scale=plan.scale, rng=rng)


def train_plan(spec: Spec, *, steps: Sequence[int] = ()) -> TrainPlan:
    """Say how the config trains, keeping its steps, those that its sections show, and these."""
    plan = spec.parameters.train
    assert plan is not None
    return TrainPlan(
        steps=plan.steps,
        optimizer=plan.optimizer,
        learning_rate=plan.learning_rate,
        batch=None if plan.batch == "full" else plan.batch,
        keep=tuple(sorted({*kept_steps(plan, spec), *(step for step in steps if step <= plan.steps)})),
        weight_decay=plan.weight_decay,
        schedule=schedule_of(plan),
    )


def schedule_of(plan: TrainSpec) -> Schedule:
    """Say how the learning rate changes."""
    given = plan.schedule
    return Steps(given.step, given.factor) if isinstance(given, StepScheduleSpec) else given


def kept_steps(plan: TrainSpec, spec: Spec) -> tuple[int, ...]:
    """Join the steps in `keep` with those that sections name."""
    named = (getattr(section, "snapshot", None) for section in spec.sections)
    asked = {step for step in named if isinstance(step, int)}
    return tuple(sorted({*(plan.keep or (0, plan.steps)), *asked}))


def swept(base: Network, sweep: SweepSpec) -> list[tuple[str, Network]]:
    """Move what the sweep moves through its range; samples leave the base as it is."""
    match sweep.kind:
        case "sample":
            return [(name, base) for name in sweep.names]
        case "scale":
            stacked = with_scale(base, scaled_layer(sweep.parameter), sweep.swept)
        case "parameter":
            stacked = with_parameter(base, sweep.parameter, sweep.swept)
        case _:
            assert_never(sweep.kind)
    return [(name, snapshot_of(stacked, index)) for index, name in enumerate(sweep.names)]


def scaled_layer(parameter: str) -> int:
    """Read the layer (from 1) out of "scale W2"."""
    return int(parameter.removeprefix("scale W"))


def pick_snapshot(trace: Trace, reference: int | str) -> Snapshot:
    """Find a snapshot by "first" or "last", by its name, or by a number.

    A number is the training step wherever snapshots have one (of a training, or in the names of files), else the
    index. Raises LookupError with a sentence, among others for a step after a divergence.
    """
    by_name = {snapshot.name: snapshot for snapshot in trace.snapshots}
    name = str(reference)
    if name in ("first", "last"):
        return trace.snapshots[0 if name == "first" else -1]
    if name in by_name:
        return by_name[name]
    if trace.history is not None and f"step {name}" in by_name:
        return by_name[f"step {name}"]
    if trace.history is None and (number := whole_number(name)) is not None:
        numbered = [each for each in trace.snapshots if number == (each.index if each.step is None else each.step)]
        if numbered:
            return numbered[0]
    raise LookupError(_no_snapshot(trace, name))


def moment_words(trace: Trace, snapshot: Snapshot, words: Catalogue) -> str:
    """Name a snapshot for a viewer: the step of a training, ours or the author's, else its own name."""
    if trace.history is not None:
        return words("moment-step", step=str(trace.history.steps[snapshot.index]))
    if snapshot.step is not None:
        return words("moment-of-unit", unit=snapshot.unit, step=str(snapshot.step))
    if snapshot.unit == "index":
        return words("moment-of-unit", unit="checkpoint", step=str(snapshot.index))
    return snapshot.name


def whole_number(text: str) -> int | None:
    """Read an index or a step as it is typed; None for what is none, or longer than any can be."""
    return int(text) if re.fullmatch("[0-9]{1,18}", text) else None


def _no_snapshot(trace: Trace, name: str) -> str:
    names = [brief(snapshot.name) for snapshot in trace.snapshots]
    known = ", ".join(names[:8]) + (", ..." if len(names) > 8 else "")
    diverged = trace.history.diverged_at if trace.history else None
    step = whole_number(name.removeprefix("step "))
    name = brief(name)
    if diverged is not None and step is not None and step >= diverged:
        return (
            f"training diverged at step {diverged}, so there is no step {step}; "
            f"lower the learning rate or show one of: {known}."
        )
    hint = "add the step to parameters.train.keep, or choose" if trace.history else "choose"
    return f"there is no snapshot {name}; {hint} one of: {known}."


def pick_sample(dataset: Dataset, network: Network, reference: int | str | PointSpec) -> Sample:
    """Find a sample by index, as the one of largest or smallest loss, or take a point as given.

    Raises LookupError with a sentence where there is none.
    """
    match reference:
        case PointSpec(x=x, label=label, y=y):
            return Sample(None, x, label, y, dataset.image)
        case "hardest" | "easiest":
            wanted = targets_of(network, dataset)
            losses = output_of(network).point_losses(propagate(network, dataset.x)[2], wanted)
            index = first_largest(losses) if reference == "hardest" else first_smallest(losses)
        case _:
            number, last = whole_number(str(reference)), len(dataset.x) - 1
            if number is None or number > last:
                given = brief(str(reference))
                raise LookupError(
                    f'there is no sample {given}; give an index from 0 to {last}, "hardest" or "easiest".'
                )
            index = number
    label = None if dataset.classes is None else int(dataset.classes[index])
    y = None if dataset.y is None else tuple(dataset.y[index].tolist())
    return Sample(index, tuple(dataset.x[index].tolist()), label, y, dataset.image)


def sample_pass(network: Network, sample: Sample) -> SamplePass:
    """Record the sample's pass through one snapshot."""
    passed = record(network, np.array(sample.x), targets_of_sample(network, sample), label=sample.label)
    return replace(passed, image=sample.image)


def targets_of_sample(network: Network, sample: Sample) -> Array:
    """Return what the outputs should say of a sample, (n_out,)."""
    if sample.y is not None:
        return np.array(sample.y)
    assert sample.label is not None  # a sample has one of the two
    targets: Array = class_targets(network, [sample.label])[0]
    return targets
