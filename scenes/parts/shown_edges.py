"""The looks of a layer's shown edges, out of the numbers of all; what a picture's pixels give runs on one line."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np

from nnviz_core.backprop.network import Layer
from nnviz_core.backprop.passes import LayerPass
from nnviz_core.backprop.sums import total
from nnviz_core.look.density import labelling_of
from nnviz_scenes.marks.edges import EdgeLook
from nnviz_scenes.parts.edge_looks import (
    RESTING,
    contribution_look,
    gradient_look,
    message_look,
    waiting,
    weight_look,
)
from nnviz_scenes.parts.network_views import NetworkViews

Array = np.ndarray
LINE = 3.0  # px, of a line from a picture, which stands for the edges of all pixels and means no number


def shown_part(views: NetworkViews, index: int, values: Array) -> Array:
    """Return the entries (n_out, n_in) of a layer's matrix (from 1) that belong to shown edges."""
    below, above = views.layout.columns[index - 1 : index + 1]
    return (
        values
        if below.count == len(below.shown) and above.count == len(above.shown)
        else values[np.ix_(above.shown, below.shown)]
    )


def spots(views: NetworkViews, column: int, neurons: Iterable[int]) -> list[int]:
    """Return the places of neurons among the shown ones."""
    return [views.layout.spot(column, j) for j in neurons]


def weights_look(
    views: NetworkViews, index: int, layer: LayerPass | Layer, *, lit: Iterable[int] = (), resting: float = 1.0
) -> EdgeLook:
    """Return what a layer's edges look like as weights; those into `lit` neurons at full strength."""
    chosen = spots(views, index, lit)
    if views.layout.design.numbers != "notes":
        resting = RESTING  # a crowd of edges stays in the background
    if views.from_picture(index):
        return _lines(views, lit=chosen, resting=resting)
    part = Layer(shown_part(views, index, layer.weights), layer.bias)
    return weight_look(part, views.theme, lit=chosen, resting=resting)


def gradients_look(views: NetworkViews, index: int, values: Array) -> EdgeLook:
    """Return what a layer's edges look like as gradients; where they are a crowd, those without a number rest."""
    if views.from_picture(index):
        return _lines(views, lit=(), resting=1.0)
    look = gradient_look(shown_part(views, index, values), views.theme, scale=views.gradient_scale)
    if views.layout.design.numbers == "notes" or labelling_of(views.passed, index) == "all":
        return look
    below = len(views.layout.columns[index - 1].shown)
    resting = waiting(look.colours, views.theme, opacity=RESTING)
    return replace(look, opacities=np.where(np.arange(len(look.widths)) < below, 1.0, resting))


def contributions_look(views: NetworkViews, index: int, neurons: Sequence[int]) -> EdgeLook:
    """Return what the pulses into some neurons look like: as contributions, or as what all pixels give."""
    values = views.passed.layers[index - 1].contribution
    if views.from_picture(index):
        values = total(values, axis=-1)[list(views.layout.columns[index].shown), None]
    else:
        values = shown_part(views, index, values)
    return contribution_look(values, views.theme, neurons=spots(views, index, neurons))


def messages_look(views: NetworkViews, index: int, neurons: Sequence[int]) -> EdgeLook:
    """Return what the pulses back to some neurons, or to a picture, look like."""
    layer = views.passed.layers[index - 1]
    if views.from_picture(index):
        return message_look(
            layer.delta[list(views.layout.columns[index].shown), None],
            views.theme,
            neurons=[0],
            scale=views.gradient_scale,
        )
    values, chosen = shown_part(views, index, layer.message), spots(views, index - 1, neurons)
    return message_look(values, views.theme, neurons=chosen, scale=views.gradient_scale)


def _lines(views: NetworkViews, *, lit: Iterable[int], resting: float) -> EdgeLook:
    """Return what the lines from a picture look like."""
    count = len(views.layout.columns[1].shown)
    colours = (views.theme.muted,) * count
    chosen = np.isin(np.arange(count), list(lit))
    opacities = np.where(chosen, 1.0, waiting(colours, views.theme, opacity=resting))
    return EdgeLook(
        np.full(count, LINE), colours, np.zeros(count, dtype=np.bool_), opacities, chosen.astype(np.float64)
    )
