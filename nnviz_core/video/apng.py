"""Write a film as an endless animated PNG, in which no pixel loses anything: it is made smaller by its size alone."""

from __future__ import annotations  # some names below exist only in the stubs of PyAV

from fractions import Fraction
from pathlib import Path
from types import MappingProxyType
from typing import Any

import av
import numpy as np
from av.video.frame import VideoFrame

from nnviz_core.video.drawn_film import DrawnFilm
from nnviz_core.video.loops import Reduction, pictures_of, size_of, write_within

REDUCTIONS = (Reduction(1, 1), Reduction(2, 1), Reduction(2, 0.75), Reduction(4, 0.5))
SETTINGS = MappingProxyType({"plays": "0", "pred": "none"})  # for ever; flat colours are least as they are


def write(film: DrawnFilm, path: Path) -> dict[str, Any]:
    """Write a film within its budget, and return what was chosen. Raises BudgetError."""
    return write_within(film, path, REDUCTIONS, _write)


def _write(film: DrawnFilm, path: Path, reduction: Reduction) -> bool:
    """Write the pictures of a reduction; give up, and return False, once they are beyond the budget."""
    tick, (width, height) = Fraction(reduction.every, film.fps), size_of(film, reduction)
    *_, (_, start, stop) = pictures_of(film, reduction)
    last = (stop - start) * tick  # for which nothing follows that would end it
    kind = "rgba" if film.transparent else "rgb24"
    options = {"plays": SETTINGS["plays"], "final_delay": f"{last.numerator}/{last.denominator}"}
    size = 0
    with av.open(str(path), "w", format="apng", container_options=options) as out:
        stream = out.add_stream("apng", rate=1 / tick, options={"pred": SETTINGS["pred"]})
        stream.width, stream.height, stream.pix_fmt = width, height, kind
        stream.codec_context.time_base, stream.codec_context.sample_aspect_ratio = tick, Fraction(1)
        for picture, start, _ in pictures_of(film, reduction):
            frame = VideoFrame.from_ndarray(np.asarray(picture), kind)
            frame.pts, frame.time_base = start, tick
            for packet in stream.encode(frame):
                size += packet.size
                out.mux(packet)
            if size > film.budget:
                return False
        out.mux(stream.encode())
    return True
