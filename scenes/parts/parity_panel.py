"""What a network says over what it should say: points on the diagonal are right."""

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.network import Network
from nnviz_core.look.number_scales import scale_around
from nnviz_core.look.theme import Theme
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import typeset
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.points import Points
from nnviz_scenes.parts.fit_chart import bar_width, outputs_over
from nnviz_scenes.parts.frame import Px, at, rectangle
from nnviz_scenes.parts.panel_pieces import NAME_RISE, NAME_SIZE, plot_frame, ticks_below, ticks_left
from nnviz_scenes.parts.plane_layout import tick_marks

Array = NDArray[np.float64]
DIAGONAL = 2.5  # px
FEW = 3  # marks


class ParityPanel:
    """Show every point at (y, a), with the diagonal a = y; what lies beyond stays on the border.

    It has the interface of the panels in `panels.py`, and needs the room of a boundary panel.
    """

    def __init__(
        self,
        place: Px,
        dataset: Dataset,
        *,
        theme: Theme,
        ticks: bool = False,
        radius: float = 5.0,
        letter: str = "a",
        type_scale: float = 1.0,
        least_pitch: float = 0.0,
    ) -> None:
        self.area, self.x, self.y = rectangle(place), dataset.x, dataset.numbers[:, 0]
        self.scale = scale_around(self.y)
        ends = np.array([[self.area.left, self.area.bottom], [self.area.right, self.area.top]])
        frame = plot_frame(self.area, theme)
        diagonal = Polylines([ends], colour=theme.muted, width=DIAGONAL, dash=(10.0, 8.0), clip=self.area)
        marks = self._marks(place, letter, theme, type_scale, least_pitch) if ticks else ()
        self.bars = Polylines([], colour=theme.gradient, width=bar_width(radius + 1.0), clip=self.area)
        self.points = Points(
            np.zeros((0, 2)),
            np.zeros(len(self.y), dtype=int),
            colours=(theme.text,),
            rim=theme.panel,
            radius=radius,
            clip=self.area,
        )
        self.still: tuple[Painted, ...] = (frame, diagonal, *marks)
        self.moving: tuple[Painted, ...] = (self.bars, self.points)
        self.views: tuple[Painted, ...] = (*self.still, *self.moving)

    def _marks(
        self, place: Px, letter: str, theme: Theme, type_scale: float, least_pitch: float
    ) -> tuple[Painted, ...]:
        left, top, right, bottom = place
        low, high = self.scale.low, self.scale.high
        across = spread_out(tick_marks(low, high, start=left, end=right), least_pitch)
        up = [(bottom - (x - left), text) for x, text in across]
        size = NAME_SIZE * type_scale
        names = "y", letter, f"{letter} = y"
        inks = [typeset(f"${name}$", size=size, theme=theme, colour=theme.muted) for name in names]
        above = top - NAME_RISE * type_scale
        labels = (
            Label(inks[0], at(right + 10, bottom)),
            Label(inks[1], at(left, above)),
            Label(inks[2], at(right, above), align="right"),  # where the diagonal ends
        )
        below = ticks_below(across, bottom, theme, type_scale=type_scale)
        return (*below, *ticks_left(up, left, theme, type_scale=type_scale), *labels)

    def show_network(self, network: Network) -> None:
        """Place the points as a network has them."""
        self.show_outputs(outputs_over(network, self.x))

    def show_outputs(self, a: Array) -> None:
        """Place the points at outputs (points,), with a bar from each to the diagonal."""
        places = self.places(a)
        self.points.show(places)
        self.bars.show(list(np.stack([places, self.places(self.y)], axis=1)))

    def places(self, a: Array) -> Array:
        """Return the scene points (n, 2) of outputs (points,)."""
        side = self.area.width
        across = self.area.left + self.scale.share(self.y) * side
        return np.stack([across, self.area.bottom + self.scale.share(a) * self.area.height], axis=-1)


def spread_out(marks: list[tuple[float, str]], least: float) -> list[tuple[float, str]]:
    """Leave out every second of many marks where they stand closer than so many px; that in the middle stays."""
    close = len(marks) > FEW and marks[1][0] - marks[0][0] < least
    return marks[len(marks) // 2 % 2 :: 2] if close else marks
