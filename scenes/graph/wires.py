"""The wires of a neuron's graph: the value above each, the gradient below, and the local derivative before its node."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz_core.kinds.graph.actions import GraphSubject
from nnviz_core.kinds.graph.story import edge_numbers, input_numbers, own_number, slope_shown
from nnviz_core.look.scales import gradient_width, units, weight_width
from nnviz_core.look.theme import Theme
from nnviz_core.words.numbers import Shown
from nnviz_scenes.engine.painted import Box, Painted
from nnviz_scenes.engine.typeset import typeset
from nnviz_scenes.graph.layout import (
    A_VALUE,
    LEAF_FACTOR,
    LEAF_VALUE,
    PRODUCT_FACTOR,
    PRODUCT_VALUE,
    Z_FACTOR,
    Z_VALUE,
    GraphLayout,
)
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines, begun
from nnviz_scenes.marks.number import Number, number_of
from nnviz_scenes.marks.wire_pulse import WirePulse
from nnviz_scenes.parts.edge_looks import sign_colour
from nnviz_scenes.parts.layout import at

Array = NDArray[np.float64]
SLOT, FACTOR_SLOT = 138.0, 104.0  # px of a number on a wire, and of a local derivative
SMALLEST = 20.0
LETTER = 24.0  # px, of the letters beside z's and a's numbers
TIMES_SIGN = 16.0  # px from the sign before a local derivative to the derivative
PAD = (12.0, 8.0)  # px around a local derivative
LEAST_RADIUS, RADIUS_PER_WIDTH = 6.0, 0.5  # px: of a pulse, and what each px of an edge's width adds


@dataclass(frozen=True, slots=True, eq=False)
class Factor:
    """A local derivative on its wire, in a frame of its own."""

    frame: Panel
    sign: Label
    number: Number

    @property
    def views(self) -> tuple[Painted, ...]:
        """List the views from back to front."""
        return self.frame, self.sign, self.number


@dataclass(frozen=True, slots=True, eq=False)
class Wire:
    """A wire with what stands on it: the value above, the gradient below, and the local derivative before its node."""

    path: Array  # (n, 2)   from left to right
    line: Polylines
    value: Number
    gradient: Number
    factor: Factor | None
    letters: tuple[Label, Label] | None  # of the value and of the gradient, where no box names them
    forward: WirePulse
    backward: WirePulse

    def told(self, number: Number) -> list[Painted]:
        """List a number of the wire with its letter."""
        if self.letters is None:
            return [number]
        return [number, self.letters[0 if number is self.value else 1]]

    def draw(self, share: float) -> None:
        """Draw the wire up to a share of its corners' way."""
        self.line.show(begun(self.path, share))

    @property
    def views(self) -> Iterator[Painted]:
        """List the views from back to front, but for the line and the pulses."""
        yield from self.factor.views if self.factor else ()
        yield from (self.value, self.gradient, *(self.letters or ()))


def layout_of(subject: GraphSubject) -> GraphLayout:
    """Say where the graph of a neuron stands."""
    return GraphLayout(subject.inputs, has_bias=subject.record.has_bias)


class WireMaker:
    """Make the wires of a graph from its numbers."""

    def __init__(self, subject: GraphSubject, theme: Theme) -> None:
        self.subject, self.theme = subject, theme
        self.layout = layout_of(subject)

    def input_wire(self, k: int) -> Wire:
        """Make the wire of an input; its local derivative is the weight."""
        layout, y = self.layout, self.layout.input_y(k)
        weight = edge_numbers(self.subject, "weights")[k]
        return self._wire(
            layout.leaf_wire(y, k),
            (LEAF_VALUE, LEAF_FACTOR, y),
            input_numbers(self.subject)[k],
            edge_numbers(self.subject, "message")[k],
            factor=(weight, self._weight_colour(k)),
            values=(self.subject.record.a_in[k], self.subject.record.message[self.subject.neuron, k]),
        )

    def weight_wire(self, k: int) -> Wire:
        """Make the wire of a weight; its local derivative is the input."""
        layout, y = self.layout, self.layout.weight_y(k)
        record, j = self.subject.record, self.subject.neuron
        return self._wire(
            layout.leaf_wire(y, k),
            (LEAF_VALUE, LEAF_FACTOR, y),
            edge_numbers(self.subject, "weights")[k],
            edge_numbers(self.subject, "weight_grad")[k],
            factor=(input_numbers(self.subject)[k], self.theme.signal),
            values=(record.weights[j, k], record.weight_grad[j, k]),
            colour=self._weight_colour(k),
        )

    def bias_wire(self) -> Wire:
        """Make the wire of the bias into the sum."""
        record, j, y = self.subject.record, self.subject.neuron, self.layout.bias_y
        return self._wire(
            self.layout.bias_wire,
            (LEAF_VALUE, PRODUCT_FACTOR, y),
            own_number(self.subject, "bias"),
            own_number(self.subject, "bias_grad"),
            factor=(Shown("1", ""), self.theme.text),
            values=(record.bias[j], record.bias_grad[j]),
            colour=self.theme.text,
        )

    def product_wire(self, k: int) -> Wire:
        """Make the wire of a product into the sum."""
        record, j = self.subject.record, self.subject.neuron
        return self._wire(
            self.layout.product_wire(k),
            (PRODUCT_VALUE, PRODUCT_FACTOR, self.layout.times_y(k)),
            edge_numbers(self.subject, "contribution")[k],
            own_number(self.subject, "delta"),
            factor=(Shown("1", ""), self.theme.text),
            values=(record.contribution[j, k], record.delta[j]),
        )

    def z_wire(self) -> Wire:
        """Make the wire from the sum to the activation."""
        record, j = self.subject.record, self.subject.neuron
        return self._wire(
            self.layout.z_wire,
            (Z_VALUE, Z_FACTOR, self.layout.middle_y),
            own_number(self.subject, "z"),
            own_number(self.subject, "delta"),
            factor=(slope_shown(self.subject), self.theme.text),
            values=(record.z[j], record.delta[j]),
            letters=("z", "delta = partial cal(L) \\/ partial z"),
        )

    def a_wire(self) -> Wire:
        """Make the wire from the activation to the rest of the network."""
        record, j = self.subject.record, self.subject.neuron
        return self._wire(
            self.layout.a_wire,
            (A_VALUE, 0.0, self.layout.middle_y),
            own_number(self.subject, "a"),
            own_number(self.subject, "a_grad"),
            factor=None,
            values=(record.a[j], record.a_grad[j]),
            letters=("a", "partial cal(L) \\/ partial a"),
        )

    def _weight_colour(self, k: int) -> str:
        return sign_colour(self.subject.record.weights[self.subject.neuron, k], self.theme)

    def _wire(
        self,
        path: Array,
        places: tuple[float, float, float],  # x of the value and of the local derivative, y of the wire
        value: Shown,
        gradient: Shown,
        *,
        factor: tuple[Shown, str] | None,
        values: tuple[float, float],  # of both, as numbers
        colour: str | None = None,
        letters: tuple[str, str] | None = None,
    ) -> Wire:
        theme, layout = self.theme, self.layout
        x, factor_x, y = places
        above, below = y - layout.rise, y + layout.rise + layout.size
        numbers = [
            self._number(shown, (x, baseline), tone, slot=SLOT)
            for shown, baseline, tone in ((value, above, colour or theme.signal), (gradient, below, theme.gradient))
        ]
        return Wire(
            path,
            Polylines([path], colour=theme.axis, width=2.5),
            numbers[0],
            numbers[1],
            self._factor(*factor, (factor_x, y)) if factor else None,
            self._letters(letters, x, above - layout.size - 18, below + LETTER + 16) if letters else None,
            *self._pulses(path, values),
        )

    def _number(self, shown: Shown, px: tuple[float, float], colour: str, *, slot: float) -> Number:
        number = number_of(shown, at(*px), size=self.layout.size, colour=colour, align="centre", theme=self.theme)
        number.fit(slot, smallest=SMALLEST)
        return number

    def _letters(self, markup: tuple[str, str], x: float, above: float, below: float) -> tuple[Label, Label]:
        colours = (self.theme.muted, self.theme.gradient)
        value, gradient = (
            Label(typeset(f"${each}$", size=LETTER, theme=self.theme, colour=colour), at(x, y), align="centre")
            for each, colour, y in zip(markup, colours, (above, below), strict=True)
        )
        return value, gradient

    def _factor(self, shown: Shown, colour: str, px: tuple[float, float]) -> Factor:
        """Make a local derivative above its wire, with the sign of a product before it."""
        theme, layout = self.theme, self.layout
        x, y = px
        size = max(layout.size - 4, SMALLEST)
        number = number_of(shown, at(x + TIMES_SIGN, 0), size=size, colour=colour, align="centre", theme=self.theme)
        number.fit(FACTOR_SLOT, smallest=SMALLEST)
        foot = y - layout.rise - (4 if layout.inputs > 2 else 6)
        number.at = (number.at[0], at(0, foot)[1])
        sign = Label(
            typeset("$times$", size=SMALLEST, theme=theme, colour=theme.muted),
            (number.box().left - units(10), number.at[1] + units(1)),
            align="right",
        )
        across, up = (units(each) for each in (PAD[0], min(PAD[1], layout.rise - 5)))
        low, high = number.at[1], number.at[1] + units(number.size)
        area = Box(sign.box().left - across, low - up, number.box().right + across, high + up)
        return Factor(Panel(area, fill=theme.panel, outline=theme.axis, corner=10, width=1.5), sign, number)

    def _pulses(self, path: Array, values: tuple[float, float]) -> tuple[WirePulse, WirePulse]:
        value, gradient = values
        forward, backward = (
            WirePulse(
                way,
                colour=colour,
                radius=min(LEAST_RADIUS + RADIUS_PER_WIDTH * width, self.layout.largest_pulse),
                negative=bool(number < 0),
                opacity=float(number != 0),  # nothing runs where there is nothing
            )
            for way, colour, width, number in (
                (path, self.theme.signal, weight_width(value).width, value),
                (path[::-1], self.theme.gradient, gradient_width(gradient).width, gradient),
            )
        )
        return forward, backward
