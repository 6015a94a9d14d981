"""The name of the gradient of an input, where that has no room beside its number: in a row below."""

from nnviz_core.look.scales import units
from nnviz_scenes.engine.typeset import typeset
from nnviz_scenes.marks.label import Label
from nnviz_scenes.parts.frame import at
from nnviz_scenes.parts.network_layout import NOTE_GAP
from nnviz_scenes.parts.network_views import NetworkViews
from nnviz_scenes.parts.neuron_design import SMALLEST

ROW = 34.0  # px from the name to the number below it
DEEP, CLEAR = 8.0, 6.0  # px: below the baseline of a name; around it


def gradient_letter(k: int) -> str:
    """Write the gradient of the loss by an input, in Typst."""
    return f"partial cal(L) \\/ partial x_{k + 1}"


def name_gradient_below(views: NetworkViews, k: int) -> None:
    """Name the gradient of an input in a row of its own, if it has no name yet and a row has room.

    In a small network the number goes below its name; in a crowded one it stays in the neuron, with the name below.
    """
    layout, place = views.layout, f"x_grad[{k}]"
    if views.partners.get(place) or layout.frame.upright:
        return
    left, _, right, bottom = layout.neuron(0, k)
    notes = layout.design.numbers == "notes"
    rows = ROW if notes else 0.0
    if bottom + NOTE_GAP + SMALLEST + rows + DEEP + 2 * CLEAR > _end_of_room(views, k):
        return
    theme, y = views.theme, bottom + NOTE_GAP + CLEAR + SMALLEST
    ink = typeset(f"${gradient_letter(k)}$", size=SMALLEST, theme=theme, colour=theme.gradient)
    if notes:
        number = views.numbers[place]
        label = Label(ink, (number.box().right, number.at[1]), align="right")
        number.at = (number.at[0], number.at[1] - units(ROW))
    else:
        x, base = at((left + right) / 2, y)
        label = Label(ink, (x, base), align="centre")
    views.partners.setdefault(place, []).append(label)


def _end_of_room(views: NetworkViews, k: int) -> float:
    """Return y at which what comes below an input begins: the name of the next, the legend, or the strip."""
    layout, column = views.layout, views.layout.columns[0]
    spot = layout.spot(0, k)
    if len(column.shown) < column.count:  # what is said of those between has the room
        return 0.0
    if spot + 1 < len(column.shown):
        top = layout.neuron(0, column.shown[spot + 1])[1]
        return top - (layout.design.name_gap + SMALLEST + CLEAR if layout.design.numbers == "notes" else 0.0)
    strip = layout.frame.equation[1]
    return min(strip, layout.legend[1]) if layout.legend else strip
