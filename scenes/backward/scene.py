"""Backpropagation: p - y, messages back along the edges, slopes, and gradients that stay."""

from collections.abc import Iterable, Sequence
from typing import assert_never

from nnviz_core.kinds.backward.actions import (
    BackwardAction,
    BackwardSubject,
    BiasGrad,
    Blame,
    ChainRule,
    Check,
    JacobianDetail,
    Nudge,
    OutputDelta,
    Recall,
    Slope,
    WeightGrad,
)
from nnviz_core.story.beats import Beat
from nnviz_core.words.output_formulas import shown_output
from nnviz_scenes.backward.paths import paths_motion
from nnviz_scenes.engine.motions import (
    Motion,
    drive,
    exchange,
    exchange_at_once,
    fade_in,
    fade_out,
    late,
    linear,
    nothing,
    set_presence,
    squeezed,
    together,
    within,
)
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.parts.check_badge import build_check_badge
from nnviz_scenes.parts.close_up import close_up_of
from nnviz_scenes.parts.crowded_neuron import room_for_gradients
from nnviz_scenes.parts.edge_looks import change_look
from nnviz_scenes.parts.equation import equation_ink
from nnviz_scenes.parts.gate import through_gates
from nnviz_scenes.parts.input_picture import What
from nnviz_scenes.parts.messages import messages_back
from nnviz_scenes.parts.network import build_network, highlight, light_loss
from nnviz_scenes.parts.network_legend import (
    beyond_scale,
    build_gradient_legend,
    build_weight_legend,
    network_at_rest,
)
from nnviz_scenes.parts.rulers import make_rulers
from nnviz_scenes.parts.shown_edges import gradients_look
from nnviz_scenes.stage import Stage


class Backward(Stage):
    """Carry the gradient of the loss back to every parameter."""

    kind = "backward"

    def build(self) -> Iterable[Painted]:
        """Make the network as the forward pass left it, and the badge."""
        subject = self.timed.section.subject
        assert isinstance(subject, BackwardSubject)
        self.views = build_network(subject.passed, self.words, theme=self.theme, heading="backward", frame=self.frame)
        build_weight_legend(self.views)
        build_gradient_legend(self.views)
        if self.views.pictures:
            set_presence(self.views.pictures.below, 0.0)
        last = self.timed.beats[-1].beat
        self.badge = build_check_badge(self.views, last.numbers[0]) if isinstance(last.action, Check) else []
        self.rulers = make_rulers(self.views, subject.nudge)
        self.close_up = close_up_of(self.views, self.timed.beats, "slope")
        return [*self.views.all(), *self.badge, *self.close_up.views(), *self.rulers.views()]

    def at_first(self) -> Iterable[Painted]:
        """List the neurons, whose numbers are to come."""
        return self.views.panels.values()

    def move(self, beat: Beat) -> Motion:
        """Return a beat's motion with its equation being written: that of the chain rule comes out of the picture."""
        return self.act(beat) if isinstance(beat.action, ChainRule) else super().move(beat)

    def act(self, beat: Beat) -> Motion:
        """Return the motion of one beat."""
        action = beat.action
        assert isinstance(action, BackwardAction)
        numbers = self.views.shown(beat.numbers)
        leaving = self.views.at_places(beat.replaces)
        last = len(self.views.passed.layers)
        match action:
            case Recall():
                return self.recall()
            case Nudge():
                return together(self.light(last, [action.output]), self.rulers.motion(self.standing()))
            case BiasGrad():
                return self.bias_grad()
            case ChainRule():
                return self.follow_paths(beat, action)
            case OutputDelta():
                return self.output_delta(numbers, leaving)
            case JacobianDetail():
                return self.light(last, [shown_output(self.views.passed)])
            case WeightGrad(layer):
                return self.settle(layer, numbers, leaving)
            case Blame(layer, neurons):
                return self.blame(layer, neurons, numbers, leaving)
            case Slope(close=True):
                return together(
                    late(self.slope(action.layer, action.neurons, numbers, leaving), start=0.85),
                    self.close_up.motion(coming=numbers, leaving=leaving),
                )
            case Slope(layer, neurons):
                return self.slope(layer, neurons, numbers, leaving)
            case Check():
                key = self.views.key  # it has been read, and the badge takes its place
                away = [squeezed(fade_out(key), end=0.4)] if key else []
                shown = late(fade_in([*self.badge, *numbers]), start=0.4) if key else fade_in([*self.badge, *numbers])
                # Elsewhere the badge stands on the strip.
                strip = squeezed(fade_out([self.strip]), end=0.4) if self.frame.wide else nothing()
                return together(self.light(0, []), *away, shown, strip)
            case _:
                assert_never(action)

    def output_delta(self, numbers: list[Painted], leaving: list[Painted]) -> Motion:
        """Let delta come in the place of the outputs' biases, beside the rulers that show what it is."""
        return together(
            self.light(len(self.views.passed.layers), self.views.layout.columns[-1].shown),
            light_loss(self.views, self.theme.gradient, on=False),
            late(exchange(leaving, numbers), start=0.5),
        )

    def bias_grad(self) -> Motion:
        """Let the network come back from the nudge."""
        last = len(self.views.passed.layers)
        return together(self.rulers.leave(self.standing()), self.light(last, self.views.layout.columns[last].shown))

    def light(self, column: int, neurons: Iterable[int]) -> Motion:
        """Light some neurons of a column, in the colour of gradients."""
        return squeezed(highlight(self.views, [(column, j) for j in neurons], colour=self.theme.gradient), end=0.3)

    def standing(self) -> Iterable[Painted]:
        """List what the forward pass left, with each operating point on its curve."""
        views = self.views
        for (layer, j), curve in views.curves.items():
            curve.show(float(views.passed.layers[layer - 1].z[j]))
        return [*network_at_rest(views, "weights"), *views.loss, *views.shown(self.timed.beats[0].beat.numbers)]

    def recall(self) -> Motion:
        """Show the finished forward pass, if it does not stand there, and light the loss, where all begins."""
        panels = set(self.at_first())
        left = [] if self.timed.section.before else [fade_in(view for view in self.standing() if view not in panels)]
        return together(*left, late(light_loss(self.views, self.theme.gradient, on=True), start=0.4))

    def follow_paths(self, beat: Beat, action: ChainRule) -> Motion:
        """Send a pulse along each path in turn, whose factors fall into the strip; all else rests."""
        assert beat.equation
        lighting = self.light(action.layer, [action.neuron])
        if self.settling:
            return lighting
        ink = equation_ink(beat.equation, self.theme, self.frame)
        return together(lighting, paths_motion(self.views, self.strip, beat.equation, ink, action))

    def settle(self, layer: int, numbers: list[Painted], leaving: list[Painted]) -> Motion:
        """Let a layer's edges take the widths and numbers of their gradients."""
        record = self.views.passed.layers[layer - 1]
        edges = self.views.edges[layer]
        first = layer == len(self.views.passed.layers)
        kinds = self.views.legend["weights"], self.views.legend["weight_grad"]
        legends = exchange_at_once(*kinds) if first else nothing()
        return together(
            legends,
            self.light(layer, self.views.layout.columns[layer].shown),
            change_look(edges, gradients_look(self.views, layer, record.weight_grad)),
            *self._pictured("weight_grad", layer),
            exchange_at_once(
                [*leaving, *beyond_scale(self.views, layer, "weights")],
                [*numbers, *beyond_scale(self.views, layer, "weight_grad")],
            ),
        )

    def blame(self, layer: int, neurons: Sequence[int], numbers: list[Painted], leaving: list[Painted]) -> Motion:
        """Send messages back into neurons of a layer, or of the input (layer 0)."""
        return together(
            *self._pictured("x_grad", layer + 1),
            self.light(layer, neurons),
            nothing() if self.settling else messages_back(self.views, layer + 1, neurons),
            nothing() if layer else late(room_for_gradients(self.views), start=0.6),
            squeezed(late(fade_out(leaving), start=0.8), end=0.8),
            late(fade_in(numbers), start=0.8),
        )

    def _pictured(self, what: What, layer: int) -> Iterable[Motion]:
        """Let the picture under the input show gradients, where one is drawn and a layer is the first."""
        if self.views.pictures and layer == 1:
            yield late(self.views.pictures.change(what, self.views.layout.columns[1].shown[0]), start=0.5)

    def slope(self, layer: int, neurons: Sequence[int], numbers: list[Painted], leaving: list[Painted]) -> Motion:
        """Let what arrives pass the gate, where the operating point swells; delta takes the place of the bias."""
        curves = [self.views.curves[layer, j] for j in neurons if (layer, j) in self.views.curves]
        radius = curves[0].radius if curves else 0.0

        def show(t: float) -> None:
            for curve in curves:
                curve.radius = radius * (1 + 0.9 * within(t, 0.0, 0.3) - 0.9 * within(t, 0.7, 1.0))

        swelling = drive(curves, show, easing=linear)
        gates = nothing() if self.settling else through_gates(self.views, layer, neurons)
        return together(self.light(layer, neurons), swelling, gates, exchange(leaving, numbers))
