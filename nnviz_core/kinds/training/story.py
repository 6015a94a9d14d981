"""Training: the parameter sequence is played, phase by phase, and its end is judged."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from nnviz_core.backprop.course import course_of_keyframes, course_of_training
from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.network import Array, Labels, Network
from nnviz_core.backprop.optimizers import Schedule
from nnviz_core.backprop.outputs import output_of
from nnviz_core.backprop.passes import propagate
from nnviz_core.backprop.trace import Trace
from nnviz_core.backprop.verdict import Diverged, judge
from nnviz_core.config.loading import Source
from nnviz_core.config.sections import TrainingSection
from nnviz_core.inputs.limits import MOST_PLANE_CLASSES
from nnviz_core.kinds.convention import convention_remark
from nnviz_core.kinds.training.actions import CloseCourse, OpenCourse, PlayCourse, TrainingSubject
from nnviz_core.kinds.training.checkpoints import checkpoint_words
from nnviz_core.kinds.training.fit import closing_of_fit, fit_end, opening_of_fit
from nnviz_core.kinds.training.numbers import gradient_number, loss_number, score_key, score_number, step_number
from nnviz_core.kinds.training.phase_words import losses_apart, phase_words
from nnviz_core.kinds.training.phases import Phase, phases
from nnviz_core.kinds.training.rates import rate_number, rate_words, rates_of
from nnviz_core.look.loss_axis import loss_axis
from nnviz_core.look.step_axis import StepAxis
from nnviz_core.story.beats import Beat, Caption, Section
from nnviz_core.story.export import finite_or_null
from nnviz_core.story.run import moment_words, schedule_of, train_plan
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown, format_given
from nnviz_core.words.phrases import activation_label, batch_words, optimizer_name, points_words, shape_words
from nnviz_core.words.say import capital, comma_list, joined_sentences
from nnviz_core.words.verdicts import (
    fit_verdict_tree,
    verdict_numbers,
    verdict_tree,
    verdict_words,
)

SECONDS, STILL_SECONDS = 18.0, 7.0  # for the whole axis; where the loss stays still all the way
LEAST_SECONDS = 1.5  # for one phase
FEW_KEYFRAMES = 6  # up to here the film rests at every keyframe
ABOVE = 1.05  # heights of the plot, for all that lies above it


def compose_training(index: int, section: TrainingSection, source: Source, trace: Trace) -> Section:
    """Play a training or a sequence of keyframes. Raises LookupError where there is nothing to play."""
    if source.spec.parameters.sweep:
        raise LookupError('training plays train, keyframes or file; for parameters.sweep use scene = "sweep".')
    subject = training_subject(section, source, trace)
    names = dict.fromkeys(activation_label(name, source.words) for name in source.spec.network.activations)
    remark = source.words.writing.between.join(
        [
            comma_list(list(names), source.words),
            shape_words(source.spec.network.layers, source.words),
            _how(source, trace),
            *convention_remark(index, source),
        ]
    )
    trained = trace.history or source.weights  # here, or by the author
    heading = source.words("training-heading" if trained else "training-heading-keyframes")
    plan = source.spec.parameters.train
    schedule = schedule_of(plan) if plan else None
    beats = training_beats(subject, source.words, opening=section.caption, schedule=schedule)
    return Section(index, "training", heading, remark, beats, subject, training_tree(subject))


def can_show_training(shape: Sequence[int]) -> bool:
    """Tell whether a training of a network can be shown in planes.

    It parts two classes along one input or in the plane of two; there three as well, and four where the last hidden
    layer has a plane of its own, as the scores of four have none.
    """
    inputs, hidden, outputs = shape[0], shape[-2], shape[-1]
    if outputs <= 2:
        return inputs <= 2
    return inputs == 2 and (outputs == 3 or (outputs <= MOST_PLANE_CLASSES and hidden <= 2))


def require_planes(kind: str, shape: Sequence[int]) -> None:
    """Raise LookupError where the networks of a section have no planes to be shown in."""
    if not can_show_training(shape):
        room = "2 inputs and 2 or 3 classes, 4 where the last hidden layer has 2 neurons, or 1 input and 2 classes"
        raise LookupError(f"{kind} shows networks of {room}; network.layers is {list(shape)}.")


def _how(source: Source, trace: Trace) -> str:
    words, plan, keyframes = source.words, source.spec.parameters.train, len(trace.snapshots)
    points = points_words(len(trace.dataset.x), words)
    if plan is None:
        counted = "remark-checkpoints" if source.weights else "remark-keyframes"
        order = [words("remark-steps-unknown")] if source.weights and not source.weights.steps else []
        return words.writing.between.join([points, words(counted, count=keyframes, digits=str(keyframes)), *order])
    decay = [words("remark-decay", decay=format_given(plan.weight_decay))] if plan.weight_decay else []
    name = optimizer_name(plan.optimizer, plan.batch, words)
    how = words("remark-optimizer", name=name, rate=format_given(plan.learning_rate))
    return words.writing.between.join([points, how, *batch_words(plan.batch, words), *decay])


def training_subject(section: TrainingSection, source: Source, trace: Trace) -> TrainingSubject:
    """Measure the course and judge its end."""
    history, dataset = trace.history, trace.dataset
    networks = [snapshot.network for snapshot in trace.snapshots]
    if history is None and len(networks) < 2:
        raise LookupError("training plays at least two snapshots; this sequence has one.")
    steps = source.weights.steps if source.weights else None
    if history:
        course = course_of_training(history, networks[0], dataset)
    else:
        course = course_of_keyframes(networks, dataset, steps=steps.numbers if steps else None)
    ended = course.network_at(course.rows - 1)
    verdict = judge(history, dataset, network=ended) if history else None
    wrong = _still_wrong(ended, dataset)
    return TrainingSubject(
        course=course,
        dataset=dataset,
        axis=StepAxis(section.steps, float(course.moments[-1])),
        names=() if history else tuple(snapshot.name for snapshot in trace.snapshots),
        said=() if history else tuple(moment_words(trace, snapshot, source.words) for snapshot in trace.snapshots),
        steps=steps.numbers if steps else (),
        unit=_unit(source),
        wrong=wrong[:0] if isinstance(verdict, Diverged) else wrong,  # what left the numbers sorts no points
        verdict=verdict,
        fit=None if dataset.y is None else fit_end(ended, dataset),
        rates=rates_of(train_plan(source.spec), course) if history else None,
        planar=can_show_training(course.network.shape),
    )


def _unit(source: Source) -> str:
    """Name what the axis counts, as messages name it."""
    if source.weights is None:
        return "step" if source.spec.parameters.train else "keyframe"
    return source.weights.steps.unit if source.weights.steps else "checkpoint"


def _still_wrong(network: Network, dataset: Dataset) -> Labels:
    """Return the points whose class a network does not find."""
    if dataset.classes is None:
        return np.zeros(0, dtype=np.int64)
    _, _, logits = propagate(network, dataset.x)
    return np.flatnonzero(output_of(network).predicted(logits) != dataset.classes)


def training_tree(subject: TrainingSubject) -> Mapping[str, Any]:
    """Build the section's entry in trace.json; what is not finite is null."""
    course = subject.course
    moments = course.moments.tolist() if subject.names else course.moments.astype(int).tolist()
    return {
        "scene": "training",
        "course": {
            "step": moments,
            "loss": finite_or_null(course.losses),
            score_key(course): finite_or_null(course.scores),
            **({} if subject.rates is None else {"learning_rate": subject.rates.tolist()}),
            "gradient_norm": [finite_or_null(row) for row in course.gradient_norms],
        },
        "keyframes": [
            {"name": name, "row": int(row)}
            for name, row in zip(subject.names, course.exact, strict=bool(subject.names))
        ],
        **_end_tree(subject),
    }


def _end_tree(subject: TrainingSubject) -> Mapping[str, Any]:
    if subject.fit is None:
        return {"wrong": len(subject.wrong), "verdict": verdict_tree(subject.verdict)}
    end = {"largest_error": subject.fit.error, "best": {"explained": subject.fit.line}}
    return {**end, "verdict": fit_verdict_tree(subject.verdict)}


# --- numbers -------------------------------------------------------------------------------------


def numbers_at(subject: TrainingSubject, row: int) -> tuple[Shown, ...]:
    """List every number on the screen at a row: step, loss, share right, gradient norms; none that is not finite."""
    course = subject.course
    step = () if subject.names else (step_number(course, row),)
    norms = [gradient_number(course, row, layer) for layer in range(course.gradient_norms.shape[1])]
    rate = () if subject.rates is None else (rate_number(subject, row),)
    found = (*step, loss_number(course, row), score_number(course, row), *rate, *norms)
    return tuple(shown for shown in found if shown.text)


# --- beats ---------------------------------------------------------------------------------------


def training_beats(
    subject: TrainingSubject, words: Catalogue, *, opening: str | None, schedule: Schedule = None
) -> tuple[Beat, ...]:
    """Open at the start, play every phase, judge the end."""
    caption = Caption(opening) if opening else _opening_words(subject, words, schedule)
    opened = Beat(OpenCourse(), move=2.4, hold=1.2, caption=caption, numbers=numbers_at(subject, 0))
    closed = Beat(CloseCourse(), move=1.2, hold=3.0, caption=_closing_words(subject, words))
    return (opened, *_plays(subject, words), closed)


def _plays(subject: TrainingSubject, words: Catalogue) -> Iterator[Beat]:
    told = list(_told_phases(subject, words))
    seconds = STILL_SECONDS if all(phase.kind == "still" for phase, _ in told) else SECONDS
    for phase, caption in told:
        moments = subject.course.moments
        share = subject.axis.share(float(moments[phase.end])) - subject.axis.share(float(moments[phase.start]))
        yield Beat(
            PlayCourse(phase.start, phase.end),
            move=max(LEAST_SECONDS, seconds * share),
            hold=1.2,
            caption=caption,
            numbers=numbers_at(subject, phase.end),
            replaces=tuple(shown.place for shown in numbers_at(subject, phase.start)),
        )


def _told_phases(subject: TrainingSubject, words: Catalogue) -> Iterator[tuple[Phase, Caption]]:
    course = subject.course
    if course.rows < 2:
        return
    if subject.names and len(subject.names) <= FEW_KEYFRAMES:
        for index in range(1, len(subject.names)):
            phase = Phase("slow", int(course.exact[index - 1]), int(course.exact[index]))
            yield phase, _keyframe_words(subject, index, phase, words)
        return
    found = phases(*seen_curve(subject), course.exact)
    for phase in found:
        yield phase, phase_words(subject, phase, found, words)


def seen_curve(subject: TrainingSubject) -> tuple[Array, Array, Array]:
    """Return the curves as they are seen, each (rows,) in shares of its axis: steps, losses, accuracies."""
    course = subject.course
    shares = subject.axis.shares(course.moments)
    axis = loss_axis(course.losses)
    heights = np.where(course.losses <= axis.high, axis.share(course.losses), ABOVE)
    return shares, heights, np.nan_to_num(course.scores, nan=0.0).clip(0.0, 1.0)


# --- captions ------------------------------------------------------------------------------------


def _opening_words(subject: TrainingSubject, words: Catalogue, schedule: Schedule) -> Caption:
    right = score_number(subject.course, 0)
    if subject.fit:
        return opening_of_fit(subject, right, words)
    if subject.names:
        messages = {"moment": "training-at-moment", "name": "training-opens-keyframe"}
        opens = checkpoint_words(subject, 0, right, words, **messages)
        return Caption(joined_sentences([opens, *_tied_words(subject, words)], words), (right,))
    opens = joined_sentences([words("training-opens", share=right.text), *_tied_words(subject, words)], words)
    rate = rate_words(subject, words, schedule)
    return Caption(f"{opens} {rate.text}", (right, *rate.numbers)) if rate else Caption(opens, (right,))


def _tied_words(subject: TrainingSubject, words: Catalogue) -> tuple[str, ...]:
    """Say that a course begins with equal scores at every point, if it does: all get the first class by rule alone."""
    _, _, scores = propagate(subject.course.network_at(0), subject.dataset.x)
    tied = scores.shape[-1] > 1 and not np.ptp(scores, axis=-1).any()
    return (words("training-opens-tied", label=words.called(0)),) if tied else ()


def _keyframe_words(subject: TrainingSubject, index: int, phase: Phase, words: Catalogue) -> Caption:
    before, after = subject.said[index - 1 : index + 1]
    old, new = losses_apart(subject.course, phase.start, phase.end)
    if subject.steps:
        told = words("training-between-moments", before=before, after=after, old=old.text, new=new.text)
        return Caption(capital(told, words), (old, new))
    told = words("training-from-keyframe", before=before, after=after, old=old.text, new=new.text)
    return Caption(told, (old, new))


def _closing_words(subject: TrainingSubject, words: Catalogue) -> Caption:
    """Give the verdict of a training, or the last accuracy of keyframes, and say what the rings are."""
    if subject.fit:
        return closing_of_fit(subject, subject.fit, words)
    count = subject.ringed
    rings = (Shown(str(count), "wrong"),) if count else ()
    ringed = (words("training-ringed", count=count, digits=str(count)),) if count else ()
    if subject.verdict is None:
        right = score_number(subject.course, subject.course.rows - 1)
        messages = {"moment": "training-at-moment", "name": "training-ends-keyframe"}
        told = checkpoint_words(subject, -1, right, words, **messages)
        return Caption(joined_sentences([told, *ringed], words), (right, *rings))
    classes = subject.course.network.shape[-1]
    verdict = verdict_words(subject.verdict, words, task=subject.dataset.kind, classes=classes, points="named")
    told = words("sentence", words=capital(verdict, words))
    return Caption(joined_sentences([told, *ringed], words), (*verdict_numbers(subject.verdict, "verdict"), *rings))
