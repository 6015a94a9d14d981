"""The gradients of the layers at step 0 with the factors between them, and how far the first step moves layer 1."""

from collections.abc import Sequence

from nnviz_core.backprop.depth import factors_back
from nnviz_core.kinds.comparison.actions import ComparisonSubject
from nnviz_core.kinds.comparison.captions import first_gradient
from nnviz_core.words.formula.tree import Relation
from nnviz_core.words.formula.values import factor_relation
from nnviz_core.words.numbers import Shown, format_number


def staircase_numbers(subject: ComparisonSubject) -> tuple[Shown, ...]:
    """List the gradients of every layer at step 0, and the factors between them, of all panels."""
    return tuple(
        shown
        for panel in range(len(subject.contenders))
        for part in staircase(subject, panel)
        for shown in part
        if shown
    )


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
