"""The local factors of a path: where each stands on its arrow, and how it falls from there into the equation."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np

from nnviz_core.look.scales import units
from nnviz_core.words.formula.tree import Numeral
from nnviz_scenes.engine.motions import elapsed, smooth, within
from nnviz_scenes.engine.painted import Box, Painted
from nnviz_scenes.engine.typeset import Ink
from nnviz_scenes.marks.label import Halo, Label, middle
from nnviz_scenes.marks.number import Number
from nnviz_scenes.marks.strip import EquationPanel
from nnviz_scenes.parts.beside import (
    PlaceBeside,
    Spot,
    Way,
    first_place,
    free_places,
    near,
    overlapping,
    resting,
    sides_of,
)
from nnviz_scenes.parts.equation_places import WrittenNumber
from nnviz_scenes.parts.message_ways import Edge, gap_room, largest_heads
from nnviz_scenes.parts.network_views import NetworkViews
from nnviz_scenes.parts.neuron_design import SMALLEST

STARTS, ENDS = (0.22, 0.3, 0.15, 0.38), (0.78, 0.7, 0.85, 0.62)  # of an edge: where its two factors stand beside it
COMES = 0.05  # of a path's time, in which a factor comes
STAGGERS = (0.0, 0.3, -0.3, 1.0, -1.0)  # of a fall, from one factor to the next, from the left or from the right
MOMENTS = 17  # at which falls are looked at
APART, CLOSE = 4.0, 1.0  # px between numbers that fall, and between one that lands and what is written
ABOVE = 8.0  # px from the strip up to a baseline above it
VANISHES = 0.1  # of a fall, in which a number vanishes before it would lie on what is written
HALO = 5.0  # px


@dataclass(frozen=True, slots=True)
class Fall:
    """How a factor falls, in shares of its fall: down to above the strip, across to its place, and into it."""

    down: tuple[float, float]
    across: tuple[float, float]
    into: tuple[float, float]


FALLS = (
    Fall((0.0, 0.6), (0.3, 1.0), (0.45, 1.0)),  # in one sweep
    Fall((0.0, 0.5), (0.4, 0.8), (0.7, 1.0)),  # around what is written, below the network
    Fall((0.1, 0.8), (0.0, 0.7), (0.6, 1.0)),  # across where it stands
)


@dataclass(frozen=True, slots=True, eq=False)
class PathFactor:
    """One factor of a path: it comes onto its arrow, if there is room, and falls to its place in the equation."""

    number: Number
    spot: Spot | None  # its middle on the arrow; None where it has no room and is written at once
    size: float  # px cap height, there
    target: Spot  # where its letters begin and their baseline is in the strip
    target_size: float
    above: float  # the baseline above the strip
    lasts: tuple[float, float] = (0.0, 1.0)  # between which times of its path it falls
    fall: Fall = FALLS[0]
    vanishes: float = 1.0  # of the fall, where it would lie on what is written, or the fall has no room

    def show(self, own: float, *, comes: float, lands: float) -> None:
        """Stand on the arrow from a time of the path's on, fall, and leave when the equation has it."""
        number = self.number
        if self.spot is None or own >= lands:
            number.presence = 0.0
            return
        fallen = elapsed(own, *self.lasts)
        gone = within(fallen, self.vanishes - VANISHES, self.vanishes) if self.vanishes < 1 else 0.0
        number.presence = within(own, comes, comes + COMES) * (1 - gone)
        self.stand(fallen)

    def stand(self, fallen: float) -> None:
        """Stand where the fall is so far."""
        number = self.number
        number.size = self.size + round(2 * smooth(fallen) * (self.target_size - self.size)) / 2
        if fallen >= 1:
            number.size = self.target_size
        (x0, y0), (x1, y1), fall = self.origin(), self.target, self.fall
        x = x0 + within(fallen, *fall.across) * (x1 - x0)
        y = y0 + within(fallen, *fall.down) * (self.above - y0) + within(fallen, *fall.into) * (y1 - self.above)
        number.at = (number.at[0] + x - number.box().left, y)

    def origin(self) -> Spot:
        """Return where the letters begin and their baseline is on the arrow."""
        assert self.spot is not None
        number, size = self.number, self.number.size
        number.size = self.size
        width = number.box().width
        number.size = size
        return self.spot[0] - width / 2, middle(self.spot[1], cap_height=units(self.size))

    def box(self, own: float) -> Box | None:
        """Return where it is at a time of its path; None where it is not seen."""
        fallen = elapsed(own, *self.lasts)
        if self.spot is None or fallen >= self.vanishes < 1:
            return None
        self.stand(fallen)
        return self.number.box()


def factors_of_path(
    views: NetworkViews,
    strip: EquationPanel,
    ink: Ink,
    layer: int,
    edges: Sequence[Edge],
    written: Sequence[WrittenNumber],
    *,
    shown: Sequence[Box],
    lasts: tuple[float, float],
) -> tuple[PathFactor, ...]:
    """Make the factors of a path from a weight of a layer (from 1), two on each of its edges, as they are printed.

    They fall between two times of the path, beside what the strip shows already.
    """
    made, taken = list[PathFactor](), list[PlaceBeside]()
    standing = standing_on_path(views, layer, edges)
    x, y = strip.start(ink)
    for index, number in enumerate(written):
        step, at_end = divmod(index, 2)
        view, spot = _spot_of(views, layer + step, edges[step], number.numeral, at_end == 1, standing, taken)
        size = ink.cap_height / units(1)
        target = (x + number.box.left, y + number.box.bottom - _below(view, size))
        made.append(PathFactor(view, spot, view.size, target, size, strip.area.top + units(ABOVE)))
    return _falling(made, shown, lasts, [view.box() for view in texts_of(views)])


def _below(number: Number, size: float) -> float:
    """Return how far a number of a size reaches from its baseline: down, so it is negative."""
    return (number.box().bottom - number.at[1]) * size / number.size


def _spot_of(
    views: NetworkViews,
    layer: int,
    edge: Edge,
    numeral: Numeral,
    at_end: bool,
    standing: Sequence[Box],
    taken: list[PlaceBeside],
) -> tuple[Number, Spot | None]:
    """Find where a factor stands: in the weight's own place where that is written, else beside its edge."""
    place = views.numbers.get(numeral.place or "")
    if views.layout.labelling(layer) == "all" and place is not None and ".weights[" in place.place:
        taken.append(_at_rest(place.box()))
        return _number(views, numeral, place.size), place.box().center
    edges, (end, start) = views.edges[layer], edge
    below = len(views.layout.columns[layer - 1].shown) or 1
    index = views.layout.spot(layer, end) * below + views.layout.spot(layer - 1, start)
    tail, head, radius = edges.starts[index], edges.ends[index], largest_heads(views, layer)[index]
    on_edge = ((tail + share * (head - tail)).tolist() for share in np.linspace(0.0, 1.0, MOMENTS))
    passing = sides_of(Box(x, y, x, y).grown(radius) for x, y in on_edge)
    room = gap_room(views, layer)
    stands = near(standing, room)
    for size in dict.fromkeys((views.layout.design.label, SMALLEST)):
        view = _number(views, numeral, size)
        size_there = (view.box().width, view.box().height)
        ways = [_still(size_there, tail, head, share, radius) for share in (ENDS if at_end else STARTS)]
        free = (free_places(way, standing=stands, heads=lambda t: passing[None], room=room) for way in ways)
        if found := first_place(free, taken):
            taken.append(found)
            [(x, y)] = found.way.head(np.zeros(1)).tolist()
            return view, found.middle((x, y))
    return view, None


def _still(size: tuple[float, float], tail: np.ndarray, head: np.ndarray, share: float, radius: float) -> Way:
    """Return the way of a number that stands still beside an edge."""
    x, y = (tail + share * (head - tail)).tolist()
    return Way(0.0, 1.0, size, resting((x, y)), radius, along=(head - tail).tolist(), side="below")


def _at_rest(box: Box) -> PlaceBeside:
    """Return the place of a number that stands where it is."""
    return PlaceBeside(Way(0.0, 1.0, (box.width, box.height), resting(box.center), 0.0), (0.0, 0.0), box)


def _number(views: NetworkViews, numeral: Numeral, size: float) -> Number:
    theme = views.theme
    colour = theme.text if numeral.tone == "text" else getattr(theme, numeral.tone)
    halo = Halo(theme.ink, HALO)
    return Number(numeral.text, (0.0, 0.0), size=size, colour=colour, align="centre", writing=theme.writing, halo=halo)


def standing_on_path(views: NetworkViews, layer: int, edges: Sequence[Edge]) -> list[Box]:
    """List what factors keep clear of: all that stands but the numbers of other edges, which give way."""
    kept = {f"layers[{layer + k - 1}].weights[{j}][{i}]" for k, (j, i) in enumerate(edges)}
    layers = {f"layers[{layer + k - 1}]." for k in range(len(edges))}

    def gives_way(view: Painted) -> bool:
        place = view.place if isinstance(view, Number) else ""
        return place.count("[") == 3 and place not in kept and any(place.startswith(own) for own in layers)

    texts = (view.box() for view in texts_of(views) if not gives_way(view))
    return [*texts, *(panel.area for panel in views.panels.values())]


def texts_of(views: NetworkViews) -> Iterator[Number | Label]:
    """Yield the texts of a network that are seen."""
    for view in views.all():
        if isinstance(view, Number | Label) and view.presence > 0 and view.box().width > 0:
            yield view


def in_the_way(views: NetworkViews, factors: Sequence[PathFactor]) -> list[Painted]:
    """List the texts that factors would touch, on their arrows or in their fall, each with its letter or number."""
    texts = list(texts_of(views))
    found = [view for view, hit in zip(texts, touched(factors, [view.box() for view in texts]), strict=True) if hit]
    groups = [[views.numbers[place], *letters] for place, letters in views.partners.items()]
    together = [group for group in groups if any(view in found for view in group)]
    return list(dict.fromkeys([*found, *(view for group in together for view in group)]))


# --- falling -----------------------------------------------------------------------------------------


def _falling(
    factors: Sequence[PathFactor], shown: Sequence[Box], lasts: tuple[float, float], texts: Sequence[Box]
) -> tuple[PathFactor, ...]:
    """Let factors fall together, or one after the other so that none touches another; else they vanish where they are.

    One vanishes before it lies on what the strip shows already, where no fall leads around that. Of several ways the
    one is taken on which the fewest texts must give way.
    """
    ways = [_timed(factors, stagger, fall, lasts) for fall in FALLS for stagger in STAGGERS]
    timed = [tuple(_seen_until(each, shown) for each in way) for way in ways]
    apart = [way for way in timed if not any(_touch(way, own) for own in np.linspace(*lasts, 3 * MOMENTS).tolist())]
    whole = [way for way in apart if all(each.vanishes == 1 for each in way if each.spot)]
    if whole or apart:
        return min(whole or apart, key=lambda way: sum(touched(way, texts)))
    return tuple(replace(each, lasts=lasts, vanishes=VANISHES) for each in factors)


def touched(factors: Iterable[PathFactor], boxes: Sequence[Box]) -> list[bool]:
    """Say of each box whether factors touch it, on their arrows or in their fall."""
    times = [(each, own) for each in factors for own in np.linspace(*each.lasts, 2 * MOMENTS).tolist()]
    swept = [box.grown(units(APART)) for each, own in times if (box := each.box(own))]
    return [bool(hit.any()) for hit in overlapping(sides_of(boxes), sides_of(swept))]


def _timed(factors: Sequence[PathFactor], stagger: float, fall: Fall, lasts: tuple[float, float]) -> list[PathFactor]:
    start, end = lasts
    length = (end - start) / (1 + abs(stagger) * (len(factors) - 1))
    turns = range(len(factors)) if stagger >= 0 else reversed(range(len(factors)))
    starts = [start + abs(stagger) * length * turn for turn in turns]
    pairs = zip(factors, starts, strict=True)
    return [replace(each, lasts=(begins, begins + length), fall=fall) for each, begins in pairs]


def _seen_until(factor: PathFactor, shown: Sequence[Box]) -> PathFactor:
    """Let a factor vanish before its fall leads it over what is written."""
    if factor.spot is None:
        return factor
    for fallen in np.linspace(0.0, 1.0, MOMENTS).tolist():
        factor.stand(fallen)
        if any(factor.number.box().grown(units(CLOSE)).overlaps(box) for box in shown):
            return replace(factor, vanishes=max(fallen - 1 / MOMENTS, VANISHES))
    return factor


def _touch(factors: Sequence[PathFactor], own: float) -> bool:
    boxes = [box.grown(units(APART / 2)) for each in factors if (box := each.box(own))]
    return any(one.overlaps(other) for one, other in combinations(boxes, 2))
