"""Write what stands at a network's end as equations: one entry an output of the table in `backprop/outputs.py`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

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
    Sum,
    numeral,
)
from nnviz_core.words.formula.values import closed

ONE = Numeral("1")


@dataclass(frozen=True, slots=True)
class OutputCaptions:
    """The ids of what films say of an output."""

    scores: str  # of the last layer's sums
    says: str  # of what is made of them
    loss: str
    delta: str
    long_way: str


@dataclass(frozen=True, slots=True)
class OutputFormulas:
    """The equations of an output, and the captions beside them; j counts outputs from 0."""

    said: Callable[[SamplePass, int], Equation]  # from the scores to what the network says
    loss_rule: Callable[[SamplePass], Node]  # the loss of the sample's class, in letters
    scored: Callable[[SamplePass], Equation]  # the loss in numbers
    delta: Callable[[SamplePass, int], Equation]  # dL/dz, the short way
    long_way: Callable[[SamplePass, int], Equation]  # dL/dz by way of dL/da
    letter: Callable[[int], Letter]  # the symbol of what an output says
    target: Callable[[SamplePass], str]  # what the outputs should say, in Typst
    shown: Callable[[SamplePass], int]  # the output whose equation is shown
    captions: OutputCaptions


# ---- softmax with cross-entropy


def prob(j: int) -> Letter:
    """Name the probability of a class."""
    return Letter("p", (j + 1,))


def softmax_of(passed: SamplePass, j: int) -> Equation:
    """Write p as its exponential over the sum of all."""
    powers = [Power(numeral(logit, f"logits[{k}]")) for k, logit in enumerate(passed.logits)]
    side = Fraction(powers[j], Sum(tuple(powers)))
    return closed((prob(j),), side, numeral(passed.probs[j], f"probs[{j}]", tone="signal"))


def scored(passed: SamplePass) -> Equation:
    """Write the loss as minus the logarithm of the true class's probability.

    Where that probability is zero in floating point, the loss is the logit that won minus the true one's.
    """
    j = passed.label
    if passed.probs[j] == 0:
        winner, last = first_largest(passed.logits), len(passed.layers)
        best, own = (numeral(passed.logits[k], f"logits[{k}]") for k in (winner, j))
        difference = Sum((unit("z", last, winner), Negative(unit("z", last, j))))
        return closed((LOSS, difference), Sum((best, Negative(own))), _loss(passed), named="≈")
    side = Negative(Logarithm(numeral(passed.probs[j], f"probs[{j}]")))
    return closed((LOSS, Negative(Logarithm(prob(j)))), side, _loss(passed))


def output_delta(passed: SamplePass, j: int) -> Equation:
    """Write delta = p - y."""
    letters = Sum((prob(j), Negative(Letter("y", (j + 1,)))))
    return _residual(passed, j, letters)


def jacobian_row(passed: SamplePass, j: int) -> Equation:
    """Write delta of the true class as dL/dp times dp/dz = p (1 - p)."""
    last = passed.layers[-1]
    p = numeral(passed.probs[j], f"probs[{j}]")
    side = Product((_a_grad(passed, j), p, Sum((ONE, Negative(p)))))
    factors = (Partial(prob(j)), prob(j), Sum((ONE, Negative(prob(j)))))
    return closed((unit("δ", last.index, j), Product(factors)), side, delta_of(last, j))


def _ones(passed: SamplePass) -> str:
    return f"({', '.join(f'{target:g}' for target in passed.y)})"


# ---- one sigmoid with cross-entropy

P, Y = Letter("p"), Letter("y")


def sigmoid_of(passed: SamplePass, j: int) -> Equation:
    """Write p = sigmoid(z)."""
    side = Call("sigmoid", numeral(passed.logits[j], f"logits[{j}]"))
    return closed((P,), side, numeral(passed.probs[j], f"probs[{j}]", tone="signal"))


def _true_probability(label: int, p: Node) -> Node:
    return p if label == 1 else Sum((ONE, Negative(p)))


def _sigmoid_loss_rule(passed: SamplePass) -> Node:
    return Negative(Logarithm(_true_probability(passed.label, P)))


def sigmoid_scored(passed: SamplePass) -> Equation:
    """Write the loss as minus the logarithm of the true class's probability: p, or 1 - p.

    Where that probability is zero in floating point, the loss is the score's size.
    """
    p = float(passed.probs[0])
    if p == 1 - passed.label:
        score, letter = numeral(passed.logits[0], "logits[0]"), unit("z", len(passed.layers), 0)
        sided: tuple[Node, Node] = (letter, score) if passed.label == 0 else (Negative(letter), Negative(score))
        return closed((LOSS, sided[0]), sided[1], _loss(passed), named="≈")
    side = Negative(Logarithm(_true_probability(passed.label, numeral(p, "probs[0]"))))
    return closed((LOSS, _sigmoid_loss_rule(passed)), side, _loss(passed))


def sigmoid_delta(passed: SamplePass, j: int) -> Equation:
    """Write delta = p - y."""
    return _residual(passed, j, Sum((P, Negative(Y))))


def sigmoid_long_way(passed: SamplePass, j: int) -> Equation:
    """Write delta as dL/dp times the slope of the sigmoid."""
    last = passed.layers[-1]
    slope = numeral(last.slope[j], f"layers[{last.index - 1}].slope[{j}]")
    letters = Product((Partial(P), Call("sigmoid", unit("z", last.index, j), slope=True)))
    return closed((unit("δ", last.index, j), letters), Product((_a_grad(passed, j), slope)), delta_of(last, j))


# ---- what both share


def _residual(passed: SamplePass, j: int, letters: Node) -> Equation:
    last = passed.layers[-1]
    side = Sum((numeral(passed.probs[j], f"probs[{j}]"), Negative(Numeral(f"{passed.y[j]:g}"))))
    return closed((unit("δ", last.index, j), letters), side, delta_of(last, j))


def _a_grad(passed: SamplePass, j: int) -> Numeral:
    last = passed.layers[-1]
    return numeral(last.a_grad[j], f"layers[{last.index - 1}].a_grad[{j}]")


def _loss(passed: SamplePass) -> Numeral:
    return numeral(passed.loss, "loss", tone="signal")


OUTPUT_FORMULAS: Mapping[str, OutputFormulas] = MappingProxyType(
    {
        "softmax": OutputFormulas(
            said=softmax_of,
            loss_rule=lambda passed: Negative(Logarithm(prob(passed.label))),
            scored=scored,
            delta=output_delta,
            long_way=jacobian_row,
            letter=prob,
            target=_ones,
            shown=lambda passed: passed.label,
            captions=OutputCaptions(
                scores="forward-scores-softmax",
                says="forward-predicts-softmax",
                loss="forward-loss",
                delta="backward-delta-softmax",
                long_way="backward-long-way-softmax",
            ),
        ),
        "sigmoid": OutputFormulas(
            said=sigmoid_of,
            loss_rule=_sigmoid_loss_rule,
            scored=sigmoid_scored,
            delta=sigmoid_delta,
            long_way=sigmoid_long_way,
            letter=lambda _: P,
            target=lambda passed: str(passed.label),
            shown=lambda _: 0,
            captions=OutputCaptions(
                scores="forward-scores-sigmoid",
                says="forward-predicts-sigmoid",
                loss="forward-loss",
                delta="backward-delta-sigmoid",
                long_way="backward-long-way-sigmoid",
            ),
        ),
    }
)


def formulas_of(passed: SamplePass) -> OutputFormulas:
    """Return the equations of a pass's output."""
    return OUTPUT_FORMULAS[passed.output]
