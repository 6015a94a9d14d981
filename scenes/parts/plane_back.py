"""The way back from the last plane to the inputs: which step is being undone when, and how far the view then reaches.

Time is a share of the whole way, from 0 to 1. The view follows the points, so that they fill it at every moment.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.elementary import PI, sin
from nnviz_core.look.scales import WINDOW
from nnviz_scenes.engine.motions import elapsed, smooth, within
from nnviz_scenes.parts.plane_curves import Trail
from nnviz_scenes.parts.plane_layout import Window, between, zoomed
from nnviz_scenes.parts.plane_path import ROOM, PlanePath

Array = NDArray[np.float64]
WEIGHTS = {"linear": 3.0, "shift": 1.0, "bend": 2.0}  # how long steps take, beside each other
FADING = 0.3  # of a step, in which the part of a curve that nothing reaches leaves
LETTING_GO = 0.15  # of the way, in which the view leaves the window of the last plane, and takes that of the inputs
CALM = 0.5  # how much of a step's time is eased: with 1 the plane would stand still at every stage
REST = 0.7  # how much slower than on its way the plane is at both ends
TIGHTEST = 0.1  # of the windows of the stages beside, where points come together in one place


@dataclass(frozen=True, slots=True)
class Moment:
    """Hold where the way back is at a time."""

    step: int  # the one that is being undone
    left: float  # the share of it that is still to be undone
    faded: float  # how much of what the step cannot bring along has left

    @property
    def position(self) -> float:
        """Return the stage, or how far it is on the way to the next."""
        return self.step + self.left


def spans_of(weights: Sequence[float]) -> list[tuple[float, float]]:
    """Divide the time from 0 to 1 in proportion to weights."""
    ends = np.cumsum([0.0, *weights]) / sum(weights)
    return list(pairwise(ends.tolist()))


def step_back_at(t: float, spans: Sequence[tuple[float, float]], *, start: int) -> tuple[int, float]:
    """Return which step is being undone, and the share of its time that has passed."""
    which = next((i for i, (_, end) in enumerate(spans) if t < end), len(spans) - 1)
    return start - 1 - which, elapsed(t, *spans[which])


def calm(t: float) -> float:
    """Ease a time so that what moves never rests in between; it is nearly at rest at both ends."""
    return t - REST / (2 * PI) * float(sin(2 * PI * t))


def moment_at(t: float, course: PlanePath, trail: Trail) -> Moment:
    """Return where the way back is at a time."""
    spans = spans_of([WEIGHTS[step.kind] for step in reversed(course.steps)])
    step, passed = step_back_at(calm(t), spans, start=len(course.steps))
    fading = FADING if trail.passages[step].whole else 0.0
    undone = elapsed(passed, fading, 1.0)
    left = 1 - (CALM * smooth(undone) + (1 - CALM) * undone)
    return Moment(step, left, elapsed(passed, 0.0, fading) if fading else 1.0)


def window_back(course: PlanePath, moment: Moment, *, t: float) -> Window:
    """Return the window on the way back: around the points, and at both ends that of the stage."""
    points = course.points_at(moment.position)
    beside = between(*course.windows[moment.step : moment.step + 2], t=moment.left)
    tight = window_upon(points, least=TIGHTEST * beside.half)
    leaving, coming = within(t, 0.0, LETTING_GO), within(t, 1 - LETTING_GO, 1.0)
    looking = zoomed(course.windows[-1], tight, t=leaving) if t < 0.5 else zoomed(tight, course.windows[0], t=coming)
    reach = float(np.abs(points - (looking.x, looking.y)).max())
    return Window(looking.x, looking.y, max(looking.half, reach / ROOM))


def window_upon(points: Array, *, least: float) -> Window:
    """Return the window whose middle is that of points (n, 2), with a margin around them."""
    low, high = points.min(axis=0), points.max(axis=0)
    x, y = ((low + high) / 2).tolist()
    return Window(x, y, max(WINDOW.margin * float((high - low).max()) / 2, least))
