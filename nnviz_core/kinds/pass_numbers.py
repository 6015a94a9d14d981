"""Name the numbers of one pass through the network, which several kinds of section show."""

from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.formula.tree import Node, Upright
from nnviz_core.words.formula.worded import worded
from nnviz_core.words.place_names import (
    Indices,
    NumberGroup,
    PlaceName,
    Template,
    in_words,
    letter,
    partial,
    upright,
)

LAYER = NumberGroup("part-layer", "i")
ACCURACY, POINTS_LOSS = upright("number-accuracy"), upright("number-mean-loss")
LOSS = (upright("number-the-loss"), letter("L"))


def probability(index: str = "") -> Template:
    """Name a probability and, where classes have names, the class that it is of: that of one output is class 1."""

    def made(at: Indices, words: Catalogue) -> Node:
        p, label = letter("p", index)(at, words), int(at[index]) - 1 if index else 1
        if label >= len(words.class_names):
            return worded(words, "number-probability", of=p)
        return worded(words, "number-probability-of-class", of=p, label=Upright(words.called(label)))

    return made


NUDGED_PROBABILITY, NUDGED_OUTPUT = upright("number-nudge-probability"), upright("number-nudge-output")
SEVERAL_OUTPUTS = (
    PlaceName("nudge.p[k]", None, NUDGED_PROBABILITY, NUDGED_PROBABILITY),
    PlaceName("probs[j]", None, probability("j"), letter("p", "j")),
    PlaceName("logits[j]", None, upright("number-score", "j"), upright("number-score", "j")),
)
ONE_OUTPUT = (
    PlaceName("nudge.p[k]", None, NUDGED_PROBABILITY, NUDGED_PROBABILITY),
    PlaceName("probs[j]", None, probability(), letter("p")),
    PlaceName("logits[j]", None, upright("number-score"), upright("number-score")),
)
NO_PROBABILITIES = (
    PlaceName("nudge.p[k]", None, NUDGED_OUTPUT, NUDGED_OUTPUT),
    PlaceName("logits[j]", None, upright("number-score", "j"), upright("number-score", "j")),
)
PASS_NUMBERS = (
    PlaceName("layers[i].weights[j][k]", LAYER, letter("w", "jk"), letter("w", "jk", "i")),
    PlaceName("layers[i].bias[j]", LAYER, letter("b", "j"), letter("b", "j", "i")),
    PlaceName("layers[i].z[j]", LAYER, letter("z", "j"), letter("z", "j", "i")),
    PlaceName("layers[i].a[j]", LAYER, letter("a", "j"), letter("a", "j", "i")),
    PlaceName("layers[i].a_in[j]", LAYER, upright("number-input", "j"), upright("number-input", "j", "i")),
    PlaceName("layers[i].slope[j]", LAYER, upright("number-slope", "j"), upright("number-slope", "j", "i")),
    PlaceName("layers[i].delta[j]", LAYER, letter("δ", "j"), letter("δ", "j", "i")),
    PlaceName(
        "layers[i].a_grad[j]",
        LAYER,
        in_words("number-gradient-of", what=letter("a", "j")),
        partial(letter("a", "j", "i")),
    ),
    PlaceName(
        "layers[i].weight_grad[j][k]",
        LAYER,
        in_words("number-gradient-of", what=letter("w", "jk")),
        partial(letter("w", "jk", "i")),
    ),
    PlaceName(
        "layers[i].bias_grad[j]",
        LAYER,
        in_words("number-gradient-of", what=letter("b", "j")),
        partial(letter("b", "j", "i")),
    ),
    PlaceName(
        "layers[i].contribution[j][k]",
        LAYER,
        upright("number-contribution", "jk"),
        upright("number-contribution", "jk", "i"),
    ),
    PlaceName("layers[i].message[j][k]", LAYER, upright("number-message", "jk"), upright("number-message", "jk", "i")),
    PlaceName("sample.y[j]", None, in_words("number-target", of=letter("y", "j")), letter("y", "j")),
    PlaceName("layers[i].contribution_rest[j]", LAYER, upright("number-rest"), upright("number-rest")),
    PlaceName("layers[i].message_rest[j]", LAYER, upright("number-rest"), upright("number-rest")),
    PlaceName("powers_rest[j]", None, upright("number-rest"), upright("number-rest")),
    PlaceName("sample.x[k]", None, letter("x", "k"), letter("x", "k")),
    PlaceName("loss", None, *LOSS),
    PlaceName("x_grad[k]", None, in_words("number-gradient-of", what=letter("x", "k")), partial(letter("x", "k"))),
    PlaceName("dataset.points", None, upright("number-of-points"), upright("number-points")),
    PlaceName("dataset.accuracy", None, ACCURACY, ACCURACY),
)
