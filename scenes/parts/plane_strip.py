"""The small planes of the plane section: one picture of every space, in the order in which the plane passes them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from nnviz_core.kinds.plane.actions import PlaneSubject
from nnviz_core.look.colours import blend
from nnviz_core.look.theme import Theme
from nnviz_scenes.engine.painted import Box, Painted
from nnviz_scenes.engine.typeset import typeset
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.heatmap import HeatMap
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.parts.crowd import make_crowd
from nnviz_scenes.parts.frame import Px, at, rectangle
from nnviz_scenes.parts.plane_curves import Trail
from nnviz_scenes.parts.plane_path import PlanePath
from nnviz_scenes.parts.plane_places import PlanePlaces, SmallType
from nnviz_scenes.parts.plane_views import (
    AXES,
    FARTHEST,
    make_halves,
    polylines,
    region_pixels,
    show_lines,
)

Array = NDArray[np.float64]
POINT, BOUNDARY = 3.4, 2.5  # px, the radius of a point and the width of the boundary


@dataclass(frozen=True, slots=True, eq=False)
class SmallPlane:
    """A small picture of one space."""

    frame: Panel
    name: Label
    content: tuple[Painted, ...]
    verdict: tuple[Painted, ...]  # what the decision adds


@dataclass(frozen=True, slots=True, eq=False)
class LayerStrip:
    """The small planes in a row, arrows between them, and the border of the current one."""

    places: tuple[Px, ...]
    planes: tuple[SmallPlane, ...]
    arrows: Polylines
    border: Polylines

    def all(self) -> Iterator[Painted]:
        """List the views from back to front."""
        for small in self.planes:
            yield from (small.frame, small.name, *small.content, *small.verdict)
        yield from (self.arrows, self.border)


def stage_of(small: int) -> int:
    """Return the stage that a small plane (from 0) shows: x, then z and a of every layer."""
    return 0 if small == 0 else 3 * ((small - 1) // 2) + 2 + (small - 1) % 2


def small_of(stage: int) -> int:
    """Return the small plane that stands for a stage; linear is on the way to z."""
    return 0 if stage == 0 else 2 * ((stage + 2) // 3) - (1 if stage % 3 else 0)


def make_strip(
    course: PlanePath, trail: Trail, *, subject: PlaneSubject, places: PlanePlaces, theme: Theme
) -> LayerStrip:
    """Make all small planes."""
    small, names = places.small, places.names
    planes = tuple(
        make_small(k, place, names, course=course, trail=trail, subject=subject, theme=theme)
        for k, place in enumerate(small)
    )
    arrows = Polylines([arrow(*pair, names) for pair in pairwise(small) if on(*pair)], colour=theme.muted, width=2.5)
    border = Polylines([border_line(small, 0.0)], colour=theme.signal, width=5.0)
    return LayerStrip(small, planes, arrows, border)


def make_small(
    k: int, place: Px, names: SmallType, *, course: PlanePath, trail: Trail, subject: PlaneSubject, theme: Theme
) -> SmallPlane:
    """Make the small plane of one space."""
    area, stage = rectangle(place), stage_of(k)
    window = course.windows[stage]
    vertices = window.place(course.stages[stage], area).clip(-FARTHEST, FARTHEST)
    lines = course.lines(vertices)
    grid = polylines(area, blend(theme.panel, theme.grid, share=0.6), width=1.0)
    grid.show(lines[::2])  # both axes lie among the even lines of each direction
    axes = polylines(area, theme.outline, width=1.8)
    axes.show([lines[i] for i in AXES])
    points = make_crowd(subject.dataset.labels, radius=POINT, area=area, theme=theme)
    points.show(vertices[: course.points])
    frame = Panel(area, fill=theme.panel, outline=theme.muted, corner=3, width=1.5)
    verdict = small_verdict(k, area, course=course, trail=trail, subject=subject, theme=theme)
    return SmallPlane(frame, small_name(k, place, names, theme=theme), (grid, axes, points), verdict)


def small_verdict(
    k: int, area: Box, *, course: PlanePath, trail: Trail, subject: PlaneSubject, theme: Theme
) -> tuple[Painted, ...]:
    """Make what the decision adds to a small plane: its curve, and in the first and the last the tints."""
    network = subject.network
    line, stage = polylines(area, theme.signal, width=BOUNDARY), stage_of(k)
    show_lines([line], trail.at_stage(stage), window=course.windows[stage], area=area)
    if k == 0:
        return HeatMap(region_pixels(network, course.windows[0], theme=theme), area), line
    if k == 2 * len(network.activations):
        return (*make_halves(network, course.windows[-1], area=area, theme=theme), line)
    return (line,)


def small_name(k: int, place: Px, names: SmallType, *, theme: Theme) -> Label:
    """Name a small plane underneath."""
    layer = (k + 1) // 2
    letter = "x" if k == 0 else f"{'z' if k % 2 else 'a'}^(({layer}))"
    ink = typeset(f"${letter}$", size=names.size, theme=theme, colour=theme.muted)
    if names.beside:
        return Label(ink, at(place[0], place[3] + names.drop))
    return Label(ink, at((place[0] + place[2]) / 2, place[3] + names.drop), align="centre")


def on(start: Px, end: Px) -> bool:
    """Say whether the second of two small planes is the next neighbour of the first, in its row or below it."""
    return start[1] == end[1] or start[0] == end[0]


def arrow(start: Px, end: Px, names: SmallType) -> Array:
    """Return a chevron in the middle between two neighbours; above each other, beside the name of the upper one."""
    if start[1] == end[1]:
        x, y = (start[2] + end[0]) / 2, (start[1] + start[3]) / 2
        return np.array([at(x - 4, y - 8), at(x + 4, y), at(x - 4, y + 8)])
    x, y = start[2] - 16, start[3] + names.drop - names.size / 2
    return np.array([at(x - 10, y - 5), at(x, y + 5), at(x + 10, y - 5)])


def small_at(position: float) -> float:
    """Return where among the small planes a position between two stages is: linear and shift lead to one of them."""
    layers = int(position / 3)
    passed = position - 3 * layers
    return 2 * layers + (passed / 2 if passed < 2 else passed - 1)


def border_line(places: Sequence[Px], k: float) -> Array:
    """Return the border (5, 2) around a small plane, or between two on the way from one to the next."""
    low = min(int(k), len(places) - 2)
    left, top, right, bottom = ((1 - k + low) * np.array(places[low]) + (k - low) * np.array(places[low + 1])).tolist()
    corners = ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
    return np.array([at(x, y) for x, y in corners])
