"""Read back what a film file really contains."""

from __future__ import annotations  # some names below exist only in the stubs of PyAV

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import av
import numpy as np
from av.container import InputContainer
from av.video.stream import VideoStream

from nnviz_core.video.h264 import header_level
from nnviz_core.video.packets import PacketTimes, frame_rate, packet_times

if TYPE_CHECKING:
    from av.container.core import Chapter as ContainerChapter

COLOUR_NAMES = {1: "bt709", 2: "unspecified", 5: "bt470bg", 6: "smpte170m", 9: "bt2020nc", 13: "srgb"}
RANGE_NAMES = {0: "unspecified", 1: "tv", 2: "pc"}
UNREADABLE = (av.error.FFmpegError, OSError, ValueError, LookupError)  # what reading a damaged film raises


@dataclass(frozen=True, slots=True)
class Chapter:
    """Name the frames from `start_frame` up to, not including, `end_frame`."""

    title: str
    start_frame: int
    end_frame: int


@dataclass(frozen=True, slots=True)
class ColourTags:
    """Hold what the file says about its colours, in FFmpeg's words; "tv" is limited range."""

    primaries: str
    transfer: str
    matrix: str
    range: str


@dataclass(frozen=True, slots=True)
class FilmFacts:
    """Hold what a film file really contains."""

    frames: int
    fps: Fraction
    width: int
    height: int
    codec: str
    profile: str
    level: int  # ten times its name, as an H.264 header has it; 0 for what is none
    pixel_format: str
    colours: ColourTags
    keyframes: tuple[int, ...]  # frame numbers on which a player can land
    chapters: tuple[Chapter, ...]
    moov_first: bool  # the index precedes the pictures: play starts before the download ends
    steady: bool  # frame n is shown at exactly n / fps, and decoded no later
    audio_tracks: int
    duration: float  # seconds
    title: str
    comment: str
    language: str


def probe(path: str | Path) -> FilmFacts:
    """Read what a film file really contains, packet by packet."""
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        fps, is_h264 = frame_rate(stream), stream.codec_context.codec.canonical_name == "h264"
        times = packet_times(container)
        return FilmFacts(
            frames=len(times.shown),
            fps=fps,
            width=stream.width,
            height=stream.height,
            codec=stream.codec_context.codec.canonical_name,
            profile=stream.profile or "",
            level=header_level(stream.codec_context.extradata or b"") if is_h264 else 0,
            pixel_format=stream.pix_fmt or "",
            colours=_colour_tags(stream),
            keyframes=tuple(times.frames[times.key].tolist()),
            chapters=tuple(_film_chapter(entry, fps) for entry in container.chapters()),
            moov_first=_moov_first(Path(path)),
            steady=_is_steady(times),
            audio_tracks=len(container.streams.audio),
            duration=_duration(container, stream),
            title=container.metadata.get("title", ""),
            comment=container.metadata.get("comment", ""),
            language=stream.language or "und",
        )


def film_header(path: str | Path) -> bytes:
    """Read what a decoder must know before the first picture of a film."""
    with av.open(str(path)) as container:
        return container.streams.video[0].codec_context.extradata or b""


def _duration(container: InputContainer, stream: VideoStream) -> float:
    """Return the seconds that the pictures last, or the whole file where it says no more."""
    if stream.duration:
        return float(stream.duration * (stream.time_base or 0))
    return (container.duration or 0) / av.time_base


def _colour_tags(stream: VideoStream) -> ColourTags:
    codes = (stream.color_primaries, stream.color_trc, stream.colorspace)
    primaries, transfer, matrix = (COLOUR_NAMES.get(code, str(code)) for code in codes)
    return ColourTags(primaries, transfer, matrix, RANGE_NAMES[stream.color_range])


def _is_steady(times: PacketTimes) -> bool:
    """Return whether each frame has its own time, exact on the file's clock, and is decoded in time, in order."""
    in_order = bool((np.diff(times.decoded) > 0).all())
    in_time = bool((times.decoded <= times.shown).all())
    every_frame = np.array_equal(np.sort(times.frames), np.arange(len(times.frames)))
    return times.exact and every_frame and in_order and in_time


def _film_chapter(entry: ContainerChapter, fps: Fraction) -> Chapter:
    tick = entry["time_base"] or Fraction(0)
    start, end = (round(entry[side] * tick * fps) for side in ("start", "end"))
    return Chapter(entry["metadata"].get("title", ""), start, end)


def _moov_first(path: Path) -> bool:
    names = list(_box_names(path))
    return b"moov" in names and names.index(b"moov") < names.index(b"mdat")


def _box_names(path: Path) -> Iterator[bytes]:
    """Yield the names of the outermost boxes of an mp4 file, in order."""
    with path.open("rb") as file:
        while len(header := file.read(8)) == 8:
            size, name = struct.unpack(">I4s", header)
            yield name
            match size:
                case 0:  # to the end of the file
                    return
                case 1:  # the size did not fit in 32 bits and follows in 64
                    file.seek(int.from_bytes(file.read(8)) - 16, os.SEEK_CUR)
                case _:
                    file.seek(size - 8, os.SEEK_CUR)
