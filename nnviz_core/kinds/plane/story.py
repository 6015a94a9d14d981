"""The plane: linear, shift and bend for every hidden layer, the line that decides, and the way back.

Before a layer acts, a beat of its own lets the panel beside the plane turn to its numbers.
"""

from collections.abc import Iterator
from typing import Any, assert_never

import numpy as np

from nnviz_core.backprop.linear_path import stretches as singular_values
from nnviz_core.backprop.network import Array, Layer, freeze
from nnviz_core.backprop.outputs import OUTPUTS
from nnviz_core.backprop.passes import forward
from nnviz_core.backprop.plane import boundary, linear_path, plane_stages
from nnviz_core.backprop.sums import length
from nnviz_core.backprop.trace import Snapshot, Trace
from nnviz_core.config.loading import Source
from nnviz_core.config.sections import PlaneSection
from nnviz_core.kinds.convention import convention_remark
from nnviz_core.kinds.one_pass import remark as remark_of
from nnviz_core.kinds.plane.actions import BendPlane, Decide, Lay, Linear, PlaneSubject, PullBack, Shift, TurnCard
from nnviz_core.story.beats import Beat, Caption, Say, Section
from nnviz_core.story.run import pick_snapshot
from nnviz_core.words.numbers import Shown, format_number
from nnviz_core.words.phrases import bending_words, percent, spelled

FULL_SENTENCES = 2  # layers whose every step is told; later ones only name what is new
SECONDS_TO_UNBEND, SECONDS_TO_UNDO = 2.0, 3.0  # from a back to z, and from z through bias and W
SMALL_SHIFT = 0.02  # of the width of what is seen
MARGIN = 1.12  # the half width of what is seen over the farthest coordinate
SMALL_TURN = np.radians(3.0)
UNCHANGED = 0.005  # a stretch this near to 1 changes no length
CELLS = 160  # along each axis, where curves are counted
SPECK = 3  # vertices of a curve that is too short to be seen


def compose_plane(index: int, section: PlaneSection, source: Source, trace: Trace) -> Section:
    """Make a plane section. Raises LookupError where there is no such snapshot."""
    snapshot = pick_snapshot(trace, section.snapshot)
    accuracy = float(trace.accuracies[snapshot.index])
    subject = PlaneSubject(snapshot.network, trace.dataset, accuracy)
    remark = " · ".join(
        [remark_of(source, snapshot, f"{len(trace.dataset.x)} points"), *convention_remark(index, source)]
    )
    beats = plane_beats(subject, opening=section.caption, moment=snapshot.name)
    heading = "How the layers bend the plane"
    return Section(index, "plane", heading, remark, beats, subject, _plane_tree(snapshot, trace))


def _plane_tree(snapshot: Snapshot, trace: Trace) -> dict[str, Any]:
    layers = snapshot.network.layers
    return {
        "scene": "plane",
        "snapshot": {"index": snapshot.index, "name": snapshot.name},
        "layers": [
            {
                "weights": layer.weights.tolist(),
                "bias": layer.bias.tolist(),
                **({"det": linear_path(layer.weights).det} if layer.weights.shape == (2, 2) else {}),
                "stretch": stretches(layer).tolist(),
            }
            for layer in layers
        ],
        "dataset": {
            "loss": float(trace.losses[snapshot.index]),
            "accuracy": float(trace.accuracies[snapshot.index]),
            "points": len(trace.dataset.x),
        },
    }


def plane_beats(subject: PlaneSubject, *, opening: str | None, moment: str) -> tuple[Beat, ...]:
    """Bend the plane layer by layer until one line decides; `moment` names the snapshot."""
    words = opening or f"The network at {moment}. Watch the whole plane."
    beats = [
        Beat(Lay(), move=2.4, hold=0.4),
        Beat(Say(), move=0.0, hold=0.4, caption=Caption(words)),
    ]
    for index in range(1, len(subject.network.layers)):
        beats += _one_layer(subject, index)
    beats += _decision(subject)
    beats += _way_back(subject)
    return tuple(beats)


# --- numbers -------------------------------------------------------------------------------------


def layer_numbers(index: int, layer: Layer) -> tuple[Shown, ...]:
    """List the matrix and the bias of one layer (from 1), as the panel beside the plane prints them."""
    at = f"layers[{index - 1}]"
    weights = (
        Shown(format_number(value), f"{at}.weights[{j}][{k}]")
        for j, row in enumerate(layer.weights)
        for k, value in enumerate(row)
    )
    bias = (Shown(format_number(value), f"{at}.bias[{j}]") for j, value in enumerate(layer.bias))
    return (*weights, *bias)


def determinant(index: int, layer: Layer) -> tuple[Shown, ...]:
    """Give det W of one layer (from 1); nothing where W is not square or flattens the plane."""
    path = linear_path(layer.weights)
    if layer.weights.shape != (2, 2) or path.kind == "flatten":
        return ()
    return (Shown(format_number(path.det), f"layers[{index - 1}].det"),)


def stretches(layer: Layer) -> Array:
    """Return how many times longer W makes the direction that it stretches most, and the one across it, (2,).

    From or to one neuron there is one direction alone, (1,).
    """
    if min(layer.weights.shape) == 1:
        return freeze([length(layer.weights)])
    return freeze(singular_values(layer.weights))


def accuracy_number(subject: PlaneSubject) -> Shown:
    """Give the share of points that the network gets right."""
    return Shown(percent(subject.accuracy), "dataset.accuracy")


def panel_numbers(subject: PlaneSubject, index: int) -> tuple[Shown, ...]:
    """List the numbers of the panel while one layer (from 1, the output included) acts."""
    if not index:
        return ()
    layer = subject.network.layers[index - 1]
    last = index == len(subject.network.layers)
    return (
        *layer_numbers(index, layer),
        *((accuracy_number(subject),) if last else determinant(index, layer)),
    )


def _turn_panel(subject: PlaneSubject, index: int) -> Beat:
    """Let the panel turn to one layer (from 1, the output included) before it is spoken of."""
    before = tuple(shown.place for shown in panel_numbers(subject, index - 1))
    return Beat(TurnCard(index), move=0.5, hold=0.0, numbers=panel_numbers(subject, index), replaces=before)


# --- layers --------------------------------------------------------------------------------------


def _one_layer(subject: PlaneSubject, index: int) -> Iterator[Beat]:
    layer, name = subject.network.layers[index - 1], subject.network.activations[index - 1]
    told = index <= FULL_SENTENCES
    yield _turn_panel(subject, index)
    yield Beat(Linear(index), move=3.6, hold=0.8, caption=_linear_words(index, layer))
    yield Beat(Shift(index), move=1.4, hold=0.6, caption=_shift_words(subject, index) if told else None)
    bend = Caption(f"Bend: {bending_words(name)}") if told else None
    yield Beat(BendPlane(index), move=2.6, hold=1.0, caption=bend)


def _linear_words(index: int, layer: Layer) -> Caption:
    match layer.weights.shape:
        case (1, 2):
            return Caption(f"Layer {index}: W takes the plane to a line, one neuron wide.")
        case (2, 1):
            return Caption(f"Layer {index}: W lays the line back into a plane.")
        case (1, 1):
            return Caption(f"Layer {index}: W stretches the line; a negative one also turns it around.")
    path = linear_path(layer.weights)
    match path.kind:
        case "turn":
            turns = abs(path.angle) > SMALL_TURN
            return _with_stretches(index, layer, words=_stretch_words(layer, doing="turns" if turns else ""))
        case "mirror":
            return _with_stretches(index, layer, words=_stretch_words(layer, doing="mirrors"))
        case "flatten":
            onto = "a line" if layer.weights.any() else "one point"
            return Caption(f"Layer {index}: det W is zero, so W flattens the plane onto {onto}.")
        case _:
            assert_never(path.kind)


def _with_stretches(index: int, layer: Layer, *, words: str) -> Caption:
    numbers = (
        Shown(format_number(value), f"layers[{index - 1}].stretch[{k}]") for k, value in enumerate(stretches(layer))
    )
    return Caption(f"Layer {index}: W {words}.", tuple(shown for shown in numbers if shown.text in words))


def _stretch_words(layer: Layer, *, doing: str) -> str:
    """Say what W does to lengths, after what else it does ("" for nothing)."""
    most, least = stretches(layer)
    long, short = format_number(most), format_number(least)
    begun = f"{doing} and " if doing else ""
    if max(most - 1, 1 - least) < UNCHANGED:
        return f"{doing} the plane and keeps every length" if doing else "leaves the plane as it is"
    if most > 1 > least:
        mirrored = "mirrors, " if doing == "mirrors" else ""
        return f"{mirrored}stretches one way by {long}, squashes one to {short}"
    both = long if long == short else f"{long} and {short}"
    return f"{begun}stretches the plane {both} times" if most > 1 else f"{begun}squashes the plane to {both}"


def _shift_words(subject: PlaneSubject, index: int) -> Caption:
    bias = subject.network.layers[index - 1].bias
    if not bias.any():
        return Caption("The bias is zero: nothing moves.")
    stages = plane_stages(subject.network, subject.dataset.x)
    reach = max(float(np.abs(stage.points).max(initial=0.0)) for stage in stages[3 * index - 2 : 3 * index])
    small = length(bias) < SMALL_SHIFT * 2 * MARGIN * reach
    return Caption(f"The bias shifts everything{', here by very little' if small else ''}.")


# --- the line and its way back -------------------------------------------------------------------


def separates(subject: PlaneSubject) -> bool:
    """Say whether the network gives its points more than one class."""
    logits = forward(subject.network, subject.dataset.x).logits
    return bool(np.ptp(OUTPUTS[subject.network.output].predicted(logits)) > 0)


def _decision(subject: PlaneSubject) -> Iterator[Beat]:
    yield _turn_panel(subject, len(subject.network.layers))
    yield Beat(Decide(), move=1.8, hold=1.6, caption=_decide_words(subject))


def _decide_words(subject: PlaneSubject) -> Caption:
    share, points = accuracy_number(subject), len(subject.dataset.x)
    these = "this one point" if points == 1 else f"these {points} points"
    numbers = (share, *([Shown(str(points), "dataset.points")] if points > 1 else []))
    if separates(subject):
        return Caption(f"One straight line now decides: right for {share.text} of {these}.", numbers)
    return Caption(f"All lie on one side, one class for all: right for {share.text} of {these}.", numbers)


def _way_back(subject: PlaneSubject) -> Iterator[Beat]:
    """Go back space by space, bend by bend and layer by layer, and say what the line has become."""
    taken = "the line comes along" if separates(subject) else "all points get one class"
    hidden = len(subject.network.activations)
    for layer in range(hidden, 0, -1):
        caption = Caption(f"Undo every step: {taken}.") if layer == hidden else None
        yield Beat(PullBack(2 * layer - 1), move=SECONDS_TO_UNBEND, hold=0.4, caption=caption)
        yield Beat(PullBack(2 * layer - 2), move=SECONDS_TO_UNDO, hold=0.4)
    yield Beat(Say(), move=0.0, hold=2.6, caption=Caption(_boundary_words(subject)))


def _boundary_words(subject: PlaneSubject) -> str:
    curves = curves_among_inputs(subject)
    if not separates(subject) or not curves:
        return "The inputs as they were, and the class that each place gets."
    now = "one curve" if curves == 1 else f"{spelled(curves)} curves"
    return f"One line there, {now} here: the boundary of the inputs."


def curves_among_inputs(subject: PlaneSubject) -> int:
    """Count the connected pieces of the boundary in the part of the input plane that is seen."""
    extent = MARGIN * float(np.abs(subject.dataset.x).max(initial=0.0)) or 1.0
    return sum(len(curve) > SPECK for curve in boundary(subject.network, extent=extent, cells=CELLS))
