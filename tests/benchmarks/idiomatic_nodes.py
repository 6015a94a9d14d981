"""The small network of the training picture: lines for weights, rings for biases, as Manim's own mobjects."""

from itertools import pairwise

import manim as m
import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.network import Layer, Network
from nnviz_core.look.scales import units, weight_width
from nnviz_core.look.theme import Theme
from nnviz_scenes.parts.frame import Px
from nnviz_scenes.parts.weight_panel import LETTER_ROOM, columns, neuron_radius
from tests.benchmarks.idiomatic_scene import maths, point, points3, stroke

Array = NDArray[np.float64]


class WeightGraph(m.VGroup):
    """Show the parameters of a network: solid above zero, dashed below."""

    def __init__(self, place: Px, network: Network, *, theme: Theme) -> None:
        self.theme, self.radius = theme, units(neuron_radius(place, network.shape))
        centres = [points3(each) for each in columns(place, network.shape)]
        self.lines = [self.make_lines(left, right) for left, right in pairwise(centres)]
        self.rings = [[self.make_ring(centre) for centre in column] for column in centres[1:]]
        look = {"radius": self.radius, "fill_color": theme.panel, "fill_opacity": 1, "stroke_color": theme.muted}
        discs = [m.Circle(**look, stroke_width=stroke(1.5)).move_to(p) for column in centres for p in column]
        strokes = [both for group in (*self.lines, *self.rings) for pair in group for both in pair]
        super().__init__(*strokes, *discs, *self.letters(place, centres))

    def make_lines(self, left: Array, right: Array) -> list[tuple[m.Line, m.DashedLine]]:
        """Make every line twice, whole and dashed: the sign of its weight says which is seen."""
        look = {"buff": self.radius}
        return [
            (
                m.Line(start, end, color=self.theme.positive, **look),
                m.DashedLine(start, end, color=self.theme.negative, dash_length=units(13), **look),
            )
            for end in right
            for start in left
        ]

    def make_ring(self, centre: Array) -> tuple[m.Circle, m.DashedVMobject]:
        """Make a ring twice, whole and dashed."""
        whole = m.Circle(self.radius + units(3), color=self.theme.positive).move_to(centre)
        return whole, m.DashedVMobject(whole.copy().set_stroke(self.theme.negative), num_dashes=12)

    def letters(self, place: Px, centres: list[Array]) -> list[m.Mobject]:
        """Name the columns."""
        names = ["x", *(f"a^(({k}))" for k in range(1, len(centres) - 1)), "p"]
        y = point(0, place[3] - LETTER_ROOM / 4)[1]
        return [
            maths(name, 22.0, self.theme.muted).move_to([column[0, 0], y, 0])
            for name, column in zip(names, centres, strict=True)
        ]

    def show(self, network: Network) -> None:
        """Show weights and biases."""
        for lines, rings, layer in zip(self.lines, self.rings, network.layers, strict=True):
            self.show_layer(lines, rings, layer)

    def show_layer(self, lines: list, rings: list, layer: Layer) -> None:
        """Show weights and biases of one layer."""
        for pairs, values in ((lines, layer.weights.ravel()), (rings, layer.bias)):
            for (whole, dashed), value in zip(pairs, values.tolist(), strict=True):
                width = stroke(weight_width(value).width)
                whole.set_stroke(width=width, opacity=float(value > 0))
                dashed.set_stroke(width=width, opacity=float(value < 0))
