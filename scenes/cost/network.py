"""The network while its multiplications are counted: one parameter is nudged, others have their gradient already."""

from collections.abc import Iterator, Sequence

import numpy as np

from nnviz_core.backprop.passes import LayerPass
from nnviz_core.kinds.cost.actions import CostSubject
from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_scenes.engine.motions import clamped, set_presence
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import quoted, typeset
from nnviz_scenes.marks.edges import EdgeLook
from nnviz_scenes.marks.label import Halo, Label, middle
from nnviz_scenes.marks.pulses import Pulses
from nnviz_scenes.parts.edge_looks import RESTING, contribution_look, gradient_look, message_look, waiting, weight_look
from nnviz_scenes.parts.frame import Frame, at
from nnviz_scenes.parts.network import build_network
from nnviz_scenes.parts.network_legend import all_beyond_scale, build_gradient_legend, build_weight_legend

NUDGE = 4.0  # px that an edge is wider for a nudge up; a nudge down leaves it at its least
LEAST = 2.0  # px
TAG_SIZE, TAG_RISE, TAG_ASIDE, TAG_ROOM, HALO = 28.0, 16.0, 16.0, 90.0, 6.0  # px


class CountedNetwork:
    """Draw a network whose parameters are nudged in the order of to_vector."""

    def __init__(self, subject: CostSubject, words: Catalogue, *, frame: Frame, theme: Theme) -> None:
        self.views = build_network(subject.passed, words, theme=theme, heading="forward", frame=frame)
        self.theme = theme
        build_weight_legend(self.views)
        build_gradient_legend(self.views)
        self.back = {layer.index: self._pulses_back(layer) for layer in subject.passed.layers[1:]}
        for layer in subject.passed.layers:
            edges, pulses = self.views.edges[layer.index], self.views.pulses[layer.index]
            edges.gaps = pulses.gaps = [[] for _ in edges.gaps]  # no numbers stand on them
            pulses.look = contribution_look(layer.contribution, theme, neurons=range(len(layer.z)))
        self.weights = {layer.index: weight_look(layer, theme) for layer in subject.passed.layers}
        self.gradients = {layer.index: gradient_look(layer.weight_grad, theme) for layer in subject.passed.layers}
        self.waiting = {index: waiting(look.colours, theme, opacity=RESTING) for index, look in self.weights.items()}
        self.deltas = {layer.index: self._deltas(layer) for layer in subject.passed.layers}
        self.tags = [self._tag(text) for text in ("$+epsilon$", "$-epsilon$")]

    def all(self) -> list[Painted]:
        """List the views from back to front: pulses back pass beneath the neurons if they have numbers by their way."""
        views, back = list(self.views.all()), self.back.values()
        if not (self.upward or self.views.layout.frame.square):
            return [*views, *back, *self.tags]
        first = views.index(next(iter(self.views.panels.values())))
        return [*views[:first], *back, *views[first:], *self.tags]

    @property
    def upward(self) -> bool:
        """Say whether the network runs upward."""
        edges = self.views.edges[1]
        return bool(edges.starts[:, 1].max() < edges.ends[:, 1].min())

    def marks(self, kind: str) -> list[Painted]:
        """List the legend of the edges' widths, and the marks of edges beyond that scale."""
        return [*self.views.legend[kind], *all_beyond_scale(self.views, kind)]

    # --- passes -----------------------------------------------------------------------------------

    @property
    def layers(self) -> Sequence[LayerPass]:
        """Return the layers of the pass."""
        return self.views.passed.layers

    def sweep(self, share: float) -> None:
        """Send pulses forward, one layer after the other, up to a share of the pass."""
        for layer in self.layers:
            pulses = self.views.pulses[layer.index]
            pulses.show(clamped(share * len(self.layers) - layer.index + 1))
            pulses.presence = 1.0

    def sweep_back(self, share: float) -> None:
        """Send pulses back, one layer after the other, up to a share of the pass."""
        last = len(self.layers)
        for index, pulses in self.back.items():
            pulses.show(clamped(share * last - (last - index)))
            pulses.presence = 1.0

    def forward_views(self) -> list[Painted]:
        """List what moves in a pass forward."""
        return list(self.views.pulses.values())

    # --- nudges -----------------------------------------------------------------------------------

    def nudged_views(self) -> list[Painted]:
        """List what a nudge changes."""
        return [*self.views.edges.values(), *self.views.panels.values(), *self.delta_views()]

    def show_nudge(self, done: int, *, up: bool | None) -> None:
        """Show so many parameters with their gradient, and the next one nudged up or down; None for no nudge."""
        for layer, start in self._starts():
            self._show_edges(layer, start, done, up=up)
            for j, gradient in enumerate(self.deltas[layer.index]):
                place, panel = start + layer.weights.size + j, self.views.panels[layer.index, j]
                panel.highlight = self.theme.text
                panel.show(1.0 if up is not None and done == place else 0.0)
                set_presence(gradient, 1.0 if place < done else 0.0)

    def delta_views(self) -> list[Painted]:
        """List the gradients of all biases."""
        return [view for layer in self.deltas.values() for gradient in layer for view in gradient]

    def _deltas(self, layer: LayerPass) -> list[list[Painted]]:
        """List the gradient of each bias of a layer, with its letter; nothing of a layer without."""
        neurons = range(len(layer.bias)) if layer.has_bias else ()
        return [self.views.at_places([f"layers[{layer.index - 1}].delta[{j}]"]) for j in neurons]

    def _show_edges(self, layer: LayerPass, start: int, done: int, *, up: bool | None) -> None:
        places = np.arange(start, start + layer.weights.size)
        known, now = places < done, (places == done) if up is not None else np.zeros(len(places), bool)
        weight, gradient = self.weights[layer.index], self.gradients[layer.index]
        widths = np.where(known, gradient.widths, weight.widths)
        nudged = weight.widths + NUDGE if up else np.maximum(weight.widths - NUDGE, LEAST)
        pairs = zip(known.tolist(), now.tolist(), weight.colours, gradient.colours, strict=True)
        look = EdgeLook(
            widths=np.where(now, nudged, widths),
            colours=tuple(
                pink if is_known else self.theme.text if is_now else green for is_known, is_now, green, pink in pairs
            ),
            negative=np.where(known, gradient.negative, weight.negative),
            opacities=np.where(known | now, 1.0, self.waiting[layer.index]),
        )
        self.views.edges[layer.index].show(look)

    def _starts(self) -> Iterator[tuple[LayerPass, int]]:
        """Yield each layer with the place of its first weight in to_vector."""
        start = 0
        for layer in self.layers:
            yield layer, start
            start += layer.weights.size + (layer.bias.size if layer.has_bias else 0)

    def _pulses_back(self, layer: LayerPass) -> Pulses:
        edges = self.views.edges[layer.index]
        look = message_look(layer.message, self.theme, neurons=range(layer.weights.shape[1]))
        return Pulses(edges.starts, edges.ends, look=look, heading="backward")

    def _tag(self, text: str) -> Label:
        """Write how the first weight is nudged: above its edge, or by the columns' names where they are close.

        Where the network runs upward, it stands left of that edge. Where these names leave no room, it is not written.
        """
        edges, ink = self.views.edges[1], typeset(text, size=TAG_SIZE, theme=self.theme)
        x, y = ((edges.starts[0] + edges.ends[0]) / 2).tolist()
        if self.upward:
            place = (x - units(TAG_ASIDE), middle(y, cap_height=units(TAG_SIZE)))
            return Label(ink, place, align="right", halo=Halo(self.theme.ink, HALO))
        if edges.ends[0, 0] - edges.starts[0, 0] < units(TAG_ROOM):
            tag = Label(ink, (x, at(0, self.views.layout.head_y)[1]), align="centre")
            free = not any(tag.box().overlaps(view.box()) for view in self.views.names)
            return tag if free else Label(typeset(quoted(" "), size=TAG_SIZE, theme=self.theme), tag.at)
        return Label(ink, (x, y + units(TAG_RISE)), align="centre", halo=Halo(self.theme.ink, HALO))
