"""A sweep: one slider moves through its range, and the whole network follows live."""

from collections.abc import Iterator, Sequence
from typing import Any, assert_never

import numpy as np

from nnviz_core.backprop.least_squares import explained_share, spread_of
from nnviz_core.backprop.network import (
    Array,
    Network,
    own_parameters,
    parameter_index,
    stack,
    to_vector,
    weight_indices,
)
from nnviz_core.backprop.outputs import output_of
from nnviz_core.backprop.sums import total
from nnviz_core.backprop.sweep import Followed, follow
from nnviz_core.backprop.trace import Trace
from nnviz_core.config.loading import Source
from nnviz_core.config.parameters import SweepSpec
from nnviz_core.config.sections import SweepSection
from nnviz_core.kinds.one_pass import sample_name
from nnviz_core.kinds.sweep.actions import DrawLoss, Reading, ShowPass, ShowSliders, SweepSubject, SweepTo
from nnviz_core.kinds.sweep.readings import focus_reading, loss_readings, panel_readings, pass_readings
from nnviz_core.kinds.sweep.rests import stretches
from nnviz_core.story.beats import Beat, Caption, Section
from nnviz_core.story.run import pick_sample, scaled_layer, targets_of_sample
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown, format_number
from nnviz_core.words.parameters import parameter_text
from nnviz_core.words.phrases import activations_words, points_words, shape_words

SECONDS = 11.0  # from one end of the range to the other
SAMPLES_A_SECOND = 2.5
LEAST_SECONDS, MOST_SECONDS = 2.2, 16.0  # of one motion


# --- what is computed ------------------------------------------------------------------------------


def compose_sweep(index: int, section: SweepSection, source: Source, trace: Trace) -> Section:
    """Compute everything that the sweep shows, at every value. Raises LookupError for a missing sample."""
    sweep, base = source.spec.parameters.sweep, (source.snapshots or ())[0][1]
    assert sweep is not None
    subject = sweep_subject(sweep, base, section.sample, trace)
    words = source.words
    which, points = activations_words(base.activations, words), points_words(len(trace.dataset.x), words)
    remark = words.writing.between.join([which, shape_words(base.shape, words), points, _who(subject, words)])
    beats = tuple(sweep_beats(subject, words, opening=section.caption))
    return Section(index, "sweep", _heading(subject, words), remark, beats, subject, sweep_tree(subject))


def sweep_subject(sweep: SweepSpec, base: Network, reference: Any, trace: Trace) -> SweepSubject:
    """Follow the sample, or every sample, through the range."""
    values = np.array(sweep.swept)
    n, shape = len(values), base.shape
    if sweep.kind == "sample":
        samples = [pick_sample(trace.dataset, base, int(value)) for value in values]
        networks, snapshots = stack([base] * n), [0] * n
    else:
        samples = [pick_sample(trace.dataset, base, reference)] * n
        networks, snapshots = stack([snapshot.network for snapshot in trace.snapshots]), list(range(n))
    moved = moved_parameters(sweep, shape)
    x, y = np.array([sample.x for sample in samples]), np.array([targets_of_sample(base, each) for each in samples])
    followed, vectors = follow(networks, x, y), to_vector(networks)
    numbers: dict[str, Array] = {
        "values": values,
        "x": x,
        "loss": followed.loss,
        "mean_loss": trace.losses[snapshots],
        **_scores(trace, snapshots),
        "moved": vectors[:, list(moved)],
    }
    if sweep.kind != "sample":
        numbers["slope"] = slope_of(sweep, base, followed, moved)
    return SweepSubject(
        kind=sweep.kind,
        parameter=sweep.parameter,
        base=base,
        dataset=trace.dataset,
        samples=tuple(samples),
        labels=np.array([0 if each.label is None else each.label for each in samples], dtype=np.int64),
        moved=moved,
        followed=followed,
        numbers=numbers,
        vectors=vectors,
    )


def _scores(trace: Trace, snapshots: Sequence[int]) -> dict[str, Array]:
    """Give the share that is right at every value: the accuracy, or where answers are numbers R^2."""
    if trace.dataset.y is None:
        return {"accuracy": trace.accuracies[snapshots]}
    return {"explained": explained_share(trace.losses[snapshots], spread_of(trace.dataset.y))}


def moved_parameters(sweep: SweepSpec, shape: Sequence[int]) -> tuple[int, ...]:
    """List the parameters that move, by their place in to_vector."""
    match sweep.kind:
        case "parameter":
            return (parameter_index(sweep.parameter, shape),)
        case "scale":
            return weight_indices(scaled_layer(sweep.parameter), shape)
        case "sample":
            return ()
        case _:
            assert_never(sweep.kind)


def slope_of(sweep: SweepSpec, base: Network, followed: Followed, moved: Sequence[int]) -> Array:
    """Return dL/dvalue of the sample's loss, (n,): for a factor on weights w, the sum of dL/dw times w."""
    grads = followed.grads[:, list(moved)]
    weights = to_vector(base)[list(moved)] if sweep.kind == "scale" else np.ones(1)
    return total(grads * weights)


def sweep_tree(subject: SweepSubject) -> dict[str, Any]:
    """Build the section's entry in trace.json."""
    followed = subject.followed
    return {
        "scene": "sweep",
        "parameter": subject.parameter,
        "layers": [{"weights": layer.weights.tolist(), "bias": layer.bias.tolist()} for layer in subject.base.layers],
        "sweep": {
            **{name: values.tolist() for name, values in subject.numbers.items()},
            "samples": [sample.index for sample in subject.samples],
            "z": [z.tolist() for z in followed.zs],
            "a": [a.tolist() for a in followed.a_s],
            "slopes": [slope.tolist() for slope in followed.slopes],
            "grads": followed.grads.tolist(),
        },
    }


# --- beats ---------------------------------------------------------------------------------------


def sweep_beats(subject: SweepSubject, words: Catalogue, *, opening: str | None) -> Iterator[Beat]:
    """Show the sliders, what follows them, and the loss; then move, resting where something happens."""
    sliders, passes = panel_readings(subject), tuple(pass_readings(subject))
    losses = tuple(loss_readings(subject).values())
    yield Beat(
        ShowSliders(),
        move=1.6,
        hold=0.8,
        caption=Caption(opening or _opening_words(subject, words)),
        numbers=_at(sliders, 0),
    )
    runs, told = _pass_words(subject, words), _loss_words(subject, words)
    yield Beat(ShowPass(), move=1.8, hold=1.2, caption=Caption(runs), numbers=_at(passes, 0))
    kept = focus_reading(subject)
    leaving = tuple(shown.place for shown in _at(sliders, 0) if kept and shown.place != kept.at(0).place)
    yield Beat(DrawLoss(), move=2.2, hold=1.2, caption=Caption(told), numbers=_at(losses, 0), replaces=leaving)
    followed = (*((kept,) if kept else sliders), *passes, *losses)
    moving = tuple(reading for reading in followed if reading.moves)
    for start, stop, caption, resting in stretches(subject, words):
        yield Beat(
            SweepTo(stop),
            move=_seconds(subject, stop - start),
            hold=(3.0 if stop == subject.count - 1 else 1.8) if resting else 0.2,
            caption=caption,
            numbers=_at(moving, stop),
            replaces=tuple(shown.place for shown in _at(moving, start)),
        )


def _at(readings: Sequence[Reading], index: int) -> tuple[Shown, ...]:
    return tuple(reading.at(index) for reading in readings)


def _seconds(subject: SweepSubject, steps: int) -> float:
    """Return how long a motion takes."""
    whole = SECONDS * steps / subject.count
    return min(max(steps / SAMPLES_A_SECOND if subject.kind == "sample" else whole, LEAST_SECONDS), MOST_SECONDS)


def _heading(subject: SweepSubject, words: Catalogue) -> str:
    match subject.kind:
        case "parameter":
            return words("sweep-heading-parameter", parameter=parameter_text(subject.parameter, words.writing))
        case "scale":
            return words("sweep-heading-scale", layer=str(scaled_layer(subject.parameter)))
        case "sample":
            return words("sweep-heading-sample")
        case _:
            assert_never(subject.kind)


def _who(subject: SweepSubject, words: Catalogue) -> str:
    samples = subject.samples
    if subject.kind == "sample":
        return words("remark-samples", first=str(samples[0].index), last=str(samples[-1].index))
    if samples[0].y is not None:
        return words(
            "remark-sample-of-target", sample=sample_name(samples[0], words), target=format_number(samples[0].y[0])
        )
    return words(
        "remark-sample-of-class", sample=sample_name(samples[0], words), label=words.called(int(subject.labels[0]))
    )


def _opening_words(subject: SweepSubject, words: Catalogue) -> str:
    total = len(own_parameters(subject.base))
    count: dict[str, str | int] = {"count": total, "digits": str(total)}
    match subject.kind:
        case "parameter":
            return words("sweep-opens-parameter", parameter=parameter_text(subject.parameter, words.writing), **count)
        case "scale":
            return words("sweep-opens-scale", **count)
        case "sample":
            return words("sweep-opens-sample", **count)
        case _:
            assert_never(subject.kind)


def _pass_words(subject: SweepSubject, words: Catalogue) -> str:
    if subject.kind != "sample":
        return words("sweep-pass")
    if output_of(subject.base).probabilities:
        return words("sweep-pass-of-samples")
    return words("sweep-pass-of-samples-to-outputs")


def _loss_words(subject: SweepSubject, words: Catalogue) -> str:
    return words("sweep-loss-of-samples" if subject.kind == "sample" else "sweep-loss")
