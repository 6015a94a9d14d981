"""Decode frames of a film to pixels."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import av
import numpy as np
from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.reformatter import ColorRange, Interpolation, VideoReformatter

from nnviz_core.video.h264 import Pixels
from nnviz_core.video.packets import frame_rate

EXACTLY = Interpolation.BILINEAR | 0x40000 | 0x2000  # libswscale's SWS_ACCURATE_RND and SWS_FULL_CHR_H_INT
FRAMES_WORTH_DECODING = 60  # to reach a later frame; beyond, jumping to its key frame is faster


def read_frames(path: str | Path, indices: Iterable[int]) -> list[Pixels]:
    """Decode frames to RGB with the matrix and the range that the file declares.

    Returns one (height, width, 3) array an index, in the order asked. Raises IndexError outside the film.
    """
    wanted = list(indices)
    with av.open(str(path)) as container:
        found = dict(pair for run in _runs(sorted(wanted)) for pair in _decoded(container, run))
    for index in wanted:
        if index not in found:
            raise IndexError(f"{path} has no frame {index}.")
    return [found[index] for index in wanted]


def small_frames(path: str | Path, *, width: int, height: int) -> Iterator[Pixels]:
    """Decode every frame in order to a small RGB picture (height, width, 3)."""
    reformatter = VideoReformatter()
    with av.open(str(path)) as container:
        for picture in container.decode(container.streams.video[0]):
            small = reformatter.reformat(picture, width, height, "rgb24", interpolation=Interpolation.AREA)
            yield small.to_ndarray().astype(np.uint8, copy=False)


def _runs(frames: Sequence[int]) -> list[list[int]]:
    """Split rising frame numbers where jumping ahead beats decoding on."""
    runs: list[list[int]] = []
    for frame in frames:
        if runs and frame - runs[-1][-1] <= FRAMES_WORTH_DECODING:
            runs[-1].append(frame)
        else:
            runs.append([frame])
    return runs


def _decoded(container: InputContainer, run: Sequence[int]) -> Iterator[tuple[int, Pixels]]:
    """Yield the frames of a run with their numbers, from the nearest key frame on."""
    stream = container.streams.video[0]
    frames_per_tick = frame_rate(stream) * (stream.time_base or 1)
    container.seek(int(run[0] / frames_per_tick), stream=stream)
    for picture in container.decode(stream):
        index = round((picture.pts or 0) * frames_per_tick)
        if index in run:
            yield index, _rgb(picture)
        if index >= run[-1]:
            return


def _rgb(picture: VideoFrame) -> Pixels:
    """Convert with the matrix and the range of the picture, without the rounding errors of the fast path."""
    rgb = picture.to_ndarray(format="rgb24", dst_color_range=ColorRange.JPEG, interpolation=EXACTLY)
    return rgb.astype(np.uint8, copy=False)
