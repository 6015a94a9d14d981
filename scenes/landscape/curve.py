"""The loss along the way against its gradient: the curve, its tangent, and how far each step comes."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.elementary import exp, log
from nnviz_core.backprop.sums import interpolated
from nnviz_core.kinds.landscape.actions import LandscapeSubject
from nnviz_core.kinds.landscape.story import REACH
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import quoted, typeset
from nnviz_scenes.landscape.layout import LandscapeLayout
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.parts.frame import at, rectangle
from nnviz_scenes.parts.panel_pieces import Head, left_axis, plot_frame, plot_name, ticks_below
from nnviz_scenes.parts.plane_layout import tick_marks

Array = NDArray[np.float64]
AXIS_NAME_SIZE = 20.0  # px cap height
DASH = (12.0, 9.0)
ROOM = 1.14  # beyond what a window must hold
LEAST_ABOVE = 0.16  # of the height below the start, that a window shows above it
MOST_ABOVE, HIGHEST = 1.6, 4.0  # the same, of the curve, and of where the step ends
FLATTEST = 0.05  # of the loss: the least height of a window


@dataclass(frozen=True, slots=True)
class CurveWindow:
    """Which part of the curve is seen: step lengths from 0, and losses below and above the start."""

    length: float
    below: float
    above: float


def window_for(subject: LandscapeSubject, k: int) -> CurveWindow:
    """Return the window of a step: it holds the end of the tangent, and of curve and step what lies not too high."""
    step = subject.steps[k]
    inside = subject.losses[(subject.lengths <= REACH * step.learning_rate) & np.isfinite(subject.losses)]
    flattest = FLATTEST * max(subject.loss, 1e-6) * step.factor / subject.steps[-1].factor
    below = max(-step.promised * REACH, subject.loss - float(inside.min()), flattest)
    most = max(MOST_ABOVE * below, min(step.change, HIGHEST * below) if np.isfinite(step.change) else 0.0)
    above = min(max(float(inside.max()) - subject.loss, LEAST_ABOVE * below), most)
    return CurveWindow(REACH * step.learning_rate, ROOM * below, ROOM * above)


def between(start: CurveWindow, end: CurveWindow, t: float) -> CurveWindow:
    """Return the window on the way, which grows by the same factor in the same time."""
    pairs = ((start.length, end.length), (start.below, end.below), (start.above, end.above))
    return CurveWindow(*(one * float(exp(t * log(other / one))) for one, other in pairs))


class TangentPlot:
    """Draw the curve and the tangent in a window that grows from step to step."""

    def __init__(self, subject: LandscapeSubject, words: Catalogue, *, layout: LandscapeLayout, theme: Theme) -> None:
        self.subject, self.theme, self.layout = subject, theme, layout
        self.area, scale = rectangle(layout.curve), layout.type_scale
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
        said, size = quoted(words("label-step-length")), AXIS_NAME_SIZE * scale
        below = typeset(said, size=size, theme=theme, colour=theme.muted)
        name = words("label-mean-loss", count=subject.points, digits=str(subject.points))
        self.names = [
            plot_name(name, layout.curve, colour=theme.text, theme=theme, type_scale=scale),
            Label(below, at(layout.curve[2], layout.axis_name), align="right"),
        ]
        self.shares = [0.0] * len(subject.steps)
        self.show(self.windows[0], 0.0)

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
        place, scale, loss = self.layout.curve, self.layout.type_scale, self.subject.loss
        left, _, right, bottom = place
        across = tick_marks(0.0, window.length, start=left, end=right)
        losses = left_axis(place, loss - window.below, loss + window.above, self.theme, type_scale=scale)
        return (*ticks_below(across, bottom, self.theme, type_scale=scale), *losses)

    # --- places ----------------------------------------------------------------------------------

    def placed(self, window: CurveWindow, lengths: Array, losses: Array) -> Array:
        """Return the scene points (n, 2) of losses over step lengths."""
        x = self.area.left + lengths / window.length * self.area.width
        share = (losses - self.subject.loss + window.below) / (window.below + window.above)
        return np.stack([x, self.area.bottom + share * self.area.height], axis=-1)

    def loss_at(self, length: float) -> float:
        """Return the loss at a step length, between two that are known straight."""
        subject = self.subject
        with np.errstate(invalid="ignore"):
            return float(interpolated(length, subject.lengths, subject.losses))

    def show(self, window: CurveWindow, drawn: float = 1.0) -> None:
        """Draw all in a window, the curve and the tangent up to a share of it."""
        subject = self.subject
        kept = (subject.lengths <= drawn * window.length) & np.isfinite(subject.losses)
        ceiling = subject.loss + 4 * window.above  # far above the window, where the painter has no room for more
        losses = np.minimum(subject.losses[kept], ceiling)
        self.curve.show([self.placed(window, subject.lengths[kept], losses)] if kept.sum() > 1 else [])
        ends = np.array([0.0, drawn * window.length])
        self.tangent.show([self.placed(window, ends, subject.loss + subject.slope * ends)])
        self.start_line.show([self.placed(window, np.array([0.0, window.length]), np.full(2, subject.loss))])
        self.start.show(self.placed(window, np.zeros(1), np.array([subject.loss]))[0], clamped=0.0)
        for k in range(len(subject.steps)):
            self.show_step(window, k)

    def show_step(self, window: CurveWindow, k: int, gap: float = 1.0) -> None:
        """Place a step's ball and mark where their share of the way says, and the gap between the two."""
        subject, step = self.subject, self.subject.steps[k]
        length = self.shares[k] * step.learning_rate
        loss = step.loss if self.shares[k] >= 1 else self.loss_at(length)
        highest = subject.loss + window.above * 0.985
        inside = np.isfinite(loss) and loss <= highest
        seen = loss if inside else highest
        there = self.placed(window, np.full(2, length), np.array([seen, subject.loss + subject.slope * length]))
        self.balls[k].show(there[0], clamped=0.0 if inside else 1.0)
        self.marks[k].show(there[1], clamped=0.0)
        self.gaps[k].show([np.stack([there[1], there[1] + gap * (there[0] - there[1])])])
