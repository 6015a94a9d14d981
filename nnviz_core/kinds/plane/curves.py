"""The curves that the line becomes among the inputs, and why there are several."""

from collections.abc import Sequence
from itertools import combinations
from typing import Literal

import numpy as np

from nnviz_core.backprop.network import Array
from nnviz_core.backprop.plane import boundary, decision_line, plane_stages
from nnviz_core.backprop.sums import length
from nnviz_core.kinds.plane.actions import PlaneSubject
from nnviz_core.look.scales import WINDOW
from nnviz_core.look.windows import grid_extent

STRAIGHT = 0.002  # of its length, how far a line may bend that is called straight: one or two px of what is seen
CELLS = 160  # along each axis, where curves are counted
LEAST_GAP = 0.005  # of all that is met of the line, between two places of it
SPECK = 3  # vertices of a curve that is too short to be seen


def seen_extent(subject: PlaneSubject) -> float:
    """Return how far the part of the input plane reaches that is seen, [-extent, extent]^2."""
    return WINDOW.margin * grid_extent(subject.dataset.x)


def curves_among_inputs(subject: PlaneSubject) -> list[Array]:
    """Find the connected pieces of the boundary in the part of the input plane that is seen, the longest first."""
    curves = boundary(subject.network, extent=seen_extent(subject), cells=CELLS)
    return sorted((curve for curve in curves if len(curve) > SPECK), key=lambda curve: -len(curve))


def why_several(subject: PlaneSubject, curves: Sequence[Array]) -> Literal["apart", "folded"] | None:
    """Say why one line comes back as several curves, from where on the line these came from.

    Either the bent plane meets the line in several places with gaps between, or it lies over itself, so that all the
    curves come from the same place. None where there is one curve, where the last space is no plane, or in other cases.
    """
    if len(curves) < 2 or subject.network.shape[-2] != 2:
        return None
    normal, _ = decision_line(subject.network)
    met = [plane_stages(subject.network, curve)[-1].points for curve in curves]
    along = [normal[0] * points[:, 1] - normal[1] * points[:, 0] for points in met]
    ends = np.array([(places.min(), places.max()) for places in along])
    margin = LEAST_GAP * float(np.ptp(ends))
    pairs = combinations(ends.tolist(), 2)
    overlaps = [min(one[1], other[1]) - max(one[0], other[0]) for one, other in pairs]
    if all(overlap < -margin for overlap in overlaps):
        return "apart"
    return "folded" if all(overlap > margin for overlap in overlaps) else None


def is_straight(curve: Array) -> bool:
    """Say whether no vertex of a curve (n, 2) lies off the way from its first to its last one."""
    way, arms = curve[-1] - curve[0], curve - curve[0]
    span = length(way)
    aside = np.abs(arms[:, 0] * way[1] - arms[:, 1] * way[0])
    return bool(span > 0 and aside.max() <= STRAIGHT * span * span)
