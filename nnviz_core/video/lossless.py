"""Keep drawn frames as they are, every pixel with its alpha, for formats that are made of them afterwards.

QuickTime's Animation codec keeps 8 bits of red, green, blue and alpha without loss and of every frame only the lines
that changed; a picture that stands still is one frame that lasts. At 1080p a moving frame takes 60 to 180 kB.
"""

from __future__ import annotations  # some names below exist only in the stubs of PyAV

from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from av.packet import Packet
from av.video.frame import VideoFrame

from nnviz_core.video.dirty_rects import Patch
from nnviz_core.video.h264 import SECONDS_BETWEEN_KEYFRAMES, Pixels
from nnviz_core.video.packets import packets_of
from nnviz_core.video.piece_encoder import PieceEncoder
from nnviz_core.video.whole import explaining, replacing

CODEC, PIXEL_FORMAT, CONTAINER = "qtrle", "argb", "mov"

Shown = tuple[Pixels, int]  # (height, width, 4) as cairo leaves it, colours times alpha; and for how many frames


class LosslessEncoder(PieceEncoder):
    """Keep the frames of a section in one file, which appears at `path` when it is complete.

    Leaving the `with` block by an exception, or `abort()`, leaves nothing behind. Raises OSError with a sentence when
    the file cannot be written, ValueError for a section without frames or frames of another kind.
    """

    def __init__(self, path: str | Path, *, width: int, height: int, fps: int) -> None:
        self.path, self.frames = Path(path), 0
        self._shape, self._from = (height, width), 0
        self._waiting: Packet[Any] | None = None  # the last picture, of which it is not known yet how long it lasts
        with explaining(self.path), ExitStack() as exits:
            part = exits.enter_context(replacing(self.path))
            options = {"movie_timescale": str(fps), "video_track_timescale": str(fps), "fflags": "+bitexact"}
            film = av.open(str(part), "w", format=CONTAINER, container_options=options)
            self._container = exits.enter_context(film)
            options = {"g": str(SECONDS_BETWEEN_KEYFRAMES * fps)}
            stream: Any = film.add_stream(CODEC, rate=fps, options=options)  # of whichever kind a name stands for
            stream.width, stream.height, stream.pix_fmt = width, height, PIXEL_FORMAT
            stream.codec_context.time_base = self._tick = Fraction(1, fps)
            stream.codec_context.thread_count = 1
            self._stream = stream
            self._exits = exits.pop_all()

    def write(self, frame: Pixels, repeat: int = 1, changed: Iterable[Patch] | None = None) -> None:
        """Add `frame` to the film `repeat` times; it may be reused afterwards.

        `changed` says where it may differ from the frame written before; None stands for anywhere.
        """
        if frame.dtype != np.uint8 or frame.shape[:2] != self._shape:
            raise ValueError(f"A frame of {self.path} is {frame.dtype} of shape {frame.shape}, not {self._shape}.")
        with explaining(self.path):
            if self._waiting is None or changed is None or any(patch.area for patch in changed):
                self._flush()
                self._waiting = self._encoded(frame)
            self.frames += repeat

    def _encoded(self, frame: Pixels) -> Packet[Any]:
        kind = "rgba" if frame.shape[2] == 4 else "rgb24"
        picture = VideoFrame.from_ndarray(np.ascontiguousarray(frame), kind).reformat(format=PIXEL_FORMAT)
        picture.pts, picture.time_base = self.frames, self._tick
        self._from = self.frames
        packet: Packet[Any]
        [packet] = self._stream.encode(picture)
        return packet

    def _flush(self) -> None:
        """Write the last picture, whose end is known now."""
        if self._waiting is not None:
            self._waiting.duration = self.frames - self._from
            self._container.mux(self._waiting)
            self._waiting = None


def shown_in(path: Path) -> Iterator[Shown]:
    """Read the pictures of a file that LosslessEncoder wrote, and for how many frames each is shown."""
    with av.open(str(path), format=CONTAINER) as container:
        stream = container.streams.video[0]
        fps = Fraction(stream.time_base.denominator, stream.time_base.numerator) if stream.time_base else Fraction(1)
        for packet in packets_of(container):
            for picture in stream.codec_context.decode(packet):
                pixels = picture.to_ndarray(format="rgba").astype(np.uint8, copy=False)
                yield pixels, round((packet.duration or 1) * packet.time_base * fps)


def holds_frames(path: Path, *, frames: int, width: int, height: int, fps: int) -> bool:
    """Say whether a file holds so many frames as LosslessEncoder writes them. Raises what reading it raises."""
    with av.open(str(path), format=CONTAINER) as container:
        stream = container.streams.video[0]
        kind = (stream.codec_context.codec.canonical_name, stream.pix_fmt, stream.width, stream.height)
        tick, count = stream.time_base, sum(packet.duration or 0 for packet in packets_of(container))
    if (kind, tick, count) != ((CODEC, PIXEL_FORMAT, width, height), Fraction(1, fps), frames):
        return False
    return len(next(shown_in(path))[0]) == height
