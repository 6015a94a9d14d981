"""The wires of a neuron's graph: the value above each, the gradient below, and the local derivative before its node."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from nnviz_core.kinds.graph.actions import GraphSubject
from nnviz_core.kinds.graph.story import edge_numbers, input_numbers, own_number, slope_shown
from nnviz_core.look.scales import gradient_width, units, weight_width
from nnviz_core.look.theme import Theme
from nnviz_core.words.numbers import Shown
from nnviz_scenes.engine.painted import Box, Painted
from nnviz_scenes.engine.typeset import typeset
from nnviz_scenes.graph.layout import GraphLayout, Spot, TextSpot, WirePlaces
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines, begun
from nnviz_scenes.marks.number import Number, number_of
from nnviz_scenes.marks.wire_pulse import WirePulse
from nnviz_scenes.parts.edge_looks import sign_colour
from nnviz_scenes.parts.frame import at

Array = NDArray[np.float64]
SMALLEST = 20.0
SIGN_ROOM = 26.0  # px, of the sign before a local derivative and the gap behind it
BELOW_COMMA = 4.0  # px from a decimal comma's end to the frame around a local derivative
SHARE_GAP = 12.0  # px, between what a neuron sends back to an input and its name
TIMES_SIGN = 16.0  # px from the sign before a local derivative to the derivative
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

    path: Array  # (n, 2)   from what gives a value to what takes it
    line: Polylines
    value: Number
    gradient: Number
    factor: Factor | None
    letters: tuple[tuple[Label, ...], tuple[Label, ...]]  # of the value and of the gradient, where no box names them
    forward: WirePulse
    backward: WirePulse
    places: WirePlaces

    def start_of(self, number: Number) -> Spot:
        """Return from where a number of the wire comes to its place, in px."""
        return self.places.value_from if number is self.value else self.places.gradient_from

    def told(self, number: Number) -> list[Painted]:
        """List a number of the wire with its letter."""
        return [number, *self.letters[0 if number is self.value else 1]]

    def draw(self, share: float) -> None:
        """Draw the wire up to a share of its corners' way."""
        self.line.show(begun(self.path, share))

    @property
    def views(self) -> Iterator[Painted]:
        """List the views from back to front, but for the line and the pulses."""
        yield from self.factor.views if self.factor else ()
        yield from (self.value, self.gradient, *self.letters[0], *self.letters[1])


class WireMaker:
    """Make the wires of a graph from its numbers."""

    def __init__(self, subject: GraphSubject, layout: GraphLayout, theme: Theme) -> None:
        self.subject, self.layout, self.theme = subject, layout, theme

    def input_wire(self, k: int) -> Wire:
        """Make the wire of an input; its local derivative is the weight."""
        weight = edge_numbers(self.subject, "weights")[k]
        return self._wire(
            self.layout.inputs[k],
            input_numbers(self.subject)[k],
            edge_numbers(self.subject, "message")[k],
            factor=(weight, self._weight_colour(k)),
            values=(self.subject.record.a_in[k], self.subject.record.message[self.subject.neuron, k]),
        )

    def with_shares(self, wires: Sequence[Wire], others: Sequence[Painted]) -> tuple[Wire, ...]:
        """Name what goes back to inputs, where other neurons of the layer send some, too, and names have room.

        It is not the whole gradient of the loss there, as the legend would have it.
        """
        names = [self._share_name(wire.gradient) for wire in wires]
        taken = [view.box() for view in (*others, *(view for wire in wires for view in wire.views))]
        crowded = any(name.box().grown(units(2)).overlaps(box) for name in names for box in taken)
        if crowded or not self.subject.has_others:
            return tuple(wires)
        return tuple(replace(wire, letters=((), (name,))) for wire, name in zip(wires, names, strict=True))

    def _share_name(self, number: Number) -> Label:
        """Name what this neuron alone sends back to an input, beside its number."""
        theme, gap = self.theme, units(SHARE_GAP)
        ink = typeset("$delta w$", size=max(self.layout.sizes.letter - 2, SMALLEST), theme=theme, colour=theme.gradient)
        return Label(ink, (number.box().right + gap, number.at[1]))

    def weight_wire(self, k: int) -> Wire:
        """Make the wire of a weight; its local derivative is the input."""
        record, j = self.subject.record, self.subject.neuron
        return self._wire(
            self.layout.weights[k],
            edge_numbers(self.subject, "weights")[k],
            edge_numbers(self.subject, "weight_grad")[k],
            factor=(input_numbers(self.subject)[k], self.theme.signal),
            values=(record.weights[j, k], record.weight_grad[j, k]),
            colour=self._weight_colour(k),
        )

    def bias_wire(self) -> Wire:
        """Make the wire of the bias into the sum."""
        record, j = self.subject.record, self.subject.neuron
        return self._wire(
            self.layout.biases[0],
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
            self.layout.products[k],
            edge_numbers(self.subject, "contribution")[k],
            own_number(self.subject, "delta"),
            factor=(Shown("1", ""), self.theme.text),
            values=(record.contribution[j, k], record.delta[j]),
        )

    def z_wire(self) -> Wire:
        """Make the wire from the sum to the activation."""
        record, j = self.subject.record, self.subject.neuron
        return self._wire(
            self.layout.z,
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
            self.layout.a,
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
        places: WirePlaces,
        value: Shown,
        gradient: Shown,
        *,
        factor: tuple[Shown, str] | None,
        values: tuple[float, float],  # of both, as numbers
        colour: str | None = None,
        letters: tuple[str, str] | None = None,
    ) -> Wire:
        theme = self.theme
        return Wire(
            places.path,
            Polylines([places.path], colour=theme.axis, width=2.5),
            self._number(value, places.value, colour or theme.signal),
            self._number(gradient, places.gradient, theme.gradient),
            self._factor(*factor, places.factor) if factor and places.factor else None,
            self._letters(letters, places.letters) if letters and places.letters else ((), ()),
            *self._pulses(places.path, values),
            places,
        )

    def _number(self, shown: Shown, place: TextSpot, colour: str) -> Number:
        sizes = self.layout.sizes
        x, y, align = place
        number = number_of(shown, at(x, y), size=sizes.number, colour=colour, align=align, theme=self.theme)
        number.fit(sizes.slot, smallest=SMALLEST)
        return number

    def _letters(
        self, markup: tuple[str, str], places: tuple[TextSpot, TextSpot]
    ) -> tuple[tuple[Label, ...], tuple[Label, ...]]:
        theme, size = self.theme, self.layout.sizes.letter
        value, gradient = (
            Label(typeset(f"${each}$", size=size, theme=theme, colour=colour), at(x, y), align=align)
            for each, colour, (x, y, align) in zip(markup, (theme.muted, theme.gradient), places, strict=True)
        )
        return (value,), (gradient,)

    def _factor(self, shown: Shown, colour: str, place: TextSpot) -> Factor:
        """Make a local derivative in its frame."""
        theme, sizes, (x, foot, align) = self.theme, self.layout.sizes, place
        number = number_of(
            shown, at(x + TIMES_SIGN, 0), size=sizes.factor, colour=colour, align="centre", theme=self.theme
        )
        number.fit(sizes.factor_slot, smallest=SMALLEST)
        number.at = (number.at[0], at(0, foot)[1])
        across, up = (units(each) for each in sizes.factor_pad)
        if align == "left":  # the frame starts at x
            number.align, number.at = "left", (at(x + SIGN_ROOM, 0)[0] + across, number.at[1])
        sign = Label(
            typeset("$times$", size=SMALLEST, theme=theme, colour=theme.muted),
            (number.box().left - units(10), number.at[1] + units(1)),
            align="right",
        )
        low = min(number.at[1] - up, number.box().bottom - units(BELOW_COMMA))
        high = number.at[1] + units(number.size) + up
        area = Box(sign.box().left - across, low, number.box().right + across, high)
        return Factor(Panel(area, fill=theme.panel, outline=theme.axis, corner=10, width=1.5), sign, number)

    def _pulses(self, path: Array, values: tuple[float, float]) -> tuple[WirePulse, WirePulse]:
        value, gradient = values
        forward, backward = (
            WirePulse(
                way,
                colour=colour,
                radius=min(LEAST_RADIUS + RADIUS_PER_WIDTH * width, self.layout.sizes.largest_pulse),
                negative=bool(number < 0),
                opacity=float(number != 0),  # nothing runs where there is nothing
            )
            for way, colour, width, number in (
                (path, self.theme.signal, weight_width(value).width, value),
                (path[::-1], self.theme.gradient, gradient_width(gradient).width, gradient),
            )
        )
        return forward, backward
