"""The plane: linear, shift and bend for every hidden layer, the line that decides, and the way back."""

from collections.abc import Iterator
from typing import assert_never

from nnviz_core.backprop.network import Layer
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


def plane_beats(subject: PlaneSubject, *, opening: str | None) -> tuple[Beat, ...]:
    """Bend the plane layer by layer until one line decides."""
    beats = [_lay(subject, opening)]
    for index, (layer, name) in enumerate(
        zip(subject.network.layers[:-1], subject.network.activations, strict=True), start=1
    ):
        beats += _one_layer(index, layer, name)
    beats += _decision(subject)
    return tuple(beats)


def _lay(subject: PlaneSubject, opening: str | None) -> Beat:
    points = len(subject.dataset.x)
    words = opening or f"{points} points, two classes, on a grid. Watch what each layer does to the whole plane."
    return Beat(Lay(), move=1.4, hold=0.6, caption=Caption(words))


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


def _one_layer(index: int, layer: Layer, name: str) -> Iterator[Beat]:
    leaves = () if index == 1 else tuple(shown.place for shown in layer_numbers(index - 1, layer))
    det = _determinant(index, layer)
    yield Beat(
        Linear(index),
        move=2.8,
        hold=0.6,
        caption=_linear_words(index, layer, det),
        numbers=(*layer_numbers(index, layer), *det),
        replaces=leaves + ((f"layers[{index - 2}].det",) if index > 1 else ()),
    )
    yield Beat(Shift(index), move=1.2, hold=0.4, caption=Caption("The bias shifts every point by the same amount."))
    yield Beat(BendPlane(index), move=2.6, hold=0.8, caption=Caption(f"The activation bends: {bending_words(name)}"))


def _determinant(index: int, layer: Layer) -> tuple[Shown, ...]:
    if layer.weights.shape != (2, 2):
        return ()
    return (Shown(format_number(linear_path(layer.weights).det), f"layers[{index - 1}].det"),)


def _linear_words(index: int, layer: Layer, det: tuple[Shown, ...]) -> Caption:
    if not det:
        return Caption(f"Layer {index}: W takes the plane to a line, one neuron wide.")
    kind = linear_path(layer.weights).kind
    match kind:
        case "turn":
            return Caption(f"Layer {index}: W turns and stretches the plane; det W = {det[0].text}.", det)
        case "mirror":
            return Caption(f"Layer {index}: det W = {det[0].text} is negative, so W also mirrors the plane.", det)
        case "flatten":
            return Caption(f"Layer {index}: det W is zero, so W flattens the plane onto a line.")
        case _:
            assert_never(kind)


def _decision(subject: PlaneSubject) -> Iterator[Beat]:
    share = Shown(percent(subject.accuracy), "dataset.accuracy")
    yield Beat(
        Decide(),
        move=1.4,
        hold=1.4,
        caption=Caption(f"Here one straight line decides, and is right for {share.text} of the points.", (share,)),
    )
    yield Beat(
        PullBack(),
        move=3.2,
        hold=2.4,
        caption=Caption("Undo every step, and the line becomes the boundary between the inputs."),
    )
