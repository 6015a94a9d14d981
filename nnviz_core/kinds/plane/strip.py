"""A bent plane that is a thin strip: which parts of the inputs it passes through, and where the line cuts it.

A strip has an end (A), a middle (C) and another end (B); all of a curve of the inputs lies in one cut. The parts are
what the boundary leaves connected, on a grid of the inputs.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.network import Array, Network
from nnviz_core.backprop.outputs import output_of
from nnviz_core.backprop.passes import forward
from nnviz_core.backprop.plane import plane_stages
from nnviz_core.kinds.plane.actions import PlaneSubject
from nnviz_core.kinds.plane.curves import CELLS, curves_among_inputs, seen_extent, why_several
from nnviz_core.kinds.plane.line import has_line
from nnviz_core.look.windows import square_around
from nnviz_core.words.numbers import Shown, format_number

Ids = NDArray[np.intp]
THIN = 0.05  # of what is seen of the last plane, the area that a thin strip covers at most
ONE_PLACE = 0.06  # of half the side of what is seen, how far the places of one cut may lie apart
SATURATED, SPREAD = 0.005, 0.3  # how near to a limit a neuron is saturated; how far apart its z lie there, at least


@dataclass(frozen=True, slots=True, eq=False)
class StripPart:
    """A connected part of the inputs that one class gets."""

    letter: str  # A and B at the ends, C between them
    label: int  # of its class
    places: Array  # (n, 2)   of a grid of the inputs


@dataclass(frozen=True, slots=True)
class Cut:
    """All places of a curve come together, because a neuron of the last hidden layer is saturated along it."""

    curve: int  # from 0, the longest first
    neuron: int  # from 0
    least: float  # z along the curve
    most: float
    limit: int  # to which the activation goes
    place: int  # among all cuts, from 0

    @property
    def numbers(self) -> tuple[Shown, Shown]:
        """List the numbers from left to right."""
        at = f"cuts[{self.place}].z"
        return Shown(format_number(self.least), f"{at}[0]"), Shown(format_number(self.most), f"{at}[1]")


@lru_cache(maxsize=4)  # asked for several times while a section is composed
def strip_of(subject: PlaneSubject) -> tuple[StripPart, StripPart, StripPart] | None:
    """Return the parts A, B and C of a plane that is a thin strip which the line cuts twice; None of any other."""
    network, curves = subject.network, curves_among_inputs(subject)
    if not has_line(network) or len(curves) != 2 or why_several(subject, curves) != "apart":
        return None
    half = _half(subject)
    if max(_reach(network, curve) for curve in curves) > ONE_PLACE * half:
        return None
    if covered_area(network, extent=seen_extent(subject)) > THIN * (2 * half) * (2 * half):
        return None
    grid, ids = connected_parts(network, extent=seen_extent(subject))
    sides = [_sides(curve, ids, extent=seen_extent(subject)) for curve in curves]
    shared, every = sides[0] & sides[1], sides[0] | sides[1]
    if any(len(side) != 2 for side in sides) or len(shared) != 1 or len(every) != 3:
        return None
    middle = next(iter(shared))
    ends = sorted(every - shared, key=lambda part: float(grid[ids == part][:, 0].mean()))
    first, second, third = (
        _part(network, grid[ids == part], letter) for part, letter in zip((*ends, middle), "ABC", strict=True)
    )
    return first, second, third


def cuts_of(subject: PlaneSubject) -> tuple[Cut, ...]:
    """List the curves of a strip along which one saturated neuron of the last hidden layer brings all together."""
    if strip_of(subject) is None:
        return ()
    found: list[Cut] = []
    for k, curve in enumerate(curves_among_inputs(subject)):
        if cut := _cut(subject.network, k, curve, place=len(found)):
            found.append(cut)
    return tuple(found)


def cuts_tree(subject: PlaneSubject) -> dict[str, Any]:
    """Write the cuts for the trace; nothing where there is none."""
    if not (cuts := cuts_of(subject)):
        return {}
    return {"cuts": [{"neuron": cut.neuron + 1, "z": [cut.least, cut.most], "limit": cut.limit} for cut in cuts]}


def _cut(network: Network, k: int, curve: Array, *, place: int) -> Cut | None:
    """Choose the neuron whose z differ most of those that are saturated all along a curve."""
    *_, before, after = plane_stages(network, curve)
    z, a = before.points, after.points
    limits = np.rint(a.mean(axis=0))
    saturated = np.abs(a - limits).max(axis=0) < SATURATED
    spread = np.where(saturated, np.ptp(z, axis=0), 0.0)
    neuron = int(np.argmax(spread))
    if network.activations[-1] == "identity" or spread[neuron] < SPREAD:
        return None
    least, most = float(z[:, neuron].min()), float(z[:, neuron].max())
    return Cut(k, neuron, least, most, int(limits[neuron]), place)


def _reach(network: Network, curve: Array) -> float:
    """Return how far apart the places are to which a curve comes in the last plane."""
    return float(np.ptp(plane_stages(network, curve)[-1].points, axis=0).max())


def _half(subject: PlaneSubject) -> float:
    """Return half the side of what is seen of the last plane."""
    return square_around(plane_stages(subject.network, subject.dataset.x)[-1].points)[2]


def covered_area(network: Network, *, extent: float) -> float:
    """Return the area to which [-extent, extent]^2 comes in the last plane; what lies twice over itself counts twice.

    The sum over the cells of a grid of half the cross product of their diagonals.
    """
    grid = grid_of(extent)
    corners = plane_stages(network, grid)[-1].points.reshape(CELLS + 1, CELLS + 1, 2)
    rising, falling = corners[1:, 1:] - corners[:-1, :-1], corners[1:, :-1] - corners[:-1, 1:]
    return float(np.abs(rising[..., 0] * falling[..., 1] - rising[..., 1] * falling[..., 0]).sum() / 2)


def grid_of(extent: float) -> Array:
    """Return the places (n, 2) of a grid of [-extent, extent]^2, row by row."""
    side = np.linspace(-extent, extent, CELLS + 1)
    return np.stack(np.meshgrid(side, side), axis=-1).reshape(-1, 2)


# --- connected parts -----------------------------------------------------------------------------


def connected_parts(network: Network, *, extent: float) -> tuple[Array, Ids]:
    """Return places of a grid (n, 2) of [-extent, extent]^2, and of each which connected part of a class it is in."""
    grid = grid_of(extent)
    labels = output_of(network).predicted(forward(network, grid).logits).reshape(CELLS + 1, CELLS + 1)
    return grid, parts_of(labels).ravel()


def parts_of(labels: Ids) -> Ids:
    """Number the connected parts of a field of labels: of each place, the first place of its part, row by row."""
    ids = np.arange(labels.size).reshape(labels.shape)
    before = np.full_like(ids, -1)
    while (ids != before).any():
        before = ids
        for turned in range(4):
            ids = np.rot90(_swept(np.rot90(ids, turned), np.rot90(labels, turned)), -turned)
    return ids


def _swept(ids: Ids, labels: Ids) -> Ids:
    """Hand the least number on from row to row, wherever the label stays the same."""
    swept = ids.copy()
    for row in range(1, len(swept)):
        same = labels[row] == labels[row - 1]
        swept[row] = np.where(same, np.minimum(swept[row], swept[row - 1]), swept[row])
    return swept


def _sides(curve: Array, ids: Ids, *, extent: float) -> set[int]:
    """Return the connected parts at both sides of a curve, whose vertices lie on the edges of the grid."""
    steps = (curve + extent) / (2 * extent) * CELLS
    ends = (np.floor(steps + 1e-9), np.ceil(steps - 1e-9))
    near = (end.astype(int).clip(0, CELLS) for end in ends)
    return {int(part) for places in near for part in ids.reshape(CELLS + 1, -1)[places[:, 1], places[:, 0]]}


def _part(network: Network, places: Array, letter: str) -> StripPart:
    return StripPart(letter, int(output_of(network).predicted(forward(network, places[:1]).logits)[0]), places)
