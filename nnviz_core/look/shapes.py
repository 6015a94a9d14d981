"""The shapes of a film, and how many pixels each has."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, get_args

Shape = Literal["16:9", "4:3", "1:1", "9:16"]
WIDE: Shape = "16:9"
SHAPES: tuple[Shape, ...] = get_args(Shape)
LINES: Mapping[str, int] = MappingProxyType(  # px, of a film's shorter side
    {"480p": 480, "720p": 720, "1080p": 1080, "1440p": 1440, "2160p": 2160}
)
DESIGNED = LINES["1080p"]  # px of the shorter side, in which all is laid out


def proportion(shape: Shape) -> tuple[int, int]:
    """Return how wide and how high a shape is, in the smallest whole numbers."""
    across, _, down = shape.partition(":")
    return int(across), int(down)


def size_of(lines: int, shape: Shape = WIDE) -> tuple[int, int]:
    """Return the width and height in px of a film whose shorter side has so many lines: even, as encoders need."""
    across, down = proportion(shape)
    shorter = min(across, down)
    return _even(lines * across, shorter), _even(lines * down, shorter)


def width_of(height: int, shape: Shape = WIDE) -> int:
    """Return the width in px of a picture of a height, even."""
    across, down = proportion(shape)
    return _even(height * across, down)


def _even(length: int, share: int) -> int:
    """Divide, and round to an even number, the larger one of two that are as near."""
    return (length + share) // (2 * share) * 2
