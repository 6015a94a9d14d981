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
from nnviz_scenes.parts.layout import Px, at, rectangle
from nnviz_scenes.parts.panel_pieces import COLUMN_DROP
from nnviz_scenes.parts.plane_card import number_width
from nnviz_scenes.parts.plane_layout import Window, tick_text, tick_values
from nnviz_scenes.parts.plane_views import NAME_SIZE, TICK, TICK_SIZE, polylines, tick_number

Array = NDArray[np.float64]
COLUMN_SIZE = 20.0  # px, of a column's name
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


def make_input_plane(place: Px, window: Window, *, theme: Theme, columns: Sequence[str] = ()) -> InputPlane:
    """Make the frame, the grid through the ticks, and the ticks with their numbers."""
    area = rectangle(place)
    frame = Panel(area, fill=theme.panel, outline=theme.muted, corner=3, width=2.0)
    marks = (*grid_and_axes(window, area, theme=theme), *bottom_ticks(place, window, theme=theme))
    return InputPlane(
        window, area, frame, (*marks, *left_ticks(place, window, theme=theme), *names(place, theme, columns))
    )


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


def bottom_ticks(place: Px, window: Window, *, theme: Theme) -> tuple[Painted, ...]:
    """Make the ticks under the frame; the digits stand under the tick, not the sign."""
    left, _, right, bottom = place
    values = tick_values(window.x, window.half)
    xs = [(left + right) / 2 + (value - window.x) * (right - left) / 2 / window.half for value in values]
    texts = [tick_text(value, half=window.half) for value in values]
    ends = [x + number_width(text.lstrip("−"), TICK_SIZE, theme.writing) / 2 for x, text in zip(xs, texts, strict=True)]
    marks = Polylines([np.array([at(x, bottom), at(x, bottom + TICK)]) for x in xs], colour=theme.outline, width=2.0)
    return (marks, *(tick_number(text, end, y=bottom + 26, theme=theme) for text, end in zip(texts, ends, strict=True)))


def left_ticks(place: Px, window: Window, *, theme: Theme) -> tuple[Painted, ...]:
    """Make the ticks beside the frame."""
    left, top, _, bottom = place
    values = tick_values(window.y, window.half)
    ys = [(top + bottom) / 2 - (value - window.y) * (bottom - top) / 2 / window.half for value in values]
    marks = Polylines([np.array([at(left - TICK, y), at(left, y)]) for y in ys], colour=theme.outline, width=2.0)
    texts = [tick_text(value, half=window.half) for value in values]
    return (
        marks,
        *(tick_number(text, left - TICK - 8, y=y, theme=theme) for text, y in zip(texts, ys, strict=True)),
    )


def names(place: Px, theme: Theme, columns: Sequence[str] = ()) -> tuple[Label, ...]:
    """Name the two coordinates at the ends of their axes, with what a file calls them."""
    left, top, right, bottom = place
    inks = [typeset(f"$x_{k}$", size=NAME_SIZE, theme=theme, colour=theme.muted) for k in (1, 2)]
    letters = Label(inks[0], at(right + 12, bottom)), Label(inks[1], at(left, top - 16))
    if not columns:
        return letters
    across, up = (typeset(quoted(name), size=COLUMN_SIZE, theme=theme, colour=theme.muted) for name in columns)
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
