"""The gate of an activation: what arrives at a neuron's output passes through it, and shrinks by the slope."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from nnviz_core.look.scales import log_widths, units
from nnviz_core.words.numbers import format_signed
from nnviz_scenes.engine.motions import Motion, drive, linear, nothing, within
from nnviz_scenes.engine.painted import Box
from nnviz_scenes.marks.edges import EdgeLook
from nnviz_scenes.marks.label import Halo, Label, middle
from nnviz_scenes.marks.number import Number
from nnviz_scenes.marks.pulses import APPEAR, HEAD, HEAD_PER_WIDTH, Pulses
from nnviz_scenes.parts.beside import Spot, Way, first_place, free_places, near, resting
from nnviz_scenes.parts.message_ways import gap_room, standing_boxes
from nnviz_scenes.parts.network_views import NetworkViews
from nnviz_scenes.parts.neuron_design import SMALLEST

Array = np.ndarray
STEP = 1.5  # px from one line through a neuron to the next that is tried
CLEAR = 0.0  # px between the head of a pulse and the texts in a neuron
OUTSIDE = 3.0  # px between a neuron and a head before it or behind
WAITS = APPEAR + 0.02  # of the way, where a pulse waits before the gate
COMES, STARTS, ENDS = 0.08, 0.34, 0.86  # of the motion: it is there, goes, and is through
SHRINKS = (0.36, 0.64)  # of the way: there it becomes delta
TOLD = (0.02, 0.4)  # of the motion, in which the number beside it is seen
HALO = 5.0  # px


@dataclass(frozen=True, slots=True)
class GateWay:
    """A straight way through a neuron that leads past its texts, from its output side to its input side."""

    neuron: int
    source: Spot
    sink: Spot


def through_gates(views: NetworkViews, layer: int, neurons: Sequence[int]) -> Motion:
    """Send what arrives at neurons of a layer (from 1) through their gates, where a way leads past what is written.

    The radius of a pulse is that of dL/da before the gate and of delta behind it; beside the first stands dL/da.
    """
    record = views.passed.layers[layer - 1]
    ways = [way for j in neurons if (way := gate_way(views, layer, j)) is not None]
    if not ways:
        return nothing()
    chosen = [way.neuron for way in ways]
    arriving, leaving = (_look(views, values[chosen]) for values in (record.a_grad, record.delta))
    sinks, sources = np.array([way.sink for way in ways]), np.array([way.source for way in ways])
    pulses = Pulses(sinks, sources, look=arriving, heading="backward")
    told = [number] if chosen[0] == neurons[0] and (number := _arriving(views, layer, ways[0])) else []

    def show(t: float) -> None:
        way = WAITS * within(t, 0.0, COMES) + (1 - WAITS) * within(t, STARTS, ENDS)
        shrunk = within(way, *SHRINKS)
        widths = (1 - shrunk) * arriving.widths + shrunk * leaving.widths
        opacities = (1 - shrunk) * arriving.opacities + shrunk * leaving.opacities
        pulses.look = replace(leaving if shrunk > 0.5 else arriving, widths=widths, opacities=opacities)
        pulses.show(way)
        for number in told:
            start, end = TOLD
            number.presence = within(t, start, start + 0.08) * (1 - within(t, end - 0.08, end))

    return drive([pulses, *told], show, easing=linear, leaving=[pulses, *told])


def gate_way(views: NetworkViews, layer: int, j: int) -> GateWay | None:
    """Find a way through a neuron that touches no text in it; None where there is none."""
    record, area, upright = views.passed.layers[layer - 1], views.panels[layer, j].area, views.layout.frame.upright
    radius = radius_of(views, max(abs(float(record.a_grad[j])), abs(float(record.delta[j]))))
    texts = [box for box in _texts(views) if box.overlaps(area.grown(2 * radius + units(OUTSIDE + CLEAR)))]
    reach = radius + units(OUTSIDE)
    for place in _places(area, radius, upright=upright):
        (x, y), clear = place, radius + units(CLEAR)
        if upright:
            way = GateWay(j, (x, area.top + reach), (x, area.bottom - reach))
            swept = Box(x - clear, area.bottom - reach - clear, x + clear, area.top + reach + clear)
        else:
            way = GateWay(j, (area.right + reach, y), (area.left - reach, y))
            swept = Box(area.left - reach - clear, y - clear, area.right + reach + clear, y + clear)
        if not any(swept.overlaps(box) for box in texts):
            return way
    return None


def radius_of(views: NetworkViews, gradient: float) -> float:
    """Return the radius of a head that carries a gradient, in scene units."""
    return units(HEAD + HEAD_PER_WIDTH * float(log_widths(views.gradient_scale, np.array(gradient))))


def _places(area: Box, radius: float, *, upright: bool) -> Iterator[Spot]:
    """Yield places in the middle of a neuron, and farther and farther to both sides of that, across its way."""
    x, y = area.center
    half = (area.width if upright else area.height) / 2 - radius
    for away in np.arange(0.0, max(half, 0.0), units(STEP)).tolist():
        for side in (-away, away) if away else (0.0,):
            yield (x + side, y) if upright else (x, y - side)


def _texts(views: NetworkViews) -> Iterator[Box]:
    """Yield the texts of a network, whatever it says; of the numbers on edges the weights, and those that are seen."""
    for view in views.all():
        if not isinstance(view, Number | Label) or view.box().width <= 0:
            continue
        on_edge = isinstance(view, Number) and view.place.count("[") == 3
        if not on_edge or view.presence > 0 or _is_written_weight(views, view.place):
            yield view.box()


def _is_written_weight(views: NetworkViews, place: str) -> bool:
    layer = 1 + int(place[len("layers[") : place.index("]")])
    return ".weights[" in place and views.layout.labelling(layer) == "all"


def _look(views: NetworkViews, values: Array) -> EdgeLook:
    count = len(values)
    return EdgeLook(
        log_widths(views.gradient_scale, values),
        (views.theme.gradient,) * count,
        values < 0,
        (values != 0).astype(float),
    )


def _arriving(views: NetworkViews, layer: int, way: GateWay) -> Number | None:
    """Set dL/da beside a pulse that waits before the gate of a neuron, where it has room."""
    theme, value = views.theme, float(views.passed.layers[layer - 1].a_grad[way.neuron])
    (x0, y0), (x1, y1) = way.source, way.sink
    waits = x0 + WAITS * (x1 - x0), y0 + WAITS * (y1 - y0)
    along = x1 - x0, y1 - y0
    room = gap_room(views, layer + 1)
    standing = near(standing_boxes(views, layer + 1), room)
    for size in dict.fromkeys((views.layout.design.label, SMALLEST)):
        number = Number(
            format_signed(value),
            (0.0, 0.0),
            size=size,
            colour=theme.gradient,
            align="centre",
            place=f"layers[{layer - 1}].a_grad[{way.neuron}]",
            halo=Halo(theme.ink, HALO),
            writing=theme.writing,
        )
        needs = Way(0.0, 1.0, (number.box().width, number.box().height), resting(waits), radius_of(views, value), along)
        if value and (found := first_place([free_places(needs, standing=standing, room=room)], others=())):
            x, y = found.middle(waits)
            number.at = (x, middle(y, cap_height=units(size)))
            return number
    return None
