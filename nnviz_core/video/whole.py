"""Video files that are whole or not there, and errors of writing them as sentences."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from zlib import crc32

import av
from av.container import OutputContainer

TICKS_PER_FRAME = 1000  # the clock of the file: every frame and chapter starts on a whole tick, at any fps


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
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
def explaining(path: Path) -> Iterator[None]:
    """Turn an error of the system while writing `path` into a sentence with a way out."""
    try:
        yield
    except OSError as error:
        number = error.errno or 0
        way_out = "choose a folder that exists, may be written to and has space left"
        raise OSError(number, f"{path} cannot be written: {os.strerror(number)}; {way_out}.") from error


def open_mp4(path: Path, fps: int) -> OutputContainer:
    """Open an mp4 whose index comes first and whose clock divides every frame exactly."""
    scale = str(fps * TICKS_PER_FRAME)
    options = {"movflags": "+faststart", "movie_timescale": scale, "video_track_timescale": scale}
    return av.open(str(path), "w", format="mp4", container_options=options)
