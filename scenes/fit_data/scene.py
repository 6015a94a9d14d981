"""The data of a film that learns numbers: the points, their mean, the best straight line or plane, what it leaves."""

from collections.abc import Callable, Iterable, Sequence
from typing import assert_never

import numpy as np
from numpy.typing import NDArray

from nnviz_core.kinds.fit_data.actions import (
    FitDataAction,
    FitDataSubject,
    LayMean,
    MoveErrors,
    ScatterNumbers,
    TurnToBest,
)
from nnviz_core.look.number_scales import NumberScale, scale_around
from nnviz_core.story.beats import Beat
from nnviz_scenes.engine.motions import Motion, drive, linear, set_presence, within
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.fit_data.layout import fit_data_places
from nnviz_scenes.fit_data.views import MEAN_DASH, make_table
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.points import Points
from nnviz_scenes.parts.data_plane import radius_for
from nnviz_scenes.parts.fit_chart import BAR, CURVE, FitChart, FitPanel
from nnviz_scenes.parts.height_map import HeightPanel, has_levels, height_legend
from nnviz_scenes.parts.parity_panel import ParityPanel
from nnviz_scenes.stage import Stage

Array = NDArray[np.float64]
FLY = (0.25, 0.85)  # of the last motion: from the points to the chart of errors


class FitData(Stage):
    """Show the points, and how far a straight line or a plane gets."""

    kind = "data"
    has_strip = False

    def build(self) -> Iterable[Painted]:
        """Make all views."""
        subject = self.timed.section.subject
        assert isinstance(subject, FitDataSubject)
        self.subject = subject
        n_in, columns = subject.dataset.x.shape[1], subject.dataset.columns
        self.layout = fit_data_places(self.frame, over_line=n_in == 1, columns=columns)
        self.table = make_table(subject, self.layout.table, self.words, theme=self.theme)
        self.picture: LinePicture | MapPicture = (LinePicture if n_in == 1 else MapPicture)(self)
        return (*self.picture.views, *self.table.all())

    def at_first(self) -> Iterable[Painted]:
        """List the frame on which the points are to come."""
        return self.picture.frame

    def act(self, beat: Beat) -> Motion:
        """Return the motion of one beat."""
        action = beat.action
        assert isinstance(action, FitDataAction)
        picture, table = self.picture, self.table
        match action:
            case ScatterNumbers():
                return drive(picture.crowd, picture.scatter, easing=linear)
            case LayMean():
                return self.row((*table.head, *table.mean), picture.fit, picture.lay_mean)
            case TurnToBest():
                return self.row((*table.best, *table.rule), picture.turning, picture.turn, leaving=picture.left_by_turn)
            case MoveErrors():
                return drive(picture.ending, picture.move_errors, easing=linear)
            case _:
                assert_never(action)

    def row(
        self,
        row: Sequence[Painted],
        fit: Sequence[Painted],
        show_fit: Callable[[float], None],
        *,
        leaving: Sequence[Painted] = (),
    ) -> Motion:
        """Let the fit move, and the row that says what it leaves appear with its end."""

        def show(t: float) -> None:
            show_fit(t)
            set_presence(row, within(t, 0.6, 1.0))

        return drive((*fit, *row), show, easing=linear, leaving=leaving)


class LinePicture:
    """The points over one input, with the line that is fitted and its errors."""

    def __init__(self, stage: FitData) -> None:
        subject, theme = stage.subject, stage.theme
        dataset = subject.dataset
        self.subject, self.x = subject, dataset.x[:, 0]
        radius = float(np.clip(70 / np.sqrt(len(self.x)), 4.0, 8.0))
        layout = stage.layout
        scale = layout.type_scale
        self.panel = FitPanel(layout.picture, dataset, theme=theme, ticks=True, radius=radius, type_scale=scale)
        self.order = self.x.argsort(kind="stable").argsort(kind="stable") / max(len(self.x) - 1, 1)
        chart = self.panel.chart
        rest = dataset.numbers[:, 0] - self.heights(1.0, self.x)
        around = scale_around(np.append(rest, 0.0))
        around = NumberScale(-max(around.high, -around.low), max(around.high, -around.low))
        self.errors = FitChart(layout.second, chart.x, around, theme=theme, ticks=True, name="y - a", type_scale=scale)
        chosen = self.panel.chosen
        self.starts = np.array(self.panel.bars_to(self.heights(1.0, self.x)))  # (n, 2, 2): from the point to the line
        tips = (self.errors.place(self.x[chosen], heights) for heights in (rest[chosen], np.zeros(len(chosen))))
        self.ends = np.stack(list(tips), axis=1)
        self.flying = Polylines([], colour=theme.gradient, width=BAR)
        none, discs = np.zeros((0, 2)), np.zeros(len(chosen), dtype=int)
        self.dots = Points(none, discs, colours=(theme.text,), rim=theme.panel, radius=0.8 * radius)
        clip = chart.clip()
        self.level = Polylines([], colour=theme.signal, width=CURVE, dash=MEAN_DASH, clip=clip)
        self.crowd: tuple[Painted, ...] = (self.panel.points,)
        self.fit: tuple[Painted, ...] = (self.level, self.panel.bars)
        self.turning: tuple[Painted, ...] = self.panel.moving
        self.left_by_turn: tuple[Painted, ...] = ()
        self.ending: tuple[Painted, ...] = (*self.errors.still, self.flying, self.dots)
        self.frame: tuple[Painted, ...] = self.panel.frame
        self.views: tuple[Painted, ...] = (*self.frame, self.level, *self.panel.views[len(self.frame) :], *self.ending)

    def heights(self, t: float, x: Array) -> Array:
        """Return the height (n,) of the line at inputs (n,), on its way from the mean to the best one."""
        best = self.subject.best
        return np.asarray((1 - t) * self.subject.mean + t * (best.weights[0, 0] * x + best.bias[0]))

    def scatter(self, t: float) -> None:
        """Let the points appear from left to right."""
        places = self.panel.chart.place(self.x, self.panel.y)
        self.panel.points.show(np.where((self.order <= t / 0.9)[:, None], places, np.nan))
        set_presence(self.crowd, 1.0)

    def lay_mean(self, t: float) -> None:
        """Draw the mean, dotted, from left to right, and then let the errors grow from it."""
        drawn, grown = within(t, 0.0, 0.5), within(t, 0.45, 1.0)
        low, high = self.panel.chart.x.low, self.panel.chart.x.high
        x = np.array([low, low + drawn * (high - low)])
        self.level.show([self.panel.chart.place(x, self.heights(0.0, x))] if drawn else [])
        y = self.panel.y
        self.panel.show_bars(y + grown * (self.heights(0.0, self.x) - y))
        set_presence(self.fit, 1.0)

    def turn(self, t: float) -> None:
        """Turn a line from the mean about the middle of the points into the best one; the errors follow."""
        set_presence(self.turning, 1.0)
        share = within(t, 0.0, 0.85)
        self.panel.show_curve(self.heights(share, self.panel.nodes), self.heights(share, self.x))

    def move_errors(self, t: float) -> None:
        """Let the errors fly to a chart of their own, where the line is level."""
        share = within(t, *FLY)
        set_presence(self.errors.still, within(t, 0.0, 0.25))
        bars = (1 - share) * self.starts + share * self.ends
        self.flying.show(list(bars) if t > 0 else [])
        self.dots.show(bars[:, 0])
        set_presence([self.flying], 1.0)
        set_presence([self.dots], within(t, 0.0, 0.2))


class MapPicture:
    """The points over two inputs, with the plane that is fitted as heights, and what it says over what it should."""

    def __init__(self, stage: FitData) -> None:
        subject, theme = stage.subject, stage.theme
        dataset = subject.dataset
        self.subject, self.dataset = subject, dataset
        square, scale = stage.layout.picture, stage.layout.type_scale
        radius = radius_for(len(dataset.x), side=square[2] - square[0])
        self.panel = HeightPanel(square, dataset, theme=theme, ticks=True, radius=radius, type_scale=scale)
        map = self.panel.map
        self.inputs = map.inputs()
        pitch = stage.layout.least_pitch
        self.parity = ParityPanel(
            stage.layout.second, dataset, theme=theme, ticks=True, type_scale=scale, least_pitch=pitch
        )
        left, words = stage.layout.legend_left, stage.words
        self.legend = height_legend(*stage.layout.legend, map.scale, words, theme=theme, left=left, type_scale=scale)
        self.lined = has_levels(self.heights(1.0, self.inputs), map.scale)
        self.crowd: tuple[Painted, ...] = self.panel.points
        self.fit: tuple[Painted, ...] = self.panel.moving
        self.ending: tuple[Painted, ...] = self.parity.views
        self.left_by_turn: tuple[Painted, ...] = (self.legend.letters,) if self.lined else ()
        self.turning: tuple[Painted, ...] = (*self.fit, self.legend.letters, self.legend.levels)
        self.frame: tuple[Painted, ...] = (*self.panel.frame, *self.legend.named(levels=False))
        self.views: tuple[Painted, ...] = (*self.panel.views, *self.legend.all(), *self.ending)
        self.places = [points.places for points in self.panel.points]
        self.order = [np.linspace(0, 1, max(len(places), 2))[: len(places)] for places in self.places]

    def heights(self, t: float, x: Array) -> Array:
        """Return the height (n,) of the plane at inputs (n, 2), on its way from the mean to the best one."""
        return np.asarray((1 - t) * self.subject.mean + t * self.subject.best.at(x)[:, 0])

    def scatter(self, t: float) -> None:
        """Let the points appear, those of every tone in turn."""
        for view, places, order in zip(self.panel.points, self.places, self.order, strict=True):
            view.show(np.where((order <= t / 0.9)[:, None], places, np.nan))
        set_presence(self.crowd, 1.0)

    def lay_mean(self, t: float) -> None:
        """Let the colour of the mean fill the plane."""
        self.show_plane(0.0)
        set_presence(self.fit, within(t, 0.0, 0.8))

    def turn(self, t: float) -> None:
        """Tilt the plane into the best one; where it has level lines, the legend comes to name them."""
        self.show_plane(within(t, 0.0, 0.85))
        if self.lined:
            set_presence([self.legend.letters], 1 - within(t, 0.0, 0.3))
            set_presence([self.legend.levels], within(t, 0.3, 0.6))

    def show_plane(self, t: float) -> None:
        """Show the plane on its way."""
        cells = self.panel.map.field.cells
        self.panel.map.show(self.heights(t, self.inputs).reshape(cells, cells))

    def move_errors(self, t: float) -> None:
        """Let the points appear on the diagonal, where they should be, and fall to what the plane says."""
        y, share = self.parity.y, within(t, *FLY)
        self.parity.show_outputs(y + share * (self.heights(1.0, self.dataset.x) - y))
        set_presence(self.ending, within(t, 0.0, 0.25))
