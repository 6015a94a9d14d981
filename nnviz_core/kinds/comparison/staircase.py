"""The gradients of the layers at step 0 with the factors between them: delta, or the gradients of the weights."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from nnviz_core.backprop.depth import GradientBack, factors_back
from nnviz_core.backprop.network import Array
from nnviz_core.kinds.comparison.actions import ComparisonSubject
from nnviz_core.kinds.comparison.captions import first_gradient, shrinking_deltas
from nnviz_core.kinds.comparison.numbers import delta_size, factors_in_all
from nnviz_core.words.formula.tree import Numeral, Product, Relation
from nnviz_core.words.formula.values import factor_relation, relation
from nnviz_core.words.numbers import Shown, format_number


@dataclass(frozen=True, slots=True)
class Factors:
    """By what a size is multiplied on its way back: by one number, or by that of the weights and of the slopes."""

    shown: tuple[Shown, ...]
    sign: Relation  # before them


@dataclass(frozen=True, slots=True, eq=False)
class Stairs:
    """What a staircase of one panel shows, the first layer first."""

    of_delta: bool  # else of the weights
    values: Array  # (n_layers,)
    shown: tuple[Shown, ...]
    between: tuple[Factors | None, ...] = ()  # one a layer that has one above; none where they are not shown
    in_all: Factors | None = None
    after_delta: bool = False  # of the weights, once delta was shown

    @property
    def numbers(self) -> Iterator[Shown]:
        """List what is printed."""
        yield from self.shown
        for factors in (*self.between, self.in_all):
            yield from factors.shown if factors else ()


def first_numbers(subject: ComparisonSubject) -> tuple[Shown, ...]:
    """List what the staircases of all panels show at first."""
    every = range(len(subject.contenders))
    return tuple(shown for panel in every for shown in first_stairs(subject, panel).numbers)


def last_numbers(subject: ComparisonSubject) -> tuple[Shown, ...]:
    """List what they show once more at the end."""
    every = range(len(subject.contenders))
    return tuple(shown for panel in every for shown in last_stairs(subject, panel).numbers)


def first_stairs(subject: ComparisonSubject, panel: int) -> Stairs:
    """Show delta with the factors of weights and slopes where it is what shrinks, else the gradients of the weights."""
    return delta_stairs(subject, panel) if shrinking_deltas(subject) else weight_stairs(subject, panel)


def last_stairs(subject: ComparisonSubject, panel: int) -> Stairs:
    """Show the gradients of the weights; between them are inputs of the layers too, where factors were of delta."""
    norms, _ = staircase(subject, panel)
    values = subject.contenders[panel].first_norms
    return (
        Stairs(False, values, norms, after_delta=True) if shrinking_deltas(subject) else weight_stairs(subject, panel)
    )


def weight_stairs(subject: ComparisonSubject, panel: int) -> Stairs:
    """Show the lengths of the weights' gradients, and what each is to that of the layer above."""
    norms, factors = staircase(subject, panel)
    pairs = zip(factors, factor_signs(norms, factors), strict=True)
    between = tuple(Factors((factor,), sign) if factor else None for factor, sign in pairs)
    return Stairs(False, subject.contenders[panel].first_norms, norms, between)


def delta_stairs(subject: ComparisonSubject, panel: int) -> Stairs:
    """Show the sizes of delta; from each to the one below it by what the weights multiply it, and the slopes."""
    back, at = subject.contenders[panel].back, f"panels[{panel}].back"
    assert back
    shown = tuple(delta_size(subject, panel, layer) for layer in range(len(back.sizes)))
    pairs = enumerate(zip(back.weights.tolist(), back.slopes.tolist(), strict=True))
    between = (
        (Shown(format_number(weights), f"{at}.weights[{j}]"), Shown(format_number(slopes), f"{at}.slopes[{j}]"))
        for j, (weights, slopes) in pairs
    )
    steps = tuple(_factors(above, both, here) for above, both, here in zip(shown[1:], between, shown[:-1], strict=True))
    return Stairs(True, back.sizes, shown, steps, _in_all(shown, steps, factors_in_all(subject, panel)))


def _factors(above: Shown, both: tuple[Shown, Shown], here: Shown) -> Factors:
    """Choose the sign before two factors, from the printed sizes above and below."""
    side = Product(tuple(Numeral(each.text) for each in (above, *both)))
    return Factors(both, relation(side, here.text))


def _in_all(sizes: Sequence[Shown], steps: Sequence[Factors], both: tuple[Shown, Shown]) -> Factors:
    """Choose the sign of what all steps come to: the sizes at both ends hold it, and so do the printed columns."""
    columns = (Product(tuple(Numeral(step.shown[k].text) for step in steps)) for k in range(2))
    signs = [relation(column, each.text) for column, each in zip(columns, both, strict=True)]
    return Factors(both, "≈" if "≈" in signs else _factors(sizes[-1], both, sizes[0]).sign)


def staircase(subject: ComparisonSubject, panel: int) -> tuple[tuple[Shown, ...], tuple[Shown | None, ...]]:
    """Give a panel's gradients at step 0, layer by layer, and the factors from each layer to the one below it."""
    each = subject.contenders[panel]
    norms = tuple(first_gradient(subject, panel, layer) for layer in range(len(each.first_norms)))
    shrinks = enumerate(factors_back(each.first_norms))
    return norms, tuple(
        None if value is None else Shown(format_number(value), f"panels[{panel}].factors[{j}]") for j, value in shrinks
    )


def factor_signs(norms: Sequence[Shown], factors: Sequence[Shown | None]) -> tuple[Relation, ...]:
    """Choose the sign before every factor, from the printed gradients on both sides of it."""
    rows = zip(norms[1:], factors, norms[:-1], strict=True)
    return tuple(factor_relation(above.text, each.text, here.text) if each else "=" for above, each, here in rows)


def back_tree(back: GradientBack) -> Mapping[str, Any]:
    """Build a panel's entry in trace.json."""
    weights, slopes = back.in_all
    return {
        "sizes": back.sizes.tolist(),
        "weights": back.weights.tolist(),
        "slopes": back.slopes.tolist(),
        "weights_in_all": weights,
        "slopes_in_all": slopes,
    }
