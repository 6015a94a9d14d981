"""One neuron as a graph: values run forward through its nodes, gradients back, times a local derivative at each."""

from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise
from typing import assert_never

from nnviz_core.kinds.forward.story import shape_of
from nnviz_core.kinds.graph.actions import (
    Activate,
    Add,
    Arrive,
    Draw,
    Enter,
    GraphAction,
    GraphSubject,
    Multiply,
    Replay,
    ThroughActivation,
    ThroughSum,
    ToInputs,
    ToWeights,
)
from nnviz_core.look.scales import units
from nnviz_core.story.beats import Beat
from nnviz_scenes.engine.motions import (
    Motion,
    appear,
    clamped,
    drive,
    fade_in,
    late,
    linear,
    nothing,
    set_presence,
    squeezed,
    together,
    within,
)
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.graph.places import graph_layout
from nnviz_scenes.graph.views import GraphViews, make_graph
from nnviz_scenes.graph.wires import Wire
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.number import Number
from nnviz_scenes.marks.wire_pulse import WirePulse
from nnviz_scenes.parts.frame import at
from nnviz_scenes.parts.match_cut import NetworkInSmall
from nnviz_scenes.stage import Stage

RUN, OUT = (0.05, 0.5), (0.52, 0.95)  # of a motion: pulses run into a node, and what it makes comes out
SHOWN, BACK = (0.0, 0.25), (0.3, 0.85)  # local derivatives appear, and the gradient goes on past them
LETTERS_COME = 0.95  # of the way of a number, from where on its letter is seen beside it


class Graph(Stage):
    """Take a neuron apart."""

    kind = "graph"

    def build(self) -> Iterable[Painted]:
        """Make the graph."""
        subject = self.timed.section.subject
        assert isinstance(subject, GraphSubject)
        layout = graph_layout(self.frame, subject.inputs, has_bias=subject.record.has_bias)
        self.radius = layout.sizes.radius
        self.views: GraphViews = make_graph(subject, layout, self.words, theme=self.theme)
        return self.views.all()

    def stays(self) -> NetworkInSmall | None:
        """Find the network beside the graph, where there is room for one."""
        discs = [view.area for view in self.views.sketch if isinstance(view, Panel)]
        ends = list(accumulate(shape_of(self.views.subject.passed), initial=0))
        return NetworkInSmall(self.views.sketch, [discs[slice(*each)] for each in pairwise(ends)]) if discs else None

    def announce(self, beat: Beat) -> Motion:
        """Let the boxes come with the first caption, so that the graph does not start from nothing."""
        return appear(self.views.boxes) if isinstance(beat.action, Draw) else nothing()

    def act(self, beat: Beat) -> Motion:
        """Return the motion of one beat."""
        action, views = beat.action, self.views
        assert isinstance(action, GraphAction)
        match action:
            case Draw():
                return self.draw()
            case Enter():
                return self.enter()
            case Multiply():
                into = (*views.inputs, *views.weights)
                return self.through(into, views.products, [each[0] for each in views.times])
            case Add():
                return self.through((*views.products, *views.biases), (views.z,), views.plus[:1])
            case Activate():
                return self.activate()
            case Arrive():
                return self.arrive()
            case ThroughActivation():
                return self.back((views.z,), views.activation[:1])
            case ThroughSum():
                return self.back((*views.products, *views.biases), views.plus[:1])
            case ToWeights():
                return self.back(views.weights, [each[0] for each in views.times])
            case ToInputs():
                return self.back(views.inputs, [each[0] for each in views.times])
            case Replay():
                return self.replay()
            case _:
                assert_never(action)

    # --- the graph -----------------------------------------------------------------------------------

    def draw(self) -> Motion:
        """Draw the graph from left to right, from its boxes on."""
        views = self.views
        stages: list[tuple[Sequence[Painted], Sequence[Wire]]] = [
            ((), (*views.inputs, *views.weights)),
            ([view for each in views.times for view in each], (*views.products, *views.biases)),
            (views.plus, (views.z,)),
            (views.activation, (views.a,)),
            ((*views.rest, *views.legend[0], *views.sketch), ()),
        ]

        def show(t: float) -> None:
            for place, (nodes, wires) in enumerate(stages):
                start = 0.2 * place - 0.12
                set_presence(nodes, within(t, start, start + 0.2))
                for wire in wires:
                    share = 1.0 if t >= 1 else within(t, start + 0.12, start + 0.31)
                    wire.draw(share)
                    wire.line.presence = 1.0 if share > 0 else 0.0

        moving = [view for nodes, wires in stages for view in (*nodes, *(wire.line for wire in wires))]
        return drive(moving, show, easing=linear)

    # --- forward -------------------------------------------------------------------------------------

    def enter(self) -> Motion:
        """Let the numbers come out of their boxes onto the wires, in the order in which one reads."""
        leaves = sorted(self.views.leaves, key=lambda wire: (-float(wire.path[0, 1]), float(wire.path[0, 0])))
        step = 0.5 / len(leaves)
        return together(
            *(self.emerge(wire, wire.value, during=(k * step, k * step + 0.5)) for k, wire in enumerate(leaves))
        )

    def through(self, into: Sequence[Wire], out: Sequence[Wire], nodes: Sequence[Panel]) -> Motion:
        """Let pulses run into nodes, and let what these make come out."""
        return together(
            run([wire.forward for wire in into], during=RUN),
            lit(nodes, self.theme.signal, during=(RUN[1] - 0.1, OUT[1])),
            *(self.emerge(wire, wire.value, during=OUT) for wire in out),
        )

    def activate(self) -> Motion:
        """Let z run into the activation, its point along the curve, and a come out and leave."""
        views, z = self.views, float(self.views.subject.record.z[self.views.subject.neuron])
        panel, curve = views.activation

        def show(t: float) -> None:
            curve.show(z * within(t, 0.32, 0.56) if t > 0.3 else None)

        return together(
            run([views.z.forward], during=(0.02, 0.34)),
            drive([curve], show, easing=linear),
            lit([panel], self.theme.signal, during=(0.28, 0.7)),
            self.emerge(views.a, views.a.value, during=(0.52, 0.8)),
            run([views.a.forward], during=(0.7, 1.0)),
        )

    # --- backward ------------------------------------------------------------------------------------

    def arrive(self) -> Motion:
        """Let the gradient by a enter from the right."""
        views = self.views
        coming = [view for row in views.legend[1:] for view in row]
        return together(
            lit(views.rest[:1], self.theme.gradient, during=(0.0, 0.4)),
            run([views.a.backward], during=(0.1, 0.62)),
            self.emerge(views.a, views.a.gradient, during=(0.2, 0.85)),
            squeezed(late(fade_in(coming), start=0.3), end=0.9),
        )

    def back(self, wires: Sequence[Wire], nodes: Sequence[Panel]) -> Motion:
        """Let local derivatives appear on wires, and the gradient go on past them, times these."""
        factors = [view for wire in wires if wire.factor for view in wire.factor.views]

        def show(t: float) -> None:
            set_presence(factors, within(t, *SHOWN))

        return together(
            lit(nodes, self.theme.gradient, during=(0.0, BACK[1])),
            drive(factors, show, easing=linear),
            run([wire.backward for wire in wires], during=BACK),
            *(self.emerge(wire, wire.gradient, during=(BACK[0] + 0.1, 0.98)) for wire in wires),
        )

    def emerge(self, wire: Wire, number: Number, *, during: tuple[float, float]) -> Motion:
        """Let a number come along its wire to its place."""
        return emerge(wire, number, radius=self.radius, during=during)

    def replay(self) -> Motion:
        """Send pulses back through the whole graph, wire after wire; local derivatives light up as they pass."""
        views, theme = self.views, self.theme
        stages = ((views.a,), (views.z,), (*views.products, *views.biases), (*views.inputs, *views.weights))
        nodes = (views.activation[:1], views.plus[:1], [each[0] for each in views.times])
        length = 1 / len(stages)
        runs = (
            run([wire.backward for wire in wires], during=(k * length, (k + 1) * length))
            for k, wires in enumerate(stages)
        )
        lights = (
            lit(each, theme.gradient, during=((k + 0.8) * length, (k + 1.6) * length)) for k, each in enumerate(nodes)
        )
        factors = (
            lit(
                [wire.factor.frame for wire in wires if wire.factor],
                theme.gradient,
                during=(k * length, (k + 1) * length),
            )
            for k, wires in enumerate(stages)
        )
        return together(*runs, *lights, *factors)


# --- motions -----------------------------------------------------------------------------------------


def run(pulses: Sequence[WirePulse], *, during: tuple[float, float]) -> Motion:
    """Let pulses go their ways, all at the same time."""

    def show(t: float) -> None:
        for pulse in pulses:
            pulse.show(within(t, *during) if t < 1 else 1.0)
            pulse.presence = 1.0

    return drive(pulses, show, easing=linear)


def emerge(wire: Wire, number: Number, *, radius: float, during: tuple[float, float]) -> Motion:
    """Let a number come along its wire to its place, seen from where it is clear of the node (px) that it leaves."""
    home, x, y = number.at, *at(*wire.start_of(number))
    told, way = wire.told(number), (home[0] - x, home[1] - y)
    node = (
        units(radius) + number.box().width / 2 if abs(way[0]) > abs(way[1]) else 0.0
    )  # else it stands beside the wire
    clear = min(node / max(abs(way[0]), 1e-9), 0.9)

    def show(t: float) -> None:
        share = 1.0 if t >= 1 else within(t, *during)
        number.at = (x + share * way[0], y + share * way[1])
        number.presence = clamped((share - clear) / (1 - clear))
        set_presence(told[1:], clamped((share - LETTERS_COME) / (1 - LETTERS_COME)))

    return drive(told, show, easing=linear)


def lit(nodes: Sequence[Panel], colour: str, *, during: tuple[float, float]) -> Motion:
    """Let nodes light up for a while."""

    def show(t: float) -> None:
        start, end = during
        level = within(t, start, start + 0.1) - within(t, end - 0.1, end) if t < 1 else 0.0
        for panel in nodes:
            panel.highlight = colour
            panel.show(level)

    return drive(nodes, show, easing=linear)
