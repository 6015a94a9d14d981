"""Colour numbers as pixels: grey for an input; for signed numbers a scale whose light runs apart from a mid grey."""

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.elementary import Array
from nnviz_core.backprop.network import Image
from nnviz_core.look.colours import blend, luminance, rgb
from nnviz_core.words.numbers import decade_of, power_of_ten

Pixels = NDArray[np.uint8]
MIDDLE = "#7f7f7f"  # of zero: everything lighter is above it, everything darker below, whatever hues an eye tells apart
LIGHT, DARK = 0.72, 0.035  # relative luminance of both ends (WCAG 2.2); that of the middle is 0.21
HUNDREDTHS = 100
ROUND = (1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)  # the leading digits of a round limit


def grey_pixels(x: Array, image: Image) -> Pixels:
    """Return the pixels (rows, columns, 3) of a point: black at the low end, white at the high one."""
    share = ((x - image.low) / (image.high - image.low)).clip(0.0, 1.0)
    return np.repeat(_bytes(share).reshape(image.rows, image.columns, 1), 3, axis=2)


def signed_pixels(values: Array, *, limit: float, above: str, below: str) -> Pixels:
    """Return the pixels (..., 3) of numbers up to a limit: above zero lighter in one hue, else darker in another."""
    share = (values / limit).clip(-1.0, 1.0)[..., None]
    ends = np.where(share > 0, rgb(lit(above, LIGHT)), rgb(lit(below, DARK)))
    return _bytes((1 - np.abs(share)) * rgb(MIDDLE) + np.abs(share) * ends)


def lit(colour: str, light: float) -> str:
    """Mix a colour with white or black until it is as light as is wanted."""
    brighter = luminance(colour) < light
    other = "#ffffff" if brighter else "#000000"
    for hundredths in range(HUNDREDTHS):
        mixed = blend(colour, other, share=hundredths / HUNDREDTHS)
        if (luminance(mixed) >= light) == brighter:
            return mixed
    return other


def round_limit(values: Array) -> float:
    """Return the first round number that no value is larger than."""
    largest = float(np.abs(values).max(initial=0.0))
    if largest == 0:
        return 1.0
    power = power_of_ten(decade_of(largest))
    return next(digit * power for digit in ROUND if digit * power >= largest)


def _bytes(share: Array) -> Pixels:
    return np.asarray(np.rint(255 * share), dtype=np.uint8)
