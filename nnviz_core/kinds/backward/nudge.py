"""Nudge one score up and down, and see how far the loss moves with it: what delta means, before it has a formula."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

import numpy as np

from nnviz_core.backprop.outputs import output_of
from nnviz_core.backprop.passes import SamplePass
from nnviz_core.kinds.backward.actions import Nudge, Nudged
from nnviz_core.story.beats import Beat, Caption
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.equations import unit
from nnviz_core.words.formula.tree import Equation, Fraction, Negative, Numeral, Partial, Sum, numeral
from nnviz_core.words.formula.values import closed
from nnviz_core.words.numbers import Shown, format_given, format_number, format_signed
from nnviz_core.words.output_formulas import shown_output

STEPS = (0.01, 0.001)  # the first whose ratio prints as delta does is taken


def nudged(passed: SamplePass) -> Nudged:
    """Nudge the score whose delta is written out."""
    j = shown_output(passed)
    tried = [_nudged_by(passed, j, step) for step in STEPS]
    return next((each for each in tried if prints_as_delta(passed, each)), tried[-1])


def prints_as_delta(passed: SamplePass, nudge: Nudged) -> bool:
    """Say whether the ratio and delta are the same number on the screen."""
    return format_number(nudge.ratio) == format_number(passed.layers[-1].delta[nudge.output])


def ratio_is_delta(passed: SamplePass) -> bool:
    """Say whether the ratio is the derivative, not near it: where the loss is quadratic in the score."""
    return passed.output == "linear" and passed.loss_kind == "squared_error"


def _nudged_by(passed: SamplePass, j: int, step: float) -> Nudged:
    shifts = np.zeros((2, len(passed.logits)))
    shifts[:, j] = (-step, step)
    y, output = passed.y[None, :], output_of(passed)
    before_p, before_loss = output.judged(passed.logits[None, :], y)
    after = [output.judged((passed.logits + shift)[None, :], y) for shift in shifts]
    p = [float(a[0, j] - before_p[0, j]) for a, _ in after]
    loss = [float(losses[0] - before_loss[0]) for _, losses in after]
    return Nudged(j, step, (-step, step), (p[0], p[1]), (loss[0], loss[1]), (loss[1] - loss[0]) / (2 * step))


def nudge_tree(nudge: Nudged) -> Mapping[str, Any]:
    """Return what trace.json says of it."""
    tree = {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(nudge).items()}
    return {"nudge": tree}


def nudge_beat(passed: SamplePass, nudge: Nudged, aside: Sequence[Shown], words: Catalogue) -> Beat:
    """Move the score, and let probability and loss run along on rulers of one scale; numbers make place for them."""
    ratio = Shown(format_number(nudge.ratio), "nudge.ratio")
    down, up = (moves(nudge, end) for end in (0, 1))
    score = "no" if passed.label is None else "yes"
    told = words("backward-nudge", score=score, step=format_given(nudge.step), ratio=ratio.text)
    return Beat(
        Nudge(nudge.output),
        move=5.5,
        hold=0.8,
        caption=Caption(told, (ratio,)),
        equation=_ratio(passed, nudge),
        numbers=(*down, *up),
        replaces=tuple(shown.place for shown in aside),
    )


def moves(nudge: Nudged, end: int) -> tuple[Shown, ...]:
    """List how far score, probability and loss move, down (0) or up (1); which stands until delta."""
    return tuple(Shown(format_signed(getattr(nudge, name)[end]), f"nudge.{name}[{end}]") for name in ("z", "p", "loss"))


def _ratio(passed: SamplePass, nudge: Nudged) -> Equation:
    """Write the ratio: how far the loss moved, from down to up, over how far the score did."""
    down, up = (numeral(nudge.loss[end], f"nudge.loss[{end}]", tone="gradient") for end in (0, 1))
    side = Fraction(Sum((up, Negative(down))), Numeral(format_given(2 * nudge.step)))
    score = unit("z", len(passed.layers), nudge.output)
    ratio = numeral(nudge.ratio, "nudge.ratio", tone="gradient")
    return closed((Partial(score),), side, ratio, named="=" if ratio_is_delta(passed) else "≈")
