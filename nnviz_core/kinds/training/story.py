"""Training: the parameter sequence is played, phase by phase, and its end is judged."""

from collections.abc import Iterator, Mapping
from math import isfinite
from typing import Any, assert_never

import numpy as np

from nnviz_core.backprop.course import Course, course_of_keyframes, course_of_training
from nnviz_core.backprop.network import Array
from nnviz_core.backprop.outputs import OUTPUTS
from nnviz_core.backprop.passes import propagate
from nnviz_core.backprop.ties import first_largest, first_smallest
from nnviz_core.backprop.trace import Trace
from nnviz_core.backprop.verdict import judge
from nnviz_core.config.loading import Source
from nnviz_core.config.sections import TrainingSection
from nnviz_core.kinds.convention import convention_remark
from nnviz_core.kinds.training.actions import CloseCourse, OpenCourse, PlayCourse, TrainingSubject
from nnviz_core.kinds.training.phases import CLEAR_GAIN, Phase, phases
from nnviz_core.look.loss_axis import loss_axis_end
from nnviz_core.look.step_axis import StepAxis
from nnviz_core.story.beats import Beat, Caption, Section
from nnviz_core.words.numbers import Shown, format_number
from nnviz_core.words.phrases import activation_label, percent, shape_words
from nnviz_core.words.verdicts import verdict_numbers, verdict_tree, verdict_words

SECONDS, STILL_SECONDS = 18.0, 7.0  # for the whole axis; where the loss stays still all the way
LEAST_SECONDS = 1.5  # for one phase
FEW_KEYFRAMES = 6  # up to here the film rests at every keyframe
ABOVE = 1.05  # heights of the plot, for all that lies above it


def compose_training(index: int, section: TrainingSection, source: Source, trace: Trace) -> Section:
    """Play a training or a sequence of keyframes. Raises LookupError where there is nothing to play."""
    _require_planes(source)
    subject = training_subject(section, source, trace)
    names = dict.fromkeys(activation_label(name) for name in source.spec.network.activations)
    remark = " · ".join(
        [
            ", ".join(names),
            shape_words(source.spec.network.layers),
            _how(source, trace),
            *convention_remark(index, source),
        ]
    )
    heading = "How it learns" if trace.history else "From keyframe to keyframe"
    beats = training_beats(subject, opening=section.caption)
    return Section(index, "training", heading, remark, beats, subject, training_tree(subject))


def _require_planes(source: Source) -> None:
    shape = source.spec.network.layers
    if shape[0] != 2 or source.spec.network.classes != 2:
        raise LookupError(
            f"training draws the line between 2 classes in the plane of 2 inputs; network.layers is {list(shape)}."
        )
    if source.spec.parameters.sweep:
        raise LookupError('training plays train, keyframes or file; for parameters.sweep use scene = "sweep".')


def _how(source: Source, trace: Trace) -> str:
    points, plan = f"{len(trace.dataset.x)} points", source.spec.parameters.train
    if plan is None:
        return f"{points} · {len(trace.snapshots)} keyframes"
    return f"{points} · {plan.optimizer}, rate {plan.learning_rate:g}"


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
    _, _, logits = propagate(ended, dataset.x)
    return TrainingSubject(
        course=course,
        dataset=dataset,
        axis=StepAxis(section.steps, float(course.moments[-1])),
        names=() if history else tuple(snapshot.name for snapshot in trace.snapshots),
        unit=steps.unit if steps else "step" if history else "keyframe",
        wrong=np.flatnonzero(OUTPUTS[ended.output].predicted(logits) != dataset.labels),
        verdict=judge(history, dataset, network=ended) if history else None,
    )


def training_tree(subject: TrainingSubject) -> Mapping[str, Any]:
    """Build the section's entry in trace.json; what is not finite is null."""
    course = subject.course
    moments = course.moments.tolist() if subject.names else course.moments.astype(int).tolist()
    return {
        "scene": "training",
        "course": {
            "step": moments,
            "loss": _finite(course.losses),
            "accuracy": course.accuracies.tolist(),
            "gradient_norm": [_finite(row) for row in course.gradient_norms],
        },
        "keyframes": [
            {"name": name, "row": int(row)}
            for name, row in zip(subject.names, course.exact, strict=bool(subject.names))
        ],
        "wrong": len(subject.wrong),
        "verdict": verdict_tree(subject.verdict),
    }


def _finite(values: Array) -> list[float | None]:
    return [value if isfinite(value) else None for value in values.tolist()]


# --- numbers -------------------------------------------------------------------------------------


def numbers_at(subject: TrainingSubject, row: int) -> tuple[Shown, ...]:
    """List every number on the screen at a row: step, loss, accuracy, gradient norms; none that is not finite."""
    course = subject.course
    step = () if subject.names else (step_number(course, row),)
    norms = [gradient_number(course, row, layer) for layer in range(course.gradient_norms.shape[1])]
    found = (*step, loss_number(course, row), accuracy_number(course, row), *norms)
    return tuple(shown for shown in found if shown.text)


def step_number(course: Course, row: int) -> Shown:
    """Give the training step of a row."""
    return Shown(str(int(course.moments[row])), f"course.step[{row}]")


def loss_number(course: Course, row: int) -> Shown:
    """Give the loss of a row."""
    return Shown(_written(float(course.losses[row])), f"course.loss[{row}]")


def accuracy_number(course: Course, row: int) -> Shown:
    """Give the share of points that a row gets right."""
    return Shown(percent(float(course.accuracies[row])), f"course.accuracy[{row}]")


def gradient_number(course: Course, row: int, layer: int) -> Shown:
    """Give the length of a layer's weight gradient (layers from 0)."""
    return Shown(_written(float(course.gradient_norms[row, layer])), f"course.gradient_norm[{row}][{layer}]")


def _written(value: float) -> str:
    return format_number(value) if isfinite(value) else ""


# --- beats ---------------------------------------------------------------------------------------


def training_beats(subject: TrainingSubject, *, opening: str | None) -> tuple[Beat, ...]:
    """Open at the start, play every phase, judge the end."""
    return (_open(subject, opening), *_plays(subject), _close(subject))


def _open(subject: TrainingSubject, opening: str | None) -> Beat:
    right = accuracy_number(subject.course, 0)
    start = f"“{subject.names[0]}”" if subject.names else "Before training"
    words = Caption(opening) if opening else Caption(f"{start}: {right.text} of the points are right.", (right,))
    return Beat(OpenCourse(), move=2.4, hold=1.2, caption=words, numbers=numbers_at(subject, 0))


def _plays(subject: TrainingSubject) -> Iterator[Beat]:
    told = list(_told_phases(subject))
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


def _told_phases(subject: TrainingSubject) -> Iterator[tuple[Phase, Caption]]:
    course = subject.course
    if course.rows < 2:
        return
    if subject.names and len(subject.names) <= FEW_KEYFRAMES:
        for index in range(1, len(subject.names)):
            phase = Phase("slow", int(course.exact[index - 1]), int(course.exact[index]))
            yield phase, _keyframe_words(subject, index, phase)
        return
    for phase in phases(*seen_curve(subject), course.exact):
        yield phase, _phase_words(subject, phase)


def seen_curve(subject: TrainingSubject) -> tuple[Array, Array, Array]:
    """Return the curves as they are seen, each (rows,) in shares of its axis: steps, losses, accuracies."""
    course = subject.course
    shares = np.array([subject.axis.share(moment) for moment in course.moments.tolist()])
    heights = np.nan_to_num(course.losses / loss_axis_end(course.losses), nan=ABOVE, posinf=ABOVE).clip(0, ABOVE)
    return shares, heights, course.accuracies


# --- captions ------------------------------------------------------------------------------------


def _keyframe_words(subject: TrainingSubject, index: int, phase: Phase) -> Caption:
    before, after = subject.names[index - 1 : index + 1]
    old, new = loss_number(subject.course, phase.start), loss_number(subject.course, phase.end)
    return Caption(f"From “{before}” to “{after}”: the loss goes from {old.text} to {new.text}.", (old, new))


def _phase_words(subject: TrainingSubject, phase: Phase) -> Caption:
    """Say what to watch in a phase, from the numbers at its ends."""
    course, until = subject.course, _until(subject, phase.end)
    old, new = loss_number(course, phase.start), loss_number(course, phase.end)
    step = () if subject.names else (step_number(course, phase.end),)
    match phase.kind:
        case "still":
            return Caption(
                f"{_when(course, phase)} the loss hardly moves: {old.text} to {new.text} {until}.", (old, new, *step)
            )
        case "beyond":
            return Caption(f"The loss is off its axis: {new.text} {until}.", (new, *step))
        case "restless":
            low, high = (loss_number(course, row) for row in _extremes(course, phase))
            return Caption(f"The loss jumps between {low.text} and {high.text} {until}.", (low, high, *step))
        case "rising":
            return Caption(f"The loss rises: {old.text} to {new.text} {until}.", (old, new, *step))
        case "slow":
            return Caption(f"Slowly down: loss {old.text} to {new.text} {until}.", (old, new, *step))
        case "steep":
            waits = abs(course.accuracies[phase.end] - course.accuracies[phase.start]) < CLEAR_GAIN
            rest = "; the accuracy waits" if waits and phase.start == 0 else ""
            return Caption(f"The loss falls fast: {old.text} to {new.text} {until}{rest}.", (old, new, *step))
        case "gaining":
            wrong, right = accuracy_number(course, phase.start), accuracy_number(course, phase.end)
            return Caption(f"Accuracy climbs: {wrong.text} to {right.text} right {until}.", (wrong, right, *step))
        case _:
            assert_never(phase.kind)


def _extremes(course: Course, phase: Phase) -> tuple[int, int]:
    """Return the rows of the smallest and the largest loss in a phase."""
    inside = course.losses[phase.start : phase.end + 1]
    return phase.start + first_smallest(inside), phase.start + first_largest(inside)


def _when(course: Course, phase: Phase) -> str:
    match (phase.start == 0, phase.end == course.rows - 1):
        case (True, True):
            return "All the way"
        case (True, False):
            return "At first"
        case (False, True):
            return "From here on"
        case _:
            return "On a plateau"


def _until(subject: TrainingSubject, row: int) -> str:
    if subject.names:
        return f"by “{subject.names[subject.course.place_before(row)]}”"
    return f"by step {step_number(subject.course, row).text}"


def _close(subject: TrainingSubject) -> Beat:
    return Beat(CloseCourse(), move=1.2, hold=3.0, caption=_closing_words(subject))


def _closing_words(subject: TrainingSubject) -> Caption:
    """Give the verdict of a training, or the last accuracy of keyframes, and say what the rings are."""
    count = len(subject.wrong)
    rings = (Shown(str(count), "wrong"),) if count else ()
    ringed = f" Ringed: {count} still wrong." if count else ""
    if subject.verdict is None:
        row = subject.course.rows - 1
        right = accuracy_number(subject.course, row)
        return Caption(f"“{subject.names[-1]}” has {right.text} of the points right.{ringed}", (right, *rings))
    sentence = verdict_words(subject.verdict, task=subject.dataset.kind)
    words = f"{sentence[0].upper()}{sentence[1:]}.{ringed}"
    return Caption(words, (*verdict_numbers(subject.verdict, "verdict"), *rings))
