"""The loss over the range: the sample's own curve with its tangent, and the mean of all points."""

from collections.abc import Iterable
from itertools import product
from typing import assert_never

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.elementary import hypot
from nnviz_core.backprop.network import to_vector
from nnviz_core.kinds.sweep.actions import Reading, SweepSubject
from nnviz_core.kinds.sweep.readings import loss_readings
from nnviz_core.look.colours import blend
from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.parameters import parameter_text
from nnviz_scenes.engine.motions import clamped
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import Ink, first_fitting, quoted, typeset
from nnviz_scenes.marks.label import Align, Label, middle
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.number import Number
from nnviz_scenes.marks.points import Points
from nnviz_scenes.parts.frame import Px, at, rectangle
from nnviz_scenes.parts.panel_pieces import Head, plot_frame, ticks_below, ticks_left
from nnviz_scenes.parts.plane_layout import tick_step, tick_text
from nnviz_scenes.sweep.layout import AFTER_SWATCH, ReadoutPlace, SweepChart
from nnviz_scenes.sweep.marks import Live, live_number
from nnviz_scenes.sweep.sliders import between_rows

Array = NDArray[np.float64]
TANGENT = 190.0  # px, the length of the tangent
READOUT_ROOM = 6.25  # cap heights, of a number beside the legend
DASH = (9.0, 7.0)
INDEX_ROOM = 66.0  # px, of a sample's number behind the words about it
SMALLER, SMALLEST = 22.0, 20.0  # px cap height, of words that have little room
BASE_END = 8.0  # px, at least, from the words beside the base's line to the end of the chart


class LossChart:
    """Draw the loss over what moves; a head runs along the sample's curve with its tangent."""

    def __init__(self, subject: SweepSubject, layout: SweepChart, words: Catalogue, *, theme: Theme) -> None:
        self.subject, self.layout, self.words, self.theme = subject, layout, words, theme
        self.place: Px = layout.plot
        self.area = rectangle(layout.plot)
        numbers = subject.numbers
        self.loss, self.mean = numbers["loss"], numbers["mean_loss"]
        self.low, self.high = float(numbers["values"].min()), float(numbers["values"].max())
        largest = max(float(np.concatenate([self.loss, self.mean]).max()), 1e-6)
        step = tick_step(largest / 2)
        self.top = float(np.ceil(largest / step - 1e-9) * step)
        self.places, self.mean_places = self.placed(self.loss), self.placed(self.mean)
        clip = self.area.grown(units(3))
        self.frame = plot_frame(self.area, theme)
        self.curve = Polylines([], colour=theme.text, width=4.0, clip=clip)
        self.mean_curve = Polylines([], colour=theme.muted, width=3.0, dash=DASH, clip=clip)
        self.dots = self.sample_dots()
        self.tangent = Polylines([], colour=theme.gradient, width=5.0, clip=clip)
        self.head = Head(self.places[0], colour=theme.text, rim=theme.panel)
        self.marks = [*self.axes(step), *self.legend()]
        self.numbers = self.readouts()
        self.index = self.sample_index()
        self.draw(0.0)
        self.show(0.0)

    @property
    def follows_samples(self) -> bool:
        """Say whether the range counts samples, each with a loss of its own."""
        return self.subject.kind == "sample"

    def all(self) -> Iterable[Painted]:
        """List every view from back to front."""
        yield from (self.frame, *self.marks, *self.drawn, self.tangent, self.head, *self.index)
        yield from (live.view for live in self.numbers)

    @property
    def drawn(self) -> list[Painted]:
        """List what is drawn from left to right, once."""
        return [self.mean_curve, self.curve, *self.dots]

    @property
    def moving(self) -> list[Painted]:
        """List what follows the sweep, numbers apart."""
        return [self.tangent, self.head, *self.index]

    # --- what moves ----------------------------------------------------------------------------

    def draw(self, share: float) -> None:
        """Draw the curves up to a share of the range, from its start."""
        reach = share * (len(self.loss) - 1)
        self.mean_curve.show([part_of(self.mean_places, reach)] if share > 0 else [])
        if not self.follows_samples:
            self.curve.show([part_of(self.places, reach)] if share > 0 else [])
            return
        shown = np.where(np.arange(len(self.places))[:, None] <= reach, self.places, np.nan)
        for dots in self.dots:
            if isinstance(dots, Points):
                dots.show(shown)

    def show(self, position: float) -> None:
        """Move head and tangent to a value, or between two."""
        point = between_rows(self.places, position)
        self.head.show(point, clamped=0.0)
        if "slope" in self.subject.numbers:
            slope = float(between_rows(self.subject.numbers["slope"][:, None], position)[0])
            self.tangent.show([self.tangent_at(point, slope)])
        for view in self.index:
            view.show(str(self.subject.samples[round(position)].index))

    def tangent_at(self, point: Array, slope: float) -> Array:
        """Return the tangent (2, 2) through a point of the curve, always of one length."""
        across, up = self.area.width / (self.high - self.low), self.area.height / self.top
        along = np.array([1.0, slope * up / across])
        along *= units(TANGENT) / 2 / hypot(*along)
        return np.stack([point - along, point + along])

    def placed(self, losses: Array) -> Array:
        """Return the scene points (n, 2) of losses over the range."""
        values = self.subject.numbers["values"]
        x = self.area.left + (values - self.low) / (self.high - self.low) * self.area.width
        return np.stack([x, self.area.bottom + losses / self.top * self.area.height], axis=-1)

    # --- what stays ----------------------------------------------------------------------------

    def sample_dots(self) -> list[Painted]:
        """Make the loss of every sample, in the sign of its class."""
        if not self.follows_samples:
            return []
        numbers = self.subject.dataset.classes is None
        colours = (self.theme.text,) if numbers else (self.theme.class0, self.theme.class1)
        return [Points(self.places, self.subject.labels, colours=colours, rim=self.theme.panel, radius=6.0)]

    def axes(self, step: float) -> list[Painted]:
        """Make ticks, level lines and the name of what moves."""
        left, top, right, bottom = self.place
        losses = [k * step for k in range(round(self.top / step) + 1)]
        ups = [(bottom - loss / self.top * (bottom - top), tick_text(loss, half=self.top / 2)) for loss in losses]
        levels = [np.array([at(left, y), at(right, y)]) for y, _ in ups[1:-1]]
        half = (self.high - self.low) / 2
        stride = max(tick_step(half), 1.0) if self.follows_samples else tick_step(half)
        values = np.arange(np.ceil(self.low / stride - 1e-9), np.floor(self.high / stride + 1e-9) + 1) * stride
        acrosses = [
            (left + (value - self.low) / (self.high - self.low) * (right - left), self.value_text(value, half))
            for value in values.tolist()
        ]
        return [
            Polylines(levels, colour=blend(self.theme.panel, self.theme.grid, share=0.6), width=1.2),
            *self.base_line(),
            *ticks_below(acrosses, bottom, self.theme),
            *ticks_left(ups, left, self.theme),
            self.text(
                self.axis_words(), (left + right) / 2, self.layout.axis_name, align="centre", colour=self.theme.muted
            ),
        ]

    def axis_words(self) -> str:
        """Name what moves."""
        match self.subject.kind:
            case "parameter":
                return parameter_text(self.subject.parameter, self.theme.writing)
            case "scale":
                return self.words("label-factor")
            case "sample":
                return self.words("label-sample")
            case _:
                assert_never(self.subject.kind)

    def base_line(self) -> list[Painted]:
        """Mark where the base stands, if it lies in the range."""
        base = self.base_value()
        if base is None or not self.low <= base <= self.high:
            return []
        theme, (left, top, right, bottom) = self.theme, self.place
        x = left + (base - self.low) / (self.high - self.low) * (right - left)
        line = Polylines([np.array([at(x, top), at(x, bottom)])], colour=theme.axis, width=2.0, dash=(3.0, 6.0))
        start, end = at(left + BASE_END, 0)[0], at(right - BASE_END, 0)[0]
        sides: tuple[tuple[float, Align], ...] = ((x + 10, "left"), (x - 10, "right"))
        names = [
            self.text(form, edge, top + 34, align=align, colour=theme.muted)
            for form in self.words.forms("label-base")
            for edge, align in sides
        ]
        return [line, *[each for each in names if start <= each.box().left and each.box().right <= end][:1]]

    def base_value(self) -> float | None:
        """Return what moves as the base has it; of samples, nothing."""
        match self.subject.kind:
            case "parameter":
                return float(to_vector(self.subject.base)[self.subject.moved[0]])
            case "scale":
                return 1.0
            case "sample":
                return None
            case _:
                assert_never(self.subject.kind)

    def value_text(self, value: float, half: float) -> str:
        """Write a tick of the range."""
        return str(round(value)) if self.follows_samples else tick_text(value, half=half)

    def legend(self) -> list[Painted]:
        """Make the lines that say what is drawn, each with a piece of it."""
        theme, words, points = self.theme, self.words, len(self.subject.dataset.x)
        own = words.forms("label-loss-of-sample" if self.follows_samples else "label-loss-of-this-sample")
        mean = words.forms("label-mean-loss", count=points, digits=str(points))
        rows: list[tuple[tuple[str, ...], str, float, tuple[float, ...]]] = [(own, theme.text, 4.0, ())]
        if not self.follows_samples:
            rows.append((words.forms("label-its-slope"), theme.gradient, 5.0, ()))
        rows.append((mean, theme.muted, 3.0, DASH))
        made: list[Painted] = []
        for (forms, colour, width, dash), place in zip(rows, self.layout.readouts, strict=False):
            left, _, y = place
            line = np.array([at(left, y - 8), at(left + self.layout.swatch, y - 8)])
            made.append(Polylines([line], colour=colour, width=width, dash=dash))
            ink = self.readout_ink(forms, place, colour)
            made.append(Label(ink, at(left + self.layout.swatch + AFTER_SWATCH, y)))
        return made

    def readout_ink(self, forms: tuple[str, ...], place: ReadoutPlace, colour: str) -> Ink:
        """Set the words of a readout, shorter or smaller where their number leaves little room."""
        number = READOUT_ROOM * self.layout.number + (INDEX_ROOM if self.follows_samples else 0.0)
        room = place.right - number - place.left - self.layout.swatch - AFTER_SWATCH
        sizes = sorted({self.layout.size, min(self.layout.size, SMALLER), SMALLEST}, reverse=True)
        tried = product(sizes, forms)
        inks = (typeset(quoted(form), size=size, theme=self.theme, colour=colour) for size, form in tried)
        return first_fitting(inks, width=room)

    def readouts(self) -> list[Live]:
        """Make the numbers of those lines."""
        colours = {"loss": self.theme.text, "mean_loss": self.theme.muted, "slope": self.theme.gradient}
        size, places = self.layout.number, self.layout.readouts
        return [
            live_number(
                reading,
                (right, y - 9),
                size=size,
                slot=130 / 24 * size,
                colour=colours[name],
                align="right",
                writing=self.theme.writing,
            )
            for (name, reading), (_, right, y) in zip(self._in_rows(), places, strict=False)
        ]

    def _in_rows(self) -> list[tuple[str, Reading]]:
        """List the readings as their rows stand: the slope right below the loss that it belongs to."""
        readings = loss_readings(self.subject)
        return [(name, readings[name]) for name in ("loss", "slope", "mean_loss") if name in readings]

    def sample_index(self) -> list[Number]:
        """Make the number that says which sample it is."""
        if not self.follows_samples:
            return []
        place = left, _, y = self.layout.readouts[0]
        ink = self.readout_ink(self.words.forms("label-loss-of-sample"), place, self.theme.text)
        label = Label(ink, at(left + self.layout.swatch + AFTER_SWATCH, y))
        size, x, y = ink.cap_height / units(1), label.box().right + units(12), at(0, y - 9)[1]
        spot = (x, middle(y, cap_height=units(size)))
        return [Number("0", spot, size=size, colour=self.theme.text, writing=self.theme.writing)]

    def text(self, words: str, x: float, y: float, *, align: Align, colour: str) -> Label:
        """Set words with their baseline at y."""
        return Label(
            typeset(quoted(words), size=self.layout.size, theme=self.theme, colour=colour), at(x, y), align=align
        )


def part_of(line: Array, reach: float) -> Array:
    """Return the first part of a polyline (n, 2), up to a vertex or between two."""
    whole = int(clamped(reach / max(len(line) - 1, 1)) * (len(line) - 1))
    return np.vstack([line[: whole + 1], between_rows(line, min(reach, len(line) - 1))])
