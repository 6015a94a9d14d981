"""Write what stands at a network's end as equations: one entry for each output and loss of `backprop/outputs.py`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType

import numpy as np

from nnviz_core.backprop.outputs import output_of
from nnviz_core.backprop.passes import SamplePass
from nnviz_core.backprop.ties import first_largest
from nnviz_core.words.equations import delta_of, unit
from nnviz_core.words.formula.tree import (
    LOSS,
    Call,
    Equation,
    Fraction,
    Letter,
    Logarithm,
    Negative,
    Node,
    Numeral,
    Partial,
    Power,
    Product,
    Relation,
    Square,
    Sum,
    Total,
    numeral,
    with_digits,
)
from nnviz_core.words.formula.typst import node_typst
from nnviz_core.words.formula.values import closed, relation
from nnviz_core.words.numbers import format_given
from nnviz_core.words.output_captions import (
    OutputCaptions,
    linear_captions,
    sigmoid_captions,
    softmax_captions,
    squared_captions,
)
from nnviz_core.words.writing import ENGLISH, Writing

ONE, HALF = Numeral("1"), Fraction(Numeral("1"), Numeral("2"))


@dataclass(frozen=True, slots=True)
class OutputFormulas:
    """The equations of an output with its loss, and the captions beside them; j counts outputs from 0."""

    said: Callable[[SamplePass, int], Equation]  # from the scores to what the network says
    loss_rule: Callable[[SamplePass], Node]  # the loss of the sample, in letters
    scored: Callable[[SamplePass], Equation]  # the loss in numbers
    delta: Callable[[SamplePass, int], Equation]  # dL/dz, the short way
    long_way: Callable[[SamplePass, int], Equation]  # dL/dz by way of dL/da
    captions: Callable[[SamplePass], OutputCaptions]


# ---- what an output says, and what it should say


def says_probabilities(passed: SamplePass) -> bool:
    """Say whether the outputs are probabilities."""
    return output_of(passed).probabilities


def said_letter(passed: SamplePass, j: int) -> Letter:
    """Name what an output says: p, of several p with an index, or a where it is no probability."""
    if not says_probabilities(passed):
        return unit("a", len(passed.layers), j)
    return Letter("p", (j + 1,)) if len(passed.said) > 1 else Letter("p")


def said_place(passed: SamplePass, j: int) -> str:
    """Give the address of what an output says."""
    return f"probs[{j}]" if says_probabilities(passed) else f"layers[{len(passed.layers) - 1}].a[{j}]"


def said_numeral(passed: SamplePass, j: int) -> Numeral:
    """Print what an output says."""
    return numeral(passed.said[j], said_place(passed, j))


def target_letter(passed: SamplePass, j: int) -> Letter:
    """Name what an output should say."""
    return Letter("y", (j + 1,)) if len(passed.said) > 1 else Letter("y")


def target_numeral(passed: SamplePass, j: int) -> Numeral:
    """Print what an output should say: a whole number where that stands for a class, else one of the sample's own."""
    if passed.label is None:
        return numeral(passed.y[j], f"sample.y[{j}]")
    return Numeral(format_given(passed.y[j]))


def targets_text(passed: SamplePass, writing: Writing = ENGLISH) -> str:
    """Write what the outputs should say, in Typst: one number, or all in parentheses."""
    texts = [node_typst(target_numeral(passed, j), writing) for j in range(len(passed.y))]
    return texts[0] if len(texts) == 1 else f"({writing.separator.join(texts)})"


def shown_output(passed: SamplePass) -> int:
    """Choose the output whose equations are shown: that of the class, else the one that is furthest off."""
    if len(passed.said) == 1:
        return 0
    return first_largest(np.abs(passed.said - passed.y)) if passed.label is None else passed.label


# ---- softmax with cross-entropy


def softmax_of(passed: SamplePass, j: int) -> Equation:
    """Write p as its exponential over the sum of all."""
    powers = [Power(numeral(logit, f"logits[{k}]")) for k, logit in enumerate(passed.logits)]
    side = Fraction(powers[j], Sum(tuple(powers)))
    return closed((said_letter(passed, j),), side, numeral(passed.said[j], f"probs[{j}]", tone="signal"))


def _true_class(passed: SamplePass) -> int:
    assert passed.label is not None  # the config holds a softmax to classes
    return passed.label


def scored(passed: SamplePass) -> Equation:
    """Write the loss as minus the logarithm of the true class's probability.

    Where that probability is zero in floating point, the loss is the logit that won minus the true one's.
    """
    j = _true_class(passed)
    if passed.said[j] == 0:
        winner, last = first_largest(passed.logits), len(passed.layers)
        best, own = (numeral(passed.logits[k], f"logits[{k}]") for k in (winner, j))
        difference = Sum((unit("z", last, winner), Negative(unit("z", last, j))))
        return closed((LOSS, difference), Sum((best, Negative(own))), _loss(passed), named="≈")
    side = Negative(Logarithm(said_numeral(passed, j)))
    return closed((LOSS, _softmax_loss_rule(passed)), side, _loss(passed))


def _softmax_loss_rule(passed: SamplePass) -> Node:
    return Negative(Logarithm(said_letter(passed, _true_class(passed))))


def jacobian_row(passed: SamplePass, j: int) -> Equation:
    """Write delta of the true class as dL/dp times dp/dz = p (1 - p)."""
    last, p, letter = passed.layers[-1], said_numeral(passed, j), said_letter(passed, j)
    side = Product((_a_grad(passed, j), p, Sum((ONE, Negative(p)))))
    factors = (Partial(letter), letter, Sum((ONE, Negative(letter))))
    return closed((unit("δ", last.index, j), Product(factors)), side, delta_of(last, j))


# ---- sigmoids with cross-entropy


def bent_score(passed: SamplePass, j: int) -> Equation:
    """Write what an output makes of its score, such as p = sigmoid(z)."""
    side = Call(passed.output, numeral(passed.logits[j], f"logits[{j}]"))
    return closed((said_letter(passed, j),), side, numeral(passed.said[j], said_place(passed, j), tone="signal"))


def _missed(passed: SamplePass, j: int, *, yes: bool) -> tuple[Node, Node]:
    """Write, in letters and in numbers, -ln p (of a yes) or -ln(1 - p), which is the score's size where p has no rest.

    With a target between 0 and 1, both stand with their shares of it.
    """
    p, share = float(passed.said[j]), float(passed.y[j] if yes else 1 - passed.y[j])
    letter, y = said_letter(passed, j), target_numeral(passed, j)
    if p == 1 - yes:
        found = unit("z", len(passed.layers), j), numeral(passed.logits[j], f"logits[{j}]")
        sided: tuple[Node, ...] = tuple(Negative(each) for each in found) if yes else found
        shares = (y if yes else Sum((ONE, Negative(y))),)
        return (sided[0], sided[1]) if share == 1 else (Product((*shares, sided[0])), Product((*shares, sided[1])))
    written = []
    for node, target in ((letter, target_letter(passed, j)), (said_numeral(passed, j), y)):
        logarithm = Logarithm(node if yes else Sum((ONE, Negative(node))))
        weight = target if yes else Sum((ONE, Negative(target)))
        written.append(Negative(logarithm if share == 1 else Product((weight, logarithm))))
    return written[0], written[1]


def _all_missed(passed: SamplePass) -> list[tuple[Node, Node]]:
    """List what every output adds to the loss: one term where it should say 0 or 1, two between."""
    answers = ((j, yes) for j, y in enumerate(passed.y) for yes in _answers(float(y)))
    return [_missed(passed, j, yes=yes) for j, yes in answers]


def _summed(terms: list[Node]) -> Node:
    return terms[0] if len(terms) == 1 else Sum(tuple(terms))


def _sigmoid_loss_rule(passed: SamplePass) -> Node:
    if len(passed.said) == 1:
        return _summed([letters for letters, _ in _all_missed(passed)])
    return Total(Letter("L", ("j",)))


def sigmoid_scored(passed: SamplePass) -> Equation:
    """Write the loss as minus the logarithms of what the outputs give to the true answers: p, or 1 - p.

    Where that is zero in floating point, the loss is the score's size.
    """
    letters, numbers = (_summed(list(each)) for each in zip(*_all_missed(passed), strict=True))
    exact = all(p != 1 - yes for p, y in zip(passed.said, passed.y, strict=True) for yes in _answers(float(y)))
    return closed((LOSS, letters), numbers, _loss(passed), named="=" if exact else "≈")


def _answers(y: float) -> tuple[bool, ...]:
    return (y == 1,) if y in (0, 1) else (True, False)


def by_slope(passed: SamplePass, j: int) -> Equation:
    """Write delta as the derivative by what the output says, times the slope of the output."""
    last = passed.layers[-1]
    slope = numeral(last.slope[j], f"layers[{last.index - 1}].slope[{j}]")
    factors: tuple[Node, ...] = (Partial(said_letter(passed, j)), _slope_letters(passed, j))
    return closed((unit("δ", last.index, j), Product(factors)), Product((_a_grad(passed, j), slope)), delta_of(last, j))


def _slope_letters(passed: SamplePass, j: int) -> Node:
    z = unit("z", len(passed.layers), j)
    return Call(passed.output if passed.output != "linear" else "identity", z, slope=True)


# ---- squared error


def _distance(passed: SamplePass, j: int) -> tuple[Sum, Sum]:
    """Write output minus target, in letters and in numbers."""
    letters = Sum((said_letter(passed, j), Negative(target_letter(passed, j))))
    return letters, Sum((said_numeral(passed, j), Negative(target_numeral(passed, j))))


def _squared_loss_rule(passed: SamplePass) -> Node:
    square = Square(Sum((Letter("a"), Negative(Letter("y")))))
    return Product((HALF, square if len(passed.said) == 1 else Total(square)))


def squared_scored(passed: SamplePass) -> Equation:
    """Write the loss as half the sum of the squared distances from outputs to targets."""
    squares = _summed([Square(_distance(passed, j)[1]) for j in range(len(passed.said))])
    return closed((LOSS, _squared_loss_rule(passed)), Product((HALF, squares)), _loss(passed))


def squared_delta(passed: SamplePass, j: int) -> Equation:
    """Write delta = (a - y) f'(z)."""
    last, (letters, numbers) = passed.layers[-1], _distance(passed, j)
    slope = numeral(last.slope[j], f"layers[{last.index - 1}].slope[{j}]")
    names = (unit("δ", last.index, j), Product((letters, _slope_letters(passed, j))))
    return closed(names, Product((numbers, slope)), delta_of(last, j))


def score_itself(passed: SamplePass, j: int) -> Equation:
    """Write a = z."""
    said = numeral(passed.said[j], said_place(passed, j), tone="signal")
    return Equation((said_letter(passed, j), unit("z", len(passed.layers), j), said), ("=", "="))


# ---- what they share


def residual(passed: SamplePass, j: int) -> Equation:
    """Write delta as what the output says minus the target."""
    letters, numbers = _distance(passed, j)
    last = passed.layers[-1]
    return closed((unit("δ", last.index, j), letters), numbers, delta_of(last, j))


def _a_grad(passed: SamplePass, j: int) -> Numeral:
    last = passed.layers[-1]
    return numeral(last.a_grad[j], f"layers[{last.index - 1}].a_grad[{j}]")


def _loss(passed: SamplePass) -> Numeral:
    return numeral(passed.loss, "loss", tone="signal")


def _bent(says: str) -> OutputFormulas:
    """Make the entry of an output that bends every score, under squared error; `says` is the caption of that."""
    captions = partial(squared_captions, says=says)
    return OutputFormulas(bent_score, _squared_loss_rule, squared_scored, squared_delta, by_slope, captions)


OUTPUT_FORMULAS: Mapping[tuple[str, str], OutputFormulas] = MappingProxyType(
    {
        ("softmax", "cross_entropy"): OutputFormulas(
            softmax_of, _softmax_loss_rule, scored, residual, jacobian_row, softmax_captions
        ),
        ("sigmoid", "cross_entropy"): OutputFormulas(
            bent_score, _sigmoid_loss_rule, sigmoid_scored, residual, by_slope, sigmoid_captions
        ),
        ("sigmoid", "squared_error"): _bent("forward-bends-into-zero-one"),
        ("tanh", "squared_error"): _bent("forward-bends-into-minus-one-one"),
        ("linear", "squared_error"): OutputFormulas(
            score_itself, _squared_loss_rule, squared_scored, residual, by_slope, linear_captions
        ),
    }
)


def loss_relation(passed: SamplePass) -> Relation:
    """Choose the sign before the loss where it stands beside outputs: these are printed without a further digit."""
    equation = formulas_of(passed).scored(passed)
    *_, side, result = equation.sides
    assert isinstance(result, Numeral)
    return "≈" if "≈" in equation.relations[:-1] else relation(with_digits(side, 0), result.text)


def captions_of(passed: SamplePass) -> OutputCaptions:
    """Return the ids of what films say of a pass's output and loss."""
    return formulas_of(passed).captions(passed)


def formulas_of(passed: SamplePass) -> OutputFormulas:
    """Return the equations of a pass's output and loss."""
    return OUTPUT_FORMULAS[passed.output, passed.loss_kind]
