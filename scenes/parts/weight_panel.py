"""A small network whose lines are the weights and whose rings are the biases, on the declared width scale."""

import math
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.course import Course
from nnviz_core.backprop.elementary import hypot
from nnviz_core.backprop.network import Layer, Network
from nnviz_core.backprop.outputs import output_of
from nnviz_core.look.scales import units, weight_width
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_scenes.engine.painted import Box, Canvas, Painted, box_of, set_colour
from nnviz_scenes.engine.typeset import fitting, quoted, typeset
from nnviz_scenes.marks.edges import DASH, EdgeLook, Edges, fan
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.parts.edge_looks import sign_colour, ticks, weight_look
from nnviz_scenes.parts.layout import Px, at
from nnviz_scenes.parts.panel_pieces import NAME_SIZE, TICK_SIZE

Array = NDArray[np.float64]

LARGEST_RADIUS, RADIUS_OF_PITCH = 26.0, 0.34  # px; the share of the room of a neuron
LETTER_ROOM = 44.0  # px, below the neurons
RING_DASH = (9.0, 6.0)  # px
BEYOND = 4.0  # px, between a ring whose bias lies beyond the scale and its mark


class WeightPanel:
    """Show the parameters of one row of a course: solid above zero, dashed below, two strokes beyond the scale."""

    def __init__(self, place: Px, course: Course, *, theme: Theme) -> None:
        self.course, self.theme = course, theme
        shape = course.network.shape
        self.columns = columns(place, shape)
        self.radius = neuron_radius(place, shape)
        ports = [_ports(*pair, radius=self.radius) for pair in zip(self.columns, self.columns[1:], strict=False)]
        first = course.network_at(0)
        looks = weight_looks(first, theme)
        self.edges = [Edges(*ends, look=look) for ends, look in zip(ports, looks, strict=True)]
        self.beyond = Polylines([], colour=theme.outline, width=3.0)
        self.rings = Rings(np.concatenate(self.columns), radius=self.radius, theme=theme)
        self.still: tuple[Painted, ...] = tuple(self._letters(place))
        self.moving: tuple[Painted, ...] = (*self.edges, self.beyond, self.rings)
        self.views: tuple[Painted, ...] = (*self.moving, *self.still)
        self.show(0)

    def show(self, row: int) -> None:
        """Show the weights and biases of a row."""
        network = self.course.network_at(row)
        for edges, look in zip(self.edges, weight_looks(network, self.theme), strict=True):
            edges.show(look)
        self.beyond.show([tick for pair in zip(self.edges, network.layers, strict=True) for tick in _beyond(*pair)])
        biases = np.concatenate([np.zeros(network.shape[0]), *(layer.bias for layer in network.layers)])
        self.rings.show(biases, inputs=network.shape[0])

    def _letters(self, place: Px) -> Iterator[Label]:
        last = len(self.columns) - 1
        probable = output_of(self.course.network).probabilities
        for column, centres in enumerate(self.columns):
            letter = "x" if column == 0 else "p" if column == last and probable else f"a^(({column}))"
            ink = typeset(f"${letter}$", size=NAME_SIZE, theme=self.theme, colour=self.theme.muted)
            yield Label(ink, (float(centres[0, 0]), at(0, place[3])[1]), align="centre")


class Rings(Painted):
    """Show neurons as discs whose ring is the bias: width by size, dashed below zero, doubled beyond the scale."""

    def __init__(self, centres: Array, *, radius: float, theme: Theme) -> None:
        super().__init__()
        self.centres, self.radius, self.theme = centres, radius, theme
        self.biases, self.inputs = np.zeros(len(centres)), 0

    def show(self, biases: Array, *, inputs: int) -> None:
        """Replace the biases, one a neuron; the inputs in front have none."""
        self.biases, self.inputs = biases, inputs

    def box(self) -> Box:
        """Return the rectangle around all neurons with their widest ring."""
        return box_of(self.centres).grown(units(self.radius + 24))

    def paint(self, ctx: Canvas) -> None:
        """Paint disc and ring of every neuron."""
        for k, (centre, bias) in enumerate(zip(self.centres.tolist(), self.biases.tolist(), strict=True)):
            self._circle(ctx, centre, self.radius)
            set_colour(ctx, self.theme.panel, alpha=self.alpha)
            ctx.fill_preserve()
            ctx.set_line_width(units(1.5))
            set_colour(ctx, self.theme.muted, alpha=self.alpha)
            ctx.stroke()
            if k >= self.inputs and bias:
                self._ring(ctx, centre, bias)

    def _ring(self, ctx: Canvas, centre: Sequence[float], bias: float) -> None:
        """Stroke a ring around the neuron, growing outwards."""
        scaled = weight_width(bias)
        set_colour(ctx, sign_colour(bias, self.theme), alpha=self.alpha)
        ctx.set_line_width(units(scaled.width))
        ctx.set_dash([units(length) for length in RING_DASH] if bias < 0 else [])
        self._circle(ctx, centre, self.radius + scaled.width / 2)
        ctx.stroke()
        ctx.set_dash([])
        if scaled.clamped:
            ctx.set_line_width(units(2.5))
            set_colour(ctx, self.theme.outline, alpha=self.alpha)
            self._circle(ctx, centre, self.radius + scaled.width + BEYOND)
            ctx.stroke()

    @staticmethod
    def _circle(ctx: Canvas, centre: Sequence[float], radius: float) -> None:
        ctx.new_sub_path()
        ctx.arc(centre[0], centre[1], units(radius), 0, math.tau)


# --- places --------------------------------------------------------------------------------------


def neuron_radius(place: Px, shape: Sequence[int]) -> float:
    """Return the radius of all neurons in px: what the fullest column leaves room for."""
    left, top, right, bottom = place
    pitch = min((bottom - top - LETTER_ROOM) / max(shape), (right - left) / len(shape))
    return min(LARGEST_RADIUS, RADIUS_OF_PITCH * pitch)


def columns(place: Px, shape: Sequence[int]) -> list[Array]:
    """Return the centres (n, 2) of every column's neurons in scene units."""
    left, top, right, bottom = place
    inset = neuron_radius(place, shape) + 16
    xs = np.linspace(left + inset, right - inset, len(shape)).tolist()
    middle, room = (top + bottom - LETTER_ROOM) / 2, bottom - top - LETTER_ROOM - 2 * inset
    pitch = room / max(max(shape) - 1, 1)
    return [
        np.array([at(x, middle + (j - (count - 1) / 2) * pitch) for j in range(count)])
        for x, count in zip(xs, shape, strict=True)
    ]


def _ports(left: Array, right: Array, *, radius: float) -> tuple[Array, Array]:
    """Return starts and ends of the lines between two columns: centre to centre, cut at the neurons' borders."""
    starts, ends = fan(left, right)
    along = (ends - starts) / hypot(*(ends - starts).T)[:, None]
    return starts + along * units(radius), ends - along * units(radius)


# --- looks ---------------------------------------------------------------------------------------


def weight_looks(network: Network, theme: Theme) -> list[EdgeLook]:
    """Return what the lines of every layer look like."""
    return [weight_look(layer, theme) for layer in network.layers]


def _beyond(edges: Edges, layer: Layer) -> list[Array]:
    """Return the strokes across lines whose weight lies beyond the scale."""
    clamped = [weight_width(value).clamped for value in layer.weights.ravel().tolist()]
    return [
        tick
        for start, end, beyond in zip(edges.starts, edges.ends, clamped, strict=True)
        if beyond
        for tick in ticks(start, end)
    ]


# --- legend --------------------------------------------------------------------------------------

SAMPLE = 44.0  # px, the length of a line in the legend
LEGEND_PITCH = 40.0  # px from row to row
LEGEND_WIDTH = 520.0  # px


def weight_legend(left: float, top: float, words: Catalogue, *, network: Network, theme: Theme) -> tuple[Painted, ...]:
    """Say in two rows what lines, and rings if there are biases, mean, from (left, top) in px; 520 px wide."""
    second = top + LEGEND_PITCH
    texts = ("1", "2", words("label-and-more", size="4"))
    widths = zip((0.0, 98.0, 196.0), (1.0, 2.0, 4.0), texts, strict=True)
    samples = [_sample(left + x, top, value, text, theme) for x, value, text in widths]
    negative = _sample(left, second, -2.0, words("label-negative"), theme)
    least = left + negative[1].box().width / units(1) + SAMPLE + 14 + 24
    room = left + LEGEND_WIDTH - least
    biased = any(layer.has_bias for layer in network.layers)
    forms = words.forms("label-weights-and-biases" if biased else "label-weights-alone")
    meaning = fitting(forms, size=TICK_SIZE, room=room, theme=theme, colour=theme.muted)
    start = max(least, min(left + 196, left + LEGEND_WIDTH - meaning.box.width / units(1)))
    return (
        *(view for each in (*samples, negative) for view in each),
        Label(meaning, at(start, second + TICK_SIZE / 2)),
    )


def _sample(x: float, y: float, value: float, text: str, theme: Theme) -> tuple[Polylines, Label]:
    dash, colour = (DASH, theme.negative) if value < 0 else ((), theme.positive)
    line = np.array([at(x, y), at(x + SAMPLE, y)])
    stroke = Polylines([line], colour=colour, width=weight_width(value).width, dash=dash)
    return stroke, _words(text, x + SAMPLE + 14, y, theme)


def _words(text: str, x: float, y: float, theme: Theme) -> Label:
    ink = typeset(quoted(theme.writing.number(text)), size=TICK_SIZE, theme=theme, colour=theme.muted)
    return Label(ink, at(x, y + TICK_SIZE / 2))
