"""Read the packets of a film: which frame each shows, and at what rate."""

from __future__ import annotations  # some names below exist only in the stubs of PyAV

from collections.abc import Iterator
from fractions import Fraction

from av.container import InputContainer
from av.packet import Packet
from av.video.stream import VideoStream


def packets_of(container: InputContainer) -> Iterator[Packet[VideoStream]]:
    """Yield the packets of the video in decoding order, without the empty one that ends it."""
    return (packet for packet in container.demux(container.streams.video[0]) if packet.size)


def frame_rate(stream: VideoStream) -> Fraction:
    """Return the frames a second: newer PyAV gives rationals of its own, which `int` refuses."""
    rate = stream.average_rate or Fraction(1)
    return Fraction(rate.numerator, rate.denominator)


def frame_number(packet: Packet[VideoStream], fps: Fraction) -> Fraction:
    """Return the frame that a packet shows: a whole number in a film of ours."""
    return (packet.pts or 0) * packet.time_base * fps
