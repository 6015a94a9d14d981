"""How the edges of a layer look: by their weights, gradients, contributions or messages, and between two looks."""

from collections.abc import Iterable, Sequence

import numpy as np

from nnviz_core.backprop.elementary import hypot
from nnviz_core.backprop.network import Layer
from nnviz_core.backprop.passes import LayerPass
from nnviz_core.look.colours import blend, faintest
from nnviz_core.look.scales import GRADIENT_WIDTH, LogScale, log_widths, units, weight_width
from nnviz_core.look.theme import Theme
from nnviz_scenes.engine.motions import Motion, drive, nothing
from nnviz_scenes.marks.edges import EdgeLook, Edges

Array = np.ndarray
RESTING = 0.62  # the opacity of edges that wait, where their colour is seen clearly enough with it
TICK, TICK_PLACES = 13.0, (16.0, 25.0)  # px: half the length, and from the edge's end


def ticks(start: Array, end: Array) -> list[Array]:
    """Return two short strokes across an edge: its value lies beyond the scale."""
    along = (end - start) / hypot(*(end - start))
    across = np.array([-along[1], along[0]]) * units(TICK)
    feet = [end - along * units(px) for px in TICK_PLACES]
    return [np.array([foot - across, foot + across]) for foot in feet]


def weight_look(layer: LayerPass | Layer, theme: Theme, *, lit: Iterable[int] = (), resting: float = 1.0) -> EdgeLook:
    """Return what a layer's edges look like as weights; those into `lit` neurons at full strength."""
    rows = np.repeat(np.arange(len(layer.weights)), layer.weights.shape[1])
    return signed_look(layer.weights.ravel(), theme, lit=np.isin(rows, list(lit)), resting=resting)


def signed_look(weights: Array, theme: Theme, *, lit: Array, resting: float) -> EdgeLook:
    """Return what edges look like as weights (k,); those that are lit, (k,), at full strength."""
    colours = tuple(sign_colour(weight, theme) for weight in weights.tolist())
    return EdgeLook(
        widths=np.array([weight_width(weight).width for weight in weights.tolist()]),
        colours=colours,
        negative=weights < 0,
        opacities=np.where(lit, 1.0, waiting(colours, theme, opacity=resting)),
        lit=lit.astype(float),
    )


def sign_colour(value: float, theme: Theme) -> str:
    """Return the colour of a weight; zero has no sign and is as muted as what waits."""
    if value == 0:
        return theme.muted
    return theme.negative if value < 0 else theme.positive


def gradient_look(values: Array, theme: Theme, *, strength: float = 1.0, scale: LogScale = GRADIENT_WIDTH) -> EdgeLook:
    """Return what edges look like as gradients, (n_out, n_in), on the shared logarithmic scale."""
    flat = values.ravel()
    return EdgeLook(
        widths=log_widths(scale, flat),
        colours=(theme.gradient,) * len(flat),
        negative=flat < 0,
        opacities=np.full(len(flat), strength),
    )


def contribution_look(values: Array, theme: Theme, *, neurons: Sequence[int]) -> EdgeLook:
    """Return what pulses look like as contributions, (n_out, n_in); only those into some neurons are seen."""
    flat = values.ravel()
    rows = np.repeat(np.arange(len(values)), values.shape[1])
    return EdgeLook(
        widths=np.array([weight_width(value).width for value in flat]),
        colours=(theme.signal,) * len(flat),
        negative=flat < 0,
        opacities=(np.isin(rows, neurons) & (flat != 0)).astype(float),  # nothing runs where nothing is added
    )


def message_look(values: Array, theme: Theme, *, neurons: Sequence[int], scale: LogScale = GRADIENT_WIDTH) -> EdgeLook:
    """Return what pulses look like as messages, (n_out, n_in); only those back to some neurons are seen."""
    look = gradient_look(values, theme, scale=scale)
    columns = np.tile(np.arange(values.shape[1]), len(values))
    seen = np.isin(columns, neurons) & (values.ravel() != 0)
    return EdgeLook(look.widths, look.colours, look.negative, seen.astype(float))


def waiting(colours: Sequence[str], theme: Theme, *, opacity: float = 0.0) -> Array:
    """Return the opacities of edges that wait: one for all, but none so low that a colour is not clearly seen."""
    return np.array([max(opacity, faintest(colour, theme.ink)) for colour in colours])


def rested(look: EdgeLook, lit: Iterable[int], theme: Theme, *, share: float = 1.0) -> EdgeLook:
    """Return a look in which all edges but those at some places have gone a share of the way into the background."""
    chosen = np.isin(np.arange(len(look.widths)), list(lit))
    away = share * ~chosen
    opacities = (1 - away) * look.opacities + away * waiting(look.colours, theme)
    return EdgeLook(look.widths, look.colours, look.negative, opacities, (share * chosen).astype(np.float64))


def mixed_look(start: EdgeLook, end: EdgeLook, t: float) -> EdgeLook:
    """Return a look between two; colours blend, dashes change half-way."""
    pairs = zip(start.colours, end.colours, strict=True)
    return EdgeLook(
        widths=(1 - t) * start.widths + t * end.widths,
        colours=tuple(one if one == other else blend(one, other, share=t) for one, other in pairs),
        negative=start.negative if t < 0.5 else end.negative,
        opacities=(1 - t) * start.opacities + t * end.opacities,
        lit=(1 - t) * light_of(start) + t * light_of(end),
    )


def light_of(look: EdgeLook) -> Array:
    """Return how strongly light shines around each edge."""
    return np.zeros(len(look.widths)) if look.lit is None else look.lit


def is_alike(one: EdgeLook, other: EdgeLook) -> bool:
    """Say whether two looks are the same."""
    arrays = ((one.widths, other.widths), (one.negative, other.negative), (one.opacities, other.opacities))
    lights = np.array_equal(light_of(one), light_of(other))
    return lights and one.colours == other.colours and all(np.array_equal(*pair) for pair in arrays)


def change_look(edges: Edges, look: EdgeLook) -> Motion:
    """Let edges take another look."""
    before = edges.look
    if is_alike(before, look):
        return nothing()
    return drive([edges], lambda t: edges.show(mixed_look(before, look, t)))
