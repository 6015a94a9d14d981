"""What the panel beside the plane says of the whole network, of each layer and of the decision."""

import re
from collections.abc import Sequence
from typing import assert_never

from nnviz_core.backprop.network import Layer
from nnviz_core.backprop.plane import linear_path
from nnviz_core.kinds.plane.actions import PlaneSubject
from nnviz_core.kinds.plane.panel import accuracy_number, determinant, determinant_sign, layer_numbers
from nnviz_core.words.bidi import MARKS
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.formula.typst import function_typst
from nnviz_core.words.phrases import activation_name, bending_words
from nnviz_scenes.engine.typeset import quoted
from nnviz_scenes.parts.plane_card import CardWord, Figure, Matrix, Part, Piece, Saying, Sheet

MOST_CARD_LETTERS = 8  # of a class's name on a card
PRODUCT = 3  # pieces of z = W a


def overview_sheet(subject: PlaneSubject, words: Catalogue) -> Sheet:
    """Say what every layer does, in letters."""
    names = list(dict.fromkeys(activation_name(name, words) for name in subject.network.activations))
    biased = any(layer.has_bias for layer in subject.network.layers)
    each = f"z^((ell)) = W^((ell)) a^((ell - 1)) {'+ b^((ell))' if biased else ''},"
    return Sheet(
        (CardWord(f"${each} quad a^((0)) = x$"),),
        (CardWord("$a^((ell)) = f(z^((ell))),$"), *said(_activation_words(names, words))),
        (
            Saying(words("card-linear"), sayings(words.forms("card-turns-and-stretches")), "linear"),
            *_shift_saying(words, biased=biased),
            Saying(words("card-bend"), sayings(words.forms("card-acts-alone")), "bend"),
        ),
        ((CardWord(f"${each}$"),), (CardWord("$a^((0)) = x$"),)),
    )


def _activation_words(names: Sequence[str], words: Catalogue) -> str:
    if len(names) == 1:
        return words("card-one-activation", activation=names[0])
    if len(names) == 2:
        return words("card-two-activations", first=names[0], second=names[1])
    return words("card-many-activations")


def layer_sheet(subject: PlaneSubject, index: int, words: Catalogue) -> Sheet:
    """Say what one hidden layer (from 1) does, in its own numbers."""
    layer, name = subject.network.layers[index - 1], subject.network.activations[index - 1]
    result = f"$a^(({index})) = {function_typst(name)}(z^(({index})))$"
    return Sheet(
        layer_formula(layer, index),
        (CardWord(result, "bend"),),
        (
            Saying(words("card-linear"), (linear_words(layer, index, words),), "linear"),
            *_shift_saying(words, biased=layer.has_bias),
            Saying(words("card-bend"), (said(bending_words(name, words)),), "bend"),
        ),
        broken_before_bias(layer_formula(layer, index)),
    )


def _shift_saying(words: Catalogue, *, biased: bool) -> tuple[Saying, ...]:
    """Say what biases do, where there are some."""
    return (Saying(words("card-shift"), sayings(words.forms("card-moves-all-alike")), "shift"),) if biased else ()


def decision_sheet(subject: PlaneSubject, words: Catalogue) -> Sheet:
    """Say how the scores decide."""
    last = len(subject.network.layers)
    line, rule = _decision_words(subject.network.shape[-1], last, words)
    share = Figure(accuracy_number(subject), "linear")
    formula = layer_formula(subject.network.layers[-1], last)
    return Sheet(
        formula,
        said(rule),
        (
            Saying(words("card-decide"), sayings(line), "linear"),
            Saying(words("card-right"), (said(*words.pieces("card-share-of-points", share=share)),), "linear"),
        ),
        broken_before_bias(formula),
    )


def _decision_words(outputs: int, last: int, words: Catalogue) -> tuple[tuple[str, ...], str]:
    """Say what is so on the line that decides, and which class a place gets."""
    if outputs > 2:
        return words.forms("card-equal-greatest"), words("card-class-of-greatest", scores=f"$z^(({last}))$")
    side = f"$z_2^(({last})) > z_1^(({last}))$" if outputs > 1 else f"$z_1^(({last})) > 0$"
    return words.forms("card-equal-scores" if outputs > 1 else "card-score-zero"), words(
        "card-class-1-where", condition=side, one=_brief(words.class_label(1)), other=_brief(words.class_label(0))
    )


def _brief(name: str) -> str:
    """Cut the name of a class that is too long for a card; the words have it whole."""
    seen = "".join(letter for letter in name if letter not in MARKS)
    return name if len(seen) <= MOST_CARD_LETTERS else f"{seen[: MOST_CARD_LETTERS - 1].rstrip()}…"


def layer_formula(layer: Layer, index: int) -> tuple[Piece, ...]:
    """Write z = W a + b with the numbers of one layer, or z = W a where it has no bias."""
    numbers = layer_numbers(index, layer)
    n_out, n_in = layer.weights.shape
    weights = tuple(numbers[j * n_in : (j + 1) * n_in] for j in range(n_out))
    bias = tuple((shown,) for shown in numbers[n_out * n_in :])
    added = (CardWord("$+$", "shift"), Matrix(bias, "shift")) if layer.has_bias else ()
    operand = "x" if index == 1 else f"a^(({index - 1}))"
    return (
        CardWord(f"$z^(({index})) =$"),
        Matrix(weights, "linear"),
        CardWord(f"${operand}$", "linear"),
        *added,
    )


def broken_before_bias(formula: tuple[Piece, ...]) -> tuple[tuple[Piece, ...], ...]:
    """Break z = W a + b before what is added; W a alone stays whole."""
    return (formula[:-2], formula[-2:]) if len(formula) > PRODUCT else ()


def linear_words(layer: Layer, index: int, words: Catalogue) -> tuple[Piece, ...]:
    """Say what W does to the plane."""
    match layer.weights.shape:
        case (1, 2):
            return said(words("card-onto-line"))
        case (2, 1):
            return said(words("card-into-plane"))
        case (1, 1):
            return said(words("card-stretches-line"))
    kind = linear_path(layer.weights).kind
    figures = [Figure(shown, "linear") for shown in determinant(index, layer)]  # none where W flattens the plane
    match kind:
        case "turn" | "mirror":
            id = "card-keeps-orientation" if kind == "turn" else "card-mirrors"
            sign = "equal" if determinant_sign(index, layer) == "=" else "about"
            return said(*words.pieces(id, sign=sign, determinant=figures[0]), part="linear")
        case "flatten":
            return said(words("card-flattens", onto="line" if layer.weights.any() else "point"))
        case _:
            assert_never(kind)


def sayings(forms: tuple[str, ...]) -> tuple[tuple[Piece, ...], ...]:
    """Set words and their shorter form."""
    return tuple(said(form) for form in forms)


def said(*pieces: str | Figure, part: Part | None = None) -> tuple[Piece, ...]:
    """Set words, in which mathematics stands between dollars, and numbers among them."""
    stripped = (piece.strip() if isinstance(piece, str) else piece for piece in pieces)
    return tuple(
        CardWord(with_mathematics(piece), part) if isinstance(piece, str) else piece for piece in stripped if piece
    )


def with_mathematics(text: str) -> str:
    """Write words as they are in Typst markup, and what stands between dollars as mathematics."""
    parts = re.split(r"(\$[^$]*\$)", text)
    return "".join(part if part.startswith("$") else quoted(part) for part in parts if part)
