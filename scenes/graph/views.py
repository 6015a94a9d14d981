"""The graph of a neuron as views: boxes, nodes and wires, what its numbers are called, and the network in small."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.kinds.graph.actions import GraphSubject
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.equations import read_by, unit
from nnviz_core.words.formula.tree import LOSS, Letter, Node
from nnviz_core.words.formula.typst import node_typst
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import Ink, fitted, quoted, typeset
from nnviz_scenes.graph.layout import CURVE, CURVE_HALF, PLUS_X, RADIUS, REST, REST_HALF, TIMES_X
from nnviz_scenes.graph.sketch import make_sketch
from nnviz_scenes.graph.wires import Wire, WireMaker, layout_of
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.curve import Curve
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.parts.layout import Px, at, rectangle

LEGEND: tuple[float, float, float] = (1212.0, 172.0, 48.0)  # left, first baseline and pitch, px


@dataclass(frozen=True, slots=True, eq=False)
class GraphViews:
    """All views of a graph, by what they are."""

    subject: GraphSubject
    inputs: tuple[Wire, ...]
    weights: tuple[Wire, ...]
    biases: tuple[Wire, ...]  # of a neuron without bias none
    products: tuple[Wire, ...]
    z: Wire
    a: Wire
    boxes: tuple[Painted, ...]  # panel and letter of each input and weight in turn, then of a bias
    times: tuple[tuple[Panel, Label], ...]
    plus: tuple[Panel, Label]
    activation: tuple[Panel, Curve]
    rest: tuple[Panel, Label, Label]
    legend: tuple[tuple[Painted, ...], ...]
    sketch: tuple[Painted, ...]  # of the network, with the neuron in it

    @property
    def leaves(self) -> tuple[Wire, ...]:
        """List the wires that begin at a box."""
        return (*self.inputs, *self.weights, *self.biases)

    @property
    def wires(self) -> tuple[Wire, ...]:
        """List all wires."""
        return (*self.leaves, *self.products, self.z, self.a)

    def all(self) -> list[Painted]:
        """List every view from back to front; pulses run above wires and below nodes."""
        lines = [wire.line for wire in self.wires]
        pulses = [pulse for wire in self.wires for pulse in (wire.forward, wire.backward)]
        nodes = [view for each in self.times for view in each]
        told = [view for wire in self.wires for view in wire.views]
        legend = [view for row in self.legend for view in row]
        still = [*self.boxes, *nodes, *self.plus, *self.activation, *self.rest]
        return [*lines, *pulses, *still, *told, *legend, *self.sketch]


def make_graph(subject: GraphSubject, words: Catalogue, *, theme: Theme) -> GraphViews:
    """Make all views, everything in its place."""
    layout, maker, wires = layout_of(subject), NodeMaker(subject, theme), WireMaker(subject, theme)
    curve = Curve(
        ACTIVATIONS[subject.record.activation].f,
        rectangle(_inside(maker.curve_px)),
        colour=theme.text,
        dot=theme.signal,
        width=4.0,
        radius=10.0,
    )
    inputs = range(subject.inputs)
    return GraphViews(
        subject,
        inputs=tuple(wires.input_wire(k) for k in inputs),
        weights=tuple(wires.weight_wire(k) for k in inputs),
        biases=(wires.bias_wire(),) if subject.record.has_bias else (),
        products=tuple(wires.product_wire(k) for k in inputs),
        z=wires.z_wire(),
        a=wires.a_wire(),
        boxes=tuple(maker.boxes()),
        times=tuple(maker.node(TIMES_X, layout.times_y(k), "times") for k in inputs),
        plus=maker.node(PLUS_X, layout.middle_y, "+"),
        activation=(maker.panel(maker.curve_px), curve),
        rest=maker.rest(words),
        legend=tuple(maker.legend(words)),
        sketch=make_sketch(subject, theme=theme),
    )


def _inside(px: Px) -> Px:
    left, top, right, bottom = px
    return left + 18, top + 22, right - 18, bottom - 22


def _centred(ink: Ink, x: float, y: float) -> Label:
    """Put a sign with its middle at a place in px."""
    across, up = at(x, y)
    return Label(ink, (across, up - ink.box.center[1]), align="centre")


class NodeMaker:
    """Make what a graph's wires join."""

    def __init__(self, subject: GraphSubject, theme: Theme) -> None:
        self.subject, self.theme = subject, theme
        self.layout = layout_of(subject)
        y = self.layout.middle_y
        self.curve_px: Px = (CURVE[0], y - CURVE_HALF, CURVE[1], y + CURVE_HALF)

    def panel(self, px: Px, *, corner: float = 18.0) -> Panel:
        """Make the panel of a box or a node."""
        theme = self.theme
        return Panel(rectangle(px), fill=theme.panel, outline=theme.outline, highlight=theme.signal, corner=corner)

    def boxes(self) -> Iterator[Painted]:
        """Make the boxes with their letters."""
        layer, j, layout = self.subject.layer, self.subject.neuron, self.layout
        for k in range(self.subject.inputs):
            yield from self._box(layout.input_y(k), read_by(layer, k))
            yield from self._box(layout.weight_y(k), Letter("w", (j + 1, k + 1), layer))
        if layout.has_bias:
            yield from self._box(layout.bias_y, unit("b", layer, j))

    def _box(self, y: float, name: Node) -> tuple[Panel, Label]:
        px = left, top, right, bottom = self.layout.box(y)
        ink = fitted(
            f"${node_typst(name)}$",
            sizes=(28.0, 25.0, 22.0, 20.0),
            width=right - left - 12,
            height=bottom - top - 8,
            theme=self.theme,
        )
        return self.panel(px), _centred(ink, (left + right) / 2, y)

    def node(self, x: float, y: float, sign: str) -> tuple[Panel, Label]:
        """Make a round node with a sign in it."""
        ink = typeset(f"${sign}$", size=38.0, theme=self.theme)
        return self.panel(self.layout.node(x, y), corner=RADIUS), _centred(ink, x, y)

    def rest(self, words: Catalogue) -> tuple[Panel, Label, Label]:
        """Make what stands for the rest of the network: a panel with the loss in it, and its name above."""
        (left, right), y = REST, self.layout.middle_y
        px = (left, y - REST_HALF, right, y + REST_HALF)
        loss = typeset(f"${node_typst(LOSS)}$", size=46.0, theme=self.theme)
        name = typeset(quoted(words("label-rest-of-network")), size=24.0, theme=self.theme, colour=self.theme.muted)
        return (
            self.panel(px),
            _centred(loss, (left + right) / 2, y),
            Label(name, at(right, px[1] - 22), align="right"),
        )

    def legend(self, words: Catalogue) -> Iterator[tuple[Painted, ...]]:
        """Say where a wire's numbers stand: a row for each, with a piece of a wire."""
        theme, (left, top, pitch) = self.theme, LEGEND
        rows = (
            (words("label-value-forward"), theme.signal),
            (words("label-local-derivative"), theme.text),
            (words("label-gradient-back"), theme.gradient),
        )
        for row, (text, colour) in enumerate(rows):
            y = top + row * pitch
            ink = typeset(quoted(text), size=24.0, theme=theme, colour=theme.muted)
            if row == 1:
                area = rectangle((left + 8, y - 28, left + 62, y + 6))
                sign = typeset("$times$", size=22.0, theme=theme, colour=colour)
                mark: tuple[Painted, ...] = (
                    Panel(area, fill=theme.panel, outline=theme.axis, corner=8, width=1.5),
                    Label(sign, at(left + 35, y - 2), align="centre"),
                )
            else:
                mark = (Polylines([np.array([at(left, y - 11), at(left + 70, y - 11)])], colour=colour, width=5.0),)
            yield (*mark, Label(ink, at(left + 92, y)))
