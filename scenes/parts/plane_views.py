"""The views of the plane section: the big plane, its ticks and names, the small planes, the legend."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.network import Network
from nnviz_core.backprop.outputs import output_of
from nnviz_core.backprop.passes import forward
from nnviz_core.backprop.plane import decision_line
from nnviz_core.backprop.regions import plane_scores, region
from nnviz_core.kinds.plane.actions import PlaneSubject
from nnviz_core.look.colours import blend, rgb
from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_scenes.engine.painted import Box, Painted
from nnviz_scenes.engine.typeset import fitted, typeset
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.cells import Cells
from nnviz_scenes.marks.heatmap import HeatMap
from nnviz_scenes.marks.label import Label, middle
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.number import Number
from nnviz_scenes.marks.points import Points
from nnviz_scenes.marks.region import Region, corners_of, half_plane
from nnviz_scenes.parts.class_ink import name_ink
from nnviz_scenes.parts.crowd import make_crowd
from nnviz_scenes.parts.layout import Px, at, rectangle
from nnviz_scenes.parts.plane_card import number_width
from nnviz_scenes.parts.plane_curves import Trail, curve_at
from nnviz_scenes.parts.plane_layout import COLUMN, FRAME, Window, small_planes, tick_text, tick_values
from nnviz_scenes.parts.plane_path import GRID_LINES, PlanePath

Array = NDArray[np.float64]
AXES = (GRID_LINES // 2, GRID_LINES + GRID_LINES // 2)  # among the lines of the grid
CELLS = 380  # of the tinted input plane, along each axis
SHADE = 0.22  # of the way from the panel's colour to the grid's
COLUMN_SIZE, COLUMN_GAP, COLUMN_LETTER = 20.0, 12.0, 60.0  # px: of what a file calls an input; the room of its letter
TINT = 0.17  # the opacity of a class's region
TICK_SIZE = 20.0
NAME_SIZE = 24.0
NAME_SIZES, LEGEND_ROOM = (NAME_SIZE, 22.0, 20.0), 12.0  # px: the largest that fits before the legend; from it
TICK = 9.0  # px
FARTHEST = 1e4  # scene units: what lies beyond is cut, as cairo counts no further
LINE_WIDTH, HALO_WIDTH = 4.5, 9.0  # px, of the line that decides


@dataclass(frozen=True, slots=True, eq=False)
class BigPlane:
    """The plane that moves."""

    area: Box
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

    def plane(self) -> tuple[Painted, ...]:
        """List what moves with every step."""
        return (self.cells, self.origin, self.grid, self.axes, self.points)


def show_position(big: BigPlane, course: PlanePath, *, position: float, window: Window) -> None:
    """Show the plane at a stage, or a share of the way to the next, as far as a window reaches."""
    vertices = window.place(course.vertices_at(position), big.area).clip(-FARTHEST, FARTHEST)
    lines = course.lines(vertices)
    big.points.show(vertices[: course.points])
    big.cells.show([vertices[strip] for strip in course.strips])
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
    show_lines(big.curve, curve_at(trail, course, step=step, t=t), window=window, area=big.area)


# --- building ------------------------------------------------------------------------------------


def make_big_plane(course: PlanePath, subject: PlaneSubject, *, theme: Theme) -> BigPlane:
    """Make the big plane, showing the inputs."""
    area = rectangle(FRAME)
    big = BigPlane(
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


# --- ticks and names -----------------------------------------------------------------------------


def make_ticks(window: Window, theme: Theme) -> tuple[Painted, ...]:
    """Make the ticks of a window along the frame's bottom and left, with their numbers."""
    left, top, right, bottom = FRAME
    scale = (right - left) / 2 / window.half
    marks: list[Array] = []
    numbers: list[Painted] = []
    for value in tick_values(window.x, window.half):
        x = (left + right) / 2 + (value - window.x) * scale
        marks.append(np.array([at(x, bottom), at(x, bottom + TICK)]))
        text = tick_text(value, half=window.half)
        digits = text.lstrip("−")  # which stand under the tick, not the sign
        width = number_width(digits, TICK_SIZE, theme.writing)
        numbers.append(tick_number(text, x + width / 2, y=bottom + 26, theme=theme))
    for value in tick_values(window.y, window.half):
        y = (top + bottom) / 2 - (value - window.y) * scale
        marks.append(np.array([at(left - TICK, y), at(left, y)]))
        numbers.append(tick_number(tick_text(value, half=window.half), left - TICK - 8, y=y, theme=theme))
    return (Polylines(marks, colour=theme.outline, width=2.0), *numbers)


def tick_number(text: str, right: float, *, y: float, theme: Theme) -> Number:
    """Make a tick's number that ends at x = right with its middle at y, in px."""
    across, up = at(right, y)
    place = (across, middle(up, cap_height=units(TICK_SIZE)))
    return Number(text, place, size=TICK_SIZE, colour=theme.muted, align="right", writing=theme.writing)


def make_axis_names(network: Network, stage: int, *, theme: Theme, columns: Sequence[str] = ()) -> tuple[Painted, ...]:
    """Make the names of the coordinates at a stage; a line has only one. Of the inputs, say what a file calls them."""
    left, top, right, bottom = FRAME
    width = network.shape[(stage + 2) // 3]
    places = (at(right + 12, bottom), at(left, top - 16))
    room = COLUMN[0] - LEGEND_ROOM - (right + 12)
    letters = [
        Label(fitted(f"${coordinate(stage, k)}$", sizes=NAME_SIZES, width=room, theme=theme, colour=theme.muted), place)
        for k, place in enumerate(places[:width], start=1)
    ]
    return (*letters, *_column_names(letters, columns, theme=theme)) if stage == 0 and width == 2 else tuple(letters)


def _column_names(letters: Sequence[Label], columns: Sequence[str], *, theme: Theme) -> Iterator[Label]:
    """Write above the plane what the inputs are called: the upward one on the left, the other on the right."""
    left, _, right, _ = FRAME
    if not columns:
        return
    across, up = (
        name_ink(name, size=COLUMN_SIZE, room=(right - left) / 2 - COLUMN_LETTER, theme=theme, colour=theme.muted)
        for name in columns
    )
    y = letters[1].at[1]
    yield Label(up, (letters[1].box().right + units(COLUMN_GAP), y))
    name = Label(across, (at(right, 0)[0], y), align="right")
    yield from (Label(letters[0].ink, (name.box().left - units(COLUMN_GAP), y), align="right"), name)


def coordinate(stage: int, k: int) -> str:
    """Write a coordinate (from 1) of a stage in Typst mathematics."""
    layer, step = (stage + 2) // 3, (stage + 2) % 3
    if stage == 0:
        return f"x_{k}"
    below = "x" if layer == 1 else "a"
    return (f"(W {below})_{k}", f"z_{k}^(({layer}))", f"a_{k}^(({layer}))")[step]


# --- small planes --------------------------------------------------------------------------------


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


def make_strip(course: PlanePath, trail: Trail, *, subject: PlaneSubject, theme: Theme) -> LayerStrip:
    """Make all small planes."""
    count = 1 + 2 * len(subject.network.activations)
    places = small_planes(count)
    planes = tuple(
        make_small(k, place, course=course, trail=trail, subject=subject, theme=theme) for k, place in enumerate(places)
    )
    arrows = Polylines([arrow(a, b) for a, b in pairwise(places) if a[1] == b[1]], colour=theme.muted, width=2.5)
    border = Polylines([border_line(places, 0.0)], colour=theme.signal, width=5.0)
    return LayerStrip(places, planes, arrows, border)


def make_small(
    k: int, place: Px, *, course: PlanePath, trail: Trail, subject: PlaneSubject, theme: Theme
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
    points = make_crowd(subject.dataset.labels, radius=3.4, area=area, theme=theme)
    points.show(vertices[: course.points])
    frame = Panel(area, fill=theme.panel, outline=theme.muted, corner=3, width=1.5)
    verdict = small_verdict(k, area, course=course, trail=trail, subject=subject, theme=theme)
    return SmallPlane(frame, small_name(k, place, theme=theme), (grid, axes, points), verdict)


def small_verdict(
    k: int, area: Box, *, course: PlanePath, trail: Trail, subject: PlaneSubject, theme: Theme
) -> tuple[Painted, ...]:
    """Make what the decision adds to a small plane: its curve, and in the first and the last the tints."""
    network = subject.network
    line, stage = polylines(area, theme.signal, width=2.5), stage_of(k)
    show_lines([line], trail.at_stage(stage), window=course.windows[stage], area=area)
    if k == 0:
        return HeatMap(region_pixels(network, course.windows[0], theme=theme), area), line
    if k == 2 * len(network.activations):
        return (*make_halves(network, course.windows[-1], area=area, theme=theme), line)
    return (line,)


def small_name(k: int, place: Px, *, theme: Theme) -> Label:
    """Name a small plane underneath."""
    layer = (k + 1) // 2
    letter = "x" if k == 0 else f"{'z' if k % 2 else 'a'}^(({layer}))"
    ink = typeset(f"${letter}$", size=NAME_SIZE, theme=theme, colour=theme.muted)
    return Label(ink, at((place[0] + place[2]) / 2, place[3] + 46), align="centre")


def arrow(start: Px, end: Px) -> Array:
    """Return a chevron in the middle between two neighbours."""
    x, y = (start[2] + end[0]) / 2, (start[1] + start[3]) / 2
    return np.array([at(x - 4, y - 8), at(x + 4, y), at(x - 4, y + 8)])


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
