"""Build the equations of a pass from its real numbers, each with its address in the trace.

Every numeric side is arithmetic on printed numbers. A relation is "=" exactly where the printed
operands give the printed result, and "≈" elsewhere.
"""

from collections.abc import Sequence

from nnviz_core.backprop.passes import LayerPass, SamplePass
from nnviz_core.words.formula.tree import (
    Call,
    Equation,
    Letter,
    Node,
    Numeral,
    Partial,
    Product,
    Rest,
    Sum,
    Tone,
    numeral,
)
from nnviz_core.words.formula.values import closed

MOST_PRODUCTS = 3  # sums of more terms print the finished contributions instead of the products


# ---- forward


def weighted_sum(layer: LayerPass, j: int, *, terms: Sequence[int] | None = None, rest: Rest | None = None) -> Equation:
    """Write z as the sum over its edges, plus the bias if there is one; wide sums print finished contributions.

    Of a very wide one some `terms` are written out, and what the others add up to, the `rest`.
    """
    at = f"layers[{layer.index - 1}]"
    written: list[Node] = [
        Product((weight_of(layer, j, k), numeral(layer.a_in[k], f"{at}.a_in[{k}]", tone="signal")))
        if len(layer.a_in) <= MOST_PRODUCTS
        else numeral(layer.contribution[j, k], f"{at}.contribution[{j}][{k}]")
        for k in (range(len(layer.a_in)) if terms is None else terms)
    ]
    side = summed((*written, *_if_any(rest), *_bias_of(layer, j)))
    return closed((unit("z", layer.index, j),), side, numeral(layer.z[j], f"{at}.z[{j}]", tone="signal"))


def bent(layer: LayerPass, j: int) -> Equation:
    """Write a = f(z)."""
    at = f"layers[{layer.index - 1}]"
    side = Call(layer.activation, numeral(layer.z[j], f"{at}.z[{j}]"))
    return closed((unit("a", layer.index, j),), side, numeral(layer.a[j], f"{at}.a[{j}]", tone="signal"))


def contribution_of(layer: LayerPass, j: int, k: int) -> Equation:
    """Write what one input gives to z: weight times input."""
    at = f"layers[{layer.index - 1}]"
    side = Product((weight_of(layer, j, k), numeral(layer.a_in[k], f"{at}.a_in[{k}]", tone="signal")))
    name = Product((Letter("w", (j + 1, k + 1), layer.index), read_by(layer.index, k)))
    return closed((name,), side, numeral(layer.contribution[j, k], f"{at}.contribution[{j}][{k}]", tone="signal"))


def sum_of_contributions(layer: LayerPass, j: int) -> Equation:
    """Write z as the sum of what its inputs give, plus the bias if there is one."""
    at = f"layers[{layer.index - 1}]"
    terms = [numeral(value, f"{at}.contribution[{j}][{k}]") for k, value in enumerate(layer.contribution[j])]
    side = summed((*terms, *_bias_of(layer, j)))
    return closed((unit("z", layer.index, j),), side, numeral(layer.z[j], f"{at}.z[{j}]", tone="signal"))


# ---- backward


def incoming_blame(
    passed: SamplePass, index: int, k: int, *, terms: Sequence[int] | None = None, rest: Rest | None = None
) -> Equation:
    """Write dL/da of neuron k in layer `index` (from 1; 0 for the input) as the sum of its messages.

    Of a very wide sum some `terms` are written out, and what the others add up to, the `rest`.
    """
    above = passed.layers[index]
    at = f"layers[{index}]"
    written: list[Node] = [
        Product((weight_of(above, j, k), numeral(above.delta[j], f"{at}.delta[{j}]", tone="gradient")))
        if len(above.delta) <= MOST_PRODUCTS
        else numeral(above.message[j, k], f"{at}.message[{j}][{k}]", tone="gradient")
        for j in (range(len(above.delta)) if terms is None else terms)
    ]
    written += _if_any(rest)
    value, place = (
        (passed.layers[index - 1].a_grad[k], f"layers[{index - 1}].a_grad[{k}]")
        if index
        else (passed.x_grad[k], f"x_grad[{k}]")
    )
    return closed((Partial(read_by(index + 1, k)),), summed(written), numeral(value, place, tone="gradient"))


def sloped(layer: LayerPass, j: int) -> Equation:
    """Write delta = dL/da times the slope f'(z)."""
    at = f"layers[{layer.index - 1}]"
    side = Product((numeral(layer.a_grad[j], f"{at}.a_grad[{j}]"), numeral(layer.slope[j], f"{at}.slope[{j}]")))
    slope = Call(layer.activation, unit("z", layer.index, j), slope=True)
    names = (unit("δ", layer.index, j), Product((Partial(unit("a", layer.index, j)), slope)))
    return closed(names, side, delta_of(layer, j))


def weight_gradient(layer: LayerPass, j: int, k: int) -> Equation:
    """Write dL/dw = delta times the activation that the weight reads."""
    at = f"layers[{layer.index - 1}]"
    side = Product((delta_of(layer, j), numeral(layer.a_in[k], f"{at}.a_in[{k}]", tone="signal")))
    weight = Letter("w", (j + 1, k + 1), layer.index)
    names = (Partial(weight), Product((unit("δ", layer.index, j), read_by(layer.index, k))))
    result = numeral(layer.weight_grad[j, k], f"{at}.weight_grad[{j}][{k}]", tone="gradient")
    return closed(names, side, result)


def bias_gradient(delta: Equation, layer: int, j: int) -> Equation:
    """Write dL/db = delta, and on as delta's own equation does."""
    return Equation((Partial(unit("b", layer, j)), *delta.sides), ("=", *delta.relations))


def score_gradient(delta: Equation, layer: int, j: int) -> Equation:
    """Write dL/dz = delta, and on as delta's own equation does."""
    return Equation((Partial(unit("z", layer, j)), *delta.sides), ("=", *delta.relations))


def passed_on(layer: LayerPass, j: int) -> Equation:
    """Write dL/db = delta times one, which is the local derivative of a sum."""
    result = numeral(layer.bias_grad[j], f"layers[{layer.index - 1}].bias_grad[{j}]", tone="gradient")
    return closed((Partial(unit("b", layer.index, j)),), Product((delta_of(layer, j), Numeral("1"))), result)


def arriving(layer: LayerPass, j: int) -> Equation:
    """Write dL/da, as it comes from the layers behind."""
    return Equation((Partial(unit("a", layer.index, j)), _arriving_at(layer, j)), ("=",))


def through_neuron(layer: LayerPass, j: int, k: int) -> Equation:
    """Write dL/dw = dL/da times the local derivatives on the way: of the activation, the sum and the product."""
    at = f"layers[{layer.index - 1}]"
    slope = numeral(layer.slope[j], f"{at}.slope[{j}]")
    signal = numeral(layer.a_in[k], f"{at}.a_in[{k}]", tone="signal")
    result = numeral(layer.weight_grad[j, k], f"{at}.weight_grad[{j}][{k}]", tone="gradient")
    side = Product((_arriving_at(layer, j), slope, Numeral("1"), signal))
    return closed((Partial(Letter("w", (j + 1, k + 1), layer.index)),), side, result)


def message_of(layer: LayerPass, j: int, k: int) -> Equation:
    """Write what goes on to input k through neuron j: delta times the weight."""
    side = Product((delta_of(layer, j), weight_of(layer, j, k)))
    name = Product((unit("δ", layer.index, j), Letter("w", (j + 1, k + 1), layer.index)))
    result = numeral(layer.message[j, k], f"layers[{layer.index - 1}].message[{j}][{k}]", tone="gradient")
    return closed((name,), side, result)


def path_sum(passed: SamplePass, index: int, j: int, k: int) -> Equation:
    """Write dL/dw of a weight of the last hidden layer `index` (from 1): a product a path, one through each output.

    Factors stand as they do in the picture, from the weight to the loss; between paths there is always a plus.
    """
    layer, above = passed.layers[index - 1], passed.layers[index]
    starts = _factors_of_weight(layer, j, k)
    paths = [
        Product((*starts, weight_of(above, output, j), delta_of(above, output))) for output in range(len(above.delta))
    ]
    result = numeral(layer.weight_grad[j, k], f"layers[{index - 1}].weight_grad[{j}][{k}]", tone="gradient")
    return closed((Partial(Letter("w", (j + 1, k + 1), index)),), summed([paths[0], *map(_added, paths[1:])]), result)


def path_product(passed: SamplePass, k: int) -> Equation:
    """Write dL/dw of the first layer's weight for input k, where each layer has one neuron: one product of factors.

    They stand as they do in the picture, from the weight to the loss.
    """
    first, last = passed.layers[0], passed.layers[-1]
    factors: list[Node] = [*_factors_of_weight(first, 0, k)]
    for layer in passed.layers[1:-1]:
        slope = numeral(layer.slope[0], f"layers[{layer.index - 1}].slope[0]")
        factors += [weight_of(layer, 0, 0), slope]
    factors += [weight_of(last, 0, 0), delta_of(last, 0)]
    result = numeral(first.weight_grad[0, k], f"layers[0].weight_grad[0][{k}]", tone="gradient")
    return closed((Partial(Letter("w", (1, k + 1), 1)),), Product(tuple(factors)), result)


def _factors_of_weight(layer: LayerPass, j: int, k: int) -> tuple[Numeral, Numeral]:
    """Return the factors on a weight's own edge: what it reads, and the slope of the neuron that it leads to."""
    at = f"layers[{layer.index - 1}]"
    read = numeral(layer.a_in[k], f"{at}.a_in[{k}]", tone="signal")
    return read, numeral(layer.slope[j], f"{at}.slope[{j}]")


def _added(path: Product) -> Product:
    """Let a path be added whatever its sign: a first factor with a minus stands in parentheses."""
    first, *others = path.factors
    negative = isinstance(first, Numeral) and first.negative
    return Product((Sum((first,)) if negative else first, *others))


# ---- names and numbers


def unit(letter: str, layer: int, j: int) -> Letter:
    """Name what neuron j (from 0) of a layer (from 1) has: z, a, δ."""
    return Letter(letter, (j + 1,), layer)


def read_by(layer: int, k: int) -> Letter:
    """Name the k-th number (from 0) that a layer (from 1) reads: an input, or what the layer below made."""
    return unit("a", layer - 1, k) if layer > 1 else Letter("x", (k + 1,))


def _if_any(rest: Rest | None) -> tuple[Rest, ...]:
    return () if rest is None else (rest,)


def _bias_of(layer: LayerPass, j: int) -> tuple[Numeral, ...]:
    return (numeral(layer.bias[j], f"layers[{layer.index - 1}].bias[{j}]"),) if layer.has_bias else ()


def summed(terms: Sequence[Node]) -> Node:
    """Add terms; one alone is no sum."""
    return Sum(tuple(terms)) if len(terms) > 1 else terms[0]


def _arriving_at(layer: LayerPass, j: int) -> Numeral:
    return numeral(layer.a_grad[j], f"layers[{layer.index - 1}].a_grad[{j}]", tone="gradient")


def weight_of(layer: LayerPass, j: int, k: int) -> Numeral:
    weight = float(layer.weights[j, k])
    tone: Tone = "muted" if weight == 0 else "negative" if weight < 0 else "positive"
    return numeral(weight, f"layers[{layer.index - 1}].weights[{j}][{k}]", tone=tone)


def delta_of(layer: LayerPass, j: int) -> Numeral:
    return numeral(layer.delta[j], f"layers[{layer.index - 1}].delta[{j}]", tone="gradient")
