"""Turn values into widths: every scale is named, fixed for the whole film, and clamped.

Lengths are written in px of a 1080p frame, whatever the resolution that is rendered.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.elementary import log

Array = NDArray[np.float64]

FRAME_HEIGHT = 8.0  # scene units
PX_PER_UNIT = 1080 / FRAME_HEIGHT


def units(px: float) -> float:
    """Convert px of a 1080p frame to scene units."""
    return px / PX_PER_UNIT


@dataclass(frozen=True, slots=True)
class Scaled:
    """Hold a width, and whether the value lay outside its scale (then a mark is drawn)."""

    width: float  # px
    clamped: bool


@dataclass(frozen=True, slots=True)
class LinearScale:
    """Map |value| in [0, limit] to a width in proportion, between two widths in px."""

    limit: float
    narrowest: float  # px, at zero
    widest: float  # px, from the limit up


@dataclass(frozen=True, slots=True)
class LogScale:
    """Map the decades of |value| between two limits to equal steps of width in px."""

    lowest: float
    highest: float
    narrowest: float  # px, at the lowest and below
    widest: float  # px, from the highest up


WEIGHT_WIDTH = LinearScale(limit=4.0, narrowest=1.5, widest=14.0)
GRADIENT_WIDTH = LogScale(lowest=1e-4, highest=1.0, narrowest=1.0, widest=14.0)
CROWDED_GRADIENT_WIDTH = LogScale(lowest=1e-4, highest=1.0, narrowest=1.0, widest=6.0)  # where edges lie side by side


@dataclass(frozen=True, slots=True)
class WindowRule:
    """Say which part of a plane is seen."""

    margin: float  # the half width of a window over what it must hold
    centred: float  # up to this ratio of reach and half extent, the origin stays in the middle
    ticks: int  # on an axis, at most


WINDOW = WindowRule(margin=1.12, centred=1.35, ticks=5)


def linear_width(scale: LinearScale, value: float) -> Scaled:
    """Return the width of a value on a linear scale."""
    share = min(abs(value) / scale.limit, 1.0)
    return Scaled(scale.narrowest + share * (scale.widest - scale.narrowest), abs(value) > scale.limit)


def log_width(scale: LogScale, value: float) -> Scaled:
    """Return the width of a value on a logarithmic scale; zero lies below every scale."""
    return Scaled(float(log_widths(scale, np.array(value))), not scale.lowest <= abs(value) <= scale.highest)


def log_widths(scale: LogScale, values: Array) -> Array:
    """Return the widths in px of values on a logarithmic scale."""
    widths: Array = scale.narrowest + log_shares(scale, values) * (scale.widest - scale.narrowest)
    return widths


def log_shares(scale: LogScale, values: Array) -> Array:
    """Return how far values reach along a logarithmic scale, from 0 to 1."""
    inside = np.abs(values).clip(scale.lowest, scale.highest)
    shares: Array = log(inside / scale.lowest) / log(scale.highest / scale.lowest)
    return shares


def weight_width(weight: float) -> Scaled:
    """Return the stroke width of a weight: in proportion to |w|, clamped at 4."""
    return linear_width(WEIGHT_WIDTH, weight)


def gradient_width(gradient: float) -> Scaled:
    """Return the stroke width of a gradient: one decade, one step, from 1e-4 to 1, for all layers."""
    return log_width(GRADIENT_WIDTH, gradient)
