"""The network as views: neurons, edges, pulses, numbers, the loss beside the outputs, the legend.

Shared by every scene that shows a pass. Views hold no numbers of their own: they show what the
storyboard's beats name, by its place in the trace.
"""

from collections.abc import Callable, Iterable
from functools import partial

import numpy as np

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.outputs import class_of_output, output_of
from nnviz_core.backprop.passes import LayerPass, SamplePass
from nnviz_core.backprop.shown_neurons import numbers_shown
from nnviz_core.look.scales import GRADIENT_WIDTH, WEIGHT_WIDTH, units
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.formula.typst import node_typst
from nnviz_core.words.output_formulas import said_letter, said_place, says_probabilities
from nnviz_scenes.engine.motions import Motion, drive
from nnviz_scenes.engine.painted import Box
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.curve import Curve
from nnviz_scenes.marks.edges import Edges, fan
from nnviz_scenes.marks.label import Halo, Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.pulses import Heading, Pulses
from nnviz_scenes.parts.class_ink import class_ink, name_ink, name_width
from nnviz_scenes.parts.class_key import KEY_SIGN, build_class_key, class_sign_view, needs_key
from nnviz_scenes.parts.column_heads import column_heads, head_forms, head_inks
from nnviz_scenes.parts.crowded_neuron import build_crowded_input, build_crowded_neuron, build_left_out
from nnviz_scenes.parts.edge_looks import sign_colour, ticks
from nnviz_scenes.parts.frame import Frame, at, rectangle
from nnviz_scenes.parts.input_gradient import gradient_letter, name_gradient_below
from nnviz_scenes.parts.input_picture import make_pictures
from nnviz_scenes.parts.laid_out import layout_of
from nnviz_scenes.parts.layout import HEAD_SIZES
from nnviz_scenes.parts.loss_panel import build_loss
from nnviz_scenes.parts.network_layout import CLASS_INSIDE
from nnviz_scenes.parts.network_views import (
    NetworkViews,
    letter_view,
    name_view,
    note_view,
    number_view,
)
from nnviz_scenes.parts.neuron_design import SMALLEST, Place
from nnviz_scenes.parts.shown_edges import shown_part, weights_look

Array = np.ndarray
BOX_CORNER = 22.0  # px, of a neuron
HALO = 5.0  # px
MOST_HEAD = 155.0  # px of what a row is, from which on it is said shorter, so that the neurons keep their room
CLASS_ROOM = 98.0  # px that a class name takes in an output
CLASS_ROOM_OF_SIGNED = 106.0  # px, where the number before it has a sign
BESIDE = 18.0  # of these, before it and behind


# --- building ------------------------------------------------------------------------------------


def build_network(
    passed: SamplePass, words: Catalogue, *, theme: Theme, heading: Heading, frame: Frame
) -> NetworkViews:
    """Make the views of a network for one sample's pass, all of them at rest."""
    names = range(len(words.class_names))
    long_names = any(name_width(label, words, theme=theme) > CLASS_INSIDE for label in names)
    two = numbers_shown(passed) == "two"
    for texts in zip(*((each[0], each[-1]) for each in head_forms(passed, words)), strict=True):
        inks = head_inks(texts, HEAD_SIZES[-1 if two else 0], theme, lines=two)
        heads = max(ink.box.width / units(1) for ink in inks)
        if heads <= MOST_HEAD:
            break
    layout = layout_of(passed, frame, long_names=long_names, heads=heads)
    views = NetworkViews(passed, layout, words, theme)
    if passed.image is not None:
        views.pictures = make_pictures(passed, layout, words, theme=theme)
    _build_columns(views)
    for layer in passed.layers:
        _build_edge_numbers(views, layer)
        _build_edges(views, layer, heading)
    build_loss(views)
    return views


def _build_columns(views: NetworkViews) -> None:
    passed, layout = views.passed, views.layout
    views.names += column_heads(views, head_forms(passed, views.words))
    for k in layout.columns[0].shown:
        _build_input(views, k)
    for layer in passed.layers:
        for j in layout.columns[layer.index].shown:
            _build_neuron(views, layer, j)
    for column in range(len(layout.columns)):
        build_left_out(views, column)


def _panel(views: NetworkViews, column: int, j: int) -> tuple[float, float, float, float]:
    """Make a neuron's panel; return its rectangle in px."""
    px = views.layout.neuron(column, j)
    theme = views.theme
    views.panels[column, j] = Panel(
        rectangle(px),
        fill=theme.panel,
        outline=theme.outline,
        highlight=theme.signal,
        corner=BOX_CORNER,
        smoothing=views.smoothing,
    )
    return px


def _build_input(views: NetworkViews, k: int) -> None:
    left, _, right, _ = _panel(views, 0, k)
    layout, design = views.layout, views.layout.design
    if design.numbers != "notes":
        build_crowded_input(views, k)
        name_gradient_below(views, k)
        return
    number_view(
        views,
        views.passed.x[k],
        f"sample.x[{k}]",
        layout.input_number(k),
        size=design.size + 2,
        align="centre",
        slot=right - left - 16,
    )
    name_view(views, f"x_{k + 1}", layout.name(0, k, tall=False))
    if layout.names_inputs and k < len(views.words.input_names):  # elsewhere its gradient stands beside its letter
        name, (place, room) = views.words.input_names[k], layout.input_name(k)
        ink = name_ink(name, size=design.note, room=room, theme=views.theme, colour=views.theme.muted)
        views.names.append(Label(ink, at(place.x, place.y)))
    letter = gradient_letter(k) if layout.names_inputs else ""
    note, spill = layout.note(0, k), layout.input_spill
    note_view(views, letter, f"x_grad[{k}]", views.passed.x_grad[k], note, spill=spill, size=layout.input_note)
    if letter:
        name_gradient_below(views, k)


def _build_neuron(views: NetworkViews, layer: LayerPass, j: int) -> None:
    px = _panel(views, layer.index, j)
    layout, design, theme = views.layout, views.layout.design, views.theme
    if design.numbers != "notes":
        build_crowded_neuron(views, layer, j)
        return
    at_layer, output = f"layers[{layer.index - 1}]", layer.index == len(views.passed.layers)
    f = function_of(views.passed, layer.index)
    curved = design.curve and f is not None
    first, second = layout.sum_line(layer.index, j, curved=curved), layout.result_line(layer.index, j)
    if layout.letters:
        letter_view(views, "z", f"{at_layer}.z[{j}]", (first.letter, first.y), colour=theme.muted)
    size = design.size - (3 if design.curve else 0)
    place = (first.number, first.y)
    z_place, slack = f"{at_layer}.z[{j}]", layout.letter_slack
    number_view(views, layer.z[j], z_place, place, size=size, colour=theme.muted, slot=first.slot, slack=slack)
    probability = output and says_probabilities(views.passed)
    result = said_place(views.passed, j) if output else f"{at_layer}.a[{j}]"
    if layout.letters:
        letter_view(views, "p" if probability else "a", result, (second.letter, second.y), colour=theme.signal)
    beside = output and layout.outputs_are_close  # the class stands beside what the output says
    class_room = (CLASS_ROOM if probability else CLASS_ROOM_OF_SIGNED) if beside and design.curve else 0
    place, slot = (second.number, second.y), second.slot - class_room
    signed = not probability
    number_view(views, layer.a[j], result, place, size=design.size, slot=slot, slack=slack, signed=signed)
    if curved and f is not None:
        area = rectangle(layout.icon(layer.index, j))
        views.curves[layer.index, j] = Curve(f, area, colour=theme.muted, dot=theme.signal)
    name = _neuron_name(views, layer, j)
    name_view(views, name, layout.name(layer.index, j, tall="^" in name))
    if output and layout.names_classes and views.passed.label is not None:
        _class_name(views, layer, j, px, beside=beside)
    note = layout.note(layer.index, j)
    if layer.has_bias:
        note_view(views, "b", f"{at_layer}.bias[{j}]", layer.bias[j], note, colour=theme.muted)
    note_view(views, "delta", f"{at_layer}.delta[{j}]", layer.delta[j], note)


def _neuron_name(views: NetworkViews, layer: LayerPass, j: int) -> str:
    """Name a neuron by the letter of what it gives, in Typst; without its layer where there is no room for that."""
    output = layer.index == len(views.passed.layers)
    if output and (says_probabilities(views.passed) or not views.layout.outputs_are_close):
        return node_typst(said_letter(views.passed, j), views.theme.writing)
    return f"a_{j + 1}^(({layer.index}))" if views.layout.names_layers and not output else f"a_{j + 1}"


def function_of(passed: SamplePass, layer: int) -> Callable[[Array], Array] | None:
    """Return the curve that a layer (from 1) bends each z by; None for an output that has none."""
    if layer < len(passed.layers):
        return ACTIVATIONS[passed.layers[layer - 1].activation].f
    output = output_of(passed)
    return output.f if output.curved else None


def _class_name(
    views: NetworkViews, layer: LayerPass, j: int, px: tuple[float, float, float, float], *, beside: bool
) -> None:
    """Say above an output, or in it, which class its score is for."""
    (_, top, right, bottom), layout, theme = px, views.layout, views.theme
    design = layout.design
    y = (top + bottom) / 2 + design.drop
    place, room = layout.class_name(j)
    size = design.note
    if beside:
        place, room, size = Place(right - 12, y + design.row + SMALLEST / 2, "right"), CLASS_ROOM - BESIDE, SMALLEST
    label = class_of_output(j, len(layer.z))
    if beside and needs_key(views.words, len(layer.z), room=room, theme=theme):
        sign_place = (right - 12 - KEY_SIGN, y + design.row)
        views.names.append(class_sign_view(label, sign_place, theme=theme))
        if j == len(layer.z) - 1:
            build_class_key(views, bottom=layout.loss.panel[1])
        return
    ink = class_ink(
        label, views.words, size=size, room=room, theme=theme, colour=theme.of_class(label, else_=theme.text)
    )
    views.names.append(Label(ink, at(place.x, place.y), align=place.align))


def _build_edge_numbers(views: NetworkViews, layer: LayerPass) -> None:
    """Make the numbers of the edges that carry one: weight, gradient, and what runs along them."""
    labelling = views.layout.labelling(layer.index)
    if labelling == "none":
        return
    theme = views.theme
    below, above = views.layout.columns[layer.index - 1 : layer.index + 1]
    halo = Halo(theme.ink, HALO, plate=labelling == "active")
    size, slot = views.layout.design.label, views.layout.label_slot(layer.index)
    ends = views.layout.label_ends(layer.index)
    number = partial(number_view, views, size=size, align="centre", slot=slot, ends=ends, halo=halo)
    others = {"weight_grad": theme.gradient, "message": theme.gradient, "contribution": theme.signal}
    for j in above.shown:
        for k in below.shown:
            px, weight = views.layout.label_place(layer.index, j, k), layer.weights[j, k]
            shown = {"weights": (weight, sign_colour(weight, theme))}
            shown |= {name: (getattr(layer, name)[j, k], colour) for name, colour in others.items()}
            for name, (value, colour) in shown.items():
                place = f"layers[{layer.index - 1}].{name}[{j}][{k}]"
                number(value, place, px, colour=colour)


def _build_edges(views: NetworkViews, layer: LayerPass, heading: Heading) -> None:
    left, right = views.layout.ports(layer.index)
    starts, ends = fan(_scene(left), _scene(right))
    labels = []
    if views.layout.labelling(layer.index) == "all":
        below, above = views.layout.columns[layer.index - 1 : layer.index + 1]
        labels = [_edge_label_box(views, layer.index, j, k) for j in above.shown for k in below.shown]
    look = weights_look(views, layer.index, layer)
    views.edges[layer.index] = Edges(starts, ends, look=look, labels=labels, smoothing=views.smoothing)
    views.pulses[layer.index] = Pulses(starts, ends, look=look, heading=heading, labels=labels)
    build_clamps(views, "weights", layer.index, layer.weights)
    build_clamps(views, "weight_grad", layer.index, layer.weight_grad)


def build_clamps(views: NetworkViews, kind: str, layer: int, values: Array, *, shown_as: str = "") -> None:
    """Mark the edges of a layer whose value, a weight or a gradient (n_out, n_in), lies beyond the scale."""
    weights = (shown_as or kind) == "weights"
    limit = WEIGHT_WIDTH.limit if weights else GRADIENT_WIDTH.highest
    edges = views.edges[layer]
    shown = np.zeros(len(edges.starts)) if views.from_picture(layer) else shown_part(views, layer, values).ravel()
    clamped = np.abs(shown) > limit
    ends = zip(edges.starts[clamped], edges.ends[clamped], strict=True)
    marks = [tick for start, end in ends for tick in ticks(start, end)]
    colour = views.theme.outline if weights else views.theme.gradient
    views.clamps[kind, layer] = Polylines(marks, colour=colour, width=3.0)


def _edge_label_box(views: NetworkViews, layer: int, j: int, k: int) -> Box:
    """Return the room that an edge's numbers need, one after the other."""
    at_layer = f"layers[{layer - 1}]"
    names = ("weights", "weight_grad", "message", "contribution")
    boxes = [views.numbers[f"{at_layer}.{name}[{j}][{k}]"].box() for name in names]
    return max(boxes, key=lambda box: box.width)


def _scene(px: Array) -> Array:
    return np.array([at(x, y) for x, y in px])


# --- looks: values through the declared scales -----------------------------------------------------


def highlight(views: NetworkViews, lit: Iterable[tuple[int, int]], *, colour: str) -> Motion:
    """Light some neurons (column, neuron) and let all others rest."""
    chosen = set(lit)
    changing = [
        (panel, panel.level, 1.0 if key in chosen else 0.0)
        for key, panel in views.panels.items()
        if panel.level != (1.0 if key in chosen else 0.0) or key in chosen
    ]
    for key in chosen:
        views.panels[key].highlight = colour

    def show(t: float) -> None:
        for panel, before, after in changing:
            panel.show(before + t * (after - before))

    return drive([panel for panel, _, _ in changing], show)


def light_loss(views: NetworkViews, colour: str, *, on: bool) -> Motion:
    """Light the panel of the loss, or let it rest."""
    panel = next(view for view in views.loss if isinstance(view, Panel))
    panel.highlight = colour
    before, after = panel.level, 1.0 if on else 0.0
    return drive([panel], lambda t: panel.show(before + t * (after - before)))
