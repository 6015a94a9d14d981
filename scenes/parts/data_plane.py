"""The input plane with labelled axes, its points, and straight lines on it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.lines import Line, normal_of
from nnviz_core.backprop.sums import dot
from nnviz_core.look.colours import blend
from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_scenes.engine.painted import Box, Painted
from nnviz_scenes.engine.typeset import quoted, typeset
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.points import Points
from nnviz_scenes.parts.crowd import make_layers, show_layers
from nnviz_scenes.parts.frame import Px, at, rectangle
from nnviz_scenes.parts.panel_pieces import COLUMN_DROP
from nnviz_scenes.parts.plane_axes import BESIDE, AxisType, make_ticks, names_below
from nnviz_scenes.parts.plane_layout import Window, tick_values
from nnviz_scenes.parts.plane_views import polylines

Array = NDArray[np.float64]
FAR = 4.0  # how many windows a line reaches


@dataclass(frozen=True, slots=True, eq=False)
class InputPlane:
    """A square frame around a window of the input plane."""

    window: Window
    area: Box
    frame: Panel
    marks: tuple[Painted, ...]  # grid, axes, ticks, their numbers, the names of the axes

    def place(self, points: Array) -> Array:
        """Return where points (n, 2) of the plane lie, in scene units."""
        return self.window.place(points, self.area)


def make_input_plane(
    place: Px, window: Window, *, theme: Theme, columns: Sequence[str] = (), axes: AxisType = BESIDE
) -> InputPlane:
    """Make the frame, the grid through the ticks, and the ticks with their numbers."""
    area = rectangle(place)
    frame = Panel(area, fill=theme.panel, outline=theme.muted, corner=3, width=2.0)
    marks = (*grid_and_axes(window, area, theme=theme), *make_ticks(place, window, theme=theme, axes=axes))
    if axes.below:
        named = names_below(("x_1", "x_2"), place, columns=columns, axes=axes, theme=theme)
    else:
        named = names(place, theme, columns)
    return InputPlane(window, area, frame, (*marks, *named))


def grid_and_axes(window: Window, area: Box, *, theme: Theme) -> tuple[Polylines, Polylines]:
    """Make a line through every tick, those through zero stronger."""
    here = window.area()
    lines = [(x, np.array([[x, here.bottom], [x, here.top]])) for x in tick_values(window.x, window.half)]
    lines += [(y, np.array([[here.left, y], [here.right, y]])) for y in tick_values(window.y, window.half)]
    grid = polylines(area, blend(theme.panel, theme.grid, share=0.7), width=1.5)
    axes = polylines(area, theme.outline, width=2.4)
    grid.show([window.place(line, area) for value, line in lines if value])
    axes.show([window.place(line, area) for value, line in lines if not value])
    return grid, axes


def names(place: Px, theme: Theme, columns: Sequence[str] = ()) -> tuple[Label, ...]:
    """Name the two coordinates at the ends of their axes, with what a file calls them."""
    left, top, right, bottom = place
    inks = [typeset(f"$x_{k}$", size=BESIDE.names[0], theme=theme, colour=theme.muted) for k in (1, 2)]
    letters = Label(inks[0], at(right + 12, bottom)), Label(inks[1], at(left, top - 16))
    if not columns:
        return letters
    across, up = (typeset(quoted(name), size=BESIDE.column, theme=theme, colour=theme.muted) for name in columns)
    gap = inks[1].box.width + units(14)
    under = Label(across, at(right, bottom + COLUMN_DROP), align="right")
    return (*letters, under, Label(up, (at(left, 0)[0] + gap, at(0, top - 16)[1])))


# --- points --------------------------------------------------------------------------------------


def make_points(
    dataset: Dataset, plane: InputPlane, *, radius: float, theme: Theme, chosen: NDArray[np.bool_] | None = None
) -> tuple[Points, ...]:
    """Show the points of a dataset in the plane; all of them, or the chosen ones."""
    crowd = make_layers(dataset.labels, radius=radius, area=plane.area, theme=theme)
    show_some(crowd, plane.place(dataset.x), np.ones(len(dataset.x), bool) if chosen is None else chosen)
    return crowd


def show_some(crowd: Sequence[Points], places: Array, chosen: NDArray[np.bool_]) -> None:
    """Show the chosen of all points; the others are nowhere."""
    show_layers(crowd, np.where(chosen[:, None], places, np.nan))


def radius_for(points: int, *, side: float) -> float:
    """Return the radius in px at which so many points in a square of a side in px stay apart enough."""
    return float(np.clip(0.19 * side / np.sqrt(points), 3.0, 0.0121 * side))


# --- lines ---------------------------------------------------------------------------------------


def chord(angle: float, offset: float, window: Window) -> Array:
    """Return two points (2, 2) of the plane on a line, both outside of a window."""
    normal = normal_of(angle)
    along = np.array([normal[1], -normal[0]])
    centre = np.array([window.x, window.y])
    foot = centre + (offset - dot(centre, normal)) * normal
    return np.stack([foot - FAR * window.half * along, foot + FAR * window.half * along])


def chord_of(line: Line, window: Window) -> Array:
    """Return two points (2, 2) on a line, both outside of a window."""
    return chord(line.angle, line.offset, window)


def crosses(places: Array, *, reach: float) -> list[Array]:
    """Return two strokes (2, 2) for every place (n, 2); all in scene units."""
    arms = np.array([[[-1, -1], [1, 1]], [[-1, 1], [1, -1]]]) * reach
    return list((places[:, None, None, :] + arms).reshape(-1, 2, 2))
