"""Arrays that take long to compute follow from their inputs to the last bit: whoever draws often may keep them."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

Arrays = Mapping[str, NDArray[np.generic]]
Compute = Callable[[], Arrays]


class Keeper(Protocol):
    """Whoever keeps arrays: `compute_anew`, who keeps none, or one who has a cache."""

    def __call__(self, name: str, inputs: tuple[Any, ...], compute: Compute, *, names: tuple[str, ...]) -> Arrays:
        """Return what `compute` gives, arrays of these names, or what it gave for the same inputs before."""


def compute_anew(name: str, inputs: tuple[Any, ...], compute: Compute, *, names: tuple[str, ...]) -> Arrays:
    """Keep nothing."""
    return compute()


_keeper: ContextVar[Keeper] = ContextVar("keeper", default=compute_anew)


def kept(name: str, inputs: tuple[Any, ...], compute: Compute, *, names: tuple[str, ...]) -> Arrays:
    """Compute arrays of these names, or take what came of the same inputs before, where somebody keeps it.

    `name` says what is computed; `inputs` are arrays, records, texts and numbers, and all that it depends on.
    """
    return _keeper.get()(name, inputs, compute, names=names)


@contextmanager
def keeping(keeper: Keeper) -> Iterator[None]:
    """Let somebody keep what is computed meanwhile, in this thread."""
    token = _keeper.set(keeper)
    try:
        yield
    finally:
        _keeper.reset(token)
