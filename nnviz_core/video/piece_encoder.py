"""What takes the frames of a piece: a file that is whole or not there, whatever it is encoded with."""

from abc import ABC, abstractmethod
from collections.abc import Iterable
from contextlib import ExitStack, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from nnviz_core.video.dirty_rects import Patch
from nnviz_core.video.h264 import Pixels
from nnviz_core.video.whole import explaining


class PieceEncoder(ABC):
    """Take frames for a file, which appears at `path` when it is complete.

    Leaving the `with` block by an exception, or `abort()`, leaves nothing behind. Raises OSError with a sentence when
    the file cannot be written, ValueError for a piece without frames.
    """

    path: Path
    frames: int  # so far
    _exits: ExitStack  # which puts the file in place, or drops it

    @abstractmethod
    def write(self, frame: Pixels, repeat: int = 1, changed: Iterable[Patch] | None = None) -> None:
        """Add a frame so many times, saying where it differs from the one before; None stands for anywhere."""

    def _flush(self) -> None:  # noqa: B027  most hold nothing back
        """Write what is held back."""

    def close(self) -> None:
        """Put the finished file in place; closing again does nothing."""
        if not self.frames:
            self.abort()
            raise ValueError(f"{self.path} would have no frames; write at least one before closing.")
        with explaining(self.path):
            self._flush()
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
