"""The forward pass as a Manim user would show it: lines, flashes along them, DecimalNumbers, written equations."""

import math
from collections.abc import Iterable, Sequence
from typing import Any, assert_never

import manim as m
import numpy as np

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.passes import LayerPass
from nnviz_core.kinds.forward.actions import Bend, Feed, ForwardAction, Gather, Introduce, Predict, Score
from nnviz_core.kinds.one_pass import PassSubject
from nnviz_core.look.scales import units, weight_width
from nnviz_core.story.beats import Beat
from nnviz_core.words.numbers import Shown, format_number
from nnviz_scenes.parts.edge_looks import RESTING
from nnviz_scenes.parts.frame import WIDE_FRAME
from nnviz_scenes.parts.laid_out import layout_of
from nnviz_scenes.parts.layout import SIDE
from nnviz_scenes.parts.network_legend import LEGEND_PITCH, LEGEND_TOP
from tests.benchmarks.idiomatic_scene import IdiomaticScene, box, decimal, maths, point, stroke, words

GATHERING = 0.74  # of a motion; then the sums appear
REACH = 4.0  # of the curve in a neuron
TAIL = 0.45  # of an edge, behind the head of a pulse


class IdiomaticNetwork(IdiomaticScene):
    """Carry one sample through the network."""

    # --- what there is ---------------------------------------------------------------------------

    def lay_out(self) -> None:
        """Make neurons, edges and numbers; only the strip is seen from the start."""
        subject = self.timed.section.subject
        assert isinstance(subject, PassSubject)
        self.passed = subject.passed
        self.layout = layout_of(self.passed, WIDE_FRAME)
        columns = range(len(self.layout.shape))
        self.neurons = {(c, j): self.make_neuron(c, j) for c in columns for j in range(self.layout.shape[c])}
        self.axes: dict[tuple[int, int], m.Axes] = {}
        self.curves = {key: self.make_curve(*key) for key in self.neurons if 0 < key[0] < columns[-1]}
        self.edges = {layer.index: self.make_edges(layer) for layer in self.passed.layers}
        self.names, self.legend = m.VGroup(*self.make_names()), m.VGroup(*self.make_legend())
        self.numbers: dict[str, m.VMobject] = dict(self.make_numbers())
        self.loss = m.VGroup(*self.make_loss())
        self.add(box(WIDE_FRAME.equation, colour=self.theme.panel, outline=self.theme.panel, width=1.0, corner=18))

    def make_neuron(self, column: int, j: int) -> m.RoundedRectangle:
        """Make a neuron's panel."""
        px = self.layout.neuron(column, j)
        return box(px, colour=self.theme.panel, outline=self.theme.outline, width=2.5, corner=22)

    def make_curve(self, column: int, j: int) -> m.VMobject:
        """Draw the activation into a neuron."""
        _, top, right, _ = self.layout.neuron(column, j)
        f = ACTIVATIONS[self.passed.layers[column - 1].activation].f
        axes = m.Axes(x_range=[-REACH, REACH], y_range=[-1, 1], x_length=units(56), y_length=units(40), tips=False)
        self.axes[column, j] = axes.move_to(point(right - 46, top + 36))  # never added: only the curve is seen
        return axes.plot(lambda z: float(f(np.array(z))), color=self.theme.muted, stroke_width=stroke(2.5))

    def make_edges(self, layer: LayerPass) -> m.VGroup:
        """Join two columns: width by weight, dashed where it is negative; ordered as weights.ravel()."""
        left, right = self.layout.ports(layer.index)
        return m.VGroup(
            *(
                self.make_edge(point(*left[k]), point(*right[j]), float(layer.weights[j, k]))
                for j in range(len(right))
                for k in range(len(left))
            )
        )

    def make_edge(self, start: np.ndarray, end: np.ndarray, weight: float) -> m.Line:
        """Make one edge."""
        width = stroke(weight_width(weight).width)
        if weight < 0:
            look = {"dash_length": units(13), "dashed_ratio": 13 / 22}
            return m.DashedLine(start, end, color=self.theme.negative, stroke_width=width, **look)
        return m.Line(start, end, color=self.theme.positive, stroke_width=width)

    def make_names(self) -> Iterable[m.Mobject]:
        """Name columns and neurons."""
        hidden = [f"hidden {layer.index}" for layer in self.passed.layers[:-1]]
        for column, head in enumerate(["input", *hidden, "output"]):
            yield words(head, 22.0, self.theme.muted).move_to(
                point(self.layout.centres[column], self.layout.head_y - 12)
            )
        last = len(self.layout.shape) - 1
        for column, j in self.neurons:
            left, top, right, _ = self.layout.neuron(column, j)
            name = f"x_{j + 1}" if column == 0 else f"p_{j + 1}" if column == last else f"a_{j + 1}^(({column}))"
            yield maths(name, 24.0, self.theme.muted).next_to(point(left + 4, top - 32), m.RIGHT, buff=0)
            if column == last:
                colour = (self.theme.class0, self.theme.class1)[j]
                yield words(f"class {j}", 22.0, colour).next_to(point(right - 2, top - 32), m.LEFT, buff=0)

    def make_legend(self) -> Iterable[m.Mobject]:
        """Say what the width of an edge means."""
        left, _ = SIDE
        yield words("width: |weight|", 18.0, self.theme.muted).next_to(point(left, LEGEND_TOP - 9), m.RIGHT, buff=0)
        rows = ((1.0, "1"), (2.0, "2"), (4.0, "4 (‖ above)"), (-2.0, "negative"))
        for row, (weight, text) in enumerate(rows, start=1):
            y = LEGEND_TOP + LEGEND_PITCH * row - 8
            yield self.make_edge(point(left, y), point(left + 66, y), weight)
            yield words(text, 18.0, self.theme.muted).next_to(point(left + 84, y), m.RIGHT, buff=0)

    # --- numbers, by their place in the trace ----------------------------------------------------

    def make_numbers(self) -> Iterable[tuple[str, m.VMobject]]:
        """Make every number that the pass will show, with its letter."""
        for k, x in enumerate(self.passed.x):
            left, top, right, bottom = self.layout.neuron(0, k)
            number = decimal(signed(x), 29.0, self.theme.text)
            yield f"sample.x[{k}]", number.move_to(point((left + right) / 2, (top + bottom) / 2))
        for layer in self.passed.layers:
            at_layer = f"layers[{layer.index - 1}]"
            yield from self.make_weights(layer, at_layer)
            for j in range(len(layer.z)):
                yield from self.make_sums(layer, j, at_layer)

    def make_weights(self, layer: LayerPass, at_layer: str) -> Iterable[tuple[str, m.VMobject]]:
        """Make the numbers of the weights, over the background that hides the edge beneath."""
        places = self.layout.label_places(layer.index)
        for j, k in np.ndindex(layer.weights.shape):
            weight = float(layer.weights[j, k])
            colour = self.theme.negative if weight < 0 else self.theme.positive
            number = decimal(signed(weight), 22.0, colour).move_to(point(*places[j, k]))
            number.add_background_rectangle(color=self.theme.ink, opacity=1, buff=0.06)
            yield f"{at_layer}.weights[{j}][{k}]", number

    def make_sums(self, layer: LayerPass, j: int, at_layer: str) -> Iterable[tuple[str, m.VMobject]]:
        """Make z, a (or p) and b of a neuron."""
        left, top, right, bottom = self.layout.neuron(layer.index, j)
        output, middle = layer.activation == "softmax", (top + bottom) / 2
        theme = self.theme
        letter, place = ("p", f"probs[{j}]") if output else ("a", f"{at_layer}.a[{j}]")
        result = format_number(layer.a[j]) if output else signed(layer.a[j])
        for name, where, text, y, colour in (
            ("z", f"{at_layer}.z[{j}]", signed(layer.z[j]), middle - 30, theme.muted),
            (letter, place, result, middle + 30, theme.text),
        ):
            tone = theme.muted if name == "z" else theme.signal
            sign = maths(name, 25.0, tone).next_to(point(left + 14, y), m.RIGHT, buff=0)
            number = decimal(text, 24.0, colour).next_to(point(left + 46, y), m.RIGHT, buff=0)
            yield where, m.VGroup(sign, number)
        bias = decimal(signed(layer.bias[j]), 21.0, theme.muted).next_to(point(right - 2, bottom + 21), m.LEFT, buff=0)
        yield f"{at_layer}.bias[{j}]", m.VGroup(maths("b", 24.0, theme.muted).next_to(bias, m.LEFT, buff=0.08), bias)

    def make_loss(self) -> Iterable[m.Mobject]:
        """Make the panel of target and loss beside the outputs."""
        left, right = SIDE
        last, label, theme = len(self.layout.shape) - 1, self.passed.label, self.theme
        ys = self.layout.ys(last)
        x, y = (left + right) / 2, (ys[0] + ys[-1]) / 2
        edge = self.layout.neuron(last, 0)[2]
        for each in ys:
            yield m.Line(point(edge, each), point(left, y), color=theme.grid, stroke_width=stroke(2.0))
        yield box((left, y - 128, right, y + 124), colour=theme.panel, outline=theme.grid, width=2.0, corner=18)
        ones = ", ".join("1" if j == label else "0" for j in range(len(self.passed.said)))
        yield words("target", 20.0, theme.muted).next_to(point(left + 20, y - 90), m.RIGHT, buff=0)
        yield words(f"class {label}", 20.0, (theme.class0, theme.class1)[label]).next_to(
            point(right - 20, y - 90), m.LEFT, buff=0
        )
        yield maths(f"y = ({ones})", 24.0, theme.text).move_to(point(x, y - 40))
        yield maths(f"cal(L) = - ln p_{label + 1}", 26.0, theme.text).move_to(point(x, y + 14))
        self.numbers["loss"] = decimal(format_number(self.passed.loss), 32.0, theme.text).move_to(point(x, y + 66))

    # --- beats -----------------------------------------------------------------------------------

    def act(self, beat: Beat, frames: int) -> None:
        """Play the motion of one beat."""
        action = beat.action
        assert isinstance(action, ForwardAction)
        numbers = self.shown(beat.numbers)
        writing = self.write(beat.equation) if beat.equation else []
        match action:
            case Introduce():
                self.introduce(frames, numbers)
            case Feed():
                lit = self.highlight((0, k) for k in range(len(self.passed.x)))
                self.play_for(frames, *lit, *map(m.FadeIn, numbers))
            case Gather(layer, neurons):
                self.gather(frames, layer, neurons, numbers, writing)
            case Bend(layer, neurons):
                dots = [self.slide(layer, j) for j in neurons]
                self.play_for(frames, *dots, *map(m.FadeIn, numbers), *writing)
            case Predict():
                last = len(self.passed.layers)
                lit = self.highlight((last, j) for j in range(len(self.passed.said)))
                self.play_for(frames, *lit, *map(m.FadeIn, numbers), *writing)
            case Score():
                settling = [edge.animate.set_stroke(opacity=1) for edges in self.edges.values() for edge in edges]
                appearing = map(m.FadeIn, [self.loss, *numbers])
                self.play_for(frames, *self.highlight(()), *settling, *appearing, *writing)
            case _:
                assert_never(action)

    def shown(self, numbers: Iterable[Shown]) -> list[m.VMobject]:
        """List the mobjects of numbers."""
        return [self.numbers[number.place] for number in numbers]

    def introduce(self, frames: int, numbers: Sequence[m.VMobject]) -> None:
        """Let the network appear from the input to the output, then its numbers."""
        columns = [
            m.VGroup(*(panel for (place, _), panel in self.neurons.items() if place == column))
            for column in range(len(self.layout.shape))
        ]
        drawn = [m.Create(edges) for edges in self.edges.values()]
        # Fair to Manim: what never moves again lies under all else, so that it stays in the static image.
        self.add(self.names, self.legend, *columns, *self.curves.values(), *self.edges.values())
        appearing = m.LaggedStart(*map(m.FadeIn, columns), lag_ratio=0.3)
        still = [m.FadeIn(self.names), m.FadeIn(self.legend), *map(m.FadeIn, self.curves.values())]
        drawing = round(0.6 * frames)
        self.play_for(drawing, appearing, *drawn, *still)
        self.play_for(frames - drawing, *map(m.FadeIn, numbers))

    def highlight(self, lit: Iterable[tuple[int, int]]) -> list[Any]:
        """Light some neurons and let all others rest."""
        chosen = set(lit)
        return [
            panel.animate.set_stroke(self.theme.signal if key in chosen else self.theme.outline, width=width)
            for key, panel in self.neurons.items()
            for width in [stroke(4.0 if key in chosen else 2.5)]
            if (panel.stroke_width != width)
        ]

    def gather(
        self,
        frames: int,
        layer: int,
        neurons: Sequence[int],
        numbers: Sequence[m.VMobject],
        writing: Iterable[Any],
    ) -> None:
        """Send contributions into neurons; then their z appears."""
        pulsing = round(GATHERING * frames)
        pulses = [pulse for j in neurons for pulse in self.pulses(layer, j)]
        lit = self.highlight((layer, j) for j in neurons)
        self.play_for(pulsing, *self.focus(layer, neurons), *lit, *writing, *pulses)
        self.remove(*(pulse.mobject for pulse in pulses))
        self.play_for(frames - pulsing, *map(m.FadeIn, numbers))

    def focus(self, layer: int, neurons: Sequence[int]) -> list[Any]:
        """Let the edges into some neurons stand out."""
        inputs = self.layout.shape[layer - 1]
        wanted = [
            (edge, 1.0 if index == layer and k // inputs in neurons else RESTING)
            for index, edges in self.edges.items()
            for k, edge in enumerate(edges)
        ]
        return [edge.animate.set_stroke(opacity=opacity) for edge, opacity in wanted if opacity_of(edge) != opacity]

    def pulses(self, layer: int, j: int) -> list[m.Animation]:
        """Send a comet along every edge into a neuron: a passing flash with a glowing head."""
        record = self.passed.layers[layer - 1]
        left, right = self.layout.ports(layer)
        animations: list[m.Animation] = []
        for k, contribution in enumerate(record.contribution[j]):
            width = weight_width(float(contribution)).width
            path = m.Line(point(*left[k]), point(*right[j]), color=self.theme.signal, stroke_width=stroke(width))
            head = self.head(5 + 0.8 * width, negative=bool(contribution < 0))
            animations.append(m.ShowPassingFlash(path, time_width=TAIL))
            animations.append(m.MoveAlongPath(head, path))
        return animations

    def head(self, radius: float, *, negative: bool) -> m.VGroup:
        """Make the head of a pulse, a diamond where it is negative, with a soft light around it."""
        glow = m.Dot(radius=units(2.2 * radius), color=self.theme.signal, fill_opacity=0.25)
        if negative:
            side = units(radius) * math.sqrt(math.pi)
            return m.VGroup(glow, m.Square(side, color=self.theme.signal, fill_opacity=1).rotate(math.pi / 4))
        return m.VGroup(glow, m.Dot(radius=units(radius), color=self.theme.signal))

    def slide(self, layer: int, j: int) -> m.Animation:
        """Move the operating point along the curve to (z, a)."""
        record, axes = self.passed.layers[layer - 1], self.axes[layer, j]
        z = float(np.clip(record.z[j], -REACH, REACH))
        f = ACTIVATIONS[record.activation].f
        way = m.ParametricFunction(lambda t: axes.c2p(t * z, float(f(np.array(t * z)))), t_range=[0, 1])
        return m.MoveAlongPath(m.Dot(radius=units(7), color=self.theme.signal), way)


def opacity_of(edge: m.VMobject) -> float:
    """Return the opacity of an edge, which is that of its first dash where it is dashed."""
    return float(edge.family_members_with_points()[0].get_stroke_opacity())


def signed(value: float) -> str:
    """Write a number with its sign."""
    return f"+{format_number(value)}" if value > 0 else format_number(value)
