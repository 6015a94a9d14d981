"""Name the numbers of one pass through the network, which several kinds of section show."""

from nnviz_core.words.number_names import PlaceName, in_a_row, letter, partial, upright

ACCURACY, POINTS_LOSS = "accuracy over all points", "mean loss of all points"
LOSS = (upright("the loss"), letter("L"))
GRADIENT = upright("the gradient of")

SEVERAL_OUTPUTS = (
    PlaceName("probs[j]", "", in_a_row(upright("probability"), letter("p", "j")), letter("p", "j")),
    PlaceName("logits[j]", "", upright("score", "j"), upright("score", "j")),
)
ONE_OUTPUT = (
    PlaceName("probs[j]", "", in_a_row(upright("probability"), letter("p")), letter("p")),
    PlaceName("logits[j]", "", upright("score"), upright("score")),
)
PASS_NUMBERS = (
    PlaceName("layers[i].weights[j][k]", "layer {i}", letter("w", "jk"), letter("w", "jk", "i")),
    PlaceName("layers[i].bias[j]", "layer {i}", letter("b", "j"), letter("b", "j", "i")),
    PlaceName("layers[i].z[j]", "layer {i}", letter("z", "j"), letter("z", "j", "i")),
    PlaceName("layers[i].a[j]", "layer {i}", letter("a", "j"), letter("a", "j", "i")),
    PlaceName("layers[i].a_in[j]", "layer {i}", upright("input", "j"), upright("input", "j", "i")),
    PlaceName("layers[i].slope[j]", "layer {i}", upright("slope", "j"), upright("slope", "j", "i")),
    PlaceName("layers[i].delta[j]", "layer {i}", letter("δ", "j"), letter("δ", "j", "i")),
    PlaceName("layers[i].a_grad[j]", "layer {i}", in_a_row(GRADIENT, letter("a", "j")), partial(letter("a", "j", "i"))),
    PlaceName(
        "layers[i].weight_grad[j][k]",
        "layer {i}",
        in_a_row(GRADIENT, letter("w", "jk")),
        partial(letter("w", "jk", "i")),
    ),
    PlaceName(
        "layers[i].contribution[j][k]", "layer {i}", upright("contribution", "jk"), upright("contribution", "jk", "i")
    ),
    PlaceName("layers[i].message[j][k]", "layer {i}", upright("message", "jk"), upright("message", "jk", "i")),
    PlaceName("sample.x[k]", "", letter("x", "k"), letter("x", "k")),
    PlaceName("loss", "", *LOSS),
    PlaceName("x_grad[k]", "", in_a_row(GRADIENT, letter("x", "k")), partial(letter("x", "k"))),
    PlaceName("dataset.points", "", upright("the number of points"), upright("points")),
    PlaceName("dataset.accuracy", "", upright(ACCURACY), upright(ACCURACY)),
)
