"""The numbers of a depth section, with their places. Layers count from 0, the first layer first."""

from nnviz_core.kinds.depth.actions import DepthSubject
from nnviz_core.words.formula.tree import Numeral, Product, Relation
from nnviz_core.words.formula.values import factor_relation, relation
from nnviz_core.words.numbers import Shown, format_number, format_signed


def size_number(subject: DepthSubject, layer: int) -> Shown:
    """Give the size of a layer's delta."""
    return Shown(format_number(subject.sizes[layer]), f"depth.sizes[{layer}]")


def factor_number(subject: DepthSubject, layer: int) -> Shown | None:
    """Give by what a layer's size is that of the layer above; None where there was nothing any more."""
    factor = subject.factors[layer]
    return None if factor is None else Shown(format_number(factor), f"depth.factors[{layer}]")


def factor_sign(subject: DepthSubject, layer: int) -> Relation:
    """Choose the sign before a factor, from the printed sizes of the layer above and of this one."""
    factor = factor_number(subject, layer)
    assert factor
    return factor_relation(size_number(subject, layer + 1).text, factor.text, size_number(subject, layer).text)


def total_sign(subject: DepthSubject) -> Relation:
    """Choose the sign before the factor over all layers."""
    total = total_number(subject)
    assert total
    last, first = (size_number(subject, layer).text for layer in (len(subject.sizes) - 1, 0))
    return factor_relation(last, total.text, first)


def total_number(subject: DepthSubject) -> Shown | None:
    """Give by what the size in layer 1 is that at the output; None where there was nothing at all."""
    first, last = subject.sizes[[0, -1]].tolist()
    return Shown(format_number(first / last), "depth.total") if last > 0 else None


def product_number(subject: DepthSubject, layer: int) -> Shown:
    """Give the path's product down to a layer; at the last one its delta."""
    if layer == len(subject.path):
        delta = subject.passed.layers[-1].delta[subject.output]
        return Shown(format_signed(delta), "depth.start")
    return Shown(format_signed(subject.path[layer].product), f"depth.path[{layer}].product")


def arriving_number(subject: DepthSubject) -> Shown:
    """Give delta of the path's last neuron, in layer 1, where all paths add up."""
    neuron = subject.path[0].neuron
    return Shown(format_signed(subject.passed.layers[0].delta[neuron]), f"layers[0].delta[{neuron}]")


def path_numbers(subject: DepthSubject, layer: int) -> tuple[Shown, Shown, Shown]:
    """List the weight, the slope and the product of the path's step to a layer."""
    step, at = subject.path[layer], f"depth.path[{layer}]"
    weight, slope = Shown(format_number(step.weight), f"{at}.weight"), Shown(format_number(step.slope), f"{at}.slope")
    return weight, slope, product_number(subject, layer)


def product_relation(subject: DepthSubject, layer: int) -> Relation:
    """Choose "=" where the printed product above times the printed weight and slope gives the printed product."""
    weight, slope, product = path_numbers(subject, layer)
    above = product_number(subject, layer + 1)
    factors = (Numeral(above.text.removeprefix("+")), Numeral(weight.text), Numeral(slope.text))
    return relation(Product(factors), product.text.removeprefix("+"))


def weighed_numbers(subject: DepthSubject) -> tuple[Shown, Shown]:
    """List the products of the path's weights and of its slopes, without their signs."""
    return (
        Shown(format_number(subject.weights), "depth.weights"),
        Shown(format_number(subject.slopes), "depth.slopes"),
    )


def largest_slope(subject: DepthSubject) -> Shown:
    """Give the largest slope on the path."""
    return Shown(format_number(max(abs(step.slope) for step in subject.path)), "depth.largest_slope")


def change_number(subject: DepthSubject, layer: int) -> Shown:
    """Give how far one step moves a layer's weights."""
    return Shown(format_number(subject.changes[layer]), f"depth.changes[{layer}]")


def change_numbers(subject: DepthSubject) -> tuple[Shown, ...]:
    """List how far one step moves the weights of every layer."""
    return tuple(change_number(subject, layer) for layer in range(len(subject.changes)))
