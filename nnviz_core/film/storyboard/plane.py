"""The plane: linear, shift and bend for every hidden layer, the line that decides, and the way back."""

from collections.abc import Iterator
from typing import assert_never

import numpy as np

from nnviz_core.backprop.network import Layer
from nnviz_core.backprop.passes import forward
from nnviz_core.backprop.plane import linear_path
from nnviz_core.film.equations import Shown
from nnviz_core.film.numbers import format_number
from nnviz_core.film.storyboard.beats import (
    Beat,
    BendPlane,
    Caption,
    Decide,
    Lay,
    Linear,
    PlaneSubject,
    PullBack,
    Shift,
)
from nnviz_core.film.words import bending_words, percent

FULL_SENTENCES = 2  # layers whose every step is told; later ones only name what is new
SECONDS_BACK = 0.55  # for each step of the way back


def plane_beats(subject: PlaneSubject, *, opening: str | None) -> tuple[Beat, ...]:
    """Bend the plane layer by layer until one line decides."""
    beats = [_lay(subject, opening)]
    for index in range(1, len(subject.network.layers)):
        beats += _one_layer(subject, index)
    beats += _decision(subject)
    return tuple(beats)


def _lay(subject: PlaneSubject, opening: str | None) -> Beat:
    points = len(subject.dataset.x)
    count = "one point" if points == 1 else f"{points} points"
    words = opening or f"{count} of two classes. Watch the whole plane."
    return Beat(Lay(), move=2.4, hold=1.0, caption=Caption(words))


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


def _places(numbers: tuple[Shown, ...]) -> tuple[str, ...]:
    return tuple(shown.place for shown in numbers)


def _one_layer(subject: PlaneSubject, index: int) -> Iterator[Beat]:
    layer, name = subject.network.layers[index - 1], subject.network.activations[index - 1]
    told = index <= FULL_SENTENCES
    yield Beat(
        Linear(index),
        move=3.0,
        hold=0.8,
        caption=_linear_words(index, layer),
        numbers=panel_numbers(subject, index),
        replaces=_places(panel_numbers(subject, index - 1)),
    )
    shift = Caption("The bias shifts everything.") if told else None
    yield Beat(Shift(index), move=1.4, hold=0.6, caption=shift)
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
    kind, det = linear_path(layer.weights).kind, determinant(index, layer)
    match kind:
        case "turn":
            return Caption(f"Layer {index}: W turns and stretches the plane; det W = {det[0].text}.", det)
        case "mirror":
            return Caption(f"Layer {index}: det W = {det[0].text} is negative, so W also mirrors the plane.", det)
        case "flatten":
            onto = "a line" if layer.weights.any() else "one point"
            return Caption(f"Layer {index}: det W is zero, so W flattens the plane onto {onto}.")
        case _:
            assert_never(kind)


def _decision(subject: PlaneSubject) -> Iterator[Beat]:
    last = len(subject.network.layers)
    yield Beat(
        Decide(),
        move=1.8,
        hold=1.6,
        caption=_decide_words(subject),
        numbers=panel_numbers(subject, last),
        replaces=_places(panel_numbers(subject, last - 1)),
    )
    back = "Undo every step: the line becomes the boundary of the inputs."
    alone = "Undo every step: the inputs as they were, and the class that each place gets."
    yield Beat(
        PullBack(),
        move=1.4 + SECONDS_BACK * 3 * (last - 1),
        hold=3.0,
        caption=Caption(back if separates(subject) else alone),
    )


def separates(subject: PlaneSubject) -> bool:
    """Say whether the network gives its points more than one class."""
    classes = forward(subject.network, subject.dataset.x).logits.argmax(axis=-1)
    return bool(np.ptp(classes) > 0)


def _decide_words(subject: PlaneSubject) -> Caption:
    share = accuracy_number(subject)
    if separates(subject):
        return Caption(f"One straight line now decides: right for {share.text}.", (share,))
    return Caption(f"All points lie on one side: one class for all, right for {share.text}.", (share,))
