"""Draw the frames that are asked for in a process that stays warm: sections stay open in it between two frames."""

import asyncio
import io
import signal
import threading
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import get_context

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from nnviz_core.look.theme import Theme
from nnviz_core.render.worker_process import leave_with_parent
from nnviz_core.story.timeline import Captions, TimedSection

Pixels = NDArray[np.uint8]
FrameOf = Callable[[int], Pixels]  # draws a frame of an open section, counted from its start
OPEN_SECTIONS = 6  # at once, in one process
QUALITY = 92  # of JPEG


@dataclass(frozen=True, slots=True, eq=False)
class SectionLook:
    """A section, and how it is to be drawn."""

    key: str  # what its pictures depend on
    timed: TimedSection
    theme: str | Theme
    captions: Captions
    height: int  # px


OpenSection = Callable[[SectionLook], FrameOf]  # can be pickled


class UnopenedError(Exception):
    """A frame is asked for of a section that the process has not been given, or has let go."""


class Painter:
    """Have frames drawn, one after the other, by a process that is begun anew when it ends."""

    def __init__(self, open_section: OpenSection) -> None:
        self._open_section = open_section
        self._pool = self._begin()

    async def picture(self, shown: SectionLook, frame: int) -> bytes:
        """Return a frame as a JPEG. Raises what the drawing raises, BrokenProcessPool where it ends twice."""
        asked = self._pool
        try:
            return await self._asked(shown, frame)
        except BrokenProcessPool:
            if self._pool is asked:  # of several that waited for it, only the first begins another
                self._pool = self._begin()
            return await self._asked(shown, frame)

    async def _asked(self, shown: SectionLook, frame: int) -> bytes:
        loop, name, pool = asyncio.get_running_loop(), (shown.key, shown.height), self._pool
        try:
            return await loop.run_in_executor(pool, painted, name, None, frame)
        except UnopenedError:
            return await loop.run_in_executor(pool, painted, name, shown, frame)

    def close(self) -> None:
        """End the process, whatever it draws."""
        processes = list((self._pool._processes or {}).values())
        self._pool.shutdown(wait=False, cancel_futures=True)
        for process in processes:
            process.terminate()
        for process in processes:
            process.join()

    def _begin(self) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(
            max_workers=1, mp_context=get_context("spawn"), initializer=begin, initargs=(self._open_section,)
        )


# ---- in the process

_opener: OpenSection | None = None
_opened: OrderedDict[tuple[str, int], FrameOf] = OrderedDict()  # by key and height; the last used at the end


def begin(open_section: OpenSection) -> None:
    """Get ready to draw, and never outlive the parent."""
    global _opener
    with suppress(ValueError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent ends its workers
    threading.Thread(target=leave_with_parent, daemon=True).start()
    _opener = open_section


def painted(name: tuple[str, int], shown: SectionLook | None, frame: int) -> bytes:
    """Draw a frame of a section, which is given only where it is not open."""
    frame_of = _opened.get(name)
    if frame_of is None:
        if shown is None:
            raise UnopenedError
        assert _opener is not None
        frame_of = _opened[name] = _opener(shown)
    _opened.move_to_end(name)
    while len(_opened) > OPEN_SECTIONS:
        _opened.popitem(last=False)
    picture = io.BytesIO()
    Image.fromarray(frame_of(frame)).save(picture, format="JPEG", quality=QUALITY, subsampling=0)
    return picture.getvalue()
