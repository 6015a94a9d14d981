"""Let messages run back: a pulse carries delta to its weight, waits beside it, and goes on as the product of both."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from nnviz_core.look.scales import units
from nnviz_core.words.numbers import format_signed
from nnviz_scenes.engine.motions import Motion, clamped, drive, linear, within
from nnviz_scenes.engine.painted import Box
from nnviz_scenes.marks.label import Halo, middle
from nnviz_scenes.marks.number import Number
from nnviz_scenes.marks.pulses import between
from nnviz_scenes.parts.beside import PlaceBeside, Spot, Way, placed_beside
from nnviz_scenes.parts.message_ways import (
    AT_EDGE,
    Edge,
    MessageWay,
    Span,
    deltas_look,
    gap_room,
    message_ways,
    standing_boxes,
)
from nnviz_scenes.parts.network_views import NetworkViews
from nnviz_scenes.parts.neuron_design import SMALLEST
from nnviz_scenes.parts.shown_edges import messages_look

END = 0.82  # of the motion: by then every message has arrived
ALONE = 0.56  # of the motion: by then those of one neuron have, where others follow without numbers
STAGGER, MOST_STAGGER = 0.3, 0.6  # of one message's time: from a sender to the next, and from the first to the last
REACHES, TURNS, LEAVES = 0.26, 0.42, 0.7  # when a pulse is at its weight, becomes the product, and goes on; of its time
TURNING = 0.06  # of its time, to both sides, in which a pulse and its number change
FADES = 0.05  # of its time, in which a number comes and goes
BEGINS = (0.06, 0.14, 0.2, 0.26)  # of its time: the first from which on a number has room is taken
ARRIVES = 0.92  # of its time: a pulse is as good as there
STAYS = 0.96  # of the motion: until then numbers that have arrived stand side by side, if there is room
ENDS = (0.97, 0.92, 0.86, 0.8)  # of a message's time, until which one is seen else
SHORTEST = 0.14  # of a message's time: for less no number is worth showing
HALO = 5.0  # px
TRIES = 4  # orders in which messages of a layer are given room


@dataclass(frozen=True, slots=True, eq=False)
class Carriage:
    """A number that goes with a pulse for a while: delta until it is multiplied, the product from then on."""

    number: Number
    carried: PlaceBeside
    is_product: bool


@dataclass(frozen=True, slots=True, eq=False)
class Message:
    """One pulse on its way, with the numbers that go with it where these have a place."""

    way: MessageWay
    turn: float  # the time at which it leaves
    lasts: float
    carriages: tuple[Carriage, ...] = ()
    in_place: tuple[Number, ...] = ()  # the weight, and the product in its place, where none has room

    @property
    def says_product(self) -> bool:
        """Say whether the product has a place beside the pulse."""
        return any(each.is_product for each in self.carriages)

    def own(self, t: float) -> float:
        """Return the message's own time, from 0 to 1, at a time of the motion."""
        return clamped((t - self.turn) / self.lasts)

    def time(self, own: float) -> float:
        """Return the time of the motion at a time of the message's own."""
        return self.turn + own * self.lasts

    def share(self, t: float) -> float:
        """Return how far the pulse is on its way: quickly at the weight, there for a while, and on."""
        own, stops = self.own(t), self.way.stops
        return stops * within(own, 0.0, REACHES) + (1 - stops) * within(own, LEAVES, 1.0)

    def time_at(self, share: float) -> float:
        """Return the time of the motion at which the pulse, behind its weight, is so far."""
        times = np.linspace(LEAVES, 1.0, 181).tolist()
        return self.time(next((own for own in times if self.share(self.time(own)) >= share), 1.0))

    def turned(self, t: float) -> float:
        """Return how far delta has become the product."""
        return within(self.own(t), TURNS - TURNING, TURNS + TURNING)

    def show(self, t: float) -> None:
        """Let the numbers go with the pulse, delta before it is multiplied and the product after."""
        own, turned, fades = self.own(t), self.turned(t), FADES * self.lasts
        if self.in_place:
            weight, product = self.in_place
            gone = within(own, REACHES - 0.1, REACHES) - within(own, LEAVES + 0.1, LEAVES + 0.2)
            weight.presence = 1 - gone
            product.presence = within(own, REACHES, REACHES + 0.1) - within(own, LEAVES, LEAVES + 0.1)
        for each in self.carriages:
            number, way, (x, y) = each.number, each.carried.way, each.carried.middle(t)
            seen = within(t, way.start, way.start + fades) * (1 - within(t, way.end - fades, way.end))
            number.presence = seen * clamped(2 * turned - 1 if each.is_product else 1 - 2 * turned)
            number.at = (x, middle(y, cap_height=units(number.size)))


def messages_back(views: NetworkViews, layer: int, neurons: Sequence[int]) -> Motion:
    """Send a message along every edge of a layer (from 1) back to some neurons; the radius says how large it is.

    Messages of one sender leave together, senders one after the other. Where all edges carry numbers, all messages
    do, and where only those of one neuron do, those to the first. Where there is no room beside a pulse, the product
    stands for a while in the place of the weight, if that is written there.
    """
    pulses, ends = views.pulses[layer], messages_look(views, layer, neurons)
    starts, made = deltas_look(views, layer, ends), planned_messages(views, layer, neurons)
    pulses.look, pulses.presence = ends, 1.0
    chosen, count = [each.way.place for each in made], len(ends.widths)
    hidden = {each.way.place: list(each.way.hidden) for each in made}
    pulses.unseen = [hidden.get(place, []) for place in range(count)]

    def show(t: float) -> None:
        shares, turned = np.zeros(count), np.zeros(count)
        shares[chosen] = [each.share(t) for each in made]
        turned[chosen] = [each.turned(t) for each in made]
        widths = (1 - turned) * starts.widths + turned * ends.widths
        pulses.look = replace(ends, widths=widths, negative=np.where(turned < 0.5, starts.negative, ends.negative))
        pulses.show(shares)
        for each in made:
            each.show(t)

    numbers = [carriage.number for each in made for carriage in each.carriages]
    in_place = [view for each in made for view in each.in_place]
    return drive([pulses, *in_place, *numbers], show, easing=linear, leaving=numbers)


def planned_messages(views: NetworkViews, layer: int, neurons: Sequence[int]) -> tuple[Message, ...]:
    """Plan the messages of a layer back to some neurons, with places for numbers, each where there is still room.

    Where one product stands in the place of a weight, pulses keep clear of both.
    """
    for names in (AT_EDGE[:1], AT_EDGE):
        made = _planned(views, layer, neurons, message_ways(views, layer, names))
        if not any(each.in_place for each in made):
            break
    return made


def _planned(
    views: NetworkViews, layer: int, neurons: Sequence[int], ways: Mapping[Edge, MessageWay]
) -> tuple[Message, ...]:
    plain = dict(_timed(views, layer, neurons, ways))
    room = Surroundings(views, layer, tuple(plain.values()), standing_boxes(views, layer), gap_room(views, layer))
    values = views.passed.layers[layer - 1].message
    order = [edge for edge in plain if edge in told_edges(views, layer, neurons)]
    tried = []
    for _ in range(TRIES):  # those without room are asked first the next time
        tried.append(_with_room(room, plain, order))
        left_out = [edge for edge in order if values[edge] and not tried[-1][edge].says_product]
        if not left_out:
            break
        order = [*left_out, *(edge for edge in order if edge not in left_out)]
    best = max(tried, key=lambda each: sum(message.says_product for message in each.values()))
    return tuple(best.values())


def _timed(
    views: NetworkViews, layer: int, neurons: Sequence[int], ways: Mapping[Edge, MessageWay]
) -> Iterator[tuple[Edge, Message]]:
    """Let messages of one sender leave together, and where one neuron's alone say their numbers, let these go first."""
    alone = views.layout.labelling(layer) == "active" and len(neurons) > 1
    groups = [(neurons[:1], 0.0, ALONE), (neurons[1:], ALONE, END)] if alone else [(neurons or (0,), 0.0, END)]
    senders = views.layout.columns[layer].shown
    for sinks, start, end in groups:
        lasts = (end - start) / (1 + min(STAGGER * (len(senders) - 1), MOST_STAGGER))
        stagger = min(STAGGER, MOST_STAGGER / max(len(senders) - 1, 1)) * lasts
        for turn, j in enumerate(senders):
            for k in sinks:
                yield (j, k), Message(ways[j, k], start + turn * stagger, lasts)


def told_edges(views: NetworkViews, layer: int, neurons: Sequence[int]) -> Collection[Edge]:
    """List the edges whose messages say their numbers, if there is room: all, or those to the first of the neurons."""
    labelling = views.layout.labelling(layer)
    if labelling == "none" or views.from_picture(layer):
        return ()
    told = neurons if labelling == "all" else neurons[:1]
    return [(j, k) for j in views.layout.columns[layer].shown for k in told]


# --- where numbers go --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class Surroundings:
    """What the numbers of one layer's messages must keep clear of."""

    views: NetworkViews
    layer: int
    messages: tuple[Message, ...]
    standing: Sequence[Box]
    room: Box

    def head(self, message: Message, t: float) -> Spot:
        """Return where the head of a pulse is."""
        pulses, place = self.views.pulses[self.layer], message.way.place
        x, y = between(pulses.sources[place].tolist(), pulses.sinks[place].tolist(), t=message.share(t))
        return x, y

    def heads_beside(self, message: Message, t: float) -> Iterator[Box]:
        """Yield the squares around the heads of all other pulses that are under way."""
        for each in self.messages:
            if each is not message and 0 < each.share(t) < 1:
                x, y = self.head(each, t)
                yield Box(x, y, x, y).grown(each.way.radius)

    def place(
        self, message: Message, spans: Iterable[Span], size: tuple[float, float], taken: Sequence[PlaceBeside]
    ) -> PlaceBeside | None:
        """Find a place beside a pulse in one of some spans of the motion's time."""
        head = partial(self.head, message)
        return placed_beside(
            [
                Way(start, end, size, head, message.way.radius)
                for start, end in spans
                if end - start >= SHORTEST * message.lasts
            ],
            standing=self.standing,
            heads=partial(self.heads_beside, message),
            others=taken,
            room=self.room,
        )


def _with_room(room: Surroundings, plain: Mapping[Edge, Message], order: Sequence[Edge]) -> dict[Edge, Message]:
    """Give messages their numbers in some order, each where those before leave room."""
    found, taken = dict(plain), list[PlaceBeside]()
    for edge in order:
        found[edge] = _with_numbers(room, plain[edge], edge, taken)
        taken += [each.carried for each in found[edge].carriages if each.is_product]
    return found


def _with_numbers(room: Surroundings, message: Message, edge: Edge, taken: Sequence[PlaceBeside]) -> Message:
    """Give a message its numbers where they have a place: up to the weight and behind it, or all the way.

    Where the product is zero nothing runs, and it stands in the place of the weight.
    """
    if not room.views.passed.layers[room.layer - 1].message[edge]:
        return replace(message, in_place=_in_place(room.views, room.layer, edge))
    begins, leaves = [message.time(own) for own in BEGINS], message.time(LEAVES)
    ends = (STAYS, *(message.time(end) for end in ENDS))
    if message.way.written:
        first = _carried(room, message, edge, ("delta", "message"), [(start, leaves) for start in begins], taken)
        clear = [*(message.time_at(share) for share in message.way.clear), message.time(ARRIVES)]
        spans = [(start, end) for end in ends for start in clear]
        found = (*first, *_carried(room, message, edge, ("message",), spans, taken))
    else:
        spans = [(start, end) for end in (*ends, leaves) for start in begins]
        found = _carried(room, message, edge, ("delta", "message"), spans, taken)
        turns = [(message.time(TURNS), end) for _, end in spans]
        found = found or _carried(room, message, edge, ("message",), turns, taken)
    if found:
        return replace(message, carriages=found)
    return replace(message, in_place=_in_place(room.views, room.layer, edge))


def _carried(
    room: Surroundings,
    message: Message,
    edge: Edge,
    names: Sequence[str],
    spans: Sequence[Span],
    taken: Sequence[PlaceBeside],
) -> tuple[Carriage, ...]:
    """Let numbers go with a pulse in the first of some spans, in the largest size, that has a place; none else."""
    for size in dict.fromkeys((room.views.layout.design.label, SMALLEST)):
        numbers = {name: _number(room, edge, name, size) for name in names}
        if place := room.place(message, spans, size_of(*numbers.values()), taken):
            return tuple(Carriage(number, place, name == "message") for name, number in numbers.items())
    return ()


def size_of(*numbers: Number) -> tuple[float, float]:
    """Return the width and height of the room that numbers need, one after the other, in scene units."""
    boxes = [number.box() for number in numbers]
    return max(box.width for box in boxes), max(box.height for box in boxes)


def _number(room: Surroundings, edge: Edge, name: str, size: float) -> Number:
    """Make the number that goes with a pulse: delta of its sender, or the product."""
    (j, k), record, theme = edge, room.views.passed.layers[room.layer - 1], room.views.theme
    value, where = (record.delta[j], f"[{j}]") if name == "delta" else (record.message[j, k], f"[{j}][{k}]")
    return Number(
        format_signed(value),
        (0.0, 0.0),
        size=size,
        colour=theme.gradient,
        align="centre",
        place=f"layers[{room.layer - 1}].{name}{where}",
        halo=Halo(theme.ink, HALO),
        writing=theme.writing,
    )


def _in_place(views: NetworkViews, layer: int, edge: Edge) -> tuple[Number, ...]:
    """Find a weight and its product in the weight's place, where that is written."""
    if views.layout.labelling(layer) != "all":
        return ()
    j, k = edge
    return tuple(views.numbers[f"layers[{layer - 1}].{name}[{j}][{k}]"] for name in AT_EDGE)


def _stand(number: Number, carried: PlaceBeside | None, t: float, presence: float) -> None:
    number.presence = presence
    if carried is not None:
        x, y = carried.middle(t)
        number.at = (x, middle(y, cap_height=units(number.size)))
