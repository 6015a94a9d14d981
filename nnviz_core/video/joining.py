"""Copy encoded sections one after the other into one film, bit for bit."""

from __future__ import annotations  # some names below exist only in the stubs of PyAV

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import av
from av.container import OutputContainer
from av.packet import Packet
from av.video.stream import VideoStream

from nnviz_core.video.packets import frame_rate, packet_times, packets_of
from nnviz_core.video.probing import Chapter
from nnviz_core.video.whole import explaining, open_mp4, replacing

if TYPE_CHECKING:
    from av.container.core import Chapter as ContainerChapter

LANGUAGE_CODES = {  # the language of a config -> ISO 639-2, which the mp4 header holds
    "ar": "ara", "cs": "ces", "da": "dan", "de": "deu", "el": "ell", "en": "eng", "es": "spa", "fi": "fin",
    "fr": "fra", "he": "heb", "hi": "hin", "hu": "hun", "it": "ita", "ja": "jpn", "ko": "kor", "nb": "nob",
    "nl": "nld", "no": "nor", "pl": "pol", "pt": "por", "ro": "ron", "ru": "rus", "sv": "swe", "tr": "tur",
    "uk": "ukr", "vi": "vie", "zh": "zho",
}  # fmt: skip


def language_code(tag: str) -> str:
    """Return what the header of a film calls a language."""
    return LANGUAGE_CODES.get(tag.split("-")[0], "und")


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
    with explaining(path), replacing(path) as part, open_mp4(part, fps) as film:
        film.metadata.update(title=title, comment=comment)
        film.set_chapters([file_chapter(chapter, number, fps) for number, chapter in enumerate(chapters)])
        _copy(sections, film, language=language_code(language))


def _survey(path: Path) -> _Section:
    """Read the header and the order of a section."""
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        fps = frame_rate(stream)
        order = tuple(packet_times(container).frames.tolist())
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
            numbered = zip(section.order, packets_of(container), strict=True)
            for place, (frame, packet) in enumerate(numbered):
                packet.time_base, packet.duration = 1 / section.fps, 1
                packet.pts, packet.dts = start + frame, start + place - delay
                yield packet
        start += len(section.order)


def file_chapter(chapter: Chapter, number: int, fps: int) -> ContainerChapter:
    """Say where a chapter lies, as containers do."""
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
