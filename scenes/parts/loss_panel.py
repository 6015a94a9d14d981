"""The panel beside the outputs: what they should say, and the loss."""

import numpy as np

from nnviz_core.backprop.crowding import MOST_WHOLE
from nnviz_core.backprop.outputs import output_of
from nnviz_core.look.scales import units
from nnviz_core.words.formula.tree import Relation
from nnviz_core.words.formula.typst import node_typst
from nnviz_core.words.output_formulas import formulas_of, loss_relation, targets_text
from nnviz_scenes.engine.typeset import fitted, quoted, typeset
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.label import Label, reading_ends
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.parts.class_ink import class_ink, name_width
from nnviz_scenes.parts.frame import at, rectangle
from nnviz_scenes.parts.network_views import NetworkViews, number_view
from nnviz_scenes.parts.output_bars import build_bars

MARGIN, NARROW_MARGIN = 20.0, 10.0  # px beside target and class; the narrow one where a name would be cut
GAP = 12.0  # px between them
SIGN_GAP = 12.0  # px, from a sign to the loss
SIGNS: dict[Relation, str] = {"=": "$=$", "≈": "$approx$"}


def build_loss(views: NetworkViews) -> None:
    """Make the target and the loss, joined to the outputs."""
    passed, theme, places = views.passed, views.theme, views.layout.loss
    lines = [
        np.array([at(*px) for px in line]) for line in views.layout.lines_to_loss(classes=passed.label is not None)
    ]
    views.loss.append(Polylines(lines, colour=theme.grid, width=2.0))
    views.loss.append(Panel(rectangle(places.panel), fill=theme.panel, outline=theme.grid, width=2, corner=18))
    (place, room), sizes = places.rule, places.formulas
    rule = f"$cal(L) = {node_typst(formulas_of(passed).loss_rule(passed), theme.writing)}$"
    formula = fitted(rule, sizes=sizes, width=room, theme=theme)
    _build_targets(views, many=len(passed.said) > MOST_WHOLE)
    views.loss.append(Label(formula, at(place.x, place.y), align=place.align))
    _build_number(views)


def _build_number(views: NetworkViews) -> None:
    """Write the loss behind the sign that the printed outputs give it; it comes and goes with the number."""
    passed, theme, places = views.passed, views.theme, views.layout.loss
    place, room = places.number
    sign = typeset(SIGNS[loss_relation(passed)], size=places.size, theme=theme, colour=theme.muted)
    taken = sign.box.width / units(1) + SIGN_GAP
    number = number_view(
        views,
        passed.loss,
        "loss",
        (place.x + taken / 2, place.y),
        size=places.size,
        align=place.align,
        slot=room - taken,
        signed=False,
    )
    left = number.start()[0] - units(SIGN_GAP)
    views.partners["loss"] = [Label(sign, (left, number.at[1]), align="right")]


def _build_targets(views: NetworkViews, *, many: bool) -> None:
    """Write what the outputs should say: the class and its numbers, or the sample's own."""
    passed, theme, places = views.passed, views.theme, views.layout.loss
    several = passed.label is None and len(passed.y) > 1
    target = typeset(
        quoted(views.words("label-targets" if several else "label-target")),
        size=places.words,
        theme=theme,
        colour=theme.muted,
    )
    if many and output_of(passed).probabilities:
        build_bars(views, places.bars)
    elif not many:
        place, room = places.vector
        vector = fitted(
            f"$y = {targets_text(passed, theme.writing)}$", sizes=places.formulas[1:], width=room, theme=theme
        )
        views.loss.append(Label(vector, at(place.x, place.y), align=place.align))
    (left, top, right, bottom), y = places.target
    if passed.label is None:
        y = (top + bottom + places.words) / 2 if places.stacked else y
        views.loss.append(Label(target, at((left + right) / 2, y), align="centre"))
        return
    colour = theme.text if many else theme.of_class(passed.label, else_=theme.text)
    taken = 0.0 if places.stacked else GAP + target.box.width / units(1)
    room = right - left - 2 * MARGIN - taken
    margin = NARROW_MARGIN if name_width(passed.label, views.words, theme=theme) > room else MARGIN
    room += 2 * (MARGIN - margin)
    label = class_ink(passed.label, views.words, size=places.words, room=room, theme=theme, colour=colour)
    beginning, ending = reading_ends(theme.writing, left + margin, right - margin)
    below = (beginning, y + places.stacked) if places.stacked else (ending, y)
    views.loss += [
        Label(ink, at(x, down), align=align)
        for ink, ((x, align), down) in zip((target, label), ((beginning, y), below), strict=True)
    ]
