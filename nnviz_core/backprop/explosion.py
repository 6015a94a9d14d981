"""Find where the loss of a training grows out of hand."""

import numpy as np

from nnviz_core.backprop.network import Array

EXPLODED = 10.0  # times the loss of the start that count as an explosion


def rises_from(losses: Array) -> int:
    """Return the step from which every step to the last one raised the loss."""
    falls = np.flatnonzero(~(losses[1:] > losses[:-1]))
    return int(falls[-1]) + 1 if len(falls) else 0


def exploded_at(losses: Array) -> int | None:
    """Return the first step at which the loss is EXPLODED times that of the start, if it ever is."""
    found = np.flatnonzero(losses >= EXPLODED * losses[0])
    return int(found[0]) if len(found) else None
