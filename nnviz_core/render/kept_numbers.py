"""Keep numbers that took long beside the finished pieces: trainings, many starts, the course of a training."""

import hashlib
import platform
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np

import nnviz_core.backprop
from nnviz_core.backprop.keeping import Arrays, Compute
from nnviz_core.render.cache import Cache
from nnviz_core.render.digest import digest_of

MOST_BYTES = 50_000_000  # of one computation; reading more back would take about as long as computing it
UNREADABLE = (OSError, ValueError, KeyError, TypeError, EOFError, BadZipFile)


@dataclass(frozen=True, slots=True)
class KeptNumbers:
    """Compute once: the key is what is computed, of which inputs, and all that computes."""

    cache: Cache

    def __call__(self, name: str, inputs: tuple[Any, ...], compute: Compute, *, names: tuple[str, ...]) -> Arrays:
        """Return arrays of these names, read back where they are kept, bit for bit."""
        key = digest_of(name, inputs, computing())
        if (content := self.cache.read(key)) and (read := _read(content, names)):
            return read
        arrays = compute()
        if sum(array.nbytes for array in arrays.values()) <= min(MOST_BYTES, self.cache.limit):
            np.savez(file := BytesIO(), **dict[str, Any](arrays))
            self.cache.write(key, file.getvalue())
        return arrays


@cache
def computing() -> tuple[str, ...]:
    """Name all that decides a number: the source of what computes, Python, numpy, the kind of machine."""
    digest = hashlib.sha256()
    for path in sorted(Path(nnviz_core.backprop.__path__[0]).glob("*.py")):
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest(), platform.python_version(), np.__version__, platform.machine()


def _read(content: bytes, names: tuple[str, ...]) -> Arrays | None:
    """Read arrays of these names back; None where there are others."""
    try:
        with np.load(BytesIO(content), allow_pickle=False) as read:
            return {name: read[name] for name in names}
    except UNREADABLE:
        return None
