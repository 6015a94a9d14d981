"""Move the vertices of level lines to where a network has them, along the sides of the grid on which they were found.

Straight interpolation between two nodes misses the place where a slope changes between them, as that of ReLU does, or
where a steep sigmoid leaps: a straight line then wavers by a part of a cell.
"""

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.level_line import Floats, level_lines
from nnviz_core.backprop.network import Network
from nnviz_core.backprop.outputs import output_of
from nnviz_core.backprop.passes import propagate
from nnviz_scenes.parts.panel_field import STRIDE, class_leads
from nnviz_scenes.parts.plane_layout import Window

Array = NDArray[np.float64]
Lead = Callable[[Array], Array]  # of a class over the others, at inputs (n, 2)

MARGIN = 1e-6  # of a side, from its ends: so that one sees which side a vertex lies on
BEYOND = 0.01  # of a side, where it is searched behind both ends
HALVINGS = 9  # of a side of some px: a vertex is then exact to a hundredth of one


def border_lines(fields: Sequence[Floats], network: Network, window: Window, cells: int) -> list[Array]:
    """Return where the fields of a network's leads, on every STRIDE-th cell, are zero, in columns and rows of these."""
    classes = len(fields) + 1
    return [
        line
        for field, lead in zip(fields, leads_of(network, classes), strict=True)
        for line in exact_lines(level_lines(field, margin=MARGIN), lead, window, cells)
    ]


def leads_of(network: Network, classes: int) -> list[Lead]:
    """Return the leads whose zero lines part the classes: one of two, else one for each class but the last."""
    if classes < 3:
        return [lambda x: np.asarray(output_of(network).lead(propagate(network, x)[2]))]

    def lead_of(k: int) -> Lead:
        return lambda x: np.asarray(class_leads(propagate(network, x)[2].T)[k])

    return [lead_of(k) for k in range(classes - 1)]


def exact_lines(lines: Sequence[Array], lead: Lead, window: Window, cells: int) -> list[Array]:
    """Move the vertices of lines (n, 2), in columns and rows of every STRIDE-th cell, to where a lead is zero.

    In single precision, in which the fields of the colours are computed, a small lead may be of the other sign, and its
    zero lie just beyond a side's end; or it may be no lead at all. A vertex near whose side there is no such place is
    left out, and parts its line.
    """
    if not lines:
        return []
    places = np.concatenate(lines)
    low, high = np.floor(places), np.ceil(places)  # along the one coordinate that lies between two nodes
    low, high = low - BEYOND * (high - low), high + BEYOND * (high - low)
    with np.errstate(all="ignore"):
        above = lead(_inputs(low, window, cells)) > 0
        known = above != (lead(_inputs(high, window, cells)) > 0)
        for _ in range(HALVINGS):
            middle = (low + high) / 2
            same = ((lead(_inputs(middle, window, cells)) > 0) == above)[:, None]
            low, high = np.where(same, middle, low), np.where(same, high, middle)
    starts = np.cumsum([len(line) for line in lines])[:-1]
    exact = zip(np.split((low + high) / 2, starts), np.split(known, starts), strict=True)
    return [part for line, kept in exact for part in _runs(line, kept)]


def _runs(line: Array, kept: NDArray[np.bool_]) -> Iterator[Array]:
    """Yield the parts (n, 2) of a line all of whose vertices are kept, if they have two or more."""
    for part in np.split(np.arange(len(line)), np.flatnonzero(np.diff(kept)) + 1):
        if kept[part[0]] and len(part) > 1:
            yield line[part]


def _inputs(places: Array, window: Window, cells: int) -> Array:
    """Return the inputs (n, 2) at columns and rows of every STRIDE-th cell, row 0 on top."""
    across = window.half * ((2 * STRIDE * places + 1) / cells - 1)
    return np.stack([window.x + across[:, 0], window.y - across[:, 1]], axis=1)
