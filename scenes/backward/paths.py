"""The chain rule in the picture: a pulse runs back along each path, and its factors fall into the equation's strip."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from nnviz_core.kinds.backward.actions import ChainRule
from nnviz_core.kinds.backward.chain import path_count
from nnviz_core.words.formula.tree import Equation
from nnviz_scenes.backward.factors import PathFactor, factors_of_path, in_the_way
from nnviz_scenes.engine.motions import Motion, clamped, drive, linear, within
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import Ink
from nnviz_scenes.marks.number import Number
from nnviz_scenes.marks.strip import EquationPanel, common
from nnviz_scenes.parts.edge_looks import rested
from nnviz_scenes.parts.equation_places import EquationParts, WrittenNumber, parts_of
from nnviz_scenes.parts.message_ways import AT_EDGE, Edge, message_ways
from nnviz_scenes.parts.network_views import NetworkViews
from nnviz_scenes.parts.shown_edges import messages_look

PATHS_END = 0.86  # of the motion: by then the factors of the last path have fallen
RUN = 0.42  # of a path's time, in which its pulse runs
FALLS = (0.52, 0.92)  # of a path's time, between which its factors fall
LANDED, WRITTEN = 0.93, 0.99  # when they belong to the equation, and when all signs between them are written
GIVEN_WAY = 0.06  # of a path's time, in which what is in the way leaves, and comes back


@dataclass(frozen=True, slots=True, eq=False)
class Path:
    """One path from a weight to the loss, with the factors on its arrows, the weight's end first."""

    edges: tuple[Edge, ...]  # of the weight's layer and of each above it
    factors: tuple[PathFactor, ...]
    in_the_way: Mapping[Painted, float]  # and from which time of the path on they leave


@dataclass(frozen=True, slots=True, eq=False)
class PathsMotion:
    """All paths of a beat with the strip into which their products fall."""

    views: NetworkViews
    strip: EquationPanel
    ink: Ink
    parts: EquationParts
    layer: int  # of the weight, from 1
    paths: tuple[Path, ...]

    def show(self, t: float) -> None:
        """Let the factors of each path come, fall and be written, and in the end the result."""
        parts = [(box, within(t, 0.0, 0.06)) for box in self.parts.names]
        for index, path in enumerate(self.paths):
            own = self.own(t, index)
            for place, factor in enumerate(path.factors):
                factor.show(own, comes=comes_at(place, len(path.factors)), lands=LANDED)
            if own >= LANDED:
                written = within(own, LANDED, WRITTEN)
                parts += [(box, written) for box in self.parts.terms[index]]
                parts += [(number.box, 1.0) for number in self.parts.numbers[index]]
        parts += [(box, within(t, PATHS_END + 0.02, 0.96)) for box in self.parts.result]
        if t < 1:
            self.strip.show_parts(self.ink, parts)
        else:
            self.strip.show(self.ink, 1.0, opacity=1.0)

    def own(self, t: float, index: int) -> float:
        """Return a path's own time, from 0 to 1."""
        return clamped(t / PATHS_END * len(self.paths) - index)

    def gone(self, t: float, view: Painted) -> float:
        """Return how far a view has left that is in the way of some paths; between two of them it stays away."""
        away = [k for k, path in enumerate(self.paths) if view in path.in_the_way]
        start = self.paths[away[0]].in_the_way[view]
        comes = within(self.own(t, away[-1]), 1 - GIVEN_WAY, 1.0)
        return within(self.own(t, away[0]), start, start + GIVEN_WAY) - comes


def paths_motion(views: NetworkViews, strip: EquationPanel, equation: Equation, ink: Ink, action: ChainRule) -> Motion:
    """Light each path in turn, let its factors come onto its arrows and fall into the strip."""
    walk = planned_paths(views, strip, equation, ink, action)
    lighting, stands = PathLight(walk), strip.presence > 0
    moved = dict.fromkeys(view for path in walk.paths for view in path.in_the_way)
    numbers = [factor.number for path in walk.paths for factor in path.factors]
    present = {view: view.presence for view in moved}

    def show(t: float) -> None:
        strip.presence = 1.0 if stands else min(1.0, 4 * t)
        lighting.show(t)
        for view, presence in present.items():
            view.presence = presence * (1 - walk.gone(t, view))
        walk.show(t)

    strip.equation = equation
    return drive([*lighting.views(), strip, *moved, *numbers], show, easing=linear, leaving=numbers)


def planned_paths(
    views: NetworkViews, strip: EquationPanel, equation: Equation, ink: Ink, action: ChainRule
) -> PathsMotion:
    """Plan all paths of a beat: where their factors stand and how they fall."""
    parts = parts_of(equation, ink, views.theme)
    count = path_count(views.passed, action.layer)
    paths = tuple(_path(views, strip, ink, parts, action, index) for index in range(count))
    return PathsMotion(views, strip, ink, parts, action.layer, paths)


def _path(
    views: NetworkViews, strip: EquationPanel, ink: Ink, parts: EquationParts, action: ChainRule, index: int
) -> Path:
    """Plan one path: above the layer after the weight's own there is one neuron a layer."""
    above = views.passed.layers[action.layer :]
    neurons = [action.source, action.neuron, index, *(0 for _ in above[1:])]
    edges = tuple((end, start) for start, end in pairwise(neurons))
    written = [*parts.names, *(box for term in parts.terms[:index] for box in term)]
    shown = [common(box, ink.box).shifted(*strip.start(ink)) for box in written]
    factors = factors_of_path(views, strip, ink, action.layer, edges, parts.numbers[index], shown=shown, lasts=FALLS)
    return Path(edges, factors, dict(_leaving(views, factors, parts.numbers[index])))


def comes_at(place: int, count: int) -> float:
    """Return the time of a path at which one of its factors comes: those at the loss first, as the pulse runs."""
    return GIVEN_WAY + (RUN - GIVEN_WAY) * (1 - (place + 1) / count)


def _leaving(
    views: NetworkViews, factors: Sequence[PathFactor], written: Sequence[WrittenNumber]
) -> Iterator[tuple[Painted, float]]:
    """Yield what is in the way of factors, and when it leaves: a weight when it is taken as a factor in its place."""
    places = {number.numeral.place: place for place, number in enumerate(written)}
    for view in in_the_way(views, factors):
        place = places.get(view.place) if isinstance(view, Number) and ".weights[" in view.place else None
        yield view, 0.0 if place is None else comes_at(place, len(factors)) - GIVEN_WAY


class PathLight:
    """Light the edges of each path in turn while a pulse runs back along them, from the loss to the weight."""

    def __init__(self, walk: PathsMotion) -> None:
        self.walk, views = walk, walk.views
        self.layers = [walk.layer + k for k in range(len(walk.paths[0].edges))]
        self.looks = [views.edges[layer].look for layer in self.layers]
        self.places = [list(self._places(path.edges)) for path in walk.paths]
        for layer, (_, start) in zip(self.layers, walk.paths[0].edges, strict=True):
            pulses = views.pulses[layer]
            pulses.look, pulses.presence = messages_look(views, layer, [start]), 1.0
            pulses.unseen = [list(way.hidden) for way in message_ways(views, layer, AT_EDGE[:1]).values()]

    def views(self) -> Iterator[Painted]:
        """List the edges and pulses."""
        for layer in self.layers:
            yield from (self.walk.views.edges[layer], self.walk.views.pulses[layer])

    def _places(self, edges: Sequence[Edge]) -> Iterable[int]:
        layout = self.walk.views.layout
        for layer, (end, start) in zip(self.layers, edges, strict=True):
            below = len(layout.columns[layer - 1].shown) or 1
            yield layout.spot(layer, end) * below + layout.spot(layer - 1, start)

    def show(self, t: float) -> None:
        """Let the edges of the path whose turn it is shine, and its pulse be where it is."""
        count, views, steps = len(self.walk.paths), self.walk.views, len(self.layers)
        path = min(int(t / PATHS_END * count), count - 1)
        run = clamped(self.walk.own(t, path) / RUN)
        away = within(t, 0.0, 0.06) - within(t, 0.92, 1.0)
        for step, (layer, look) in enumerate(zip(self.layers, self.looks, strict=True)):
            place = self.places[path][step]
            way = within(run, (steps - 1 - step) / steps, (steps - step) / steps)
            views.edges[layer].show(rested(look, [place], views.theme, share=away))
            views.pulses[layer].show(np.where(np.arange(len(look.widths)) == place, way, 0.0))
