"""How far apart colours look, to most eyes and to those that see red or green weakly."""

from collections.abc import Mapping
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

# What is left of linear red, green and blue: Machado, Oliveira and Fernandes 2009, severity 1.0.
EYES: Mapping[str, Array] = MappingProxyType(
    {
        "full colour vision": np.eye(3),
        "protanopia": np.array(
            [
                [0.152286, 1.052583, -0.204868],
                [0.114503, 0.786281, 0.099216],
                [-0.003882, -0.048116, 1.051998],
            ]
        ),
        "deuteranopia": np.array(
            [
                [0.367322, 0.860646, -0.227968],
                [0.280085, 0.672501, 0.047413],
                [-0.011820, 0.042940, 0.968881],
            ]
        ),
    }
)
FULL, COLOUR_BLIND = "full colour vision", ("protanopia", "deuteranopia")
XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])  # of linear sRGB
WHITE = XYZ.sum(axis=1)


def lab(linear: Array, eye: str = FULL) -> Array:
    """Return CIELAB (..., 3) of linear red, green and blue (..., 3), as an eye sees them."""
    seen = np.clip(linear @ EYES[eye].T, 0, 1)
    ratio = seen @ XYZ.T / WHITE
    f = np.where(ratio > 0.008856, np.cbrt(ratio), 7.787 * ratio + 16 / 116)
    return np.stack([116 * f[..., 1] - 16, 500 * (f[..., 0] - f[..., 1]), 200 * (f[..., 1] - f[..., 2])], axis=-1)


def difference(one: Array, other: Array, eye: str = FULL) -> Array:
    """Return how far linear colours (..., 3) are apart: the CIE 1976 difference, of which 2.3 is just noticeable."""
    return np.asarray(np.linalg.norm(lab(one, eye) - lab(other, eye), axis=-1))
