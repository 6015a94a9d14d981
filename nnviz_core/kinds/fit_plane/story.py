"""How a network makes a number: every neuron's curve over the inputs is bent, weighted and added to the others."""

from collections.abc import Iterator
from typing import Any

import numpy as np

from nnviz_core.backprop.least_squares import best_affine, best_affine_of, explained_share, spread_of
from nnviz_core.backprop.network import Array, Network
from nnviz_core.backprop.passes import propagate
from nnviz_core.backprop.trace import Snapshot, Trace
from nnviz_core.config.loading import Source
from nnviz_core.config.sections import PlaneSection
from nnviz_core.kinds.convention import convention_remark
from nnviz_core.kinds.fit_plane.actions import (
    AddCurves,
    BendOutput,
    BendSums,
    DrawSums,
    FitPlaneSubject,
    LayTargets,
    ShowErrors,
    WeighCurves,
)
from nnviz_core.kinds.one_pass import remark as remark_of
from nnviz_core.story.beats import Beat, Caption, Section
from nnviz_core.story.run import moment_words, pick_snapshot
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown, format_number
from nnviz_core.words.phrases import activation_label, explained_text, percent, points_words

STRAIGHT = 1e-6  # of the size of what is drawn, how far a line may be off a straight one
SECONDS_A_CURVE = 1.3  # while curves are added


def compose_fit_plane(index: int, section: PlaneSection, source: Source, trace: Trace) -> Section:
    """Make a plane section of numbers. Raises LookupError where there is no such snapshot, or nothing to explain."""
    snapshot = pick_snapshot(trace, section.snapshot)
    y = trace.dataset.numbers
    if not np.ptp(y):
        raise LookupError(f"the numbers of these points are all {y[0, 0]:g}, so that there is nothing to explain.")
    explained = float(explained_share(trace.losses[snapshot.index], spread_of(y)))
    line, bent = best_affine_of(trace.dataset).explained, bent_neurons(snapshot.network, trace.dataset.x)
    subject = FitPlaneSubject(snapshot.network, trace.dataset, explained, line, bent)
    words = source.words
    what = points_words(len(trace.dataset.x), words)
    parts = remark_of(trace, snapshot, words, what=what), *convention_remark(index, source)
    remark = words.writing.between.join(parts)
    moment = moment_words(trace, snapshot, words)
    beats = tuple(fit_plane_beats(subject, words, opening=section.caption, moment=moment))
    heading = words("fit-plane-heading")
    return Section(index, "plane", heading, remark, beats, subject, _tree(snapshot, subject, trace))


def bent_neurons(network: Network, x: Array) -> tuple[int, ...]:
    """Count, for each hidden layer, the neurons whose a is no straight line or plane over points x (points, n_in)."""
    _, a_s, _ = propagate(network, x)
    rests = [a - best_affine(x, a).at(x) for a in a_s]
    return tuple(
        int((np.abs(rest).max(axis=0) > STRAIGHT * (1 + np.abs(a).max(axis=0))).sum())
        for rest, a in zip(rests, a_s, strict=True)
    )


def _tree(snapshot: Snapshot, subject: FitPlaneSubject, trace: Trace) -> dict[str, Any]:
    return {
        "scene": "plane",
        "snapshot": {"index": snapshot.index, "name": snapshot.name},
        "layers": [
            {"weights": each.weights.tolist(), "bias": each.bias.tolist(), **bent}
            for each, bent in zip(snapshot.network.layers, [*({"bent": k} for k in subject.bent), {}], strict=True)
        ],
        "dataset": {
            "loss": float(trace.losses[snapshot.index]),
            "explained": subject.explained,
            "points": len(trace.dataset.x),
        },
        "best": {"explained": subject.line},
    }


# --- numbers -------------------------------------------------------------------------------------


def weight_number(subject: FitPlaneSubject, k: int) -> Shown:
    """Give the output weight of a neuron (from 0) of the last hidden layer."""
    layers = subject.network.layers
    return Shown(format_number(layers[-1].weights[0, k]), f"layers[{len(layers) - 1}].weights[0][{k}]")


def bias_numbers(subject: FitPlaneSubject) -> tuple[Shown, ...]:
    """Give the output's bias; nothing where it has none."""
    layers = subject.network.layers
    shown = Shown(format_number(layers[-1].bias[0]), f"layers[{len(layers) - 1}].bias[0]")
    return (shown,) if layers[-1].has_bias else ()


def explained_number(subject: FitPlaneSubject) -> Shown:
    """Give the share of the variance that the network explains."""
    return Shown(explained_text(subject.explained), "dataset.explained")


def line_number(subject: FitPlaneSubject) -> Shown:
    """Give the share that the best straight line, or plane, explains."""
    return Shown(percent(subject.line), "best.explained")


# --- beats ---------------------------------------------------------------------------------------


def shape_of(subject: FitPlaneSubject) -> str:
    """Name what a neuron's sum is over the inputs, as messages do: a line over one, a plane over two."""
    return "line" if subject.network.shape[0] == 1 else "plane"


def fit_plane_beats(subject: FitPlaneSubject, words: Catalogue, *, opening: str | None, moment: str) -> Iterator[Beat]:
    """Lay the points, bend layer by layer, weigh, add, and say what the answer misses; `moment` names the snapshot."""
    shape, network = shape_of(subject), subject.network
    told = opening or words("fit-plane-opening", moment=moment, shape=shape)
    yield Beat(LayTargets(), move=1.8, hold=0.4, caption=Caption(told))
    for layer, name in enumerate(network.activations, start=1):
        yield from _bend(subject, layer, name, words)
    weights = tuple(weight_number(subject, k) for k in range(network.shape[-2]))
    told = words("fit-plane-weigh", shape=shape, count=len(weights))
    yield Beat(WeighCurves(), move=2.4, hold=0.8, caption=Caption(told), numbers=weights)
    bias = bias_numbers(subject)
    told = words("fit-plane-add", bias=bias[0].text) if bias else words("fit-plane-add-no-bias")
    seconds = SECONDS_A_CURVE * (1 + len(weights))
    yield Beat(AddCurves(), move=seconds, hold=0.6, caption=Caption(told, bias))
    if network.output != "linear":
        yield Beat(BendOutput(), move=2.0, hold=0.6, caption=Caption(words("fit-plane-output", name=network.output)))
    yield Beat(ShowErrors(), move=1.8, hold=2.6, caption=_verdict(subject, words), numbers=(explained_number(subject),))


def _bend(subject: FitPlaneSubject, layer: int, name: str, words: Catalogue) -> Iterator[Beat]:
    """Draw the sums of a layer and bend them."""
    shape, count = shape_of(subject), subject.network.shape[layer]
    counted: dict[str, str | int] = {"count": count, "digits": str(count), "layer": str(layer)}
    sums = words("fit-plane-sums" if layer == 1 else "fit-plane-sums-above", shape=shape, **counted)
    yield Beat(DrawSums(layer), move=2.2, hold=0.5, caption=Caption(sums))
    if name == "identity":
        told = words("fit-plane-unbent", shape=shape)
    else:
        told = words("fit-plane-bend-again", activation=activation_label(name, words))
    caption = Caption(told) if layer > 1 or name == "identity" else _first_bend(subject, name, words)
    yield Beat(BendSums(layer), move=2.6, hold=0.7, caption=caption)


def _first_bend(subject: FitPlaneSubject, name: str, words: Catalogue) -> Caption:
    """Say how many straight lines, or planes, the first activation bends within the points."""
    bent, count = subject.bent[0], subject.network.shape[1]
    number = Shown(str(bent), "layers[0].bent")
    told = words(
        "fit-plane-bend",
        shape=shape_of(subject),
        activation=activation_label(name, words),
        bent="all" if bent == count else "none" if not bent else "some",
        count=bent,
        digits=number.text,
        all=str(count),
    )
    return Caption(told, (number,) if 0 < bent < count else ())


def _verdict(subject: FitPlaneSubject, words: Catalogue) -> Caption:
    """Compare what the network explains with what the best straight line, or plane, does."""
    own, line = explained_number(subject), line_number(subject)
    if subject.explained <= 0:
        return Caption(words("fit-plane-no-better-than-mean"), ())
    if own.text == line.text:
        told = words("fit-plane-as-the-line", shape=shape_of(subject), share=own.text)
        return Caption(told, (own,))
    compared = "more" if subject.explained > subject.line else "less"
    told = words("fit-plane-explains", shape=shape_of(subject), share=own.text, line=line.text, compared=compared)
    return Caption(told, (own, line))
