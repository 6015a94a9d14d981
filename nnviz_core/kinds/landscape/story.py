"""The loss as a landscape: along the way against its gradient, and over two of the parameters."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.landscape import losses_at
from nnviz_core.backprop.network import (
    Array,
    Labels,
    Network,
    own_parameters,
    parameter_index,
    parameter_names,
    seal,
    to_vector,
)
from nnviz_core.backprop.sums import dot
from nnviz_core.backprop.ties import descending
from nnviz_core.backprop.trace import Snapshot, Trace
from nnviz_core.config.loading import Source
from nnviz_core.config.sections import LandscapeSection
from nnviz_core.kinds.descent import learning_rate_of, loss_and_gradient
from nnviz_core.kinds.landscape.actions import (
    DrawCurve,
    DrawMap,
    DrawPath,
    LandscapeSubject,
    LongStep,
    LookCloser,
    LossMap,
    PointDown,
    TakeStep,
)
from nnviz_core.kinds.landscape.again import again_numbers, again_tree, step_again, two_steps
from nnviz_core.kinds.one_pass import remark
from nnviz_core.look.levels import contour_levels
from nnviz_core.story.beats import Beat, Caption, Section
from nnviz_core.story.export import finite_or_null
from nnviz_core.story.run import pick_snapshot
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.formula.tree import Negative, Numeral, Relation, Sum
from nnviz_core.words.formula.values import relation
from nnviz_core.words.numbers import Shown, format_number, format_signed
from nnviz_core.words.parameters import parameter_parts, parameter_text
from nnviz_core.words.phrases import points_words

FACTORS = (1, 10, 100)  # times the learning rate
REACH = 1.25  # how far beyond a step its curve is drawn
SAMPLES = 240  # of the curve, for each step
CELLS = 40  # of the map, a side
MANY_POINTS = 2000  # from which on the map has half as many cells a side
LEAST_HALF = 1.0  # half the width of the map, in units of a parameter
LEAST_SHARE = 0.25  # and as a share of the parameters themselves
PATH_MARGIN = 1.25
LEVELS = 16  # lines of the map, about
ROUNDING = 1e-12  # a move that is no longer comes of rounding
KEPT_PROMISE = 0.25  # how far a change may lie from what the slope promised, as a share of the promise


def compose_landscape(index: int, section: LandscapeSection, source: Source, trace: Trace) -> Section:
    """Make a landscape section. Raises LookupError where there is no snapshot or no finite gradient."""
    snapshot, words = pick_snapshot(trace, section.snapshot), source.words
    course = trace.history.course if trace.history is not None else np.empty((0, 0))
    subject = landscape_subject(
        snapshot.network,
        trace.dataset,
        learning_rate_of(section, source, trace, snapshot),
        parameters=section.parameters,
        course=course,
    )
    if (plan := source.spec.parameters.train) and plan.schedule is None:
        subject = replace(subject, trained_at=plan.learning_rate)
    names = parameter_names(snapshot.network.shape)
    beats = tuple(_beats(subject, names, words, opening=section.caption))
    told = remark(trace, snapshot, words, what=points_words(len(trace.dataset.x), words))
    tree = {**_tree(subject, snapshot), "dataset": {"points": len(trace.dataset.x)}}
    return Section(index, "landscape", words("landscape-heading"), told, beats, subject, tree)


def landscape_subject(
    network: Network,
    dataset: Dataset,
    learning_rate: float,
    *,
    parameters: Sequence[str] | None = None,
    course: Array,
) -> LandscapeSubject:
    """Measure the landscape around a network. Raises LookupError if the loss or its gradient is not finite."""
    loss, gradient = loss_and_gradient(network, dataset, longest=learning_rate * FACTORS[-1])
    vector, slope = to_vector(network), -dot(gradient, gradient)
    rates = [learning_rate * factor for factor in FACTORS]
    lengths = np.unique(np.concatenate([[0.0, *rates], *(np.linspace(0, REACH * rate, SAMPLES) for rate in rates)]))
    losses = losses_at(network, dataset, vector - lengths[:, None] * gradient)
    steps = (
        LongStep(factor, rate, after := float(losses[np.searchsorted(lengths, rate)]), after - loss, slope * rate)
        for factor, rate in zip(FACTORS, rates, strict=True)
    )
    indices = _two_parameters(gradient, network, parameters)
    drawn = loss_map(network, dataset, indices, gradient=gradient, loss=loss, course=course)
    again = two_steps(network, dataset, rates[-1], gradient)
    return LandscapeSubject(loss, slope, seal(lengths), losses, tuple(steps), drawn, len(dataset.x), again)


def _two_parameters(gradient: Array, network: Network, named: Sequence[str] | None) -> tuple[int, int]:
    """Find the parameters of the map: those named, else the steepest, and the steepest of another layer.

    Two of one layer are often twins: into the two outputs of a softmax their gradients are opposite, and the
    lines of equal loss straight.
    """
    shape, own = network.shape, set(own_parameters(network).tolist())
    if named:
        first, second = (parameter_index(name, shape) for name in named)
        if missing := [name for name, index in zip(named, (first, second), strict=True) if index not in own]:
            raise LookupError(f"its layer has no bias, so that there is no {missing[0]}; choose other parameters.")
        return first, second
    layers = [layer for _, _, layer in map(parameter_parts, parameter_names(shape))]
    order = [index for index in descending(np.abs(gradient)).tolist() if index in own]
    others = [index for index in order if layers[index] != layers[order[0]]]
    return order[0], (others or order[1:])[0]


def loss_map(
    network: Network, dataset: Dataset, indices: tuple[int, int], *, gradient: Array, loss: float, course: Array
) -> LossMap:
    """Measure the mean loss over two parameters, around the network and as far as the training went."""
    vector, chosen = to_vector(network), list(indices)
    place, path = vector[chosen], course[:, chosen] if course.size else np.empty((0, 2))
    seen = np.vstack([place, path])
    low, high = seen.min(axis=0), seen.max(axis=0)
    half = max(LEAST_HALF, LEAST_SHARE * float(np.abs(place).max()), PATH_MARGIN * float((high - low).max()) / 2)
    cells = CELLS if len(dataset.x) < MANY_POINTS else CELLS // 2
    first, second = ((low[k] + high[k]) / 2 + np.linspace(-half, half, cells + 1) for k in range(2))
    vectors = np.repeat(vector[None, :], (cells + 1) * (cells + 1), axis=0)
    vectors[:, chosen] = np.stack(np.meshgrid(first, second), axis=-1).reshape(-1, 2)
    losses = seal(losses_at(network, dataset, vectors).reshape(cells + 1, cells + 1))
    levels = contour_levels(losses, about=LEVELS, without=loss)
    first_name, second_name = (parameter_names(network.shape)[index] for index in indices)
    return LossMap(
        indices=indices,
        names=(first_name, second_name),
        place=seal(place),
        gradient=seal(gradient[chosen]),
        first=seal(first),
        second=seal(second),
        losses=losses,
        levels=levels,
        path=seal(path),
        others=len(set(_moved(course).tolist()) - set(indices)),
    )


def _moved(course: Array) -> Labels:
    """Return the places in to_vector of the parameters that a training moved, and not by rounding alone."""
    if not course.size:
        return np.zeros(0, dtype=np.int64)
    return np.flatnonzero(np.abs(course - course[0]).max(axis=0) > ROUNDING)


# --- the tree and its numbers ----------------------------------------------------------------------


def _tree(subject: LandscapeSubject, snapshot: Snapshot) -> Mapping[str, Any]:
    drawn = subject.map
    return {
        "scene": "landscape",
        "snapshot": {"index": snapshot.index, "name": snapshot.name},
        "loss": subject.loss,
        "slope": subject.slope,
        "curve": {"step_lengths": subject.lengths.tolist(), "losses": finite_or_null(subject.losses)},
        "steps": [_step_tree(step) for step in subject.steps],
        "map": {
            "parameters": list(drawn.names),
            "place": drawn.place.tolist(),
            "gradient": drawn.gradient.tolist(),
            "first": drawn.first.tolist(),
            "second": drawn.second.tolist(),
            "losses": [finite_or_null(row) for row in drawn.losses],
            "levels": list(drawn.levels),
            "path": drawn.path.tolist(),
        },
        **({"again": again_tree(subject.again)} if subject.again else {}),
    }


def _step_tree(step: LongStep) -> dict[str, Any]:
    loss, change, gap = finite_or_null(np.array([step.loss, step.change, step.gap]))
    rate = {"factor": step.factor, "learning_rate": step.learning_rate}
    return {**rate, "loss": loss, "change": change, "promised": step.promised, "gap": gap}


def start_loss(subject: LandscapeSubject) -> Shown:
    """Give the loss before any step."""
    return Shown(format_number(subject.loss), "loss")


def step_numbers(subject: LandscapeSubject, k: int) -> tuple[Shown, ...]:
    """List what is printed of a step: its rate, what was promised; what came and the gap where they are finite."""
    step = subject.steps[k]
    rate = Shown(format_number(step.learning_rate), f"steps[{k}].learning_rate")
    promised = Shown(format_signed(step.promised), f"steps[{k}].promised")
    if not np.isfinite(step.loss):
        return rate, promised
    came = Shown(format_signed(step.change), f"steps[{k}].change")
    return rate, promised, came, Shown(format_signed(step.gap), f"steps[{k}].gap")


def gap_sign(subject: LandscapeSubject, k: int) -> Relation:
    """Choose the sign before a gap: "≈" where it is not what came less what was promised, as they are printed."""
    _, promised, *came = (shown.text.removeprefix("+") for shown in step_numbers(subject, k))
    return relation(Sum((Numeral(came[0]), Negative(Numeral(promised)))), came[1]) if came else "="


def gradient_numbers(subject: LandscapeSubject) -> tuple[Shown, ...]:
    """List the two entries of the gradient on the map."""
    return tuple(Shown(format_signed(value), f"map.gradient[{k}]") for k, value in enumerate(subject.map.gradient))


# --- beats -----------------------------------------------------------------------------------------


def keeps_promise(step: LongStep) -> bool:
    """Say whether a step changes the loss by about what the slope promised."""
    return bool(abs(step.change - step.promised) <= KEPT_PROMISE * abs(step.promised))


def lesson(subject: LandscapeSubject) -> str:
    """Choose the message that says which steps give what the slope promises."""
    kept = [keeps_promise(step) for step in subject.steps]
    if not subject.slope:
        return "none-promised"
    return "all-kept" if all(kept) else "small-kept" if kept[0] else "none-kept"


def _beats(subject: LandscapeSubject, names: Sequence[str], words: Catalogue, *, opening: str | None) -> Iterator[Beat]:
    loss = start_loss(subject)
    caption = Caption(opening or words("landscape-opening"))
    yield Beat(DrawCurve(), move=2.6, hold=0.6, caption=caption, numbers=(loss,))
    for k in range(len(subject.steps)):
        yield Beat(
            TakeStep(k),
            move=3.2,
            hold=1.2,
            caption=_step_words(subject, k, words),
            numbers=step_numbers(subject, k),
        )
    yield Beat(LookCloser(), move=3.0, hold=1.2, caption=Caption(words("landscape-lesson", kept=lesson(subject))))
    curve = tuple(shown.place for k in range(len(subject.steps)) for shown in step_numbers(subject, k))
    if subject.again:
        yield step_again(subject.again, words, replaces=curve)
        curve = tuple(shown.place for shown in again_numbers(subject.again))
    yield from _map_beats(subject, names, words, replaces=("loss", *curve))


def _map_beats(
    subject: LandscapeSubject, names: Sequence[str], words: Catalogue, *, replaces: tuple[str, ...]
) -> Iterator[Beat]:
    drawn = subject.map
    first, second = (parameter_text(names[index], words.writing) for index in drawn.indices)
    mapped = words("landscape-map", first=first, second=second)
    yield Beat(DrawMap(), move=3.4, hold=1.0, caption=Caption(mapped), replaces=replaces)
    yield Beat(
        PointDown(),
        move=2.4,
        hold=1.2,
        caption=Caption(words("landscape-arrow" if drawn.gradient.any() else "landscape-flat")),
        numbers=gradient_numbers(subject),
    )
    if len(drawn.path) > 1 and np.ptp(drawn.path, axis=0).any():
        told = words("landscape-path", others=drawn.others, digits=str(drawn.others))
        yield Beat(DrawPath(), move=3.4, hold=2.4, caption=Caption(told))


def _step_words(subject: LandscapeSubject, k: int, words: Catalogue) -> Caption:
    step, numbers = subject.steps[k], step_numbers(subject, k)
    rate, promised, *came = numbers
    if not came:
        return Caption(words("landscape-step-endless", factor=step.factor, rate=rate.text), (rate,))
    change = came[0].text
    if subject.loss + step.promised < 0:
        told = words("landscape-step-beyond", factor=step.factor, rate=rate.text, change=change)
        return Caption(told, (*((rate,) if k == 0 else ()), came[0]))
    told = words("landscape-step", factor=step.factor, rate=rate.text, promised=promised.text, change=change)
    return Caption(told, (*((rate,) if k == 0 else ()), promised, came[0]))
