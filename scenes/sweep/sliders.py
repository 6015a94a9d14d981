"""The panel of sliders: every parameter's name, track, knob, number and gradient."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.network import own_parameters, parameter_names
from nnviz_core.kinds.sweep.actions import SweepSubject
from nnviz_core.kinds.sweep.readings import factor_reading, slider_readings, slider_rows
from nnviz_core.look.colours import blend
from nnviz_core.look.scales import GRADIENT_WIDTH, log_widths, units
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import MINUS, format_number
from nnviz_core.words.parameters import parameter_text
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import Ink, fitting, quoted, typeset
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.label import Align, Label, middle
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.number import Number
from nnviz_scenes.parts.edge_looks import sign_colour
from nnviz_scenes.parts.frame import at, rectangle
from nnviz_scenes.parts.plane_layout import tick_step
from nnviz_scenes.sweep.layout import SliderPlaces
from nnviz_scenes.sweep.marks import Bars, Knobs, live_number

Array = NDArray[np.float64]
FILL, TRACK_WIDTH, BAR = 7.0, 4.0, 15.0  # px
KNOB, LIT_KNOB = 8.5, 12.5  # px
HEAD_SPILL = 14.0  # px that the head of the bars may reach beyond the panel


class Sliders:
    """Show all sliders that fit; those that move are lit and follow, and so do all gradients."""

    def __init__(self, subject: SweepSubject, places: SliderPlaces, words: Catalogue, *, theme: Theme) -> None:
        self.subject, self.places, self.words, self.theme = subject, places, words, theme
        self.bar = replace(GRADIENT_WIDTH, narrowest=0.0, widest=places.bars[1])
        self.rows = slider_rows(subject)
        self.reach = slider_reach(subject)
        names = parameter_names(subject.base.shape)
        factor = factor_reading(subject)
        groups = [len(list(each)) for _, each in groupby(self.rows, key=lambda index: names[index][1:2])]
        hidden = len(own_parameters(subject.base)) - len(self.rows)
        ys = places.ys([*([1] if factor else []), *groups], spare=min(hidden, 1))
        self.factor_y = ys.pop(0)[0] if factor else None
        self.ys = [y for group in ys for y in group]
        self.pitch = self.ys[1] - self.ys[0]
        number = partial(live_number, size=places.size, slot=places.slot, align="right", writing=theme.writing)
        self.numbers = [
            number(reading, (places.value, y), colour=self.tone(index))
            for (index, reading), y in zip(slider_readings(subject).items(), self.ys, strict=True)
        ]
        self.still = [*self.backs(ys), *self.lights(), *self.tracks(), *self.labels(names, hidden=hidden)]
        (left, right), (_, top, _, bottom) = places.track, places.panel
        area = rectangle((left - 14, top, right + 14, bottom))
        self.fills = Bars([at(0, y)[1] for y in self.ys], area, thickness=FILL)
        self.resting = Knobs(np.zeros((0, 2)), radius=KNOB, colour=theme.outline, rim=theme.panel)
        self.lit = Knobs(np.zeros((0, 2)), radius=LIT_KNOB, colour=theme.signal, rim=theme.panel)
        middle_x, half = places.bars
        bars = rectangle((middle_x - half, top, middle_x + half, bottom))
        self.gradients = Bars([at(0, y)[1] for y in self.ys], bars, thickness=BAR)
        self.beyond = Polylines([], colour=theme.panel, width=2.5)
        self.gradient_marks = self.gradient_scale()
        if factor and self.factor_y is not None:
            self.numbers.insert(0, number(factor, (places.value, self.factor_y), colour=theme.signal))
        self.show(0.0)

    def tone(self, index: int) -> str:
        """Return the colour of a row's words."""
        return self.theme.signal if index in self.subject.moved else self.theme.text

    # --- views ---------------------------------------------------------------------------------

    @property
    def knobs(self) -> list[Painted]:
        """List what moves along the tracks."""
        return [self.fills, self.resting, self.lit]

    @property
    def gradient_views(self) -> list[Painted]:
        """List what shows the gradients."""
        return [*self.gradient_marks, self.gradients, self.beyond]

    @property
    def moving(self) -> list[Painted]:
        """List what follows the sweep, numbers apart."""
        return [self.fills, self.resting, self.lit, self.gradients, self.beyond]

    def all(self) -> Iterable[Painted]:
        """List every view from back to front."""
        yield from (*self.still, *self.gradient_marks, self.fills, self.resting, self.lit, self.gradients, self.beyond)
        yield from (live.view for live in self.numbers)

    # --- what moves ----------------------------------------------------------------------------

    def show(self, position: float) -> None:
        """Show the sliders at a value of the range, or between two."""
        vector = between_rows(self.subject.vectors, position)[list(self.rows)]
        gradient = between_rows(self.subject.followed.grads, position)[list(self.rows)]
        theme, zero = self.theme, self.x_of(0.0)
        xs = [self.x_of(value) for value in vector.tolist()]
        signs = [sign_colour(value, theme) for value in vector.tolist()]
        self.fills.show([(zero, x) for x in xs], signs)
        places = np.array([(x, at(0, y)[1]) for x, y in zip(xs, self.ys, strict=True)])
        moved = np.isin(self.rows, self.subject.moved)
        self.resting.show(places[~moved])
        self.lit.show(np.concatenate([places[moved], self.factor_knob(position)]))
        self.show_gradients(gradient)

    def x_of(self, value: float) -> float:
        """Return where a knob stands for a value, in scene units."""
        left, right = self.places.track
        return at((left + right) / 2 + value / self.reach * (right - left) / 2, 0)[0]

    def factor_knob(self, position: float) -> Array:
        """Return the place of the factor's knob (1, 2), or nothing (0, 2)."""
        if self.factor_y is None:
            return np.zeros((0, 2))
        values = self.subject.numbers["values"]
        value = float(between_rows(values[:, None], position)[0])
        share = (value - values.min()) / np.ptp(values)
        left, right = self.places.track
        return np.array([at(left + share * (right - left), self.factor_y)])

    def show_gradients(self, gradient: Array) -> None:
        """Show a bar to the left for a negative gradient, to the right for a positive one."""
        marks: list[Array] = []
        spans, middle_x = [], self.places.bars[0]
        lengths = log_widths(self.bar, gradient).tolist()
        for value, length, y in zip(gradient.tolist(), lengths, self.ys, strict=True):
            sign = -1.0 if value < 0 else 1.0
            end = middle_x + sign * length
            spans.append((at(middle_x, 0)[0], at(end, 0)[0]))
            if abs(value) > self.bar.highest:
                marks += [stroke(end - sign * px, y) for px in (6.0, 13.0)]
        self.gradients.show(spans, [self.theme.gradient] * len(spans))
        self.beyond.show(marks)

    # --- what stays ----------------------------------------------------------------------------

    def backs(self, groups: Sequence[Sequence[float]]) -> list[Painted]:
        """Make one panel a layer."""
        half, (left, _, right, _) = self.pitch / 2 + 1, self.places.panel
        rows = [[self.factor_y]] if self.factor_y is not None else []
        return [
            Panel(rectangle((left, ys[0] - half, right, ys[-1] + half)), fill=self.theme.panel, corner=12)
            for ys in [*rows, *groups]
        ]

    def lights(self) -> list[Painted]:
        """Make the border around every row that moves."""
        ys = [y for index, y in zip(self.rows, self.ys, strict=True) if index in self.subject.moved]
        half, (left, _, right, _) = self.pitch / 2 - 1, self.places.panel
        return [
            Panel(
                rectangle((left + 2, ys[0] - half, right - 2, ys[-1] + half)),
                fill=blend(self.theme.panel, self.theme.signal, share=0.1),
                outline=self.theme.signal,
                corner=10,
                width=2.5,
            )
            for ys in [ys]
            if ys
        ]

    def tracks(self) -> list[Painted]:
        """Make the tracks, with a tick where a parameter is zero."""
        everywhere = [*self.ys, *([self.factor_y] if self.factor_y is not None else [])]
        left, right = self.places.track
        lines = [np.array([at(left, y), at(right, y)]) for y in everywhere]
        middle_x = (left + right) / 2
        zeros = [np.array([at(middle_x, y - 9), at(middle_x, y + 9)]) for y in self.ys]
        return [
            Polylines(lines, colour=blend(self.theme.panel, self.theme.grid, share=0.8), width=TRACK_WIDTH),
            Polylines(zeros, colour=self.theme.axis, width=2.0),
        ]

    def labels(self, names: Sequence[str], *, hidden: int) -> list[Painted]:
        """Make the names, the range of the tracks, and what is left out."""
        (top, below), track = self.places.heads, self.places.track
        name_x, half = self.places.name, self.places.size / 2
        made: list[Painted] = [
            self.name(names[index], y + half, colour=self.tone(index))
            for index, y in zip(self.rows, self.ys, strict=True)
        ]
        for x, value in ((track[0], -self.reach), (sum(track) / 2, 0.0), (track[1], self.reach)):
            made.append(self.tick(whole(value), x, below))
        if self.factor_y is not None:
            low, high = self.subject.numbers["values"].min(), self.subject.numbers["values"].max()
            low_text, high_text = format_number(float(low)), format_number(float(high))
            told = self.words("label-factor-range", low=low_text, high=high_text)
            name, y = self.words("label-factor"), self.factor_y + half
            made.append(self.text(told, name_x, top, colour=self.theme.signal, align="left"))
            made.append(self.text(name, name_x, y, colour=self.theme.signal, align="left"))
        if hidden:
            y = self.ys[-1] + self.pitch + half
            told = self.words("label-more-parameters", count=hidden, digits=str(hidden))
            made.append(self.text(told, name_x, y, colour=self.theme.muted, align="left"))
        return made

    def name(self, parameter: str, y: float, *, colour: str) -> Label:
        """Write a parameter beside its track."""
        return self.text(
            parameter_text(parameter, self.theme.writing), self.places.name, y, colour=colour, align="left"
        )

    def gradient_scale(self) -> list[Painted]:
        """Make the scale of the gradients' bars: its name, its ends and its middle."""
        top, below = self.places.heads
        middle_x, half = self.places.bars
        lines = [
            np.array([at(x, self.ys[0] - self.pitch / 2), at(x, self.ys[-1] + self.pitch / 2)])
            for x in (middle_x - half, middle_x, middle_x + half)
        ]
        numbers = [(middle_x - half, f"{MINUS}1"), (middle_x, "<10⁻⁴"), (middle_x + half, "1")]
        return [
            Polylines(lines, colour=self.theme.grid, width=1.5, opacity=0.7),
            Label(self._head(), at(middle_x, top), align="centre"),
            *(self.tick(text, x, below) for x, text in numbers),
        ]

    def _head(self) -> Ink:
        """Say what the bars are, in the room up to the network's heads."""
        forms, half = self.words.forms("label-gradient-log"), self.places.panel[2] + HEAD_SPILL - self.places.bars[0]
        return fitting(forms, size=self.places.size, room=2 * half, theme=self.theme, colour=self.theme.gradient)

    def text(self, words: str, x: float, y: float, *, colour: str, align: Align) -> Label:
        """Set words with their baseline at y."""
        return Label(
            typeset(quoted(words), size=self.places.size, theme=self.theme, colour=colour), at(x, y), align=align
        )

    def tick(self, text: str, x: float, y: float) -> Number:
        """Set a number of a scale with its middle at y."""
        across, up = at(x, y)
        place = (across, middle(up, cap_height=units(self.places.size)))
        return Number(
            text, place, size=self.places.size, colour=self.theme.muted, align="centre", writing=self.theme.writing
        )


def between_rows(rows: Array, position: float) -> Array:
    """Return a row of (n, k), or what lies between two on a straight line."""
    low = min(int(position), len(rows) - 1)
    high = min(low + 1, len(rows) - 1)
    share = position - low
    return np.asarray((1 - share) * rows[low] + share * rows[high])


def slider_reach(subject: SweepSubject) -> float:
    """Return the end of the range that all sliders share: a round number that holds every value."""
    largest = float(np.abs(subject.vectors).max(initial=0.0))
    step = tick_step(max(largest, 1e-6))
    return float(np.ceil(largest / step - 1e-9) * step) or 1.0


def stroke(x: float, y: float) -> Array:
    """Return one of the two strokes that mark a clamped value."""
    return np.array([at(x, y - BAR / 2), at(x, y + BAR / 2)])


def whole(value: float) -> str:
    """Write the end of a range without needless decimals."""
    return f"{value:g}".replace("-", MINUS) if value == int(value) and abs(value) < 1e4 else format_number(value)
