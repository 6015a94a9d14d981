"""Encode a drawn film for players and editors that want no H.264, frame by frame, with its sound and chapters."""

from __future__ import annotations  # some names below exist only in the stubs of PyAV

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, Literal

import av
from av.codec.context import ThreadType
from av.container import OutputContainer
from av.packet import Packet
from av.video.frame import PictureType, VideoFrame
from av.video.reformatter import ColorRange, Colorspace, VideoReformatter
from av.video.stream import VideoStream

from nnviz_core.files import whole_file
from nnviz_core.video.decoding import EXACTLY
from nnviz_core.video.drawn_film import DrawnFilm
from nnviz_core.video.h264 import SECONDS_BETWEEN_KEYFRAMES, Pixels, tag
from nnviz_core.video.joining import file_chapter, language_code
from nnviz_core.video.sound import addressed, in_time, sounds
from nnviz_core.video.transparency import straight_and_filled
from nnviz_core.video.whole import TICKS_PER_FRAME

THREADS = 2  # always: their number may be seen in the film's bytes


@dataclass(frozen=True, slots=True)
class VideoCodec:
    """How pictures are encoded, and into which file."""

    encoder: str
    container: str
    pixel_format: str
    options: Mapping[str, str]
    sound: Literal["aac", "libopus"]
    sound_bits: int  # a second
    tag: str = ""  # by which players know the codec, where FFmpeg writes another
    alone: bool = False  # every frame is encoded for itself: one that stays is the same packet again


def transcode(film: DrawnFilm, path: Path, codec: VideoCodec) -> None:
    """Encode a film, whole or not at all."""
    with whole_file(path) as draft, _opened(draft, codec, film.fps) as out:
        out.metadata.update(title=film.title, comment=film.comment)
        out.set_chapters([file_chapter(chapter, number, film.fps) for number, chapter in enumerate(film.chapters)])
        shown = _stream(out, film, codec)
        encoded: Iterator[Packet[Any]] = addressed(_packets(film, shown, alone=codec.alone), shown)
        for packet in in_time(encoded, *sounds(film.tracks, out, codec.sound, codec.sound_bits)):
            out.mux(packet)


def _opened(path: Path, codec: VideoCodec, fps: int) -> OutputContainer:
    """Open a file that plays before it has come to its end, without a random number inside."""
    if codec.container == "webm":
        options = {"fflags": "+bitexact", "cues_to_front": "1"}
    else:
        scale = str(fps * TICKS_PER_FRAME)
        options = {"movflags": "+faststart", "movie_timescale": scale, "video_track_timescale": scale}
    return av.open(str(path), "w", format=codec.container, container_options=options)


def _stream(out: OutputContainer, film: DrawnFilm, codec: VideoCodec) -> VideoStream:
    options = {**codec.options, "g": str(SECONDS_BETWEEN_KEYFRAMES * film.fps)}
    stream: Any = out.add_stream(codec.encoder, rate=film.fps, options=options)  # of whichever kind a name stands for
    stream.width, stream.height, stream.pix_fmt = film.width, film.height, codec.pixel_format
    stream.thread_count, stream.thread_type = THREADS, ThreadType.SLICE  # which keeps no frame back
    stream.codec_context.time_base = Fraction(1, film.fps)
    if codec.tag:
        stream.codec_context.codec_tag = codec.tag
    if film.transparent and codec.container == "webm":
        stream.metadata["alpha_mode"] = "1"  # Matroska's AlphaMode, without which players see no alpha
    tag(stream.codec_context)
    stream.metadata["language"] = language_code(film.language)
    opened: VideoStream = stream
    return opened


def _packets(film: DrawnFilm, stream: VideoStream, *, alone: bool) -> Iterator[Packet[VideoStream]]:
    """Encode every frame, with a key frame where a chapter begins."""
    landings = {chapter.start_frame for chapter in film.chapters}
    for first, count, picture in _converted(film, stream.pix_fmt or ""):
        if alone:
            yield from _repeated(stream, picture, first, count, Fraction(1, film.fps))
            continue
        for frame in range(first, first + count):
            picture.pts = frame
            picture.pict_type = PictureType.I if frame in landings else PictureType.NONE
            yield from stream.encode(picture)
    if not alone:
        yield from stream.encode()


def _repeated(
    stream: VideoStream, picture: VideoFrame, first: int, count: int, tick: Fraction
) -> Iterator[Packet[VideoStream]]:
    """Encode a frame once, and give its packet as often as it is shown."""
    picture.pts = first
    [encoded] = stream.encode(picture)
    for frame in range(first, first + count):
        packet: Packet[Any] = Packet(bytes(encoded))
        packet.time_base, packet.duration, packet.is_keyframe = tick, 1, True
        packet.pts = packet.dts = frame
        yield packet


def _converted(film: DrawnFilm, pixel_format: str) -> Iterator[tuple[int, int, VideoFrame]]:
    """Yield each picture in limited-range BT.709, after its first frame and the number of its frames."""
    reformatter, first = VideoReformatter(), 0
    for pixels, count in film.pictures():
        shown: Pixels = straight_and_filled(pixels) if film.transparent else pixels
        picture = reformatter.reformat(
            VideoFrame.from_ndarray(shown, "rgba"),
            format=pixel_format,
            interpolation=EXACTLY,
            src_color_range=ColorRange.JPEG,
            dst_color_range=ColorRange.MPEG,
            dst_colorspace=Colorspace.ITU709,
        )
        tag(picture)
        picture.time_base = Fraction(1, film.fps)
        yield first, count, picture
        first += count
