"""The panel beside the outputs: what they should say, and the loss."""

import numpy as np

from nnviz_core.backprop.crowding import MOST_WHOLE
from nnviz_core.backprop.outputs import output_of
from nnviz_core.look.scales import units
from nnviz_core.words.formula.typst import node_typst
from nnviz_core.words.output_formulas import formulas_of, targets_text
from nnviz_scenes.engine.typeset import fitted, quoted, typeset
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.label import Label, reading_ends
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.parts.class_ink import class_ink, name_width
from nnviz_scenes.parts.crowded_neuron import BEHIND_CLASS
from nnviz_scenes.parts.layout import SIDE, at, rectangle
from nnviz_scenes.parts.network_views import NetworkViews, number_view
from nnviz_scenes.parts.output_bars import build_bars

MARGIN, NARROW_MARGIN = 20.0, 10.0  # px beside target and class; the narrow one where a name would be cut
BARS_ROOM = 32.0  # px that the panel of the loss is higher where it has bars of many outputs


def build_loss(views: NetworkViews) -> None:
    """Make the target and the loss, joined to the outputs."""
    passed, theme, layout = views.passed, views.theme, views.layout
    left, right = SIDE
    column = len(layout.shape) - 1
    ys = layout.ys(column)
    y = (ys[0] + ys[-1]) / 2
    many = len(passed.said) > MOST_WHOLE
    raised = BARS_ROOM if many else 0.0
    top, bottom = loss_top(views), y + 124
    views.loss.append(Polylines(_lines_to(views, left, y), colour=theme.grid, width=2.0))
    views.loss.append(
        Panel(rectangle((left, top, right, bottom)), fill=theme.panel, outline=theme.grid, width=2, corner=18)
    )
    rule = f"$cal(L) = {node_typst(formulas_of(passed).loss_rule(passed))}$"
    formula = fitted(rule, sizes=(26.0, 24.0, 22.0, 20.0), width=right - left - 24, theme=theme)
    _build_targets(views, (left, right), y, many=many, raised=raised)
    views.loss.append(Label(formula, at((left + right) / 2, y + (34 if many else 24)), align="centre"))
    number_view(
        views,
        passed.loss,
        "loss",
        ((left + right) / 2, y + (86 if many else 80)),
        size=34,
        align="centre",
        slot=right - left - 40,
        signed=False,
    )


def loss_top(views: NetworkViews) -> float:
    """Return where the panel begins, in px."""
    ys = views.layout.ys(len(views.layout.shape) - 1)
    return (ys[0] + ys[-1]) / 2 - 128 - (BARS_ROOM if len(views.passed.said) > MOST_WHOLE else 0.0)


def _lines_to(views: NetworkViews, left: float, y: float) -> list[np.ndarray]:
    """Return the lines from the outputs to the panel; a bracket where their classes stand in the way."""
    layout, column = views.layout, len(views.layout.shape) - 1
    ys, right = layout.ys(column), layout.neuron(column, 0)[2]
    if layout.design.numbers == "notes" or views.passed.label is None:
        return [np.array([at(right, each), at(left, y)]) for each in ys]
    x = right + BEHIND_CLASS
    return [np.array([at(x, ys[0]), at(x, ys[-1])]), np.array([at(x, y), at(left, y)])]


def _build_targets(views: NetworkViews, span: tuple[float, float], y: float, *, many: bool, raised: float) -> None:
    """Write what the outputs should say: the class and its numbers, or the sample's own."""
    passed, theme, (left, right) = views.passed, views.theme, span
    several = passed.label is None and len(passed.y) > 1
    target = typeset(
        quoted(views.words("label-targets" if several else "label-target")), size=24, theme=theme, colour=theme.muted
    )
    if many and output_of(passed).probabilities:
        build_bars(views, (left + 12, y - 62 - raised, right - 12, y - 14))
    elif not many:
        vector = fitted(
            f"$y = {targets_text(passed, theme.writing)}$",
            sizes=(24.0, 22.0, 20.0),
            width=right - left - 24,
            theme=theme,
        )
        views.loss.append(Label(vector, at((left + right) / 2, y - 30), align="centre"))
    if passed.label is None:
        views.loss.append(Label(target, at((left + right) / 2, y - 80 - raised), align="centre"))
        return
    colour = theme.text if many else theme.of_class(passed.label, else_=theme.text)
    room = right - left - 2 * MARGIN - 12 - target.box.width / units(1)
    tight = name_width(passed.label, views.words, theme=theme) > room
    margin = NARROW_MARGIN if tight else MARGIN
    room += 2 * (MARGIN - margin)
    label = class_ink(passed.label, views.words, size=24, room=room, theme=theme, colour=colour)
    places = reading_ends(theme.writing, left + margin, right - margin)
    views.loss += [
        Label(ink, at(x, y - 80 - raised), align=align) for ink, (x, align) in zip((target, label), places, strict=True)
    ]
