"""One step of gradient descent: every parameter before and after it, and what larger steps would do."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.gradcheck import analytic_gradient
from nnviz_core.backprop.network import Array, Network, parameter_names, to_vector
from nnviz_core.backprop.outputs import OUTPUTS
from nnviz_core.backprop.passes import forward, propagate
from nnviz_core.backprop.sums import dot
from nnviz_core.backprop.ties import descending, first_largest
from nnviz_core.backprop.trace import Snapshot, Trace
from nnviz_core.config.loading import Source
from nnviz_core.config.sections import UpdateSection
from nnviz_core.kinds.update.actions import (
    GradientStep,
    ListGradients,
    ListParameters,
    MoveAll,
    MoveOne,
    StepFurther,
    UpdateSubject,
    WeighSteps,
)
from nnviz_core.story.beats import Beat, Caption, Section
from nnviz_core.story.run import moment_words, pick_snapshot
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.formula.tree import Equation, Negative, Product, Sum, Upright, numeral
from nnviz_core.words.formula.values import closed
from nnviz_core.words.formula.worded import worded
from nnviz_core.words.numbers import Shown, format_number, format_signed
from nnviz_core.words.phrases import activations_words, points_words, shape_words

FACTORS = (1, 10, 100)  # times the learning rate
MOST_ROWS = 18  # of the table
KEPT_PROMISE = 0.25  # how far a change may lie from what the slope promised, as a share of the promise


def compose_update(index: int, section: UpdateSection, source: Source, trace: Trace) -> Section:
    """Make an update section. Raises LookupError where there is no snapshot or no finite gradient."""
    snapshot = pick_snapshot(trace, section.snapshot)
    train = source.spec.parameters.train
    learning_rate = section.learning_rate or (train.learning_rate if train else None)
    if learning_rate is None:
        raise LookupError("an update needs a learning rate; give learning_rate.")
    subject = update_subject(snapshot.network, trace.dataset, learning_rate)
    words = source.words
    beats = tuple(_beats(subject, words, opening=section.caption))
    heading, remark = words("update-heading"), _remark(trace, snapshot, words)
    return Section(index, "update", heading, remark, beats, subject, _tree(subject, snapshot))


def update_subject(network: Network, dataset: Dataset, learning_rate: float) -> UpdateSubject:
    """Take steps against the gradient of the mean loss over all points. Raises LookupError if it is not finite."""
    with np.errstate(all="ignore"):
        gradient = analytic_gradient(network, forward(network, dataset.x), dataset.labels)
        loss = _loss(network, dataset)
    vector = to_vector(network)
    if not np.isfinite([*gradient, loss]).all() or not np.isfinite(learning_rate * FACTORS[-1] * gradient).all():
        raise LookupError("the loss or its gradient is not finite at this snapshot; choose an earlier one.")
    order = descending(np.abs(gradient))
    rows = list(range(len(vector))) if len(vector) <= MOST_ROWS else order[:MOST_ROWS].tolist()
    return UpdateSubject(
        network=network,
        dataset=dataset,
        loss=loss,
        names=parameter_names(network.shape),
        vector=vector,
        gradient=gradient,
        rows=tuple(rows),
        example=_example(rows, gradient, parameter_names(network.shape)),
        steps=tuple(_step(network, dataset, gradient, loss, learning_rate, times) for times in FACTORS),
    )


def _example(rows: Sequence[int], gradient: Array, names: Sequence[str]) -> int:
    """Choose the weight of the steepest gradient in the table, or the bias where it has no weight."""
    candidates = sorted([row for row in rows if names[row].startswith("W")] or rows)
    return candidates[first_largest(np.abs(gradient[candidates]))]


def _step(
    network: Network, dataset: Dataset, gradient: Array, loss: float, learning_rate: float, times: int
) -> GradientStep:
    rate = learning_rate * times
    moved = moved_by(network, -rate * gradient)
    after = _loss(moved, dataset)
    promised = -rate * dot(gradient, gradient)
    return GradientStep(times, rate, moved, after, after - loss, promised)


def moved_by(network: Network, step: Array) -> Network:
    """Return the network with a step (..., n_parameters) added to its parameters."""
    return network.with_vector(to_vector(network) + step)


def _loss(network: Network, dataset: Dataset) -> float:
    with np.errstate(all="ignore"):
        return float(OUTPUTS[network.output].loss(propagate(network, dataset.x)[2], dataset.labels))


def _tree(subject: UpdateSubject, snapshot: Snapshot) -> Mapping[str, Any]:
    new = subject.vector - subject.steps[0].learning_rate * subject.gradient
    table = zip(subject.names, subject.vector.tolist(), subject.gradient.tolist(), new.tolist(), strict=True)
    return {
        "scene": "update",
        "snapshot": {"index": snapshot.index, "name": snapshot.name},
        "loss": subject.loss,
        "parameters": [dict(zip(("name", "old", "gradient", "new"), row, strict=True)) for row in table],
        "example": subject.example,
        "steps": [_step_tree(step, subject) for step in subject.steps],
    }


def _step_tree(step: GradientStep, subject: UpdateSubject) -> dict[str, Any]:
    return {
        "factor": step.factor,
        "learning_rate": step.learning_rate,
        "new": float(to_vector(step.network)[subject.example]),
        "loss": _or_none(step.loss),
        "change": _or_none(step.change),
        "promised": step.promised,
    }


def _or_none(value: float) -> float | None:
    return value if np.isfinite(value) else None


def _remark(trace: Trace, snapshot: Snapshot, words: Catalogue) -> str:
    network = snapshot.network
    which, points = activations_words(network.activations, words), points_words(len(trace.dataset.x), words)
    return " · ".join([which, shape_words(network.shape), points, moment_words(trace, snapshot, words)])


# --- numbers -------------------------------------------------------------------------------------


def column(subject: UpdateSubject, name: str, rows: Sequence[int]) -> tuple[Shown, ...]:
    """List one column of the table, `old`, `gradient` or `new`, for some parameters."""
    values = {
        "old": subject.vector,
        "gradient": subject.gradient,
        "new": subject.vector - subject.steps[0].learning_rate * subject.gradient,
    }[name]
    return tuple(Shown(format_signed(values[row]), f"parameters[{row}].{name}") for row in rows)


def loss_before(subject: UpdateSubject) -> Shown:
    """Give the loss before any step."""
    return Shown(format_number(subject.loss), "loss")


def rate_number(subject: UpdateSubject, k: int) -> Shown:
    """Give the learning rate of a step."""
    return Shown(format_number(subject.steps[k].learning_rate), f"steps[{k}].learning_rate")


def loss_after(subject: UpdateSubject, k: int) -> tuple[Shown, ...]:
    """Give the loss after a step; nothing where it is not finite."""
    return _finite(subject.steps[k].loss, format_number, f"steps[{k}].loss")


def change_number(subject: UpdateSubject, k: int) -> tuple[Shown, ...]:
    """Give the change of the loss by a step; nothing where it is not finite."""
    return _finite(subject.steps[k].change, format_signed, f"steps[{k}].change")


def promised_number(subject: UpdateSubject, k: int) -> Shown:
    """Give the change of the loss that the slope alone promises."""
    return Shown(format_signed(subject.steps[k].promised), f"steps[{k}].promised")


def _finite(value: float, write: Any, place: str) -> tuple[Shown, ...]:
    return (Shown(write(value), place),) if np.isfinite(value) else ()


def verdict(step: GradientStep) -> str:
    """Tell what a step does to the loss, as messages name it."""
    if not np.isfinite(step.loss):
        return "endless"
    return "falls" if step.change < 0 else "rises" if step.change > 0 else "stays"


def outcome(subject: UpdateSubject, k: int, words: Catalogue) -> str:
    """Say what a step does to the loss, and whether it leaves one class only."""
    parts = "yes" if separates(subject.steps[k], subject.dataset) else "no"
    return words("label-outcome", loss=verdict(subject.steps[k]), parts=parts)


def separates(step: GradientStep, dataset: Dataset) -> bool:
    """Say whether the points still get more than one class after a step; true where nothing can be said."""
    with np.errstate(all="ignore"):
        logits = propagate(step.network, dataset.x)[2]
    return bool(np.ptp(OUTPUTS[step.network.output].predicted(logits)) > 0 or not np.isfinite(logits).all())


def untold(subject: UpdateSubject) -> int:
    """Count the parameters that the table has no room for."""
    return len(subject.names) - len(subject.rows)


def rule(subject: UpdateSubject, k: int, words: Catalogue) -> Equation:
    """Write new = old - learning rate * gradient for the example."""
    i, step = subject.example, subject.steps[k]
    gradient = numeral(subject.gradient[i], f"parameters[{i}].gradient", tone="gradient")
    change = Product((numeral(step.learning_rate, f"steps[{k}].learning_rate"), gradient))
    side = Sum((numeral(subject.vector[i], f"parameters[{i}].old"), Negative(change)))
    name = Upright(subject.names[i])
    step_back = Product((Upright(words("update-rate")), Upright(words("update-gradient"), tone="gradient")))
    new = numeral(float(to_vector(step.network)[i]), f"steps[{k}].new")
    return closed((worded(words, "number-new", name=name), Sum((name, Negative(step_back)))), side, new)


# --- beats ---------------------------------------------------------------------------------------


def _beats(subject: UpdateSubject, words: Catalogue, *, opening: str | None) -> Iterator[Beat]:
    rows, example = subject.rows, subject.example
    yield Beat(
        ListParameters(),
        move=1.6,
        hold=0.8,
        caption=Caption(opening) if opening else _opening(subject, words),
        numbers=(*column(subject, "old", rows), loss_before(subject)),
    )
    yield Beat(
        ListGradients(),
        move=1.4,
        hold=0.8,
        caption=Caption(words("update-gradients")),
        numbers=column(subject, "gradient", rows),
    )
    yield Beat(
        MoveOne(),
        move=1.8,
        hold=1.2,
        caption=Caption(words("update-one-moves")),
        equation=rule(subject, 0, words),
        numbers=column(subject, "new", (example,)),
    )
    yield from _steps(subject, words)


def _steps(subject: UpdateSubject, words: Catalogue) -> Iterator[Beat]:
    """Move all parameters, then show what larger steps would do."""
    others = tuple(row for row in subject.rows if row != subject.example)
    yield Beat(
        MoveAll(),
        move=2.6,
        hold=1.4,
        caption=_step_words(subject, 0, words),
        numbers=(*column(subject, "new", others), *step_numbers(subject, 0)),
    )
    for k in range(1, len(subject.steps)):
        yield Beat(
            StepFurther(k),
            move=3.2,
            hold=1.4,
            caption=_step_words(subject, k, words),
            equation=rule(subject, k, words),
            numbers=step_numbers(subject, k),
        )
    yield Beat(WeighSteps(), move=1.2, hold=3.0, caption=Caption(_lesson(subject, words)), numbers=_weighed(subject))


def step_numbers(subject: UpdateSubject, k: int) -> tuple[Shown, ...]:
    """List what appears with a step: its learning rate and the loss after it."""
    return (rate_number(subject, k), *loss_after(subject, k))


def _weighed(subject: UpdateSubject) -> tuple[Shown, ...]:
    steps = range(len(subject.steps))
    return tuple(shown for k in steps for shown in (promised_number(subject, k), *change_number(subject, k)))


def _opening(subject: UpdateSubject, words: Catalogue) -> Caption:
    loss, count = loss_before(subject), len(subject.names)
    return Caption(words("update-opening", count=count, digits=str(count), loss=loss.text), (loss,))


def _step_words(subject: UpdateSubject, k: int, words: Catalogue) -> Caption:
    step, numbers, before = subject.steps[k], loss_after(subject, k), loss_before(subject)
    if not numbers:
        return Caption(words("update-step-endless", factor=step.factor))
    told = words("update-step", factor=step.factor, loss=verdict(step), before=before.text, after=numbers[0].text)
    return Caption(told, (before, *numbers))


def keeps_promise(step: GradientStep) -> bool:
    """Say whether a step changes the loss by about what the slope promised."""
    return abs(step.change - step.promised) <= KEPT_PROMISE * abs(step.promised)


def _lesson(subject: UpdateSubject, words: Catalogue) -> str:
    kept = [keeps_promise(step) for step in subject.steps]
    if all(kept):
        return words("update-lesson-all-kept")
    if kept[0]:
        return words("update-lesson-small-kept")
    return words("update-lesson-none-kept")
