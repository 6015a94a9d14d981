"""Ask x264 which one it is: PyAV brings it along and does not say."""

import re
from fractions import Fraction
from functools import cache

import numpy as np
from av.video.codeccontext import VideoCodecContext
from av.video.frame import VideoFrame

SIGNATURE = re.compile(rb"x264 - (core [^-]*?) - ")  # in a note of the first packet (SEI, user data unregistered)
SIDE = 64  # px


@cache
def x264_version() -> str:
    """Return what x264 writes of itself into every film, such as "core 165"."""
    encoder = VideoCodecContext.create("libx264", "w")
    encoder.width, encoder.height, encoder.pix_fmt, encoder.time_base = SIDE, SIDE, "yuv420p", Fraction(1)
    encoder.thread_count = 1
    encoder.options = {"tune": "zerolatency"}  # so that the first packet comes at once
    grey = VideoFrame.from_ndarray(np.full((SIDE * 3 // 2, SIDE), 128, np.uint8), format="yuv420p")
    notes = b"".join(bytes(packet) for packet in (*encoder.encode(grey), *encoder.encode()))
    found = SIGNATURE.search(notes)
    return found[1].decode() if found else "unknown"
