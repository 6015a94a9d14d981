"""Write and read H.264 films: exact frame counts, true colours, files that are whole or not there.

A section is encoded once; the film is its sections copied one after the other, bit for bit. Of a hold a few frames are
encoded; the rest are packets that say "as before". Colours are
*converted* with the BT.709 matrix to limited range and *tagged* so, because players take HD for BT.709.
Nothing depends on the clock: the same frames give the same bytes.
"""

from __future__ import annotations  # some names below exist only in the stubs of PyAV

import os
import struct
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self
from zlib import crc32

import av
import numpy as np
from av.container import InputContainer, OutputContainer
from av.packet import Packet
from av.video.frame import PictureType, VideoFrame
from av.video.reformatter import ColorRange, Colorspace, Interpolation, VideoReformatter
from av.video.stream import VideoStream
from numpy.typing import NDArray

from nnviz_core.video.dirty_rects import Patch
from nnviz_core.video.h264 import SECONDS_BETWEEN_KEYFRAMES as SECONDS_BETWEEN_KEYFRAMES
from nnviz_core.video.h264 import EncoderSettings as EncoderSettings
from nnviz_core.video.h264 import h264_options, header_level, planes_of, set_up
from nnviz_core.video.h264 import tag as tag
from nnviz_core.video.holds import HoldCopies, hold_copies, one_packet

if TYPE_CHECKING:
    from av.container.core import Chapter as ContainerChapter

Pixels = NDArray[np.uint8]  # (height, width, 3 or 4)   top row first; alpha is ignored, frames are opaque

PIXEL_FORMATS = {3: "rgb24", 4: "rgba"}  # channels -> FFmpeg's name
CONVERSION = Interpolation.BILINEAR
SIZES_KEPT = 48  # patches of as many sizes are converted without setting FFmpeg up anew
SEEN_AROUND = 4  # px, how far the conversion of a pixel looks at its neighbours, amply
SETTLING = 6  # frames of a hold that are encoded, until it is as sharp as it gets
WORTH_COPYING = 20  # frames; what follows copies starts with a key frame, which has its price
EXACTLY = Interpolation.BILINEAR | 0x40000 | 0x2000  # libswscale's SWS_ACCURATE_RND and SWS_FULL_CHR_H_INT
USUAL_SETTINGS = EncoderSettings()
TICKS_PER_FRAME = 1000  # the clock of the file: every frame and chapter starts on a whole tick, at any fps
FRAMES_WORTH_DECODING = 60  # to reach a later frame; beyond, jumping to its key frame is faster
COLOUR_NAMES = {1: "bt709", 2: "unspecified", 5: "bt470bg", 6: "smpte170m", 9: "bt2020nc", 13: "srgb"}
RANGE_NAMES = {0: "unspecified", 1: "tv", 2: "pc"}
LANGUAGE_CODES = {  # the language of a config -> ISO 639-2, which the mp4 header holds
    "ar": "ara", "cs": "ces", "da": "dan", "de": "deu", "el": "ell", "en": "eng", "es": "spa", "fi": "fin",
    "fr": "fra", "he": "heb", "hi": "hin", "hu": "hun", "it": "ita", "ja": "jpn", "ko": "kor", "nb": "nob",
    "nl": "nld", "no": "nor", "pl": "pol", "pt": "por", "ro": "ron", "ru": "rus", "sv": "swe", "tr": "tur",
    "uk": "ukr", "vi": "vie", "zh": "zho",
}  # fmt: skip


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


UNREADABLE = (av.error.FFmpegError, OSError, ValueError, LookupError)  # what reading a damaged film raises


# ---- a section


class SectionEncoder:
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
        self._shapes = [(height, width, channels) for channels in PIXEL_FORMATS]
        self._threads = settings.threads
        self._reformatters = lru_cache(SIZES_KEPT)(lambda *size: VideoReformatter())
        self._picture: VideoFrame | None = None
        with _explaining(self.path), ExitStack() as exits:
            part = exits.enter_context(_replacing(self.path))
            video = _h264(part, width=width, height=height, fps=fps, settings=settings)
            self._container, self._stream = exits.enter_context(video)
            if self._copies:
                self._copies.require_header(self._stream.codec_context.extradata or b"")
            self._exits = exits.pop_all()

    def write(self, frame: Pixels, repeat: int = 1, changed: Iterable[Patch] | None = None) -> None:
        """Add `frame` to the film `repeat` times; it is converted once and may be reused afterwards.

        `changed` says where it may differ from the frame written before; None stands for everywhere.
        """
        picture = self._converted(frame, changed)
        with _explaining(self.path):
            while repeat > 0:
                encoded = self._encode(picture, min(repeat, SETTLING if self._copies else repeat))
                repeat -= encoded + self._copy(repeat - encoded)

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

    def close(self) -> None:
        """Put the finished file in place; closing again does nothing."""
        if not self.frames:
            self.abort()
            raise ValueError(f"{self.path} would have no frames; write at least one before closing.")
        with _explaining(self.path):
            self._exits.close()

    def abort(self) -> None:
        """Drop the unfinished file; aborting again, or after closing, does nothing."""
        stop = InterruptedError()
        with suppress(OSError):
            self._exits.__exit__(type(stop), stop, None)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            self.close()
        else:
            self.abort()

    def _converted(self, frame: Pixels, changed: Iterable[Patch] | None) -> VideoFrame:
        """Bring the picture that x264 takes up to date."""
        if frame.dtype != np.uint8 or frame.shape not in self._shapes:
            given = f"{frame.dtype} of shape {frame.shape}"
            raise ValueError(f"A frame of {self.path} is uint8 of shape {self._shapes[-1]}, not {given}.")
        pixels = np.ascontiguousarray(frame)
        if self._picture is None or changed is None:
            self._picture = self._reformatted(pixels)
            self._picture.time_base = self._stream.codec_context.time_base
            tag(self._picture)
        else:
            for patch in changed:
                if patch.area:
                    self._convert_patch(pixels, patch, planes_of(self._picture))
        return self._picture

    def _convert_patch(self, pixels: Pixels, patch: Patch, planes: Sequence[Pixels]) -> None:
        """Convert all that a patch has a part in, seeing all that has a part in that."""
        height, width, _ = pixels.shape
        frame = Patch(0, 0, width, height)
        inner = patch.grown(SEEN_AROUND, step=2).within(frame)
        outer = inner.grown(SEEN_AROUND).within(frame)
        converted = planes_of(self._reformatted(pixels[outer.pixels]))
        for plane, part, step in zip(planes, converted, (1, 2, 2), strict=True):
            left, top, right, bottom = (side // step for side in inner)
            x, y = left - outer.left // step, top - outer.top // step
            plane[top:bottom, left:right] = part[y : y + bottom - top, x : x + right - left]

    def _reformatted(self, pixels: Pixels) -> VideoFrame:
        """Convert to limited-range BT.709 4:2:0."""
        return self._reformatters(*pixels.shape).reformat(
            VideoFrame.from_numpy_buffer(pixels, PIXEL_FORMATS[pixels.shape[2]]),
            format="yuv420p",
            interpolation=CONVERSION,
            src_color_range=ColorRange.JPEG,
            dst_color_range=ColorRange.MPEG,
            dst_colorspace=Colorspace.ITU709,
            threads=self._threads,
        )


@contextmanager
def _h264(
    path: Path, *, width: int, height: int, fps: int, settings: EncoderSettings
) -> Iterator[tuple[OutputContainer, VideoStream]]:
    """Open an H.264 file; on success, what the encoder still holds is written at the end."""
    with open_mp4(path, fps) as container:
        stream = container.add_stream("libx264", rate=fps, options=h264_options(settings, fps))
        set_up(stream.codec_context, width, height, fps, settings)
        container.start_encoding()
        yield container, stream
        container.mux(stream.encode())


def open_mp4(path: Path, fps: int) -> OutputContainer:
    """Open an mp4 whose index comes first and whose clock divides every frame exactly."""
    scale = str(fps * TICKS_PER_FRAME)
    options = {"movflags": "+faststart", "movie_timescale": scale, "video_track_timescale": scale}
    return av.open(str(path), "w", format="mp4", container_options=options)


def _require_even(width: int, height: int) -> None:
    if width % 2 or height % 2:
        raise ValueError(f"A film needs an even width and height, not {width} x {height}.")


# ---- files that are whole or not there


@contextmanager
def _replacing(path: Path) -> Iterator[Path]:
    """Yield an empty file beside `path`; it takes that name on success and vanishes on any failure."""
    part = path.with_name(f".{crc32(os.fsencode(path.name)):08x}-{os.getpid()}.part")  # short, as the name may be long
    try:
        part.touch()
        yield part
        part.replace(path)
    finally:
        with suppress(OSError):
            part.unlink()


@contextmanager
def _explaining(path: Path) -> Iterator[None]:
    """Turn an error of the system while writing `path` into a sentence with a way out."""
    try:
        yield
    except OSError as error:
        number = error.errno or 0
        way_out = "choose a folder that exists, may be written to and has space left"
        raise OSError(number, f"{path} cannot be written: {os.strerror(number)}; {way_out}.") from error


# ---- the film


@dataclass(frozen=True, slots=True)
class _Section:
    """Hold what a join needs to know of an encoded section."""

    path: Path
    fps: Fraction
    size: tuple[int, int]  # width, height
    parameters: bytes  # the codec header on which every packet relies
    order: tuple[int, ...]  # (frames,)   the frame that each packet shows, in decoding order

    @property
    def delay(self) -> int:
        """Return how many frames decoding runs ahead of showing."""
        return max(place - frame for place, frame in enumerate(self.order))


def join_sections(
    section_paths: Sequence[str | Path],
    out_path: str | Path,
    *,
    chapters: Sequence[Chapter],
    title: str,
    language: str = "en",
    comment: str = "",
) -> None:
    """Copy sections one after the other into one film: packets untouched, times counted anew.

    Raises ValueError if the sections were encoded differently or a chapter leaves the film, OSError with a
    sentence when the film cannot be written.
    """
    path = Path(out_path)
    sections = [_survey(Path(section_path)) for section_path in section_paths]
    _require_alike(sections)
    _require_inside(chapters, frames=sum(len(section.order) for section in sections))
    fps = int(sections[0].fps)
    with _explaining(path), _replacing(path) as part, open_mp4(part, fps) as film:
        film.metadata.update(title=title, comment=comment)
        film.set_chapters([_file_chapter(chapter, number, fps) for number, chapter in enumerate(chapters)])
        _copy(sections, film, language=LANGUAGE_CODES.get(language.split("-")[0], "und"))


def film_header(path: str | Path) -> bytes:
    """Read what a decoder must know before the first picture of a film."""
    with av.open(str(path)) as container:
        return container.streams.video[0].codec_context.extradata or b""


def _survey(path: Path) -> _Section:
    """Read the header and the order of a section."""
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        fps = frame_rate(stream)
        order = tuple(int(_frame_number(packet, fps)) for packet in _packets(container))
        size = (stream.width, stream.height)
        return _Section(path, fps, size, stream.codec_context.extradata or b"", order)


def _copy(sections: Sequence[_Section], film: OutputContainer, *, language: str) -> None:
    with av.open(str(sections[0].path)) as model:
        stream = film.add_stream_from_template(model.streams.video[0])
        stream.metadata["language"] = language
        for packet in _renumbered(sections):
            packet.stream = stream
            film.mux(packet)


def _renumbered(sections: Sequence[_Section]) -> Iterator[Packet[VideoStream]]:
    """Yield every packet with its times in the film, counted in frames.

    Packet i of the film is decoded at `i - delay`: one step a packet, and never after it is shown.
    """
    delay = max(section.delay for section in sections)
    start = 0
    for section in sections:
        with av.open(str(section.path)) as container:
            numbered = zip(section.order, _packets(container), strict=True)
            for place, (frame, packet) in enumerate(numbered):
                packet.time_base, packet.duration = 1 / section.fps, 1
                packet.pts, packet.dts = start + frame, start + place - delay
                yield packet
        start += len(section.order)


def _packets(container: InputContainer) -> Iterator[Packet[VideoStream]]:
    """Yield the packets of the video in decoding order, without the empty one that ends it."""
    return (packet for packet in container.demux(container.streams.video[0]) if packet.size)


def frame_rate(stream: VideoStream) -> Fraction:
    """Return the frames a second: newer PyAV gives rationals of its own, which `int` refuses."""
    rate = stream.average_rate or Fraction(1)
    return Fraction(rate.numerator, rate.denominator)


def _frame_number(packet: Packet[VideoStream], fps: Fraction) -> Fraction:
    """Return the frame that a packet shows: a whole number in a film of ours."""
    return (packet.pts or 0) * packet.time_base * fps


def _file_chapter(chapter: Chapter, number: int, fps: int) -> ContainerChapter:
    return {
        "id": number,
        "start": chapter.start_frame,
        "end": chapter.end_frame,
        "time_base": Fraction(1, fps),
        "metadata": {"title": chapter.title},
    }


def _require_alike(sections: Sequence[_Section]) -> None:
    if not sections:
        raise ValueError("A film needs at least one section.")
    first, *others = sections
    for other in others:
        if (other.fps, other.size, other.parameters) != (first.fps, first.size, first.parameters):
            way_out = "use one size, one fps and one EncoderSettings for all sections"
            raise ValueError(f"{other.path} was encoded differently from {first.path}; {way_out}.")


def _require_inside(chapters: Sequence[Chapter], *, frames: int) -> None:
    for chapter in chapters:
        start, end = chapter.start_frame, chapter.end_frame
        if not 0 <= start < end <= frames:
            way_out = f"give a rising pair between 0 and {frames}"
            raise ValueError(f'Chapter "{chapter.title}" has the frames {start} to {end}; {way_out}.')


# ---- reading back


def probe(path: str | Path) -> FilmFacts:
    """Read what a film file really contains, packet by packet."""
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        fps, is_h264 = frame_rate(stream), stream.codec_context.codec.canonical_name == "h264"
        packets = list(_packets(container))
        return FilmFacts(
            frames=len(packets),
            fps=fps,
            width=stream.width,
            height=stream.height,
            codec=stream.codec_context.codec.canonical_name,
            profile=stream.profile or "",
            level=header_level(stream.codec_context.extradata or b"") if is_h264 else 0,
            pixel_format=stream.pix_fmt or "",
            colours=_colour_tags(stream),
            keyframes=_keyframes(packets, fps),
            chapters=tuple(_film_chapter(entry, fps) for entry in container.chapters()),
            moov_first=_moov_first(Path(path)),
            steady=_is_steady(packets, fps),
            audio_tracks=len(container.streams.audio),
            duration=_duration(container, stream),
            title=container.metadata.get("title", ""),
            comment=container.metadata.get("comment", ""),
            language=stream.language or "und",
        )


def _duration(container: InputContainer, stream: VideoStream) -> float:
    """Return the seconds that the pictures last, or the whole file where it says no more."""
    if stream.duration:
        return float(stream.duration * (stream.time_base or 0))
    return (container.duration or 0) / av.time_base


def _colour_tags(stream: VideoStream) -> ColourTags:
    codes = (stream.color_primaries, stream.color_trc, stream.colorspace)
    primaries, transfer, matrix = (COLOUR_NAMES.get(code, str(code)) for code in codes)
    return ColourTags(primaries, transfer, matrix, RANGE_NAMES[stream.color_range])


def _keyframes(packets: Sequence[Packet[VideoStream]], fps: Fraction) -> tuple[int, ...]:
    return tuple(round(_frame_number(packet, fps)) for packet in packets if packet.is_keyframe)


def _is_steady(packets: Sequence[Packet[VideoStream]], fps: Fraction) -> bool:
    """Return whether each frame has its own time, exact on the file's clock, and is decoded in time, in order."""
    shown = [packet.pts or 0 for packet in packets]
    decoded = [packet.dts or 0 for packet in packets]
    frames = [_frame_number(packet, fps) for packet in packets]
    exact = all(
        abs(frame - round(frame)) <= packet.time_base * fps / 2 for frame, packet in zip(frames, packets, strict=True)
    )
    in_order = all(earlier < later for earlier, later in pairwise(decoded))
    in_time = all(early <= late for early, late in zip(decoded, shown, strict=True))
    return exact and sorted(map(round, frames)) == list(range(len(frames))) and in_order and in_time


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


def read_frames(path: str | Path, indices: Iterable[int]) -> list[Pixels]:
    """Decode frames to RGB with the matrix and the range that the file declares.

    Returns one (height, width, 3) array an index, in the order asked. Raises IndexError outside the film.
    """
    wanted = list(indices)
    with av.open(str(path)) as container:
        found = dict(pair for run in _runs(sorted(wanted)) for pair in _decoded(container, run))
    for index in wanted:
        if index not in found:
            raise IndexError(f"{path} has no frame {index}.")
    return [found[index] for index in wanted]


def small_frames(path: str | Path, *, width: int, height: int) -> Iterator[Pixels]:
    """Decode every frame in order to a small RGB picture (height, width, 3)."""
    reformatter = VideoReformatter()
    with av.open(str(path)) as container:
        for picture in container.decode(container.streams.video[0]):
            small = reformatter.reformat(picture, width, height, "rgb24", interpolation=Interpolation.AREA)
            yield small.to_ndarray().astype(np.uint8, copy=False)


def _runs(frames: Sequence[int]) -> list[list[int]]:
    """Split rising frame numbers where jumping ahead beats decoding on."""
    runs: list[list[int]] = []
    for frame in frames:
        if runs and frame - runs[-1][-1] <= FRAMES_WORTH_DECODING:
            runs[-1].append(frame)
        else:
            runs.append([frame])
    return runs


def _decoded(container: InputContainer, run: Sequence[int]) -> Iterator[tuple[int, Pixels]]:
    """Yield the frames of a run with their numbers, from the nearest key frame on."""
    stream = container.streams.video[0]
    frames_per_tick = frame_rate(stream) * (stream.time_base or 1)
    container.seek(int(run[0] / frames_per_tick), stream=stream)
    for picture in container.decode(stream):
        index = round((picture.pts or 0) * frames_per_tick)
        if index in run:
            yield index, _rgb(picture)
        if index >= run[-1]:
            return


def _rgb(picture: VideoFrame) -> Pixels:
    """Convert with the matrix and the range of the picture, without the rounding errors of the fast path."""
    rgb = picture.to_ndarray(format="rgb24", dst_color_range=ColorRange.JPEG, interpolation=EXACTLY)
    return rgb.astype(np.uint8, copy=False)
