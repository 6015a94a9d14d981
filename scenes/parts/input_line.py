"""A panel for networks of one input: what class 1's output says as a curve over it, the points at their targets.

It has the interface of the panels in `panels.py`.
"""

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.activations import sigmoid
from nnviz_core.backprop.course import Course
from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.network import Network
from nnviz_core.backprop.outputs import class_targets, output_of
from nnviz_core.backprop.passes import propagate
from nnviz_core.look.colours import blend
from nnviz_core.look.number_scales import INPUT_ROOM
from nnviz_core.look.theme import Theme
from nnviz_core.words.numbers import MINUS
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import typeset
from nnviz_scenes.marks.heatmap import HeatMap
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.parts.crowd import make_standing_crowd
from nnviz_scenes.parts.frame import Px, at, rectangle
from nnviz_scenes.parts.panel_field import field_colours, field_pixels
from nnviz_scenes.parts.panel_pieces import (
    NAME_RISE,
    NAME_SIZE,
    column_names,
    deciding_line,
    frame_line,
    ticks_below,
    ticks_left,
)
from nnviz_scenes.parts.panels import Axes
from nnviz_scenes.parts.plane_layout import tick_marks

Array = NDArray[np.float64]
NODES = 481  # of the curve
FOOT = 0.1  # of the height, below the target of class 0 and above that of class 1
LEVELS = (0.0, 0.5, 1.0)  # on the way from one target to the other


class InputLinePanel:
    """Show the only input as an axis: what class 1's output says, the colours of its lead, the points, the border.

    With ticks it needs the room of the panels in `fit_chart.py`; bare, nothing.
    """

    def __init__(
        self,
        place: Px,
        course: Course,
        dataset: Dataset,
        *,
        theme: Theme,
        axes: Axes = "bare",
        radius: float = 8.0,
        type_scale: float = 1.0,
    ) -> None:
        self.course, self.area = course, rectangle(place)
        self.low, self.high = ends_of(dataset.x[:, 0])
        self.x = np.linspace(self.low, self.high, NODES)
        self.colours, self.targets = field_colours(theme), targets_of_class_1(course.network)
        self.heat = HeatMap(np.zeros((1, NODES, 3), np.uint8), self.area)
        self.curve = Polylines([], colour=theme.text, width=4.0, clip=self.area)
        self.line = deciding_line(self.area, theme)
        places = self.places(dataset.x, dataset.labels)
        self.points = make_standing_crowd(dataset.labels, places, radius=radius, area=self.area, theme=theme)
        levels = [
            np.array([[self.area.left, y], [self.area.right, y]]) for y in self.height_of(np.array(LEVELS)).tolist()
        ]
        grid = Polylines(levels, colour=blend(theme.panel, theme.axis, share=0.6), width=1.2)
        named = column_names(place, dataset.columns, theme=theme, type_scale=type_scale)
        marks = (*self._marks(place, theme, type_scale), *named) if axes == "ticks" else ()
        self.still: tuple[Painted, ...] = (frame_line(self.area, theme), *marks, self.points)
        self.moving: tuple[Painted, ...] = (self.heat, *self.line, self.curve)
        self.views: tuple[Painted, ...] = (self.heat, grid, *self.line, self.curve, *self.still)
        self.show(0)

    def _marks(self, place: Px, theme: Theme, type_scale: float) -> tuple[Painted, ...]:
        left, top, right, bottom = place
        across = tick_marks(self.low, self.high, start=left, end=right)
        low, high = self.targets
        texts = [f"{low + share * (high - low):g}".replace("-", MINUS) for share in LEVELS]
        ys = [bottom - (FOOT + (1 - 2 * FOOT) * share) * (bottom - top) for share in LEVELS]
        up, said = list(zip(ys, texts, strict=True)), name_of_class_1(self.course.network)
        size = NAME_SIZE * type_scale
        names = [typeset(f"${name}$", size=size, theme=theme, colour=theme.muted) for name in ("x_1", said)]
        labels = (Label(names[0], at(right + 10, bottom)), Label(names[1], at(left, top - NAME_RISE * type_scale)))
        below = ticks_below(across, bottom, theme, type_scale=type_scale)
        return (*below, *ticks_left(up, left, theme, type_scale=type_scale), *labels)

    def height_of(self, share: Array) -> Array:
        """Return the scene heights of shares (n,) of the way from the target of class 0 to that of class 1."""
        heights: Array = self.area.bottom + (FOOT + (1 - 2 * FOOT) * share) * self.area.height
        return heights

    def across(self, x: Array) -> Array:
        """Return where inputs (n,) lie, from left to right in scene units."""
        places: Array = self.area.left + (x - self.low) / (self.high - self.low) * self.area.width
        return places

    def places(self, x: Array, labels: NDArray[np.int64]) -> Array:
        """Return the scene points (n, 2) of points (n, 1): each at the height of its class, 0 or 1."""
        return np.stack([self.across(x[:, 0]), self.height_of(labels.astype(np.float64))], axis=-1)

    def show(self, row: int) -> None:
        """Draw what the network of a row says of every input."""
        network = self.course.network_at(row)
        lead, said = lead_of(network, self.x), said_of_class_1(network, self.x)
        shares = (said - self.targets[0]) / (self.targets[1] - self.targets[0])
        self.heat.show(field_pixels(lead[None, :], self.colours))
        self.curve.show([np.stack([self.across(self.x), self.height_of(shares)], axis=-1)])
        ends = [
            np.array([[x, self.area.bottom], [x, self.area.top]]) for x in self.across(zeros_of(self.x, lead)).tolist()
        ]
        for view in self.line:
            view.show(ends)


def ends_of(x: Array) -> tuple[float, float]:
    """Return an axis that holds inputs (n,), with room beside them."""
    low, high = float(x.min()), float(x.max())
    room = INPUT_ROOM * (high - low) or 1.0
    return low - room, high + room


def lead_of(network: Network, x: Array) -> Array:
    """Return how far class 1 leads for inputs (n,); what is no number counts as a tie."""
    with np.errstate(all="ignore"):
        logits = propagate(network, x[:, None])[2]
        return np.nan_to_num(output_of(network).lead(logits), nan=0.0)


def targets_of_class_1(network: Network) -> tuple[float, float]:
    """Return what the output that speaks for class 1 should say of either class."""
    low, high = class_targets(network, [0, 1])[:, -1].tolist()
    return low, high


def name_of_class_1(network: Network) -> str:
    """Name what the output that speaks for class 1 says, in Typst."""
    output, n_out = output_of(network), network.shape[-1]
    if output.gives_share(n_out):
        return "p"
    return ("p" if output.probabilities else "a") + ("_2" if n_out > 1 else "")


def said_of_class_1(network: Network, x: Array) -> Array:
    """Return what the output that speaks for class 1 says of inputs (n,); what is no number counts as a tie."""
    output = output_of(network)
    if output.gives_share(network.shape[-1]):
        return sigmoid(lead_of(network, x))
    middle = sum(targets_of_class_1(network)) / 2
    with np.errstate(all="ignore"):
        return np.nan_to_num(output.f(propagate(network, x[:, None])[2])[:, -1], nan=middle)


def zeros_of(x: Array, lead: Array) -> Array:
    """Return where the lead (n,) passes zero between two nodes, straight from one to the other."""
    passes = np.flatnonzero((lead[:-1] > 0) != (lead[1:] > 0))
    start, end = lead[passes], lead[passes + 1]
    return np.asarray(x[passes] + start / (start - end) * (x[passes + 1] - x[passes]))
