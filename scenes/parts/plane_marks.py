"""Numbered places along the boundary, and where the network takes them: on the line that decides.

Where several come to lie in one place, one label names them all: 1–3. Where all of each curve do, they bear the number
of their curve.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.elementary import PI, cos, hypot, sin
from nnviz_core.backprop.ties import descending
from nnviz_core.look.scales import PX_PER_UNIT, units
from nnviz_core.look.theme import Theme
from nnviz_core.words.writing import Writing
from nnviz_scenes.engine.painted import Box
from nnviz_scenes.engine.typeset import quoted, typeset
from nnviz_scenes.marks.label import Halo, Label
from nnviz_scenes.marks.points import Points
from nnviz_scenes.parts.plane_twins import Dots, Track

Array = NDArray[np.float64]
A_TRACK = (0, 4, 2, 2, 2)  # numbered places on each of so many curves
RING, DOT = 10.0, 5.5  # px, radii
SIZE, NOTE, HALO = 24.0, 22.0, 4.0  # px, cap heights of the numbers and of a note; around them
ONE_PLACE = 44.0  # px, between places that share a label
REACH = (22.0, 34.0, 48.0)  # px, from a place to the nearest side of its number
WAYS, ANCHORS = 16, 16  # in which a number may stand; points beside which a note may
INSIDE, CLOSEST = 14.0, 22.0  # px, from a frame to a text that may be anywhere in it; from such a text to its place
COLUMNS = 33  # places to try for it, in each direction
ROOM = 15.0  # px, around a number, that what runs along the curve needs
COST_OF_EDGE, COST_OF_LABEL = 1e4, 1e3  # of leaving the frame, of lying on another number; of a covered place 1


@dataclass(frozen=True, slots=True, eq=False)
class Mark:
    """One numbered place: a vertex of a track."""

    track: Track
    vertex: int

    def at(self, stage: int) -> Array:
        """Return its place (2,) at a stage."""
        return np.asarray(self.track.stages[stage][self.vertex])


def marks_of(tracks: Sequence[Track]) -> tuple[Mark, ...]:
    """Choose places at even distances along each curve, none at its end."""
    count = A_TRACK[len(tracks)]
    shares = [(k + 0.5) / count for k in range(count)]
    return tuple(Mark(track, int(np.argmin(np.abs(track.along - share)))) for track in tracks for share in shares)


def make_rings(area: Box, *, theme: Theme) -> Dots:
    """Make ringed places in a frame, without their numbers."""
    nowhere, none = np.zeros((0, 2)), np.zeros(0, dtype=int)
    ring, dot = (
        Points(nowhere, none, colours=(colour, colour), rim=theme.ink, radius=radius, clip=area)
        for colour, radius in ((theme.signal, RING), (theme.text, DOT))
    )
    return Dots(ring, dot, (), area)


# --- numbers -------------------------------------------------------------------------------------


def make_numbers(
    places: Array, numbers: Sequence[int], area: Box, covered: Array, *, theme: Theme
) -> tuple[Label, ...]:
    """Number places (n, 2) of a frame, several in one place together, where little of what is at (m, 2) is covered."""
    labels: list[Label] = []
    for group in groups_of(places):
        text = numbered(sorted({numbers[k] for k in group}), theme.writing)
        ink = typeset(f"#strong[{quoted(text)}]", size=SIZE, theme=theme)
        taken = [label.box() for label in labels]
        _, at = clearest(ink.box, places[group].mean(axis=0), area, covered, taken=taken)
        labels.append(Label(ink, at, halo=Halo(theme.panel, reach=HALO)))
    return tuple(labels)


def make_note_beside(
    text: str, sheet: Array, area: Box, covered: Array, *, taken: Sequence[Label], theme: Theme
) -> tuple[float, Label]:
    """Say what the points (n, 2) of a frame are together, beside one of them that is far from labels that are there.

    With what that costs: less than 1 where it covers nothing.
    """
    boxes = [label.box() for label in taken]
    inside = sheet[(np.abs(sheet - area.center) < area.width / 2).all(axis=1)]
    gaps = np.array([min(hypot(*(place - box.center)) for box in boxes) for place in inside])
    far = inside[descending(gaps)][:: max(1, len(inside) // ANCHORS)]
    ink = typeset(quoted(text), size=NOTE, theme=theme)
    found = [clearest(ink.box, place, area, covered, taken=boxes) for place in far]
    cost, at = min(found, key=lambda each: each[0])
    return cost, Label(ink, at, halo=Halo(theme.panel, reach=HALO))


def groups_of(places: Array) -> list[list[int]]:
    """Group places (n, 2) that lie so near to each other that they share a label, in the order of their numbers."""
    groups: list[list[int]] = []
    for k, place in enumerate(places):
        near = [g for g in groups if any(hypot(*(place - places[other])) < units(ONE_PLACE) for other in g)]
        groups = [g for g in groups if g not in near] + [sorted([*(i for g in near for i in g), k])]
    return sorted(groups)


def numbers_of(marks: Sequence[Mark], places: Array) -> list[int]:
    """Number marks from 1, where their places (n, 2) in the last plane are: all of a curve together, or each alone."""
    tracks = list(dict.fromkeys(mark.track for mark in marks))
    curves = [tracks.index(mark.track) for mark in marks]
    together = [{curves[k] for k in group} for group in groups_of(places)]
    if len(tracks) > 1 and together == [{k} for k in range(len(tracks))]:
        return [curve + 1 for curve in curves]
    return [k + 1 for k in range(len(marks))]


def numbered(numbers: Sequence[int], writing: Writing) -> str:
    """Write the numbers of one place: 1–3, or 1, 4."""
    runs: list[list[int]] = [[numbers[0]]]
    for before, number in pairwise(numbers):
        if number == before + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    ends = [dict.fromkeys((run[0], run[-1])) for run in runs]
    return ", ".join("–".join(writing.digit_by_digit(str(end)) for end in each) for each in ends)


def clearest(
    extents: Box,
    place: Array,
    area: Box,
    covered: Array,
    *,
    taken: Sequence[Box],
    reaches: Sequence[float] = REACH,
) -> tuple[float, tuple[float, float]]:
    """Return what a text costs beside its place, and where it begins there: where it covers least, rather near.

    Its extents are those of a text that begins at the origin.
    """
    width, height = extents.width, extents.height
    best, least = (0.0, 0.0), math.inf
    for reach in reaches:
        for way in np.arange(WAYS) * 2 * PI / WAYS:
            across, up = float(cos(way)), float(sin(way))
            x = place[0] + across * (units(reach) + width / 2) - width / 2
            y = place[1] + up * (units(reach) + height / 2) - height / 2
            at = float(x - extents.left), float(y - extents.bottom)
            cost = _cost(extents.shifted(*at), area, covered, taken) + reach / 100
            if cost < least:
                best, least = at, cost
    return least, best


def clearest_anywhere(
    extents: Box, place: Array, area: Box, covered: Array, *, taken: Sequence[Box]
) -> tuple[float, tuple[float, float]]:
    """Return as `clearest` does what a text costs, and where it begins, anywhere in a frame."""
    inner = area.grown(-units(INSIDE))
    best, least = (0.0, 0.0), math.inf
    for x in np.linspace(inner.left, inner.right - extents.width, COLUMNS).tolist():
        for y in np.linspace(inner.bottom, inner.top - extents.height, COLUMNS).tolist():
            at = x - extents.left, y - extents.bottom
            box = extents.shifted(*at)
            near = min(max(place[0], box.left), box.right), min(max(place[1], box.bottom), box.top)
            away = PX_PER_UNIT * float(hypot(near[0] - place[0], near[1] - place[1]))
            cost = away / 100 if away > CLOSEST else COST_OF_LABEL
            if cost < least and (cost := cost + _cost(box, area, covered, taken)) < least:
                best, least = at, cost
    return least, best


def _cost(box: Box, area: Box, covered: Array, taken: Sequence[Box]) -> float:
    """Count what a number at a box would cover."""
    wide, inner = box.grown(units(ROOM)), area.grown(-units(HALO + 2))
    outside = box.left < inner.left or box.right > inner.right or box.bottom < inner.bottom or box.top > inner.top
    met = sum(box.grown(units(HALO)).overlaps(other.grown(units(HALO))) for other in taken)
    x, y = covered[:, 0], covered[:, 1]
    under = (x > wide.left) & (x < wide.right) & (y > wide.bottom) & (y < wide.top)
    return COST_OF_EDGE * outside + COST_OF_LABEL * met + float(under.sum())
