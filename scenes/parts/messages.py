"""Let messages run back: a pulse carries delta to its weight, waits beside it, and goes on as the product of both."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial

import numpy as np

from nnviz_core.look.scales import units
from nnviz_core.words.numbers import format_signed
from nnviz_scenes.engine.motions import Motion, clamped, drive, linear, within
from nnviz_scenes.engine.painted import Box
from nnviz_scenes.marks.label import Halo, middle
from nnviz_scenes.marks.number import Number
from nnviz_scenes.parts.beside import Array, FreePlaces, PlaceBeside, Spot, Way, first_place, free_places, near
from nnviz_scenes.parts.message_times import LEAVES, REACHES, TURNS, MessageTimes, own_time_at, share_of_way, turned_at
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
        """Return how far the pulse is on its way at a time of the motion."""
        return float(share_of_way(np.array(self.own(t)), self.way.stops))

    def time_at(self, share: float) -> float:
        """Return the time of the motion at which the pulse, behind its weight, is so far."""
        return self.time(own_time_at(share, self.way.stops))

    def show(self, t: float, head: Spot) -> None:
        """Let the numbers go with the pulse, delta before it is multiplied and the product after."""
        own, fades = self.own(t), FADES * self.lasts
        if self.in_place:
            weight, product = self.in_place
            gone = within(own, REACHES - 0.1, REACHES) - within(own, LEAVES + 0.1, LEAVES + 0.2)
            weight.presence = 1 - gone
            product.presence = within(own, REACHES, REACHES + 0.1) - within(own, LEAVES, LEAVES + 0.1)
        turned = float(turned_at(np.array(own)))
        for each in self.carriages:
            number, way = each.number, each.carried.way
            seen = within(t, way.start, way.start + fades) * (1 - within(t, way.end - fades, way.end))
            number.presence = seen * clamped(2 * turned - 1 if each.is_product else 1 - 2 * turned)
            if number.presence:
                x, y = each.carried.middle(head)
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
    times, hidden = times_of(views, layer, made), {each.way.place: list(each.way.hidden) for each in made}
    pulses.unseen = [hidden.get(place, []) for place in range(count)]

    def show(t: float) -> None:
        shares, turned, own = np.zeros(count), np.zeros(count), times.own(t)
        shares[chosen], turned[chosen] = times.shares(own), turned_at(own)
        widths = (1 - turned) * starts.widths + turned * ends.widths
        pulses.look = replace(ends, widths=widths, negative=np.where(turned < 0.5, starts.negative, ends.negative))
        pulses.show(shares)
        for each, (x, y) in zip(made, times.heads(times.shares(own)).tolist(), strict=True):
            each.show(t, (x, y))

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
    gap = gap_room(views, layer)
    room = Surroundings(views, layer, plain, near(standing_boxes(views, layer), gap), gap)
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


@dataclass(frozen=True, eq=False)
class Surroundings:
    """What the numbers of one layer's messages must keep clear of."""

    views: NetworkViews
    layer: int
    messages: Mapping[Edge, Message]
    standing: Array  # (n, 4)   left, bottom, right, top of all that stands
    room: Box

    @cached_property
    def places(self) -> Mapping[Edge, int]:
        """Return the place of each message among all."""
        return {edge: place for place, edge in enumerate(self.messages)}

    @cached_property
    def times(self) -> MessageTimes:
        """Return when all messages are where."""
        return times_of(self.views, self.layer, [*self.messages.values()])

    @cached_property
    def radii(self) -> Array:
        """Return the radius of each message's head, (n, 1)."""
        return np.array([[each.way.radius] for each in self.messages.values()])

    @cached_property
    def found(self) -> dict[object, FreePlaces]:
        """Hold what was found for a message, a span of time and a size: it is asked for in several orders."""
        return {}

    @cached_property
    def seen(self) -> dict[bytes, tuple[Array, Array]]:
        """Hold where all heads are at times that were asked for."""
        return {}

    def heads(self, times: Array) -> tuple[Array, Array]:
        """Return where all heads are at times (t,), as (t, n, 2), and how far on their ways, (t, n)."""
        key = times.tobytes()
        if key not in self.seen:
            shares = self.times.shares(self.times.own(times[:, None]))
            self.seen[key] = self.times.heads(shares), shares
        return self.seen[key]

    def head(self, place: int, times: Array) -> Array:
        """Return where the head of one message is at times (t,), as (t, 2)."""
        return self.heads(times)[0][:, place]

    def heads_beside(self, place: int, times: Array) -> Array:
        """Return the squares around the heads of all other pulses at times (t,), as (t, n, 4); nan before and after."""
        heads, shares = self.heads(times)
        goes = (shares > 0) & (shares < 1)
        goes[:, place] = False
        heads = np.where(goes[..., None], heads, np.nan)
        return np.concatenate([heads - self.radii, heads + self.radii], axis=-1)

    def free(self, edge: Edge, span: Span, size: tuple[float, float]) -> FreePlaces:
        """Return the free places beside a pulse in a span of the motion's time."""
        key = (edge, span, size)
        if key not in self.found:
            place = self.places[edge]
            way = Way(*span, size, partial(self.head, place), self.messages[edge].way.radius)
            heads = partial(self.heads_beside, place)
            self.found[key] = free_places(way, standing=self.standing, heads=heads, room=self.room)
        return self.found[key]

    def place(
        self, edge: Edge, spans: Iterable[Span], size: tuple[float, float], taken: Sequence[PlaceBeside]
    ) -> PlaceBeside | None:
        """Find a place beside a pulse in one of some spans of the motion's time."""
        shortest = SHORTEST * self.messages[edge].lasts
        long = (span for span in spans if span[1] - span[0] >= shortest)
        return first_place((self.free(edge, span, size) for span in long), taken)


def times_of(views: NetworkViews, layer: int, messages: Sequence[Message]) -> MessageTimes:
    """Return when some messages of a layer (from 1) are where."""
    pulses, places = views.pulses[layer], [each.way.place for each in messages]
    entries = [(each.turn, each.lasts, each.way.stops) for each in messages]
    turn, lasts, stops = np.array(entries).reshape(-1, 3).T
    return MessageTimes(turn, lasts, stops, pulses.sources[places], pulses.sinks[places])


def _with_room(room: Surroundings, plain: Mapping[Edge, Message], order: Sequence[Edge]) -> dict[Edge, Message]:
    """Give messages their numbers in some order, each where those before leave room."""
    found, taken = dict(plain), list[PlaceBeside]()
    for edge in order:
        found[edge] = _with_numbers(room, edge, taken)
        taken += [each.carried for each in found[edge].carriages if each.is_product]
    return found


def _with_numbers(room: Surroundings, edge: Edge, taken: Sequence[PlaceBeside]) -> Message:
    """Give a message its numbers where they have a place: up to the weight and behind it, or all the way.

    Where the product is zero nothing runs, and it stands in the place of the weight.
    """
    message = room.messages[edge]
    if not room.views.passed.layers[room.layer - 1].message[edge]:
        return replace(message, in_place=_in_place(room.views, room.layer, edge))
    begins, leaves = [message.time(own) for own in BEGINS], message.time(LEAVES)
    ends = (STAYS, *(message.time(end) for end in ENDS))
    if message.way.written:
        first = _carried(room, edge, ("delta", "message"), [(start, leaves) for start in begins], taken)
        clear = [*(message.time_at(share) for share in message.way.clear), message.time(ARRIVES)]
        spans = [(start, end) for end in ends for start in clear]
        found = (*first, *_carried(room, edge, ("message",), spans, taken))
    else:
        spans = [(start, end) for end in (*ends, leaves) for start in begins]
        found = _carried(room, edge, ("delta", "message"), spans, taken)
        turns = [(message.time(TURNS), end) for _, end in spans]
        found = found or _carried(room, edge, ("message",), turns, taken)
    if found:
        return replace(message, carriages=found)
    return replace(message, in_place=_in_place(room.views, room.layer, edge))


def _carried(
    room: Surroundings,
    edge: Edge,
    names: Sequence[str],
    spans: Sequence[Span],
    taken: Sequence[PlaceBeside],
) -> tuple[Carriage, ...]:
    """Let numbers go with a pulse in the first of some spans, in the largest size, that has a place; none else."""
    for size in dict.fromkeys((room.views.layout.design.label, SMALLEST)):
        numbers = {name: _number(room, edge, name, size) for name in names}
        if place := room.place(edge, spans, size_of(*numbers.values()), taken):
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
