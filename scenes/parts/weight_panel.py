"""A small network whose lines are the weights and whose rings are the biases, on the declared width scale."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

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
from nnviz_scenes.parts.frame import Px, at
from nnviz_scenes.parts.panel_pieces import NAME_SIZE, TICK_SIZE

Array = NDArray[np.float64]

LARGEST_RADIUS, RADIUS_OF_PITCH = 26.0, 0.34  # px; the share of the room of a neuron
LETTER_ROOM = 44.0  # px, below the neurons
LETTER_GAP = 8.0  # px, between the names of columns, at least
RING_DASH = (9.0, 6.0)  # px
BEYOND = 4.0  # px, between a ring whose bias lies beyond the scale and its mark


class WeightPanel:
    """Show the parameters of one row of a course: solid above zero, dashed below, two strokes beyond the scale."""

    def __init__(self, place: Px, course: Course, *, theme: Theme, type_scale: float = 1.0) -> None:
        self.course, self.theme, self.type_scale = course, theme, type_scale
        shape = course.network.shape
        self.columns = columns(place, shape, type_scale=type_scale)
        self.radius = neuron_radius(place, shape, type_scale=type_scale)
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
        """Name the columns, the first and the last one always, of the others as many as have room."""
        last, letters = len(self.columns) - 1, list[Label]()
        probable = output_of(self.course.network).probabilities
        for column, centres in enumerate(self.columns):
            letter = "x" if column == 0 else "p" if column == last and probable else f"a^(({column}))"
            ink = typeset(f"${letter}$", size=NAME_SIZE * self.type_scale, theme=self.theme, colour=self.theme.muted)
            letters.append(Label(ink, (float(centres[0, 0]), at(0, place[3])[1]), align="centre"))
        taken = letters[0].box().left - units(LETTER_GAP)
        for column, label in enumerate(letters):
            free = column == last or label.box().right + units(LETTER_GAP) <= letters[-1].box().left
            if free and label.box().left >= taken + units(LETTER_GAP):
                taken = label.box().right
                yield label


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


def neuron_radius(place: Px, shape: Sequence[int], *, type_scale: float = 1.0) -> float:
    """Return the radius of all neurons in px: what the fullest column leaves room for."""
    left, top, right, bottom = place
    pitch = min((bottom - top - LETTER_ROOM * type_scale) / max(shape), (right - left) / len(shape))
    return min(LARGEST_RADIUS, RADIUS_OF_PITCH * pitch)


def columns(place: Px, shape: Sequence[int], *, type_scale: float = 1.0) -> list[Array]:
    """Return the centres (n, 2) of every column's neurons in scene units."""
    left, top, right, bottom = place
    inset, below = neuron_radius(place, shape, type_scale=type_scale) + 16, LETTER_ROOM * type_scale
    xs = np.linspace(left + inset, right - inset, len(shape)).tolist()
    middle, room = (top + bottom - below) / 2, bottom - top - below - 2 * inset
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


def weight_legend(
    left: float,
    top: float,
    words: Catalogue,
    *,
    network: Network,
    theme: Theme,
    type_scale: float = 1.0,
    width: float = LEGEND_WIDTH,
) -> tuple[Painted, ...]:
    """Say in two rows what lines, and rings if there are biases, mean, from (left, top) in px; in more if it is narrow.

    The two rows are 520 px wide.
    """
    biased = any(layer.has_bias for layer in network.layers)
    forms = words.forms("label-weights-and-biases" if biased else "label-weights-alone")
    values = (1.0, "1"), (2.0, "2"), (4.0, words("label-and-more", size="4"))
    if width < LEGEND_WIDTH * type_scale:
        rows = _Rows(left, top, width, type_scale, theme)
        return rows.of((*values, (-2.0, words("label-negative"))), forms)
    second = top + LEGEND_PITCH * type_scale
    spots = zip((0.0, 98.0, 196.0), values, strict=True)
    samples = [_sample(left + x * type_scale, top, *value, theme, type_scale) for x, value in spots]
    negative = _sample(left, second, -2.0, words("label-negative"), theme, type_scale)
    least = left + negative[1].box().width / units(1) + SAMPLE * type_scale + 14 * type_scale + 24 * type_scale
    room, size = left + width - least, TICK_SIZE * type_scale
    meaning = fitting(forms, size=size, room=room, theme=theme, colour=theme.muted)
    start = max(least, min(left + 196 * type_scale, left + width - meaning.box.width / units(1)))
    return (
        *(view for each in (*samples, negative) for view in each),
        Label(meaning, at(start, second + size / 2)),
    )


@dataclass(frozen=True, slots=True)
class _Rows:
    """The rows of a legend that is narrow, in px: as many samples in each as it holds, then what lines are."""

    left: float
    top: float
    width: float
    type_scale: float
    theme: Theme

    def of(self, values: Sequence[tuple[float, str]], forms: tuple[str, ...]) -> tuple[Painted, ...]:
        """Set samples of values, a negative one in a row of its own, and below them the words in the form that fits."""
        views: list[Painted] = []
        x, y, gap = self.left, self.top, 24 * self.type_scale
        for value, text in values:
            sample = _sample(x, y, value, text, self.theme, self.type_scale)
            end = x + (SAMPLE + 14) * self.type_scale + sample[1].box().width / units(1)
            if x > self.left and (end > self.left + self.width or value < 0):
                start, x, y = x, self.left, y + LEGEND_PITCH * self.type_scale
                sample, end = _sample(x, y, value, text, self.theme, self.type_scale), end - start + self.left
            views += sample
            x = end + gap
        size, y = TICK_SIZE * self.type_scale, y + LEGEND_PITCH * self.type_scale
        ink = fitting(forms, size=size, room=self.width, theme=self.theme, colour=self.theme.muted)
        return (*views, Label(ink, at(self.left, y + size / 2)))


def _sample(x: float, y: float, value: float, text: str, theme: Theme, type_scale: float) -> tuple[Polylines, Label]:
    dash, colour = (DASH, theme.negative) if value < 0 else ((), theme.positive)
    line = np.array([at(x, y), at(x + SAMPLE * type_scale, y)])
    stroke = Polylines([line], colour=colour, width=weight_width(value).width, dash=dash)
    return stroke, _words(text, x + SAMPLE * type_scale + 14 * type_scale, y, theme, type_scale)


def _words(text: str, x: float, y: float, theme: Theme, type_scale: float) -> Label:
    size = TICK_SIZE * type_scale
    ink = typeset(quoted(theme.writing.number(text)), size=size, theme=theme, colour=theme.muted)
    return Label(ink, at(x, y + size / 2))
