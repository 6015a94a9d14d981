"""The graph of a neuron as views: boxes, nodes and wires, what its numbers are called, and the network in small."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.kinds.graph.actions import GraphSubject
from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.equations import read_by, unit
from nnviz_core.words.formula.tree import LOSS, Letter, Node
from nnviz_core.words.formula.typst import node_typst
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import Ink, fitted, fitting, typeset
from nnviz_scenes.graph.layout import GraphLayout, Spot
from nnviz_scenes.graph.sketch import make_sketch
from nnviz_scenes.graph.wires import Wire, WireMaker
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.curve import Curve
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.points import Points
from nnviz_scenes.parts.frame import Px, at, rectangle

LEGEND_GAP = 44.0  # px between two entries in one line
LEGEND_TEXT = 92.0  # px from the start of a row of the legend to its words


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


def make_graph(subject: GraphSubject, layout: GraphLayout, words: Catalogue, *, theme: Theme) -> GraphViews:
    """Make all views, everything in its place."""
    maker, wires = NodeMaker(subject, layout, theme), WireMaker(subject, layout, theme)
    curve = Curve(
        ACTIVATIONS[subject.record.activation].f,
        rectangle(_inside(layout.curve)),
        colour=theme.text,
        dot=theme.signal,
        width=4.0,
        radius=10.0,
    )
    inputs, biases = range(subject.inputs), (wires.bias_wire(),) if subject.record.has_bias else ()
    weights, products = ([make(k) for k in inputs] for make in (wires.weight_wire, wires.product_wire))
    told = [view for wire in (*weights, *biases, *products) for view in wire.views]
    return GraphViews(
        subject,
        inputs=wires.with_shares([wires.input_wire(k) for k in inputs], told),
        weights=tuple(weights),
        biases=biases,
        products=tuple(products),
        z=wires.z_wire(),
        a=wires.a_wire(),
        boxes=tuple(maker.boxes()),
        times=tuple(maker.node(middle, "times") for middle in layout.times),
        plus=maker.node(layout.plus, "+"),
        activation=(maker.panel(layout.curve), curve),
        rest=maker.rest(words),
        legend=tuple(maker.legend(words)),
        sketch=make_sketch(subject, layout.sketch, theme=theme) if layout.sketch else (),
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

    def __init__(self, subject: GraphSubject, layout: GraphLayout, theme: Theme) -> None:
        self.subject, self.layout, self.theme = subject, layout, theme

    def panel(self, px: Px, *, corner: float = 18.0) -> Panel:
        """Make the panel of a box or a node."""
        theme = self.theme
        return Panel(rectangle(px), fill=theme.panel, outline=theme.outline, highlight=theme.signal, corner=corner)

    def boxes(self) -> Iterator[Painted]:
        """Make the boxes with their letters."""
        layer, j = self.subject.layer, self.subject.neuron
        names: list[Node] = []
        for k in range(self.subject.inputs):
            names += [read_by(layer, k), Letter("w", (j + 1, k + 1), layer)]
        if self.layout.biases:
            names.append(unit("b", layer, j))
        for px, name in zip(self.layout.boxes, names, strict=True):
            yield from self._box(px, name)

    def _box(self, px: Px, name: Node) -> tuple[Panel, Label]:
        left, top, right, bottom = px
        ink = fitted(
            f"${node_typst(name, self.theme.writing)}$",
            sizes=self.layout.sizes.name,
            width=right - left - 12,
            height=bottom - top - 8,
            theme=self.theme,
        )
        return self.panel(px), _centred(ink, (left + right) / 2, (top + bottom) / 2)

    def node(self, middle: Spot, sign: str) -> tuple[Panel, Label]:
        """Make a round node with a sign in it."""
        sizes = self.layout.sizes
        ink = typeset(f"${sign}$", size=sizes.sign, theme=self.theme)
        return self.panel(self.layout.node(middle), corner=sizes.radius), _centred(ink, *middle)

    def rest(self, words: Catalogue) -> tuple[Panel, Label, Label]:
        """Make what stands for the rest of the network: a panel with the loss in it, and its name beside."""
        theme, sizes, px = self.theme, self.layout.sizes, self.layout.rest
        left, top, right, bottom = px
        x, y, align = self.layout.rest_name
        loss = typeset(f"${node_typst(LOSS, theme.writing)}$", size=sizes.loss, theme=theme)
        told, room = words.forms("label-rest-of-network"), self.layout.rest_room
        name = fitting(told, size=sizes.note, room=room, theme=theme, colour=theme.muted)
        return (
            self.panel(px),
            _centred(loss, (left + right) / 2, (top + bottom) / 2),
            Label(name, at(x, y), align=align),
        )

    def legend(self, words: Catalogue) -> Iterator[tuple[Painted, ...]]:
        """Say where a wire's numbers stand: a row for each, with a piece of a wire."""
        theme, size = self.theme, self.layout.sizes.note
        rows = (
            (words.forms("label-value-forward"), theme.signal),
            (words.forms("label-local-derivative"), theme.text),
            (words.forms("label-gradient-back"), theme.gradient),
        )
        room = self.layout.legend_room - LEGEND_TEXT
        (left, y), *below = self.layout.legend
        for row, (forms, colour) in enumerate(rows):
            ink = fitting(forms, size=size, room=room, theme=theme, colour=theme.muted)
            if row == 1:
                area = rectangle((left + 8, y - 28, left + 62, y + 6))
                sign = typeset("$times$", size=22.0, theme=theme, colour=colour)
                mark: tuple[Painted, ...] = (
                    Panel(area, fill=theme.panel, outline=theme.axis, corner=8, width=1.5),
                    Label(sign, at(left + 35, y - 2), align="centre"),
                )
            else:
                disc = np.array([at(left + 35, y - 11)])  # as what runs along the wires
                mark = (Points(disc, np.array([0]), colours=(colour,), rim=theme.ink, radius=10.0),)
            yield (*mark, Label(ink, at(left + LEGEND_TEXT, y)))
            if below:
                left, y = below.pop(0)
            else:  # all in one line
                left += LEGEND_TEXT + ink.box.width / units(1) + LEGEND_GAP
