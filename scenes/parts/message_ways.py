"""The ways of messages: where a pulse waits beside its weight, where numbers hide it, and what is in its way."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from nnviz_core.look.scales import log_widths, units
from nnviz_scenes.engine.painted import Box, box_around, box_of
from nnviz_scenes.marks.edges import MARGIN, EdgeLook, fade_share, gaps_under
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.pulses import HEAD, HEAD_PER_WIDTH, HEAD_RAMP
from nnviz_scenes.parts.frame import rectangle
from nnviz_scenes.parts.network_views import NetworkViews
from nnviz_scenes.parts.shown_edges import messages_look, shown_part

Span = tuple[float, float]
Edge = tuple[int, int]  # (neuron that a message comes from, neuron that it goes to), both from 0
AT_EDGE = ("weights", "message")  # what stands at an edge while messages run
WAITS, BELOW = 0.3, 0.5  # of the way: where a pulse waits without a weight on its edge, and below one that stands above
LEAST_WAY = 0.08  # of the way before a weight, that a pulse needs to be seen there
BEYOND = 24.0  # px that a number may stand beyond the room of a network, between its columns
CLEAR = 3.0  # px between the head of a pulse and a number


@dataclass(frozen=True, slots=True)
class MessageWay:
    """The way of one message: an edge, the head on it, and where that would lie on numbers, in shares of the way."""

    place: int  # of the edge among those of its layer
    stops: float  # where the pulse waits: before the weight of its edge, or else beneath it
    radius: float  # of the head where it is larger, as delta or as the product; scene units
    hidden: tuple[Span, ...] = ()
    clear: tuple[float, ...] = ()  # where it is seen again behind the weight, and behind others
    written: bool = False  # whether the weight stands on the edge


def message_ways(views: NetworkViews, layer: int, names: Sequence[str]) -> dict[Edge, MessageWay]:
    """Find the ways of all messages through a layer (from 1); those to a picture go to neuron 0.

    Heads keep clear of some numbers on the edges, by their names.
    """
    pulses, labels = views.pulses[layer], boxes_at_edges(views, layer, names)
    stands = views.layout.labelling(layer) == "all"
    found = {}
    for place, (edge, radius) in enumerate(zip(edges_of(views, layer), largest_heads(views, layer), strict=True)):
        source, sink = pulses.sources[place], pulses.sinks[place]
        boxes = [box.grown(radius + units(CLEAR - MARGIN)) for box in labels]
        hidden = tuple(gaps_under(source, sink, labels=boxes))
        own = gaps_under(source, sink, labels=boxes[place : place + 1])
        ramp = HEAD_RAMP * fade_share(source.tolist(), sink.tolist())
        if not own:
            found[edge] = MessageWay(place, BELOW if stands else WAITS, radius, hidden)
            continue
        [(start, end)] = own
        before = start - ramp
        stops = before if before >= LEAST_WAY else (start + end) / 2
        clear = tuple(behind + ramp for _, behind in hidden if behind >= end)
        found[edge] = MessageWay(place, stops, radius, hidden, clear, written=True)
    return found


def edges_of(views: NetworkViews, layer: int) -> list[Edge]:
    """List the shown edges of a layer (from 1) in their order; those out of a picture start at neuron 0."""
    below, above = views.layout.columns[layer - 1 : layer + 1]
    return [(j, k) for j in above.shown for k in below.shown or (0,)]


def boxes_at_edges(views: NetworkViews, layer: int, names: Sequence[str]) -> list[Box]:
    """Return the room that some numbers take on each edge; none where not all edges carry one."""
    if views.layout.labelling(layer) != "all":
        return []
    places = [f"layers[{layer - 1}].{{}}[{j}][{k}]" for j, k in edges_of(views, layer)]
    return [box_around(views.numbers[place.format(name)].box() for name in names) for place in places]


def deltas_look(views: NetworkViews, layer: int, look: EdgeLook) -> EdgeLook:
    """Return what the pulses of messages look like before they are multiplied: each as the delta of its sender."""
    if views.from_picture(layer):
        return look
    record = views.passed.layers[layer - 1]
    deltas = shown_part(views, layer, np.broadcast_to(record.delta[:, None], record.weights.shape)).ravel()
    return replace(look, widths=log_widths(views.gradient_scale, deltas), negative=deltas < 0)


def largest_heads(views: NetworkViews, layer: int) -> list[float]:
    """Return the radius of the head of each message where it is larger, as delta or as the product, in scene units."""
    products = messages_look(views, layer, views.layout.columns[layer - 1].shown)
    widest = np.maximum(products.widths, deltas_look(views, layer, products).widths)
    return [units(HEAD + HEAD_PER_WIDTH * width) for width in widest.tolist()]


def standing_boxes(views: NetworkViews, layer: int) -> list[Box]:
    """List what stands in and around a network while messages run through a layer (from 1), whatever it says.

    Of the layer itself these are the numbers on its edges, if all of them carry one.
    """
    own = f"layers[{layer - 1}]."
    written = views.layout.labelling(layer) == "all"
    on_edges = {place for place in views.numbers if place.startswith(own) and place.count("[") == 3}
    on_edges -= {place for place in on_edges if written and place.split(".")[1].split("[")[0] in AT_EDGE}
    numbers = (view for place, view in views.numbers.items() if place not in on_edges)
    letters = (view for group in views.partners.values() for view in group)
    legends = (view for legend in views.legend.values() for view in legend)
    words = (view for view in (*views.names, *views.loss, *legends) if isinstance(view, Label) and view.ink.runs)
    panels = (view.area for view in views.panels.values())
    return [*(view.box() for view in (*numbers, *words)), *(view.reach() for view in letters), *panels]


def gap_room(views: NetworkViews, layer: int) -> Box:
    """Return the room between the neurons that a layer's edges join, as far as the network reaches, and a little on."""
    pulses, layout = views.pulses[layer], views.layout
    ports = box_of(np.concatenate([pulses.sources, pulses.sinks]))
    whole = rectangle(layout.room).grown(units(BEYOND))
    if layout.frame.upright:
        return Box(whole.left, ports.bottom, whole.right, ports.top)
    return Box(ports.left, whole.bottom, ports.right, whole.top)
