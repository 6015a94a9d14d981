"""Panels that follow a course of parameters: boundary, curve over steps, gradient norms, last space.

Every panel is made for a rectangle in px and a course, lists its views from back to front (`still` and
`moving` among them), and shows one row of the course: `panel.show(row)`. From 300 px to 900 px wide.
"""

from collections.abc import Sequence
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.course import Course
from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.network import Labels, Network
from nnviz_core.look.loss_axis import ValueAxis
from nnviz_core.look.scales import LogScale
from nnviz_core.look.step_axis import StepAxis
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import nearest_decade, power_text
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import fitting
from nnviz_scenes.marks.heatmap import HeatMap, opaque
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.region import Region, half_plane
from nnviz_scenes.parts.crowd import SMALL_LAYERS, make_crowd, make_standing_crowd
from nnviz_scenes.parts.exact_lines import border_lines
from nnviz_scenes.parts.frame import WIDE_FRAME, Px, at, rectangle
from nnviz_scenes.parts.norm_scale import NORM_SCALE, norm_marks, norm_share, norm_shares
from nnviz_scenes.parts.panel_field import (
    STRIDE,
    ProbabilityField,
    chord,
    class_colours,
    class_leads,
    class_pixels,
    field_colours,
    field_pixels,
    space_axes,
    space_line,
    space_points,
    space_regions,
    space_window,
)
from nnviz_scenes.parts.panel_pieces import (
    NAME_RISE,
    NAME_SIZE,
    TICK_SIZE,
    Head,
    bar_corners,
    column_names,
    curve_lines,
    deciding_line,
    frame_line,
    less_sign,
    plane_marks,
    plot_frame,
    step_ticks,
    thinned,
    ticks_below,
    ticks_left,
    two_strokes,
    zero_lines,
)
from nnviz_scenes.parts.plane_layout import level_texts, window_around

Array = NDArray[np.float64]
Axes = Literal["ticks", "bare"]
Mark = tuple[float, str]  # a value on an axis and what is written there

CELLS = 240  # of a boundary panel, along each axis
TINT = 0.17  # the opacity of a half-plane in the last space
STRETCH = 128  # rows of a curve that are drawn again in every frame, at most
MOST_KNOTS = 40  # keyframes that are dots on a curve
LEAST_WORDY_ROW, LEAST_NAMED_ROW = 34.0, 23.0  # px: lower rows have a number alone, or every second one has
BAR, LEAST_BAR, LESS = 0.46, 4.0, 9.0  # the share of a row that its bar fills; px, the shortest bar; half of a "<"


class BoundaryPanel:
    """Show the input plane: p(class 1) as colour, the points, and the line where both classes are equal.

    Of three classes and more, the colour is that of the most probable one, and lines part their regions.

    With ticks it needs 84 px to its left, 40 px to its right and below, 74 px where the inputs have names, and 44 px
    above; bare, nothing.
    """

    def __init__(
        self,
        place: Px,
        course: Course,
        dataset: Dataset,
        *,
        theme: Theme,
        cells: int = CELLS,
        axes: Axes = "bare",
        radius: float = 6.0,
        type_scale: float = 1.0,
    ) -> None:
        self.course, self.area = course, rectangle(place)
        self.window = window_around(dataset.x)
        self.field, self.classes = ProbabilityField(self.window, cells), course.network.shape[-1]
        self.colours = opaque(field_colours(theme) if self.classes < 3 else class_colours(theme, self.classes))
        self.heat = HeatMap(np.zeros((cells, cells, 3), np.uint8), self.area)
        self.line = deciding_line(self.area, theme)
        places = self.window.place(dataset.x, self.area)
        self.points = make_standing_crowd(dataset.labels, places, radius=radius, area=self.area, theme=theme)
        named = column_names(place, dataset.columns, theme=theme, type_scale=type_scale)
        ticks = plane_marks(place, self.window, ("x_1", "x_2"), theme=theme, type_scale=type_scale)
        marks = (*ticks, *named) if axes == "ticks" else ()
        self.still: tuple[Painted, ...] = (frame_line(self.area, theme), *marks, self.points)
        self.moving: tuple[Painted, ...] = (self.heat, *self.line)
        self.views: tuple[Painted, ...] = (*self.moving, *self.still)
        self.show(0)

    def places(self, x: Array, labels: Labels) -> Array:
        """Return where points (n, 2) lie; their classes do not matter."""
        return self.window.place(x, self.area)

    def show(self, row: int) -> None:
        """Colour the plane as the network of a row sees it."""
        self.show_network(self.course.network_at(row))

    def show_network(self, network: Network) -> None:
        """Colour the plane as a network sees it."""
        if self.classes > 2:
            scores = self.field.scores(network)
            self.heat.show(class_pixels(scores, self.colours))
            self.show_lines(class_leads(scores[:, ::STRIDE, ::STRIDE]), network)
            return
        lead = self.field.lead(network)
        self.heat.show(field_pixels(lead, self.colours))
        self.show_lines([lead[::STRIDE, ::STRIDE]], network)

    def show_lines(self, fields: Sequence[NDArray[np.floating]], network: Network) -> None:
        """Draw where a lead, on every STRIDE-th cell, is zero."""
        cell = self.area.width / self.field.cells
        scale, first = (STRIDE * cell, -STRIDE * cell), (self.area.left + cell / 2, self.area.top - cell / 2)
        lines = [line * scale + first for line in border_lines(fields, network, self.window, self.field.cells)]
        for view in self.line:
            view.show(lines)


class SpacePanel:
    """Show the points in the last hidden space, with the line on which both scores are equal.

    Where that layer has more than two neurons the plane of the two scores stands in for it, and the line is
    its diagonal; of three classes, the plane of how far the second and the third lead the first. Three classes and
    more have regions, with straight borders between. The axes stay the same for the whole course. With ticks it
    needs the room of a boundary panel; bare, nothing.
    """

    def __init__(
        self,
        place: Px,
        course: Course,
        dataset: Dataset,
        *,
        theme: Theme,
        axes: Axes = "bare",
        radius: float = 5.0,
        type_scale: float = 1.0,
    ) -> None:
        self.course, self.dataset, self.area = course, dataset, rectangle(place)
        self.window = space_window(course, dataset.x)
        self.halves = [
            Region(np.zeros((0, 2)), colour=colour, clip=self.area, opacity=TINT)
            for colour in theme.classes[: max(2, course.network.shape[-1])]
        ]
        self.line = deciding_line(self.area, theme)
        self.points = make_crowd(dataset.labels, layers=SMALL_LAYERS, radius=radius, area=self.area, theme=theme)
        frame, zero = plot_frame(self.area, theme), zero_lines(self.window, self.area, theme)
        marks = plane_marks(place, self.window, space_axes(course.network), theme=theme, type_scale=type_scale)
        ticks = marks if axes == "ticks" else ()
        self.still: tuple[Painted, ...] = (frame, zero, frame_line(self.area, theme), *ticks)
        self.moving: tuple[Painted, ...] = (*self.halves, *self.line, self.points)
        self.views: tuple[Painted, ...] = (frame, *self.halves, zero, *self.still[2:], *self.line, self.points)
        self.show(0)

    def show(self, row: int) -> None:
        """Move points and line to where the network of a row has them; points beyond stay on the border."""
        network, here = self.course.network_at(row), self.window.area()
        points = space_points(network, self.dataset.x).clip((here.left, here.bottom), (here.right, here.top))
        self.points.show(self.window.place(points, self.area))
        if len(self.halves) > 2:
            self.show_regions(network)
            return
        normal, offset = space_line(network)
        for half, sign in zip(self.halves, (-1.0, 1.0), strict=True):
            half.show(self.window.place(half_plane(sign * normal, sign * offset, box=here), self.area))
        for view in self.line:
            view.show([self.window.place(line, self.area) for line in chord(normal, offset, here)])

    def show_regions(self, network: Network) -> None:
        """Tint the region of every class, and draw the borders between."""
        regions, borders = space_regions(network, self.window)
        for half, part in zip(self.halves, regions, strict=True):
            half.show(self.window.place(part, self.area))
        for view in self.line:
            view.show([self.window.place(line, self.area) for line in borders])


class CurvePanel:
    """Draw one value over the steps up to the row shown, with a head that is a ring where it is clamped.

    Keyframes are dots on the curve. It needs 84 px to its left and 40 px below for ticks, 44 px above for its name.
    """

    def __init__(
        self,
        place: Px,
        course: Course,
        values: Array,  # (rows,)
        *,
        axis: StepAxis,
        scale: ValueAxis,
        marks: Sequence[Mark],  # the first at the bottom of the axis, the last at its top
        name: tuple[str, ...],  # whole, and shorter
        colour: str,
        theme: Theme,
        end: float = WIDE_FRAME.right,  # x, px: so far its name may reach
        type_scale: float = 1.0,
    ) -> None:
        area = rectangle(place)
        self.clamped = ~scale.holds(values)  # (rows,)
        across, up = axis.shares(course.moments) * area.width, scale.share(values) * area.height
        self.places = np.stack([area.left + across, area.bottom + up], axis=-1)
        self.knots = keyframe_rows(course)
        self.past, self.curve = curve_lines(self.places, area, colour=colour)
        self.dots = Polylines([], colour=colour, width=12.0)
        self.head = Head(self.places[0], colour=colour, rim=theme.panel)
        ups = scale.share(np.array([value for value, _ in marks])).tolist()
        levels = [np.array([(x, area.bottom + up * area.height) for x in (area.left, area.right)]) for up in ups[1:-1]]
        grid = Polylines(levels, colour=theme.grid, width=1.2, opacity=0.6)
        left, top, _, bottom = place
        beside = [(bottom - up * (bottom - top), text) for up, (_, text) in zip(ups, marks, strict=True)]
        below = step_ticks(place, axis, theme, type_scale=type_scale)
        ticks = (*below, *ticks_left(beside, left, theme, type_scale=type_scale))
        ink = fitting(name, size=NAME_SIZE * type_scale, room=end - left, theme=theme, colour=colour)
        title = Label(ink, at(left, top - NAME_RISE * type_scale))
        self.still: tuple[Painted, ...] = (plot_frame(area, theme), grid, title, *ticks)
        self.moving: tuple[Painted, ...] = (self.past, self.curve, self.dots, self.head)
        self.views: tuple[Painted, ...] = (*self.still, *self.moving)
        self.show(0)

    def show(self, row: int) -> None:
        """Draw the curve up to a row, and its head there."""
        start = row - row % STRETCH  # what lies before it stands still for a while, and need not be drawn again
        self.past.show([self.places[: start + 1]] if start else [])
        self.curve.show([self.places[start : row + 1]])
        self.dots.show([self.places[[knot, knot]] for knot in self.knots[self.knots <= row]])
        self.head.show(self.places[row], clamped=float(self.clamped[row]))


def keyframe_rows(course: Course) -> Labels:
    """Return the rows that are keyframes; none for a training, nor where their dots would hide the curve."""
    exact = course.exact
    return exact if len(exact) < course.rows and len(exact) <= MOST_KNOTS else exact[:0]


def loss_marks(axis: ValueAxis) -> tuple[Mark, ...]:
    """Return the marks of an axis of losses, from its lowest to its end."""
    if axis.spacing == "log":
        return tuple((value, power_text(nearest_decade(value))) for value in axis.levels)
    return tuple(zip(axis.levels, level_texts(axis.levels), strict=True))


ACCURACIES = ValueAxis("linear", 0.0, 1.0)


def accuracy_marks() -> tuple[Mark, ...]:
    """Return the marks of an axis for accuracies."""
    return tuple((share, f"{100 * share:.0f} %") for share in ACCURACIES.levels)


class NormPanel:
    """Show the length of every layer's weight gradient as a bar on the one logarithmic scale of all layers.

    Two strokes at a bar's end mark what lies above the scale, a "<" what lies below it. It needs 40 px below for ticks,
    44 px above for its name, and room to its left for the layers' names, which may begin at `names_start`, or numbers.
    """

    def __init__(
        self,
        place: Px,
        course: Course,
        words: Catalogue,
        *,
        name: tuple[str, ...],
        theme: Theme,
        scale: LogScale = NORM_SCALE,
        names_start: float = 0.0,
        end: float = WIDE_FRAME.right,  # the same
        type_scale: float = 1.0,
    ) -> None:
        self.place, self.course, self.names_start, self.type_scale = place, course, names_start, type_scale
        self.shares = norm_shares(course.gradient_norms, scale)  # (rows, n_layers) each
        (left, top, right, bottom), area, layers = place, rectangle(place), course.gradient_norms.shape[1]
        self.row = (bottom - top) / layers  # px
        marks = [(left + norm_share(value, scale)[0] * (right - left), text) for value, text in norm_marks(scale)]
        levels = [np.array([at(x, bottom), at(x, top)]) for x, _ in marks]
        grid = Polylines(levels, colour=theme.grid, width=1.2, opacity=0.6)
        self.bars = [Region(np.zeros((0, 2)), colour=theme.gradient, clip=area, opacity=1.0) for _ in range(layers)]
        self.beyond = Polylines([], colour=theme.panel, width=3.0)  # on the bars of what lies above the scale
        self.below = Polylines([], colour=theme.text, width=3.0)  # beside those of what lies below it
        ink = fitting(name, size=NAME_SIZE * type_scale, room=end - left, theme=theme, colour=theme.gradient)
        self.still: tuple[Painted, ...] = (
            plot_frame(area, theme),
            grid,
            Label(ink, at(left, top - NAME_RISE * type_scale)),
            *(self.layer_name(layer, words, theme=theme) for layer in range(0, layers, self.named_each)),
            *ticks_below(thinned(marks, type_scale=type_scale, theme=theme), bottom, theme, type_scale=type_scale),
        )
        self.moving: tuple[Painted, ...] = (*self.bars, self.beyond, self.below)
        self.views: tuple[Painted, ...] = (*self.still, *self.moving)
        self.show(0)

    @property
    def named_each(self) -> int:
        """Return from which layer that is named to which next there is room for numbers."""
        return -int(-LEAST_NAMED_ROW * self.type_scale // self.row)

    def y(self, layer: int) -> float:
        """Return the middle of a layer's row (from 0) in px."""
        return float(self.place[1] + (layer + 0.5) * self.row)

    def layer_name(self, layer: int, words: Catalogue, *, theme: Theme) -> Label:
        """Name a layer beside its bar: with its number alone where the word has no room."""
        number, size, right = str(layer + 1), TICK_SIZE * self.type_scale, self.place[0] - 14
        alone = self.row < LEAST_WORDY_ROW * self.type_scale or right - self.names_start < 2 * size
        forms = (words("label-layer", layer=number), number)[alone:]
        ink = fitting(forms, size=size, room=right - self.names_start, theme=theme, colour=theme.muted)
        return Label(ink, at(right, self.y(layer) + size / 2), align="right")

    def show(self, row: int) -> None:
        """Show the norms of a row."""
        left, _, right, _ = self.place
        beyond, below = list[Array](), list[Array]()
        shares, outside = (each[row].tolist() for each in self.shares)
        for layer, (bar, share, clamped) in enumerate(zip(self.bars, shares, outside, strict=True)):
            end, y = left + max(share * (right - left), LEAST_BAR), self.y(layer)
            bar.show(bar_corners(left, end, y, half=BAR * self.row / 2))
            if clamped and share == 0:
                below += less_sign(end + 16, y, half=min(0.5 * BAR * self.row, LESS))
            elif clamped:
                beyond += two_strokes(end - 12, y, half=0.5 * BAR * self.row)
        self.beyond.show(beyond)
        self.below.show(below)
