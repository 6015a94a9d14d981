"""The loss as a landscape: over one of the parameters, over two, and along two steps of all of them."""

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
from nnviz_core.kinds.landscape.again import again_tree, full_steps, step_again, step_over
from nnviz_core.kinds.landscape.curve import FACTORS, REACH, goes_up_again, lesson, long_steps, parameter_curve
from nnviz_core.kinds.one_pass import remark
from nnviz_core.look.levels import contour_levels
from nnviz_core.story.beats import Beat, Caption, Section
from nnviz_core.story.export import finite_or_null
from nnviz_core.story.run import pick_snapshot
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.formula.tree import (
    Equation,
    Negative,
    Numeral,
    Product,
    Relation,
    Square,
    Sum,
    Upright,
)
from nnviz_core.words.formula.values import digits_of_difference, relation
from nnviz_core.words.formula.worded import worded
from nnviz_core.words.numbers import Shown, format_number, format_signed
from nnviz_core.words.parameters import parameter_letter, parameter_parts, parameter_text
from nnviz_core.words.phrases import points_words

CELLS = 40  # of the map, a side
MANY_POINTS = 2000  # from which on the map has half as many cells a side
LEAST_HALF = 1.0  # half the width of the map, in units of a parameter
LEAST_SHARE = 0.25  # and as a share of the parameters themselves
PATH_MARGIN = 1.25
LEVELS = 16  # lines of the map, about
ROUNDING = 1e-12  # a move that is no longer comes of rounding


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
    rates = [learning_rate * factor for factor in FACTORS]
    loss, gradient = loss_and_gradient(network, dataset, longest=REACH * rates[-1])
    indices = _two_parameters(gradient, network, parameters)
    drawn = loss_map(network, dataset, indices, gradient=gradient, loss=loss, course=course)
    slope, ends = float(gradient[indices[0]]), drawn.first[[0, -1]]
    curve = parameter_curve(network, dataset, indices[0], slope=slope, rates=rates, ends=ends)
    again = full_steps(network, dataset, rates[-1], gradient)
    return LandscapeSubject(loss, curve, long_steps(curve, loss, rates), drawn, len(dataset.x), again)


def _two_parameters(gradient: Array, network: Network, named: Sequence[str] | None) -> tuple[int, int]:
    """Find the parameters of the map: those named, else the steepest weight, and the steepest of another layer.

    The first is a weight, as a step is told of weights; a bias where no weight has a gradient. Two of one layer are
    often twins: into the two outputs of a softmax their gradients are opposite, and the lines of equal loss straight.
    """
    shape, own = network.shape, set(own_parameters(network).tolist())
    if named:
        first, second = (parameter_index(name, shape) for name in named)
        if missing := [name for name, index in zip(named, (first, second), strict=True) if index not in own]:
            raise LookupError(f"its layer has no bias, so that there is no {missing[0]}; choose other parameters.")
        return first, second
    letters, _, layers = zip(*map(parameter_parts, parameter_names(shape)), strict=True)
    order = [index for index in descending(np.abs(gradient)).tolist() if index in own]
    first = next((index for index in order if letters[index] == "w" and gradient[index]), order[0])
    rest = [index for index in order if index != first]
    return first, next((index for index in rest if layers[index] != layers[first]), rest[0])


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
    drawn, curve = subject.map, subject.curve
    return {
        "scene": "landscape",
        "snapshot": {"index": snapshot.index, "name": snapshot.name},
        "loss": subject.loss,
        "slope": curve.slope,
        "curve": {
            "parameter": curve.name,
            "value": curve.value,
            "values": curve.values.tolist(),
            "losses": finite_or_null(curve.losses),
        },
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
    rate = {"factor": step.factor, "learning_rate": step.learning_rate, "value": step.value}
    return {**rate, "loss": loss, "change": change, "promised": step.promised, "gap": gap}


def start_loss(subject: LandscapeSubject) -> Shown:
    """Give the loss before any step."""
    return Shown(format_number(subject.loss), "loss")


def start_slope(subject: LandscapeSubject) -> Shown:
    """Give the slope of the curve before any step: the gradient of its parameter."""
    return Shown(format_signed(subject.curve.slope), "slope")


def step_rules(subject: LandscapeSubject, words: Catalogue) -> tuple[Equation, Equation]:
    """Write what a step is, new w = w - rate * gradient, and what is promised of it, -gradient^2 * rate."""
    letter, rate = parameter_letter(subject.curve.name), Upright(words("label-rate"))
    gradient = Upright(words("update-gradient"), tone="gradient")
    step = Sum((letter, Negative(Product((rate, gradient)))))
    promised = Negative(Product((Square(gradient), rate)))
    return (
        Equation((worded(words, "number-new", name=letter), step), ("=",)),
        Equation((Upright(words("label-promised")), promised), ("=",)),
    )


def step_numbers(subject: LandscapeSubject, k: int) -> tuple[Shown, ...]:
    """List what is printed of a step: its rate, what was promised; what came and the gap where they are finite."""
    step = subject.steps[k]
    rate = Shown(format_number(step.learning_rate), f"steps[{k}].learning_rate")
    finite = bool(np.isfinite(step.loss))
    more = digits_of_difference(step.change, step.promised) if finite else 0
    promised = Shown(format_signed(step.promised, more=more), f"steps[{k}].promised")
    if not finite:
        return rate, promised
    came = Shown(format_signed(step.change, more=more), f"steps[{k}].change")
    return rate, promised, came, Shown(format_signed(step.gap), f"steps[{k}].gap")


def gap_sign(subject: LandscapeSubject, k: int) -> Relation:
    """Choose the sign before a gap: "≈" where it is not what came less what was promised, as they are printed."""
    _, promised, *came = (shown.text.removeprefix("+") for shown in step_numbers(subject, k))
    return relation(Sum((Numeral(came[0]), Negative(Numeral(promised)))), came[1]) if came else "="


def gradient_numbers(subject: LandscapeSubject) -> tuple[Shown, ...]:
    """List the two entries of the gradient on the map."""
    return tuple(Shown(format_signed(value), f"map.gradient[{k}]") for k, value in enumerate(subject.map.gradient))


# --- beats -----------------------------------------------------------------------------------------


def _beats(subject: LandscapeSubject, names: Sequence[str], words: Catalogue, *, opening: str | None) -> Iterator[Beat]:
    start = start_loss(subject), start_slope(subject)
    caption = Caption(opening) if opening else _opening_words(subject, words)
    yield Beat(DrawCurve(), move=2.6, hold=0.6, caption=caption, numbers=start)
    for k in range(len(subject.steps)):
        yield Beat(
            TakeStep(k),
            move=3.2,
            hold=1.2,
            caption=_step_words(subject, k, words),
            numbers=step_numbers(subject, k),
        )
    yield Beat(LookCloser(), move=3.0, hold=1.2, caption=Caption(words("landscape-lesson", kept=lesson(subject))))
    stood = (*start, *(shown for k in range(len(subject.steps)) for shown in step_numbers(subject, k)))
    yield from _map_beats(subject, names, words, replaces=tuple(shown.place for shown in stood))
    if subject.again:
        gradient = tuple(shown.place for shown in gradient_numbers(subject))
        yield step_over(subject.again, start[0], words, replaces=gradient)
        yield step_again(subject.again, words)


def _opening_words(subject: LandscapeSubject, words: Catalogue) -> Caption:
    """Say over what the loss is drawn, and which way leads down."""
    curve, slope = subject.curve, start_slope(subject)
    name = parameter_text(curve.name, words.writing)
    if not curve.slope:
        return Caption(words("landscape-opening-flat", name=name))
    way = "right" if curve.downhill > 0 else "left"
    return Caption(words("landscape-opening", way=way, name=name, slope=slope.text), (slope,))


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
    if goes_up_again(subject, step):
        told = words("landscape-step-over", factor=step.factor, rate=rate.text, promised=promised.text, change=change)
        return Caption(told, (*((rate,) if k == 0 else ()), promised, came[0]))
    if subject.loss + step.promised < 0:
        told = words("landscape-step-beyond", factor=step.factor, rate=rate.text, change=change)
        return Caption(told, (*((rate,) if k == 0 else ()), came[0]))
    told = words("landscape-step", factor=step.factor, rate=rate.text, promised=promised.text, change=change)
    return Caption(told, (*((rate,) if k == 0 else ()), promised, came[0]))
