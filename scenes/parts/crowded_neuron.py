"""Neurons where a column is crowded: their index inside, and numbers that take each other's place."""

from nnviz_core.backprop.crowding import MOST_WHOLE
from nnviz_core.backprop.outputs import class_of_output
from nnviz_core.backprop.passes import LayerPass
from nnviz_core.look.scales import units
from nnviz_core.words.output_formulas import said_place, says_probabilities
from nnviz_scenes.engine.typeset import fitting, quoted, typeset
from nnviz_scenes.marks.label import Halo, Label
from nnviz_scenes.parts.layout import SIDE, at
from nnviz_scenes.parts.network_views import SMALLEST, NetworkViews, letter_view, number_view, text_view

MARGIN = 12.0  # px between a neuron's border and its signs
LETTER_ROOM = 26.0  # px
NUMBER_MARGIN, LETTER_SLACK = 12.0, 8.0  # px: from a number to the border; how much a wide one may near its letter
PLATE = 3.0  # px around a number that is wider than its neuron
CLASS_GAP = 21.0  # px from an output to the middle of its class
HEAD_GAP = 8.0  # px between the word over the classes and the panels on the right
BEHIND_CLASS = 35.0  # px from an output to the bracket that joins them all to the loss, past their classes


def build_crowded_input(views: NetworkViews, k: int) -> None:
    """Make an input: its index, x, and in the same place its gradient."""
    _, top, _, bottom = views.layout.neuron(0, k)
    design, y = views.layout.design, (top + bottom) / 2
    first = y - design.row if design.numbers == "two" else y + design.row
    _index(views, 0, k)
    _line(views, "x", f"sample.x[{k}]", views.passed.x[k], 0, k, first, colour=views.theme.text)
    _line(views, "", f"x_grad[{k}]", views.passed.x_grad[k], 0, k, y + design.row, colour=views.theme.gradient)


def build_crowded_neuron(views: NetworkViews, layer: LayerPass, j: int) -> None:
    """Make a neuron: first its bias, then z and a, or a alone; delta comes last."""
    theme, design, column = views.theme, views.layout.design, layer.index
    _, top, _, bottom = views.layout.neuron(column, j)
    y, at_layer = (top + bottom) / 2, f"layers[{column - 1}]"
    output = column == len(views.passed.layers)
    result = said_place(views.passed, j) if output else f"{at_layer}.a[{j}]"
    probability = output and says_probabilities(views.passed)
    two = design.numbers == "two"
    upper, lower = y - design.row, y + design.row
    _index(views, column, j)
    first = upper if two else lower
    if layer.has_bias:
        _line(views, "b", f"{at_layer}.bias[{j}]", layer.bias[j], column, j, first, colour=theme.muted)
    if two:
        _line(views, "z", f"{at_layer}.z[{j}]", layer.z[j], column, j, first, colour=theme.muted)
    _line(views, "delta", f"{at_layer}.delta[{j}]", layer.delta[j], column, j, first, colour=theme.gradient)
    letter = "p" if probability else "a"
    _line(
        views,
        letter,
        result,
        layer.a[j],
        column,
        j,
        lower,
        colour=theme.text,
        tone=theme.signal,
        signed=not probability,
    )
    if output and views.passed.label is not None:
        _class_beside(views, j)


def build_crowded_step(views: NetworkViews, column: int, j: int, step: tuple[float, float]) -> None:
    """Make the mean gradient and the new value of a neuron's bias, in the place of the old one."""
    theme, design = views.theme, views.layout.design
    _, top, _, bottom = views.layout.neuron(column, j)
    y = (top + bottom) / 2 + (-design.row if design.numbers == "two" else design.row)
    at_layer = f"layers[{column - 1}]"
    _line(views, "", f"mean.{at_layer}.bias_grad[{j}]", step[0], column, j, y, colour=theme.gradient)
    _line(views, "b", f"after.{at_layer}.bias[{j}]", step[1], column, j, y, colour=theme.muted)


def letter_place(views: NetworkViews, column: int, j: int, y: float) -> tuple[float, float]:
    """Return where the letter of a number on a line begins, in px."""
    left, top, _, bottom = views.layout.neuron(column, j)
    if views.layout.design.numbers == "two":
        return left + MARGIN + views.layout.index_room(column) + 10, y
    return left + MARGIN, (top + bottom) / 2 - views.layout.design.row


def _line(
    views: NetworkViews,
    letter: str,
    place: str,
    value: float,
    column: int,
    j: int,
    y: float,
    *,
    colour: str,
    tone: str = "",
    signed: bool = True,
) -> None:
    """Set a number with its letter: beside it, or above where there is one number alone."""
    left, _, right, _ = views.layout.neuron(column, j)
    design = views.layout.design
    if letter:
        letter_view(views, letter, place, letter_place(views, column, j, y), colour=tone or colour)
    if design.numbers == "two":
        x = letter_place(views, column, j, y)[0] + LETTER_ROOM
        slot = right - x - NUMBER_MARGIN
        number = number_view(views, value, place, (x, y), size=design.size, colour=colour, slot=slot, signed=signed)
        beyond, free = number.box().width - units(slot), units(LETTER_SLACK if letter else LETTER_ROOM)
        number.at = (number.at[0] - min(max(beyond, 0.0), free), number.at[1])
        return
    halo = Halo(views.theme.panel, PLATE, plate=True)
    number_view(
        views,
        value,
        place,
        ((left + right) / 2, y),
        size=SMALLEST,
        colour=colour,
        align="centre",
        signed=signed,
        halo=halo,
    )


def _index(views: NetworkViews, column: int, j: int) -> None:
    """Write which neuron of its column it is, from 1."""
    left, top, right, bottom = views.layout.neuron(column, j)
    design = views.layout.design
    ink = typeset(
        quoted(views.theme.writing.digit_by_digit(str(j + 1))),
        size=SMALLEST,
        theme=views.theme,
        colour=views.theme.muted,
    )
    y = (top + bottom) / 2 + SMALLEST / 2
    if design.numbers == "two":
        views.names.append(Label(ink, at(left + MARGIN + views.layout.index_room(column), y), align="right"))
    else:
        views.names.append(Label(ink, at(right - MARGIN, y - design.row), align="right"))


def _class_beside(views: NetworkViews, j: int) -> None:
    """Write the class of an output to its right, and over the first what these numbers are."""
    theme, label = views.theme, class_of_output(j, len(views.passed.said))
    column = len(views.passed.layers)
    left, top, right, bottom = views.layout.neuron(column, j)
    x, y = right + CLASS_GAP, (top + bottom) / 2
    many = len(views.passed.said) > MOST_WHOLE  # classes, which go by their numbers alone
    colour = theme.text if many else theme.of_class(label, else_=theme.text)
    ink = typeset(quoted(theme.writing.digit_by_digit(str(label))), size=22.0, theme=theme, colour=colour)
    views.names.append(Label(ink, at(x, y + 11), align="centre", halo=Halo(theme.ink, PLATE, plate=True)))
    if views.layout.spot(column, j) == 0:
        room, end = (right - left) / 2, SIDE[0] - HEAD_GAP  # left of the badge of the gradient check
        head = fitting(views.words.forms("label-class-head"), size=SMALLEST, room=room, theme=theme, colour=theme.muted)
        views.names.append(Label(head, at(end, top - 8), align="right"))


def build_left_out(views: NetworkViews, column: int) -> None:
    """Say in the gaps of a column how many neurons are not drawn there."""
    for y, count in views.layout.left_out(column):
        told = views.words("label-more-neurons", count=count, digits=f"{count:,}")
        views.names.append(
            text_view(views, f"⋮ {told}", (views.layout.centres[column], y + SMALLEST / 2), size=SMALLEST)
        )
