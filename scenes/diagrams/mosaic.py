"""The colours of an array of pixels as areas, one a colour, whose borders run between pixels."""

import cairo
import numpy as np
from numpy.typing import NDArray

from nnviz_scenes.engine.curves import Array, as_curves
from nnviz_scenes.engine.outlines import Outline
from nnviz_scenes.engine.painted import Box

Corner = tuple[int, int]


def outlines_of_colours(surface: cairo.ImageSurface, area: Box, *, opacity: float) -> list[Outline]:
    """Return the area of every colour of a picture that is stretched over a rectangle; none where it is clear."""
    height, width = surface.get_height(), surface.get_width()
    pixels = np.ndarray((height, width), np.uint32, surface.get_data(), strides=(surface.get_stride(), 4))
    found = []
    for colour in np.unique(pixels).tolist():
        red, green, blue, alpha = np.array([colour], np.uint32).view(np.uint8).tolist()  # in memory red is first
        if alpha:
            channels = [channel / alpha for channel in (red, green, blue)]  # they are times the alpha
            loops = [_placed(loop, (width, height), area) for loop in loops_around(pixels == colour)]
            found.append(Outline(as_curves(loops), fill=np.array([*channels, opacity * alpha / 255])))
    return found


def _placed(loop: NDArray[np.int_], size: tuple[int, int], area: Box) -> Array:
    """Place corners (n, 2) of pixels, counted from the top left, in scene units."""
    across, down = (loop / size).T
    return np.stack([area.left + across * area.width, area.top - down * area.height], axis=1)


def loops_around(mask: NDArray[np.bool_]) -> list[NDArray[np.int_]]:
    """Return the closed borders (n, 2) of what is True, as corners of pixels; holes run the other way."""
    onward = _steps_along(mask)
    loops = []
    while onward:
        corner = first = next(iter(onward))
        loop = [first]
        while corner in onward:
            ways = onward[corner]
            corner, left_behind = ways.pop(), corner
            if not ways:
                del onward[left_behind]
            loop.append(corner)
            if corner == first:
                break
        loops.append(_without_straight(np.array(loop)))
    return loops


def _steps_along(mask: NDArray[np.bool_]) -> dict[Corner, list[Corner]]:
    """Return to which corners of pixels the border goes on from each, with what is True on its right."""
    framed = np.pad(mask, 1)
    sides = (
        (framed[:-2, 1:-1], (0, 0), (1, 0)),  # above
        (framed[1:-1, 2:], (1, 0), (1, 1)),  # to the right
        (framed[2:, 1:-1], (1, 1), (0, 1)),
        (framed[1:-1, :-2], (0, 1), (0, 0)),
    )
    onward: dict[Corner, list[Corner]] = {}
    for beyond, begin, end in sides:
        for row, column in np.argwhere(mask & ~beyond).tolist():
            start = (column + begin[0], row + begin[1])
            onward.setdefault(start, []).append((column + end[0], row + end[1]))
    return onward


def _without_straight(loop: NDArray[np.int_]) -> NDArray[np.int_]:
    """Leave out corners at which a border (n, 2) goes straight on."""
    ways = np.diff(loop, axis=0)
    turns = np.append(True, (ways[1:] != ways[:-1]).any(axis=1))
    return np.vstack([loop[:-1][turns], loop[-1:]])
