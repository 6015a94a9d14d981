"""The big plane of the plane section, which moves with every step."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.network import Network
from nnviz_core.backprop.outputs import output_of
from nnviz_core.backprop.passes import forward
from nnviz_core.backprop.plane import decision_line
from nnviz_core.backprop.regions import plane_scores, region
from nnviz_core.kinds.plane.actions import PlaneSubject
from nnviz_core.look.colours import blend, rgb
from nnviz_core.look.theme import Theme
from nnviz_scenes.engine.painted import Box, Painted
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.cells import Cells
from nnviz_scenes.marks.heatmap import HeatMap
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.points import Points
from nnviz_scenes.marks.region import Region, corners_of, half_plane
from nnviz_scenes.parts.crowd import make_crowd
from nnviz_scenes.parts.frame import Px, rectangle
from nnviz_scenes.parts.plane_curves import Trail, curve_at
from nnviz_scenes.parts.plane_detail import finest
from nnviz_scenes.parts.plane_layout import Window
from nnviz_scenes.parts.plane_path import GRID_LINES, PlanePath

Array = NDArray[np.float64]
AXES = (GRID_LINES // 2, GRID_LINES + GRID_LINES // 2)  # among the lines of the grid
CELLS = 380  # of the tinted input plane, along each axis
SHADE = 0.22  # of the way from the panel's colour to the grid's
TINT = 0.17  # the opacity of a class's region
FARTHEST = 1e4  # scene units: what lies beyond is cut, as cairo counts no further
LINE_WIDTH, HALO_WIDTH = 4.5, 9.0  # px, of the line that decides


@dataclass(frozen=True, slots=True, eq=False)
class BigPlane:
    """The plane that moves."""

    area: Box
    drawn_for: Box  # the frame by whose size one chooses which vertices are seen
    frame: Panel
    cells: Cells  # every second one of the grid's
    regions: HeatMap  # the class of every input
    halves: tuple[Region, ...]  # of each class, what is tinted in the last space: the two sides of a line, or regions
    origin: Polylines  # where the coordinates of this space are zero
    grid: Polylines
    axes: Polylines
    points: Points  # dealt into layers, so that no class covers the other
    curve: tuple[Polylines, Polylines]  # halo and line, on its way back to the inputs
    line: tuple[Polylines, Polylines]  # halo and line, where it decides
    before: tuple[Polylines, Polylines]  # halo and line, around the plane as it was before W

    def all(self) -> tuple[Painted, ...]:
        """List the views from back to front."""
        under = (self.frame, self.cells, self.regions, *self.halves, self.origin, self.grid, self.axes)
        return (*under, self.points, *self.before, *self.line, *self.curve)

    def standing(self) -> tuple[Painted, ...]:
        """List what is seen of the inputs with their classes and the curve."""
        return (*self.plane(), self.frame, self.regions, *self.curve)

    def plane(self) -> tuple[Painted, ...]:
        """List what moves with every step."""
        return (self.cells, self.origin, self.grid, self.axes, self.points)


def show_position(big: BigPlane, course: PlanePath, *, position: float, window: Window) -> None:
    """Show the plane at a stage, or a share of the way to the next, as far as a window reaches."""
    detail = course.detail(course.step_of(position), within=finest(window, big.drawn_for))
    vertices = window.place(course.vertices_at(position, detail.chosen), big.area)
    if (np.abs(vertices) > FARTHEST).any():  # what is cut there may bend a line, so that its vertices stand close
        detail = course.whole
        vertices = window.place(course.vertices_at(position), big.area).clip(-FARTHEST, FARTHEST)
    lines = [vertices[start:end] for start, end in detail.cuts]
    big.points.show(vertices[: course.points])
    big.cells.show([vertices[strip] for strip in detail.strips])
    big.grid.show([line for k, line in enumerate(lines) if k not in AXES])
    big.axes.show([lines[k] for k in AXES])
    big.origin.show(window.zero_lines(big.area))
    show_lines(big.before, [course.before_at(position)], window=window, area=big.area)


def show_lines(views: Iterable[Polylines], lines: Iterable[Array], *, window: Window, area: Box) -> None:
    """Show lines of the plane as a halo and a line."""
    placed = [window.place(line, area).clip(-FARTHEST, FARTHEST) for line in lines]
    for view in views:
        view.show(placed)


def show_curve(big: BigPlane, trail: Trail, course: PlanePath, *, step: int, t: float, window: Window) -> None:
    """Show the curve on its way back, as the image of the stage before a step, after a share t of it."""
    curve = curve_at(trail, course, step=step, t=t, within=finest(window, big.drawn_for))
    if any((np.abs(window.place(line, big.area)) > FARTHEST).any() for line in curve):
        curve = curve_at(trail, course, step=step, t=t)
    show_lines(big.curve, curve, window=window, area=big.area)


def in_frame(big: BigPlane, area: Box) -> BigPlane:
    """Return the plane as it stands in another frame: what it shows there is to be shown anew, but for its halves."""
    if big.frame.area is not area:
        big.frame.area = big.regions.area = area
        crossed = (big.cells, big.origin, big.grid, big.axes, big.points, *big.before, *big.line, *big.curve)
        for view in crossed:
            view.clip = area
    return replace(big, area=area)


# --- building ------------------------------------------------------------------------------------


def make_big_plane(course: PlanePath, subject: PlaneSubject, place: Px, *, theme: Theme) -> BigPlane:
    """Make the big plane, showing the inputs."""
    area = rectangle(place)
    big = BigPlane(
        area,
        area,
        Panel(area, fill=theme.panel, outline=theme.outline, corner=4, width=2),
        Cells([], colour=blend(theme.panel, theme.grid, share=SHADE), clip=area),
        HeatMap(region_pixels(subject.network, course.windows[0], theme=theme), area),
        make_halves(subject.network, course.windows[-1], area=area, theme=theme),
        polylines(area, blend(theme.panel, theme.axis, share=0.55), width=1.5, dash=(3.0, 7.0)),
        polylines(area, blend(theme.panel, theme.grid, share=0.7), width=1.5),
        polylines(area, theme.outline, width=2.8),
        make_crowd(subject.dataset.labels, radius=7.5, area=area, theme=theme),
        (polylines(area, theme.panel, width=HALO_WIDTH), polylines(area, theme.signal, width=LINE_WIDTH)),
        (polylines(area, theme.panel, width=HALO_WIDTH), polylines(area, theme.signal, width=LINE_WIDTH)),
        (polylines(area, theme.panel, width=8.0), polylines(area, theme.text, width=3.0, dash=(12.0, 8.0))),
    )
    show_position(big, course, position=0.0, window=course.windows[0])
    return big


def polylines(area: Box, colour: str, *, width: float, dash: tuple[float, ...] = ()) -> Polylines:
    """Make lines that stay inside a frame."""
    return Polylines([], colour=colour, width=width, dash=dash, clip=area)


def region_pixels(network: Network, window: Window, *, theme: Theme) -> NDArray[np.uint8]:
    """Return the colours (CELLS, CELLS, 4) of the class that each place of a window gets; row 0 is on top."""
    across = np.linspace(-window.half, window.half, 2 * CELLS + 1)[1::2]
    x1, x2 = np.meshgrid(window.x + across, window.y + across[::-1])
    logits = forward(network, np.stack([x1.ravel(), x2.ravel()], axis=1)).logits
    labels = output_of(network).predicted(logits).reshape(CELLS, CELLS)
    colours = np.stack([rgb(colour) for colour in theme.classes])[labels]
    shade = np.full((CELLS, CELLS, 1), TINT)
    return np.asarray(np.rint(255 * np.concatenate([colours, shade], axis=-1)), dtype=np.uint8)


def make_halves(network: Network, window: Window, *, area: Box, theme: Theme) -> tuple[Region, ...]:
    """Make the tinted side, or region, of each class in the last space."""
    if network.shape[-1] > 2:
        scores, corners = plane_scores(network), corners_of(window.area())
        regions = [region(scores, label, corners) for label in range(network.shape[-1])]
        return tuple(
            Region(window.place(corners, area), colour=colour, clip=area, opacity=TINT)
            for corners, colour in zip(regions, theme.classes, strict=False)
        )
    normal, offset = decision_line(network)
    first = half_plane(-normal, -offset, box=window.area())
    second = half_plane(normal, offset, box=window.area())
    return (
        Region(window.place(first, area), colour=theme.class0, clip=area, opacity=TINT),
        Region(window.place(second, area), colour=theme.class1, clip=area, opacity=TINT),
    )
