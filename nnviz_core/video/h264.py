"""Fix how x264 is set up: once for the films, for the packets of their holds, and for what proves those sound."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

import numpy as np
from av.codec.context import Flags, ThreadType
from av.video.codeccontext import VideoCodecContext
from av.video.frame import VideoFrame
from av.video.reformatter import ColorRange, Colorspace
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]  # (height, width, 3 or 4)   top row first; alpha is ignored, frames are opaque

SECONDS_BETWEEN_KEYFRAMES = 2
BT709 = 1  # the number of its primaries and its transfer in ITU-T H.273; PyAV names them from 17 on
START_CODE = b"\x00\x00\x00\x01"  # between the units of a stream (ITU-T H.264, annex B)
PARAMETER_SETS = (7, 8)  # kinds of units: what a decoder must know before the first picture (table 7-1)

Holds = Literal["copied", "encoded"]


@dataclass(frozen=True, slots=True)
class EncoderSettings:
    """Say how hard x264 tries. The sections of a film share one; the thread count is part of the bytes."""

    preset: str = "veryfast"
    crf: int = 22  # 0 lossless ... 51 worst
    threads: int = 1
    b_frames: int = 0  # 3 saves an eighth of the bytes and costs half as much time again
    holds: Holds = "copied"  # "encoded": every frame of a hold, for players that stumble over copies

    @property
    def copies_holds(self) -> bool:
        """Say whether packets of holds are copied: every frame must come back before the next is given."""
        return self.holds == "copied" and self.threads == 1 and not self.b_frames


def h264_options(settings: EncoderSettings, fps: int) -> dict[str, str]:
    """Return the options of libx264."""
    return {
        "preset": settings.preset,
        "crf": str(settings.crf),
        "profile": "high",
        "bf": str(settings.b_frames),
        "mbtree": "0",  # with its macroblock tree x264 (AVX-512) may give other bytes for the same frames
        "rc-lookahead": "0",  # serves the tree alone
        "forced-idr": "1",
        "x264-params": "force-cfr=1",  # a frame does not wait to learn how long it is shown
        "g": str(SECONDS_BETWEEN_KEYFRAMES * fps),  # groups are closed: no picture refers across a key frame
    }


def set_up(encoder: VideoCodecContext, width: int, height: int, fps: int, settings: EncoderSettings) -> None:
    """Give an encoder its size, threads, clock and colours."""
    encoder.width, encoder.height, encoder.pix_fmt = width, height, "yuv420p"
    encoder.thread_count, encoder.thread_type = settings.threads, ThreadType.FRAME
    encoder.time_base = Fraction(1, fps)
    tag(encoder)


def bare_encoder(width: int, height: int, fps: int, settings: EncoderSettings) -> VideoCodecContext:
    """Open x264 as for a film, without a file; `extradata` is what a film's header says."""
    encoder = VideoCodecContext.create("libx264", "w")
    set_up(encoder, width, height, fps, settings)
    encoder.framerate = Fraction(fps)
    encoder.options = h264_options(settings, fps)
    encoder.flags |= Flags.global_header
    encoder.open()
    return encoder


def parameter_sets(header: bytes) -> tuple[bytes, ...]:
    """Return the units of a header on which every packet relies, without x264's note about itself."""
    units = header.split(START_CODE)
    return tuple(unit for unit in units if unit and unit[0] & 31 in PARAMETER_SETS)


def header_level(header: bytes) -> int:
    """Return the level that a film's header declares, ten times its name; 0 where it declares none.

    An mp4 has it in its `avcC` box, whose sets of parameters have a length (ISO/IEC 14496-15, 5.3.3.1), a stream
    after a start code; it is the fourth byte of the sequence parameter set (ITU-T H.264, 7.3.2.1.1).
    """
    units = [header[8:]] if header[:1] == b"\x01" else header.split(START_CODE)
    sets = (unit for unit in units if len(unit) > 3 and unit[0] & 31 == PARAMETER_SETS[0])
    return next((unit[3] for unit in sets), 0)


def tag(holder: VideoFrame | VideoCodecContext) -> None:
    """Declare limited-range BT.709."""
    if hasattr(holder, "color_primaries"):  # frames of PyAV before 17 take both from their encoder
        holder.color_primaries = holder.color_trc = BT709
    holder.colorspace, holder.color_range = Colorspace.ITU709, ColorRange.MPEG


def planes_of(picture: VideoFrame) -> list[NDArray[np.uint8]]:
    """Return the brightness (height, width) and the two colours (height / 2, width / 2), to read and write."""
    planes = []
    for plane in picture.planes:
        rows = np.frombuffer(memoryview(plane), dtype=np.uint8).reshape(-1, plane.line_size)
        planes.append(rows[:, : plane.width])
    return planes
