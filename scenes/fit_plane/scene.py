"""How a network makes a number: every neuron's curve is bent, weighted, and added to the others."""

from collections.abc import Iterable
from typing import assert_never

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.network import Network
from nnviz_core.backprop.outputs import output_of
from nnviz_core.backprop.passes import propagate
from nnviz_core.kinds.fit_plane.actions import (
    AddCurves,
    BendOutput,
    BendSums,
    DrawSums,
    FitPlaneAction,
    FitPlaneSubject,
    LayTargets,
    ShowErrors,
    WeighCurves,
)
from nnviz_core.kinds.fit_plane.story import explained_number
from nnviz_core.look.number_scales import NumberScale
from nnviz_core.look.scales import units
from nnviz_core.story.beats import Beat
from nnviz_scenes.engine.motions import Motion, drive, linear, set_presence, within
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.fit_plane.layout import FitShape, fit_places
from nnviz_scenes.fit_plane.views import SMALL_CELLS, SmallPicture, make_small, symmetric_scale
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.number import number_of
from nnviz_scenes.marks.points import Points
from nnviz_scenes.parts.data_plane import radius_for
from nnviz_scenes.parts.fit_chart import FitPanel
from nnviz_scenes.parts.frame import at
from nnviz_scenes.parts.height_map import HeightLegend, HeightPanel, has_levels, height_legend
from nnviz_scenes.parts.panel_field import ProbabilityField
from nnviz_scenes.stage import Stage

Array = NDArray[np.float64]


class Functions:
    """What every neuron says of every input on a grid: nodes are inputs, or the cells of a plane."""

    def __init__(self, network: Network, x: Array) -> None:
        zs, a_s, logits = propagate(network, x)
        last = network.layers[-1]
        self.zs = [z.T for z in zs]  # (n, nodes) for every hidden layer
        self.a_s = [a.T for a in a_s]
        self.weighted = last.weights[0][:, None] * self.a_s[-1]  # (n, nodes)
        self.bias = np.full(len(x), last.bias[0])
        self.sums = [self.bias]  # of the output: the bias, then one curve more each time
        for curve in self.weighted[:-1]:
            self.sums.append(self.sums[-1] + curve)
        self.sums.append(logits[:, 0])  # to the last digit what the network makes
        self.said = output_of(network).f(logits)[:, 0]


class FitPlane(Stage):
    """Bend, weigh and add."""

    kind = "plane"
    has_strip = False

    def build(self) -> Iterable[Painted]:
        """Make the picture of the answer, and small ones of every neuron."""
        subject = self.timed.section.subject
        assert isinstance(subject, FitPlaneSubject)
        self.subject, network = subject, subject.network
        over_line = network.shape[0] == 1
        dataset, theme = subject.dataset, self.theme
        self.layout = fit_places(self.frame, FitShape(tuple(network.shape[1:-1]), over_line, dataset.columns))
        place, scale = self.layout.main, self.layout.type_scale
        self.main: FitPanel | HeightPanel
        if over_line:
            radius = float(np.clip(70 / np.sqrt(len(dataset.x)), 4.0, 8.0))
            self.main = FitPanel(place, dataset, theme=theme, ticks=True, radius=radius, type_scale=scale)
            nodes = self.main.nodes[:, None]
            self.large = self.small = Functions(network, nodes)
            self.legend: HeightLegend | None = None
        else:
            radius = radius_for(len(dataset.x), side=place[2] - place[0])
            self.main = HeightPanel(place, dataset, theme=theme, ticks=True, radius=radius, type_scale=scale)
            window = self.main.map.window
            self.large = Functions(network, self.main.map.inputs())
            self.small = Functions(network, ProbabilityField(window, SMALL_CELLS).x.astype(np.float64))
            left, y = self.layout.legend_left, self.main.map.scale
            self.legend = height_legend(*self.layout.legend, y, self.words, theme=theme, left=left, type_scale=scale)
        self.at_points = Functions(network, dataset.x)
        self.layers = [self._pictures(layer) for layer in range(1, len(network.layers))]
        self.result = self._result()
        self.keys = [self._keys(layer) for layer in range(1, len(network.layers))]
        smalls = [view for layer in self.layers for each in layer for view in each.views]
        smalls += [view for keys in self.keys for key in keys for view in key]
        smalls += [name for layer in self.layers for each in layer for name in each.names]
        weights = [view for each in self.layers[-1] for view in each.weight]
        legend = self.legend.all() if self.legend else ()
        return (*self.main.views, *legend, *smalls, *weights, *self.result)

    def _scale(self, layer: int) -> NumberScale:
        """Return the one scale of all small pictures of a hidden layer (from 1)."""
        last = layer == len(self.subject.network.layers) - 1
        return symmetric_scale(self.small.a_s[layer - 1], *([self.small.weighted] if last else []))

    def _sum_scale(self, layer: int) -> NumberScale:
        """Return the scale of the sums z in small maps of a hidden layer (from 1); curves that leave theirs are cut."""
        return symmetric_scale(self.small.zs[layer - 1])

    def _keys(self, layer: int) -> tuple[tuple[Painted, ...], ...]:
        """Say what the colours of small maps mean: of z, of a, and in the last hidden layer of w a.

        Curves have the ends of their scale beside them.
        """
        if isinstance(self.main, FitPanel):
            return ((), (), ())
        z, y, small = self._sum_scale(layer), self._scale(layer), self.small
        shown = [("z", z, small.zs[layer - 1]), ("a", y, small.a_s[layer - 1]), ("w · a", y, small.weighted)]
        return tuple(self._key(*each) for each in shown)

    def _key(self, letters: str, y: NumberScale, functions: Array) -> tuple[Painted, ...]:
        layout, words, theme = self.layout, self.words, self.theme
        left, scale = layout.key_left, layout.type_scale
        legend = height_legend(*layout.key, y, words, theme=theme, letters=letters, left=left, type_scale=scale)
        return legend.named(levels=any(has_levels(each, y) for each in functions))

    def _pictures(self, layer: int) -> list[SmallPicture]:
        """Make the small pictures of a hidden layer (from 1), on one scale."""
        y = self._scale(layer)
        z = self._sum_scale(layer)
        x = self.main.chart.x if isinstance(self.main, FitPanel) else self.main.map.window
        nodes = self.main.nodes if isinstance(self.main, FitPanel) else np.zeros(0)
        layout = self.layout
        return [
            make_small(self.subject, layer, k, place, x=x, y=y, z=z, nodes=nodes, layout=layout, theme=self.theme)
            for k, place in enumerate(layout.small[layer - 1])
        ]

    def _result(self) -> tuple[Painted, ...]:
        """Set R^2."""
        there, size = at(*self.layout.result), self.layout.number
        shown = explained_number(self.subject)
        number = number_of(shown, there, size=size, colour=self.theme.text, align="right", theme=self.theme)
        name = Label(self.text_ink("R²", size, colour=self.theme.muted), there, align="right")
        above = self.layout.name_above
        name.at = (number.box().left - units(16), name.at[1]) if above is None else (there[0], there[1] + units(above))
        return (name, number)

    def at_first(self) -> Iterable[Painted]:
        """List the frame on which the points are to come."""
        return (*self.main.frame, *(self.legend.named(levels=False) if self.legend else ()))

    def act(self, beat: Beat) -> Motion:
        """Return the motion of one beat."""
        action = beat.action
        assert isinstance(action, FitPlaneAction)
        match action:
            case LayTargets():
                return self.lay_targets()
            case DrawSums(layer):
                return self.draw_sums(layer)
            case BendSums(layer):
                return self.bend(layer)
            case WeighCurves():
                return self.weigh()
            case AddCurves():
                return self.add_curves()
            case BendOutput():
                return self.bend_output()
            case ShowErrors():
                return self.show_errors()
            case _:
                assert_never(action)

    # --- motions ---------------------------------------------------------------------------------

    @property
    def points(self) -> tuple[Points, ...]:
        """List the points of the answer's picture."""
        return (self.main.points,) if isinstance(self.main, FitPanel) else self.main.points

    def lay_targets(self) -> Motion:
        """Let the points appear, from left to right."""
        layers = [(view, view.places, _arrival(view.places)) for view in self.points]

        def show(t: float) -> None:
            set_presence(self.points, 1.0)
            for view, places, order in layers:
                view.show(np.where((order <= t / 0.9)[:, None], places, np.nan))

        return drive(self.points, show, easing=linear)

    def draw_sums(self, layer: int) -> Motion:
        """Let the pictures of the layer before leave, and draw every sum."""
        pictures, zs = self.layers[layer - 1], self.small.zs[layer - 1]
        old = [*self._stage(layer - 1), *self._names(layer - 1, 1), *self.keys[layer - 2][1]] if layer > 1 else []
        views = [*self._stage(layer), *self._names(layer, 0), *self.keys[layer - 1][0]]

        def show(t: float) -> None:
            set_presence(old, 1 - within(t, 0.0, 0.25))
            set_presence(views, within(t, 0.1, 0.4))
            for k, each in enumerate(pictures):
                start = 0.15 + 0.35 * k / len(pictures)
                each.curve.show(zs[k], drawn=within(t, start, start + 0.5), bent=0.0)

        return drive([*old, *views], show, easing=linear, leaving=old)

    def _stage(self, layer: int) -> list[Painted]:
        """List the views of a hidden layer (from 1), weights, names and keys apart."""
        return [view for each in self.layers[layer - 1] for view in each.views]

    def _names(self, layer: int, which: int) -> list[Painted]:
        """List the names of the sums (0) of a hidden layer (from 1), or of what is made of them (1)."""
        return [each.names[which] for each in self.layers[layer - 1]]

    def bend(self, layer: int) -> Motion:
        """Bend every sum into what the activation makes of it; its name changes with it."""
        pictures, before, after = self.layers[layer - 1], self.small.zs[layer - 1], self.small.a_s[layer - 1]
        old, new = ([*self._names(layer, which), *self.keys[layer - 1][which]] for which in (0, 1))

        def show(t: float) -> None:
            for k, each in enumerate(pictures):
                each.curve.show((1 - t) * before[k] + t * after[k], bent=t)
            set_presence(old, 1 - within(t, 0.3, 0.5))
            set_presence(new, within(t, 0.5, 0.7))

        return drive([*old, *new, *(view for each in pictures for view in each.curve.moving)], show, leaving=old)

    def weigh(self) -> Motion:
        """Multiply every curve of the last hidden layer by its weight, which appears above."""
        pictures, before, after = self.layers[-1], self.small.a_s[-1], self.small.weighted
        weights = [view for each in pictures for view in each.weight]
        _, old, new = self.keys[-1]

        def show(t: float) -> None:
            set_presence(weights, within(t, 0.0, 0.3))
            set_presence(old, 1 - within(t, 0.0, 0.3))
            set_presence(new, within(t, 0.2, 0.5))
            share = within(t, 0.25, 1.0)
            for k, each in enumerate(pictures):
                each.curve.show((1 - share) * before[k] + share * after[k], weighted=share)

        moving = [*weights, *old, *new, *(view for each in pictures for view in each.curve.moving)]
        return drive(moving, show, easing=linear, leaving=old)

    def add_curves(self) -> Motion:
        """Start from the bias, and add one curve after the other; the one that comes is lit."""
        pictures, n = self.layers[-1], len(self.layers[-1])
        frames = [each.frame for each in pictures]
        old, new = self._legend_names()

        def show(t: float) -> None:
            set_presence(old, 1 - within(t, 0.3, 0.4))
            set_presence(new, within(t, 0.4, 0.5))
            place = t * (n + 1)
            for k, frame in enumerate(frames):
                frame.show(max(0.0, 1 - 2 * abs(place - (k + 1.5))) if t < 1 else 0.0)
            k = min(int(place), n)
            share = within(place - k, 0.1, 0.9)
            if k == 0:
                self.show_answer(self.large.sums[0])
                set_presence(self.main.moving, share)
                return
            set_presence(self.main.moving, 1.0)
            self.show_answer((1 - share) * self.large.sums[k - 1] + share * self.large.sums[k])

        return drive([*self.main.moving, *frames, *old, *new], show, easing=linear, leaving=old)

    def _legend_names(self) -> tuple[list[Label], list[Label]]:
        """List the name of the colours that leaves, and the one that comes, where the answer has level lines."""
        lined = isinstance(self.main, HeightPanel) and has_levels(self.large.said, self.main.map.scale)
        if self.legend is None or not lined:
            return [], []
        return [self.legend.letters], [self.legend.levels]

    def show_answer(self, values: Array) -> None:
        """Show values over the grid in the picture of the answer, without errors."""
        if isinstance(self.main, FitPanel):
            self.main.show_curve(values, self.main.y)
        else:
            cells = self.main.map.field.cells
            self.main.map.show(values.reshape(cells, cells))

    def bend_output(self) -> Motion:
        """Bend the sum into what the output makes of it."""
        before, after = self.large.sums[-1], self.large.said
        return drive(self.main.moving, lambda t: self.show_answer((1 - t) * before + t * after))

    def show_errors(self) -> Motion:
        """Let the errors grow from the points to the answer, and R^2 appear."""
        main, result = self.main, self.result

        def show(t: float) -> None:
            set_presence(result, within(t, 0.3, 0.8))
            if isinstance(main, FitPanel):
                main.show_curve(self.large.said, main.y + within(t, 0.0, 0.7) * (self.at_points.said - main.y))

        return drive([*(main.moving if isinstance(main, FitPanel) else ()), *result], show, easing=linear)


def _arrival(places: Array) -> Array:
    """Return when each of the places (n, 2) is reached from left to right, (n,), from 0 to 1."""
    rank = places[:, 0].argsort(kind="stable").argsort(kind="stable")
    return np.asarray(rank / max(len(places) - 1, 1))
