"""Decide which edges can carry their number on the screen, from how many neurons are shown."""

from collections.abc import Sequence
from typing import Literal

from nnviz_core.backprop.passes import SamplePass
from nnviz_core.backprop.shown_neurons import ShownColumn, shown_columns

Labelling = Literal["all", "active", "none"]
MOST_LABELLED_EDGES = 6  # of one layer, all at once: more could not be traced to their edges
MOST_COLUMNS = 5  # in deeper networks the gaps are too narrow for a number
MOST_CROWDED_COLUMNS = 4  # where neurons are left out or a picture is drawn, as then they are wider


def labelling(shape: Sequence[int], layer: int) -> Labelling:
    """Say which edges of a layer (from 1) show their number.

    "all" at once; only those of the neuron at work ("active"), or "none", where the equation
    strip alone shows them.
    """
    if len(shape) > MOST_COLUMNS:
        return "none"
    return "all" if shape[layer - 1] * shape[layer] <= MOST_LABELLED_EDGES else "active"


def labelling_of(passed: SamplePass, layer: int) -> Labelling:
    """Say which edges of a layer (from 1) of a pass show their number."""
    return labelling_between(shown_columns(passed), layer)


def labelling_between(columns: Sequence[ShownColumn], layer: int) -> Labelling:
    """Say which edges into a layer show their number; those out of a picture's pixels have none of their own."""
    crowded = any(column.picture or len(column.shown) < column.count for column in columns)
    if columns[layer - 1].picture or (crowded and len(columns) > MOST_CROWDED_COLUMNS):
        return "none"
    return labelling([len(column.shown) or 1 for column in columns], layer)
