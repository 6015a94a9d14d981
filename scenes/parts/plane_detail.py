"""Which vertices of a plane are drawn: those of its lines that are seen."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from nnviz_core.look.scales import units
from nnviz_scenes.engine.painted import Box
from nnviz_scenes.marks.lines import STRAIGHT
from nnviz_scenes.marks.seen_vertices import Chosen, Cuts, Indices
from nnviz_scenes.parts.plane_layout import Window

MOMENTS = (0.0, 0.25, 0.5, 0.75, 1.0)  # of a step, at which lines are looked at


@dataclass(frozen=True, slots=True, eq=False)
class Detail:
    """The vertices of a plane that are drawn: those of points, then those of lines, and which go around its strips."""

    chosen: Indices  # among all
    cuts: Cuts  # of these, where each line begins and ends
    strips: list[Indices]  # among these


def all_of(count: int, cuts: Cuts, strips: Sequence[Indices]) -> Detail:
    """Draw every vertex."""
    return Detail(np.arange(count), cuts, list(strips))


def part_of(seen: Chosen, cuts: Cuts, strips: Sequence[Indices]) -> Detail:
    """Draw some vertices: lines begin and end at `cuts` among all."""
    place = np.cumsum(seen) - 1
    ends = np.append(place + 1 - seen, seen.sum())  # of the vertices before each that are seen
    kept = [strip[seen[strip]] for strip in strips]
    return Detail(np.flatnonzero(seen), [(int(ends[a]), int(ends[b])) for a, b in cuts], [place[each] for each in kept])


def finest(window: Window, area: Box) -> float:
    """Return the distance in the plane below which nothing is seen in a window; a power of two times another."""
    _, exponent = math.frexp(window.half)
    return math.ldexp(2 * units(STRAIGHT) / area.width, exponent - 1)
