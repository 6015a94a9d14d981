"""Read recordings, and give a film its sound: AAC, a track a language, beside pictures that are copied bit for bit."""

from __future__ import annotations  # some names below exist only in the stubs of PyAV

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from heapq import merge
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.stream import Disposition
from av.video.stream import VideoStream

from nnviz_core.files import whole_file
from nnviz_core.video.joining import language_code
from nnviz_core.video.narration import RATE, Samples, SoundTrack
from nnviz_core.video.packets import frame_rate
from nnviz_core.video.whole import open_mp4
from nnviz_core.words.tags import own_name

if TYPE_CHECKING:
    from av.packet import Packet

UNREADABLE = (av.error.FFmpegError, OSError, ValueError, LookupError)
BITS_A_SECOND = 96_000


@dataclass(frozen=True, slots=True)
class SoundFacts:
    """What a sound track of a film really is."""

    language: str  # ISO 639-2, und where it does not say
    title: str
    codec: str
    rate: int  # samples a second
    seconds: float
    loudest: int  # of 32,767


def read_sound(path: Path, track: int = 0) -> Samples:
    """Read a file of any kind as one channel at our rate. Raises one of UNREADABLE for what is no sound."""
    with av.open(str(path)) as container:
        return _samples(container.decode(container.streams.audio[track]))


def _samples(frames: Iterator[AudioFrame]) -> Samples:
    resampler = AudioResampler("s16", "mono", RATE)
    pieces = [piece.to_ndarray()[0] for frame in frames for piece in resampler.resample(_untimed(frame))]
    pieces += [piece.to_ndarray()[0] for piece in resampler.resample(None)]
    return np.concatenate(pieces).astype(np.int16) if pieces else np.zeros(0, np.int16)


def _untimed(frame: AudioFrame) -> AudioFrame:
    """Let the resampler count itself: files that were cut have odd times."""
    frame.pts = None
    return frame


def add_sounds(film: Path, tracks: Sequence[SoundTrack]) -> None:
    """Give a film these sounds, the first of which players choose; pictures, chapters and words stay as they are."""
    with whole_file(film) as draft, av.open(str(film)) as silent:
        pictures = silent.streams.video[0]
        with open_mp4(draft, fps=int(frame_rate(pictures))) as out:
            out.metadata.update({key: silent.metadata[key] for key in ("title", "comment") if key in silent.metadata})
            out.set_chapters(silent.chapters())
            shown = out.add_stream_from_template(pictures)
            shown.metadata["language"] = language_code(tracks[0].language)
            copies = addressed((packet for packet in silent.demux(pictures) if packet.size), shown)
            for packet in in_time(copies, *sounds(tracks, out, "aac", BITS_A_SECOND)):
                out.mux(packet)


def sounds(
    tracks: Sequence[SoundTrack], out: OutputContainer, codec: Literal["aac", "libopus"], bits_a_second: int
) -> list[Iterator[Packet[AudioStream]]]:
    """Open a stream for each track, with its language and the name of that, and encode them."""
    encoded: list[Iterator[Packet[AudioStream]]] = []
    for track in tracks:
        stream = out.add_stream(codec, rate=RATE, layout="mono", options={"b": str(bits_a_second)})
        stream.codec_context.flags |= av.codec.context.Flags.bitexact
        stream.metadata["language"] = language_code(track.language)
        stream.metadata["title"] = stream.metadata["handler_name"] = own_name(track.language)
        stream.disposition = Disposition.default if track is tracks[0] else Disposition(0)
        encoded.append(addressed(sound_packets(track.samples, stream), stream))
    return encoded


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


def sound_packets(samples: Samples, stream: AudioStream) -> Iterator[Packet[AudioStream]]:
    """Encode a sound."""
    stream.codec_context.open()
    size = stream.codec_context.frame_size
    for start in range(0, len(samples), size):
        frame = AudioFrame.from_ndarray(np.ascontiguousarray(samples[None, start : start + size]), "s16", "mono")
        frame.sample_rate, frame.pts, frame.time_base = RATE, start, Fraction(1, RATE)
        yield from stream.encode(frame)
    yield from stream.encode()


def probe_sounds(path: Path) -> tuple[SoundFacts, ...]:
    """Read what sound a film has, the first track first. Raises one of UNREADABLE where it cannot be decoded."""
    with av.open(str(path)) as container:
        told = [(each.metadata, each.codec_context.codec.canonical_name, each.rate) for each in container.streams.audio]
    return tuple(
        _facts(read_sound(path, place), metadata, codec, rate) for place, (metadata, codec, rate) in enumerate(told)
    )


def _facts(samples: Samples, metadata: Mapping[str, str], codec: str, rate: int) -> SoundFacts:
    language, title = metadata.get("language", "und"), metadata.get("title") or metadata.get("handler_name", "")
    loudest = int(np.abs(samples.astype(np.int32)).max(initial=0))
    return SoundFacts(language, title, codec, rate, len(samples) / RATE, loudest)
