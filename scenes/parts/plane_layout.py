"""Where the plane section's things stand, and which part of the plane each stage shows.

Places are in px of a 1080p frame; a window is in the coordinates of the plane that it looks at.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.elementary import exp, log
from nnviz_core.look.levels import round_above
from nnviz_core.look.scales import WINDOW
from nnviz_core.look.windows import square_around
from nnviz_core.words.numbers import MINUS, decade_of, format_number, parse_number
from nnviz_scenes.engine.painted import Box
from nnviz_scenes.parts.frame import WIDE_FRAME, Px

Array = NDArray[np.float64]

FRAME: Px = (176, 168, 896, 888)
NAMES_LINE = 26.0  # px that what a file calls the inputs takes from a frame above it; scripts have high captions
COLUMN = (1010.0, WIDE_FRAME.right)  # x of the panel beside the plane
STRIP_TOP = 168.0
ONE_ROW = 7  # more small planes than this take two rows
LARGEST_SMALL_PLANE, LARGEST_IN_TWO_ROWS = 220.0, 94.0
LEAST_GAP = 24.0  # between small planes
NAME_ROOM = 58.0  # under a small plane
CARD_GAP = 18.0
CARD_HEIGHT, LOW_CARD_HEIGHT = 222.0, 204.0
LEGEND = 888.0  # y of the legend's baseline
LINE_PITCH = 68.0
LEAST_STEP, LONGEST = 0.001, 10_000.0  # of ticks, of an axis: beyond, numbers are written with a power of ten
SHORT_TENTHS = 0.0001  # of ticks: tenths have no more than four decimals
MANY_STEPS = 100  # from zero: ticks that share their first digits are told apart by decimals
ENDING_ZEROS = re.compile(r"\.?0+(?= ×)")  # of 4.00 × 10⁵


def frame_over(columns: Sequence[str]) -> Px:
    """Return the frame of a plane of two inputs, smaller where their names stand in a line below it."""
    left, top, right, bottom = FRAME
    spare = NAMES_LINE if columns else 0.0
    return left, top, right - spare, bottom - spare


# --- windows -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Window:
    """Hold the square part of a plane that a frame shows."""

    x: float  # of the centre
    y: float
    half: float  # half its side

    def place(self, points: Array, box: Box) -> Array:
        """Return where points (n, 2) of the plane lie in a frame, in scene units."""
        (across, up), scale = box.center, box.width / 2 / self.half
        return np.asarray((points - (self.x, self.y)) * scale + (across, up))

    def area(self) -> Box:
        """Return the window as a rectangle of the plane."""
        return Box(self.x - self.half, self.y - self.half, self.x + self.half, self.y + self.half)

    def zero_lines(self, box: Box) -> list[Array]:
        """Return where, in a frame, one of the coordinates is zero: two lines, as long as the window."""
        here = self.area()
        lines = (np.array([[here.left, 0], [here.right, 0]]), np.array([[0, here.bottom], [0, here.top]]))
        return [self.place(line, box) for line in lines]


def window_around(points: Array) -> Window:
    """Return a window that holds points (n, 2) and the origin, which is in the middle where that costs little."""
    return Window(*square_around(points))


def between(start: Window, end: Window, *, t: float) -> Window:
    """Return the window on the way: what lies on straight ways from one to the other stays inside."""
    return Window(*((1 - t) * a + t * b for a, b in ((start.x, end.x), (start.y, end.y), (start.half, end.half))))


def zoomed(start: Window, end: Window, *, t: float) -> Window:
    """Return the window on the way, which grows or shrinks by the same factor in the same time."""
    if t >= 1:
        return end
    ratio = end.half / start.half
    return between(start, end, t=t if abs(ratio - 1) < 1e-6 else (float(exp(t * log(ratio))) - 1) / (ratio - 1))


# --- ticks ---------------------------------------------------------------------------------------


def tick_step(half: float) -> float:
    """Return a step of 1, 2 or 5 times a power of ten that gives a window about four or five ticks."""
    return round_above(2 * half / WINDOW.ticks)


def tick_values(centre: float, half: float) -> tuple[float, ...]:
    """Return the multiples of the step inside a window."""
    step = tick_step(half)
    first, last = math.ceil((centre - 0.96 * half) / step), math.floor((centre + 0.96 * half) / step)
    return tuple(k * step for k in range(first, last + 1))


def tick_marks(low: float, high: float, *, start: float, end: float) -> list[tuple[float, str]]:
    """Return where ticks stand on an axis that runs between two places, in px, and what is written there."""
    centre, half = (low + high) / 2, (high - low) / 2
    return [
        (start + (value - low) / (high - low) * (end - start), tick_text(value, half=half))
        for value in tick_values(centre, half)
    ]


def shared_power(low: float, high: float) -> int:
    """Return the power of ten that stands once above an axis, so that its numbers are short; 0 where they are.

    Tenths are as short without it, up to four decimals.
    """
    short = tick_step((high - low) / 2) >= LEAST_STEP and high - low < LONGEST
    power = 0 if short else decade_of(max(abs(low), abs(high)))
    return 0 if power == -1 and tick_step((high - low) / 2) >= SHORT_TENTHS else power


def tick_text(value: float, *, half: float) -> str:
    """Write a tick with the decimals that its step needs."""
    step = tick_step(half)
    if (step < LEAST_STEP and abs(value) < MANY_STEPS * step) or 2 * half >= LONGEST:
        return ENDING_ZEROS.sub("", format_number(value)) if value else "0"
    decimals = max(0, -decade_of(step * (1 + 1e-9)))
    return f"{value:.{decimals}f}".replace("-", MINUS) if value else f"{0:.{decimals}f}"


def level_texts(levels: Sequence[float]) -> list[str]:
    """Write the marks of an axis from zero, its ends and its middle, with the decimals that its middle needs."""
    half = levels[-1] / 2
    finer = abs(parse_number(tick_text(half, half=half)) - half) > 1e-9 * half
    return [tick_text(value, half=half / 10 if finer else half) for value in levels]


# --- the panel beside the plane ------------------------------------------------------------------


def small_planes(count: int) -> tuple[Px, ...]:
    """Return the places of the small planes, in one row or two."""
    columns = count if count <= ONE_ROW else -(-count // 2)
    left, right = COLUMN
    largest = LARGEST_SMALL_PLANE if count <= ONE_ROW else LARGEST_IN_TWO_ROWS
    side = min(largest, (right - left - (columns - 1) * LEAST_GAP) / columns)
    gap = (right - left - columns * side) / (columns - 1)
    corners = ((left + k % columns * (side + gap), STRIP_TOP + k // columns * (side + NAME_ROOM)) for k in range(count))
    return tuple((x, y, x + side, y + side) for x, y in corners)


def card(planes: Sequence[Px]) -> Px:
    """Return the place of the formula's panel under the small planes."""
    top = planes[-1][3] + NAME_ROOM + CARD_GAP
    return COLUMN[0], top, COLUMN[1], top + (CARD_HEIGHT if len(planes) <= ONE_ROW else LOW_CARD_HEIGHT)


def sentence_lines(planes: Sequence[Px]) -> tuple[float, float, float]:
    """Return the y of the baselines of linear, shift and bend, between the panel and the legend."""
    bottom = card(planes)[3]
    pitch = min(LINE_PITCH, (LEGEND - bottom - 4) / 4)
    return bottom + 1.1 * pitch, bottom + 2.1 * pitch, bottom + 3.1 * pitch
