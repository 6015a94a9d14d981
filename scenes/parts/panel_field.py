"""What the panels compute: probabilities on a grid in one batched pass, and points in the last space."""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.activations import sigmoid
from nnviz_core.backprop.course import Course
from nnviz_core.backprop.elementary import exp, hypot
from nnviz_core.backprop.network import Network
from nnviz_core.backprop.outputs import output_of
from nnviz_core.backprop.passes import propagate
from nnviz_core.backprop.plane import decision_line, embed
from nnviz_core.backprop.regions import Scores, plane_scores, region, straight_borders
from nnviz_core.backprop.sums import dot
from nnviz_core.look.colours import legible_share, rgb
from nnviz_core.look.theme import Theme
from nnviz_scenes.engine.painted import Box
from nnviz_scenes.marks.region import corners_of
from nnviz_scenes.parts.plane_layout import Window, window_around
from nnviz_scenes.parts.quick import quick_logits, single

Array = NDArray[np.float64]
Field = NDArray[np.float32]

SHADES = 256
STRONGEST = 0.3  # how much of a class's colour is in the plane where its probability is 1
FARTHEST_LEAD, LEAD_NODES = 30, 64  # beyond it the shade is the strongest; the nodes are a unit's
LARGE = 1e3  # a parameter from which on the colours are computed in double precision
BLOCK = 4800  # inputs of one pass: what it makes of six neurons stays in the cache
STRIDE = 2  # cells from one node of the boundary's grid to the next
SAMPLED_ROWS, SAMPLED_POINTS = 120, 400  # from which a window is chosen
FARTHEST = 100.0  # first extents, or units where the first one is smaller, that a window may reach


class ProbabilityField:
    """Hold a grid of inputs, and compute the lead of class 1 on it."""

    def __init__(self, window: Window, cells: int) -> None:
        self.cells = cells
        across = np.linspace(-window.half, window.half, 2 * cells + 1)[1::2]
        x1, x2 = np.meshgrid(window.x + across, window.y + across[::-1])
        self.x: Field = np.stack([x1.ravel(), x2.ravel()], axis=1).astype(np.float32)  # (cells * cells, 2)
        pieces = range(0, len(self.x), BLOCK)
        self.blocks = [np.ascontiguousarray(self.x[start : start + BLOCK].T) for start in pieces]  # (2, places)

    def lead(self, network: Network) -> Array | Field:
        """Return how far class 1 leads, (cells, cells), row 0 on top; what is no number counts as a tie."""
        with np.errstate(all="ignore"):
            lead = np.concatenate([output_of(network).lead(each.T) for each in self._logits(network)])
        shades: Array | Field = np.nan_to_num(lead, nan=0.0).reshape(self.cells, self.cells)
        return shades

    def scores(self, network: Network) -> Array | Field:
        """Return the scores of all classes, (classes, cells, cells), row 0 on top; what is no number is zero."""
        with np.errstate(all="ignore"):
            scores = np.concatenate(self._logits(network), axis=1)
        shades: Array | Field = np.nan_to_num(scores, nan=0.0).reshape(-1, self.cells, self.cells)
        return shades

    def _logits(self, network: Network) -> list[Array] | list[Field]:
        """Return the logits (n_out, places) of every block."""
        if is_large(network):
            return [propagate(network, block.T.astype(np.float64))[2].T for block in self.blocks]
        return [quick_logits(single(network), block) for block in self.blocks]


def is_large(network: Network) -> bool:
    """Say whether single precision, which ends at 1e38, might overflow on the way through the layers."""
    return any(max(np.abs(each.weights).max(), np.abs(each.bias).max()) > LARGE for each in network.layers)


def field_colours(theme: Theme, *, strongest: float = STRONGEST) -> NDArray[np.uint8]:
    """Return the colour (SHADES, 3) of every p(class 1) from 0 to 1: the panel's own at one half."""
    p = np.linspace(0, 1, SHADES)[:, None]
    share = strongest * np.abs(2 * p - 1)
    classes = np.where(p < 0.5, rgb(theme.class0), rgb(theme.class1))
    return np.asarray(np.rint(255 * ((1 - share) * rgb(theme.panel) + share * classes)), dtype=np.uint8)


def field_pixels(lead: Array | Field, colours: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return the colours (cells, cells, 3 or 4) of p(class 1) = 1 / (1 + e^-lead)."""
    place = (LEAD_NODES * (lead.clip(-FARTHEST_LEAD, FARTHEST_LEAD) + FARTHEST_LEAD)).astype(np.intp)
    shade = lead_shades().take(place, mode="clip")  # none lies beyond; so numpy need not look
    return colours.take(shade, axis=0, mode="clip")


@cache
def lead_shades() -> NDArray[np.uint8]:
    """Return the shade for every lead from the least to the most, LEAD_NODES a unit."""
    leads = np.arange(-FARTHEST_LEAD * LEAD_NODES, FARTHEST_LEAD * LEAD_NODES + 1) / LEAD_NODES
    return ((SHADES - 1) * sigmoid(leads) + 0.5).astype(np.uint8)


# --- three classes and more ---------------------------------------------------------------------


def class_colours(theme: Theme, classes: int, *, strongest: float = STRONGEST, bare: bool = False) -> NDArray[np.uint8]:
    """Return the colour (classes, SHADES, 3) of each class where it is the most probable.

    From the panel's own, where its probability is that of all others, to the strongest, where it is 1; a bright
    class is paler, where that is needed to see the points of all classes on it.
    """
    chosen = theme.classes[:classes]
    most = [strongest if bare else legible_share(colour, chosen, theme.panel, most=strongest) for colour in chosen]
    share = np.array(most)[:, None, None] * np.linspace(0, 1, SHADES)[None, :, None]
    tones = np.stack([rgb(colour) for colour in chosen])[:, None, :]
    return np.asarray(np.rint(255 * ((1 - share) * rgb(theme.panel) + share * tones)), dtype=np.uint8)


def class_pixels(scores: Array | Field, colours: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return the colours (cells, cells, 3 or 4) of the most probable class, for scores (classes, cells, cells)."""
    behind = (scores.max(axis=0) - scores).clip(0, FARTHEST_LEAD)
    rest = odds().take((LEAD_NODES * behind).astype(np.intp), mode="clip").sum(axis=0)  # 1 / p of the most probable
    even = 1 / len(scores)
    shade = ((SHADES - 1) * (1 / rest - even) / (1 - even) + 0.5).clip(0, SHADES - 1).astype(np.intp)
    tones = colours.reshape(-1, colours.shape[-1])
    pixels: NDArray[np.uint8] = tones.take(SHADES * scores.argmax(axis=0) + shade, axis=0, mode="clip")
    return pixels


@cache
def odds() -> Array:
    """Return e^-d for every d from zero to the farthest, LEAD_NODES a unit."""
    return exp(-np.arange(FARTHEST_LEAD * LEAD_NODES + 1) / LEAD_NODES)


def class_leads(scores: Array | Field) -> list[Array | Field]:
    """Return how far each class but the last leads the greatest other one; all borders are zero lines of these."""
    others = [np.delete(scores, k, axis=0).max(axis=0) for k in range(len(scores) - 1)]
    return [score - other for score, other in zip(scores[:-1], others, strict=True)]


# --- the last space ------------------------------------------------------------------------------


def is_wide(network: Network) -> bool:
    """Say whether the last hidden layer has no plane of its own, so that the two scores stand in for it."""
    return network.shape[-2] > 2


def space_points(network: Network, x: Array) -> Array:
    """Return the points (n, 2) in the last hidden space; where it is wide, their two scores, or two leads of three."""
    _, a_s, logits = propagate(network, x)
    if not is_wide(network):
        return embed(a_s[-1])
    return embed(logits if logits.shape[1] < 3 else logits[:, 1:3] - logits[:, :1])


def space_line(network: Network) -> tuple[Array, float]:
    """Return normal, (2,), and offset of the line on which both scores are equal, in the space shown."""
    if not is_wide(network):
        return decision_line(network)
    return embed(output_of(network).lead(np.eye(network.shape[-1]))[None, :])[0], 0.0


def space_scores(network: Network) -> Scores:
    """Return the scores of three classes and more in the space shown."""
    if not is_wide(network):
        return plane_scores(network)
    return Scores(np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]]), np.zeros(3))


def space_regions(network: Network, window: Window) -> tuple[list[Array], list[Array]]:
    """Return the region (n, 2) of each class in a window, and the borders (2, 2); nothing where numbers end."""
    scores, here = space_scores(network), window.area()
    if not (np.isfinite(scores.weights).all() and np.isfinite(scores.bias).all()):
        return [np.zeros((0, 2))] * len(scores.bias), []
    borders = straight_borders(scores, centre=np.array(here.center), reach=here.width)
    regions = [region(scores, label, corners_of(here)) for label in range(len(scores.bias))]
    return regions, [border.line for border in borders]


def sampled_places(course: Course, x: Array) -> Array:
    """Return where some points lie in the space shown at some rows of a course, (rows, points, 2)."""
    rows = np.unique(np.linspace(0, course.rows - 1, min(course.rows, SAMPLED_ROWS)).round().astype(int))
    some = x[:: max(1, len(x) // SAMPLED_POINTS)]
    with np.errstate(all="ignore"):
        return np.stack([space_points(course.network_at(row), some) for row in rows.tolist()])


def space_window(course: Course, x: Array) -> Window:
    """Return one window for the whole course, at most FARTHEST times as large as its first row needs."""
    places = sampled_places(course, x)
    limit = FARTHEST * max(1.0, float(np.abs(places[0]).max()))
    return window_around(np.nan_to_num(places.reshape(-1, 2), nan=0.0).clip(-limit, limit))


def chord(normal: Array, offset: float, box: Box) -> list[Array]:
    """Return a piece (2, 2) of the line normal . x + offset = 0 that spans a rectangle, if there is a line."""
    length = float(hypot(*normal))
    if not length or not np.isfinite(length + offset):
        return []
    centre = np.array(box.center)
    distance = (dot(normal, centre) + offset) / length
    reach = box.width + box.height
    if abs(distance) > reach:
        return []
    along = np.array([-normal[1], normal[0]]) / length
    foot = centre - distance / length * normal
    return [np.stack([foot - reach * along, foot + reach * along])]


def space_axes(network: Network) -> tuple[str, str]:
    """Name the two coordinates of the space shown, in Typst mathematics; the second of one neuron has no name."""
    last = len(network.layers)
    if network.shape[-2] > 2 and network.shape[-1] > 2:
        return "z_2 - z_1", "z_3 - z_1"  # of the last layer, whose number has no room
    letter, layer = ("z", last) if network.shape[-2] > 2 else ("a", last - 1)
    return f"{letter}_1^(({layer}))", f"{letter}_2^(({layer}))" if network.shape[-2] > 1 else ""
