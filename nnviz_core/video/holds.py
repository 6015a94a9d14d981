"""Make packets that show the picture before them once more, and prove that they do.

In H.264 a picture of which every macroblock is skipped is its reference picture: the motion predicted for a skipped
block is none where its neighbours have none (ITU-T H.264, 8.4.1.1), nothing is added to the prediction, and between
blocks that are alike in motion, reference and residual nothing is smoothed (8.7.2.1). Without B-frames pictures are
shown in the order of their `frame_num` (type 2, 8.2.1.3), which counts from the key frame and wraps (7.4.3). So such a
packet depends on the size, the settings and its distance from the key frame alone, and x264 writes one for a picture
that does not change.
"""

from __future__ import annotations  # some names below exist only in the stubs of PyAV

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Any

import numpy as np
from av.packet import Packet
from av.video.codeccontext import VideoCodecContext
from av.video.frame import VideoFrame
from numpy.typing import NDArray

from nnviz_core.video.h264 import (
    SECONDS_BETWEEN_KEYFRAMES,
    EncoderSettings,
    bare_encoder,
    parameter_sets,
    planes_of,
    tag,
)

PROOF_SIZE = (96, 66)  # px: width, height; the height is not a whole number of macroblocks, nor is that of 1080p
PROOF_FPS = 12  # a group of 24 frames: `frame_num` wraps at 16
REMEDY = "encode every frame of a hold with --holds encoded"


class HoldError(Exception):
    """A hold that cannot be copied, and the sentence that says why."""


class HoldCopies:
    """Packets that repeat the frame before them, one for every distance from the key frame, made as they are needed."""

    def __init__(self, width: int, height: int, fps: int, settings: EncoderSettings) -> None:
        self.group = SECONDS_BETWEEN_KEYFRAMES * fps  # frames
        self._encoder: VideoCodecContext | None = bare_encoder(width, height, fps, settings)
        self._header = parameter_sets(self._encoder.extradata or b"")
        self._flat = VideoFrame(width, height, "yuv420p")
        for plane in planes_of(self._flat):
            plane[:] = 128
        tag(self._flat)
        self._packets: list[bytes] = []

    def packet(self, distance: int) -> bytes:
        """Return what stands so many frames after a key frame: from 1 on, within the group."""
        while len(self._packets) <= distance and self._encoder is not None:
            self._flat.pts, self._flat.time_base = len(self._packets), self._encoder.time_base
            self._packets.append(bytes(one_packet(self._encoder.encode(self._flat))))
            if len(self._packets) == self.group:
                self._encoder = None  # which holds frames of many megabytes
        return self._packets[distance]

    def require_header(self, header: bytes) -> None:
        """Refuse to go into a film whose decoder is set up otherwise. Raises HoldError."""
        if parameter_sets(header) != self._header:
            raise HoldError(f"x264 sets up two encoders of one size in two ways, so holds cannot be copied; {REMEDY}.")


@lru_cache(2)
def hold_copies(width: int, height: int, fps: int, settings: EncoderSettings) -> HoldCopies:
    """Return the copies for films of a kind, proven to repeat a picture. Raises HoldError where they do not."""
    if not copies_are_sound(settings):
        raise HoldError(f"the packets that should repeat a picture do not do so on this machine; {REMEDY}.")
    return HoldCopies(width, height, fps, settings)


def one_packet(packets: Sequence[Packet[Any]]) -> Packet[Any]:
    """Return the packet of one frame. Raises HoldError where an encoder keeps frames back, or gives several."""
    if len(packets) != 1:
        given = f"{len(packets)} packets" if packets else "no packet"
        raise HoldError(f"x264 gave {given} for one frame, so holds cannot be copied; {REMEDY}.")
    return packets[0]


@cache
def copies_are_sound(settings: EncoderSettings) -> bool:
    """Decode a picture of noise and its copies, once a process, and say whether all of them are one picture."""
    try:
        encoder = bare_encoder(*PROOF_SIZE, PROOF_FPS, settings)
        copies = HoldCopies(*PROOF_SIZE, PROOF_FPS, settings)
        copies.require_header(encoder.extradata or b"")
        first = bytes(one_packet(encoder.encode(_noise(encoder))))
        packets = [first, *(copies.packet(distance) for distance in range(1, copies.group))]
        shown = _decoded(packets, encoder.extradata or b"")
    except HoldError:
        return False
    return len(shown) == len(packets) and all(np.array_equal(picture, shown[0]) for picture in shown)


def _noise(encoder: VideoCodecContext) -> VideoFrame:
    """Return a picture in which no block is like another."""
    width, height = PROOF_SIZE
    values = np.random.default_rng(0).integers(16, 236, (height * 3 // 2, width), np.uint8)
    picture = VideoFrame.from_ndarray(values, format="yuv420p")
    picture.pts, picture.time_base = 0, encoder.time_base
    tag(picture)
    return picture


def _decoded(packets: Sequence[bytes], header: bytes) -> list[NDArray[np.uint8]]:
    """Decode packets to their planes, one above the other (height * 3 / 2, width)."""
    decoder = VideoCodecContext.create("h264", "r")
    decoder.extradata, decoder.thread_count = header, 1
    pictures = [picture for packet in packets for picture in decoder.decode(Packet(packet))]
    return [picture.to_ndarray().astype(np.uint8, copy=False) for picture in (*pictures, *decoder.decode(None))]
