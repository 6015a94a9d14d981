"""Write a film as an endless GIF, with one palette that is chosen for all of its pictures."""

from __future__ import annotations  # some names below exist only in the stubs of PyAV

from collections.abc import Iterable, Iterator
from fractions import Fraction
from pathlib import Path
from types import MappingProxyType
from typing import Any

import av
import numpy as np
from av.filter import Graph
from av.video.frame import VideoFrame

from nnviz_core.video.drawn_film import DrawnFilm
from nnviz_core.video.loops import Reduction, Timed, pictures_of, size_of, write_within

REDUCTIONS = (
    Reduction(1, 1, 256),
    Reduction(1, 1, 64),
    Reduction(2, 1, 64),
    Reduction(2, 0.75, 64),
    Reduction(4, 0.75, 32),
    Reduction(4, 0.5, 32),
)
SETTINGS = MappingProxyType({"loop": "0"})  # for ever
CENTISECOND = Fraction(1, 100)  # the clock of a GIF


def write(film: DrawnFilm, path: Path) -> dict[str, Any]:
    """Write a film, which is opaque, within its budget, and return what was chosen. Raises BudgetError."""
    return write_within(film, path, REDUCTIONS, _write, detail="colours")


def _write(film: DrawnFilm, path: Path, reduction: Reduction) -> bool:
    """Write the pictures of a reduction; give up, and return False, once they are beyond the budget."""
    tick, (width, height) = Fraction(reduction.every, film.fps), size_of(film, reduction)
    palette = _palette(pictures_of(film, reduction), width, height, tick, colours=reduction.detail)
    size = 0
    with av.open(str(path), "w", format="gif", container_options=dict(SETTINGS)) as out:
        stream = out.add_stream("gif", rate=1 / tick)
        stream.width, stream.height, stream.pix_fmt = width, height, "pal8"
        stream.codec_context.time_base = CENTISECOND
        for picture, start, stop in _reduced(pictures_of(film, reduction), palette, width, height, tick):
            picture.pts, picture.time_base = round(start * tick / CENTISECOND), CENTISECOND
            for packet in stream.encode(picture):
                packet.duration = round(stop * tick / CENTISECOND) - picture.pts
                size += packet.size
                out.mux(packet)
            if size > film.budget:
                return False
        out.mux(stream.encode())
    return True


def _frame(timed: Timed, tick: Fraction) -> VideoFrame:
    frame = VideoFrame.from_ndarray(np.asarray(timed[0]), "rgb24").reformat(format="bgra")
    frame.pts, frame.time_base = timed[1], tick
    return frame


def _palette(pictures: Iterable[Timed], width: int, height: int, tick: Fraction, *, colours: int) -> VideoFrame:
    """Choose colours by how often they are seen (FFmpeg's palettegen: median cut)."""
    graph: Any = Graph()  # whose buffers take the name of a format, though its stubs say otherwise
    source = graph.add_buffer(width=width, height=height, format="bgra", time_base=tick)
    chosen = graph.add("palettegen", f"max_colors={colours}:reserve_transparent=0:stats_mode=full")
    sink = graph.add("buffersink")
    source.link_to(chosen)
    chosen.link_to(sink)
    graph.configure()
    for timed in pictures:
        source.push(_frame(timed, tick))
    source.push(None)
    palette: VideoFrame = sink.pull()
    return palette


def _reduced(
    pictures: Iterable[Timed], palette: VideoFrame, width: int, height: int, tick: Fraction
) -> Iterator[tuple[VideoFrame, int, int]]:
    """Give every picture the colours of a palette, the nearest ones: dither would swim where nothing moves."""
    graph: Any = Graph()
    shown = graph.add_buffer(width=width, height=height, format="bgra", time_base=tick)
    side = {"width": palette.width, "height": palette.height}
    colours = graph.add_buffer(**side, format="bgra", time_base=tick)
    mapped, sink = graph.add("paletteuse", "dither=none:diff_mode=rectangle"), graph.add("buffersink")
    shown.link_to(mapped, 0, 0)
    colours.link_to(mapped, 0, 1)
    mapped.link_to(sink)
    graph.configure()
    palette.pts, palette.time_base = 0, tick
    colours.push(palette)
    colours.push(None)
    waiting: list[Timed] = []
    for timed in pictures:
        waiting.append(timed)
        shown.push(_frame(timed, tick))
        yield from _pulled(sink, waiting)
    shown.push(None)
    yield from _pulled(sink, waiting)


def _pulled(sink: Any, waiting: list[Timed]) -> Iterator[tuple[VideoFrame, int, int]]:
    """Yield what a filter has ready, with its times."""
    while True:
        try:
            frame = sink.pull()
        except (av.error.BlockingIOError, av.error.EOFError):
            return
        _, start, stop = waiting.pop(0)
        yield frame, start, stop
