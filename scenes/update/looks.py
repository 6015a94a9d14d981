"""How all edges look in the course of a step: as gradients, as weights, and with one of them in the light."""

from collections.abc import Sequence
from dataclasses import dataclass

from nnviz_core.backprop.network import Layer, to_vector
from nnviz_core.kinds.update.actions import UpdateSubject
from nnviz_core.look.theme import Theme
from nnviz_scenes.engine.motions import Motion, drive, linear, within
from nnviz_scenes.marks.edges import EdgeLook, Edges
from nnviz_scenes.parts.edge_looks import mixed_look, rested
from nnviz_scenes.parts.network_views import NetworkViews
from nnviz_scenes.parts.shown_edges import gradients_look, weights_look

Looks = dict[int, EdgeLook]  # by layer, from 1


@dataclass(frozen=True, slots=True, eq=False)
class StepLooks:
    """The looks of a network's edges, by layer."""

    subject: UpdateSubject
    views: NetworkViews

    @property
    def edges(self) -> dict[int, Edges]:
        """Return the edges of every layer."""
        return self.views.edges

    @property
    def theme(self) -> Theme:
        """Return the colours."""
        return self.views.theme

    def show(self, looks: Looks) -> None:
        """Let all edges look so."""
        for layer, look in looks.items():
            self.edges[layer].show(look)

    def change(self, start: Looks, end: Looks, *, until: float = 1.0) -> Motion:
        """Let all edges go from one look to another, in the first part of a motion."""
        edges = [self.edges[layer] for layer in start]

        def show(t: float) -> None:
            share = within(t, 0.0, until)
            self.show({layer: mixed_look(start[layer], end[layer], share) for layer in start})

        return drive(edges, show, easing=linear)

    def first(self) -> Looks:
        """Return how the edges stand: as the sample's gradients, or as weights."""
        layers = self.subject.passed.layers
        if self.subject.follows_sample:
            return {layer.index: gradients_look(self.views, layer.index, layer.weight_grad) for layer in layers}
        return {layer.index: weights_look(self.views, layer.index, layer) for layer in layers}

    def mean(self) -> Looks:
        """Return how the edges look as gradients of the mean loss."""
        layers = enumerate(self.subject.gradient.layers, start=1)
        return {index: gradients_look(self.views, index, layer.weights) for index, layer in layers}

    def stage(self, stage: int) -> Looks:
        """Return how the edges look as what a stage makes of the gradients; before the first, as those."""
        if stage < 0:
            return self.mean()
        layers = enumerate(self.subject.stages[stage].values.layers, start=1)
        return {index: gradients_look(self.views, index, layer.weights) for index, layer in layers}

    def down(self) -> Looks:
        """Return how the edges look as what the weights move against."""
        return self.stage(len(self.subject.stages) - 1)

    def weights(self, share: float) -> Looks:
        """Return how the edges look as weights at a share of the step."""
        layers = enumerate(self.layers_at(share), start=1)
        return {index: weights_look(self.views, index, layer) for index, layer in layers}

    def layers_at(self, share: float) -> Sequence[Layer]:
        """Return the layers at a share of the step; at its end exactly what comes after it."""
        subject = self.subject
        if share >= 1:
            return subject.after.layers
        step = -subject.learning_rate * share * to_vector(subject.down)
        return subject.network.with_vector(to_vector(subject.network) + step).layers

    def on_the_example(self, looks: Looks) -> Looks:
        """Return looks with all edges dim but the example's."""
        lit = {self.subject.example.layer: [self.example_edge]}
        return {layer: rested(look, lit.get(layer, ()), self.theme) for layer, look in looks.items()}

    @property
    def example_edge(self) -> int:
        """Return the example's place among the edges of its layer."""
        example, layout = self.subject.example, self.views.layout
        if self.views.from_picture(example.layer):
            return layout.spot(1, example.row)
        inputs = len(layout.columns[example.layer - 1].shown)
        return layout.spot(example.layer, example.row) * inputs + layout.spot(example.layer - 1, example.column)

    def with_weight(self, look: EdgeLook, weights: EdgeLook) -> EdgeLook:
        """Return the look of the example's layer in which the example alone is drawn as in the second look."""
        k = self.example_edge
        widths, negative = look.widths.copy(), look.negative.copy()
        widths[k], negative[k] = weights.widths[k], weights.negative[k]
        colours = (*look.colours[:k], weights.colours[k], *look.colours[k + 1 :])
        return EdgeLook(widths, colours, negative, look.opacities, look.lit)
