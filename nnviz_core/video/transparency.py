"""Turn pictures whose colours are times their alpha, as cairo draws them, into what files want: straight alpha."""

import numpy as np
from numpy.typing import NDArray

from nnviz_core.video.h264 import Pixels

OPAQUE = 255
BLOCK = 4  # px a side, more than any format shares a colour among

Sums = NDArray[np.float32]  # (height, width, 4)   colours times alpha, and alpha


def straight(pixels: Pixels) -> Pixels:
    """Divide colours by alpha (Porter and Duff, 1984, section 4); nothing is seen where alpha is 0."""
    divided = pixels.copy()
    rims = (pixels[..., 3] > 0) & (pixels[..., 3] < OPAQUE)
    colours, alpha = pixels[rims][:, :3].astype(np.uint16), pixels[rims][:, 3:].astype(np.uint16)
    divided[rims, :3] = np.minimum((colours * OPAQUE + alpha // 2) // alpha, OPAQUE)
    return divided


def straight_and_filled(pixels: Pixels) -> Pixels:
    """Divide colours by alpha, and let what is unseen take the colours beside it.

    Formats that keep one colour for four pixels mix what is seen with what is not: with black there, letters would
    have dark rims.
    """
    seen = straight(pixels)
    around = _colours_around(_block_sums(pixels)).astype(np.uint8)
    colours = around.repeat(BLOCK, axis=0).repeat(BLOCK, axis=1)[: pixels.shape[0], : pixels.shape[1]]
    np.copyto(seen[..., :3], colours, where=seen[..., 3:] == 0)
    return seen


def _block_sums(pixels: Pixels) -> Sums:
    """Add up blocks; the picture is made whole blocks wide and high with what is unseen."""
    height, width, _ = pixels.shape
    whole = np.pad(pixels.astype(np.uint16), ((0, -height % BLOCK), (0, -width % BLOCK), (0, 0)))
    rows, columns = (side // BLOCK for side in whole.shape[:2])
    sums = np.zeros((rows, columns, 4), np.uint16)
    for row, column in np.ndindex(BLOCK, BLOCK):
        sums += whole[row::BLOCK, column::BLOCK]
    return sums.astype(np.float32)


def _colours_around(sums: Sums) -> NDArray[np.float32]:
    """Give every block the mean colour of itself, or of the smallest block of blocks in which something is seen."""
    height, width, _ = sums.shape
    around = np.zeros((height, width, 3), np.float32)
    if height > 1 or width > 1:
        even = np.pad(sums, ((0, height % 2), (0, width % 2), (0, 0)))
        coarse = _colours_around(even[::2, ::2] + even[1::2, ::2] + even[::2, 1::2] + even[1::2, 1::2])
        around = coarse.repeat(2, axis=0).repeat(2, axis=1)[:height, :width]
    alpha = sums[..., 3:]
    return np.where(alpha > 0, np.minimum(sums[..., :3] * OPAQUE / np.maximum(alpha, 1), OPAQUE), around)
