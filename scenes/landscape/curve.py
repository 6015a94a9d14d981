"""The loss over one parameter: the curve, its tangent, and how far each step comes; at last a line of the map."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.elementary import exp, log
from nnviz_core.backprop.sums import interpolated
from nnviz_core.kinds.landscape.actions import LandscapeSubject
from nnviz_core.kinds.landscape.curve import BEHIND, REACH, step_seen
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.formula.typst import node_typst
from nnviz_core.words.parameters import parameter_letter
from nnviz_scenes.engine.painted import Box, Painted
from nnviz_scenes.engine.typeset import typeset
from nnviz_scenes.landscape.layout import LandscapeLayout
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.parts import close_up
from nnviz_scenes.parts.frame import at, rectangle
from nnviz_scenes.parts.panel_pieces import TICK_SIZE, Head, left_axis, plot_frame, plot_name, ticks_below
from nnviz_scenes.parts.plane_card import number_width
from nnviz_scenes.parts.plane_layout import tick_marks

Array = NDArray[np.float64]
AXIS_NAME_SIZE = 20.0  # px cap height
DASH = (12.0, 9.0)
ROOM = 1.14  # beyond what a window must hold
LEAST_ABOVE = 0.16  # of the height below the start, that a window shows above it
MOST_ABOVE, HIGHEST = 1.6, 4.0  # the same, of the curve, and of where the step ends
BESIDE = 14.0  # px, how far the number of a tick may reach beyond the plot
ROUNDING = 1e-9  # of a window's width, that the ends of the curve may lie beyond it
FLATTEST = 0.05  # of the loss: the least height of a window


@dataclass(frozen=True, slots=True)
class CurveWindow:
    """Which part of the curve is seen around its start: uphill and downhill, and losses below and above it."""

    behind: float
    ahead: float
    below: float
    above: float

    @property
    def width(self) -> float:
        """Return how much of the parameter's range is seen."""
        return self.behind + self.ahead


def window_for(subject: LandscapeSubject, k: int) -> CurveWindow:
    """Return the window of a step: it holds the end of the tangent, and of curve and step what lies not too high."""
    step = subject.steps[k]
    seen = step_seen(step.value - subject.curve.value, step.factor)
    behind, ahead = BEHIND * seen, REACH * seen
    inside = _losses_within(subject, behind, ahead)
    flattest = FLATTEST * max(subject.loss, 1e-6) * step.factor / subject.steps[-1].factor
    below = max(-step.promised * REACH, subject.loss - float(inside.min()), flattest)
    most = max(MOST_ABOVE * below, min(step.change, HIGHEST * below) if np.isfinite(step.change) else 0.0)
    above = min(max(float(inside.max()) - subject.loss, LEAST_ABOVE * below), most)
    return CurveWindow(behind, ahead, ROOM * below, ROOM * above)


def window_of_map(subject: LandscapeSubject) -> CurveWindow:
    """Return the window that holds the curve as far as the map goes."""
    ends = subject.curve.downhill * (subject.map.first[[0, -1]] - subject.curve.value)
    behind, ahead = -float(ends.min()), float(ends.max())
    inside = _losses_within(subject, behind, ahead)
    below, above = subject.loss - float(inside.min()), float(inside.max()) - subject.loss
    flattest = FLATTEST * max(subject.loss, 1e-6)
    return CurveWindow(behind, ahead, ROOM * max(below, flattest), ROOM * max(above, flattest))


def _losses_within(subject: LandscapeSubject, behind: float, ahead: float) -> Array:
    curve = subject.curve
    seen = (curve.distances >= -behind) & (curve.distances <= ahead) & np.isfinite(curve.losses)
    losses: Array = curve.losses[seen]
    return losses


def between(start: CurveWindow, end: CurveWindow, t: float) -> CurveWindow:
    """Return the window on the way, which grows by the same factor in the same time."""
    pairs = (
        (start.behind, end.behind),
        (start.ahead, end.ahead),
        (start.below, end.below),
        (start.above, end.above),
    )
    return CurveWindow(*(one * float(exp(t * log(other / one))) for one, other in pairs))


class TangentPlot:
    """Draw the curve and the tangent in a window that fits each step, and turn the curve into a line."""

    def __init__(self, subject: LandscapeSubject, words: Catalogue, *, layout: LandscapeLayout, theme: Theme) -> None:
        self.subject, self.theme, self.layout = subject, theme, layout
        self.area, scale = rectangle(layout.curve), layout.type_scale
        order = slice(None, None, round(subject.curve.downhill))
        self.distances, self.losses = subject.curve.distances[order], subject.curve.losses[order]
        self.windows = [window_for(subject, k) for k in range(len(subject.steps))]
        clip = self.area
        self.frame = plot_frame(self.area, theme)
        self.start_line = Polylines([], colour=theme.grid, width=2.0, dash=(4.0, 7.0), clip=clip)
        self.curve = Polylines([], colour=theme.text, width=4.5, clip=clip)
        self.tangent = Polylines([], colour=theme.gradient, width=4.0, dash=DASH, clip=clip)
        self.gaps = [Polylines([], colour=theme.signal, width=5.0, clip=clip) for _ in subject.steps]
        self.balls, self.marks = (
            [Head(np.zeros(2), colour=colour, rim=theme.panel) for _ in subject.steps]
            for colour in (theme.text, theme.gradient)
        )
        self.start = Head(np.zeros(2), colour=theme.signal, rim=theme.panel)
        self.ticks = [self._ticks(window) for window in self.windows]
        letter, size = node_typst(parameter_letter(subject.curve.name), theme.writing), AXIS_NAME_SIZE * scale
        below = typeset(f"${letter}$", size=size, theme=theme, colour=theme.muted)
        name = words("label-mean-loss", count=subject.points, digits=str(subject.points))
        self.names = [
            plot_name(name, layout.curve, colour=theme.text, theme=theme, type_scale=scale),
            Label(below, at(layout.curve[2], layout.axis_name), align="right"),
        ]
        self.shares = [0.0] * len(subject.steps)
        self.show(self.windows[-1], 0.0)

    def all(self) -> list[Painted]:
        """List the views from back to front."""
        ticks = [view for each in self.ticks for view in each]
        return [self.frame, *ticks, *self.names, *self.live]

    @property
    def live(self) -> list[Painted]:
        """List what is drawn anew with the window."""
        lines = [self.start_line, self.curve, self.tangent, *self.gaps]
        return [*lines, *self.marks, *self.balls, self.start]

    def _ticks(self, window: CurveWindow) -> Sequence[Painted]:
        place, scale, loss, curve = self.layout.curve, self.layout.type_scale, self.subject.loss, self.subject.curve
        left, _, right, bottom = place
        ends = sorted(curve.value + curve.downhill * each for each in (-window.behind, window.ahead))
        halves = TICK_SIZE * scale / 2
        marks = tick_marks(ends[0], ends[1], start=left, end=right)
        across = [(x, text) for x, text in marks if x + number_width(text, halves, self.theme.writing) < right + BESIDE]
        losses = left_axis(place, loss - window.below, loss + window.above, self.theme, type_scale=scale)
        return (*ticks_below(across, bottom, self.theme, type_scale=scale), *losses)

    # --- places ----------------------------------------------------------------------------------

    def placed(self, window: CurveWindow, distances: Array, losses: Array) -> Array:
        """Return the scene points (n, 2) of losses at distances downhill, which is where the parameter goes."""
        x = (window.behind + distances) / window.width
        along = x if self.subject.curve.downhill > 0 else 1 - x
        share = (losses - self.subject.loss + window.below) / (window.below + window.above)
        return np.stack(
            [self.area.left + along * self.area.width, self.area.bottom + share * self.area.height], axis=-1
        )

    def loss_at(self, distance: float) -> float:
        """Return the loss at a distance downhill, between two that are known straight."""
        with np.errstate(invalid="ignore"):
            return float(interpolated(distance, self.distances, self.losses))

    def line(self, window: CurveWindow, drawn: float = 1.0) -> tuple[Array, Array]:
        """Return the distances and losses (n,) of the curve in a window, up to a share of it from behind its start."""
        spare = ROUNDING * window.width
        start, end = -window.behind - spare, drawn * window.width - window.behind + spare
        seen = (self.distances >= start) & (self.distances <= end)
        kept = seen & np.isfinite(self.losses)
        ceiling = self.subject.loss + 4 * window.above  # far above the window, where the painter has no room for more
        return self.distances[kept], np.minimum(self.losses[kept], ceiling)

    def show(self, window: CurveWindow, drawn: float = 1.0) -> None:
        """Draw all in a window, the curve and the tangent up to a share of it."""
        subject = self.subject
        distances, losses = self.line(window, drawn)
        self.curve.show([self.placed(window, distances, losses)] if len(distances) > 1 else [])
        ends = np.array([0.0, drawn]) * window.width - window.behind
        self.tangent.show([self.placed(window, ends, subject.loss - abs(subject.curve.slope) * ends)])
        level = np.array([-window.behind, window.ahead])
        self.start_line.show([self.placed(window, level, np.full(2, subject.loss))])
        self.start.show(self.placed(window, np.zeros(1), np.array([subject.loss]))[0], clamped=0.0)
        for k in range(len(subject.steps)):
            self.show_step(window, k)

    def turn(self, share: float, window: CurveWindow, line: Array, area: Box) -> None:
        """Turn the curve in a window towards a line of a plot (2, 2), from where the parameter is small to large."""
        distances, losses = self.line(window)
        upright = self.placed(window, distances, losses)
        along = (upright[:, :1] - self.area.left) / self.area.width
        self.curve.show([(1 - share) * upright + share * ((1 - along) * line[0] + along * line[1])])
        self.frame.area = self.curve.clip = close_up.between(self.area, area, share)
        start = self.placed(window, np.zeros(1), np.array([self.subject.loss]))[0]
        part = (start[0] - self.area.left) / self.area.width
        self.start.show((1 - share) * start + share * ((1 - part) * line[0] + part * line[1]), clamped=0.0)

    def show_step(self, window: CurveWindow, k: int, gap: float = 1.0) -> None:
        """Place a step's ball and mark where their share of the way says, and the gap between the two."""
        subject, step = self.subject, self.subject.steps[k]
        distance = self.shares[k] * abs(step.value - subject.curve.value)
        loss = step.loss if self.shares[k] >= 1 else self.loss_at(distance)
        highest = subject.loss + window.above * 0.985
        inside = np.isfinite(loss) and loss <= highest
        seen = loss if inside else highest
        promised = subject.loss + self.shares[k] * step.promised
        there = self.placed(window, np.full(2, distance), np.array([seen, promised]))
        self.balls[k].show(there[0], clamped=0.0 if inside else 1.0)
        self.marks[k].show(there[1], clamped=0.0)
        self.gaps[k].show([np.stack([there[1], there[1] + gap * (there[0] - there[1])])])
