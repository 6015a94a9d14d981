"""Forward propagation: contributions run along the edges, sums bend, softmax and loss follow."""

from collections.abc import Iterable, Sequence
from typing import assert_never

from nnviz_core.kinds.forward.actions import Bend, Feed, ForwardAction, Gather, Introduce, Predict, Score
from nnviz_core.kinds.one_pass import PassSubject
from nnviz_core.story.beats import Beat, Before
from nnviz_scenes.engine.motions import (
    Motion,
    drive,
    exchange,
    fade_in,
    fade_out,
    in_turn,
    late,
    squeezed,
    together,
    within,
)
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.forward.growth import grow, title_before
from nnviz_scenes.marks.label import Label
from nnviz_scenes.parts.close_up import close_up_of
from nnviz_scenes.parts.edge_looks import RESTING, change_look
from nnviz_scenes.parts.match_cut import KeptAtCut, NetworkInSmall, hand_over
from nnviz_scenes.parts.network import build_network, highlight
from nnviz_scenes.parts.network_legend import beyond_scale, build_weight_legend
from nnviz_scenes.parts.network_views import NetworkViews
from nnviz_scenes.parts.products import Edge, multiplied
from nnviz_scenes.parts.shown_edges import contributions_look, weights_look
from nnviz_scenes.parts.sketch import make_sketch, sketch_upon
from nnviz_scenes.parts.title_block import make_title
from nnviz_scenes.stage import Stage


class Forward(Stage):
    """Carry one sample through the network."""

    kind = "forward"

    def build(self) -> Iterable[Painted]:
        """Make the network."""
        subject = self.timed.section.subject
        assert isinstance(subject, PassSubject)
        self.views = build_network(subject.passed, self.words, theme=self.theme, heading="forward", frame=self.frame)
        build_weight_legend(self.views)
        self.close_up = close_up_of(self.views, self.timed.beats, "bend")
        title = title_before(self.timed.section.before)
        small = self.ended.stays() if self.ended else None
        self.sketch = make_sketch(title, words=self.words, theme=self.theme, frame=self.frame) if title else None
        if isinstance(small, NetworkInSmall):
            self.sketch = sketch_upon(small.discs, self.theme)
        return [*self.views.all(), *self.close_up.views(), *(self.sketch.views if self.sketch else ())]

    def heading_of(self, before: Before) -> Iterable[Label]:
        """Make the title, where one was before."""
        title = title_before(before)
        return make_title(title, self.theme, self.frame) if title else super().heading_of(before)

    def standing(self) -> Iterable[Painted]:
        """List the sketch of the title, out of which the network grows."""
        return [view for view in self.sketch.views if view not in self.sketch.hidden] if self.sketch else ()

    def carried(self, old: Stage) -> KeptAtCut | None:
        """Let a sketch take the place of a network in small, out of which this one grows."""
        small = old.stays()
        return hand_over(small, self.sketch.views) if isinstance(small, NetworkInSmall) and self.sketch else None

    def at_first(self) -> Iterable[Painted]:
        """List the inputs, where the sample is to enter, unless the whole network grows out of a sketch."""
        return () if self.sketch else inputs_of(self.views)

    def act(self, beat: Beat) -> Motion:
        """Return the motion of one beat."""
        action = beat.action
        assert isinstance(action, ForwardAction)
        numbers = self.views.shown(beat.numbers)
        leaving = self.views.at_places(beat.replaces)
        match action:
            case Introduce():
                return grow(self.sketch, self.views, numbers) if self.sketch else introduce(self.views, numbers)
            case Feed():
                lit = [(0, k) for k in self.views.layout.columns[0].shown]
                fed = self.views.pictures.fed if self.views.pictures else []
                coming = late(fade_in([*fed, *numbers]), start=0.0 if fed else 0.3)
                return together(highlight(self.views, lit, colour=self.theme.signal), coming)
            case Gather(layer, neurons):
                return self.gather(layer, neurons, numbers, leaving)
            case Bend(close=True):
                return together(
                    late(bend(self.views, action.layer, action.neurons, numbers, leaving), start=0.9),
                    self.close_up.motion(coming=numbers, leaving=leaving),
                )
            case Bend(layer, neurons):
                return bend(self.views, layer, neurons, numbers, leaving)
            case Predict():
                last = len(self.views.passed.layers)
                outputs = self.views.layout.columns[last].shown
                lighting = highlight(self.views, [(last, j) for j in outputs], colour=self.theme.signal)
                if (last, 0) in self.views.curves:
                    return together(lighting, bend(self.views, last, outputs, numbers, leaving))
                coming = late(exchange(leaving, [*self.views.bars, *numbers]), start=0.4)
                return together(lighting, coming)
            case Score():
                return together(
                    highlight(self.views, [], colour=self.theme.signal),
                    self.settle(),
                    fade_in(self.views.loss),
                    late(fade_in(numbers), start=0.5),
                )
            case _:
                assert_never(action)

    def gather(self, layer: int, neurons: Sequence[int], numbers: list[Painted], leaving: list[Painted]) -> Motion:
        """Send contributions into neurons; their z appears as the pulses arrive."""
        views, record = self.views, self.views.passed.layers[layer - 1]
        views.pulses[layer].look = contributions_look(views, layer, neurons)
        weights = [
            view
            for view in numbers
            if view in views.at_places(_weight_places(record.index, neurons[0], views.layout.columns[layer - 1].shown))
        ]
        sums = [view for view in numbers if view not in weights]
        told = neurons[:1] if views.layout.labelling(layer) == "active" else neurons  # those whose numbers are seen
        focus = [
            change_look(
                views.edges[each.index],
                weights_look(views, each.index, each, lit=told if each.index == layer else (), resting=RESTING),
            )
            for each in views.passed.layers
        ]
        sources = views.layout.columns[layer - 1].shown or (0,)
        places = (f"layers[{layer - 1}].bias[{j}]" for j in neurons)
        biases = set(views.at_places(places))  # they stay until the sums come in their place
        picture = []
        if views.pictures:
            picture = [views.pictures.change("weights", neurons[0]) if layer == 1 else views.pictures.leave()]
        return together(
            *(squeezed(motion, end=0.25) for motion in [*focus, *picture]),
            squeezed(highlight(views, [(layer, j) for j in neurons], colour=self.theme.signal), end=0.25),
            squeezed(fade_out([view for view in leaving if view not in biases]), end=0.15),
            squeezed(late(fade_out([view for view in leaving if view in biases]), start=0.8), end=0.8),
            squeezed(fade_in(weights), end=0.2),
            late(multiplied(views, layer, into(neurons, sources), "contribution"), start=0.1),
            late(fade_in(sums), start=0.8),
        )

    def settle(self) -> Motion:
        """Let every edge return to full strength."""
        views = self.views
        return together(
            *(
                change_look(views.edges[each.index], weights_look(views, each.index, each))
                for each in views.passed.layers
            )
        )


def into(neurons: Iterable[int], sources: Sequence[int]) -> list[Edge]:
    """List the edges from some neurons that end at others."""
    return [(j, k) for j in neurons for k in sources]


def _weight_places(layer: int, j: int, sources: Iterable[int]) -> list[str]:
    return [f"layers[{layer - 1}].weights[{j}][{k}]" for k in sources]


def inputs_of(views: NetworkViews) -> list[Painted]:
    """List the empty neurons of the input, and what the columns are."""
    heads = views.names[: len(views.layout.shape)]
    return [*views.column(0), *heads]


def introduce(views: NetworkViews, numbers: list[Painted]) -> Motion:
    """Let the network appear from the input to the output, then its numbers."""
    columns: list[list[Painted]] = []
    for column in range(1, len(views.layout.shape)):
        columns.append([views.edges[column], *beyond_scale(views, column, "weights"), *views.column(column)])
    curves: list[Painted] = [*views.curves.values(), *(views.pictures.below if views.pictures else ())]
    heads = views.names[len(views.layout.shape) :]
    return together(
        squeezed(in_turn(*(fade_in(each) for each in columns), overlap=0.6), end=0.75),
        squeezed(fade_in([*heads, *views.legend["weights"], *curves]), end=0.6),
        late(fade_in(numbers), start=0.5),
    )


def bend(
    views: NetworkViews, layer: int, neurons: Sequence[int], numbers: list[Painted], leaving: list[Painted]
) -> Motion:
    """Move the operating point along the curve to (z, a); a appears, where it has no room of its own for another."""
    record = views.passed.layers[layer - 1]
    curves = {j: views.curves[layer, j] for j in neurons if (layer, j) in views.curves}

    def show(t: float) -> None:
        for j, curve in curves.items():
            curve.show(within(t, 0.0, 0.75) * float(record.z[j]))

    if leaving:
        return late(exchange(leaving, numbers), start=0.3)
    moving = drive(list(curves.values()), show) if curves else fade_in(numbers)
    return together(moving, late(fade_in(numbers), start=0.6))
