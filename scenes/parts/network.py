"""The network as views: neurons, edges, pulses, numbers, the loss beside the outputs, the legend.

Shared by every scene that shows a pass. Views hold no numbers of their own: they show what the
storyboard's beats name, by its place in the trace.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.elementary import hypot
from nnviz_core.backprop.passes import LayerPass, SamplePass
from nnviz_core.look.scales import GRADIENT_WIDTH, WEIGHT_WIDTH, Scaled, gradient_width, units, weight_width
from nnviz_core.look.theme import Theme, blend
from nnviz_core.words.equations import Shown
from nnviz_core.words.numbers import format_number
from nnviz_scenes.engine.motions import Motion, drive
from nnviz_scenes.engine.painted import Box, Painted
from nnviz_scenes.engine.typeset import quoted, typeset
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.curve import Curve
from nnviz_scenes.marks.edges import DASH, EdgeLook, Edges, fan
from nnviz_scenes.marks.label import Align, Halo, Label, middle
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.number import Number
from nnviz_scenes.marks.pulses import Heading, Pulses
from nnviz_scenes.parts.layout import LABEL_WIDTH, SIDE, NetworkLayout, at, rectangle

Array = np.ndarray
Width = Callable[[float], Scaled]
RESTING = 0.62  # the opacity of edges that wait
HALO = 5.0  # px
LEGEND_TOP, LEGEND_PITCH = 662.0, 36.0  # px: the title's baseline, and from row to row
TICK, TICK_PLACES = 13.0, (16.0, 25.0)  # px: half the length, and from the edge's end
NOTE_GAP = 9.0  # px between a neuron and what stands below it
SMALLEST = 20.0  # px cap height that a number may shrink to


@dataclass(slots=True, eq=False)
class NetworkViews:
    """All views of one network, by what they show."""

    passed: SamplePass
    layout: NetworkLayout
    theme: Theme
    panels: dict[tuple[int, int], Panel] = field(default_factory=dict)  # (column, neuron)
    curves: dict[tuple[int, int], Curve] = field(default_factory=dict)  # (layer, neuron)
    numbers: dict[str, Number] = field(default_factory=dict)  # by place
    partners: dict[str, list[Painted]] = field(default_factory=dict)  # letters that come and go with a number
    edges: dict[int, Edges] = field(default_factory=dict)  # by layer, from 1
    pulses: dict[int, Pulses] = field(default_factory=dict)
    names: list[Label] = field(default_factory=list)
    loss: list[Painted] = field(default_factory=list)
    legend: dict[str, list[Painted]] = field(default_factory=dict)  # by what the widths mean: weights, weight_grad
    clamps: dict[tuple[str, int], Polylines] = field(default_factory=dict)  # marks of clamped edges, by kind and layer

    def all(self) -> Iterator[Painted]:
        """List every view from back to front."""
        yield from self.edges.values()
        yield from self.clamps.values()
        yield from self.pulses.values()
        yield from self.panels.values()
        yield from self.curves.values()
        yield from self.names
        yield from self.loss
        for legend in self.legend.values():
            yield from legend
        for place, number in self.numbers.items():
            yield from self.partners.get(place, ())
            yield number

    def shown(self, numbers: Iterable[Shown]) -> list[Painted]:
        """List the views of numbers, with their letters."""
        return self.at_places(number.place for number in numbers)

    def at_places(self, places: Iterable[str]) -> list[Painted]:
        """List the views at places of the trace, with their letters."""
        return [
            view
            for place in places
            if place in self.numbers
            for view in (*self.partners.get(place, ()), self.numbers[place])
        ]


# --- building ------------------------------------------------------------------------------------


def build_network(passed: SamplePass, theme: Theme, *, heading: Heading) -> NetworkViews:
    """Make the views of a network for one sample's pass, all of them at rest."""
    shape = (len(passed.x), *(len(layer.z) for layer in passed.layers))
    views = NetworkViews(passed, NetworkLayout(shape), theme)
    _build_columns(views)
    for layer in passed.layers:
        _build_edge_numbers(views, layer)
        _build_edges(views, layer, heading)
    _build_loss(views)
    return views


def _build_columns(views: NetworkViews) -> None:
    passed, layout = views.passed, views.layout
    heads = ["input", *(f"hidden {layer.index}" for layer in passed.layers[:-1]), "output"]
    for column, head in enumerate(heads):
        views.names.append(_text(views, head, (layout.centres[column], layout.head_y), size=24))
    for k in range(len(passed.x)):
        _build_input(views, k)
    for layer in passed.layers:
        for j in range(len(layer.z)):
            _build_neuron(views, layer, j)


def _panel(views: NetworkViews, column: int, j: int) -> tuple[float, float, float, float]:
    """Make a neuron's panel; return its rectangle in px."""
    px = views.layout.neuron(column, j)
    theme = views.theme
    views.panels[column, j] = Panel(
        rectangle(px), fill=theme.panel, outline=theme.outline, highlight=theme.signal, corner=22
    )
    return px


def _build_input(views: NetworkViews, k: int) -> None:
    left, top, right, bottom = _panel(views, 0, k)
    design = views.layout.design
    _number(
        views,
        views.passed.x[k],
        f"sample.x[{k}]",
        ((left + right) / 2, (top + bottom) / 2),
        size=design.size + 2,
        align="centre",
        slot=right - left - 16,
    )
    _name(views, f"x_{k + 1}", (left, top, right, bottom))
    letter = f"partial cal(L) \\/ partial x_{k + 1}" if design.curve else ""
    y = bottom + NOTE_GAP + design.note / 2
    _note(views, letter, f"x_grad[{k}]", views.passed.x_grad[k], (left - 24, y), right=right + 6, size=SMALLEST)


def _build_neuron(views: NetworkViews, layer: LayerPass, j: int) -> None:
    px = left, top, right, bottom = _panel(views, layer.index, j)
    design, theme = views.layout.design, views.theme
    at_layer, output = f"layers[{layer.index - 1}]", layer.activation == "softmax"
    y = (top + bottom) / 2
    curve = design.curve and not output
    letter_x, number_x = left + 16, left + (48 if design.curve else 40)
    room = right - number_x - 10
    _letter(views, "z", f"{at_layer}.z[{j}]", (letter_x, y - design.row), colour=theme.muted)
    _number(
        views,
        layer.z[j],
        f"{at_layer}.z[{j}]",
        (number_x, y - design.row),
        size=design.size - (3 if design.curve else 0),
        colour=theme.muted,
        slot=room - (86 if curve else 0),
    )
    result = f"probs[{j}]" if output else f"{at_layer}.a[{j}]"
    _letter(views, "p" if output else "a", result, (letter_x, y + design.row), colour=theme.signal)
    _number(views, layer.a[j], result, (number_x, y + design.row), size=design.size, slot=room, signed=not output)
    if curve:
        area = rectangle((right - 74, top + 16, right - 18, top + 56))
        f = ACTIVATIONS[layer.activation].f
        views.curves[layer.index, j] = Curve(f, area, colour=theme.muted, dot=theme.signal)
    name = f"p_{j + 1}" if output else f"a_{j + 1}^(({layer.index}))" if design.curve else f"a_{j + 1}"
    _name(views, name, px)
    if output and design.curve:
        _class_name(views, j, (right - 2, top - 22))
    note_y = bottom + NOTE_GAP + design.note / 2
    note_x = left + (40 if design.named and not design.curve else 0)
    _note(views, "b", f"{at_layer}.bias[{j}]", layer.bias[j], (note_x, note_y), right=right, colour=theme.muted)
    _note(views, "delta", f"{at_layer}.delta[{j}]", layer.delta[j], (note_x, note_y), right=right)


def _class_name(views: NetworkViews, j: int, px: tuple[float, float]) -> None:
    """Say above an output which class its score is for."""
    theme = views.theme
    colour = (theme.class0, theme.class1)[j] if j < 2 else theme.text
    ink = typeset(quoted(f"class {j}"), size=views.layout.design.note, theme=theme, colour=colour)
    views.names.append(Label(ink, at(*px), align="right"))


def _name(views: NetworkViews, markup: str, px: tuple[float, float, float, float]) -> None:
    """Name a neuron: above it on the left, or below it where neurons stand close."""
    left, top, _, bottom = px
    design = views.layout.design
    if not design.named:
        return
    place = (left + 4, top - 22) if design.curve else (left + 2, bottom + NOTE_GAP + design.note)
    ink = typeset(f"${markup}$", size=design.note, theme=views.theme, colour=views.theme.muted)
    views.names.append(Label(ink, at(*place)))


def _text(views: NetworkViews, text: str, place: tuple[float, float], *, size: float, align: Align = "centre") -> Label:
    ink = typeset(quoted(text), size=size, theme=views.theme, colour=views.theme.muted)
    return Label(ink, at(*place), align=align)


def _letter(views: NetworkViews, markup: str, place: str, px: tuple[float, float], *, colour: str) -> Label:
    """Set the letter before a number; it comes and goes with it."""
    size = max(views.layout.design.size - 4, SMALLEST)
    ink = typeset(f"${markup}$", size=size, theme=views.theme, colour=colour)
    x, y = at(*px)
    label = Label(ink, (x, middle(y, cap_height=units(size * 0.8))))
    views.partners.setdefault(place, []).append(label)
    return label


def _number(
    views: NetworkViews,
    value: float,
    place: str,
    px: tuple[float, float],
    *,
    size: float,
    colour: str | None = None,
    align: Align = "left",
    slot: float | None = None,
    signed: bool = True,
    halo: Halo | None = None,
) -> Number:
    """Make the view of one number, as large as its slot (px) allows."""
    text = format_number(value)
    text = f"+{text}" if signed and value > 0 else text
    x, y = at(*px)
    number = Number(text, (x, y), size=size, colour=colour or views.theme.text, align=align, place=place, halo=halo)
    wide = number.box().width / units(slot) if slot else 0.0
    if wide > 1:
        number.size = max(size / wide, SMALLEST)
    number.at = (x, middle(y, cap_height=units(number.size)))
    views.numbers[place] = number
    return number


def _note(
    views: NetworkViews,
    letter: str,
    place: str,
    value: float,
    px: tuple[float, float],
    *,
    right: float,
    colour: str | None = None,
    size: float | None = None,
) -> None:
    """Set a small number under a neuron, right-aligned, with its letter in front where it fits."""
    theme, size = views.theme, size or views.layout.design.note
    tone = colour or theme.gradient
    y = px[1]
    number = _number(
        views, value, place, (right - 2, y), size=size, colour=tone, align="right", slot=right - px[0] - 40
    )
    ink = typeset(f"${letter}$", size=number.size, theme=theme, colour=tone)
    label = Label(ink, (number.box().left - units(10), number.at[1]), align="right")
    if letter and label.box().left >= at(px[0], 0)[0] - units(4):  # a very long number stands alone
        views.partners.setdefault(place, []).append(label)


def _build_edge_numbers(views: NetworkViews, layer: LayerPass) -> None:
    """Make weight and weight-gradient numbers of the edges that carry one."""
    if views.layout.labelling(layer.index) == "none":
        return
    theme, places = views.theme, views.layout.label_places(layer.index)
    halo = Halo(theme.ink, HALO)
    size = 24.0
    for j, row in enumerate(layer.weights):
        for k, weight in enumerate(row):
            px = (float(places[j, k, 0]), float(places[j, k, 1]))
            at_layer = f"layers[{layer.index - 1}]"
            sign = theme.negative if weight < 0 else theme.positive
            _number(
                views,
                weight,
                f"{at_layer}.weights[{j}][{k}]",
                px,
                size=size,
                colour=sign,
                align="centre",
                slot=LABEL_WIDTH,
                halo=halo,
            )
            gradient = layer.weight_grad[j, k]
            _number(
                views,
                gradient,
                f"{at_layer}.weight_grad[{j}][{k}]",
                px,
                size=size,
                colour=theme.gradient,
                align="centre",
                slot=LABEL_WIDTH,
                halo=halo,
            )


def _build_edges(views: NetworkViews, layer: LayerPass, heading: Heading) -> None:
    left, right = views.layout.ports(layer.index)
    starts, ends = fan(_scene(left), _scene(right))
    labels = []
    if views.layout.labelling(layer.index) == "all":
        labels = [_edge_label_box(views, layer.index, j, k) for j in range(len(right)) for k in range(len(left))]
    look = weight_look(layer, views.theme)
    views.edges[layer.index] = Edges(starts, ends, look=look, labels=labels)
    views.pulses[layer.index] = Pulses(starts, ends, look=look, heading=heading)
    for kind, limit, colour in (
        ("weights", WEIGHT_WIDTH.limit, views.theme.outline),
        ("weight_grad", GRADIENT_WIDTH.highest, views.theme.gradient),
    ):
        clamped = np.abs(getattr(layer, kind).ravel()) > limit
        marks = [tick for start, end in zip(starts[clamped], ends[clamped], strict=True) for tick in ticks(start, end)]
        views.clamps[kind, layer.index] = Polylines(marks, colour=colour, width=3.0)


def ticks(start: Array, end: Array) -> list[Array]:
    """Return two short strokes across an edge: its value lies beyond the scale."""
    along = (end - start) / hypot(*(end - start))
    across = np.array([-along[1], along[0]]) * units(TICK)
    feet = [end - along * units(px) for px in TICK_PLACES]
    return [np.array([foot - across, foot + across]) for foot in feet]


def _edge_label_box(views: NetworkViews, layer: int, j: int, k: int) -> Box:
    """Return the room that an edge's weight and its gradient need, one after the other."""
    at_layer = f"layers[{layer - 1}]"
    boxes = [views.numbers[f"{at_layer}.{name}[{j}][{k}]"].box() for name in ("weights", "weight_grad")]
    return max(boxes, key=lambda box: box.width)


def _scene(px: Array) -> Array:
    return np.array([at(x, y) for x, y in px])


# --- looks: values through the declared scales -----------------------------------------------------


def weight_look(layer: LayerPass, theme: Theme, *, lit: Iterable[int] = (), resting: float = 1.0) -> EdgeLook:
    """Return what a layer's edges look like as weights; those into `lit` neurons at full strength."""
    return _look(layer.weights, weight_width, theme, lit=lit, resting=resting)


def gradient_look(values: Array, theme: Theme, *, strength: float = 1.0) -> EdgeLook:
    """Return what edges look like as gradients, (n_out, n_in), on the shared logarithmic scale."""
    flat = values.ravel()
    return EdgeLook(
        widths=np.array([gradient_width(value).width for value in flat]),
        colours=(theme.gradient,) * len(flat),
        negative=flat < 0,
        opacities=np.full(len(flat), strength),
    )


def contribution_look(values: Array, theme: Theme, *, neurons: Sequence[int]) -> EdgeLook:
    """Return what pulses look like as contributions, (n_out, n_in); only those into some neurons are seen."""
    flat = values.ravel()
    rows = np.repeat(np.arange(len(values)), values.shape[1])
    return EdgeLook(
        widths=np.array([weight_width(value).width for value in flat]),
        colours=(theme.signal,) * len(flat),
        negative=flat < 0,
        opacities=(np.isin(rows, neurons) & (flat != 0)).astype(float),  # nothing runs where nothing is added
    )


def message_look(values: Array, theme: Theme, *, neurons: Sequence[int]) -> EdgeLook:
    """Return what pulses look like as messages, (n_out, n_in); only those back to some neurons are seen."""
    look = gradient_look(values, theme)
    columns = np.tile(np.arange(values.shape[1]), len(values))
    seen = np.isin(columns, neurons) & (values.ravel() != 0)
    return EdgeLook(look.widths, look.colours, look.negative, seen.astype(float))


def _look(values: Array, width: Width, theme: Theme, *, lit: Iterable[int], resting: float) -> EdgeLook:
    flat = values.ravel()
    rows = np.repeat(np.arange(len(values)), values.shape[1])
    return EdgeLook(
        widths=np.array([width(value).width for value in flat]),
        colours=tuple(theme.negative if value < 0 else theme.positive for value in flat),
        negative=flat < 0,
        opacities=np.where(np.isin(rows, list(lit)), 1.0, resting),
    )


def mixed_look(start: EdgeLook, end: EdgeLook, t: float) -> EdgeLook:
    """Return a look between two; colours blend, dashes change half-way."""
    return EdgeLook(
        widths=(1 - t) * start.widths + t * end.widths,
        colours=tuple(blend(one, other, share=t) for one, other in zip(start.colours, end.colours, strict=True)),
        negative=start.negative if t < 0.5 else end.negative,
        opacities=(1 - t) * start.opacities + t * end.opacities,
    )


def change_look(edges: Edges, look: EdgeLook) -> Motion:
    """Let edges take another look."""
    before = edges.look
    return drive([edges], lambda t: edges.show(mixed_look(before, look, t)))


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


# --- the panel beside the outputs ------------------------------------------------------------------


def _build_loss(views: NetworkViews) -> None:
    """Make the target and the loss, joined to the outputs."""
    passed, theme, layout = views.passed, views.theme, views.layout
    left, right = SIDE
    column = len(layout.shape) - 1
    ys = layout.ys(column)
    y = (ys[0] + ys[-1]) / 2
    top, bottom = y - 128, y + 124
    start = layout.neuron(column, 0)[2]
    lines = [np.array([at(start, each), at(left, y)]) for each in ys]
    views.loss.append(Polylines(lines, colour=theme.grid, width=2.0))
    views.loss.append(
        Panel(rectangle((left, top, right, bottom)), fill=theme.panel, outline=theme.grid, width=2, corner=18)
    )
    colour = (theme.class0, theme.class1)[passed.label] if passed.label < 2 else theme.text
    target = typeset(quoted("target"), size=24, theme=theme, colour=theme.muted)
    label = typeset(quoted(f"class {passed.label}"), size=24, theme=theme, colour=colour)
    formula = typeset(f"$cal(L) = - ln p_{passed.label + 1}$", size=26, theme=theme)
    ones = ", ".join("1" if j == passed.label else "0" for j in range(len(passed.probs)))
    vector = typeset(f"$y = ({ones})$", size=24, theme=theme)
    views.loss.append(Label(target, at(left + 20, y - 80)))
    views.loss.append(Label(label, at(right - 20, y - 80), align="right"))
    views.loss.append(Label(vector, at((left + right) / 2, y - 30), align="centre"))
    views.loss.append(Label(formula, at((left + right) / 2, y + 24), align="centre"))
    _number(
        views,
        passed.loss,
        "loss",
        ((left + right) / 2, y + 80),
        size=34,
        align="centre",
        slot=right - left - 40,
        signed=False,
    )


# --- the legend ------------------------------------------------------------------------------------


def build_weight_legend(views: NetworkViews) -> None:
    """Say what the width of a weight's edge means."""
    theme = views.theme
    rows = [
        (weight_width(value).width, text, theme.positive)
        for value, text in ((1.0, "1"), (2.0, "2"), (4.0, "4 (‖ above)"))
    ]
    _legend(views, "weights", "width: |weight|", [*rows, (weight_width(2.0).width, "negative", theme.negative)])


def build_gradient_legend(views: NetworkViews) -> None:
    """Say what the width of a gradient's edge means."""
    colour = views.theme.gradient
    samples = ((0.001, "0.001"), (0.1, "0.1"), (1.0, "1 (‖ above)"))
    rows = [(gradient_width(value).width, text, colour) for value, text in samples]
    _legend(views, "weight_grad", "width: |gradient|, log", [*rows, (gradient_width(0.1).width, "negative", colour)])


def beyond_scale(views: NetworkViews, layer: int, kind: str) -> list[Painted]:
    """Return the marks of a layer's edges whose value lies beyond the scale, if it has any."""
    marks = views.clamps[kind, layer]
    return [marks] if len(marks.lines) else []


def _legend(views: NetworkViews, kind: str, title: str, rows: Sequence[tuple[float, str, str]]) -> None:
    """Make a title and one row a sample: width, words, colour; the row that says "negative" is dashed."""
    left, _ = SIDE
    legend: list[Painted] = [_text(views, title, (left, LEGEND_TOP), size=20, align="left")]
    for row, (width, text, colour) in enumerate(rows, start=1):
        y = LEGEND_TOP + LEGEND_PITCH * row
        line = np.array([at(left, y - 8), at(left + 66, y - 8)])
        legend.append(Polylines([line], colour=colour, width=width, dash=DASH if text == "negative" else ()))
        legend.append(_text(views, text, (left + 84, y), size=20, align="left"))
    views.legend[kind] = legend
