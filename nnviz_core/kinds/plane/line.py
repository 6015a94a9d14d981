"""The line that decides between two classes in the last hidden plane, as an equation with its numbers."""

from dataclasses import dataclass
from typing import Any, Literal

from nnviz_core.backprop.network import Layer, Network
from nnviz_core.backprop.outputs import output_of
from nnviz_core.backprop.plane import decision_line
from nnviz_core.words.formula.tree import Negative, Node, Numeral, Relation, Sum
from nnviz_core.words.formula.values import relation
from nnviz_core.words.numbers import Shown, format_number


@dataclass(frozen=True, slots=True)
class LineEquation:
    """Hold the line terms[0] a_1 + terms[1] a_2 = right, or with a minus: multiplied so that the first is positive."""

    terms: tuple[float, float]  # without their signs
    sign: Literal["+", "−"]  # before the second
    right: float
    relation: Relation  # "=" where the last layer's numbers, as they are printed, give those printed here

    @property
    def numbers(self) -> tuple[Shown, ...]:
        """List the numbers from left to right."""
        first, second = self.terms
        return (
            Shown(format_number(first), "line.terms[0]"),
            Shown(format_number(second), "line.terms[1]"),
            Shown(format_number(self.right), "line.right"),
        )


def has_line(network: Network) -> bool:
    """Say whether one straight line decides between two classes, in a last hidden layer of two neurons."""
    classes = output_of(network).classes(network.shape[-1])
    return classes == 2 and network.shape[0] == 2 == network.shape[-2] and bool(decision_line(network)[0].any())


def line_equation(network: Network) -> LineEquation:
    """Solve "both scores are equal", or "the only score is zero", for the numbers of the last hidden plane."""
    normal, offset = decision_line(network)
    ahead = 1.0 if (normal[0] or normal[1]) > 0 else -1.0
    first, second = (ahead * normal).tolist()
    right = -ahead * offset
    last = network.layers[-1]
    printed = [_printed_lead(last, k, ahead) for k in (0, 1)]
    texts = (format_number(first), format_number(second))
    signs = [relation(node, text) for node, text in zip(printed, texts, strict=True)]
    signs += [relation(_printed_offset(last, -ahead), format_number(right))] if last.has_bias else []
    return LineEquation((abs(first), abs(second)), "+" if second >= 0 else "−", right, "≈" if "≈" in signs else "=")


def line_tree(network: Network) -> dict[str, Any]:
    """Write the numbers of the equation for the trace; nothing where there is none."""
    if not has_line(network):
        return {}
    equation = line_equation(network)
    return {"line": {"terms": list(equation.terms), "sign": equation.sign, "right": equation.right}}


def _printed_lead(last: Layer, k: int, ahead: float) -> Node:
    """Return by how much class 1 leads for each unit of a neuron, or class 0 where `ahead` is negative, as printed."""
    return _lead([format_number(row[k]) for row in last.weights], ahead)


def _printed_offset(last: Layer, ahead: float) -> Node:
    return _lead([format_number(value) for value in last.bias], ahead)


def _lead(texts: list[str], ahead: float) -> Node:
    """Write the second number less the first, or the only one; the other way round where `ahead` is negative."""
    *first, second = (Numeral(text) for text in texts)
    less, more = (first, [second]) if ahead > 0 else ([second], first)
    return Sum((*more, *(Negative(each) for each in less)))
