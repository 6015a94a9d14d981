"""What a view looks like now, as outlines; views that paint with pictures say their outlines here."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

import numpy as np
from numpy.typing import NDArray

from nnviz_core.look.scales import units
from nnviz_scenes.diagrams.mosaic import outlines_of_colours
from nnviz_scenes.engine.curves import Array
from nnviz_scenes.engine.outlines import Outline, OutlineRecorder
from nnviz_scenes.engine.painted import Box, Painted, clip_to, set_colour
from nnviz_scenes.marks.edges import Edges
from nnviz_scenes.marks.heatmap import HeatMap
from nnviz_scenes.marks.points import EMPHASIS, FADED, RIM, SHAPES, Points, Shape, trace_shape

Outlines = Sequence[Outline]
Recording = Callable[[], Outlines]


def recordings(view: Painted) -> list[Recording]:
    """Return what records a view, part by part: its edges one by one, all else as a whole."""
    if isinstance(view, Edges):
        return [partial(_edge, view, k) for k in range(len(view.starts))]
    return [partial(outlines, view)]


def outlines(view: Painted) -> Outlines:
    """Return what a view looks like now; nothing where it is not seen."""
    if view.alpha <= 0:
        return ()
    match view:
        case Points():
            return list(_points(view))
        case HeatMap():
            return outlines_of_colours(view.surface, view.area, opacity=view.alpha)
        case _:
            recorder = OutlineRecorder()
            view.paint(recorder)
            return recorder.outlines


def _edge(view: Edges, k: int) -> Outlines:
    if view.alpha <= 0:
        return ()
    recorder = OutlineRecorder()
    view.paint_edge(recorder, k)
    return recorder.outlines


def _points(view: Points) -> Iterator[Outline]:
    """Yield the points as they are dealt into layers, class over class, each with its rim below it."""
    if view.emphasised is None:
        yield from _some_points(view, np.full(len(view.places), True), radius=view.radius, opacity=view.alpha)
        return
    yield from _some_points(view, ~view.emphasised, radius=view.radius, opacity=FADED * view.alpha)
    yield from _some_points(view, view.emphasised, radius=EMPHASIS * view.radius, opacity=view.alpha)


def _some_points(view: Points, chosen: NDArray[np.bool_], *, radius: float, opacity: float) -> Iterator[Outline]:
    seen = chosen & np.isfinite(view.places).all(axis=1)
    if view.clip is not None:
        seen &= _near(view.places, view.clip.grown(units(EMPHASIS * radius)))
    dealt = np.arange(len(view.places)) % view.layers
    for layer in range(view.layers):
        for k, (shape, colour) in enumerate(zip(SHAPES, view.colours, strict=False)):
            places = view.places[seen & (dealt == layer) & (view.classes == k)]
            for reach, tone in ((radius, view.rim), (radius - RIM, colour)) if len(places) else ():
                recorder = OutlineRecorder()
                clip_to(recorder, view.clip)
                set_colour(recorder, tone, alpha=opacity)
                recorder.fill_copies(places, partial(trace, shape=shape, reach=units(reach)))
                yield from recorder.outlines


def trace(ctx: OutlineRecorder, shape: Shape, reach: float) -> None:
    """Add the outline of a class's sign to a path; signs are drawn with y down."""
    ctx.scale(1, -1)
    trace_shape(ctx, shape, reach=reach)
    ctx.scale(1, -1)


def _near(places: Array, box: Box) -> NDArray[np.bool_]:
    x, y = places.T
    return np.asarray((box.left < x) & (x < box.right) & (box.bottom < y) & (y < box.top))
