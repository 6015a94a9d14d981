"""Read the packets of a film: which frame each shows, and at what rate."""

from __future__ import annotations  # some names below exist only in the stubs of PyAV

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from av.container import InputContainer
from av.packet import Packet
from av.video.stream import VideoStream
from numpy.typing import NDArray

Ticks = NDArray[np.int64]
Flags = NDArray[np.bool_]


def packets_of(container: InputContainer) -> Iterator[Packet[VideoStream]]:
    """Yield the packets of the video in decoding order, without the empty one that ends it."""
    return (packet for packet in container.demux(container.streams.video[0]) if packet.size)


def frame_rate(stream: VideoStream) -> Fraction:
    """Return the frames a second: newer PyAV gives rationals of its own, which `int` refuses."""
    rate = stream.average_rate or Fraction(1)
    return Fraction(rate.numerator, rate.denominator)


@dataclass(frozen=True, slots=True)
class PacketTimes:
    """Hold when the packets of a film are decoded and shown, in the order in which they are decoded."""

    decoded: Ticks  # (packets,)
    shown: Ticks  # (packets,)
    key: Flags  # (packets,)   whether a player can land on it
    tick: Fraction  # in frames

    @property
    def frames(self) -> Ticks:
        """Return the frame that each packet shows, or the nearest: (packets,)."""
        above, below = self.tick.numerator, self.tick.denominator
        return (2 * self.shown * above + below) // (2 * below)

    @property
    def exact(self) -> bool:
        """Say whether each is shown at the tick that is nearest to its frame."""
        away = np.abs(self.shown * self.tick.numerator - self.frames * self.tick.denominator)  # of a tick, times both
        return bool((2 * away <= self.tick.numerator).all())


def packet_times(container: InputContainer) -> PacketTimes:
    """Read when the packets of the video are decoded and shown."""
    stream = container.streams.video[0]
    read = [(packet.dts or 0, packet.pts or 0, packet.is_keyframe) for packet in packets_of(container)]
    decoded, shown, key = np.array(read, dtype=np.int64).reshape(-1, 3).T
    base = stream.time_base or Fraction(1)
    tick = Fraction(base.numerator, base.denominator) * frame_rate(stream)
    return PacketTimes(decoded, shown, key.astype(bool), tick)
