"""Go close to one neuron: its panel grows until its activation curve fills the picture, and shrinks again.

The rest of the network leaves for that time, as if a camera moved.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from types import MappingProxyType
from typing import Literal

import numpy as np

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.kinds.backward.actions import Slope
from nnviz_core.kinds.forward.actions import Bend
from nnviz_core.look.scales import units
from nnviz_core.look.shapes import Shape
from nnviz_core.story.timeline import TimedBeat
from nnviz_core.words.formula.typst import function_typst
from nnviz_core.words.numbers import format_number, format_signed
from nnviz_scenes.engine.motions import Motion, drive, linear, set_presence, within
from nnviz_scenes.engine.painted import Box, Painted
from nnviz_scenes.engine.typeset import quoted, typeset
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.curve import Curve
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.number import Number
from nnviz_scenes.parts.frame import Px, at, rectangle
from nnviz_scenes.parts.network_views import NetworkViews
from nnviz_scenes.parts.plane_layout import tick_text, tick_values

Array = np.ndarray
What = Literal["bend", "slope"]
LEAST_REACH = 4.0  # of z, to both sides
ROOM = 1.1  # of the half height: a tick may stand where the curve only tends to
BEYOND = 8.0  # px, how far a tangent may run out of the plot: below it are ticks and z
COMES, ARRIVES, LEAVES = 0.02, 0.22, 0.8  # shares of the motion: it grows, stands there, and shrinks to its end


@dataclass(frozen=True, slots=True)
class CloseUpPlaces:
    """Where the card of a close-up lies in a frame, and the plot on it, in px."""

    card: Px
    plot: Px
    size: float = 32.0  # px cap height of the numbers
    small: float = 24.0  # of ticks and words


PLACES: Mapping[Shape, CloseUpPlaces] = MappingProxyType(
    {
        "16:9": CloseUpPlaces((470, 186, 1450, 800), (640, 290, 1210, 690)),
        "4:3": CloseUpPlaces((470, 146, 1450, 750), (640, 244, 1210, 640)),
        "1:1": CloseUpPlaces((494, 172, 1426, 662), (640, 262, 1190, 552)),
        "9:16": CloseUpPlaces((478, -182, 1442, 791), (610, -60, 1206, 590), size=42.0, small=30.0),
    }
)


@dataclass(frozen=True, slots=True, eq=False)
class CloseUp:
    """The views of one neuron seen from close by."""

    network: NetworkViews
    places: CloseUpPlaces
    layer: int  # from 1
    j: int
    what: What
    card: Panel
    axes: Polylines
    curve: Curve
    guide: Polylines  # from z up to the curve and on to a, or the tangent with its triangle
    words: tuple[Painted, ...]  # ticks and the function's name
    numbers: tuple[Painted, ...]  # z, and then what is read off

    def views(self) -> list[Painted]:
        """List every view from back to front."""
        return [self.card, self.axes, self.guide, self.curve, *self.words, *self.numbers]

    def motion(self, *, coming: Iterable[Painted] = (), leaving: Iterable[Painted] = ()) -> Motion:
        """Grow, show what is read off the curve, and shrink; what is coming or leaving is moved before, by others."""
        gone = tuple(leaving)
        kept = {*coming, *gone}
        others = [(view, view.presence) for view in self.network.all() if view not in kept and view.presence > 0]
        home = rectangle(self.network.layout.neuron(self.layer, self.j))

        def show(t: float) -> None:
            near = within(t, COMES, ARRIVES) - within(t, LEAVES, 0.98)
            there = within(t, ARRIVES - 0.04, ARRIVES) - within(t, LEAVES, LEAVES + 0.04)
            away = 1 - min(4 * near, 1.0)
            for view, presence in others:
                view.presence = presence * away
            for view in gone:
                view.presence *= away
            self._grow(between(home, rectangle(self.places.card), near), near)
            self._read_off(within(t, ARRIVES + 0.02, 0.62))
            set_presence(self.words, there)
            result = there * within(t, 0.5, 0.6)
            set_presence(self.numbers[:2], there)
            set_presence(self.numbers[2:], result)

        return drive([*(view for view, _ in others), *gone, *self.views()], show, easing=linear)

    def _grow(self, card: Box, near: float) -> None:
        """Let the card and what is drawn on it take a size; nothing of it is there while it is as small as a neuron."""
        plot = inside(card, rectangle(self.places.plot), rectangle(self.places.card))
        self.card.area = card
        self.curve.move(plot)
        self.axes.show(axes_of(self.curve))
        self.guide.clip = plot.grown(units(BEYOND))
        set_presence([self.card, self.axes, self.curve, self.guide], min(8 * near, 1.0))

    def _read_off(self, t: float) -> None:
        """Move the point to z along the curve, and draw what is read off there."""
        record = self.network.passed.layers[self.layer - 1]
        z = float(record.z[self.j])
        if self.what == "bend":
            now = z * within(t, 0.0, 0.6)
            self.curve.show(now)
            self.guide.show(guide_of(self.curve, now, share=within(t, 0.5, 1.0)))
        else:
            self.curve.show(z)
            self.guide.show(tangent_of(self.curve, z, float(record.slope[self.j]), share=within(t, 0.1, 0.9)))


def places_of(network: NetworkViews) -> CloseUpPlaces:
    """Return where the card lies, from the frame that the network stands in."""
    return PLACES[network.layout.frame.shape]


def make_close_up(network: NetworkViews, layer: int, j: int, what: What) -> CloseUp:
    """Make the views for one neuron of a layer (from 1)."""
    theme, record, places = network.theme, network.passed.layers[layer - 1], places_of(network)
    reach = max(LEAST_REACH, float(ceil(1.15 * abs(float(record.z[j])))))
    card = Panel(rectangle(places.card), fill=theme.panel, outline=theme.outline, highlight=theme.signal, corner=22)
    f = ACTIVATIONS[record.activation].f
    curve = Curve(f, rectangle(places.plot), colour=theme.text, dot=theme.signal, reach=reach, width=5.0, radius=13.0)
    tone = theme.signal if what == "bend" else theme.gradient
    return CloseUp(
        network,
        places,
        layer,
        j,
        what,
        card,
        Polylines(axes_of(curve), colour=theme.outline, width=2.0),
        curve,
        Polylines([], colour=tone, width=4.0),
        (*ticks_of(network, curve), name_of(network, record.activation)),
        (*z_views(network, curve, layer, j), *result_views(network, curve, layer, j, what)),
    )


def close_up_of(network: NetworkViews, beats: Iterable[TimedBeat], what: What) -> CloseUp:
    """Make the close-up for the beat of a section that goes near to a neuron.

    A section that is cut short may not come to it: then it is one that is never seen.
    """
    near = [
        (timed.beat.action.layer, timed.beat.action.neurons[0])
        for timed in beats
        if isinstance(timed.beat.action, Bend | Slope) and timed.beat.action.close
    ]
    layer, j = near[0] if near else (1, 0)
    return make_close_up(network, layer, j, what)


# --- geometry ----------------------------------------------------------------------------------------


def between(start: Box, end: Box, share: float) -> Box:
    """Return the rectangle a share of the way from one to another."""
    corners = (start.left, start.bottom, start.right, start.top), (end.left, end.bottom, end.right, end.top)
    return Box(*(one + share * (other - one) for one, other in zip(*corners, strict=True)))


def inside(card: Box, part: Box, whole: Box) -> Box:
    """Return where a part of the whole lies when the whole has become as large as the card."""
    scale = card.width / whole.width, card.height / whole.height
    left, bottom = (part.left - whole.left) * scale[0], (part.bottom - whole.bottom) * scale[1]
    start = card.left + left, card.bottom + bottom
    return Box(*start, start[0] + part.width * scale[0], start[1] + part.height * scale[1])


def axes_of(curve: Curve) -> list[Array]:
    """Return the two axes: z from end to end, and a at z = 0."""
    area, middle = curve.area, curve.area.center[0]
    floor = float(curve.height_of(0.0))
    return [
        np.array([[area.left, floor], [area.right, floor]]),
        np.array([[middle, area.bottom], [middle, area.top]]),
    ]


def guide_of(curve: Curve, z: float, *, share: float) -> list[Array]:
    """Return the way from z on the axis up to the curve and on to the right border, as far as it is drawn."""
    ((x, y),) = curve.place(np.array([z]))
    floor, right = float(curve.height_of(0.0)), curve.area.right
    up, across = min(2 * share, 1.0), max(2 * share - 1, 0.0)
    lines = [np.array([[x, floor], [x, floor + up * (y - floor)]])] if up > 0 else []
    return [*lines, np.array([[x, y], [x + across * (right - x), y]])] if across > 0 else lines


def tangent_of(curve: Curve, z: float, slope: float, *, share: float) -> list[Array]:
    """Return the tangent at z, and under it the triangle of a step of z towards the middle: 1, on the usual axis."""
    if share <= 0:
        return []
    step = (-1.0 if z > 0 else 1.0) * curve.limit / LEAST_REACH
    half = 0.4 * curve.limit * share
    ends = np.array([z - half, z + half])
    height = float(curve.activation(np.array([z]))[0])
    tangent = curve.spot(ends, height + slope * (ends - z))
    corner = curve.spot(np.array([z, z + step, z + step]), height + np.array([0.0, 0.0, slope * step]))
    return [tangent, corner] if share >= 1 else [tangent]


# --- words and numbers -------------------------------------------------------------------------------


def ticks_of(network: NetworkViews, curve: Curve) -> list[Number]:
    """Write round values of z under the plot, and of a beside it."""
    places, theme = places_of(network), network.theme
    left, top, right, bottom = places.plot
    centre, half = (curve.lowest + curve.highest) / 2, (curve.highest - curve.lowest) / 2
    across, up = (right - left) / (2 * curve.limit), (bottom - top) / (2 * half)
    columns = [(z, left + (z + curve.limit) * across) for z in tick_values(0.0, curve.limit)]
    rows = [(a, bottom - (a - curve.lowest) * up) for a in tick_values(centre, ROOM * half)]
    size, colour = places.small, theme.muted
    return [
        *(
            Number(
                tick_text(z, half=curve.limit),
                at(x, bottom + 20 + size),
                align="centre",
                size=size,
                colour=colour,
                writing=network.theme.writing,
            )
            for z, x in columns
        ),
        *(
            Number(
                tick_text(a, half=half),
                at(left - 24, y + size / 2),
                align="right",
                size=size,
                colour=colour,
                writing=network.theme.writing,
            )
            for a, y in rows
        ),
    ]


def name_of(network: NetworkViews, activation: str) -> Label:
    """Write which function the curve is."""
    theme, places = network.theme, places_of(network)
    markup = f"$a = {function_typst(activation)}(z)$"
    return Label(
        typeset(markup, size=places.size, theme=theme, colour=theme.text),
        at(places.card[0] + 40, places.card[1] + 26 + places.size),
    )


def z_views(network: NetworkViews, curve: Curve, layer: int, j: int) -> Sequence[Painted]:
    """Write z under its place on the axis, with its letter."""
    places, theme, z = places_of(network), network.theme, float(network.passed.layers[layer - 1].z[j])
    ((x, _),) = curve.place(np.array([inside_of(curve, z)]))
    y = at(0, places.plot[3] + 30 + places.small + places.size)[1]
    place = f"layers[{layer - 1}].z[{j}]"
    number = Number(
        format_signed(z),
        (float(x), y),
        size=places.size,
        colour=theme.text,
        align="centre",
        place=place,
        writing=theme.writing,
    )
    letter = Label(
        typeset("$z$", size=places.size, theme=theme, colour=theme.muted),
        (number.box().left - units(14), y),
        align="right",
    )
    return letter, number


def result_views(network: NetworkViews, curve: Curve, layer: int, j: int, what: What) -> Sequence[Painted]:
    """Write a, or the slope, to the right of the plot at the height of the point."""
    theme, record, places = network.theme, network.passed.layers[layer - 1], places_of(network)
    ((_, y),) = curve.place(np.array([inside_of(curve, float(record.z[j]))]))
    x, y = at(places.plot[2] + 30, 0)[0], float(y) - units(places.size) / 2
    at_layer = f"layers[{layer - 1}]"
    if what == "bend":
        text, place = format_signed(float(record.a[j])), f"{at_layer}.a[{j}]"
        letter = Label(typeset("$a$", size=places.size, theme=theme, colour=theme.signal), (x, y))
        return letter, Number(
            text,
            (letter.box().right + units(14), y),
            size=places.size,
            colour=theme.signal,
            place=place,
            writing=theme.writing,
        )
    text, place = format_number(float(record.slope[j])), f"{at_layer}.slope[{j}]"
    word = Label(
        typeset(quoted(network.words("label-slope")), size=places.small, theme=theme, colour=theme.gradient), (x, y)
    )
    return word, Number(
        text,
        (x, y - units(24 + places.size)),
        size=places.size,
        colour=theme.gradient,
        place=place,
        writing=theme.writing,
    )


def inside_of(curve: Curve, z: float) -> float:
    """Return z, or the end of the curve that it lies beyond."""
    return min(max(z, -curve.limit), curve.limit)
