"""Let pulses multiply: one reaches a weight's number, which becomes the product, and goes on as what that says."""

from collections.abc import Iterable, Sequence
from typing import Literal

import numpy as np

from nnviz_scenes.engine.motions import Motion, clamped, drive, linear, within
from nnviz_scenes.marks.number import Number
from nnviz_scenes.marks.pulses import Pulses
from nnviz_scenes.parts.network_views import NetworkViews

Product = Literal["contribution", "message"]
Edge = tuple[int, int]  # (neuron that the edge ends at, neuron that it starts at), both from 0
END = 0.82  # of the motion: by then every pulse has arrived
STAGGER = 0.3  # of one pulse's time, from a neuron that sends to the next
REACHES, LEAVES = 0.34, 0.72  # when a pulse is at the number, and when it goes on, as shares of its own time


def multiplied(views: NetworkViews, layer: int, edges: Iterable[Edge], product: Product) -> Motion:
    """Send one pulse an edge; those of one sender leave together, senders one after the other.

    A contribution starts at the edge's own start, a message at its end. Where all edges carry numbers, the weight
    gives way to the product while the pulse is there.
    """
    pulses, chosen = views.pulses[layer], list(edges)
    spots = {edge: _spot(views, layer, edge) for edge in chosen}
    widths = tuple(map(len, views.layout.ports(layer)[::-1]))
    senders = sorted({_sender(edge, product) for edge in chosen})
    turns = {edge: senders.index(_sender(edge, product)) for edge in chosen}
    lasts = END / (1 + STAGGER * (len(senders) - 1))
    numbers = {edge: _numbers(views, layer, edge, product) for edge in chosen}

    def show(t: float) -> None:
        ways = np.zeros(widths)
        for edge in chosen:
            own = clamped((t - turns[edge] * STAGGER * lasts) / lasts)
            ways[spots[edge]] = _way(own, _meeting(pulses, spots[edge], widths))
            _exchange(numbers[edge], own)
        pulses.show(ways.ravel())

    pulses.presence = 1.0
    return drive([pulses, *(view for pair in numbers.values() for view in pair)], show, easing=linear)


def _spot(views: NetworkViews, layer: int, edge: Edge) -> Edge:
    """Return the places of an edge's ends among the shown neurons; a picture is one place."""
    end, start = edge
    return views.layout.spot(layer, end), 0 if views.from_picture(layer) else views.layout.spot(layer - 1, start)


def _sender(edge: Edge, product: Product) -> int:
    end, start = edge
    return start if product == "contribution" else end


def _numbers(views: NetworkViews, layer: int, edge: Edge, product: Product) -> Sequence[Number]:
    """Find an edge's weight and its product, if all edges of the layer carry numbers."""
    if views.layout.labelling(layer) != "all":
        return ()
    end, start = edge
    places = [f"layers[{layer - 1}].{name}[{end}][{start}]" for name in ("weights", product)]
    return [views.numbers[place] for place in places]


def _meeting(pulses: Pulses, edge: Edge, widths: tuple[int, ...]) -> float:
    """Return where on its way a pulse meets the edge's own number: the middle of the gap there."""
    gaps = pulses.gaps[edge[0] * widths[1] + edge[1]]
    middles = [(enter + leave) / 2 for enter, leave in gaps]
    return min(middles, key=lambda middle: abs(middle - 0.5), default=0.5)


def _way(own: float, meeting: float) -> float:
    """Return how far a pulse is: quickly to the number, there for a while, and on."""
    return meeting * within(own, 0.0, REACHES) + (1 - meeting) * within(own, LEAVES, 1.0)


def _exchange(numbers: Sequence[Number], own: float) -> None:
    """Let the product stand where the weight stood while the pulse is there."""
    if numbers:
        weight, product = numbers
        gone = within(own, REACHES - 0.1, REACHES) - within(own, LEAVES + 0.1, LEAVES + 0.2)
        there = within(own, REACHES, REACHES + 0.1) - within(own, LEAVES, LEAVES + 0.1)
        weight.presence, product.presence = 1 - gone, there
