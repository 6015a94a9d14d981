"""The panels of a network whose answers are numbers, as they follow a course: the fit, and what it is held against."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.course import Course
from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.least_squares import best_affine_of
from nnviz_core.backprop.numbers_to_learn import FUNCTIONS
from nnviz_core.look.scales import PX_PER_UNIT
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import fitting
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.points import Points
from nnviz_scenes.parts.fit_chart import BAR, CURVE, FitPanel
from nnviz_scenes.parts.frame import Px, at
from nnviz_scenes.parts.height_map import HeightMap, HeightPanel, height_legend
from nnviz_scenes.parts.panel_pieces import NAME_RISE, TICK_SIZE
from nnviz_scenes.parts.parity_panel import ParityPanel

Array = NDArray[np.float64]
SIGN, SIGN_GAP, ENTRY_GAP, WIDEST = 34.0, 10.0, 26.0, 484.0  # px, of a legend
LETTER = 42.0  # px that the letter of the upward axis takes


@dataclass(slots=True, eq=False)
class FollowingPanel:
    """A panel that shows the networks of a course. It has the interface of the panels in `panels.py`."""

    panel: FitPanel | HeightPanel | ParityPanel
    course: Course

    def __post_init__(self) -> None:
        self.show(0)

    @property
    def still(self) -> tuple[Painted, ...]:
        """List what never changes."""
        return self.panel.still

    @property
    def moving(self) -> tuple[Painted, ...]:
        """List what follows the course."""
        return self.panel.moving

    @property
    def views(self) -> tuple[Painted, ...]:
        """List every view from back to front."""
        return self.panel.views

    def show(self, row: int) -> None:
        """Show the network of a row."""
        self.panel.show_network(self.course.network_at(row))


class TargetPanel:
    """The function that is to be learned, where it is known, beside the map of what a network makes of it."""

    moving: tuple[Painted, ...] = ()

    def __init__(
        self,
        place: Px,
        dataset: Dataset,
        fit: HeightPanel,
        *,
        words: Catalogue,
        theme: Theme,
        ticks: bool,
        type_scale: float = 1.0,
    ) -> None:
        map = HeightMap(place, fit.map.window, fit.map.scale, theme=theme, ticks=ticks, type_scale=type_scale)
        cells = map.field.cells
        map.show(FUNCTIONS[dataset.kind].y(map.inputs()).reshape(cells, cells))
        said, room = words.forms("label-the-target"), place[2] - place[0] - LETTER * type_scale
        ink = fitting(said, size=TICK_SIZE * type_scale, room=room, theme=theme, colour=theme.muted)
        name = (Label(ink, at(place[2], place[1] - NAME_RISE * type_scale), align="right"),) if ticks else ()
        self.still: tuple[Painted, ...] = (*map.views, *name)
        self.views = self.still

    def show(self, row: int) -> None:
        """Change nothing: the target stays."""


def make_fit(
    place: Px,
    course: Course,
    dataset: Dataset,
    *,
    theme: Theme,
    ticks: bool,
    radius: float = 6.0,
    type_scale: float = 1.0,
) -> FollowingPanel:
    """Make the chart of one input, or the map of two."""
    make = FitPanel if dataset.x.shape[1] == 1 else HeightPanel
    return FollowingPanel(make(place, dataset, theme=theme, ticks=ticks, radius=radius, type_scale=type_scale), course)


def make_beside(
    place: Px,
    course: Course,
    dataset: Dataset,
    fit: FollowingPanel,
    *,
    words: Catalogue,
    theme: Theme,
    ticks: bool,
    radius: float = 5.0,
    type_scale: float = 1.0,
) -> FollowingPanel | TargetPanel:
    """Make the map of the target where one is known, else what is said over what should be."""
    if isinstance(fit.panel, HeightPanel) and dataset.kind in FUNCTIONS:
        return TargetPanel(place, dataset, fit.panel, words=words, theme=theme, ticks=ticks, type_scale=type_scale)
    parity = ParityPanel(place, dataset, theme=theme, ticks=ticks, radius=radius, type_scale=type_scale)
    return FollowingPanel(parity, course)


def place_in(fit: FollowingPanel, dataset: Dataset, point: int) -> Array:
    """Return the scene point (1, 2) of a point of the dataset."""
    panel, x = fit.panel, dataset.x[[point]]
    if isinstance(panel, FitPanel):
        return panel.chart.place(x[:, 0], dataset.numbers[[point], 0])
    assert isinstance(panel, HeightPanel)
    return panel.map.window.place(x, panel.area)


def best_line(fit: FollowingPanel, dataset: Dataset, *, theme: Theme) -> Polylines:
    """Make the best straight line, dashed; over two inputs there is none."""
    line = Polylines([], colour=theme.text, width=3.0, dash=(14.0, 9.0), clip=fit.panel.area)
    if isinstance(fit.panel, FitPanel):
        ends = np.array([fit.panel.chart.x.low, fit.panel.chart.x.high])
        line.show([fit.panel.chart.place(ends, best_affine_of(dataset).at(ends[:, None])[:, 0])])
    return line


def fit_legend(
    left: float,
    right: float,
    y: float,
    fit: FollowingPanel,
    words: Catalogue,
    *,
    theme: Theme,
    type_scale: float = 1.0,
) -> tuple[Painted, ...]:
    """Say what points, curve, bars or colours mean, above a panel from `left` to `right`, on the baseline y; in px."""
    if isinstance(fit.panel, HeightPanel):
        scale, letter = fit.panel.map.scale, LETTER * type_scale
        legend = height_legend(right, y, scale, words, theme=theme, left=left + letter, type_scale=type_scale)
        return legend.named(levels=True)
    views: list[Painted] = []
    size, gap, sign = TICK_SIZE * type_scale, SIGN_GAP * type_scale, SIGN * type_scale
    middle, end = y - size / 2, right - WIDEST * type_scale
    for id in ("error", "fit", "data"):  # from the right
        name = {"error": "label-error", "fit": "label-fit", "data": "label-data"}[id]
        ink = fitting(words.forms(name), size=size, room=right - gap - sign - end, theme=theme, colour=theme.muted)
        left = right - ink.box.width * PX_PER_UNIT
        views.append(Label(ink, at(right, y), align="right"))
        views.append(_sign(id, left - gap, middle, theme, type_scale))
        right = left - gap - (sign if id == "fit" else 16.0 * type_scale) - ENTRY_GAP * type_scale
    return tuple(views)


def _sign(id: str, right: float, y: float, theme: Theme, type_scale: float) -> Painted:
    x, half = right - 8 * type_scale, 11 * type_scale
    if id == "data":
        point = np.array([at(x, y)])
        return Points(point, np.array([0]), colours=(theme.text,), rim=theme.ink, radius=8.0 * type_scale)
    if id == "fit":
        return Polylines([np.array([at(right - SIGN * type_scale, y), at(right, y)])], colour=theme.signal, width=CURVE)
    return Polylines([np.array([at(x, y - half), at(x, y + half)])], colour=theme.gradient, width=BAR)
