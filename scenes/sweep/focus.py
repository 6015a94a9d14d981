"""The one slider that moves, above the loss that it runs over: its track spans the chart below."""

import numpy as np

from nnviz_core.kinds.sweep.actions import SweepSubject
from nnviz_core.kinds.sweep.readings import focus_reading
from nnviz_core.look.colours import blend
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.parameters import parameter_text
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import quoted, typeset
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.parts.edge_looks import sign_colour
from nnviz_scenes.parts.frame import at, rectangle
from nnviz_scenes.parts.panel_pieces import tick_number
from nnviz_scenes.sweep.layout import FocusPlaces
from nnviz_scenes.sweep.marks import Bars, Knobs, live_number
from nnviz_scenes.sweep.sliders import LIT_KNOB, TRACK_WIDTH, between_rows, whole

FILL, KNOB, ZERO = 9.0, 1.25 * LIT_KNOB, 12.0  # px: thickness; radius; half the height of the mark at zero
ROOM = 10.0  # cap heights of the value


class FocusSlider:
    """Show one slider with its name, its value and its range."""

    def __init__(self, subject: SweepSubject, places: FocusPlaces, words: Catalogue, *, theme: Theme) -> None:
        self.subject, self.places, self.theme = subject, places, theme
        values = subject.numbers["values"]
        self.low, self.high = float(values.min()), float(values.max())
        left, right, y = places.track
        self.fill = Bars([at(0, y)[1]], rectangle((left, y - 20, right, y + 20)), thickness=FILL)
        self.knob = Knobs(np.zeros((1, 2)), radius=KNOB, colour=theme.signal, rim=theme.panel)
        reading = focus_reading(subject)
        assert reading is not None  # the samples of a sweep have no slider
        x, baseline = places.value
        self.number = live_number(
            reading,
            (x, baseline - places.size / 2),
            size=places.size,
            slot=ROOM * places.size,
            colour=theme.signal,
            align="right",
            writing=theme.writing,
        )
        self.still = [*self.back(), *self.track(), *self.names(words)]
        self.show(0.0)

    @property
    def moving(self) -> list[Painted]:
        """List what follows the sweep, the number apart."""
        return [self.fill, self.knob]

    @property
    def views(self) -> list[Painted]:
        """List every view from back to front."""
        return [*self.still, *self.moving, self.number.view]

    def show(self, position: float) -> None:
        """Show the slider at a value of the range, or between two."""
        value = float(between_rows(self.subject.numbers["values"][:, None], position)[0])
        start, x = self.x_of(min(max(0.0, self.low), self.high)), self.x_of(value)
        self.fill.show([(start, x)], [sign_colour(value, self.theme)])
        self.knob.show(np.array([(x, at(0, self.places.track[2])[1])]))

    def x_of(self, value: float) -> float:
        """Return where the knob stands for a value, in scene units."""
        left, right, _ = self.places.track
        return at(left + (value - self.low) / (self.high - self.low) * (right - left), 0)[0]

    def back(self) -> list[Painted]:
        """Make the panel, lit like the row of a slider that moves."""
        theme = self.theme
        fill = blend(theme.panel, theme.signal, share=0.1)
        return [Panel(rectangle(self.places.panel), fill=fill, outline=theme.signal, corner=12, width=2.5)]

    def track(self) -> list[Painted]:
        """Make the track, with a mark where the value is zero."""
        left, right, y = self.places.track
        theme, line = self.theme, np.array([at(left, y), at(right, y)])
        made: list[Painted] = [Polylines([line], colour=blend(theme.panel, theme.grid, share=0.8), width=TRACK_WIDTH)]
        if self.low <= 0 <= self.high:
            x, up = self.x_of(0.0), at(0, y - ZERO)[1]
            made.append(Polylines([np.array([(x, up), (x, at(0, y + ZERO)[1])])], colour=theme.axis, width=2.0))
        return made

    def names(self, words: Catalogue) -> list[Painted]:
        """Make the name, and the ends of the range."""
        subject, theme, size = self.subject, self.theme, self.places.size
        parameter = subject.kind == "parameter"
        told = parameter_text(subject.parameter, theme.writing) if parameter else words("label-factor")
        ink = typeset(quoted(told), size=size, theme=theme, colour=theme.signal)
        left, right, _ = self.places.track
        ends = [
            tick_number(whole(value), (x, self.places.ends), align="centre", theme=theme)
            for value, x in ((self.low, left), (self.high, right))
        ]
        return [Label(ink, at(*self.places.name)), *ends]
