"""The planes of a sweep: the inputs with the boundary, and where hidden layers put the points."""

import math
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.level_line import level_lines
from nnviz_core.backprop.network import Network
from nnviz_core.backprop.outputs import output_of
from nnviz_core.backprop.passes import propagate
from nnviz_core.backprop.plane import decision_line, embed
from nnviz_core.kinds.sweep.actions import SweepSubject
from nnviz_core.kinds.sweep.readings import score_reading
from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import fitting, typeset
from nnviz_scenes.marks.heatmap import HeatMap, opaque
from nnviz_scenes.marks.label import Align, Label
from nnviz_scenes.marks.points import Points
from nnviz_scenes.parts.crowd import SMALL_LAYERS, make_crowd, make_standing_crowd
from nnviz_scenes.parts.frame import Px, at, rectangle
from nnviz_scenes.parts.panel_field import ProbabilityField, chord, field_colours, field_pixels
from nnviz_scenes.parts.panel_pieces import deciding_line, frame_line, plot_frame, zero_lines
from nnviz_scenes.parts.plane_layout import window_around
from nnviz_scenes.sweep.fit import SweptFit
from nnviz_scenes.sweep.layout import NAME_GAP, SHARE, ScorePlace, SweepLayout
from nnviz_scenes.sweep.marks import Live, live_number
from nnviz_scenes.sweep.sliders import between_rows

Array = NDArray[np.float64]
CELLS = 120  # of the input plane, along each axis
MOST_SMALL = 2
SIGN, SMALL_SIGN, LARGE = 11.0, 8.0, 200.0  # px, the radius of the sample's sign; the side from which a plane is large
SAMPLED = 40  # networks of the range from which a small plane's window is chosen
LETTER_ROOM = 60.0  # px of the letter that stands above a plane beside other words


def has_input_plane(subject: SweepSubject) -> bool:
    """Say whether the inputs make a plane with one line between two classes, or carry a fit."""
    if subject.dataset.classes is None:
        return True
    network = subject.base
    return network.shape[0] == 2 and output_of(network).classes(network.shape[-1]) == 2


def planar_layers(subject: SweepSubject) -> tuple[int, ...]:
    """List the hidden layers (from 1) of at most two neurons: the first and the last of them; none beside a fit."""
    network = subject.base
    if subject.dataset.classes is None:
        return ()
    layers = [layer for layer, width in enumerate(network.shape[1:-1], start=1) if width <= 2]
    return tuple(layers) if len(layers) <= MOST_SMALL else (layers[0], layers[-1])


class Planes:
    """Show all points, and the sample among them, in every plane that there is room for."""

    def __init__(self, subject: SweepSubject, layout: SweepLayout, *, words: Catalogue, theme: Theme) -> None:
        self.subject, self.words, self.theme = subject, words, theme
        layers, numbers = planar_layers(subject), subject.dataset.classes is None
        inputs, size = layout.inputs, layout.plane_name
        self.fits = [SweptFit(subject, inputs, theme)] if inputs and numbers else []
        self.inputs = [SweptPlane(subject, inputs, theme, name=size)] if inputs and not numbers else []
        self.smalls = [
            HiddenPlane(subject, layer, place, theme, name=size)
            for layer, place in zip(layers, layout.smalls, strict=True)
        ]
        self.numbers: list[Live] = []
        self.labels: list[Painted] = []
        if inputs and not numbers:
            room = inputs[2] - inputs[0] - LETTER_ROOM
            told, colour = _tint_words(subject, words), theme.muted
            tint = fitting(told, size=layout.score.size, room=room, theme=theme, colour=colour)
            self.labels.append(Label(tint, at(inputs[2], inputs[1] - NAME_GAP), align="right"))
        self.say_accuracy(layout.score)
        self.show(0.0)

    def all(self) -> Iterable[Painted]:
        """List every view from back to front."""
        yield from self.body
        yield from (live.view for live in self.numbers)

    @property
    def planes(self) -> "list[SweptPlane | HiddenPlane | SweptFit]":
        """List the planes: that of the inputs, then those of hidden layers."""
        return [*self.fits, *self.inputs, *self.smalls]

    @property
    def body(self) -> list[Painted]:
        """List every view but the number."""
        return [*(view for plane in self.planes for view in (*plane.still, *plane.moving)), *self.labels]

    @property
    def moving(self) -> list[Painted]:
        """List what follows the sweep, the number apart."""
        return [view for plane in self.planes for view in plane.moving]

    def show(self, position: float) -> None:
        """Show the planes as the network at a value, or between two, has them."""
        vector = between_rows(self.subject.vectors, position)
        network = self.subject.base.with_vector(vector)
        sample = self.subject.numbers["x"][round(position)]
        label = int(self.subject.labels[round(position)])
        swept: list[SweptPlane | HiddenPlane] = [*self.inputs, *self.smalls]
        for plane in swept:
            plane.show(network, sample, label)
        for fit in self.fits:
            fit.show(network, round(position))

    def say_accuracy(self, place: ScorePlace) -> None:
        """Set the share of points that are right."""
        points, reading = len(self.subject.dataset.x), score_reading(self.subject)
        told = self.words.forms("label-right-of-points", count=points, digits=str(points))
        if self.fits:
            told = self.words.forms("label-explained")
        align: Align = "left" if place.from_left else "right"
        room = place.number - SHARE - place.words if place.number and place.from_left else math.inf
        ink = fitting(told, size=place.size, room=room, theme=self.theme, colour=self.theme.muted)
        label = Label(ink, at(place.words, place.y), align=align)
        behind = place.words + label.ink.box.width / units(1) + 18
        self.labels.append(label)
        self.numbers.append(
            live_number(
                reading,
                (behind if place.number is None else place.number, place.y - 9),
                size=place.size + 4,
                slot=SHARE,
                colour=self.theme.text,
                align="left" if place.number is None else "right",
                writing=self.theme.writing,
            )
        )


def _tint_words(subject: SweepSubject, words: Catalogue) -> tuple[str, ...]:
    """Say what the tint of the input plane stands for."""
    shares = output_of(subject.base).gives_share(subject.base.shape[-1])
    return words.forms("label-tint-probability" if shares else "label-tint-lead")


class SweptPlane:
    """Show the inputs: p(class 1) as colour, the boundary, the points and the sample."""

    def __init__(self, subject: SweepSubject, place: Px, theme: Theme, *, name: float) -> None:
        self.area, self.theme = rectangle(place), theme
        self.window = window_around(subject.dataset.x)
        self.field, self.colours = ProbabilityField(self.window, CELLS), opaque(field_colours(theme))
        self.heat = HeatMap(np.zeros((CELLS, CELLS, 3), np.uint8), self.area)
        self.line = deciding_line(self.area, theme)
        places, labels = self.window.place(subject.dataset.x, self.area), subject.dataset.labels
        self.points = make_standing_crowd(labels, places, radius=4.5, area=self.area, theme=theme)
        self.marker = sample_marker(theme)
        self.still = (plane_name("x", place, theme, size=name),)
        self.moving = (self.heat, self.points, *self.line, frame_line(self.area, theme), *self.marker)
        self.drawn: bytes = b""

    def show(self, network: Network, sample: Array, label: int) -> None:
        """Colour the plane as a network sees it; a network that was just shown costs nothing."""
        key = b"".join(layer.weights.tobytes() + layer.bias.tobytes() for layer in network.layers)
        if key != self.drawn:
            self.drawn = key
            self.colour(network)
        show_marker(self.marker, self.window.place(sample[None, :], self.area), label)

    def colour(self, network: Network) -> None:
        """Compute the probabilities and the line where both classes are equal."""
        lead = self.field.lead(network)
        self.heat.show(field_pixels(lead, self.colours))
        cell = self.area.width / CELLS
        first = (self.area.left + cell / 2, self.area.top - cell / 2)
        lines = [line * (cell, -cell) + first for line in level_lines(lead)]
        for view in self.line:
            view.show(lines)


class HiddenPlane:
    """Show where a hidden layer puts all points, and in the last one the line that decides."""

    def __init__(self, subject: SweepSubject, layer: int, place: Px, theme: Theme, *, name: float) -> None:
        self.subject, self.layer, self.area, self.theme = subject, layer, rectangle(place), theme
        self.decides = (
            layer == len(subject.base.layers) - 1 and output_of(subject.base).classes(subject.base.shape[-1]) == 2
        )
        self.window = window_around(self.sampled())
        large = place[2] - place[0] >= LARGE
        radius = 4.0 if large else 3.0
        self.points = make_crowd(
            subject.dataset.labels, layers=SMALL_LAYERS, radius=radius, area=self.area, theme=theme
        )
        self.line = deciding_line(self.area, theme)[1:]
        self.marker = sample_marker(theme, radius=SIGN if large else SMALL_SIGN)
        frame, zero = plot_frame(self.area, theme), zero_lines(self.window, self.area, theme)
        self.still = (frame, zero, plane_name(f"a^(({layer}))", place, theme, size=name))
        self.moving = (self.points, *self.line, *self.marker)

    def sampled(self) -> Array:
        """Return places of the points at some values of the range, for a window that holds them all."""
        rows = np.unique(np.linspace(0, self.subject.count - 1, SAMPLED).round().astype(int))
        base = self.subject.base
        networks = (base.with_vector(self.subject.vectors[row]) for row in rows)
        return np.concatenate([self.places(network, self.subject.dataset.x) for network in networks])

    def places(self, network: Network, x: Array) -> Array:
        """Return points (n, 2) of the layer's plane."""
        return embed(propagate(network, x)[1][self.layer - 1])

    def show(self, network: Network, sample: Array, label: int) -> None:
        """Move points, sample and line to where a network has them."""
        self.points.show(self.window.place(self.places(network, self.subject.dataset.x), self.area))
        show_marker(self.marker, self.window.place(self.places(network, sample[None, :]), self.area), label)
        if self.decides:
            pieces = chord(*decision_line(network), self.window.area())
            for view in self.line:
                view.show([self.window.place(piece, self.area) for piece in pieces])


def sample_marker(theme: Theme, *, radius: float = SIGN) -> tuple[Points, Points]:
    """Make the sign of the sample for both classes: larger, with a rim in the colour of text."""
    colours = (theme.class0, theme.class1)
    none = np.zeros((0, 2))
    disc, square = (Points(none, np.array([label]), colours=colours, rim=theme.text, radius=radius) for label in (0, 1))
    return disc, square


def show_marker(marker: tuple[Points, Points], places: Array, label: int) -> None:
    """Show the sample's place (1, 2) with the sign of its class; a third class has none."""
    for each, view in enumerate(marker):
        view.show(places if each == label else places[:0])


def plane_name(markup: str, place: Px, theme: Theme, *, size: float) -> Label:
    """Name a plane above its left corner."""
    ink = typeset(f"${markup}$", size=size, theme=theme, colour=theme.muted)
    return Label(ink, at(place[0], place[1] - NAME_GAP))
