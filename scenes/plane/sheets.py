"""What the panel beside the plane says of the whole network, of each layer and of the decision."""

from typing import assert_never

from nnviz_core.backprop.network import Layer
from nnviz_core.backprop.plane import linear_path
from nnviz_core.kinds.plane.actions import PlaneSubject
from nnviz_core.kinds.plane.story import accuracy_number, determinant, layer_numbers
from nnviz_core.words.numbers import Shown
from nnviz_core.words.phrases import activation_name, bending_words
from nnviz_scenes.engine.typeset import quoted
from nnviz_scenes.parts.plane_card import CardWord, Figure, Matrix, Piece, Saying, Sheet


def overview_sheet(subject: PlaneSubject) -> Sheet:
    """Say what every layer does, in letters."""
    names = list(dict.fromkeys(map(activation_name, subject.network.activations)))
    which = "is " + " or ".join(names) if len(names) <= 2 else "differs from layer to layer"
    return Sheet(
        (CardWord("$z^((ell)) = W^((ell)) a^((ell - 1)) + b^((ell)), quad a^((0)) = x$"),),
        (CardWord(f"$a^((ell)) = f(z^((ell))), quad f$ {which}"),),
        (
            Saying("linear", said("$W$ turns and stretches the plane"), "linear"),
            Saying("shift", said("$b$ moves every point by the same amount"), "shift"),
            Saying("bend", said("$f$ acts on every coordinate alone"), "bend"),
        ),
    )


def layer_sheet(subject: PlaneSubject, index: int) -> Sheet:
    """Say what one hidden layer (from 1) does, in its own numbers."""
    layer, name = subject.network.layers[index - 1], subject.network.activations[index - 1]
    result = f'$a^(({index})) = op("{activation_name(name)}")(z^(({index})))$'
    bend = bending_words(name).removesuffix(".")
    return Sheet(
        layer_formula(layer, index),
        (CardWord(result, "bend"),),
        (
            Saying("linear", linear_words(layer, index), "linear"),
            Saying("shift", said("$b$ moves every point by the same amount"), "shift"),
            Saying("bend", said(bend), "bend"),
        ),
    )


def decision_sheet(subject: PlaneSubject) -> Sheet:
    """Say how the scores decide."""
    last = len(subject.network.layers)
    several = subject.network.shape[-1] > 1
    side = f"z_2^(({last})) > z_1^(({last}))" if several else f"z_1^(({last})) > 0"
    line = "on the line, both scores are equal" if several else "on the line, the score is zero"
    return Sheet(
        layer_formula(subject.network.layers[-1], last),
        said(f"class 1 where ${side}$, else class 0"),
        (
            Saying("decide", said(line), "linear"),
            Saying("right", (Figure(accuracy_number(subject), "linear"), *said("of the points")), "linear"),
        ),
    )


def layer_formula(layer: Layer, index: int) -> tuple[Piece, ...]:
    """Write z = W a + b with the numbers of one layer."""
    numbers = layer_numbers(index, layer)
    n_out, n_in = layer.weights.shape
    weights = tuple(numbers[j * n_in : (j + 1) * n_in] for j in range(n_out))
    bias = tuple((shown,) for shown in numbers[n_out * n_in :])
    operand = "x" if index == 1 else f"a^(({index - 1}))"
    return (
        CardWord(f"$z^(({index})) =$"),
        Matrix(weights, "linear"),
        CardWord(f"${operand}$", "linear"),
        CardWord("$+$", "shift"),
        Matrix(bias, "shift"),
    )


def linear_words(layer: Layer, index: int) -> tuple[Piece, ...]:
    """Say what W does to the plane."""
    match layer.weights.shape:
        case (1, 2):
            return said("$W$ takes the plane onto a line")
        case (2, 1):
            return said("$W$ lays the line into the plane")
        case (1, 1):
            return said("$W$ stretches the line")
    kind = linear_path(layer.weights).kind
    match kind:
        case "turn":
            return with_determinant(determinant(index, layer), "keeps orientation")
        case "mirror":
            return with_determinant(determinant(index, layer), "mirrors the plane")
        case "flatten":
            onto = "a line" if layer.weights.any() else "one point"
            return said(f"$det W$ is zero: flattens the plane onto {onto}")
        case _:
            assert_never(kind)


def with_determinant(det: tuple[Shown, ...], says: str) -> tuple[Piece, ...]:
    """Write det W = number (what it says)."""
    return (CardWord("$det W =$", "linear"), Figure(det[0], "linear"), CardWord(quoted(f"({says})"), "linear"))


def said(markup: str) -> tuple[Piece, ...]:
    """Write words."""
    return (CardWord(markup),)
