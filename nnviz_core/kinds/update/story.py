"""One step of gradient descent: from the gradient of each point to their mean, and from one weight to all."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.landscape import draw_batches, mean_loss, weight_gradients
from nnviz_core.backprop.network import Array, Network, own_parameters, to_vector
from nnviz_core.backprop.passes import SamplePass
from nnviz_core.backprop.shown_neurons import shown_columns
from nnviz_core.backprop.sums import total
from nnviz_core.backprop.ties import first_largest
from nnviz_core.backprop.trace import Trace
from nnviz_core.config.loading import Source
from nnviz_core.config.sections import BackwardSection, UpdateSection
from nnviz_core.kinds.backward.story import backward_beats, backward_subject
from nnviz_core.kinds.descent import learning_rate_of, loss_and_gradient
from nnviz_core.kinds.forward.story import parameter_numbers
from nnviz_core.kinds.one_pass import one_pass, remark, timeless_remark
from nnviz_core.kinds.update.actions import (
    Average,
    CountLoss,
    DrawBatches,
    MiniBatch,
    MoveAll,
    MoveOne,
    Spread,
    Stand,
    TakeMean,
    TakeStage,
    UpdateSubject,
    Weight,
)
from nnviz_core.kinds.update.captions import (
    all_move_words,
    batch_words,
    bias_rule,
    change_of_loss,
    example_letter,
    example_words,
    loss_words,
    mean_words,
    pull_words,
    rule,
)
from nnviz_core.kinds.update.numbers import (
    GRADCHECK,
    batch_numbers,
    down_place,
    labelled_weights,
    loss_before,
    losses_after,
    mean_number,
    mean_numbers,
    mean_place,
    new_numbers,
    new_weight,
    numbers_left,
    stage_numbers,
    update_tree,
    value_of,
)
from nnviz_core.kinds.update.stages import Descent, descent_at, stage_equation, stage_words, step_stages
from nnviz_core.look.density import labelling_of
from nnviz_core.story.beats import Beat, Caption, Section
from nnviz_core.story.run import Sample, pick_sample, pick_snapshot, sample_pass, train_plan
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown
from nnviz_core.words.phrases import points_words

BATCHES, BATCH = 3, 32  # mini-batches that are drawn, and their size where the training has none
LEAST_BATCHES = 2  # of which a picture of mini-batches makes sense


def compose_update(index: int, section: UpdateSection, source: Source, trace: Trace) -> Section:
    """Make an update section. Raises LookupError where there is no snapshot or no finite gradient."""
    snapshot, words = pick_snapshot(trace, section.snapshot), source.words
    before: tuple[Beat, ...] = ()
    if section.sample is not None:
        follows = _follows_backward(index, section, source, trace)
        passing, tree, told = one_pass(section.snapshot, section.sample, source, trace, check=follows)
        going_back = backward_subject(passing, tree.get("gradcheck"))
        before = backward_beats(going_back, words, opening=None, jacobian=False)
        passed, sample = passing.passed, tree["sample"]["index"]
    else:
        passed, sample = sample_pass(snapshot.network, pick_sample(trace.dataset, snapshot.network, 0)), None
        tree = {"snapshot": {"index": snapshot.index, "name": snapshot.name}, "dataset": {}}
        told = remark(trace, snapshot, words, what=points_words(len(trace.dataset.x), words))
    train = source.spec.parameters.train
    batch = train.batch if train and isinstance(train.batch, int) else None
    goes_on = train and not section.learning_rate
    subject = update_subject(
        snapshot.network,
        trace.dataset,
        learning_rate_of(section, source, trace, snapshot),
        descent=descent_at(trace, snapshot, train_plan(source.spec)) if goes_on else None,
        passed=passed,
        follows_sample=section.sample is not None,
        sample=sample,
        batch=batch,
    )
    tree = {**tree, "dataset": {**tree["dataset"], "loss": subject.loss, "points": len(trace.dataset.x)}}
    told_beats = update_beats(subject, words, opening=section.caption, standing=numbers_left(before), batch=batch)
    points = points_words(len(trace.dataset.x), words)
    of_points, after = remark(trace, snapshot, words, what=points), timeless_remark(snapshot, words, what=points)
    beats = tuple(_with_remark(beat, of_points if of_points != told else None, after) for beat in told_beats)
    heading = words("update-heading", optimizer=subject.stages[-1].name if subject.stages else "sgd")
    return Section(index, "update", heading, told, beats, subject, update_tree(subject, tree))


def _with_remark(beat: Beat, of_points: str | None, after: str) -> Beat:
    """Let what stands at the top right follow: the mean is that of all points, and weights that moved are others."""
    match beat.action:
        case TakeMean():
            return replace(beat, remark=of_points)
        case MoveOne():
            return replace(beat, remark=after)
        case _:
            return beat


def _follows_backward(index: int, section: UpdateSection, source: Source, trace: Trace) -> bool:
    """Say whether the section before carries the gradient of the same sample back, so that this one can go on."""
    before = source.spec.sections[index - 1] if index else None
    return isinstance(before, BackwardSection) and _followed(before, trace) == _followed(section, trace)


def _followed(section: BackwardSection | UpdateSection, trace: Trace) -> tuple[int, Sample | None]:
    snapshot, reference = pick_snapshot(trace, section.snapshot), section.sample
    return snapshot.index, None if reference is None else pick_sample(trace.dataset, snapshot.network, reference)


def update_subject(
    network: Network,
    dataset: Dataset,
    learning_rate: float,
    *,
    passed: SamplePass,
    follows_sample: bool,
    sample: int | None,
    batch: int | None,
    descent: Descent | None = None,
) -> UpdateSubject:
    """Take one step from the gradient of the mean loss: against it, or as a training goes on from there.

    Raises LookupError where the gradient is not finite.
    """
    loss, gradient = loss_and_gradient(network, dataset, longest=learning_rate)
    stages = step_stages(network, gradient, descent) if descent else ()
    gradients = network.with_vector(gradient)
    down = to_vector(stages[-1].values) if stages else gradient
    after = network.with_vector(to_vector(network) - learning_rate * down)
    example = _example(passed, gradients)
    spread = weight_gradients(network, dataset, example.layer, row=example.row, column=example.column)
    return UpdateSubject(
        passed=passed,
        follows_sample=follows_sample,
        sample=sample,
        network=network,
        gradient=gradients,
        after=after,
        learning_rate=learning_rate,
        loss=loss,
        loss_after=mean_loss(after, dataset),
        example=example,
        point_gradients=spread,
        batches=_batches(spread, batch),
        stages=stages,
    )


def _example(passed: SamplePass, gradient: Network) -> Weight:
    """Choose the weight of the steepest gradient among those with a number; among all drawn where none has one."""
    columns = shown_columns(passed)
    candidates = list(labelled_weights(passed)) or [
        Weight(layer.index, j, k)
        for layer in passed.layers
        for j in columns[layer.index].shown
        for k in (range(len(layer.a_in)) if columns[layer.index - 1].picture else columns[layer.index - 1].shown)
    ]
    return candidates[first_largest([abs(value_of(gradient, weight)) for weight in candidates])]


def _batches(gradients: Array, size: int | None) -> tuple[MiniBatch, ...]:
    """Draw mini-batches of the training's size, or else of a usual one; none of too few points."""
    size = size or BATCH
    if len(gradients) < LEAST_BATCHES * size:
        return ()
    rows = draw_batches(len(gradients), size=size, count=BATCHES, rng=np.random.default_rng(0))
    return tuple(MiniBatch(each, float(total(gradients[each]) / len(each))) for each in rows)


# --- beats ---------------------------------------------------------------------------------------


def update_beats(
    subject: UpdateSubject, words: Catalogue, *, opening: str | None, standing: tuple[Shown, ...], batch: int | None
) -> Iterator[Beat]:
    """Go from the gradients of all points to the step, after a sample's own gradient or before the mean is explained.

    `standing` are the numbers of the sample's pass that are on the screen.
    """
    if subject.follows_sample:
        yield from _means(subject, words, opening=opening, standing=standing, batch=batch)
        taken = tuple(shown.place for shown in standing if shown.place not in GRADCHECK)
        leaving = (*taken, *_on_the_line(subject))
        id = "update-take-mean" if subject.passed.has_biases else "update-take-mean-no-bias"
        yield _take_mean(subject, words(id, count=len(subject.point_gradients)), replaces=leaving)
    else:
        yield _stand(subject, words, opening=opening)
        caption = mean_words(subject, words)
        replaced = tuple(each.place for each in parameter_numbers(subject.passed))
        yield _take_mean(subject, caption, replaces=replaced)
        yield from _means(subject, words, opening=None, standing=(), batch=batch)
    yield from _stages(subject, words)
    yield from _steps(subject, words)


def _stages(subject: UpdateSubject, words: Catalogue) -> Iterator[Beat]:
    """Turn every gradient into what weight decay and the optimizer make of it."""
    for k in range(len(subject.stages)):
        before = [each.place for each in stage_numbers(subject, k - 1)]
        line = _on_the_line(subject) if not k and not subject.follows_sample else ()
        yield Beat(
            TakeStage(k),
            move=2.6,
            hold=1.0,
            caption=stage_words(subject, k, words),
            equation=stage_equation(subject, k, words, example_letter(subject)),
            numbers=stage_numbers(subject, k),
            replaces=tuple(dict.fromkeys([*before, *line])),
        )


def _steps(subject: UpdateSubject, words: Catalogue) -> Iterator[Beat]:
    """Move one weight, then all parameters, then say what that does to the loss."""
    example, count = subject.example, parameter_count(subject)
    shown = (new_weight(subject, example),) if _labelled(subject, example) else ()
    yield Beat(
        MoveOne(),
        move=3.0,
        hold=1.2,
        caption=Caption(words("update-one-moves", against=subject.stages[-1].name if subject.stages else "gradient")),
        equation=rule(subject, words),
        numbers=shown,
        replaces=_used_by_one(subject),
    )
    yield Beat(
        MoveAll(),
        move=3.0,
        hold=0.8,
        caption=Caption(all_move_words(subject, words, count=count)),
        equation=bias_rule(subject, words),
        numbers=new_numbers(subject),
        replaces=tuple(each.place for each in stage_numbers(subject, len(subject.stages) - 1)),
    )
    yield Beat(
        CountLoss(),
        move=2.2,
        hold=2.4,
        caption=loss_words(subject, words),
        equation=change_of_loss(subject, words),
        numbers=losses_after(subject),
    )


def _used_by_one(subject: UpdateSubject) -> tuple[str, ...]:
    """List the places of the numbers that leave as the example moves."""
    return (down_place(subject, subject.example),) if subject.stages else _on_the_line(subject)


def _on_the_line(subject: UpdateSubject) -> tuple[str, ...]:
    """List the places of the means that stand on the line of numbers."""
    return mean_place(subject.example), *(each.place for each in batch_numbers(subject))


def _stand(subject: UpdateSubject, words: Catalogue, *, opening: str | None) -> Beat:
    loss = loss_before(subject)
    caption = Caption(opening) if opening else Caption(words("update-opening", loss=loss.text), (loss,))
    return Beat(Stand(), move=1.6, hold=0.6, caption=caption, numbers=(*parameter_numbers(subject.passed), loss))


def parameter_count(subject: UpdateSubject) -> int:
    """Count the parameters."""
    return len(own_parameters(subject.network))


def _labelled(subject: UpdateSubject, weight: Weight) -> bool:
    return labelling_of(subject.passed, weight.layer) != "none"


def _take_mean(subject: UpdateSubject, caption: str, *, replaces: tuple[str, ...]) -> Beat:
    return Beat(
        TakeMean(),
        move=2.4,
        hold=0.8,
        caption=Caption(caption),
        numbers=(*mean_numbers(subject), loss_before(subject)),
        replaces=replaces,
    )


def _means(
    subject: UpdateSubject,
    words: Catalogue,
    *,
    opening: str | None,
    standing: tuple[Shown, ...],
    batch: int | None,
) -> Iterator[Beat]:
    """Spread the gradients of the example, one a point, and gather them in means."""
    weight, count = example_words(subject, words), len(subject.point_gradients)
    one = words("update-one-point", weight=weight, count=count, digits=str(count))
    known = not subject.follows_sample and _labelled(subject, subject.example)
    new = () if known else (mean_number(subject, subject.example),)
    every = words("update-every-point", weight=weight, count=count, digits=str(count))
    yield Beat(
        Spread(),
        move=2.6,
        hold=0.8,
        caption=Caption(opening or (one if subject.follows_sample else every)),
        numbers=tuple(shown for shown in standing if shown.place not in GRADCHECK),
        passing=tuple(shown for shown in standing if shown.place in GRADCHECK),
    )
    yield Beat(
        Average(),
        move=2.4,
        hold=1.0,
        caption=Caption(pull_words(subject, words)),
        numbers=new,
    )
    if subject.batches:
        yield Beat(
            DrawBatches(),
            move=3.6,
            hold=1.2,
            caption=batch_words(subject, words, trained=batch),
            numbers=batch_numbers(subject),
        )
