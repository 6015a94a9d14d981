"""Why a unit dies: what the step did to its largest z, in equations with the numbers of that step."""

from collections.abc import Sequence
from dataclasses import dataclass

from nnviz_core.kinds.comparison.actions import Dying, SplitStep, ZChange
from nnviz_core.kinds.comparison.dying import largest_z
from nnviz_core.story.beats import Beat, Caption
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.formula.tree import Negative, Numeral, Product, Relation, Sum
from nnviz_core.words.formula.values import relation
from nnviz_core.words.numbers import Shown, format_given, format_number, format_signed


@dataclass(frozen=True, slots=True)
class ChangePart:
    """One part of the change: where it is the step's, the rate times a gradient."""

    gradient: Shown | None
    change: Shown
    sign: Relation  # before the change


def explains(dying: Dying, rate: float | None) -> ZChange | None:
    """Return the step's parts where they say why the unit dies.

    The step is the rate times the gradient and too long, and its direction is downhill for the loss: the mean of
    delta is above zero, so that a smaller z of all points would lower the loss.
    """
    split = dying.split
    told = rate is not None and dying.by_length and split is not None and split.bias_grad > 0 and split.after <= 0
    return split if told else None


def parts_of(split: ZChange, panel: int, rate: float) -> tuple[ChangePart, ChangePart, ChangePart]:
    """Give the parts of the bias, of the weights and of the inputs, with the signs that their printed numbers give."""
    at = f"panels[{panel}].dying.split"

    def stepped(gradient: float, name: str, change: float, what: str) -> ChangePart:
        shown, came = Shown(format_number(gradient), f"{at}.{name}"), Shown(format_signed(change), f"{at}.{what}")
        side = Product((Negative(Numeral(format_given(rate))), Numeral(shown.text)))
        return ChangePart(shown, came, relation(side, came.text.removeprefix("+")))

    return (
        stepped(split.bias_grad, "bias_grad", split.by_bias, "by_bias"),
        stepped(split.along_inputs, "along_inputs", split.by_weights, "by_weights"),
        ChangePart(None, Shown(format_signed(split.by_inputs), f"{at}.by_inputs"), "="),
    )


def both_ends(split: ZChange, panel: int) -> tuple[Shown, Shown]:
    """Give the largest z before the step, and that of the same point after it."""
    at = f"panels[{panel}].dying.split"
    return Shown(format_signed(split.before), f"{at}.before"), Shown(format_signed(split.after), f"{at}.after")


def sum_sign(before: Shown, parts: Sequence[ChangePart], after: Shown) -> Relation:
    """Choose the sign before the z after the step, from the printed z before it and the printed parts."""
    terms = tuple(Numeral(shown.text.removeprefix("+")) for shown in (before, *(part.change for part in parts)))
    return relation(Sum(terms), after.text.removeprefix("+"))


def largest_after(dying: Dying, panel: int) -> Shown | None:
    """Give the largest z of all points after the step where it is below zero: then that of every point is."""
    if dying.died is None or not dying.highest[dying.died] < 0:
        return None
    return largest_z(dying, panel, dying.died)


def no_way_back(dying: Dying) -> bool:
    """Say whether no gradient comes back below zero, and nothing else moves the unit any more."""
    return dying.stays and dying.slopes[1] == 0


def split_numbers(split: ZChange, panel: int, rate: float) -> tuple[Shown, ...]:
    """List what is printed."""
    before, after = both_ends(split, panel)
    parts = parts_of(split, panel, rate)
    return (before, *(shown for part in parts for shown in (part.gradient, part.change) if shown), after)


def split_step(split: ZChange, panel: int, words: Catalogue, *, rate: float) -> Beat:
    """Show the parts beside the lines, and say which way the step goes, and that it is too long."""
    numbers = split_numbers(split, panel, rate)
    before, after = both_ends(split, panel)
    told = words(
        "comparison-why-it-dies",
        delta=format_number(split.bias_grad),
        rate=format_given(rate),
        before=format_number(split.before),
        after=after.text,
    )
    said = (numbers[1], before, after)
    return Beat(SplitStep(panel), move=4.0, hold=3.0, caption=Caption(told, said), numbers=numbers)
