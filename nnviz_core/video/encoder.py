"""Encode the frames of a section as H.264: exact frame counts, true colours, a file that is whole or not there.

Of a hold a few frames are encoded; the rest are packets that say "as before". Colours are
*converted* with the BT.709 matrix to limited range and *tagged* so, because players take HD for BT.709.
Nothing depends on the clock: the same frames give the same bytes.
"""

from __future__ import annotations  # some names below exist only in the stubs of PyAV

from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from av.container import OutputContainer
from av.packet import Packet
from av.video.frame import PictureType, VideoFrame
from av.video.stream import VideoStream

from nnviz_core.video.conversion import PictureConverter
from nnviz_core.video.dirty_rects import Patch
from nnviz_core.video.h264 import (
    SECONDS_BETWEEN_KEYFRAMES,
    EncoderSettings,
    Pixels,
    h264_options,
    set_up,
)
from nnviz_core.video.holds import HoldCopies, hold_copies, one_packet
from nnviz_core.video.piece_encoder import PieceEncoder
from nnviz_core.video.whole import explaining, open_mp4, replacing

SETTLING = 6  # frames of a hold that are encoded, until it is as sharp as it gets
WORTH_COPYING = 20  # frames; what follows copies starts with a key frame, which has its price
USUAL_SETTINGS = EncoderSettings()


class SectionEncoder(PieceEncoder):
    """Encode the frames of one section into one file, which appears at `path` when it is complete.

    Leaving the `with` block by an exception, or `abort()`, leaves nothing behind.
    Raises OSError with a sentence when the file cannot be written, ValueError for a section without frames,
    HoldError where its holds cannot be copied.
    """

    def __init__(
        self,
        path: str | Path,
        *,
        width: int,
        height: int,
        fps: int,
        settings: EncoderSettings = USUAL_SETTINGS,
    ) -> None:
        _require_even(width, height)
        self.path = Path(path)
        self.frames = 0
        self._group = SECONDS_BETWEEN_KEYFRAMES * fps
        self._encoded = 0  # frames that x264 knows of
        self._since = 0  # frames since the last key frame
        self._copied = False  # whether the last frames are copies, of which x264 does not know
        copied = settings.copies_holds
        self._copies: HoldCopies | None = hold_copies(width, height, fps, settings) if copied else None
        self._converter = PictureConverter(width=width, height=height, threads=settings.threads)
        with explaining(self.path), ExitStack() as exits:
            part = exits.enter_context(replacing(self.path))
            video = h264_film(part, width=width, height=height, fps=fps, settings=settings)
            self._container, self._stream = exits.enter_context(video)
            if self._copies:
                self._copies.require_header(self._stream.codec_context.extradata or b"")
            self._exits = exits.pop_all()

    def write(self, frame: Pixels, repeat: int = 1, changed: Iterable[Patch] | None = None) -> None:
        """Add `frame` to the film `repeat` times; it is converted once and may be reused afterwards.

        `changed` says where it may differ from the frame written before; None stands for everywhere.
        """
        picture = self._converted(frame, changed)
        with explaining(self.path):
            while repeat > 0:
                encoded = self._encode(picture, min(repeat, SETTLING if self._copies else repeat))
                repeat -= encoded + self._copy(repeat - encoded)

    def _converted(self, frame: Pixels, changed: Iterable[Patch] | None) -> VideoFrame:
        """Bring the picture that x264 takes up to date."""
        try:
            picture = self._converter.converted(frame, changed)
        except ValueError as unlike:
            raise ValueError(f"A frame of {self.path} {unlike}") from None
        picture.time_base = self._stream.codec_context.time_base
        return picture

    def _encode(self, picture: VideoFrame, count: int) -> int:
        """Encode a picture so many times; return how often."""
        for _ in range(count):
            due = self._copies and (self._copied or self._since == self._group - 1)
            picture.pict_type = PictureType.I if due else PictureType.NONE
            picture.pts = self._encoded
            packets = self._stream.encode(picture)
            for packet in [one_packet(packets)] if self._copies else packets:
                self._since = 0 if packet.is_keyframe else self._since + 1
                self._mux(packet)
            self._copied = False
            self._encoded += 1
            self.frames += 1
        return count

    def _copy(self, count: int) -> int:
        """Show the last frame again up to so many times, within its group and if it is worth it; return how often."""
        count = min(count, self._group - 1 - self._since)
        if count < WORTH_COPYING or not self._copies:
            return 0
        for _ in range(count):
            self._since += 1
            self._mux(Packet(self._copies.packet(self._since)))
            self.frames += 1
        self._copied = True
        return count

    def _mux(self, packet: Packet[Any]) -> None:
        """Write a packet; where copies stand between the frames that x264 knows of, count anew."""
        if self._copies:
            packet.stream, packet.time_base = self._stream, self._stream.codec_context.time_base
            packet.pts, packet.dts, packet.duration = self.frames, self.frames, 1
        self._container.mux(packet)


@contextmanager
def h264_film(
    path: Path, *, width: int, height: int, fps: int, settings: EncoderSettings
) -> Iterator[tuple[OutputContainer, VideoStream]]:
    """Open an H.264 file; on success, what the encoder still holds is written at the end."""
    with open_mp4(path, fps) as container:
        stream = container.add_stream("libx264", rate=fps, options=h264_options(settings, fps))
        set_up(stream.codec_context, width, height, fps, settings)
        container.start_encoding()
        yield container, stream
        container.mux(stream.encode())


def _require_even(width: int, height: int) -> None:
    if width % 2 or height % 2:
        raise ValueError(f"A film needs an even width and height, not {width} x {height}.")
