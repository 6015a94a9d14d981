"""Find the places in which two pictures differ, as few rectangles of whole tiles."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from nnviz_core.video.dirty_rects import APART, Patch

TILE = 16  # px, along each side
WORD = 8  # bytes that are compared at once: two pixels
TILES_APART = APART // (TILE * TILE)  # tiles, what handling one patch more costs
NOWHERE = 10**6  # a tile index beyond every picture

Pixels = NDArray[np.uint8]  # (height, width, 4)   of an even width
Tiles = NDArray[np.bool_]  # (rows, columns)
Indices = NDArray[np.int_]


def unlike(one: Pixels, other: Pixels, patch: Patch) -> Iterator[Patch]:
    """Yield where two pictures differ within a patch that begins on a tile and ends on one, or with the picture."""
    frame = Patch(0, 0, one.shape[1], one.shape[0])
    for left, top, right, bottom in covered(unlike_tiles(one[patch.pixels], other[patch.pixels])):
        found = Patch(TILE * left, TILE * top, TILE * right, TILE * bottom)
        yield Patch(
            patch.left + found.left, patch.top + found.top, patch.left + found.right, patch.top + found.bottom
        ).within(frame)


def unlike_tiles(one: Pixels, other: Pixels) -> Tiles:
    """Say of each tile whether the pictures differ in it."""
    height, width, _ = one.shape
    words = width * 4 // WORD
    across = TILE * 4 // WORD  # words a tile
    rows, columns = -(-height // TILE), -(-width // TILE)
    differ = np.zeros((rows * TILE, columns * across), bool)
    np.not_equal(words_of(one), words_of(other), out=differ[:height, :words])
    tiles: Tiles = np.bitwise_or.reduce(differ.view(np.uint64).reshape(rows, TILE, columns), axis=1) != 0
    return tiles


def words_of(pixels: Pixels) -> NDArray[np.uint64]:
    """Return the pixels (h, w, 4) two and two, (h, w / 2); they stay where they are."""
    height, width, _ = pixels.shape
    flat = np.lib.stride_tricks.as_strided(pixels, (height, 4 * width), (pixels.strides[0], 1))
    return flat.view(np.uint64)


def covered(tiles: Tiles, left: int = 0, top: int = 0) -> Iterator[tuple[int, int, int, int]]:
    """Yield rectangles (left, top, right, bottom) that cover all tiles, cut where that saves enough."""
    rows, columns = np.flatnonzero(tiles.any(axis=1)), np.flatnonzero(tiles.any(axis=0))
    if not len(rows):
        return
    x, y = int(columns[0]), int(rows[0])
    tiles = tiles[y : rows[-1] + 1, x : columns[-1] + 1]
    left, top = left + x, top + y
    height, width = tiles.shape
    across, down = best_cut(tiles), best_cut(tiles.T)
    if max(across[0], down[0]) <= TILES_APART:
        yield left, top, left + width, top + height
    elif across[0] >= down[0]:
        yield from covered(tiles[:, : across[1]], left, top)
        yield from covered(tiles[:, across[1] :], left + across[1], top)
    else:
        yield from covered(tiles[: down[1]], left, top)
        yield from covered(tiles[down[1] :], left, top + down[1])


def best_cut(tiles: Tiles) -> tuple[int, int]:
    """Return how many tiles a cut before a column saves at best, and the column; (0, 0) for a single column."""
    height, width = tiles.shape
    if height * width <= TILES_APART or width == 1:
        return 0, 0
    filled = tiles.any(axis=0)
    first = np.where(filled, tiles.argmax(axis=0), NOWHERE)
    last = np.where(filled, height - tiles[::-1].argmax(axis=0), 0)
    areas = areas_up_to(first, last)[:-1] + areas_up_to(first[::-1], last[::-1])[-2::-1]
    column = int(areas.argmin())
    return height * width - int(areas[column]), column + 1


def areas_up_to(first: Indices, last: Indices) -> Indices:
    """Return the area of the rectangle around what is filled from the first column, which is, up to each."""
    tall = np.maximum.accumulate(last) - np.minimum.accumulate(first)
    wide = np.maximum.accumulate(np.where(last > 0, np.arange(1, len(last) + 1), 0))
    return tall * wide
