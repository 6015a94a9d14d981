"""Count flashes in a film as WCAG 2.3.1 defines them: general ones in luminance, red ones in saturated red.

A flash is a pair of opposing changes. A change counts in luminance from a tenth of white on, where the darker
of the two is below 0.8; in red where a saturated red comes or goes. More than three flashes within one second,
concurrent on more than a quarter of any 341 x 256 pixels of a film shown 1024 pixels wide, can cause seizures.
"""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

WIDTH = 96  # pixels: frames are counted small
MOST_CHANGES = 6  # three flashes
LEAST_CHANGE = 0.1  # of the luminance of white
BRIGHT = 0.8
LEAST_RED_CHANGE = 20 / 320
SATURATED = 0.8
FIELD_WIDTH, FIELD_HEIGHT, FULL_WIDTH = 341, 256, 1024  # pixels
FIELD_SHARE = 0.25

SECONDS_AT_ONCE = 0.05  # changes closer than this are one: points that wander past each other are no flash

Picture = NDArray[np.float32]  # (height, width)
Mask = NDArray[np.bool_]  # (height, width)


@dataclass(frozen=True, slots=True)
class Flashing:
    """The worst second of a film, by general and by red flashes."""

    general: int  # flashes within one second on a large enough part of the picture
    red: int
    frame: int  # where the worst second ends

    @property
    def safe(self) -> bool:
        """Say whether no second has more than three."""
        return max(self.general, self.red) <= MOST_CHANGES // 2


def count_flashes(frames: Iterable[NDArray[np.uint8]], fps: float) -> Flashing:
    """Count the flashes of small RGB frames (height, width, 3)."""
    general, red = _Changes(fps, LEAST_CHANGE, ceiling=BRIGHT), _Changes(fps, LEAST_RED_CHANGE, ceiling=np.inf)
    worst, where, before = (0, 0), 0, None
    for index, frame in enumerate(frames):
        if before is not None and np.array_equal(frame, before):
            general.stay()
            red.stay()
            continue
        linear, before = _LINEAR[frame], frame
        found = (general.see(luminance(linear)), red.see(redness(linear)))
        where = index if max(found) > max(worst) else where
        worst = (max(worst[0], found[0]), max(worst[1], found[1]))
    return Flashing(worst[0] // 2, worst[1] // 2, where)


_ENCODED = np.arange(256) / 255
_LINEAR = np.where(_ENCODED <= 0.04045, _ENCODED / 12.92, ((_ENCODED + 0.055) / 1.055) ** 2.4).astype(np.float32)


def luminance(linear: NDArray[np.float32]) -> Picture:
    """Return the relative luminance of linear RGB (height, width, 3)."""
    return linear @ np.array([0.2126, 0.7152, 0.0722], np.float32)


def redness(linear: NDArray[np.float32]) -> Picture:
    """Return R - G - B where red is saturated, else 0."""
    r, g, b = np.moveaxis(linear, -1, 0)
    saturated = r >= SATURATED * np.maximum(r + g + b, 1e-6)
    return np.where(saturated, np.maximum(r - g - b, 0), 0).astype(np.float32)


class _Changes:
    """Follow every pixel from turning point to turning point, and count its changes in the last second."""

    def __init__(self, fps: float, least: float, *, ceiling: float) -> None:
        self.least, self.ceiling = least, ceiling
        self.recent: deque[NDArray[np.int16] | None] = deque(maxlen=max(1, round(fps)))
        at_once = max(1, round(SECONDS_AT_ONCE * fps))
        self.rising: deque[Mask | None] = deque(maxlen=at_once)
        self.falling: deque[Mask | None] = deque(maxlen=at_once)
        self.low: Picture | None = None

    def see(self, value: Picture) -> int:
        """Take the next frame; return the most changes that a large enough part of the picture had in a second."""
        if self.low is None:
            self.low, self.high = value.copy(), value.copy()
            self.direction = np.zeros(value.shape, np.int8)
            self.counts = np.zeros(value.shape, np.int16)
        risen, fallen = self._turned(value)
        together = [_together(masks, new) for masks, new in ((self.rising, risen), (self.falling, fallen))]
        changed = [mask.astype(np.int16) for mask in together if mask is not None]
        if not changed:
            self._pass(None)
            return 0
        self._pass(sum(changed[1:], changed[0]))
        return _most_over_a_field(self.counts)

    def stay(self) -> None:
        """Take a frame in which nothing turned."""
        self.rising.append(None)
        self.falling.append(None)
        self._pass(None)

    def _pass(self, changed: NDArray[np.int16] | None) -> None:
        """Let a frame go by: what it is a second after is forgotten."""
        if len(self.recent) == self.recent.maxlen and self.recent[0] is not None:
            self.counts -= self.recent[0]
        self.recent.append(changed)
        if changed is not None:
            self.counts += changed

    def _turned(self, value: Picture) -> tuple[Mask, Mask]:
        """Find the pixels that rise or fall against their last direction, and move their turning points."""
        assert self.low is not None
        np.minimum(self.low, value, out=self.low)
        np.maximum(self.high, value, out=self.high)
        risen = (value - self.low >= self.least) & (self.low < self.ceiling) & (self.direction <= 0)
        fallen = (self.high - value >= self.least) & (value < self.ceiling) & (self.direction >= 0) & ~risen
        self.direction[risen], self.direction[fallen] = 1, -1
        turned = risen | fallen
        # After a turn, the next change is measured from here on.
        self.low[turned | (self.direction < 0)] = value[turned | (self.direction < 0)]
        self.high[turned | (self.direction > 0)] = value[turned | (self.direction > 0)]
        return risen, fallen


def _together(masks: deque[Mask | None], new: Mask) -> Mask | None:
    """Add the pixels that turn one way; give all that do so at once if they fill enough of a field, and forget them."""
    masks.append(new if new.any() else None)
    there = [mask for mask in masks if mask is not None]
    if not there:
        return None
    union: Mask = np.logical_or.reduce(there)
    if not _fills_a_field(union):
        return None
    masks.clear()
    return union


def _most_over_a_field(counts: NDArray[np.int16]) -> int:
    """Return the largest number of changes that enough pixels of one field had."""
    return next((most for most in range(int(counts.max()), 0, -1) if _fills_a_field(counts >= most)), 0)


def _fills_a_field(marked: NDArray[np.bool_]) -> bool:
    """Say whether more than a quarter of some field of view is marked."""
    height, width = marked.shape
    pixels = width / FULL_WIDTH
    high, wide = min(height, round(FIELD_HEIGHT * pixels)), min(width, round(FIELD_WIDTH * pixels))
    sums = np.pad(marked.astype(np.int32).cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    inside = sums[high:, wide:] - sums[:-high, wide:] - sums[high:, :-wide] + sums[:-high, :-wide]
    return bool(inside.max() > FIELD_SHARE * high * wide)
