"""Convert drawn frames to the pictures that x264 takes, as little of each as has changed."""

from __future__ import annotations  # some names below exist only in the stubs of PyAV

from collections.abc import Iterable, Sequence
from functools import lru_cache

import numpy as np
from av.video.frame import VideoFrame
from av.video.reformatter import ColorRange, Colorspace, Interpolation, VideoReformatter

from nnviz_core.video.dirty_rects import Patch
from nnviz_core.video.h264 import Pixels, planes_of, tag

PIXEL_FORMATS = {3: "rgb24", 4: "rgba"}  # channels -> FFmpeg's name
CONVERSION = Interpolation.BILINEAR
SIZES_KEPT = 48  # patches of as many sizes are converted without setting FFmpeg up anew
SEEN_AROUND = 4  # px, how far the conversion of a pixel looks at its neighbours, amply


class PictureConverter:
    """Hold the limited-range BT.709 4:2:0 of the frame that was drawn last."""

    def __init__(self, *, width: int, height: int, threads: int = 1) -> None:
        self.shapes = [(height, width, channels) for channels in PIXEL_FORMATS]
        self.threads = threads
        self._reformatters = lru_cache(SIZES_KEPT)(lambda *size: VideoReformatter())
        self.picture: VideoFrame | None = None

    def converted(self, frame: Pixels, changed: Iterable[Patch] | None) -> VideoFrame:
        """Bring the picture up to date; `changed` says where the frame differs from the last, None: anywhere.

        Raises ValueError for a frame of another kind or size.
        """
        if frame.dtype != np.uint8 or frame.shape not in self.shapes:
            raise ValueError(f"is uint8 of shape {self.shapes[-1]}, not {frame.dtype} of shape {frame.shape}.")
        pixels = np.ascontiguousarray(frame)
        if self.picture is None or changed is None:
            self.picture = self._reformatted(pixels)
            tag(self.picture)
        else:
            for patch in changed:
                if patch.area:
                    self._convert_patch(pixels, patch, planes_of(self.picture))
        return self.picture

    def _convert_patch(self, pixels: Pixels, patch: Patch, planes: Sequence[Pixels]) -> None:
        """Convert all that a patch has a part in, seeing all that has a part in that."""
        height, width, _ = pixels.shape
        frame = Patch(0, 0, width, height)
        inner = patch.grown(SEEN_AROUND, step=2).within(frame)
        outer = inner.grown(SEEN_AROUND).within(frame)
        converted = planes_of(self._reformatted(pixels[outer.pixels]))
        for plane, part, step in zip(planes, converted, (1, 2, 2), strict=True):
            left, top, right, bottom = (side // step for side in inner)
            x, y = left - outer.left // step, top - outer.top // step
            plane[top:bottom, left:right] = part[y : y + bottom - top, x : x + right - left]

    def _reformatted(self, pixels: Pixels) -> VideoFrame:
        """Convert to limited-range BT.709 4:2:0."""
        return self._reformatters(*pixels.shape).reformat(
            VideoFrame.from_numpy_buffer(pixels, PIXEL_FORMATS[pixels.shape[2]]),
            format="yuv420p",
            interpolation=CONVERSION,
            src_color_range=ColorRange.JPEG,
            dst_color_range=ColorRange.MPEG,
            dst_colorspace=Colorspace.ITU709,
            threads=self.threads,
        )
