"""The line of numbers on which the gradients of one weight stand, a tick for each point, with their means."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.network import Labels
from nnviz_core.kinds.update.actions import UpdateSubject
from nnviz_core.kinds.update.captions import example_letter
from nnviz_core.kinds.update.numbers import batch_numbers, mean_number, value_of
from nnviz_core.look.colours import blend
from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.formula.tree import Partial
from nnviz_core.words.formula.typst import node_typst
from nnviz_core.words.numbers import Shown
from nnviz_scenes.engine.motions import (
    Motion,
    drive,
    fade_in,
    fade_out,
    in_turn,
    late,
    linear,
    squeezed,
    together,
    within,
)
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import quoted, typeset
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.number import number_of
from nnviz_scenes.parts.frame import at, rectangle
from nnviz_scenes.parts.panel_pieces import ticks_below
from nnviz_scenes.parts.plane_layout import tick_marks
from nnviz_scenes.update.layout import LinePlaces

Array = NDArray[np.float64]

LANES, TICK_GAP = 5, 2.0  # rows that the ticks stand in, so that a crowd can be seen as one; px between them
MARGIN = 1.06


class GradientLine:
    """Show every point's gradient for one weight between the smallest and the largest, and zero."""

    def __init__(self, subject: UpdateSubject, words: Catalogue, *, theme: Theme, places: LinePlaces) -> None:
        self.subject, self.words, self.theme, self.places = subject, words, theme, places
        gradients = subject.point_gradients
        low, high = min(float(gradients.min()), 0.0), max(float(gradients.max()), 0.0)
        self.centre, self.half = (low + high) / 2, MARGIN * (high - low) / 2 or 1.0
        lanes = min(LANES, len(gradients))
        self.lanes, self.lane = np.arange(len(gradients)) % lanes, LANES * places.lane / lanes
        self.panel = Panel(
            rectangle(places.area).grown(-units(1)), fill=theme.panel, outline=theme.grid, width=1.5, corner=18
        )
        pale = blend(theme.panel, theme.gradient, share=0.75)
        self.ticks = Polylines([], colour=pale, width=2.2)
        self.own = Polylines([], colour=theme.text, width=4.0)
        self.lit = Polylines([], colour=theme.text, width=2.6)
        self.mean_mark = self.marker(self.mean, colour=theme.gradient, width=6.0, top=places.top - 4)
        self.batch_marks = [
            self.marker(each.mean, colour=theme.text, width=3.5, top=places.line - 34) for each in subject.batches
        ]
        self.axis = list(self._axis())
        self.mean_row = self._row(
            words("label-mean-of-all", digits=str(len(gradients))),
            places.rows[0],
            [mean_number(subject, subject.example)],
            right=places.mean,
            colour=theme.gradient,
        )
        self.batch_row = self._batch_row()
        self.show(0.0)

    @property
    def mean(self) -> float:
        """Return the mean of the gradients."""
        return value_of(self.subject.gradient, self.subject.example)

    def all(self) -> list[Painted]:
        """List the views from back to front."""
        marks = [self.ticks, self.lit, self.own, self.mean_mark, *self.batch_marks]
        return [self.panel, *self.axis, *marks, *self.mean_row, *self.batch_row]

    def x(self, gradient: Array | float) -> Array:
        """Return the px of gradients."""
        share = (np.asarray(gradient) - self.centre) / self.half
        start, end = self.places.start, self.places.end
        return np.asarray((start + end) / 2 + share * (end - start) / 2)

    def marker(self, value: float, *, colour: str, width: float, top: float) -> Polylines:
        """Make an upright stroke at a gradient."""
        x = float(self.x(value))
        return Polylines([np.array([at(x, top), at(x, self.places.line)])], colour=colour, width=width)

    def _axis(self) -> Sequence[Painted]:
        theme, places = self.theme, self.places
        name = f"${node_typst(Partial(example_letter(self.subject)), theme.writing)}$"
        label = Label(typeset(name, size=places.name_size, theme=theme, colour=theme.gradient), at(*places.name))
        line = Polylines(
            [np.array([at(places.start, places.line), at(places.end, places.line)])], colour=theme.outline, width=2.0
        )
        zero = Polylines(
            [np.array([at(float(self.x(0.0)), places.top), at(float(self.x(0.0)), places.line)])],
            colour=theme.grid,
            width=2.0,
            dash=(5.0, 6.0),
        )
        marks = tick_marks(self.centre - self.half, self.centre + self.half, start=places.start, end=places.end)
        return [label, line, zero, *ticks_below(marks, places.line, theme)]

    def _row(self, name: str, y: float, numbers: Sequence[Shown], *, right: float, colour: str) -> list[Painted]:
        theme, places = self.theme, self.places
        label = Label(typeset(quoted(name), size=places.words, theme=theme, colour=theme.muted), at(places.read, y))
        figures = [
            number_of(
                shown,
                at(right + k * places.pitch, y),
                size=places.size,
                colour=colour,
                align="right",
                theme=theme,
                shallow=places.close_rows,
            )
            for k, shown in enumerate(numbers)
        ]
        for figure in figures:
            if figure.box().width > units(places.pitch - 8):
                figure.size = places.small
        return [label, *figures]

    def _batch_row(self) -> list[Painted]:
        if not self.subject.batches:
            return []
        name = self.words("label-mean-of-batch", digits=str(len(self.subject.batches[0].rows)))
        return self._row(
            name, self.places.rows[1], batch_numbers(self.subject), right=self.places.batch, colour=self.theme.text
        )

    # --- what moves ----------------------------------------------------------------------------

    def strokes(self, gradients: Array, rows: Labels) -> list[Array]:
        """Return a short stroke for each of some points, at their gradients."""
        top = self.places.top + 2 + self.lanes[rows] * self.lane
        x = self.x(gradients)
        ends = np.stack([np.stack([x, top], axis=-1), np.stack([x, top + self.lane - TICK_GAP], axis=-1)], axis=1)
        return [np.array([at(*foot) for foot in pair]) for pair in ends.tolist()]

    def show(self, share: float, *, towards: float = 0.0) -> None:
        """Place the ticks at a share of their way from zero, or from `towards`, to their gradients."""
        places = towards + share * (self.subject.point_gradients - towards)
        self.ticks.show(self.strokes(places, np.arange(len(places))))
        if self.subject.follows_sample and self.subject.sample is not None:
            rows = np.array([self.subject.sample])
            self.own.show(self.strokes(places[rows], rows))

    def spread(self) -> Motion:
        """Let the line appear, and the ticks run from zero to their gradients."""
        still = [self.panel, *self.axis]
        ticks = [self.ticks, self.own]

        def show(t: float) -> None:
            for view in ticks:
                view.presence = within(t, 0.05, 0.3)
            self.show(within(t, 0.2, 0.95))

        return together(squeezed(fade_in(still), end=0.25), drive(ticks, show, easing=linear))

    def average(self) -> Motion:
        """Let a copy of all ticks gather in the mean; the ticks stay where they were."""

        def show(t: float) -> None:
            there, gone = within(t, 0.1, 0.65), within(t, 0.65, 0.8)
            gradients = self.subject.point_gradients
            places = gradients + there * (self.mean - gradients)
            self.lit.show(self.strokes(places, np.arange(len(places))) if t < 1 else [])
            self.lit.presence = within(t, 0.0, 0.1) * (1 - gone)

        gather = drive([self.lit], show, easing=linear)
        return together(gather, late(fade_in([self.mean_mark, *self.mean_row]), start=0.6))

    def batches(self) -> Motion:
        """Let the points of each mini-batch light up and leave a mark at their mean; the stroke of the sample goes."""
        label, *numbers = self.batch_row
        turns = []
        for each, mark, number in zip(self.subject.batches, self.batch_marks, numbers, strict=True):
            turns.append(together(self._gather(each.rows, each.mean), late(fade_in([mark, number]), start=0.6)))
        own = squeezed(fade_out([self.own]), end=0.1)
        return together(own, squeezed(fade_in([label]), end=0.2), in_turn(*turns))

    def _gather(self, rows: Labels, mean: float) -> Motion:
        own = self.subject.point_gradients[rows]

        def show(t: float) -> None:
            places = own + within(t, 0.35, 0.75) * (mean - own)
            self.lit.show(self.strokes(places, rows) if 0 < t < 1 else [])
            self.lit.presence = within(t, 0.0, 0.15) * (1 - within(t, 0.75, 0.95))

        return drive([self.lit], show, easing=linear)

    def leave(self, *, end: float) -> Motion:
        """Let the line go, in the first part of a motion."""
        return squeezed(fade_out(self.all()), end=end)
