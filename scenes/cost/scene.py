"""Why backpropagation: nudge every parameter and count, go back once and count, then compare."""

from collections.abc import Iterable
from typing import assert_never

from nnviz_core.backprop.elementary import exp, log
from nnviz_core.kinds.cost.actions import (
    CompareBars,
    CostAction,
    CostSubject,
    DrawChart,
    GoBack,
    GoForward,
    GrowNetworks,
    MeasureGap,
    NudgeAll,
    NudgeFirst,
    ShowNetwork,
)
from nnviz_core.kinds.cost.story import activation_numbers
from nnviz_core.story.beats import Beat
from nnviz_scenes.cost.bars import CostBars
from nnviz_scenes.cost.chart import CostChart
from nnviz_scenes.cost.counter import Counter, count_up
from nnviz_scenes.cost.layout import cost_layout
from nnviz_scenes.cost.network import CountedNetwork
from nnviz_scenes.engine.motions import (
    Motion,
    appear,
    clamped,
    drive,
    elapsed,
    exchange,
    fade_in,
    fade_out,
    in_turn,
    late,
    linear,
    nothing,
    set_presence,
    squeezed,
    together,
    within,
)
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.parts.edge_looks import mixed_look
from nnviz_scenes.stage import Stage

UP, DOWN = (0.1, 0.45), (0.52, 0.87)  # of the first nudge: its two passes
QUICKENING = 0.9  # how much faster the last nudge is than the first one: the number of parameters to this power
SECONDS = 7.0  # that all nudges usually take
MOST_PULSES = 5.0  # passes a second that are drawn; what is faster is counted alone
TURN = 0.25  # of a layer's share of the pass back: in which its edges change their look
PASS = (0.22, 0.9)  # of the beats of backpropagation


class Cost(Stage):
    """Count what a gradient costs."""

    kind = "cost"
    has_strip = False

    def build(self) -> Iterable[Painted]:
        """Make the network with its counter, the bars and the chart."""
        subject = self.timed.section.subject
        assert isinstance(subject, CostSubject)
        self.subject = subject
        layout = cost_layout(self.frame)
        self.network = CountedNetwork(subject, self.words, frame=layout.network_frame(self.frame), theme=self.theme)
        self.counter = Counter(subject, self.words, places=layout.counter, theme=self.theme)
        self.bars = CostBars(subject, self.words, places=layout.bars, theme=self.theme)
        self.chart = CostChart(subject, self.words, layout=layout, theme=self.theme)
        return [*self.counter.all(), *self.network.all(), *self.bars.all(), *self.chart.all()]

    def announce(self, beat: Beat) -> Motion:
        """Let the inputs come with the first caption, so that the network does not start from nothing."""
        return appear(self._column(0)) if isinstance(beat.action, ShowNetwork) else nothing()

    def act(self, beat: Beat) -> Motion:
        """Return the motion of one beat."""
        action = beat.action
        assert isinstance(action, CostAction)
        match action:
            case ShowNetwork():
                return self.show_network()
            case NudgeFirst():
                return self.nudge_first()
            case NudgeAll():
                return self.nudge_all()
            case GoForward():
                return self.go_forward()
            case GoBack():
                return self.go_back()
            case CompareBars():
                return self.compare_bars()
            case DrawChart():
                return self.draw_chart()
            case GrowNetworks():
                return self.grow_networks()
            case MeasureGap():
                return self.measure_gap()
            case _:
                assert_never(action)

    # --- nudging -----------------------------------------------------------------------------------

    def show_network(self) -> Motion:
        """Let the network appear from the input to the output, and the empty counter."""
        views, counter = self.network.views, self.counter
        columns = [self._column(column) for column in range(1, len(views.layout.shape))]
        rest = [*views.names, *views.curves.values(), *views.loss, *self.network.marks("weights")]
        return together(
            squeezed(in_turn(*(fade_in(each) for each in columns), overlap=0.6), end=0.8),
            squeezed(late(fade_in(rest), start=0.3), end=0.9),
            late(fade_in([counter.panel, counter.counted]), start=0.5),
        )

    def _column(self, column: int) -> list[Painted]:
        """List a column's neurons, with the edges into them."""
        views = self.network.views
        edges: list[Painted] = [views.edges[column]] if column else []
        return [*edges, *views.column(column)]

    def nudge_first(self) -> Motion:
        """Nudge the first weight up and down, with a pass for each."""
        network, counter, forward = self.network, self.counter, self.subject.own.forward
        passes, products = counter.first

        def show(t: float) -> None:
            first, second = elapsed(t, *UP), elapsed(t, *DOWN)
            network.sweep(second if t >= DOWN[0] else first)
            known = t >= 0.92
            network.show_nudge(1 if known else 0, up=None if known else t < 0.5)
            network.tags[0].presence = within(t, 0.02, 0.08) - within(t, 0.46, 0.49)
            network.tags[1].presence = within(t, 0.49, 0.52) - within(t, 0.9, 0.93)
            count_up(passes, int(first) + int(second))
            count_up(products, int((first + second) * forward))

        views = [*network.nudged_views(), *network.forward_views(), *network.tags, *counter.first]
        told = squeezed(fade_in([*counter.nudging, *counter.first]), end=0.08)
        return together(told, drive(views, show, easing=linear))

    def nudge_all(self) -> Motion:
        """Nudge all other parameters, faster and faster."""
        network, counter, own = self.network, self.counter, self.subject.own
        passes, products = counter.all_of_them
        steps, each = own.parameters - 1, own.passes // own.parameters
        rise = QUICKENING * float(log(float(own.parameters)))
        top = float(exp(rise)) - 1
        swift = MOST_PULSES * SECONDS * top / (each * steps * rise)  # e to the rise so far, when pulses are no faster
        slow_until = clamped(float(log(max(swift, 1.0))) / rise)

        def done(t: float) -> float:
            return 1 + steps * (float(exp(rise * t)) - 1) / top

        def show(t: float) -> None:
            known = done(t) if t < 1 else float(own.parameters)
            drawn = each * done(min(t, slow_until)) + MOST_PULSES * SECONDS * max(t - slow_until, 0.0)
            network.sweep(drawn % 1 if t < 1 else 0.0)
            network.show_nudge(int(known), up=known % 1 < 0.5 if t < 1 else None)
            count_up(passes, int(each * known + 1e-9))
            count_up(products, int(each * known * own.forward + 1e-6))
            set_presence(counter.first, 0.0)
            set_presence(counter.all_of_them, 1.0)

        views = [*network.nudged_views(), *network.forward_views(), *counter.first, *counter.all_of_them]
        return together(drive(views, show, easing=linear), squeezed(self._exchange("weights", "weight_grad"), end=0.1))

    def _exchange(self, old: str, new: str) -> Motion:
        return exchange(self.network.marks(old), self.network.marks(new), end=0.5, start=0.5)

    # --- backpropagation ---------------------------------------------------------------------------

    def go_forward(self) -> Motion:
        """Give the edges their weights back; one pass runs forward, and its activations stay."""
        network, counter, own = self.network, self.counter, self.subject.own
        deltas = network.delta_views()

        def show(t: float) -> None:
            for layer in network.layers:
                old, new = network.gradients[layer.index], network.weights[layer.index]
                network.views.edges[layer.index].show(mixed_look(old, new, within(t, 0.0, 0.18)))
            share = elapsed(t, *PASS)
            network.sweep(share)
            count_up(counter.forward, int(share * own.forward))

        views = [*network.views.edges.values(), *network.forward_views(), counter.forward]
        return together(
            drive(views, show, easing=linear),
            squeezed(fade_out(deltas), end=0.15),
            squeezed(self._exchange("weight_grad", "weights"), end=0.2),
            squeezed(late(fade_in([*counter.backpropagation, counter.forward]), start=0.5), end=0.2),
            *self._activations(),
        )

    def _activations(self) -> Iterable[Motion]:
        """Let each layer's activations appear as the pulses reach it."""
        views, layers = self.network.views, len(self.network.layers)
        numbers: dict[int, list[str]] = {}
        for shown in activation_numbers(self.subject):
            numbers.setdefault(known_after(shown.place, layers), []).append(shown.place)
        for column, places in numbers.items():
            arrives = PASS[0] + column / layers * (PASS[1] - PASS[0])
            end = min(arrives + 0.1, 1.0)
            yield squeezed(late(fade_in(views.at_places(places)), start=(arrives - 0.05) / end), end=end)

    def go_back(self) -> Motion:
        """Send one pass back; layer by layer every gradient appears."""
        network, counter, own = self.network, self.counter, self.subject.own
        layers = len(network.layers)
        costs = own.backward_layers[::-1]

        def show(t: float) -> None:
            share = clamped((t - 0.05) / 0.9)
            network.sweep_back(share)
            known = own.forward
            for order, layer in enumerate(reversed(network.layers)):
                part = clamped(share * layers - order + (0.5 if order == 0 else 0.2))
                known += int(costs[order] * part)
                turned = within(part, 0.0, TURN)
                old, new = network.weights[layer.index], network.gradients[layer.index]
                network.views.edges[layer.index].show(mixed_look(old, new, turned))
                for gradient in network.deltas[layer.index]:
                    set_presence(gradient, turned)
            count_up(counter.both, known)
            counter.forward.presence, counter.both.presence = 0.0, 1.0
            once.presence, counter.back.presence = 0.0, 1.0

        deltas, once = network.delta_views(), counter.backpropagation[1]
        counts = [counter.forward, counter.both, once, counter.back]
        views = [*network.views.edges.values(), *network.back.values(), *deltas, *counts]
        return together(drive(views, show, easing=linear), squeezed(self._exchange("weights", "weight_grad"), end=0.2))

    # --- charts ------------------------------------------------------------------------------------

    def compare_bars(self) -> Motion:
        """Let the network go, and both counts become bars."""
        bars, kept = self.bars, {self.counter.counted}
        old = [view for view in (*self.network.all(), *self.counter.all()) if view.presence > 0 and view not in kept]

        def show(t: float) -> None:
            for k in range(2):
                bars.show(k, within(t, 0.2, 0.85))
                bars.bars[k].presence = 1.0

        return together(
            squeezed(fade_out(old), end=0.2),
            drive(bars.bars, show, easing=linear),
            squeezed(late(fade_in(bars.names), start=0.5), end=0.4),
            late(fade_in([*bars.numbers, bars.times, bars.times_words]), start=0.86),
        )

    def draw_chart(self) -> Motion:
        """Let the bars go and the chart come, with this network's two points."""
        old = [view for view in self.bars.all() if view.presence > 0]
        return together(
            squeezed(fade_out(old), end=0.2),
            squeezed(late(fade_in(self.chart.still), start=0.3), end=0.6),
            late(in_turn(*(fade_in([view]) for view in self.chart.points[0]), overlap=0.7), start=0.5),
        )

    def grow_networks(self) -> Motion:
        """Draw both lines; the points of each network appear when they are reached."""
        chart = self.chart
        points = {k: chart.points[k] for k in range(1, len(chart.points))}

        def show(t: float) -> None:
            reached = chart.draw_lines(within(t, 0.0, 0.92))
            set_presence(chart.lines, 1.0)
            for k, views in points.items():
                x = chart.place(k, 0)[0]
                set_presence(views, 1.0 if t >= 1 else clamped((reached - x + 20) / 20))

        return drive([*chart.lines, *(view for views in points.values() for view in views)], show, easing=linear)

    def measure_gap(self) -> Motion:
        """Let an arrow grow from the lower point of the largest network to its upper one."""
        chart = self.chart

        def show(t: float) -> None:
            chart.draw_gap(within(t, 0.0, 0.8))
            chart.gap.presence = 1.0

        return together(drive([chart.gap], show, easing=linear), late(fade_in(chart.times), start=0.7))


def known_after(place: str, layers: int) -> int:
    """Return after how many layers of a pass a number is known."""
    if place.startswith("sample"):
        return 0
    return int(place.removeprefix("layers[").partition("]")[0]) + 1 if place.startswith("layers") else layers
