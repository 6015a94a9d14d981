"""Read recordings, and give a film its sound: one AAC track beside pictures that are copied bit for bit."""

from __future__ import annotations  # some names below exist only in the stubs of PyAV

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from heapq import merge
from pathlib import Path
from typing import TYPE_CHECKING, Any

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.video.stream import VideoStream

from nnviz_core.files import whole_file
from nnviz_core.video.joining import LANGUAGE_CODES
from nnviz_core.video.narration import RATE, Samples
from nnviz_core.video.packets import frame_rate
from nnviz_core.video.whole import open_mp4

if TYPE_CHECKING:
    from av.packet import Packet

UNREADABLE = (av.error.FFmpegError, OSError, ValueError, LookupError)
BITS_A_SECOND = 96_000


@dataclass(frozen=True, slots=True)
class SoundFacts:
    """What a film's sound really is."""

    tracks: int
    codec: str = ""
    rate: int = 0  # samples a second
    seconds: float = 0.0
    loudest: int = 0  # of 32,767


def read_sound(path: Path) -> Samples:
    """Read a file of any kind as one channel at our rate. Raises one of UNREADABLE for what is no sound."""
    with av.open(str(path)) as container:
        return _samples(container.decode(container.streams.audio[0]))


def _samples(frames: Iterator[AudioFrame]) -> Samples:
    resampler = AudioResampler("s16", "mono", RATE)
    pieces = [piece.to_ndarray()[0] for frame in frames for piece in resampler.resample(_untimed(frame))]
    pieces += [piece.to_ndarray()[0] for piece in resampler.resample(None)]
    return np.concatenate(pieces).astype(np.int16) if pieces else np.zeros(0, np.int16)


def _untimed(frame: AudioFrame) -> AudioFrame:
    """Let the resampler count itself: files that were cut have odd times."""
    frame.pts = None
    return frame


def add_sound(film: Path, track: Samples, *, language: str) -> None:
    """Put a track into a film that has none; its pictures, chapters and words stay as they are."""
    with whole_file(film) as draft, av.open(str(film)) as silent:
        pictures = silent.streams.video[0]
        with open_mp4(draft, fps=int(frame_rate(pictures))) as out:
            out.metadata.update({key: silent.metadata[key] for key in ("title", "comment") if key in silent.metadata})
            out.set_chapters(silent.chapters())
            shown = out.add_stream_from_template(pictures)
            heard = out.add_stream("aac", rate=RATE, layout="mono", options={"b": str(BITS_A_SECOND)})
            heard.codec_context.flags |= av.codec.context.Flags.bitexact
            code = LANGUAGE_CODES.get(language.split("-")[0], "und")
            shown.metadata["language"] = heard.metadata["language"] = code
            copies = addressed((packet for packet in silent.demux(pictures) if packet.size), shown)
            for packet in in_time(copies, addressed(sound_packets(track, heard), heard)):
                out.mux(packet)


def addressed(packets: Iterator[Packet[Any]], stream: VideoStream | AudioStream) -> Iterator[Packet[Any]]:
    """Say into which stream packets go."""
    for packet in packets:
        packet.stream = stream
        yield packet


def in_time(*streams: Iterator[Packet[Any]]) -> Iterator[Packet[Any]]:
    """Mix packets of several streams in the order of their times."""
    return merge(*streams, key=_seconds)


def _seconds(packet: Packet[Any]) -> Fraction:
    return (packet.dts or 0) * packet.time_base


def sound_packets(track: Samples, stream: AudioStream) -> Iterator[Packet[AudioStream]]:
    """Encode a track."""
    stream.codec_context.open()
    size = stream.codec_context.frame_size
    for start in range(0, len(track), size):
        frame = AudioFrame.from_ndarray(np.ascontiguousarray(track[None, start : start + size]), "s16", "mono")
        frame.sample_rate, frame.pts, frame.time_base = RATE, start, Fraction(1, RATE)
        yield from stream.encode(frame)
    yield from stream.encode()


def probe_sound(path: Path) -> SoundFacts:
    """Read what sound a film has. Raises one of UNREADABLE where it cannot be decoded."""
    with av.open(str(path)) as container:
        streams = container.streams.audio
        if not streams:
            return SoundFacts(0)
        stream = streams[0]
        codec, rate = stream.codec_context.codec.canonical_name, stream.rate
        samples = _samples(container.decode(stream))
        loudest = int(np.abs(samples.astype(np.int32)).max(initial=0))
        return SoundFacts(len(streams), codec, rate, len(samples) / RATE, loudest)
