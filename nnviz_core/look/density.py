"""Decide which edges can carry their number on the screen, from the shape alone."""

from collections.abc import Sequence
from typing import Literal

Labelling = Literal["all", "active", "none"]
MOST_LABELLED_EDGES = 6  # of one layer, all at once: more could not be traced to their edges
MOST_COLUMNS = 5  # in deeper networks the gaps are too narrow for a number


def labelling(shape: Sequence[int], layer: int) -> Labelling:
    """Say which edges of a layer (from 1) show their number.

    "all" at once; only those of the neuron at work ("active"), or "none", where the equation
    strip alone shows them.
    """
    if len(shape) > MOST_COLUMNS:
        return "none"
    return "all" if shape[layer - 1] * shape[layer] <= MOST_LABELLED_EDGES else "active"
