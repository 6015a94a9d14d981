"""The loss along a way of some steps, as far as one plot shows it: the curve, where steps begin, and a ball."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.sums import interpolated
from nnviz_core.kinds.landscape.actions import FullSteps
from nnviz_core.look.theme import Theme
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.parts.frame import Px, rectangle
from nnviz_scenes.parts.panel_pieces import Head, left_axis, plot_frame, ticks_below
from nnviz_scenes.parts.plane_layout import tick_marks

Array = NDArray[np.float64]
ROOM = 1.08  # times the highest loss, that is seen


class WayPlot:
    """Show the loss from the start of the first step up to a distance, with room below zero for tangents or none."""

    def __init__(
        self,
        place: Px,
        steps: FullSteps,
        across: float,
        *,
        below: float = 0.0,
        theme: Theme,
        type_scale: float = 1.0,
    ) -> None:
        self.area, self.across = rectangle(place), across
        self.begins = steps.begins
        ways = [begin + leg.distances for begin, leg in zip(self.begins, steps.legs, strict=True)]
        distances, losses = np.concatenate(ways), np.concatenate([leg.losses for leg in steps.legs])
        known = np.isfinite(losses)
        self.distances, self.losses = distances[known], losses[known]
        self.high = ROOM * float(self.losses[self.distances <= across].max())
        self.low = -below * self.high
        self.curve = Polylines([], colour=theme.text, width=4.5, clip=self.area)
        places = [
            self.place_of(begin, leg.losses[0])
            for begin, leg in zip(self.begins, steps.legs, strict=True)
            if begin < across
        ]
        self.starts = [Head(np.array(place), colour=theme.signal, rim=theme.panel) for place in places]
        self.ball = Head(self.starts[0].place, colour=theme.text, rim=theme.panel)
        left, _, right, bottom = place
        self.still: tuple[Painted, ...] = (
            plot_frame(self.area, theme),
            *ticks_below(tick_marks(0.0, across, start=left, end=right), bottom, theme, type_scale=type_scale),
            *left_axis(place, self.low, self.high, theme, type_scale=type_scale),
        )
        self.moving: tuple[Painted, ...] = (self.curve, *self.starts, self.ball)

    def place_of(self, distance: float, loss: float) -> tuple[float, float]:
        """Return where a loss stands along the way, in scene units."""
        x = self.area.left + distance / self.across * self.area.width
        return x, self.area.bottom + (loss - self.low) / (self.high - self.low) * self.area.height

    def line(self, way: float) -> Array:
        """Return the curve (n, 2) up to a distance, or to the end of the plot."""
        way = min(way, self.across)
        kept = self.distances < way
        ends = np.append(self.distances[kept], way)
        heights = np.append(self.losses[kept], interpolated(way, self.distances, self.losses))
        return np.array([self.place_of(*each) for each in zip(ends.tolist(), heights.tolist(), strict=True)])

    def show(self, way: float) -> None:
        """Draw the curve up to a distance, and the ball there; it is gone where a step begins and beyond the plot."""
        drawn = self.line(way)
        self.curve.show([drawn] if way > 0 else [])
        self.ball.show(drawn[-1], clamped=0.0)
        self.ball.presence = 0.0 if way in self.begins or way > self.across else 1.0

    def framed(self, other: "WayPlot") -> Sequence[Array]:
        """Return the border of what another plot shows."""
        corners = ((0.0, 0.0), (other.across, 0.0), (other.across, other.high), (0.0, other.high), (0.0, 0.0))
        return [np.array([self.place_of(*corner) for corner in corners])]
