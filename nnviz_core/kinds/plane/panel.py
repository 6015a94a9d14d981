"""The numbers of the panel beside the plane: of a layer, and of the decision."""

from nnviz_core.backprop.linear_path import stretches as singular_values
from nnviz_core.backprop.network import Array, Layer, freeze
from nnviz_core.backprop.plane import linear_path
from nnviz_core.backprop.sums import length
from nnviz_core.kinds.plane.actions import PlaneSubject
from nnviz_core.words.formula.tree import Negative, Numeral, Product, Relation, Sum
from nnviz_core.words.formula.values import relation
from nnviz_core.words.numbers import Shown, format_number
from nnviz_core.words.phrases import percent


def layer_numbers(index: int, layer: Layer) -> tuple[Shown, ...]:
    """List the matrix of one layer (from 1) and its bias if it has one, as the panel beside the plane prints them."""
    at = f"layers[{index - 1}]"
    weights = (
        Shown(format_number(value), f"{at}.weights[{j}][{k}]")
        for j, row in enumerate(layer.weights)
        for k, value in enumerate(row)
    )
    biases = enumerate(layer.bias if layer.has_bias else ())
    return (*weights, *(Shown(format_number(value), f"{at}.bias[{j}]") for j, value in biases))


def determinant(index: int, layer: Layer) -> tuple[Shown, ...]:
    """Give det W of one layer (from 1); nothing where W is not square or flattens the plane."""
    path = linear_path(layer.weights)
    if layer.weights.shape != (2, 2) or path.kind == "flatten":
        return ()
    return (Shown(format_number(path.det), f"layers[{index - 1}].det"),)


def determinant_sign(index: int, layer: Layer) -> Relation:
    """Choose the sign before det W, from the weights as the panel prints them."""
    a, b, c, d = (Numeral(shown.text) for shown in layer_numbers(index, layer)[:4])
    [shown] = determinant(index, layer)
    return relation(Sum((Product((a, d)), Negative(Product((b, c))))), shown.text)


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
