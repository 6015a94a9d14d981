"""Neurons where a column is crowded: their index inside, and numbers that take each other's place."""

from nnviz_core.backprop.crowding import MOST_WHOLE
from nnviz_core.backprop.outputs import class_of_output
from nnviz_core.backprop.passes import LayerPass
from nnviz_core.look.scales import units
from nnviz_core.words.output_formulas import said_place, says_probabilities
from nnviz_scenes.engine.motions import Motion, drive, nothing
from nnviz_scenes.engine.typeset import fitting, quoted, typeset
from nnviz_scenes.marks.label import Halo, Label
from nnviz_scenes.marks.number import Number
from nnviz_scenes.parts.class_ink import class_ink
from nnviz_scenes.parts.frame import at
from nnviz_scenes.parts.network_layout import LETTER_SLACK
from nnviz_scenes.parts.network_views import NetworkViews, letter_view, number_view, text_view
from nnviz_scenes.parts.neuron_design import SMALLEST

LETTER_ROOM = 26.0  # px, of a letter
BAR_ROOM = 8.0  # px that a letter with a bar over it stands lower, where the name of its row is close above
CLASS_SIZE = 22.0  # px cap height
PLATE = 3.0  # px around a number that is wider than its neuron


def build_crowded_input(views: NetworkViews, k: int) -> None:
    """Make an input: its index, x, and in the same place its gradient."""
    two = views.layout.design.numbers == "two"
    _index(views, 0, k)
    _line(views, "x", f"sample.x[{k}]", views.passed.x[k], 0, k, up=two, colour=views.theme.text, alone=True)
    _line(views, "", f"x_grad[{k}]", views.passed.x_grad[k], 0, k, up=False, colour=views.theme.gradient)


def room_for_gradients(views: NetworkViews) -> Motion:
    """Let the inputs go up from the middle of their neurons where their gradients are to come below them."""
    shown, rise = views.at_places(f"sample.x[{k}]" for k in views.layout.columns[0].shown), units(_drop(views))
    inputs = [(view, view.at) for view in shown if isinstance(view, Label | Number)]

    def show(t: float) -> None:
        for view, (x, y) in inputs:
            view.at = (x, y + rise * t)

    return drive(shown, show) if rise else nothing()


def build_crowded_neuron(views: NetworkViews, layer: LayerPass, j: int) -> None:
    """Make a neuron: first its bias, then z and a, or a alone; delta comes last."""
    theme, column = views.theme, layer.index
    at_layer = f"layers[{column - 1}]"
    output = column == len(views.passed.layers)
    result = said_place(views.passed, j) if output else f"{at_layer}.a[{j}]"
    probability = output and says_probabilities(views.passed)
    two = views.layout.design.numbers == "two"
    _index(views, column, j)
    if layer.has_bias:
        _line(views, "b", f"{at_layer}.bias[{j}]", layer.bias[j], column, j, up=two, colour=theme.muted, alone=True)
    if two:
        _line(views, "z", f"{at_layer}.z[{j}]", layer.z[j], column, j, up=two, colour=theme.muted)
    _line(views, "delta", f"{at_layer}.delta[{j}]", layer.delta[j], column, j, up=two, colour=theme.gradient)
    letter = "p" if probability else "a"
    _line(
        views,
        letter,
        result,
        layer.a[j],
        column,
        j,
        up=False,
        colour=theme.text,
        tone=theme.signal,
        signed=not probability,
    )
    if output and views.passed.label is not None:
        _class_of(views, j)


def build_crowded_step(
    views: NetworkViews, column: int, j: int, step: tuple[float, float], *, letter: str = ""
) -> None:
    """Make the mean gradient, with its letter, and the new value of a neuron's bias, in the place of the old one."""
    theme, two = views.theme, views.layout.design.numbers == "two"
    at_layer = f"layers[{column - 1}]"
    mean, after = f"mean.{at_layer}.bias_grad[{j}]", f"after.{at_layer}.bias[{j}]"
    _line(views, letter, mean, step[0], column, j, up=two, colour=theme.gradient, alone=True)
    _line(views, "b", after, step[1], column, j, up=two, colour=theme.muted, alone=True)


def _line(
    views: NetworkViews,
    letter: str,
    place: str,
    value: float,
    column: int,
    j: int,
    *,
    up: bool,
    colour: str,
    tone: str = "",
    signed: bool = True,
    alone: bool = False,
) -> None:
    """Set a number with its letter: beside it, above where neurons have one, in the middle where it is alone of two."""
    design, layout = views.layout.design, views.layout
    drop = _drop(views) if alone else 0.0
    start = layout.crowded_letter(column, j, up=up) if letter else None
    if start:
        bar = BAR_ROOM if layout.frame.upright and letter.startswith("overline") else 0.0
        letter_view(views, letter, place, (start.x, start.y + drop + bar), colour=tone or colour)
    spot, slot = layout.crowded_number(column, j, up=up)
    plated = slot is None
    number = number_view(
        views,
        value,
        place,
        (spot.x, spot.y + drop),
        size=SMALLEST if plated else design.size,
        colour=colour,
        align=spot.align,
        slot=slot,
        slack=(LETTER_SLACK if letter else LETTER_ROOM) if spot.align == "left" else 0.0,
        signed=signed,
        halo=Halo(views.theme.panel, PLATE, plate=True) if plated else None,
    )
    if spot.align != "left":
        left, _, right, _ = layout.neuron(column, j)
        beyond = max(number.box().width - units(right - left if slot is None else slot), 0.0)
        number.at = (number.at[0] + layout.lean(column, j) * beyond / 2, number.at[1])


def _drop(views: NetworkViews) -> float:
    """Return by how many px a number that is alone stands lower than the upper one of two."""
    two = views.layout.design.numbers == "two" and not views.layout.frame.upright
    return views.layout.design.row if two else 0.0


def _index(views: NetworkViews, column: int, j: int) -> None:
    """Write which neuron of its column it is, from 1."""
    ink = typeset(
        quoted(views.theme.writing.digit_by_digit(str(j + 1))),
        size=SMALLEST,
        theme=views.theme,
        colour=views.theme.muted,
    )
    place = views.layout.index(column, j)
    views.names.append(Label(ink, at(place.x, place.y), align=place.align))


def _class_of(views: NetworkViews, j: int) -> None:
    """Write the class of an output: its name above where that has room, else its number beside, headed once."""
    theme, layout, label = views.theme, views.layout, class_of_output(j, len(views.passed.said))
    many = len(views.passed.said) > MOST_WHOLE  # classes, which go by their numbers alone
    colour = theme.text if many else theme.of_class(label, else_=theme.text)
    if layout.classes_above:
        place, room = layout.class_above(j)
        name = class_ink(label, views.words, size=CLASS_SIZE, room=room, theme=theme, colour=colour)
        views.names.append(Label(name, at(place.x, place.y), align=place.align))
        return
    ink = typeset(quoted(theme.writing.digit_by_digit(str(label))), size=CLASS_SIZE, theme=theme, colour=colour)
    place = layout.crowded_class(j)
    views.names.append(Label(ink, at(place.x, place.y), align=place.align, halo=Halo(theme.ink, PLATE, plate=True)))
    if layout.spot(len(views.passed.layers), j) == 0:
        place, room = layout.classes_head()
        head = fitting(views.words.forms("label-class-head"), size=SMALLEST, room=room, theme=theme, colour=theme.muted)
        views.names.append(Label(head, at(place.x, place.y), align=place.align))


def build_left_out(views: NetworkViews, column: int) -> None:
    """Say in the gaps of a column how many neurons are not drawn there."""
    for place, count in views.layout.left_out(column):
        if views.layout.frame.upright:
            at_dots, at_count = (place.x, place.y - SMALLEST), (place.x, place.y + SMALLEST + 18)
            views.names.append(text_view(views, "⋯", at_dots, size=SMALLEST))
            views.names.append(text_view(views, f"+{count:,}", at_count, size=SMALLEST))
            continue
        told = views.words("label-more-neurons", count=count, digits=f"{count:,}")
        label = text_view(views, f"⋮ {told}", (place.x, place.y), size=SMALLEST)
        half = units(SMALLEST / 2)  # with as much room above the ink as below it, which may reach far to one side
        label.at = (label.at[0], label.at[1] + half - label.ink.box.center[1])
        views.names.append(label)
