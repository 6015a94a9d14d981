"""Take colours apart, mix them, and measure how well one is seen on another."""

from collections.abc import Sequence
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.elementary import exp, log
from nnviz_core.backprop.sums import dot


def rgb(colour: str) -> NDArray[np.float64]:
    """Return red, green and blue in [0, 1] of a `#rrggbb` colour."""
    return np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255


def blend(start: str, end: str, *, share: float) -> str:
    """Mix two colours; `share` is how much of the end is in the mixture."""
    mixed = (1 - share) * rgb(start) + share * rgb(end)
    return "#" + "".join(f"{round(255 * channel):02x}" for channel in mixed)


def linear_rgb(colour: str) -> NDArray[np.float64]:
    """Undo the sRGB transfer curve, so that channels are amounts of light."""
    return light_of(rgb(colour))


def light_of(encoded: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the amounts of light of sRGB channels in [0, 1]."""
    return np.where(encoded <= 0.04045, encoded / 12.92, exp(2.4 * log((encoded + 0.055) / 1.055)))


@lru_cache(maxsize=4096)
def luminance(colour: str) -> float:
    """Return the relative luminance, 0 for black and 1 for white (WCAG 2.2)."""
    return dot(linear_rgb(colour), (0.2126, 0.7152, 0.0722))


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, from 1 to 21 (WCAG 2.2)."""
    dim, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dim + 0.05)


LEGIBLE_TEXT, LEGIBLE_SHAPE = 4.5, 3.0  # the least contrast of text, and of all else that says something (WCAG 2.2)
LEAST_SHAPE = LEGIBLE_SHAPE + 0.1  # of points on a tint, which is mixed in whole bytes
HUNDREDTHS = 100


@cache
def faintest(colour: str, background: str, *, least: float = LEGIBLE_SHAPE) -> float:
    """Return the lowest opacity, in hundredths, at which a colour keeps its contrast to a background, else 1."""
    for opacity in range(HUNDREDTHS):
        if contrast(background, blend(background, colour, share=opacity / HUNDREDTHS)) >= least:
            return opacity / HUNDREDTHS
    return 1.0


def legible_share(colour: str, shapes: Sequence[str], background: str, *, most: float) -> float:
    """Return how much of a colour, at most so much, a background can take so that shapes can be seen on it."""
    for hundredths in range(round(100 * most), 0, -1):
        tint = blend(background, colour, share=hundredths / 100)
        if min(contrast(shape, tint) for shape in shapes) >= LEAST_SHAPE:
            return hundredths / 100
    return 0.01


@cache
def brightened(colour: str) -> str:
    """Return a colour of the same hue with as much light as it can have: what shines around it."""
    channels = rgb(colour)
    return "#" + "".join(f"{round(255 * channel):02x}" for channel in channels / max(channels.max(), 1 / 255))
